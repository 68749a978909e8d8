/**
 * `npm run test:gallery -- DIR [--import DIR] [--page TITLE] [PATTERN…]`: every `.ksy` file below DIR, such as a checkout of a collection of
 * formats, whose path has any of the patterns in it, is locked and then checked unchanged. Nothing of it is kept. What the stock compiler itself refuses is no fault
 * of the gate. With --page the table goes under that title into docs/compat-gallery.md.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check, nextLock, writeLock } from 'cr-image/compat';

const { values: options, positionals } = parseArgs({
  options: { page: { type: 'string' }, import: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const [dir, ...only] = positionals;
if (dir === undefined) {
  process.stderr.write('usage: npm run test:gallery -- DIR [--import DIR] [--page TITLE] [PATTERN…]\n');
  process.exit(2);
}
const root = resolve(dir);
if (!existsSync(root)) {
  process.stderr.write(`there is no ${dir}\n`);
  process.exit(2);
}

function* specsBelow(at) {
  for (const entry of readdirSync(at, { withFileTypes: true })) {
    if (/^(\.|_|node_modules$)/.test(entry.name) && entry.isDirectory()) continue;
    if (entry.isDirectory()) yield* specsBelow(join(at, entry.name));
    else if (entry.name.endsWith('.ksy')) yield join(at, entry.name);
  }
}

const fits = (file) => only.length === 0 || only.some((pattern) => relative(root, file).includes(pattern));
const files = [...specsBelow(root)].filter(fits).sort();
if (files.length === 0) {
  const what = only.length === 0 ? 'there is no .ksy file' : `no .ksy file has ${only.join(' or ')} in its path`;
  process.stderr.write(`${dir}: ${what}\n`);
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), 'cr-gallery-'));
const rows = [];
try {
  for (const file of files) {
    const name = relative(root, file);
    const lock = join(scratch, 'format.lock.json');
    const input = { formats: file, lock, importDirs: [root, ...options.import] };
    const start = performance.now();
    let outcome = 'compatible';
    let why = '';
    try {
      const made = await nextLock(input);
      if (made.lock === undefined) throw new Error(made.findings.map(({ rule }) => rule).join(' '));
      writeLock(lock, made.lock);
      const { verdict, findings } = await check(input);
      if (verdict !== 'compatible' || findings.length > 0) {
        [outcome, why] = [
          'not compatible with itself',
          findings.map(({ rule, message }) => `${rule}: ${message}`).join(' '),
        ];
      }
    } catch (error) {
      why = error.message.split('\n')[0].replaceAll(`${root}/`, '');
      outcome = /the Kaitai compiler (refuses|crashed)|which is not there/.test(why)
        ? 'refused by the stock compiler'
        : 'not locked';
    }
    rmSync(lock, { force: true });
    const ms = Math.round(performance.now() - start);
    rows.push({ name, outcome, why, ms });
    if (outcome !== 'compatible') process.stdout.write(`${outcome.padEnd(30)} ${name}: ${why}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

const outcomes = ['compatible', 'not compatible with itself', 'not locked', 'refused by the stock compiler'];
const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
const lines = outcomes.map((outcome) => `| ${outcome} | ${count(outcome)} |`);
const slow = [...rows].sort((a, b) => b.ms - a.ms).slice(0, 3);
const table = `| ${rows.length} specs | |\n| --- | ---: |\n${lines.join('\n')}\n`;
process.stdout.write(`\n${table}\nslowest: ${slow.map(({ name, ms }) => `${name} ${ms} ms`).join(', ')}\n`);
if (options.page !== undefined) {
  const PAGE = 'docs/compat-gallery.md';
  const page = readFileSync(PAGE, 'utf8');
  const heading = `### ${options.page}\n`;
  const start = page.indexOf(heading);
  if (start < 0) throw new Error(`${PAGE} has no heading ${options.page}`);
  const end = /\n##|$/.exec(page.slice(start + 1)).index + start + 1;
  const refused = rows.filter(({ outcome }) => outcome === 'refused by the stock compiler');
  const told = refused.length === 0 ? '' : `\nRefused: ${refused.map(({ name }) => `\`${name}\``).join(', ')}.\n`;
  writeFileSync(PAGE, `${page.slice(0, start)}${heading}\n${table}${told}${page.slice(end)}`);
}
if (rows.some(({ outcome }) => outcome.startsWith('not '))) process.exitCode = 1;
