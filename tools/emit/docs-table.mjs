/** src/generated/docs.ts: the sentences of the specs about kinds, fields, flags and enum values, for those who show them. */
import { camel, upper } from '../description.mjs';
import { NOTICE } from './banner.mjs';

export function emitDocs({ kinds, enums, flagSets }) {
  const of = (fields) =>
    Object.fromEntries(fields.filter(({ doc }) => doc).map(({ name, id, doc }) => [name ?? camel(id), doc]));
  const table = kinds.map((kind) => [upper(kind.id), { doc: kind.doc ?? '', fields: of(kind.fields) }]);
  const members = [...enums, ...flagSets].map(({ id, members: list }) => [
    id,
    Object.fromEntries(list.filter(({ doc }) => doc).map(({ name, doc }) => [name, doc])),
  ]);
  const show = (value) => JSON.stringify(value, undefined, 2);
  return `// ${NOTICE}

/** What the specs say of each kind and its fields. */
export const kindDocs: Readonly<Record<string, { doc: string; fields: Readonly<Record<string, string>> }>> = ${show(Object.fromEntries(table))};

/** What they say of the members of flag sets and enums. */
export const memberDocs: Readonly<Record<string, Readonly<Record<string, string>>>> = ${show(Object.fromEntries(members))};
`;
}
