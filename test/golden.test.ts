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

/** Everything that the goldens hold, as `KIND`, `KIND.field`, `KIND rN` for a form, `set.bit`, `set=word`, `enum.value`. */
const seen = new Set<string>();
/** The same, with the byte order behind it. */
const seenIn = new Set<string>();
let order = '';

const found = (name: string): unknown => seen.add(name) && seenIn.add(`${name} ${order}`);

/** The revision whose form an object or entry has. */
function formOf(owner: object, fields: readonly FieldInfo[], since: number): number {
  const present = fields.filter(({ name }) => (owner as Record<string, unknown>)[name] !== undefined);
  return Math.max(since, ...present.map((field) => field.since ?? since));
}

function look(owner: object, fields: readonly FieldInfo[], prefix: string): void {
  for (const field of fields) {
    const value = (owner as Record<string, unknown>)[field.name];
    if (value === undefined || field.role === 'reserved') continue;
    const path = `${prefix}.${field.id}`;
    if (!isDefault(value, field)) found(path);
    if (field.role === 'enum') found(`${field.set}.${value}`);
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
  for (const name of new FlagSet(set).names(bits)) found(`${set}.${name}`);
}

function lookAtTable(entries: (number | object)[], { list, entry = [], since = 2 }: FieldInfo, path: string): void {
  found(`${path}[${entries.length === 0 ? 'empty' : 'filled'}]`);
  for (const value of entries) {
    if (!list) {
      look(value as object, entry, path);
      found(`${path} r${formOf(value as object, entry, since)}`);
    } else if (value !== 0) found(`${path}.value`);
  }
}

for (const { bytes } of goldens) {
  const { header, objects, sealed } = readImage(bytes, { references: 'lenient' });
  seen.add(`arch.${header.arch}`);
  order = header.arch === 'S390X' ? 'big-endian' : 'little-endian';
  if (sealed) for (const name of ['END', `END ${order}`]) seen.add(name);
  for (const object of objects) {
    seen.add(object.type).add(`${object.type} ${order}`);
    const kind = kindByName(object.type);
    if (kind === undefined) continue;
    look(object, kind.fields, object.type);
    found(`${object.type} r${formOf(object, kind.fields, kind.since)}`);
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

  test('every field, table, form, flag and value in both byte orders', () => {
    const members = ({ role, set = '' }: FieldInfo) =>
      (role === 'flags' ? new FlagSet(set).members : role === 'enum' ? enumMembers(set) : []).map(
        ({ name }) => `${set}.${name}`,
      );
    const forms = (path: string, fields: readonly FieldInfo[], since: number) =>
      [...new Set([since, ...fields.map((field) => field.since ?? since)])].map((form) => `${path} r${form}`);
    const names = stored.flatMap(({ type, arch, fields, since }) => {
      const own = visible(fields).flatMap((field) => {
        const path = `${type}.${field.id}`;
        const entry = visible(field.entry ?? []);
        const isTable = field.role === 'table';
        return [
          ...[path, ...entry.map(({ id }) => `${path}.${id}`), ...[field, ...entry].flatMap(members)],
          ...(isTable ? [`${path}[filled]`, ...(field.list ? [] : forms(path, entry, field.since ?? since))] : []),
          ...(isTable && path !== 'PID.numbers' ? [`${path}[empty]`] : []),
        ];
      });
      const orders = arch === null ? ['little-endian', 'big-endian'] : ['little-endian'];
      return orders.flatMap((each) => [...own, ...forms(type, fields, since)].map((name) => `${name} ${each}`));
    });
    expect(names.length).toBeGreaterThan(1000);
    expect([...new Set(names)].filter((name) => !seenIn.has(name))).toEqual([]);
  });

  test('an object of an unknown kind, in both byte orders', () => {
    expect(missing(['UNKNOWN little-endian', 'UNKNOWN big-endian'])).toEqual([]);
  });
});
