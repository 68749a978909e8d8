import { crc32 } from 'node:zlib';
import {
  enumMembers,
  type FieldInfo,
  type Image,
  type KindInfo,
  kindByCode,
  kindByName,
  type LenientImage,
  readImage,
} from 'cr-image';
import { bytesOf } from './text.js';

/**
 * What an image holds in the spelling that readers of every language can be brought to: field
 * names of the specs, integers in decimal, bytes in hexadecimal, references as offsets.
 */
export type Raw = string | Raw[] | { [id: string]: Raw };
export type RawObject = { [id: string]: Raw };

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const NONE = 2n ** 64n - 1n;

/** Kind number and offset of every object, END included. */
export function positions(bytes: Uint8Array, arch: string): { code: number; at: number; len: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = [];
  for (let at = 88; at < bytes.length; ) {
    const [code, len] = [view.getUint32(at, arch !== 'S390X'), view.getUint32(at + 4, arch !== 'S390X')];
    found.push({ code, at, len });
    at = Math.ceil((at + len) / 8) * 8;
  }
  return found;
}

/** The objects of an image as `readImage` sees them, END included. */
export function rawImage(bytes: Uint8Array): RawObject[] {
  const image = readImage(bytes, { references: 'lenient' });
  const places = positions(bytes, image.header.arch);
  const offsets = new Map<unknown, bigint>(image.objects.map((object, i) => [object, BigInt(places[i]?.at ?? -1)]));
  const raw = image.objects.map((object): RawObject => {
    if (object.type === 'UNKNOWN') return { kind: String(object.code), body: hex(object.payload) };
    const kind = kindByName(object.type) as KindInfo;
    return {
      kind: String(kind.code),
      ...rawFields(object as unknown as Record<string, unknown>, kind.fields, offsets),
    };
  });
  return image.sealed ? [...raw, rawEnd(image, bytes, places.at(-1)?.at ?? -1)] : raw;
}

function rawEnd(image: Image | LenientImage, bytes: Uint8Array, at: number): RawObject {
  return {
    kind: '19',
    nr_objects: String(image.objects.length),
    image_len: String(at),
    crc32: String(crc32(bytes.subarray(0, at))),
    reserved: '0',
    ...(image.endExtra && { extra: hex(image.endExtra) }),
  };
}

function rawFields(
  owner: Record<string, unknown>,
  fields: readonly FieldInfo[],
  offsets: ReadonlyMap<unknown, bigint>,
): RawObject {
  const raw: RawObject = {};
  const isThere = ({ since }: FieldInfo) =>
    fields.some((other) => other.since === since && owner[other.name] !== undefined);
  for (const field of fields) {
    const value = field.role === 'reserved' ? (isThere(field) ? 0 : undefined) : owner[field.name];
    if (value === undefined) continue;
    raw[field.id] = field.role === 'table' ? rawTable(owner, field, offsets) : rawValue(value, field, offsets);
  }
  if (owner.extra instanceof Uint8Array) raw.extra = hex(owner.extra);
  return raw;
}

function rawTable(owner: Record<string, unknown>, field: FieldInfo, offsets: ReadonlyMap<unknown, bigint>): Raw {
  const entries = owner[field.name] as (number | Record<string, unknown>)[];
  const appended = (owner.listExtra as Record<string, Uint8Array> | undefined)?.[field.name];
  const width = (appended?.length ?? 0) / entries.length;
  return entries.map((entry, i) =>
    typeof entry === 'number'
      ? { value: String(entry), ...(appended && { extra: hex(appended.subarray(i * width, (i + 1) * width)) }) }
      : rawFields(entry, field.entry ?? [], offsets),
  );
}

function rawValue(value: unknown, field: FieldInfo, offsets: ReadonlyMap<unknown, bigint>): string {
  switch (field.role) {
    case 'text': {
      const bytes = new Uint8Array(field.width);
      bytes.set(bytesOf(value as string));
      return hex(bytes);
    }
    case 'span':
      return hex(field.text ? bytesOf(value as string) : (value as Uint8Array));
    case 'enum': {
      const member = enumMembers(field.set as string).find(({ name }) => name === value);
      return String(member?.number ?? value);
    }
    case 'reference':
      return String(value === null ? NONE : (offsets.get(value) ?? (value as { pos: bigint }).pos));
    default:
      return String(value);
  }
}

/** Brings what a generated reader read to the same spelling; `get` takes a field out of one of its objects. */
export function rawFrom(
  code: number,
  body: unknown,
  get: (owner: unknown, id: string) => unknown,
  kind: Pick<KindInfo, 'fields'> | undefined = kindByCode(code),
): RawObject {
  const spell = (value: unknown): Raw => (value instanceof Uint8Array ? hex(value) : String(value));
  if (kind === undefined) return { kind: String(code), body: spell(body) };
  const pick = (owner: unknown, fields: readonly FieldInfo[]): RawObject => {
    const raw: RawObject = {};
    for (const { id, ksyId = id, role, entry } of [...fields, { id: 'extra', role: 'span' } as FieldInfo]) {
      const value = get(owner, ksyId);
      if (value === undefined) continue;
      raw[id] = role === 'table' ? (value as unknown[]).map((item) => pick(item, entry ?? [])) : spell(value);
    }
    return raw;
  };
  return { kind: String(code), ...pick(body, kind.fields) };
}
