/** Images go back to CRIU: its own bytes, and images that criu restore takes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { create, type Image, nsFlags, openFlags, readImage, writeImage } from 'cr-image';
import { Checkpoint, exportCriu, imageToCriuJson, importCriu, validateCriu } from 'cr-image/criu';

const golden = new URL('../../golden/criu/', import.meta.url).pathname;
const load = (name: string): Map<string, Uint8Array> =>
  new Map(readdirSync(golden + name).map((file) => [file, new Uint8Array(readFileSync(`${golden}${name}/${file}`))]));

type Files = Awaited<ReturnType<typeof exportCriu>>['files'];

async function whole(files: Files): Promise<Map<string, Uint8Array>> {
  const out = new Map<string, Uint8Array>();
  for (const [name, pieces] of files) {
    const parts: Uint8Array[] = [];
    if (pieces instanceof Uint8Array) parts.push(pieces);
    else for await (const piece of pieces) parts.push(piece);
    out.set(name, new Uint8Array(Buffer.concat(parts)));
  }
  return out;
}

const messages = async (files: ReadonlyMap<string, Uint8Array>) => {
  const checkpoint = await Checkpoint.read(files, (file, code) => {
    throw new Error(`${file}: ${code}`);
  });
  return Object.fromEntries([...checkpoint.images].map(([file, image]) => [file, imageToCriuJson(image)]));
};

test.each(['count', 'things'])('what was imported of %s goes back byte for byte', async (name) => {
  const files = load(name);
  const { image } = await importCriu(files);
  const exported = await whole((await exportCriu(readImage(writeImage(image)))).files);
  expect([...exported.keys()].sort()).toEqual([...files.keys()].sort());
  for (const [file, bytes] of files)
    expect([file, Buffer.compare(bytes, exported.get(file) ?? new Uint8Array())]).toEqual([file, 0]);
});

/** The golden image without what CRIU wrote, as if a dumper of ours had made it. */
async function own(name: string) {
  const { image } = await importCriu(load(name));
  return { ...image, objects: image.objects.filter(({ type }) => type !== 'UNKNOWN') };
}

test.each(['count', 'things'])('images of %s made anew say what CRIU said', async (name) => {
  const { files, report } = await exportCriu(await own(name));
  const made = await whole(files);
  const { findings, verdict } = await validateCriu(made);
  expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
  expect(verdict.consistent).toBe(true);
  expect(report.notes.map((note) => note.name)).toContain('STATISTICS');
  const [ours, theirs] = [await messages(made), await messages(load(name))];
  // registers, memory and signals are theirs to the letter
  for (const file of Object.keys(theirs).filter((one) => one.startsWith('core-') || one === 'pstree.img')) {
    const strip = (json: unknown) =>
      JSON.parse(
        JSON.stringify(json, (key, value) =>
          ['flags', 'exit_code', 'cet', 'threads', 'comm'].includes(key) ? undefined : value,
        ),
      );
    expect([file, strip(ours[file])]).toEqual([file, strip(theirs[file])]);
  }
  const { image } = await importCriu(made);
  const again = await whole(
    (await exportCriu({ ...image, objects: image.objects.filter(({ type }) => type !== 'UNKNOWN') })).files,
  );
  expect(await messages(again)).toEqual(await messages(made));
});

