/**
 * Checks the JSON form against what the registry says of it, as schemas/image.schema.json does; the tests hold the two
 * against each other with Ajv. Code of our own, since a compiled schema would be a third of the library.
 */
import { isBase64 } from '../bytes/base64.js';
import { throwing } from '../findings.js';
import { enumMembers, type FieldInfo, flagSets, type KindInfo, kindByName, modelFields } from '../registry.js';
import { entsizeKey } from './form.js';

type Check = (value: unknown, path: string) => void;

function fail(path: string, reason: string): never {
  throwing('JSON_SCHEMA', -1, 0, path, { reason });
  throw new Error('unreachable');
}

const pointer = (path: string, key: string | number): string =>
  `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const integer =
  (minimum: number, maximum: number): Check =>
  (value, path) => {
    if (!Number.isInteger(value)) fail(path, 'must be integer');
    if ((value as number) < minimum) fail(path, `must be >= ${minimum}`);
    if ((value as number) > maximum) fail(path, `must be <= ${maximum}`);
  };

const string: Check = (value, path) => {
  if (typeof value !== 'string') fail(path, 'must be string');
};

const boolean: Check = (value, path) => {
  if (typeof value !== 'boolean') fail(path, 'must be boolean');
};

const matching =
  (pattern: RegExp, what: string): Check =>
  (value, path) => {
    string(value, path);
    if (!pattern.test(value as string)) fail(path, `must be ${what}`);
  };

const oneOf = (names: readonly string[]): Check => {
  const known = new Set<unknown>(names);
  return (value, path) => {
    if (!known.has(value)) fail(path, `must be one of ${names.join(', ')}`);
  };
};

const array =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) fail(path, 'must be array');
    for (const [i, element] of (value as unknown[]).entries()) check(element, pointer(path, i));
  };

/**
 * An object in one of the forms that revisions gave it: a field that one appended comes with all that it appended, and with
 * what others did before.
 */
function inForms(check: Check, fields: readonly FieldInfo[], first: number): Check {
  const later = modelFields(fields).filter(({ since = first }) => since > first);
  if (later.length === 0) return check;
  return (value, path) => {
    check(value, path);
    const has = ({ name }: FieldInfo) => Object.hasOwn(value as object, name);
    const newest = Math.max(...later.filter(has).map(({ since = first }) => since));
    const missing = later.find((field) => !has(field) && (field.since ?? first) <= newest);
    if (missing !== undefined) fail(path, `must have the property ${JSON.stringify(missing.name)}`);
  };
}

/** An object that has all of `required`, and nothing but that and `optional`. */
function closed(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'must be object');
    for (const key of Object.keys(required)) {
      if (!Object.hasOwn(value as object, key)) fail(path, `must have the property ${JSON.stringify(key)}`);
    }
    for (const [key, inner] of Object.entries(value as object)) {
      const check = Object.hasOwn(required, key)
        ? required[key]
        : Object.hasOwn(optional, key)
          ? optional[key]
          : undefined;
      if (check === undefined) fail(path, `has no property ${JSON.stringify(key)}`);
      check?.(inner, pointer(path, key));
    }
  };
}

const u32 = integer(0, 0xffff_ffff);
const s32 = integer(-0x8000_0000, 0x7fff_ffff);
const u64 = matching(/^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$/, 'a decimal or hexadecimal number in a string');
const base64: Check = (value, path) => {
  string(value, path);
  if (!isBase64(value as string)) fail(path, 'must be base64');
};
const position = matching(/^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$/, 'null, "@N" or "!0x…"');
const reference: Check = (value, path) => {
  if (value !== null) position(value, path);
};

const listed = closed({ value: u32, extra: base64 });
const list = array((value, path) => (typeof value === 'object' ? listed : u32)(value, path));

function flags(set: string): Check {
  const names = new Set((flagSets[set] ?? []).map(({ name }) => name));
  return array((value, path) => {
    string(value, path);
    if (names.has(value as string) || /^bit(?:[0-9]|[1-5][0-9]|6[0-3])$/.test(value as string)) return;
    fail(path, `must be a flag of ${set}, or "bit0" to "bit63"`);
  });
}

function enumerator(set: string): Check {
  const name = oneOf(enumMembers(set).map((member) => member.name));
  return (value, path) => (typeof value === 'number' ? u32 : name)(value, path);
}

function checkOf({ role, width, signed, set, text, list: isList, entry, since = 1 }: FieldInfo): Check {
  switch (role) {
    case 'text':
      return string;
    case 'span':
      return text ? string : base64;
    case 'flags':
      return flags(set as string);
    case 'enum':
      return enumerator(set as string);
    case 'reference':
      return reference;
    case 'table':
      return isList ? list : array(entryCheck(entry ?? [], since));
    default:
      return width === 8 ? u64 : signed ? s32 : u32;
  }
}

const checksOf = (fields: readonly FieldInfo[]): Record<string, Check> =>
  Object.fromEntries(modelFields(fields).map((field) => [field.name, checkOf(field)]));

/** The checks of the fields that were there from the first, and of those that were appended. */
const checksSince = (fields: readonly FieldInfo[], first: number) =>
  [
    checksOf(fields.filter(({ since = first }) => since === first)),
    checksOf(fields.filter(({ since = first }) => since > first)),
  ] as const;

function entryCheck(fields: readonly FieldInfo[], first: number): Check {
  const [own, later] = checksSince(fields, first);
  return inForms(closed(own, { ...later, extra: base64 }), fields, first);
}

function kindCheck({ fields, since }: KindInfo): Check {
  const [own, later] = checksSince(fields, since);
  const tables = fields.filter(({ role }) => role === 'table');
  const tails = fields.some(({ role }) => role === 'span' || role === 'table');
  const whole = closed(
    { type: string, ...own },
    {
      ...later,
      extra: base64,
      ...(tails ? { extraTail: base64 } : {}),
      ...Object.fromEntries(tables.map(({ name }) => [entsizeKey(name), u32])),
    },
  );
  return inForms(whole, fields, since);
}

const unknown = closed({ type: string, code: u32, payload: base64 });
const checks = new Map<string, Check>([['UNKNOWN', unknown]]);

/** The check of `type`, made when it is first asked for. */
function checkOfType(type: string): Check | undefined {
  const kind = kindByName(type);
  if (!checks.has(type) && kind !== undefined && !kind.computed) {
    checks.set(type, kindCheck(kind));
  }
  return checks.get(type);
}

/** @throws {ImageError} JSON_SCHEMA where `json` is not the JSON form of an object */
export function checkObject(json: unknown, path: string): void {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) fail(path, 'must be object');
  const { type } = json as { type?: unknown };
  if (type === undefined) fail(path, 'must have the property "type"');
  const check = checkOfType(String(type));
  if (check === undefined) fail(path, 'type must be that of a kind, or UNKNOWN');
  check?.(json, path);
}

const form = closed(
  {
    header: closed({
      imageVersion: oneOf(['1', '0x1']),
      utsRelease: string,
      arch: oneOf(enumMembers('arch').map(({ name }) => name)),
    }),
    sealed: boolean,
    objects: array(checkObject),
  },
  {
    endExtra: base64,
    unpadded: (value, path) => {
      if (value !== true) fail(path, 'must be true');
    },
  },
);

/** @throws {ImageError} JSON_SCHEMA where `json` is not the JSON form of an image */
export const checkImage = (json: unknown): void => form(json, '');
