/** What bytes say alike in another construct, each beside one that says something else. */
import { A, B, C, G, inner, instances, pair, R, seq, T, types } from './parts.mjs';

const U = 'undetermined';
const LIST = '{id: t, type: t, repeat: expr, repeat-expr: 2}';
const within = (size) => types({ h: seq('{id: n, type: u1}', LIST), t: seq(`{id: z, size: '${size}'}`) });
const chosen = (on, ...cases) => `{id: b, type: {switch-on: '${on}', cases: {${cases.join(', ')}}}}`;
const TWO = types({ s: seq(A), t: seq(B) });
const NAMED = seq(
  '{id: name, type: str, size: 4}',
  '{id: b, size: 4, type: {switch-on: name, cases: {\'"AB\\0\\0"\': t}}}',
);
const named = (field, key) => `${seq(field, `{id: b, size: 4, type: {switch-on: name, cases: {'"${key}"': t}}}`)}`;
const PADDED = '{id: name, type: str, size: 4, pad-right: 0}';
const FRACTION = (value) => seq('{id: raw, type: u4}') + instances(`v: {value: ${value}}`);
const encoded = (encoding) => `meta: {id: f, endian: le, encoding: ${encoding}}\n${seq('{id: s, type: str, size: 8}')}`;
const tape = (id, name, last) => `meta: {id: ${id}, endian: le}\n${seq(A, B, C, `{id: ${name}, type: u1}`, last)}`;

export const PAIRS = [
  pair('no bytes in front', seq(A, B), seq(A, '{id: z, size: 0}', B)),
  pair(
    'no bytes, if something',
    seq(A, B),
    seq('{id: z, size: 0, if: o < 1}', A, B) + instances('o: {value: _io.pos}'),
  ),
  pair('no bytes that are checked', seq(A, B), seq(A, "{id: z, size: 0, valid: {expr: 'a == 1'}}", B), R),
  pair(
    'a type of no bytes that checks something',
    seq(A, B),
    seq(A, '{id: g, type: t}', B) + inner("{id: z, size: 0, valid: {expr: '_root.a == 1'}}"),
    R,
  ),
  pair('a byte in front', seq(A, B), seq(A, '{id: z, size: 1}', B), R),
  pair(
    'a value that is read',
    seq(A, B) + instances('v: {value: a}'),
    seq(A, B) + instances('v: {pos: 0, type: u1}'),
    U,
  ),
  pair(
    'a value that is read as text',
    seq(A, B) + instances('v: {value: a}'),
    seq(A, B) + instances('v: {pos: 0, type: str, size: 1}'),
    R,
  ),
  pair('the size of a field', seq(B, '{id: d, size: b - 2}'), seq(B, '{id: d, size: b - b._sizeof}')),
  pair('the size of another field', seq(A, B, '{id: d, size: b - 2}'), seq(A, B, '{id: d, size: b - a._sizeof}'), R),
  pair(
    'the size of a type',
    seq(T, '{id: d, size: t.b - 3}') + inner(A, B),
    seq(T, "{id: d, size: 't.b - t._sizeof'}") + inner(A, B),
  ),
  pair(
    'the size of a type by its name',
    seq(T, '{id: d, size: t.b - 3}') + inner(A, B),
    seq(T, "{id: d, size: 't.b - sizeof<t>'}") + inner(A, B),
  ),
  pair(
    'the root for the parent of a list',
    seq('{id: h, type: h}') + within('_parent.n'),
    seq('{id: h, type: h}') + within('_root.h.n'),
  ),
  pair(
    'the root for the parent in a list',
    seq('{id: h, type: h, repeat: expr, repeat-expr: 2}') + within('_parent.n'),
    seq('{id: h, type: h, repeat: expr, repeat-expr: 2}') + within('_root.h[0].n'),
    R,
    ['010001010001010101', '0100010200010101010101'],
  ),
  pair(
    'chosen by a truth',
    seq(A, chosen('a & 1', '0: s', '_: t')) + TWO,
    seq(A, chosen('is_odd', 'true: t', 'false: s')) + TWO + instances("is_odd: {value: '(a & 1) != 0'}"),
  ),
  pair(
    'chosen by the opposite',
    seq(A, chosen('a & 1', '0: s', '_: t')) + TWO,
    seq(A, chosen('is_odd', 'true: s', 'false: t')) + TWO + instances("is_odd: {value: '(a & 1) != 0'}"),
    R,
  ),
  pair('padding out of a case', NAMED + inner(A), named(PADDED, 'AB') + inner(A), R),
  pair('other padding', NAMED + inner(A), named(PADDED, 'A') + inner(A), R),
  pair('real division, said otherwise', FRACTION('raw.as<f4> / 4'), FRACTION('(raw + 0.0) / 4'), U),
  pair('real division by another', FRACTION('raw.as<f4> / 4'), FRACTION('(raw + 0.0) / 8'), R),
  pair(
    'a condition that leaves out what no case takes',
    seq(A, chosen('a', '1: s', '2: t')) + TWO,
    seq(A, chosen('a', '1: s', '2: t').replace(/}$/, ", if: 'a != 0'}")) + TWO,
  ),
  pair(
    'a condition that leaves out a case',
    seq(A, chosen('a', '1: s', '2: t')) + TWO,
    seq(A, chosen('a', '1: s', '2: t').replace(/}$/, ", if: 'a != 1'}")) + TWO,
    R,
  ),
  pair(
    'a byte taken apart, and what went by it',
    seq(A, B, '{id: d, type: u2, if: is_high == 1}') + instances("is_high: {value: 'a >> 7'}"),
    seq('{id: is_high, type: b1}', '{id: low, type: b7}', B, '{id: d, type: u2, if: is_high}'),
    R,
  ),
  ['UTF-16 and its order', encoded('UTF-16'), encoded('UTF-16LE'), [], U],
  ['UTF-16 and the other order', encoded('UTF-16LE'), encoded('UTF-16BE'), [], R],
  [
    'a spec of another name that is mostly the same',
    { tap: tape('tap', 'headerlen', '{id: x, type: u1}') },
    { zx_tap: tape('zx_tap', 'len_header', '{id: x, type: u1}') },
    [],
    'policy',
  ],
  [
    'another spec that is mostly the same, and wider',
    { tap: tape('tap', 'len_header', '{id: x, type: u1}') },
    { zx_tap: tape('zx_tap', 'len_header', '{id: x, type: u4}') },
    [],
    R,
  ],
  ['a spec of another name', { tap: `meta: {id: tap}\n${seq(A)}` }, { zip: `meta: {id: zip}\n${seq(A)}` }, [], G],
];
