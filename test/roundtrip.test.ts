import { describe, expect, test } from '@jest/globals';
import {
  create,
  dumpImage,
  type Image,
  type IpcNs,
  imageFromJson,
  imageToJson,
  type LenientImage,
  readImage,
  writeImage,
} from 'cr-image';
import fc from 'fast-check';
import { flatten, images } from './support/arbitrary.js';
import { seed } from './support/seed.js';
import { errors } from './support/survives.js';

/** Without `unpadded` where there is no padding that could be missing. */
function expected(image: Image | LenientImage, bytes: Uint8Array): unknown {
  const { unpadded, ...rest } = image;
  return flatten(unpadded && bytes.length % 8 !== 0 ? image : rest);
}

describe('an image', () => {
  test('is read as the model that was written', () => {
    fc.assert(
      fc.property(images, (image) => {
        const bytes = writeImage(image);
        expect(flatten(readImage(bytes, { references: 'lenient' }))).toEqual(expected(image, bytes));
      }),
      { numRuns: 300, seed },
    );
  });

  test('survives its JSON form, as text', () => {
    fc.assert(
      fc.property(images, (image) => {
        const text = JSON.stringify(imageToJson(image));
        expect(flatten(imageFromJson(text))).toEqual(flatten(image));
      }),
      { numRuns: 300, seed },
    );
  });

  test('is written as the bytes it was read from, with and without JSON between', () => {
    fc.assert(
      fc.property(images, (image) => {
        const bytes = Buffer.from(writeImage(image));
        const model = readImage(bytes, { references: 'lenient' });
        expect(Buffer.from(writeImage(model)).equals(bytes)).toBe(true);
        expect(Buffer.from(writeImage(imageFromJson(imageToJson(model)))).equals(bytes)).toBe(true);
      }),
      { numRuns: 300, seed },
    );
  });

  test('is dumped and validated without a complaint about its layout', () => {
    fc.assert(
      fc.property(images, (image) => {
        const bytes = writeImage(image);
        expect(dumpImage(bytes)).not.toMatch(/ ! [A-Z_]+ /);
        expect(errors(bytes, ['well-formed'])).toEqual([]);
      }),
      { numRuns: 100, seed },
    );
  });

  test('has the same model in both byte orders', () => {
    fc.assert(
      fc.property(images, ({ header, ...rest }) => {
        const read = (arch: 'ARM' | 'S390X') =>
          readImage(writeImage({ ...rest, header: { ...header, arch } }), { references: 'lenient' });
        const [little, big] = [read('ARM'), read('S390X')];
        expect(flatten({ ...big, header: little.header })).toEqual(flatten(little));
      }),
      { numRuns: 100, seed },
    );
  });
});

describe('a bug', () => {
  /** A writer that keeps addresses in doubles. */
  const writesDoubles = (image: Image): Uint8Array =>
    writeImage({
      ...image,
      objects: image.objects.map((object) =>
        object.type === 'IPC_NS' ? { ...object, shmTot: BigInt(Number(object.shmTot)) % 2n ** 64n } : object,
      ),
    });

  test('shrinks to one object with nothing but the field that shows it', () => {
    const wrong = fc.check(
      fc.property(images, (image) => {
        const bytes = writesDoubles(image);
        expect(flatten(readImage(bytes, { references: 'lenient' }))).toEqual(expected(image, bytes));
      }),
      { numRuns: 20_000, seed: 2009, endOnFailure: false },
    );
    expect(wrong.failed).toBe(true);
    const [image] = wrong.counterexample as [Image];
    expect(image.objects).toHaveLength(1);
    const [ipcNs] = image.objects as [IpcNs];
    expect({ ...ipcNs, shmTot: 0n }).toEqual(create('IPC_NS', {}));
    expect(BigInt(Number(ipcNs.shmTot))).not.toBe(ipcNs.shmTot);
    expect(JSON.stringify(imageToJson(image)).length).toBeLessThan(500);
  });
});
