/** Where the fields of a type stand, and how wide they are. */
import { type Expr, namesIn, parseExpression, spell } from './expression.js';
import { assume, evaluate, type Inline, type Interval, isFalse, isTrue, type Ranges } from './interval.js';
import { limitsOf } from './limits.js';
import { expressionOf, type Field, type Model, type Place, type Shape, type Size, type Type } from './model.js';

/** Trees of a type's value instances. */
export function inlineOf(type: Type): Inline {
  const trees = new Map(
    type.instances
      .filter(({ attr }) => attr.value !== undefined)
      .map(({ id, attr }) => [id, expressionOf(attr.value)] as const),
  );
  return (name) => trees.get(name);
}

/** What integers can be, by name. */
export const limitsIn = (fields: readonly Field[]): [string, Interval][] =>
  fields.flatMap((field): [string, Interval][] => {
    if (field.shape.is !== 'integer' || field.attr.repeat !== undefined) return [];
    const { lo, hi } = limitsOf(field);
    return [[field.id, { lo: Number(lo), hi: Number(hi) }]];
  });

/** Whether a field is never there, or a list of none, whatever is read in front of it. */
export function isNever(field: Field): boolean {
  const { condition, owner, attr } = field;
  if (attr.repeat === 'expr' && constantOf(attr['repeat-expr'], owner) === 0) return true;
  const tree = expressionOf(condition);
  if (tree === undefined) return false;
  const names = new Set(namesIn(tree));
  const isComputed = owner.instances.some(({ id }) => names.has(id));
  const known = owner.fields
    .slice(0, owner.fields.indexOf(field))
    .filter(({ id, condition: asked }) => asked === undefined && (isComputed || names.has(id)));
  return isFalse(evaluate(tree, new Map(limitsIn(known)), inlineOf(owner)));
}

/** Fills in places and widths; `others` are revisions of the same format, whose conventions count as well. */
export function layOut(model: Model, ...others: readonly Model[]): Model {
  const conventions = new Set([model, ...others].flatMap(conventionsOf));
  const done = new Set<Type>();
  for (const type of model.types) layOutType(type, done, conventions);
  return model;
}

function layOutType(type: Type, done: Set<Type>, conventions: ReadonlySet<string>): void {
  if (done.has(type)) return;
  done.add(type);
  const last = type.fields.at(-1);
  const isSaid = last !== undefined && isGrowth(last, conventions);
  type.isGrowthGuessed = last !== undefined && !isSaid && mayBeGrowth(last);
  type.growth = isSaid || type.isGrowthGuessed ? last : undefined;
  const inline = inlineOf(type);
  const before: Before[] = [];
  const ahead = startOfType();
  for (const field of type.fields) {
    for (const inner of recordsIn(field.shape)) layOutType(inner, done, conventions);
    const write = field as { -readonly [K in keyof Field]: Field[K] };
    write.bits = allBits(field);
    write.place = field.condition === undefined ? placeAt(ahead, field) : placeOf(field, before, inline);
    const earlier = { field, isRead: field.bits !== 0 && !isNever(field) };
    before.push(earlier);
    step(ahead, earlier, field.condition === undefined);
  }
  for (const field of type.instances) {
    for (const inner of recordsIn(field.shape)) layOutType(inner, done, conventions);
    (field as { -readonly [K in keyof Field]: Field[K] }).bits = allBits(field);
  }
}

function recordsIn(shape: Shape): Type[] {
  if (shape.is === 'record') return shape.type === undefined ? [] : [shape.type];
  return shape.is === 'choice' ? shape.cases.flatMap((one) => recordsIn(one.shape)) : [];
}

const isPlain = ({ attr }: Field): boolean =>
  ['contents', 'repeat', 'process', 'terminator', 'pad-right'].every((key) => attr[key] === undefined);

/** Whether a field is all that is left, as bytes. */
export const isTail = (field: Field): boolean =>
  field.shape.is === 'bytes' && field.shape.size === 'eos' && isPlain(field);

/** So many types that end alike are a convention. */
const CONVENTION = 3;

