/** What callers hand to the functions of `cr-image/compat`, looked at once at that entry: what the types forbid is a GateUsageError. */
import { is } from '../bytes/is.js';
import { GateUsageError } from './errors.js';
import { isReader, isReading } from './evidence/reader.js';
import { isObject } from './json.js';
import { isModel } from './ksy/model.js';

type Is = (value: unknown) => boolean;

/** What an argument has to be: in words, and whether a value is. */
export interface Kind {
  readonly words: string;
  readonly is: Is;
}

/** Types within types, and values of all of it: far more than any format has, and less than a stack or a memory. */
const DEEPEST = 200;
const MOST = 1e7;
/** With a value of their own, these break whoever asks for the text of an object. */
const UNFIT = ['toString', 'valueOf', 'toJSON', '__proto__'];

/** Whether a value is data, such as JSON: a tree of plain objects and arrays, and of values that are text. */
export function isPlain(value: unknown): boolean {
  let left = MOST;
  const visit = (node: unknown, depth: number): boolean => {
    if (typeof node !== 'object' || node === null) return /^(string|number|boolean|object)$/.test(typeof node);
    if (depth > DEEPEST || --left < 0) return false;
    if (Array.isArray(node)) {
      for (const one of node) if (!visit(one, depth + 1)) return false;
      return true;
    }
    const like = Object.getPrototypeOf(node);
    if (like === null || Object.getPrototypeOf(like) !== null) return false;
    if (UNFIT.some((name) => Object.hasOwn(node, name))) return false;
    return Object.values(node).every((one) => one === undefined || visit(one, depth + 1));
  };
  return visit(value, 0);
}

const isText: Is = (value) => typeof value === 'string';
const isPath: Is = (value) => isText(value) && value !== '' && !(value as string).includes('\0');
const isIn =
  (type: string): Is =>
  (value) =>
    typeof value === type;
const isBytes: Is = (value) =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
/** Comes to an end at the first that is none, also where an array has 2^32 holes. */
const listOf =
  (one: Is): Is =>
  (value) => {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!one(item)) return false;
    return true;
  };
const mapOf =
  (one: Is): Is =>
  (value) =>
    isObject(value) && Object.values(value).every(one);
const maybe =
  (one: Is): Is =>
  (value) =>
    value === undefined || one(value);
const partsOf =
  (parts: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isObject(value) && Object.entries(parts).every(([name, one]) => one(value[name]));

const isOrder: Is = (value) => isText(value) || partsOf({ cases: mapOf(isText) })(value);
const isTypeSpec: Is = (value) =>
  partsOf({
    meta: maybe(partsOf({ imports: maybe(listOf(isText)), endian: maybe(isOrder) })),
    params: maybe(listOf(isObject)),
    seq: maybe(listOf(isObject)),
    instances: maybe(mapOf(isObject)),
    types: maybe(mapOf(isTypeSpec)),
    enums: maybe(mapOf(mapOf(isObject))),
  })(value);
const isDescription: Is = (value) => isPlain(value) && mapOf(isTypeSpec)(value);
const isRevision = partsOf({ name: isText, hash: isText, specs: isDescription });
const isLock = partsOf({ format: isText, revisions: listOf(isRevision) });
const isSource = partsOf({
  name: isText,
  ksy: (value) => isObject(value) && isPlain(value),
  imports: listOf(isText),
  doubts: listOf(partsOf({ what: isText })),
  locate: isIn('function'),
});
const isSources: Is = (value) =>
  value instanceof Map && [...value].every(([name, source]) => isText(name) && isSource(source));
const isFinding = partsOf({
  severity: isText,
  target: maybe(
    partsOf({
      type: isText,
      field: maybe(isText),
      value: maybe((value) => /^(number|bigint|string)$/.test(typeof value)),
    }),
  ),
});
const isWish: Is = (value) =>
  partsOf({
    type: isText,
    field: maybe(isText),
    value: maybe((one) => /^(number|bigint|string)$/.test(typeof one)),
    length: maybe((one) => Number.isSafeInteger(one) && (one as number) >= 0),
    order: maybe((one) => one === 'le' || one === 'be'),
    items: maybe((one) => Number.isSafeInteger(one) && (one as number) >= 0),
  })(value);

const kind = (words: string, one: Is): Kind => ({ words, is: one });

export const TEXT = kind('a text', isText);
export const TEXTS = kind('a list of texts', listOf(isText));
export const PATH = kind('a path', isPath);
export const NUMBER = kind('a number, and not less than 0', (value) => typeof value === 'number' && value >= 0);
export const TRUTH = kind('true or false', isIn('boolean'));
export const FUNCTION = kind('a function', isIn('function'));
/** Looked at by what takes them. */
export const OPTIONS = kind('options', () => true);
export const LIST = kind('a list', (value) => Array.isArray(value));
export const SAMPLES = kind('a list of Uint8Arrays', listOf(isBytes));
export const DESCRIPTION = kind('a description: specs by name, as describe() gives them', isDescription);
export const DESCRIPTIONS = kind('descriptions: specs by name, as describe() gives them', listOf(isDescription));
const described = { specs: isDescription, locate: isIn('function') };
export const DESCRIBED = kind('a format, as describe() gives it', partsOf(described));
export const NAMED = kind('a format, as describe() gives it, with a name', partsOf({ ...described, name: isText }));
export const PAIR = kind('the names of both revisions', partsOf({ old: isText, new: isText }));
export const REVISION = kind('a revision of a lock', partsOf({ name: isText, specs: isDescription }));
export const LOCK = kind('a lock', isLock);
export const SOURCES = kind('a Map of sources by name', isSources);
export const TEXTS_BY_NAME = kind('an object of texts', mapOf(isText));
export const FINDINGS = kind('a list of findings', listOf(isFinding));
export const MODEL = kind(
  'what layoutOf() or layoutsOf() gave',
  (value) => isModel(value) && 'roots' in (value as object),
);
export const TYPE = kind(
  'a type of what layoutOf() or layoutsOf() gave',
  (value) => isModel(value) && 'fields' in (value as object),
);
export const READER = kind('what readerOf() gave', isReader);
export const READING = kind('what a reader read', isReading);
export const WISH = kind('the lasting name of a type, and what of it is wished', isWish);
/** May be left out. */
export const optional = ({ words, is: one }: Kind): Kind => kind(words, maybe(one));

type Kinds = Readonly<Record<string, Kind>>;

/** @throws GateUsageError for the first argument that is not of its kind; the last kind is that of all the rest where it is of many */
function mustBe(args: readonly unknown[], kinds: Kinds, rest: boolean): void {
  const names = Object.entries(kinds);
  for (const [at, [name, { words, is: one }]] of names.entries()) {
    const value = rest && at === names.length - 1 ? args.slice(at) : args[at];
    if (!is(one, value)) throw new GateUsageError(`${name} is not ${words}`);
  }
}

/** A function that looks at its arguments, in order, first. `rest` where the last kind is of a list of all that follow. */
export const guarded =
  <A extends unknown[], R>(of: (...args: A) => R, kinds: Kinds, rest = false): ((...args: A) => R) =>
  (...args) => {
    mustBe(args, kinds, rest);
    return of(...args);
  };

/** The same for what gives a promise, which is then refused. */
export const guardedAsync =
  <A extends unknown[], R>(of: (...args: A) => Promise<R>, kinds: Kinds): ((...args: A) => Promise<R>) =>
  async (...args) => {
    mustBe(args, kinds, false);
    return of(...args);
  };
