/** Bounded and seeded here; `npm run fuzz` runs for longer, and says the seed of what it finds. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  type ImageError,
  imageFromJson,
  imageToJson,
  type Level,
  readImage,
  validateImage,
  writeImage,
} from 'cr-image';
import { openImage } from 'cr-image/node';
import fc from 'fast-check';
import { scratch } from './scratch.js';
import { images } from './support/arbitrary.js';
import { errors, outcome } from './support/survives.js';

const { CR_FUZZ_RUNS = '400', CR_FUZZ_SEED = '2009' } = process.env;
const path = join(scratch(), 'fuzz.cr');

const finding = ({ code, offset, length, path, message }: ImageError) => ({ code, offset, length, path, message });

/** What is thrown while the file is read an object at a time. */
async function streamed(bytes: Uint8Array): Promise<unknown> {
  writeFileSync(path, bytes);
  try {
    const image = await openImage(path);
    try {
      for await (const _ of image);
    } finally {
      await image.close();
    }
    return 'read';
  } catch (error) {
    return finding(error as ImageError);
  }
}

/** The same of `readImage`. */
function atOnce(bytes: Uint8Array): unknown {
  try {
    readImage(bytes, { references: 'lenient', checksum: false });
    return 'read';
  } catch (error) {
    return finding(error as ImageError);
  }
}

/** Errors that keep nobody from reading; the checksum is not compared here. */
const VALIDATOR_ONLY = new Set(['KIND_ZERO', 'END_HIDDEN', 'END_CHECKSUM_MISMATCH']);

/** Everything that must agree about any bytes. */
async function agree(bytes: Uint8Array): Promise<void> {
  const read = outcome(bytes);
  const codes = (levels: readonly Level[]) => errors(bytes, levels).map((error) => error.split(' ').at(-1) as string);
  // What the reader refuses the validator reports; what breaks the container the reader refuses.
  if (read !== 'read') expect(codes(['well-formed', 'valid'])).toContain(read);
  else expect(codes(['well-formed']).filter((code) => !VALIDATOR_ONLY.has(code))).toEqual([]);
  expect(await streamed(bytes)).toEqual(atOnce(bytes)); // the same finding, also where there are two
  const { verdict } = validateImage(bytes);
  if (verdict.valid !== true) return;
  expect(read).toBe('read');
  const model = readImage(bytes, { references: 'lenient' });
  expect(Buffer.from(writeImage(model)).equals(bytes)).toBe(true);
  const text = JSON.stringify(imageToJson(model));
  expect(Buffer.from(writeImage(imageFromJson(text))).equals(bytes)).toBe(true);
}

const word = fc.constantFrom(0, 1, 7, 8, 0x28, 0x30, 0xff, 0x7fff_ffff, 0xffff_fff8, 0xffff_ffff);
const changes = fc.array(fc.tuple(fc.nat(), word, fc.boolean()), { maxLength: 3 });

test('reader, validator, writer, JSON and streaming agree about images with changed words and bytes', async () => {
  await fc.assert(
    fc.asyncProperty(images, changes, async (image, changed) => {
      const bytes = writeImage(image);
      for (const [nth, value, isByte] of changed) {
        if (isByte) bytes[nth % bytes.length] = value & 0xff;
        else new DataView(bytes.buffer).setUint32((nth * 4) % (bytes.length - 3), value, true);
      }
      await agree(bytes);
    }),
    { numRuns: Number(CR_FUZZ_RUNS), endOnFailure: true, seed: Number(CR_FUZZ_SEED) },
  );
});
