/** The gate: a format against everything that it was. */
import { existsSync } from 'node:fs';
import { compare, layoutOf } from './compare/compare.js';
import { GateError, GateUsageError } from './errors.js';
import { checkGoldens, goldenBytes } from './evidence/goldens.js';
import { witnesses } from './evidence/witness.js';
import { type Finding, findingOf } from './finding.js';
import { checkHeader } from './headers/headers.js';
import { mustCompile } from './ksy/compiles.js';
import { type Described, type Description, describe } from './ksy/description.js';
import { displayPath, loadAll } from './ksy/sources.js';
import { optionsOf } from './options.js';
import { type Base, lockAt } from './record/history.js';
import { sameDescription, withIdentity } from './record/identity.js';
import { annotate, chainFaults, type Lock, type Revision, readLock, rewrites } from './record/lock.js';
import { readSuppressions, suppress } from './record/suppress.js';
import { TODAY } from './rules/rules.js';

export interface CheckOptions {
  /** Directory of `.ksy` files, or one file. */
  readonly formats: string;
  /** The lock file. */
  readonly lock: string;
  /** Where absolute imports are looked for besides. */
  readonly importDirs?: readonly string[];
  /** Files and directories below `formats` that are left out; `*` and `**` stand for names. */
  readonly exclude?: readonly string[];
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
  /** Seconds that all of them may take; 120 by default. */
  readonly witnessSeconds?: number;
  /** Whether what nobody can tell fails as well. */
  readonly strict?: boolean;
}

/** What comes of a check: nobody can tell where nothing is surely broken, and something is not surely the same. */
export type Verdict = 'compatible' | 'undetermined' | 'incompatible';

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
  readonly verdict: Verdict;
  /** Whether it passes. */
  readonly compatible: boolean;
  /** What was not done, and why. */
  readonly notes: readonly string[];
}

type Input = Pick<CheckOptions, 'formats' | 'importDirs' | 'exclude'>;

/** The format in `formats`, with the lasting names of the newest locked revision. @throws GateError for what is broken */
export function today(options: Input, lock: Lock | undefined): Described {
  const { described, broken } = todayOrBroken(optionsOf(options, ['formats']), lock);
  if (broken.length > 0) throw new GateError(broken.join('\n'));
  return described;
}

