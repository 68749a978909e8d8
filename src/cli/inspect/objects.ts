import { flagSet } from '../../flags.js';
import type { FileObject } from '../../inspect/index.js';
import { objectToJson } from '../../json/to-json.js';
import { isDangling } from '../../model.js';
import { type FieldInfo, kindByName, modelFields } from '../../registry.js';

/** An object by its fields as the JSON form has them; references are left out. */
export function aboutJson(object: FileObject): Record<string, unknown> {
  const references = new Set(
    (kindByName(object.type)?.fields ?? []).filter(({ role }) => role === 'reference').map(({ name }) => name),
  );
  const json = objectToJson(object, (target) => (target === null || isDangling(target) ? null : 'object'));
  return Object.fromEntries(Object.entries(json).filter(([name]) => !references.has(name)));
}

/** An object in a line: `EVENTFD count=3`. Fields that say nothing are left out. */
export function about(object: FileObject): string {
  const values = object as unknown as Record<string, unknown>;
  const parts = modelFields(kindByName(object.type)?.fields ?? []).flatMap((field) => {
    const shown = fieldText(field, values[field.name]);
    return shown === '' ? [] : [`${field.id}=${shown}`];
  });
  return [object.type, ...parts].join(' ');
}

function fieldText({ role, hex, set, text }: FieldInfo, value: unknown): string {
  if (value === undefined || value === null || value === 0 || value === 0n || value === '') return '';
  if (role === 'reference' || role === 'reserved') return '';
  if (role === 'table') return Array.isArray(value) && value.length > 0 ? `[${value.length}]` : '';
  if (role === 'span' && !text) return value instanceof Uint8Array && value.length > 0 ? `${value.length} bytes` : '';
  if (role === 'flags')
    return flagSet(set as string)
      .names(value as bigint)
      .join('|');
  return typeof value === 'bigint' && hex ? `0x${value.toString(16)}` : String(value);
}
