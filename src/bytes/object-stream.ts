import { type Args, type Code, throwing } from '../findings/raise.js';
import { EncodeStream } from './restructure.js';
import { Tails } from './tails.js';

/**
 * Finds the offset of an object of one of `kinds` that a field refers to, or what stands in its place, or throws why there
 * is none.
 */
export type Locate = (target: unknown, field: string, kinds: readonly string[]) => number | bigint;

/** Stands for bytes at the end of an object that somebody else writes behind it. */
export class Left {
  constructor(readonly length: number) {}
}

/**
 * The stream that objects are encoded to. It grows; `pos` is where the next fixed
 * field goes and `tail` where the tails of the object end so far.
 */
export class ObjectStream extends EncodeStream {
  /** Offset in the stream of the object being written. */
  base = 0;
  /** Tails of the object so far, from its first byte. */
  private readonly places = new Tails();
  /** Where the first tail of the object that is left to somebody else starts; -1 where all of it is here. */
  left = -1;
  /** Sizes of the tails so far. */
  private readonly lengths: number[] = [];
  private tails = 0;
  /** Index of the object being written; -1 where `part` says what is. */
  index = -1;
  /** JSON pointer of what is written outside of objects. */
  part = '';
  /** Table and row that are being written, if any. */
  table = '';
  row = 0;

  constructor(
    capacity: number,
    readonly littleEndian: boolean,
    readonly locate: Locate,
    /** Whether unknown bytes may stand behind an older form: then they are what an older tool did not know. */
    readonly lenient = false,
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
    this.places.begin(fixed);
    this.tails = 0;
    this.left = -1;
    this.table = '';
  }

  /** Places a tail of `length` bytes at the next multiple of 8. @returns its offset in the object */
  place(length: number): number {
    const at = this.next;
    this.places.add(length);
    this.lengths[this.tails++] = length;
    if (length > 0) this.reserve(this.base + at, length);
    return at;
  }

  /** The same for a tail that somebody else writes, behind all that are written here. */
  leave({ length }: Left): number {
    const at = this.next;
    this.places.add(length);
    this.lengths[this.tails++] = length;
    this.reserve(this.base, at);
    if (this.left < 0 && length > 0) this.left = at;
    return at;
  }

  /** Where the next tail starts. */
  get next(): number {
    return this.places.next;
  }

  /** End of the object, as its last tail that is not empty makes it. */
  get end(): number {
    return this.places.end;
  }

  /** Sizes of the tails so far; compared with those that an object with unknown bytes was read with. */
  get sizes(): readonly number[] {
    return this.lengths.slice(0, this.tails);
  }

  /** @throws {ImageError} always */
  refuse(code: Code, field: string, args: Args): never {
    const entry = this.table === '' ? '' : `/${this.table}/${this.row}`;
    const part = this.index < 0 ? this.part : `/objects/${this.index}${entry}`;
    const path = field === '' ? part : `${part}/${field}`;
    throwing(code, -1, 0, path, { field, ...args });
  }
}
