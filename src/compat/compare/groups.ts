/**
 * Fields that went into a type of their own, or came out of one, stand where they stood. Before two types are compared,
 * what only one of them groups is taken apart: its fields are read as those of the type around it. So is a list of a
 * constant length, where the other has as many fields.
 */
import { argumentsOf, namesIn } from '../ksy/expression.js';
import { type Case, expressionOf, type Field, hostOf, type Model, type Type } from '../ksy/model.js';
import { formerNames } from '../record/identity.js';
import { outline } from './looks.js';
import { fieldsOf, typesOf } from './resolver.js';

/** More than any type has of them. */
const MOST = 200;
const LONGEST_LIST = 64;

/** Takes apart in `was` and `is` what only one of them groups. */
export function regroup(old: Model, now: Model, was: Type, is: Type): void {
  unswitch(was, is);
  unswitch(is, was);
  for (let i = 0; i < MOST; i++) {
    if (!regroupOnce([old, was], [now, is]) && !regroupOnce([now, is], [old, was])) return;
  }
}

type Side = readonly [model: Model, host: Type];

const isSame = (a: Field, b: Field): boolean =>
  (a.shape.is === 'record') === (b.shape.is === 'record') &&
  (a.uid === b.uid || a.id === b.id || formerNames(a.attr).includes(b.id) || formerNames(b.attr).includes(a.id));

/** The first of `fields` that is the same as another. */
function finder(fields: readonly Field[]): (one: Field) => Field | undefined {
  const index = new Map<string, Field>();
  const places = new Map(fields.map((field, at) => [field, at]));
  const keyOf = (by: string, name: string, { shape }: Field) => `${by} ${shape.is === 'record'} ${name}`;
  const note = (key: string, field: Field) => {
    if (!index.has(key)) index.set(key, field);
  };
  for (const field of fields) {
    note(keyOf('uid', field.uid, field), field);
    note(keyOf('id', field.id, field), field);
    for (const name of formerNames(field.attr)) note(keyOf('was', name, field), field);
  }
  return (one) => {
    const keys = [keyOf('uid', one.uid, one), keyOf('id', one.id, one), keyOf('was', one.id, one)];
    const former = formerNames(one.attr).map((name) => keyOf('id', name, one));
    const found = [...keys, ...former].flatMap((key) => index.get(key) ?? []);
    return found.reduce<Field | undefined>(
      (first, field) => (first === undefined || Number(places.get(field)) < Number(places.get(first)) ? field : first),
      undefined,
    );
  };
}

/** Takes apart the first field of a side that the other has in parts; whether there was one. */
function regroupOnce([model, host]: Side, [otherModel, other]: Side): boolean {
  const [inHost, inOther] = [finder(host.fields), finder(other.fields)];
  const left = other.fields.filter((one) => inHost(one) === undefined);
  const isLeft = ({ id }: Field) => left.some((one) => one.id === id && one.shape.is !== 'record');
  for (const field of host.fields) {
    const partner = inOther(field);
    if (takeContentsApart(host, field, other)) return true;
    const inner = groupIn(field, host);
    if (inner === undefined) {
      if (partner === undefined && takeListApart(host, field, left, other)) return true;
      continue;
    }
    if (partner === undefined) {
      // What has the same type and another name was renamed.
      const isRenamed = left.some((one) => typesOf(one.shape).some(({ uid }) => uid === inner.uid));
      const isParted = fieldsOf(inner).some(isLeft) || isRun(inner.fields.map(outline), left, other);
      const isNested = inner.fields.some((one) => groupIn(one, host)?.fields.some(isLeft) === true);
      if (isRenamed || !(isParted || isNested)) continue;
    } else {
      const inPartner = groupIn(partner, other);
      const isNew = (one: Field) => !inPartner?.fields.some((known) => isSame(known, one));
      if (inPartner === undefined || !inner.fields.some((one) => isNew(one) && isLeft(one))) continue;
      takeApart(otherModel, other, partner, inPartner);
    }
    takeApart(model, host, field, inner);
    return true;
  }
  return false;
}

