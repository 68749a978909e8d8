import { optionsOf } from '../../argument.js';
import type { MmStruct, TaskStruct, Vma } from '../../generated/model.js';
import type { Image } from '../../model.js';
import { type AnyImage, type Graph, graphOf, isObject, isStreamed, load, type StreamedImage } from '../graph.js';
import { type Located, piecesOfMapping, type Source } from '../memory.js';
import { numbersOf } from '../processes.js';
import { type Steps, stream, streamAsync } from '../steps.js';
import { type Finder, finderOf, type Pattern } from './finder.js';
import { searchPieces } from './pieces.js';

export interface SearchOptions {
  /** Process to search in, by its ID in the container's own PID namespace. Default: all. */
  readonly pid?: number;
  /** Bytes that a match of a regular expression may have at most. Default: 4096. */
  readonly longest?: number;
  /** Bytes around a match that are given along. Default: 0. */
  readonly context?: number;
}

/** Where the pattern was found. */
export interface Match {
  readonly pid: number | undefined;
  /** The first process that has the memory; `null` where no task does. */
  readonly task: TaskStruct | null;
  readonly mm: MmStruct;
  /** The mapping that the match starts in. */
  readonly vma: Vma;
  readonly address: bigint;
  /** What was found. */
  readonly bytes: Uint8Array;
  readonly source: Source;
  /** Bytes in front of the match and behind it, as far as they are contiguous. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Searches the memory that an image has, across the borders of pages, objects and mappings; each address space once,
 * by address. Memory is gone through a piece at a time. Zero memory and files outside the image are not searched.
 *
 * @returns an async iterable for an image file
 * @throws {RangeError} for an empty pattern
 */
export function searchMemory(image: Image, pattern: Pattern, options?: SearchOptions): Iterable<Match>;
export function searchMemory(image: StreamedImage, pattern: Pattern, options?: SearchOptions): AsyncIterable<Match>;
export function searchMemory(
  image: AnyImage,
  pattern: Pattern,
  options?: SearchOptions,
): Iterable<Match> | AsyncIterable<Match>;
export function searchMemory(
  image: AnyImage,
  pattern: Pattern,
  options: SearchOptions = {},
): Iterable<Match> | AsyncIterable<Match> {
  const settings = optionsOf(options, { longest: 'number', context: 'number', pid: 'number' });
  const finder = finderOf(pattern, settings.longest);
  return isStreamed(image)
    ? streamAsync(async () => search(await load(image), finder, settings))
    : stream(search(graphOf(image), finder, settings));
}

function* search(graph: Graph, finder: Finder, { pid, context = 0 }: SearchOptions): Steps<void, Match> {
  const owners = new Map<MmStruct, TaskStruct>();
  for (const task of graph.tasks) if (isObject(task.mm) && !owners.has(task.mm)) owners.set(task.mm, task);
  for (const mm of graph.spaces) {
    const task = owners.get(mm) ?? null;
    const number = task === null ? undefined : numbersOf(task)[0];
    if (pid !== undefined && pid !== number) continue;
    yield* searchSpace(graph, { pid: number, task, mm }, finder, context);
  }
}

type Owner = Pick<Match, 'pid' | 'task' | 'mm'>;

function* searchSpace(graph: Graph, owner: Owner, finder: Finder, context: number): Steps<void, Match> {
  const pieces = allPieces(graph, owner.mm);
  yield* searchPieces(pieces, finder, context, ({ at, piece, ...found }) => {
    return { ...owner, vma: piece.vma as Vma, address: at, source: piece.source, ...found };
  });
}

function* allPieces(graph: Graph, mm: MmStruct): Generator<Located, void, undefined> {
  for (const vma of graph.mappingsOf(mm)) yield* piecesOfMapping(graph, vma);
}
