import { type Args, type Code, hexNumber, type More } from '../findings/raise.js';
import { kindByCode, kinds } from '../registry.js';

/** What is wrong with a reference. */
export interface Fault {
  readonly code: Code;
  readonly args: Args;
  readonly more?: More;
}

/** A reference that hits no object that it may refer to. */
export interface Missed {
  /** Name of the field in the specs. */
  readonly field: string;
  /** What it says; `undefined` for none. */
  readonly pos: bigint | undefined;
  /** Numbers of the kinds that it may refer to. */
  readonly targets: readonly number[];
  /** Number of the kind of the earlier object that starts there, if one does. */
  readonly hit: number | undefined;
  /** Offset of the object that has the reference. */
  readonly at: number;
  /** Bytes of the image. */
  readonly size: number;
}

/** Name of a kind; 0 is one that this revision does not know. */
const typeName = (code: number): string => kindByCode(code)?.type ?? 'an object of an unknown kind';

/** Says what is wrong with a reference: the same for who reads and for who validates. */
export function faultOf({ field, pos, targets, hit, at, size }: Missed): Fault {
  const expected = targets.map(typeName).join(' or ');
  if (pos === undefined) return { code: 'REFERENCE_NONE', args: { field, expected } };
  const offset = Number(pos);
  if (hit !== undefined) {
    const actual = typeName(hit);
    const related = [{ offset, length: 8, message: `this is ${actual}` }];
    return { code: 'REFERENCE_WRONG_KIND', args: { field, actual, expected }, more: { related } };
  }
  const actual = hexNumber(pos);
  if (offset >= at && offset < size) {
    return { code: 'REFERENCE_NOT_BACKWARD', args: { field, actual, expected: hexNumber(at) } };
  }
  return { code: 'REFERENCE_DANGLING', args: { field, actual, expected } };
}

/** References that may not be none, by kind: `field`, or `table/field`. */
const required = new Map(
  kinds.map(({ type, fields }) => [
    type,
    new Set(
      fields.flatMap((field) => [
        ...(field.required === true ? [field.name] : []),
        ...(field.entry ?? []).filter((one) => one.required === true).map((one) => `${field.name}/${one.name}`),
      ]),
    ),
  ]),
);

/** Whether a reference of a kind, in a table where one is named, may not be none. */
export const isRequired = (type: string, table: string, field: string): boolean =>
  required.get(type)?.has(table === '' ? field : `${table}/${field}`) === true;
