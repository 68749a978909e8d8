import { type FieldInfo, kindByName } from '../registry.js';

/** Where a field stands in its object, for the place of a finding. @throws {RangeError} for a field that there is not */
export function offsetOf(type: string, field: string): number {
  return fieldOf(kindByName(type)?.fields ?? [], field).at;
}

/** Where a field stands in an entry of a table. @throws {RangeError} for a field that there is not */
export function offsetInEntry(type: string, table: string, field: string): number {
  const { entry } = fieldOf(kindByName(type)?.fields ?? [], table);
  return fieldOf(entry ?? [], field).at;
}

function fieldOf(fields: readonly FieldInfo[], name: string): FieldInfo {
  const found = fields.find((field) => field.name === name);
  if (found === undefined) throw new RangeError(`no field ${name}`);
  return found;
}
