/** Looking into images: the same answers from memory and from a file, on a hand-made image and on a real dump. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type AnyImage,
  allProcesses,
  createImage,
  describeFlags,
  fdsOf,
  type Image,
  imageFromJson,
  imageToJson,
  type Match,
  type MmStruct,
  memoryMap,
  nameOfMapping,
  openFlags,
  type Pattern,
  type Process,
  permissionsOf,
  processesOf,
  readImage,
  readMemory,
  type SearchOptions,
  searchContents,
  searchMemory,
  sourcesOf,
  vmasOf,
  vmFlags,
  writeImage,
} from 'cr-image';
import { openImage } from 'cr-image/node';
import { scratch } from './scratch.js';
import { compile, dumpOf, obstacle } from './support/container.js';

const folder = scratch();
const PAGE = 4096;
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** An address space with a text across two mappings, a file, zero pages and a gap. */
function handMade(): { image: Image; mm: MmStruct } {
  const image = createImage();
  const cred = image.add('CRED');
  const library = image.add('FILE', { path: '/lib/libx.so', iMode: 0o100755, iIno: 7n, fstype: 'ext4' });
  const pids = [1, 2, 3].map((number) => image.add('PID', { numbers: [number] }));
  const mm = image.add('MM_STRUCT', { argStart: 0x2000n, argEnd: 0x2008n, envStart: 0x2008n, envEnd: 0x2010n });
  const flags = vmFlags.of('READ', 'WRITE');
  const vma = (start: bigint, end: bigint, more = {}) =>
    image.add('VMA', { mm, vmStart: start, vmEnd: end, vmFlags: flags, ...more });
  const data = (value: string, at: number, pages = 1) => {
    const bytes = new Uint8Array(PAGE * pages);
    bytes.set(Buffer.from(value, 'latin1'), at);
    return bytes;
  };
  const pages = (of: ReturnType<typeof vma>, vaddr: bigint, bytes: Uint8Array) =>
    image.add('PAGES', { vma: of, vaddr, pageSize: BigInt(PAGE), data: bytes });
  const low = vma(0x1000n, 0x3000n);
  const high = vma(0x3000n, 0x6000n, { name: '[heap]' });
  const mapped = vma(0x8000n, 0xa000n, { file: library, vmPgoff: 0x5000n, vmFlags: vmFlags.of('READ', 'EXEC') });
  pages(low, 0x1000n, data('one', PAGE - 3));
  pages(low, 0x2000n, data('ls\0-l\0\0\0A=b\0C=d\0', 0));
  pages(high, 0x3000n, data('needle-in-a-haystack', PAGE - 6, 2));
  pages(mapped, 0x9000n, data('relocated', 0));
  const files = image.add('FILES_STRUCT', {
    fds: [
      { fd: 0, fdFlags: 0n, file: library },
      { fd: 9, fdFlags: 1n, file: library },
    ],
  });
  const shared = { realCred: cred, cred, mm, files, sighand: image.add('SIGHAND_STRUCT') };
  const [signal, other] = [image.add('SIGNAL_STRUCT'), image.add('SIGNAL_STRUCT')];
  const init = image.add('TASK_STRUCT', { ...shared, comm: 'ls', pid: pids[0] as never, signal });
  image.add('TASK_STRUCT', {
    ...shared,
    comm: 'thread',
    pid: pids[1] as never,
    signal,
    groupLeader: init,
    parent: null,
  });
  const zombie = { realCred: cred, cred, comm: 'gone', pid: pids[2] as never, signal: other, parent: init };
  image.add('TASK_STRUCT', { ...zombie, state: 'ZOMBIE' });
  return { image, mm };
}

async function collect(image: AnyImage, pattern: Pattern, options?: SearchOptions): Promise<Match[]> {
  const found: Match[] = [];
  for await (const match of searchMemory(image, pattern, options)) found.push(match);
  return found;
}

