/** The confusion matrix: what was seen against what was said, for each edit of the catalogue. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** By table: reports of layout rules that no image shows, and why they are right all the same. */
const EXPLAINED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Numbers and container': {
    'a field checked less linux_cr::image_object.len_object':
      'without the check, a length below 8 fails one step later, as a negative size',
  },
  'Layouts of kinds': {
    'a field sign changed kinds/cr_mnt_ns::mount.shared_group':
      'no image that is made has an entry of the newer form with so great a number',
    'a field sign changed kinds/cr_signal_struct::siginfo.ofs_info':
      'an offset with the highest bit set is beyond the end of any image, and less than none is beyond it as well',
    'a field sign changed kinds/cr_signal_struct::siginfo.len_info':
      'a length with the highest bit set is beyond the end of any image, and less than none can not be read either',
  },
  'Every construct': {
    'with bits in the other order cage.mood': 'the last bits of a byte are the same from either end',
  },
};

const explanationOf = ({ what, to }: Row): string | undefined =>
  Object.values(EXPLAINED).find((all) => `${what} ${to}` in all)?.[`${what} ${to}`];

/** Whether every edit is tried, or the sample of CI. */
export const isWhole = process.env.CR_GATE_BRUTE !== undefined;

/** All, or some that are strewn over all: the same ones in every run. */
export const sampleOf = <T>(all: readonly T[], count: number): T[] => {
  const stride = Math.ceil(all.length / count);
  return all.filter((_, index) => isWhole || index % stride === Math.floor(stride / 2));
};

/** Rows in which the gate is wrong, and those that are explained and need not be. */
export const wrong = (rows: readonly Row[]): string[] =>
  rows
    .filter((row) => {
      const isReported = row.outcome === 'no break, reported';
      return explanationOf(row) === undefined ? isReported || row.outcome === 'break, not reported' : !isReported;
    })
    .map(({ what, to, outcome, rules, seen }) => `${outcome}: ${what} | ${rules.join(' ')} | ${to} | ${seen}`);

const PAGE = 'docs/compat-confusion.md';
const heading = (title: string) => `## ${title}\n`;

/**
 * Prints a matrix and holds it against the page; with UPDATE_DOCS=1 in the environment the page takes it over. Says
 * nothing of a sample, and where only some of the tests were run.
 */
export function checkMatrix(title: string, rows: readonly Row[]): void {
  if (!isWhole) return;
  const explained = rows.flatMap((row) => {
    const why = explanationOf(row);
    return why === undefined ? [] : [`Reported, not seen: ${row.what}, ${row.to}: ${why}.\n`];
  });
  const table = [confusion(rows), ...new Set(explained)].join('\n');
  process.stdout.write(`${title}\n${table}`);
  const isPart = process.argv.some((arg) => arg === '-t' || arg.startsWith('--testNamePattern'));
  const gone = Object.keys(EXPLAINED[title] ?? {}).filter(
    (key) => !rows.some(({ what, to }) => `${what} ${to}` === key),
  );
  if (!isPart && gone.length > 0) throw new Error(`Explained, and no longer tried: ${gone.join('; ')}`);
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const start = page.indexOf(heading(title));
  const end = page.indexOf('\n## ', start + 1);
  const section = `${heading(title)}\n${table}`;
  if (process.env.UPDATE_DOCS === '1') {
    const [before, after] = start < 0 ? [`${page}\n`, ''] : [page.slice(0, start), end < 0 ? '' : page.slice(end)];
    writeFileSync(PAGE, `${before}${section}${after}`);
  } else if (!isPart && !page.includes(section)) {
    throw new Error(`${PAGE} has another matrix for "${title}": run UPDATE_DOCS=1 npm run test:gate:brute`);
  }
}
