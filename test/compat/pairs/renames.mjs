/** What only got another name, in every place that has names; and what changed as well. */
import { BIG } from './big.mjs';

const G = 'green',
  P = 'policy',
  R = 'red';
const M = (x = '') => `meta:\n  id: f\n  endian: le\n${x}`;
// the same text with a word replaced everywhere
const ren = (name, text, from, to, want = P, samples = []) => [
  name,
  text,
  text.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to),
  samples,
  want,
];
export const PAIRS = [
  ren('ren field num', BIG, 'num', 'item_count'),
  ren('ren field len', BIG, 'len', 'length_of_body'),
  ren('ren field kind', BIG, 'kind', 'what'),
  ren('ren field magic', BIG, 'magic', 'signature'),
  ren('ren bit flag', BIG, 'flag', 'has_tail'),
  ren('ren bits', BIG, 'bits', 'seven'),
  ren('ren switch field body', BIG, 'body', 'payload'),
  ren('ren repeat items', BIG, 'items', 'entries'),
  ren('ren until names', BIG, 'names', 'strings'),
  ren('ren tail', BIG, 'tail', 'trailer'),
  ren('ren pos instance', BIG, 'at_end', 'last_word'),
  ren('ren value instance', BIG, 'twice', 'double', G),
  ren('ren pos instance deep', BIG, 'deep', 'far'),
  ren('ren type one_body', BIG, 'one_body', 'first_body', G),
  ren('ren nested type inner', BIG, 'inner', 'nested', P),
  ren('ren type item', BIG, 'item', 'thing', G),
  ren('ren enum', BIG, 'kinds', 'sorts', G),
  ren('ren nested field x', BIG, 'x', 'size_of_y'),
  ren('ren nested field y', BIG, 'y', 'data'),
  ren('ren param', BIG, 'n', 'count', G),
  ren('ren field in param type', BIG, 'v', 'value1'),
  ren('ren instance up', BIG, 'up', 'parent_len', G),
  [
    'decl enum -enums-was',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\nenums:\n  e: {1: p, 2: q}\n`,
    `${M()}seq:\n  - {id: k, type: u1, enum: ee}\nenums:\n  ee: {1: p, 2: q, 3: r}\n-enums-was: {ee: e}\n`,
    [],
    G,
  ],
  [
    'decl enum swapped for new e',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\nenums:\n  e: {1: p, 2: q}\n`,
    M() +
      `seq:\n  - {id: k, type: u1, enum: ee}\n  - {id: l, type: u1, enum: e, if: 'k.to_i > 255'}\nenums:\n  ee: {1: p, 2: q, 3: r}\n  e: {5: z}\n-enums-was: {ee: e}\n`,
    [],
    R,
  ],
  [
    'decl enum member removed',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\nenums:\n  e: {1: p, 2: q}\n`,
    `${M()}seq:\n  - {id: k, type: u1, enum: ee}\nenums:\n  ee: {1: p}\n-enums-was: {ee: e}\n`,
    [],
    R,
  ],
  [
    'param swap both',
    M() +
      `seq:\n  - {id: a, type: u1}\n  - {id: b, type: u1}\n  - {id: t, type: 't(a, b)'}\ntypes:\n  t:\n    params: [{id: n, type: u1}, {id: m, type: u1}]\n    seq:\n      - {id: x, size: n}\n      - {id: y, size: m}\n`,
    M() +
      `seq:\n  - {id: a, type: u1}\n  - {id: b, type: u1}\n  - {id: t, type: 't(b, a)'}\ntypes:\n  t:\n    params: [{id: m, type: u1}, {id: n, type: u1}]\n    seq:\n      - {id: x, size: n}\n      - {id: y, size: m}\n`,
    [],
    G,
  ],
  [
    'param swap args only',
    M() +
      `seq:\n  - {id: a, type: u1}\n  - {id: b, type: u1}\n  - {id: t, type: 't(a, b)'}\ntypes:\n  t:\n    params: [{id: n, type: u1}, {id: m, type: u1}]\n    seq:\n      - {id: x, size: n}\n      - {id: y, size: m}\n`,
    M() +
      `seq:\n  - {id: a, type: u1}\n  - {id: b, type: u1}\n  - {id: t, type: 't(b, a)'}\ntypes:\n  t:\n    params: [{id: n, type: u1}, {id: m, type: u1}]\n    seq:\n      - {id: x, size: n}\n      - {id: y, size: m}\n`,
    [],
    R,
  ],
  [
    'declared -was, new owner of old name',
    `${M()}seq:\n  - {id: a, type: u1}\n`,
    `${M()}seq:\n  - {id: b, -was: a, type: u1}\n  - {id: a, type: u1, if: 'b > 255'}\n`,
    [],
    R,
  ],
  ['ren two in one type', BIG, BIG.replaceAll(/\bnum\b/g, 'item_count').replaceAll('magic', 'sig'), [], P],
  ['ren member one', BIG, BIG.replaceAll(/\bone\b/g, 'first'), [], P],
  ['ren meta id', BIG, BIG.replace('id: f\n', 'id: g\n').replace('as<f>', 'as<g>'), [], G],
  [
    'ren was',
    BIG,
    BIG.replace('{id: num, type: u1}', '{id: item_count, -was: num, type: u1}')
      .replaceAll(/\bnum\b(?!,)/g, 'item_count')
      .replace('-was: item_count', '-was: num'),
    [],
    G,
  ],
  // file renamed, same meta/id
  ['file renamed', { f: BIG }, { f2: BIG }, [], G],
  [
    'file and spec renamed',
    {
      old: `meta: {id: old, endian: le}\nseq:\n  - {id: a, type: t}\ntypes:\n  t:\n    seq:\n      - {id: x, type: u2}\n`,
    },
    {
      new: `meta: {id: new, endian: le}\nseq:\n  - {id: a, type: t}\ntypes:\n  t:\n    seq:\n      - {id: x, type: u2}\n`,
    },
    [],
    G,
  ],
  [
    'another spec in another file',
    { old: `meta: {id: old, endian: le}\nseq:\n  - {id: a, type: u2}\n` },
    { new: `meta: {id: new, endian: be}\nseq:\n  - {id: a, type: u2}\n` },
    [],
    R,
  ],
  [
    'imported file renamed, same id',
    {
      f: `meta: {id: f, endian: le, imports: [g]}\nseq:\n  - {id: x, type: g}\n`,
      g: `meta: {id: g, endian: le}\nseq:\n  - {id: a, type: u2}\n`,
    },
    {
      f: `meta: {id: f, endian: le, imports: [sub/g]}\nseq:\n  - {id: x, type: g}\n`,
      'sub/g': `meta: {id: g, endian: le}\nseq:\n  - {id: a, type: u2}\n`,
    },
    [],
    G,
  ],
  [
    'imported file renamed, other id',
    {
      f: `meta: {id: f, endian: le, imports: [g]}\nseq:\n  - {id: x, type: g}\n`,
      g: `meta: {id: g, endian: le}\nseq:\n  - {id: a, type: u2}\n  - {id: b, type: u1, if: a > 3}\n`,
    },
    {
      f: `meta: {id: f, endian: le, imports: [h]}\nseq:\n  - {id: x, type: h}\n`,
      h: `meta: {id: h, endian: le}\nseq:\n  - {id: a, type: u2}\n  - {id: b, type: u1, if: a > 3}\n`,
    },
    [],
    G,
  ],
  [
    'imported enum file renamed',
    {
      f: `meta: {id: f, endian: le, imports: [g]}\nseq:\n  - {id: x, type: u1, enum: 'g::e'}\n`,
      g: `meta: {id: g}\nenums:\n  e: {1: a, 2: b}\n`,
    },
    {
      f: `meta: {id: f, endian: le, imports: [h]}\nseq:\n  - {id: x, type: u1, enum: 'h::e'}\n`,
      h: `meta: {id: h}\nenums:\n  e: {1: a, 2: b}\n`,
    },
    [],
    G,
  ],
  [
    'member renamed used in case',
    M() +
      `seq:\n  - {id: k, type: u1, enum: e}\n  - {id: b, type: {switch-on: k, cases: {'e::p': u1, 'e::q': u2}}}\nenums:\n  e: {1: p, 2: q}\n`,
    M() +
      `seq:\n  - {id: k, type: u1, enum: e}\n  - {id: b, type: {switch-on: k, cases: {'e::pp': u1, 'e::q': u2}}}\nenums:\n  e: {1: pp, 2: q}\n`,
    [],
    P,
  ],
  [
    'member renamed with -was',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\nenums:\n  e:\n    1: p\n    2: q\n`,
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\nenums:\n  e:\n    1: {id: pp, -was: p}\n    2: q\n`,
    [],
    G,
  ],
  [
    'all members renamed',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\nenums:\n  e: {1: p, 2: q, 3: r}\n`,
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\nenums:\n  e: {1: pp, 2: qq, 3: rr}\n`,
    [],
    P,
  ],
  [
    'enum and members renamed',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\nenums:\n  e: {1: p, 2: q, 3: r}\n`,
    `${M()}seq:\n  - {id: k, type: u1, enum: ee}\nenums:\n  ee: {1: p, 2: q, 3: rr}\n`,
    [],
    P,
  ],
  [
    'enum renamed and member added',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\nenums:\n  e: {1: p, 2: q, 3: r}\n`,
    `${M()}seq:\n  - {id: k, type: u1, enum: ee}\nenums:\n  ee: {1: p, 2: q, 3: r, 4: s}\n`,
    [],
    G,
  ],
  [
    'enum renamed with two users',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\n  - {id: l, type: u1, enum: e}\nenums:\n  e: {1: p}\n`,
    `${M()}seq:\n  - {id: k, type: u1, enum: ee}\n  - {id: l, type: u1, enum: ee}\nenums:\n  ee: {1: p}\n`,
    [],
    G,
  ],
  [
    'enum renamed used in expr',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\n  - {id: l, type: u1, if: 'k == e::p'}\nenums:\n  e: {1: p}\n`,
    `${M()}seq:\n  - {id: k, type: u1, enum: ee}\n  - {id: l, type: u1, if: 'k == ee::p'}\nenums:\n  ee: {1: p}\n`,
    [],
    G,
  ],
  [
    'enum renamed with -was',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\nenums:\n  e: {1: p, 2: q}\n`,
    `${M()}seq:\n  - {id: k, type: u1, enum: ee}\nenums:\n  ee: {-was: e, 1: p, 2: q}\n`,
    [],
    G,
  ],
  [
    'type renamed and field renamed in it',
    `${M()}seq:\n  - {id: a, type: t}\ntypes:\n  t:\n    seq:\n      - {id: x, type: u1}\n      - {id: y, type: u2}\n`,
    `${M()}seq:\n  - {id: a, type: u}\ntypes:\n  u:\n    seq:\n      - {id: xx, type: u1}\n      - {id: y, type: u2}\n`,
    [],
    P,
  ],
  [
    'type renamed, break in it',
    `${M()}seq:\n  - {id: a, type: t}\ntypes:\n  t:\n    seq:\n      - {id: x, type: u1}\n      - {id: y, type: u2}\n`,
    `${M()}seq:\n  - {id: a, type: u}\ntypes:\n  u:\n    seq:\n      - {id: x, type: u2}\n      - {id: y, type: u2}\n`,
    [],
    R,
  ],
  [
    'type renamed with -was',
    `${M()}seq:\n  - {id: a, type: t}\ntypes:\n  t:\n    seq:\n      - {id: x, type: u1}\n`,
    `${M()}seq:\n  - {id: a, type: u}\ntypes:\n  u:\n    -was: t\n    seq:\n      - {id: x, type: u1}\n`,
    [],
    G,
  ],
  [
    'types swapped names',
    M() +
      `seq:\n  - {id: a, type: t}\n  - {id: b, type: u}\ntypes:\n  t:\n    seq:\n      - {id: x, type: u1}\n  u:\n    seq:\n      - {id: y, type: u2}\n`,
    M() +
      `seq:\n  - {id: a, type: u}\n  - {id: b, type: t}\ntypes:\n  u:\n    seq:\n      - {id: x, type: u1}\n  t:\n    seq:\n      - {id: y, type: u2}\n`,
    [],
    G,
  ],
  [
    'type moved in',
    M() +
      `seq:\n  - {id: a, type: t}\ntypes:\n  t:\n    seq:\n      - {id: x, type: u}\n  u:\n    seq:\n      - {id: y, type: u2}\n`,
    M() +
      `seq:\n  - {id: a, type: t}\ntypes:\n  t:\n    seq:\n      - {id: x, type: u}\n    types:\n      u:\n        seq:\n          - {id: y, type: u2}\n`,
    [],
    G,
  ],
  [
    'type moved out to import',
    { f: `${M()}seq:\n  - {id: a, type: t}\ntypes:\n  t:\n    seq:\n      - {id: x, type: u2}\n` },
    {
      f: `meta: {id: f, endian: le, imports: [t]}\nseq:\n  - {id: a, type: t}\n`,
      t: `meta: {id: t, endian: le}\nseq:\n  - {id: x, type: u2}\n`,
    },
    [],
    G,
  ],
  [
    'type renamed in all cases',
    M() +
      `seq:\n  - {id: k, type: u1}\n  - {id: b, size: 4, type: {switch-on: k, cases: {1: t, 2: t, 3: u}}}\ntypes:\n  t:\n    seq:\n      - {id: x, type: u1}\n  u:\n    seq:\n      - {id: x, type: u2}\n`,
    M() +
      `seq:\n  - {id: k, type: u1}\n  - {id: b, size: 4, type: {switch-on: k, cases: {1: t1, 2: t1, 3: u}}}\ntypes:\n  t1:\n    seq:\n      - {id: x, type: u1}\n  u:\n    seq:\n      - {id: x, type: u2}\n`,
    [],
    G,
  ],
  [
    'pos instance renamed, expr place',
    `${M()}seq:\n  - {id: o, type: u1}\ninstances:\n  x: {pos: o + 1, type: u1}\n`,
    `${M()}seq:\n  - {id: o, type: u1}\ninstances:\n  y: {pos: 1 + o, type: u1}\n`,
    [],
    P,
  ],
  [
    'pos instance and its ofs renamed',
    `${M()}seq:\n  - {id: o, type: u1}\ninstances:\n  x: {pos: o, type: u1}\n`,
    `${M()}seq:\n  - {id: ofs, type: u1}\ninstances:\n  y: {pos: ofs, type: u1}\n`,
    [],
    P,
  ],
  [
    'pos instances two renamed',
    M() +
      `seq:\n  - {id: o, type: u1}\n  - {id: p, type: u1}\ninstances:\n  x: {pos: o, type: u1}\n  y: {pos: p, type: u1}\n`,
    M() +
      `seq:\n  - {id: o, type: u1}\n  - {id: p, type: u1}\ninstances:\n  xx: {pos: o, type: u1}\n  yy: {pos: p, type: u1}\n`,
    [],
    P,
  ],
  [
    'pos instance renamed and used',
    `${M()}seq:\n  - {id: o, type: u1}\n  - {id: d, size: x}\ninstances:\n  x: {pos: 9, type: u1}\n`,
    `${M()}seq:\n  - {id: o, type: u1}\n  - {id: d, size: xx}\ninstances:\n  xx: {pos: 9, type: u1}\n`,
    [],
    P,
  ],
  [
    'pos instance renamed and widened',
    `${M()}seq:\n  - {id: o, type: u1}\ninstances:\n  x: {pos: o, type: u1}\n`,
    `${M()}seq:\n  - {id: o, type: u1}\ninstances:\n  y: {pos: o, type: u2}\n`,
    [],
    R,
  ],
  [
    'field renamed and widened',
    `${M()}seq:\n  - {id: a, type: u1}\n  - {id: b, type: u1}\n  - {id: c, type: u1}\n`,
    `${M()}seq:\n  - {id: a, type: u1}\n  - {id: bb, type: u2}\n  - {id: c, type: u1}\n`,
    [],
    R,
  ],
  [
    'field renamed -was and widened',
    `${M()}seq:\n  - {id: a, type: u1}\n  - {id: b, type: u1}\n  - {id: c, type: u1}\n`,
    `${M()}seq:\n  - {id: a, type: u1}\n  - {id: bb, -was: b, type: u2}\n  - {id: c, type: u1}\n`,
    [],
    R,
  ],
  [
    'fields swapped names same type',
    `${M()}seq:\n  - {id: a, type: u1}\n  - {id: b, type: u1}\n`,
    `${M()}seq:\n  - {id: b, type: u1}\n  - {id: a, type: u1}\n`,
    [],
    R,
  ],
  [
    'renamed with sub-expr chain',
    M() +
      `seq:\n  - {id: hdr, type: h}\n  - {id: d, size: hdr.len}\ntypes:\n  h:\n    seq:\n      - {id: len, type: u1}\n`,
    M() +
      `seq:\n  - {id: header, type: h}\n  - {id: d, size: header.length1}\ntypes:\n  h:\n    seq:\n      - {id: length1, type: u1}\n`,
    [],
    P,
  ],
  [
    'unnamed named',
    `${M()}seq:\n  - {type: u1}\n  - {size: 3}\n  - {id: b, type: u1}\n`,
    `${M()}seq:\n  - {id: pad, type: u1}\n  - {id: res, size: 3}\n  - {id: b, type: u1}\n`,
    [],
    G,
  ],
  [
    'case of names',
    `${M()}seq:\n  - {id: a_b, type: u1}\n  - {id: c, type: u1, if: a_b > 1}\n`,
    `${M()}seq:\n  - {id: ab, type: u1}\n  - {id: c, type: u1, if: ab > 1}\n`,
    [],
    P,
  ],
  [
    'rename in imported type',
    {
      f: `meta: {id: f, endian: le, imports: [g]}\nseq:\n  - {id: x, type: g}\n  - {id: y, size: x.a}\n`,
      g: `meta: {id: g, endian: le}\nseq:\n  - {id: a, type: u2}\n`,
    },
    {
      f: `meta: {id: f, endian: le, imports: [g]}\nseq:\n  - {id: x, type: g}\n  - {id: y, size: x.len}\n`,
      g: `meta: {id: g, endian: le}\nseq:\n  - {id: len, type: u2}\n`,
    },
    [],
    P,
  ],
  [
    'type renamed recursive',
    M() +
      `seq:\n  - {id: r, type: node}\ntypes:\n  node:\n    seq:\n      - {id: n, type: u1}\n      - {id: kids, type: node, repeat: expr, repeat-expr: n}\n`,
    M() +
      `seq:\n  - {id: r, type: tree}\ntypes:\n  tree:\n    seq:\n      - {id: n, type: u1}\n      - {id: kids, type: tree, repeat: expr, repeat-expr: n}\n`,
    [],
    G,
  ],
  [
    'type renamed with parent cast',
    M() +
      `seq:\n  - {id: r, type: t}\ntypes:\n  t:\n    seq:\n      - {id: n, type: u1}\n      - {id: k, type: c}\n  c:\n    seq:\n      - {id: d, size: '_parent.as<t>.n'}\n`,
    M() +
      `seq:\n  - {id: r, type: tt}\ntypes:\n  tt:\n    seq:\n      - {id: n, type: u1}\n      - {id: k, type: c}\n  c:\n    seq:\n      - {id: d, size: '_parent.as<tt>.n'}\n`,
    [],
    G,
  ],
];
