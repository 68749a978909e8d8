import { encodeText } from '../bytes/text.js';
import type { MmStruct, TaskStruct, Vma } from '../generated/model.js';
import type { Image } from '../model.js';
import { type AnyImage, type Graph, graphOf, isObject, isStreamed, load, type StreamedImage } from './graph.js';
import { type Piece, piecesOfMapping, type Source } from './memory.js';
import { joined, numbersOf } from './processes.js';
import { readBytes, type Steps, stream, streamAsync } from './steps.js';

/** What is searched for: text (its UTF-8), bytes, or a regular expression over bytes as U+0000…U+00FF. */
export type Pattern = string | Uint8Array | RegExp;

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

const CHUNK = 1 << 20;
const LONGEST = 4096;

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
  const finder = finderOf(pattern, options.longest ?? LONGEST);
  return isStreamed(image)
    ? streamAsync(async () => search(await load(image), finder, options))
    : stream(search(graphOf(image), finder, options));
}

/** Finds matches in a piece of memory. */
interface Finder {
  /** Bytes that have to be seen behind the start of a match to know all of it. */
  readonly longest: number;
  /** Places and lengths, in order, of the matches that start between `from` and `limit`. */
  find(bytes: Uint8Array, from: number, limit: number): Iterable<readonly [at: number, length: number]>;
}

function finderOf(pattern: Pattern, longest: number): Finder {
  if (pattern instanceof RegExp) return expressionFinder(pattern, longest);
  const needle = typeof pattern === 'string' ? encodeText(pattern) : pattern;
  if (needle === undefined) throw new RangeError('the text has a lone surrogate');
  if (needle.length === 0) throw new RangeError('there is nothing to search for');
  return { longest: needle.length, find: (bytes, from, limit) => occurrences(bytes, needle, from, limit) };
}

function expressionFinder({ source, flags }: RegExp, longest: number): Finder {
  if (!(longest > 0)) throw new RangeError(`matches of at most ${longest} bytes`);
  const expression = new RegExp(source, [...new Set(`${flags}g`)].filter((flag) => flag !== 'y').join(''));
  const decoder = new TextDecoder('latin1');
  return {
    longest,
    *find(bytes, from, limit) {
      // What is called latin1 in a browser is windows-1252, which differs in 0x80 to 0x9f.
      const text = bytes.some(isC1) ? exactLatin1(bytes) : decoder.decode(bytes);
      expression.lastIndex = from;
      for (const match of text.matchAll(expression)) {
        if (match.index >= limit) return;
        if (match[0].length > 0) yield [match.index, match[0].length];
      }
    },
  };
}

const isC1 = (byte: number): boolean => byte >= 0x80 && byte < 0xa0;

function exactLatin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function* occurrences(
  bytes: Uint8Array,
  needle: Uint8Array,
  from: number,
  limit: number,
): Generator<readonly [number, number]> {
  const first = needle[0] as number;
  for (let at = bytes.indexOf(first, from); at >= 0 && at < limit; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < needle.length && bytes[at + same] === needle[same]) same++;
    if (same < needle.length) continue;
    yield [at, same];
    at += same - 1;
  }
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
  const stretch = new Stretch(finder, context);
  const report = (final: boolean) => stretch.search(final, owner);
  for (const vma of graph.mappingsOf(owner.mm)) {
    for (const piece of piecesOfMapping(graph, vma)) {
      if (piece.start !== stretch.end) {
        yield* report(true);
        stretch.restart(piece.start);
      }
      const { bytes, at = 0 } = piece;
      const length = Number(piece.end - piece.start);
      if (bytes !== undefined) {
        for (let done = 0; done < length; done += CHUNK) {
          const size = Math.min(CHUNK, length - done);
          stretch.add(yield* readBytes(bytes, at + done, at + done + size), piece);
          yield* report(false);
        }
      } else if (piece.source === 'zero') {
        yield* zeros(piece, length, stretch, report);
      }
    }
  }
  yield* report(true);
}

/** As many zeros as a match can reach into. */
function* zeros(
  piece: Piece,
  length: number,
  stretch: Stretch,
  report: (final: boolean) => Steps<void, Match>,
): Steps<void, Match> {
  const { reach } = stretch;
  stretch.add(new Uint8Array(Math.min(length, reach)), piece);
  if (length <= reach) return;
  yield* report(true);
  const rest = Math.min(length - reach, reach);
  stretch.restart(piece.end - BigInt(rest));
  stretch.add(new Uint8Array(rest), piece);
}

/** Memory without gaps, of which only as much is kept as a match can reach over. */
class Stretch {
  /** Bytes that a match and its context take behind its first byte. */
  readonly reach: number;
  private base = 0n;
  private parts: Uint8Array[] = [];
  private length = 0;
  private pieces: Piece[] = [];
  /** Where to go on. */
  private from = 0;

  constructor(
    private readonly finder: Finder,
    private readonly context: number,
  ) {
    this.reach = finder.longest - 1 + context;
  }

  get end(): bigint {
    return this.base + BigInt(this.length);
  }

  restart(base: bigint): void {
    this.base = base;
    this.parts = [];
    this.length = 0;
    this.pieces = [];
    this.from = 0;
  }

  add(bytes: Uint8Array, piece: Piece): void {
    this.parts.push(bytes);
    this.length += bytes.length;
    if (this.pieces.at(-1) !== piece) this.pieces.push(piece);
  }

  /** The matches so far; a match that may go on in what follows has to wait, unless nothing does. */
  *search(final: boolean, owner: Owner): Steps<void, Match> {
    if (final ? this.from >= this.length : this.length < CHUNK) return;
    const { finder, context, base, reach } = this;
    const bytes = joined(this.parts);
    const limit = final ? bytes.length : bytes.length - reach;
    let from = Math.max(this.from, limit);
    for (const [at, length] of finder.find(bytes, this.from, limit)) {
      const address = base + BigInt(at);
      const end = address + BigInt(length);
      const touched = this.pieces.filter((piece) => piece.start < end && piece.end > address);
      const piece = touched[0] as Piece;
      from = Math.max(from, at + length);
      if (touched.every(({ source }) => source === 'zero')) continue;
      yield {
        ...owner,
        vma: piece.vma as Vma,
        address,
        bytes: bytes.slice(at, at + length),
        source: piece.source,
        before: bytes.slice(Math.max(0, at - context), at),
        after: bytes.slice(at + length, at + length + context),
      };
    }
    const cut = Math.max(0, Math.min(limit, bytes.length) - context);
    this.parts = [bytes.slice(cut)];
    this.length -= cut;
    this.base += BigInt(cut);
    this.from = from - cut;
    this.pieces = this.pieces.filter((piece) => piece.end > this.base);
  }
}
