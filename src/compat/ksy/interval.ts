/** What can be said of an expression when its names are known only by the range of their values. */
import type { Expr } from './expression.js';

/** Every value from `lo` to `hi`; a truth is 0 or 1. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** Ranges of names (`ofs_groups`, `_io.size`, …); a name that is missing can be anything. */
export type Ranges = Map<string, Interval>;

/** Trees of value instances, to look into. */
export type Inline = (name: string) => Expr | undefined;

export const ANYTHING: Interval = { lo: -Infinity, hi: Infinity };
const EITHER: Interval = { lo: 0, hi: 1 };
export const exactly = (value: number): Interval => ({ lo: value, hi: value });
export const isTrue = (range: Interval): boolean => range.lo > 0 || range.hi < 0;
export const isFalse = (range: Interval): boolean => range.lo === 0 && range.hi === 0;

/** The dotted name of `_io.size` and its like. */
function dotted(expr: Expr): string | undefined {
  if (expr.op === 'name') return expr.name;
  if (expr.op !== 'member') return undefined;
  const of = dotted(expr.of);
  return of === undefined ? undefined : `${of}.${expr.name}`;
}

/** The range that an expression's value is in. */
export function evaluate(expr: Expr, ranges: Ranges, inline: Inline): Interval {
  const go = (e: Expr) => evaluate(e, ranges, inline);
  switch (expr.op) {
    case 'number':
      return exactly(expr.value);
    case 'name': {
      if (expr.name === 'true') return exactly(1);
      if (expr.name === 'false') return exactly(0);
      const inlined = inline(expr.name);
      return ranges.get(expr.name) ?? (inlined ? go(inlined) : ANYTHING);
    }
    case 'member':
      return ranges.get(dotted(expr) ?? '') ?? ANYTHING;
    case 'choice': {
      const test = go(expr.test);
      if (isTrue(test)) return go(expr.left);
      if (isFalse(test)) return go(expr.right);
      const [left, right] = [go(expr.left), go(expr.right)];
      return { lo: Math.min(left.lo, right.lo), hi: Math.max(left.hi, right.hi) };
    }
    case 'unary': {
      const of = go(expr.of);
      if (expr.sign === 'not') return truth(isFalse(of), isTrue(of));
      return expr.sign === '-' ? { lo: -of.hi, hi: -of.lo } : ANYTHING;
    }
    case 'binary':
      return combine(expr.sign, go(expr.left), go(expr.right));
    default:
      return ANYTHING;
  }
}

const truth = (surelyTrue: boolean, surelyFalse: boolean): Interval =>
  surelyTrue ? exactly(1) : surelyFalse ? exactly(0) : EITHER;

function combine(sign: string, a: Interval, b: Interval): Interval {
  const known = a.lo === a.hi && b.lo === b.hi;
  switch (sign) {
    case 'and':
      return truth(isTrue(a) && isTrue(b), isFalse(a) || isFalse(b));
    case 'or':
      return truth(isTrue(a) || isTrue(b), isFalse(a) && isFalse(b));
    case '<':
      return truth(a.hi < b.lo, a.lo >= b.hi);
    case '<=':
      return truth(a.hi <= b.lo, a.lo > b.hi);
    case '>':
      return combine('<', b, a);
    case '>=':
      return combine('<=', b, a);
    case '==':
      return truth(known && a.lo === b.lo, a.hi < b.lo || b.hi < a.lo);
    case '!=':
      return truth(a.hi < b.lo || b.hi < a.lo, known && a.lo === b.lo);
    case '+':
      return { lo: a.lo + b.lo, hi: a.hi + b.hi };
    case '-':
      return { lo: a.lo - b.hi, hi: a.hi - b.lo };
    case '*':
      return known ? exactly(a.lo * b.lo) : ANYTHING;
    case '/':
      return known && b.lo !== 0 ? exactly(Math.floor(a.lo / b.lo)) : ANYTHING;
    case '%':
      return known && b.lo > 0 ? exactly(((a.lo % b.lo) + b.lo) % b.lo) : b.lo > 0 ? { lo: 0, hi: b.hi - 1 } : ANYTHING;
    default: {
      const exact = BITWISE[sign];
      const isSmall = known && [a.lo, b.lo].every((value) => value >= 0 && value < 2 ** 31);
      return exact !== undefined && isSmall ? exactly(exact(a.lo, b.lo) >>> 0) : ANYTHING;
    }
  }
}

