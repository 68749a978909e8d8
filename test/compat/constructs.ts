/** Edits of every construct of a spec, one key at a time: what the catalogue of our own format has no place for. */
import type { Description } from 'cr-image/compat';
import type { Attr, Edit, Spec } from './edits.js';

type Change = (attr: Attr) => unknown;

const assign = (node: object, key: string, value: unknown): undefined => void Object.assign(node, { [key]: value });

const put =
  (key: string, value: unknown): Change =>
  (attr) =>
    attr[key] === value ? false : assign(attr, key, value);
const drop =
  (key: string): Change =>
  (attr) =>
    attr[key] === undefined ? false : void delete attr[key];
/** A change of a key that is there. */
const change =
  (key: string, make: (value: string) => unknown): Change =>
  (attr) =>
    attr[key] === undefined ? false : put(key, make(String(attr[key])))(attr);
const both =
  (...changes: Change[]): Change =>
  (attr) =>
    changes.map((one) => one(attr)).every((result) => result !== false);
const where =
  (test: (attr: Attr) => boolean, make: Change): Change =>
  (attr) =>
    test(attr) ? make(attr) : false;

const isPlain = ({ type, size, value }: Attr) =>
  type === undefined && value === undefined && (size !== undefined || type === undefined);
const isInteger = ({ type }: Attr) => /^[us][1248](le|be)?$/.test(String(type));
const isText = ({ type }: Attr) => /^strz?$/.test(String(type));
const isBits = ({ type }: Attr) => /^b\d+$/.test(String(type));
const isDelimited = (attr: Attr) => attr.terminator !== undefined || attr.type === 'strz';

const TYPES = ['u1', 'u2', 's1', 's2', 'u4', 'u2be', 'f4', 'str', 'strz', 'names', 'fish', 'hay', 'tag', 'node', 'b1'];

const unrepeated: Change = (attr) => {
  if (attr.repeat === undefined) return false;
  for (const key of ['repeat', 'repeat-expr', 'repeat-until']) delete attr[key];
  return undefined;
};

