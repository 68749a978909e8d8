/** The gate: a format against everything that it was. */
import { existsSync } from 'node:fs';
import { compare, layoutOf } from './compare.js';
import { type Described, describe } from './description.js';
import { GateError, GateUsageError } from './errors.js';
import { type Finding, findingOf } from './finding.js';
import { checkGoldens } from './goldens.js';
import { checkHeader } from './header.js';
import { lockAt } from './history.js';
import { sameDescription, withIdentity } from './identity.js';
import { annotate, append, chainFaults, emptyLock, type Lock, type Revision, readLock, rewrites } from './lock.js';
import { newestSince, revisionOf } from './revision.js';
import { TODAY } from './rules.js';
import { displayPath, loadSources } from './sources.js';
import { readSuppressions, suppress } from './suppress.js';
import { witnesses } from './witness.js';

export interface CheckOptions {
  /** Directory of `.ksy` files, or one file. */
  readonly formats: string;
  /** The lock file. */
  readonly lock: string;
  /** Where absolute imports are looked for besides. */
  readonly importDirs?: readonly string[];
  /** A git ref or a lock file that the lock may only have more than. */
  readonly against?: string;
  /** Directory of images with what they hold as JSON beside them. */
  readonly goldens?: string;
  /** C headers to hold against the format. */
  readonly headers?: readonly string[];
  /** File of suppressions. */
  readonly suppressions?: string;
  /** Whether to make witnesses; on unless `false`. */
  readonly witnesses?: boolean;
}

export interface Report {
  readonly format: string;
  /** Names of the locked revisions that were compared. */
  readonly revisions: readonly string[];
  readonly findings: readonly Finding[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly information: number;
    readonly suppressed: number;
  };
  readonly compatible: boolean;
  /** What was not done, and why. */
  readonly notes: readonly string[];
}

/** The format in `formats`, with the lasting names of the newest locked revision. */
export function today(options: Pick<CheckOptions, 'formats' | 'importDirs'>, lock: Lock | undefined): Described {
  const described = describe(loadSources(options.formats, options.importDirs));
  return { ...described, specs: annotate(layoutOf(withIdentity(described.specs, lock?.revisions.at(-1)?.specs))) };
}

/**
 * Compares the format with every locked revision, in both directions, and the lock with its own history.
 *
 * @throws GateError when it can't be said whether the format is compatible
 * @throws GateUsageError when the options make no sense
 */
export async function check(options: CheckOptions): Promise<Report> {
  const lock = readLock(options.lock);
  const newest = lock.revisions.at(-1);
  if (newest === undefined) throw new GateError(`${displayPath(options.lock)}: the lock holds no revision`);
  const notes: string[] = [];
  const findings = [...checkRecord(lock, options)];
  const now = today(options, lock);
  const pair = { old: newest.name, new: TODAY };
  for (const { what, location } of now.unknown) {
    findings.push(findingOf('NOT_COMPARABLE', pair, `${location.file} ${what}`, { what }, { location }));
  }
  for (const revision of lock.revisions) {
    const found = compare(revision.specs, now, { old: revision.name, new: TODAY });
    findings.push(...(options.witnesses === false ? found : await witnesses(found, revision, now.specs, notes)));
  }
  for (const header of options.headers ?? []) findings.push(...checkHeader(header, lock, now));
  if (options.goldens !== undefined) findings.push(...(await checkGoldens(options.goldens, lock, now, notes)));
  const isGrown = !sameDescription(now.specs, newest.specs);
  if (isGrown && !findings.some(({ severity }) => severity === 'error')) {
    findings.push(findingOf('NOT_LOCKED', pair, lock.format, { what: growth(newest, now) }));
  }
  return reportOf(lock, settle(findings, options, pair), notes);
}

function* checkRecord(lock: Lock, { lock: file, against }: CheckOptions): Generator<Finding> {
  const location = { file: displayPath(file), line: 1, column: 1 };
  for (const what of chainFaults(lock)) {
    yield findingOf('LOCK_BROKEN', { old: 'lock', new: 'lock' }, what, { what }, { location });
  }
  if (against === undefined) return;
  const base = lockAt(against, file);
  for (const what of base.lock === undefined ? [] : rewrites(base.lock, lock)) {
    yield findingOf('LOCK_REWRITTEN', { old: base.name, new: 'lock' }, what, { what, against }, { location });
  }
}

/** What there is more of, in few words. */
function growth(newest: Revision, now: Described): string {
  const names = (specs: Described['specs']) =>
    layoutOf(specs).types.flatMap((type) => [
      ...type.fields.map(({ uid }) => `${type.id}.${uid}`),
      ...[...type.enums.values()].flatMap((of) => of.members.map(({ uid }) => `${of.id}::${uid}`)),
    ]);
  const before = new Set(names(newest.specs));
  const added = names(now.specs).filter((name) => !before.has(name));
  const shown = added.slice(0, 5).join(', ');
  if (added.length === 0) return 'names or remarks';
  return added.length > 5 ? `${shown} and ${added.length - 5} more` : shown;
}

function settle(
  findings: readonly Finding[],
  { suppressions }: CheckOptions,
  pair: { old: string; new: string },
): Finding[] {
  if (suppressions === undefined) return [...findings];
  const day = new Date().toISOString().slice(0, 10);
  return suppress(findings, readSuppressions(suppressions), pair, displayPath(suppressions), day);
}

export function reportOf(lock: Lock, findings: readonly Finding[], notes: readonly string[]): Report {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  return {
    format: lock.format,
    revisions: lock.revisions.map(({ name }) => name),
    findings,
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      information: count('information'),
      suppressed: findings.length - open.length,
    },
    compatible: count('error') === 0,
    notes,
  };
}

export interface LockOptions extends Pick<CheckOptions, 'formats' | 'lock' | 'importDirs'> {
  /** What the revision is called; by default `r` and its number. */
  readonly name?: string;
  /** Takes only what `-since` says was there in this revision. */
  readonly since?: number;
  /** Appends even what is incompatible. */
  readonly force?: boolean;
}

/** The lock with today's format appended, and why it may not be written. `lock` is undefined where nothing is new. */
export function nextLock(options: LockOptions): { lock: Lock | undefined; findings: readonly Finding[] } {
  const before = existsSync(options.lock) ? readLock(options.lock) : undefined;
  const described = today(options, before);
  const [unknown] = described.unknown;
  if (unknown !== undefined && options.force !== true) {
    const { file, line, column } = unknown.location;
    throw new GateError(`${file}:${line}:${column}: ${unknown.what} is nothing that the gate can compare later`);
  }
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
  if (last !== undefined && sameDescription(last.specs, specs)) return { lock: undefined, findings: [] };
  if (lock.revisions.some((revision) => revision.name === name)) {
    throw new GateUsageError(`the lock has a revision ${name} already; --name gives this one another name`);
  }
  const findings = lock.revisions.flatMap((revision) =>
    compare(revision.specs, { ...described, specs }, { old: revision.name, new: name }),
  );
  const broken = findings.filter(({ severity }) => severity === 'error');
  if (broken.length > 0 && options.force !== true) return { lock: undefined, findings: broken };
  return { lock: append(lock, name, specs), findings: [] };
}

function formatName({ specs }: Described): string {
  const model = layoutOf(specs);
  return model.tops.map((name) => model.roots.get(name)?.id ?? name).join(', ');
}
