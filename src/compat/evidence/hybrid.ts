/** A format with one change of another revision and no other: what a finding does alone. */
import type { Finding, Target } from '../finding.js';
import type { Attr, Description, TypeSpec } from '../ksy/description.js';
import { type Field, isUnnamed, type Model, type Type } from '../ksy/model.js';
import { typesIn } from './way.js';

/** What a change can't do without, by the names that it has where it comes from: fields of a type, members of an enum. */
export interface Need {
  readonly of: string;
  readonly id: string;
}

/**
 * `base` with what `finding` is about as `other` has it; undefined where that can't be told apart from other changes.
 *
 * @param base the model of one revision, `other` that of the other, by the same lasting names
 * @param needs fields of `other` that it has besides
 */
export function hybridOf(
  base: Model,
  other: Model,
  finding: Finding,
  needs: readonly Need[] = [],
): Description | undefined {
  return grown(base, other, finding, needs, ({ rule, subject }, specs, node, was, is, target) => {
    if (rule === 'PARAMETER_CHANGED') return parameters(specs, base, other, node, was, is);
    if (rule === 'TYPE_BYTE_ORDER_CHANGED') {
      if (is.endian === '') return false;
      node.meta = { ...node.meta, endian: JSON.parse(is.endian) };
      return true;
    }
    if (rule.startsWith('CASE_')) return caseOf(node, was, is, subject);
    if (target.field === undefined) return false;
    const [before, after] = [fieldOf(was, target.field), fieldOf(is, target.field)];
    if (rule === 'FIELD_BYTE_ORDER_CHANGED' && before?.shape.is === 'bit field' && after?.shape.is === 'bit field') {
      return bitOrder(node, was, is, renamed(base, other));
    }
    if (target.value !== undefined && before !== undefined && after !== undefined) {
      if (memberOf(specs, base, other, before, after, target.value)) return true;
    }
    return put(node, was, is, before, after, renamed(base, other));
  });
}

/** `base` with nothing but these fields of `other`. */
export function baseOf(base: Model, other: Model, finding: Finding, needs: readonly Need[]): Description | undefined {
  return grown(base, other, finding, needs, () => true);
}

type Change = (
  finding: Finding,
  specs: Record<string, TypeSpec>,
  node: TypeSpec,
  was: Type,
  is: Type,
  target: Target,
) => boolean;

function grown(
  base: Model,
  other: Model,
  finding: Finding,
  needs: readonly Need[],
  change: Change,
): Description | undefined {
  const { target } = finding;
  if (target === undefined) return undefined;
  const specs = structuredClone(base.specs) as Record<string, TypeSpec>;
  const [was, is] = [typeOf(base, target.type), typeOf(other, target.type)];
  if (was === undefined || is === undefined) return undefined;
  graft(specs, base, other);
  const node = nodeAt(specs, was);
  if (node === undefined) return undefined;
  // The change goes by places in what there was; what it needs comes in front of all that it stands behind.
  if (!change(finding, specs, node, was, is, target)) return undefined;
  for (const need of needs) if (!give(specs, base, other, was, need)) return undefined;
  return specs;
}

function give(specs: Record<string, TypeSpec>, base: Model, other: Model, from: Type, { of, id }: Need): boolean {
  const mine =
    of.includes('::') || from.id !== of
      ? base.types.find((type) => type.uid === of || type.id === of || pathOf(type) === of)
      : from;
  const theirs = mine && typeOf(other, mine.uid);
  const node = mine && nodeAt(specs, mine);
  if (node !== undefined && theirs !== undefined && add(node, theirs, id, renamed(base, other))) return true;
  const [own, their] = [mine && fieldNamed(mine, id), theirs && fieldNamed(theirs, id)];
  if (node && mine && theirs && own && their && !samePlaces(own, their)) {
    return put(node, mine, theirs, own, their, renamed(base, other), true);
  }
  if (node !== undefined && theirs?.params.some((one) => one.id === id)) {
    return parameters(specs, base, other, node, mine as Type, theirs, true);
  }
  const [ours, set] = [base.findEnum(of, from), other.findEnum(of, typeOf(other, from.uid) ?? from)];
  const member = set?.members.find((one) => one.id === id);
  if (ours === undefined || member === undefined) return false;
  const members = ours.path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], specs[ours.spec]);
  (members as Record<string, Attr>)[String(member.number)] = { ...member.attr };
  return true;
}

