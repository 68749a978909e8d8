/**
 * The normal form of an expression: what is the same by a law of arithmetic or logic is the same tree. Names are already
 * those of what they mean. Each law has a test.
 */
import { type Expr, integerOf, mapParts, numberExpr, spell } from './expression.js';
import { type Facts, factOf, rangeNamed } from './kinds.js';
import { isWhole, ofList, reversed } from './texts.js';

const TRUE: Expr = { op: 'name', name: 'true' };
const FALSE: Expr = { op: 'name', name: 'false' };
const isNamed = (expr: Expr, name: string) => expr.op === 'name' && expr.name === name;

const OPPOSITE: Readonly<Record<string, string>> = {
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '==': '!=',
  '!=': '==',
};

/** The normal form of `expr`. */
export function normalise(expr: Expr, facts: Facts): Expr {
  const tree = mapParts(expr, (part) => normalise(part, facts));
  switch (tree.op) {
    case 'unary':
      if (tree.sign === 'not') return negated(tree.of, facts);
      if (tree.sign === '+') return tree.of;
      if (tree.sign === '~') {
        const number = integerOf(tree.of);
        return number === undefined ? tree : numberExpr(-number - 1n);
      }
      if (tree.sign === '-' && factOf(tree.of, facts).kind === 'integer') return sumOf(linear(tree, facts));
      return tree;
    case 'binary':
      return binary(tree, facts);
    case 'choice':
      return choice(tree, facts);
    case 'format':
      return joined(tree.parts, facts);
    case 'cast':
      return converted(tree, facts);
    case 'member':
    case 'index':
      return ofList(tree) ?? reversed(tree);
    case 'call':
      return isWhole(tree, facts) ? tree.of.of : tree;
    default:
      return tree;
  }
}

/** Numbers that a cast to a float keeps exactly. */
const EXACT: Readonly<Record<string, bigint>> = { f4: 2n ** 24n, f8: 2n ** 53n };

/** A cast to what something is already is nothing; one to a float is the sum with a float of nothing. */
function converted(tree: Extract<Expr, { op: 'cast' }>, facts: Facts): Expr {
  const [of, to] = [factOf(tree.of, facts), factOf(tree, facts)];
  if (of.kind === undefined) return tree;
  const most = EXACT[tree.type.slice(0, 2)] ?? 0n;
  const { lo, hi } = of.kind === 'integer' && to.kind === 'float' ? { lo: -most, hi: most } : rangeNamed(tree.type);
  const isKept =
    lo === undefined || hi === undefined || (of.lo !== undefined && of.hi !== undefined && of.lo >= lo && of.hi <= hi);
  if (!isKept) return tree;
  if (of.kind === 'integer' && to.kind === 'float') return asFloat(tree.of);
  return of.kind === to.kind ? tree.of : tree;
}

const asFloat = (of: Expr): Expr =>
  ordered({ op: 'binary', sign: '+', left: { op: 'number', value: 0, float: true }, right: of });

type Binary = Extract<Expr, { op: 'binary' }>;

function binary(tree: Binary, facts: Facts): Expr {
  const { sign, left, right } = tree;
  const kind = factOf(tree, facts).kind;
  switch (sign) {
    case '+':
      if (kind === 'text') return joined([left, right], facts);
      if (kind === 'integer') return sumOf(linear(tree, facts));
      return kind === 'float' ? unchanged(tree, 0, facts) : tree;
    case '-':
      return kind === 'integer' ? sumOf(linear(tree, facts)) : tree;
    case '*':
      if (kind === 'integer') return sumOf(linear(tree, facts));
      return kind === 'float' ? unchanged(tree, 1, facts) : tree;
    case '/':
    case '%':
    case '<<':
    case '>>':
      return shifted(quotient(tree), facts);
    case '&':
    case '|':
    case '^':
      return bits(tree, facts);
    case 'and':
    case 'or':
      return connected(tree, facts);
    default:
      return compared(tree, facts);
  }
}

/** A float times one, or and nothing, is what it was; an integer times one that is a float is that integer as a float. */
function unchanged(tree: Binary, neutral: number, facts: Facts): Expr {
  const { left, right } = tree;
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.op !== 'number' || one.value !== neutral) continue;
    return factOf(other, facts).kind === 'float' ? other : asFloat(other);
  }
  return ordered(tree);
}

const ordered = (tree: Binary): Binary =>
  spell(tree.left) <= spell(tree.right) ? tree : { ...tree, left: tree.right, right: tree.left };

