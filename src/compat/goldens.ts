/**
 * Golden images. Where the format is that of this package, today's reader must give the JSON that is recorded beside
 * each. For any format, the reader of each revision and today's must agree about what both know.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageToJson } from '../json/to-json.js';
import { readImage } from '../read.js';
import { layoutOf } from './compare.js';
import type { Described, Description } from './description.js';
import { GateError, GateUsageError } from './errors.js';
import { kaitaiCompiler, refusalOf } from './evidence/compiler.js';
import { differences, knownTo } from './evidence/difference.js';
import { type Reader, readerOf } from './evidence/reader.js';
import { type Finding, findingOf } from './finding.js';
import { canonical, isObject } from './json.js';
import type { Lock, Revision } from './lock.js';
import { TODAY } from './rules.js';
import { displayPath } from './sources.js';

interface Golden {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly json: unknown;
}

/** Images with a file of the same name and `.json` beside them. */
function goldensIn(dir: string): Golden[] {
  if (!existsSync(dir)) throw new GateUsageError(`there is no ${dir}`);
  if (!statSync(dir).isDirectory()) throw new GateUsageError(`${dir} is no directory`);
  const names = readdirSync(dir).sort();
  const goldens = names.flatMap((name) => {
    const json = `${name.replace(/\.[^.]*$/, '')}.json`;
    if (name.endsWith('.json') || name.endsWith('.txt') || !names.includes(json)) return [];
    const file = join(dir, name);
    return [
      {
        file: displayPath(file),
        bytes: new Uint8Array(readFileSync(file)),
        json: JSON.parse(readFileSync(join(dir, json), 'utf8')),
      },
    ];
  });
  if (goldens.length === 0) throw new GateError(`${dir}: no image has its JSON beside it`);
  return goldens;
}

export async function checkGoldens(dir: string, lock: Lock, now: Described, notes: string[]): Promise<Finding[]> {
  const goldens = goldensIn(dir);
  const findings: Finding[] = [];
  const newest = lock.revisions.at(-1) as Revision;
  if (lock.format === 'linux_cr') findings.push(...goldens.flatMap((golden) => readAgain(golden, newest.name)));
  if ((await kaitaiCompiler()) === undefined) {
    notes.push('Old readers were not run on golden images: kaitai-struct-compiler is not installed.');
    return findings;
  }
  for (const revision of lock.revisions) {
    for (const [old, today] of await readersOf(revision.specs, now.specs)) {
      findings.push(...goldens.flatMap((golden) => readTwice(golden, revision.name, old, today)));
    }
  }
  return findings;
}

function readAgain({ file, bytes, json }: Golden, newest: string): Finding[] {
  const pair = { old: newest, new: TODAY };
  const location = { file, line: 1, column: 1 };
  try {
    const [path, from, to] = firstDifference(json, imageToJson(readImage(bytes)), '') ?? [];
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

async function readersOf(before: Description, now: Description): Promise<[Reader, Reader][]> {
  const [oldModel, newModel] = [layoutOf(before), layoutOf(now)];
  const pairs: [Reader, Reader][] = [];
  for (const top of oldModel.tops) {
    if (!newModel.roots.has(top) || oldModel.roots.get(top)?.params.length) continue;
    try {
      const [old, today] = [await readerOf(before, oldModel, top), await readerOf(now, newModel, top)];
      if (old !== undefined && today !== undefined) pairs.push([old, today]);
    } catch (error) {
      throw new GateError(`${top}: the Kaitai compiler refuses it: ${refusalOf(error)}`);
    }
  }
  return pairs;
}

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
