import { imageOf, isReadable, optionsOf, refuse } from '../argument.js';
import { fromBase64 } from '../bytes/base64.js';
import { U64_MAX } from '../bytes/bigints.js';
import { is } from '../bytes/is.js';
import { shaped } from '../bytes/shaped.js';
import { isImageError } from '../errors.js';
import { throwing } from '../findings/raise.js';
import { flagSet } from '../flags.js';
import type { Arch, ImageObject } from '../generated/model.js';
import { type Dangling, type Image, type ImageHeader, isDangling, type LenientImage, type Unknown } from '../model.js';
import { takeEnd, takeOrigins } from '../objects/origin.js';
import { faultOf, isRequired } from '../objects/references.js';
import { own } from '../owner.js';
import { type FieldInfo, kindByName, modelFields } from '../registry.js';
import { encodeImage } from '../write.js';
import { checkImage, checkObject } from './check.js';
import { entsizeKey, type ImageJson, type ObjectJson } from './form.js';
import { decodeAnew, isOlder } from './older.js';
import { located, parseJson } from './text.js';

/** Turns `"@N"` into what the model has for it. */
export type ReferenceFromJson = (index: number, path: string) => unknown;

export interface FromJsonOptions {
  /** As for `readImage`, but by default `'lenient'`: the JSON form of any image is accepted, as the command `encode` does. */
  references?: 'strict' | 'lenient';
  /**
   * The image that the JSON was made of, as `readImage` gave it. JSON has no offsets, so only with this the writer can refuse
   * an image in which an object was moved in front of unknown bytes (UNKNOWN_BYTES_IN_FRONT).
   */
  original?: Image | LenientImage;
}

/**
 * Reads the JSON form: the object, or its text.
 *
 * @throws {ImageError} where it breaks the schema, with the JSON pointer in `path`, and of a text the line and column; REFERENCE_… for
 * a reference that the types of `Image` can't hold, where `references` is `'strict'`; and as `writeImage`, since an object that can't
 * be written has no JSON form
 */
export function imageFromJson(json: unknown, options: FromJsonOptions & { references: 'strict' }): Image;
export function imageFromJson(json: unknown, options?: FromJsonOptions): LenientImage;
export function imageFromJson(json: unknown, options: FromJsonOptions = {}): Image | LenientImage {
  const { references = 'lenient', original } = optionsOf(options);
  if (original !== undefined) imageOf(original);
  const isStrict = references === 'strict';
  if (typeof json !== 'string') {
    if (!is(isReadable, json)) refuse('', json, 'the JSON form');
    return imageFromForm(json as ImageJson, isStrict, original);
  }
  const form = parseJson(json) as ImageJson;
  try {
    return imageFromForm(form, isStrict, original);
  } catch (error) {
    throw located(error, json);
  }
}

/** In the order of `cr-image encode`, so that both come to the same fault first: the header, object by object, then the rest. */
function imageFromForm(form: ImageJson, isStrict: boolean, original: Image | LenientImage | undefined): Image {
  if (typeof form !== 'object' || form === null || !Object.hasOwn(form, 'header')) checkImage(form);
  checkImage({ header: form.header, sealed: false, objects: [] });
  if (!Object.hasOwn(form, 'objects') || !Array.isArray(form.objects)) checkImage(form);
  const objects: ImageObject[] = [];
  const read: Image = { header: headerFromJson(form.header), sealed: false, objects };
  // What can't be written is no form of an image, nor what can't be read again.
  const write = (): Image => {
    const older = form.objects.slice(0, objects.length).findIndex(isOlder);
    const encode = (image: Image) => encodeImage(image, { crc32: () => 0 }, true);
    try {
      const bytes = encode(read);
      return older >= 0 ? decodeAnew(bytes) : read;
    } catch (error) {
      const index = isImageError(error) ? Number(/^\/objects\/(\d+)/.exec(error.path)?.[1] ?? 0) : 0;
      if (older >= 0 && older < index) decodeAnew(encode({ ...read, objects: objects.slice(0, index) }));
      throw error;
    }
  };
  try {
    for (const [index, object] of form.objects.entries()) objects.push(objectFromJson(object, `/objects/${index}`, at));
  } catch (error) {
    write();
    throw error;
  }
  function at(index: number, path: string): unknown {
    if (index < objects.length) return objects[index];
    return throwing('REFERENCE_FORWARD', -1, 0, path, { field: `@${index}` });
  }
  const decoded = write();
  checkImage({ ...form, objects: [] });
  const extra = endExtraFromJson(form.endExtra, form.sealed);
  read.sealed = form.sealed;
  if (form.unpadded) read.unpadded = true;
  if (extra !== undefined) read.endExtra = extra;
  const image = extra !== undefined || decoded !== read ? write() : read;
  for (const [index, object] of image.objects.entries()) {
    if (isStrict) checkStrict(object, index);
    own(object, image);
  }
  if (original !== undefined) {
    takeOrigins(image.objects, original.objects);
    takeEnd(image.endExtra, original.endExtra);
  }
  return image;
}

