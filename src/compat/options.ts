/** What callers hand in, looked at before anything is done with it. */
import { GateUsageError } from './errors.js';

type Check = readonly [what: string, is: (value: unknown) => boolean];

const isPath = (value: unknown): boolean => typeof value === 'string' && value !== '' && !value.includes('\0');
const isList = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');
const PATH: Check = ['a path', isPath];
const TEXT: Check = ['a text', (value) => typeof value === 'string'];
const LIST: Check = ['a list of texts', isList];
const TRUTH: Check = ['true or false', (value) => typeof value === 'boolean'];
const NUMBER: Check = [
  'a number, and not less than 0',
  (value) => typeof value === 'number' && value >= 0 && !Number.isNaN(value),
];

const KEYS: Readonly<Record<string, Check>> = {
  formats: PATH,
  lock: PATH,
  importDirs: LIST,
  exclude: LIST,
  against: TEXT,
  goldens: PATH,
  headers: LIST,
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
  for (const [key, [what, is]] of Object.entries(KEYS)) {
    const value = (copy as Readonly<Record<string, unknown>>)[key];
    if (value === undefined ? needed.includes(key) : !is(value)) {
      throw new GateUsageError(`the option ${key} is not ${what}`);
    }
  }
  return copy;
}
