import { ImageError, isImageError } from '../errors.js';
import type { Image } from '../model.js';
import { readImage } from '../read.js';
import { type FieldInfo, kindByCode, kindByName, modelFields } from '../registry.js';
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
 * Reads the bytes of an older tool's JSON with what is known today; they are what the JSON says, letter by letter. A
 * reference in them that hits nothing is dangling, as in any image: JSON does not tell whether it was edited.
 *
 * @throws {ImageError} without offset, of a layout that is none
 */
export function decodeAnew(bytes: Uint8Array): Image {
  try {
    return readImage(bytes, { references: 'lenient', checksum: false }) as Image;
  } catch (error) {
    if (!isImageError(error)) throw error;
    throw new ImageError(error.code, error.message, -1, 0, error.path);
  }
}
