import { isObject } from '../../inspect/graph.js';
import { fdsOf, type Process, processesOf } from '../../inspect/index.js';
import type { Given } from '../common/given.js';
import { descriptorJson, descriptorText } from '../inspect/fds.js';
import type { Screen } from '../inspect/screen.js';
import { identity, pidsJson, pidsText, pidText, show } from '../inspect/show.js';

/** What else there is to see of a process. */
interface Extras {
  readonly cmdline: boolean;
  readonly env: boolean;
  readonly fds: boolean;
}

/** Deeper than this, lines say how deep they are rather than show it: a chain of N processes must not take N² characters. */
const DEEPEST = 40;

/** `cr-image tree`: the processes of an image, parents above their children, threads in braces. */
export const tree = (given: Given): Promise<number | undefined> =>
  show(given, async (image) => {
    const roots = await processesOf(image);
    const extras = { cmdline: given.has('cmdline'), env: given.has('env'), fds: given.has('fds') };
    return { json: () => treeJson(roots, extras), text: (screen) => treeText(screen, roots, extras) };
  });

/** Children stand in their parents, up to a depth that every reader of JSON can take; below that beside them, with `ppid`. */
function treeJson(roots: readonly Process[], extras: Extras): object[] {
  const top: object[] = [];
  const waiting = roots.map((process) => ({ process, into: top, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { process, into, depth } = next;
    const children: object[] = [];
    into.push({ ...processJson(process, extras), children });
    const isDeep = depth >= DEEPEST;
    for (const child of [...process.children].reverse()) {
      waiting.push({ process: child, into: isDeep ? into : children, depth: isDeep ? depth : depth + 1 });
    }
  }
  return top;
}

const processJson = (process: Process, { cmdline, env, fds }: Extras): object => ({
  ...identity(process),
  pids: pidsJson(process),
  ppid: process.parent?.pid ?? null,
  state: process.state,
  threads: process.threads.map(({ tid, comm, state }) => ({ tid: tid ?? null, comm, state })),
  ...(cmdline && { executable: process.executable, cmdline: process.cmdline }),
  ...(env && { environment: process.environment }),
  ...(fds && { fds: fdsOf(process.task).map(descriptorJson) }),
});

/** A branch that is still to be drawn. */
interface Branch {
  readonly process: Process;
  /** What stands in front of it: nothing for a root. */
  readonly lead: string;
  readonly isLast: boolean;
  readonly depth: number;
}

function* treeText(screen: Screen, roots: readonly Process[], extras: Extras): Generator<string, void, undefined> {
  if (roots.length === 0) yield screen.paint('no processes', 'dim');
  const waiting = roots.map((process): Branch => ({ process, lead: '', isLast: true, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { process, lead, isLast, depth } = next;
    const branch = depth === 0 ? '' : depth > DEEPEST ? `${depth} ` : isLast ? '└─ ' : '├─ ';
    const below = depth === 0 || depth > DEEPEST ? lead : lead + (isLast ? '   ' : '│  ');
    yield screen.cut(`${lead}${branch}${describe(process)}`);
    const threads = process.threads.slice(1);
    const bar = process.children.length + threads.length > 0 && depth < DEEPEST ? '│  ' : '   ';
    for (const line of extraLines(process, extras)) yield screen.paint(screen.cut(`${below}${bar}${line}`), 'dim');
    for (const [i, { comm, tid }] of threads.entries()) {
      const end = i === threads.length - 1 && process.children.length === 0;
      yield screen.cut(`${below}${end ? '└─ ' : '├─ '}{${comm}} ${pidText(tid)}`);
    }
    for (let i = process.children.length - 1; i >= 0; i--) {
      const child = process.children[i] as Process;
      waiting.push({ process: child, lead: below, isLast: i === process.children.length - 1, depth: depth + 1 });
    }
  }
}

function describe(process: Process): string {
  const { comm, state, mm, task } = process;
  const facts = [
    String(state).toLowerCase(),
    mm && `${mm.totalVm} bytes mapped`,
    task.files && `${isObject(task.files) ? (task.files.fds?.length ?? 0) : 0} descriptors`,
  ];
  return `${comm} ${pidsText(process)}  ${facts.filter(Boolean).join(', ')}`;
}

function* extraLines(process: Process, { cmdline, env, fds }: Extras): Generator<string, void, undefined> {
  if (cmdline && process.executable !== null) yield `exe ${process.executable}`;
  if (cmdline && process.cmdline.length > 0) yield `$ ${process.cmdline.map(quoted).join(' ')}`;
  if (env) yield* process.environment;
  if (fds) for (const one of fdsOf(process.task)) yield `${one.fd} ${descriptorText(one)}`;
}

/** An argument as a shell takes it. */
const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
