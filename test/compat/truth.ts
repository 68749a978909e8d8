/** What really happens: compiled readers of both revisions on the same bytes, against what the gate says. */
import {
  compare,
  compose,
  type Description,
  differences,
  type Field,
  knownTo,
  layoutOf,
  lengthsOf,
  type Reader,
  type Reading,
  readerOf,
  withIdentity,
} from 'cr-image/compat';

/** What an edit came to. */
export type Outcome =
  | 'break, reported'
  | 'break, not reported'
  | 'no break, policy'
  | 'no break, reported'
  | 'no break, nothing'
  | 'does not compile';

export interface Verdict {
  readonly rules: readonly string[];
  readonly outcome: Outcome;
  /** What was seen to differ. */
  readonly seen: string | undefined;
}

const BIG_ENDIAN = 3;

/** The enums that a kind's own fields have, without what only the gate looks at: the compiler has less to do. */
function enumsFor(specs: Description, root: string): Description[string] {
  const used = JSON.stringify(specs[root]);
  const { meta, enums = {} } = specs.cr_enums as Description[string];
  const bare = Object.entries(enums)
    .filter(([id]) => used.includes(`cr_enums::${id}`))
    .map(([id, members]) => [
      id,
      Object.fromEntries(Object.entries(members).map(([number, member]) => [number, { id: member.id }])),
    ]);
  return { meta: { ...meta }, enums: Object.fromEntries(bare) };
}

/** What the compiler gets: a kind for one byte order. */
function forReading(specs: Description, root: string, arch: number): Description {
  const spec = specs[root] as Description[string];
  const meta = { ...spec.meta, imports: ['/cr_enums'], endian: arch === BIG_ENDIAN ? 'be' : 'le' };
  return { cr_enums: enumsFor(specs, root), [root]: { ...spec, meta } };
}

/** A reader of a kind alone; the architecture is its argument. */
export async function kindReader(specs: Description, root: string, arch: number): Promise<Reader> {
  return (await readerOf(forReading(specs, root, arch), layoutOf(specs), root, [arch])) as Reader;
}

/** Bodies that a reader accepts: of each length, and with two entries in the tables. */
export function bodiesOf(reader: Reader): Uint8Array[] {
  const types = [
    reader.root.uid,
    ...reader.model.types.filter(({ parent }) => parent === reader.root).map(({ uid }) => uid),
  ];
  return types.flatMap((type) =>
    lengthsOf(reader.root).flatMap((length) =>
      [0, 2].flatMap((items) => compose(reader, { type, length, items }) ?? []),
    ),
  );
}

const VALUES = [
  0n,
  1n,
  8n,
  208n,
  0x7fff_ffff_ffff_ffffn,
  0x7fff_ffffn,
  0x7fffn,
  0x8000_0000_0000_0000n,
  0xffff_ffff_ffff_ffffn,
];

/** Beyond what any small image can have, and different from either end. */
const EXTREMES = [0xffff_ffff_ffff_ffffn, 0x0102_0304_0506_0708n];

/** Of a table's entries, the first two show what any shows. */
const ITEMS = 2;

/** Images that differ from `image` in one number. */
function* withOtherNumbers(
  reader: Reader,
  image: Uint8Array,
  values: readonly bigint[],
  only?: string,
): Generator<Uint8Array> {
  const isLittle = isLittleEndian(reader, image);
  const times = new Map<Field, number>();
  for (const { field, start, end } of reader.read(image).leaves.values()) {
    const time = times.get(field) ?? 0;
    times.set(field, time + 1);
    if (time >= ITEMS) continue;
    if (only !== undefined && !only.includes(field.id)) continue;
    if (field.shape.is !== 'integer' || start === undefined || end === undefined) continue;
    for (const value of values) {
      const other = image.slice();
      for (let i = 0; i < end - start; i++) {
        other[isLittle ? start + i : end - 1 - i] = Number((value >> BigInt(8 * i)) & 0xffn);
      }
      yield other;
    }
  }
}

