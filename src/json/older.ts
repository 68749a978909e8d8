import { throwing } from '../findings.js';
import { type Image, isDangling } from '../model.js';
import { readImage } from '../read.js';
import { type FieldInfo, kindByCode, kindByName, modelFields } from '../registry.js';
import { encodeImage } from '../write.js';
import type { ObjectJson } from './form.js';

/**
 * Whether an object is what an older tool made of a newer image: it did not know the kind, or what was appended to it or to
 * the entries of a table.
 */
export function isOlder(json: ObjectJson): boolean {
  if (json.type === 'UNKNOWN') return kindByCode(json.code as number) !== undefined;
  const fields = kindByName(json.type)?.fields ?? [];
  return (
    lacks(json, fields) || fields.some(({ name, entry = [] }) => rowsOf(json, name).some((row) => lacks(row, entry)))
  );
}

const rowsOf = (json: ObjectJson, name: string): object[] =>
  Array.isArray(json[name])
    ? ((json[name] as unknown[]).filter((row) => typeof row === 'object' && row !== null) as object[])
    : [];

const lacks = (owner: object, fields: readonly FieldInfo[]): boolean =>
  Object.hasOwn(owner, 'extra') && modelFields(fields).some(({ name }) => !Object.hasOwn(owner, name));

/**
 * Reads the bytes of an older tool's JSON with what is known today; `image` is what the JSON says, letter by letter.
 *
 * @throws {ImageError} UNKNOWN_BYTES_IN_FRONT where a reference in them hits nothing: the JSON was edited in front of them
 */
export function decodeAnew(image: Image, json: readonly ObjectJson[]): Image {
  const anew = readImage(encodeImage(image, {}, true));
  for (const [index, object] of anew.objects.entries()) {
    const before = json[index];
    if (before === undefined || !isOlder(before)) continue;
    const fields = kindByName(object.type)?.fields ?? [];
    const stale = fields.find((field) => !Object.hasOwn(before, field.name) && dangles(valueIn(object, field), field));
    if (stale !== undefined) throwing('UNKNOWN_BYTES_IN_FRONT', -1, 0, `/objects/${index}`, { type: object.type });
  }
  return anew;
}

const valueIn = (owner: object, { name }: FieldInfo): unknown => (owner as Record<string, unknown>)[name];

function dangles(value: unknown, { role, entry = [] }: FieldInfo): boolean {
  if (role !== 'table') return isDangling(value);
  return ((value ?? []) as object[]).some((row) => entry.some((field) => isDangling(valueIn(row, field))));
}
