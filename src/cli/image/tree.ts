import { printable } from '../../bytes/printable.js';
import type { FilesStruct, KindName, Kinds, MmStruct, TaskStruct } from '../../generated/model.js';
import type { ImageFile } from '../../node/image-file.js';
import type { ObjectRef, Streamed } from '../../node/streamed.js';
import type { Given } from '../common/given.js';
import { withImage, writeText } from './io.js';

interface Node {
  readonly task: Streamed<TaskStruct>;
  readonly children: Node[];
}

/** `cr-image tree`: the tasks of an image, parents above their children. */
export const tree = (given: Given): Promise<undefined> =>
  withImage(given.operand(0), async (image) => {
    await writeText(given.text('output'), async (print) => {
      for (const root of await roots(image)) await show(image, root, '', '', print);
    });
    return undefined;
  });

async function roots(image: ImageFile): Promise<Node[]> {
  const nodes = new Map<bigint, Node>();
  const top: Node[] = [];
  for await (const { offset, object } of image) {
    if (object.type !== 'TASK_STRUCT') continue;
    const node: Node = { task: object, children: [] };
    nodes.set(BigInt(offset), node);
    const above = object.groupLeader ?? object.parent;
    (nodes.get(above?.pos ?? -1n)?.children ?? top).push(node);
  }
  return top;
}

async function show(
  image: ImageFile,
  { task, children }: Node,
  lead: string,
  branch: string,
  print: (text: string) => Promise<void> | undefined,
): Promise<void> {
  await print(`${lead}${branch}${await describe(image, task)}\n`);
  const below = lead + (branch === '' ? '' : branch.startsWith('└') ? '   ' : '│  ');
  for (const [i, child] of children.entries()) {
    await show(image, child, below, i === children.length - 1 ? '└─ ' : '├─ ', print);
  }
}

async function describe(image: ImageFile, task: Streamed<TaskStruct>): Promise<string> {
  const pid = (await image.get(task.pid)).numbers.join('/');
  const comm = printable(task.comm);
  if (task.groupLeader !== null) return `{${comm}} ${pid}`;
  const mm: Streamed<MmStruct> | null = await optional(image, task.mm);
  const files: Streamed<FilesStruct> | null = await optional(image, task.files);
  const facts = [
    String(task.state).toLowerCase(),
    mm && `${mm.totalVm} bytes mapped`,
    files && `${files.fds.length} descriptors`,
  ];
  return `${comm} ${pid}  ${facts.filter(Boolean).join(', ')}`;
}

async function optional<T extends KindName>(
  image: ImageFile,
  reference: ObjectRef<T> | null,
): Promise<Streamed<Kinds[T]> | null> {
  return reference === null ? null : image.get(reference);
}
