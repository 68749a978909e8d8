import type { Result } from '../check.js';

/** Turns results into text for standard output. */
export interface Printer {
  /** What to print for a result, at once. */
  one(result: Result): string;
  /** What to print at the end. */
  end(): string;
}

export interface PrinterOptions {
  /** Whether there is one image, named by itself. */
  readonly isSingle: boolean;
  readonly color: boolean;
  /** Whether the number of findings was limited by hand, so that no code needs to be folded. */
  readonly isLimited: boolean;
}

export const hexOffset = (offset: number): string => `0x${offset.toString(16)}`;

/** A number with commas. `toLocaleString` loads all languages first, which takes as long as looking at a small image. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 error`, `2 errors`. */
export const plural = (count: number, noun: string): string =>
  `${grouped(count)} ${noun}${count === 1 || noun === 'information' ? '' : 's'}`;
