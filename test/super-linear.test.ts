/** Nothing takes more than its share, whatever the shape of the image. Work is counted, in blocks of code that ran: the same on any machine. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { diffImages, readImage } from 'cr-image';
import { scratch } from './scratch.js';
import { many } from './support/many.mjs';

const [SMALL, LARGE] = [150, 600] as const;
const TIMES = LARGE / SMALL;
/** As many times the work, and something for what sorts; the square of it would be sixteen times. */
const MOST = TIMES * 1.4;

const folder = scratch();
const pathOf = (size: number) => join(folder, `${size}.cr`);
beforeAll(() => {
  for (const size of [SMALL, LARGE]) writeFileSync(pathOf(size), many(size));
});

/** What takes too much, by how many times the work of the small image the large one takes. */
const tooMuch = (work: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(work)
    .map(([name, [small = 0, large = 0]]) => ({ name, times: large / small }))
    .filter(({ times }) => !(times > 1 && times < MOST));

test('functions of the library', () => {
  const args = ['test/support/work.mjs', folder, String(SMALL), String(LARGE)];
  const work = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
  expect(Object.keys(work).length).toBeGreaterThan(25);
  expect(tooMuch(work)).toEqual([]);
}, 300_000);

test('what images with long chains differ in', () => {
  const [small = 0, large = 0] = [SMALL, LARGE].map((size) => {
    const [a, b] = [0, 1].map(() => readImage(readFileSync(pathOf(size))));
    for (const object of b?.objects ?? []) if (object.type === 'PID_NS') object.lastPid = 7;
    const { differences } = diffImages(a as never, b as never);
    expect(differences.length).toBeGreaterThan(size / 2);
    return JSON.stringify(differences).length;
  });
  expect(large / small).toBeLessThan(MOST);
});

interface Coverage {
  readonly result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/** Blocks of code that a command ran, as Node counts them. */
function workOf(name: string, [program = '', ...args]: readonly string[]): number {
  const counts = join(folder, name);
  mkdirSync(counts);
  const env = { ...process.env, NODE_V8_COVERAGE: counts };
  const { stderr } = spawnSync(process.execPath, [`dist/cli/${program}.js`, ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe('');
  const found = readdirSync(counts).map((file) => JSON.parse(readFileSync(join(counts, file), 'utf8')) as Coverage);
  const scripts = found.flatMap(({ result }) => result).filter(({ url }) => url.startsWith('file:'));
  return scripts
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

test('commands', () => {
  const commands = {
    validate: ['cr-validate', 'IMAGE', '-f', 'sarif', '--max-issues', '0'],
    info: ['cr-image', 'info', 'IMAGE', '-o', 'OUT'],
    tree: ['cr-image', 'tree', '--fds', '--env', '--cmdline', 'IMAGE', '-o', 'OUT'],
    net: ['cr-image', 'net', 'IMAGE', '-o', 'OUT'],
    dump: ['cr-image', 'dump', 'IMAGE', '-o', 'OUT'],
    search: ['cr-image', 'search', 'IMAGE', '/m', '-o', 'OUT'],
    decode: ['cr-image', 'decode', '--ndjson', 'IMAGE', '-o', 'NDJSON'],
    encode: ['cr-image', 'encode', '--ndjson', 'NDJSON', '-o', 'OUT'],
  };
  const work = Object.fromEntries(
    Object.entries(commands).map(([name, args]) => {
      const of = (size: number) => {
        const paths: Record<string, string> = {
          IMAGE: pathOf(size),
          OUT: join(folder, 'out'),
          NDJSON: join(folder, `${size}.ndjson`),
        };
        return workOf(
          `${name}-${size}`,
          args.map((arg) => paths[arg] ?? arg),
        );
      };
      return [name, [of(SMALL), of(LARGE)]];
    }),
  );
  expect(tooMuch(work)).toEqual([]);
}, 300_000);
