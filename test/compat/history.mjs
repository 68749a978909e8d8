/**
 * `npm run test:history -- DIR [FIRST [LAST [STEP]]]`: every commit in the history of a git checkout that changes a `.ksy` file.
 * What the gate says of each change is held against what the stock compiler's readers do with the same bytes; nothing of
 * the checkout is kept. FIRST, LAST and STEP choose some of the transitions by number.
 */
import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { compare, describe, sameDescription, sourcesFromText, withIdentity, witnesses } from 'cr-image/compat';
import { observe, readersFor } from './observe.mjs';

const [dir, first = '0', last = 'Infinity', step = '1'] = process.argv.slice(2);
if (dir === undefined) {
  process.stderr.write('usage: npm run test:history -- DIR [FIRST [LAST [STEP]]]\n');
  process.exit(2);
}

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', ['-C', dir, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Every change of a spec: its commit, and the file before and after. */
function* transitions() {
  const log = git('log', '--reverse', '--no-merges', '--format=commit %H', '--name-status', '-M', '--', '*.ksy');
  let commit = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('commit ')) commit = line.slice(7);
    const [status, before, after = before] = line.split('\t');
    if (/^[MR]/.test(status) && before?.endsWith('.ksy')) yield { commit, before, after };
  }
}

const texts = new Map();
function textAt(commit, file) {
  const key = `${commit}:${file}`;
  if (!texts.has(key)) {
    const { status, stdout } = spawnSync('git', ['-C', dir, 'show', key], { encoding: 'utf8', maxBuffer: 1 << 26 });
    texts.set(key, status === 0 ? stdout : undefined);
  }
  return texts.get(key);
}

/** A spec as it was, with what it imports. */
function specsAt(commit, file) {
  const found = {};
  const queue = [file];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const name = next.replace(/\.ksy$/, '');
    if (name in found) continue;
    const text = textAt(commit, next);
    if (text === undefined) throw new Error(`there is no ${next}`);
    found[name] = text;
    const block = /^ {2}imports:\s*\n((?:\s+- .*\n)*)/m.exec(text)?.[1] ?? '';
    const line = /^ {2}imports:\s*\[(.*)\]/m.exec(text)?.[1] ?? '';
    for (const [, path] of `${block}${line.replaceAll(',', '\n- ').replace(/^/, '- ')}`.matchAll(
      /- *'?"?([\w./-]+)/g,
    )) {
      queue.push(`${path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(name), path)}.ksy`);
    }
  }
  return describe(sourcesFromText(found));
}

/** Milliseconds for the witnesses of one change. */
const TIME = 6000;

const SAYS = ['red', 'policy', 'undetermined', 'green'];
const SEEN = ['a break', 'no break', 'not compiled'];
const counts = Object.fromEntries(SAYS.map((said) => [said, Object.fromEntries(SEEN.map((seen) => [seen, 0]))]));
const roots = { all: 0, witnessed: 0 };
let [unchanged, unread] = [0, 0];

let number = -1;
for (const { commit, before, after } of transitions()) {
  number++;
  if (number < Number(first) || number > Number(last) || (number - Number(first)) % Number(step) !== 0) continue;
  const label = `${number} ${commit.slice(0, 9)} ${after}`;
  let old;
  let now;
  try {
    [old, now] = [specsAt(`${commit}^`, before), specsAt(commit, after)];
    if (before !== after && sameDescription(old.specs, now.specs)) throw new Error('moved');
  } catch (error) {
    unread++;
    process.stdout.write(`unread        ${label}: ${error.message.split('\n')[0]}\n`);
    continue;
  }
  if (sameDescription(old.specs, now.specs)) {
    unchanged++;
    continue;
  }
  const named = { ...now, specs: withIdentity(now.specs, old.specs) };
  const findings = compare(old.specs, named, { old: 'before', new: 'after' });
  const layout = findings.filter(({ severity, basis }) => severity === 'error' && basis === 'layout');
  const said =
    layout.length > 0
      ? 'red'
      : findings.some(({ severity }) => severity === 'error')
        ? 'policy'
        : findings.some(({ basis }) => basis === 'undetermined')
          ? 'undetermined'
          : 'green';
  const readers = await readersFor(old.specs, named.specs);
  const difference = readers === undefined ? undefined : observe(...readers);
  const seen = readers === undefined ? 'not compiled' : difference === undefined ? 'no break' : 'a break';
  counts[said][seen]++;
  let shown = [];
  if (readers !== undefined) {
    shown = (await witnesses(layout, { name: 'before', specs: old.specs }, named.specs, [], [], TIME)).filter(
      ({ causedBy }) => causedBy === undefined,
    );
    roots.all += shown.length;
    roots.witnessed += shown.filter(({ witness }) => witness !== undefined).length;
  }
  const rules = findings
    .filter(({ severity, basis }) => severity === 'error' || basis === 'undetermined')
    .map(({ rule, causedBy, subject }) => `${rule}${causedBy ? '*' : ''}(${subject})`)
    .slice(0, 8);
  const bare = shown.filter(({ witness }) => witness === undefined).map(({ rule, subject }) => `${rule}(${subject})`);
  process.stdout.write(
    `${said.padEnd(13)} ${seen.padEnd(12)} ${label}: ${rules.join(' ')}${difference ? ` | ${difference}` : ''}${bare.length ? ` | unwitnessed: ${bare.slice(0, 4).join(' ')}` : ''}\n`,
  );
}

const rows = SAYS.map((said) => `| ${said} | ${SEEN.map((seen) => counts[said][seen]).join(' | ')} |`);
process.stdout.write(
  [
    '',
    `| the gate says | ${SEEN.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(SEEN.length)}`,
    ...rows,
    '',
    `${unchanged} more changed prose alone; ${unread} could not be read, or were moved.`,
    `Witnesses: ${roots.witnessed} of ${roots.all} layout findings that follow from no other.`,
    '',
  ].join('\n'),
);
if (counts.green['a break'] > 0) process.exitCode = 1;
