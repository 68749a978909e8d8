/**
 * Checks the JSON form against what the registry says of it, as schemas/image.schema.json does; the tests hold the two
 * against each other with Ajv. Code of our own, since a compiled schema would be a third of the library.
 */
import { isBase64 } from '../bytes/base64.js';
import { throwing } from '../findings/raise.js';
import { enumMembers, type FieldInfo, flagSets, type KindInfo, kindByName, modelFields } from '../registry.js';
import { entsizeKey } from './form.js';

/** What is wrong with a value, and where in it. */
interface Fault {
  path: string;
  readonly reason: string;
}

/** @returns nothing where there is nothing wrong; the path is put together on the way out, since most documents need none */
type Check = (value: unknown) => Fault | undefined;

const fail = (reason: string): Fault => ({ path: '', reason });

/** The fault of a value as that of what holds it. */
function inside(key: string | number, fault: Fault): Fault {
  fault.path = `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}${fault.path}`;
  return fault;
}

function raise({ path, reason }: Fault, base: string): never {
  throwing('JSON_SCHEMA', -1, 0, base + path, { reason });
}

const integer =
  (minimum: number, maximum: number): Check =>
  (value) => {
    if (!Number.isInteger(value)) return fail('must be integer');
    if ((value as number) < minimum) return fail(`must be >= ${minimum}`);
    return (value as number) > maximum ? fail(`must be <= ${maximum}`) : undefined;
  };

const string: Check = (value) => (typeof value === 'string' ? undefined : fail('must be string'));

const boolean: Check = (value) => (typeof value === 'boolean' ? undefined : fail('must be boolean'));

const matching =
  (pattern: RegExp, what: string): Check =>
  (value) =>
    string(value) ?? (pattern.test(value as string) ? undefined : fail(`must be ${what}`));

const oneOf = (names: readonly string[]): Check => {
  const known = new Set<unknown>(names);
  return (value) => (known.has(value) ? undefined : fail(`must be one of ${names.join(', ')}`));
};

const array =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return fail('must be array');
    for (let i = 0; i < value.length; i++) {
      const fault = check(value[i]);
      if (fault !== undefined) return inside(i, fault);
    }
    return undefined;
  };

/**
 * An object in one of the forms that revisions gave it: a field that one appended comes with all that it appended, and with
 * what others did before.
 */
function inForms(check: Check, fields: readonly FieldInfo[], first: number): Check {
  const later = modelFields(fields).filter(({ since = first }) => since > first);
  if (later.length === 0) return check;
  return (value) => {
    const fault = check(value);
    if (fault !== undefined) return fault;
    const has = ({ name }: FieldInfo) => Object.hasOwn(value as object, name);
    const newest = Math.max(...later.filter(has).map(({ since = first }) => since));
    const missing = later.find((field) => !has(field) && (field.since ?? first) <= newest);
    return missing && fail(`must have the property ${JSON.stringify(missing.name)}`);
  };
}

/** An object that has all of `required`, and nothing but that and `optional`. */
function closed(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  const names = Object.keys(required);
  const checks = new Map(Object.entries({ ...optional, ...required }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('must be object');
    for (const name of names) {
      if (!Object.hasOwn(value, name)) return fail(`must have the property ${JSON.stringify(name)}`);
    }
    for (const key of Object.keys(value)) {
      const check = checks.get(key);
      if (check === undefined) return fail(`has no property ${JSON.stringify(key)}`);
      const fault = check((value as Record<string, unknown>)[key]);
      if (fault !== undefined) return inside(key, fault);
    }
    return undefined;
  };
}

const u32 = integer(0, 0xffff_ffff);
const s32 = integer(-0x8000_0000, 0x7fff_ffff);
const u64 = matching(/^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$/, 'a decimal or hexadecimal number in a string');
const base64: Check = (value) => string(value) ?? (isBase64(value as string) ? undefined : fail('must be base64'));
const position = matching(/^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$/, 'null, "@N" or "!0x…"');
const reference: Check = (value) => (value === null ? undefined : position(value));

const listed = closed({ value: u32, extra: base64 });
const list = array((value) => (typeof value === 'object' ? listed : u32)(value));

function flags(set: string): Check {
  const names = new Set((flagSets[set] ?? []).map(({ name }) => name));
  return array((value) => {
    if (typeof value !== 'string') return string(value);
    if (names.has(value) || /^bit(?:[0-9]|[1-5][0-9]|6[0-3])$/.test(value)) return undefined;
    return fail(`must be a flag of ${set}, or "bit0" to "bit63"`);
  });
}

function enumerator(set: string): Check {
  const name = oneOf(enumMembers(set).map((member) => member.name));
  return (value) => (typeof value === 'number' ? u32 : name)(value);
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
  const fault = anyObject(json);
  if (fault !== undefined) raise(fault, path);
}

const anyObject: Check = (json) => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return fail('must be object');
  if (!Object.hasOwn(json, 'type')) return fail('must have the property "type"');
  const { type } = json as { type: unknown };
  const check = typeof type === 'string' ? checkOfType(type) : undefined;
  return check === undefined ? fail('type must be that of a kind, or UNKNOWN') : check(json);
};

const form = closed(
  {
    header: closed({
      imageVersion: oneOf(['1', '0x1']),
      utsRelease: string,
      arch: oneOf(enumMembers('arch').map(({ name }) => name)),
    }),
    sealed: boolean,
    objects: array(anyObject),
  },
  {
    endExtra: base64,
    unpadded: (value) => (value === true ? undefined : fail('must be true')),
  },
);

/** @throws {ImageError} JSON_SCHEMA where `json` is not the JSON form of an image */
export function checkImage(json: unknown): void {
  const fault = form(json);
  if (fault !== undefined) raise(fault, '');
}
