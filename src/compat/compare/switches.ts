/** Two switches that choose alike by other keys: by a remainder or a truth, by a number and the next, by all and the rest. */
import type { Expr } from '../ksy/expression.js';
import { type Facts, factOf } from '../ksy/kinds.js';
import type { Case, Field } from '../ksy/model.js';
import { integerOf, normalise, numberExpr } from '../ksy/normal.js';
import { type Value, valuesOfBoth } from '../ksy/trial.js';
import type { Context } from './context.js';
import { scopeOf } from './context.js';

/** What chooses, and what it chooses from. */
interface Switch {
  readonly on: Expr;
  readonly cases: readonly Case[];
}

/** The cases of two switches by the same keys. */
export interface Both {
  readonly was: readonly Case[];
  readonly is: readonly Case[];
}

const REST = '_';
const keyOf = (value: Value): string => String(value);
const chosen = (cases: readonly Case[], value: Value): Case | undefined =>
  cases.find(({ key }) => key === keyOf(value)) ?? cases.find(({ key }) => key === REST);
const isPlain = (cases: readonly Case[]): boolean => cases.every(({ key }) => /^(-?\d+|true|false|_)$/.test(key));

/** The cases of both by the same keys, in all ways that can be told; whether they choose alike is for the caller to see. */
export function alignCases(
  context: Context,
  [old, was]: readonly [Field, Pick<Both, 'was'>['was']],
  [now, is]: readonly [Field, Pick<Both, 'is'>['is']],
): Both[] {
  if (old.shape.is !== 'choice' || now.shape.is !== 'choice' || !isPlain(was) || !isPlain(is)) return [];
  const means = context.meansOf(old.shape.on, scopeOf(old), now.shape.on, scopeOf(now));
  if (means === undefined) return [];
  const [a, b, facts] = means;
  const pairs = valuesOfBoth(a, b, facts);
  if (pairs !== undefined) return byValues(pairs, was, is);
  return byLaw(equated({ on: a, cases: was }, facts), equated({ on: b, cases: is }, facts), facts);
}

/** Where each value that there can be is known. */
function byValues(pairs: readonly (readonly [Value, Value])[], was: readonly Case[], is: readonly Case[]): Both[] {
  const turned = pairs.map(([one, other]) => [other, one] as const);
  const [after, before] = [translated(pairs, is), translated(turned, was)];
  return [
    ...(after === undefined ? [] : [spelledOut(pairs, was, after)]),
    ...(before === undefined ? [] : [spelledOut(turned, before, is)]),
  ];
}

/** `cases` of the second value by the first, where that says which it is. */
function translated(pairs: readonly (readonly [Value, Value])[], cases: readonly Case[]): Case[] | undefined {
  const byKey = new Map<string, Case | undefined>();
  for (const [value, other] of pairs) {
    const [key, one] = [keyOf(value), chosen(cases, other)];
    if (byKey.has(key) && byKey.get(key) !== one) return undefined;
    byKey.set(key, one);
  }
  const rest = cases.find(({ key }) => key === REST);
  const list = [...byKey].flatMap(([key, one]) => (one === undefined || one === rest ? [] : [{ ...one, key }]));
  return rest === undefined ? list : [...list, rest];
}

/** Both with a case for each value instead of `_`, where one of the two has them all. */
function spelledOut(pairs: readonly (readonly [Value, Value])[], was: readonly Case[], is: readonly Case[]): Both {
  const values = [...new Set(pairs.map(([value]) => value))];
  const named = new Set([...was, ...is].map(({ key }) => key));
  if (!values.every((value) => named.has(keyOf(value)))) return { was, is };
  const all = (cases: readonly Case[]) =>
    values.flatMap((value) => {
      const one = chosen(cases, value);
      return one === undefined ? [] : [{ ...one, key: keyOf(value) }];
    });
  return { was: all(was), is: all(is) };
}

/** Where two numbers are always as far from each other. */
function byLaw(was: Switch, is: Switch, facts: Facts): Both[] {
  const isNumber = ({ on, cases }: Switch) =>
    factOf(on, facts).kind === 'integer' && cases.every(({ key }) => !/^[tf]/.test(key));
  if (!isNumber(was) || !isNumber(is)) return [];
  const apart = integerOf(normalise({ op: 'binary', sign: '-', left: is.on, right: was.on }, facts));
  if (apart === undefined) return [];
  const shifted = is.cases.map((one) => (one.key === REST ? one : { ...one, key: String(BigInt(one.key) - apart) }));
  return [{ was: was.cases, is: shifted }];
}

/** A switch on whether a number is some other, as one on how far it is from it. */
function equated({ on, cases }: Switch, facts: Facts): Switch {
  const [is, isNot] = ['true', 'false'].map((truth) => chosen(cases, truth === 'true'));
  const equality = equalityOf(on, facts);
  if (equality === undefined) return { on, cases };
  const [zero, rest] = equality.isEqual ? [is, isNot] : [isNot, is];
  if (zero === undefined) return { on, cases };
  return { on: equality.of, cases: [{ ...zero, key: '0' }, ...(rest === undefined ? [] : [{ ...rest, key: REST }])] };
}

/** `a == b` as what is nothing where it holds; in normal form the least value that there is, is one that is less than the next. */
function equalityOf(on: Expr, facts: Facts): { of: Expr; isEqual: boolean } | undefined {
  if (on.op !== 'binary' || integerOf(on.left) !== 0n) return undefined;
  if (on.sign === '==' || on.sign === '!=') return { of: on.right, isEqual: on.sign === '==' };
  if (on.sign !== '<') return undefined;
  const { lo, hi } = factOf(on.right, facts);
  const minus = (left: Expr, right: Expr) => normalise({ op: 'binary', sign: '-', left, right }, facts);
  if (lo === 0n) return { of: on.right, isEqual: false };
  return hi === 1n ? { of: minus(numberExpr(1n), on.right), isEqual: true } : undefined;
}
