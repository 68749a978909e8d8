/** `parent`: who is asked by whom, where something else than the type around is said to be the parent, and streams of a told length. */
import { A, B, D, inner, instances, LEN, pair, R, seq, T, types } from './parts.mjs';

/** A value three types deep, and what is said to be the parent of the type in the middle. */
const deep = (value, parent = '') =>
  seq('{id: x, type: u1}', '{id: m, type: m}') +
  types({
    m: seq('{id: x, type: u1}', `{id: a, type: a${parent}}`),
    a: seq('{id: c, type: c}'),
    c: seq('{id: z, type: u1}') + instances(`v: {value: ${value}}`),
  });
const long = (size, parent = '') =>
  seq('{id: n, type: u1}', '{id: m, type: m}') +
  types({ m: seq('{id: n, type: u1}', `{id: a, type: a${parent}}`), a: seq(`{id: d, size: '${size}'}`) });
const beside = (size, parent = '') =>
  seq('{id: n, type: u1}', '{id: h, type: h}', `{id: b, type: b${parent}}`) +
  types({ h: seq('{id: n, type: u1}'), b: seq(`{id: d, size: '${size}'}`) });
const placed = (size, parent = '') =>
  seq(A, B, T) + types({ t: seq(D) + instances(`i: {pos: 0, type: w${parent}}`), w: seq(`{id: q, size: '${size}'}`) });
const argued = (argument, parent = '') =>
  seq(A, B, T) +
  types({
    t: seq(D, `{id: u, type: u${parent}}`),
    u: seq(`{id: w, type: w(${argument})}`),
    w: `params: [{id: p, type: u1}]\n${seq('{id: q, size: p}')}`,
  });
const twice = (size, [one, other] = ['', '']) =>
  seq(A, `{id: t, type: t${one}}`, '{id: m, type: m}') +
  types({ m: seq(A, `{id: t, type: t${other}}`), t: seq(`{id: q, size: '${size}'}`) });
const ordered = (on, parent = '') =>
  seq(A, B, T) +
  types({
    t: seq(D, `{id: u, type: u${parent}}`),
    u: `meta: {endian: {switch-on: ${on}, cases: {1: le, _: be}}}\n${seq('{id: q, type: u2}')}`,
  });

const framed = (condition, size = 'len', more = '') =>
  seq(LEN, `{id: t, type: t, size: '${size}'${more}}`) + inner(A, `{id: b, type: u2, if: '${condition}'}`);
const headed = (condition) =>
  seq('{id: h, type: h}', '{id: t, type: t, size: h.len}') +
  types({ h: seq(LEN, D), t: seq(A, `{id: b, type: u2, if: '${condition}'}`) });
const TWO = ', repeat: expr, repeat-expr: 2';

export const PAIRS = [
  pair('steps less', deep('_parent._parent._parent.x'), deep('_parent._parent.x', ', parent: _parent')),
  pair('by another way', deep('_parent._parent.x'), deep('_parent._parent.m.x', ', parent: _parent')),
  pair('by the root', deep('_parent._parent.x', ', parent: _parent'), deep('_root.x')),
  pair('made up for wrongly', deep('_parent._parent._parent.x'), deep('_parent._parent.m.x', ', parent: _parent'), R, [
    '010203',
  ]),
  pair('not made up for', deep('_parent._parent.x'), deep('_parent._parent.x', ', parent: _parent'), R, ['010203']),
  pair('of nobody who asks', deep('z'), deep('z', ', parent: _parent')),
  pair('of nobody', deep('z'), deep('z', ', parent: false')),
  pair('a length', long('_parent._parent.n'), long('_parent.n', ', parent: _parent')),
  pair('a length by the root', long('_parent.n', ', parent: _root'), long('_parent._parent.n')),
  pair('a length of another', long('_parent.n'), long('_parent.n', ', parent: _root'), R, ['010203040506']),
  pair('a field beside', beside('_parent.h.n'), beside('_parent.n', ', parent: h')),
  pair('a field beside of another', beside('_parent.n'), beside('_parent.n', ', parent: h'), R),
  pair('an instance', placed('_parent._parent.a'), placed('_parent.a', ', parent: _parent')),
  pair('an instance of another', placed('_parent._parent.a'), placed('_parent.b', ', parent: _parent'), R, ['020103']),
  pair('an argument', argued('_parent._parent.a'), argued('_parent.a', ', parent: _parent')),
  pair('an argument of another', argued('_parent._parent.a'), argued('_parent.b', ', parent: _parent'), R, [
    '02010304',
  ]),
  pair('two uses', twice('_root.a'), twice('_parent.a', ['', ', parent: _parent'])),
  pair('a byte order', ordered('_parent._parent.a'), ordered('_parent.a', ', parent: _parent')),
  pair('a byte order of another', ordered('_parent._parent.a'), ordered('_parent.b', ', parent: _parent'), R, [
    '01020304',
  ]),
  pair('length, then size', framed('_parent.len > 2'), framed('_io.size > 2')),
  pair('size, then length', framed('_io.size >= 3'), framed('_parent.len >= 3')),
  pair('size, then another length', framed('_io.size >= 3'), framed('_parent.len >= 4'), R),
  pair('a length that counts more', framed('_parent.len > 4', 'len - 2'), framed('_io.size > 2', 'len - 2')),
  pair(
    'a length that counts more, not minded',
    framed('_parent.len > 2', 'len - 2'),
    framed('_io.size > 2', 'len - 2'),
    R,
    ['0400010203', '0500010203'],
  ),
  pair('a length in a header', headed('_parent.h.len > 2'), headed('_io.size > 2')),
  pair('a length in a header, by the root', headed('_root.h.len > 2'), headed('_io.size - 2 > 0')),
  pair('a length of items', framed('_parent.len > 2', 'len', TWO), framed('_io.size > 2', 'len', TWO)),
  pair('grown by the length', seq(LEN, '{id: t, type: t, size: len}') + inner(A), framed('_parent.len > 2')),
  pair(
    'grown by a length that counts more',
    seq(LEN, "{id: t, type: t, size: 'len - 2'}") + inner(A),
    framed('_parent.len > 3', 'len - 2'),
  ),
  pair(
    'grown by less than the length',
    seq(LEN, '{id: t, type: t, size: len}') + inner(A),
    framed('_parent.len > 0'),
    R,
    ['010001'],
  ),
  pair(
    'grown by a length that counts more, not minded',
    seq(LEN, "{id: t, type: t, size: 'len - 2'}") + inner(A),
    framed('_parent.len > 2', 'len - 2'),
    R,
    ['030001'],
  ),
  pair(
    'grown by the length of something else',
    seq(LEN, B, '{id: t, type: t, size: len}') + inner(A),
    seq(LEN, B, '{id: t, type: t, size: len}') + inner(A, '{id: b, type: u2, if: _parent.b > 2}'),
    R,
    ['0100050001'],
  ),
];
