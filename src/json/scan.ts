import { ImageError } from '../errors.js';

/** Where something stands in a text, both from 1; a column is a UTF-16 code unit. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a scanner hands out while it reads. */
export interface Events {
  /** A value is complete. @returns whether it was taken, so that it is not kept in what it stands in */
  value(path: readonly (string | number)[], value: unknown, at: Position): boolean;
  /** Of a long string the first part is there. @returns what takes it and the rest, or nothing where it is to be kept */
  long?(path: readonly (string | number)[]): LongString | undefined;
}

/** Takes a string that may be larger than memory. */
export interface LongString {
  write(piece: string): void;
  /** @returns what stands for it in the value */
  end(): unknown;
}

export interface ScanOptions {
  /** Whether there is a value on each line, rather than one in all. */
  readonly lines?: boolean;
  /** Whether to keep where every value stands, for {@link JsonScanner.locate}. */
  readonly positions?: boolean;
}

interface Frame {
  readonly container: Record<string, unknown> | unknown[];
  /** Names so far, those included whose values were taken. */
  readonly keys: Set<string> | undefined;
  /** Name or index of the value that comes next. */
  key: string | number;
  count: number;
}

/** Where the parts of an object or array stand. */
interface Places {
  readonly keys: (string | number)[];
  /** Line and column of each. */
  readonly at: number[];
}

