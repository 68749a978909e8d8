import { NO_POSITION } from '../read.js';
import { float64, int32, uint8 } from './column.js';

/** What a reference is to the rules: the index of its target, or one of these. */
export const NONE = -1;
export const BAD = -2;

/** Marks of an object. */
export const USED = 1;
export const HAS_TASK = 2;
export const HAS_THREAD = 4;

/** Where the objects so far stand: 14 bytes for each, however large it is. */
export class Places {
  private readonly offsets = float64();
  private readonly codes = uint8();
  private readonly marks = uint8();
  private readonly slots = int32();
  private last = 0;

  get length(): number {
    return this.offsets.length;
  }

  /** Adds the next object; `code` is 0 for a kind that nothing can refer to. */
  add(offset: number, code: number): void {
    this.offsets.push(offset);
    this.codes.push(code);
    this.marks.push(0);
    this.slots.push(NONE);
  }

  offset(index: number): number {
    return this.offsets.get(index);
  }

  code(index: number): number {
    return this.codes.get(index);
  }

  /** Where a topic keeps what it knows of the object; `NONE` where it could not be read. */
  slot(index: number): number {
    return index < 0 ? NONE : this.slots.get(index);
  }

  setSlot(index: number, slot: number): void {
    this.slots.set(index, slot);
  }

  /** @returns whether the object had the mark before */
  mark(index: number, mark: number): boolean {
    const marks = this.marks.get(index);
    this.marks.set(index, marks | mark);
    return (marks & mark) !== 0;
  }

  isMarked(index: number, mark: number): boolean {
    return (this.marks.get(index) & mark) !== 0;
  }

  /** Index of the object of kind `code` that starts at `pos`, `NONE` or `BAD`. */
  resolve(pos: bigint, code: number): number {
    if (pos === NO_POSITION) return NONE;
    const index = this.find(Number(pos));
    return index < 0 || this.codes.get(index) !== code ? BAD : index;
  }

  /** Index of the object that starts at `offset`, or -1. Neighbours tend to refer to the same object. */
  find(offset: number): number {
    const { offsets } = this;
    if (this.last < offsets.length && offsets.get(this.last) === offset) return this.last;
    let low = 0;
    let high = offsets.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = offsets.get(middle);
      if (found === offset) {
        this.last = middle;
        return middle;
      }
      if (found < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
