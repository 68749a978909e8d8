import { openFlags } from '../flags.js';
import { enumMembers, type FieldInfo, kindByName } from '../registry.js';

/** Where a field stands in its object, for the place of a finding. @throws {RangeError} for a field that there is not */
export function offsetOf(type: string, field: string): number {
  return fieldOf(kindByName(type)?.fields ?? [], field).at;
}

/** Where a field stands in an entry of a table. @throws {RangeError} for a field that there is not */
export function offsetInEntry(type: string, table: string, field: string): number {
  const { entry } = fieldOf(kindByName(type)?.fields ?? [], table);
  return fieldOf(entry ?? [], field).at;
}

/** Turns what an enum is read as, a name or a number, into its number; -1 for a name that there is not. */
export function numberIn(set: string): (value: string | number) => number {
  const numbers = new Map(enumMembers(set).map(({ name, number }) => [name, number]));
  return (value) => (typeof value === 'number' ? value : (numbers.get(value) ?? -1));
}

/** File types of st_mode by their number. @see inode(7) */
const FILE_TYPES: Readonly<Record<number, string>> = {
  1: 'FIFO',
  2: 'character device',
  4: 'directory',
  6: 'block device',
  8: 'regular file',
  10: 'symbolic link',
  12: 'socket',
};

/** What a file is by its st_mode; `undefined` for an anonymous inode. */
export const fileTypeOf = (mode: number): string | undefined => FILE_TYPES[(mode >>> 12) & 15];

const PATH = openFlags.of('PATH');

/** Whether a FILE names a place only, and was never opened. */
export const isOpenPath = (flags: bigint): boolean => (flags & PATH) !== 0n;

function fieldOf(fields: readonly FieldInfo[], name: string): FieldInfo {
  const found = fields.find((field) => field.name === name);
  if (found === undefined) throw new RangeError(`no field ${name}`);
  return found;
}
