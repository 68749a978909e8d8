/** The values that an integer can have. */

import { integerOf } from './expression.js';
import { ANYTHING, assume, type Ranges } from './interval.js';
import { greatest, least } from './kinds.js';
import { expressionOf, type Field, type Model } from './model.js';

/** From the least to the greatest, exactly. */
export interface Span {
  readonly lo: bigint;
  readonly hi: bigint;
}

export type Valid = Record<string, unknown>;

/** What a field checks; `contents` are bytes that are checked. */
export const validOf = ({ attr }: Field): Valid | undefined =>
  Array.isArray(attr.contents) ? { eq: `[${attr.contents.join(', ')}]` } : (attr.valid as Valid | undefined);

/** A whole number as it stands in a spec; undefined for anything else. */
export function wholeNumber(value: unknown): bigint | undefined {
  const tree = expressionOf(value);
  return tree === undefined ? undefined : integerOf(tree);
}

/** The numbers of the enum that a closed field has. */
export function membersOf({ attr, owner }: Field, model: Model | undefined): bigint[] | undefined {
  const of = attr.enum === undefined ? undefined : model?.findEnum(String(attr.enum), owner);
  return of?.members.map(({ number }) => BigInt(number));
}

/** What the type of an integer can hold. */
export function naturalOf({ shape }: Field): Span {
  if (shape.is !== 'integer' && shape.is !== 'bit field') return { lo: -(2n ** 63n), hi: 2n ** 64n - 1n };
  const span = 2n ** BigInt(shape.bits);
  const signed = shape.is === 'integer' && shape.signed;
  return signed ? { lo: -span / 2n, hi: span / 2n - 1n } : { lo: 0n, hi: span - 1n };
}

/** The range of an integer, as its type and `valid` have it. */
export function limitsOf(field: Field, model?: Model): Span {
  const natural = naturalOf(field);
  const valid = validOf(field);
  if (valid === undefined) return natural;
  const only = wholeNumber(valid.eq);
  if (only !== undefined) return { lo: only, hi: only };
  const list = Array.isArray(valid['any-of'])
    ? valid['any-of'].map(wholeNumber)
    : valid['in-enum'] === true
      ? membersOf(field, model)
      : undefined;
  if (list !== undefined && list.length > 0 && !list.includes(undefined)) {
    const numbers = list as bigint[];
    return { lo: numbers.reduce(least), hi: numbers.reduce(greatest) };
  }
  const said = boundsIn(valid.expr);
  const [min, max] = [wholeNumber(valid.min) ?? said?.lo, wholeNumber(valid.max) ?? said?.hi];
  return {
    lo: min !== undefined && min > natural.lo ? min : natural.lo,
    hi: max !== undefined && max < natural.hi ? max : natural.hi,
  };
}

/** What an expression about `_` says of its least and greatest value. */
function boundsIn(condition: unknown): Partial<Span> | undefined {
  const tree = expressionOf(condition);
  if (tree === undefined) return undefined;
  const ranges: Ranges = new Map();
  assume(tree, true, ranges, () => undefined);
  const { lo, hi } = ranges.get('_') ?? ANYTHING;
  return {
    ...(Number.isSafeInteger(lo) && { lo: BigInt(lo) }),
    ...(Number.isSafeInteger(hi) && { hi: BigInt(hi) }),
  };
}
