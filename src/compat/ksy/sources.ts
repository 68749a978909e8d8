/** Finds the `.ksy` files of a format, with those they import, and remembers where everything stands. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { GateError } from '../errors.js';
import { isObject } from '../json.js';
import { doubtOf } from './doubts.js';

/** A place in a `.ksy` file; lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type KsyPath = readonly (string | number)[];

/** A spec as it stands in its file. */
export interface Source {
  /** Path below the formats directory, without `.ksy`: what an absolute import calls it. */
  readonly name: string;
  readonly file: string;
  readonly ksy: Record<string, unknown>;
  /** Specs that it imports, by that same name. */
  readonly imports: readonly string[];
  /** What YAML itself leaves open. */
  readonly doubts: readonly { readonly what: string; readonly location: Location }[];
  /** Where something stands; where it doesn't, where the nearest thing around it does. */
  locate(path: KsyPath): Location;
}

/** Where files are said to be in findings: below the working directory, with slashes. */
export function displayPath(file: string): string {
  const path = relative(process.cwd(), file);
  return (path.startsWith('..') ? file : path).split(sep).join('/');
}

/** Text of a file that must be there. @throws GateError that names it */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new GateError(`${file}: ${code === 'EISDIR' ? 'is a directory' : message}`);
  }
}

/** By which number a key goes, however it is spelled. */
function numberOf(key: string): string | undefined {
  const number = /^[-+]?\d\w*$/.test(key) ? Number(key.replaceAll('_', '')) : Number.NaN;
  return Number.isNaN(number) ? undefined : `number ${number}`;
}

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The entry of a map that goes by a name, or by a number in another spelling. */
function entryOf(map: YAMLMap, step: string): Pair | undefined {
  const index = indexes.get(map) ?? indexOf(map);
  const number = /^-?\d/.test(step) ? numberOf(step) : undefined;
  return index.get(`text ${step}`) ?? (number === undefined ? undefined : index.get(number));
}

function indexOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    const text = String(isScalar(pair.key) ? pair.key.value : pair.key);
    for (const key of [`text ${text}`, numberOf(text)]) if (key !== undefined && !index.has(key)) index.set(key, pair);
  }
  indexes.set(map, index);
  return index;
}

function locator(file: string, root: Node | null, lines: LineCounter): Source['locate'] {
  const at = (node: unknown): Location | undefined => {
    const range = (node as Node | null | undefined)?.range;
    if (!range) return undefined;
    const { line, col } = lines.linePos(range[0]);
    return { file, line, column: col };
  };
  return (path) => {
    let node: unknown = root;
    let found = at(root) ?? { file, line: 1, column: 1 };
    for (const step of path) {
      if (isMap(node)) {
        const pair = entryOf(node, String(step));
        if (pair === undefined) break;
        found = at(pair.key) ?? found;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        if (node === undefined) break;
        found = at(node) ?? found;
      } else break;
    }
    return found;
  };
}