/** An image whose processes share several pieces of memory, each with contents of its own: segments of System V, and others. */
async function sharing(): Promise<Image> {
  const image = await own('things');
  const of = <T extends string>(type: T) => image.objects.filter((object) => object.type === type) as never[];
  const [proxy] = of('NSPROXY') as Extract<Image['objects'][number], { type: 'NSPROXY' }>[];
  const [shared] = (of('VMA') as Extract<Image['objects'][number], { type: 'VMA' }>[]).filter(
    ({ file }) => file?.path === '/dev/zero',
  );
  if (proxy === undefined || shared === undefined) throw new Error('things shares no memory any more');
  const more: Image['objects'] = [];
  const fileOf = (path: string, iIno: bigint, devMinor: number, byte: number) => {
    const memory = { path, iIno, devMinor, iMode: 0o100600, iSize: 8192n, fstype: 'tmpfs', iNlink: 0 };
    const file = create('FILE', { ...memory, fFlags: openFlags.of('READ', 'WRITE', 'UNLINKED') });
    more.push(file, create('FILE_DATA', { file, offset: 4096n, data: new Uint8Array(4096).fill(byte) }));
    return file;
  };
  for (const id of [1, 0]) {
    const file = fileOf(`/SYSV0000123${id}`, BigInt(id), 2, 0x50 + id);
    more.push(create('IPC_SHM', { key: 0x1230 + id, id, mode: 0o600, size: 8192n, file, ipcNs: proxy.ipcNs }));
  }
  const vmas = [900n, 1000n, 70n].map((ino, i) => {
    const start = 0x10_0000n + BigInt(i) * 0x1_0000n;
    return { ...shared, vmStart: start, vmEnd: start + 8192n, vmPgoff: 0n, file: fileOf('/dev/zero', ino, 3, i + 1) };
  });
  const at = image.objects.findIndex((object) => object.type === 'MM_STRUCT');
  const before = image.objects.findIndex((object) => object.type === 'VMA' && object.mm === shared.mm);
  const objects = [...image.objects];
  objects.splice(before, 0, ...vmas);
  objects.splice(at, 0, ...more);
  return { ...image, objects };
}

