/** Turns a description into a reader, with the stock Kaitai compiler, if it is installed. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { KaitaiStream } from '../../bytes/kaitai-stream.js';
import type { Description, TypeSpec } from '../ksy/description.js';

const COMPILER = 'kaitai-struct-compiler';
export const INSTALL = `npm install --save-dev ${COMPILER}`;

export interface KaitaiCompiler {
  compile(language: string, spec: unknown, importer: object, debug: boolean): Promise<Record<string, string>>;
}

let found: Promise<KaitaiCompiler | undefined> | undefined;

/** The compiler, an optional peer; undefined where it is not installed. */
export function kaitaiCompiler(): Promise<KaitaiCompiler | undefined> {
  found ??= import(COMPILER)
    // Where this package is linked to, the compiler stands beside what links to it.
    .catch(() => import(pathToFileURL(createRequire(join(process.cwd(), '_')).resolve(COMPILER)).href))
    .then(
      (module) => module.default as KaitaiCompiler,
      () => undefined,
    );
  return found;
}

/** What the compiler says against a spec, on one line. */
export const refusalOf = (error: unknown): string =>
  String((error as Error).message ?? error)
    .trim()
    .replace(/\s+/g, ' ');

/** Throws what the compiler says against `root` or what it imports. */
export async function tryCompile(compiler: KaitaiCompiler, specs: Description, root: string): Promise<void> {
  await orCrash(() => compiler.compile('javascript', specs[root], importerOf(specs), false));
}

