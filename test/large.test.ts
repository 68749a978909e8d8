/** An image much larger than what a command may use: what people do with it takes memory by its objects, not by its bytes. */
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { createImage, vmFlags, writeImage } from 'cr-image';
import { scratch } from './scratch.js';

const folder = scratch();
const path = join(folder, 'large.cr');
const START = 0x1000_0000_0000n;
/** PAGES up to its bytes. */
const HEAD = 48;
const MOST = 220 << 10;
const NEEDLE = 'needle-in-half-a-gibibyte';

/** An image with so many objects of so many bytes of memory, nearly all of it holes. */
function writeLarge(path: string, pieces: number, piece: number): void {
  const image = createImage({ sealed: false });
  const cred = image.add('CRED');
  const mm = image.add('MM_STRUCT');
  const vmEnd = START + BigInt(piece * pieces);
  const vma = image.add('VMA', { mm, vmStart: START, vmEnd, vmFlags: vmFlags.of('READ', 'WRITE') });
  const pid = image.add('PID', { numbers: [1] });
  const task = image.add('TASK_STRUCT', {
    realCred: cred,
    cred,
    mm,
    pid,
    signal: image.add('SIGNAL_STRUCT'),
    comm: 'large',
  });
  image.add('THREAD_X86_64', { task });
  image.add('PAGES', { vma, vaddr: START, pageSize: 4096n, data: new Uint8Array(4096) });
  const bytes = Buffer.from(writeImage(image));
  const at = bytes.length - HEAD - 4096;
  const file = openSync(path, 'w');
  writeSync(file, bytes, 0, at, 0);
  for (let i = 0; i < pieces; i++) {
    const head = Buffer.from(bytes.subarray(at, at + HEAD));
    head.writeUInt32LE(HEAD + piece, 4);
    head.writeBigUInt64LE(START + BigInt(i * piece), 16);
    head.writeBigUInt64LE(BigInt(piece / 4096), 32);
    head.writeUInt32LE(piece, 44);
    writeSync(file, head, 0, HEAD, at + i * (HEAD + piece));
  }
  const end = at + pieces * (HEAD + piece);
  ftruncateSync(file, end);
  writeSync(file, NEEDLE, end - 100);
  closeSync(file);
}

beforeAll(() => writeLarge(path, 4, 128 << 20));

const PEAK = 'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + "\\n"))';
const IMPORTED = `data:text/javascript,${encodeURIComponent(PEAK)}`;
const peaksOf = (stderr: string) => Array.from(stderr.matchAll(/^peak (\d+)$/gm), ([, kilobytes]) => Number(kilobytes));

test.each([
  [['ps', path], /large/],
  [['maps', path], /512M/],
  [['select', path, '/objects/TASK_STRUCT/comm'], /"large"/],
  [['mem', path, '1', '10001fffff00+256'], /lf-a-gib/],
  [['search', path, NEEDLE], /^1 large {2}0x10001fffff9c /],
  [['search', path, '--regex', 'needle[a-z-]+gibibyte'], /^1 large {2}0x10001fffff9c /],
  [['diff', path, path], /^equal$/m],
])('cr-image %j takes little memory', (args, expected) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', IMPORTED, 'dist/cli/cr-image.js', ...args],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(expected);
  const [peak] = peaksOf(stderr);
  expect(peak).toBeGreaterThan(10 << 10);
  expect(peak).toBeLessThan(MOST);
});

test('decode and encode of an object of 1 GiB take little memory, and lose nothing', () => {
  const [whole, back] = [join(folder, 'whole.cr'), join(folder, 'back.cr')];
  writeLarge(whole, 1, 1 << 30);
  const program = '"$0" --import "$1" dist/cli/cr-image.js';
  const script = `${program} decode --ndjson "$2" | ${program} encode --ndjson - -o "$3" && cmp "$2" "$3"`;
  const { stdout, stderr, status } = spawnSync('sh', ['-c', script, process.execPath, IMPORTED, whole, back], {
    encoding: 'utf8',
  });
  for (const file of [whole, back]) rmSync(file, { force: true });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  const peaks = peaksOf(stderr);
  expect(peaks).toHaveLength(2);
  for (const peak of peaks) {
    expect(peak).toBeGreaterThan(10 << 10);
    expect(peak).toBeLessThan(400 << 10);
  }
});
