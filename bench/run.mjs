/**
 * `npm run bench`: how long things take, against the least that could be done, in one run. `--quick` is a trial with small
 * images; `--only PART` runs the parts whose names have PART in them; `--json FILE` writes the numbers; `--write` renews
 * RESULTS.md and growth.svg.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { crc32, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { readImage, validateImage, writeImage } from '../dist/index.js';
import { bareRead, bareWrite } from './bare.mjs';
import { interleave, program, ratio, spread, timed } from './harness.mjs';
import { bytesOf, images, pagesFile, smallFiles } from './images.mjs';
import { growthSvg, machine, markdown, table } from './report.mjs';
import { restartBench } from './restart.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    write: { type: 'boolean' },
    json: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const scale = values.quick ? 1 / 200 : 1;
const rounds = values.quick ? 3 : 7;
const root = fileURLToPath(new URL('../', import.meta.url));
const cli = (name) => join(root, 'dist/cli', `${name}.js`);
const folder = mkdtempSync(join(tmpdir(), 'cr-image-bench-'));
const inFolder = (name) => join(folder, name);

/** One line of the table: what, the number, what it may be at most (or at least). */
const results = [];
const add = (what, value, unit, target) => {
  results.push({ what, unit, ...(typeof value === 'number' ? { median: value } : value), ...target });
  console.log(table(results.slice(-1)));
};
const atMost = (most) => ({ most });
const atLeast = (least) => ({ least });

const SIZES = { cred: 1_000_000, vma: 200_000, task: 10_000 };
const TITLES = { cred: '1M CRED', vma: '200k VMA with files', task: 'a container of 10k tasks' };

async function inMemory() {
  for (const [name, make] of Object.entries(images)) {
    const image = make(Math.ceil((SIZES[name] * scale) / 4) * 4);
    const bytes = bytesOf(image);
    const header = bytes.subarray(0, 88);
    const options = { checksum: false, crc32 };
    const title = TITLES[name];
    const bare = { read: () => bareRead(bytes), write: () => bareWrite(header, image.objects, bytes.length) };
    const compare = async (what, subject, baseline, most) => {
      const ms = await interleave({ subject, baseline: bare[baseline] }, rounds);
      add(`${what}, ${title}`, ratio(ms.subject, ms.baseline), `× bare ${baseline}`, atMost(most));
    };
    await compare('readImage', () => readImage(bytes, options), 'read', 1.5);
    await compare('writeImage', () => writeImage(image, options), 'write', 2);
    await compare('validateImage to valid', () => validateImage(bytes, { level: 'valid', crc32 }), 'read', 1);
    await compare('validateImage in full', () => validateImage(bytes, { level: 'restorable', crc32 }), 'read', 1.5);
  }
}

function retained() {
  for (const name of Object.keys(images)) {
    // Fewer would be lost in what the engine itself keeps.
    const count = Math.max(Math.ceil((SIZES[name] * scale) / 4) * 4, 10_000);
    const args = ['--expose-gc', join(root, 'bench/retained.mjs'), name, String(count)];
    const { bare, read } = JSON.parse(program(args).stdout);
    add(`memory kept by readImage, ${TITLES[name]}`, read / bare, '× bare objects', atMost(1.5));
  }
}

async function files() {
  const mib = 4096 * scale;
  const dense = inFolder('dense.cr');
  pagesFile(dense, Math.ceil(mib), { sealed: true, dense: true });
  const validate = [cli('cr-validate'), '-q', dense];
  const ms = await interleave(
    { loop: timed([join(root, 'bench/loop.mjs'), dense]), validate: timed(validate) },
    rounds,
  );
  add('cr-validate, 4 GiB dense, sealed', ratio(ms.validate, ms.loop), '× read and CRC-32', atMost(1.3));
  add('cr-validate, 4 GiB dense, memory', program(validate).peakMiB, 'MiB', atMost(150));
  rmSync(dense);
  const sparse = inFolder('sparse.cr');
  pagesFile(sparse, Math.ceil(mib), { sealed: false, dense: false });
  const empty = program(['-e', '0']).readMiB;
  const { readMiB } = program([cli('cr-validate'), '-q', sparse]);
  add(
    'cr-validate, 4 GiB sparse, bytes read',
    (readMiB - empty) / (statSync(sparse).size / 2 ** 20),
    '× its size',
    atMost(0.01),
  );
  rmSync(sparse);
}

function decode() {
  const path = inFolder('cred.cr');
  writeFileSync(path, bytesOf(images.cred(SIZES.cred * scale)));
  const args = [cli('cr-image'), 'decode', '--ndjson', path, '-o', inFolder('cred.ndjson')];
  add('cr-image decode --ndjson, 1M CRED, memory', program(args).peakMiB, 'MiB', atMost(200));
}

async function start() {
  const path = inFolder('small.cr');
  writeFileSync(path, bytesOf(images.task(4)));
  const ms = await interleave({ node: timed(['-e', '0']), validate: timed([cli('cr-validate'), path]) }, rounds * 3);
  add('cr-validate, one small image', ratio(ms.validate, ms.node), '× start of node', atMost(1.7));
}

async function many() {
  const count = 10_000 * (values.quick ? 1 / 50 : 1);
  const small = inFolder('small');
  smallFiles(small, count);
  const ms = await interleave({ validate: timed([cli('cr-validate'), '-q', '--jobs', '1', small]) }, rounds);
  const rate = spread(ms.validate.map((each) => (count / each) * 1000));
  add('cr-validate, 10k small images, one thread', rate, 'images/s', atLeast(values.quick ? 0 : 5000));
}

async function bundle() {
  const { outputFiles } = await build({
    stdin: { contents: "export * from 'cr-image';", resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  add('bundle for the browser, gzip', gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000, 'kB', atMost(60));
}

async function restart() {
  for (const line of await restartBench(root, inFolder, values.quick === true, rounds)) add(...line);
}

const growth = [];

async function grow() {
  for (const count of [1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6]) {
    if (values.quick && count > 1e4) break;
    const image = images.cred(count);
    const bytes = bytesOf(image);
    const ms = await interleave(
      {
        readImage: () => readImage(bytes),
        writeImage: () => writeImage(image),
        validateImage: () => validateImage(bytes),
      },
      rounds,
    );
    for (const [what, samples] of Object.entries(ms)) growth.push({ what, objects: count, ms: spread(samples).median });
  }
  for (const what of new Set(growth.map((point) => point.what))) {
    const points = growth.filter((point) => point.what === what && point.objects >= 1e4);
    const [first, last] = [points[0], points.at(-1)];
    const perObject = last.ms / last.objects / (first.ms / first.objects);
    add(`${what}, time for each object of 10⁶ CRED`, perObject, '× of 10⁴', atMost(2.5));
  }
}

const parts = { inMemory, retained, files, decode, start, many, bundle, restart, grow };
try {
  for (const [name, part] of Object.entries(parts)) if (name.includes(values.only)) await part();
} finally {
  rmSync(folder, { recursive: true });
}
const report = { machine: machine(), quick: values.quick === true, rounds, results, growth };
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
if (values.write) {
  writeFileSync(join(root, 'bench/RESULTS.md'), markdown(report));
  writeFileSync(join(root, 'bench/growth.svg'), await growthSvg(growth));
}