const BITWISE: Readonly<Record<string, (a: number, b: number) => number>> = {
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '>>': (a, b) => a >> b,
};

const OPPOSITE: Readonly<Record<string, string>> = {
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '==': '!=',
  '!=': '==',
};
const TURNED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '==': '==' };

/** Narrows `ranges` by the knowledge that `expr` is true, or is false. */
export function assume(expr: Expr, holds: boolean, ranges: Ranges, inline: Inline): void {
  const inlined = expr.op === 'name' ? inline(expr.name) : undefined;
  const name = dotted(expr);
  if (expr.op === 'unary' && expr.sign === 'not') assume(expr.of, !holds, ranges, inline);
  else if (inlined !== undefined) assume(inlined, holds, ranges, inline);
  else if (name !== undefined) narrow(ranges, name, exactly(holds ? 1 : 0));
  else if (expr.op === 'binary') assumeBinary(expr, holds, ranges, inline);
}

function assumeBinary(expr: Extract<Expr, { op: 'binary' }>, holds: boolean, ranges: Ranges, inline: Inline): void {
  const { left, right, sign } = expr;
  if (sign === 'and' || sign === 'or') {
    if ((sign === 'and') === holds) {
      assume(left, holds, ranges, inline);
      assume(right, holds, ranges, inline);
      return;
    }
    // One of the two decides: where the other can't, this one does.
    const decided = (side: Expr) => (holds ? isFalse : isTrue)(evaluate(side, ranges, inline));
    if (decided(left)) assume(right, holds, ranges, inline);
    else if (decided(right)) assume(left, holds, ranges, inline);
    else assumeEither([left, right], holds, ranges, inline);
    return;
  }
  const relation = holds ? sign : OPPOSITE[sign];
  if (relation === undefined) return;
  limit(left, relation, right, ranges, inline);
  const turned = TURNED[relation];
  if (turned !== undefined) limit(right, turned, left, ranges, inline);
}

/** Of two of which one holds, what both allow. */
function assumeEither(sides: readonly [Expr, Expr], holds: boolean, ranges: Ranges, inline: Inline): void {
  const [one, other] = sides.map((side) => {
    const own: Ranges = new Map(ranges);
    assume(side, holds, own, inline);
    return own;
  }) as [Ranges, Ranges];
  for (const [name, range] of one) {
    const { lo, hi } = other.get(name) ?? ANYTHING;
    narrow(ranges, name, { lo: Math.min(lo, range.lo), hi: Math.max(hi, range.hi) });
  }
}

function limit(side: Expr, relation: string, other: Expr, ranges: Ranges, inline: Inline): void {
  const name = dotted(side);
  if (name === undefined) return;
  const { lo, hi } = evaluate(other, ranges, inline);
  if (relation === '<') narrow(ranges, name, { lo: -Infinity, hi: hi - 1 });
  if (relation === '<=') narrow(ranges, name, { lo: -Infinity, hi });
  if (relation === '>') narrow(ranges, name, { lo: lo + 1, hi: Infinity });
  if (relation === '>=') narrow(ranges, name, { lo, hi: Infinity });
  if (relation === '==') narrow(ranges, name, { lo, hi });
}

function narrow(ranges: Ranges, name: string, to: Interval): void {
  const now = ranges.get(name) ?? ANYTHING;
  const both = { lo: Math.max(now.lo, to.lo), hi: Math.min(now.hi, to.hi) };
  if (both.lo <= both.hi) ranges.set(name, both);
}
