/** Kaitai's expressions, as far as a comparison needs them: a tree, one spelling, and what can be said of a value. */

export type Expr =
  | { readonly op: 'number'; readonly value: number; readonly exact?: bigint }
  | { readonly op: 'string'; readonly value: string }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'path'; readonly name: string }
  | { readonly op: 'unary'; readonly sign: string; readonly of: Expr }
  | { readonly op: 'binary'; readonly sign: string; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'choice'; readonly test: Expr; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'member'; readonly of: Expr; readonly name: string }
  | { readonly op: 'index'; readonly of: Expr; readonly at: Expr }
  | { readonly op: 'call'; readonly of: Expr; readonly args: readonly Expr[] }
  | { readonly op: 'list'; readonly items: readonly Expr[] };

const TOKEN =
  /\s*(0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?|"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z_]\w*(?:(?<=\b(?:as|sizeof|bitsizeof))<[\w: []]+>)?(?:::\w+)*|::\w+(?:::\w+)*|<<|>>|<=|>=|==|!=|[-+*/%<>&|^~?:.,()[\]])/y;

const BINARY: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['not'],
  ['<', '>', '<=', '>=', '==', '!='],
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
];
const NOT = 2;

/** The tree of an expression, or undefined for one that this reader doesn't know. */
export function parseExpression(text: string): Expr | undefined {
  const tokens = tokenize(text);
  if (tokens === undefined) return undefined;
  let at = 0;
  const next = () => tokens[at];
  const take = (token: string) => {
    if (tokens[at] !== token) throw new SyntaxError(text);
    at++;
  };
  const until = (close: string): Expr[] => {
    const items: Expr[] = [];
    while (next() !== close) {
      items.push(choice());
      if (next() !== close) take(',');
    }
    take(close);
    return items;
  };
  const choice = (): Expr => {
    const test = binary(0);
    if (next() !== '?') return test;
    take('?');
    const left = choice();
    take(':');
    return { op: 'choice', test, left, right: choice() };
  };
  const binary = (level: number): Expr => {
    if (level === BINARY.length) return unary();
    if (level === NOT) {
      if (next() !== 'not') return binary(level + 1);
      take('not');
      return { op: 'unary', sign: 'not', of: binary(level) };
    }
    let left = binary(level + 1);
    for (let sign = next(); sign !== undefined && BINARY[level]?.includes(sign); sign = next()) {
      take(sign);
      left = folded(sign, left, binary(level + 1));
    }
    return left;
  };
  const unary = (): Expr => {
    const sign = next();
    if (sign !== '-' && sign !== '~' && sign !== '+') return postfix();
    take(sign);
    const of = unary();
    return sign === '-' && of.op === 'number' ? negative(of) : { op: 'unary', sign, of };
  };
  const postfix = (): Expr => {
    let of = primary();
    for (;;) {
      if (next() === '.') {
        take('.');
        of = { op: 'member', of, name: tokens[at++] ?? '' };
      } else if (next() === '[') {
        take('[');
        of = { op: 'index', of, at: choice() };
        take(']');
      } else if (next() === '(') {
        take('(');
        of = { op: 'call', of, args: until(')') };
      } else return of;
    }
  };
  const primary = (): Expr => {
    const token = tokens[at++];
    if (token === undefined) throw new SyntaxError(text);
    if (token === '(') {
      const inner = choice();
      take(')');
      return inner;
    }
    if (token === '[') return { op: 'list', items: until(']') };
    if (/^\d/.test(token)) return numberOf(token.replaceAll('_', ''));
    if (/^["']/.test(token)) return { op: 'string', value: token.slice(1, -1) };
    if (token.includes('::')) return { op: 'path', name: token };
    if (/^\w/.test(token)) return { op: 'name', name: token };
    throw new SyntaxError(text);
  };
  try {
    const tree = choice();
    return at === tokens.length ? tree : undefined;
  } catch {
    return undefined;
  }
}

type NumberExpr = Extract<Expr, { op: 'number' }>;

/** A number, exactly where it is more than a `number` can be. */
function numberOf(digits: string): NumberExpr {
  const value = Number(digits);
  return Number.isInteger(value) && !Number.isSafeInteger(value) && !/[.e]/i.test(digits.replace(/^0x.*/i, ''))
    ? { op: 'number', value, exact: BigInt(digits) }
    : { op: 'number', value };
}

const negative = ({ value, exact }: NumberExpr): NumberExpr => ({
  op: 'number',
  value: -value,
  ...(exact !== undefined && { exact: -exact }),
});

const FOLDED: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
};

/** `8 * 4` is 32. */
function folded(sign: string, left: Expr, right: Expr): Expr {
  const fold = FOLDED[sign];
  if (fold !== undefined && left.op === 'number' && right.op === 'number') {
    const value = fold(left.value, right.value);
    if (Number.isSafeInteger(value)) return { op: 'number', value };
  }
  return { op: 'binary', sign, left, right };
}

function tokenize(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text);
    if (match?.[1] === undefined) return undefined;
    tokens.push(match[1]);
  }
  return tokens;
}

/** What names stand for, when an expression is spelled. */
export interface Names {
  /** The tree that a name means, where it is not itself. */
  readonly inline?: (name: string) => Expr | undefined;
  /** The lasting name of a name. */
  readonly rename?: (name: string) => string;
  /** The lasting name of what is called `name` in `of`. */
  readonly member?: (of: Expr, name: string) => string;
  /** What an enum's member means. */
  readonly number?: (path: string) => string | undefined;
}

/** One spelling for every way to write the same expression. */
export function spell(expr: Expr, names: Names = {}): string {
  const go = (e: Expr): string => spell(e, names);
  switch (expr.op) {
    case 'number':
      return String(expr.exact ?? expr.value);
    case 'string':
      return JSON.stringify(expr.value);
    case 'name': {
      const inlined = names.inline?.(expr.name);
      return inlined === undefined ? (names.rename?.(expr.name) ?? expr.name) : go(inlined);
    }
    case 'path':
      return names.number?.(expr.name) ?? expr.name;
    case 'unary':
      return `(${expr.sign} ${go(expr.of)})`;
    case 'binary':
      return `(${go(expr.left)} ${expr.sign} ${go(expr.right)})`;
    case 'choice':
      return `(${go(expr.test)} ? ${go(expr.left)} : ${go(expr.right)})`;
    case 'member':
      return `${go(expr.of)}.${names.member?.(expr.of, expr.name) ?? expr.name}`;
    case 'index':
      return `${go(expr.of)}[${go(expr.at)}]`;
    case 'call':
      return `${go(expr.of)}(${expr.args.map(go).join(', ')})`;
    case 'list':
      return `[${expr.items.map(go).join(', ')}]`;
  }
}

/** Every name that an expression mentions. */
export function namesIn(expr: Expr): string[] {
  switch (expr.op) {
    case 'name':
      return [expr.name];
    case 'unary':
      return namesIn(expr.of);
    case 'binary':
      return [...namesIn(expr.left), ...namesIn(expr.right)];
    case 'choice':
      return [...namesIn(expr.test), ...namesIn(expr.left), ...namesIn(expr.right)];
    case 'member':
      return [...namesIn(expr.of), expr.name];
    case 'index':
      return [...namesIn(expr.of), ...namesIn(expr.at)];
    case 'call':
      return [...namesIn(expr.of), ...expr.args.flatMap(namesIn)];
    case 'list':
      return expr.items.flatMap(namesIn);
    default:
      return [];
  }
}
