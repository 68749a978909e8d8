import { LEVELS } from '../../findings.js';
import type { Finding, Report, Verdict } from '../../validate/index.js';
import { type Case, junitLog, type Suite } from '../junit.js';
import { hexOffset, type Outcome, type Printer, type PrinterOptions } from './printer.js';

/** A suite for each image, a case for each level. */
export function junit({ relative }: Pick<PrinterOptions, 'relative'>): Printer {
  const suites: Suite[] = [];
  return {
    one({ name, report, error }: Outcome) {
      const file = relative(name);
      const cases =
        report === undefined ? [unreadable(file, error)] : LEVELS.map((_, rank) => caseOf(report, rank, file));
      suites.push({ name: file, file, cases });
      return '';
    },
    end: () => junitLog('cr-validate', suites),
  };
}

const unreadable = (classname: string, error: Outcome['error']): Case => ({
  name: 'readable',
  classname,
  outcome: { kind: 'error', message: error?.message ?? '', type: error?.code ?? '' },
});

/** The case of a level; those behind the one that was asked for are never a failure. */
function caseOf(report: Report, rank: number, classname: string): Case {
  const level = LEVELS[rank] as (typeof LEVELS)[number];
  const { wellFormed, valid, consistent, restorable } = report.verdict;
  const verdict = [wellFormed, valid, consistent, restorable][rank] as Verdict;
  const findings = report.findings.filter((finding) => finding.level === level);
  const isAsked = rank <= LEVELS.indexOf(report.level);
  const body = bodyOf(findings);
  const one = { name: level, classname };
  if (verdict === true) return { ...one, output: body };
  if (verdict === false && isAsked) {
    const first = findings.find(({ severity, causedBy }) => severity === 'error' && causedBy === undefined);
    const message = first === undefined ? `not ${level}` : `${first.code}: ${first.message}`;
    return { ...one, outcome: { kind: 'failure', message, type: first?.code ?? level, body } };
  }
  const message = verdict === false ? `not asked for: not ${level}` : 'undetermined';
  return { ...one, outcome: { kind: 'skipped', message }, output: body };
}

const bodyOf = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ file, offset, severity, code, path, message }) =>
        `\n${file === undefined ? '' : `${file}:`}${hexOffset(offset)}: ${severity} ${code} ${path}: ${message}`,
    )
    .join('');
