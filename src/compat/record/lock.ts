/**
 * The lock: released revisions, the oldest first, each with a hash over itself and over the hash of the one before
 * it, so that nothing in between can change unseen.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { GateError } from '../errors.js';
import { canonical, clone, isObject, pretty, sha256 } from '../json.js';
import type { Description, TypeSpec } from '../ksy/description.js';
import { placeText } from '../ksy/layout.js';
import type { Model } from '../ksy/model.js';
import { readText } from '../ksy/sources.js';

export interface Revision {
  /** What it is called: `r1`. */
  readonly name: string;
  /** Hash of the revision before, null for the first. */
  readonly previous: string | null;
  readonly hash: string;
  /** The normalised description: Kaitai specs by name, with `-at` and `-width` of each field. */
  readonly specs: Description;
}

export interface Lock {
  readonly lockVersion: 1;
  readonly format: string;
  readonly revisions: readonly Revision[];
}

export const emptyLock = (format: string): Lock => ({ lockVersion: 1, format, revisions: [] });

const hashOf = ({ name, previous, specs }: Pick<Revision, 'name' | 'previous' | 'specs'>): string =>
  sha256(canonical({ name, previous, specs }));

/** What is wrong with the chain of a lock. */
export function chainFaults({ revisions }: Lock): string[] {
  return revisions.flatMap((revision, index) => {
    const before = revisions[index - 1];
    const faults: string[] = [];
    if (hashOf(revision) !== revision.hash)
      faults.push(`Revision ${revision.name} of the lock was edited: its hash is not its own.`);
    if (revision.previous !== (before?.hash ?? null)) {
      faults.push(`Revision ${revision.name} of the lock does not follow ${before?.name ?? 'the start'}.`);
    }
    if (revisions.findIndex(({ name }) => name === revision.name) !== index) {
      faults.push(`The lock has two revisions ${revision.name}.`);
    }
    return faults;
  });
}

/** What of `base` is missing or other in `lock`, which may only have more. */
export function rewrites(base: Lock, lock: Lock): string[] {
  return base.revisions.flatMap((revision, index) => {
    const now = lock.revisions[index];
    if (now === undefined) return [`Revision ${revision.name} was removed from the lock.`];
    return now.hash === revision.hash ? [] : [`Revision ${revision.name} of the lock is not what was released.`];
  });
}

/** Parses a lock; its chain is not looked at. */
export function parseLock(text: string, file: string): Lock {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new GateError(`${file}: no JSON: ${(error as Error).message}`);
  }
  if (!isObject(value) || !Array.isArray(value.revisions)) throw new GateError(`${file}: no lock`);
  if (value.lockVersion !== 1) {
    throw new GateError(
      `${file}: a lock of version ${String(value.lockVersion)}, and this gate knows 1; a newer cr-image may know it`,
    );
  }
  for (const revision of value.revisions) {
    if (!isObject(revision) || typeof revision.name !== 'string' || !isObject(revision.specs)) {
      throw new GateError(`${file}: a revision without a name or specs`);
    }
  }
  return value as unknown as Lock;
}

export function readLock(file: string): Lock {
  if (!existsSync(file)) throw new GateError(`there is no lock ${file}; make one with: cr-compat lock`);
  return parseLock(readText(file), file);
}

export const lockText = (lock: Lock): string => `${pretty(lock)}\n`;

export const writeLock = (file: string, lock: Lock): void => writeFileSync(file, lockText(lock));

/** The lock with one more revision. */
export function append(lock: Lock, name: string, specs: Description): Lock {
  const previous = lock.revisions.at(-1)?.hash ?? null;
  return {
    ...lock,
    revisions: [...lock.revisions, { name, previous, hash: hashOf({ name, previous, specs }), specs }],
  };
}

/** Writes place and width beside each field, for those who read the lock; the gate computes them. */
export function annotate(model: Model): Description {
  const specs = clone(model.specs) as Record<string, TypeSpec>;
  for (const type of model.types) {
    const [node] = [
      type.path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], specs[type.spec]),
    ] as [TypeSpec];
    node.seq = node.seq?.map((attr, index) => {
      const { place, bits } = type.fields[index] ?? {};
      const width = bits === undefined ? 'variable' : bits % 8 === 0 ? bits / 8 : `${bits} bits`;
      return { ...attr, '-at': placeText(place).replace(/^offset /, ''), '-width': width };
    }) as NonNullable<TypeSpec['seq']>;
    if (node.seq === undefined) delete (node as Partial<TypeSpec>).seq;
  }
  return specs;
}
