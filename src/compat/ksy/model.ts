/** A description made walkable: types that know their fields, places, widths, enums, and what they are called. */

import { isObject } from '../json.js';
import type { Attr, Description, TypeSpec } from './description.js';
import { type Expr, type NumberExpr, parseExpression, spell } from './expression.js';
import type { KsyPath } from './sources.js';

/** Where a field starts: bits from the start of its type, behind fields whose length only an image tells. */
export interface Place {
  readonly bits: number;
  readonly behind: readonly string[];
}

export type Size = { readonly fixed: number } | { readonly expr: string } | 'eos' | undefined;

/** How bytes are read. `endian` is `le`, `be`, or the spelling of what decides. */
export type Shape =
  | { readonly is: 'integer'; readonly bits: number; readonly signed: boolean; readonly endian: string }
  | { readonly is: 'float'; readonly bits: number; readonly endian: string }
  | { readonly is: 'bit field'; readonly bits: number; readonly endian: string }
  | { readonly is: 'bytes'; readonly size: Size }
  | { readonly is: 'text'; readonly size: Size; readonly encoding: string; readonly isTerminated: boolean }
  | { readonly is: 'record'; readonly type: Type | undefined; readonly name: string; readonly size: Size }
  /** A number that is chosen has its own width; bytes, text and records have `size`, and so has what no case takes. */
  | { readonly is: 'choice'; readonly on: string; readonly cases: readonly Case[]; readonly size: Size }
  | { readonly is: 'value' };

export interface Case {
  /** The number, or the spelled expression; `_` for any other. */
  readonly key: string;
  /** What it is called: a kind's name in capitals, or as it is written. */
  readonly label: string;
  readonly shape: Shape;
  readonly enum?: Enum | undefined;
  readonly path: KsyPath;
}

/** A field, an instance or a parameter. */
export interface Field {
  readonly id: string;
  /** The name it is known by for ever. */
  readonly uid: string;
  readonly owner: Type;
  readonly attr: Attr;
  readonly path: KsyPath;
  readonly shape: Shape;
  readonly condition: string | undefined;
  /** Undefined for instances and parameters. */
  readonly place: Place | undefined;
  /** Bits of all of it, undefined where an image decides. */
  readonly bits: number | undefined;
  /** What was taken apart, of which it is a part. */
  readonly from?: Field;
}

export interface Member {
  readonly id: string;
  readonly uid: string;
  /** A `bigint` where it is more than a `number` can be. */
  readonly number: number | bigint;
  readonly expr: NumberExpr;
  readonly attr: Attr;
}

export interface Enum {
  /** `file::name`, or `name` within one file. */
  readonly name: string;
  readonly id: string;
  readonly spec: string;
  readonly path: KsyPath;
  readonly members: readonly Member[];
  readonly formerNames: readonly string[];
}

export interface Type {
  readonly id: string;
  /** Lasting name: the spec and the names of the types around it. */
  readonly uid: string;
  readonly spec: string;
  readonly path: KsyPath;
  readonly node: TypeSpec;
  readonly parent: Type | undefined;
  readonly endian: string;
  readonly bitEndian: string;
  readonly encoding: string;
  readonly types: Map<string, Type>;
  readonly enums: Map<string, Enum>;
  params: Field[];
  fields: Field[];
  instances: Field[];
  /** What a newer revision may have put behind the known fields. */
  growth: Field | undefined;
  /** Whether only its name says that it is room. */
  isGrowthGuessed: boolean;
  /** By the field that had it: what was taken apart, so that its fields are read as those of this type. */
  readonly groups: Map<string, Type>;
  /** The type that reads the fields of this one as its own. */
  readonly within?: Type;
  /** Whether it was taken apart wherever it stood. */
  isDissolved?: boolean;
}

/** The type that reads the fields of `type`: itself, but for what was taken apart. */
export const hostOf = (type: Type): Type => (type.within === undefined ? type : hostOf(type.within));

export interface Model {
  readonly specs: Description;
  /** The outermost type of each spec. */
  readonly roots: Map<string, Type>;
  /** Names of specs that no other imports, and of those that import each other where nothing else does. */
  readonly tops: readonly string[];
  readonly types: readonly Type[];
  findEnum(name: string, from: Type): Enum | undefined;
  findType(name: string, from: Type): Type | undefined;
}

const INTEGER = /^([us])([1248])(le|be)?$/;
const FLOAT = /^f([48])(le|be)?$/;
const BITS = /^b(\d+)(le|be)?$/;

/** The expression tree of a value in a spec. */
export const expressionOf = (value: unknown): Expr | undefined =>
  value === undefined ? undefined : parseExpression(String(value));

/** The text that a case's key is, if it is one. */
export function textIn(key: string): string | undefined {
  const tree = expressionOf(key);
  return tree?.op === 'string' ? tree.value : undefined;
}

const made = new WeakSet<object>();
/** Whether a value is a model, or a type of one, that was built here. */
export const isModel = (value: unknown): boolean => typeof value === 'object' && value !== null && made.has(value);

