import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { imageFromJson, imageToJson, isImageError, kinds, readImage, writeImage } from 'cr-image';
import fc from 'fast-check';
import { images } from './support/arbitrary.js';
import { golden, goldens } from './support/goldens.js';
import { seed } from './support/seed.js';

const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../schemas/image.schema.json', import.meta.url)), 'utf8'),
);
const ajv = new Ajv2020({ discriminator: true, allowUnionTypes: true, strict: true, strictRequired: false });
const conforms = ajv.compile(schema);

type Json = { header: Record<string, unknown>; sealed: unknown; objects: Record<string, unknown>[] } & Record<
  string,
  unknown
>;

/** Code, pointer and reason of what `imageFromJson`, or else `writeImage`, has against it. */
function objection(json: unknown): { code: string; path: string; message: string } {
  try {
    writeImage(imageFromJson(json));
  } catch (error) {
    if (!isImageError(error)) throw error;
    const { code, path, message } = error;
    return { code, path, message };
  }
  return { code: 'none', path: '', message: '' };
}

test.each(goldens)('the schema accepts $name', ({ json }) => {
  conforms(JSON.parse(json));
  expect(conforms.errors).toBeNull();
});

test('the schema accepts the JSON form of any image', () => {
  fc.assert(
    fc.property(images, (image) => {
      conforms(JSON.parse(JSON.stringify(imageToJson(image))));
      expect(conforms.errors).toBeNull();
    }),
    { seed },
  );
});

test('either spelling of a number means the same', () => {
  const decimal = { ...imageToJson(readImage(golden('r2-numbers-at-2-53-plus-1').bytes, { references: 'lenient' })) };
  const swapped = JSON.stringify(decimal).replace(/"(0x[0-9a-f]+|\d+)"/g, (_, n: string) => {
    const value = BigInt(n);
    return JSON.stringify(n.startsWith('0x') ? String(value) : `0x${value.toString(16).toUpperCase()}`);
  });
  expect(conforms(JSON.parse(swapped))).toBe(true);
  expect(Buffer.from(writeImage(imageFromJson(swapped)))).toEqual(
    Buffer.from(golden('r2-numbers-at-2-53-plus-1').bytes),
  );
});

test('imageFromJson has an objection wherever the schema has one', () => {
  const forms = goldens.filter(({ json }) => json.length < 12_000).map(({ json }) => json);
  const likely = fc.constantFrom<unknown>(
    null,
    '',
    '@0',
    '!0x1',
    '0x',
    '0x0',
    '007',
    'bit63',
    'bit64',
    'AA==',
    'A',
    -1,
    0.5,
    2 ** 32,
    [],
    {},
    [[]],
  );
  const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
  const change = fc.oneof(
    fc.constant('delete'),
    fc.constant('add'),
    likely.map((value) => ({ value })),
    fc.jsonValue().map((value) => ({ value })),
  );
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...forms), steps, change, (form, path, made) => {
      let json = JSON.parse(form);
      let owner: Record<string, unknown> | undefined;
      let name = '';
      for (const step of path) {
        const at: Record<string, unknown> = owner === undefined ? json : (owner[name] as never);
        const names = typeof at === 'object' && at !== null ? Object.keys(at) : [];
        if (names.length === 0) break;
        owner = at;
        name = names[step % names.length] as string;
      }
      if (owner === undefined) return;
      if (made === 'delete' && !Array.isArray(owner)) delete owner[name];
      else if (made === 'add' && !Array.isArray(owner)) owner.surplus = 0;
      else if (typeof made === 'object') owner[name] = made.value;
      json = JSON.parse(JSON.stringify(json));
      const isRefused = !conforms(json);
      if (isRefused) refused++;
      expect({ isRefused, json: JSON.stringify(owner[name]) }).toEqual({
        isRefused: objection(json).code === 'JSON_SCHEMA',
        json: JSON.stringify(owner[name]),
      });
    }),
    { numRuns: 5000, seed },
  );
  expect(refused).toBeGreaterThan(1000);
});

/** The goldens that hold an object of the kind; the first of them is broken. */
const sampleOf = (type: string): { json: Json; index: number } => {
  for (const { json } of goldens) {
    const form = JSON.parse(json) as Json;
    const index = form.objects.findIndex((object) => object.type === type && Object.keys(object).length > 1);
    if (index >= 0) return { json: form, index };
  }
  throw new Error(`no golden has ${type}`);
};

