import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createImage, type ImageBuilder, type Pages, validateImage, writeImage } from 'cr-image';
import { validateFile } from 'cr-image/node';
import { scratch } from './scratch.js';
import { goldens } from './support/goldens.js';
import { invalid } from './support/invalid.js';

const folder = scratch();
const MIB = 1 << 20;

/** Writes `bytes` and compares what the walk over the file says with that over memory. */
async function expectSame(bytes: Uint8Array, name = 'image.cr'): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { input, ...report } = await validateFile(path, { name });
  const { input: expectedInput, ...expected } = validateImage(bytes, { name });
  expect(report).toEqual(expected);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(input).toEqual({ ...expectedInput, sha256 });
}

/** An address space with `mib` MiB of pages in one object. */
function large(mib: number, sealed: boolean): { image: ImageBuilder; pages: Pages } {
  const image = createImage({ sealed });
  const mm = image.add('MM_STRUCT', {});
  const vma = image.add('VMA', { mm, vmStart: 0x10000n, vmEnd: BigInt(0x10000 + mib * MIB) });
  const data = new Uint8Array(mib * MIB).fill(7);
  const pages = image.add('PAGES', { vma, vaddr: 0x10000n, pageSize: 4096n, data });
  image.add('VMA', { mm, vmStart: 0x8000n, vmEnd: 0x9000n, name: 'behind the pages' });
  return { image, pages };
}

describe('validateFile says what validateImage says', () => {
  test.each([...goldens, ...invalid.map(({ code: name, bytes }) => ({ name, bytes }))])('of $name', ({ bytes }) =>
    expectSame(bytes),
  );

  test.each([true, false])('of pages larger than what is read at once (END: %s)', async (sealed) => {
    const { image } = large(3, sealed);
    await expectSame(writeImage(image));
  });

  test('of objects larger than that', async () => {
    const image = createImage();
    const mounts = Array.from({ length: 30_000 }, (_, mntId) => ({
      mntId,
      parentId: 0,
      devMajor: 0,
      devMinor: 0,
      mntFlags: 0n,
      root: '/',
      mountpoint: `/mnt/${mntId}`,
      fstype: 'ext4',
      source: '',
      options: '',
    }));
    image.add('MNT_NS', { mounts });
    image.add('UTS_NS', {});
    const bytes = writeImage(image);
    expect(bytes.length).toBeGreaterThan(2 * MIB);
    bytes[bytes.length - 40] = 1;
    await expectSame(bytes);
  });

  test('of bytes that a newer revision put behind page data', async () => {
    const { image, pages } = large(2, false);
    pages.pageSize = 4095n;
    pages.nrPages = 1n;
    pages.data = new Uint8Array(4095).fill(7);
    Object.assign(pages, { extra: new Uint8Array(8), extraTail: new Uint8Array(3 * MIB) });
    const bytes = writeImage(image);
    await expectSame(bytes);
    const gap = bytes.lastIndexOf(7) + 1;
    bytes[gap] = 1;
    expect(validateImage(bytes).counts.byCode.TAIL_GAP_NOT_ZERO).toBe(1);
    await expectSame(bytes);
  });

  test('of a damaged bit in page data', async () => {
    const bytes = writeImage(large(3, true).image);
    bytes[2 * MIB] = 6;
    await expectSame(bytes);
    expect(validateImage(bytes).counts.byCode).toMatchObject({ END_CHECKSUM_MISMATCH: 1 });
  });
});

describe('validateFile', () => {
  test('leaves the hash out when asked to', async () => {
    const path = join(folder, 'plain.cr');
    writeFileSync(path, writeImage(createImage()));
    expect((await validateFile(path, { sha256: false })).input).toEqual({ name: path, size: 120 });
  });

  test('tells how far it is', async () => {
    const path = join(folder, 'large.cr');
    const bytes = writeImage(large(5, true).image);
    writeFileSync(path, bytes);
    const told: number[] = [];
    await validateFile(path, { onProgress: (done, size) => told.push(done / size) });
    expect(told.length).toBeGreaterThan(3);
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });

  test('reads pipes', () => {
    const path = join(folder, 'fifo.cr');
    writeFileSync(path, writeImage(createImage()));
    const script = `const { validateFile } = await import('cr-image/node');
      console.log((await validateFile('/dev/stdin')).verdict.wellFormed);`;
    const node = `"${process.execPath}" --input-type=module -e "$0"`;
    const { stdout } = spawnSync('sh', ['-c', `cat "$1" | ${node}`, script, path], { encoding: 'utf8' });
    expect(stdout).toBe('true\n');
  });

  test('rejects for the file system and for options, and for nothing else', async () => {
    await expect(validateFile(join(folder, 'missing.cr'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(validateFile(folder)).rejects.toMatchObject({ code: 'EISDIR' });
    const path = join(folder, 'empty.cr');
    writeFileSync(path, '');
    expect((await validateFile(path)).counts.byCode).toEqual({ NOT_AN_IMAGE: 1 });
    await expect(validateFile(path, { maxIssues: 1.5 })).rejects.toThrow(RangeError);
  });

  test('takes constant memory', () => {
    const path = join(folder, 'huge.cr');
    writeFileSync(path, writeImage(large(120, true).image));
    const script = `const { validateFile } = await import('cr-image/node');
      const { readFileSync } = await import('node:fs');
      const { passes } = await validateFile(process.argv[1], { only: ['END_CHECKSUM_MISMATCH'] });
      console.log(passes, /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);`;
    const args = ['--input-type=module', '-e', script, path];
    const [passes, peak] = spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout.trim().split(' ');
    expect([passes, Number(peak) > 0, Number(peak) < 110 * 1024]).toEqual(['true', true, true]);
  });
});
