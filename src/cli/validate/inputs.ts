import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** An image to look at, or why there is none. */
export interface Input {
  readonly path: string;
  /** Bytes, as far as they are known before. */
  readonly size: number;
  readonly error?: unknown;
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The images that the arguments name, in order; directories are searched for *.cr. */
export function findInputs(args: readonly string[]): Input[] {
  return args.flatMap((path) => {
    if (path === '-') return [{ path, size: 0 }];
    try {
      const info = statSync(path);
      return info.isDirectory() ? inDirectory(path) : [{ path, size: info.size }];
    } catch (error) {
      return [{ path, size: 0, error }];
    }
  });
}

function inDirectory(directory: string): Input[] {
  const found = search(directory);
  return found.length > 0 ? found : [{ path: directory, size: 0, error: new Error('no *.cr in this directory') }];
}

function search(directory: string): Input[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name));
    return entries.flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return search(path);
      return entry.name.endsWith('.cr') ? [{ path, size: statSync(path).size }] : [];
    });
  } catch (error) {
    return [{ path: directory, size: 0, error }];
  }
}

/** Part `part` of `parts`, counted from 1. Neighbours go to different parts, since they tend to be alike. */
export const shard = (inputs: readonly Input[], part: number, parts: number): Input[] =>
  inputs.filter((_, i) => i % parts === part - 1);
