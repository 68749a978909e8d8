import { describe, expect, test } from '@jest/globals';
import {
  createImage,
  type Image,
  isDangling,
  isImageError,
  type LenientImage,
  type Nsproxy,
  readImage,
  type TaskStruct,
  type Vma,
  writeImage,
} from 'cr-image';
import { golden } from './support/goldens.js';
import { positions } from './support/raw.js';

const { bytes } = golden('container-x86_64');
const lastOf = <T>(image: Image | LenientImage, type: string) =>
  image.objects.findLast((object) => object.type === type) as T;

describe('a reference', () => {
  test('is the referenced object itself', () => {
    const image = readImage(bytes, { references: 'lenient' });
    const task = lastOf<TaskStruct>(image, 'TASK_STRUCT');
    expect(task.nsproxy?.utsNs.nodename).toBe('box');
    expect(task.nsproxy?.utsNs).toBe(image.objects.find(({ type }) => type === 'UTS_NS'));
    expect(task.parent).toBe(image.objects.find(({ type }) => type === 'TASK_STRUCT'));
    expect(task.parent?.parent).toBeNull();
  });

  /** An image whose VMA says `pos` for its address space. */
  function pointing(pos: (at: { mm: number; vma: number; cred: number }) => bigint): Vma {
    const image = createImage({ sealed: false });
    image.add('CRED');
    const mm = image.add('MM_STRUCT');
    image.add('VMA', { mm });
    image.add('MM_STRUCT');
    const written = writeImage(image);
    const [cred, first, vma] = positions(written, 'X86_64').map(({ at }) => at) as [number, number, number];
    new DataView(written.buffer).setBigUint64(vma + 8, pos({ mm: first, vma, cred }), true);
    const read = readImage(written, { references: 'lenient' });
    expect(Buffer.from(writeImage(read)).equals(written)).toBe(true);
    return lastOf<Vma>(read, 'VMA');
  }

  test.each<[string, (at: { mm: number; vma: number; cred: number }) => bigint]>([
    ['an object of another kind', ({ cred }) => BigInt(cred)],
    ['itself', ({ vma }) => BigInt(vma)],
    ['a later object', ({ vma }) => BigInt(vma + 64)],
    ['the middle of an object', ({ mm }) => BigInt(mm + 8)],
    ['the header', () => 0n],
    ['beyond 2^53, where doubles round to the object', ({ mm }) => 2n ** 63n + BigInt(mm)],
    ['one less than none', () => 2n ** 64n - 2n],
  ])('to %s is kept as it is', (_, pos) => {
    const { mm } = pointing(pos);
    expect(isDangling(mm)).toBe(true);
  });

  test('of all ones is none', () => {
    expect(pointing(() => 2n ** 64n - 1n).mm).toBeNull();
    expect(isDangling(null)).toBe(false);
  });
});

describe('readImage', () => {
  test('takes bytes from anywhere in a buffer, and gives views of them', () => {
    const buffer = Buffer.concat([Buffer.alloc(3), bytes, Buffer.alloc(5)]);
    const image = readImage(buffer.subarray(3, 3 + bytes.length), { references: 'lenient' });
    const pages = image.objects.find((object) => object.type === 'PAGES');
    expect(pages?.data.buffer).toBe(buffer.buffer);
    expect(Buffer.from(writeImage(image)).equals(bytes)).toBe(true);
  });

  test('compares the checksum unless it is told not to, with the CRC-32 it is given', () => {
    const damaged = Uint8Array.from(bytes);
    const at = bytes.indexOf('b'.charCodeAt(0), 88);
    damaged[at] = 'B'.charCodeAt(0);
    expect(() => readImage(damaged, { references: 'lenient' })).toThrow(
      expect.objectContaining({ code: 'END_CHECKSUM_MISMATCH', length: 4 }),
    );
    expect(readImage(damaged, { references: 'lenient', checksum: false }).sealed).toBe(true);
    expect(() => readImage(bytes, { references: 'lenient', crc32: () => 0 })).toThrow(/0x00000000/);
    const again = writeImage(readImage(bytes, { references: 'lenient' }), { crc32: () => 7 });
    expect(readImage(again, { references: 'lenient', crc32: () => 7 }).sealed).toBe(true);
  });

  test('throws errors that every copy of the library knows', () => {
    let thrown: unknown;
    try {
      readImage(new Uint8Array(), { references: 'lenient' });
    } catch (error) {
      thrown = error;
    }
    expect(isImageError(thrown)).toBe(true);
    expect(isImageError({ ...(thrown as object), name: 'ImageError' })).toBe(true);
    for (const other of [new Error('x'), null, undefined, 'ImageError', { name: 'ImageError' }]) {
      expect(isImageError(other)).toBe(false);
    }
  });

  test('reads many objects that refer to one in linear time', () => {
    const image = createImage({ sealed: false });
    const mm = image.add('MM_STRUCT');
    for (let i = 0n; i < 20_000n; i++) image.add('VMA', { mm, vmStart: i * 4096n, vmEnd: (i + 1n) * 4096n });
    const read = readImage(writeImage(image), { references: 'lenient' });
    expect(read.objects).toHaveLength(20_001);
    expect(lastOf<Vma>(read, 'VMA').mm).toBe(read.objects[0]);
  });
});

describe('an image under construction', () => {
  test('has a default for everything but what it can not do without', () => {
    const image = createImage();
    const utsNs = image.add('UTS_NS', { nodename: 'box' });
    expect(utsNs).toMatchObject({ type: 'UTS_NS', sysname: 'Linux', nodename: 'box', release: '' });
    expect(image.add('CRED')).toMatchObject({ uid: 0, capBset: 0n, capAmbient: 0n, groups: [] });
    const others = {
      ipcNs: image.add('IPC_NS'),
      mntNs: image.add('MNT_NS'),
      pidNs: image.add('PID_NS'),
      netNs: image.add('NET_NS'),
    };
    const nsproxy: Nsproxy = image.add('NSPROXY', { utsNs, ...others });
    expect(nsproxy.utsNs).toBe(utsNs);
    expect(image.header).toEqual({ imageVersion: 1n, utsRelease: '', arch: 'X86_64' });
    expect(readImage(writeImage(image), { references: 'lenient' }).objects).toHaveLength(7);
  });

  test('counts the pages of a run, unless it is told', () => {
    const image = createImage();
    const vma = image.add('VMA', { mm: image.add('MM_STRUCT') });
    const data = new Uint8Array(3 * 4096);
    expect(image.add('PAGES', { vma, data }).nrPages).toBe(3n);
    expect(image.add('PAGES', { vma, data, pageSize: 12288n }).nrPages).toBe(1n);
    expect(image.add('PAGES', { vma, data, nrPages: 7n }).nrPages).toBe(7n);
    expect(image.add('PAGES', { vma })).toMatchObject({ pageSize: 4096n, nrPages: 0n });
  });

  test('gives plain views of a Buffer', () => {
    const image = createImage();
    image.objects.push({ type: 'UNKNOWN', code: 4096, payload: Uint8Array.of(1, 2, 3) });
    const [object] = readImage(Buffer.from(writeImage(image)), { references: 'lenient' }).objects;
    expect(object).toMatchObject({ type: 'UNKNOWN', payload: Uint8Array.of(1, 2, 3) });
    expect(Object.getPrototypeOf((object as { payload: Uint8Array }).payload)).toBe(Uint8Array.prototype);
  });
});
