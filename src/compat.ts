/**
 * The gate as functions: `import { check } from 'cr-image/compat'`. Each looks at its arguments first: what the types forbid, or what
 * is no plain data where data is asked for, is a `GateUsageError` that names the argument.
 */
import * as its from './compat/arguments.js';
import { guarded, guardedAsync } from './compat/arguments.js';
import { changesBetween as changes } from './compat/changes.js';
import * as comparing from './compat/compare/compare.js';
import { GateError } from './compat/errors.js';
import { refusalOf } from './compat/evidence/compiler.js';
import * as composing from './compat/evidence/compose.js';
import * as differing from './compat/evidence/difference.js';
import { readImageWith as readWith } from './compat/evidence/goldens.js';
import { inventions as invent } from './compat/evidence/invent/invent.js';
import { readerOf as reader } from './compat/evidence/reader.js';
import { witnesses as witness } from './compat/evidence/witness.js';
import { today as now } from './compat/gate.js';
import { describe as normalise } from './compat/ksy/description.js';
import * as loading from './compat/ksy/sources.js';
import * as identity from './compat/record/identity.js';
import * as locking from './compat/record/lock.js';
import { revisionOf as pruned } from './compat/record/revision.js';

export { GateError, GateUsageError } from './compat/errors.js';
export type { Wish } from './compat/evidence/demands.js';
export type { Difference } from './compat/evidence/difference.js';
export type { Leaf } from './compat/evidence/leaf.js';
export type { Reader, Reading } from './compat/evidence/reader.js';
export type { Finding, Pair, Witness } from './compat/finding.js';
export { BrokenFiles, type CheckOptions, check, type Report, type Verdict } from './compat/gate.js';
export type { Described, Description } from './compat/ksy/description.js';
export type { Field } from './compat/ksy/model.js';
export type { Location, Source } from './compat/ksy/sources.js';
export { type LockOptions, type NextLock, nextLock } from './compat/next-lock.js';
export type { Lock, Revision } from './compat/record/lock.js';
export {
  type Basis,
  type Breaks,
  type GateRule,
  type GateSeverity,
  gateRules,
  isRule,
  type RuleId,
  TODAY,
} from './compat/rules/rules.js';

/** The format in `options.formats`, with the lasting names of the newest locked revision. @throws {GateUsageError} @throws {GateError} for what is broken */
export const today: typeof now = guarded(now, { options: its.OPTIONS, lock: its.optional(its.LOCK) });

/** Everything in `now` that breaks readers or images of `old`, in both directions. @throws {GateUsageError} */
export const compare: typeof comparing.compare = guarded(comparing.compare, {
  old: its.DESCRIPTION,
  now: its.DESCRIBED,
  pair: its.PAIR,
});

/** The walkable form of a description; `others` are revisions of the same format. @throws {GateUsageError} */
export const layoutOf: typeof comparing.layoutOf = guarded(
  comparing.layoutOf,
  { specs: its.DESCRIPTION, others: its.DESCRIPTIONS },
  true,
);

/** The walkable forms of two revisions of a format, by the same lasting names. @throws {GateUsageError} */
export const layoutsOf: typeof comparing.layoutsOf = guarded(comparing.layoutsOf, {
  old: its.DESCRIPTION,
  now: its.DESCRIPTION,
  isParted: its.optional(its.TRUTH),
});

/** What changed between two revisions: lines such as `+ cr_cred: new field cap_ambient (u8 at offset 72)`. @throws {GateUsageError} */
export const changesBetween: typeof changes = guarded(changes, { old: its.NAMED, now: its.NAMED });

/** Describes what stands in sources; what can't be compared is in `unknown`. @throws {GateUsageError} */
export const describe: typeof normalise = guarded(normalise, { sources: its.SOURCES });

/** Every spec below a directory, or in a file, and what they import. @throws {GateUsageError} @throws {GateError} that names every broken file */
export const loadSources: typeof loading.loadSources = guarded(loading.loadSources, {
  formats: its.PATH,
  importDirs: its.optional(its.TEXTS),
  exclude: its.optional(its.TEXTS),
});

/** Specs from texts by name; imports are resolved among them. @throws {GateUsageError} @throws {GateError} with the place of what is no spec */
export const sourcesFromText: typeof loading.sourcesFromText = guarded(loading.sourcesFromText, {
  texts: its.TEXTS_BY_NAME,
});

/** Gives specs the lasting names of an earlier revision. @throws {GateUsageError} */
export const withIdentity: typeof identity.withIdentity = guarded(identity.withIdentity, {
  specs: its.DESCRIPTION,
  previous: its.optional(its.DESCRIPTION),
});

