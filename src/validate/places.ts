import { int32 } from '../bytes/column.js';
import { Places, type Target } from '../container/places.js';
import { NO_POSITION } from '../read.js';

/** What a reference is to the rules: the index of its target, or one of these. */
export const NONE = -1;
export const BAD = -2;

/** Marks of an object. */
export const USED = 1;
export const HAS_TASK = 2;
export const HAS_THREAD = 4;

/** Where the objects so far stand, and what rules keep of them. Kind 0 is one that nothing can refer to. */
export class MarkedPlaces extends Places {
  private readonly marks = int32();
  private readonly slots = int32();

  override add(offset: number, code: number): void {
    super.add(offset, code);
    this.marks.push(0);
    this.slots.push(NONE);
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

  /** Index of the object of kind `code`, or of one of them, that starts at `pos`, `NONE` or `BAD`. */
  resolve(pos: bigint, code: Target): number {
    if (pos === NO_POSITION) return NONE;
    const index = typeof code === 'number' ? this.find(Number(pos), code) : this.findAny(Number(pos), code);
    return index < 0 ? BAD : index;
  }

  /** The same for a position in two words; marks what it hits as used, where it `uses` that. */
  refer(low: number, high: number, code: number, uses: boolean): number {
    if (low === 0xffff_ffff && high === 0xffff_ffff) return NONE;
    const index = this.find(high * 0x1_0000_0000 + low, code);
    if (index < 0) return BAD;
    if (uses) this.mark(index, USED);
    return index;
  }

  referAny(low: number, high: number, codes: readonly number[], uses: boolean): number {
    if (low === 0xffff_ffff && high === 0xffff_ffff) return NONE;
    const index = this.findAny(high * 0x1_0000_0000 + low, codes);
    if (index < 0) return BAD;
    if (uses) this.mark(index, USED);
    return index;
  }
}
