import { describe, expect, test } from '@jest/globals';
import {
  createImage,
  type Image,
  imageFromJson,
  imageToJson,
  isImageError,
  readImage,
  validateImage,
  writeImage,
} from 'cr-image';
import { edges } from './support/arbitrary.js';
import { fieldsOf, nameOf, type Place, places, pointerOf, put, sampleOf, storedKinds, take } from './support/sample.js';

const archs = ['X86_64', 'S390X'] as const;

/** What writing `image` throws. */
function refusal(image: Image): { code: string; path: string } {
  try {
    writeImage(image);
  } catch (error) {
    if (!isImageError(error)) throw error;
    return { code: error.code, path: error.path };
  }
  return { code: 'none', path: '' };
}

const refused = (place: Place, value: unknown) => {
  const { image, object } = sampleOf(place.kind, place.table);
  put(object, place, value);
  return { found: refusal(image), path: pointerOf(place, image) };
};

const named = (all: Place[]) => all.map((place) => ({ name: nameOf(place), place }));
const integers = named(places('integer', 'flags', 'enum'));

/**
 * Whether an object without the field is whole in an older form: the one field that its revision appended, or the one that
 * tells the form of entries.
 */
function decidesForm({ kind, field, table }: Place): boolean {
  const { since = 1 } = field;
  const siblings = (table?.entry ?? kind.fields).filter((other) => other.since === field.since);
  if (since <= (table?.since ?? kind.since)) return false;
  return table === undefined ? siblings.length === 1 : siblings[0] === field;
}

describe.each(integers)('$name', ({ place }) => {
  const { width, signed, role } = place.field;
  const isWide = width === 8;
  const [min, max] = isWide ? [0n, 2n ** 64n - 1n] : signed ? [-(2n ** 31n), 2n ** 31n - 1n] : [0n, 2n ** 32n - 1n];
  const spelled = (value: bigint): unknown => (isWide ? value : Number(value));
  const all = [...edges, -1n, -(2n ** 31n), -(2n ** 31n) - 1n, 2n ** 64n];

  test.each(archs)('keeps every edge value on %s', (arch) => {
    for (const value of all.filter((edge) => edge >= min && edge <= max)) {
      const { image, object } = sampleOf(place.kind, place.table);
      image.header.arch = arch;
      put(object, place, spelled(value));
      const bytes = writeImage(image);
      const read = readImage(bytes, { references: 'lenient' });
      const kept = take(read.objects.at(-1) as never, place);
      const isNamed = role === 'enum' && typeof kept === 'string';
      if (!isNamed) expect(kept).toBe(spelled(value));
      expect(Buffer.from(writeImage(imageFromJson(JSON.stringify(imageToJson(read)))))).toEqual(Buffer.from(bytes));
    }
  });

  test('refuses what does not fit', () => {
    for (const value of all.filter((edge) => edge < min || edge > max)) {
      const { found, path } = refused(place, spelled(value));
      expect(found).toEqual({ code: 'OUT_OF_RANGE', path });
    }
    const fractions = isWide ? [] : [0.5, Number.NaN, Number.POSITIVE_INFINITY];
    for (const value of fractions) {
      const { found, path } = refused(place, value);
      expect(found).toEqual({ code: 'OUT_OF_RANGE', path });
    }
  });

  test('refuses other types', () => {
    const absent = decidesForm(place) ? [] : [undefined];
    for (const value of ['1', null, ...absent, true, {}, isWide ? 1 : 1n]) {
      const { found, path } = refused(place, value);
      expect({ value, ...found }).toEqual({ value, code: 'WRONG_TYPE', path });
    }
  });
});

describe.each(named(places('text', 'span')).filter(({ place: { field } }) => field.role === 'text' || field.text))(
  'text $name',
  ({ place }) => {
    test('refuses what no bytes stand for', () => {
      for (const value of ['\ud800', 'a\udc00', '\udc7f', '\udd00', '\ud83d-']) {
        const { found, path } = refused(place, value);
        expect(found).toEqual({ code: 'TEXT_NOT_ENCODABLE', path });
      }
    });

    test('refuses a NUL, and what is no text', () => {
      const nul = refused(place, 'a\0b');
      expect(nul.found).toEqual(
        place.field.nul ? { code: 'none', path: '' } : { code: 'TEXT_HAS_NUL', path: nul.path },
      );
      for (const value of [1, null, undefined, new Uint8Array(1)]) {
        const { found, path } = refused(place, value);
        expect(found).toEqual({ code: 'WRONG_TYPE', path });
      }
    });

    const { role, width } = place.field;
    const length = role === 'text' ? width : 5000;
    test('keeps all the characters that there is room for', () => {
      for (const value of ['x'.repeat(length), 'é'.repeat(length / 2), '\udcff'.repeat(length)]) {
        const { image, object } = sampleOf(place.kind, place.table);
        put(object, place, value);
        expect(take(readImage(writeImage(image), { references: 'lenient' }).objects.at(-1) as never, place)).toBe(
          value,
        );
      }
    });

    if (role === 'text') {
      test('refuses one character more', () => {
        for (const value of ['x'.repeat(width + 1), `${'é'.repeat(width / 2 - 1)}xé`, '\udcff'.repeat(width + 1)]) {
          const { found, path } = refused(place, value);
          expect(found).toEqual({ code: 'TEXT_TOO_LONG', path });
        }
      });
    }
  },
);

