/** Finds the `.ksy` files of a format, with those they import, and remembers where everything stands. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { GateError, GateUsageError } from '../errors.js';
import { isObject } from '../json.js';

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
        const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
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

/** Reads one spec. */
export function parseSource(name: string, file: string, text: string): Omit<Source, 'imports'> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new GateError(`${file}:${line}:${col}: no YAML: ${error.message.split('\n')[0]}`);
  }
  const ksy: unknown = document.toJS();
  if (!isObject(ksy) || !isObject(ksy.meta)) throw new GateError(`${file}: no Kaitai spec, it has no meta`);
  return { name, file, ksy, locate: locator(file, document.contents as Node | null, lines) };
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

/**
 * Every spec below `formats` (or the one file that it names) and what they import. Absolute imports (`/cr_enums`) are
 * looked for there and then in `importDirs`, as `ksc -I` does; relative ones beside the spec.
 */
export function loadSources(formats: string, importDirs: readonly string[] = []): Map<string, Source> {
  const start = resolve(formats);
  if (!existsSync(start)) throw new GateUsageError(`there is no ${formats}; --formats says where the .ksy files are`);
  const missing = importDirs.find((dir) => !existsSync(dir));
  if (missing !== undefined) throw new GateUsageError(`there is no ${missing} to import from`);
  const isFile = statSync(start).isFile();
  const roots = [isFile ? dirname(start) : start, ...importDirs.map((dir) => resolve(dir))];
  const queue = isFile ? [start] : specsBelow(start);
  if (queue.length === 0) throw new GateUsageError(`there is no .ksy file in ${formats}`);
  const sources = new Map<string, Source>();
  const nameOf = (file: string) => {
    const root = roots.find((dir) => file.startsWith(dir + sep)) ?? dirname(file);
    return withoutExtension(relative(root, file)).split(sep).join('/');
  };
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const name = nameOf(file);
    if (sources.has(name)) continue;
    const source = parseSource(name, displayPath(file), readText(file));
    const imports = importsOf(source).map((path) => {
      const found = findImport(path, dirname(file as string), roots);
      if (found === undefined) throw new GateError(`${source.file}: imports ${path}, which is not there`);
      queue.push(found);
      return nameOf(found);
    });
    sources.set(name, { ...source, imports });
  }
  return sources;
}

function importsOf({ ksy, file }: Omit<Source, 'imports'>): string[] {
  const imports = (ksy.meta as Record<string, unknown>).imports ?? [];
  if (!Array.isArray(imports)) throw new GateError(`${file}: meta/imports is no list`);
  return imports.map(String);
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