/**
 * Bytes at the end that nobody knows, and that an older image does not have: all that is left (`if: not _io.eof`), or
 * as many as a length says beyond a constant (`size: len - 64` with `if: len > 64`). A payload looks the same, so what
 * is meant has to be said: by `-growth: true`, or by a name that several types of the format end with, where there is
 * something left.
 */
function isGrowth(field: Field, conventions: ReadonlySet<string>): boolean {
  const { uid, attr, shape, condition } = field;
  if (shape.is !== 'bytes' || !isPlain(field)) return false;
  if (attr['-growth'] !== true && !(conventions.has(uid) && condition !== undefined)) return false;
  if (shape.size === 'eos') return true;
  const split = growthOf(attr.size);
  return split !== undefined && condition !== undefined && mentions(parseExpression(condition), split);
}

/** What room for growth is often called. */
const ROOM = /^(extra|rest|more|unknown|unused|unparsed|future|growth|appended|trailing|remain|leftover)/;

/** Whether a field looks like room for growth, and nothing says that it is. */
const mayBeGrowth = (field: Field): boolean =>
  ROOM.test(field.id) && field.condition !== undefined && isGrowth(field, new Set([field.uid]));

/** Names of last fields that several types have, each where there is something left and nowhere else. */
function conventionsOf(model: Model): string[] {
  const counts = new Map<string, number>();
  for (const { fields, isDissolved } of model.types) {
    const last = fields.at(-1);
    if (isDissolved === true || last === undefined || last.attr['-growth'] === false) continue;
    if (isGrowth(last, new Set([last.uid]))) counts.set(last.uid, (counts.get(last.uid) ?? 0) + 1);
  }
  return [...counts].flatMap(([uid, count]) => (count >= CONVENTION ? [uid] : []));
}

/** `len - 64` taken apart. */
export function growthOf(size: unknown): { of: string; beyond: number } | undefined {
  const tree = expressionOf(size);
  if (tree?.op !== 'binary' || tree.sign !== '-' || tree.right.op !== 'number') return undefined;
  return { of: spell(tree.left), beyond: tree.right.value };
}

function mentions(tree: Expr | undefined, { of, beyond }: { of: string; beyond: number }): boolean {
  if (tree?.op !== 'binary') return false;
  if (tree.sign === 'and') return mentions(tree.left, { of, beyond }) || mentions(tree.right, { of, beyond });
  return tree.sign === '>' && tree.right.op === 'number' && tree.right.value === beyond && spell(tree.left) === of;
}

/** How far a type is read, and whether the last field was. */
interface Ahead {
  bits: number;
  readonly behind: string[];
  isRead: boolean;
}

const startOfType = (): Ahead => ({ bits: 0, behind: [], isRead: false });

const toByte = (bits: number): number => Math.ceil(bits / 8) * 8;

/** A field, and whether it ever reads anything. */
interface Before {
  readonly field: Field;
  readonly isRead: boolean;
}

/** Reads a field, which is there for what comes behind it or may be there. */
function step(ahead: Ahead, { field, isRead }: Before, isThere: boolean): void {
  if (field.shape.is !== 'bit field') ahead.bits = toByte(ahead.bits);
  // Bits that are not read align nothing; all else aligns, read or not.
  ahead.isRead = isRead;
  if (!isRead) return;
  if (field.bits === undefined) ahead.behind.push(field.uid);
  else if (isThere) ahead.bits += field.bits;
  else ahead.behind.push(`${field.uid}?`);
}

const placeAt = ({ bits, behind, isRead }: Ahead, { shape }: Field): Place => ({
  bits: isRead && shape.is !== 'bit field' ? toByte(bits) : bits,
  behind: [...behind],
});

function placeOf(field: Field, before: readonly Before[], inline: Inline): Place {
  const ahead = startOfType();
  const isThere = impliedBy(field, inline);
  for (const earlier of before) step(ahead, earlier, isThere(earlier.field));
  return placeAt(ahead, field);
}

