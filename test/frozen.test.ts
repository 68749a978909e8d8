import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import {
  enumMembers,
  type FieldInfo,
  FlagSet,
  imageFromJson,
  imageToJson,
  kindByName,
  readImage,
  writeImage,
} from 'cr-image';
import fc from 'fast-check';
import * as r2 from './frozen/r2.js';
import { images } from './support/arbitrary.js';
import { goldens } from './support/goldens.js';
import { loadReader, type Read } from './support/kaitai.js';
import { hex, positions } from './support/raw.js';
import { seed } from './support/seed.js';

type Fields = Record<string, unknown>;

/** JSON of today as a tool of `revision` spells it: names that it did not have are numbers. */
function spelled(json: Fields, fields: readonly FieldInfo[], revision: number): Fields {
  const known: Fields = {};
  for (const { name, role, set = '', entry = [], list, since = 1 } of fields) {
    const value = json[name];
    if (value === undefined || since > revision) continue;
    if (role === 'flags') {
      const members = new FlagSet(set).members.filter((member) => member.since > revision);
      const bit = (flag: unknown) => members.find((member) => member.name === flag)?.number;
      known[name] = (value as string[]).map((flag) => (bit(flag) === undefined ? flag : `bit${bit(flag)}`));
    } else if (role === 'enum') {
      const member = enumMembers(set).find((one) => one.name === value && one.since > revision);
      known[name] = member?.number ?? value;
    } else if (role === 'table' && !list) {
      known[name] = (value as Fields[]).map((row) => spelled(row, entry, revision));
    } else known[name] = value;
  }
  return known;
}

/** What the JSON of an older tool says of the same fields. */
function shared(json: Fields, fields: readonly FieldInfo[]): Fields {
  const known: Fields = {};
  for (const { name, role, entry = [], list, since = 1 } of fields) {
    const value = json[name];
    if (value === undefined || since > 2) continue;
    known[name] = role === 'table' && !list ? (value as Fields[]).map((row) => shared(row, entry)) : value;
  }
  return known;
}

/** Short enough for a message. */
const sum = (bytes: Uint8Array) => `${bytes.length} bytes, CRC ${crc32(bytes)}`;

const frozenR2 = (bytes: Uint8Array) => {
  const image = r2.readImage(bytes);
  expect(sum(r2.writeImage(image))).toBe(sum(bytes));
  const older = JSON.parse(JSON.stringify(r2.imageToJson(image))) as ReturnType<typeof r2.imageToJson>;
  const today = JSON.parse(JSON.stringify(imageToJson(readImage(bytes, { references: 'lenient' })))) as typeof older;
  older.objects.forEach((object, i) => {
    const kind = kindByName(today.objects[i]?.type ?? '');
    if (kind === undefined || kind.since > 2) expect(object.type).toBe('UNKNOWN');
    else expect(shared(object, kind.fields)).toEqual(spelled(today.objects[i] as Fields, kind.fields, 2));
  });
  // What it did not know is in its JSON, and decoded anew; but of an empty table it does not say that entries were short.
  if (today.objects.some((object) => 'mountsEntsize' in object)) return;
  expect(sum(writeImage(imageFromJson(JSON.stringify(older))))).toBe(sum(bytes));
};

describe('the library of revision 2', () => {
  test.each(goldens)('reads $name, writes it back, and its JSON loses nothing', ({ bytes }) => frozenR2(bytes));

  test('any image', () => {
    fc.assert(
      fc.property(images, (image) => frozenR2(writeImage(image))),
      { numRuns: 150, seed },
    );
  });
});

/** The reader that Kaitai made of a revision. */
function frozen(revision: string) {
  const dir = fileURLToPath(new URL(`frozen/${revision}/`, import.meta.url));
  return loadReader(Object.fromEntries(readdirSync(dir).map((file) => [file, readFileSync(dir + file, 'utf8')])));
}

describe('the reader of revision 3', () => {
  const read = frozen('r3');

  test.each(goldens)('finds in $name the numbers that it knows', ({ bytes }) => {
    const image = readImage(bytes, { references: 'lenient' });
    const objects = read(bytes).objects as Read[];
    expect(objects).toHaveLength(image.objects.length + (image.sealed ? 1 : 0));
    for (const [i, object] of image.objects.entries()) {
      const { kind, body } = objects[i] as { kind: number; body: Read };
      const info = kindByName(object.type);
      expect(kind).toBe(object.type === 'UNKNOWN' ? object.code : info?.code);
      if (info === undefined || info.since > 3) continue;
      for (const { name, ksyId, role, since = 1 } of info.fields) {
        if (since > 3 || (role !== 'integer' && role !== 'flags')) continue;
        expect([object.type, name, body[ksyId ?? name]]).toEqual([
          object.type,
          name,
          (object as unknown as Fields)[name],
        ]);
      }
    }
  });
});

describe('the reader of revision 1', () => {
  const read = frozen('r1');
  const OURS = { 1: 'UTS_NS', 2: 'CRED' } as Readonly<Record<number, string>>;

  const frozenR1 = (bytes: Uint8Array) => {
    const image = readImage(bytes, { references: 'lenient' });
    const places = positions(bytes, 'X86_32');
    const objects = read(bytes).objects as Read[];
    expect(objects).toHaveLength(places.length);
    objects.forEach(({ kind, body }, i) => {
      const { code, at, len } = places[i] as (typeof places)[number];
      const type = OURS[code];
      expect(kind).toBe(code);
      if (type === undefined) {
        expect(hex(body as Uint8Array)).toBe(hex(bytes.subarray(at + 8, at + len)));
        return;
      }
      for (const { name, role, since = 1 } of kindByName(type)?.fields ?? []) {
        if (since > 1) continue;
        const found = (body as Read)[name];
        const wanted = (image.objects[i] as unknown as Fields)[name];
        if (role !== 'text') expect(found).toBe(wanted);
      }
      const { extra } = body as { extra?: Uint8Array };
      const fixed = code === 1 ? 392 : 72;
      expect(hex(extra ?? new Uint8Array(0))).toBe(hex(bytes.subarray(at + fixed, at + len)));
    });
  };

  test('reads every golden of the one architecture it knew', () => {
    const own = goldens.filter(({ bytes }) => bytes[80] === 1);
    expect(own.length).toBeGreaterThan(4);
    for (const { bytes } of own) frozenR1(bytes);
  });

  test('any image', () => {
    fc.assert(
      fc.property(images, (image) => frozenR1(writeImage({ ...image, header: { ...image.header, arch: 'X86_32' } }))),
      { numRuns: 100, seed },
    );
  });
});
