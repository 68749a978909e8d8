/** Whether objects are what the types say: models are plain data, which anybody can change. */
import { isBytes, refuse } from '../argument.js';
import { U64_MAX } from '../bytes/bigints.js';
import { throwing } from '../findings/raise.js';
import { type FieldInfo, kindByCode, kindByName, modelFields } from '../registry.js';

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** @throws {ImageError} WRONG_TYPE, OUT_OF_RANGE with the path of the field, for what no object of its kind can have */
export function checkTypes(object: { readonly type: string }, path: string): void {
  if (object.type === 'UNKNOWN') {
    const { code, payload } = object as unknown as Values;
    if (typeof code !== 'number') refuse(`${path}/code`, code, 'an integer');
    checkBytes(payload, `${path}/payload`);
    return;
  }
  const values = object as unknown as Values;
  const { fields = [], since = 1 } = kindByName(object.type) ?? {};
  checkFields(values, fields, since, path);
  for (const name of ['extra', 'extraTail']) {
    if (values[name] !== undefined) checkBytes(values[name], `${path}/${name}`);
  }
}

function checkFields(values: Values, fields: readonly FieldInfo[], first: number, path: string): void {
  for (const field of modelFields(fields)) {
    const value = values[field.name];
    // what a later revision brought is not in older objects
    if (value === undefined && (field.since ?? first) > first) continue;
    check(value, field, first, path);
  }
}

function check(value: unknown, field: FieldInfo, first: number, path: string): void {
  const here = () => `${path}/${field.name}`;
  switch (field.role) {
    case 'text':
      if (typeof value !== 'string') refuse(here(), value, 'a string');
      return;
    case 'span':
      if (!field.text) checkBytes(value, here);
      else if (typeof value !== 'string') refuse(here(), value, 'a string');
      return;
    case 'enum':
      if (typeof value !== 'string') checkInteger(value, field, here);
      return;
    case 'reference':
      checkReference(value, field, here);
      return;
    case 'table':
      checkTable(value, field, first, here());
      return;
    default:
      checkInteger(value, field, here);
  }
}

function checkBytes(value: unknown, path: string | (() => string)): void {
  const isThere =
    isBytes(value) || (isObject(value) && typeof value.length === 'number' && typeof value.read === 'function');
  if (!isThere) refuse(typeof path === 'string' ? path : path(), value, 'a Uint8Array');
}

function checkInteger(value: unknown, { width, role, signed }: FieldInfo, path: () => string): void {
  if (width === 8 || role === 'flags') {
    if (typeof value !== 'bigint') refuse(path(), value, 'a bigint');
    else if (value < 0n || value > U64_MAX) outside(path(), value, 0n, U64_MAX);
    return;
  }
  const [min, max] = signed ? [-(2 ** 31), 2 ** 31 - 1] : [0, 2 ** 32 - 1];
  if (typeof value !== 'number') refuse(path(), value, 'an integer');
  else if (!Number.isInteger(value) || value < min || value > max) outside(path(), value, min, max);
}

function outside(path: string, actual: number | bigint, min: number | bigint, max: number | bigint): never {
  throwing('OUT_OF_RANGE', -1, 0, path, { field: path.slice(path.lastIndexOf('/') + 1), actual, min, max });
}

/** One that hits nothing, or is none, is for those who follow it. */
function checkReference(value: unknown, { targets = [] }: FieldInfo, path: () => string): void {
  if (value === null) return;
  const type = isObject(value) ? value.type : undefined;
  if (type === 'DANGLING' || targets.some((code) => kindByCode(code)?.type === type)) return;
  refuse(path(), value, `${targets.map((code) => kindByCode(code)?.type).join(' or ')}, or null`);
}

function checkTable(value: unknown, { list, entry = [], entsize }: FieldInfo, first: number, path: string): void {
  if (!Array.isArray(value)) refuse(path, value, 'an array');
  for (const [row, one] of (value as unknown[]).entries()) {
    if (list) checkInteger(one, { width: entsize ?? 4, role: 'integer' } as FieldInfo, () => `${path}/${row}`);
    else if (isObject(one)) checkFields(one, entry, first, `${path}/${row}`);
    else refuse(`${path}/${row}`, one, 'an object');
  }
}
