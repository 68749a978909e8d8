/** The lock as it was where a branch began. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { GateError } from '../errors.js';
import { readText } from '../ksy/sources.js';
import { type Lock, parseLock } from './lock.js';

export interface Base {
  readonly name: string;
  /** Undefined where there was no lock yet. */
  readonly lock: Lock | undefined;
}

/** Git must look at the repository that the lock is in, whatever a hook's environment says. */
function git(dir: string, args: readonly string[]): { ok: boolean; out: string; error: string } {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name)),
  );
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', dir, ...args], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw new GateError(`git can not be run: ${error.message}`);
  return { ok: status === 0, out: stdout, error: stderr.trim().split('\n')[0] ?? '' };
}

/** The lock at `against`: a file, or the place where this branch left that git ref. */
export function lockAt(against: string, lockFile: string): Base {
  if (existsSync(against) && statSync(against).isFile())
    return { name: against, lock: parseLock(readText(against), against) };
  const dir = dirname(resolve(lockFile));
  const base = git(dir, ['merge-base', 'HEAD', against]);
  if (!base.ok) {
    const why = base.error === '' ? 'they have no common commit; fetch more history' : base.error;
    throw new GateError(`${against} is neither a file nor a ref that HEAD has a merge base with: ${why}`);
  }
  const commit = base.out.trim();
  const path = `${commit}:./${basename(lockFile)}`;
  if (git(dir, ['cat-file', '-e', path]).ok) return { name: against, lock: lockIn(dir, path) };
  return { name: against, lock: movedLock(dir, commit, lockFile) };
}

function lockIn(dir: string, path: string): Lock {
  const shown = git(dir, ['show', path]);
  if (!shown.ok) throw new GateError(`${path}: ${shown.error}`);
  return parseLock(shown.out, path);
}

/** A lock that is new here may have been another file there: one of the same format that is gone now. */
function movedLock(dir: string, commit: string, lockFile: string): Lock | undefined {
  const format = existsSync(lockFile) ? parseLock(readText(lockFile), lockFile).format : undefined;
  const top = git(dir, ['rev-parse', '--show-toplevel']).out.trim();
  const files = git(dir, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]).out.split('\0');
  return files
    .filter((file) => file.endsWith('.lock.json') && !existsSync(join(top, file)))
    .flatMap((file) => {
      try {
        return [lockIn(dir, `${commit}:${file}`)];
      } catch {
        return []; // Somebody else's.
      }
    })
    .find((lock) => format === undefined || lock.format === format);
}
