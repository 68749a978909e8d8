import { printable } from '../../../bytes/printable.js';
import { LEVELS } from '../../../findings.js';
import type { Finding, Report, Verdict } from '../../../validate/index.js';
import type { Result } from '../check.js';
import { hexOffset, type Printer } from './printer.js';

const CHARACTERS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0, which has no way to say control characters. */
const xml = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]/g, '?')
    .replace(/[&<>"]/g, (c) => CHARACTERS[c] as string);

/** A suite for each image, a case for each level. */
export function junit(): Printer {
  const suites: string[] = [];
  const totals = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  const suite = (name: string, counts: typeof totals, cases: readonly string[]): void => {
    for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += counts[key];
    suites.push(`  <testsuite name="${xml(name)}"${attributes(counts)}>`, ...cases, '  </testsuite>');
  };
  return {
    one({ name, report, error }: Result) {
      if (report === undefined) {
        const message = error?.message ?? '';
        const failure = `      <error message="${xml(message)}" type="${xml(error?.code ?? '')}"/>`;
        const one = [`    <testcase name="readable" classname="${xml(name)}">`, failure, '    </testcase>'];
        suite(name, { tests: 1, failures: 0, errors: 1, skipped: 0 }, one);
      } else {
        const cases = LEVELS.map((_, rank) => caseOf(report, rank, name));
        const of = (kind: string) => cases.filter((one) => one.includes(`<${kind} `)).length;
        suite(name, { tests: cases.length, failures: of('failure'), errors: 0, skipped: of('skipped') }, cases);
      }
      return '';
    },
    end() {
      const head = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cr-validate"${attributes(totals)}>`;
      return [head, ...suites, '</testsuites>', ''].join('\n');
    },
  };
}

const attributes = (counts: object): string =>
  Object.entries(counts)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');

/** The case of a level; those behind the one that was asked for are never a failure. */
function caseOf(report: Report, rank: number, name: string): string {
  const level = LEVELS[rank] as (typeof LEVELS)[number];
  const { wellFormed, valid, consistent, restorable } = report.verdict;
  const verdict = [wellFormed, valid, consistent, restorable][rank] as Verdict;
  const findings = report.findings.filter((finding) => finding.level === level);
  const head = `    <testcase name="${level}" classname="${xml(name)}"`;
  const isAsked = rank <= LEVELS.indexOf(report.level);
  const failing = findings.filter(({ severity, causedBy }) => severity === 'error' && causedBy === undefined);
  const inside: string[] = [];
  if (verdict === false && isAsked) {
    const first = failing[0];
    const message = first === undefined ? `not ${level}` : `${first.code}: ${first.message}`;
    inside.push(`      <failure message="${xml(message)}" type="${first?.code ?? level}">${body(findings)}</failure>`);
  } else if (verdict !== true) {
    const why = verdict === false ? `not asked for: not ${level}` : 'undetermined';
    inside.push(`      <skipped message="${why}"/>`);
    if (findings.length > 0) inside.push(`      <system-out>${body(findings)}</system-out>`);
  } else if (findings.length > 0) {
    inside.push(`      <system-out>${body(findings)}</system-out>`);
  }
  return inside.length === 0 ? `${head}/>` : [`${head}>`, ...inside, '    </testcase>'].join('\n');
}

const body = (findings: readonly Finding[]): string =>
  findings
    .map(({ offset, severity, code, path, message }) => {
      return `\n${xml(`${hexOffset(offset)}: ${severity} ${code} ${path}: ${message}`)}`;
    })
    .join('');