/** Reads one spec. @throws GateError with the place where it is none */
export function parseSource(name: string, file: string, text: string): Omit<Source, 'imports'> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  const [error] = document.errors;
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  if (error !== undefined) {
    const { line, column } = at(error.pos[0]);
    throw new GateError(`${file}:${line}:${column}: no YAML: ${error.message.split('\n')[0]}`);
  }
  const doubts: { what: string; location: Location }[] = [];
  visit(document, {
    Scalar(key, node, path) {
      const doubt = doubtOf(node, path, key === 'key');
      if (doubt !== undefined) doubts.push({ what: doubt, location: at(node.range?.[0] ?? 0) });
      exactly(node);
    },
    Alias(_, node, around) {
      const named = node.resolve(document);
      if (named !== undefined && !around.includes(named)) return;
      const { line, column } = at(node.range?.[0] ?? 0);
      const wrong = named
        ? `*${node.source} stands in what it is a name of, which has no end`
        : `there is no anchor &${node.source} in front of *${node.source}`;
      throw new GateError(`${file}:${line}:${column}: no YAML: ${wrong}`);
    },
  });
  let ksy: unknown;
  try {
    ksy = document.toJS();
  } catch (error) {
    // Aliases that are too many.
    throw new GateError(`${file}:1:1: no YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  if (!isObject(ksy) || !isObject(ksy.meta)) {
    throw new GateError(`${file}:1:1: no Kaitai spec, it has no meta; --exclude leaves it out`);
  }
  return { name, file, ksy, doubts, locate: locator(file, document.contents as Node | null, lines) };
}

/** Keeps the spelling of numbers that lose by being read: `2.0` is no integer, and 64 bits are more than a number has. */
function exactly(node: Scalar): void {
  const { value, source = '' } = node;
  if (typeof value !== 'number') return;
  const isFloat = /^[-+]?[\d.]/.test(source) && !/^0x/i.test(source) && /[.e]/i.test(source);
  if (isFloat || (Number.isInteger(value) && !Number.isSafeInteger(value))) node.value = source;
}

function specsBelow(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : specsBelow(join(dir, entry.name));
      return entry.name.endsWith('.ksy') ? [join(dir, entry.name)] : [];
    })
    .sort();
}

const withoutExtension = (file: string) => file.slice(0, -'.ksy'.length);

/** Specs, and the files that are none. */
export interface Loaded {
  readonly sources: Map<string, Source>;
  /** Why each file that is broken is no spec, with its place. */
  readonly broken: readonly string[];
}

/**
 * Every spec below `formats` (or the one file that it names) and what they import. Absolute imports (`/cr_enums`) are
 * looked for there and then in `importDirs`, as `ksc -I` does; relative ones beside the spec. `exclude` are files and
 * directories below `formats`, or patterns with `*`.
 */
export function loadAll(formats: string, importDirs: readonly string[] = [], exclude: readonly string[] = []): Loaded {
  const start = resolve(formats);
  if (!existsSync(start)) throw new GateError(`there is no ${formats}; --formats says where the .ksy files are`);
  const missing = importDirs.find((dir) => !existsSync(dir));
  if (missing !== undefined) throw new GateError(`there is no ${missing} to import from`);
  const isFile = statSync(start).isFile();
  const roots = [isFile ? dirname(start) : start, ...importDirs.map((dir) => resolve(dir))];
  const isExcluded = excluder(roots[0] as string, exclude);
  const queue = isFile ? [start] : specsBelow(start).filter((file) => !isExcluded(file));
  if (queue.length === 0) throw new GateError(`there is no .ksy file in ${formats}; --formats says where they are`);
  const sources = new Map<string, Source>();
  const broken: string[] = [];
  const done = new Set<string>();
  const nameOf = (file: string) => {
    const root = roots.find((dir) => file.startsWith(dir + sep)) ?? dirname(file);
    return withoutExtension(relative(root, file)).split(sep).join('/');
  };
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const name = nameOf(file);
    if (done.has(name)) continue;
    done.add(name);
    try {
      const source = parseSource(name, displayPath(file), readText(file));
      const imports = importsOf(source).map((path, index) => {
        const found = findImport(path, dirname(file as string), roots);
        if (found === undefined) {
          const { line, column } = source.locate(['meta', 'imports', index]);
          throw new GateError(
            `${source.file}:${line}:${column}: imports ${path}, which is not there; --import says where else to look`,
          );
        }
        queue.push(found);
        return nameOf(found);
      });
      sources.set(name, { ...source, imports });
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      broken.push(error.message);
    }
  }
  withoutBroken(sources, broken);
  return { sources, broken };
}

/** What imports something broken is broken as well. */
function withoutBroken(sources: Map<string, Source>, broken: string[]): void {
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const [name, source] of sources) {
      const gone = source.imports.find((one) => !sources.has(one));
      if (gone === undefined) continue;
      const { line, column } = source.locate(['meta', 'imports', source.imports.indexOf(gone)]);
      broken.push(`${source.file}:${line}:${column}: imports ${gone}, which is broken`);
      sources.delete(name);
      isChanged = true;
    }
  }
}

/** `old`, `draft/*.ksy`, `**` for folders in between. */
function excluder(root: string, patterns: readonly string[]): (file: string) => boolean {
  const tests = patterns.map((pattern) => {
    const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    const escaped = plain.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    const source = escaped.replace(/\*\*\/?|\*|\?/g, (sign) =>
      sign === '*' ? '[^/]*' : sign === '?' ? '[^/]' : sign === '**' ? '.*' : '(?:.*/)?',
    );
    return new RegExp(`^${source}(?:/.*)?$`);
  });
  return (file) => {
    const paths = [relative(root, file), displayPath(file)].map((path) => path.split(sep).join('/'));
    return tests.some((test) => paths.some((path) => test.test(path)));
  };
}

/** `loadAll`, where nothing may be broken. @throws GateError that names every broken file */
export function loadSources(
  formats: string,
  importDirs: readonly string[] = [],
  exclude: readonly string[] = [],
): Map<string, Source> {
  const { sources, broken } = loadAll(formats, importDirs, exclude);
  if (broken.length > 0) throw new GateError(broken.join('\n'));
  return sources;
}

function importsOf({ ksy, file, locate }: Omit<Source, 'imports'>): string[] {
  const imports = (ksy.meta as Record<string, unknown>).imports ?? [];
  return [imports].flat().map((path, index) => {
    if (typeof path !== 'object') return String(path);
    const { line, column } = locate(['meta', 'imports', index]);
    const shown = JSON.stringify(path);
    throw new GateError(`${file}:${line}:${column}: an import is the path of a spec without .ksy, not ${shown}`);
  });
}

function findImport(path: string, beside: string, roots: readonly string[]): string | undefined {
  const candidates = path.startsWith('/')
    ? roots.map((dir) => join(dir, `${path}.ksy`))
    : [resolve(beside, `${path}.ksy`), ...roots.map((dir) => resolve(dir, `${path}.ksy`))];
  return candidates.find((file) => existsSync(file));
}

/** Specs from texts by name; imports are resolved among them. */
export function sourcesFromText(texts: Readonly<Record<string, string>>): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const [name, text] of Object.entries(texts)) {
    const source = parseSource(name, `${name}.ksy`, text);
    const imports = importsOf(source).map((path) => {
      const found = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(name), path);
      if (!Object.hasOwn(texts, found)) throw new GateError(`${source.file}: imports ${path}, which is not there`);
      return found;
    });
    sources.set(name, { ...source, imports });
  }
  return sources;
}

/** The name that a spec's file gives its format. */
export const titleOf = (file: string): string => basename(file, '.ksy');
