/** Bytes that are given to a writer a piece at a time. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { createImage, readImage, validateImage, writeImage } from 'cr-image';
import { createImageWriter, openImage } from 'cr-image/node';
import { scratch } from './scratch.js';

const folder = scratch();
const path = join(folder, 'pieces.cr');

/** The same array again and again, as readers do. */
async function* reused(pieces: readonly number[][]): AsyncGenerator<Uint8Array, void, void> {
  const buffer = new Uint8Array(1 << 17);
  for (const piece of pieces) {
    buffer.set(piece);
    yield buffer.subarray(0, piece.length);
  }
  buffer.fill(0xee);
}

const memory = { mm: createImage().add('MM_STRUCT'), ...{ vmStart: 0n, vmEnd: 1n << 40n } };

async function started() {
  const writer = await createImageWriter(path, { arch: 'X86_64' });
  const built = createImage();
  const mm = built.add('MM_STRUCT');
  const vma = built.add('VMA', { ...memory, mm });
  await writer.write(mm);
  await writer.write(vma);
  return { writer, vma };
}

describe('bytes in pieces', () => {
  test('of pages, of a file and of an unknown kind are written like those in memory', async () => {
    const { writer, vma } = await started();
    const body = [[1, 2], [], [3], Array.from({ length: 100_000 }, (_, i) => i & 0xff)];
    const flat = Uint8Array.from(body.flat());
    const pages = { type: 'PAGES', vma, vaddr: 0n, pageSize: BigInt(flat.length), nrPages: 1n } as const;
    await writer.write({ ...pages, data: reused(body) });
    await writer.write({ ...pages, data: flat });
    flat.fill(9); // the writer is through with it
    const file = createImage().add('FILE');
    await writer.write(file);
    await writer.write({ type: 'FILE_DATA', file, offset: 0n, data: reused([[1], [2, 3]]) });
    await writer.write({ type: 'FILE_DATA', file, offset: 8n, data: reused([]) });
    await writer.write({ type: 'UNKNOWN', code: 1000, payload: reused([[4, 5], [6]]) });
    await writer.close();
    const bytes = readFileSync(path);
    const { objects } = readImage(bytes);
    const found = objects.flatMap((object) => ('data' in object ? [object.data as Uint8Array] : []));
    expect(found.map(({ length }) => length)).toEqual([100_003, 100_003, 3, 0]);
    expect(Buffer.from(found[0] as Uint8Array).equals(Buffer.from(body.flat()))).toBe(true);
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(Buffer.from([1, 2, 3]));
    expect(objects.at(-1)).toMatchObject({ type: 'UNKNOWN', payload: Buffer.from([4, 5, 6]) });
    expect(validateImage(bytes).findings.filter(({ code }) => code.startsWith('END_'))).toEqual([]);
  });

  test.each([
    ['too few', [[1, 2, 3]], { code: 'WRONG_TYPE', message: 'data is 3 bytes, expected 4, the bytes of its pages' }],
    [
      'too many',
      [
        [1, 2, 3],
        [4, 5],
      ],
      { code: 'WRONG_TYPE', message: expect.stringContaining('more bytes') },
    ],
    ['something else', ['text'], { code: 'WRONG_TYPE', message: expect.stringContaining('string') }],
  ])('%s are refused, and nothing stands under the name', async (_, pieces, expected) => {
    const { writer, vma } = await started();
    async function* given() {
      for (const piece of pieces) yield (typeof piece === 'string' ? piece : Uint8Array.from(piece)) as Uint8Array;
    }
    const pages = { type: 'PAGES', vma, vaddr: 0n, pageSize: 4n, nrPages: 1n, data: given() } as const;
    await expect(writer.write(pages)).rejects.toMatchObject({ path: '/objects/2/data', ...expected });
    await expect(writer.close()).rejects.toThrow('an earlier write failed');
    await writer.abort();
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test.each([3, 100_000])('what a newer revision put behind %d of them is written too', async (length) => {
    const image = createImage({ arch: 'X86_64' });
    const file = image.add('FILE', { path: '/x' });
    const data = new Uint8Array(length).fill(7);
    const newer = { extra: new Uint8Array(8).fill(8), extraTail: Uint8Array.of(9, 9, 9) };
    Object.assign(image.add('FILE_DATA', { file, data }), newer);
    const bytes = writeImage(image);
    const inMemory = await createImageWriter(path, image.header);
    for (const object of image.objects) await inMemory.write(object);
    await inMemory.close();
    expect(readFileSync(path).equals(bytes)).toBe(true);
    const opened = await openImage(path);
    const copy = await createImageWriter(join(folder, 'copy.cr'), opened.header);
    for await (const { object } of opened) await copy.write(object);
    await copy.close();
    await opened.close();
    expect(readFileSync(join(folder, 'copy.cr')).equals(bytes)).toBe(true);
  });

  test('what an iterator throws is thrown, and the iterator is told when nobody wants more', async () => {
    const { writer, vma } = await started();
    let isOver = false;
    async function* broken() {
      try {
        yield new Uint8Array(8);
        throw new Error('no more');
      } finally {
        isOver = true;
      }
    }
    const pages = { type: 'PAGES', vma, vaddr: 0n, pageSize: 4n, nrPages: 1n, data: broken() } as const;
    await expect(writer.write(pages)).rejects.toMatchObject({ code: 'WRONG_TYPE' });
    expect(isOver).toBe(true);
    await writer.abort();
    const other = await started();
    await expect(other.writer.write({ ...pages, vma: other.vma, pageSize: 16n, data: broken() })).rejects.toThrow(
      'no more',
    );
    await other.writer.abort();
  });

  const grown = readdirSync('golden/valid').filter((name) => name.endsWith('.cr'));

  test.each(grown)('%s is written from what was read, whatever a newer revision put into it', async (name) => {
    const image = await openImage(join('golden/valid', name));
    const writer = await createImageWriter(path, image.header);
    for await (const { object } of image) await writer.write(object);
    await writer.close(image.end);
    await image.close();
    expect(readFileSync(path).equals(readFileSync(join('golden/valid', name)))).toBe(true);
  });

  test('2 GiB of one object take as little memory as 2 MiB', () => {
    const program = `
      import { ImageWriter } from ${JSON.stringify(pathToFileURL(resolve('dist/node.js')).href)};
      import { createImage } from ${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)};
      let size = 0;
      const sink = { write: async (bytes) => { size += bytes.length; }, commit: async () => {}, abort: async () => {} };
      const writer = await ImageWriter.create(sink, { arch: 'X86_64' });
      const mm = createImage().add('MM_STRUCT');
      const vma = createImage().add('VMA', { mm, vmStart: 0n, vmEnd: 1n << 40n });
      await writer.write(mm);
      await writer.write(vma);
      const piece = new Uint8Array(1 << 20);
      const pages = async (count) => {
        async function* data() { for (let i = 0; i < count; i++) yield piece; }
        await writer.write({ type: 'PAGES', vma, vaddr: 0n, pageSize: 4096n, nrPages: BigInt(count) * 256n, data: data() });
        return process.resourceUsage().maxRSS;
      };
      const little = await pages(64);
      const much = await pages(2048);
      await writer.close();
      console.log(JSON.stringify({ size, little, much }));`;
    const args = ['--max-old-space-size=64', '--input-type=module', '-e', program];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    const { size, little, much } = JSON.parse(stdout);
    expect(size).toBeGreaterThan(2 ** 31);
    expect((much - little) / 1024).toBeLessThan(32); // MiB
  });
});