/** Changes of a field or an instance; those that return `false` don't apply to it. */
const CHANGES: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    TYPES.map((type) => [`of type ${type}`, where((attr) => attr.value === undefined, put('type', type))]),
  ),
  'of no type': where((attr) => attr.size !== undefined || attr['size-eos'] === true, drop('type')),
  'of a wider bit field': where(
    isBits,
    change('type', (type) => `b${Number(type.slice(1)) + 1}`),
  ),
  'of a narrower bit field': where(
    ({ type }) => /^b[2-9]/.test(String(type)),
    change('type', (type) => `b${Number(type.slice(1)) - 1}`),
  ),
  'with bits in the other order': where(
    isBits,
    change('type', (type) => `${type}le`),
  ),
  'with another size': where((attr) => !isDelimited(attr), put('size', 3)),
  'with a size that is counted otherwise': change('size', (size) => `${size} + 1`),
  'without a size': drop('size'),
  'up to the end': where(
    (attr) => attr.value === undefined && !isInteger(attr) && !isBits(attr),
    both(put('size-eos', true), (attr) => void delete attr.size),
  ),
  'no longer up to the end': both(drop('size-eos'), put('size', 1)),
  'if never': put('if', 'false'),
  'if something': where((attr) => attr.if !== undefined, put('if', 'true')),
  'if not': change('if', (text) => `not (${text})`),
  'whatever happens': drop('if'),
  'spelled with brackets': both((attr) => {
    const keys = ['if', 'size', 'repeat-expr', 'repeat-until', 'pos', 'value'].filter((key) => attr[key] !== undefined);
    for (const key of keys) attr[key] = `( ${String(attr[key])} )`;
    return keys.length > 0;
  }),
  'repeated twice': where(
    (attr) => attr.value === undefined && attr.repeat === undefined,
    both(put('repeat', 'expr'), put('repeat-expr', 2)),
  ),
  'repeated once more': change('repeat-expr', (count) => `${count} + 1`),
  'repeated until the end': change('repeat', () => 'eos'),
  'not repeated': unrepeated,
  'repeated until something else': change('repeat-until', (until) => `not (${until})`),
  'with other contents': where((attr) => attr.contents !== undefined, put('contents', [0x5a, 0x6f, 0x6e])),
  'without contents': where(
    (attr) => attr.contents !== undefined,
    both(put('size', 3), (attr) => void delete attr.contents),
  ),
  'with a terminator': where((attr) => isText(attr) || isPlain(attr), put('terminator', 3)),
  'without a terminator': drop('terminator'),
  'with its terminator': where(isDelimited, put('include', true)),
  'without its terminator, said': where(isDelimited, put('include', false)),
  'that leaves its terminator': where(isDelimited, put('consume', false)),
  'that takes its terminator': where(isDelimited, put('consume', true)),
  'that must end': where(isDelimited, put('eos-error', true)),
  'that need not end': where(isDelimited, put('eos-error', false)),
  'padded with something': where((attr) => attr.size !== undefined && !isInteger(attr), put('pad-right', 3)),
  'not padded': drop('pad-right'),
  'in another encoding': where(isText, put('encoding', 'UTF-16LE')),
  'in the encoding that it has': where(isText, put('encoding', 'ascii')),
  'of no enum': drop('enum'),
  'of another enum': where((attr) => attr.enum !== undefined && attr.enum !== 'season', put('enum', 'season')),
  'of some enum': where((attr) => attr.enum === undefined && isInteger(attr), put('enum', 'mood')),
  'transformed otherwise': where((attr) => attr.process !== undefined, put('process', 'xor(0x5a)')),
  'rotated instead': where((attr) => attr.process !== undefined, put('process', 'rol(3)')),
  'not transformed': drop('process'),
  transformed: where(
    (attr) => attr.process === undefined && (attr.size !== undefined || attr['size-eos'] === true),
    put('process', 'xor(0x55)'),
  ),
  'not checked': drop('valid'),
  ...Object.fromEntries(
    Object.entries({
      eq: { eq: 2 },
      min: { min: 2 },
      max: { max: 2 },
      range: { min: 1, max: 2 },
      list: { 'any-of': [1, 2] },
      'longer list': { 'any-of': [1, 2, 3, 4] },
      expression: { expr: '_ > 1' },
      'same by other words': { expr: '_ >= 1 and _ <= 3' },
    }).map(([name, valid]) => [`checked by ${name}`, where(isInteger, put('valid', valid))]),
  ),
  'found elsewhere': change('pos', (pos) => `${pos} + 1`),
  'in another stream': drop('io'),
  'in the root stream': where((attr) => attr.pos !== undefined && attr.io === undefined, put('io', '_root._io')),
  'computed otherwise': change('value', (value) => `not (${value})`),
  'with another parent': drop('parent'),
  'with a parent': where((attr) => attr.type === 'reading' || attr.type === 'node', put('parent', '_root')),
  'with another argument': where(({ type }) => String(type).startsWith('cage('), put('type', 'cage(1)')),
  'with a remark': put('-note', 'somebody was here'),
};

/** Every attribute of a type, with how to reach it in a copy, and what it stands in. */
function* attrsOf(type: Spec): Generator<[id: string, at: (copy: Spec) => Attr, isField: boolean]> {
  for (const [index, attr] of ((type.seq ?? []) as Attr[]).entries()) {
    yield [attr.id, (copy) => (copy.seq as Attr[])[index] as Attr, true];
  }
  for (const id of Object.keys((type.instances ?? {}) as Spec)) {
    yield [id, (copy) => (copy.instances as Record<string, Attr>)[id] as Attr, false];
  }
}

type TypeChange = (type: Spec) => unknown;

const reversed = (map: unknown) => Object.fromEntries(Object.entries(map as object).reverse());