/** Terms with their factors, and a constant. */
interface Linear {
  readonly terms: Map<string, { expr: Expr; factor: bigint }>;
  constant: bigint;
}

function linear(expr: Expr, facts: Facts): Linear {
  const sum: Linear = { terms: new Map(), constant: 0n };
  addTo(sum, expr, 1n, facts);
  return sum;
}

function addTo(sum: Linear, expr: Expr, factor: bigint, facts: Facts): void {
  const number = integerOf(expr);
  if (number !== undefined) {
    sum.constant += number * factor;
    return;
  }
  if (factOf(expr, facts).kind === 'integer') {
    if (expr.op === 'unary' && expr.sign === '-') {
      addTo(sum, expr.of, -factor, facts);
      return;
    }
    if (expr.op === 'binary' && (expr.sign === '+' || expr.sign === '-')) {
      addTo(sum, expr.left, factor, facts);
      addTo(sum, expr.right, expr.sign === '+' ? factor : -factor, facts);
      return;
    }
    if (expr.op === 'binary' && expr.sign === '*') {
      const [a, b] = [integerOf(expr.left), integerOf(expr.right)];
      if (a !== undefined) addTo(sum, expr.right, factor * a, facts);
      else if (b !== undefined) addTo(sum, expr.left, factor * b, facts);
      else addTerm(sum, ordered(expr), factor);
      return;
    }
  }
  // So many times what was divided by as many is all but the rest.
  const by = expr.op === 'binary' && expr.sign === '/' ? integerOf(expr.right) : undefined;
  if (expr.op === 'binary' && by !== undefined && by > 1n && factor % by === 0n) {
    addTo(sum, expr.left, factor / by, facts);
    addTo(sum, { ...expr, sign: '%' }, -factor / by, facts);
    return;
  }
  addTerm(sum, expr, factor);
}

function addTerm({ terms }: Linear, expr: Expr, factor: bigint): void {
  const key = spell(expr);
  const total = (terms.get(key)?.factor ?? 0n) + factor;
  if (total === 0n) terms.delete(key);
  else terms.set(key, { expr, factor: total });
}

function sumOf({ terms, constant }: Linear): Expr {
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, term]) => term);
  const trees = sorted.map(
    ({ expr, factor }): Expr =>
      factor === 1n ? expr : { op: 'binary', sign: '*', left: numberExpr(factor), right: expr },
  );
  if (constant !== 0n || trees.length === 0) trees.push(numberExpr(constant));
  return trees.reduce((left, right) => ({ op: 'binary', sign: '+', left, right }));
}

/** Quotients, remainders and shifts of constants. */
function quotient(tree: Binary): Expr {
  const [a, b] = [integerOf(tree.left), integerOf(tree.right)];
  if (b === 1n && tree.sign === '/') return tree.left;
  if (b === 0n && (tree.sign === '<<' || tree.sign === '>>')) return tree.left;
  if (a === undefined || b === undefined || b < 0n) return tree;
  if (tree.sign === '<<') return b < 64n ? numberExpr(a << b) : tree;
  if (tree.sign === '>>') return b < 64n ? numberExpr(a >> b) : tree;
  if (b === 0n) return tree;
  const rest = ((a % b) + b) % b;
  return numberExpr(tree.sign === '%' ? rest : (a - rest) / b);
}

/** Beyond, bit operations are not arithmetic in every language that Kaitai compiles to. */
const BITS_END = 2n ** 31n;

const isSmall = (expr: Expr, facts: Facts, shift = 0n): boolean => {
  const { lo, hi } = factOf(expr, facts);
  return lo !== undefined && hi !== undefined && lo >= 0n && hi << shift < BITS_END;
};

/** Shifts of small numbers are products and quotients. */
function shifted(tree: Expr, facts: Facts): Expr {
  if (tree.op !== 'binary' || (tree.sign !== '<<' && tree.sign !== '>>')) return tree;
  const by = integerOf(tree.right);
  if (by === undefined || by < 0n || by > 30n) return tree;
  const power = numberExpr(2n ** by);
  if (tree.sign === '<<') {
    if (!isSmall(tree.left, facts, by)) return tree;
    return sumOf(linear({ op: 'binary', sign: '*', left: power, right: tree.left }, facts));
  }
  return isSmall(tree.left, facts) ? { op: 'binary', sign: '/', left: tree.left, right: power } : tree;
}

const isPower = (value: bigint): boolean => value > 0n && (value & (value - 1n)) === 0n;

