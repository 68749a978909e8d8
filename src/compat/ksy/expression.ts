/** Kaitai's expressions as trees. */

export type Expr =
  | { readonly op: 'number'; readonly value: number; readonly exact?: bigint; readonly float?: true }
  | { readonly op: 'string'; readonly value: string }
  | { readonly op: 'format'; readonly parts: readonly Expr[] }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'path'; readonly name: string }
  | { readonly op: 'sizeof'; readonly name: string; readonly type: string }
  | { readonly op: 'cast'; readonly of: Expr; readonly type: string }
  | { readonly op: 'unary'; readonly sign: string; readonly of: Expr }
  | { readonly op: 'binary'; readonly sign: string; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'choice'; readonly test: Expr; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'member'; readonly of: Expr; readonly name: string }
  | { readonly op: 'index'; readonly of: Expr; readonly at: Expr }
  | { readonly op: 'call'; readonly of: Expr; readonly args: readonly Expr[] }
  | { readonly op: 'list'; readonly items: readonly Expr[] };

export type NumberExpr = Extract<Expr, { op: 'number' }>;

const NUMBER = String.raw`0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*(?:\.(?!\s*[A-Za-z_])\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const CODE = String.raw`\{(?:[^{}"']|"[^"]*"|'[^']*')*\}`;
const STRING = String.raw`f"(?:${CODE}|[^"\\{]|\\[^])*"|"(?:[^"\\]|\\[^])*"|'[^']*'`;
const NAME = String.raw`(?:::)?[A-Za-z_]\w*(?:::\w+)*`;
const TOKEN = new RegExp(
  String.raw`\s*(${NUMBER}|${STRING}|(?:as|sizeof|bitsizeof)<\s*[\w:]+\s*(?:\[\s*\])?\s*>|${NAME}|<<|>>|<=|>=|==|!=|[-+*/%<>&|^~?:.,()[\]])`,
  'y',
);

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
/** Expressions within expressions, deeper than anybody writes. */
const DEEPEST = 200;
/** Operators and members in one expression, likewise. */
const MOST_LINKS = 1000;

const parsed = new Map<string, Expr | undefined>();
const MOST_KEPT = 20_000;

/** The tree of an expression, or undefined for what is no expression of Kaitai 0.11. */
export function parseExpression(text: string): Expr | undefined {
  if (parsed.has(text)) return parsed.get(text);
  if (parsed.size > MOST_KEPT) parsed.clear();
  const tree = parse(text);
  parsed.set(text, tree);
  return tree;
}

/** The arguments in `name(a, b)`, none where there are no brackets; undefined where they are no expressions. */
export function argumentsOf(type: string): readonly Expr[] | undefined {
  const list = /^[^(]*\((.*)\)\s*$/s.exec(type)?.[1];
  if (list === undefined) return [];
  const tree = parseExpression(`[${list}]`);
  return tree?.op === 'list' ? tree.items : undefined;
}

function parse(text: string): Expr | undefined {
  const tokens = tokenize(text);
  if (tokens === undefined) return undefined;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
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

class Parser {
  private at = 0;
  private depth = 0;
  private links = 0;

  constructor(private readonly tokens: readonly string[]) {}

  whole(): Expr {
    const tree = this.choice();
    if (this.at !== this.tokens.length) throw new SyntaxError();
    return tree;
  }

  private get next(): string | undefined {
    return this.tokens[this.at];
  }

  private take(token: string): void {
    if (this.next !== token) throw new SyntaxError();
    this.at++;
  }

  /** Counts what makes a tree deeper. */
  private link(): void {
    if (++this.links > MOST_LINKS) throw new SyntaxError();
  }

  private until(close: string): Expr[] {
    const items: Expr[] = [];
    while (this.next !== close) {
      items.push(this.choice());
      if (this.next !== close) this.take(',');
    }
    this.take(close);
    return items;
  }

  private choice(): Expr {
    if (++this.depth > DEEPEST) throw new SyntaxError();
    const test = this.binary(0);
    this.depth--;
    if (this.next !== '?') return test;
    this.take('?');
    this.link();
    const left = this.choice();
    this.take(':');
    return { op: 'choice', test, left, right: this.choice() };
  }

  private binary(level: number): Expr {
    if (level === BINARY.length) return this.unary();
    if (level === NOT) {
      if (this.next !== 'not') return this.binary(level + 1);
      this.take('not');
      this.link();
      return { op: 'unary', sign: 'not', of: this.binary(level) };
    }
    let left = this.binary(level + 1);
    for (let sign = this.next; sign !== undefined && BINARY[level]?.includes(sign); sign = this.next) {
      this.take(sign);
      this.link();
      left = folded(sign, left, this.binary(level + 1));
    }
    return left;
  }

  private unary(): Expr {
    const sign = this.next;
    if (sign !== '-' && sign !== '~' && sign !== '+') return this.postfix();
    this.take(sign);
    if (++this.depth > DEEPEST) throw new SyntaxError();
    const of = this.unary();
    this.depth--;
    return sign === '-' && of.op === 'number' ? negative(of) : { op: 'unary', sign, of };
  }

  private postfix(): Expr {
    let of = this.primary();
    for (; ; this.link()) {
      if (this.next === '.') {
        this.take('.');
        const name = this.tokens[this.at++] ?? '';
        const cast = /^as<\s*(.*?)\s*>$/.exec(name);
        if (cast === null && !/^[A-Za-z_]\w*$/.test(name)) throw new SyntaxError();
        of = cast === null ? { op: 'member', of, name } : { op: 'cast', of, type: cast[1]?.replace(/\s/g, '') ?? '' };
      } else if (this.next === '[') {
        this.take('[');
        of = { op: 'index', of, at: this.choice() };
        this.take(']');
      } else if (this.next === '(') {
        this.take('(');
        of = { op: 'call', of, args: this.until(')') };
      } else return of;
    }
  }

  private primary(): Expr {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new SyntaxError();
    if (token === '(') {
      const inner = this.choice();
      this.take(')');
      return inner;
    }
    if (token === '[') return { op: 'list', items: this.until(']') };
    if (/^\.?\d/.test(token)) return numberOf(token.replaceAll('_', ''));
    if (/^f?"|^'/.test(token)) return this.text(token);
    const size = /^(sizeof|bitsizeof)<\s*(.*?)\s*>$/.exec(token);
    if (size !== null) return { op: 'sizeof', name: size[1] as string, type: size[2] as string };
    if (token.includes('::')) return { op: 'path', name: token };
    if (/^[A-Za-z_]/.test(token) && !/^as</.test(token)) return { op: 'name', name: token };
    throw new SyntaxError();
  }

  /** Strings that stand side by side are one. */
  private text(token: string): Expr {
    if (token.startsWith('f')) return { op: 'format', parts: formatParts(token.slice(2, -1)) };
    const value = token.startsWith('"') ? unescaped(token.slice(1, -1)) : token.slice(1, -1);
    const more = /^["']/.test(this.next ?? '') ? this.text(this.tokens[this.at++] as string) : undefined;
    return { op: 'string', value: more?.op === 'string' ? value + more.value : value };
  }
}

/** `v{a}` is the text v, and a. */
function formatParts(body: string): Expr[] {
  return [...body.matchAll(new RegExp(`(${CODE})|((?:[^{\\\\]|\\\\[^])+)`, 'g'))].map(([, code, text]) => {
    if (code === undefined) return { op: 'string', value: unescaped(text ?? '') };
    const tree = parse(code.slice(1, -1));
    if (tree === undefined) throw new SyntaxError();
    return tree;
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
};

/** What escapes stand for; only those between double quotes are any. */
const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-fA-F]{4})|([0-7]{1,3})|([\s\S]))/g, (_, hex: string, octal: string, letter: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return ESCAPES[letter] ?? letter;
  });

/** A number, exactly where it is more than a `number` can be. */
export function numberOf(digits: string): NumberExpr {
  const value = Number(digits);
  const isFloat = !/^0[xbo]/i.test(digits) && /[.e]/i.test(digits);
  if (isFloat) return { op: 'number', value, float: true };
  return Number.isSafeInteger(value) ? { op: 'number', value } : { op: 'number', value, exact: BigInt(digits) };
}

const negative = ({ value, exact, float }: NumberExpr): NumberExpr => ({
  op: 'number',
  value: -value,
  ...(exact !== undefined && { exact: -exact }),
  ...(float && { float }),
});

const FOLDED: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
};

/** `8 * 4` is 32. */
function folded(sign: string, left: Expr, right: Expr): Expr {
  const fold = FOLDED[sign];
  if (fold !== undefined && left.op === 'number' && right.op === 'number' && !left.float && !right.float) {
    const value = fold(left.value, right.value);
    if (Number.isSafeInteger(value)) return { op: 'number', value };
  }
  return { op: 'binary', sign, left, right };
}

export const integerOf = (expr: Expr): bigint | undefined =>
  expr.op === 'number' && !expr.float && Number.isInteger(expr.value) ? (expr.exact ?? BigInt(expr.value)) : undefined;

export function numberExpr(value: bigint): NumberExpr {
  const plain = Number(value);
  return Number.isSafeInteger(plain) ? { op: 'number', value: plain } : { op: 'number', value: plain, exact: value };
}

/** The trees that a tree is made of. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.op) {
    case 'unary':
    case 'cast':
    case 'member':
      return [expr.of];
    case 'binary':
      return [expr.left, expr.right];
    case 'choice':
      return [expr.test, expr.left, expr.right];
    case 'index':
      return [expr.of, expr.at];
    case 'call':
      return [expr.of, ...expr.args];
    case 'list':
      return expr.items;
    case 'format':
      return expr.parts;
    default:
      return [];
  }
}

/** The tree with `change` made to each of its parts. */
export function mapParts(expr: Expr, change: (part: Expr) => Expr): Expr {
  switch (expr.op) {
    case 'unary':
    case 'cast':
    case 'member':
      return { ...expr, of: change(expr.of) };
    case 'binary':
      return { ...expr, left: change(expr.left), right: change(expr.right) };
    case 'choice':
      return { ...expr, test: change(expr.test), left: change(expr.left), right: change(expr.right) };
    case 'index':
      return { ...expr, of: change(expr.of), at: change(expr.at) };
    case 'call':
      return { ...expr, of: change(expr.of), args: expr.args.map(change) };
    case 'list':
      return { ...expr, items: expr.items.map(change) };
    case 'format':
      return { ...expr, parts: expr.parts.map(change) };
    default:
      return expr;
  }
}

const spelled = new WeakMap<Expr, string>();

/** One spelling for one tree. */
export function spell(expr: Expr): string {
  if (expr.op === 'name' || expr.op === 'path') return expr.name;
  const text = spelled.get(expr) ?? spellOnce(expr);
  spelled.set(expr, text);
  return text;
}

function spellOnce(expr: Expr): string {
  switch (expr.op) {
    case 'number':
      return expr.float ? `${expr.value}f` : String(expr.exact ?? expr.value);
    case 'string':
      return JSON.stringify(expr.value);
    case 'format':
      return `f(${expr.parts.map(spell).join(', ')})`;
    case 'name':
    case 'path':
      return expr.name;
    case 'sizeof':
      return `${expr.name}<${expr.type}>`;
    case 'cast':
      return `${spell(expr.of)}.as<${expr.type}>`;
    case 'unary':
      return `(${expr.sign} ${spell(expr.of)})`;
    case 'binary':
      return `(${spell(expr.left)} ${expr.sign} ${spell(expr.right)})`;
    case 'choice':
      return `(${spell(expr.test)} ? ${spell(expr.left)} : ${spell(expr.right)})`;
    case 'member':
      return `${spell(expr.of)}.${expr.name}`;
    case 'index':
      return `${spell(expr.of)}[${spell(expr.at)}]`;
    case 'call':
      return `${spell(expr.of)}(${expr.args.map(spell).join(', ')})`;
    case 'list':
      return `[${expr.items.map(spell).join(', ')}]`;
  }
}

/** Every name that an expression mentions. */
export function namesIn(expr: Expr): string[] {
  const own = expr.op === 'name' || expr.op === 'member' ? [expr.name] : [];
  const inside = partsOf(expr).flatMap(namesIn);
  return expr.op === 'member' ? [...inside, ...own] : [...own, ...inside];
}