describe.each(['memory', 'file'])('an image in a %s', (where) => {
  const bytes = writeImage(handMade().image);
  let image: AnyImage;
  let mm: MmStruct;
  beforeAll(async () => {
    const path = join(folder, 'hand-made.cr');
    writeFileSync(path, bytes);
    image = where === 'memory' ? readImage(bytes) : await openImage(path);
    mm = (await processesOf(image))[0]?.mm as MmStruct;
  });

  test('has processes with threads and children', async () => {
    const all = [...allProcesses(await processesOf(image))];
    expect(
      all.map(({ pid, comm, parent, threads }) => [pid, comm, parent?.pid, threads.map(({ tid }) => tid)]),
    ).toEqual([
      [1, 'ls', undefined, [1, 2]],
      [3, 'gone', 1, [3]],
    ]);
    expect(all[0]).toMatchObject({ cmdline: ['ls', '-l', '', ''], environment: ['A=b', 'C=d'], executable: null });
    expect(all[1]).toMatchObject({ cmdline: [], environment: [], state: 'ZOMBIE', mm: null });
  });

  test('has descriptors', async () => {
    const [init] = await processesOf(image);
    expect(fdsOf((init as Process).task)).toMatchObject([
      { fd: 0, fdFlags: [], kind: 'regular', path: '/lib/libx.so' },
      { fd: 9, fdFlags: ['CLOEXEC'], object: null },
    ]);
  });

  test('has mappings, and says where their bytes are', () => {
    const shown = vmasOf(mm).map((vma) => [permissionsOf(vma), nameOfMapping(vma), sourcesOf(vma)]);
    expect(shown).toEqual([
      ['rw-p', '', { pages: 0x2000n }],
      ['rw-p', '[heap]', { pages: 0x2000n, zero: 0x1000n }],
      ['r-xp', '/lib/libx.so', { file: 0x1000n, pages: 0x1000n }],
    ]);
  });

  test('has memory, across the borders of objects and mappings', async () => {
    const { bytes: read, pieces } = await readMemory(mm, 0x1ffdn, 0x9000);
    expect(text(read.subarray(0, 9))).toBe('onels\0-l\0');
    expect(text(read.subarray(0x9000 - 0x1ffd, 0x9009 - 0x1ffd))).toBe('relocated');
    expect(pieces.map(({ start, end, source, offset }) => [start, end, source, offset])).toEqual([
      [0x1ffdn, 0x2000n, 'pages', undefined],
      [0x2000n, 0x3000n, 'pages', undefined],
      [0x3000n, 0x5000n, 'pages', undefined],
      [0x5000n, 0x6000n, 'zero', undefined],
      [0x6000n, 0x8000n, 'unmapped', undefined],
      [0x8000n, 0x9000n, 'file', 0x5000n],
      [0x9000n, 0xa000n, 'pages', undefined],
      [0xa000n, 0xaffdn, 'unmapped', undefined],
    ]);
  });

  test('is searched for text, bytes and expressions', async () => {
    const address = 0x3000n + BigInt(PAGE - 6);
    expect(await collect(image, 'needle-in-a-haystack')).toMatchObject([{ pid: 1, address, source: 'pages' }]);
    expect(await collect(image, Buffer.from('onels\0-l'))).toMatchObject([{ address: 0x1ffdn }]);
    const [match, ...rest] = await collect(image, /needle[a-z-]+stack/, { context: 3 });
    expect(rest).toEqual([]);
    expect(match).toMatchObject({ address, before: new Uint8Array(3), after: new Uint8Array(3) });
    expect(text((match as Match).bytes)).toBe('needle-in-a-haystack');
    expect(await collect(image, 'k\0\0\0')).toMatchObject([{ address: address + 19n }]);
    expect(await collect(image, 'needle', { pid: 7 })).toEqual([]);
    expect(await collect(image, 'nowhere')).toEqual([]);
    await expect(collect(image, '')).rejects.toThrow(RangeError);
  });

  test('is read in pieces, and at addresses', () => {
    expect(() => readMemory(mm, 0n, 1n << 40n)).toThrow(RangeError);
    expect(() => readMemory(mm, (1n << 64n) - 1n, 2)).toThrow(RangeError);
  });
});

