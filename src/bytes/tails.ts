import { align8 } from './align.js';

/**
 * How far the tails of an object go (format, section 2, rule 7). Each starts at the next multiple of 8 behind the one before; what is
 * between the last that is not empty and the next that is not is the gap, which is zero, however many empty ones have their offset
 * there. Readers, views and the writer ask here.
 */
export class Tails {
  /** End of the tails so far. */
  cursor = 0;
  /** End of the last one that is not empty. */
  end = 0;

  /** Begins behind a fixed part of `fixed` bytes. */
  begin(fixed: number): void {
    this.cursor = fixed;
    this.end = fixed;
  }

  /** Where the next one has to start. */
  get next(): number {
    return align8(this.cursor);
  }

  /** Adds one of `length` bytes. @returns where the gap in front of it starts; where it starts itself, if it is empty */
  add(length: number): number {
    const off = this.next;
    this.cursor = off + length;
    if (length === 0) return off;
    const gap = this.end;
    this.end = this.cursor;
    return gap;
  }
}