describe.each(named(places('reference')))('reference $name', ({ place }) => {
  test('refuses an object that is missing, later, itself or of another kind', () => {
    const target = storedKinds.find(({ code }) => code === place.field.targets?.[0]) as Place['kind'];
    const cases = { REFERENCE_MISSING: sampleOf(target).object, REFERENCE_FORWARD: sampleOf(target).object };
    for (const [code, referred] of Object.entries(cases)) {
      const { image, object } = sampleOf(place.kind, place.table);
      const path = pointerOf(place, image);
      put(object, place, referred);
      if (code === 'REFERENCE_FORWARD') image.objects.push(referred);
      expect(refusal(image)).toEqual({ code, path });
    }
    if (target === place.kind) {
      const { image, object } = sampleOf(place.kind, place.table);
      put(object, place, object);
      expect(refusal(image).code).toBe('REFERENCE_FORWARD');
    }
    for (const value of [
      { type: 'UNKNOWN', code: 99, payload: new Uint8Array() },
      { type: 'END' },
      undefined,
      8,
      '@0',
    ]) {
      const { found, path } = refused(place, value);
      expect(found).toEqual({ code: 'REFERENCE_KIND', path });
    }
  });

  test('keeps none, and a position that hits nothing', () => {
    for (const value of [null, { type: 'DANGLING', pos: 0x1234n }]) {
      const { image, object } = sampleOf(place.kind, place.table);
      put(object, place, value);
      expect(take(readImage(writeImage(image), { references: 'lenient' }).objects.at(-1) as never, place)).toEqual(
        value,
      );
    }
  });
});

describe.each(named(places('table')))('table $name', ({ place }) => {
  test('refuses what is no array, and entries that are none', () => {
    for (const value of [null, ...(decidesForm(place) ? [] : [undefined]), 'abc', {}, new Uint8Array(4)]) {
      const { image, object } = sampleOf(place.kind);
      fieldsOf(object)[place.field.name] = value;
      const others = place.kind.fields.filter((field) => field.since !== place.kind.since);
      const isWhole = others.length === 0 || value !== undefined;
      expect(refusal(image)).toEqual({
        code: 'WRONG_TYPE',
        path: isWhole ? pointerOf(place, image) : refusal(image).path,
      });
    }
    for (const entry of [null, undefined, 'abc']) {
      const { image, object } = sampleOf(place.kind);
      fieldsOf(object)[place.field.name] = [entry];
      expect(refusal(image)).toEqual({ code: 'WRONG_TYPE', path: `${pointerOf(place, image)}/0` });
    }
  });
});

describe('bytes', () => {
  test.each(named(places('span')).filter(({ place }) => !place.field.text))('$name are a Uint8Array', ({ place }) => {
    for (const value of ['AA==', null, undefined, [1], new Uint16Array(1)]) {
      const { found, path } = refused(place, value);
      expect(found).toEqual({ code: 'WRONG_TYPE', path });
    }
  });
});

