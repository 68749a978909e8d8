/** Reports of the validator as text: `import { toSarif } from 'cr-image/report'`. Runs in browsers, too. */
import { github } from './report/image/github.js';
import { junit } from './report/image/junit.js';
import type { Outcome, Printer, PrinterOptions } from './report/image/printer.js';
import { sarif } from './report/image/sarif.js';
import { text } from './report/image/text.js';
import type { Report } from './validate/index.js';

export type { Outcome } from './report/image/printer.js';

/** What is to be formatted: a report, what came of an image that could not be read, or several of these. */
export type Formattable = Report | Outcome | readonly (Report | Outcome)[];

export interface FormatOptions {
  /** Where an image is from where the text is read, by its name. Default: its name. */
  readonly relative?: (name: string) => string;
}

export interface TextOptions {
  /** Whether to colour it for a terminal. Default: no. */
  readonly color?: boolean;
  /** Whether to show all findings, and not only the first ones of a code. Default: no. */
  readonly all?: boolean;
}

/** The name of an image that has none. */
const NAMELESS = 'image';

const isReport = (one: Report | Outcome): one is Report => 'reportVersion' in one;
const isList = (input: Formattable): input is readonly (Report | Outcome)[] => Array.isArray(input);

const whole = (text: string | Iterable<string>): string => (typeof text === 'string' ? text : [...text].join(''));

function format(
  input: Formattable,
  options: Partial<PrinterOptions>,
  make: (options: PrinterOptions) => Printer,
): string {
  const outcomes = (isList(input) ? input : [input]).map((one) =>
    isReport(one) ? { name: one.input.name ?? NAMELESS, report: one } : one,
  );
  const isSingle = outcomes.length === 1;
  const printer = make({ isSingle, isLimited: false, color: false, relative: (name) => name, ...options });
  return outcomes.map((outcome) => printer.one(outcome)).join('') + whole(printer.end());
}

/** The report for people: each finding with its bytes, then what became of the image. */
export const toText = (input: Formattable, { color = false, all = false }: TextOptions = {}): string =>
  format(input, { color, isLimited: all }, text);

/** SARIF 2.1.0, for code scanning. */
export const toSarif = (input: Formattable, options: FormatOptions = {}): string => format(input, options, sarif);

/** JUnit's XML: a suite for each image, a case for each level. */
export const toJunit = (input: Formattable, options: FormatOptions = {}): string => format(input, options, junit);

/** Annotations of GitHub Actions, and the report for people. */
export const toGithub = (input: Formattable, options: FormatOptions = {}): string => format(input, options, github);