type State = 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'more' | 'string' | 'escape' | 'word' | 'done';

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has them escaped
const PLAIN = /[^"\\\u0000-\u001f]+/y;
const BLANK = /[ \t\r]+/y;
const WORD = /[-+.0-9A-Za-z]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const HEX = /^[0-9a-fA-F]{4}$/;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const LITERALS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** The JSON form needs 6. */
export const DEEPEST = 64;
/** No number is longer than that. */
export const LONGEST_WORD = 400;
/** From here on a string is long. */
const LONG = 1 << 20;

/** The JSON pointer of a path. */
export const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * Reads JSON (RFC 8259) a piece at a time, as strictly as `JSON.parse`, and more so: a name stands once in an object. Errors say where.
 * Values can be taken as soon as they are complete, and strings before, so that a document need not fit into memory.
 */
export class JsonScanner {
  private state: State = 'value';
  private readonly stack: Frame[] = [];
  private line = 1;
  /** Code units in front of the current piece, and in front of the current line. */
  private base = 0;
  private lineStart = 0;
  private text = '';
  private i = 0;

  /** The string or word that is being read. */
  private parts: string[] = [];
  private partsLength = 0;
  private escaped = '';
  private long: LongString | undefined;
  private isKey = false;
  private start: Position = { line: 1, column: 1 };
  private rootStart: Position = { line: 1, column: 1 };
  private readonly places = new WeakMap<object, Places>();
  private readonly lines: boolean;
  private readonly positions: boolean;

  constructor(
    private readonly events: Events,
    { lines = false, positions = false }: ScanOptions = {},
  ) {
    this.lines = lines;
    this.positions = positions;
  }

  /** @throws {ImageError} JSON_SYNTAX */
  write(piece: string): void {
    this.text = piece;
    this.i = 0;
    while (this.i < piece.length) this.step();
    this.base += piece.length;
  }

  /** The text is complete. @throws {ImageError} JSON_SYNTAX where a value is not */
  end(): void {
    this.text = '';
    this.i = 0;
    if (this.state === 'word') this.endWord();
    if (this.state === 'done' || (this.lines && this.state === 'value' && this.stack.length === 0)) return;
    throw new ImageError('JSON_SYNTAX', 'the text ends inside a value', -1, 0, '', this.position);
  }

  /** Where the value of a JSON pointer below `root` stands, or what is nearest above it. */
  locate(root: unknown, keys: readonly string[], start: Position): Position {
    let at = start;
    let value = root;
    for (const key of keys) {
      const known = typeof value === 'object' && value !== null ? this.places.get(value) : undefined;
      const index = known?.keys.findIndex((name) => String(name) === key) ?? -1;
      if (known === undefined || index < 0) break;
      at = { line: known.at[2 * index] as number, column: known.at[2 * index + 1] as number };
      value = (value as Record<string, unknown>)[key];
    }
    return at;
  }

  get position(): Position {
    return { line: this.line, column: this.base + this.i - this.lineStart + 1 };
  }

  private step(): void {
    if (this.state === 'string') this.inString();
    else if (this.state === 'escape') this.inEscape();
    else if (this.state === 'word') this.inWord();
    else this.between();
  }

  /** White space, marks, and the first character of a value. */
  private between(): void {
    const { text } = this;
    const c = text.charCodeAt(this.i);
    if (c === 0x20 || c === 0x09 || c === 0x0d) {
      BLANK.lastIndex = this.i;
      BLANK.test(text);
      this.i = BLANK.lastIndex;
      return;
    }
    if (c === 0x0a) this.newLine();
    else if ((this.state === 'first' && c === 0x5d) || (this.state === 'firstKey' && c === 0x7d)) this.close();
    else this.mark(c);
  }

  private mark(c: number): void {
    switch (this.state) {
      case 'first':
      case 'value':
        this.begin(c);
        break;
      case 'firstKey':
      case 'key':
        this.beginKey(c);
        break;
      case 'colon':
        if (c !== 0x3a) this.unexpected('a colon');
        this.i++;
        this.state = 'value';
        break;
      case 'more':
        this.separator(c);
        break;
      default:
        this.fail(this.lines ? 'a second value stands on the line' : 'something stands behind the end');
    }
  }

  private newLine(): void {
    if (this.lines && this.stack.length > 0) this.fail('the line ends inside a value');
    if (this.lines && this.state === 'done') this.state = 'value';
    this.i++;
    this.line++;
    this.lineStart = this.base + this.i;
  }

  private separator(c: number): void {
    const frame = this.stack.at(-1) as Frame;
    const isArray = Array.isArray(frame.container);
    if (c === 0x2c) {
      this.i++;
      if (isArray) frame.key = frame.count;
      this.state = isArray ? 'value' : 'key';
    } else if (c === (isArray ? 0x5d : 0x7d)) this.close();
    else this.unexpected(isArray ? 'a comma or ]' : 'a comma or }');
  }

  private begin(c: number): void {
    this.start = this.position;
    if (this.stack.length === 0) this.rootStart = this.start;
    if (c === 0x22) this.beginString(false);
    else if (c === 0x7b || c === 0x5b) {
      if (this.stack.length >= DEEPEST) this.fail(`nested deeper than ${DEEPEST}`);
      const isArray = c === 0x5b;
      const container = isArray ? [] : {};
      this.note();
      if (this.positions) this.places.set(container, { keys: [], at: [] });
      this.stack.push({ container, keys: isArray ? undefined : new Set(), key: 0, count: 0 });
      this.i++;
      this.state = isArray ? 'first' : 'firstKey';
    } else {
      WORD.lastIndex = this.i;
      if (!WORD.test(this.text)) this.unexpected('a value');
      this.parts = [];
      this.partsLength = 0;
      this.state = 'word';
    }
  }

  private beginKey(c: number): void {
    if (c !== 0x22) this.unexpected('a name in quotation marks');
    this.start = this.position;
    this.beginString(true);
  }

  private beginString(isKey: boolean): void {
    this.isKey = isKey;
    this.parts = [];
    this.partsLength = 0;
    this.i++;
    this.state = 'string';
  }

  private inString(): void {
    const { text } = this;
    PLAIN.lastIndex = this.i;
    if (PLAIN.test(text)) {
      this.part(this.i === 0 && PLAIN.lastIndex === text.length ? text : text.slice(this.i, PLAIN.lastIndex));
      this.i = PLAIN.lastIndex;
      if (this.i === text.length) return;
    }
    const c = text.charCodeAt(this.i);
    if (c === 0x22) {
      this.i++;
      this.endString();
    } else if (c === 0x5c) {
      this.i++;
      this.escaped = '';
      this.state = 'escape';
    } else this.fail('a control character in a string has to be escaped');
  }

  private part(piece: string): void {
    if (this.long !== undefined) {
      this.long.write(piece);
      return;
    }
    this.parts.push(piece);
    this.partsLength += piece.length;
    if (this.partsLength < LONG || this.isKey) return;
    this.long = this.events.long?.(this.path());
    if (this.long === undefined) {
      this.partsLength = 0;
      return;
    }
    for (const part of this.parts) this.long.write(part);
    this.parts = [];
  }

  private inEscape(): void {
    this.escaped += this.text.charAt(this.i);
    const { escaped } = this;
    if (escaped.charAt(0) !== 'u') {
      const plain = ESCAPES[escaped];
      if (plain === undefined) this.fail(`there is no escape \\${escaped}`);
      this.part(plain as string);
    } else if (escaped.length === 5) {
      if (!HEX.test(escaped.slice(1))) this.fail('\\u takes four hexadecimal digits');
      this.part(String.fromCharCode(Number.parseInt(escaped.slice(1), 16)));
    } else {
      this.i++;
      return;
    }
    this.i++;
    this.state = 'string';
  }

  private endString(): void {
    const { long } = this;
    if (this.isKey) {
      const key = this.parts.join('');
      const frame = this.stack.at(-1) as Frame;
      if (frame.keys?.has(key)) this.fail(`the name ${JSON.stringify(key)} stands twice in an object`, this.start, key);
      frame.keys?.add(key);
      frame.key = key;
      this.state = 'colon';
      return;
    }
    this.long = undefined;
    this.note();
    this.give(long === undefined ? this.parts.join('') : long.end(), this.start);
  }

  private inWord(): void {
    WORD.lastIndex = this.i;
    if (!WORD.test(this.text)) {
      this.endWord();
      return;
    }
    this.parts.push(this.text.slice(this.i, WORD.lastIndex));
    this.partsLength += WORD.lastIndex - this.i;
    this.i = WORD.lastIndex;
    if (this.partsLength > LONGEST_WORD) this.fail('no number is that long', this.start);
  }

  private endWord(): void {
    const word = this.parts.join('');
    if (!LITERALS.has(word) && !NUMBER.test(word)) this.fail(`${word.slice(0, 40)} is no value`, this.start);
    this.note();
    this.give(LITERALS.has(word) ? LITERALS.get(word) : Number(word), this.start);
  }

  private close(): void {
    const { container } = this.stack.pop() as Frame;
    this.i++;
    const frame = this.stack.at(-1);
    const known = frame === undefined ? undefined : this.places.get(frame.container);
    const [line = this.rootStart.line, column = this.rootStart.column] = known?.at.slice(-2) ?? [];
    this.give(container, { line, column });
  }

  /** Remembers where the value that begins stands. */
  private note(): void {
    const frame = this.stack.at(-1);
    if (frame === undefined || !this.positions) return;
    const known = this.places.get(frame.container) as Places;
    known.keys.push(frame.key);
    known.at.push(this.start.line, this.start.column);
  }

  /** A value is complete. */
  private give(value: unknown, at: Position): void {
    const frame = this.stack.at(-1);
    this.state = frame === undefined ? 'done' : 'more';
    // Only what stands near the top can be of interest.
    const isTaken = this.stack.length <= 2 && this.events.value(this.path(), value, at);
    if (frame === undefined) return;
    frame.count++;
    const { container, key } = frame;
    if (isTaken) this.forget(container);
    else if (Array.isArray(container)) container.push(value);
    else if (key === '__proto__') Object.defineProperty(container, key, { value, enumerable: true });
    else container[key] = value;
  }

  /** Of what was taken nothing is kept. */
  private forget(container: object): void {
    const known = this.places.get(container);
    if (known === undefined || !Array.isArray(container)) return;
    known.keys.length = 0;
    known.at.length = 0;
  }

  private path(): (string | number)[] {
    return this.stack.map(({ key }) => key);
  }

  private unexpected(expected: string): never {
    const c = String.fromCodePoint(this.text.codePointAt(this.i) ?? 0);
    return this.fail(`${JSON.stringify(c)} where ${expected} should be`);
  }

  private fail(reason: string, at = this.position, key?: string): never {
    const path = key === undefined ? this.path() : [...this.path().slice(0, -1), key];
    throw new ImageError('JSON_SYNTAX', reason, -1, 0, pointerOf(path), at);
  }
}
