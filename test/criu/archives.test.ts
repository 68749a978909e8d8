/** Checkpoints as people have them: archives of container engines, chains of incremental ones, and the machine to restore on. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Zstd } from '@hpcc-js/wasm-zstd';
import { describe, expect, test } from '@jest/globals';
import { Checkpoint, exportCriu, type Host, importCriu, validateCriu } from 'cr-image/criu';
import { importCheckpoint, isCheckpoint, openCheckpoint, thisHost } from 'cr-image/node';
import { packTar } from 'modern-tar';
import { scratch } from '../scratch.js';

const golden = new URL('../../golden/criu/', import.meta.url).pathname;
const load = (name: string): Map<string, Uint8Array> =>
  new Map(readdirSync(golden + name).map((file) => [file, new Uint8Array(readFileSync(`${golden}${name}/${file}`))]));
const dir = scratch();
const cli = (name: string) => new URL(`../../dist/cli/${name}.js`, import.meta.url).pathname;
const run = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [cli(name), ...args], { encoding: 'utf8', cwd: dir });

interface Member {
  header: { name: string; size: number; type: 'file' | 'symlink'; linkname?: string };
  body?: Uint8Array | string;
}

const member = (name: string, body: Uint8Array | string): Member => ({
  header: { name, size: body.length, type: 'file' },
  body,
});
const below = (directory: string, files: ReadonlyMap<string, Uint8Array>): Member[] =>
  [...files].map(([name, bytes]) => member(`${directory}${name}`, bytes));
const pack = (members: readonly Member[]): Promise<Uint8Array> => packTar(members as Parameters<typeof packTar>[0]);

describe('archives', () => {
  const layouts: Record<string, Member[]> = {
    podman: [
      ...below('checkpoint/', load('count')),
      member('config.dump', '{"id":"5f3c","name":"web"}'),
      member('spec.dump', '{"ociVersion":"1.0.0"}'),
      member('network.status', '{}'),
      member('rootfs-diff.tar', new Uint8Array(1024)),
    ],
    kubernetes: [
      member('./bind.mounts', '[]'),
      ...below('./checkpoint/', load('count')),
      member('./config.dump', '{}'),
      member('./spec.dump', '{"annotations":{"io.kubernetes.container.name":"web"}}'),
      member('./dump.log', ''),
      member('./io.kubernetes.cri-o.LogPath', ''),
      member('./stats-dump', ''),
    ],
    bare: below('', load('count')),
  };

  test.each(Object.keys(layouts))('of %s, plain, by gzip and by Zstandard', async (layout) => {
    const tar = await pack(layouts[layout] ?? []);
    const zstd = await Zstd.load();
    for (const [name, bytes] of [
      [`${layout}.tar`, tar],
      [`${layout}.tar.gz`, gzipSync(tar)],
      [`${layout}.tar.zst`, zstd.compress(tar)],
      // podman compresses by Zstandard whatever the name says
      [`${layout}-zstd.tar.gz`, zstd.compress(tar)],
    ] as const) {
      const path = join(dir, name);
      writeFileSync(path, bytes);
      expect([name, isCheckpoint(path)]).toEqual([name, true]);
      const opened = await openCheckpoint(path);
      expect([name, [...opened.files.keys()].sort()]).toEqual([name, [...load('count').keys()].sort()]);
      expect((await validateCriu(opened.files)).passes).toBe(true);
      await opened.close();
      if (layout === 'bare') continue;
      const web = await openCheckpoint(path, 'web');
      await web.close();
      await expect(openCheckpoint(path, 'db')).rejects.toThrow('there is no checkpoint of db');
    }
    expect(run('cr-validate', `${layout}.tar.zst`)).toMatchObject({ status: 0, stderr: '' });
    expect(run('cr-image', 'tree', `${layout}.tar.zst`).stdout).toMatch(/^count \d+/);
  });

  test('one without a checkpoint is told as such', async () => {
    const tar = await pack([member('notes.txt', 'none here')]);
    mkdirSync(join(dir, 'none'));
    writeFileSync(join(dir, 'none.tar'), tar);
    writeFileSync(join(dir, 'none.tar.gz'), gzipSync(tar));
    for (const [name, what] of [
      ['none.tar', 'tar archive'],
      ['none.tar.gz', 'tar archive'],
      ['none', 'directory'],
    ] as const) {
      const stderr = `cr-image: ${name}: a ${what} without a checkpoint: there is no inventory.img\n`;
      expect(run('cr-image', 'import', name)).toMatchObject({ status: 3, stdout: '', stderr });
    }
    expect(run('cr-image', 'tree', 'none.tar').stderr).toContain('a tar archive without a checkpoint');
  });

  test('an archive as a page', async () => {
    writeFileSync(join(dir, 'page.tar'), await pack(layouts.podman ?? []));
    expect(run('cr-image', 'view', 'page.tar', '--html', 'page.html')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(dir, 'page.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('one that was cut, or is none', async () => {
    const tar = await pack(layouts.podman ?? []);
    writeFileSync(join(dir, 'cut.tar'), tar.subarray(0, tar.length >> 1));
    writeFileSync(join(dir, 'cut.tar.gz'), gzipSync(tar).subarray(0, 2000));
    writeFileSync(join(dir, 'cut.tar.zst'), (await Zstd.load()).compress(tar).subarray(0, 2000));
    for (const name of ['cut.tar', 'cut.tar.gz', 'cut.tar.zst']) {
      const { status, stdout, stderr } = run('cr-validate', name);
      expect([name, status]).toEqual([name, 3]);
      expect(stdout + stderr).toMatch(/truncated|damaged/);
    }
    writeFileSync(join(dir, 'text.gz'), gzipSync('no archive'));
    expect(isCheckpoint(join(dir, 'text.gz'))).toBe(false);
  });

  test('--select takes one of several, in every program', async () => {
    const two = [...below('a/checkpoint/', load('count')), ...below('b/checkpoint/', load('things'))];
    writeFileSync(join(dir, 'two.tar'), await pack([...two, member('b/config.dump', '{"name":"db"}')]));
    expect(run('cr-validate', 'two.tar').stdout).toContain('choose one with --select');
    expect(run('cr-validate', '--select', 'a', 'two.tar')).toMatchObject({ status: 0 });
    for (const command of ['info', 'tree', 'ps', 'maps', 'fds', 'env', 'net', 'decode', 'dump']) {
      expect([command, run('cr-image', command, 'two.tar').status]).toEqual([command, 3]);
      expect([command, run('cr-image', command, '--select', 'db', 'two.tar').status]).toEqual([command, 0]);
    }
    expect(run('cr-image', 'tree', '--select', 'db', 'two.tar').stdout).toContain('things');
    expect(run('cr-image', 'import', '--select', 'a', 'two.tar', '-o', 'a.cr').status).toBe(0);
    expect(run('cr-image', 'diff', 'a.cr', `${golden}count`).status).toBe(0);
  });
});

/** The golden checkpoint as an incremental one: its pages are in the parent. */
async function incremental(): Promise<{ child: Map<string, Uint8Array>; parent: Map<string, Uint8Array> }> {
  const files = load('count');
  const checkpoint = await Checkpoint.read(files, () => {});
  const [list] = checkpoint.all('PAGEMAP');
  const pagemap = list?.file ?? '';
  const bytes = (files.get(pagemap) as Uint8Array).slice();
  for (const { message, offset, length } of list?.entries.slice(1) ?? []) {
    const { flags } = message as { flags?: number };
    // the value of field 4 is the byte behind its key
    const at = bytes.indexOf(0x20, offset + 4);
    if (flags === undefined || at < 0 || at >= offset + 4 + length) throw new Error('no flags');
    bytes[at + 1] = 1;
  }
  const child = new Map(files).set(pagemap, bytes);
  child.set('pages-1.img', new Uint8Array(0));
  return { child, parent: new Map([...files].filter(([name]) => /^(inventory|pagemap|pages)/.test(name))) };
}

