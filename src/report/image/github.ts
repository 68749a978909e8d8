import { LEVELS, SEVERITIES } from '../../findings.js';
import { Annotations } from '../github.js';
import { fileOf, hexOffset, type Printer, type PrinterOptions, plural } from './printer.js';
import { text } from './text.js';

/** Annotations for GitHub Actions, and the text report, since not everything can be annotated. */
export function github(options: PrinterOptions): Printer {
  const plain = text({ ...options, color: false });
  const annotations = new Annotations();
  return {
    one(outcome) {
      const { name, report, error } = outcome;
      const place = { file: options.relative(name), line: 1 };
      if (report === undefined) {
        const line = annotations.add('error', place, 'could not be read', error?.message ?? '');
        return `${line ?? ''}\n${plain.one(outcome)}`;
      }
      const asked = LEVELS.slice(0, LEVELS.indexOf(report.level) + 1);
      const lines = report.findings
        .filter(({ level }) => asked.includes(level))
        .map((finding) => {
          const { severity, code, message, offset, path } = finding;
          const file = options.relative(fileOf(name, finding));
          const where = `(at ${hexOffset(offset)}, ${path || 'the image'})`;
          return annotations.add(severity, { file, line: 1 }, code, `${message} ${where}`);
        });
      return [...lines.filter((line) => line !== undefined), plain.one(outcome)].join('\n');
    },
    end() {
      const dropped = SEVERITIES.reduce((sum, severity) => sum + annotations.dropped(severity), 0);
      return plain.end() + (dropped > 0 ? `${plural(dropped, 'finding')} not annotated\n` : '');
    },
  };
}
