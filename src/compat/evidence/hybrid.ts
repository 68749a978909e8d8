/** A format with one change of another revision and no other: what a finding does alone. */
import type { Finding } from '../finding.js';
import type { Attr, Description, TypeSpec } from '../ksy/description.js';
import type { Field, Model, Type } from '../ksy/model.js';

/**
 * `base` with what `finding` is about as `other` has it; undefined where that can't be told apart from other changes.
 *
 * @param base the model of one revision, `other` that of the other, by the same lasting names
 */
export function hybridOf(base: Model, other: Model, { rule, target, subject }: Finding): Description | undefined {
  if (target === undefined) return undefined;
  const specs = structuredClone(base.specs) as Record<string, TypeSpec>;
  const [was, is] = [typeOf(base, target.type), typeOf(other, target.type)];
  if (was === undefined || is === undefined) return undefined;
  graft(specs, base, other);
  const node = nodeAt(specs, was);
  if (node === undefined) return undefined;
  if (rule === 'TYPE_BYTE_ORDER_CHANGED') {
    if (is.endian === '') return undefined;
    node.meta = { ...node.meta, endian: JSON.parse(is.endian) };
    return specs;
  }
  const isOfCases = rule.startsWith('CASE_');
  if (isOfCases) return caseOf(node, was, is, subject) ? specs : undefined;
  if (target.field === undefined) return undefined;
  const [before, after] = [fieldOf(was, target.field), fieldOf(is, target.field)];
  if (target.value !== undefined && before !== undefined && after !== undefined) {
    return memberOf(specs, base, other, before, after, target.value) ? specs : undefined;
  }
  return put(node, was, is, before, after) ? specs : undefined;
}

const typeOf = (model: Model, uid: string): Type | undefined => model.types.find((type) => type.uid === uid);
const fieldOf = (type: Type, uid: string): Field | undefined =>
  [...type.fields, ...type.instances].find((field) => field.uid === uid);

/** The node of a type in a copy of its description. */
function nodeAt(specs: Record<string, TypeSpec>, { spec, path }: Type): TypeSpec | undefined {
  let node: unknown = specs[spec];
  for (const step of path) node = (node as Record<string, unknown> | undefined)?.[step];
  return node as TypeSpec | undefined;
}

/** Types and enums that only the other has: nothing goes by them until something asks for them. */
function graft(specs: Record<string, TypeSpec>, base: Model, other: Model): void {
  for (const type of other.types) {
    const mine = typeOf(base, type.uid);
    const node = mine && nodeAt(specs, mine);
    if (node === undefined) continue;
    for (const key of ['types', 'enums'] as const) {
      const [theirs, ours] = [type.node[key] ?? {}, (node[key] ?? {}) as Record<string, unknown>];
      const missing = Object.entries(theirs).filter(([name]) => !(name in ours));
      if (missing.length > 0) node[key] = { ...ours, ...Object.fromEntries(structuredClone(missing)) } as never;
    }
  }
}

/** What a field is by what stands around it, written at the field itself. */
function attrOf(field: Field): Attr {
  const attr = structuredClone(field.attr);
  const { shape } = field;
  if (shape.is === 'text' && shape.encoding !== '') attr.encoding = shape.encoding;
  if ((shape.is === 'integer' || shape.is === 'float') && /^[usf][248]$/.test(String(attr.type))) {
    if (shape.endian === 'le' || shape.endian === 'be') attr.type = `${String(attr.type)}${shape.endian}`;
  }
  return attr;
}