test('memory that is nowhere but in files of the image, zero, or guarded', () => {
  const image = createImage();
  const shared = { iMode: 0o100600, iIno: 5n, devMajor: 0, devMinor: 1, iSize: 0x4000n };
  const memfd = image.add('FILE', { ...shared, path: '/memfd:x', fFlags: openFlags.of('READ', 'WRITE', 'UNLINKED') });
  image.add('FILE_DATA', { file: memfd, offset: 0x1000n, data: Buffer.from('in-a-memfd'.padEnd(PAGE, '.')) });
  const again = image.add('FILE', { ...shared, path: '/memfd:x' });
  const empty = image.add('FILE', { iIno: 6n, iMode: 0o100600, fFlags: openFlags.of('UNLINKED') });
  const mm = image.add('MM_STRUCT');
  const range = (start: bigint, end: bigint) => ({ mm, vmStart: start, vmEnd: end });
  const mapped = image.add('VMA', { ...range(0x10000n, 0x13000n), file: again, vmPgoff: 0x1000n });
  image.add('PAGES', { vma: mapped, vaddr: 0x11000n, pageSize: 4096n, data: Buffer.alloc(PAGE, 'p') });
  image.add('VMA', { ...range(0x20000n, 0x21000n), file: empty });
  image.add('VMA', { ...range(0x30000n, 0x33000n), guards: [{ vmStart: 0x31000n, vmEnd: 0x32000n }] });
  expect([...memoryMap(mm)].map(({ start, source, offset }) => [start, source, offset])).toEqual([
    [0x10000n, 'file-data', 0x1000n],
    [0x11000n, 'pages', undefined],
    [0x12000n, 'zero', undefined],
    [0x20000n, 'zero', undefined],
    [0x30000n, 'zero', undefined],
    [0x31000n, 'guard', undefined],
    [0x32000n, 'zero', undefined],
  ]);
  const { bytes } = readMemory(mm, 0x10003n, 7) as { bytes: Uint8Array };
  expect(text(bytes)).toBe('a-memfd');
  expect([...searchMemory(image, 'memfd')].map(({ address, source }) => [address, source])).toEqual([
    [0x10005n, 'file-data'],
  ]);
});

