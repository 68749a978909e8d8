/** Reports of the validator as text: `import { toSarif } from 'cr-image/report'`. Runs in browsers, too. */
import { argument, optionsOf, partsOf } from './argument.js';
import { LEVELS } from './findings.js';
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

/** The parts that every format asks for. @throws {ImageError} WRONG_TYPE where they are not there */
function checkReport(report: Report, path: string): void {
  const { counts, findings } = partsOf(report, path, {
    level: 'text',
    input: 'object',
    verdict: 'object',
    counts: 'object',
    findings: 'list',
    suppressed: 'list',
    notChecked: 'list',
    inventory: 'object',
  });
  const { byLevel } = partsOf(counts, `${path}/counts`, { byCode: 'object', byLevel: 'object' });
  for (const level of LEVELS) argument(byLevel[level], `${path}/counts/byLevel/${level}`, 'object');
  for (const [index, finding] of findings.entries()) partsOf(finding, `${path}/findings/${index}`, FINDING);
}

const FINDING = {
  code: 'text',
  severity: 'text',
  level: 'text',
  message: 'text',
  path: 'text',
  offset: 'number',
} as const;

function outcomeOf(one: Report | Outcome, path: string): Outcome {
  optionsOf(argument(one, path, 'object'), {}, path);
  if (isReport(one)) {
    checkReport(one, path);
    return { name: optionsOf(one.input, { name: 'text' }, `${path}/input`).name ?? NAMELESS, report: one };
  }
  const { report } = partsOf(one, path, { name: 'text' });
  if (report !== undefined) checkReport(report, `${path}/report`);
  return one;
}

const isList = (input: Formattable): input is readonly (Report | Outcome)[] => Array.isArray(input);

const RELATIVE = { relative: 'function' } as const;

function outcomesOf(list: readonly (Report | Outcome)[]): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const [index, one] of list.entries()) outcomes.push(outcomeOf(one, `/input/${index}`));
  return outcomes;
}

const whole = (text: string | Iterable<string>): string => (typeof text === 'string' ? text : [...text].join(''));

function format(
  input: Formattable,
  options: Partial<PrinterOptions>,
  make: (options: PrinterOptions) => Printer,
): string {
  const list = argument(input, '/input', 'object or list');
  const outcomes = isList(list) ? outcomesOf(list) : [outcomeOf(list, '/input')];
  const isSingle = outcomes.length === 1;
  const printer = make({ isSingle, isLimited: false, color: false, relative: (name) => name, ...options });
  return outcomes.map((outcome) => printer.one(outcome)).join('') + whole(printer.end());
}

/** The report for people: each finding with its bytes, then what became of the image. */
export function toText(input: Formattable, options: TextOptions = {}): string {
  const { color = false, all = false } = optionsOf(options);
  return format(input, { color, isLimited: all }, text);
}

/** SARIF 2.1.0, for code scanning. */
export const toSarif = (input: Formattable, options: FormatOptions = {}): string =>
  format(input, optionsOf(options, RELATIVE), sarif);

/** JUnit's XML: a suite for each image, a case for each level. */
export const toJunit = (input: Formattable, options: FormatOptions = {}): string =>
  format(input, optionsOf(options, RELATIVE), junit);

/** Annotations of GitHub Actions, and the report for people. */
export const toGithub = (input: Formattable, options: FormatOptions = {}): string =>
  format(input, optionsOf(options, RELATIVE), github);