/** A mask of the lowest bits is a remainder, and one of all others is what is left of it. */
function masked(of: Expr, mask: bigint, facts: Facts): Expr | undefined {
  const low = mask >= 0n ? mask + 1n : -mask;
  if (!isPower(low) || low > BITS_END || factOf(of, facts).kind !== 'integer') return undefined;
  const rest: Expr = { op: 'binary', sign: '%', left: of, right: numberExpr(low) };
  if (mask >= 0n) return rest;
  if (!isSmall(of, facts)) return undefined;
  return sumOf(linear({ op: 'binary', sign: '-', left: of, right: rest }, facts));
}

function operands(tree: Expr, sign: string): Expr[] {
  return tree.op === 'binary' && tree.sign === sign
    ? [...operands(tree.left, sign), ...operands(tree.right, sign)]
    : [tree];
}

const bySpelling = (list: readonly Expr[]): Expr[] =>
  list
    .map((expr) => [spell(expr), expr] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, expr]) => expr);

function bits(tree: Binary, facts: Facts): Expr {
  const all = operands(tree, tree.sign);
  const numbers = all.map(integerOf).filter((number) => number !== undefined);
  const others = all.filter((one) => integerOf(one) === undefined);
  const fold = {
    '&': (a: bigint, b: bigint) => a & b,
    '|': (a: bigint, b: bigint) => a | b,
    '^': (a: bigint, b: bigint) => a ^ b,
  };
  const constant = numbers.length === 0 ? undefined : numbers.reduce(fold[tree.sign as '&' | '|' | '^']);
  if (constant === 0n && tree.sign !== '&') return chain(tree.sign, bySpelling(others)) ?? numberExpr(0n);
  // A mask that has every bit that there can be.
  const only = others.length === 1 ? factOf(others[0] as Expr, facts) : undefined;
  if (tree.sign === '&' && constant !== undefined && only?.lo !== undefined && only.hi !== undefined && only.lo >= 0n) {
    if (constant >= 0n && (constant & (constant + 1n)) === 0n && only.hi <= constant) return others[0] as Expr;
  }
  const rest =
    tree.sign === '&' && constant !== undefined && others[0] ? masked(others[0], constant, facts) : undefined;
  if (others.length === 1 && rest !== undefined) return rest;
  return chain(tree.sign, [...bySpelling(others), ...(constant === undefined ? [] : [numberExpr(constant)])]) as Expr;
}

const isComparison = (expr: Expr): boolean => (expr.op === 'binary' && expr.sign in OPPOSITE) || expr.op !== 'binary';

const chain = (sign: string, list: readonly Expr[]): Expr | undefined =>
  list.length === 0 ? undefined : list.reduce((left, right) => ({ op: 'binary', sign, left, right }));

function connected(tree: Binary, facts: Facts): Expr {
  const { sign } = tree;
  const [neutral, absorbing] = sign === 'and' ? [TRUE, FALSE] : [FALSE, TRUE];
  const all = operands(tree, sign);
  if (all.some((one) => spell(one) === spell(absorbing))) return absorbing;
  const distinct = new Map(all.filter((one) => spell(one) !== spell(neutral)).map((one) => [spell(one), one]));
  // Of something and what is true where it is not, one always holds, and never both.
  const isBoth = (one: Expr) => isComparison(one) && distinct.has(spell(negated(one, facts)));
  if ([...distinct.values()].some(isBoth)) return absorbing;
  return chain(sign, bySpelling([...distinct.values()])) ?? neutral;
}

function compared(tree: Binary, facts: Facts): Expr {
  const { sign, left, right } = tree;
  const [a, b] = [factOf(left, facts), factOf(right, facts)];
  if (a.kind === 'truth' && b.kind === 'truth' && (sign === '==' || sign === '!=')) {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (isNamed(one, 'true')) return sign === '==' ? other : negated(other, facts);
      if (isNamed(one, 'false')) return sign === '!=' ? other : negated(other, facts);
    }
  }
  if (a.kind === 'integer' && b.kind === 'integer') return comparedIntegers(sign, left, right, facts);
  // `2.0` is compared as 2 is.
  const plain = (expr: Expr): Expr => (expr.op === 'number' && expr.float ? { op: 'number', value: expr.value } : expr);
  if (sign === '==' || sign === '!=') return ordered({ ...tree, left: plain(left), right: plain(right) });
  if (sign === '>' || sign === '>=') {
    return { op: 'binary', sign: sign === '>' ? '<' : '<=', left: plain(right), right: plain(left) };
  }
  return { ...tree, left: plain(left), right: plain(right) };
}