/** Whether the integers that a reader reads in an image have their lowest byte first. */
function isLittleEndian(reader: Reader, image: Uint8Array): boolean {
  for (const { value, field, start, end } of reader.read(image).leaves.values()) {
    if (field.shape.is !== 'integer' || field.shape.bits === 8 || start === undefined || end === undefined) continue;
    const bytes = [...image.slice(start, end)].map(BigInt);
    const number = (list: bigint[]) => list.reduce((sum, byte) => sum * 256n + byte, 0n);
    const wanted = BigInt.asUintN(field.shape.bits, BigInt(value as number));
    const [big, little] = [number(bytes), number([...bytes].reverse())];
    if (big !== little) return little === wanted;
  }
  return true;
}

/** Images that a reader accepts as well, each with another number somewhere, or in the fields that `only` names. */
export function variantsOf(reader: Reader, images: readonly Uint8Array[], only?: string): Uint8Array[] {
  return images
    .slice(0, 2)
    .flatMap((image) => [...withOtherNumbers(reader, image, VALUES, only)].filter((other) => isOwn(reader, other)));
}

/** Images with the largest number in one of the words that decide, to see what becomes of it before reading fails. */
export const extremesOf = (reader: Reader, images: readonly Uint8Array[]): Uint8Array[] =>
  images.slice(0, 1).flatMap((image) => [...withOtherNumbers(reader, image, EXTREMES)]);

/** Whether two readers name a value differently; that both fail in the end is no matter. */
export function misreading(old: Reader, now: Reader, images: readonly Uint8Array[]): string | undefined {
  for (const image of images) {
    const found = contradiction(readOnce(old, image), now.read(image));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A number that two readings of the same image have differently, unless both refuse it. */
export function contradiction(a: Reading, b: Reading): string | undefined {
  for (const [path, leaf] of a.leaves) {
    const other = b.leaves.get(path);
    if (other === undefined || other.value === leaf.value || other.plain === leaf.plain) continue;
    if (path === a.stopped?.path && path === b.stopped?.path) continue;
    const { shape, attr } = leaf.field;
    const isFree = shape.is === 'integer' && (attr.valid as { eq?: unknown } | undefined)?.eq === undefined;
    if (isFree) return `${path}: ${leaf.plain} / ${other.plain}`;
  }
  return undefined;
}

/** Whether an image holds only what its reader knows: nothing stands where a newer revision would append. */
export function isOwn(reader: Reader, image: Uint8Array): boolean {
  const { error, leaves } = reader.read(image);
  if (error !== undefined) return false;
  return ![...leaves.values()].some(({ field, start, end }) => field === field.owner.growth && start !== end);
}

const readings = new WeakMap<Reader, WeakMap<Uint8Array, Reading>>();

/** What a reader makes of an image; asked often of the original. */
function readOnce(reader: Reader, image: Uint8Array): Reading {
  const known = readings.get(reader) ?? new WeakMap<Uint8Array, Reading>();
  readings.set(reader, known);
  const reading = known.get(image) ?? reader.read(image);
  known.set(image, reading);
  return reading;
}

/** The first thing that the old and the new reader disagree about, on any of the images. */
export function disagreement(old: Reader, now: Reader, images: readonly Uint8Array[]): string | undefined {
  const known = knownTo(old.model);
  for (const image of images) {
    const [first] = differences(readOnce(old, image), now.read(image), known);
    if (first !== undefined) return `${first.path}: ${first.old} / ${first.new}`;
  }
  return undefined;
}

/** Judges the gate by what was seen. */
export function judge(original: Description, changed: Description, seen: string | undefined): Verdict {
  const named = withIdentity(changed, original);
  const findings = compare(original, { specs: named, locate: () => undefined }, { old: 'r1', new: 'today' });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const rules = [...new Set(errors.map(({ rule }) => rule))];
  if (seen !== undefined) return { rules, seen, outcome: rules.length > 0 ? 'break, reported' : 'break, not reported' };
  if (rules.length === 0) return { rules, seen, outcome: 'no break, nothing' };
  const isPolicy = errors.every(({ basis }) => basis === 'policy');
  return { rules, seen, outcome: isPolicy ? 'no break, policy' : 'no break, reported' };
}