/** Says of earlier fields whether they are there wherever `field` is. */
function impliedBy(field: Field, inline: Inline): (earlier: Field) => boolean {
  const own = expressionOf(field.condition);
  const ranges: Ranges = new Map();
  if (own !== undefined) assume(own, true, ranges, inline);
  const known = new Map<string, boolean>();
  return ({ condition }) => {
    if (condition === undefined || condition === field.condition) return true;
    const told = known.get(condition);
    if (told !== undefined) return told;
    const other = own && expressionOf(condition);
    const isImplied = other !== undefined && isTrue(evaluate(other, ranges, inline));
    known.set(condition, isImplied);
    return isImplied;
  };
}

/** What an expression always comes to, whatever an image holds. */
function constantOf(text: unknown, owner: Type): number | undefined {
  const tree = expressionOf(text);
  if (tree === undefined) return undefined;
  const { lo, hi } = evaluate(tree, new Map(), inlineOf(owner));
  return lo === hi && Number.isSafeInteger(lo) && lo >= 0 ? lo : undefined;
}

function allBits(field: Field): number | undefined {
  const { attr, owner, shape } = field;
  const size = 'size' in shape && shape.is !== 'choice' ? shape.size : undefined;
  const bytes = typeof size === 'object' && 'expr' in size ? constantOf(size.expr, owner) : undefined;
  const one = bytes === undefined ? bitsOf(shape) : bytes * 8;
  if (attr.repeat === undefined) return one;
  const count = attr.repeat === 'expr' ? constantOf(attr['repeat-expr'], owner) : undefined;
  return count === undefined || one === undefined ? undefined : count * one;
}

const sized = (size: Size): number | undefined =>
  typeof size === 'object' && 'fixed' in size ? size.fixed * 8 : undefined;

/** Bits that one item takes; undefined where an image decides. */
export function bitsOf(shape: Shape): number | undefined {
  switch (shape.is) {
    case 'integer':
    case 'float':
    case 'bit field':
      return shape.bits;
    case 'bytes':
    case 'text':
      return sized(shape.size);
    case 'record':
      return shape.size === undefined ? shape.type && fixedBits(shape.type) : sized(shape.size);
    case 'choice': {
      const size = shape.size === undefined ? undefined : sized(shape.size);
      const isNumber = ({ is }: Shape) => is === 'integer' || is === 'float';
      const of = (one: Shape) => (shape.size === undefined || isNumber(one) ? bitsOf(one) : size);
      const isClosed = shape.cases.some(({ key }) => key === '_');
      const widths = new Set([...shape.cases.map((one) => of(one.shape)), ...(isClosed ? [] : [size])]);
      return widths.size === 1 ? [...widths][0] : undefined;
    }
    default:
      return undefined;
  }
}

/** Bits of a type that has one length. */
export function fixedBits(type: Type): number | undefined {
  const last = type.fields.at(-1);
  if (last === undefined) return 0;
  if (type.fields.some(({ condition, bits }) => condition !== undefined || bits === undefined)) return undefined;
  return last.place === undefined ? undefined : last.place.bits + (last.bits ?? 0);
}

/** Bits of the known fields of a type, where they stand at fixed offsets; what may have been appended is not in it. */
export function knownBits(type: Type): number | undefined {
  const fields = type.fields.filter((field) => field !== type.growth);
  const last = fields.at(-1);
  if (last === undefined) return 0;
  if (last.place === undefined || last.place.behind.length > 0 || last.bits === undefined) return undefined;
  return last.place.bits + last.bits;
}

/** Lengths in bits at which an older image may end: before the first field of each new condition. */
export function stepsOf(type: Type): number[] {
  const steps = new Set<number>();
  let condition: string | undefined;
  for (const field of type.fields) {
    if (field === type.growth || field.place === undefined || field.place.behind.length > 0) continue;
    if (field.condition !== condition && field.condition !== undefined) steps.add(field.place.bits);
    condition = field.condition;
  }
  return [...steps];
}

/** A place in words. */
export function placeText(place: Place | undefined, base = 0): string {
  if (place === undefined) return '?';
  const bytes = place.bits / 8 + base;
  const number = Number.isInteger(bytes) ? `${bytes}` : `${Math.floor(bytes)} (bit ${place.bits % 8})`;
  return `offset ${[number, ...place.behind].join(' + ')}`;
}
