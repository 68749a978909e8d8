import { optionsOf } from '../../argument.js';
import { greatest, least } from '../../bytes/bigints.js';
import { decodeText, encodeText } from '../../bytes/text.js';
import type { ImageObject, MmStruct, Pages, ThreadX8664, Vma } from '../../generated/model.js';
import type { Image, Unknown } from '../../model.js';
import { type FieldInfo, kindByName, modelFields } from '../../registry.js';
import { type AnyImage, type Graph, graphOf, isObject, isStreamed, load, type StreamedImage } from '../graph.js';
import { memoryTexts } from '../processes.js';
import { type RewrittenImage, relinked, streamed } from '../rewrite.js';
import { type Bytes, type Steps, settle } from '../steps.js';
import { Names } from './names.js';
import { ruleFor, SELECTORS } from './policy.js';
import { freshXstate, type Patch, shred } from './shred.js';
import { Texts } from './texts.js';

export interface AnonymiseOptions {
  /**
   * The same key gives the same names for the same names, so that two images can be compared. Whoever has it can try
   * out guesses. Default: one of this call's own.
   */
  readonly key?: string;
  /** `kernel`: the release and version of the kernel stay. */
  readonly keep?: readonly 'kernel'[];
}

/**
 * An image that can be given away: memory, registers, contents of files, pipes and sockets are overwritten; names,
 * paths, arguments, environments and network addresses become others of the same length, each always the same one.
 * Everything else stays: objects, sizes, numbers, flags, memory addresses, what is shared. So the result is as valid
 * as the image is. What the kernel calls things (`[heap]`, file systems, options of mounts) stays as well.
 *
 * @returns for an image file, one that is read an object at a time; its bytes are there as long as the file is open
 */
export function anonymise(image: Image, options?: AnonymiseOptions): Image;
export function anonymise(image: StreamedImage, options?: AnonymiseOptions): Promise<RewrittenImage>;
export function anonymise(image: AnyImage, options?: AnonymiseOptions): Image | Promise<RewrittenImage>;
export function anonymise(image: AnyImage, options: AnonymiseOptions = {}): Image | Promise<RewrittenImage> {
  const settings = optionsOf(options, { key: 'text', keep: 'texts' });
  const names = new Names(keyOf(settings.key));
  if (isStreamed(image)) {
    return load(image).then(async (graph) => {
      const objects = await settle(rewrite(graph, names, settings));
      return streamed(image, headerOf(graph, names, settings), objects, {
        rewriteExtra: (bytes) => shred(bytes) as Uint8Array,
      });
    });
  }
  const graph = graphOf(image);
  const objects = settle(rewrite(graph, names, settings)) as ImageObject[];
  const { header: _, objects: __, endExtra, ...rest } = image;
  return {
    ...rest,
    header: headerOf(graph, names, settings),
    objects,
    ...(endExtra !== undefined && { endExtra: shred(endExtra) as Uint8Array }),
  };
}

const keyOf = (key: string | undefined): Uint8Array =>
  key === undefined ? crypto.getRandomValues(new Uint8Array(32)) : new TextEncoder().encode(key);

const keepsKernel = ({ keep = [] }: AnonymiseOptions): boolean => keep.includes('kernel');

const headerOf = ({ header }: Graph, names: Names, options: AnonymiseOptions) => ({
  ...header,
  utsRelease: header.utsRelease === '' || keepsKernel(options) ? header.utsRelease : names.name(header.utsRelease),
});

function* rewrite(graph: Graph, names: Names, options: AnonymiseOptions): Steps<ImageObject[]> {
  const writer = new Anonymiser(graph, names, keepsKernel(options));
  for (const mm of graph.spaces) yield* writer.readTexts(mm);
  return relinked(graph.objects, (object) => writer.object(object));
}

const KERNEL = new Set(['release', 'version']);

class Anonymiser {
  private readonly texts: Texts;
  /** Arguments and environments in other words, where they are in memory. */
  private readonly said = new Map<MmStruct, { readonly start: bigint; readonly bytes: Uint8Array }[]>();

