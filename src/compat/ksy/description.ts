/**
 * The normalised description of a format: its `.ksy` files without prose, shorthands spelled out, imports by one name.
 * It is itself Kaitai (keys with `-` are ours), so the stock compiler reads what is locked.
 */

import { isObject } from '../json.js';
import { META_PROSE, PROSE } from './doubts.js';
import { argumentsOf, parseExpression } from './expression.js';
import type { KsyPath, Location, Source } from './sources.js';

export type Attr = Record<string, unknown> & { id?: string };
export interface TypeSpec extends Record<string, unknown> {
  meta?: Record<string, unknown>;
  params?: Attr[];
  seq?: Attr[];
  instances?: Record<string, Attr>;
  types?: Record<string, TypeSpec>;
  enums?: Record<string, Record<string, Attr>>;
}
/** Specs by name. */
export type Description = Readonly<Record<string, TypeSpec>>;

/** A construct that the gate does not know, and so can't compare. */
export interface Unknown {
  readonly what: string;
  readonly location: Location;
}

/** A description with the way back to its files. */
export interface Described {
  readonly specs: Description;
  readonly unknown: readonly Unknown[];
  locate(spec: string, path: KsyPath): Location | undefined;
}

const META = new Set(['id', 'endian', 'bit-endian', 'encoding', 'imports', 'ks-opaque-types']);
const TYPE = new Set(['meta', 'params', 'seq', 'instances', 'types', 'enums', 'to-string']);
const ATTR = new Set(
  `id type size size-eos if repeat repeat-expr repeat-until contents encoding terminator consume include eos-error
   pad-right process enum valid pos io value parent`.split(/\s+/),
);
const VALID = new Set(['eq', 'min', 'max', 'any-of', 'expr', 'in-enum']);

/** Our keys that say what bytes mean; any other key with `-` is somebody's remark. */
const MEANING = new Set(
  `-orig-id -was -enums-was -since -growth -status -name -text -flags -references -none -radix -unit -statistic -reserved
   -private -wide-counters`.split(/\s+/),
);
/** Those that say something of a whole spec, and only beside its `meta`. */
const OF_SPEC = new Set(['-reserved', '-private', '-wide-counters']);
/** Those that say something of a type. */
const OF_TYPE = new Set(['-was', '-enums-was', '-since']);

const AS_NUMBER = 'as the number of a member';

/** Describes what stands in `sources`. */
export function describe(sources: ReadonlyMap<string, Source>): Described {
  const unknown: Unknown[] = [];
  const specs: Record<string, TypeSpec> = {};
  for (const source of [...sources.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const doubted = source.doubts.map(({ what }) => what.slice(0, what.indexOf(' (')));
    const note = (path: KsyPath, what: string) => {
      if (!doubted.some((one) => what === `the expression ${one}` || what === `${one} ${AS_NUMBER}`))
        unknown.push({ what, location: source.locate(path) });
    };
    unknown.push(...source.doubts);
    const spec = describeType(source.ksy, [], note);
    spec.meta = { ...spec.meta };
    delete spec.meta.imports;
    if (source.imports.length > 0) spec.meta.imports = source.imports.map((name) => `/${name}`);
    specs[source.name] = spec;
  }
  return { specs, unknown, locate: (spec, path) => sources.get(spec)?.locate(path) };
}

type Note = (path: KsyPath, what: string) => void;

function keep(
  node: Record<string, unknown>,
  path: KsyPath,
  known: ReadonlySet<string>,
  prose: ReadonlySet<string>,
  note: Note,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (prose.has(key)) continue;
    if (key.startsWith('-')) {
      if (MEANING.has(key)) kept[key] = value;
    } else if (known.has(key)) kept[key] = value;
    else note([...path, key], `the key ${key}`);
  }
  return kept;
}

/** Says which of our keys stand where they say nothing: all in `meta`, those of a spec elsewhere. */
function noteMisplaced(kept: Record<string, unknown>, path: KsyPath, isMeta: boolean, note: Note): void {
  for (const key of Object.keys(kept)) {
    // Kaitai's own, which people write everywhere.
    if (!MEANING.has(key) || key === '-orig-id' || !(isMeta || OF_SPEC.has(key))) continue;
    const place = OF_SPEC.has(key) ? 'beside the meta of a spec' : OF_TYPE.has(key) ? 'beside meta' : 'elsewhere';
    note([...path, key], `the key ${key}${isMeta ? ' in meta' : ''} (it has a meaning ${place}; write it there)`);
  }
}

