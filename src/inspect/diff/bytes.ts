import { greatest, least } from '../../bytes/bigints.js';
import type { Located } from '../memory.js';
import { readBytes, type Steps } from '../steps.js';

/** What differs between two stretches of bytes. */
export interface BytesDiff {
  readonly pages: number;
  readonly bytes: bigint;
  readonly addresses: readonly bigint[];
}

const PAGE = 4096n;
const CHUNK = 1n << 20n;

/** A stretch of bytes that both have in one way. */
interface Both {
  readonly start: bigint;
  readonly end: bigint;
  readonly a: Located;
  readonly b: Located;
}

/**
 * Compares what two lists of pieces, which cover the same addresses without gaps, hold there. Where only one of two has
 * bytes, they are held against zero if the other is zero; otherwise all of them count as different.
 */
export function* compareBytes(a: Iterable<Located>, b: Iterable<Located>, withAddresses: boolean): Steps<BytesDiff> {
  const found = new Found(withAddresses);
  for (const both of merged(a, b)) {
    const [inA, inB] = [hasBytes(both.a), hasBytes(both.b)];
    if (!inA && !inB) {
      if (!isSameSource(both)) found.all(both.start, both.end);
    } else if (!isKnown(both.a) || !isKnown(both.b)) {
      found.all(both.start, both.end);
    } else if (!isSameBytes(both)) {
      yield* compareKnown(both, found);
    }
  }
  return found;
}

const hasBytes = ({ bytes }: Located): boolean => bytes !== undefined;
const isKnown = (piece: Located): boolean => hasBytes(piece) || piece.source === 'zero';

/** Whether two pieces without bytes say the same: zeros both, or the same place in a file of the same name, say. */
const isSameSource = ({ a, b }: Both): boolean =>
  a.source === b.source && (a.source !== 'file' || (a.file?.path === b.file?.path && shiftOf(a) === shiftOf(b)));

/** What has to be added to an address to get the offset in the file. */
const shiftOf = ({ offset = 0n, start }: Located): bigint => offset - start;

/** An image against itself. */
const isSameBytes = ({ a, b }: Both): boolean =>
  a.bytes === b.bytes && (a.at ?? 0) - Number(a.start - b.start) === (b.at ?? 0);

function* compareKnown({ start, end, a, b }: Both, found: Found): Steps<void> {
  for (let at = start; at < end; at += CHUNK) {
    const to = least(at + CHUNK, end);
    const one = yield* bytesOf(a, at, to);
    const other = yield* bytesOf(b, at, to);
    found.compare(at, one, other);
  }
}

/** The bytes of a piece from `start` to `end`; `undefined` where it is zero. */
function* bytesOf(piece: Located, start: bigint, end: bigint): Steps<Uint8Array | undefined> {
  if (piece.bytes === undefined) return undefined;
  const from = (piece.at ?? 0) + Number(start - piece.start);
  return yield* readBytes(piece.bytes, from, from + Number(end - start));
}

function* merged(a: Iterable<Located>, b: Iterable<Located>): Generator<Both, void, undefined> {
  const [left, right] = [a[Symbol.iterator](), b[Symbol.iterator]()];
  let [one, other] = [left.next(), right.next()];
  while (one.done !== true && other.done !== true) {
    const start = greatest(one.value.start, other.value.start);
    const end = least(one.value.end, other.value.end);
    yield { start, end, a: one.value, b: other.value };
    const isOtherOver = other.value.end === end;
    if (one.value.end === end) one = left.next();
    if (isOtherOver) other = right.next();
  }
}

class Found implements BytesDiff {
  pages = 0;
  bytes = 0n;
  readonly addresses: bigint[] = [];
  private last = -1n;

  constructor(private readonly withAddresses: boolean) {}

  /** Everything from `start` to `end` differs. */
  all(start: bigint, end: bigint): void {
    this.bytes += end - start;
    const first = start / PAGE;
    const behind = (end + PAGE - 1n) / PAGE;
    this.pages += Number(behind - first) - (first === this.last ? 1 : 0);
    this.last = behind - 1n;
    if (!this.withAddresses) return;
    for (let page = first; page < behind; page++)
      if (this.addresses.at(-1) !== page * PAGE) this.addresses.push(page * PAGE);
  }

  /** Compares bytes at `start`; `undefined` are zeros. */
  compare(start: bigint, a: Uint8Array | undefined, b: Uint8Array | undefined): void {
    const length = (a ?? b)?.length ?? 0;
    for (let at = 0; at < length; ) {
      const end = Math.min(length, at + Number(PAGE - ((start + BigInt(at)) % PAGE)));
      const count = countDifferent(a, b, at, end);
      if (count > 0) this.page(start + BigInt(at), count);
      at = end;
    }
  }

  private page(address: bigint, count: number): void {
    this.bytes += BigInt(count);
    const page = address / PAGE;
    if (page === this.last) return;
    this.last = page;
    this.pages++;
    if (this.withAddresses) this.addresses.push(page * PAGE);
  }
}

function countDifferent(a: Uint8Array | undefined, b: Uint8Array | undefined, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if ((a?.[i] ?? 0) !== (b?.[i] ?? 0)) count++;
  return count;
}
