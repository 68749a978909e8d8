/** Switches by other keys, and what is chosen by a condition instead, each beside one that chooses otherwise. */
import { A, B, enums, instances, pair, R, seq, types } from './parts.mjs';

const MANY = '{id: a, type: u4}';
const sw = (on, cases, size = '') => `{id: s, ${size}type: {switch-on: '${on}', cases: {${cases}}}}`;
const TT = types({ t: seq(A), u: seq(B) });

export const PAIRS = [
  pair('a switch by a remainder', seq(A, sw('a & 1', '0: t, 1: u')) + TT, seq(A, sw('a % 2', '0: t, 1: u')) + TT),
  pair(
    'a switch by a truth for a bit',
    seq(A, sw('a & 1', '0: t, 1: u')) + TT,
    seq(A, sw('(a & 1) == 1', 'false: t, true: u')) + TT,
  ),
  pair(
    'a switch by a truth for a bit that is set',
    seq(A, sw('a & 1', '0: t, 1: u')) + TT,
    seq(A, sw('(a & 1) != 0', 'false: t, true: u')) + TT,
  ),
  pair(
    'a switch by the opposite',
    seq(A, sw('(a & 1) == 0', 'true: t, false: u')) + TT,
    seq(A, sw('(a & 1) != 0', 'false: t, true: u')) + TT,
  ),
  pair(
    'a switch by the opposite, cases as they were',
    seq(A, sw('(a & 1) == 0', 'true: t, false: u')) + TT,
    seq(A, sw('(a & 1) != 0', 'true: t, false: u')) + TT,
    R,
  ),
  pair(
    'a switch by a mask for a shift',
    seq(A, sw('a >> 7', '0: t, 1: u')) + TT,
    seq(A, sw('a & 0x80', '0: t, 0x80: u')) + TT,
  ),
  pair(
    'a switch by a mask for a shift, keys as they were',
    seq(A, sw('a >> 7', '0: t, 1: u')) + TT,
    seq(A, sw('a & 0x80', '0: t, 1: u')) + TT,
    R,
  ),
  pair(
    'a switch by one more',
    seq(A, sw('a', '1: t, 2: u', 'size: 4, ')) + TT,
    seq(A, sw('a + 1', '2: t, 3: u', 'size: 4, ')) + TT,
  ),
  pair(
    'a switch by one more, keys as they were',
    seq(A, sw('a', '1: t, 2: u', 'size: 4, ')) + TT,
    seq(A, sw('a + 1', '1: t, 2: u', 'size: 4, ')) + TT,
    R,
  ),
  pair(
    'a case for the rest by its number',
    seq(A, sw('a & 1', '0: t, _: u')) + TT,
    seq(A, sw('a & 1', '0: t, 1: u')) + TT,
  ),
  pair(
    'a case for the rest that was the other',
    seq(A, sw('a & 1', '0: t, _: u')) + TT,
    seq(A, sw('a & 1', '1: u, _: t')) + TT,
  ),
  pair(
    'a case for the rest that is the other',
    seq(A, sw('a & 1', '0: t, _: u')) + TT,
    seq(A, sw('a & 1', '1: t, _: u')) + TT,
    R,
  ),
  pair(
    'a switch by the number of an enum',
    seq('{id: a, type: u1, enum: e}', sw('a', '"e::x": t, "e::y": u', 'size: 4, ')) + TT + enums('e: {1: x, 2: y}'),
    seq('{id: a, type: u1, enum: e}', sw('a.to_i', '1: t, 2: u', 'size: 4, ')) + TT + enums('e: {1: x, 2: y}'),
  ),
  pair(
    'a switch by a number for a choice',
    seq(A, sw('a == 0 ? 0 : 1', '0: t, 1: u')) + TT,
    seq(A, sw('a', '0: t, _: u')) + TT,
  ),
  pair(
    'a switch by a number for a choice, other cases',
    seq(A, sw('a == 0 ? 0 : 1', '0: t, 1: u')) + TT,
    seq(A, sw('a', '1: t, _: u')) + TT,
    R,
  ),
  pair(
    'a switch by a value',
    seq(A, sw('a & 1', '0: t, 1: u')) + TT,
    seq(A, sw('k', '0: t, 1: u')) + TT + instances('k: {value: a % 2}'),
  ),
  pair(
    'a condition for a switch of one case',
    seq(A, sw('a', '1: t')) + TT,
    seq(A, '{id: s, type: t, if: a == 1}') + TT,
  ),
  pair(
    'a condition for a switch of another case',
    seq(A, sw('a', '1: t')) + TT,
    seq(A, '{id: s, type: t, if: a == 2}') + TT,
    R,
  ),
  pair(
    'a condition for a switch of one case, another type',
    seq(A, sw('a', '1: t')) + TT,
    seq(A, '{id: s, type: u, if: a == 1}') + TT,
    R,
  ),
  pair(
    'a condition for a switch with a rest',
    seq(A, sw('a', '1: t, _: u')) + TT,
    seq(A, '{id: s, type: t, if: a == 1}') + TT,
    R,
  ),
  pair(
    'a condition for a switch with a size',
    seq(A, sw('a', '1: t', 'size: 4, ')) + TT,
    seq(A, '{id: s, type: t, size: 4, if: a == 1}') + TT,
    R,
  ),
  pair('no switch for one that has the rest alone', seq(A, sw('a', '_: t')) + TT, seq(A, '{id: s, type: t}') + TT),
  pair(
    'a condition for a switch of one number',
    seq(A, sw('a', '1: u1'), B),
    seq(A, '{id: s, type: u1, if: a == 1}', B),
  ),
  pair(
    'a condition for a condition and a switch',
    seq(A, sw('a', '1: t').replace('id: s', 'id: s, if: a > 0')) + TT,
    seq(A, '{id: s, type: t, if: a == 1}') + TT,
  ),
  pair(
    'a condition for two cases alike',
    seq(A, sw('a', '1: t, 2: t')) + TT,
    seq(A, '{id: s, type: t, if: a == 1 or a == 2}') + TT,
  ),
  pair(
    'a switch by one more, of many',
    seq(MANY, sw('a', '1: t, 2: u')) + TT,
    seq(MANY, sw('a + 1', '2: t, 3: u')) + TT,
  ),
  pair(
    'a switch by one less, of many',
    seq(MANY, sw('a', '1: t, 2: u, _: t')) + TT,
    seq(MANY, sw('a - 1', '0: t, 1: u, _: t')) + TT,
  ),
  pair(
    'a switch by one more, of many, other cases',
    seq(MANY, sw('a', '1: t, 2: u')) + TT,
    seq(MANY, sw('a + 1', '2: u, 3: t')) + TT,
    R,
  ),
  pair(
    'a switch by whether it is one',
    seq(MANY, sw('a', '5: t, _: u')) + TT,
    seq(MANY, sw('a == 5', 'true: t, false: u')) + TT,
  ),
  pair(
    'a switch by whether it is none',
    seq(MANY, sw('a', '5: t, _: u')) + TT,
    seq(MANY, sw('a != 5', 'false: t, true: u')) + TT,
  ),
  pair(
    'a switch by whether it is none, other cases',
    seq(MANY, sw('a', '5: t, _: u')) + TT,
    seq(MANY, sw('a != 5', 'true: t, false: u')) + TT,
    R,
  ),
  pair(
    'a switch by whether it is nothing',
    seq(MANY, sw('a', '0: t, _: u')) + TT,
    seq(MANY, sw('a == 0', 'true: t, false: u')) + TT,
  ),
  pair(
    'a switch by whether it is something',
    seq(MANY, sw('a', '0: t, _: u')) + TT,
    seq(MANY, sw('a > 0', 'false: t, true: u')) + TT,
  ),
  pair(
    'false for the rest',
    seq(MANY, sw('a == 5', 'true: t, _: u')) + TT,
    seq(MANY, sw('a == 5', 'true: t, false: u')) + TT,
  ),
  pair(
    'a condition for a switch of one case, inside',
    seq(A, sw('a', '1: t'), B) + TT,
    seq(A, '{id: s, type: t, if: a == 1}', B) + TT,
  ),
  pair(
    'a switch of one case for a condition',
    seq(A, '{id: s, type: t, if: a == 1}', B) + TT,
    seq(A, sw('a', '1: t'), B) + TT,
  ),
  pair(
    'a switch of another case for a condition',
    seq(A, '{id: s, type: t, if: a == 1}', B) + TT,
    seq(A, sw('a', '2: t'), B) + TT,
    R,
  ),
  pair(
    'a switch of two cases for a condition',
    seq(A, '{id: s, type: t, if: a == 1}', B) + TT,
    seq(A, sw('a', '1: t, 2: u'), B) + TT,
    R,
  ),
  pair(
    'no switch for one whose cases are alike',
    seq(A, sw('a', '1: t, _: t'), B) + TT,
    seq(A, '{id: s, type: t}', B) + TT,
  ),
  pair(
    'a condition for a switch of one case at a place',
    seq(A) + instances(`v: {pos: 2, type: {switch-on: a, cases: {1: t}}}`) + TT,
    seq(A) + instances(`v: {pos: 2, type: t, if: a == 1}`) + TT,
  ),
  pair(
    'a condition for a switch of another case at a place',
    seq(A) + instances(`v: {pos: 2, type: {switch-on: a, cases: {1: t}}}`) + TT,
    seq(A) + instances(`v: {pos: 2, type: t, if: a == 3}`) + TT,
    R,
  ),
  pair(
    'a condition for a switch of one case that is used',
    seq(A, sw('a', '1: t'), '{id: q, type: u1, if: s.a == 1}') + TT,
    seq(A, '{id: s, type: t, if: a == 1}', '{id: q, type: u1, if: s.a == 1}') + TT,
  ),
];
