/** Two expressions that are spelled otherwise, tried with values: they differ, they are the same, or nobody can tell. */
import { type Expr, integerOf, partsOf, spell } from './expression.js';
import { type Fact, type Facts, factOf } from './kinds.js';

export type Value = bigint | number | boolean | string;
type Values = ReadonlyMap<string, Value>;

/** Something that can't be computed here. */
class Unknowable extends Error {}

const isNumber = ({ kind }: Fact): boolean => kind === 'integer' || kind === 'float';

/** What an expression is made of that is not computed: a field, a length. */
function atomsIn(expr: Expr, into: Map<string, Expr>, facts: Facts): void {
  switch (expr.op) {
    case 'number':
    case 'string':
      return;
    case 'name':
      if (expr.name !== 'true' && expr.name !== 'false') into.set(spell(expr), expr);
      return;
    case 'unary':
    case 'binary':
    case 'choice':
    case 'format':
    case 'list':
      for (const part of partsOf(expr)) atomsIn(part, into, facts);
      return;
    case 'cast':
      // A number by another type may be another number, in some language.
      if (isNumber(factOf(expr.of, facts))) atomsIn(expr.of, into, facts);
      else into.set(spell(expr), expr);
      return;
    case 'call':
    case 'member':
      if (isComputed(expr, facts)) for (const part of partsIn(expr)) atomsIn(part, into, facts);
      else into.set(spell(expr), expr);
      return;
    default:
      into.set(spell(expr), expr);
  }
}

const OF_TEXT: ReadonlySet<string> = new Set(['size', 'reverse', 'to_i', 'substring']);

/** Whether something is made of a text, or a text of something. */
function isComputed(expr: Expr, facts: Facts): boolean {
  if (expr.op === 'call') return expr.of.op === 'member' && expr.of.name !== 'to_s' && isComputed(expr.of, facts);
  if (expr.op !== 'member') return false;
  const of = factOf(expr.of, facts);
  return expr.name === 'to_s' || (OF_TEXT.has(expr.name) && of.kind === 'text' && of.isList !== true);
}

const partsIn = (expr: Expr): readonly Expr[] =>
  expr.op === 'call' && expr.of.op === 'member' ? [expr.of.of, ...expr.args] : partsOf(expr);

/** Whether one is something of the other, so that their values go together. */
const isOf = (expr: Expr, names: ReadonlyMap<string, Expr>): boolean =>
  'of' in expr && (names.has(spell(expr.of)) || isOf(expr.of, names));

const isFloat = (type: string): boolean => /^f[48](le|be)?$/.test(type);

/** Values of one name that may show a difference; `few` of them where there are many, `isAll` where there are no others. */
interface Candidates {
  readonly values: readonly Value[];
  readonly few?: readonly Value[];
  readonly isAll: boolean;
}

const FEW = 256n;
const NEAR = [0n, 1n, 2n, 3n, 5n, 7n, 8n, 16n, 100n, 255n, 256n, 1000n, 65535n];
const MOST = 1 << 16;
const TRIES = 4096;

function candidates(
  fact: Fact,
  constants: readonly bigint[],
  texts: readonly string[],
  lists: readonly string[],
): Candidates {
  if (fact.isList) throw new Unknowable();
  switch (fact.kind) {
    case 'truth':
      return { values: [false, true], isAll: true };
    case 'float':
      return { values: [0, 1, -1, 0.5, 1.5, 2, 100.25, -7.75], isAll: false };
    case 'text':
      return { values: [...new Set(['', 'a', 'ab', '0', '1', '10', '777', ...texts])], isAll: false };
    case 'bytes':
      return { values: [...new Set(['[]', '[0]', ...lists])], isAll: false };
    case 'integer': {
      const { lo = -(2n ** 64n), hi = 2n ** 64n } = fact;
      const around = (list: readonly bigint[]) => [
        ...new Set(
          list.flatMap((value) => [value - 1n, value, value + 1n]).filter((value) => value >= lo && value <= hi),
        ),
      ];
      const few = around([lo, hi, ...constants]);
      if (hi - lo < FEW)
        return { values: Array.from({ length: Number(hi - lo) + 1 }, (_, i) => lo + BigInt(i)), few, isAll: true };
      return { values: around([...NEAR, lo + 1n, hi - 1n, lo, hi, ...constants]), few, isAll: false };
    }
    default:
      throw new Unknowable();
  }
}

function constantsIn(expr: Expr): bigint[] {
  const own = integerOf(expr);
  return [...(own === undefined ? [] : [own, -own]), ...partsOf(expr).flatMap(constantsIn)];
}

const textsIn = (expr: Expr): string[] => [
  ...(expr.op === 'string' ? [expr.value] : []),
  ...partsOf(expr).flatMap(textsIn),
];

