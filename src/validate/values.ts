import { flagSet } from '../flags.js';
import { type FieldInfo, kinds } from '../registry.js';
import { type AnySeen, type Current, lengthOf } from './current.js';

/** Bits of a flag set: all that have a name, and those of them that are retired. */
interface Bits {
  readonly known: bigint;
  readonly retired: bigint;
}

interface Checked {
  readonly field: FieldInfo;
  readonly bits: Bits | undefined;
}

/** The fields of a kind whose values have names, and its tables. */
interface Plan {
  readonly type: string;
  readonly fixed: number;
  readonly fields: readonly Checked[];
  readonly tables: readonly { readonly field: FieldInfo; readonly fields: readonly Checked[] }[];
}

function bitsOf(set: string): Bits {
  const { known, members } = flagSet(set);
  const retired = members.filter((member) => member.retired);
  return { known, retired: retired.reduce((bits, { number }) => bits | (1n << BigInt(number)), 0n) };
}

const checked = (fields: readonly FieldInfo[]): Checked[] =>
  fields
    .filter(({ role }) => role === 'flags' || role === 'enum')
    .map((field) => ({ field, bits: field.role === 'flags' ? bitsOf(field.set as string) : undefined }));

const plans: Plan[] = [];
for (const { code, type, fixed, fields } of kinds) {
  const tables = fields
    .filter(({ role }) => role === 'table')
    .map((field) => ({ field, fields: checked(field.entry ?? []) }));
  plans[code] = { type, fixed, fields: checked(fields), tables };
}

/** Says which bits, enum values and bytes of the current object this revision does not know, and which flags are retired. */
export function checkValues(object: AnySeen, current: Current): void {
  const plan = plans[current.code] as Plan;
  for (const { field, bits } of plan.fields) {
    const value = object[field.name];
    if (bits === undefined ? typeof value === 'number' : value !== 0n && value !== undefined) {
      checkValue(value, field, bits, field.at, `/${field.name}`, current);
    }
  }
  for (const table of plan.tables) {
    const entries = object[table.field.name] as readonly AnySeen[] | undefined;
    if (entries === undefined || entries.length === 0) continue;
    if (table.fields.length > 0) checkEntries(entries, table.field, table.fields, current);
    if (entries[0]?.extra !== undefined || object.listExtra !== undefined) tellWiderEntries(table.field, plan, current);
  }
  if (object.extra !== undefined || object.extraTail !== undefined || object.entsize !== undefined) {
    tellUnknownBytes(object, plan, current);
  }
}

function checkEntries(
  entries: readonly AnySeen[],
  table: FieldInfo,
  fields: readonly Checked[],
  current: Current,
): void {
  for (let row = 0; row < entries.length; row++) {
    for (const { field, bits } of fields) {
      const value = (entries[row] as AnySeen)[field.name];
      if (value === 0n || typeof value === 'string') continue;
      if (bits !== undefined && (value as bigint) <= bits.known && bits.retired === 0n) continue;
      const at = current.row(table.at, row) + field.at;
      checkValue(value, field, bits, at, `/${table.name}/${row}/${field.name}`, current);
    }
  }
}

function checkValue(
  value: unknown,
  field: FieldInfo,
  bits: Bits | undefined,
  at: number,
  path: string,
  current: Current,
): void {
  const set = field.set as string;
  if (bits === undefined) {
    current.raise('UNKNOWN_ENUM_VALUE', at, 4, path, { field: field.id, actual: value as number, set });
    return;
  }
  const flags = value as bigint;
  // The bits with a name are the lowest ones, so the comparison spares most values the arithmetic.
  const unknown = flags > bits.known ? flags & ~bits.known : 0n;
  if (unknown !== 0n) {
    const actual = flagSet(set).names(unknown).join(', ');
    current.raise('UNKNOWN_FLAG', at, 8, path, { field: field.id, actual, set }, { bit: lowest(unknown) });
  }
  const retired = bits.retired === 0n ? 0n : flags & bits.retired;
  if (retired !== 0n) {
    const actual = flagSet(set).names(retired).join(', ');
    current.raise('RETIRED_FLAG', at, 8, path, { field: field.id, actual }, { bit: lowest(retired) });
  }
}

/** Number of the lowest bit of `bits`, which has one. */
export function lowest(bits: bigint): number {
  let bit = 0;
  while (((bits >> BigInt(bit)) & 1n) === 0n) bit++;
  return bit;
}

function tellWiderEntries(table: FieldInfo, plan: Plan, current: Current): void {
  const count = current.u32(table.at + 4);
  const entsize = current.u32(table.at + 8);
  const known = table.entsize as number;
  if (entsize < known) return;
  const where = `${count} entries of ${table.id} with ${entsize} bytes in place of ${known}`;
  const args = { type: plan.type, where, length: count * (entsize - known) };
  current.raise('UNKNOWN_BYTES', table.at + 8, 4, `/${table.name}`, args);
}

function tellUnknownBytes(object: AnySeen, plan: Plan, current: Current): void {
  const { extra } = object;
  const { type } = plan;
  if (extra !== undefined) {
    const where = 'behind the fixed part';
    current.raise('UNKNOWN_BYTES', plan.fixed, extra.length, '/extra', { type, where });
  }
  if (object.extraTail !== undefined) {
    const tail = lengthOf(object.extraTail);
    const where = 'behind the last tail';
    current.raise('UNKNOWN_BYTES', current.len - tail, tail, '/extraTail', { type, where });
  }
  for (const name of Object.keys(object.entsize ?? {})) {
    const table = plan.tables.find(({ field }) => field.name === name);
    if (table !== undefined) tellWiderEntries(table.field, plan, current);
  }
}
