import type { Report } from '../findings.js';
import { flagSet } from '../flags.js';
import { type FieldInfo, kindByCode } from '../registry.js';

/** Says which flag bits and enum values of an object this revision has no name for. */
export function checkValues(
  object: Record<string, unknown>,
  code: number,
  at: number,
  index: number,
  report: Report,
): void {
  const { fields } = kindByCode(code) as { fields: readonly FieldInfo[] };
  for (const field of fields) {
    const value = object[field.name];
    if (value !== undefined) checkValue(value, field, at + field.at, `/objects/${index}/${field.name}`, report);
  }
}

function checkValue(value: unknown, field: FieldInfo, at: number, path: string, report: Report): void {
  if (field.role === 'enum' && typeof value === 'number') {
    report('UNKNOWN_ENUM_VALUE', at, 4, path, { field: field.id, actual: value, set: field.set as string });
  } else if (field.role === 'flags') {
    const unknown = (value as bigint) & ~known(field.set as string);
    if (unknown !== 0n) {
      const names = flagSet(field.set as string)
        .names(unknown)
        .join(', ');
      report('UNKNOWN_FLAG', at, 8, path, { field: field.id, actual: names, set: field.set as string });
    }
  }
}

const masks = new Map<string, bigint>();

function known(set: string): bigint {
  let mask = masks.get(set);
  if (mask === undefined) {
    mask = flagSet(set).known;
    masks.set(set, mask);
  }
  return mask;
}