/** Bytes that are spelled out, as they are computed. */
const listsIn = (expr: Expr): string[] => [
  ...(expr.op === 'list' && expr.items.every((item) => integerOf(item) !== undefined)
    ? [`[${expr.items.map((item) => String(integerOf(item))).join()}]`]
    : []),
  ...partsOf(expr).flatMap(listsIn),
];

export type Trial = 'same' | 'different' | 'unknown';

/** Tries both trees, which are in normal form, with the same values. */
export function tryBoth(a: Expr, b: Expr, facts: Facts): Trial {
  const [one, other] = [factOf(a, facts), factOf(b, facts)];
  if (one.kind === 'stream' && other.kind === 'stream') return spell(a) === spell(b) ? 'same' : tryStreams(one, other);
  const atoms = new Map<string, Expr>();
  atomsIn(a, atoms, facts);
  atomsIn(b, atoms, facts);
  const constants = [...constantsIn(a), ...constantsIn(b)];
  const texts = [...textsIn(a), ...textsIn(b)];
  const spelledOut = [...listsIn(a), ...listsIn(b)];
  try {
    if ([...atoms.values()].some((atom) => isOf(atom, atoms))) return 'unknown';
    const names = [...atoms.keys()];
    // Whether a stream has ended, and where it is: bits may be left of the last byte.
    const streams = names.flatMap((name) => (name.endsWith('_io.eof') ? [name.slice(0, -'eof'.length)] : []));
    if (
      streams.some((stream) =>
        names.some((name) => /^(pos|size|left)$/.test(name.slice(stream.length)) && name.startsWith(stream)),
      )
    )
      return 'unknown';
    const all = [...atoms.values()].map((atom) => candidates(factOf(atom, facts), constants, texts, spelledOut));
    const count = (some: readonly Candidates[]) => some.reduce((product, { values }) => product * values.length, 1);
    const isAll = all.every((list) => list.isAll) && count(all) <= MOST;
    // Too many to try each: those near the numbers that the expressions have, where a difference is likely.
    const isMany = !isAll && count(all) > TRIES;
    const lists = isMany ? all.map((list) => ({ ...list, values: list.few ?? list.values })) : all;
    const combinations = count(lists);
    const tries = isAll ? combinations : Math.min(combinations, TRIES);
    for (let i = 0; i < tries; i++) {
      // All of them one after the other, or some of them spread out.
      let rest = isAll || combinations <= TRIES ? i : (i * 2654435761) % combinations;
      const values = new Map(
        names.map((name, n) => {
          const list = lists[n]?.values ?? [];
          const value = list[rest % list.length] as Value;
          rest = Math.floor(rest / list.length);
          return [name, value];
        }),
      );
      if (!sameValue(compute(a, values, facts), compute(b, values, facts))) return 'different';
    }
    return isAll ? 'same' : 'unknown';
  } catch (error) {
    if (error instanceof Unknowable) return 'unknown';
    throw error;
  }
}

/** The values of both for each that the names in them can have; undefined where these are too many, or unknown. */
export function valuesOfBoth(a: Expr, b: Expr, facts: Facts): (readonly [Value, Value])[] | undefined {
  const atoms = new Map<string, Expr>();
  atomsIn(a, atoms, facts);
  atomsIn(b, atoms, facts);
  try {
    const lists = [...atoms].map(([name, atom]) => ({ name, ...candidates(factOf(atom, facts), [], [], []) }));
    const count = lists.reduce((product, { values }) => product * values.length, 1);
    if (!lists.every(({ isAll }) => isAll) || count > MOST) return undefined;
    return Array.from({ length: count }, (_, i) => {
      let rest = i;
      const values = new Map<string, Value>();
      for (const { name, values: list } of lists) {
        values.set(name, list[rest % list.length] as Value);
        rest = Math.floor(rest / list.length);
      }
      return [compute(a, values, facts), compute(b, values, facts)] as const;
    });
  } catch (error) {
    if (error instanceof Unknowable) return undefined;
    throw error;
  }
}

/** The least values of an expression of one integer, in order; undefined where it is of more, or of another kind. */
export function valuesOf(expr: Expr, facts: Facts): number[] | undefined {
  const atoms = new Map<string, Expr>();
  atomsIn(expr, atoms, facts);
  const [[name, atom] = []] = atoms;
  const fact = atom && factOf(atom, facts);
  if (name === undefined || atoms.size > 1 || fact?.kind !== 'integer' || fact.lo === undefined) return undefined;
  const { lo, hi = lo + FEW } = fact;
  try {
    const values: number[] = [];
    for (let value = lo; value <= hi && value < lo + FEW; value++) {
      values.push(Number(compute(expr, new Map([[name, value]]), facts)));
    }
    return values.sort((a, b) => a - b);
  } catch (error) {
    if (error instanceof Unknowable) return undefined;
    throw error;
  }
}