test('what is in no memory is found as well: in files, pipes, sockets, messages and names', async () => {
  const image = createImage();
  const shared = { path: '/memfd:x', iMode: 0o100600, iIno: 5n, devMinor: 1, iSize: 0x4000n };
  const file = image.add('FILE', { ...shared, fFlags: openFlags.of('READ', 'WRITE', 'UNLINKED') });
  const again = image.add('FILE', shared);
  image.add('FILE_DATA', { file: again, offset: 0x2000n, data: Buffer.from('tfile mapped-twofile') });
  image.add('FILE_DATA', { file, offset: 0n, data: Buffer.from('split-secre'.padStart(0x2000, '.')) });
  const pipe = image.add('PIPE', { ino: 7n, data: Buffer.from('secret in a pipe') });
  const end = image.add('FILE', { path: 'pipe:[7]', iMode: 0o010600, fstype: 'pipefs', object: pipe });
  const files = image.add('FILES_STRUCT', {
    fds: [3, 4, 5].map((fd) => ({ fd, fdFlags: 0n, file: fd < 5 ? end : file })),
  });
  image.add('IPC_MSG', { ipcNs: image.add('IPC_NS'), messages: [{ mtype: 1n, data: Buffer.from('a secret') }] });
  const mm = image.add('MM_STRUCT');
  image.add('VMA', { mm, file, vmStart: 0x10000n, vmEnd: 0x11000n, vmPgoff: 0x2000n });
  const cred = image.add('CRED');
  const pid = image.add('PID', { numbers: [7] });
  const signal = image.add('SIGNAL_STRUCT');
  image.add('TASK_STRUCT', { realCred: cred, cred, mm, files, pid, signal, comm: 'secretary' });
  image.add('FILE_DATA', { file: null as never, offset: 4096n, data: Buffer.from('of no file') });
  const bytes = writeImage(image);
  const path = join(folder, 'contents.cr');
  writeFileSync(path, bytes);
  const streamed = await openImage(path);
  for (const one of [image, readImage(bytes, { references: 'lenient' }) as Image, streamed]) {
    const seen = async (pattern: Pattern, options?: SearchOptions) => {
      const found: string[] = [];
      for await (const { object, path: at, offset, name, holders } of searchContents(one, pattern, options)) {
        const who = holders.map(({ process, fds }) => `${process.pid}:${fds}`);
        found.push([object.type, at, offset, name, ...who].join(' '));
      }
      return found;
    };
    expect(await seen('in a pipe')).toEqual([expect.stringMatching(/^PIPE \/objects\/\d+\/data 7 pipe:\[7\] 7:3,4$/)]);
    expect(await seen(/a secret/)).toEqual([expect.stringMatching(/^IPC_MSG \/objects\/\d+\/messages\/0\/data 0 $/)]);
    expect(await seen('secretary')).toEqual([expect.stringMatching(/^TASK_STRUCT .*\/comm 0 {2}7:$/)]);
    expect(await seen('/memfd:x')).toHaveLength(2);
    // over the border of two objects, of which only the second is mapped
    const [split, ...none] = await seen('-secretfile');
    expect(none).toEqual([]);
    expect(split).toMatch(/^FILE_DATA \/objects\/\d+\/data \d+ \/memfd:x 7:5$/);
    expect(await seen('twofile')).toEqual([]);
    expect((await collect(one, 'twofile')).map(({ source }) => source)).toEqual(['file-data']);
    expect(await seen('in a pipe', { pid: 7 })).toHaveLength(1);
    expect(await seen('in a pipe', { pid: 8 })).toEqual([]);
    expect(await seen('nowhere')).toEqual([]);
    expect(await seen('no file')).toEqual([expect.stringMatching(/^FILE_DATA \/objects\/\d+\/data 3 /)]);
  }
  await streamed.close();
});

describe('an address space', () => {
  test('is known where its image was read, built, or made of JSON', () => {
    const { image, mm } = handMade();
    expect(vmasOf(mm)).toHaveLength(3);
    const again = imageFromJson(imageToJson(image));
    const read = again.objects.find(({ type }) => type === 'MM_STRUCT') as MmStruct;
    expect(vmasOf(read)).toHaveLength(3);
    expect(() => vmasOf({ ...read })).toThrow(TypeError);
    const copy = { ...image, objects: [...image.objects] };
    expect(vmasOf(mm, copy)).toHaveLength(3);
  });

  test('follows what is added to an image', () => {
    const { image, mm } = handMade();
    expect(vmasOf(mm)).toHaveLength(3);
    (image as ReturnType<typeof createImage>).add('VMA', { mm, vmStart: 0x20000n, vmEnd: 0x21000n });
    expect(vmasOf(mm)).toHaveLength(4);
  });
});

describe('search', () => {
  /** An image of one mapping, with `data` in as many objects as `sizes` say. */
  function imageOf(data: Uint8Array, sizes: number[]): Image {
    const image = createImage();
    const mm = image.add('MM_STRUCT');
    const vma = image.add('VMA', { mm, vmStart: 0n, vmEnd: BigInt(data.length), vmFlags: vmFlags.of('READ') });
    let at = 0;
    for (const size of sizes) {
      const part = data.subarray(at, at + size);
      image.add('PAGES', { vma, vaddr: BigInt(at), pageSize: BigInt(PAGE), data: part });
      at += size;
    }
    return image;
  }

  test('finds what a search of all bytes at once finds, wherever the pieces end', async () => {
    const size = 5 * (1 << 20);
    const data = new Uint8Array(size);
    const places = [0, 4090, (1 << 20) - 3, (1 << 20) + 5, 2 * (1 << 20) - 7, 3 * (1 << 20) - 1, size - 8];
    for (const at of places) data.set(Buffer.from('\x80pattern', 'latin1'), at);
    for (const sizes of [[size], Array(size / PAGE).fill(PAGE), [1 << 20, PAGE, size - (1 << 20) - PAGE]]) {
      const image = imageOf(data, sizes);
      expect((await collect(image, 'pattern')).map(({ address }) => Number(address) - 1)).toEqual(places);
      const found = await collect(image, /.pat+ern|p{3}/s, { longest: 64 });
      expect(found.map(({ address }) => Number(address))).toEqual(places);
    }
  });

  test('of a word that overlaps itself, and of an expression with an anchor', async () => {
    const image = imageOf(Buffer.from('aaaaaa'.padEnd(PAGE, 'b')), [PAGE]);
    expect((await collect(image, 'aa')).map(({ address }) => Number(address))).toEqual([0, 2, 4]);
    expect((await collect(image, /a(?=b)/)).map(({ address }) => Number(address))).toEqual([5]);
  });
});

