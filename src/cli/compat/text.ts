/** Reports for people: on a terminal, and as the summary of a job. */
import type { Finding, Report } from '../../compat.js';

const place = ({ location }: Finding): string =>
  location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;

/** The witness of a finding, line by line. */
export function witnessLines({ witness, old, new: now }: Finding): string[] {
  if (witness === undefined) return [];
  const { written, image, path, old: was, new: is } = witness;
  return [
    `witness: an image of ${written}, ${image.length / 2} bytes; ${path || 'its end'}`,
    `  reader of ${old}: ${was}`,
    `  reader of ${now}: ${is}`,
    `  image: ${image.length > 1200 ? `${image.slice(0, 1200)}… (--format json has all of it)` : image}`,
  ];
}

const order = { error: 0, warning: 1, information: 2 } as const;

/** The findings, the worst first. */
export const sorted = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => order[a.severity] - order[b.severity]);

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export function verdict({ compatible, summary, format, revisions }: Report): string {
  const { errors, warnings, suppressed } = summary;
  const with_ = revisions.join(', ');
  const more = suppressed > 0 ? `, ${suppressed} suppressed` : '';
  return compatible
    ? `${format} is compatible with ${with_} in both directions (${counted(warnings, 'warning')}${more})`
    : `${format} is not compatible: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}${more}`;
}

export function text(report: Report): string {
  const lines = sorted(report.findings).flatMap((finding) => [
    `${place(finding)}${finding.suppressed === undefined ? finding.severity : 'suppressed'}: ${finding.message} [${finding.rule}]`,
    ...(finding.breaks === 'record' ? [] : [`    breaks: ${finding.who}`]),
    ...(finding.suppressed === undefined ? [] : [`    suppressed: ${finding.suppressed}`]),
    `    fix: ${finding.fix}`,
    ...witnessLines(finding).map((line) => `    ${line}`),
    `    fingerprint: ${finding.fingerprint}`,
    '',
  ]);
  return [...lines, ...report.notes, verdict(report), ''].join('\n');
}

const escapeCell = (cell: string) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ');

export function markdown(report: Report): string {
  const rows = sorted(report.findings).map((finding) => {
    const [, old, now] = witnessLines(finding);
    const evidence = finding.witness === undefined ? '' : `\`${finding.witness.path}\`:${old}, ${now?.trim()}`;
    return `| ${finding.suppressed === undefined ? finding.severity : 'suppressed'} | \`${finding.rule}\` | ${escapeCell(`${place(finding)}${finding.message}`)} | ${escapeCell(evidence)} |`;
  });
  const table =
    rows.length === 0 ? [] : ['| severity | rule | finding | witness |', '| --- | --- | --- | --- |', ...rows, ''];
  return ['## cr-compat', '', `${verdict(report)}.`, '', ...table, ...report.notes.map((note) => `- ${note}`), ''].join(
    '\n',
  );
}
