import { LEVELS, type Severity } from '../../../findings.js';
import { hexOffset, type Printer, type PrinterOptions, plural } from './printer.js';
import { text } from './text.js';

/** GitHub keeps as many annotations of each sort for a step, and drops the rest without a word. */
const LIMIT = 10;

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' };

const data = (value: string): string => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (value: string): string => data(value).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Annotations for GitHub Actions, and the text report, since not everything can be annotated. */
export function github(options: PrinterOptions): Printer {
  const plain = text({ ...options, color: false });
  const used: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  let dropped = 0;
  const annotate = (severity: Severity, file: string, title: string, message: string): string[] => {
    if (used[severity]++ >= LIMIT) {
      dropped++;
      return [];
    }
    return [`::${COMMAND[severity]} file=${property(file)},line=1,title=${property(title)}::${data(message)}`];
  };
  return {
    one(result) {
      const { name, report, error } = result;
      if (report === undefined) {
        return `${annotate('error', name, 'could not be read', error?.message ?? '').join('')}\n${plain.one(result)}`;
      }
      const asked = LEVELS.slice(0, LEVELS.indexOf(report.level) + 1);
      const lines = report.findings
        .filter(({ level }) => asked.includes(level))
        .flatMap(({ severity, code, message, offset, path }) =>
          annotate(severity, name, code, `${message} (at ${hexOffset(offset)}, ${path || 'the image'})`),
        );
      return [...lines, plain.one(result)].join('\n');
    },
    end: () => plain.end() + (dropped > 0 ? `${plural(dropped, 'finding')} not annotated\n` : ''),
  };
}
