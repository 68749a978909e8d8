import type { Finding, Report } from '../../validate/index.js';
import type { Relative } from '../place.js';

/** What came of an image: a report, or why there is none. */
export interface Outcome {
  readonly name: string;
  readonly report?: Report;
  readonly error?: { readonly code: string; readonly message: string };
}

export type Answer = 'as asked for' | 'not' | 'no image of this version' | 'unreadable';

/** What an outcome comes to. */
export function answerOf({ report }: Outcome): Answer {
  if (report === undefined) return 'unreadable';
  if (report.passes) return 'as asked for';
  const { NOT_AN_IMAGE, UNSUPPORTED_VERSION } = report.counts.byCode;
  return (NOT_AN_IMAGE ?? UNSUPPORTED_VERSION) === undefined ? 'not' : 'no image of this version';
}

/** Turns what came of images into text. */
export interface Printer {
  /** What to print for an image, at once. */
  one(outcome: Outcome): string;
  /** What to print at the end; in pieces where it may be more than a string holds. */
  end(): string | Iterable<string>;
}

export interface PrinterOptions {
  /** Whether there is one image, named by itself. */
  readonly isSingle: boolean;
  readonly color: boolean;
  /** Whether the number of findings was limited by hand, so that no code needs to be folded. */
  readonly isLimited: boolean;
  /** What places are relative to, in formats for machines. */
  readonly relative: Relative;
}

/** The file that a finding is about: the image, or one of those of a checkpoint. */
export const fileOf = (name: string, { file }: Pick<Finding, 'file'>): string =>
  file === undefined ? name : `${name.replace(/\/$/, '')}/${file}`;

export const hexOffset = (offset: number): string => `0x${offset.toString(16)}`;

/** A number with commas. `toLocaleString` loads all languages first, which takes as long as looking at a small image. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 error`, `2 errors`. */
export const plural = (count: number, noun: string): string =>
  `${grouped(count)} ${noun}${count === 1 || noun === 'information' ? '' : 's'}`;
