/**
 * Reads `formats/*.ksy` and describes what they declare: kinds with their fields,
 * flag sets, enums. Everything that is generated starts from this description.
 *
 * A kind's shape is taken from Kaitai's own constructs, not from extra keys:
 * `ofs_x` followed by `num_x` is a table, `ofs_x` followed by `len_x` a span, and
 * the instance `x` says what is at that place.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const formatsDir = fileURLToPath(new URL('../formats/', import.meta.url));

/** Bytes of the object header in front of every body. */
export const OBJECT_HEADER = 8;

export const loadKsy = (name, dir = formatsDir) => parse(readFileSync(`${dir}${name}.ksy`, 'utf8'));

export const upper = (id) => id.toUpperCase();
export const camel = (id) => id.replace(/_([a-z0-9])/g, (_, c) => c.toUpperCase());
export const pascal = (id) => camel(`_${id}`);
const hex = (number) => `0x${number.toString(16)}`;
const oneLine = (doc) => doc?.trim().replace(/\s+/g, ' ');

/** @returns {{ kinds: object[], enums: object[], flagSets: object[] }} in registry order */
export function describe(dir = formatsDir) {
  const numbers = loadKsy('cr_enums', dir).enums;
  const enums = Object.entries(numbers).map(([id, members]) => ({ id, members: describeMembers(members) }));
  const kinds = enums
    .find(({ id }) => id === 'kind')
    .members.map((member) => describeKind(loadKsy(`kinds/cr_${member.id}`, dir), member));
  checkShared(kinds);
  return { kinds, enums, flagSets: describeFlagSets(dir) };
}

/** Tables of a kind whose entries are records. */
export const recordTables = ({ fields }) => fields.filter(({ role, list }) => role === 'table' && !list);

/** Every type of entry once, the first table that has it. */
export const entryTypes = (kinds) =>
  [
    ...new Map(
      kinds
        .flatMap(recordTables)
        .toReversed()
        .map((table) => [table.entry, table]),
    ).values(),
  ].toReversed();

/** A type of entry that several kinds have stands in the specs of each, since types of one file can't be in another. */
function checkShared(kinds) {
  const seen = new Map();
  for (const table of kinds.flatMap(recordTables)) {
    const shape = JSON.stringify([table.entryOrigId, table.entryFields]);
    if ((seen.get(table.entry) ?? shape) !== shape) throw new Error(`${table.entry} is declared in two ways`);
    seen.set(table.entry, shape);
  }
}

function describeMembers(members) {
  return Object.entries(members)
    .map(([number, member]) => ({
      number: Number(number),
      id: member.id,
      name: member['-name'] ?? upper(member.id),
      origId: member['-orig-id'],
      since: member['-since'],
      retired: member['-status'] === 'retired',
      doc: oneLine(member.doc),
      ...(member['-endian'] && { endian: member['-endian'] }),
      ...(member['-smaps'] && { smaps: member['-smaps'] }),
      ...(member['-letters'] && { letters: member['-letters'] }),
      ...(member['-kernel'] && { kernel: member['-kernel'] }),
      ...(member['-word'] && { words: wordsOf(member['-word']) }),
      ...(member['-option'] && { option: member['-option'] }),
    }))
    .sort((a, b) => a.number - b.number);
}

/** Kernel words by what they are a word of: `''` where there is but one. The YAML reader makes a number of a plain one. */
function wordsOf(word) {
  const text = (value) => (typeof value === 'number' ? hex(value) : value);
  if (typeof word !== 'object') return { '': text(word) };
  return Object.fromEntries(Object.entries(word).map(([of, value]) => [of, text(value)]));
}

/** Every enum that is not in cr_enums.ksy numbers the bits of a flag set. */
function describeFlagSets(dir) {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.ksy') && file !== 'linux_cr.ksy' && file !== 'cr_enums.ksy')
    .flatMap((file) => {
      const ksy = loadKsy(file.slice(0, -'.ksy'.length), dir);
      return Object.entries(ksy.enums ?? {}).map(([id, members]) => ({
        id,
        members: describeMembers(members),
        unmapped: ksy['-unmapped'] ?? {},
      }));
    });
}

function describeKind(ksy, { id, number, name, since, retired }) {
  const { fields, end } = describeFields(ksy, OBJECT_HEADER);
  for (const field of fields) {
    field.since ??= since;
    if (field.role === 'table') Object.assign(field, { owner: id, forms: entryForms(field) });
  }
  return {
    id,
    code: number,
    type: name,
    since,
    retired,
    doc: oneLine(ksy.doc),
    docRef: ksy['doc-ref'],
    /** Bytes of the fixed part that this revision knows, object header included. */
    fixed: end,
    /** Shorter lengths that an older revision wrote. */
    steps: olderLengths(fields, since).map(({ at }) => at),
    /** The lengths that the fixed part had, by revision, and where its first tail says so (0 where there is none). */
    forms: formsOf(fields, since, end),
    ...(ksy['-arch'] && { arch: upper(ksy['-arch']) }),
    computed: ksy['-computed'] === true,
    ...(ksy['-identity'] && { identity: ksy['-identity'] }),
    fields,
  };
}

