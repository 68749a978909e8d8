import { toBase64 } from '../bytes/base64.js';
import { flagSet } from '../flags.js';
import type { ImageObject } from '../generated/model.js';
import { type Image, isDangling, type LenientImage, type Unknown } from '../model.js';
import { type FieldInfo, kindByName, modelFields } from '../registry.js';
import { entsizeKey, type ImageJson, type ObjectJson } from './form.js';

/** Turns what a reference holds into JSON: `"@N"`, `null` or `"!0x…"`. */
export type ReferenceToJson = (reference: unknown) => string | null;

/** Turns bytes that may be left in a file into JSON. */
export type BytesToJson = (bytes: Uint8Array) => string | undefined;

/** The JSON form of `image`. `JSON.stringify` keeps every value exact. */
export function imageToJson(image: Image | LenientImage): ImageJson {
  const indices = new Map<unknown, number>(image.objects.map((object, index) => [object, index]));
  const reference = (target: unknown) => referenceJson(target, (object) => indices.get(object));
  return {
    header: headerToJson(image),
    sealed: image.sealed,
    ...(image.endExtra && { endExtra: toBase64(image.endExtra) }),
    ...(image.unpadded && { unpadded: true as const }),
    objects: image.objects.map((object) => objectToJson(object as ImageObject, reference)),
  };
}

export const headerToJson = ({ header }: Pick<Image, 'header'>): ImageJson['header'] => ({
  imageVersion: String(header.imageVersion),
  utsRelease: header.utsRelease,
  arch: header.arch,
});

/** @throws {TypeError} for an object that is not part of the image */
export function referenceJson(target: unknown, indexOf: (object: unknown) => number | undefined): string | null {
  if (target === null) return null;
  if (isDangling(target)) return `!0x${target.pos.toString(16)}`;
  const index = indexOf(target);
  if (index === undefined) throw new TypeError('a reference to an object that is not in the image has no JSON form');
  return `@${index}`;
}

/** The JSON form of one object; a field for which `bytes` returns `undefined` is left out. */
export function objectToJson(
  object: ImageObject,
  reference: ReferenceToJson,
  bytes: BytesToJson = toBase64,
): ObjectJson {
  if (object.type === 'UNKNOWN') {
    return { type: 'UNKNOWN', code: object.code, payload: bytes(object.payload) };
  }
  const fields = modelFields(kindByName(object.type)?.fields ?? []);
  const json: ObjectJson = { type: object.type, ...fieldsToJson(object, fields, reference, bytes) };
  const unknown: Unknown = object;
  for (const [table, entsize] of Object.entries(unknown.entsize ?? {})) json[entsizeKey(table)] = entsize;
  if (unknown.extra !== undefined) json.extra = bytes(unknown.extra);
  if (unknown.extraTail !== undefined) json.extraTail = bytes(unknown.extraTail);
  return json;
}

function fieldsToJson(
  object: object,
  fields: readonly FieldInfo[],
  reference: ReferenceToJson,
  bytes: BytesToJson,
): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const field of fields) {
    const value = (object as Record<string, unknown>)[field.name];
    if (value === undefined) continue;
    const converted = fieldToJson(value, field, object, reference, bytes);
    if (converted !== undefined) json[field.name] = converted;
  }
  return json;
}

/** The JSON form of one value of an object or entry. */
export const valueToJson = (value: unknown, field: FieldInfo, reference: ReferenceToJson): unknown =>
  fieldToJson(value, field, {}, reference, toBase64);

function fieldToJson(
  value: unknown,
  field: FieldInfo,
  owner: Unknown,
  reference: ReferenceToJson,
  bytes: BytesToJson,
): unknown {
  switch (field.role) {
    case 'flags':
      return flagSet(field.set as string).names(value as bigint);
    case 'reference':
      return reference(value);
    case 'span':
      return field.text ? value : bytes(value as Uint8Array);
    case 'table':
      return field.list
        ? listToJson(value as number[], owner.listExtra?.[field.name])
        : tableToJson(value, field, reference, bytes);
    case 'integer':
      if (field.width !== 8) return value;
      return field.hex ? `0x${(value as bigint).toString(16)}` : String(value);
    default:
      return value;
  }
}

/** Numbers; one that a newer revision appended bytes to is an object with `value` and `extra`. */
function listToJson(values: number[], extra: Uint8Array | undefined): unknown[] {
  if (extra === undefined) return values;
  const width = extra.length / values.length;
  return values.map((value, i) => ({ value, extra: toBase64(extra.subarray(i * width, (i + 1) * width)) }));
}

function tableToJson(value: unknown, field: FieldInfo, reference: ReferenceToJson, bytes: BytesToJson): unknown[] {
  const fields = modelFields(field.entry ?? []);
  return (value as { extra?: Uint8Array }[]).map((entry) => {
    const json = fieldsToJson(entry, fields, reference, bytes);
    if (entry.extra !== undefined) json.extra = toBase64(entry.extra);
    return json;
  });
}
