import pc from 'picocolors';
import { printable } from '../../bytes/printable.js';
import { LEVELS, type Level, SEVERITIES, type Severity } from '../../findings.js';
import type { Finding, Report, Verdict } from '../../validate/index.js';
import { hexdump } from './hexdump.js';
import {
  type Answer,
  answerOf,
  fileOf,
  grouped,
  hexOffset,
  type Printer,
  type PrinterOptions,
  plural,
} from './printer.js';

/** Findings of one code that are shown in full. */
const OF_A_CODE = 10;

type Colors = ReturnType<typeof pc.createColors>;

const PAINT: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
};

/** For people: each finding with its bytes, then what became of the image. */
export function text({ color, isSingle, isLimited }: Omit<PrinterOptions, 'relative'>): Printer {
  const c = pc.createColors(color);
  const counts = new Map<Answer, number>();
  return {
    one(result) {
      const answer = answerOf(result);
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
      const { name, report, error } = result;
      if (report === undefined)
        return `${printable(name)}: ${c.red('could not be read')}: ${printable(error?.message ?? '')}\n`;
      return `${[...findingLines(name, report, isLimited, c), ...summary(name, report, c)].join('\n')}\n`;
    },
    end() {
      const of = (answer: Answer) => counts.get(answer) ?? 0;
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      if (isSingle || total < 2) return '';
      const parts = [
        [of('as asked for'), 'as asked for'],
        [of('not'), 'not'],
        [of('no image of this version'), 'no images of this version'],
        [of('unreadable'), 'could not be read'],
      ] as const;
      const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
      return `\n${plural(total, 'image')}: ${told.join(', ')}\n`;
    },
  };
}

function findingLines(name: string, report: Report, isLimited: boolean, c: Colors): string[] {
  const asked = LEVELS.slice(0, LEVELS.indexOf(report.level) + 1);
  const shown = new Map<string, number>();
  const lines: string[] = [];
  for (const finding of report.findings) {
    if (!asked.includes(finding.level)) continue;
    const count = (shown.get(finding.code) ?? 0) + 1;
    shown.set(finding.code, count);
    if (count > OF_A_CODE && !isLimited) continue;
    lines.push(...detail(name, finding, c), '');
  }
  for (const [code, count] of shown) {
    const more =
      (report.counts.byCode[code as Finding['code']] ?? 0) - (isLimited ? count : Math.min(count, OF_A_CODE));
    if (more > 0) lines.push(c.dim(`… and ${grouped(more)} more ${code}`), '');
  }
  return lines;
}

function detail(name: string, finding: Finding, c: Colors): string[] {
  const { severity, code, offset, message, object, path, related = [], context, causedBy, hint } = finding;
  const paint = c[PAINT[severity]];
  const head = `${c.bold(`${printable(fileOf(name, finding))}:${hexOffset(offset)}:`)} ${paint(c.bold(severity))} ${c.bold(code)}`;
  const lines = [`${head}: ${printable(message)}`];
  const inside = object === undefined ? '' : `${object.type}, object ${object.index} at ${hexOffset(object.offset)}`;
  lines.push(`  in ${[inside, path].filter(Boolean).join(', ') || 'the image'}`);
  if (context !== undefined && finding.length > 0)
    lines.push(...hexdump(context, finding, (marked) => paint(marked)).map((l) => `    ${l}`));
  for (const other of related) lines.push(`  see ${hexOffset(other.offset)}: ${printable(other.message)}`);
  if (causedBy === undefined) lines.push(c.dim(`  hint: ${hint}`));
  else lines.push(c.dim(`  follows from ${causedBy.code} at ${hexOffset(causedBy.offset)}`));
  return lines;
}

const ANSWERS = new Map<Verdict, string>([
  [true, 'yes'],
  [false, 'no'],
  ['undetermined', 'undetermined'],
]);

function summary(name: string, report: Report, c: Colors): string[] {
  const { format, inventory, input, passes, level, verdict, notChecked, suppressed, folded } = report;
  const { wellFormed, valid, consistent, restorable } = verdict;
  const asked = LEVELS.slice(0, LEVELS.indexOf(level) + 1);
  const found = severities(report, asked);
  const what = passes ? c.green(level) : c.red(failure(report));
  const about = format === undefined ? aboutCheckpoint(report) : [format.arch, plural(inventory.objects, 'object')];
  const size = [...about, plural(input.size, 'byte')].join(', ');
  const lines = [`${c.bold(printable(name))}: ${what}${found && `: ${found}`} (${size})`];
  const answers = [wellFormed, valid, consistent, restorable].map((answer) => ANSWERS.get(answer));
  if (!passes) lines.push(`  ${LEVELS.map((one, i) => `${one}: ${answers[i]}`).join(', ')}`);
  for (const other of LEVELS.slice(asked.length)) {
    const more = severities(report, [other]);
    if (more) lines.push(c.dim(`  ${other}: ${answers[LEVELS.indexOf(other)]}: ${more}; --level ${other} shows them`));
  }
  if (folded > 0) lines.push(c.dim(`  ${plural(folded, 'finding')} counted and not listed (--max-issues)`));
  for (const { code, count, reason } of suppressed) {
    lines.push(c.dim(`  not reported: ${count} ${code}${reason === undefined ? '' : ` (${printable(reason)})`}`));
  }
  if (!passes || level === 'restorable') {
    for (const { what: missing, why, offset } of notChecked) {
      const from = offset === undefined ? '' : ` (${hexOffset(offset)})`;
      lines.push(`  not checked: ${missing}${from}: ${why}`);
    }
  }
  return lines;
}

/** What a checkpoint of CRIU is. */
function aboutCheckpoint({ checkpoint }: Report): string[] {
  if (checkpoint === undefined) return [];
  const { arch, processes, threads, images } = checkpoint;
  const tasks = `${grouped(processes)} ${processes === 1 ? 'process' : 'processes'} of ${plural(threads, 'thread')}`;
  return ['checkpoint of CRIU', ...(arch === null ? [] : [arch]), tasks, plural(images, 'image')];
}

function failure({ level, counts, verdict }: Report): string {
  if (counts.byCode.NOT_AN_IMAGE !== undefined) return 'not an image';
  if (counts.byCode.UNSUPPORTED_VERSION !== undefined) return 'not an image of this version';
  const { wellFormed, valid, consistent, restorable } = verdict;
  const first = [wellFormed, valid, consistent, restorable].findIndex((answer) => answer !== true);
  const broken = LEVELS[first];
  if (broken === undefined || first > LEVELS.indexOf(level)) return `${level}, but not without findings`;
  return `not ${broken}`;
}

/** `2 errors, 1 warning` of some levels. */
function severities({ counts }: Report, levels: readonly Level[]): string {
  const count = (severity: Severity) => levels.reduce((sum, level) => sum + counts.byLevel[level][severity], 0);
  return SEVERITIES.map((severity) => [count(severity), severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, severity]) => plural(number, severity))
    .join(', ');
}