/** Whether two descriptions say the same. @throws {GateUsageError} */
export const sameDescription: typeof identity.sameDescription = guarded(identity.sameDescription, {
  a: its.DESCRIPTION,
  b: its.DESCRIPTION,
});

/** What of `specs` there was in a revision, by `-since`. @throws {GateUsageError} */
export const revisionOf: typeof pruned = guarded(pruned, { specs: its.DESCRIPTION, revision: its.NUMBER });

/** A lock without a revision. @throws {GateUsageError} */
export const emptyLock: typeof locking.emptyLock = guarded(locking.emptyLock, { format: its.TEXT });

/** The lock with one more revision. @throws {GateUsageError} */
export const append: typeof locking.append = guarded(locking.append, {
  lock: its.LOCK,
  name: its.TEXT,
  specs: its.DESCRIPTION,
});

/** What is wrong with the chain of a lock, in sentences. @throws {GateUsageError} */
export const chainFaults: typeof locking.chainFaults = guarded(locking.chainFaults, { lock: its.LOCK });

/** What of `base` is missing or other in `lock`, in sentences. @throws {GateUsageError} */
export const rewrites: typeof locking.rewrites = guarded(locking.rewrites, { base: its.LOCK, lock: its.LOCK });

/** The lock as it stands in a file. @throws {GateUsageError} */
export const lockText: typeof locking.lockText = guarded(locking.lockText, { lock: its.LOCK });

/** Parses a lock; its chain is not looked at. @throws {GateUsageError} @throws {GateError} that names `file`, where it is none */
export const parseLock: typeof locking.parseLock = guarded(locking.parseLock, { text: its.TEXT, file: its.TEXT });

/** Reads a lock. @throws {GateUsageError} @throws {GateError} that names the file, where there is none, or it is none */
export const readLock: typeof locking.readLock = guarded(locking.readLock, { file: its.PATH });

/** Writes a lock. @throws {GateUsageError} @throws an error of the file system, with its `code` */
export const writeLock: typeof locking.writeLock = guarded(locking.writeLock, { file: its.PATH, lock: its.LOCK });

/** Every field of an image by its path, as the specs of today read it. @throws {GateUsageError} @throws {GateError} where it can't be read */
export const readImageWith: typeof readWith = guardedAsync(readWith, { file: its.PATH, now: its.DESCRIBED });

const compiled: typeof reader = async (specs, model, root, args) => {
  if (!model.roots.has(root)) throw new GateError(`the model has no spec ${root}`);
  try {
    return await reader(specs, model, root, args);
  } catch (error) {
    throw new GateError(`the Kaitai compiler refuses ${root}: ${refusalOf(error)}`);
  }
};

/** A reader of the spec `root`; undefined where no compiler is installed. @throws {GateUsageError} @throws {GateError} with what the compiler says against it */
export const readerOf: typeof compiled = guardedAsync(compiled, {
  specs: its.DESCRIPTION,
  model: its.MODEL,
  root: its.TEXT,
  args: its.optional(its.LIST),
});

/** Differences between what an old and a new reader make of the same bytes, in fields that `known` says count. @throws {GateUsageError} */
export const differences: typeof differing.differences = guarded(differing.differences, {
  old: its.READING,
  now: its.READING,
  known: its.FUNCTION,
});

/** Whether a field that was read is one that a model knows, other than the room for growth. @throws {GateUsageError} */
export const knownTo: typeof differing.knownTo = guarded(differing.knownTo, { model: its.MODEL });

/** An image that the reader reads without an error, with what is wished in it; undefined if none was found. @throws {GateUsageError} */
export const compose: typeof composing.compose = guarded(composing.compose, { reader: its.READER, wish: its.WISH });

/** Lengths in bytes worth trying: of all known fields of a type, and of each step before. @throws {GateUsageError} */
export const lengthsOf: typeof composing.lengthsOf = guarded(composing.lengthsOf, { type: its.optional(its.TYPE) });

/** Images that the reader reads without an error, with what is wished in them. @throws {GateUsageError} */
export const inventions: typeof invent = guarded(invent, { reader: its.READER, wish: its.WISH });

/** The findings with a witness each, where one could be made; `notes` gets why not. @throws {GateUsageError} */
export const witnesses: typeof witness = guardedAsync(witness, {
  findings: its.FINDINGS,
  revision: its.REVISION,
  now: its.DESCRIPTION,
  notes: its.TEXTS,
  samples: its.optional(its.SAMPLES),
  milliseconds: its.optional(its.NUMBER),
});
