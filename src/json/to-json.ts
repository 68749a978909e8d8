import { argument, imageOf } from '../argument.js';
import { toBase64 } from '../bytes/base64.js';
import { U64_MAX } from '../bytes/bigints.js';
import { shaped } from '../bytes/shaped.js';
import { type Args, type Code, throwing } from '../findings/raise.js';
import { flagSet } from '../flags.js';
import type { ImageObject } from '../generated/model.js';
import { type Image, isDangling, type LenientImage, type Unknown } from '../model.js';
import { type FieldInfo, kindByName, modelFields } from '../registry.js';
import { entsizeKey, type ImageJson, type ObjectJson } from './form.js';

/** Turns what a reference holds into JSON: `"@N"`, `null` or `"!0x…"`; `undefined` for an object that is not in the image. */
export type ReferenceToJson = (reference: unknown) => string | null | undefined;

/** Turns bytes that may be left in a file into JSON. */
export type BytesToJson = (bytes: Uint8Array, path: () => string) => string | undefined;

/**
 * The JSON form of `image`. `JSON.stringify` keeps every value exact.
 *
 * @throws {ImageError} with the path of the value, where one has no JSON form or a reference hits no object of the image
 */
export function imageToJson(image: Image | LenientImage): ImageJson {
  imageOf(image);
  if (typeof image.header?.imageVersion !== 'bigint') refuse('/header/imageVersion', image.header?.imageVersion, '1n');
  const indices = new Map<unknown, number>(image.objects.map((object, index) => [object, index]));
  const reference = (target: unknown) => referenceJson(target, (object) => indices.get(object));
  const bytes: BytesToJson = (value, path) =>
    value instanceof Uint8Array ? toBase64(value) : refuse(path(), value, 'a Uint8Array');
  return {
    header: headerToJson(image),
    sealed: image.sealed,
    ...(image.endExtra && { endExtra: toBase64(image.endExtra) }),
    ...(image.unpadded && { unpadded: true as const }),
    objects: Array.from(image.objects, (object, index) =>
      objectToJson(object as ImageObject, reference, bytes, `/objects/${index}`),
    ),
  };
}

export const headerToJson = ({ header }: Pick<Image, 'header'>): ImageJson['header'] => ({
  imageVersion: String(header.imageVersion),
  utsRelease: header.utsRelease,
  arch: header.arch,
});

function referenceJson(target: unknown, indexOf: (object: unknown) => number | undefined): string | null | undefined {
  if (target === null) return null;
  if (isDangling(target)) return `!0x${target.pos.toString(16)}`;
  const index = indexOf(target);
  return index === undefined ? undefined : `@${index}`;
}

function raise(code: Code, path: string, args: Args): never {
  throwing(code, -1, 0, path, { field: path.slice(path.lastIndexOf('/') + 1), ...args });
}

const refuse = (path: string, value: unknown, expected: string): never =>
  raise('WRONG_TYPE', path, { actual: value === null ? 'null' : typeof value, expected });

/** The JSON form of one object, of which `path` is the JSON pointer; a field for which `bytes` returns `undefined` is left out. */
export function objectToJson(
  object: ImageObject,
  reference: ReferenceToJson,
  bytes: BytesToJson = toBase64,
  path = '',
): ObjectJson {
  argument(object, path, 'typed');
  if (object.type === 'UNKNOWN') {
    return { type: 'UNKNOWN', code: object.code, payload: bytes(object.payload, () => `${path}/payload`) };
  }
  const fields = modelFields(kindByName(object.type)?.fields ?? []);
  const json = fieldsToJson(object, fields, reference, bytes, path, object.type) as ObjectJson;
  const unknown: Unknown = object;
  for (const [table, entsize] of Object.entries(unknown.entsize ?? {})) json[entsizeKey(table)] = entsize;
  if (unknown.extra !== undefined) json.extra = bytes(unknown.extra, () => `${path}/extra`);
  if (unknown.extraTail !== undefined) json.extraTail = bytes(unknown.extraTail, () => `${path}/extraTail`);
  return json;
}

/** The values of `object`, of which `path` is the JSON pointer, behind its type if it has one. */
function fieldsToJson(
  object: object,
  fields: readonly FieldInfo[],
  reference: ReferenceToJson,
  bytes: BytesToJson,
  path: string,
  type?: string,
): Record<string, unknown> {
  const names = type === undefined ? [] : ['type'];
  const values: unknown[] = type === undefined ? [] : [type];
  for (const field of fields) {
    const value = (object as Record<string, unknown>)[field.name];
    if (value === undefined) continue;
    const converted = fieldToJson(value, field, object, reference, bytes, path);
    if (converted === undefined) continue;
    names.push(field.name);
    values.push(converted);
  }
  return shaped(fields, names, values);
}

/** The JSON form of one value of an object or entry. */
export const valueToJson = (value: unknown, field: FieldInfo, reference: ReferenceToJson): unknown =>
  fieldToJson(value, field, {}, reference, toBase64, '');

function fieldToJson(
  value: unknown,
  field: FieldInfo,
  owner: Unknown,
  reference: ReferenceToJson,
  bytes: BytesToJson,
  path: string,
): unknown {
  const here = () => `${path}/${field.name}`;
  switch (field.role) {
    case 'flags':
      return flagSet(field.set as string).names(u64(value, here));
    case 'reference': {
      const target = reference(value);
      return target === undefined ? raise('REFERENCE_MISSING', here(), {}) : target;
    }
    case 'span':
      if (field.text) return value;
      // Bytes that were left in a file are of another class.
      if (typeof value !== 'object' || value === null) refuse(here(), value, 'a Uint8Array');
      return bytes(value as Uint8Array, here);
    case 'table':
      if (!Array.isArray(value)) refuse(here(), value, 'an array');
      return field.list
        ? listToJson(value as number[], owner.listExtra?.[field.name])
        : tableToJson(value, field, reference, bytes, here());
    case 'integer':
      if (field.width !== 8) return value;
      return field.hex ? `0x${u64(value, here).toString(16)}` : String(u64(value, here));
    default:
      return value;
  }
}

function u64(value: unknown, path: () => string): bigint {
  if (typeof value !== 'bigint') return refuse(path(), value, 'a bigint');
  if (BigInt.asUintN(64, value) !== value) raise('OUT_OF_RANGE', path(), { actual: value, min: 0, max: U64_MAX });
  return value;
}

/** Numbers; one that a newer revision appended bytes to is an object with `value` and `extra`. */
function listToJson(values: number[], extra: Uint8Array | undefined): unknown[] {
  if (extra === undefined) return values;
  const width = extra.length / values.length;
  return values.map((value, i) => ({ value, extra: toBase64(extra.subarray(i * width, (i + 1) * width)) }));
}

function tableToJson(
  value: unknown,
  field: FieldInfo,
  reference: ReferenceToJson,
  bytes: BytesToJson,
  path: string,
): unknown[] {
  const fields = modelFields(field.entry ?? []);
  return Array.from(value as { extra?: Uint8Array }[], (entry, row) => {
    if (typeof entry !== 'object' || entry === null) refuse(`${path}/${row}`, entry, 'an object');
    const json = fieldsToJson(entry, fields, reference, bytes, `${path}/${row}`);
    if (entry.extra !== undefined) json.extra = toBase64(entry.extra);
    return json;
  });
}