/** Changes of a type as a whole, and of the list of its fields. */
function* typeChanges(type: Spec): Generator<[what: string, to: string, change: TypeChange]> {
  const seq = (type.seq ?? []) as Attr[];
  const list = (edit: (seq: Attr[]) => unknown): TypeChange => {
    return (copy) => edit(copy.seq as Attr[]);
  };
  for (const [i, { id }] of seq.entries()) {
    yield ['removed', id, list((copy) => void copy.splice(i, 1))];
    yield ['with something in front', id, list((copy) => void copy.splice(i, 0, { id: 'fresh', type: 'u1' }))];
    yield [
      'with something guarded in front',
      id,
      list((copy) => void copy.splice(i, 0, { id: 'fresh', type: 'u1', if: 'not _io.eof' })),
    ];
    if (i > 0) yield ['moved up', id, list((copy) => void copy.splice(i - 1, 0, ...copy.splice(i, 1)))];
    yield ['called otherwise', id, list((copy) => void Object.assign(copy[i] as Attr, { id: 'other' }))];
  }
  for (const [what, attr] of Object.entries({
    'something appended': { id: 'fresh', type: 'u1' },
    'something guarded appended': { id: 'fresh', type: 'u1', if: 'not _io.eof' },
    'something guarded by size appended': { id: 'fresh', type: 'u1', if: '_io.size > 1' },
    'something never there appended': { id: 'fresh', type: 'u1', if: 'false' },
  })) {
    if (seq.length > 0) yield [`with ${what}`, '', list((copy) => void copy.push(attr))];
  }
  for (const id of Object.keys((type.instances ?? {}) as Spec)) {
    yield ['removed', id, (copy) => void delete (copy.instances as Spec)[id]];
  }
  yield [
    'with another instance',
    '',
    (copy) => void Object.assign(copy, { instances: { ...(copy.instances as object), fresh: { value: '1' } } }),
  ];
  for (const key of ['types', 'enums', 'instances']) {
    if (type[key] !== undefined)
      yield [`with its ${key} reversed`, '', (copy) => assign(copy, key, reversed(copy[key]))];
  }
  for (const [key, value] of Object.entries({ endian: 'be', 'bit-endian': 'le', encoding: 'UTF-16LE' })) {
    yield [`with ${key} ${value}`, '', (copy) => assign(copy, 'meta', { ...(copy.meta as object), [key]: value })];
  }
  for (const i of ((type.params ?? []) as Attr[]).keys()) {
    const param = (copy: Spec) => (copy.params as Attr[])[i] as Attr;
    yield ['with a wider parameter', '', (copy) => put('type', 'u4')(param(copy))];
    yield ['with a parameter of another name', '', (copy) => renameAll(copy, String(param(copy).id), 'other')];
  }
}

/** Changes of what a switch chooses by and between. */
function* switchChanges(attr: Attr): Generator<[what: string, change: Change]> {
  const chosen = attr.type as { 'switch-on': string; cases: Record<string, string> } | undefined;
  if (typeof chosen !== 'object') return;
  const cases = (edit: (cases: Record<string, string>) => unknown): Change => {
    return (copy) => edit((copy.type as typeof chosen).cases);
  };
  for (const key of Object.keys(chosen.cases)) {
    yield [`without case ${key}`, cases((all) => void delete all[key])];
    for (const other of new Set([...Object.values(chosen.cases), 'tag', 'u1', 's2'])) {
      if (other !== chosen.cases[key])
        yield [`with case ${key} read as ${other}`, cases((all) => assign(all, key, other))];
    }
  }
  for (const key of ["'food_kind::fruit'", '_', '3', '9']) {
    const name = key.replaceAll("'", '');
    for (const type of ['fish', 'hay', 'u2']) {
      yield [`with case ${name} added as ${type}`, cases((all) => (name in all ? false : assign(all, name, type)))];
    }
  }
  yield ['with its cases reversed', (copy) => assign(copy.type as Spec, 'cases', reversed(chosen.cases))];
  yield ['chosen otherwise', (copy) => assign(copy.type as Spec, 'switch-on', `${chosen['switch-on']} % 2`)];
  yield ['chosen by another', (copy) => assign(copy.type as Spec, 'switch-on', '_io.size')];
}

