/** Two switches that choose alike by other keys: by a remainder or a truth, by a number and the next, by all and the rest. */
import { type Expr, integerOf, numberExpr } from '../ksy/expression.js';
import { type Facts, factOf } from '../ksy/kinds.js';
import { normalise } from '../ksy/normal.js';
import { type Value, valuesOfBoth } from '../ksy/trial.js';
import type { Context } from './context.js';
import type { Scope } from './resolver.js';

/** What has a key that is chosen by. */
interface Keyed {
  readonly key: string;
}

/** What chooses, and what it chooses from. */
interface Switch<T extends Keyed> {
  readonly on: Expr;
  readonly cases: readonly T[];
}

/** What chooses, as it is written, and where. */
export interface Written<T extends Keyed> {
  readonly on: string;
  readonly scope: Scope;
  readonly cases: readonly T[];
}

/** The cases of two switches by the same keys. */
export interface Both<T extends Keyed> {
  readonly was: readonly T[];
  readonly is: readonly T[];
}

type Pairs = readonly (readonly [Value, Value])[];

const REST = '_';
const keyOf = (value: Value): string => String(value);
const chosen = <T extends Keyed>(cases: readonly T[], value: Value): T | undefined =>
  cases.find(({ key }) => key === keyOf(value)) ?? cases.find(({ key }) => key === REST);
const isPlain = (cases: readonly Keyed[]): boolean => cases.every(({ key }) => /^(-?\d+|true|false|_)$/.test(key));

/** The cases of both by the same keys, in all ways that can be told; whether they choose alike is for the caller to see. */
export function alignCases<T extends Keyed>(context: Context, was: Written<T>, is: Written<T>): Both<T>[] {
  if (!isPlain(was.cases) || !isPlain(is.cases)) return [];
  const means = context.meansOf(was.on, was.scope, is.on, is.scope);
  if (means === undefined) return [];
  const [a, b, facts] = means;
  const pairs = valuesOfBoth(a, b, facts);
  if (pairs !== undefined) return byValues(pairs, was.cases, is.cases);
  return byLaw(equated({ on: a, cases: was.cases }, facts), equated({ on: b, cases: is.cases }, facts), facts);
}

/** Where each value that there can be is known. */
function byValues<T extends Keyed>(pairs: Pairs, was: readonly T[], is: readonly T[]): Both<T>[] {
  const turned = pairs.map(([one, other]) => [other, one] as const);
  const [after, before] = [translated(pairs, is), translated(turned, was)];
  return [
    ...(after === undefined ? [] : [spelledOut(pairs, was, after)]),
    ...(before === undefined ? [] : [spelledOut(turned, before, is)]),
  ];
}

/** `cases` of the second value by the first, where that says which it is. */
function translated<T extends Keyed>(pairs: Pairs, cases: readonly T[]): T[] | undefined {
  const byKey = new Map<string, T | undefined>();
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
function spelledOut<T extends Keyed>(pairs: Pairs, was: readonly T[], is: readonly T[]): Both<T> {
  const values = [...new Set(pairs.map(([value]) => value))];
  const named = new Set([...was, ...is].map(({ key }) => key));
  if (!values.every((value) => named.has(keyOf(value)))) return { was, is };
  const all = (cases: readonly T[]) =>
    values.flatMap((value) => {
      const one = chosen(cases, value);
      return one === undefined ? [] : [{ ...one, key: keyOf(value) }];
    });
  return { was: all(was), is: all(is) };
}

/** Where two numbers are always as far from each other. */
function byLaw<T extends Keyed>(was: Switch<T>, is: Switch<T>, facts: Facts): Both<T>[] {
  const isNumber = ({ on, cases }: Switch<T>) =>
    factOf(on, facts).kind === 'integer' && cases.every(({ key }) => !/^[tf]/.test(key));
  if (!isNumber(was) || !isNumber(is)) return [];
  const apart = integerOf(normalise({ op: 'binary', sign: '-', left: is.on, right: was.on }, facts));
  if (apart === undefined) return [];
  const shifted = is.cases.map((one) => (one.key === REST ? one : { ...one, key: String(BigInt(one.key) - apart) }));
  return [{ was: was.cases, is: shifted }];
}

/** A switch on whether a number is some other, as one on how far it is from it. */
function equated<T extends Keyed>({ on, cases }: Switch<T>, facts: Facts): Switch<T> {
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