/** Builds the model of `specs`. */
export function modelOf(specs: Description): Model {
  const roots = new Map<string, Type>();
  const all: Type[] = [];
  for (const [name, spec] of Object.entries(specs)) {
    roots.set(name, declare(String(spec.meta?.id ?? name), name, name, [], spec, undefined, all));
  }
  const model: Model = {
    specs,
    roots,
    tops: topsOf(specs),
    types: all,
    findEnum: remembering(roots, 'enums') as Model['findEnum'],
    findType: remembering(roots, 'types') as Model['findType'],
  };
  for (const one of [model, ...all]) made.add(one);
  for (const type of all) {
    type.params = attrsOf(type, 'params').map(([attr, path]) => fieldOf(model, type, attr, path));
    type.instances = Object.entries(type.node.instances ?? {}).map(([id, attr]) =>
      fieldOf(model, type, { id, ...attr }, [...type.path, 'instances', id]),
    );
    type.fields = attrsOf(type, 'seq').map(([attr, path]) => fieldOf(model, type, attr, path));
  }
  return model;
}

export const importsOf = (spec: TypeSpec): string[] =>
  ((spec.meta?.imports as string[] | undefined) ?? []).map((name) => name.replace(/^\//, ''));

function topsOf(specs: Description): string[] {
  const reached = (from: readonly string[]): Set<string> => {
    const seen = new Set<string>();
    const queue = from.flatMap((name) => importsOf(specs[name] as TypeSpec));
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const spec = specs[name];
      if (seen.has(name) || spec === undefined) continue;
      seen.add(name);
      queue.push(...importsOf(spec));
    }
    return seen;
  };
  const names = Object.keys(specs);
  const imported = new Set(Object.values(specs).flatMap(importsOf));
  const tops = names.filter((name) => !imported.has(name));
  const below = reached(tops);
  return names.filter((name) => tops.includes(name) || (!below.has(name) && reached([name]).has(name)));
}

const attrsOf = (type: Type, list: 'params' | 'seq'): [Attr, KsyPath][] =>
  (type.node[list] ?? []).map((attr, index) => [
    { ...attr, id: attr.id ?? unnamed(index) },
    [...type.path, list, index],
  ]);

/** What the compiler calls what has no name. */
export const unnamed = (index: number): string => `_unnamed${index}`;

export const isUnnamed = ({ id }: { readonly id: string }): boolean => /^_unnamed\d+$/.test(id);

function declare(
  id: string,
  uid: string,
  spec: string,
  path: KsyPath,
  node: TypeSpec,
  parent: Type | undefined,
  all: Type[],
): Type {
  const meta = node.meta ?? {};
  const type: Type = {
    id,
    uid,
    spec,
    path,
    node,
    parent,
    endian: meta.endian === undefined ? (parent?.endian ?? '') : JSON.stringify(meta.endian),
    bitEndian: String(meta['bit-endian'] ?? parent?.bitEndian ?? 'be'),
    encoding: String(meta.encoding ?? parent?.encoding ?? ''),
    types: new Map(),
    enums: new Map(),
    params: [],
    fields: [],
    instances: [],
    growth: undefined,
    isGrowthGuessed: false,
    groups: new Map(),
  };
  all.push(type);
  for (const [name, inner] of Object.entries(node.types ?? {})) {
    type.types.set(name, declare(name, `${uid}::${name}`, spec, [...path, 'types', name], inner, type, all));
  }
  for (const [name, members] of Object.entries(node.enums ?? {})) {
    type.enums.set(name, {
      name: `${uid}::${name}`,
      id: name,
      spec,
      path: [...path, 'enums', name],
      // What is no number is a remark, or an error of which the compiler tells.
      members: Object.entries(members).flatMap(([key, attr]) => {
        const number = numbered(key);
        return number === undefined
          ? []
          : [{ id: String(attr.id), uid: String(attr['-uid'] ?? attr.id), ...number, attr }];
      }),
      formerNames: [(node['-enums-was'] as Record<string, unknown> | undefined)?.[name] ?? []].flat().map(String),
    });
  }
  return type;
}

/** The key of an enum's member as a number, if it is one. */
function numbered(key: string): Pick<Member, 'number' | 'expr'> | undefined {
  const expr = parseExpression(key);
  if (expr?.op !== 'number') return undefined;
  const number = expr.exact ?? expr.value;
  return typeof number === 'bigint' || Number.isInteger(number) ? { number, expr } : undefined;
}

type Found = Type | Enum | undefined;

/** Looks up once what is asked for often. */
function remembering(roots: Map<string, Type>, what: 'types' | 'enums'): (name: string, from: Type) => Found {
  const known = new Map<Type, Map<string, Found>>();
  return (name, from) => {
    const names = known.get(from) ?? new Map<string, Found>();
    known.set(from, names);
    if (!names.has(name)) names.set(name, lookup(name, from, what, roots));
    return names.get(name);
  };
}

/** Kaitai's scoping: outwards through the types around, then into what the spec imports. */
function lookup(name: string, from: Type, what: 'types' | 'enums', roots: Map<string, Type>): Type | Enum | undefined {
  const steps = name.split('::').filter((step) => step !== '');
  const inside = (start: Type, path: string[]): Type | Enum | undefined => {
    const [first, ...rest] = path;
    if (first === undefined) return what === 'types' ? start : undefined;
    if (rest.length === 0) return start[what].get(first);
    const next = start.types.get(first);
    return next && inside(next, rest);
  };
  for (let type: Type | undefined = from; type !== undefined; type = type.parent) {
    const found = inside(type, steps) ?? (type.id === steps[0] ? inside(type, steps.slice(1)) : undefined);
    if (found !== undefined) return found;
  }
  const root = roots.get(from.spec);
  for (const spec of root === undefined ? [] : reachable(root, roots)) {
    if (spec.id === steps[0]) return inside(spec, steps.slice(1));
  }
  return undefined;
}

function reachable(root: Type, roots: Map<string, Type>): Type[] {
  const seen = new Set<Type>();
  const visit = (type: Type) => {
    if (seen.has(type)) return;
    seen.add(type);
    for (const name of importsOf(type.node)) {
      const next = roots.get(name);
      if (next !== undefined) visit(next);
    }
  };
  visit(root);
  return [...seen];
}

function fieldOf(model: Model, owner: Type, attr: Attr, path: KsyPath): Field {
  const shape = attr.value !== undefined ? ({ is: 'value' } as const) : shapeOf(model, owner, attr, attr.type, path);
  return {
    id: String(attr.id),
    uid: String(attr['-uid'] ?? attr.id),
    owner,
    attr,
    path,
    shape,
    condition: attr.if === undefined ? undefined : String(attr.if),
    place: undefined,
    bits: undefined,
  };
}

function shapeOf(model: Model, owner: Type, attr: Attr, type: unknown, path: KsyPath): Shape {
  const size = sizeOf(attr);
  if (Array.isArray(attr.contents)) return { is: 'bytes', size: { fixed: attr.contents.length } };
  if (type === undefined) return { is: 'bytes', size };
  if (isObject(type)) {
    const cases = Object.entries(isObject(type.cases) ? type.cases : {}).map(([key, target]) => ({
      ...caseOf(model, owner, key),
      shape: shapeOf(model, owner, attr, target, path),
      path: [...path, 'type', 'cases', key],
    }));
    return { is: 'choice', on: String(type['switch-on']), cases, size };
  }
  const name = String(type).trim();
  const endian = (suffix: string | undefined, bits: number) =>
    bits === 8 ? '' : suffix === undefined ? endianOf(model, owner) : suffix;
  const integer = INTEGER.exec(name);
  if (integer) {
    const bits = Number(integer[2]) * 8;
    return { is: 'integer', bits, signed: integer[1] === 's', endian: endian(integer[3], bits) };
  }
  const float = FLOAT.exec(name);
  if (float) return { is: 'float', bits: Number(float[1]) * 8, endian: endian(float[2], 32) };
  const bit = BITS.exec(name);
  if (bit) return { is: 'bit field', bits: Number(bit[1]), endian: bit[2] ?? owner.bitEndian };
  if (name === 'str' || name === 'strz') {
    const encoding = String(attr.encoding ?? owner.encoding).toUpperCase();
    return { is: 'text', size, encoding, isTerminated: name === 'strz' };
  }
  const plain = name.replace(/\(.*\)$/s, '').trim();
  return { is: 'record', type: model.findType(plain, owner), name, size };
}

function caseOf(model: Model, owner: Type, key: string): Omit<Case, 'shape' | 'path'> {
  const expr = parseExpression(key);
  if (expr?.op === 'path') {
    const steps = expr.name.split('::');
    const of = model.findEnum(steps.slice(0, -1).join('::'), owner);
    const member = of?.members.find(({ id }) => id === steps.at(-1));
    if (member !== undefined) {
      return { key: String(member.number), label: String(member.attr['-name'] ?? member.id).toUpperCase(), enum: of };
    }
  }
  // Text, bytes and numbers have one spelling.
  return { key: expr === undefined || expr.op === 'path' ? key : spell(expr), label: `case ${key}` };
}

/** The byte order as one word, or what decides it with enum members as numbers. */
function endianOf(model: Model, owner: Type): string {
  if (!owner.endian.startsWith('{')) return owner.endian.replaceAll('"', '');
  const { 'switch-on': on, cases } = JSON.parse(owner.endian) as {
    'switch-on': unknown;
    cases: Record<string, string>;
  };
  const spelled = Object.entries(cases).map(([key, order]) => `${caseOf(model, owner, key).key}: ${order}`);
  return `by ${String(on)} (${spelled.sort().join(', ')})`;
}

function sizeOf(attr: Attr): Size {
  if (attr['size-eos'] === true) return 'eos';
  if (attr.size === undefined) return undefined;
  const expr = parseExpression(String(attr.size));
  return expr?.op === 'number' && Number.isSafeInteger(expr.value)
    ? { fixed: expr.value }
    : { expr: String(attr.size) };
}
