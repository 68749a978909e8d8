/** `valid`: what values a field may have. */
import { evaluate, exactly, type Interval, isFalse, isTrue } from '../ksy/interval.js';
import { greatest, least } from '../ksy/kinds.js';
import { membersOf, naturalOf, type Span, type Valid, validOf, wholeNumber } from '../ksy/limits.js';
import { expressionOf, type Field, type Model } from '../ksy/model.js';
import { type Context, type Spoken, scopeOf } from './context.js';

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

/** The values of an integer as spans in order, without overlaps. */
type Spans = readonly Span[];

const union = (spans: Spans): Spans => {
  const all = [...spans].sort((a, b) => (a.lo < b.lo ? -1 : a.lo > b.lo ? 1 : 0));
  const list: Span[] = [];
  for (const span of all) {
    const last = list.at(-1);
    if (last !== undefined && span.lo <= last.hi + 1n) {
      list[list.length - 1] = { lo: last.lo, hi: greatest(last.hi, span.hi) };
    } else list.push(span);
  }
  return list;
};

const common = (a: Spans, b: Spans): Spans =>
  a.flatMap((one) =>
    b.flatMap((other) => {
      const both = { lo: greatest(one.lo, other.lo), hi: least(one.hi, other.hi) };
      return both.lo <= both.hi ? [both] : [];
    }),
  );

/** A value of `a` that is not in `b`: one that is likely to be told apart by a reader, such as the least. */
function outside(a: Spans, b: Spans): bigint | undefined {
  for (const span of a) {
    let next = span.lo;
    for (const other of b) if (other.lo <= next && other.hi >= next) next = other.hi + 1n;
    if (next <= span.hi) return next;
  }
  return undefined;
}

const COUNTABLE = 16;

/** What of `natural` fulfils an expression, where that can be counted. */
function fulfilling(limit: unknown, natural: Span): Spans | undefined {
  const tree = expressionOf(limit);
  if (tree === undefined || natural.hi - natural.lo >= 2n ** BigInt(COUNTABLE)) return undefined;
  const spans: Span[] = [];
  for (let value = natural.lo; value <= natural.hi; value++) {
    const truth: Interval = evaluate(tree, new Map([['_', exactly(Number(value))]]), () => undefined);
    if (isTrue(truth)) spans.push({ lo: value, hi: value });
    else if (!isFalse(truth)) return undefined;
  }
  return union(spans);
}

/** A whole number, said as one or as a member of an enum. */
function numberIn(value: unknown, { owner }: Field, model: Model): bigint | undefined {
  const tree = expressionOf(value);
  if (tree?.op !== 'path') return wholeNumber(value);
  const steps = tree.name.split('::');
  const of = model.findEnum(steps.slice(0, -1).join('::'), owner);
  const member = of?.members.find(({ id }) => id === steps.at(-1));
  return member && BigInt(member.number);
}

/** What an integer field allows; undefined where that depends on more than numbers. */
function allowed(field: Field, model: Model): Spans | undefined {
  const { shape } = field;
  if (shape.is !== 'integer' && !(shape.is === 'bit field' && shape.bits > 1)) return undefined;
  const natural = naturalOf(field);
  let spans: Spans = [natural];
  for (const [key, limit] of Object.entries(validOf(field) ?? {})) {
    const numbers =
      key === 'in-enum' ? membersOf(field, model) : [limit].flat().map((one) => numberIn(one, field, model));
    if (key === 'expr') {
      const fulfilled = fulfilling(limit, natural);
      if (fulfilled === undefined) return undefined;
      spans = common(spans, fulfilled);
      continue;
    }
    if (numbers === undefined || numbers.includes(undefined)) return undefined;
    const [first = 0n] = numbers as bigint[];
    if (key === 'min') spans = common(spans, [{ lo: first, hi: natural.hi }]);
    else if (key === 'max') spans = common(spans, [{ lo: natural.lo, hi: first }]);
    else spans = common(spans, union((numbers as bigint[]).map((value) => ({ lo: value, hi: value }))));
  }
  return spans;
}

/** A value that shows a difference, only that there is one, or that nobody can tell. */
type Example = number | bigint | true | 'unknown';

interface Differs {
  readonly tighter?: Example | undefined;
  readonly looser?: Example | undefined;
}

const plain = (value: bigint | undefined): Example | undefined =>
  value === undefined ? undefined : Number.isSafeInteger(Number(value)) ? Number(value) : value;

const listOf = (valid: Valid): unknown[] | undefined => {
  if (Object.keys(valid).length !== 1) return undefined;
  if (valid.eq !== undefined) return [valid.eq];
  return Array.isArray(valid['any-of']) ? valid['any-of'] : undefined;
};

