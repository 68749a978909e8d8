/** What is known of the values that an expression names, and of what kind the value of an expression is. */
import { type Expr, spell } from './expression.js';

export type Kind = 'integer' | 'float' | 'truth' | 'text' | 'bytes' | 'stream' | 'thing';

/** What is known of a name. */
export interface Fact {
  readonly kind: Kind | undefined;
  /** Whether it is a list, of that kind. */
  readonly isList?: boolean;
  /** Least and greatest value of an integer. */
  readonly lo?: bigint;
  readonly hi?: bigint;
  /** How many steps above what asks a stream starts; less than none in what it has. */
  readonly above?: number;
  /** Whether a stream surely starts there. */
  readonly isKnown?: boolean;
}

/** Facts by the spelling of a name. */
export type Facts = ReadonlyMap<string, Fact>;

/** What Kaitai knows of every value of a kind. */
const MEMBERS: Readonly<Record<string, Fact>> = {
  size: { kind: 'integer', lo: 0n },
  length: { kind: 'integer', lo: 0n },
  pos: { kind: 'integer', lo: 0n },
  to_i: { kind: 'integer' },
  eof: { kind: 'truth' },
  to_s: { kind: 'text' },
  reverse: { kind: 'text' },
  substring: { kind: 'text' },
  _sizeof: { kind: 'integer', lo: 0n },
};

/** An item of bytes. */
const BYTE: Fact = { kind: 'integer', lo: 0n, hi: 255n };

const COMPARISONS = new Set(['<', '>', '<=', '>=', '==', '!=', 'and', 'or']);
const BITWISE = new Set(['&', '|', '^', '<<', '>>']);

/** What is known of the value of an expression. */
export function factOf(expr: Expr, facts: Facts): Fact {
  const known = facts.get(spell(expr));
  if (known !== undefined) return known;
  const of = (e: Expr) => factOf(e, facts);
  switch (expr.op) {
    case 'number':
      return expr.float
        ? { kind: 'float' }
        : { kind: 'integer', lo: expr.exact ?? integer(expr), hi: expr.exact ?? integer(expr) };
    case 'string':
    case 'format':
      return { kind: 'text' };
    case 'list':
      return { kind: 'bytes' };
    case 'sizeof':
      return { kind: 'integer', lo: 0n };
    case 'cast':
      return { kind: kindNamed(expr.type) };
    case 'name':
      return { kind: expr.name === 'true' || expr.name === 'false' ? 'truth' : undefined };
    case 'unary':
      return expr.sign === 'not'
        ? { kind: 'truth' }
        : expr.sign === '~'
          ? { kind: 'integer' }
          : { kind: of(expr.of).kind };
    case 'binary':
      if (COMPARISONS.has(expr.sign)) return { kind: 'truth' };
      if (BITWISE.has(expr.sign)) return { kind: 'integer', ...masked(expr.sign, of(expr.left), of(expr.right)) };
      if (expr.sign === '%') return remainder(expr.right, of(expr.left).kind);
      if (expr.sign === '/') return quotient(of(expr.left), expr.right, of(expr.right).kind);
      return combined(expr.sign, of(expr.left), of(expr.right));
    case 'choice': {
      const [left, right] = [of(expr.left), of(expr.right)];
      if (left.kind !== right.kind) return { kind: together(left.kind, right.kind) };
      return left.kind === 'integer' ? { kind: left.kind, ...rangeOf(wider(left, right)) } : { kind: left.kind };
    }
    case 'index': {
      if (expr.of.op === 'list') return item(expr.of.items.map(of));
      const list = of(expr.of);
      return list.kind === 'bytes' && !list.isList ? BYTE : { ...list, isList: false };
    }
    case 'member':
      if (expr.name === 'min' || expr.name === 'max') {
        const list = of(expr.of);
        return list.kind === 'bytes' && !list.isList ? BYTE : { ...list, isList: false };
      }
      return MEMBERS[expr.name] ?? { kind: undefined };
    case 'call':
      return expr.of.op === 'member' ? (MEMBERS[expr.of.name] ?? { kind: undefined }) : { kind: undefined };
    default:
      return { kind: undefined };
  }
}

/** Any item of a list that is spelled out. */
function item(items: readonly Fact[]): Fact {
  const [first] = items;
  if (first === undefined || items.some(({ kind }) => kind !== first.kind)) return { kind: undefined };
  return { kind: first.kind, ...rangeOf(items.reduce(wider)) };
}

const rangeOf = ({ lo, hi }: Partial<Fact>): Pick<Fact, 'lo' | 'hi'> =>
  lo === undefined || hi === undefined ? {} : { lo, hi };

