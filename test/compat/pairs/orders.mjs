/** Casts, parents and byte orders that a value chooses, each in many spellings. */
import { G, instances, M, R, seq, types } from './parts.mjs';

const U = 'undetermined';
export const PAIRS = [];
const add = (name, before, after, want, samples = []) => {
  const [a, b] = [before, after].map((text) => (text.startsWith('meta') ? text : M() + text));
  PAIRS.push([name, a, b, samples, want]);
};
// casts
const c = (a, b, w, f = '{id: a, type: u1}', sm) =>
  add(
    `cast ${f} ${a} | ${b}`,
    seq(f) + instances(`v: {value: '${a}'}`),
    seq(f) + instances(`v: {value: '${b}'}`),
    w,
    sm,
  );
c('a.as<u1>', 'a', G);
c('a.as<u2>', 'a', G);
c('a.as<s4>', 'a', G);
c('a.as<s1>', 'a', U);
c('a.as<u1>.as<u4>', 'a', G);
c('a.as<u4>', 'a.as<u2>', G);
c('a.as<u4> * 2', 'a * 2', G);
c('(a + 1).as<u1>', 'a + 1', U);
c('a.as<f8>', 'a.as<f4>', G);
c('a.as<f8> * 0.5', 'a / 2.0', G);
c('a.as<f8> * 0.5', 'a / 2', R);
c('a.as<u2>', 'a', U, '{id: a, type: s2}');
c('a.as<s4>', 'a', G, '{id: a, type: s2}');
c('a.as<u8>', 'a', G, '{id: a, type: u4}');
c('a.as<u4> >> 1', 'a / 2', G);
c('a.as<b4>', 'a', U);
c('a.as<b16>', 'a', G);
c('a.as<bool>', 'a', U);
add(
  'cast struct same',
  seq('{id: t, type: t}') + instances('v: {value: t.as<t>.x}') + types({ t: seq('{id: x, type: u1}') }),
  seq('{id: t, type: t}') + instances('v: {value: t.x}') + types({ t: seq('{id: x, type: u1}') }),
  G,
);
const SW = `{id: k, type: u1}`,
  SB = '{id: b, type: {switch-on: k, cases: {1: t, 2: u}}}',
  TU = types({ t: seq('{id: x, type: u1}'), u: seq('{id: p, type: u1}', '{id: x, type: u1}') });
add(
  'cast of choice',
  seq(SW, SB) + instances('v: {value: b.as<t>.x, if: k == 1}') + TU,
  seq(SW, SB) + instances('v: {value: b.as<t>.x, if: 1 == k}') + TU,
  G,
);
add(
  'cast of choice other',
  seq(SW, SB) + instances('v: {value: b.as<t>.x, if: k == 1}') + TU,
  seq(SW, SB) + instances('v: {value: b.as<u>.p, if: k == 1}') + TU,
  R,
);
add(
  'cast of choice whole',
  seq(SW, SB) + instances('v: {value: b.as<t>.x}') + TU,
  seq(SW, SB) + instances('v: {value: "b.as<t>.x + 0"}') + TU,
  G,
);
add(
  'cast renamed type',
  seq(SW, SB) + instances('v: {value: b.as<t>.x, if: k == 1}') + TU,
  seq(SW, SB.replace('1: t', '1: tt')) + instances('v: {value: b.as<tt>.x, if: k == 1}') + TU.replace('  t:', '  tt:'),
  G,
);
add(
  'cast in if',
  seq(SW, SB, '{id: z, type: u2, if: k == 1 and b.as<t>.x > 3}') + TU,
  seq(SW, SB, '{id: z, type: u2, if: k == 1 and 3 < b.as<t>.x}') + TU,
  G,
);
add(
  'cast in if other',
  seq(SW, SB, '{id: z, type: u2, if: k == 1 and b.as<t>.x > 3}') + TU,
  seq(SW, SB, '{id: z, type: u2, if: k == 1 and b.as<t>.x > 4}') + TU,
  R,
  ['0104', '010400'],
);
add(
  'cast parent',
  seq('{id: n, type: u1}', '{id: t, type: t}') + types({ t: seq('{id: x, size: _parent.as<f>.n}') }),
  seq('{id: n, type: u1}', '{id: t, type: t}') + types({ t: seq('{id: x, size: _parent.n}') }),
  G,
);
add(
  'cast root',
  seq('{id: n, type: u1}', '{id: t, type: t}') + types({ t: seq('{id: x, size: _root.as<f>.n}') }),
  seq('{id: n, type: u1}', '{id: t, type: t}') + types({ t: seq('{id: x, size: _root.n}') }),
  G,
);
add(
  'cast bytes',
  seq('{id: a, size: 2}') + instances('v: {value: a.as<bytes>}'),
  seq('{id: a, size: 2}') + instances('v: {value: a}'),
  G,
);
add(
  'cast str',
  seq('{id: a, type: str, size: 2}') + instances('v: {value: a.as<str>}'),
  seq('{id: a, type: str, size: 2}') + instances('v: {value: a}'),
  G,
);
// parents
const D3 = (c, par = '') =>
  seq('{id: x, type: u1}', '{id: m, type: m}') +
  types({
    m: seq('{id: x, type: u1}', `{id: a, type: a${par}}`),
    a: seq('{id: c, type: c}'),
    c: seq('{id: z, type: u1}') + instances(`v: {value: ${c}}`),
  });
