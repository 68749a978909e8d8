/**
 * `npm run test:history -- DIR [--results FILE] [--seconds N] [--each N] [--from N] [--to N] [--step N]`: every commit in the
 * history of a git checkout that changes a `.ksy` file. What the gate says of each change is held against what the stock
 * compiler's readers do with the same bytes; nothing of the checkout is kept. With --results, what was tried is written to
 * FILE, one change a line, and a later run with the same FILE goes on where this one ended; --seconds ends a run early.
 * A change is looked at for --each seconds at most (60): half of it for witnesses, half for images of every type.
 * `UPDATE_DOCS=1` writes the tables into docs/compat-history.md.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare, sameDescription, withIdentity, witnesses } from 'cr-image/compat';
import { Commits, isPureRename } from './commits.mjs';
import { tables, updatePage } from './history-page.mjs';
import { differs, observe, readersFor } from './observe.mjs';

const options = Object.fromEntries(
  ['results', 'seconds', 'each', 'from', 'to', 'step'].map((name) => [name, { type: 'string' }]),
);
const { positionals, values } = parseArgs({ options, allowPositionals: true });
const [dir] = positionals;
if (dir === undefined) {
  process.stderr.write(
    'usage: npm run test:history -- DIR [--results FILE] [--seconds N] [--each N] [--from N] [--to N] [--step N]\n',
  );
  process.exit(2);
}
const end = performance.now() + Number(values.seconds ?? Infinity) * 1000;
const most = (Number(values.each ?? 60) * 1000) / 2;
const [from, to, step] = [values.from ?? 0, values.to ?? Infinity, values.step ?? 1].map(Number);

const commits = new Commits(dir);

/** What the gate says of one change, and what was seen of it. */
async function tried({ commit, before, after }) {
  let old;
  let now;
  try {
    [old, now] = [commits.specsAt(`${commit}^`, before), commits.specsAt(commit, after)];
  } catch (error) {
    return { said: 'unread', why: error.message.split('\n')[0] };
  }
  if (sameDescription(old.specs, now.specs)) return { said: 'unchanged' };
  if (before !== after && sameDescription(...[old, now].map(({ specs }) => byPlace(specs))))
    return { said: 'unchanged' };
  const named = { ...now, specs: withIdentity(now.specs, old.specs) };
  const findings = compare(old.specs, named, { old: 'before', new: 'after' });
  const layout = findings.filter(({ severity, basis }) => severity === 'error' && basis === 'layout');
  const policy = findings.filter(({ severity, basis }) => severity === 'error' && basis !== 'layout');
  const unsure = findings.filter(({ basis }) => basis === 'undetermined');
  const said = [layout, policy, unsure, [0]].findIndex(({ length }) => length > 0);
  const readers = await readersFor(old.specs, named.specs);
  const told = readers
    ? await witnesses(layout, { name: 'before', specs: old.specs }, named.specs, [], [], most)
    : layout;
  let seen;
  for (const { witness } of told) {
    if (seen !== undefined || witness === undefined) continue;
    const found = differs(...readers.map((reader) => reader.read(new Uint8Array(Buffer.from(witness.image, 'hex')))));
    seen = found && `by a witness: ${found}`;
  }
  seen ??= readers && observe(...readers, [old, now].map(keyOf), performance.now() + most);
  return {
    said: ['red', 'policy', 'undetermined', 'green'][said],
    seen: readers === undefined ? 'not compiled' : seen === undefined ? 'no break' : 'a break',
    what: seen,
    rename: isPureRename(old.specs, now.specs),
    layout: told.map(({ rule, subject, causedBy, witness, unwitnessed }) => ({
      rule,
      subject,
      caused: causedBy !== undefined,
      ...(readers && { witness: witness?.path ?? false, why: unwitnessed }),
    })),
    other: [...policy, ...unsure].map(({ rule, subject, causedBy }) => ({
      rule,
      subject,
      caused: causedBy !== undefined,
    })),
  };
}

const keyOf = ({ specs }) => createHash('sha1').update(JSON.stringify(specs)).digest('hex');

/** The specs without the names of their files. */
const byPlace = (specs) => Object.fromEntries(Object.values(specs).map((spec, index) => [index, spec]));

const results = [];
if (values.results !== undefined && existsSync(values.results)) {
  for (const line of readFileSync(values.results, 'utf8').split('\n')) if (line !== '') results.push(JSON.parse(line));
}
const known = new Set(results.map(({ number }) => number));

let isWhole = true;
let number = -1;
for (const change of commits.transitions()) {
  number++;
  if (number < from || number > to || (number - from) % step !== 0 || known.has(number)) continue;
  if (performance.now() > end) {
    isWhole = false;
    break;
  }
  const start = performance.now();
  const label = { number, commit: change.commit, file: change.after };
  const result = { ...label, ...(await tried(change)), ms: Math.round(performance.now() - start) };
  results.push(result);
  if (values.results !== undefined) appendFileSync(values.results, `${JSON.stringify(result)}\n`);
  if (result.said === 'unchanged') continue;
  const rules = [...(result.layout ?? []), ...(result.other ?? [])]
    .map(
      ({ rule, subject, caused, witness }) => `${witness === false ? '-' : ''}${rule}${caused ? '*' : ''}(${subject})`,
    )
    .slice(0, 8);
  process.stdout.write(
    `${number} ${result.said}, ${result.seen ?? result.why}: ${change.commit.slice(0, 9)} ${change.after}: ${rules.join(' ')}${result.what ? ` | ${result.what}` : ''}\n`,
  );
}

if (!isWhole) process.stdout.write(`ended early, before number ${number}; run it again with the same --results\n`);
else {
  process.stdout.write(`\n${tables(results)}\n`);
  if (process.env.UPDATE_DOCS !== undefined) updatePage(results);
}
if (results.some(({ said, seen }) => said === 'green' && seen === 'a break')) process.exitCode = 1;