const importerOf = (specs: Description) => ({
  importYaml: async (name: string) => specs[name.replace(/^\//, '')],
});

/** A read that went beyond a stream. */
export class EndOfStream extends Error {
  constructor(
    readonly stream: ExactStream,
    readonly requested: number,
    readonly available: number,
  ) {
    super(`${requested} bytes requested, ${available} left`);
    this.name = 'EOFError';
  }
}

const MOST_INFLATED = 1 << 24;

const MOST_TIMES = 1000;

/** Reading took longer than there is time. */
export class OutOfTime extends Error {
  constructor(milliseconds: number) {
    super(`reading takes more than ${milliseconds} ms`);
    this.name = 'OutOfTime';
  }
}

/** So many reads go by between looks at the clock. */
const BETWEEN_LOOKS = 256;

let deadline = Infinity;
let allowed = Infinity;
let reads = 0;
let mostReads = Infinity;

/** Lets all streams stop when the time is up, or after so many reads, which are the same on every machine. */
export function withinTime<T>(milliseconds: number, read: () => T, most = Infinity): T {
  [deadline, allowed] = [performance.now() + milliseconds, milliseconds];
  [reads, mostReads] = [0, most];
  // Most images end too early: where in the reader that was, nobody asks.
  const depth = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return read();
  } finally {
    [deadline, mostReads] = [Infinity, Infinity];
    Error.stackTraceLimit = depth;
  }
}

function lookAtClock(): void {
  if (++reads > mostReads) throw new OutOfTime(allowed);
  if (reads % BETWEEN_LOOKS === 0 && performance.now() > deadline) throw new OutOfTime(allowed);
}

/** Kaitai's stream with exact 64-bit integers: a number where it is safe, a bigint beyond. */
export class ExactStream extends KaitaiStream {
  override ensureBytesLeft(length: number): void {
    lookAtClock();
    const available = this.size - this.pos;
    // `!(a <= b)` and not `a > b`: a length that is no number goes beyond any stream.
    if (!(length >= 0 && length <= available)) throw new EndOfStream(this, length, available);
  }

  // The runtime makes a number below nothing of a length over 2^31.
  override readBytes(length: number): unknown {
    this.ensureBytesLeft(length);
    return super.readBytes(length);
  }

  private endAskedAt = -1;
  private timesAsked = 0;

  /** A reader that goes on asking, and reads nothing in between, would ask for ever. */
  override isEof(): boolean {
    lookAtClock();
    this.timesAsked = this.pos === this.endAskedAt ? this.timesAsked + 1 : 0;
    this.endAskedAt = this.pos;
    if (this.timesAsked > MOST_TIMES) throw new EndOfStream(this, Infinity, this.size - this.pos);
    return super.isEof();
  }

  private words(first: 'readU4le' | 'readU4be'): [number, number] {
    this.ensureBytesLeft(8);
    return [this[first](), this[first]()];
  }

  /** The runtime leaves it to a library. */
  static processZlib(bytes: Uint8Array): Uint8Array {
    return new Uint8Array(inflateSync(bytes, { maxOutputLength: MOST_INFLATED }));
  }

  override readU8le(): number {
    const [low, high] = this.words('readU4le');
    return exact(high, low);
  }

  override readU8be(): number {
    const [high, low] = this.words('readU4be');
    return exact(high, low);
  }

  override readS8le(): number {
    const [low, high] = this.words('readU4le');
    return exact(high | 0, low);
  }

  override readS8be(): number {
    const [high, low] = this.words('readU4be');
    return exact(high | 0, low);
  }
}

function exact(high: number, low: number): number {
  const value = high * 2 ** 32 + low;
  return (Number.isSafeInteger(value) ? value : (BigInt(high) << 32n) | BigInt(low)) as number;
}

/** What the compiler makes of a type, in debug mode: `_debug` has the place of each field. */
export interface Parsed {
  readonly _debug: Record<string, { start: number; end?: number; ioOffset: number; arr?: unknown[] }>;
  readonly _io: ExactStream;
  _read(): void;
  readonly [field: string]: unknown;
}

export type ParsedClass = new (io: ExactStream, parent: null, root: null, ...args: unknown[]) => Parsed;

type Factory = (exports: object, ...modules: unknown[]) => void;

/** What the compiler makes of a spec and of all that it imports. */
export interface Compiled {
  /** The class of the spec. */
  readonly made: ParsedClass;
  /** The outermost classes by name, anew, with another stream. */
  link(stream: typeof ExactStream): ReadonlyMap<string, ParsedClass>;
}

/** The classes of `root` and of all that it imports. Throws what the compiler says against the specs. */
export async function compileSpec(compiler: KaitaiCompiler, specs: Description, root: string): Promise<Compiled> {
  const spec = specs[root] as TypeSpec;
  const sources = await orCrash(() => compiler.compile('javascript', spec, importerOf(specs), true));
  const waiting = new Map<string, { needs: string[]; factory: Factory }>();
  for (const [file, source] of Object.entries(sources)) {
    const define = Object.assign(
      (needs: string[], factory: Factory) => void waiting.set(file.replace(/\.js$/, ''), { needs, factory }),
      { amd: true },
    );
    // So that whoever links the classes anew may see when an instance is asked for.
    const open = source.replace(/(Object\.defineProperty\(\w+\.prototype, '\w+', \{)/g, '$1 configurable: true,');
    new Function('define', open)(define);
  }
  const link = (stream: typeof ExactStream) => {
    const exported = new Map<string, Record<string, ParsedClass>>();
    for (const name of waiting.keys()) exported.set(name, {});
    for (const [name, { needs, factory }] of waiting) {
      const modules = needs.slice(1).map((need) => (need.startsWith('./') ? exported.get(need.slice(2)) : stream));
      factory(exported.get(name) as object, ...modules);
    }
    return new Map([...exported].flatMap(([name, classes]) => (classes[name] ? [[name, classes[name]]] : [])));
  };
  const name = pascal(String(spec.meta?.id));
  const made = link(ExactStream).get(name);
  if (made === undefined) throw new Error(`the compiler made no class ${name}`);
  return { made, link };
}

/** The compiler stopped with a fault of its own, which it has no words for. */
export class CompilerCrash extends Error {
  constructor() {
    super('the Kaitai compiler crashed');
  }
}

/** What the compiler's runtime prints of its own stack. */
const STACK = /^(?:(?:Caused by: )?(?:org\.scalajs|java|scala|io\.kaitai)\.|\s+(?:at |\.\.\. \d+ more))/;

let waiting = 0;
let printed: typeof console.error;

/**
 * Some specs crash the compiler inside, and then its promise is never kept, and its stack goes to the console. It waits
 * for nothing but promises, so that what is not there when they are all through does not come any more.
 */
async function orCrash<T>(compile: () => Promise<T>): Promise<T> {
  if (waiting++ === 0) {
    printed = console.error;
    console.error = (...words) => {
      if (!STACK.test(String(words[0]))) printed.apply(console, words);
    };
  }
  try {
    return await Promise.race([
      compile(),
      new Promise<never>((_, reject) => {
        setImmediate(() => reject(new CompilerCrash()));
      }),
    ]);
  } finally {
    if (--waiting === 0) console.error = printed;
  }
}

const camels = new Map<string, string>();

/** Names as the compiler writes them in JavaScript. */
export function camel(id: string): string {
  let name = camels.get(id);
  if (name === undefined) {
    name = id.replace(/(?<=.)_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    camels.set(id, name);
  }
  return name;
}

export const pascal = (id: string): string => {
  const name = camel(id);
  return name.charAt(0).toUpperCase() + name.slice(1);
};