const pp = (n, a, b, w, sm = ['010203', '030102']) => add(`parent ${n}`, a, b, w, sm);
pp('deep', D3('_parent._parent.x'), D3('_parent._parent.x', ', parent: _parent'), R);
pp('root', D3('_parent._parent.x'), D3('_parent._parent.x', ', parent: _root'), R);
pp('none below', D3('z'), D3('z', ', parent: _parent'), G);
pp('root path', D3('_root.x'), D3('_parent._parent._parent.x'), G);
pp('root path m', D3('_root.m.x'), D3('_parent._parent.x'), G);
pp('root path wrong', D3('_root.x'), D3('_parent._parent.x'), R);
pp('root path with parent', D3('_root.x'), D3('_root.x', ', parent: _parent'), G);
pp('both moved', D3('_parent._parent.x'), D3('_parent._parent._root.x', ', parent: _parent'), R);
pp('false', D3('z'), D3('z', ', parent: false'), G);
const L3 = (cx, par = '') =>
  seq('{id: n, type: u1}', '{id: l, type: l, repeat: expr, repeat-expr: 2}') +
  types({ l: seq('{id: n, type: u1}', `{id: a, type: a${par}}`), a: seq(`{id: d, size: '${cx}'}`) });
pp('list', L3('_parent.n'), L3('_parent._parent.n'), R, ['0101aa02aabb', '02 01aabb01aabb'.replace(' ', '')]);
pp('list2', L3('_parent._parent.n'), L3('_root.n'), G);
pp('list3', L3('_parent.n'), L3('_parent.n', ', parent: _parent'), R, ['0101aa02aabb']);
// moved between types
pp(
  'regroup parent',
  seq('{id: n, type: u1}', '{id: t, type: t}') + types({ t: seq('{id: x, size: _parent.n}') }),
  seq('{id: h, type: h}', '{id: t, type: t}') +
    types({ h: seq('{id: n, type: u1}'), t: seq('{id: x, size: _parent.h.n}') }),
  G,
  [],
);
// endianness
const E = (cases, on = '_root.k', k = 'u1', more = '') =>
  `meta: {id: f}\nseq:\n  - {id: k, type: ${k}${more}}\n  - {id: t, type: t}\ntypes:\n  t:\n    meta:\n      endian:\n        switch-on: ${on}\n        cases: {${cases}}\n    seq:\n      - {id: x, type: u2}\nenums:\n  o: {1: l, 2: b}\n`;
const e = (n, a, b, w, sm = ['010102', '020102', '050102', '000102', 'ff0102', '490102']) =>
  add(`endian ${n}`, a, b, w, sm);