test('shared memory keeps its contents apart', async () => {
  const { files } = await exportCriu(await sharing());
  const made = await whole(files);
  expect((await validateCriu(made)).findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
  const { image } = await importCriu(made);
  const contents = image.objects.flatMap((object) =>
    object.type === 'FILE_DATA' && object.offset === 4096n ? [object.data[0]] : [],
  );
  expect(contents).toEqual(expect.arrayContaining([1, 2, 3, 0x50, 0x51]));
  const again = await whole((await exportCriu(readImage(writeImage(image)))).files);
  for (const [file, bytes] of made)
    expect([file, Buffer.compare(bytes, again.get(file) ?? new Uint8Array())]).toEqual([file, 0]);
});

test('a terminal is the device that it was', async () => {
  const image = await own('count');
  const table = image.objects.find((object) => object.type === 'FILES_STRUCT');
  const at = image.objects.findIndex((object) => object.type === 'FILE');
  if (table?.type !== 'FILES_STRUCT') throw new Error('count has no descriptors any more');
  const tty = create('TTY', { index: 4, ttyType: 'SLAVE', rows: 24, cols: 80 });
  const device = { iMode: 0o020620, rdevMajor: 136, rdevMinor: 4, iUid: 7, iGid: 5 };
  const file = create('FILE', { path: '/dev/pts/4', ...device, fFlags: openFlags.of('READ', 'WRITE'), object: tty });
  const fds = [...table.fds, { fd: 40, fdFlags: 0n, file }];
  const objects = image.objects.map((object) => (object === table ? Object.assign(table, { fds }) : object));
  objects.splice(at, 0, tty, file);
  const made = await whole((await exportCriu({ ...image, objects })).files);
  const again = (await importCriu(made)).image.objects.find(
    (object) => object.type === 'FILE' && object.object?.type === 'TTY',
  );
  expect(again).toMatchObject({
    path: '/dev/pts/4',
    ...device,
    object: { index: 4, ttyType: 'SLAVE', rows: 24, cols: 80 },
  });
});

/** An image of our own dumper, as one is. */
const container = () =>
  readImage(new Uint8Array(readFileSync(new URL('../../golden/valid/container-r3-x86_64.cr', import.meta.url))));

test('clocks go on from the dump, with a time namespace or without', async () => {
  for (const isOwn of [false, true]) {
    const image = container();
    const [info] = image.objects.filter((object) => object.type === 'DUMP_INFO');
    const [proxy] = image.objects.filter((object) => object.type === 'NSPROXY');
    if (info === undefined || proxy?.nsFlags === undefined) throw new Error('the golden image has no clocks any more');
    Object.assign(info, { monotonic: 5_000_000_007n, boottime: 9_000_000_000n });
    const outside = nsFlags.of('TIME_OUTSIDE');
    proxy.nsFlags = isOwn ? proxy.nsFlags & ~outside : proxy.nsFlags | outside;
    const files = await whole((await exportCriu(image)).files);
    const checkpoint = await Checkpoint.read(files, () => {});
    const [clocks] = checkpoint.all('TIMENS');
    expect(clocks?.entries[0]?.message).toEqual({
      monotonic: { tv_sec: 5n, tv_nsec: 7n },
      boottime: { tv_sec: 9n, tv_nsec: 0n },
    });
    const [{ pid = 0 } = {}] = checkpoint.processes;
    const id = checkpoint.ids(pid)?.time_ns_id;
    expect([clocks?.file, id === checkpoint.one('INVENTORY')?.root_ids?.time_ns_id]).toEqual([
      `timens-${isOwn ? id : 0}.img`,
      !isOwn,
    ]);
  }
});

test('a call that was interrupted starts anew, a sleep with what was left of it', async () => {
  const registers = async (change: Record<string, bigint>) => {
    const image = container();
    const [thread] = image.objects.filter((object) => object.type === 'THREAD_X86_64');
    if (thread === undefined) throw new Error('the golden image has no thread any more');
    Object.assign(thread, { cs: 0x33n, rip: 100n, rdi: 1n, rsi: 2n, rdx: 3n, r10: 4n }, change);
    const files = await whole((await exportCriu(image)).files);
    const checkpoint = await Checkpoint.read(files, () => {});
    const { ax, ip, di, dx } = checkpoint.core(checkpoint.processes[0]?.pid ?? 0)?.thread_info?.gpregs ?? {};
    return [ax, ip, di, dx];
  };
  const error = (number: bigint) => BigInt.asUintN(64, -number);
  expect(await registers({ origRax: 0n, rax: error(512n) })).toEqual([0n, 98n, 1n, 3n]);
  expect(await registers({ origRax: 232n, rax: error(4n) })).toEqual([232n, 98n, 1n, 3n]);
  expect(await registers({ origRax: 0n, rax: error(4n) })).toEqual([error(4n), 100n, 1n, 3n]);
  expect(await registers({ origRax: 35n, rax: error(516n) })).toEqual([35n, 98n, 2n, 3n]);
  expect(await registers({ origRax: 230n, rax: error(516n), rsi: 0n })).toEqual([230n, 98n, 1n, 4n]);
  expect(await registers({ origRax: 230n, rax: error(516n), rsi: 1n })).toEqual([230n, 98n, 1n, 3n]);
  expect(await registers({ origRax: 219n, rax: error(516n) })).toEqual([error(4n), 100n, 1n, 3n]);
  expect(await registers({ origRax: error(1n), rax: error(512n) })).toEqual([error(512n), 100n, 1n, 3n]);
});

test('strict refuses what a program would see', async () => {
  const image = await own('things');
  await exportCriu(image, { strict: true });
  const vma = image.objects.find((object) => object.type === 'VMA');
  if (vma?.type === 'VMA') vma.pkey = 1;
  await expect(exportCriu(image, { strict: true })).rejects.toThrow(
    'a program would see it: protection keys of mappings',
  );
});

test('a directory appears whole or not at all', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'cr-image-'));
  const cli = new URL('../../dist/cli/cr-image.js', import.meta.url).pathname;
  const run = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: dir });
  try {
    expect(run('import', `${golden}count`, '-o', 'count.cr').status).toBe(0);
    expect(run('export', 'count.cr').status).toBe(2);
    expect(run('export', 'count.cr', '--criu', 'out')).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(join(dir, 'out')).sort()).toEqual([...load('count').keys()].sort());
    const again = run('export', 'count.cr', '--criu', 'out');
    expect([again.status, again.stderr]).toEqual([3, 'cr-image: out: the directory is not empty\n']);
    expect(run('export', 'missing.cr', '--criu', 'none').status).toBe(3);
    expect(readdirSync(dir).sort()).toEqual(['count.cr', 'out']);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
