import { type Dirent, readdirSync, statSync } from 'node:fs';
import { decodeText } from '../../bytes/text.js';
import { holdsCheckpoint } from '../../node/is-checkpoint.js';
import { nameFor } from '../../node/names.js';
import { isStdin, type Path } from '../../node/source.js';

/** An image to look at, or why there is none. */
export interface Input {
  readonly path: Path;
  /** Bytes, as far as they are known before. */
  readonly size: number;
  readonly error?: unknown;
}

/** A path as text; bytes that are no UTF-8 become lone surrogates. */
export const nameOf = (path: Path): string =>
  isStdin(path) ? 'standard input' : typeof path === 'string' ? path : decodeText(path);

/** The images that the arguments name, in order; directories are searched for *.cr, but for checkpoints of CRIU. */
export function findInputs(args: readonly Path[]): Input[] {
  return args.flatMap((path) => {
    if (isStdin(path)) return [{ path, size: 0 }];
    try {
      const info = statSync(nameFor(path));
      return info.isDirectory() && !holdsCheckpoint(path) ? inDirectory(path) : [{ path, size: info.size }];
    } catch (error) {
      return [{ path, size: 0, error }];
    }
  });
}

function inDirectory(directory: Path): Input[] {
  const found = search(directory);
  return found.length > 0 ? found : [{ path: directory, size: 0, error: new Error('no *.cr in this directory') }];
}

const SLASH = Buffer.from('/');
const SUFFIX = Buffer.from('.cr');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The shorter form of a path, wherever it has one. */
function joined(directory: Path, name: Buffer): Path {
  const base = Buffer.from(nameFor(directory));
  const whole = Buffer.concat(base.at(-1) === SLASH[0] ? [base, name] : [base, SLASH, name]);
  try {
    return utf8.decode(whole);
  } catch {
    return whole;
  }
}

/** What else than a regular file is called *.cr is not opened: a FIFO would wait, a device may do anything. */
function search(directory: Path): Input[] {
  let entries: Dirent<Buffer>[];
  try {
    entries = readdirSync(nameFor(directory), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    return [{ path: directory, size: 0, error }];
  }
  return entries
    .sort((a, b) => Buffer.compare(a.name, b.name))
    .flatMap((entry) => {
      const path = joined(directory, entry.name);
      if (entry.isDirectory()) return search(path);
      if (!entry.name.subarray(-SUFFIX.length).equals(SUFFIX)) return [];
      try {
        const info = statSync(nameFor(path));
        return info.isFile() ? [{ path, size: info.size }] : [];
      } catch (error) {
        return [{ path, size: 0, error }];
      }
    });
}

/** Part `part` of `parts`, counted from 1. Neighbours go to different parts, since they tend to be alike. */
export const shard = (inputs: readonly Input[], part: number, parts: number): Input[] =>
  inputs.filter((_, i) => i % parts === part - 1);
