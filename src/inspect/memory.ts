import { argument } from '../argument.js';
import { greatest, least } from '../bytes/bigints.js';
import { flagSet } from '../flags.js';
import type { File, MmStruct, Vma } from '../generated/model.js';
import type { Image } from '../model.js';
import { type Graph, graphOfMm, isObject, type Run } from './graph.js';
import { type Bytes, readBytes, type Steps, settle } from './steps.js';

/**
 * Where bytes of memory come from: pages of the image; contents of a file that the image has; zero; a file that is not
 * in the image; the kernel, which makes them anew; guard pages, which can't be touched; nothing, where nothing is mapped.
 */
export type Source = 'pages' | 'file-data' | 'zero' | 'file' | 'kernel' | 'guard' | 'unmapped';

/** A piece of memory that has one source. */
export interface Piece {
  readonly start: bigint;
  /** First address behind it. */
  readonly end: bigint;
  readonly source: Source;
  readonly vma: Vma | null;
  /** The file that has the bytes, and where in it: of `file-data` and `file`. */
  readonly file?: File;
  readonly offset?: bigint;
}

/** A piece with its bytes, if the image has them: all, from `at` on. */
export interface Located extends Piece {
  readonly bytes?: Bytes;
  readonly at?: number;
}

/** Memory of a process as far as the image has it. */
export interface Memory {
  readonly address: bigint;
  /** Zero where `pieces` say that the image has nothing. */
  readonly bytes: Uint8Array;
  /** Where the bytes come from, without gaps. */
  readonly pieces: readonly Piece[];
}

/** As much as one call reads. */
const MOST = 1 << 30;

const KERNEL = flagSet('vm_flag').of('PFNMAP', 'IO');
/** What an image of revision 2 has no pages of. */
const OF_THE_KERNEL = new Set(['[vdso]', '[vvar]', '[vsyscall]']);
const UNLINKED = flagSet('open_flag').of('UNLINKED');
const ZERO_DEVICE = { major: 1, minor: 5 };
const NOTHING = new Uint8Array(0);

/**
 * The bytes of an address space from `address` on, and where they come from (format, section 3, PAGES, and 3a, FILE_DATA).
 *
 * @param length in bytes, at most 1 GiB
 * @param image the image of `mm`, where the library hasn't seen it read or built
 * @returns a promise for an address space of an image file
 * @throws {RangeError} for a longer piece, or one that is not inside the 64-bit address space
 */
export function readMemory(
  mm: MmStruct,
  address: bigint,
  length: number | bigint,
  image?: Image,
): Memory | Promise<Memory> {
  argument(address, '/address', 'bigint');
  argument(length, '/length', 'size');
  return settle(memory(graphOfMm(mm, image), mm, address, BigInt(length)));
}

export function* memory(graph: Graph, mm: MmStruct, address: bigint, length: bigint): Steps<Memory> {
  if (length < 0n || length > BigInt(MOST))
    throw new RangeError(`${length} bytes at once; at most ${MOST} can be read`);
  if (address < 0n || address + length > 1n << 64n) {
    throw new RangeError(`0x${address.toString(16)} and ${length} bytes are no addresses`);
  }
  const bytes = new Uint8Array(Number(length));
  const pieces: Piece[] = [];
  for (const located of piecesOf(graph, mm, address, address + length)) {
    const { bytes: source, at = 0, ...piece } = located;
    pieces.push(piece);
    if (source === undefined) continue;
    const part = yield* readBytes(source, at, at + Number(piece.end - piece.start));
    bytes.set(part, Number(piece.start - address));
  }
  return { address, bytes, pieces };
}

/**
 * Where the bytes of an address space come from, by address; what is not mapped is left out.
 *
 * @param image the image of `mm`, where the library hasn't seen it read or built
 */
export function* memoryMap(
  mm: MmStruct,
  start = 0n,
  end = 1n << 64n,
  image?: Image,
): Generator<Piece, void, undefined> {
  argument(start, '/start', 'bigint');
  argument(end, '/end', 'bigint');
  for (const { bytes: _, at: __, ...piece } of piecesOf(graphOfMm(mm, image), mm, start, end)) {
    if (piece.source !== 'unmapped') yield piece;
  }
}