/** Gives a type a field that it does not have, where it stands among those that it has. */
function add(node: TypeSpec, is: Type, need: string, words: Words): boolean {
  const instance = is.instances.find(({ id }) => id === need);
  if (instance !== undefined) {
    if (node.instances?.[need] !== undefined) return false;
    node.instances = { ...node.instances, [need]: without(attrOf(instance, words), 'id') };
    return true;
  }
  const index = is.fields.findIndex(({ id }) => id === need);
  const seq = [...(node.seq ?? [])];
  if (index < 0 || seq.some(({ id }) => id === need)) return false;
  const behind = new Set(is.fields.slice(index + 1).map(({ id }) => words.get(id) ?? id));
  const front = new Set(is.fields.slice(0, index).map(({ id }) => words.get(id) ?? id));
  const next = seq.findIndex(({ id }) => behind.has(String(id)));
  const last = seq.findLastIndex(({ id }) => front.has(String(id)));
  seq.splice(next >= 0 ? next : last + 1, 0, attrOf(is.fields[index] as Field, words));
  node.seq = seq;
  return true;
}

type Words = ReadonlyMap<string, string>;

const words = new WeakMap<Model, WeakMap<Model, Words>>();

/** What `base` calls what `other` calls otherwise: fields and members of enums with the same lasting name. */
function renamed(base: Model, other: Model): Words {
  const known = words.get(base) ?? new WeakMap<Model, Words>();
  words.set(base, known);
  const was = known.get(other);
  if (was !== undefined) return was;
  const names = new Map<string, string>();
  const own = new Set<string>();
  for (const type of base.types) {
    const partner = typeOf(other, type.uid);
    for (const field of [...type.fields, ...type.instances]) {
      own.add(field.id);
      const now = partner && (fieldOf(partner, field.uid) ?? inPlaceOf(field, type, partner));
      if (now !== undefined && now.id !== field.id) names.set(now.id, field.id);
    }
    for (const [name, { members }] of type.enums) {
      const theirs = partner?.enums.get(name)?.members ?? [];
      for (const { id, uid } of members) {
        own.add(id);
        const now = theirs.find((one) => one.uid === uid);
        if (now !== undefined && now.id !== id) names.set(now.id, id);
      }
    }
  }
  // A word that means something already stays what it is.
  for (const name of own) names.delete(name);
  known.set(other, names);
  return names;
}

/** What stands where a field stood and is read as it was; only its name is another. */
function inPlaceOf(field: Field, type: Type, partner: Type): Field | undefined {
  const now = partner.fields[type.fields.indexOf(field)];
  const isOther = now !== undefined && fieldOf(type, now.uid) === undefined;
  return isOther && samePlaces(now, field) ? now : undefined;
}

const translated = (text: string, names: Words): string =>
  text.replace(/[A-Za-z_]\w*/g, (word) => names.get(word) ?? word);

/** A part of a description with other words in all that is text. */
function inWords<T>(part: T, names: Words): T {
  if (names.size === 0) return part;
  if (typeof part === 'string') return translated(part, names) as T;
  if (Array.isArray(part)) return part.map((item) => inWords(item, names)) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, item]) => [/\W/.test(key) ? translated(key, names) : key, inWords(item, names)]),
  ) as T;
}

/** Gives a type its parameters as the other revision has them, with all that passes them, and all that asks for them. */
function parameters(
  specs: Record<string, TypeSpec>,
  base: Model,
  other: Model,
  node: TypeSpec,
  was: Type,
  is: Type,
  isPassedOnly = false,
): boolean {
  const names = renamed(base, other);
  node.params = structuredClone(is.node.params ?? []);
  const own = new Set([...was.params, ...is.params].map(({ id }) => id));
  const asks = ({ attr }: Field) =>
    !isPassedOnly && (JSON.stringify(attr).match(/[A-Za-z_]\w*/g) ?? []).some((word) => own.has(word));
  for (const type of base.types) {
    const partner = typeOf(other, type.uid);
    const mine = nodeAt(specs, type);
    if (partner === undefined || mine === undefined) continue;
    for (const field of [...type.fields, ...type.instances]) {
      const now = fieldOf(partner, field.uid);
      const isCall = now !== undefined && typesIn(now.shape).some(({ uid }) => uid === is.uid);
      if (isCall || (type === was && now !== undefined && (asks(field) || asks(now)))) {
        put(mine, type, partner, field, now, names, true);
      }
    }
  }
  return true;
}