/** @throws {ImageError} REFERENCE_… for a reference of an object that the types can't hold */
function checkStrict(object: ImageObject, index: number): void {
  const { type } = object;
  const check = (owner: object, fields: readonly FieldInfo[], table: string, path: string): void => {
    for (const { name, role, id, targets = [], entry = [] } of fields) {
      const value = (owner as Record<string, unknown>)[name];
      if (role === 'table') {
        for (const [row, one] of ((value ?? []) as object[]).entries())
          check(one, entry, name, `${path}/${name}/${row}`);
      } else if (role === 'reference' && (isDangling(value) || (value === null && isRequired(type, table, name)))) {
        const pos = isDangling(value) ? value.pos : undefined;
        const { code, args } = faultOf({ field: id, pos, targets, hit: undefined, at: 0, size: 0 });
        throwing(code, -1, 0, `${path}/${name}`, args);
      }
    }
  };
  check(object, kindByName(type)?.fields ?? [], '', `/objects/${index}`);
}

/** The unknown bytes of END. @throws {ImageError} JSON_SCHEMA where there is no END to have them */
export function endExtraFromJson(text: string | undefined, sealed: boolean): Uint8Array | undefined {
  if (text === undefined) return undefined;
  if (!sealed)
    throwing('JSON_CONTRADICTION', -1, 0, '/endExtra', { reason: 'there is no END to have it: sealed is false' });
  return bytesFromJson(text, '/endExtra');
}

export const headerFromJson = (header: ImageJson['header']): ImageHeader => ({
  imageVersion: BigInt(header.imageVersion),
  utsRelease: header.utsRelease,
  arch: header.arch as Arch,
});

/** Reads the JSON form of one object. @throws {ImageError} where it breaks the schema */
export function objectFromJson(json: unknown, path: string, reference: ReferenceFromJson): ImageObject {
  checkObject(json, path);
  return objectFromValid(json as ObjectJson, path, reference);
}

function objectFromValid(json: ObjectJson, path: string, reference: ReferenceFromJson): ImageObject {
  if (json.type === 'UNKNOWN') {
    return { type: 'UNKNOWN', code: json.code as number, payload: bytesFromJson(json.payload, `${path}/payload`) };
  }
  const fields = modelFields(kindByName(json.type)?.fields ?? []);
  const object: Record<string, unknown> & Unknown = fieldsFromJson(json, fields, path, reference, json.type);
  for (const field of fields) if (field.role === 'table') keepGrowth(object, json, field, path);
  if (json.extra !== undefined) object.extra = bytesFromJson(json.extra, `${path}/extra`);
  if (json.extraTail !== undefined) object.extraTail = bytesFromJson(json.extraTail, `${path}/extraTail`);
  return object as unknown as ImageObject;
}

