/** The tables of a history run. */
import { readFileSync, writeFileSync } from 'node:fs';

const SAID = ['red', 'policy', 'undetermined', 'green'];
const SEEN = ['a break', 'no break', 'not compiled'];

const table = (head, rows) => [
  `| ${head.join(' | ')} |`,
  `| --- |${' ---: |'.repeat(head.length - 1)}`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];

const percent = (part, all) => (all === 0 ? '' : `${Math.floor((100 * part) / all)} %`);

/** Verdicts against what was seen, of some results. */
const confusion = (results) =>
  table(
    ['the gate says', ...SEEN],
    SAID.map((said) => [
      said,
      ...SEEN.map((seen) => results.filter((one) => one.said === said && one.seen === seen).length),
    ]),
  );

/** All tables, in Markdown. */
export function tables(results) {
  const counted = results.filter(({ said }) => SAID.includes(said));
  const amount = (said) => results.filter((one) => one.said === said).length;
  const renames = counted.filter(({ rename }) => rename);
  const findings = counted
    .flatMap(({ layout }) => layout)
    .filter(({ caused, witness }) => !caused && witness !== undefined);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const share = (name, list) => {
    const shown = list.filter(({ witness }) => witness !== false).length;
    return [name, list.length, shown, percent(shown, list.length)];
  };
  const wrong = counted.filter(({ said, seen }) => said === 'red' && seen === 'no break');
  return [
    `${results.length} changes of specs; ${counted.length} changed more than prose. ${amount('unread')} could not be read, before or after.`,
    '',
    ...confusion(counted),
    `Of these, ${renames.length} did nothing but give other names:`,
    '',
    ...confusion(renames),
    'Layout findings that follow from no other, where both sides compile:',
    '',
    ...table(
      ['rule', 'findings', 'with a witness', ''],
      [
        ...rules.map((name) =>
          share(
            name,
            findings.filter(({ rule }) => rule === name),
          ),
        ),
        share('**all**', findings),
      ],
    ),
    wrong.length === 0 ? 'Every red one was seen to break.' : 'Red, and no break was seen:',
    '',
    ...wrong.map(({ commit, file, layout }) => {
      const roots = layout.filter(({ caused }) => !caused).map(({ rule, subject }) => `${rule} of ${subject}`);
      return `- ${commit.slice(0, 9)} ${file}: ${roots.slice(0, 3).join(', ')}${roots.length > 3 ? ` and ${roots.length - 3} more` : ''}`;
    }),
  ].join('\n');
}

const PAGE = 'docs/compat-history.md';
const MARK = /(<!-- tables -->\n).*(<!-- end of tables -->\n)/s;

/** Writes the tables into the page. */
export function updatePage(results) {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace(MARK, (_, start, end) => `${start}\n${tables(results)}\n\n${end}`),
  );
}