const typeOf = (model: Model, uid: string): Type | undefined => model.types.find((type) => type.uid === uid);
/** The names of the types around one, as the compiler says them. */
const pathOf = (type: Type): string => (type.parent === undefined ? type.id : `${pathOf(type.parent)}::${type.id}`);

const fieldNamed = (type: Type, name: string): Field | undefined =>
  [...type.fields, ...type.instances].find(({ id }) => id === name);
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
  for (const [name, spec] of Object.entries(other.specs)) {
    const mine = specs[name];
    if (mine === undefined) specs[name] = structuredClone(spec);
    else if (spec.meta?.imports !== undefined) {
      const imports = [mine.meta?.imports ?? [], spec.meta.imports].flat() as string[];
      mine.meta = { ...mine.meta, imports: [...new Set(imports)] };
    }
  }
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

/** Bits beside each other are all in one order. */
function bitOrder(node: TypeSpec, was: Type, is: Type, names: Words): boolean {
  for (const before of was.fields) {
    const after = fieldOf(is, before.uid);
    if (before.shape.is === 'bit field' && after?.shape.is === 'bit field')
      put(node, was, is, before, after, names, true);
  }
  return true;
}

/** What a field is by what stands around it, written at the field itself. */
function attrOf(field: Field, names: Words): Attr {
  const { id, ...unnamed } = inWords(structuredClone(field.attr), names);
  const attr: Attr = isUnnamed(field) ? unnamed : { id, ...unnamed };
  const { shape } = field;
  if (shape.is === 'text' && shape.encoding !== '') attr.encoding = shape.encoding;
  if ((shape.is === 'integer' || shape.is === 'float') && /^[usf][248]$/.test(String(attr.type))) {
    if (shape.endian === 'le' || shape.endian === 'be') attr.type = `${String(attr.type)}${shape.endian}`;
  }
  if (shape.is === 'bit field' && /^b\d+$/.test(String(attr.type))) attr.type = `${String(attr.type)}${shape.endian}`;
  return attr;
}

/** Gives a type a field of the other revision, or takes one from it. */
function put(
  node: TypeSpec,
  was: Type,
  is: Type,
  before: Field | undefined,
  after: Field | undefined,
  names: Words,
  isInPlace = false,
): boolean {
  const isInstance = [before, after].some(
    (one) => one !== undefined && [was, is].some(({ instances }) => instances.includes(one)),
  );
  if (isInstance) {
    const instances = { ...node.instances };
    if (before !== undefined) delete instances[before.id];
    if (after !== undefined) instances[before?.id ?? after.id] = without(attrOf(after, names), 'id');
    node.instances = instances;
    return true;
  }
  const seq = [...(node.seq ?? [])];
  if (before !== undefined && after !== undefined) {
    const moved = was.fields.indexOf(before) !== is.fields.indexOf(after) && was.fields.length === is.fields.length;
    if (moved && !isInPlace && samePlaces(before, after)) return false;
    seq[was.fields.indexOf(before)] = { ...attrOf(after, names), ...(!isUnnamed(before) && { id: before.id }) };
  } else if (before !== undefined) seq.splice(was.fields.indexOf(before), 1);
  else if (after !== undefined) {
    // Behind what stands in front of it.
    const front = is.fields.slice(0, is.fields.indexOf(after)).reverse();
    const known = front
      .map(({ uid }) => was.fields.findIndex((field) => field.uid === uid))
      .find((index) => index >= 0);
    seq.splice((known ?? -1) + 1, 0, attrOf(after, names));
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

/** Gives the enum of a field one number as the other revision has it; false where it has it alike. */
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
  if (own?.uid === their?.uid) return false;
  if (own !== undefined) delete members[String(own.number)];
  // A name stands once.
  for (const [number, { id }] of Object.entries(members)) if (id === their?.attr.id) delete members[number];
  if (their !== undefined) members[String(their.number)] = { ...their.attr };
  return true;
}
