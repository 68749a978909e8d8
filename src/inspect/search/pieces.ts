import type { Located, Piece } from '../memory.js';
import { joined } from '../processes.js';
import { readBytes, type Steps } from '../steps.js';
import type { Finder } from './finder.js';

/** A match, by the addresses or offsets of the pieces it is in. */
export interface Hit {
  readonly at: bigint;
  readonly bytes: Uint8Array;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The piece that it starts in. */
  readonly piece: Located;
}

const CHUNK = 1 << 20;

/** Searches pieces, which come in order, across their borders; each is read a part at a time. */
export function* searchPieces<O>(
  pieces: Iterable<Located>,
  finder: Finder,
  context: number,
  told: (hit: Hit) => O | undefined,
): Steps<void, O> {
  const stretch = new Stretch(finder, context, told);
  for (const piece of pieces) {
    if (piece.start !== stretch.end) {
      yield* stretch.search(true);
      stretch.restart(piece.start);
    }
    const { bytes, at = 0 } = piece;
    const length = Number(piece.end - piece.start);
    if (bytes !== undefined) {
      for (let done = 0; done < length; done += CHUNK) {
        const size = Math.min(CHUNK, length - done);
        stretch.add(yield* readBytes(bytes, at + done, at + done + size), piece);
        yield* stretch.search(false);
      }
    } else if (piece.source === 'zero') {
      yield* zeros(piece, length, stretch);
    }
  }
  yield* stretch.search(true);
}

/** As many zeros as a match can reach into. */
function* zeros<O>(piece: Piece, length: number, stretch: Stretch<O>): Steps<void, O> {
  const { reach } = stretch;
  stretch.add(new Uint8Array(Math.min(length, reach)), piece);
  if (length <= reach) return;
  yield* stretch.search(true);
  const rest = Math.min(length - reach, reach);
  stretch.restart(piece.end - BigInt(rest));
  stretch.add(new Uint8Array(rest), piece);
}

/** Bytes without gaps, of which only as much is kept as a match can reach over. */
class Stretch<O> {
  /** Bytes that a match and its context take behind its first byte. */
  readonly reach: number;
  private base = 0n;
  private parts: Uint8Array[] = [];
  private length = 0;
  private pieces: Located[] = [];
  /** Where to go on. */
  private from = 0;

  constructor(
    private readonly finder: Finder,
    private readonly context: number,
    private readonly told: (hit: Hit) => O | undefined,
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

  add(bytes: Uint8Array, piece: Located): void {
    this.parts.push(bytes);
    this.length += bytes.length;
    if (this.pieces.at(-1) !== piece) this.pieces.push(piece);
  }

  /** The matches so far; a match that may go on in what follows has to wait, unless nothing does. */
  *search(final: boolean): Steps<void, O> {
    if (final ? this.from >= this.length : this.length < CHUNK) return;
    const { finder, context, base, reach } = this;
    const bytes = joined(this.parts);
    const limit = final ? bytes.length : bytes.length - reach;
    let from = Math.max(this.from, limit);
    for (const [at, length] of finder.find(bytes, this.from, limit)) {
      const address = base + BigInt(at);
      const end = address + BigInt(length);
      const touched = this.pieces.filter((piece) => piece.start < end && piece.end > address);
      const piece = touched[0] as Located;
      from = Math.max(from, at + length);
      if (touched.every(({ source }) => source === 'zero')) continue;
      const one = this.told({
        at: address,
        bytes: bytes.slice(at, at + length),
        before: bytes.slice(Math.max(0, at - context), at),
        after: bytes.slice(at + length, at + length + context),
        piece,
      });
      if (one !== undefined) yield one;
    }
    const cut = Math.max(0, Math.min(limit, bytes.length) - context);
    this.parts = [bytes.slice(cut)];
    this.length -= cut;
    this.base += BigInt(cut);
    this.from = from - cut;
    this.pieces = this.pieces.filter((piece) => piece.end > this.base);
  }
}
