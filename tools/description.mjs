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
  return { kinds, enums, flagSets: describeFlagSets(dir) };
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
      // The YAML reader makes a number of a plain one.
      ...(member['-word'] && { word: typeof member['-word'] === 'number' ? hex(member['-word']) : member['-word'] }),
    }))
    .sort((a, b) => a.number - b.number);
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
  for (const field of fields) field.since ??= since;
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
    steps: olderLengths(fields, since),
    ...(ksy['-arch'] && { arch: upper(ksy['-arch']) }),
    computed: ksy['-computed'] === true,
    ...(ksy['-identity'] && { identity: ksy['-identity'] }),
    fields,
  };
}

function olderLengths(fields, since) {
  const steps = new Set();
  let at = since;
  for (const field of fields) {
    if (field.since > at) steps.add(field.at);
    at = field.since;
  }
  return [...steps];
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
    id: attr.id,
    name: camel(attr.id.replace(/^pos_/, '')),
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
      target: attr['-references'],
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
    /** A list of bare u32 numbers. */
    list: entryType['-entry'] === 'u4',
    entryFields: fields,
  };
}
