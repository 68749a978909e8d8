/** The same by other constructs: counts by constants, lengths around and inside, signatures in parts, casts. */
import { A, B, D, inner, instances, LEN, P, pair, R, seq, T, types } from './parts.mjs';

const U = 'undetermined';
const MANY = '{id: a, type: u4}';
const WHOLE = '{id: m, contents: [0x50, 0x4b, 3, 4]}';
const FIRST = '{id: m, contents: [0x50, 0x4b]}';
const SECOND = '{id: v, contents: [3, 4]}';
const OTHER = '{id: m1, contents: [0x50, 0x4b]}';

export const PAIRS = [
  pair(
    'a count by a constant',
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: 5}'),
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: n}') + instances('n: {value: 5}'),
  ),
  pair(
    'a count by another constant',
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: 5}'),
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: n}') + instances('n: {value: 6}'),
    R,
  ),
  pair(
    'a count by a constant, at a place',
    seq(A) + instances('l: {pos: 1, type: u1, repeat: expr, repeat-expr: 5}'),
    seq(A) + instances('n: {value: 5}', 'l: {pos: 1, type: u1, repeat: expr, repeat-expr: n}'),
  ),
  pair(
    'a count by a constant of the parent',
    seq(A, T) + inner('{id: l, type: u1, repeat: expr, repeat-expr: 5}'),
    seq(A, T) + instances('n: {value: 5}') + inner('{id: l, type: u1, repeat: expr, repeat-expr: _parent.n}'),
  ),
  pair(
    'a count by a constant of its own',
    seq(A, T) + inner('{id: l, type: u1, repeat: expr, repeat-expr: 5}'),
    seq(A, T) + types({ t: seq('{id: l, type: u1, repeat: expr, repeat-expr: n}') + instances('n: {value: 5}') }),
  ),
  pair(
    'a count by a constant of its own, with something behind',
    seq(A, T) + inner('{id: l, type: u1, repeat: expr, repeat-expr: 5}', D),
    seq(A, T) +
      types({ t: seq('{id: l, type: u1, repeat: expr, repeat-expr: num_l}', D) + instances('num_l: {value: 5}') }),
  ),
  pair(
    'an empty list or none',
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: a}'),
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: a, if: a != 0}'),
    U,
  ),
  pair(
    'a list of one or none',
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: a}'),
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: a, if: a > 1}'),
    R,
  ),
  pair('no bytes or none', seq(A, '{id: l, size: a}'), seq(A, '{id: l, size: a, if: a > 0}'), U),
  pair(
    'a float and nothing for a cast',
    seq('{id: x, type: f4}') + instances('v: {value: x.as<f4>}'),
    seq('{id: x, type: f4}') + instances('v: {value: x + 0.0}'),
  ),
  pair('an integer as a float', seq(A) + instances('v: {value: a.as<f4>}'), seq(A) + instances('v: {value: a + 0.0}')),
  pair(
    'a float times one',
    seq('{id: x, type: f8}') + instances('v: {value: x * 1.0}'),
    seq('{id: x, type: f8}') + instances('v: {value: x}'),
  ),
  pair(
    'an integer divided as a float',
    seq(A) + instances('v: {value: a * 1.0 / 2}'),
    seq(A) + instances('v: {value: a / 2.0}'),
  ),
  pair(
    'an integer divided as one',
    seq(A) + instances('v: {value: a.as<f4> / 2}'),
    seq(A) + instances('v: {value: a / 2}'),
    R,
  ),
  pair(
    'a length inside for one around',
    seq(LEN, '{id: t, type: t, size: len}') + inner('{id: x, size-eos: true}'),
    seq(LEN, T) + inner('{id: x, size: _parent.len}'),
  ),
  pair(
    'a length told for one around',
    seq(LEN, '{id: t, type: t, size: len}') + inner('{id: x, size-eos: true}'),
    seq(LEN, '{id: t, type: t(len)}') + types({ t: `params: [{id: n, type: u2}]\n${seq('{id: x, size: n}')}` }),
  ),
  pair(
    'another length inside for one around',
    seq(LEN, '{id: t, type: t, size: len}') + inner('{id: x, size-eos: true}'),
    seq(LEN, T) + inner('{id: x, size: _parent.len - 1}'),
    R,
  ),
  pair(
    'a length of text for one around',
    seq(LEN, '{id: t, type: t, size: len}') + inner('{id: x, type: str, size-eos: true}'),
    seq(LEN, T) + inner('{id: x, type: str, size: _parent.len}'),
  ),
  pair(
    'a length of what is left for one around',
    seq(LEN, '{id: t, type: t, size: len}', D) + inner(A, '{id: x, size-eos: true}'),
    seq(LEN, T, D) + inner(A, '{id: x, size: _parent.len - 1}'),
  ),
  pair(
    'a length inside that leaves out what is in front',
    seq(LEN, '{id: t, type: t, size: len}', D) + inner(A, '{id: x, size-eos: true}'),
    seq(LEN, T, D) + inner(A, '{id: x, size: _parent.len}'),
    R,
  ),
  pair(
    'a length of a number inside for one around',
    seq('{id: t, type: t, size: 8}', D) + inner('{id: x, size-eos: true}'),
    seq(T, D) + inner('{id: x, size: 8}'),
  ),
  pair(
    'a count inside for a length around',
    seq(LEN, '{id: t, type: t, size: len}', D) + inner('{id: x, type: u1, repeat: eos}'),
    seq(LEN, T, D) + inner('{id: x, type: u1, repeat: expr, repeat-expr: _parent.len}'),
  ),
  pair(
    'a signature in two parts, another byte',
    seq(WHOLE, A),
    seq('{id: m, contents: [0x50, 0x4b]}', '{id: v, contents: [3, 5]}', A),
    R,
  ),
  pair(
    'a signature in two parts, a byte less',
    seq(WHOLE, A),
    seq('{id: m, contents: [0x50, 0x4b]}', '{id: v, contents: [3]}', A),
    R,
  ),
  pair(
    'a signature in two parts, one not checked',
    seq(WHOLE, A),
    seq('{id: m, contents: [0x50, 0x4b]}', '{id: v, size: 2}', A),
    R,
  ),
  pair('a signature in one', seq(FIRST, SECOND, A), seq(WHOLE, A), P),
  pair('a signature in one, said', seq(FIRST, SECOND, A), seq(WHOLE.replace('}', ', -was: [m, v]}'), A)),
  pair('a signature in two of one name', seq(WHOLE, A), seq(FIRST, SECOND, A), P),
  pair('a signature in two', seq(WHOLE, A), seq(OTHER, SECOND, A), P),
  pair(
    'a signature in two, said',
    seq(WHOLE, A),
    seq(OTHER.replace('}', ', -was: m}'), SECOND.replace('}', ', -was: m}'), A),
  ),
  pair('a signature in two, inside', seq(A, WHOLE, B), seq(A, OTHER, SECOND, B), P),
  pair('a signature in two, turned', seq(A, WHOLE, B), seq(A, SECOND, OTHER, B), R),
  pair('a signature in two, with something between', seq(A, WHOLE, B), seq(A, OTHER, D, SECOND, B), R),
  pair(
    'a signature of three in one',
    seq(FIRST, '{id: v, contents: [3]}', '{id: w, contents: [4]}', A),
    seq('{id: sig, contents: [0x50, 0x4b, 3, 4]}', A),
    P,
  ),
  pair(
    'a signature of three in one, a byte more',
    seq(FIRST, '{id: v, contents: [3]}', '{id: w, contents: [4]}', A),
    seq('{id: sig, contents: [0x50, 0x4b, 3, 4, 5]}', A),
    R,
  ),
  pair(
    'a length around for one inside',
    seq(LEN, T) + inner('{id: x, size: _parent.len}'),
    seq(LEN, '{id: t, type: t, size: len}') + inner('{id: x, size-eos: true}'),
  ),
  pair(
    'a length around beside one inside',
    seq(LEN, T) + inner('{id: x, size: _parent.len}'),
    seq(LEN, '{id: t, type: t, size: len}') + inner('{id: x, size: _parent.len}'),
  ),
  pair(
    'a length around beside one inside, and one more',
    seq(LEN, T) + inner('{id: x, size: _parent.len}'),
    seq(LEN, '{id: t, type: t, size: len + 1}') + inner('{id: x, size: _parent.len}'),
    R,
  ),
  pair(
    'a length inside for one around, with something found in it',
    seq(LEN, '{id: t, type: t, size: len}', D) +
      types({ t: seq('{id: x, size-eos: true}') + instances('v: {pos: 1, type: u1}') }),
    seq(LEN, T, D) + types({ t: seq('{id: x, size: _parent.len}') + instances('v: {pos: 1, type: u1}') }),
    R,
  ),
  pair(
    'a length inside for two around',
    seq(LEN, '{id: t, type: t, size: len}', '{id: t2, type: t, size: 3}') + inner('{id: x, size-eos: true}'),
    seq(LEN, T, '{id: t2, type: t}') + inner('{id: x, size: _parent.len}'),
    R,
  ),
  pair(
    'a length of text up to 0 for one around',
    seq(LEN, '{id: t, type: t, size: len}', D) + inner('{id: x, type: str, size-eos: true, terminator: 0}'),
    seq(LEN, T, D) + inner('{id: x, type: str, size: _parent.len, terminator: 0}'),
  ),
  pair(
    'a length of text up to 0 inside for one around it',
    seq(LEN, '{id: t, type: t, size: len}', D) + inner('{id: x, type: strz}'),
    seq(LEN, T, D) + inner('{id: x, type: strz, size: _parent.len}'),
    R,
  ),
  pair(
    'a length inside for one around what is transformed',
    seq(LEN, '{id: t, type: t, size: len, process: xor(3)}', D) + inner('{id: x, size-eos: true}'),
    seq(LEN, T, D) + inner('{id: x, size: _parent.len}'),
    R,
  ),
  pair(
    'a cast to less',
    seq('{id: a, type: u4}') + instances('v: {value: a.as<u1>}'),
    seq('{id: a, type: u4}') + instances('v: {value: a}'),
    U,
  ),
  pair('a cast to more', seq(A) + instances('v: {value: a.as<u4>}'), seq(A) + instances('v: {value: a}')),
  pair(
    'a cast to more in a sum',
    seq(A) + instances('v: {value: a.as<u4> + 1}'),
    seq(A) + instances('v: {value: 1 + a}'),
  ),
  pair(
    'a cast to more in another sum',
    seq(A) + instances('v: {value: a.as<u4> + 1}'),
    seq(A) + instances('v: {value: 2 + a}'),
    R,
  ),
  pair(
    'a cast to a float that is divided',
    seq(A) + instances('v: {value: a.as<f8> / 4}'),
    seq(A) + instances('v: {value: a / 4.0}'),
  ),
  pair(
    'a cast to a float that holds less',
    seq('{id: a, type: u8}') + instances('v: {value: a.as<f8>}'),
    seq('{id: a, type: u8}') + instances('v: {value: a + 0.0}'),
    U,
  ),
  pair(
    'an empty list or none, by other words',
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: a, if: not (a == 0)}', B),
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: a}', B),
    U,
  ),
  pair('no bytes or none, of many', seq(MANY, '{id: l, size: a, if: a != 0}', B), seq(MANY, '{id: l, size: a}', B), U),
  pair(
    'no bytes or none, of less than none',
    seq('{id: a, type: s2}', '{id: l, size: a, if: a > 0}', B),
    seq('{id: a, type: s2}', '{id: l, size: a}', B),
    R,
    ['ffff0000'],
  ),
  pair(
    'an empty list or none, and one more',
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: a, if: a != 0}', B),
    seq(A, '{id: l, type: u1, repeat: expr, repeat-expr: a + 1}', B),
    R,
  ),
];