describe('what a newer revision appended', () => {
  const cred = storedKinds.find(({ type }) => type === 'CRED') as Place['kind'];
  const mounts = places('table').find(({ field }) => field.name === 'mounts') as Place;
  const blob = (length: number) => new Uint8Array(length);
  test.each([
    ['half a field', { extra: blob(4) }, 'OUT_OF_RANGE', 'extra'],
    ['text', { extra: 'abcdefgh' }, 'WRONG_TYPE', 'extra'],
    ['a tail of text', { extra: blob(8), extraTail: 'abc' }, 'WRONG_TYPE', 'extraTail'],
    [
      'a list that does not come out even',
      { groups: [1, 2], listExtra: { groups: blob(12) } },
      'UNKNOWN_BYTES_MOVED',
      'groups',
    ],
    ['a list of text', { groups: [1], listExtra: { groups: 'abcd' } }, 'WRONG_TYPE', 'groups'],
    ['smaller entries', { entsize: { groups: 2 } }, 'OUT_OF_RANGE', 'entsize'],
    ['entries of text', { entsize: { groups: 'abc' } }, 'OUT_OF_RANGE', 'entsize'],
  ])('is refused as %s', (_, change, code, name) => {
    const { image, object } = sampleOf(cred);
    Object.assign(object, change);
    expect(refusal(image)).toEqual({ code, path: `/objects/0/${name}` });
  });

  test('is refused where the object is that of an older revision', () => {
    const { image, object } = sampleOf(cred);
    for (const { name } of cred.fields.filter(({ since }) => since === 2)) delete fieldsOf(object)[name];
    Object.assign(object, { extra: blob(8) });
    expect(refusal(image)).toEqual({ code: 'OUT_OF_RANGE', path: '/objects/0/extra' });
  });

  test('is refused as entries of different sizes, or text', () => {
    const { image, object: table } = sampleOf(mounts.kind, mounts.field);
    const [entry] = fieldsOf(table).mounts as [object];
    fieldsOf(table).mounts = [entry, { ...entry, extra: blob(8) }];
    expect(refusal(image)).toEqual({ code: 'OUT_OF_RANGE', path: '/objects/0/mounts/1/extra' });
    fieldsOf(table).mounts = [{ ...entry, extra: 'abcdefgh' }];
    expect(refusal(image)).toEqual({ code: 'WRONG_TYPE', path: '/objects/0/mounts/0/extra' });
  });
});

describe('the image itself', () => {
  const image = (change: object): Image => Object.assign(createImage(), change) as Image;
  const header = { imageVersion: 1n, utsRelease: '', arch: 'X86_64' };
  test.each([
    ['a version of 2', { header: { ...header, imageVersion: 2n } }, 'WRONG_TYPE', '/header/imageVersion'],
    [
      'a release too long',
      { header: { ...header, utsRelease: 'x'.repeat(65) } },
      'TEXT_TOO_LONG',
      '/header/utsRelease',
    ],
    ['an unknown arch', { header: { ...header, arch: 'VAX' } }, 'WRONG_TYPE', '/header/arch'],
    ['no header', { header: undefined }, 'WRONG_TYPE', '/header/arch'],
    ['no objects', { objects: undefined }, 'WRONG_TYPE', '/objects'],
    ['an object of no kind', { objects: [{ type: 'FUTEX' }] }, 'UNKNOWN_TYPE', '/objects/0/type'],
    ['an END', { objects: [{ type: 'END' }] }, 'UNKNOWN_TYPE', '/objects/0/type'],
    ['null for an object', { objects: [null] }, 'UNKNOWN_TYPE', '/objects/0/type'],
    [
      'an unknown object of a known kind',
      { objects: [{ type: 'UNKNOWN', code: 1, payload: new Uint8Array() }] },
      'WRONG_TYPE',
      '/objects/0/code',
    ],
    [
      'an unknown object without payload',
      { objects: [{ type: 'UNKNOWN', code: 99 }] },
      'WRONG_TYPE',
      '/objects/0/payload',
    ],
    [
      'an unknown object with a wide code',
      { objects: [{ type: 'UNKNOWN', code: 2 ** 32, payload: new Uint8Array() }] },
      'OUT_OF_RANGE',
      '/objects/0/code',
    ],
    ['an END that grew by text', { endExtra: 'abcdefgh' }, 'WRONG_TYPE', '/endExtra'],
    ['an END that grew by less than a field', { endExtra: new Uint8Array(7) }, 'OUT_OF_RANGE', '/endExtra'],
  ])('is refused with %s', (_, change, code, path) => {
    expect(refusal(image(change))).toEqual({ code, path });
  });
});

test('bytes between tails are looked at also where an empty one stands between them', () => {
  const image = createImage({ arch: 'X86_64' });
  const mount = { mntId: 1, parentId: 0, devMajor: 0, devMinor: 0, mntFlags: 0n, source: '', options: '' };
  image.add('MNT_NS', { mounts: [{ ...mount, root: 'odd', mountpoint: '', fstype: 'ext4' }] });
  const bytes = writeImage(image);
  const gap = Buffer.from(bytes).indexOf('odd') + 'odd'.length;
  expect(() => readImage(bytes, { references: 'lenient' })).not.toThrow();
  bytes[gap] = 1;
  expect(() => readImage(bytes, { references: 'lenient', checksum: false })).toThrow(
    expect.objectContaining({ code: 'TAIL_GAP_NOT_ZERO', offset: gap }),
  );
});

test('an END that has grown is told', () => {
  const image = createImage();
  const codes = () => validateImage(writeImage(image)).findings.map(({ code }) => code);
  expect(codes()).not.toContain('UNKNOWN_BYTES');
  image.endExtra = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  expect(codes()).toContain('UNKNOWN_BYTES');
  expect(readImage(writeImage(image)).endExtra).toEqual(image.endExtra);
});
