import {
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createImage, type ImageObject, isImageError, readImage, writeImage } from 'cr-image';
import {
  createImageWriter,
  FileBytes,
  ImageWriter,
  isObjectRef,
  openImage,
  readImageFile,
  writeImageFile,
} from 'cr-image/node';
import { scratch } from './scratch.js';

const folder = scratch();
const goldens = readdirSync('golden/valid').filter((name) => name.endsWith('.cr'));

/** Copies an image object by object; every reference is mapped from the old place to the new one. */
async function copy(from: string, to: string): Promise<void> {
  const image = await openImage(from);
  const writer = await createImageWriter(to, image.header);
  const places = new Map<bigint, unknown>();
  const moved = (value: unknown): unknown => {
    if (isObjectRef(value)) return places.get(value.pos) ?? { type: 'DANGLING', pos: value.pos };
    if (Array.isArray(value)) return value.map(moved);
    const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    return isPlain ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)])) : value;
  };
  for await (const { offset, object } of image) {
    const fields = Object.entries(object).map(([key, value]) => [key, moved(value)]);
    places.set(BigInt(offset), await writer.write(Object.fromEntries(fields)));
  }
  const { sealed, unpadded, endExtra } = image.end ?? { sealed: false, unpadded: false };
  await writer.close({ sealed, unpadded, ...(endExtra && { endExtra }) });
  await image.close();
}

