/** The lock as it was where a branch began. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { GateError } from './errors.js';
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
  if (existsSync(against)) return { name: against, lock: parseLock(readFileSync(against, 'utf8'), against) };
  const dir = dirname(resolve(lockFile));
  const base = git(dir, ['merge-base', 'HEAD', against]);
  if (!base.ok) {
    const why = base.error === '' ? 'they have no common commit; fetch more history' : base.error;
    throw new GateError(`${against} is neither a file nor a ref that HEAD has a merge base with: ${why}`);
  }
  const commit = base.out.trim();
  const path = `${commit}:./${basename(lockFile)}`;
  if (!git(dir, ['cat-file', '-e', path]).ok) return { name: against, lock: undefined };
  const shown = git(dir, ['show', path]);
  if (!shown.ok) throw new GateError(`${path}: ${shown.error}`);
  return { name: against, lock: parseLock(shown.out, path) };
}