function describeType(node: unknown, path: KsyPath, note: Note): TypeSpec {
  if (!isObject(node)) {
    note(path, 'a type that is no map');
    return {};
  }
  const kept: TypeSpec = keep(node, path, TYPE, PROSE, note);
  delete kept['to-string'];
  if (path.length > 0) noteMisplaced(kept, path, false, note);
  if (isObject(node.meta)) {
    kept.meta = keep(node.meta, [...path, 'meta'], META, META_PROSE, note);
    noteMisplaced(kept.meta, [...path, 'meta'], true, note);
    if (kept.meta.endian !== undefined) kept.meta.endian = orderOf(kept.meta.endian, [...path, 'meta', 'endian'], note);
  }
  for (const list of ['params', 'seq'] as const) {
    if (node[list] === undefined) continue;
    const items = Array.isArray(node[list]) ? (node[list] as unknown[]) : [];
    if (!Array.isArray(node[list])) note([...path, list], `a ${list} that is no list`);
    kept[list] = items.map((item, index) => describeAttr(item, [...path, list, index], note));
  }
  for (const map of ['instances', 'types', 'enums']) {
    if (node[map] !== undefined && !isObject(node[map])) note([...path, map], `what is no map of ${map}`);
  }
  if (node.instances !== undefined) {
    kept.instances = mapOf(node.instances, (item, id) => describeAttr(item, [...path, 'instances', id], note));
  }
  if (node.types !== undefined) {
    kept.types = mapOf(node.types, (item, id) => describeType(item, [...path, 'types', id], note));
  }
  if (node.enums !== undefined) {
    const former: Record<string, unknown> = isObject(kept['-enums-was']) ? { ...kept['-enums-was'] } : {};
    kept.enums = mapOf(node.enums, (item, id) => {
      const { '-was': was, ...members } = isObject(item) ? item : {};
      if (was !== undefined) former[id] = was;
      return renumbered(mapOf(members, (one, number) => describeMember(one, [...path, 'enums', id, number], note)));
    });
    if (Object.keys(former).length > 0) kept['-enums-was'] = former;
  }
  return kept;
}

/** A byte order, or what decides it. */
function orderOf(endian: unknown, path: KsyPath, note: Note): unknown {
  if (typeof endian === 'string') return endian;
  const order = isObject(endian) ? withoutRemarks(endian) : {};
  const cases = isObject(order.cases) ? order.cases : undefined;
  if (cases && Object.values(cases).every((one) => typeof one === 'string')) return order;
  note(path, 'a byte order that is not le, be, or a switch-on with cases of these');
  return { ...order, cases: {} };
}

const mapOf = <T>(node: unknown, make: (item: unknown, key: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(isObject(node) ? node : {}).map(([key, item]) => [key, make(item, key)]));

/** `0x0253_f2f4` and its like, as the number that it is: the compiler takes no other. */
const renumbered = (members: Record<string, Attr>): Record<string, Attr> =>
  Object.fromEntries(
    Object.entries(members).map(([key, member]) => {
      const tree = parseExpression(key);
      return [tree?.op === 'number' ? String(tree.exact ?? tree.value) : key, member];
    }),
  );

const INTEGER = /^[-+]?(0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d[\d_]*)$/;

function describeMember(member: unknown, path: KsyPath, note: Note): Attr {
  if (!INTEGER.test(String(path.at(-1)))) note(path, `${path.at(-1) || 'nothing'} ${AS_NUMBER}`);
  return isObject(member) ? keep(member, path, new Set(['id']), PROSE, note) : { id: String(member) };
}

function describeAttr(node: unknown, path: KsyPath, note: Note): Attr {
  if (!isObject(node)) {
    note(path, 'an attribute that is no map');
    return {};
  }
  const kept: Attr = keep(node, path, ATTR, PROSE, note);
  noteMisplaced(kept, path, false, note);
  if (kept.contents !== undefined) {
    for (const one of [kept.contents].flat(Infinity)) {
      if (typeof one !== 'string' && typeof one !== 'number') note([...path, 'contents'], `${one} in contents`);
    }
    kept.contents = bytesOf(kept.contents);
  }
  if (kept.valid !== undefined) {
    kept.valid = isObject(kept.valid) ? withoutRemarks(kept.valid) : { eq: kept.valid };
    for (const key of Object.keys(kept.valid as object)) {
      if (!VALID.has(key)) note([...path, 'valid', key], `the check ${key}`);
    }
  }
  if (isObject(kept.type)) kept.type = withoutRemarks(kept.type);
  noteUnreadable(kept, path, note);
  return kept;
}

/** A check or a choice without what Kaitai ignores. */
const withoutRemarks = (node: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(node).filter(([key]) => !key.startsWith('-')));

const LONGEST = 100;

/** What is longer than anybody reads. */
const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} letters)`;

const EXPRESSIONS = ['if', 'size', 'repeat-expr', 'repeat-until', 'pos', 'io', 'value'];

/** Says what the gate could only compare letter by letter, or not at all. */
function noteUnreadable(attr: Attr, path: KsyPath, note: Note): void {
  const read = (value: unknown, ...at: string[]) => {
    if (value !== undefined && parseExpression(String(value)) === undefined) {
      note([...path, ...at], `the expression ${cut(String(value))}`);
    }
  };
  for (const key of EXPRESSIONS) read(attr[key], key);
  for (const [key, limit] of Object.entries((attr.valid ?? {}) as object)) {
    for (const one of [limit].flat()) read(one, 'valid', key);
  }
  const types = isObject(attr.type) ? Object.values((attr.type.cases ?? {}) as object) : [attr.type];
  for (const type of types) {
    if (type !== undefined && argumentsOf(String(type)) === undefined)
      note([...path, 'type'], `the type ${cut(String(type))}`);
  }
  if (isObject(attr.type)) {
    read(attr.type['switch-on'], 'type', 'switch-on');
    for (const key of Object.keys((attr.type.cases ?? {}) as object)) read(key, 'type', 'cases', key);
  }
}

/** `contents` as bytes: text, a number, or a list of both. */
function bytesOf(contents: unknown): number[] {
  if (Array.isArray(contents)) return contents.flatMap(bytesOf);
  if (typeof contents === 'number') return [contents];
  return [...new TextEncoder().encode(String(contents))];
}
