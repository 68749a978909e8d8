/**
 * Views spare the validator a closer look at objects in which there is nothing to find. Here each image is validated with
 * them and without: the reports must be the same, whatever the bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type KindInfo, kindByName, readImage, validateImage, writeImage } from 'cr-image';
import fc from 'fast-check';
import { images } from './support/arbitrary.js';
import { goldens } from './support/goldens.js';
import { positions } from './support/raw.js';
import { seed } from './support/seed.js';

// What is inside the package has no types here.
// biome-ignore-start lint/suspicious/noExplicitAny: the shapes are those of the kinds
const inside = (path: string): Promise<Record<string, any>> => import(new URL(`../dist/${path}`, import.meta.url).href);
const { viewsOf } = await inside('generated/views.js');
const { Sight } = await inside('validate/view.js');
const { MarkedPlaces } = await inside('validate/places.js');

interface View {
  isPlain(at: number, len: number): boolean;
}

const newViews = (littleEndian: boolean): { sight: any; places: any; views: View[] } => {
  const places = new MarkedPlaces();
  const sight = new Sight(littleEndian, places);
  return { sight, places, views: viewsOf(sight) };
};

const prototypes = Object.values(newViews(true).views).map((view) => Object.getPrototypeOf(view) as View);
const looks = prototypes.map(({ isPlain }) => isPlain);
const restore = (): void =>
  prototypes.forEach((prototype, i) => {
    prototype.isPlain = looks[i] as View['isPlain'];
  });
afterEach(restore);

/** How many objects were plain, and whether closer looks at all of them report something else. */
function compare(bytes: Uint8Array): number {
  let plain = 0;
  prototypes.forEach((prototype, i) => {
    prototype.isPlain = function (at, len) {
      const isPlain = (looks[i] as View['isPlain']).call(this, at, len);
      if (isPlain) plain++;
      return isPlain;
    };
  });
  const quick = validateImage(bytes, { maxIssues: 0 });
  for (const prototype of prototypes) prototype.isPlain = () => false;
  expect(quick).toEqual(validateImage(bytes, { maxIssues: 0 }));
  restore();
  return plain;
}

describe('goldens', () => {
  test.each(goldens)('$name', ({ bytes }) => {
    compare(bytes);
  });

  test('most of their objects are plain', () => {
    const { bytes } = goldens.find(({ name }) => name === 'container-r3-x86_64') as (typeof goldens)[number];
    expect(compare(bytes)).toBe(readImage(bytes, { references: 'lenient' }).objects.length);
  });

  const dir = fileURLToPath(new URL('../golden/invalid/', import.meta.url));
  test.each(readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cr')))(
    'invalid/%s',
    (file) => {
      compare(new Uint8Array(readFileSync(dir + file)));
    },
  );
});

test('arbitrary images, whole and with one word changed', () => {
  fc.assert(
    fc.property(images, fc.nat(), fc.constantFrom(0, 1, 8, 255, 0x8000_0000, 0xffff_ffff), (image, place, word) => {
      const bytes = writeImage(image);
      compare(bytes);
      const damaged = bytes.slice();
      if (bytes.length < 92) return;
      const at = 88 + 4 * (place % Math.floor((bytes.length - 88) / 4));
      new DataView(damaged.buffer).setUint32(at, word, true);
      compare(damaged);
    }),
    { numRuns: 400, seed },
  );
});

test.each([
  'r3-fields-x86_64',
  'container-r3-s390x',
  'r2-fields-x86_64',
  'r2-flags-known',
  'container-s390x',
  'full-tables-s390x',
  'r2-enum-values',
])('a view of an object of %s has the fields that reading gives', (name) => {
  const { bytes } = goldens.find((golden) => golden.name === name) as (typeof goldens)[number];
  const image = readImage(bytes, { references: 'lenient' });
  const { sight, places, views } = newViews(image.header.arch !== 'S390X');
  sight.move(bytes);
  const all = positions(bytes, image.header.arch);
  let compared = 0;
  image.objects.forEach((object, index) => {
    const { code, at, len } = all[index] as (typeof all)[number];
    const view = views[code] as View & Record<string, unknown>;
    if (view.isPlain(at, len)) {
      for (const field of (kindByName(object.type) as KindInfo).fields) {
        const wanted = (object as unknown as Record<string, any>)[field.name];
        const found = view[field.name] as any;
        if (wanted === undefined) {
          expect(found).toBe(undefined);
        } else if (field.role === 'reference') {
          expect(found).toBe(wanted === null ? -1 : image.objects.indexOf(wanted));
        } else if (field.role === 'table') {
          expect(found.length).toBe(wanted.length);
          wanted.forEach((entry: any, row: number) => {
            const seen = found.at(row);
            for (const part of field.list ? [] : (field.entry ?? [])) {
              if (part.role === 'integer' || part.role === 'flags') expect(seen[part.name]).toBe(entry[part.name]);
            }
            if (field.list) expect(seen).toBe(entry);
          });
        } else if (field.role === 'span' && !field.text) {
          expect(field.lazy ? found : found.length).toBe(wanted.length);
        } else if (field.role !== 'reserved' && field.role !== 'enum') {
          expect(found).toBe(wanted);
        }
      }
      compared++;
    }
    places.add(at, code);
  });
  expect(compared).toBeGreaterThan(0);
});
// biome-ignore-end lint/suspicious/noExplicitAny: see above