e('default gains', E('1: le, _: be'), E('1: le, 5: le, _: be'), R);
e('default gains same', E('1: le, _: be'), E('1: le, 5: be, _: be'), G);
e('default removed', E('1: le, _: be'), E('1: le, 2: be'), R);
e('default added', E('1: le, 2: be'), E('1: le, 2: be, _: be'), G);
e('swapped', E('1: le, 2: be'), E('1: be, 2: le'), R);
e('one gone', E('1: le, 2: be'), E('1: le'), R);
e('one new', E('1: le, 2: be'), E('1: le, 2: be, 3: le'), G);
e('default flipped', E('1: le, _: be'), E('1: le, _: le'), R);
e('same', E('1: le, _: be'), E('0x1: le, _: be'), G);
e('le first', E('1: le, _: be'), E('_: be, 1: le'), G);
e('enum for numbers', E('1: le, 2: be'), E('"o::l": le, "o::b": be', '_root.k', 'u1', ', enum: o'), G);
e(
  'enum gained case',
  E('"o::l": le, _: be', '_root.k', 'u1', ', enum: o'),
  E('"o::l": le, "o::b": le, _: be', '_root.k', 'u1', ', enum: o'),
  R,
);
e('parent for root', E('1: le, _: be'), E('1: le, _: be', '_parent.k'), G);
e(
  'fixed',
  E('1: le, _: be'),
  `meta: {id: f}\nseq:\n  - {id: k, type: u1}\n  - {id: t, type: t}\ntypes:\n  t:\n    meta: {endian: le}\n    seq:\n      - {id: x, type: u2}\n`,
  R,
);
e(
  'u1 all same',
  E('1: le, _: le'),
  `meta: {id: f}\nseq:\n  - {id: k, type: u1}\n  - {id: t, type: t}\ntypes:\n  t:\n    meta: {endian: le}\n    seq:\n      - {id: x, type: u2}\n`,
  G,
);
e('computed on', E('1: le, _: be'), E('2: le, _: be', '_root.k + 1'), G);
e('computed on wrong', E('1: le, _: be'), E('1: le, _: be', '_root.k + 1'), R);
e('truth', E('1: le, _: be'), E('true: le, false: be', '_root.k == 1'), G);
e('truth turned', E('1: le, _: be'), E('true: be, false: le', '_root.k == 1'), R);
e(
  'bytes key',
  E('[0x49]: le, [0x4d]: be'.replace(/\[/g, '"[').replace(/\]/g, ']"'), '_root.k', 'xx').replace('type: xx', 'size: 1'),
  E('[0x49]: le, [0x4d]: be'.replace(/\[/g, '"[').replace(/\]/g, ']"').replace('0x49', '73'), '_root.k', 'xx').replace(
    'type: xx',
    'size: 1',
  ),
  G,
);
e(
  'bytes key swapped',
  E('[0x49]: le, [0x4d]: be'.replace(/\[/g, '"[').replace(/\]/g, ']"'), '_root.k', 'xx').replace('type: xx', 'size: 1'),
  E('[0x49]: be, [0x4d]: le'.replace(/\[/g, '"[').replace(/\]/g, ']"'), '_root.k', 'xx').replace('type: xx', 'size: 1'),
  R,
);
e(
  'text key',
  E(`'"I"': le, '"M"': be`, '_root.k', 'xx').replace('type: xx', 'type: str, size: 1, encoding: ASCII'),
  E(`'"I"': le, '"M"': be, '"L"': le`, '_root.k', 'xx').replace('type: xx', 'type: str, size: 1, encoding: ASCII'),
  G,
);
e(
  'text key default',
  E(`'"I"': le, _: be`, '_root.k', 'xx').replace('type: xx', 'type: str, size: 1, encoding: ASCII'),
  E(`'"I"': le, '"L"': le, _: be`, '_root.k', 'xx').replace('type: xx', 'type: str, size: 1, encoding: ASCII'),
  R,
  ['4c0102'],
);
e('explicit suffix', E('1: le, _: be'), E('1: le, _: be').replace('u2}', 'u2le}'), R);
e('unused', E('1: le, _: be').replace('u2}', 'u1}'), E('1: be, _: le').replace('u2}', 'u1}'), G);
e(
  'top',
  `meta: {id: f, endian: {switch-on: k, cases: {1: le, _: be}}}\nseq: [{id: k, type: u1}, {id: x, type: u2}]\n`,
  `meta: {id: f, endian: {switch-on: k, cases: {1: le, 2: le, _: be}}}\nseq: [{id: k, type: u1}, {id: x, type: u2}]\n`,
  R,
);
