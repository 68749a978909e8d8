/**
 * `node tools/goldens-invalid.mjs --update` writes golden/invalid: for every code an image that has it with its report, an
 * image that almost has it, and manifest.json for other implementations. Without `--update` it only says what is stale.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateImage } from '../dist/index.js';
import { bytesOf, images } from './invalid-images.mjs';

const dir = fileURLToPath(new URL('../golden/invalid/', import.meta.url));
const update = process.argv.includes('--update');

/** What stands beside an image: its report, without what the next release changes. */
function expectedReport(code, bytes, policy) {
  const { tool, ...report } = validateImage(bytes, { name: `${code}.cr`, level: 'restorable', policy });
  return report;
}

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

function outputs() {
  const files = new Map();
  const manifest = [];
  for (const [code, { fails, near, policy = 'default' }] of Object.entries(images)) {
    const bytes = bytesOf(fails);
    const report = expectedReport(code, bytes, policy);
    const found = report.findings.find((finding) => finding.code === code);
    if (found === undefined) throw new Error(`${code} is not found: ${JSON.stringify(report.counts.byCode)}`);
    const nearBytes = bytesOf(near);
    const { counts, verdict } = validateImage(nearBytes, { policy });
    if (counts.byCode[code] !== undefined || verdict.valid !== true) {
      throw new Error(`the near miss of ${code}: ${JSON.stringify(counts.byCode)}`);
    }
    files.set(`${code}.cr`, bytes);
    files.set(`${code}.report.json`, json(report));
    files.set(`near/${code}.cr`, nearBytes);
    const { level, severity, offset, length } = found;
    manifest.push(
      { file: `${code}.cr`, code, level, severity, offset, length, ...(policy !== 'default' && { policy }) },
      { file: `near/${code}.cr`, without: code },
    );
  }
  files.set('manifest.json', json(manifest));
  return files;
}

function settle(file, content) {
  const wanted = Buffer.from(content);
  let current;
  try {
    current = readFileSync(dir + file);
  } catch {
    // It is new.
  }
  if (current?.equals(wanted)) return;
  if (update) writeFileSync(dir + file, wanted);
  else {
    console.error(
      `golden/invalid/${file} is stale: run node tools/goldens-invalid.mjs --update, and look at the difference`,
    );
    process.exitCode = 1;
  }
}

const files = outputs();
mkdirSync(`${dir}near`, { recursive: true });
for (const [file, content] of files) settle(file, content);
const there = [...readdirSync(dir), ...readdirSync(`${dir}near`).map((file) => `near/${file}`)];
for (const file of there.filter((name) => name !== 'near' && !files.has(name))) {
  if (update) rmSync(dir + file);
  else {
    console.error(`golden/invalid/${file} belongs to no code`);
    process.exitCode = 1;
  }
}
