import {
  enumMembers,
  type FieldInfo,
  type Image,
  type ImageObject,
  isDangling,
  type KindInfo,
  kindByCode,
  kindByName,
  type LenientImage,
  revisions,
} from 'cr-image';
import fc from 'fast-check';
import { type Fields, fieldsOf, storedKinds } from './sample.js';
import { bytesOf, textOf } from './text.js';

/** What stands in a reference until the objects in front of it are known. */
interface Wanted {
  readonly type: 'WANTED';
  readonly targets: readonly number[];
  readonly nth: number;
}

const U64_MAX = 2n ** 64n - 1n;
const powers = [0n, 31n, 32n, 53n, 63n, 64n];
/** Where implementations break. */
export const edges: readonly bigint[] = [
  ...new Set(powers.flatMap((power) => [-1n, 0n, 1n].map((step) => 2n ** power + step)).concat(0n)),
].filter((value) => value <= U64_MAX);

/** One of `values`, shrinking to those in front. */
const oneOf = <T>(values: readonly T[]) => fc.nat(values.length - 1).map((i) => values[i] as T);
const u64 = fc.oneof(oneOf(edges), fc.bigInt({ min: 0n, max: U64_MAX }));
const u32 = fc.oneof(oneOf(edges.filter((n) => n < 2n ** 32n).map(Number)), fc.nat(0xffff_ffff));
const s32 = fc.oneof(fc.constantFrom(-0x8000_0000, -1, 0x7fff_ffff), fc.integer());
const blob = (minLength: number, maxLength: number) => fc.uint8Array({ minLength, maxLength });

/** Any bytes but NUL, and text that is UTF-8. */
const text = (limit: number) => {
  const any = fc.uint8Array({ min: 1, maxLength: limit });
  const utf8 = fc
    .string({ unit: 'grapheme', maxLength: limit })
    .map((value) => bytesOf(value.replaceAll('\0', '')).subarray(0, limit));
  const full = fc.uint8Array({ min: 1, minLength: limit, maxLength: limit });
  return fc.oneof(any, utf8, full).map(textOf);
};

/** Any bytes: an abstract address has a NUL. */
const textWithNul = fc.uint8Array({ maxLength: 20 }).map(textOf);

/** A reference back, to nothing, or to no object: odd, since objects stand at multiples of 8. */
const reference = (targets: readonly number[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.nat(20).map((nth): Wanted => ({ type: 'WANTED', targets, nth })) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: u64.filter((n) => n < U64_MAX).map((n) => ({ type: 'DANGLING', pos: n | 1n })) },
  );

function value(field: FieldInfo): fc.Arbitrary<unknown> {
  switch (field.role) {
    case 'text':
      return text(field.width);
    case 'flags':
      return u64;
    case 'reference':
      return reference(field.targets as readonly number[]).filter(
        (made) => made?.type !== 'DANGLING' || made.pos !== U64_MAX,
      );
    case 'span':
      return field.nul ? textWithNul : field.text ? text(20) : blob(0, 40);
    case 'enum': {
      const members = enumMembers(field.set as string);
      const unnamed = u32.filter((n) => members.every(({ number }) => number !== n));
      return fc.oneof(fc.constantFrom(...members.map(({ name }) => name)), unnamed);
    }
    default:
      return field.width === 8 ? u64 : field.signed ? s32 : u32;
  }
}

const record = (fields: readonly FieldInfo[]): fc.Arbitrary<Fields> =>
  fc.record(
    Object.fromEntries(fields.filter(({ role }) => role !== 'reserved').map((field) => [field.name, value(field)])),
  );

/** A table in the form of `revision`. */
function olderTable({ name, list, entry = [], entsteps = [] }: FieldInfo, revision: number): fc.Arbitrary<Fields> {
  const entries = list ? fc.array(u32, { maxLength: 5 }) : fc.array(record(knownIn(entry, revision)), { maxLength: 4 });
  const isOld = knownIn(entry, revision).length < entry.length;
  return entries.map((rows) => ({
    [name]: rows,
    ...(isOld && rows.length === 0 && { entsize: { [name]: entsteps.at(-1) } }),
  }));
}

/** Fields of a kind or an entry that `revision` had. */
const knownIn = (fields: readonly FieldInfo[], revision: number) => fields.filter(({ since = 1 }) => since <= revision);

/** A table of this revision, or with what a newer one appended to its entries. */
function table(field: FieldInfo): fc.Arbitrary<Fields> {
  const { name, list, entry = [], entsize = 0 } = field;
  const entries = list ? fc.array(u32, { maxLength: 5 }) : fc.array(record(entry), { maxLength: 4 });
  const widths = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.constantFrom(...(list ? [4, 12] : [8, 24])));
  return fc.tuple(entries, widths, blob(24, 24)).map(([rows, width, bytes]) => {
    if (width === 0) return { [name]: rows };
    if (rows.length === 0) return { [name]: rows, entsize: { [name]: entsize + width } };
    if (list) {
      const appended = Uint8Array.from({ length: width * rows.length }, (_, i) => bytes[i % 24] as number);
      return { [name]: rows, listExtra: { [name]: appended } };
    }
    return { [name]: rows.map((row) => ({ ...(row as Fields), extra: bytes.slice(0, width) })) };
  });
}

