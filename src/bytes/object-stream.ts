import { type Args, type Code, throwing } from '../findings.js';
import { EncodeStream } from './restructure.js';

/** Finds the offset of an object that a field refers to, or throws why there is none. */
export type Locate = (target: unknown, field: string, kind: string) => bigint;

/**
 * The stream that objects are encoded to. It grows; `pos` is where the next fixed
 * field goes and `tail` where the tails of the object end so far.
 */
export class ObjectStream extends EncodeStream {
  /** Offset in the stream of the object being written. */
  base = 0;
  /** End of the tails so far, from the object's first byte. */
  tail = 0;
  /** End of the object, as its last tail that is not empty makes it. */
  end = 0;
  /** Sizes of the tails so far; compared with those that an object with unknown bytes was read with. */
  readonly sizes: number[] = [];
  /** Index of the object being written; -1 where `part` says what is. */
  index = -1;
  /** JSON pointer of what is written outside of objects. */
  part = '';
  /** JSON pointer of the table entry being written, from its object. */
  entry = '';

  constructor(
    capacity: number,
    readonly littleEndian: boolean,
    readonly locate: Locate,
  ) {
    super(new Uint8Array(capacity));
  }

  /** Makes room for `length` bytes from `at`. */
  reserve(at: number, length: number): void {
    const needed = at + length;
    if (needed <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(needed, this.buffer.length * 2));
    grown.set(this.buffer);
    this.buffer = grown;
    this.view = new DataView(grown.buffer);
  }

  /** Starts an object whose fixed part has `fixed` bytes; its header is written by `finish`. */
  begin(fixed: number): void {
    this.reserve(this.base, fixed);
    this.pos = this.base + 8;
    this.tail = fixed;
    this.end = fixed;
    if (this.sizes.length > 0) this.sizes.length = 0;
    this.entry = '';
  }

  /** Places a tail of `length` bytes at the next multiple of 8. @returns its offset in the object */
  place(length: number): number {
    const at = this.tail + (-this.tail & 7);
    this.tail = at + length;
    this.sizes.push(length);
    if (length > 0) {
      this.end = this.tail;
      this.reserve(this.base + at, length);
    }
    return at;
  }

  /** @throws {ImageError} always */
  refuse(code: Code, field: string, args: Args): never {
    const part = this.index < 0 ? this.part : `/objects/${this.index}${this.entry}`;
    const path = field === '' ? part : `${part}/${field}`;
    throwing(code, -1, 0, path, { field, ...args });
    throw new Error('unreachable');
  }
}
