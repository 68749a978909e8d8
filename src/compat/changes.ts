/** What changed between two revisions, in words: what came, what went, what is called otherwise, and what broke. */
import { compare, layoutsOf } from './compare/compare.js';
import type { Described } from './ksy/description.js';
import { placeText } from './ksy/layout.js';
import type { Enum, Field, Model, Type } from './ksy/model.js';

export interface Named extends Pick<Described, 'specs' | 'locate'> {
  readonly name: string;
}

const fieldText = ({ id, attr, place, shape, condition }: Field): string => {
  const type =
    typeof attr.type === 'object' ? 'a choice' : String(attr.type ?? (shape.is === 'value' ? 'a value' : 'bytes'));
  const at =
    attr.pos === undefined ? (place === undefined ? '' : ` at ${placeText(place)}`) : ` at ${String(attr.pos)}`;
  return `${id} (${type}${at}${condition === undefined ? '' : `, if ${condition}`})`;
};

/** Lines such as `+ cr_cred: new field cap_ambient (u8 at offset 72)`. */
export function changesBetween(old: Named, now: Named): string[] {
  const { old: before, now: after } = layoutsOf(old.specs, now.specs);
  const lines: string[] = [];
  const types = new Map(before.types.map((type) => [type.uid, type]));
  for (const type of after.types) {
    const was = types.get(type.uid);
    if (was === undefined) lines.push(`+ new type ${labelOf(type)}`);
    else lines.push(...changesOf(was, type, labelOf(type)));
    types.delete(type.uid);
  }
  for (const gone of types.values()) lines.push(`- type ${labelOf(gone)} is gone`);
  lines.push(...enumChanges(before, after));
  const broken = compare(old.specs, now, { old: old.name, new: now.name }).filter(
    ({ severity }) => severity !== 'information',
  );
  lines.push(...broken.map(({ message, rule }) => `! ${message} [${rule}]`));
  return lines;
}

const labelOf = ({ uid, id, spec }: Type): string => (uid === spec ? `${id}` : uid);

const allOf = (type: Type): readonly Field[] => [...type.params, ...type.fields, ...type.instances];

/** What keys with `-` say, where it changed. */
function remarksOf(label: string, was: object, is: object): string[] {
  const remarks = (node: object) =>
    new Map(Object.entries(node).filter(([key]) => /^-(?!(?:was|enums-was|at|width|uid)$)/.test(key)));
  const [old, now] = [remarks(was), remarks(is)];
  const said = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [a, b] = [old.get(key), now.get(key)].map((value) => (value === undefined ? undefined : said(value)));
    if (a === b) return [];
    if (a === undefined) return [`~ ${label}: ${key} says ${b}`];
    return [
      b === undefined
        ? `~ ${label}: ${key} said ${a}, and says nothing`
        : `~ ${label}: ${key} said ${a}, and says ${b}`,
    ];
  });
}

function changesOf(was: Type, is: Type, label: string): string[] {
  const lines: string[] = remarksOf(label, was.node, is.node);
  if (was.id !== is.id) lines.unshift(`~ type ${was.id} is called ${is.id}`);
  const olds = new Map(allOf(was).map((field) => [field.uid, field]));
  for (const field of allOf(is)) {
    const before = olds.get(field.uid);
    olds.delete(field.uid);
    if (before === undefined) lines.push(`+ ${label}: new field ${fieldText(field)}`);
    else if (before.id !== field.id) lines.push(`~ ${label}: ${before.id} is called ${field.id}`);
    if (before !== undefined)
      lines.push(...casesOf(before, field, label), ...remarksOf(`${label}.${field.id}`, before.attr, field.attr));
  }
  return [...lines, ...[...olds.values()].map((field) => `- ${label}: field ${fieldText(field)} is gone`)];
}

/** A case by its number's name, or as it is written. */
const caseText = ({ label }: { label: string }) => (label.startsWith('case ') ? label : `case ${label}`);

function casesOf(was: Field, is: Field, label: string): string[] {
  if (was.shape.is !== 'choice' || is.shape.is !== 'choice') return [];
  const [before, after] = [was.shape.cases, is.shape.cases];
  const added = after.filter(({ key }) => !before.some((one) => one.key === key));
  const gone = before.filter(({ key }) => !after.some((one) => one.key === key));
  return [
    ...added.map((one) => `+ ${label}.${is.id}: new ${caseText(one)}`),
    ...gone.map((one) => `- ${label}.${is.id}: ${caseText(one)} is gone`),
  ];
}

function enumChanges(old: Model, now: Model): string[] {
  const enumsOf = (model: Model): Enum[] => model.types.flatMap((type) => [...type.enums.values()]);
  const befores = new Map(enumsOf(old).map((one) => [one.name, one]));
  const lines: string[] = [];
  for (const of of enumsOf(now)) {
    const was = befores.get(of.name);
    befores.delete(of.name);
    if (was === undefined) lines.push(`+ new enum ${of.id} of ${of.members.length}`);
    else if (was.id !== of.id) lines.push(`~ enum ${was.id} is called ${of.id}`);
    for (const member of was === undefined ? [] : of.members) {
      const before = was?.members.find(({ uid }) => uid === member.uid);
      if (before === undefined) lines.push(`+ ${of.id}: new member ${member.id}, ${member.number}`);
      else if (before.number !== member.number)
        lines.push(`~ ${of.id}: ${member.id} was ${before.number} and is ${member.number}`);
      else if (before.id !== member.id)
        lines.push(`~ ${of.id}: ${member.number} was ${before.id} and is called ${member.id}`);
      if (before !== undefined) lines.push(...remarksOf(`${of.id}::${member.id}`, before.attr, member.attr));
    }
    for (const gone of was?.members ?? []) {
      if (!of.members.some(({ uid }) => uid === gone.uid))
        lines.push(`- ${of.id}: member ${gone.id}, ${gone.number}, is gone`);
    }
  }
  return [...lines, ...[...befores.values()].map(({ id }) => `- enum ${id} is gone`)];
}