describe('incremental checkpoints', () => {
  test('pages come from the parent, in directories and in archives', async () => {
    const { child, parent } = await incremental();
    const alone = await validateCriu(child);
    expect(alone.findings.map(({ code }) => code)).toContain('CRIU_PARENT_MISSING');
    const [here, pre] = [join(dir, 'chain'), join(dir, 'pre')];
    for (const [path, files] of [
      [here, child],
      [pre, parent],
    ] as const) {
      mkdirSync(path);
      for (const [name, bytes] of files) writeFileSync(join(path, name), bytes);
    }
    symlinkSync('../pre', join(here, 'parent'));
    const link: Member = { header: { name: 'checkpoint/parent', size: 0, type: 'symlink', linkname: '../pre' } };
    writeFileSync(join(dir, 'chain.tar'), await pack([...below('checkpoint/', child), link, ...below('pre/', parent)]));
    const wanted = (await importCriu(load('count'))).image.objects.filter(({ type }) => type === 'PAGES');
    for (const path of [here, join(dir, 'chain.tar')]) {
      const opened = await openCheckpoint(path);
      const report = await validateCriu(opened.files);
      expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const { image } = await importCriu(opened.files);
      const pages = image.objects.filter((object) => object.type === 'PAGES');
      expect(pages.map((page) => page.type === 'PAGES' && page.data)).toEqual(
        wanted.map((page) => page.type === 'PAGES' && page.data),
      );
      const { files, report: exported } = await exportCriu(image);
      expect(exported.notes.map(({ name }) => name)).toContain('PARENT_MERGED');
      const whole = new Map<string, Uint8Array>();
      for (const [name, pieces] of files) {
        const parts: Uint8Array[] = [];
        if (pieces instanceof Uint8Array) parts.push(pieces);
        else for await (const piece of pieces) parts.push(piece);
        whole.set(name, new Uint8Array(Buffer.concat(parts)));
      }
      expect((await validateCriu(whole)).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      await opened.close();
    }
  });

  test('a page that the parent lacks, and a parent that was cut, are told', async () => {
    const { child, parent } = await incremental();
    const short = new Map(child);
    for (const [name, bytes] of parent) short.set(`parent/${name}`, bytes);
    short.set('parent/pages-1.img', new Uint8Array(4096));
    const cut = (await validateCriu(short)).findings.filter(({ severity }) => severity === 'error');
    expect(cut.map(({ file, code }) => `${file} ${code}`)).toEqual(['parent/pages-1.img CRIU_PAGES_CUT']);
    const pagemap = [...parent.keys()].find((name) => name.startsWith('pagemap')) as string;
    short.set(`parent/${pagemap}`, (parent.get(pagemap) as Uint8Array).slice(0, 30));
    expect((await validateCriu(short)).findings.map(({ code }) => code)).toContain('CRIU_PARENT_MISSING');
  });
});

describe('--host', () => {
  const files = load('count');
  const elf = (mode: number, size: bigint, buildId?: Uint8Array) => ({ mode, size, buildId: async () => buildId });

  async function against(change: Partial<Host>) {
    const checkpoint = await Checkpoint.read(files, () => {});
    const known = new Map([...checkpoint.files().values()].map(({ entry }) => [entry.reg?.name, entry.reg]));
    const host: Host = {
      machine: 'x86_64',
      release: '6.18.0',
      cpuFlags: new Set(['avx', 'avx2', 'mpx', 'avx512f', 'pku', 'amx_tile']),
      lsms: [],
      hasRoot: false,
      async file(path) {
        const reg = known.get(path);
        return reg && elf(reg.mode ?? 0o40755, reg.size ?? 0n);
      },
      ...change,
    };
    return validateCriu(files, { host, level: 'restorable' });
  }

  test('on a machine like its own it is restorable', async () => {
    const { verdict, notChecked, passes } = await against({});
    expect([verdict.restorable, notChecked, passes]).toEqual([true, [], true]);
  });

  test('every difference is named with both values', async () => {
    const said = async (change: Partial<Host>) =>
      (await against(change)).findings
        .filter(({ level }) => level === 'restorable')
        .map(({ code, message }) => `${code}: ${message}`);
    expect(await said({ machine: 'aarch64' })).toEqual([
      'CRIU_HOST_CPU: the machine: x86_64 at the checkpoint, aarch64 on this machine',
    ]);
    expect(
      (await said({ file: async () => undefined })).every((one) => one.includes('is not there on this machine')),
    ).toBe(true);
    const other = await said({ file: async (path) => elf(path.endsWith('/count') ? 0o100755 : 0o40755, 1n) });
    expect(other.join('\n')).toMatch(
      /CRIU_HOST_FILE: .*\/count: the size was \d+ bytes at the checkpoint, and is 1 bytes on this machine/,
    );
    expect(await said({ cpuFlags: new Set(['sse']) })).toEqual(
      [
        expect.stringMatching(/^CRIU_HOST_CPU: registers in use: .* at the checkpoint, not there on this machine$/),
      ].slice(0, (await said({ cpuFlags: new Set(['sse']) })).length),
    );
  });

  test('the command, and what it is not for', async () => {
    const here = await thisHost();
    expect(here.cpuFlags.size).toBeGreaterThan(10);
    const shell = await here.file('/bin/sh');
    expect((await shell?.buildId())?.length).toBe(20);
    cpSync(`${golden}count`, join(dir, 'count'), { recursive: true });
    const ran = run('cr-validate', '--host', '-l', 'restorable', '-f', 'json', 'count');
    expect(JSON.parse(ran.stdout).findings.map(({ code }: { code: string }) => code)).toContain('CRIU_HOST_FILE');
    expect(ran.status).toBe(1);
    expect(run('cr-validate', '--root', '/', 'count').status).toBe(2);
    await importCheckpoint(join(dir, 'count'), join(dir, 'count.cr'));
    expect(run('cr-validate', '--host', 'count.cr')).toMatchObject({ status: 3 });
  });
});