/** Whether fields that look like `outlines`, one after the other, are left. */
function isRun(outlines: readonly string[], left: readonly Field[], { fields }: Type): boolean {
  const [first] = outlines;
  return (
    first !== undefined &&
    fields.some((_, at) =>
      outlines.every((look, i) => {
        const one = fields[at + i];
        return one !== undefined && left.includes(one) && outline(one) === look;
      }),
    )
  );
}

/** The type of a field that reads nothing but its fields, in the stream that it stands in, without being told anything. */
function groupIn(field: Field, host: Type): Type | undefined {
  const { shape, attr } = field;
  if (shape.is !== 'record' || shape.type === undefined || shape.size !== undefined) return undefined;
  if (['repeat', 'process', 'parent', 'terminator', 'valid'].some((key) => attr[key] !== undefined)) return undefined;
  const { type } = shape;
  if (type.params.length > 0 || argumentsOf(shape.name)?.length !== 0 || type.fields.length === 0) return undefined;
  if (type.spec !== host.spec && JSON.stringify(type.node).includes('_root')) return undefined;
  for (let above: Type | undefined = field.owner; above !== undefined; above = above.within) {
    if (above.path === type.path && above.spec === type.spec) return undefined;
  }
  const names = new Set(fieldsOf(type).map(({ id }) => id));
  const asked = expressionOf(field.condition);
  if (field.condition !== undefined && (asked === undefined || namesIn(asked).some((name) => names.has(name))))
    return undefined;
  return keepsBits(field, host, type) ? type : undefined;
}

const isBits = ({ shape }: Field): boolean => shape.is === 'bit field';

/** Whether bits at either end of a type are read as they are without it: a type starts, and what is behind it, at a byte. */
function keepsBits(field: Field, host: Type, { fields }: Type): boolean {
  const index = host.fields.indexOf(field);
  const [first, last] = [fields[0] as Field, fields.at(-1) as Field];
  if (isBits(first) && index > 0 && host.fields[index - 1]?.shape.is !== 'integer') return false;
  if (!isBits(last)) return true;
  return last.place?.behind.length === 0 && last.bits !== undefined && (last.place.bits + last.bits) % 8 === 0;
}

function takeApart(model: Model, host: Type, field: Field, type: Type): void {
  const taken = new Set(fieldsOf(host).map(({ uid }) => uid));
  const group: Type = { ...type, fields: [], instances: [], groups: new Map(), within: field.owner };
  const { condition } = field;
  const clone = (one: Field): Field => {
    const both = [condition, one.condition].filter((text) => text !== undefined).map((text) => `(${text})`);
    return {
      ...one,
      owner: group,
      from: field,
      uid: taken.has(one.uid) ? `${field.uid}.${one.uid}` : one.uid,
      attr: both.length === 0 ? one.attr : { ...one.attr, if: both.join(' and ') },
      condition: both.length === 0 ? undefined : both.join(' and '),
    };
  };
  group.fields = type.fields.map(clone);
  group.instances = type.instances.map(clone);
  host.fields = host.fields.flatMap((one) => (one === field ? group.fields : [one]));
  host.instances = [...host.instances, ...group.instances];
  field.owner.groups.set(field.id, group);
  if (!model.types.some((user) => fieldsOf(user).some(({ shape }) => typesOf(shape).includes(type))))
    type.isDissolved = true;
}

/** Takes apart a list of a constant length; whether as many fields that look like its items are left in the other. */
function takeListApart(host: Type, field: Field, left: readonly Field[], other: Type): boolean {
  const count = field.attr.repeat === 'expr' ? expressionOf(field.attr['repeat-expr']) : undefined;
  if (count?.op !== 'number' || count.value < 1 || count.value > LONGEST_LIST) return false;
  const { repeat: _, 'repeat-expr': __, ...attr } = field.attr;
  const item = (index: number): Field => {
    const name = `${field.id}[${index}]`;
    return { ...field, id: name, uid: name, attr, from: field };
  };
  const items = Array.from({ length: count.value }, (_, index) => item(index));
  if (!isRun(items.map(outline), left, other)) return false;
  host.fields = host.fields.flatMap((one) => (one === field ? items : [one]));
  return true;
}

