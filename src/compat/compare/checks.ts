/** `valid`: what values a field may have. */
import { evaluate, exactly, type Interval, isFalse, isTrue } from '../ksy/interval.js';
import { expressionOf, type Field, type Model } from '../ksy/model.js';
import { type Context, type Spoken, scopeOf } from './context.js';

type Valid = Record<string, unknown>;

const validOf = ({ attr }: Field) => attr.valid as Valid | undefined;

const numberOf = (value: unknown): number | undefined => {
  const tree = expressionOf(value);
  return tree?.op === 'number' ? tree.value : undefined;
};

/** The numbers of the enum that a closed field has. */
function membersOf({ attr, owner }: Field, model: Model | undefined): number[] | undefined {
  const of = attr.enum === undefined ? undefined : model?.findEnum(String(attr.enum), owner);
  return of?.members.map(({ number }) => number);
}

const spanOf = (numbers: readonly (number | undefined)[] | undefined): Interval | undefined =>
  numbers === undefined || numbers.length === 0 || numbers.includes(undefined)
    ? undefined
    : { lo: Math.min(...(numbers as number[])), hi: Math.max(...(numbers as number[])) };

/** The range of an integer field, as its type and `valid` have it. */
export function limitsOf(field: Field, model?: Model): Interval | undefined {
  const { shape } = field;
  if (shape.is !== 'integer' && shape.is !== 'bit field') return undefined;
  const signed = shape.is === 'integer' && shape.signed;
  const span = 2 ** shape.bits;
  const natural = signed ? { lo: -span / 2, hi: span / 2 - 1 } : { lo: 0, hi: span - 1 };
  const valid = validOf(field);
  if (valid === undefined) return natural;
  const only = numberOf(valid.eq);
  if (only !== undefined) return exactly(only);
  const list = valid['any-of'] ?? (valid['in-enum'] === true ? membersOf(field, model) : undefined);
  const listed = spanOf(Array.isArray(list) ? list.map(numberOf) : undefined);
  if (listed !== undefined) return listed;
  const [min, max] = [numberOf(valid.min), numberOf(valid.max)];
  return { lo: Math.max(natural.lo, min ?? natural.lo), hi: Math.min(natural.hi, max ?? natural.hi) };
}

const WORDS: Readonly<Record<string, (value: string) => string>> = {
  eq: (value) => value,
  min: (value) => `${value} and above`,
  max: (value) => `${value} and below`,
  'any-of': (value) => `one of ${value}`,
  expr: (value) => `what fulfils ${value}`,
  'in-enum': () => 'members of its enum',
};

/** What is allowed, in words. */
const text = (valid: Valid | undefined): string =>
  valid === undefined
    ? 'any value'
    : valid.min !== undefined && valid.max !== undefined
      ? `${valid.min} to ${valid.max}`
      : Object.entries(valid)
          .map(([key, value]) => WORDS[key]?.(Array.isArray(value) ? value.join(', ') : String(value)) ?? key)
          .join(' and ');

const COUNTABLE = 16;