/** A name replaced wherever it stands as a word of its own, and said so, as a careful author renames. */
function renameAll(node: Spec, from: string, to: string): void {
  const text = JSON.stringify(node).replace(new RegExp(`\\b${from}\\b`, 'g'), to);
  const renamed = JSON.parse(text, (key, value) => {
    const isNamed = typeof value === 'object' && value !== null && (value.id === to || key === to);
    return isNamed && !Array.isArray(value) ? { ...value, '-was': from } : value;
  }) as Spec;
  for (const key of Object.keys(node)) delete node[key];
  Object.assign(node, renamed);
}

const pathsOf = (type: Spec, path: readonly string[] = []): (readonly string[])[] => [
  path,
  ...Object.entries((type.types ?? {}) as Record<string, Spec>).flatMap(([id, inner]) =>
    pathsOf(inner, [...path, 'types', id]),
  ),
];

/** Every edit of every construct of the one spec that `specs` holds. */
export function* constructEdits(specs: Description, spec: string): Generator<Edit> {
  const original = specs[spec] as Spec;
  const edited = (edit: (copy: Spec) => unknown): Description | undefined => {
    const copy = JSON.parse(JSON.stringify(original)) as Spec;
    return edit(copy) === false ? undefined : { [spec]: copy as Description[string] };
  };
  const make = function* (what: string, to: string, edit: (copy: Spec) => unknown): Generator<Edit> {
    const changed = edited(edit);
    if (changed !== undefined) yield { what, to, specs: changed };
  };
  for (const path of pathsOf(original)) {
    const find = (copy: Spec) => path.reduce((at, step) => at[step] as Spec, copy);
    const label = path.length === 0 ? spec : String(path.at(-1));
    const type = find(original);
    for (const [id, at] of attrsOf(type)) {
      const changes = [...Object.entries(CHANGES), ...switchChanges(at(type))];
      for (const [what, edit] of changes) yield* make(what, `${label}.${id}`, (copy) => edit(at(find(copy))));
      yield* make('renamed everywhere', `${label}.${id}`, (copy) => renameAll(copy, id, `new_${id}`));
    }
    for (const [what, to, edit] of typeChanges(type)) yield* make(what, `${label}.${to}`, (copy) => edit(find(copy)));
    if (path.length > 0)
      yield* make('a type renamed everywhere', label, (copy) => renameAll(copy, label, `new_${label}`));
  }
  for (const [id, members] of Object.entries((original.enums ?? {}) as Record<string, Spec>)) {
    yield* make('an enum renamed everywhere', id, (copy) => renameAll(copy, id, `new_${id}`));
    yield* make('an enum with its members reversed', id, (copy) => {
      (copy.enums as Spec)[id] = reversed(members);
    });
    for (const number of Object.keys(members)) {
      const edit = (change: (all: Record<string, Attr>) => unknown) => (copy: Spec) =>
        change((copy.enums as Record<string, Record<string, Attr>>)[id] as Record<string, Attr>);
      yield* make(
        'a member removed',
        `${id}.${number}`,
        edit((all) => void delete all[number]),
      );
      yield* make(
        'a member renumbered',
        `${id}.${number}`,
        edit((all) => {
          all['7'] = all[number] as Attr;
          delete all[number];
        }),
      );
      yield* make(
        'a member renamed',
        `${id}.${number}`,
        edit((all) => put('id', 'other')(all[number] as Attr)),
      );
    }
    yield* make('a member added', id, (copy) => {
      ((copy.enums as Record<string, Spec>)[id] as Spec)['9'] = { id: 'fresh' };
    });
  }
}
