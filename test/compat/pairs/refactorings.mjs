/** What a maintainer does without a change of bytes, each beside an edit like it that breaks. */
import { A, B, D, enums, G, instances, M, P, pair, R, seq, T, types } from './parts.mjs';

const LISTS = [
  pair('a list of none for nothing', seq(A, B), seq(A, '{id: n, type: u2, repeat: expr, repeat-expr: 0}', B)),
  pair(
    'a list of a constant',
    seq(A, '{id: b, type: u2, repeat: expr, repeat-expr: 3}', D),
    seq(A, '{id: b, type: u2, repeat: expr, repeat-expr: n}', D) + instances('n: {value: 3}'),
  ),
  pair(
    'a length of a constant',
    seq(A, '{id: b, size: 4}', D),
    seq(A, '{id: b, size: n * 2}', D) + instances('n: {value: 2}'),
  ),
  pair(
    'a length of another constant',
    seq(A, '{id: b, size: 4}', D),
    seq(A, '{id: b, size: n * 2}', D) + instances('n: {value: 3}'),
    R,
  ),
  pair('a list of one for nothing', seq(A, B), seq(A, '{id: n, type: u2, repeat: expr, repeat-expr: 1}', B), R),
  pair(
    'a list of another constant',
    seq(A, '{id: b, type: u2, repeat: expr, repeat-expr: 3}', D),
    seq(A, '{id: b, type: u2, repeat: expr, repeat-expr: n}', D) + instances('n: {value: 4}'),
    R,
  ),
  pair(
    'a list spelled out',
    seq('{id: b, type: u2, repeat: expr, repeat-expr: 2}', D),
    seq('{id: b0, type: u2}', '{id: b1, type: u2}', D),
    P,
  ),
  pair(
    'a list spelled out, and one more',
    seq('{id: b, type: u2, repeat: expr, repeat-expr: 2}', D),
    seq('{id: b0, type: u2}', '{id: b1, type: u2}', '{id: b2, type: u2}', D),
    R,
  ),
  pair(
    'up to the end',
    seq(A, '{id: b, type: u1, repeat: eos}'),
    seq(A, '{id: b, type: u1, repeat: until, repeat-until: _io.eof}'),
    R,
  ),
];

const SIZES = [
  pair(
    'a length passed',
    seq(A, '{id: s, type: s}') + types({ s: seq('{id: z, size: _parent.a}') }),
    seq(A, '{id: s, type: s(a)}') + types({ s: `params:\n  - {id: n, type: u1}\n${seq('{id: z, size: n}')}` }),
  ),
  pair(
    'another length passed',
    seq(A, '{id: s, type: s}') + types({ s: seq('{id: z, size: _parent.a}') }),
    seq(A, '{id: s, type: s(a + 1)}') + types({ s: `params:\n  - {id: n, type: u1}\n${seq('{id: z, size: n}')}` }),
    R,
  ),
  pair(
    'a length no longer passed',
    seq(A, '{id: s, type: s(a)}') + types({ s: `params:\n  - {id: n, type: u1}\n${seq('{id: z, size: n}')}` }),
    seq(A, '{id: s, type: s}') + types({ s: seq('{id: z, size: _root.a}') }),
  ),
  pair(
    'a param renamed',
    seq(A, '{id: s, type: s(a)}') + types({ s: `params:\n  - {id: n, type: u1}\n${seq('{id: z, size: n}')}` }),
    seq(A, '{id: s, type: s(a)}') + types({ s: `params:\n  - {id: m, type: u1}\n${seq('{id: z, size: m}')}` }),
  ),
  pair(
    'a param renamed, used otherwise',
    seq(A, '{id: s, type: s(a)}') + types({ s: `params:\n  - {id: n, type: u1}\n${seq('{id: z, size: n}')}` }),
    seq(A, '{id: s, type: s(a)}') + types({ s: `params:\n  - {id: m, type: u1}\n${seq('{id: z, size: m * 2}')}` }),
    R,
  ),
  pair(
    'a length passed from one and another',
    seq(A, D, '{id: s, type: s(a)}', '{id: t, type: s(d)}') +
      types({ s: `params:\n  - {id: n, type: u1}\n${seq('{id: z, size: n}')}` }),
    seq(A, D, '{id: s, type: s}', '{id: t, type: s}') + types({ s: seq('{id: z, size: _parent.a}') }),
    R,
  ),
  pair(
    'a length passed as less',
    seq(B, '{id: s, type: s}') + types({ s: seq('{id: z, size: _parent.b}') }),
    seq(B, '{id: s, type: s(b)}') + types({ s: `params:\n  - {id: n, type: u1}\n${seq('{id: z, size: n}')}` }),
    R,
  ),
  pair(
    'an unused param',
    seq(A, '{id: s, type: s}') + types({ s: seq(B) }),
    seq(A, '{id: s, type: s(a)}') + types({ s: `params:\n  - {id: n, type: u1}\n${seq(B)}` }),
  ),
  pair('all that is left', seq(A, '{id: s, size-eos: true}'), seq(A, '{id: s, size: _io.size - 1}')),
  pair('all that is left but one', seq(A, '{id: s, size-eos: true}'), seq(A, '{id: s, size: _io.size - 2}'), R),
];

