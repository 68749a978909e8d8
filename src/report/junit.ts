/** JUnit's XML, as every report of this project writes it. */
import { printable } from '../bytes/printable.js';

export interface Outcome {
  readonly kind: 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly type?: string;
  readonly body?: string;
}

export interface Case {
  readonly name: string;
  readonly classname: string;
  /** Nothing is a pass. */
  readonly outcome?: Outcome;
  /** What was said all the same. */
  readonly output?: string;
}

export interface Suite {
  readonly name: string;
  /** The file that it is about. */
  readonly file?: string;
  readonly cases: readonly Case[];
}

const CHARACTERS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0, which has no way to say control characters. Lines stay lines. */
const xml = (text: string): string =>
  text
    .split('\n')
    .map((line) => printable(line).replace(/[\ufffe\uffff]/g, '?'))
    .join('\n')
    .replace(/[&<>"]/g, (c) => CHARACTERS[c] as string);

const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${xml(String(value).replaceAll('\n', ' '))}"`;

const KINDS = { failures: 'failure', errors: 'error', skipped: 'skipped' } as const;

function counts(cases: readonly Case[]): string {
  const of = (kind: Outcome['kind']) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
  return [
    attribute('tests', cases.length),
    ...Object.entries(KINDS).map(([name, kind]) => attribute(name, of(kind))),
  ].join('');
}

/** A document of suites. */
export function junitLog(name: string, suites: readonly Suite[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attribute('name', name)}${counts(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap((suite) => [
      `  <testsuite${attribute('name', suite.name)}${attribute('file', suite.file)}${counts(suite.cases)}>`,
      ...suite.cases.flatMap((one) => caseLines(one)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function caseLines({ name, classname, outcome, output }: Case): string[] {
  const head = `    <testcase${attribute('name', name)}${attribute('classname', classname)}`;
  const inside: string[] = [];
  if (outcome !== undefined) {
    const { kind, message, type, body } = outcome;
    const open = `      <${kind}${attribute('message', message)}${attribute('type', type)}`;
    inside.push(body === undefined ? `${open}/>` : `${open}>${xml(body)}</${kind}>`);
  }
  if (output !== undefined && output !== '') inside.push(`      <system-out>${xml(output)}</system-out>`);
  return inside.length === 0 ? [`${head}/>`] : [`${head}>`, ...inside, '    </testcase>'];
}