/** `a < b` as `0 < b - a`, and equality with the least or greatest value as an inequality. */
function comparedIntegers(sign: string, left: Expr, right: Expr, facts: Facts): Expr {
  const minus = (one: Expr, other: Expr, more = 0n) => {
    const sum = linear({ op: 'binary', sign: '-', left: one, right: other }, facts);
    sum.constant += more;
    return sum;
  };
  const positive = (sum: Linear): Expr => {
    if (sum.terms.size === 0) return sum.constant > 0n ? TRUE : FALSE;
    return { op: 'binary', sign: '<', left: numberExpr(0n), right: sumOf(sum) };
  };
  switch (sign) {
    case '<':
      return positive(minus(right, left));
    case '>':
      return positive(minus(left, right));
    case '<=':
      return positive(minus(right, left, 1n));
    case '>=':
      return positive(minus(left, right, 1n));
  }
  let sum = minus(left, right);
  if (sum.terms.size === 0) return (sum.constant === 0n) === (sign === '==') ? TRUE : FALSE;
  const [first] = [...sum.terms].sort(([x], [y]) => (x < y ? -1 : 1));
  if (first !== undefined && first[1].factor < 0n) sum = minus(right, left);
  const [only] = [...sum.terms.values()];
  if (sum.terms.size === 1 && only?.factor === 1n) {
    const { lo, hi } = factOf(only.expr, facts);
    const value = -sum.constant;
    const than = (more: Expr, less: Expr) => positive(minus(more, less));
    if ((lo !== undefined && value < lo) || (hi !== undefined && value > hi)) return sign === '==' ? FALSE : TRUE;
    if (value === lo)
      return sign === '!=' ? than(only.expr, numberExpr(value)) : than(numberExpr(value + 1n), only.expr);
    if (value === hi)
      return sign === '!=' ? than(numberExpr(value), only.expr) : than(only.expr, numberExpr(value - 1n));
  }
  return { op: 'binary', sign, left: numberExpr(0n), right: sumOf(sum) };
}

/** What is true where `expr` is not. */
function negated(expr: Expr, facts: Facts): Expr {
  if (isNamed(expr, 'true')) return FALSE;
  if (isNamed(expr, 'false')) return TRUE;
  if (expr.op === 'unary' && expr.sign === 'not') return expr.of;
  if (expr.op === 'binary') {
    const { sign, left, right } = expr;
    if (sign === 'and' || sign === 'or') {
      const turned = sign === 'and' ? 'or' : 'and';
      return connected({ op: 'binary', sign: turned, left: negated(left, facts), right: negated(right, facts) }, facts);
    }
    const kinds = [left, right].map((one) => factOf(one, facts).kind);
    const opposite = OPPOSITE[sign];
    // Of numbers that are none, both may be false.
    const isOrdered = sign === '==' || sign === '!=' || kinds.every((kind) => kind === 'integer');
    if (opposite !== undefined && isOrdered) return compared({ ...expr, sign: opposite }, facts);
  }
  return { op: 'unary', sign: 'not', of: expr };
}

function choice(tree: Extract<Expr, { op: 'choice' }>, facts: Facts): Expr {
  const { test, left, right } = tree;
  if (isNamed(test, 'true')) return left;
  if (isNamed(test, 'false')) return right;
  if (spell(left) === spell(right)) return left;
  if (isNamed(left, 'true') && isNamed(right, 'false')) return test;
  if (isNamed(left, 'false') && isNamed(right, 'true')) return negated(test, facts);
  const other = negated(test, facts);
  return spell(other) < spell(test) ? { op: 'choice', test: other, left: right, right: left } : tree;
}

/** Text that is put together. */
function joined(parts: readonly Expr[], facts: Facts): Expr {
  const flat: Expr[] = [];
  const add = (part: Expr): void => {
    const last = flat.at(-1);
    if (part.op === 'format') for (const one of part.parts) add(one);
    else if (part.op === 'string' && part.value === '') return;
    else if (part.op === 'string' && last?.op === 'string') {
      flat[flat.length - 1] = { op: 'string', value: last.value + part.value };
    } else if (part.op === 'string' || factOf(part, facts).kind === 'text') flat.push(part);
    else flat.push({ op: 'member', of: part, name: 'to_s' });
  };
  for (const part of parts) add(part);
  const [only] = flat;
  if (only === undefined) return { op: 'string', value: '' };
  return flat.length === 1 ? only : { op: 'format', parts: flat };
}
