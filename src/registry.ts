import { argument } from './argument.js';
import type { FieldInfo, KindInfo, Member } from './field-info.js';
import { enums, flagSets, kinds, unmapped } from './generated/registry.js';

export type { FieldInfo, KindInfo, Member, Role, UnmappedWord } from './field-info.js';
export { enums, flagSets, kinds, unmapped };

const byType = new Map(kinds.map((kind) => [kind.type, kind]));
const byCode = new Map(kinds.map((kind) => [kind.code, kind]));

/** The kind called `type`, if this revision knows it. */
export const kindByName = (type: string): KindInfo | undefined => byType.get(type);

/** The kind with number `code`, if this revision knows it. */
export const kindByCode = (code: number): KindInfo | undefined => byCode.get(code);

/** The members of an enum. */
export const enumMembers = (id: string): readonly Member[] =>
  enums[typeof id === 'string' ? id : argument(id, '/id', 'text')] as readonly Member[];

/** Revisions that brought one of `fields`, the oldest first; fields without one are as old as `first`. */
export const revisionsOf = (fields: readonly FieldInfo[], first: number): readonly number[] =>
  [...new Set(fields.map(({ since = first }) => since))].sort((a, b) => a - b);

/** Every revision of the registry, the oldest first. */
export const revisions: readonly number[] = revisionsOf(
  kinds.flatMap(({ fields }) => fields),
  1,
);

/** Fields that the model has. */
export function modelFields(fields: readonly FieldInfo[]): readonly FieldInfo[] {
  let known = inModel.get(fields);
  if (known === undefined) {
    known = fields.filter(({ role }) => role !== 'reserved');
    inModel.set(fields, known);
  }
  return known;
}

/** By the list that they are taken of. */
const inModel = new WeakMap<readonly FieldInfo[], readonly FieldInfo[]>();