interface Range {
  readonly lo: bigint;
  readonly hi: bigint;
}

/** A mask leaves no more than it has, what is put together is no less than either, and a shift to the right no more than there was. */
function masked(sign: string, left: Fact, right: Fact): Pick<Fact, 'lo' | 'hi'> {
  if (sign === '|') {
    const [a, b] = [left, right].map(({ lo = -1n, hi = -1n }) => ({ lo, hi })) as [Range, Range];
    if (a.lo < 0n || b.lo < 0n) return {};
    const bits = greatest(a.hi, b.hi).toString(2).length;
    return { lo: greatest(a.lo, b.lo), hi: 2n ** BigInt(bits) - 1n };
  }
  const ends = [left, right].flatMap(({ lo, hi }) => (lo === undefined || hi === undefined || lo < 0n ? [] : [hi]));
  if (sign === '&' && ends.length > 0) return { lo: 0n, hi: ends.reduce(least) };
  return sign === '>>' && left.lo !== undefined && left.lo >= 0n ? rangeOf(left) : {};
}

/** The range of a sum, a difference or a product, where those of both are known. */
function combined(sign: string, left: Fact, right: Fact): Fact {
  const kind = together(left.kind, right.kind);
  const [a, b, c, d] = [left.lo, left.hi, right.lo, right.hi];
  if (kind !== 'integer' || a === undefined || b === undefined || c === undefined || d === undefined) return { kind };
  if (sign === '+') return { kind, lo: a + c, hi: b + d };
  if (sign === '-') return { kind, lo: a - d, hi: b - c };
  if (sign !== '*') return { kind };
  const ends = [a * c, a * d, b * c, b * d];
  return { kind, lo: ends.reduce(least), hi: ends.reduce(greatest) };
}

function quotient(left: Fact, by: Expr, kind: Kind | undefined): Fact {
  const all = { kind: together(left.kind, kind) };
  if (by.op !== 'number' || by.float || !Number.isSafeInteger(by.value) || by.value <= 0) return all;
  const divisor = BigInt(by.value);
  const isKnown = left.kind === 'integer' && left.lo !== undefined && left.hi !== undefined && left.lo >= 0n;
  return isKnown ? { ...all, lo: (left.lo as bigint) / divisor, hi: (left.hi as bigint) / divisor } : all;
}

/** A remainder is less than what is divided by. */
function remainder(by: Expr, kind: Kind | undefined): Fact {
  const isWhole = by.op === 'number' && !by.float && Number.isSafeInteger(by.value) && by.value > 0;
  return isWhole && kind === 'integer' ? { kind, lo: 0n, hi: BigInt(by.value - 1) } : { kind };
}

const integer = ({ value }: { value: number }): bigint => (Number.isInteger(value) ? BigInt(value) : 0n);

/** The kind of a sum of two kinds. */
function together(a: Kind | undefined, b: Kind | undefined): Kind | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return a;
  return (a === 'float' && b === 'integer') || (a === 'integer' && b === 'float') ? 'float' : undefined;
}

const kindNamed = (type: string): Kind | undefined => {
  if (/^[us][1248]/.test(type) || /^b([2-9]|\d\d)/.test(type)) return 'integer';
  if (/^f[48]/.test(type)) return 'float';
  if (/^(bool|b1)/.test(type)) return 'truth';
  if (/^strz?$/.test(type)) return 'text';
  return type === 'bytes' ? 'bytes' : undefined;
};

/** What an integer type holds; nothing where a name is that of something else. */
export function rangeNamed(type: string): Pick<Fact, 'lo' | 'hi'> {
  const [, sign, bytes] = /^([us])([1248])(?:le|be)?$/.exec(type) ?? [];
  const [, bits] = /^b(\d+)(?:le|be)?$/.exec(type) ?? [];
  const width = bytes === undefined ? bits && BigInt(bits) : 8n * BigInt(bytes);
  if (width === undefined || width === '') return {};
  const all = 2n ** width;
  return sign === 's' ? { lo: -all / 2n, hi: all / 2n - 1n } : { lo: 0n, hi: all - 1n };
}

export function least(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

export function greatest(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

/** What is known where either of two may be meant. */
export function wider({ lo: low, hi: high, ...a }: Fact, b: Fact): Fact {
  const lo = low === undefined || b.lo === undefined ? undefined : least(low, b.lo);
  const hi = high === undefined || b.hi === undefined ? undefined : greatest(high, b.hi);
  return { ...a, ...(lo !== undefined && { lo }), ...(hi !== undefined && { hi }) };
}
