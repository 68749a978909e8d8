/** A field that is appended in a frame: which lengths older images surely have there. */
import { A, D, enums, G, instances, M, R, seq, types } from './parts.mjs';

const GROWN = "{id: n, type: u4, if: '_io.size > 1'}";
const K = '{id: k, type: u1}';
const L = '{id: l, type: u1}';
const framed = (name, fields, want = R, samples = [], more = '') => [
  name,
  `${M()}${seq(...fields)}${types({ t: seq(A) })}${more}`,
  `${M()}${seq(...fields)}${types({ t: seq(A, GROWN) })}${more}`,
  samples,
  want,
];
const t = (size) => `{id: t, type: t, size: '${size}'}`;
/** A type that stands in another, which has a length. */
const nested = (name, size, field, want = R, samples = [], before = []) => {
  const spec = (...fields) =>
    `${M()}${seq(...before, `{id: o, type: o, size: ${size}}`)}${types({ o: seq(D, field), t: seq(...fields) })}`;
  return [name, spec(A), spec(A, GROWN), samples, want];
};
const E = enums('e: {3: x, 5: y}');

export const PAIRS = [
  framed('one of two lengths', [K, t('k == 1 ? 3 : 5')], R, ['01010203']),
  framed('one of two lengths, computed', [K, t('w')], R, ['01010203'], instances("w: {value: 'k == 1 ? 3 : 5'}")),
  framed('a mask and more', [K, t('(k & 3) + 2')], R, ['01010203']),
  framed('a mask', [K, t('k & 7')], G),
  framed('a shift and more', [K, t('(k >> 4) + 3')], R, ['01010203']),
  framed('bits put together', [K, t('k | 4')], R, ['0101020304']),
  framed('an item of a list', [K, t('[3, 4, 5][k]')], R, ['01010203']),
  framed('the second item of a list', [t('[3, 4, 5][1]')], R, ['01020304']),
  framed('a member', ['{id: k, type: u1, enum: e}', t('k.to_i')], G, [], E),
  framed(
    'a member, and no other number',
    ['{id: k, type: u1, enum: e, valid: {in-enum: true}}', t('k.to_i')],
    R,
    ['03010203'],
    E,
  ),
  framed('one of two that are checked', ['{id: l, type: u1, valid: {expr: _ == 3 or _ == 5}}', t('l')], R, [
    '03010203',
  ]),
  framed('a least one that is checked', ['{id: l, type: u1, valid: {expr: _ >= 3}}', t('l')], R, ['03010203']),
  framed('a greatest one that is checked', ['{id: l, type: u1, valid: {max: 3}}', t('l')], G),
  framed('as long as a text', ['{id: k, type: str, size: 3, encoding: ASCII}', t('k.length')], R, ['616263010203']),
  framed('as many as a text may have', ['{id: k, type: str, size: 3}', t('k.length')], G),
  framed('sizeof', [t('sizeof<u4>')], R, ['01020304']),
  framed('a remainder and more', [L, t('l % 2 + 3')], R, ['00010203']),
  nested('the rest of one of a fixed length', 4, '{id: t, type: t, size-eos: true}', R, ['01020304']),
  nested('the rest of one of that length', 2, '{id: t, type: t, size-eos: true}', G),
  nested('what is left of one of a fixed length', 4, '{id: t, type: t, size: _io.size - _io.pos}', R, ['01020304']),
  nested('less than what is around', 4, '{id: t, type: t, size: _io.size - 1}', R, ['01020304']),
  nested('at the end of one of a fixed length', 4, '{id: t, type: t}', R, ['01020304']),
  nested('the rest of one of any length', 'l', '{id: t, type: t, size-eos: true}', G, [], [L]),
];