/** What a newer revision appended to the entries of a table, as far as it isn't in the entries. */
function keepGrowth(object: Unknown, json: ObjectJson, field: FieldInfo, path: string): void {
  const entsize = json[entsizeKey(field.name)] as number | undefined;
  if (entsize !== undefined) {
    const entries = json[field.name] as unknown[] | undefined;
    if (entries === undefined || entries.length > 0) {
      const reason = `only an empty ${field.name} needs it: entries tell their size`;
      throwing('JSON_CONTRADICTION', -1, 0, `${path}/${entsizeKey(field.name)}`, { reason });
    }
    object.entsize = { ...object.entsize, [field.name]: entsize };
  }
  if (!field.list) return;
  const entries = json[field.name] as unknown[] | undefined;
  if (entries?.some((entry) => typeof entry === 'object') !== true) return;
  const extras = (entries as { extra?: string }[]).map(({ extra }, i) =>
    extra === undefined ? undefined : bytesFromJson(extra, `${path}/${field.name}/${i}/extra`),
  );
  const width = extras.find((extra) => extra !== undefined)?.length;
  const odd = extras.findIndex((extra) => extra?.length !== width);
  if (odd >= 0) {
    const reason = 'all entries of a list have as many unknown bytes, since a table has one entry size';
    throwing('JSON_CONTRADICTION', -1, 0, `${path}/${field.name}/${odd}`, { reason });
  }
  const bytes = new Uint8Array(extras.reduce((sum, extra) => sum + (extra?.length ?? 0), 0));
  let at = 0;
  for (const extra of extras as Uint8Array[]) {
    bytes.set(extra, at);
    at += extra.length;
  }
  object.listExtra = { ...object.listExtra, [field.name]: bytes };
}

/** The values of `json`, of which `path` is the JSON pointer, behind a type if there is one. */
function fieldsFromJson(
  json: Record<string, unknown>,
  fields: readonly FieldInfo[],
  path: string,
  reference: ReferenceFromJson,
  type?: string,
): Record<string, unknown> {
  const names = type === undefined ? [] : ['type'];
  const values: unknown[] = type === undefined ? [] : [type];
  for (const field of fields) {
    const value = json[field.name];
    if (value === undefined) continue;
    names.push(field.name);
    values.push(fieldFromJson(value, field, path, reference));
  }
  return shaped(fields, names, values);
}

/** `path`: JSON pointer of what the field is of. */
function fieldFromJson(value: unknown, field: FieldInfo, path: string, reference: ReferenceFromJson): unknown {
  switch (field.role) {
    case 'flags':
      return flagSet(field.set as string).all(value as `bit${number}`[]);
    case 'reference':
      return value === null ? null : referenceFromJson(value as string, `${path}/${field.name}`, reference);
    case 'span':
      return field.text ? value : bytesFromJson(value, `${path}/${field.name}`);
    case 'table':
      return field.list
        ? listFromJson(value as unknown[])
        : tableFromJson(value as Record<string, unknown>[], field, `${path}/${field.name}`, reference);
    case 'integer':
      return field.width === 8 ? u64FromJson(value as string, path, field.name) : value;
    default:
      return value;
  }
}

function u64FromJson(text: string, path: string, name: string): bigint {
  const value = text === '0' || text === '0x0' ? 0n : BigInt(text);
  if (value > U64_MAX)
    throwing('OUT_OF_RANGE', -1, 0, `${path}/${name}`, { field: 'the value', actual: value, min: 0, max: U64_MAX });
  return value;
}

function referenceFromJson(value: string, path: string, reference: ReferenceFromJson): unknown {
  if (value.startsWith('@')) return reference(Number(value.slice(1)), path);
  return { type: 'DANGLING', pos: BigInt(value.slice(1)) } satisfies Dangling;
}

const listFromJson = (entries: unknown[]): number[] =>
  entries.map((entry) => (typeof entry === 'number' ? entry : (entry as { value: number }).value));

function tableFromJson(
  entries: Record<string, unknown>[],
  field: FieldInfo,
  path: string,
  reference: ReferenceFromJson,
): unknown[] {
  const fields = modelFields(field.entry ?? []);
  return entries.map((json, i) => {
    const entry = fieldsFromJson(json, fields, `${path}/${i}`, reference);
    if (json.extra !== undefined) entry.extra = bytesFromJson(json.extra, `${path}/${i}/extra`);
    return entry;
  });
}

function bytesFromJson(value: unknown, path: string): Uint8Array {
  const bytes = fromBase64(value as string);
  if (bytes !== undefined) return bytes;
  throwing('JSON_SCHEMA', -1, 0, path, { reason: 'must be base64 without bits to spare' });
}
