/** The confusion matrix: what was seen against what was said, for each edit of the catalogue. */
import type { Outcome } from './truth.js';

export interface Row {
  readonly what: string;
  readonly to: string;
  readonly outcome: Outcome;
  readonly rules: readonly string[];
  readonly seen: string | undefined;
}

const OUTCOMES: readonly Outcome[] = [
  'break, reported',
  'break, not reported',
  'no break, policy',
  'no break, reported',
  'no break, nothing',
  'does not compile',
];

/** A table in Markdown: a line for each kind of edit. */
export function confusion(rows: readonly Row[]): string {
  const edits = [...new Set(rows.map(({ what }) => what))];
  const count = (list: readonly Row[]) =>
    OUTCOMES.map((outcome) => list.filter((row) => row.outcome === outcome).length);
  const line = (name: string, list: readonly Row[]) => `| ${[name, list.length, ...count(list)].join(' | ')} |`;
  return [
    `| edit | tried | ${OUTCOMES.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(OUTCOMES.length + 1)}`,
    ...edits.map((what) =>
      line(
        what,
        rows.filter((row) => row.what === what),
      ),
    ),
    line('**all**', rows),
    '',
  ].join('\n');
}
