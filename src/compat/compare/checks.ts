/** `valid`: what values a field may have. */
import type { Interval } from '../interval.js';
import { expressionOf, type Field } from '../model.js';
import type { Context, Spoken } from './context.js';

type Valid = Record<string, unknown>;

const numberOf = (value: unknown): number | undefined => {
  const tree = expressionOf(value);
  return tree?.op === 'number' ? tree.value : undefined;
};

/** The range of an integer field, as its type and `valid` have it. */
export function limitsOf({ shape, attr }: Field): Interval | undefined {
  if (shape.is !== 'integer' && shape.is !== 'bit field') return undefined;
  const signed = shape.is === 'integer' && shape.signed;
  const span = 2 ** shape.bits;
  const natural = signed ? { lo: -span / 2, hi: span / 2 - 1 } : { lo: 0, hi: span - 1 };
  const valid = attr.valid as Valid | undefined;
  if (valid === undefined) return natural;
  const only = numberOf(valid.eq);
  if (only !== undefined) return { lo: only, hi: only };
  const any = (valid['any-of'] as unknown[] | undefined)?.map(numberOf) ?? [];
  if (any.length > 0 && any.every((value) => value !== undefined))
    return { lo: Math.min(...any), hi: Math.max(...any) };
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

/** Values that are listed one by one. */
function listed(valid: Valid | undefined): string[] | undefined {
  const values = valid?.['any-of'] ?? (valid?.eq === undefined ? undefined : [valid.eq]);
  return Array.isArray(values) ? values.map(String) : undefined;
}

/** Whether every value that `a` allows is allowed by `b`; undefined if it can't be told. */
function within(context: Context, a: Field, b: Field, names: [Field, Field]): boolean | undefined {
  const [left, right] = [a.attr.valid as Valid | undefined, b.attr.valid as Valid | undefined];
  if (right === undefined) return true;
  const [ours, theirs] = [listed(left), listed(right)];
  if (ours !== undefined && theirs !== undefined) {
    return ours.every((value) => theirs.some((other) => sameValue(context, value, other, names)));
  }
  const plain = (valid: Valid | undefined) =>
    valid === undefined ||
    Object.entries(valid).every(([key, value]) => /^(eq|min|max)$/.test(key) && numberOf(value) !== undefined);
  const [inner, outer] = [limitsOf(a), limitsOf(b)];
  if (inner !== undefined && outer !== undefined && plain(left) && plain(right)) {
    return inner.lo >= outer.lo && inner.hi <= outer.hi;
  }
  if (outer !== undefined && ours !== undefined && plain(right)) {
    const numbers = ours.map(numberOf);
    return numbers.every((value) => value !== undefined && value >= outer.lo && value <= outer.hi);
  }
  return left === undefined ? false : undefined;
}

const sameValue = (context: Context, a: string, b: string, [old, now]: [Field, Field]): boolean =>
  a === b || context.sameExpression(a, old.owner, b, now.owner);

/** Compares what two fields allow. */
export function compareChecks(context: Context, spoken: Spoken, old: Field, now: Field): void {
  const [was, is] = [old.attr.valid as Valid | undefined, now.attr.valid as Valid | undefined];
  const keys = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
  const same = [...keys].every(
    (key) =>
      String(was?.[key]) === String(is?.[key]) || context.sameExpression(was?.[key], old.owner, is?.[key], now.owner),
  );
  if (same) return;
  const args = { from: text(was), to: text(is) };
  if (was?.eq !== undefined && is?.eq !== undefined && /version/.test(old.id)) {
    context.raiseField('VERSION_CHANGED', spoken, now, now, { from: String(was.eq), to: String(is.eq) });
    return;
  }
  // What can't be told apart is both.
  if (within(context, old, now, [old, now]) !== true)
    context.raiseField('VALID_TIGHTENED', spoken, now, now, args, onlyIn(old, now));
  if (within(context, now, old, [old, now]) !== true)
    context.raiseField('VALID_LOOSENED', spoken, now, now, args, onlyIn(now, old));
}

/** A number that one field allows and the other does not, for a witness. */
function onlyIn(one: Field, other: Field): number | undefined {
  const [inner, outer] = [limitsOf(one), limitsOf(other)];
  if (inner === undefined || outer === undefined) return undefined;
  const [ours, theirs] = [one, other].map(({ attr }) => listed(attr.valid as Valid | undefined)?.map(numberOf));
  const isAllowed = (value: number) =>
    theirs === undefined ? value >= outer.lo && value <= outer.hi : theirs.includes(value);
  const candidates = ours ?? [
    inner.hi,
    inner.lo,
    outer.hi + 1,
    outer.lo - 1,
    ...(theirs ?? []).map((n) => (n ?? 0) + 1),
  ];
  return candidates.find(
    (value) =>
      value !== undefined && Number.isSafeInteger(value) && value >= inner.lo && value <= inner.hi && !isAllowed(value),
  );
}