/** Where fields of a later revision start, and the revision before it. */
function olderLengths(fields, first) {
  const steps = [];
  let since = first;
  for (const field of fields) {
    const own = field.since ?? first;
    if (own > since) steps.push({ at: field.at, since });
    since = own;
  }
  return steps;
}

function entryForms({ entryFields, entsize, since }) {
  const newest = Math.max(since, ...entryFields.map((field) => field.since ?? since));
  return [...olderLengths(entryFields, since), { at: entsize, since: newest }].map(({ at, since }) => ({
    since,
    fixed: at,
  }));
}

function formsOf(fields, first, end) {
  const newest = Math.max(first, ...fields.map((field) => field.since));
  const tail = fields.find(({ role }) => role === 'span' || role === 'table')?.at ?? 0;
  return [...olderLengths(fields, first), { at: end, since: newest }].map(({ at, since }) => ({
    since,
    fixed: at,
    firstTail: tail < at ? tail : 0,
  }));
}

function describeFields(type, start) {
  const seq = type.seq.filter(({ id }) => id !== 'extra');
  const fields = [];
  let at = start;
  for (let i = 0; i < seq.length; i++) {
    const attr = seq[i];
    const tail = attr.id.startsWith('ofs_') && attr.id.slice('ofs_'.length);
    const isTable = tail && seq[i + 1]?.id.startsWith('num_');
    const common = { at, since: attr['-since'] };
    if (isTable) {
      fields.push({ ...common, ...describeTable(type, tail, seq[i + 2].id), width: 16 });
      i += 3;
    } else if (tail) {
      fields.push({ ...common, ...describeSpan(type, tail), width: 8 });
      i += 1;
    } else {
      fields.push({ ...common, ...describeScalar(attr) });
    }
    at += fields.at(-1).width;
  }
  return { fields, end: at };
}

function describeScalar(attr) {
  const base = {
    id: attr['-name'] ?? attr.id,
    /** What Kaitai calls it. */
    ksyId: attr.id,
    name: camel((attr['-name'] ?? attr.id).replace(/^pos_/, '')),
    origId: attr['-orig-id'],
    doc: oneLine(attr.doc),
    docRef: attr['doc-ref'],
    unit: attr['-unit'],
    statistic: attr['-statistic'] === true,
    default: attr['-default'],
    ...(attr['-source'] && { source: attr['-source'] }),
  };
  if (attr['-text']) return { ...base, role: 'text', width: attr.size };
  const width = Number(attr.type.slice(1));
  const signed = attr.type.startsWith('s');
  if (attr.id.startsWith('reserved')) return { ...base, role: 'reserved', width };
  if (attr['-flags']) return { ...base, role: 'flags', width, set: attr['-flags'].split('::')[1] };
  if (attr['-references']) {
    return {
      ...base,
      role: 'reference',
      width,
      /** Kinds, one of which it must hit. */
      targets: [attr['-references']].flat(),
      none: attr['-none'],
      partOf: attr['-part-of'] === true,
    };
  }
  if (attr.enum) return { ...base, role: 'enum', width, set: attr.enum.split('::')[1] };
  return { ...base, role: 'integer', width, signed, hex: attr['-radix'] === 16 };
}

function describeSpan(type, id) {
  const instance = type.instances[id];
  return {
    id,
    name: camel(id),
    role: 'span',
    doc: oneLine(instance.doc),
    docRef: instance['doc-ref'],
    text: instance['-text'] === true,
    nul: instance['-nul'] === true,
    lazy: instance['-lazy'] === true,
  };
}

function describeTable(type, id, lenId) {
  const instance = type.instances[id];
  const entryType = type.types[instance.type];
  const { fields, end } = describeFields(entryType, 0);
  return {
    id,
    name: camel(id),
    role: 'table',
    doc: oneLine(instance.doc),
    docRef: instance['doc-ref'],
    entry: instance.type,
    entryOrigId: entryType['-orig-id'],
    lenId,
    /** Bytes of an entry that this revision knows. */
    entsize: end,
    /** Entry sizes of older revisions. */
    entsteps: olderLengths(fields, 0).map(({ at }) => at),
    /** A list of bare u32 numbers. */
    list: entryType['-entry'] === 'u4',
    entryFields: fields,
  };
}
