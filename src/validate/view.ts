import { Tails } from '../bytes/tails.js';
import { decodeText } from '../bytes/text.js';
import { firstNonZero, firstNul } from '../container/header.js';
import type { MarkedPlaces } from './places.js';

/**
 * What views look at: the bytes at hand, and how far the tails of an object were followed. Offsets count from the first
 * byte at hand.
 */
export class Sight {
  /** The object that is looked at, its length, and that of its fixed part. */
  start = 0;
  len = 0;
  fixed = 0;

  private bytes: Uint8Array = new Uint8Array(0);
  private words = new DataView(this.bytes.buffer);
  /** Where the lower and the upper half of a u64 are. */
  private readonly low: number;
  private readonly high: number;
  private readonly place = new Tails();

  constructor(
    private readonly littleEndian: boolean,
    private readonly places: MarkedPlaces,
  ) {
    this.low = littleEndian ? 0 : 4;
    this.high = littleEndian ? 4 : 0;
  }

  /** Has `bytes` at hand from now on. */
  move(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u32(at: number): number {
    return this.words.getUint32(at, this.littleEndian);
  }

  s32(at: number): number {
    return this.words.getInt32(at, this.littleEndian);
  }

  u64(at: number): bigint {
    return this.words.getBigUint64(at, this.littleEndian);
  }

  text(at: number, length: number): string {
    return decodeText(this.bytes, at, at + length);
  }

  span(at: number, length: number): Uint8Array {
    return this.bytes.subarray(at, at + length);
  }

  fixedText(at: number, width: number): string {
    return decodeText(this.bytes, at, firstNul(this.bytes, at, at + width));
  }

  /** Whether there is nothing behind the first NUL of a text of fixed width. */
  isPadded(at: number, width: number): boolean {
    const end = at + width;
    return firstNonZero(this.bytes, firstNul(this.bytes, at, end), end) < 0;
  }

  /** Whether a u64 has no other bits than these, given as two words. */
  hasOnly(at: number, low: number, high: number): boolean {
    return ((this.u32(at + this.low) & ~low) | (this.u32(at + this.high) & ~high)) === 0;
  }

  /** Whether a u32 is the number of one of the bits of `mask`. */
  isOneOf(at: number, mask: number): boolean {
    const value = this.u32(at);
    return value < 32 && ((mask >>> value) & 1) === 1;
  }

  /** Index of the object of kind `code` that a position refers to, `NONE` or `BAD`; marked where that uses it. */
  refer(at: number, code: number, uses: boolean): number {
    return this.places.refer(this.u32(at + this.low), this.u32(at + this.high), code, uses);
  }

  /** The same for a reference that may hit one of several kinds. */
  referAny(at: number, codes: readonly number[], uses: boolean): number {
    return this.places.referAny(this.u32(at + this.low), this.u32(at + this.high), codes, uses);
  }

  /** Whether the fixed part of the object, which has `fixed` bytes, is there. */
  begins(fixed: number): boolean {
    this.fixed = fixed;
    this.place.begin(fixed);
    return this.len >= fixed;
  }

  /** Whether a tail, of which offset and length are at `at`, is where it has to be. */
  tail(at: number): boolean {
    return this.follow(this.u32(at), this.u32(at + 4));
  }

  /** The same for text, in which there is no NUL. */
  textTail(at: number): boolean {
    if (!this.tail(at)) return false;
    const start = this.start + this.u32(at);
    const end = start + this.u32(at + 4);
    return firstNul(this.bytes, start, end) === end;
  }

  /** The same for a table whose entries have `entsize` bytes. */
  tableTail(at: number, entsize: number): boolean {
    return (
      this.u32(at + 8) === entsize && this.u32(at + 12) === 0 && this.follow(this.u32(at), this.u32(at + 4) * entsize)
    );
  }

  private follow(off: number, length: number): boolean {
    if (off !== this.place.next) return false;
    const gap = this.place.add(length);
    if (length > 0 && off + length > this.len) return false;
    return gap === off || firstNonZero(this.bytes, this.start + gap, this.start + off) < 0;
  }

  /** Whether the object ends with its last tail. */
  ends(): boolean {
    return this.len === this.place.end;
  }
}

/**
 * An object at hand. `isPlain` looks whether it is one of this revision in which there is nothing to report; then the view
 * has its fields as the rules want them, read from the bytes when they are asked for, and with references as indices.
 */
export abstract class View {
  protected at = 0;

  constructor(protected readonly s: Sight) {}

  /** Looks at the `len` bytes at `at`, of which those of page data need not be at hand. */
  abstract isPlain(at: number, len: number): boolean;
}

/** The entries of a table; `at` gives them one at a time. */
export abstract class Rows {
  readonly length: number;
  protected readonly origin: number;
  /** Where the entry is that was asked for last. */
  protected place = 0;

  constructor(
    protected readonly s: Sight,
    object: number,
    header: number,
  ) {
    this.origin = object + s.u32(header);
    this.length = s.u32(header + 4);
  }
}