describe('openImage and createImageWriter', () => {
  test('there are goldens to read', () => expect(goldens.length).toBeGreaterThan(5));

  test.each(goldens)('%s is copied byte for byte, an object at a time', async (name) => {
    const to = join(folder, name);
    await copy(join('golden/valid', name), to);
    expect(readFileSync(to).equals(readFileSync(join('golden/valid', name)))).toBe(true);
  });

  test.each(goldens)('%s has the same objects as readImage finds', async (name) => {
    const path = join('golden/valid', name);
    const whole = readImage(new Uint8Array(readFileSync(path)), { references: 'lenient' });
    const image = await openImage(path);
    expect(image.header).toEqual(whole.header);
    let count = 0;
    for await (const { index, object } of image) {
      expect(object.type).toBe(whole.objects[index]?.type);
      for (const [key, value] of Object.entries(object)) {
        const expected = (whole.objects[index] as unknown as Record<string, unknown>)[key];
        if (isObjectRef(value)) expect(['DANGLING', value.kind]).toContain((expected as ImageObject).type);
        else if (value instanceof FileBytes) expect(await value.read()).toEqual(expected);
        else if (!Array.isArray(value)) expect(value).toEqual(expected);
      }
      count++;
    }
    expect(count).toBe(whole.objects.length);
    expect(image.end?.sealed).toBe(whole.sealed);
    await image.close();
  });

  test('get reads what a reference stands for, and refuses one that hits nothing', async () => {
    const built = createImage();
    const mm = built.add('MM_STRUCT', { brk: 0x1000n });
    built.add('VMA', { mm, name: '[heap]' });
    const path = join(folder, 'get.cr');
    await writeImageFile(path, built);
    const image = await openImage(path);
    for await (const { object } of image) {
      if (object.type !== 'VMA') continue;
      expect((await image.get(object.mm)).brk).toBe(0x1000n);
      for (const pos of [0n, 89n, 96n, 2n ** 63n]) {
        await expect(image.get({ ...object.mm, pos })).rejects.toMatchObject({ code: 'REFERENCE_MISSING' });
      }
      await expect(image.get({ ...object.mm, kind: 'FILE' })).rejects.toMatchObject({ code: 'REFERENCE_MISSING' });
    }
    await image.close();
    expect((await readImageFile(path)).objects).toHaveLength(2);
  });

  test('offsets beyond 4 GiB are exact', async () => {
    // 5 GiB of pages as a hole: two objects of 2.5 GiB, then one that refers across them.
    const path = join(folder, 'large.cr');
    const built = createImage({ sealed: false });
    const mm = built.add('MM_STRUCT');
    const vma = built.add('VMA', { mm, vmEnd: 0x1_4000_0000n });
    const head = writeImage(built);
    const empty = createImage({ sealed: false });
    empty.objects = [...built.objects];
    empty.add('PAGES', { vma });
    const pages = writeImage(empty).subarray(head.length);
    const length = 2_684_354_560;
    const view = new DataView(pages.buffer, pages.byteOffset);
    view.setUint32(4, pages.length + length, true);
    view.setUint32(44, length, true);
    view.setBigUint64(32, BigInt(length / 4096), true);
    const file = openSync(path, 'w');
    writeSync(file, head, 0, head.length, 0);
    const second = head.length + pages.length + length;
    writeSync(file, pages, 0, pages.length, head.length);
    writeSync(file, pages, 0, pages.length, second);
    const last = second + pages.length + length;
    ftruncateSync(file, last);
    closeSync(file);

    const before = process.memoryUsage().rss;
    const copyPath = join(folder, 'large-copy.cr');
    const image = await openImage(path);
    const writer = await createImageWriter(copyPath, image.header);
    const offsets: number[] = [];
    const places: unknown[] = [];
    for await (const { offset, object } of image) {
      offsets.push(offset);
      // The page data is read where it is wanted: the copy takes the first page only.
      if (object.type === 'PAGES') {
        expect(object.data.length).toBe(length);
        expect((await object.data.read(length - 4096)).every((byte) => byte === 0)).toBe(true);
      } else places.push(await writer.write(object.type === 'VMA' ? { ...object, mm: places[0] as never } : object));
    }
    await writer.abort();
    await image.close();
    expect(offsets).toEqual([88, 88 + 264, head.length, second]);
    expect(second).toBeGreaterThan(2 ** 31);
    expect(last).toBeGreaterThan(2 ** 32);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
  });

  test('a writer behind 4 GiB gives references that are exact', async () => {
    const sizes: number[] = [];
    const discarding = {
      write: async (bytes: Uint8Array) => void sizes.push(bytes.length),
      commit: async () => undefined,
      abort: async () => undefined,
    };
    const writer = await ImageWriter.create(discarding, { arch: 'X86_64' });
    const mm = await writer.write(createImage().add('MM_STRUCT'));
    const vma = await writer.write({ ...createImage().add('VMA', { mm: undefined as never }), mm: mm as never });
    const data = new Uint8Array(1 << 28);
    for (let i = 0; i < 17; i++) {
      await writer.write({ ...createImage().add('PAGES', { vma: undefined as never, data }), vma: vma as never });
    }
    const late = await writer.write(createImage().add('FILE', { path: '/late' }));
    expect(sizes.length).toBeGreaterThan(10);
    expect(late?.pos).toBeGreaterThan(2n ** 32n);
    const last = await writer.write({ ...createImage().add('MM_STRUCT'), exeFile: late as never });
    expect(last?.pos).toBe((late?.pos ?? 0n) + 176n);
    await writer.close({ sealed: false });
  });

  test('a file appears whole or not at all', async () => {
    const path = join(folder, 'partial.cr');
    const writer = await createImageWriter(path, { arch: 'X86_64' });
    await writer.write(createImage().add('UTS_NS'));
    expect(() => statSync(path)).toThrow();
    await expect(writer.write(createImage().add('PID', { numbers: [-1] }))).rejects.toMatchObject({
      code: 'OUT_OF_RANGE',
      path: '/objects/1/numbers/0',
    });
    await writer.abort();
    expect(readdirSync(folder).filter((name) => name.startsWith('partial.cr'))).toEqual([]);
  });

  test('references of the wrong kind and to objects that were not written are refused', async () => {
    const path = join(folder, 'refused.cr');
    const writer = await createImageWriter(path, { arch: 'S390X' });
    const file = createImage().add('FILE');
    await expect(writer.write(createImage().add('MM_STRUCT', { exeFile: file }))).rejects.toMatchObject({
      code: 'REFERENCE_MISSING',
    });
    await writer.abort();
    const other = await createImageWriter(path, { arch: 'S390X' });
    const written = await other.write(file);
    await expect(
      other.write({ ...createImage().add('VMA', { mm: undefined as never }), mm: written as never }),
    ).rejects.toMatchObject({ code: 'REFERENCE_KIND' });
    await other.abort();
  });

  test('nothing can follow a write that failed', async () => {
    const path = join(folder, 'failed.cr');
    const writer = await createImageWriter(path, { arch: 'X86_64' });
    await expect(writer.write(createImage().add('PID', { numbers: [-1] }))).rejects.toMatchObject({
      code: 'OUT_OF_RANGE',
    });
    const refusal = { message: expect.stringContaining('an earlier write failed'), cause: { code: 'OUT_OF_RANGE' } };
    await expect(writer.write(createImage().add('PID'))).rejects.toMatchObject(refusal);
    await expect(writer.close()).rejects.toMatchObject(refusal);
    await writer.abort();
    expect(() => statSync(path)).toThrow();
  });

  test('every truncation of a file is an ImageError or a shorter image, never anything else', async () => {
    const whole = readFileSync('golden/valid/container-x86_64.cr');
    const path = join(folder, 'cut.cr');
    for (let size = 0; size < whole.length; size += size < 600 ? 1 : 97) {
      writeFileSync(path, whole.subarray(0, size));
      const outcome = await iterate(path).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(isImageError(outcome)).toBe(true);
      else expect(outcome).toBe(false);
    }
  });
});

/** @returns whether the image is sealed */
async function iterate(path: string): Promise<boolean | undefined> {
  const image = await openImage(path);
  try {
    for await (const _ of image);
    return image.end?.sealed;
  } finally {
    await image.close();
  }
}
