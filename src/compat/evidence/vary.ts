/** Images that differ from another in one number: those that a changed expression asks about come first. */
import type { Target } from '../finding.js';
import { type Expr, parseExpression } from '../ksy/expression.js';
import { type Field, type Type, textIn } from '../ksy/model.js';
import { gather, noConstants } from './constants.js';
import type { Leaf } from './leaf.js';
import { writeNumber } from './put.js';
import { MOST_MADE, type Reader } from './reader.js';

/** Names and numbers that the target is about. */
export interface Constants {
  readonly names: ReadonlySet<string>;
  readonly numbers: readonly bigint[];
  readonly texts: readonly string[];
}

const EXPRESSIONS = ['if', 'size', 'repeat-expr', 'repeat-until', 'pos', 'value', 'type'] as const;

/** What the target's expressions ask about, in both revisions, with the value instances that they go through. */
export function constantsOf(old: Reader, now: Reader, { type: uid, field: id }: Target): Constants {
  const found = noConstants();
  const { names, numbers, texts } = found;
  for (const { model } of [old, now]) {
    const type = model.types.find((one) => one.uid === uid);
    const field = type && [...type.fields, ...type.instances].find((one) => one.uid === id);
    for (const tree of field === undefined ? [] : treesOf(field)) gather(tree, type as Type, model, found);
    for (const one of field?.shape.is === 'choice' ? field.shape.cases : []) {
      const number = /^-?\d+$/.test(one.key) ? BigInt(one.key) : undefined;
      if (number !== undefined) numbers.add(number);
      const text = textIn(one.key);
      if (text !== undefined) texts.add(text);
    }
  }
  return { names, numbers: [...numbers], texts: [...texts] };
}

function treesOf({ attr }: Field): Expr[] {
  const texts: unknown[] = EXPRESSIONS.map((key) => attr[key]).filter((value) => typeof value !== 'object');
  if (typeof attr.type === 'object') texts.push((attr.type as Record<string, unknown>)['switch-on']);
  for (const limit of Object.values((attr.valid ?? {}) as object)) texts.push(...[limit].flat());
  return texts.flatMap((text) => (text === undefined ? [] : (parseExpression(argumentsIn(String(text))) ?? [])));
}

/** Of a type, only its arguments are an expression. */
const argumentsIn = (text: string): string => {
  const list = /^\w[\w:]*\((.*)\)$/s.exec(text.trim())?.[1];
  return list === undefined ? text : `[${list}]`;
};

const USUAL = [
  0n,
  1n,
  2n,
  3n,
  4n,
  8n,
  0x10n,
  0x7fn,
  0x80n,
  0xffn,
  0x7fffn,
  0x8000n,
  0xffffn,
  0x7fff_ffffn,
  0xffff_ffffn,
];
/** So many leaves of an image are varied. */
const MOST_LEAVES = 48;
/** Of a list, the first two show what any shows. */
const ITEMS = 2;

/** The image with other numbers: in what is asked about, in the target itself, then in all of its type. */
export function* variants(
  writer: Reader,
  image: Uint8Array,
  target: Target,
  { names, numbers, texts }: Constants,
): Generator<Uint8Array> {
  const leaves = [...writer.read(image, MOST_MADE).leaves.values()].filter(
    ({ start, end, field, isCopy }) =>
      start !== undefined && end !== undefined && start < end && field.shape.is !== 'choice' && !isCopy,
  );
  const rank = ({ field }: Leaf) =>
    names.has(field.id) ? 0 : field.uid === target.field ? 1 : field.owner.uid === target.type ? 2 : 3;
  const times = new Map<Field, number>();
  const chosen = leaves
    .map((leaf) => ({ leaf, rank: rank(leaf) }))
    .sort((a, b) => a.rank - b.rank)
    .filter(({ leaf: { field } }) => {
      const time = times.get(field) ?? 0;
      times.set(field, time + 1);
      return time < ITEMS;
    })
    .slice(0, MOST_LEAVES);
  const near = numbers.flatMap((value) => [value, value + 1n, value - 1n]);
  for (const { leaf, rank: importance } of chosen) {
    const values = importance < 2 ? [...new Set([...near, ...USUAL])] : [...near.slice(0, 6), ...USUAL.slice(0, 4)];
    for (const text of leaf.field.shape.is === 'text' || leaf.field.shape.is === 'bytes' ? texts : []) {
      const other = image.slice();
      if (writePadded(other, leaf, text)) yield other;
    }
    const { is } = leaf.field.shape;
    for (const value of values) {
      const other = image.slice();
      const isWritten =
        is === 'integer' || (is === 'bit field' && leaf.bit !== undefined)
          ? writeNumber(other, leaf, value)
          : writeByte(other, leaf, value);
      if (isWritten) yield other;
    }
  }
}

/** Text where there is room for it, with nothing behind it. */
function writePadded(bytes: Uint8Array, { start, end }: Leaf, text: string): boolean {
  const encoded = new TextEncoder().encode(text);
  if (start === undefined || end === undefined || encoded.length > end - start || end > bytes.length) return false;
  bytes.fill(0, start, end);
  bytes.set(encoded, start);
  return true;
}

function writeByte(bytes: Uint8Array, { start, end }: Leaf, value: bigint): boolean {
  if (start === undefined || end === undefined || value < 0n || value > 255n) return false;
  const at = end - 1 < bytes.length ? end - 1 : start;
  if (at >= bytes.length || bytes[at] === Number(value)) return false;
  bytes[at] = Number(value);
  return true;
}
