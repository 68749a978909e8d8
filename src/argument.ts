/** What callers hand in, looked at once at each public entry: what the types forbid is an ImageError with a path, never another error. */
import { is } from './bytes/is.js';
import { throwing } from './findings/raise.js';

/** A value for a message, whatever it is. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 64 ? `${value.slice(0, 64)}…` : value);
    case 'bigint':
      return `${value}n`;
    case 'object':
      return value === null ? 'null' : shownObject(value);
    case 'function':
    case 'undefined':
      return typeof value;
    default:
      return String(value);
  }
}

/** A proxy can refuse to say what it is. */
function shownObject(value: object): string {
  try {
    if (Array.isArray(value)) return 'an array';
    if (isBytes(value)) return 'bytes';
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    return tag === 'Object' ? 'object' : tag;
  } catch {
    return "a proxy that can't be read";
  }
}

/** @throws {ImageError} WRONG_TYPE for the argument, or the part of one, that `path` names */
export function refuse(path: string, value: unknown, expected: string): never {
  const field = path.slice(path.lastIndexOf('/') + 1) || 'the image';
  throwing('WRONG_TYPE', -1, 0, path, { field, actual: shown(value), expected });
}

type Parts = Readonly<Record<PropertyKey, unknown>>;

const isObject = (value: unknown): value is Parts => typeof value === 'object' && value !== null;
const isList = (value: unknown) => isObject(value) && (!Array.isArray(value) || value.length >= 0);
/** Comes to an end at the first that is none, also where an array has 2^32 holes. */
const isListOf = (isOne: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && areAll(value, isOne);
function areAll(values: Iterable<unknown>, isOne: (value: unknown) => boolean): boolean {
  for (const one of values) if (!isOne(one)) return false;
  return true;
}
const isProcess = (one: unknown) => isObject(one) && Array.isArray(one.children);
type Named = ReadonlyMap<unknown, unknown>;
/** Whether all that a value holds can be had. */
export const isReadable = (value: unknown): boolean => !isObject(value) || isObject({ ...value });
const isText = (value: unknown): value is string => typeof value === 'string';
const { get: tagOf } = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
) as { get(this: unknown): string | undefined };
/** Of any realm, and whatever a class that extends it says. */
export const isBytes = (value: unknown): value is Uint8Array => tagOf.call(value) === 'Uint8Array';

/** What an argument can be asked to be: its words in a message, and whether a value is. */
const KINDS = {
  text: ['a string', isText],
  number: ['a number', (value) => typeof value === 'number'],
  size: ['an integer', (value) => typeof value === 'bigint' || Number.isSafeInteger(value)],
  bigint: ['a bigint', (value) => typeof value === 'bigint'],
  function: ['a function', (value) => typeof value === 'function'],
  object: ['an object', (value) => isObject(value) && !Array.isArray(value)],
  readable: ['an object', (value) => isObject(value) && !Array.isArray(value) && isReadable(value)],
  'object or list': ['an object or an array', isList],
  list: ['an array', (value) => Array.isArray(value) && value.length >= 0],
  texts: ['an array of strings', isListOf(isText)],
  bytes: ['a Uint8Array', isBytes],
  processes: ['a list of processes', isListOf(isProcess)],
  typed: ['an object of a kind', (value) => isObject(value) && isText(value.type)],
  source: [
    'bytes or a source of them',
    (value) => isObject(value) && typeof value.length === 'number' && 'read' in value,
  ],
  sink: [
    'a path or a sink',
    (value) => isObject(value) && ['write', 'commit', 'abort'].every((name) => typeof value[name] === 'function'),
  ],
  map: [
    'a Map by name',
    (value) => isObject(value) && Symbol.iterator in value && areAll((value as unknown as Named).keys(), isText),
  ],
  name: ['a path without NUL', (value) => isText(value) && !value.includes('\0')],
  path: [
    'a path without NUL',
    (value) => (isText(value) ? !value.includes('\0') : isBytes(value) && !value.includes(0)),
  ],
} as const satisfies Record<string, readonly [expected: string, is: (value: unknown) => boolean]>;

export type ArgumentKind = keyof typeof KINDS;

/** The argument that `path` names, which has to be of a kind. @throws {ImageError} WRONG_TYPE where it is not */
export function argument<T>(value: T, path: string, kind: ArgumentKind): T {
  const [expected, what] = KINDS[kind];
  if (!is(what, value)) refuse(path, value, expected);
  return value;
}

/**
 * Options as a copy whose values can be taken without a surprise. Those that `kinds` names have to be of their kind where they are there.
 *
 * @throws {ImageError} WRONG_TYPE where they are not
 */
export function optionsOf<T extends object>(
  options: T,
  kinds: { readonly [K in keyof T]?: ArgumentKind } = {},
  path = '/options',
): T {
  let copy = {} as T;
  if (options === undefined) return copy;
  const isCopied = is((value) => {
    if (!isObject(value) || Array.isArray(value)) return false;
    copy = { ...(value as T) };
    return true;
  }, options);
  if (!isCopied) refuse(path, options, 'an object');
  for (const name of Object.keys(kinds) as (keyof T & string)[]) {
    if (copy[name] !== undefined) argument(copy[name], `${path}/${name}`, kinds[name] as ArgumentKind);
  }
  return copy;
}

/** A value that must have parts, each of a kind, as a copy. @throws {ImageError} WRONG_TYPE where it does not */
export function partsOf<T extends object>(
  value: T,
  path: string,
  kinds: { readonly [K in keyof T]?: ArgumentKind },
): T {
  if (value === undefined) refuse(path, value, 'an object');
  const copy = optionsOf(value, kinds, path);
  for (const name of Object.keys(kinds) as (keyof T & string)[]) {
    if (copy[name] === undefined) refuse(`${path}/${name}`, undefined, KINDS[kinds[name] as ArgumentKind][0]);
  }
  return copy;
}

/**
 * An image, as far as its parts are: header and objects.
 *
 * @throws {ImageError} WRONG_TYPE where it is none
 */
export function imageOf<T>(image: T): T {
  const part = (name: string): unknown => {
    let found: unknown;
    is((value) => {
      found = (value as Parts)[name];
      return true;
    }, image);
    return found;
  };
  argument(part('objects'), '/objects', 'list');
  if (!is(isObject, part('header'))) refuse('/header/arch', undefined, 'the name of an architecture');
  return image;
}

/** Whether a value is an image that is read an object at a time. */
export const isIterable = (image: unknown): boolean =>
  is((value) => isObject(value) && typeof value[Symbol.asyncIterator] === 'function' && isObject(value.header), image);
