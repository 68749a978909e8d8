/** An image much larger than what a command may use: what people do with it takes memory by its objects, not by its bytes. */
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { createImage, vmFlags, writeImage } from 'cr-image';
import { scratch } from './scratch.js';

const folder = scratch();
const path = join(folder, 'large.cr');
const START = 0x1000_0000_0000n;
const PIECE = 128 << 20;
const PIECES = 4;
/** PAGES up to its bytes. */
const HEAD = 48;
const MOST = 220 << 10;
const NEEDLE = 'needle-in-half-a-gibibyte';

/** 512 MiB of PAGES, nearly all of it holes. */
beforeAll(() => {
  const image = createImage({ sealed: false });
  const cred = image.add('CRED');
  const mm = image.add('MM_STRUCT');
  const vmEnd = START + BigInt(PIECE * PIECES);
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
  for (let i = 0; i < PIECES; i++) {
    const head = Buffer.from(bytes.subarray(at, at + HEAD));
    head.writeUInt32LE(HEAD + PIECE, 4);
    head.writeBigUInt64LE(START + BigInt(i * PIECE), 16);
    head.writeBigUInt64LE(BigInt(PIECE / 4096), 32);
    head.writeUInt32LE(PIECE, 44);
    writeSync(file, head, 0, HEAD, at + i * (HEAD + PIECE));
  }
  const end = at + PIECES * (HEAD + PIECE);
  ftruncateSync(file, end);
  writeSync(file, NEEDLE, end - 100);
  closeSync(file);
});

const PEAK = 'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS))';

test.each([
  [['ps', path], /large/],
  [['maps', path], /512M/],
  [['select', path, '/objects/TASK_STRUCT/comm'], /"large"/],
  [['mem', path, '1', '10001fffff00+256'], /lf-a-gib/],
  [['search', path, NEEDLE], /^1 large {2}0x10001fffff9c /],
  [['search', path, '--regex', 'needle[a-z-]+gibibyte'], /^1 large {2}0x10001fffff9c /],
  [['diff', path, path], /^equal$/m],
])(
  'cr-image %j takes little memory',
  (args, expected) => {
    const imported = `data:text/javascript,${encodeURIComponent(PEAK)}`;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', imported, 'dist/cli/cr-image.js', ...args],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(expected);
    const [, kilobytes] = /peak (\d+)$/.exec(stderr) ?? [];
    expect(Number(kilobytes)).toBeGreaterThan(10 << 10);
    expect(Number(kilobytes)).toBeLessThan(MOST);
  },
  60_000,
);