describe('the schema and imageFromJson refuse', () => {
  const stored = kinds.filter(({ computed }) => !computed);
  const fields = stored.flatMap(({ type, fields: all, since }) =>
    all
      .filter(({ role }) => role !== 'reserved')
      .map((field) => ({ name: `${type}.${field.name}`, type, field, since })),
  );

  test.each(fields.filter(({ field, since }) => field.since === since))('$name left out', ({ type, field }) => {
    const { json, index } = sampleOf(type);
    delete json.objects[index]?.[field.name];
    expect(conforms(json)).toBe(false);
    expect(objection(json)).toMatchObject({ code: 'JSON_SCHEMA', path: `/objects/${index}` });
    expect(objection(json).message).toContain(field.name);
  });

  test.each(fields)('$name of another type', ({ type, field }) => {
    for (const value of [true, {}, -1, 1.5, ['?', null], 'not what it should be\ud800']) {
      if (typeof value === 'string' && (field.role === 'text' || field.text)) continue;
      if (value === -1 && field.signed) continue;
      const { json, index } = sampleOf(type);
      Object.assign(json.objects[index] as object, { [field.name]: value });
      const { code, path, message } = objection(json);
      expect({ value, accepted: conforms(json), code }).toEqual({ value, accepted: false, code: 'JSON_SCHEMA' });
      expect(path).toMatch(new RegExp(`^/objects/${index}/${field.name}(/\\d+)?$`));
      expect(message).not.toBe('');
    }
  });

  const uts = (change: object): Json => {
    const json = JSON.parse(golden('container-x86_64').json) as Json;
    return { ...json, ...change };
  };
  const objects = (...list: object[]) => uts({ objects: list });
  const cred = JSON.parse(golden('cred-of-both-lengths').json).objects[0] as Record<string, unknown>;
  const { capAmbient, ...partOfRevision2 } = cred;
  const header = { imageVersion: '1', utsRelease: '', arch: 'X86_64' };
  const unknown = { type: 'UNKNOWN', code: 99, payload: '' };

  test.each<[string, unknown, string, RegExp]>([
    ['a text', '"image"', '', /object/],
    ['an array', [], '', /object/],
    ['null', null, '', /object/],
    ['no header', uts({ header: undefined }), '', /header/],
    ['no objects', uts({ objects: undefined }), '', /objects/],
    ['a key of no meaning', uts({ comment: 'hello' }), '', /comment/],
    ['a header without arch', uts({ header: { imageVersion: '1', utsRelease: '' } }), '/header', /arch/],
    ['an unknown arch', uts({ header: { ...header, arch: 'VAX' } }), '/header/arch', /X86_64/],
    ['another version', uts({ header: { ...header, imageVersion: '2' } }), '/header/imageVersion', /1/],
    ['sealed as a number', uts({ sealed: 1 }), '/sealed', /boolean/],
    ['unpadded as false', uts({ unpadded: false }), '/unpadded', /true/],
    ['no base64 behind END', uts({ endExtra: '?' }), '/endExtra', /./],
    ['an object of no type', objects({}), '/objects/0', /type/],
    ['an object of another type', objects({ type: 'FUTEX' }), '/objects/0', /type/],
    ['an END', objects({ type: 'END' }), '/objects/0', /type/],
    ['null for an object', objects(null as never), '/objects/0', /object/],
    ['half of revision 2', objects(partOfRevision2), '/objects/0', /capAmbient/],
    ['a field of no kind', objects({ ...cred, nodename: 'x' }), '/objects/0', /nodename/],
    ['a flag of no set', objects({ ...cred, capBset: ['CHOWN', 'FLY'] }), '/objects/0/capBset/1', /./],
    ['a bit beyond 63', objects({ ...cred, capBset: ['bit64'] }), '/objects/0/capBset/0', /./],
    ['a number too wide', objects({ ...cred, uid: 2 ** 32 }), '/objects/0/uid', /4294967295/],
    ['a number as text', objects({ ...cred, uid: '1' }), '/objects/0/uid', /./],
    ['a fraction', objects({ ...cred, uid: 0.5 }), '/objects/0/uid', /integer/],
    ['a number of a list', objects({ ...cred, groups: [1, -1] }), '/objects/0/groups/1', /./],
    ['no base64', objects({ ...cred, extra: 'A' }), '/objects/0/extra', /./],
    ['an unknown object without code', objects({ type: 'UNKNOWN', payload: '' }), '/objects/0', /code/],
    ['an unknown object with fields', objects({ ...unknown, uid: 1 }), '/objects/0', /uid/],
  ])('%s', (_, json, path, reason) => {
    const given = typeof json === 'string' ? json : JSON.parse(JSON.stringify(json));
    expect(conforms(typeof given === 'string' ? JSON.parse(given) : given)).toBe(false);
    const found = objection(given);
    expect(found).toMatchObject({ code: 'JSON_SCHEMA', path });
    expect(found.message).toMatch(reason);
  });

  const fs = { type: 'FS_STRUCT', umask: 0, root: '/', pwd: '/' };
  const vma = (mm: string | null) => ({
    type: 'VMA',
    mm,
    vmStart: '0',
    vmEnd: '0',
    vmFlags: [],
    vmPgoff: '0',
    file: null,
    name: '',
  });

  // What a schema can't say.
  test.each<[string, object, string, string]>([
    ['a reference to nowhere', objects(vma('@7')), 'REFERENCE_FORWARD', '/objects/0/mm'],
    ['a reference forward', objects(vma('@1'), fs), 'REFERENCE_FORWARD', '/objects/0/mm'],
    ['a reference to another kind', objects(fs, vma('@0')), 'REFERENCE_KIND', '/objects/1/mm'],
    ['2^64', objects({ ...vma(null), vmPgoff: '18446744073709551616' }), 'OUT_OF_RANGE', '/objects/0/vmPgoff'],
    ['a known kind as unknown', objects({ ...unknown, code: 1 }), 'BAD_LENGTH', '/objects/0'],
    ['a NUL', objects({ ...fs, pwd: 'a\0b' }), 'TEXT_HAS_NUL', '/objects/0/pwd'],
    ['a lone surrogate', objects({ ...fs, pwd: '\ud800' }), 'TEXT_NOT_ENCODABLE', '/objects/0/pwd'],
    [
      'a release of 65 characters',
      uts({ header: { ...header, utsRelease: 'x'.repeat(65) } }),
      'TEXT_TOO_LONG',
      '/header/utsRelease',
    ],
  ])('%s', (_, json, code, path) => {
    expect(objection(JSON.stringify(json))).toMatchObject({ code, path });
  });

  test('text that is no JSON', () => {
    expect(objection('{"header":')).toMatchObject({ code: 'JSON_SYNTAX', path: '' });
  });
});
