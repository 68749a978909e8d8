import { safeJson } from '../../bytes/printable.js';
import type { Outcome, Printer, PrinterOptions } from './printer.js';

/** A report; of several images an array of them. */
export function json({ isSingle }: Pick<PrinterOptions, 'isSingle'>): Printer {
  let count = 0;
  return {
    one(result) {
      const text = safeJson(documentOf(result), 2);
      if (isSingle) return `${text}\n`;
      return `${count++ === 0 ? '[' : ','}\n${text}`;
    },
    end: () => (isSingle ? '' : `${count === 0 ? '[' : ''}\n]\n`),
  };
}

/** A line for each finding, and one for the rest of the report. */
export function ndjson(): Printer {
  return {
    one(result) {
      const { report } = result;
      if (report === undefined) return `${safeJson({ type: 'failure', ...(documentOf(result) as object) })}\n`;
      const { findings, ...rest } = report;
      const { name } = report.input;
      const lines = findings.map((finding) => ({ type: 'finding', input: name, ...finding }));
      return [...lines, { type: 'report', ...rest }].map((line) => `${safeJson(line)}\n`).join('');
    },
    end: () => '',
  };
}

const documentOf = ({ name, report, error }: Outcome): unknown => report ?? { input: { name }, error };