/**
 * Takes apart what a signature is in one piece, where the other has the same bytes in several; whether it had. A part of the
 * same name stays that field.
 */
function takeContentsApart(host: Type, field: Field, { fields }: Type): boolean {
  const all = bytesOf(field);
  if (all === undefined) return false;
  for (const at of fields.keys()) {
    const parts: Field[] = [];
    let length = 0;
    for (let i = at; length < all.length; i++) {
      const bytes = fields[i] && bytesOf(fields[i] as Field);
      if (bytes?.every((byte, k) => byte === all[length + k]) !== true) break;
      parts.push(fields[i] as Field);
      length += bytes.length;
    }
    const isTaken = (part: Field) => host.fields.some((one) => one !== field && isSame(one, part));
    if (length !== all.length || parts.length < 2 || parts.some(isTaken)) continue;
    let start = 0;
    const items = parts.map((part): Field => {
      const contents = all.slice(start, start + (bytesOf(part)?.length ?? 0));
      const name = isSame(field, part) ? field.id : `${field.id}[${start}]`;
      start += contents.length;
      const shape = { is: 'bytes', size: { fixed: contents.length } } as const;
      const uid = name === field.id ? field.uid : name;
      return { ...field, id: name, uid, shape, attr: { ...field.attr, contents }, from: field };
    });
    host.fields = host.fields.flatMap((one) => (one === field ? items : [one]));
    return true;
  }
  return false;
}

/** The bytes that a field always has, where it is there once and always. */
function bytesOf({ attr, condition }: Field): readonly number[] | undefined {
  const { contents, repeat } = attr;
  return Array.isArray(contents) && repeat === undefined && condition === undefined && contents.length > 0
    ? (contents as number[])
    : undefined;
}

/** A switch whose cases are all alike is what they are, on a condition, where the other is that. */
function unswitch(host: Type, other: Type): void {
  const plain = (field: Field, fields: readonly Field[]): Field => {
    if (field.shape.is !== 'choice') return field;
    const partner = fields.find((one) => isSame(field, one) || one.id === field.id);
    return partner === undefined || partner.shape.is === 'choice' ? field : unswitched(field);
  };
  host.fields = host.fields.map((field) => plain(field, other.fields));
  host.instances = host.instances.map((field) => plain(field, other.instances));
}

function unswitched(field: Field): Field {
  const { shape, attr } = field;
  if (shape.is !== 'choice') return field;
  const [first, ...more] = shape.cases;
  const isClosed = shape.cases.some(({ key }) => key === '_');
  const target = ({ path }: Case) =>
    String((attr.type as { cases: Record<string, unknown> }).cases[String(path.at(-1))]);
  if (first === undefined || more.some((one) => target(one) !== target(first))) return field;
  if (!isClosed && shape.size !== undefined) return field;
  const keys = shape.cases.map(({ path }) => `(${shape.on}) == (${String(path.at(-1))})`);
  const chosen = isClosed ? [] : [`(${keys.join(' or ')})`];
  const both = [...(field.condition === undefined ? [] : [`(${field.condition})`]), ...chosen].join(' and ');
  const { if: _, ...rest } = attr;
  return {
    ...field,
    shape: first.shape,
    attr: { ...rest, type: target(first), ...(both !== '' && { if: both }) },
    condition: both === '' ? undefined : both,
  };
}

/** The field as a program finds it: by what groups it. */
export const pathOf = ({ id, from, owner }: Field): string =>
  from === undefined || hostOf(owner) === owner ? id : `${pathOf(from)}.${id}`;
