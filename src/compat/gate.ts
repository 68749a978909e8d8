/** The gate: a format against everything that it was. */
import { existsSync } from 'node:fs';
import { compare, layoutOf } from './compare/compare.js';
import { GateError, GateUsageError } from './errors.js';
import { checkGoldens } from './evidence/goldens.js';
import { witnesses } from './evidence/witness.js';
import { type Finding, findingOf } from './finding.js';
import { checkHeader } from './headers/headers.js';
import { mustCompile } from './ksy/compiles.js';
import { type Described, type Description, describe } from './ksy/description.js';
import { displayPath, loadSources } from './ksy/sources.js';
import { lockAt } from './record/history.js';
import { sameDescription, withIdentity } from './record/identity.js';
import {
  annotate,
  append,
  chainFaults,
  emptyLock,
  type Lock,
  type Revision,
  readLock,
  rewrites,
} from './record/lock.js';
import { newestSince, revisionOf } from './record/revision.js';
import { readSuppressions, suppress } from './record/suppress.js';
import { TODAY } from './rules/rules.js';

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
  return known(describe(loadSources(options.formats, options.importDirs)), lock);
}

const known = (described: Described, lock: Lock | undefined): Described => ({
  ...described,
  specs: annotate(layoutOf(withIdentity(described.specs, lock?.revisions.at(-1)?.specs))),
});

/**
 * Compares the format with every locked revision, in both directions, and the lock with its own history.
 *
 * @throws GateError when it can't be said whether the format is compatible
 * @throws GateUsageError when the options make no sense
 */
export async function check(options: CheckOptions): Promise<Report> {
  const described = describe(loadSources(options.formats, options.importDirs));
  const lock = readLock(options.lock);
  const newest = lock.revisions.at(-1);
  if (newest === undefined) throw new GateError(`${displayPath(options.lock)}: the lock holds no revision`);
  const notes: string[] = [];
  const pair = { old: newest.name, new: TODAY };
  const record = [...checkRecord(lock, options)];
  try {
    const now = known(described, lock);
    const findings = settle([...record, ...(await checkFormat(lock, now, options, notes))], options, pair);
    const isOpen = findings.some(({ severity, suppressed }) => severity === 'error' && suppressed === undefined);
    if (!isOpen && !isSame(now.specs, newest.specs)) {
      if (options.witnesses !== false) await mustCompile(now, notes);
      findings.push(findingOf('NOT_LOCKED', pair, lock.format, { what: growth(newest, now) }));
    }
    return reportOf(lock, findings, notes);
  } catch (error) {
    if (error instanceof GateError || error instanceof GateUsageError || record.length === 0) throw error;
    // What was edited by hand need not make sense.
    return reportOf(lock, settle(record, options, pair), ['The format was not compared: the lock makes no sense.']);
  }
}

/** Compares the format with everything but the history of the lock. */
async function checkFormat(
  lock: Lock,
  now: Described,
  { headers = [], goldens, witnesses: isWitnessed }: CheckOptions,
  notes: string[],
): Promise<Finding[]> {
  const pair = { old: lock.revisions.at(-1)?.name ?? '', new: TODAY };
  const findings = now.unknown.map(({ what, location }) =>
    findingOf('NOT_COMPARABLE', pair, `${location.file} ${what}`, { what }, { location }),
  );
  for (const revision of lock.revisions) {
    const found = compare(revision.specs, now, { old: revision.name, new: TODAY });
    findings.push(...(isWitnessed === false ? found : await witnesses(found, revision, now.specs, notes)));
  }
  for (const header of headers) findings.push(...checkHeader(header, lock, now, notes));
  if (goldens !== undefined) findings.push(...(await checkGoldens(goldens, lock, now, notes)));
  return findings;
}

/** Places and widths are for those who read the lock: another way to say them is no change. */
const isSame = (a: Description, b: Description): boolean => sameDescription(withoutPlaces(a), withoutPlaces(b));

const withoutPlaces = (specs: Description): Description =>
  JSON.parse(JSON.stringify(specs, (key, value) => (key === '-at' || key === '-width' ? undefined : value)));

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
      ...type.fields.flatMap(({ uid, shape }) => [
        `${type.id}.${uid}`,
        ...(shape.is === 'choice' ? shape.cases.map(({ label }) => `${label} of ${type.id}.${uid}`) : []),
      ]),
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

/** What may be written, or why it may not. */
export interface NextLock {
  /** The lock with today's format appended; undefined where nothing is new, or where something is broken. */
  readonly lock: Lock | undefined;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

export async function nextLock(options: LockOptions): Promise<NextLock> {
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
  if (last !== undefined && isSame(last.specs, specs)) return { lock: undefined, findings: [], notes: [] };
  if (lock.revisions.some((revision) => revision.name === name)) {
    throw new GateUsageError(`the lock has a revision ${name} already; --name gives this one another name`);
  }
  // The first revision is compared with nothing, for what can never be mended later.
  const olds = lock.revisions.length === 0 ? [{ name: 'nothing', specs: {} }] : lock.revisions;
  const findings = olds.flatMap((revision) =>
    compare(revision.specs, { ...described, specs }, { old: revision.name, new: name }),
  );
  const broken = findings.filter(({ severity }) => severity === 'error');
  if (broken.length > 0 && options.force !== true) return { lock: undefined, findings, notes: [] };
  const notes: string[] = [];
  await mustCompile({ ...described, specs }, notes);
  return { lock: append(lock, name, specs), findings, notes };
}

function formatName({ specs }: Described): string {
  const model = layoutOf(specs);
  return model.tops.map((name) => model.roots.get(name)?.id ?? name).join(', ');
}
