/**
 * Golden images. Today's reader must give what is recorded beside each: the JSON form where the format is that of this
 * package, and for any other what `cr-compat read` printed. The reader of each revision and today's must agree about
 * what both know.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageToJson } from '../../json/to-json.js';
import { readImage } from '../../read.js';
import { rootPairs } from '../compare/align.js';
import { layoutOf, layoutsOf } from '../compare/compare.js';
import { GateError } from '../errors.js';
import { type Finding, findingOf } from '../finding.js';
import { canonical, isObject } from '../json.js';
import type { Described, Description } from '../ksy/description.js';
import { displayPath, readText } from '../ksy/sources.js';
import type { Lock, Revision } from '../record/lock.js';
import { TODAY } from '../rules/rules.js';
import { INSTALL, kaitaiCompiler, refusalOf } from './compiler.js';
import { differences, knownTo } from './difference.js';
import { ownPathOf, type Reader, type Reading, readerOf } from './reader.js';

interface Golden {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly json: unknown;
}

const OURS = 'linux_cr';
const NO_IMAGE = /^\.|\.(json|txt|md)$/;

/** Images, with what is in the file of the same name and `.json` beside them. */
function goldensIn(dir: string, isOurs: boolean): Golden[] {
  if (!existsSync(dir)) throw new GateError(`there is no ${dir}; --goldens says where the images are`);
  if (!statSync(dir).isDirectory()) throw new GateError(`${dir} is no directory of images`);
  const entries = readdirSync(dir, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const names = entries.map(({ name }) => name).sort();
  const goldens = names.flatMap((name) => {
    const json = `${name.replace(/\.[^.]*$/, '')}.json`;
    const isRecorded = names.includes(json);
    if (NO_IMAGE.test(name) || (isOurs && !isRecorded)) return [];
    const file = join(dir, name);
    const bytes = new Uint8Array(readFileSync(file));
    return [{ file: displayPath(file), bytes, json: isRecorded ? parsed(join(dir, json)) : undefined }];
  });
  if (goldens.length === 0) throw new GateError(`${dir}: ${isOurs ? 'no image has its JSON beside it' : 'no image'}`);
  return goldens;
}

/** The bytes of every image in a directory, to start from. */
export function goldenBytes(dir: string): Uint8Array[] {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) return [];
  const files = readdirSync(dir, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !NO_IMAGE.test(entry.name),
  );
  return files.map(({ name }) => new Uint8Array(readFileSync(join(dir, name))));
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    throw new GateError(`${file}: no JSON: ${(error as Error).message}`);
  }
}

export async function checkGoldens(dir: string, lock: Lock, now: Described, notes: string[]): Promise<Finding[]> {
  const isOurs = lock.format === OURS;
  const goldens = goldensIn(dir, isOurs);
  const findings: Finding[] = [];
  const newest = lock.revisions.at(-1) as Revision;
  const plain = goldens.filter(({ json }) => !isOurs || isPrinted(json));
  const others = goldens.filter((golden) => !plain.includes(golden));
  findings.push(...others.flatMap((golden) => readAgain(golden, newest.name)));
  if ((await kaitaiCompiler()) === undefined) {
    if (plain.length > 0)
      throw new GateError(`--goldens needs kaitai-struct-compiler, which is not installed (${INSTALL})`);
    notes.push(`Old readers were not run on golden images: kaitai-struct-compiler is not installed (${INSTALL}).`);
    return findings;
  }
  const pairs: { revision: string; old: Reader; today: Reader }[] = [];
  for (const { name, specs } of lock.revisions) {
    for (const [old, today] of await readersOf(specs, now.specs)) pairs.push({ revision: name, old, today });
  }
  if (plain.length > 0) {
    const readers = await readersOfTops(now.specs);
    findings.push(...plain.flatMap((golden) => readPlainly(golden, newest.name, readers, pairs)));
  }
  for (const { revision, old, today } of pairs) {
    findings.push(...goldens.flatMap((golden) => readTwice(golden, revision, old, today)));
  }
  return findings;
}

/** Whether a record is what `cr-compat read` prints, text by path, and not the JSON form of LinuxC/R. */
const isPrinted = (json: unknown): boolean =>
  isObject(json) && Object.keys(json).length > 0 && Object.values(json).every((value) => typeof value === 'string');

function readAgain({ file, bytes, json }: Golden, newest: string): Finding[] {
  const pair = { old: newest, new: TODAY };
  const location = { file, line: 1, column: 1 };
  try {
    const [path, from, to] = firstDifference(json, imageToJson(readImage(bytes, { references: 'lenient' })), '') ?? [];
    if (path === undefined) return [];
    return [
      findingOf(
        'GOLDEN_DIFFERS',
        pair,
        file,
        { golden: file, field: path, from: String(from), to: String(to) },
        { location },
      ),
    ];
  } catch (error) {
    return [
      findingOf('GOLDEN_UNREADABLE', pair, file, { golden: file, error: (error as Error).message }, { location }),
    ];
  }
}