const CASES = [
  pair(
    'cases that are merged',
    seq(A, '{id: b, size: 2, type: {switch-on: a, cases: {1: t, 2: u}}}') + types({ t: seq(B), u: seq(B) }),
    seq(A, '{id: b, size: 2, type: {switch-on: a, cases: {1: t, 2: t}}}') + types({ t: seq(B) }),
  ),
  pair(
    'cases that are merged and differ',
    seq(A, '{id: b, size: 2, type: {switch-on: a, cases: {1: t, 2: u}}}') +
      types({ t: seq(B), u: seq('{id: b, type: s2}') }),
    seq(A, '{id: b, size: 2, type: {switch-on: a, cases: {1: t, 2: t}}}') + types({ t: seq(B) }),
    R,
  ),
  pair(
    'cases by number',
    seq('{id: a, type: u1, enum: e}', "{id: b, type: {switch-on: a, cases: {'e::one': u1, 'e::two': u2}}}") +
      enums('e: {1: one, 2: two}'),
    seq('{id: a, type: u1, enum: e}', '{id: b, type: {switch-on: a.to_i, cases: {1: u1, 2: u2}}}') +
      enums('e: {1: one, 2: two}'),
  ),
  pair(
    'cases by another number',
    seq('{id: a, type: u1, enum: e}', "{id: b, type: {switch-on: a, cases: {'e::one': u1, 'e::two': u2}}}") +
      enums('e: {1: one, 2: two}'),
    seq('{id: a, type: u1, enum: e}', '{id: b, type: {switch-on: a.to_i, cases: {2: u1, 1: u2}}}') +
      enums('e: {1: one, 2: two}'),
    R,
  ),
  pair(
    'an enum for the numbers of cases',
    seq(A, '{id: b, type: {switch-on: a, cases: {1: u1, 2: u2}}}'),
    seq('{id: a, type: u1, enum: e}', "{id: b, type: {switch-on: a, cases: {'e::one': u1, 'e::two': u2}}}") +
      enums('e: {1: one, 2: two}'),
  ),
];

const ORDER = [
  pair(
    'types in another order',
    seq('{id: s, type: s}', T) + types({ s: seq(A), t: seq(B) }),
    seq('{id: s, type: s}', T) + types({ t: seq(B), s: seq(A) }),
  ),
  pair(
    'enums in another order',
    seq('{id: a, type: u1, enum: e}') + enums('d: {1: x}', 'e: {1: one, 2: two}'),
    seq('{id: a, type: u1, enum: e}') + enums('e: {2: two, 1: one}', 'd: {1: x}'),
  ),
  pair(
    'instances in another order',
    seq(A) + instances('v: {value: a + 1}', 'w: {pos: v, type: u1}'),
    seq(A) + instances('w: {pos: v, type: u1}', 'v: {value: a + 1}'),
  ),
  pair('fields in another order', seq(A, B), seq(B, A), R),
  pair(
    'a type into a type',
    seq(T) + types({ t: seq('{id: s, type: s}'), s: seq(A) }),
    seq(T) + types({ t: `${seq('{id: s, type: s}')}types:\n  s:\n    seq:\n      - ${A}\n` }),
  ),
  pair(
    'a type out of a type',
    seq(T) + types({ t: `${seq('{id: s, type: s}')}types:\n  s:\n    seq:\n      - ${A}\n` }),
    seq(T) + types({ t: seq('{id: s, type: s}'), s: seq(A) }),
  ),
  pair(
    'a type out of a type, and wider',
    seq(T) + types({ t: `${seq('{id: s, type: s}')}types:\n  s:\n    seq:\n      - ${A}\n` }),
    seq(T) + types({ t: seq('{id: s, type: s}'), s: seq('{id: a, type: u2}') }),
    R,
  ),
  pair(
    'an enum into a type',
    seq('{id: t, type: t}') + types({ t: seq('{id: a, type: u1, enum: e}') }) + enums('e: {1: one}'),
    seq('{id: t, type: t}') + types({ t: seq('{id: a, type: u1, enum: e}') + enums('e: {1: one}') }),
  ),
  pair(
    'a type renamed',
    seq('{id: s, type: s}') + types({ s: seq(A) }),
    seq('{id: s, type: r}') + types({ r: seq(A) }),
  ),
  pair(
    'two types made one',
    seq('{id: s, type: s}', T) + types({ s: seq(A), t: seq(A) }),
    seq('{id: s, type: s}', '{id: t, type: s}') + types({ s: seq(A) }),
  ),
  pair(
    'one type made two',
    seq('{id: s, type: s}', '{id: t, type: s}') + types({ s: seq(A) }),
    seq('{id: s, type: s}', T) + types({ s: seq(A), t: seq(A) }),
  ),
  pair(
    'one type made two that differ',
    seq('{id: s, type: s}', '{id: t, type: s}') + types({ s: seq(B) }),
    seq('{id: s, type: s}', T) + types({ s: seq(B), t: seq('{id: b, type: s2}') }),
    R,
  ),
  [
    'a type into a file',
    `${M()}${seq('{id: g, type: g}')}${types({ g: seq(A, B) })}`,
    { f: `${M(', imports: [g]')}${seq('{id: g, type: g}')}`, g: `meta: {id: g, endian: le}\n${seq(A, B)}` },
    [],
    G,
  ],
  [
    'a type into a file of the other byte order',
    `${M()}${seq('{id: g, type: g}')}${types({ g: seq(A, B) })}`,
    { f: `${M(', imports: [g]')}${seq('{id: g, type: g}')}`, g: `meta: {id: g, endian: be}\n${seq(A, B)}` },
    [],
    R,
  ],
  [
    'a type out of a file',
    { f: `${M(', imports: [g]')}${seq('{id: g, type: g}')}`, g: `meta: {id: g, endian: le}\n${seq(A, B)}` },
    `${M()}${seq('{id: g, type: g}')}${types({ g: seq(A, B) })}`,
    [],
    G,
  ],
];

export const PAIRS = [...LISTS, ...SIZES, ...CASES, ...ORDER];
