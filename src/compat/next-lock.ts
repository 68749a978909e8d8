/** The next revision of a lock: the format of today, if it is compatible with all that was released. */
import { existsSync } from 'node:fs';
import { compare, layoutOf } from './compare/compare.js';
import { GateError, GateUsageError } from './errors.js';
import type { Finding } from './finding.js';
import { type CheckOptions, isSame, settle, todayOrBroken } from './gate.js';
import { mustCompile } from './ksy/compiles.js';
import type { Described, Unknown } from './ksy/description.js';
import { optionsOf } from './options.js';
import { annotate, append, chainFaults, emptyLock, type Lock, readLock } from './record/lock.js';
import { newestSince, revisionOf } from './record/revision.js';
import { TODAY } from './rules/rules.js';

export interface LockOptions
  extends Pick<CheckOptions, 'formats' | 'lock' | 'importDirs' | 'exclude' | 'suppressions'> {
  /** What the revision is called; by default `r` and its number. */
  readonly name?: string;
  /** Takes only what `-since` says was there in this revision. */
  readonly since?: number;
  /** Appends even what is incompatible. */
  readonly force?: boolean;
}

/** What may be written, or why it may not. */
export interface NextLock {
  /** The lock with today's format appended; undefined where nothing is new, or where something is broken. */
  readonly lock: Lock | undefined;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  /** Why each file that is broken is no spec; the lock is without it. */
  readonly broken: readonly string[];
}

/** @throws GateUsageError for options that make no sense; GateError with all that the gate could not compare later, each with its place and what to do */
export async function nextLock(given: LockOptions): Promise<NextLock> {
  const options = optionsOf(given, ['formats', 'lock']);
  const before = existsSync(options.lock) ? readLock(options.lock) : undefined;
  const { described, broken } = todayOrBroken(options, before);
  if (Object.keys(described.specs).length === 0) throw new GateError(broken.join('\n'));
  if (described.unknown.length > 0 && options.force !== true)
    throw new GateError(described.unknown.map(refusal).join('\n'));
  const newest = newestSince(described.specs);
  if (options.since !== undefined && newest === undefined)
    throw new GateUsageError('the format has no -since to go by');
  const { since } = options;
  const specs = since === undefined ? described.specs : annotate(layoutOf(revisionOf(described.specs, since)));
  const lock = before ?? emptyLock(formatName(described));
  const last = lock.revisions.at(-1);
  const name = options.name ?? `r${since ?? lock.revisions.length + 1}`;
  const faults = chainFaults(lock);
  if (faults.length > 0) throw new GateError(faults.join(' '));
  if (last !== undefined && isSame(last.specs, specs)) return { lock: undefined, findings: [], notes: [], broken };
  if (lock.revisions.some((revision) => revision.name === name)) {
    throw new GateUsageError(`the lock has a revision ${name} already; --name gives this one another name`);
  }
  // The first revision is compared with nothing, for what can never be mended later.
  const olds = lock.revisions.length === 0 ? [{ name: 'nothing', specs: {} }] : lock.revisions;
  const found = olds.flatMap((revision) =>
    // What it is suppressed by says today.
    compare(revision.specs, { ...described, specs }, { old: revision.name, new: TODAY }),
  );
  const notes: string[] = [];
  await mustCompile({ ...described, specs }, notes);
  const findings = settle(found, options, { old: last?.name ?? name, new: TODAY });
  const isBroken = findings.some(({ severity, suppressed }) => severity === 'error' && suppressed === undefined);
  if (isBroken && options.force !== true) return { lock: undefined, findings, notes, broken };
  return { lock: append(lock, name, specs), findings, notes, broken };
}

const refusal = ({ what, location: { file, line, column } }: Unknown): string =>
  `${file}:${line}:${column}: ${what} is nothing that the gate can compare later; say it in plain Kaitai, or leave the file out (--exclude)`;

function formatName({ specs }: Described): string {
  const model = layoutOf(specs);
  return model.tops.map((name) => model.roots.get(name)?.id ?? name).join(', ');
}