  constructor(
    private readonly graph: Graph,
    private readonly names: Names,
    private readonly keepsKernel: boolean,
  ) {
    this.texts = new Texts(names);
  }

  *readTexts(mm: MmStruct): Steps<void> {
    const { argStart, argEnd, envStart, envEnd } = mm;
    const said: { start: bigint; bytes: Uint8Array }[] = [];
    for (const [start, end] of [
      [argStart, argEnd],
      [envStart, envEnd],
    ] as const) {
      const bytes = yield* memoryTexts(this.graph, mm, start, end);
      const replaced = encodeText(this.texts.words(decodeText(bytes)));
      if (replaced?.length === bytes.length) said.push({ start, bytes: replaced });
    }
    this.said.set(mm, said);
  }

  object(object: ImageObject): ImageObject {
    if (object.type === 'UNKNOWN') return { ...object, payload: shred(object.payload) as Uint8Array };
    const fields = modelFields(kindByName(object.type)?.fields ?? []);
    const copy = { ...object, ...this.fields(object, fields, object.type) } as Exclude<
      ImageObject,
      { type: 'UNKNOWN' }
    >;
    this.unknown(copy);
    if (copy.type === 'PAGES') copy.data = shred(copy.data, this.patches(object as Pages)) as Uint8Array;
    if (copy.type === 'THREAD_X86_64') Object.assign(copy, freshRegisters(copy));
    return copy;
  }

  /** The values that become others. */
  private fields(owner: object, fields: readonly FieldInfo[], type: string, table?: string): Record<string, unknown> {
    const changed: Record<string, unknown> = {};
    for (const field of fields) {
      const value = (owner as Record<string, unknown>)[field.name];
      if (value === undefined || value === null) continue;
      if (field.role === 'table' && !field.list) {
        changed[field.name] = (value as object[]).map((row) => {
          const entry = { ...row, ...this.fields(row, modelFields(field.entry ?? []), type, field.name) };
          this.unknown(entry);
          return entry;
        });
        continue;
      }
      if (this.keepsKernel && type === 'UTS_NS' && KERNEL.has(field.name)) continue;
      if (type === 'PAGES') continue;
      const rule = ruleFor(type, field, table);
      if (rule !== undefined) changed[field.name] = rule(value as never, this.names, this.texts);
    }
    return changed;
  }

  /** What only a newer revision could tell apart. */
  private unknown(owner: Unknown): void {
    if (owner.extra !== undefined) owner.extra = shred(owner.extra) as Uint8Array;
    if (owner.extraTail !== undefined) owner.extraTail = shred(owner.extraTail as Bytes) as Uint8Array;
    if (owner.listExtra === undefined) return;
    owner.listExtra = Object.fromEntries(
      Object.entries(owner.listExtra).map(([name, bytes]) => [name, shred(bytes) as Uint8Array]),
    );
  }

  /** The arguments and environments that lie in pages. */
  private patches({ vma, vaddr, data }: Pages): Patch[] {
    if (!isObject<Vma>(vma)) return [];
    const end = vaddr + BigInt(data.length);
    return (this.said.get(vma.mm) ?? []).flatMap(({ start, bytes }) => {
      const from = greatest(start, vaddr);
      const to = least(start + BigInt(bytes.length), end);
      if (from >= to) return [];
      return [{ at: Number(from - vaddr), bytes: bytes.subarray(Number(from - start), Number(to - start)) }];
    });
  }
}

/** A thread at the beginning of its program, that has calculated nothing. */
function freshRegisters(thread: ThreadX8664): Partial<ThreadX8664> {
  const registers = modelFields(kindByName('THREAD_X86_64')?.fields ?? []).filter(
    ({ role, name }) => role === 'integer' && !SELECTORS.has(name),
  );
  const { task } = thread;
  const mm = isObject(task) && isObject(task.mm) ? task.mm : null;
  return {
    ...Object.fromEntries(registers.map(({ name }) => [name, 0n])),
    rip: mm?.startCode ?? 0n,
    rsp: mm?.startStack ?? 0n,
    xstate: freshXstate(thread.xstate),
  };
}