/** The first place where two values differ, and both as text. */
function firstDifference(a: unknown, b: unknown, path: string): [string, string, string] | undefined {
  if (canonical(a ?? null) === canonical(b ?? null)) return undefined;
  const isList = Array.isArray(a) && Array.isArray(b);
  if (!isList && !(isObject(a) && isObject(b))) return [path, canonical(a ?? null), canonical(b ?? null)];
  const [left, right] = [a, b] as Record<string, unknown>[] as [Record<string, unknown>, Record<string, unknown>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = firstDifference(left[key], right[key], `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Readers of the outermost specs by the same names, also of what only one of them groups in a type. */
async function readersOf(before: Description, now: Description): Promise<[Reader, Reader][]> {
  const { old: oldModel, now: newModel } = layoutsOf(before, now, true);
  const partners = new Map(rootPairs(oldModel, newModel));
  const pairs: [Reader, Reader][] = [];
  for (const top of oldModel.tops) {
    const root = oldModel.roots.get(top);
    const other = root && partners.get(root);
    if (other === undefined || root?.params.length) continue;
    try {
      const [old, today] = [await readerOf(before, oldModel, top), await readerOf(now, newModel, other.spec)];
      if (old !== undefined && today !== undefined) pairs.push([old, today]);
    } catch (error) {
      throw new GateError(`${top}: the Kaitai compiler refuses it: ${refusalOf(error)}`);
    }
  }
  return pairs;
}

async function readersOfTops(specs: Description): Promise<Reader[]> {
  const model = layoutOf(specs);
  const readers: Reader[] = [];
  for (const top of model.tops) {
    if (model.roots.get(top)?.params.length) continue;
    const reader = await readerOf(specs, model, top);
    if (reader !== undefined) readers.push(reader);
  }
  return readers;
}

/** Every field by its path, without names for values, which may be added. */
const plainOf = ({ leaves }: Reading): Record<string, string> =>
  Object.fromEntries([...leaves].map(([path, { plain }]) => [path, plain]));

/** What `cr-compat read` prints: every field of an image by its path, as today's specs read it. */
export async function readImageWith(file: string, now: Described): Promise<Record<string, string>> {
  if ((await kaitaiCompiler()) === undefined)
    throw new GateError(`kaitai-struct-compiler is needed, and not installed (${INSTALL})`);
  const bytes = bytesOf(file);
  const readings = (await readersOfTops(now.specs)).map((reader) => reader.read(bytes));
  const [good] = readings.filter(({ error }) => error === undefined);
  if (good === undefined) throw new GateError(`${file} can not be read: ${readings[0]?.error?.message}`);
  return plainOf(good);
}

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new GateError(`${file}: ${(error as Error).message}`);
  }
}

/** Any of the outermost specs may be that of the image. What is recorded must be there; there may be more. */
function readPlainly(
  { file, bytes, json }: Golden,
  newest: string,
  readers: readonly Reader[],
  pairs: readonly { old: Reader; today: Reader }[],
): Finding[] {
  if (json === undefined) return [];
  if (!isObject(json)) throw new GateError(`${file}: the JSON beside it is not what cr-compat read prints`);
  const pair = { old: newest, new: TODAY };
  const location = { file, line: 1, column: 1 };
  const found = readers.map((reader): Finding | undefined => {
    const reading = reader.read(bytes);
    const { error } = reading;
    if (error !== undefined)
      return findingOf('GOLDEN_UNREADABLE', pair, file, { golden: file, error: error.message }, { location });
    const plain = plainOf(reading);
    const others = Object.keys(json).filter((path) => plain[path] !== json[path]);
    if (others.length === 0) return undefined;
    // What went into a type, or came out of one, is recorded by another path.
    const regrouped = others.some((path) => plain[path] === undefined) ? regroupedOf(bytes, reader, pairs) : [];
    const field = others.find(
      (path) => plain[path] !== undefined || !regrouped.some((known) => known.get(path) === json[path]),
    );
    if (field === undefined) return undefined;
    const args = {
      golden: file,
      field,
      from: String(json[field]),
      to: plain[field] ?? regrouped.at(-1)?.get(field) ?? 'nothing',
    };
    return findingOf('GOLDEN_DIFFERS', pair, file, args, { location });
  });
  if (found.includes(undefined)) return [];
  // One that reads it says more than one of another format.
  return [found.find((one) => one?.rule === 'GOLDEN_DIFFERS') ?? (found[0] as Finding)];
}

/** By each revision's paths, what today's reader reads. */
const regroupedOf = (
  bytes: Uint8Array,
  reader: Reader,
  pairs: readonly { old: Reader; today: Reader }[],
): ReadonlyMap<string, string>[] =>
  pairs
    .filter(({ today }) => today.root.spec === reader.root.spec)
    .map(({ old, today }) => {
      const [before, now] = [old.read(bytes), today.read(bytes)];
      return new Map(
        [...before.leaves.keys()].flatMap((path): [string, string][] => {
          const leaf = now.leaves.get(path);
          return leaf === undefined ? [] : [[ownPathOf(path, before.ownPaths), leaf.plain]];
        }),
      );
    });

/** An old reader may refuse a newer image; what it reads must be what is there. */
function readTwice({ file, bytes }: Golden, revision: string, old: Reader, today: Reader): Finding[] {
  const before = old.read(bytes);
  const now = today.read(bytes);
  const known = knownTo(old.model);
  // Where the old reader stopped, it misled nobody.
  const [first] = differences(before, now, known).filter(
    ({ path }) => before.error === undefined || before.leaves.has(path),
  );
  if (first === undefined) return [];
  const args = { golden: file, field: first.path, from: first.old, to: first.new };
  const location = { file, line: 1, column: 1 };
  return [findingOf('GOLDEN_MISREAD', { old: revision, new: TODAY }, file, args, { location })];
}