/** The pieces that make up the memory from `start` to `end`, in order and without gaps. */
export function* piecesOf(graph: Graph, mm: MmStruct, start: bigint, end: bigint): Generator<Located, void, undefined> {
  const mappings = graph.mappingsOf(mm);
  let at = start;
  for (let i = firstBehind(mappings, start, (vma) => vma.vmEnd); i < mappings.length && at < end; i++) {
    const vma = mappings[i] as Vma;
    if (vma.vmStart >= end) break;
    if (vma.vmEnd <= at) continue;
    if (vma.vmStart > at) yield { start: at, end: vma.vmStart, source: 'unmapped', vma: null };
    const from = greatest(vma.vmStart, at);
    const to = least(vma.vmEnd, end);
    yield* piecesOfMapping(graph, vma, from, to);
    at = to;
  }
  if (at < end) yield { start: at, end, source: 'unmapped', vma: null };
}

/** The pieces of a mapping from `start` to `end`, which lie in it. */
export function* piecesOfMapping(
  graph: Graph,
  vma: Vma,
  start = vma.vmStart,
  end = vma.vmEnd,
): Generator<Located, void, undefined> {
  for (const part of spread(graph.pagesOf(vma), start, end)) {
    if (part.run === undefined) yield* withoutPages(graph, vma, part.start, part.end);
    else yield { start: part.start, end: part.end, source: 'pages', vma, ...placeIn(part.run, part.start) };
  }
}

function* withoutPages(graph: Graph, vma: Vma, start: bigint, end: bigint): Generator<Located, void, undefined> {
  for (const part of spread(guardsOf(vma), start, end)) {
    if (part.run === undefined) yield* untouched(graph, vma, part.start, part.end);
    else yield { start: part.start, end: part.end, source: 'guard', vma };
  }
}

const guardsOf = ({ guards = [] }: Vma): Run[] =>
  guards.map(({ vmStart, vmEnd }) => ({ start: vmStart, end: vmEnd, bytes: NOTHING }));

/** What memory holds that the process has not written to. */
function* untouched(graph: Graph, vma: Vma, start: bigint, end: bigint): Generator<Located, void, undefined> {
  const { file, vmStart, vmPgoff } = vma;
  const plain = (source: Source): Located => ({ start, end, source, vma });
  if ((vma.vmFlags & KERNEL) !== 0n || OF_THE_KERNEL.has(vma.name)) return yield plain('kernel');
  if (!isObject(file)) return yield plain('zero');
  const shift = vmPgoff - vmStart;
  const contents = graph.contentsOf(file);
  if (contents === undefined) {
    const isEmpty = (file.fFlags & UNLINKED) !== 0n || isZeroDevice(file);
    return yield isEmpty ? plain('zero') : { ...plain('file'), file, offset: start + shift };
  }
  for (const part of spread(contents, start + shift, end + shift)) {
    const piece = { start: part.start - shift, end: part.end - shift, vma };
    if (part.run === undefined) yield { ...piece, source: 'zero' };
    else yield { ...piece, source: 'file-data', file, offset: part.start, ...placeIn(part.run, part.start) };
  }
}

/** The contents of a file up to `end`, by what the image has of them. */
export function* contentPieces(runs: readonly Run[], end: bigint): Generator<Located, void, undefined> {
  for (const { start, end: behind, run } of spread(runs, 0n, end)) {
    const piece = { start, end: behind, vma: null };
    yield run === undefined ? { ...piece, source: 'zero' } : { ...piece, source: 'file-data', ...placeIn(run, start) };
  }
}

/** `/dev/zero`, which old images name for shared anonymous memory as well. */
const isZeroDevice = ({ iMode, rdevMajor, rdevMinor }: File): boolean =>
  (iMode & 0o170000) === 0o020000 && rdevMajor === ZERO_DEVICE.major && rdevMinor === ZERO_DEVICE.minor;

const placeIn = ({ start, bytes }: Run, at: bigint): { bytes: Bytes; at: number } => ({
  bytes,
  at: Number(at - start),
});

interface Part {
  readonly start: bigint;
  readonly end: bigint;
  readonly run?: Run;
}

/** What `runs`, in order, cover from `start` to `end`, and the gaps between. */
function* spread(runs: readonly Run[], start: bigint, end: bigint): Generator<Part, void, undefined> {
  let at = start;
  for (let i = firstBehind(runs, start, (run) => run.end); i < runs.length && at < end; i++) {
    const run = runs[i] as Run;
    if (run.start >= end) break;
    if (run.end <= at) continue;
    if (run.start > at) yield { start: at, end: run.start };
    const from = greatest(run.start, at);
    const to = least(run.end, end);
    yield { start: from, end: to, run };
    at = to;
  }
  if (at < end) yield { start: at, end };
}

/** Index of the first of `items`, in order and disjoint, that ends behind `address`. */
function firstBehind<T>(items: readonly T[], address: bigint, endOf: (item: T) => bigint): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (endOf(items[middle] as T) > address) high = middle;
    else low = middle + 1;
  }
  return low;
}
