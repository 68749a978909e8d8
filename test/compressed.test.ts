/** Compressed images, and files that are none. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { createImage, readImage, writeImage } from 'cr-image';
import { createImageWriter, openImage, readImageFile, validateFile, writeImageFile } from 'cr-image/node';
import { scratch } from './scratch.js';

const folder = scratch();
const golden = new Uint8Array(readFileSync('golden/valid/container-x86_64.cr'));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [`dist/cli/${args[0]}.js`, ...args.slice(1)], { encoding: 'utf8' });

/** Larger than a piece, and not all alike. */
function large(): Uint8Array {
  const image = createImage();
  const mm = image.add('MM_STRUCT');
  const vma = image.add('VMA', { mm, vmStart: 0n, vmEnd: 1n << 22n });
  const data = Uint8Array.from({ length: 1 << 22 }, (_, i) => (i * 2654435761) >>> 24);
  image.add('PAGES', { vma, vaddr: 0n, pageSize: 4096n, data });
  return writeImage(image);
}

describe.each([
  ['gz', ['gzip', '-dc']],
  ['zst', ['zstd', '-dc']],
])('.cr.%s', (ending, [tool, ...flags]) => {
  test.each([
    ['small', golden],
    ['large', large()],
  ])('%s: written, read, opened and validated', async (name, bytes) => {
    const path = join(folder, `${name}.cr.${ending}`);
    await writeImageFile(path, readImage(bytes));
    const { stdout } = spawnSync(tool as string, [...flags, path], { maxBuffer: 1 << 28 });
    expect(stdout.equals(bytes)).toBe(true);
    expect(Buffer.from(writeImage(await readImageFile(path))).equals(bytes)).toBe(true);
    const image = await openImage(path);
    const again = await createImageWriter(join(folder, `again.cr.${ending}`), image.header);
    for await (const { object } of image) await again.write(object);
    await again.close();
    await image.close();
    expect(Buffer.from(writeImage(await readImageFile(join(folder, `again.cr.${ending}`)))).equals(bytes)).toBe(true);
    expect((await validateFile(path)).findings).toEqual(
      (await validateFile(path.replace(/\.cr.*$/, '.cr.gz'))).findings,
    );
  });

  test('what the tool itself compresses is read, from standard input as well', () => {
    const plain = join(folder, `plain-${ending}.cr`);
    writeFileSync(plain, golden);
    const { stdout } = spawnSync(tool as string, ['-c', plain], { maxBuffer: 1 << 28 });
    writeFileSync(join(folder, `tool.cr.${ending}`), stdout);
    const expected = run('cr-image', 'ps', plain).stdout;
    expect(run('cr-image', 'ps', join(folder, `tool.cr.${ending}`)).stdout).toBe(expected);
    const piped = spawnSync(process.execPath, ['dist/cli/cr-image.js', 'ps', '-'], { input: stdout, encoding: 'utf8' });
    expect(piped.stdout).toBe(expected);
  });

  test('damage is said', async () => {
    const path = join(folder, `damaged.cr.${ending}`);
    await writeImageFile(path, readImage(golden));
    writeFileSync(path, readFileSync(path).subarray(0, 300));
    await expect(openImage(path)).rejects.toThrow('data is damaged');
  });
});

test.each([
  ['an ELF file', () => readFileSync(process.execPath).subarray(0, 600)],
  ['an image of CRIU', () => readFileSync('golden/criu/count/pstree.img')],
  ['JSON', () => Buffer.from('{"header":{}}')],
  ['54 68 69 73', () => Buffer.from('This is a text.')],
])('what is no image is called %s', (what, bytes) => {
  const path = join(folder, 'other');
  writeFileSync(path, bytes());
  const { status, stderr } = run('cr-image', 'ps', path);
  expect(status).toBe(4);
  expect(stderr).toContain(what);
});

test('gzip in memory is called so', () => {
  expect(() => readImage(gzipSync(golden))).toThrow('gzip data');
});

test('a tar archive is called so', async () => {
  const path = join(folder, 'archive.tar');
  writeFileSync(path, Buffer.concat([Buffer.alloc(257, 'x'), Buffer.from('ustar'), Buffer.alloc(250)]));
  await expect(openImage(path)).rejects.toThrow('a tar archive');
});
