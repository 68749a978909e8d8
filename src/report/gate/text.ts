/** Reports for people: on a terminal, and as the summary of a job. */
import pc from 'picocolors';
import { printable } from '../../bytes/printable.js';
import type { Finding, Report } from '../../compat.js';
import { cut, type Folded, folded, likewise, placeOf } from './fold.js';

type Colors = ReturnType<typeof pc.createColors>;

const PAINT = { error: 'red', warning: 'yellow', information: 'cyan' } as const;

/** Columns of what stands in front of a finding's details. */
const LABEL = 15;
/** Digits of an image that are shown, where it is longer than so many. */
const SHOWN = 100;
const LONGEST = 200;

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export function verdict({ compatible, verdict: colour, findings, format, revisions }: Report): string {
  const groups = folded(findings).map(({ finding }) => finding);
  const open = (severity: Finding['severity']) =>
    groups.filter((finding) => finding.severity === severity && finding.suppressed === undefined).length;
  const [errors, warnings] = [open('error'), open('warning')];
  const suppressed = groups.filter((finding) => finding.suppressed !== undefined).length;
  const counts = [
    errors > 0 && counted(errors, 'error'),
    warnings > 0 && counted(warnings, 'warning'),
    suppressed > 0 && `${suppressed} suppressed`,
  ].filter(Boolean);
  const more = counts.length === 0 ? '' : compatible ? ` (${counts.join(', ')})` : `: ${counts.join(', ')}`;
  // A format is called as its specs are, which may be several.
  const is = format.includes(', ') ? 'are' : 'is';
  if (colour === 'undetermined') {
    return `${format}: nobody can tell whether ${is === 'is' ? 'it is' : 'they are'} compatible${more || ` (${counted(warnings, 'warning')})`}${compatible ? '' : '; --strict makes that fail'}`;
  }
  return compatible
    ? `${format} ${is} compatible with ${revisions.join(', ')} in both directions${more}`
    : `${format} ${is} not compatible${more}`;
}

export function text(report: Report, color = false): string {
  const c = pc.createColors(color);
  const lines = folded(report.findings).flatMap((group) => [...findingLines(group, c), '']);
  const paint = { compatible: c.green, undetermined: c.yellow, incompatible: c.red }[report.verdict];
  return [...lines, ...report.notes.map(printable), paint(printable(verdict(report))), ''].join('\n');
}

/** A finding in the form of compilers, `file:line:column: error: …`, and below it what there is to know. */
export function findingLines(group: Folded, c: Colors): string[] {
  const { finding, others, wake } = group;
  const { severity, suppressed, message, rule, breaks, who, fix, fingerprint, old } = finding;
  const paint = c[PAINT[severity]];
  const kind = suppressed === undefined ? paint(c.bold(severity)) : c.dim('suppressed');
  const row = (label: string, value: string) => `  ${c.dim(label.padEnd(LABEL - 2))}${printable(value)}`;
  const prints = others.length === 0 ? fingerprint : [finding, ...others].map(printOf).join(', ');
  return [
    `${c.bold(printable(placeOf(finding)))}${kind}: ${printable(message)} ${c.dim(`[${rule}]`)}`,
    ...(suppressed === undefined ? [] : [row('reason', suppressed)]),
    ...(breaks === 'record' ? [] : [row('breaks', `${who}${likewise(group)}`)]),
    row('fix', fix),
    ...wake.map((one) => row('in its wake', `${one.message} [${one.rule}]`)),
    ...witnessRows(finding).map(([label, value]) => row(label, value)),
    ...(old === 'nothing' || severity === 'information' ? [] : [row('fingerprint', prints)]),
  ];
}

const printOf = ({ fingerprint, old }: Finding) => `${fingerprint} (${old})`;

function witnessRows({ witness, unwitnessed, old, new: now }: Finding): [string, string][] {
  if (witness === undefined) return unwitnessed === undefined ? [] : [['witness', `none: ${unwitnessed}`]];
  const { written, image, path } = witness;
  const isShort = image.length <= LONGEST;
  return [
    ['witness', `an image of ${written}, ${counted(image.length / 2, 'byte')}; ${path || 'its end'}`],
    [`  ${old}`, cut(witness.old) || '(empty)'],
    [`  ${now}`, cut(witness.new) || '(empty)'],
    ['  image', isShort ? image : `${image.slice(0, SHOWN)}… (--witness DIR writes it)`],
  ];
}

const cell = (content: string) => printable(content).replaceAll('|', '\\|').replaceAll('<', '&lt;');
const code = (content: string) => `\`${content.replaceAll('`', "'")}\``;

export function markdown(report: Report): string {
  const rows = folded(report.findings).map((group) => {
    const { finding } = group;
    const { severity, suppressed, rule, message, fix, witness, old, new: now } = finding;
    const read =
      witness === undefined
        ? ''
        : `${code(witness.path)} of an image of ${witness.written}: ${old} reads ${code(cut(witness.old))}, ${now} reads ${code(cut(witness.new))}`;
    const said = suppressed === undefined ? fix : `Suppressed: ${suppressed}`;
    const cells = [
      suppressed === undefined ? severity : 'suppressed',
      code(rule),
      `${placeOf(finding)}${message}${likewise(group).replace(/; likewise (.*)/, ' Likewise $1.')} ${said}`,
      read,
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  const table =
    rows.length === 0 ? [] : ['| severity | rule | finding | witness |', '| --- | --- | --- | --- |', ...rows, ''];
  const notes = report.notes.length === 0 ? [] : [...report.notes.map((note) => `- ${cell(note)}`), ''];
  return ['## cr-compat', '', `${cell(verdict(report))}.`, '', ...table, ...notes].join('\n');
}
