import { optionsOf } from '../../argument.js';
import { encodeText } from '../../bytes/text.js';
import type { ImageObject } from '../../generated/model.js';
import type { Image } from '../../model.js';
import { type FieldInfo, kindByName } from '../../registry.js';
import { fdsOf } from '../fds.js';
import {
  type AnyImage,
  type Graph,
  graphOf,
  inodeOf,
  isObject,
  isStreamed,
  load,
  type Run,
  type StreamedImage,
} from '../graph.js';
import { type Located, piecesOfMapping } from '../memory.js';
import { allProcesses, type Process, processes } from '../processes.js';
import { type Bytes, type Steps, stream, streamAsync } from '../steps.js';
import { type Finder, finderOf, type Pattern } from './finder.js';
import type { SearchOptions } from './memory.js';
import { searchPieces } from './pieces.js';

/** Where the pattern was found outside of memory. */
export interface ContentMatch {
  /** The object that has the bytes; of several FILE_DATA of a file, that which the match starts in. */
  readonly object: ImageObject;
  /** JSON pointer to the field: `/objects/12/data`. */
  readonly path: string;
  /** Where in the field; in the file for FILE_DATA. */
  readonly offset: bigint;
  /** What has the bytes: path of the file, `pipe:[4711]`; empty where it has no name. */
  readonly name: string;
  /** Who has it: open, as what is mapped, or as a part of itself. */
  readonly holders: readonly Holder[];
  readonly bytes: Uint8Array;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

export interface Holder {
  readonly process: Process;
  /** Its descriptors of it. */
  readonly fds: readonly number[];
}

/**
 * Searches all that an image has besides memory: contents of files, bytes in pipes, sockets and message queues, names,
 * registers. What of a file is mapped is memory, where {@link searchMemory} finds it.
 *
 * @param options as for {@link searchMemory}; with `pid`, what that process has
 * @returns an async iterable for an image file
 * @throws {RangeError} for an empty pattern
 */
export function searchContents(image: Image, pattern: Pattern, options?: SearchOptions): Iterable<ContentMatch>;
export function searchContents(
  image: StreamedImage,
  pattern: Pattern,
  options?: SearchOptions,
): AsyncIterable<ContentMatch>;
export function searchContents(
  image: AnyImage,
  pattern: Pattern,
  options?: SearchOptions,
): Iterable<ContentMatch> | AsyncIterable<ContentMatch>;
export function searchContents(
  image: AnyImage,
  pattern: Pattern,
  options: SearchOptions = {},
): Iterable<ContentMatch> | AsyncIterable<ContentMatch> {
  const settings = optionsOf(options, { longest: 'number', context: 'number', pid: 'number' });
  const finder = finderOf(pattern, settings.longest);
  return isStreamed(image)
    ? streamAsync(async () => search(await load(image), finder, settings))
    : stream(search(graphOf(image), finder, settings));
}

function* search(graph: Graph, finder: Finder, { pid, context = 0 }: SearchOptions): Steps<void, ContentMatch> {
  const owners = new Owners([...allProcesses(yield* processes(graph))], graph);
  const placed = (match: ContentMatch): ContentMatch | undefined =>
    pid === undefined || match.holders.some(({ process: { pid: its } }) => its === pid) ? match : undefined;
  const mapped = mappedContents(graph, pid, owners);
  for (const [index, object] of graph.objects.entries()) {
    const at = `/objects/${index}`;
    if (object.type === 'FILE_DATA' && isObject(object.file)) {
      const inode = inodeOf(object.file);
      const runs = graph.inodes.get(inode) ?? [];
      // once for each file, where its first object is
      if (runs.some((run) => (owners.indexOf(run.object) ?? 0) < index)) continue;
      const { path: name } = object.file;
      const holders = owners.of(inode);
      yield* searchPieces(pieces(runs), finder, context, ({ at: offset, piece, ...found }) => {
        if (isCovered(mapped.get(inode) ?? [], offset, offset + BigInt(found.bytes.length))) return undefined;
        const owner = (piece as OfRun).run.object as ImageObject;
        return placed({
          object: owner,
          path: `/objects/${owners.indexOf(owner)}/data`,
          offset,
          name,
          holders,
          ...found,
        });
      });
      continue;
    }
    for (const [path, bytes] of fieldsOf(object, at)) {
      const piece: Located = { start: 0n, end: BigInt(bytes.length), source: 'pages', vma: null, bytes };
      yield* searchPieces([piece], finder, context, ({ at: offset, piece: _, ...found }) =>
        placed({ object, path, offset, name: owners.nameOf(object), holders: owners.of(object), ...found }),
      );
    }
  }
}

type OfRun = Located & { readonly run: Run };

function* pieces(runs: readonly Run[]): Generator<OfRun, void, undefined> {
  for (const run of runs)
    yield { start: run.start, end: run.end, source: 'file-data', vma: null, bytes: run.bytes, run };
}

/** The bytes of an object, field by field; memory and contents of files aside. */
function* fieldsOf(object: ImageObject, at: string): Generator<readonly [path: string, bytes: Bytes], void, undefined> {
  if (object.type === 'UNKNOWN') yield [`${at}/payload`, object.payload];
  else yield* bytesIn(object, kindByName(object.type)?.fields ?? [], at, object.type === 'PAGES');
}

function* bytesIn(
  owner: object,
  fields: readonly FieldInfo[],
  at: string,
  isMemory = false,
): Generator<readonly [path: string, bytes: Bytes], void, undefined> {
  const values = owner as Record<string, unknown>;
  for (const { name, role, entry = [], list } of fields) {
    const value = values[name];
    const path = `${at}/${name}`;
    if (role === 'table' && Array.isArray(value) && !list) {
      for (const [row, inner] of value.entries()) yield* bytesIn(inner, entry, `${path}/${row}`);
    } else if (typeof value === 'string' && (role === 'text' || role === 'span')) {
      const bytes = encodeText(value);
      if (bytes !== undefined) yield [path, bytes];
    } else if (role === 'span' && !isMemory && typeof value === 'object' && value !== null) {
      // in memory, or left in the file
      yield [path, value as Bytes];
    }
  }
  for (const name of ['extra', 'extraTail'] as const) {
    const value = values[name] as Bytes | undefined;
    if (value !== undefined && value.length > 0) yield [`${at}/${name}`, value];
  }
}

interface Stretch {
  readonly start: bigint;
  readonly end: bigint;
}

/** What of the contents of files is memory of a process. */
function mappedContents(graph: Graph, pid: number | undefined, owners: Owners): ReadonlyMap<string, Stretch[]> {
  const mapped = new Map<string, Stretch[]>();
  for (const mm of graph.spaces) {
    if (pid !== undefined && !owners.of(mm).some(({ process: { pid: its } }) => its === pid)) continue;
    for (const vma of graph.mappingsOf(mm)) {
      if (!isObject(vma.file) || graph.contentsOf(vma.file) === undefined) continue;
      for (const { source, file, offset = 0n, start, end } of piecesOfMapping(graph, vma)) {
        if (source !== 'file-data' || file === undefined) continue;
        const list = mapped.get(inodeOf(file)) ?? [];
        list.push({ start: offset, end: offset + end - start });
        mapped.set(inodeOf(file), list);
      }
    }
  }
  for (const list of mapped.values()) list.sort((a, b) => (a.start < b.start ? -1 : 1));
  return mapped;
}

/** Whether stretches, which are in order, cover all from `start` to `end`. */
function isCovered(stretches: readonly Stretch[], start: bigint, end: bigint): boolean {
  let at = start;
  for (const stretch of stretches) {
    if (stretch.start > at) break;
    if (stretch.end > at) at = stretch.end;
    if (at >= end) return true;
  }
  return false;
}

/** Who has what: by object, and files by their inode. */
class Owners {
  private readonly holders = new Map<unknown, Map<Process, number[]>>();
  private readonly names = new Map<unknown, string>();
  private readonly indices: ReadonlyMap<unknown, number>;