test('flags have names, bits and a history', () => {
  expect(describeFlags('vm_flag', vmFlags.of('READ', 'DENYWRITE') | (1n << 63n))).toEqual([
    { name: 'READ', bit: 0, since: 1, retired: false, smaps: 'rd' },
    { name: 'DENYWRITE', bit: 7, since: 1, retired: true, smaps: 'dw' },
    { name: 'bit63', bit: 63, since: undefined, retired: false },
  ]);
  expect(() => describeFlags('no_flag', 0n)).toThrow(RangeError);
  const image = createImage();
  const file = image.add('FILE', { fFlags: openFlags.of('READ') });
  expect(describeFlags(file)).toMatchObject({ fFlags: [{ name: 'READ', bit: 0 }] });
  const files = image.add('FILES_STRUCT', { fds: [{ fd: 3, fdFlags: 1n, file }] });
  expect(describeFlags(files)).toMatchObject({ 'fds/0/fdFlags': [{ name: 'CLOEXEC' }] });
});

const why = obstacle();
(why === undefined ? describe : describe.skip)(`a real dump${why === undefined ? '' : ` (${why})`}`, () => {
  const path = join(folder, 'looked.cr');
  beforeAll(async () => {
    const ready = join(folder, 'ready');
    await dumpOf([compile('looked', folder, '-pthread'), ready], {
      box: compile('box', folder),
      ready,
      out: path,
      env: { SECRET_TOKEN: 'hunter2-xyzzy' },
      options: ['--allow', 'file-pipe'],
    });
  });

  test('shows its processes and threads as they called themselves', async () => {
    const [init] = processesOf(readImage(readFileSync(path)));
    expect(init).toMatchObject({ pid: 1, comm: 'looked', executable: join(folder, 'looked') });
    expect(init?.cmdline).toEqual([join(folder, 'looked'), join(folder, 'ready')]);
    expect(init?.environment).toContain('SECRET_TOKEN=hunter2-xyzzy');
    expect(init?.threads.map(({ comm }) => comm)).toEqual(['looked', 'alpha', 'beta']);
    expect(init?.children.map(({ comm }) => comm)).toEqual(['looked-child']);
    const [child] = init?.children ?? [];
    const [zero] = fdsOf((child as Process).task);
    expect(zero).toMatchObject({ fd: 0, path: '/etc/passwd', kind: 'regular', position: 7n, fdFlags: ['CLOEXEC'] });
  });

  test('is searched: across pages, in shared memory, in the environment, of one process alone', async () => {
    const image = await openImage(path);
    const seen = async (pattern: string) => (await collect(image, pattern)).map(({ pid }) => pid);
    expect(await seen('secret-across-pages')).toEqual([1, 4]);
    expect(await seen('SECRET_TOKEN=hunter2-xyzzy')).toEqual([1, 4]);
    expect(await seen('secret-in-shared-memory')).toEqual([1, 4]);
    expect(await seen('secret-of-the-child')).toEqual([4]);
    const [across] = await collect(image, 'secret-across-pages');
    expect((across as Match).address % 4096n).toBe(4096n - 9n);
    const [environment] = await collect(image, 'SECRET_TOKEN=');
    expect(nameOfMapping((environment as Match).vma)).toBe('[stack]');
    await image.close();
  });
});
