/** What callers hand in, looked at before anything is done with it. */
import { type Kind, NUMBER, PATH, TEXT, TEXTS, TRUTH } from './arguments.js';
import { GateUsageError } from './errors.js';

const KEYS: Readonly<Record<string, Kind>> = {
  formats: PATH,
  lock: PATH,
  importDirs: TEXTS,
  exclude: TEXTS,
  against: TEXT,
  goldens: PATH,
  headers: TEXTS,
  suppressions: PATH,
  witnesses: TRUTH,
  witnessSeconds: NUMBER,
  strict: TRUTH,
  name: TEXT,
  since: NUMBER,
  force: TRUTH,
};

/**
 * A copy of options, read once.
 *
 * @param needed keys that must be there
 * @throws GateUsageError where they are none, can't be read, or hold something else than they may
 */
export function optionsOf<T extends object>(options: T, needed: readonly string[]): T {
  if (typeof options !== 'object' || options === null) throw new GateUsageError('the options are no object');
  let copy: T;
  try {
    copy = { ...options };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'reading them fails';
    throw new GateUsageError(`the options can't be read: ${why}`);
  }
  for (const [key, { words, is }] of Object.entries(KEYS)) {
    const value = (copy as Readonly<Record<string, unknown>>)[key];
    if (value === undefined ? needed.includes(key) : !is(value)) {
      throw new GateUsageError(`the option ${key} is not ${words}`);
    }
  }
  return copy;
}