  constructor(all: readonly Process[], graph: Graph) {
    this.indices = new Map(graph.objects.map((object, index) => [object, index]));
    for (const owner of all) {
      for (const { task } of owner.threads) {
        this.add(task, owner);
        for (const value of Object.values(task))
          if (isObject(value as object) && this.indices.has(value)) this.add(value, owner);
        const registers = graph.threadOf(task);
        if (registers !== undefined) this.add(registers, owner);
      }
      for (const { fd, file, object } of fdsOf(owner.task)) {
        if (file === null) continue;
        for (const key of [file, inodeOf(file), object]) if (key !== null) this.add(key, owner, fd);
        if (object !== null) this.names.set(object, file.path);
      }
      if (owner.mm === null) continue;
      for (const vma of graph.mappingsOf(owner.mm)) {
        this.add(vma, owner);
        if (isObject(vma.file)) for (const key of [vma.file, inodeOf(vma.file)]) this.add(key, owner);
      }
    }
  }

  private add(key: unknown, process: Process, fd?: number): void {
    const own = this.holders.get(key) ?? new Map<Process, number[]>();
    const fds = own.get(process) ?? [];
    if (fd !== undefined && !fds.includes(fd)) fds.push(fd);
    own.set(process, fds);
    this.holders.set(key, own);
  }

  of(key: unknown): Holder[] {
    return [...(this.holders.get(key) ?? [])].map(([process, fds]) => ({ process, fds }));
  }

  nameOf(object: ImageObject): string {
    return object.type === 'FILE' ? object.path : (this.names.get(object) ?? '');
  }

  indexOf(object: unknown): number | undefined {
    return this.indices.get(object);
  }
}
