import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import {
  dumpImage,
  enumMembers,
  type FieldInfo,
  FlagSet,
  imageFromJson,
  imageToJson,
  kindByName,
  kinds,
  readImage,
  writeImage,
} from 'cr-image';
import { goldens } from './support/goldens.js';
import { errors } from './support/survives.js';

describe.each(goldens)('golden $name', ({ bytes, json, text }) => {
  test('reads as the JSON beside it', () => {
    expect(imageToJson(readImage(bytes, { references: 'lenient' }))).toEqual(JSON.parse(json));
  });

  test('is what its JSON encodes to', () => {
    expect(Buffer.from(writeImage(imageFromJson(json)))).toEqual(Buffer.from(bytes));
  });

  test('is written as it was read', () => {
    expect(Buffer.from(writeImage(readImage(bytes, { references: 'lenient' })))).toEqual(Buffer.from(bytes));
  });

  test('dumps as the text beside it', () => {
    expect(dumpImage(bytes)).toBe(text);
  });

  test('has every byte in its dump', () => {
    const rows = [...text.matchAll(/^([0-9a-f]{8}) {2}((?:[0-9a-f]{2} ?){1,8})(…?)/gm)];
    const starts = [...rows.map(([, offset]) => Number.parseInt(offset as string, 16)), bytes.length];
    rows.forEach(([, , shown, more], i) => {
      const [start, next] = [starts[i] as number, starts[i + 1] as number];
      const length = (shown as string).trim().split(' ').length;
      const gap = next - start - length;
      expect(more === '…' ? gap > 0 : gap === 0).toBe(true);
      expect((shown as string).trim()).toBe(
        Buffer.from(bytes.subarray(start, start + length))
          .toString('hex')
          .replace(/..(?=.)/g, '$& '),
      );
    });
  });

  test('is valid', () => {
    expect(errors(bytes)).toEqual([]);
  });
});

test('the images are what their builders make', () => {
  const tool = fileURLToPath(new URL('../tools/goldens.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [tool], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

/** Everything that the goldens hold, as `KIND`, `KIND.field`, `set.bit`, `set=word`, `enum.value`. */
const seen = new Set<string>();

function look(owner: object, fields: readonly FieldInfo[], prefix: string): void {
  for (const field of fields) {
    const value = (owner as Record<string, unknown>)[field.name];
    if (value === undefined || field.role === 'reserved') continue;
    const path = `${prefix}.${field.id}`;
    if (!isDefault(value, field)) seen.add(path);
    if (field.role === 'enum') seen.add(`${field.set}.${value}`);
    if (field.role === 'flags') lookAtFlags(value as bigint, field.set as string);
    if (field.role === 'table') lookAtTable(value as (number | object)[], field, path);
  }
}

function isDefault(value: unknown, { default: preset }: FieldInfo): boolean {
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  return value === null || value === '' || String(value) === (preset ?? '0');
}

function lookAtFlags(bits: bigint, set: string): void {
  seen.add(`${set}=${bits}`);
  for (const name of new FlagSet(set).names(bits)) seen.add(`${set}.${name}`);
}

function lookAtTable(entries: (number | object)[], { list, entry = [] }: FieldInfo, path: string): void {
  seen.add(`${path}[${entries.length === 0 ? 'empty' : 'filled'}]`);
  for (const value of entries) {
    if (!list) look(value as object, entry, path);
    else if (value !== 0) seen.add(`${path}.value`);
  }
}

for (const { bytes } of goldens) {
  const { header, objects, sealed } = readImage(bytes, { references: 'lenient' });
  seen.add(`arch.${header.arch}`);
  const order = header.arch === 'S390X' ? 'big-endian' : 'little-endian';
  if (sealed) for (const name of ['END', `END ${order}`]) seen.add(name);
  for (const object of objects) {
    seen.add(object.type).add(`${object.type} ${order}`);
    if (object.type !== 'UNKNOWN') look(object, kindByName(object.type)?.fields ?? [], object.type);
  }
}

const missing = (names: readonly string[]) => names.filter((name) => !seen.has(name));
const stored = kinds.filter(({ computed }) => !computed);
const visible = (fields: readonly FieldInfo[]) => fields.filter(({ role }) => role !== 'reserved');
const everyField = stored.flatMap(({ type, fields }) =>
  visible(fields).flatMap((field) => [
    { path: `${type}.${field.id}`, field },
    ...visible(field.entry ?? []).map((entry) => ({ path: `${type}.${field.id}.${entry.id}`, field: entry })),
  ]),
);
const sets = [...new Set(everyField.flatMap(({ field }) => (field.role === 'flags' ? [field.set as string] : [])))];

describe('the goldens hold', () => {
  test('every kind, in both byte orders', () => {
    const byteOrders = (type: string, arch: string | null) =>
      arch === null ? [`${type} little-endian`, `${type} big-endian`] : [type];
    expect(missing(kinds.flatMap(({ type, arch }) => byteOrders(type, arch)))).toEqual([]);
  });

  test('every field with another value than its default', () => {
    expect(missing(everyField.map(({ path }) => path))).toEqual([]);
  });

  test('every table with and without entries', () => {
    const tables = everyField.filter(({ field }) => field.role === 'table');
    const neverEmpty = 'PID.numbers[empty]';
    expect(missing(tables.flatMap(({ path }) => [`${path}[empty]`, `${path}[filled]`]))).toEqual([neverEmpty]);
  });

  test('every flag', () => {
    expect(missing(sets.flatMap((set) => new FlagSet(set).members.map(({ name }) => `${set}.${name}`)))).toEqual([]);
  });

  test('every flag set with all known bits, and with all 64', () => {
    expect(missing(sets.flatMap((set) => [`${set}=${new FlagSet(set).known}`, `${set}=${2n ** 64n - 1n}`]))).toEqual(
      [],
    );
  });

  test('every value of every enum', () => {
    const used = new Set(everyField.flatMap(({ field }) => (field.role === 'enum' ? [field.set as string] : [])));
    expect(missing(['arch', ...used].flatMap((set) => enumMembers(set).map(({ name }) => `${set}.${name}`)))).toEqual(
      [],
    );
  });

  test('an object of an unknown kind, in both byte orders', () => {
    expect(missing(['UNKNOWN little-endian', 'UNKNOWN big-endian'])).toEqual([]);
  });
});
