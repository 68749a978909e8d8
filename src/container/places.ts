import { float64, int32 } from '../bytes/column.js';

/** What a reference must hit: an object of this kind, or of one of these. */
export type Target = number | readonly number[];

/** Where the objects of an image stand, in the order of the file: 12 bytes for each, however large it is. */
export class Places {
  private readonly offsets = float64();
  private readonly codes = int32();
  /** By kind: which object was found last, and which was added last. */
  private readonly found: number[] = [];
  private readonly newest: number[] = [];

  get length(): number {
    return this.offsets.length;
  }

  /** Adds the next object. */
  add(offset: number, code: number): void {
    this.newest[code] = this.offsets.push(offset);
    this.codes.push(code);
  }

  /** Offset of the object header. */
  offset(index: number): number {
    return this.offsets.get(index);
  }

  /** Number of the kind. */
  code(index: number): number {
    return this.codes.get(index) >>> 0;
  }

  /**
   * Index of the object of kind `code` that starts at `offset`, or -1. Neighbours tend to refer to the same object of a
   * kind, to one after the other, or to the newest.
   */
  find(offset: number, code: number): number {
    const last = this.found[code] ?? 0;
    const newest = this.newest[code] ?? 0;
    const index = this.isAt(last, offset)
      ? last
      : this.isAt(last + 1, offset)
        ? last + 1
        : this.isAt(newest, offset)
          ? newest
          : this.search(offset);
    if (index < 0 || this.codes.get(index) !== code) return -1;
    this.found[code] = index;
    return index;
  }

  /** The same for an object of one of several kinds. */
  findAny(offset: number, codes: readonly number[]): number {
    const index = this.search(offset);
    return index >= 0 && codes.includes(this.codes.get(index)) ? index : -1;
  }

  private isAt(index: number, offset: number): boolean {
    return index < this.offsets.length && this.offsets.get(index) === offset;
  }

  /** Index of the object that starts at `offset`, or -1. */
  search(offset: number): number {
    const { offsets } = this;
    let low = 0;
    let high = offsets.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const at = offsets.get(middle);
      if (at === offset) return middle;
      if (at < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