/** A check as one expression; undefined where an enum decides. */
function conditionOf(valid: Valid | undefined): string | undefined {
  const parts = Object.entries(valid ?? {}).map(([key, limit]) => {
    const any = (sign: string) => [limit].flat().map((one) => `_ ${sign} (${String(one)})`);
    if (key === 'expr') return `(${String(limit)})`;
    if (key === 'eq' || key === 'any-of') return `(${any('==').join(' or ')})`;
    if (key === 'min' || key === 'max') return any(key === 'min' ? '>=' : '<=').join();
    return undefined;
  });
  return parts.includes(undefined) ? undefined : ['true', ...parts].join(' and ');
}

/** How two checks differ that are not about whole numbers alone. */
function differsByWords(context: Context, old: Field, now: Field): Differs {
  const [was, is] = [validOf(old), validOf(now)];
  const trial = (a: unknown, b: unknown) => context.trial(a, scopeOf(old), b, scopeOf(now));
  const [one, other] = [conditionOf(was), conditionOf(is)];
  if (one !== undefined && other !== undefined && trial(one, other) === 'same') return {};
  if (was === undefined || is === undefined) return was === undefined ? { tighter: true } : { looser: true };
  const [before, after] = [listOf(was), listOf(is)];
  if (before !== undefined && after !== undefined) {
    const missing = (some: unknown[], others: unknown[], isOld: boolean): Example | undefined => {
      const verdicts = some.map((one) => {
        const tried = others.map((other) => (isOld ? trial(one, other) : trial(other, one)));
        return tried.includes('same') ? undefined : tried.includes('unknown') ? ('unknown' as const) : (true as const);
      });
      return verdicts.includes(true) ? true : verdicts.find((verdict) => verdict !== undefined);
    };
    return { tighter: missing(before, after, true), looser: missing(after, before, false) };
  }
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const results = keys.map((key) => byKey(key, was[key], is[key], trial));
  const worst = (list: readonly (Example | undefined)[]) =>
    list.includes(true) ? true : list.find((one) => one !== undefined);
  return { tighter: worst(results.map(({ tighter }) => tighter)), looser: worst(results.map(({ looser }) => looser)) };
}

function byKey(
  key: string,
  was: unknown,
  is: unknown,
  trial: (a: unknown, b: unknown) => 'same' | 'different' | 'unknown',
): Differs {
  if (was === undefined) return { tighter: true };
  if (is === undefined) return { looser: true };
  if (Array.isArray(was) || Array.isArray(is)) {
    return String(was) === String(is) ? {} : { tighter: true, looser: true };
  }
  const verdict = trial(was, is);
  if (verdict === 'same') return {};
  const [a, b] = [expressionOf(was), expressionOf(is)];
  if (a?.op === 'number' && b?.op === 'number' && (key === 'min' || key === 'max')) {
    return a.value < b.value === (key === 'min') ? { tighter: true } : { looser: true };
  }
  const example = verdict === 'unknown' ? 'unknown' : true;
  return { tighter: example, looser: example };
}

/** Compares what two fields allow. */
export function compareChecks(context: Context, spoken: Spoken, old: Field, now: Field): void {
  const [was, is] = [validOf(old), validOf(now)];
  if (was === undefined && is === undefined) return;
  if (was?.['in-enum'] === true && is?.['in-enum'] === true) context.seen.closed.add(`${spoken.label}.${now.uid}`);
  const [before, after] = [allowed(old, context.old), allowed(now, context.now)];
  const differs =
    before !== undefined && after !== undefined
      ? { tighter: plain(outside(before, after)), looser: plain(outside(after, before)) }
      : differsByWords(context, old, now);
  const { tighter, looser } = withoutWidths(differs, old, now);
  if (tighter === undefined && looser === undefined) return;
  const args = { from: text(was), to: text(is) };
  if (was?.eq !== undefined && is?.eq !== undefined && /version/.test(old.id)) {
    context.raiseField('VERSION_CHANGED', spoken, now, now, { from: String(was.eq), to: String(is.eq) });
    return;
  }
  if ([tighter, looser].every((one) => one === undefined || one === 'unknown')) {
    context.undetermined(spoken, now, `whether it allows the same: ${args.from} before, ${args.to} today`);
    return;
  }
  const raise = (rule: 'VALID_TIGHTENED' | 'VALID_LOOSENED', example: Example) =>
    context.raiseField(
      rule,
      spoken,
      now,
      now,
      args,
      typeof example === 'string' || example === true ? undefined : example,
    );
  if (tighter !== undefined) raise('VALID_TIGHTENED', tighter);
  if (looser !== undefined) raise('VALID_LOOSENED', looser);
}

/** What another width or sign can hold is said of the width or the sign, and not of the check. */
function withoutWidths(differs: Differs, old: Field, now: Field): Differs {
  const [a, b] = [naturalOf(old), naturalOf(now)];
  const isIn = (value: Example | undefined, { lo, hi }: Span) =>
    value === undefined || typeof value === 'string' || value === true || (value >= lo && value <= hi);
  return {
    ...(isIn(differs.tighter, b) && { tighter: differs.tighter }),
    ...(isIn(differs.looser, a) && { looser: differs.looser }),
  };
}