/** Bytes behind the fixed part, and behind the last tail where that has grown. */
function appended(hasTails: boolean): fc.Arbitrary<{ extra?: Uint8Array; tail?: Uint8Array }> {
  const extra = hasTails ? fc.constantFrom(8, 16).chain((n) => blob(n, n)) : blob(8, 20);
  return fc.record(
    { extra: fc.option(extra, { nil: undefined, freq: 4 }), tail: fc.option(blob(1, 20), { nil: undefined, freq: 4 }) },
    { requiredKeys: [] },
  ) as fc.Arbitrary<{ extra?: Uint8Array; tail?: Uint8Array }>;
}

function objectOf(kind: KindInfo): fc.Arbitrary<Fields> {
  const tables = kind.fields.filter(({ role }) => role === 'table');
  const hasTails = tables.length > 0 || kind.fields.some(({ role }) => role === 'span');
  const plain = record(kind.fields.filter(({ role }) => role !== 'table'));
  const whole = fc
    .tuple(plain, fc.tuple(...tables.map(table)), appended(hasTails))
    .map(([fields, grown, { extra, tail }]) => {
      const object = assemble(kind, fields, grown);
      if (extra !== undefined) object.extra = extra;
      if (hasTails && extra !== undefined && tail !== undefined) object.extraTail = tail;
      return object;
    });
  const older = revisions.filter((revision) => revision >= kind.since && isOlder(kind, revision));
  return fc.oneof({ weight: 2, arbitrary: whole }, ...older.map((revision) => formOf(kind, revision)));
}

/** Whether `kind` or one of its tables has grown since `revision`. */
const isOlder = ({ fields }: KindInfo, revision: number): boolean =>
  fields.some(({ entry = [], since = 1 }) => since > revision || knownIn(entry, revision).length < entry.length);

function formOf(kind: KindInfo, revision: number): fc.Arbitrary<Fields> {
  const fields = knownIn(kind.fields, revision);
  const tables = fields.filter(({ role }) => role === 'table').map((field) => olderTable(field, revision));
  return fc
    .tuple(record(fields.filter(({ role }) => role !== 'table')), fc.tuple(...tables))
    .map(([values, rows]) => assemble(kind, values, rows));
}

function assemble({ type }: KindInfo, fields: Fields, tables: readonly Fields[]): Fields {
  const object: Fields = { type, ...fields };
  for (const more of tables) {
    for (const [name, content] of Object.entries(more)) {
      object[name] =
        name === 'entsize' || name === 'listExtra' ? { ...(object[name] as Fields), ...(content as Fields) } : content;
    }
  }
  return object;
}

const unknown: fc.Arbitrary<Fields> = fc.record({
  type: fc.constant('UNKNOWN'),
  code: u32.filter((code) => kindByCode(code) === undefined),
  payload: blob(0, 30),
});

/** Puts the objects in front into the places that want one. */
function link(objects: readonly Fields[]): ImageObject[] {
  const linked: ImageObject[] = [];
  const resolve = (owner: Fields): Fields =>
    Object.fromEntries(
      Object.entries(owner).map(([name, content]) => {
        if (Array.isArray(content)) return [name, content.map((row) => (typeof row === 'object' ? resolve(row) : row))];
        const wanted = content as Wanted | null | undefined;
        if (wanted?.type !== 'WANTED') return [name, content];
        const candidates = linked.filter(({ type }) => wanted.targets.includes(kindByName(type)?.code ?? -1));
        return [name, candidates[wanted.nth % candidates.length] ?? null];
      }),
    );
  for (const object of objects) linked.push(resolve(object) as unknown as ImageObject);
  return linked;
}

const arch = fc.constantFrom(...enumMembers('arch').map(({ name }) => name));

/** Any image that can be written, of any architecture: every kind, references among them, any value. */
export const images: fc.Arbitrary<Image> = fc
  .record(
    {
      header: fc.record({ imageVersion: fc.constant(1n), utsRelease: text(64), arch }),
      sealed: fc.boolean(),
      objects: fc.array(fc.oneof(...storedKinds.map(objectOf), unknown), { maxLength: 12 }).map(link),
      unpadded: fc.constant(true as const),
      endExtra: blob(8, 20),
    },
    { requiredKeys: ['header', 'sealed', 'objects'] },
  )
  .map((image) => {
    if (!image.sealed) delete image.endExtra;
    return image as Image;
  });

/** The model with an index in place of every object referred to: to be compared, or shown. */
export function flatten(image: Image | LenientImage): unknown {
  const indices = new Map<unknown, number>(image.objects.map((object, i) => [object, i]));
  const flat = (content: unknown, depth = 0): unknown => {
    const index = depth > 0 ? indices.get(content) : undefined;
    if (index !== undefined) return `@${index}`;
    if (content instanceof Uint8Array) return Buffer.from(content).toString('hex');
    if (Array.isArray(content)) return content.map((row) => flat(row, depth + 1));
    if (typeof content !== 'object' || content === null) return content;
    if (isDangling(content)) return `!${content.pos}`;
    return Object.fromEntries(Object.entries(fieldsOf(content)).map(([name, inner]) => [name, flat(inner, depth + 1)]));
  };
  return { ...image, objects: image.objects.map((object) => flat(object)), endExtra: flat(image.endExtra) };
}