/** Gives a type a field of the other revision, or takes one from it. */
function put(node: TypeSpec, was: Type, is: Type, before: Field | undefined, after: Field | undefined): boolean {
  const isInstance = [before, after].some(
    (one) => one !== undefined && [was, is].some(({ instances }) => instances.includes(one)),
  );
  if (isInstance) {
    const instances = { ...node.instances };
    if (before !== undefined) delete instances[before.id];
    if (after !== undefined) instances[before?.id ?? after.id] = without(attrOf(after), 'id');
    node.instances = instances;
    return true;
  }
  const seq = [...(node.seq ?? [])];
  if (before !== undefined && after !== undefined) {
    const moved = was.fields.indexOf(before) !== is.fields.indexOf(after) && was.fields.length === is.fields.length;
    if (moved && samePlaces(before, after)) return false;
    seq[was.fields.indexOf(before)] = { ...attrOf(after), id: before.id };
  } else if (before !== undefined) seq.splice(was.fields.indexOf(before), 1);
  else if (after !== undefined) {
    // Behind what stands in front of it.
    const front = is.fields.slice(0, is.fields.indexOf(after)).reverse();
    const known = front
      .map(({ uid }) => was.fields.findIndex((field) => field.uid === uid))
      .find((index) => index >= 0);
    seq.splice((known ?? -1) + 1, 0, attrOf(after));
  } else return false;
  node.seq = seq;
  return true;
}

const samePlaces = ({ attr }: Field, { attr: other }: Field): boolean =>
  JSON.stringify(without(attr, 'id')) === JSON.stringify(without(other, 'id'));

const without = (attr: Attr, key: string): Attr =>
  Object.fromEntries(Object.entries(attr).filter(([one]) => one !== key));

/** Gives one case to a switch, or takes it from it; the subject names both. */
function caseOf(node: TypeSpec, was: Type, is: Type, subject: string): boolean {
  const space = subject.indexOf(' ');
  const uid = subject.slice(0, space).split('.').at(-1) as string;
  const key = subject.slice(space + 1);
  const [before, after] = [fieldOf(was, uid), fieldOf(is, uid)];
  if (before?.shape.is !== 'choice' || after?.shape.is !== 'choice') return false;
  const written = ({ shape }: Field) =>
    shape.is === 'choice' ? shape.cases.find((one) => one.key === key)?.path.at(-1) : undefined;
  const [mine, theirs] = [written(before), written(after)];
  const casesOf = ({ attr }: Field) => ({ ...(attr.type as { cases: Record<string, unknown> }).cases });
  const cases = casesOf(before);
  if (mine !== undefined) delete cases[String(mine)];
  if (theirs !== undefined) cases[String(mine ?? theirs)] = casesOf(after)[String(theirs)];
  const attr = { ...before.attr, type: { ...(before.attr.type as object), cases } };
  if (was.instances.includes(before)) node.instances = { ...node.instances, [before.id]: without(attr, 'id') };
  else {
    const seq = [...(node.seq ?? [])];
    seq[was.fields.indexOf(before)] = attr;
    node.seq = seq;
  }
  return true;
}

/** Gives the enum of a field one number as the other revision has it. */
function memberOf(
  specs: Record<string, TypeSpec>,
  base: Model,
  other: Model,
  before: Field,
  after: Field,
  value: number | bigint | string,
): boolean {
  const set = (model: Model, { attr, owner }: Field) => {
    const name = attr.enum ?? attr['-flags'];
    return name === undefined ? undefined : model.findEnum(String(name), owner);
  };
  const [mine, theirs] = [set(base, before), set(other, after)];
  if (mine === undefined || theirs === undefined) return false;
  let node: unknown = specs[mine.spec];
  for (const step of mine.path) node = (node as Record<string, unknown> | undefined)?.[step];
  const members = node as Record<string, Attr>;
  const at = (list: typeof mine) => list.members.find(({ number }) => String(number) === String(value));
  const [own, their] = [at(mine), at(theirs)];
  if (own !== undefined) delete members[String(own.number)];
  // A name stands once.
  for (const [number, { id }] of Object.entries(members)) if (id === their?.attr.id) delete members[number];
  if (their !== undefined) members[String(their.number)] = { ...their.attr };
  return own !== undefined || their !== undefined;
}