/** A stream that starts somewhere is none that starts further out. */
function tryStreams(a: Fact, b: Fact): Trial {
  if (a.above === undefined || b.above === undefined) return 'unknown';
  const isKnown = (a.isKnown || a.above > b.above) && (b.isKnown || b.above > a.above);
  return isKnown ? 'different' : 'unknown';
}

/** A remainder or a quotient by nothing is nothing on both sides. */
const sameValue = (a: Value, b: Value): boolean =>
  a === b ||
  (typeof a !== typeof b && isNumeric(a) && isNumeric(b) && Number(a) === Number(b)) ||
  (Number.isNaN(a) && Number.isNaN(b));

const isNumeric = (value: Value) => typeof value === 'bigint' || typeof value === 'number';

function compute(expr: Expr, values: Values, facts: Facts): Value {
  const go = (e: Expr) => compute(e, values, facts);
  switch (expr.op) {
    case 'number':
      return integerOf(expr) ?? expr.value;
    case 'string':
      return expr.value;
    case 'list':
      return `[${expr.items.map((item) => String(go(item))).join()}]`;
    case 'format':
      return expr.parts.map((part) => String(go(part))).join('');
    case 'unary': {
      const of = go(expr.of);
      if (expr.sign === 'not') return !of;
      if (expr.sign === '-') return typeof of === 'bigint' ? -of : -Number(of);
      if (expr.sign === '~' && typeof of === 'bigint') return ~of;
      throw new Unknowable();
    }
    case 'binary':
      return operate(
        expr.sign,
        go(expr.left),
        expr.sign === 'and' || expr.sign === 'or' ? () => go(expr.right) : go(expr.right),
      );
    case 'choice':
      return go(expr.test) ? go(expr.left) : go(expr.right);
    case 'cast': {
      const of = isFloat(expr.type) ? go(expr.of) : undefined;
      if (of !== undefined && isNumeric(of)) return Number(of);
      const known = values.get(spell(expr));
      if (known === undefined) throw new Unknowable();
      return known;
    }
    default: {
      if (expr.op === 'name' && expr.name === 'true') return true;
      if (expr.op === 'name' && expr.name === 'false') return false;
      const known = values.get(spell(expr));
      if (known !== undefined) return known;
      if (expr.op === 'member' && expr.name === 'to_s') return String(go(expr.of));
      if (expr.op === 'member') return ofText(expr.name, go(expr.of), []);
      if (expr.op === 'call' && expr.of.op === 'member') {
        return ofText(expr.of.name, go(expr.of.of), expr.args.map(go));
      }
      throw new Unknowable();
    }
  }
}

/** What Kaitai makes of a text; NaN where it makes nothing of it. */
function ofText(name: string, text: Value, [one, other]: readonly Value[]): Value {
  if (typeof text !== 'string') throw new Unknowable();
  const letters = [...text];
  switch (name) {
    case 'size':
      return BigInt(letters.length);
    case 'reverse':
      return letters.reverse().join('');
    case 'to_i': {
      const base = Number(one ?? 10);
      const isWhole =
        base >= 2 && base <= 36 && [...text].every((letter) => !Number.isNaN(Number.parseInt(letter, base)));
      return isWhole && text !== '' ? BigInt(Number.parseInt(text, base)) : Number.NaN;
    }
    case 'substring': {
      const [from, to] = [Number(one), Number(other)];
      return from >= 0 && from <= to && to <= letters.length ? letters.slice(from, to).join('') : Number.NaN;
    }
    default:
      throw new Unknowable();
  }
}

function operate(sign: string, a: Value, b: Value | (() => Value)): Value {
  if (typeof b === 'function') return sign === 'and' ? a && b() : a || b();
  if (sign === '==') return sameValue(a, b);
  if (sign === '!=') return !sameValue(a, b);
  if (typeof a === 'string' && typeof b === 'string') {
    if (sign === '+') return a + b;
    return ordered(sign, a < b, a > b);
  }
  if (typeof a === 'bigint' && typeof b === 'bigint') return ofIntegers(sign, a, b);
  if (!isNumeric(a) || !isNumeric(b)) throw new Unknowable();
  const [x, y] = [Number(a), Number(b)];
  switch (sign) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return x / y;
  }
  return ordered(sign, x < y, x > y);
}

function ordered(sign: string, isLess: boolean, isMore: boolean): boolean {
  if (sign === '<') return isLess;
  if (sign === '>') return isMore;
  if (sign === '<=') return !isMore;
  if (sign === '>=') return !isLess;
  throw new Unknowable();
}

function ofIntegers(sign: string, a: bigint, b: bigint): Value {
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
    case '%': {
      if (b === 0n) return Number.NaN;
      const rest = ((a % b) + b) % b;
      return sign === '%' ? rest : (a - rest) / b;
    }
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    case '<<':
      if (b < 0n || b > 64n) return Number.NaN;
      return a << b;
    case '>>':
      if (b < 0n || b > 64n) return Number.NaN;
      return a >> b;
  }
  return ordered(sign, a < b, a > b);
}
