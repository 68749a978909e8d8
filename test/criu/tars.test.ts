/** Archives as other programs write them, those that can't be read, and directories that are not what they should be. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Zstd } from '@hpcc-js/wasm-zstd';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openCheckpoint } from 'cr-image/node';
import { scratch } from '../scratch.js';

const golden = new URL('../../golden/criu/count', import.meta.url).pathname;
const dir = scratch();
const NAMES = readdirSync(golden).sort();
const program = (name: string): string => new URL(`../../dist/cli/${name}.js`, import.meta.url).pathname;
const run = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [program(name), ...args], { encoding: 'utf8', cwd: dir });

function tar(name: string, ...args: string[]): string {
  const { status, stderr } = spawnSync('tar', ['-cf', join(dir, name), ...args], { encoding: 'utf8', cwd: dir });
  expect([status, stderr.replace(/^tar: Removing leading.*\n/gm, '')]).toEqual([0, '']);
  return join(dir, name);
}

beforeAll(() => cpSync(golden, join(dir, 'pod/checkpoint'), { recursive: true }));

async function expectWhole(path: string): Promise<void> {
  const opened = await openCheckpoint(path);
  expect([...opened.files.keys()].sort()).toEqual(NAMES);
  for (const name of NAMES) {
    const source = opened.files.get(name);
    const bytes = source instanceof Uint8Array ? source : await source?.read(0, source.length);
    expect([name, Buffer.from(bytes ?? []).equals(readFileSync(join(golden, name)))]).toEqual([name, true]);
  }
  await opened.close();
}

const LONG = `${'a-long-name-of-a-directory/'.repeat(8)}checkpoint`;

describe('archives of tar(1)', () => {
  test.each([
    ['names that begin with ./', ['-C', 'pod', '.']],
    ['names that begin with /', ['-P', '--transform', 's,^,/,', '-C', 'pod', 'checkpoint']],
    ['POSIX headers', ['--format=pax', '-C', 'pod', 'checkpoint']],
    ['ustar', ['--format=ustar', '-C', 'pod', 'checkpoint']],
    ['long names of GNU', ['--format=gnu', '--transform', `s,^checkpoint,${LONG},`, '-C', 'pod', 'checkpoint']],
    ['long names of POSIX', ['--format=pax', '--transform', `s,^checkpoint,${LONG},`, '-C', 'pod', 'checkpoint']],
  ])('%s', async (_name, args) => {
    await expectWhole(tar('whole.tar', ...args));
  });

  test('hard and symbolic links to what is in the archive', async () => {
    cpSync(golden, join(dir, 'links/checkpoint'), { recursive: true });
    linkSync(join(dir, 'links/checkpoint/pages-1.img'), join(dir, 'links/a'));
    rmSync(join(dir, 'links/checkpoint/files.img'));
    cpSync(join(golden, 'files.img'), join(dir, 'links/files.img'));
    symlinkSync('../files.img', join(dir, 'links/checkpoint/files.img'));
    await expectWhole(tar('links.tar', '-C', 'links', 'a', 'checkpoint', 'files.img'));
    tar('dangling.tar', '-C', 'links', 'a', 'checkpoint');
    const { status, stdout } = run('cr-validate', 'dangling.tar');
    expect([status, stdout]).toEqual([1, expect.stringContaining('CRIU_UNREADABLE')]);
  });

  test('what leads out of the archive is left out, and nothing is written anywhere', async () => {
    const path = tar(
      'out.tar',
      '-P',
      '--transform',
      's,^count,../../count,',
      '-C',
      'pod',
      'checkpoint',
      '-C',
      join(golden, '..'),
      'count',
    );
    await expectWhole(path);
    expect(readdirSync(join(dir, '..')).includes('count')).toBe(false);
  });

  test.each([['gnu'], ['pax']])('files without their holes are refused: %s', (format) => {
    cpSync(golden, join(dir, 'holes/checkpoint'), { recursive: true });
    truncateSync(join(dir, 'holes/checkpoint/pages-1.img'), 1 << 20);
    tar('holes.tar', '--sparse', `--format=${format}`, '-C', 'holes', 'checkpoint');
    const { status, stdout, stderr } = run('cr-validate', 'holes.tar');
    expect([status, stdout + stderr]).toEqual([3, expect.stringMatching(/checkpoint\/pages-1\.img without its holes/)]);
  });

  test('one that was cut anywhere ends with a plain message', async () => {
    const bytes = readFileSync(tar('cut.tar', '-C', 'pod', '.'));
    const zstd = await Zstd.load();
    for (const [name, packed] of [
      ['cut.tar.gz', gzipSync(bytes)],
      ['cut.tar.zst', zstd.compress(bytes)],
      ['cut.tar', bytes],
    ] as const) {
      // the end of an archive is padding
      for (const part of name === 'cut.tar' ? [0.3, 0.6] : [0.3, 0.6, 0.99]) {
        writeFileSync(join(dir, name), packed.subarray(0, Math.floor(packed.length * part)));
        await expect(openCheckpoint(join(dir, name))).rejects.toThrow(/truncated|damaged|unexpected/i);
      }
    }
    writeFileSync(join(dir, 'cut.tar.gz'), gzipSync(bytes).subarray(0, 1000));
    const { status, stdout, stderr } = run('cr-image', 'tree', 'cut.tar.gz');
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^cr-image: cut\.tar\.gz: [^\n]+\n$/);
  });

  test('memory does not grow with what an archive unpacks to', () => {
    const peak = (megabytes: number): number => {
      cpSync(golden, join(dir, 'bomb/checkpoint'), { recursive: true });
      writeFileSync(join(dir, 'bomb/checkpoint/pages-9.img'), '');
      truncateSync(join(dir, 'bomb/checkpoint/pages-9.img'), megabytes << 20);
      tar('bomb.tar.gz', '-z', '-C', 'bomb', 'checkpoint');
      const script = `import { openCheckpoint } from ${JSON.stringify(new URL('../../dist/node.js', import.meta.url).pathname)};
        await (await openCheckpoint('bomb.tar.gz')).close(); console.log(process.resourceUsage().maxRSS);`;
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
        cwd: dir,
      });
      return Number(stdout) / 1024;
    };
    const [small, large] = [peak(8), peak(160)];
    expect(small).toBeGreaterThan(10);
    expect(large - small).toBeLessThan(80);
  });
});

describe('directories that are not what they should be', () => {
  const copy = (name: string): string => {
    cpSync(golden, join(dir, name), { recursive: true });
    return join(dir, name);
  };

  test('empty, and without an inventory', () => {
    mkdirSync(join(dir, 'empty'));
    expect(run('cr-image', 'info', 'empty').status).toBe(3);
    expect(run('cr-validate', 'empty').status).not.toBe(0);
    rmSync(join(copy('bare'), 'inventory.img'));
    const { status, stdout } = run('cr-validate', 'bare');
    expect([status, stdout]).toEqual([1, expect.stringMatching(/inventory\.img.*CRIU_NOT_A_CHECKPOINT/)]);
  });

  test('an image that is a directory, a FIFO, a link to itself, a link that leads nowhere', () => {
    const path = copy('odd');
    const pid = /core-(\d+)/.exec(NAMES.join(' '))?.[1];
    const [core, fs, mm, ids] = ['core', 'fs', 'mm', 'ids'].map((name) => join(path, `${name}-${pid}.img`)) as [
      string,
      string,
      string,
      string,
    ];
    for (const file of [core, fs, mm, ids]) rmSync(file);
    mkdirSync(core);
    expect(spawnSync('mkfifo', [fs]).status).toBe(0);
    symlinkSync(mm, mm);
    symlinkSync('nowhere', ids);
    symlinkSync('.', join(path, 'parent'));
    const { status, stdout, stderr } = run('cr-validate', 'odd');
    expect([status, stdout + stderr]).toEqual([3, expect.stringContaining('is its own parent')]);
    rmSync(join(path, 'parent'));
    const found = run('cr-validate', '-f', 'json', 'odd');
    expect(found.status).toBe(1);
    const told = JSON.parse(found.stdout).findings.map(
      ({ code, file, message }: Record<string, string>) => `${code} ${file} ${message}`,
    );
    for (const [code, file] of [
      ['CRIU_IMAGE_MISSING', `core-${pid}.img`],
      ['CRIU_UNREADABLE', `mm-${pid}.img`],
      ['CRIU_UNREADABLE', `ids-${pid}.img`],
    ] as const)
      expect(told.find((one: string) => one.startsWith(code) && one.includes(file))).toBeDefined();
  });
});
