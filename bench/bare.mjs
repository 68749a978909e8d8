/**
 * The baselines: what a loop over a DataView takes that does the least that can be done, made from the registry with all
 * offsets as literals. It checks nothing, reads text as Latin-1, leaves references as positions, and knows no other
 * revision than today's and the first.
 */
import { enumMembers, kindByCode, kinds } from '../dist/index.js';

const FIRST_OBJECT = 88;
const align8 = (n) => Math.ceil(n / 8) * 8;

/** Text as a bare loop would read it. */
function text(bytes, at, length) {
  let string = '';
  for (let i = 0; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === 0) break;
    string += String.fromCharCode(byte);
  }
  return string;
}

function getter({ role, width, at, signed, text: isText, entsize, list, entry }, base) {
  const u32 = (off) => `v.getUint32(${base} + ${off}, le)`;
  switch (role) {
    case 'text':
      return `text(bytes, ${base} + ${at}, ${width})`;
    case 'span':
      return isText
        ? `text(bytes, at + ${u32(at)}, ${u32(at + 4)})`
        : `bytes.subarray(at + ${u32(at)}, at + ${u32(at)} + ${u32(at + 4)})`;
    case 'table': {
      const fields = list ? 'v.getUint32(e, le)' : `({ ${members(entry, 'e')} })`;
      return `rows(at + ${u32(at)}, ${u32(at + 4)}, ${u32(at + 8) || entsize}, (e) => ${fields})`;
    }
    default:
      if (width === 8) return `v.getBigUint64(${base} + ${at}, le)`;
      return signed ? `v.getInt32(${base} + ${at}, le)` : u32(at);
  }
}

const members = (fields, base) =>
  fields
    .filter(({ role }) => role !== 'reserved')
    .map((field) => `${field.name}: ${getter(field, base)}`)
    .join(', ');

const ROWS = `const rows = (start, count, size, row) => {
  const list = [];
  for (let i = 0, e = start; i < count; i++, e += size) list.push(row(e));
  return list;
};`;

const readers = [];
for (const { code, type, steps, fields, since } of kinds) {
  const short = fields.filter((field) => field.since === since);
  const whole = `return { type: '${type}', ${members(fields, 'at')} };`;
  const older = steps.length > 0 ? `if (len === ${steps[0]}) return { type: '${type}', ${members(short, 'at')} };` : '';
  readers[code] = new Function('text', 'v', 'bytes', 'le', 'at', 'len', `${ROWS} ${older} ${whole}`).bind(null, text);
}

/** The objects of an image, END left out. */
export function bareRead(bytes, littleEndian = true) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const objects = [];
  for (let at = FIRST_OBJECT; at < bytes.length; ) {
    const code = view.getUint32(at, littleEndian);
    const len = view.getUint32(at + 4, littleEndian);
    if (kindByCode(code).computed !== true) objects.push(readers[code](view, bytes, littleEndian, at, len));
    at = align8(at + len);
  }
  return objects;
}

/** Latin-1 into bytes, as a bare loop would write it. */
function putText(bytes, at, string) {
  for (let i = 0; i < string.length; i++) bytes[at + i] = string.charCodeAt(i);
}

/** What puts one field of `o` at `base`; tails go to `tail` of the object at `at`. */
function setter({ name, role, width, at, signed, set, text: isText, entsize, list, entry }, base) {
  const to = `${base} + ${at}`;
  const u32 = (off, value) => `v.setUint32(${to} + ${off}, ${value}, le);`;
  switch (role) {
    case 'reserved':
      return '';
    case 'text':
      return `putText(bytes, ${to}, o.${name});`;
    case 'reference':
      return `v.setBigUint64(${to}, o.${name} === null ? ${'0x'.padEnd(18, 'f')}n : BigInt(places.get(o.${name})), le);`;
    case 'enum':
      return `v.setUint32(${to}, numbers.${set}[o.${name}] ?? o.${name}, le);`;
    case 'span': {
      const put = isText ? `putText(bytes, at + tail, o.${name});` : `bytes.set(o.${name}, at + tail);`;
      return `tail = align8(tail); ${u32(0, 'tail')} ${u32(4, `o.${name}.length`)} ${put} tail += o.${name}.length; if (o.${name}.length > 0) end = tail;`;
    }
    case 'table': {
      const fields = list ? 'v.setUint32(e, o, le);' : entry.map((field) => setter(field, 'e')).join(' ');
      return `{ const rows = o.${name}; tail = align8(tail); ${u32(0, 'tail')} ${u32(4, 'rows.length')} ${u32(8, entsize)}
        let e = at + tail; tail += rows.length * ${entsize}; if (rows.length > 0) end = tail;
        for (const o of rows) { ${fields} e += ${entsize}; } }`;
    }
    default:
      if (width === 8) return `v.setBigUint64(${to}, o.${name}, le);`;
      return `v.set${signed ? 'Int' : 'Uint'}32(${to}, o.${name}, le);`;
  }
}

const numbers = Object.fromEntries(
  [...new Set(kinds.flatMap(({ fields }) => fields.filter(({ role }) => role === 'enum').map(({ set }) => set)))].map(
    (set) => [set, Object.fromEntries(enumMembers(set).map(({ name, number }) => [name, number]))],
  ),
);

const writers = {};
for (const { code, type, steps, fixed, fields, since } of kinds) {
  const body = (length, list) => `v.setUint32(at, ${code}, le); let tail = ${length}; let end = tail;
    ${list.map((field) => setter(field, 'at')).join('\n')} v.setUint32(at + 4, end, le); return end;`;
  const later = fields.find((field) => field.since > since);
  const short = fields.filter((field) => field.since === since);
  const older = later ? `if (o.${later.name} === undefined) { ${body(steps[0], short)} }` : '';
  writers[type] = new Function(
    ...['putText', 'align8', 'numbers', 'v', 'bytes', 'le', 'at', 'o', 'places'],
    `${older} ${body(fixed, fields)}`,
  ).bind(null, putText, align8, numbers);
}

const referred = ({ fields }) =>
  fields
    .flatMap(({ targets = [], entry = [] }) => [...targets, ...entry.flatMap((part) => part.targets ?? [])])
    .map((code) => kindByCode(code)?.type);

/** The kinds that objects of an image can refer to. */
const targetsIn = (objects) => {
  const present = new Set(objects.map(({ type }) => type));
  return new Set(kinds.filter(({ type }) => present.has(type)).flatMap(referred));
};

/** Writes objects behind `header` into an image of `size` bytes; END is not written. */
export function bareWrite(header, objects, size, littleEndian = true) {
  const bytes = new Uint8Array(size);
  bytes.set(header);
  const view = new DataView(bytes.buffer);
  const places = new Map();
  const targets = targetsIn(objects);
  let at = FIRST_OBJECT;
  for (const object of objects) {
    if (targets.has(object.type)) places.set(object, at);
    at = align8(at + writers[object.type](view, bytes, littleEndian, at, object, places));
  }
  return bytes;
}