/** The same, without the files that are broken, which are told. */
export function todayOrBroken(
  options: Input,
  lock: Lock | undefined,
): { described: Described; broken: readonly string[] } {
  const { sources, broken } = loadAll(options.formats, options.importDirs, options.exclude);
  return { described: known(describe(sources), lock), broken };
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
export async function check(given: CheckOptions): Promise<Report> {
  const options = optionsOf(given, ['formats', 'lock']);
  const { sources, broken } = loadAll(options.formats, options.importDirs, options.exclude);
  const base = options.against === undefined ? undefined : lockAt(options.against, options.lock);
  const isGone = !existsSync(options.lock) && base?.lock !== undefined;
  const lock = isGone ? (base.lock as Lock) : readLock(options.lock);
  const newest = lock.revisions.at(-1);
  if (newest === undefined) throw new GateError(`${displayPath(options.lock)}: the lock holds no revision`);
  const notes: string[] = [];
  const pair = { old: newest.name, new: TODAY };
  const record = [...(isGone ? goneLock(options, base) : checkRecord(lock, options, base))];
  try {
    const now = known(describe(sources), lock);
    const isNew = !isSame(now.specs, newest.specs);
    // What nobody can compile, nobody can read: that comes first, and alone.
    if (isNew && options.witnesses !== false) await mustCompile(now, notes);
    const found = (await checkFormat(lock, now, options, notes)).filter(
      // What is broken is not removed.
      ({ rule }) => broken.length === 0 || rule !== 'SPEC_REMOVED',
    );
    const findings = settle([...record, ...found], options, pair);
    const isOpen = findings.some(({ severity, suppressed }) => severity === 'error' && suppressed === undefined);
    if (!isOpen && isNew)
      findings.push(findingOf('NOT_LOCKED', pair, lock.format, { what: growth(newest, now, findings) }));
    if (broken.length > 0) throw new BrokenFiles(broken, reportOf(lock, findings, notes, options.strict));
    return reportOf(lock, findings, notes, options.strict);
  } catch (error) {
    if (error instanceof GateError || error instanceof GateUsageError || record.length === 0) throw error;
    // What was edited by hand need not make sense.
    const why = 'The format was not compared: the lock makes no sense.';
    return reportOf(lock, settle(record, options, pair), [why], options.strict);
  }
}

/** Some files are no specs; what came of the others. */
export class BrokenFiles extends GateError {
  constructor(
    broken: readonly string[],
    readonly report: Report,
  ) {
    super(broken.join('\n'));
  }
}

/** Seconds for all witnesses of a check. */
const WITNESS_SECONDS = 120;

/** Compares the format with everything but the history of the lock. */
async function checkFormat(
  lock: Lock,
  now: Described,
  { headers = [], goldens, witnesses: isWitnessed, witnessSeconds = WITNESS_SECONDS }: CheckOptions,
  notes: string[],
): Promise<Finding[]> {
  const pair = { old: lock.revisions.at(-1)?.name ?? '', new: TODAY };
  const findings = now.unknown.map(({ what, location }) =>
    findingOf('NOT_COMPARABLE', pair, `${location.file} ${what}`, { what }, { location }),
  );
  const samples = goldens === undefined ? [] : goldenBytes(goldens);
  let left = witnessSeconds * 1000;
  for (const revision of lock.revisions) {
    const found = compare(revision.specs, now, { old: revision.name, new: TODAY });
    const start = performance.now();
    findings.push(
      ...(isWitnessed === false ? found : await witnesses(found, revision, now.specs, notes, samples, left)),
    );
    left = Math.max(0, left - (performance.now() - start));
  }
  for (const header of headers) findings.push(...checkHeader(header, lock, now, notes));
  if (goldens !== undefined) findings.push(...(await checkGoldens(goldens, lock, now, notes)));
  return findings;
}

/** Places and widths are for those who read the lock: another way to say them is no change. */
export const isSame = (a: Description, b: Description): boolean => sameDescription(withoutPlaces(a), withoutPlaces(b));

const withoutPlaces = (specs: Description): Description =>
  JSON.parse(JSON.stringify(specs, (key, value) => (key === '-at' || key === '-width' ? undefined : value)));

function* checkRecord(lock: Lock, { lock: file, against }: CheckOptions, base: Base | undefined): Generator<Finding> {
  const location = { file: displayPath(file), line: 1, column: 1 };
  for (const what of chainFaults(lock)) {
    yield findingOf('LOCK_BROKEN', { old: 'lock', new: 'lock' }, what, { what }, { location });
  }
  if (base?.lock === undefined) return;
  for (const what of rewrites(base.lock, lock)) {
    yield findingOf(
      'LOCK_REWRITTEN',
      { old: base.name, new: 'lock' },
      what,
      { what, against: against ?? '' },
      { location },
    );
  }
}

/** A lock that is no more, and that the base still has. */
function* goneLock({ lock: file, against = '' }: CheckOptions, base: Base): Generator<Finding> {
  const names = base.lock?.revisions.map(({ name }) => name).join(', ');
  const what = `The lock ${displayPath(file)} was removed; ${base.name} has it, with ${names}.`;
  const location = { file: displayPath(file), line: 1, column: 1 };
  yield findingOf('LOCK_REWRITTEN', { old: base.name, new: 'lock' }, what, { what, against }, { location });
}

/** What there is more of, in few words. */
function growth(newest: Revision, now: Described, findings: readonly Finding[]): string {
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
  if (added.length === 0)
    return findings.some(({ suppressed }) => suppressed !== undefined) ? 'what is suppressed' : 'names or remarks';
  return added.length > 5 ? `${shown} and ${added.length - 5} more` : shown;
}

export function settle(
  findings: readonly Finding[],
  { suppressions }: Pick<CheckOptions, 'suppressions'>,
  pair: { old: string; new: string },
): Finding[] {
  if (suppressions === undefined) return [...findings];
  const day = new Date().toISOString().slice(0, 10);
  return suppress(findings, readSuppressions(suppressions), pair, displayPath(suppressions), day);
}

export function reportOf(
  lock: Lock,
  findings: readonly Finding[],
  notes: readonly string[],
  isStrict: boolean | undefined,
): Report {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  const isUnsure = open.some(({ basis }) => basis === 'undetermined');
  const verdict = count('error') > 0 ? 'incompatible' : isUnsure ? 'undetermined' : 'compatible';
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
    verdict,
    compatible: verdict === 'compatible' || (verdict === 'undetermined' && isStrict !== true),
    notes,
  };
}