/** Whether a check lets a value pass; undefined where that depends on more than the value. */
function allows(field: Field, model: Model, value: number): boolean | undefined {
  const parts = Object.entries(validOf(field) ?? {}).map(([key, limit]) => {
    if (key === 'in-enum') return membersOf(field, model)?.includes(value);
    if (key === 'expr') {
      const tree = expressionOf(limit);
      const truth = tree && evaluate(tree, new Map([['_', exactly(value)]]), () => undefined);
      return truth === undefined || !(isTrue(truth) || isFalse(truth)) ? undefined : isTrue(truth);
    }
    const limits = (Array.isArray(limit) ? limit : [limit]).map(numberOf);
    if (limits.includes(undefined)) return undefined;
    const [first] = limits as [number];
    if (key === 'min') return value >= first;
    return key === 'max' ? value <= first : limits.includes(value);
  });
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

/** A value that shows a difference, or only that there is one. */
type Example = number | true;

interface Differs {
  readonly tighter: Example | undefined;
  readonly looser: Example | undefined;
}

/** How two checks differ, value by value, where there are few enough; undefined where it can't be told. */
function counted(context: Context, old: Field, now: Field): Differs | undefined {
  const [was, is] = [old.shape, now.shape];
  if (was.is !== 'integer' || is.is !== 'integer' || was.bits > COUNTABLE || was.bits !== is.bits) return undefined;
  const first = was.signed || is.signed ? -(2 ** (was.bits - 1)) : 0;
  let [tighter, looser]: (Example | undefined)[] = [];
  for (let value = first; value < 2 ** was.bits; value++) {
    const [before, after] = [allows(old, context.old, value), allows(now, context.now, value)];
    if (before === undefined || after === undefined) return undefined;
    if (before && !after) tighter ??= value;
    if (!before && after) looser ??= value;
  }
  return { tighter, looser };
}

/** Whether every value that `a` allows is allowed by `b`, by what the checks say; undefined if it can't be told. */
function within(a: Field, b: Field): boolean | undefined {
  const [left, right] = [validOf(a), validOf(b)];
  if (right === undefined) return true;
  const [inner, outer] = [limitsOf(a), limitsOf(b)];
  const isRange = (valid: Valid | undefined, keys: RegExp) =>
    Object.entries(valid ?? {}).every(([key, value]) => keys.test(key) && [value].flat().map(numberOf).every(isNumber));
  if (
    inner !== undefined &&
    outer !== undefined &&
    isRange(left, /^(eq|min|max|any-of)$/) &&
    isRange(right, /^(eq|min|max)$/)
  ) {
    return inner.lo >= outer.lo && inner.hi <= outer.hi;
  }
  return left === undefined ? false : undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Whether two checks are the same but for spelling. */
function sameCheck(context: Context, old: Field, now: Field): boolean {
  const [was, is] = [validOf(old) ?? {}, validOf(now) ?? {}];
  const same = (a: unknown, b: unknown): boolean =>
    Array.isArray(a) && Array.isArray(b)
      ? a.length === b.length && a.every((item) => b.some((other) => same(item, other)))
      : context.sameExpression(a, scopeOf(old), b, scopeOf(now));
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].every((key) => same(was[key], is[key]));
}

/** Compares what two fields allow. */
export function compareChecks(context: Context, spoken: Spoken, old: Field, now: Field): void {
  if (sameCheck(context, old, now)) return;
  const [was, is] = [validOf(old), validOf(now)];
  const args = { from: text(was), to: text(is) };
  const raise = (rule: 'VALID_TIGHTENED' | 'VALID_LOOSENED', example: Example) =>
    context.raiseField(rule, spoken, now, now, args, example === true ? undefined : example);
  if (was?.eq !== undefined && is?.eq !== undefined && /version/.test(old.id)) {
    context.raiseField('VERSION_CHANGED', spoken, now, now, { from: String(was.eq), to: String(is.eq) });
    return;
  }
  // What can't be told apart is both.
  const differs = counted(context, old, now) ?? {
    tighter: within(old, now) === true ? undefined : onlyIn(old, now),
    looser: within(now, old) === true ? undefined : onlyIn(now, old),
  };
  if (differs.tighter !== undefined) raise('VALID_TIGHTENED', differs.tighter);
  if (differs.looser !== undefined) raise('VALID_LOOSENED', differs.looser);
}

/** A number that one field allows and the other does not, for a witness; `true` where none was found. */
function onlyIn(one: Field, other: Field): Example {
  const [inner, outer] = [limitsOf(one), limitsOf(other)];
  if (inner === undefined || outer === undefined) return true;
  const [ours, theirs] = [one, other].map((field) => listed(validOf(field)));
  const isAllowed = (value: number) =>
    theirs === undefined ? value >= outer.lo && value <= outer.hi : theirs.includes(value);
  const beside = theirs?.map((value) => (value ?? 0) + 1) ?? [];
  const candidates = ours ?? [inner.hi, inner.lo, outer.hi + 1, outer.lo - 1, ...beside];
  const found = candidates.find(
    (value) =>
      value !== undefined && Number.isSafeInteger(value) && value >= inner.lo && value <= inner.hi && !isAllowed(value),
  );
  return found ?? true;
}

/** Values that are listed one by one. */
function listed(valid: Valid | undefined): (number | undefined)[] | undefined {
  const values = valid?.['any-of'] ?? (valid?.eq === undefined ? undefined : [valid.eq]);
  return Array.isArray(values) ? values.map(numberOf) : undefined;
}
