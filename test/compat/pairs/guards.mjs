/** Fields appended with a guard, into every kind of frame; parents, byte orders that are decided, cases, one edit. */
const G = 'green',
  R = 'red';
const M = (x = '') => `meta:\n  id: f\n  endian: le\n  encoding: UTF-8\n${x}`;
const t = (more = '', x = '      - {id: x, type: u1}\n') => `types:\n  t:\n    seq:\n${x}${more}`;
const y = (g, ty = 'u4') => `      - {id: y, type: ${ty}, if: ${JSON.stringify(g)}}\n`;
const g = (name, seq, guard, want, { inst = '', more = '', samples = [], ty } = {}) => [
  name,
  `${M()}seq:\n${seq}${inst}${t()}${more}`,
  `${M()}seq:\n${seq}${inst}${t(y(guard, ty))}${more}`,
  samples,
  want,
];
/** What is never read, in front of what is: bits behind it are aligned all the same. */
const a = '  - {id: a, type: u1}\n';
const b = '  - {id: b, type: u2}\n';
const c = '  - {id: c, type: u1, if: a > 254}\n';
const never = (condition, type = 'u4') => `  - {id: n, type: ${type}, if: ${JSON.stringify(condition)}}\n`;
const bit = (id) => `  - {id: ${id}, type: b4}\n`;
const NEVER = [
  ['never in front', `${a}${b}`, `${a}${never('false')}${b}`, G],
  ['never in front, by what a byte holds', `${a}${b}`, `${a}${never('a > 255')}${b}`, G],
  ['never in front, of any length', `${a}${b}`, `${a}${never('false', 'strz')}${b}`, G],
  ['never in front, gone', `${a}${never('a > 255')}${b}`, `${a}${b}`, G],
  ['sometimes in front', `${a}${b}`, `${a}${never('a > 254')}${b}`, R],
  ['in front, by what may not be there', `${a}${c}${b}`, `${a}${c}${never('c != 0')}${b}`, R],
  ['never between bits', `${bit('x')}${bit('z')}`, `${bit('x')}${never('false', 'u1')}${bit('z')}`, R],
];
export const PAIRS = [
  g('fixed 3', '  - {id: b, size: 3, type: t}\n', '_io.size > 1', R),
  g('fixed 3 eof', '  - {id: b, size: 3, type: t}\n', 'not _io.eof', R),
  g('fixed 3 bigger guard', '  - {id: b, size: 3, type: t}\n', '_io.size > 3', G),
  g('fixed 3 >= 4', '  - {id: b, size: 3, type: t}\n', '_io.size >= 4', G),
  g('fixed const inst', '  - {id: b, size: n, type: t}\n', '_io.size > 1', R, {
    inst: 'instances:\n  n: {value: 2 + 1}\n',
  }),
  g('fixed nested const inst', '  - {id: b, size: n, type: t}\n', '_io.size > 1', R, {
    inst: 'instances:\n  m: {value: 2}\n  n: {value: m * 2}\n',
  }),
  g('fixed const expr', '  - {id: b, size: 2 + 1, type: t}\n', '_io.size > 1', R),
  g('valid len', '  - {id: n, type: u1, valid: 3}\n  - {id: b, size: n, type: t}\n', '_io.size > 1', R),
  g(
    'valid len any-of',
    '  - {id: n, type: u1, valid: {any-of: [3, 4]}}\n  - {id: b, size: n, type: t}\n',
    '_io.size > 1',
    R,
  ),
  g('valid len min', '  - {id: n, type: u1, valid: {min: 3}}\n  - {id: b, size: n, type: t}\n', '_io.size > 1', R),
  g(
    'valid len expr',
    "  - {id: n, type: u1, valid: {expr: '_ >= 3'}}\n  - {id: b, size: n, type: t}\n",
    '_io.size > 1',
    R,
  ),
  g(
    'valid len enum',
    '  - {id: n, type: u1, enum: e, valid: {in-enum: true}}\n  - {id: b, size: n.to_i, type: t}\n',
    '_io.size > 1',
    R,
    { more: 'enums:\n  e: {3: a, 4: b}\n' },
  ),
  g('len plus const', '  - {id: n, type: u1}\n  - {id: b, size: n + 2, type: t}\n', '_io.size > 1', R),
  g('len times', '  - {id: n, type: u1}\n  - {id: b, size: n * 4, type: t}\n', '_io.size > 1', R),
  g(
    'choice fixed',
    '  - {id: k, type: u1}\n  - {id: b, size: 3, type: {switch-on: k, cases: {1: t}}}\n',
    '_io.size > 1',
    R,
  ),
  g(
    'choice fixed str',
    '  - {id: k, type: strz}\n  - {id: b, size: 3, type: {switch-on: k, cases: {\'"a"\': t}}}\n',
    '_io.size > 1',
    R,
  ),
  g(
    'choice default',
    '  - {id: k, type: u1}\n  - {id: b, size: 3, type: {switch-on: k, cases: {1: u1, _: t}}}\n',
    '_io.size > 1',
    R,
  ),
  g(
    'choice const inst',
    '  - {id: k, type: u1}\n  - {id: b, size: n, type: {switch-on: k, cases: {1: t}}}\n',
    '_io.size > 1',
    R,
    { inst: 'instances:\n  n: {value: 3}\n' },
  ),
  g(
    'choice valid len',
    '  - {id: n, type: u1, valid: 5}\n  - {id: k, type: u1}\n  - {id: b, size: n, type: {switch-on: k, cases: {1: t}}}\n',
    'not _io.eof',
    R,
  ),
  g('repeat fixed', '  - {id: b, size: 3, type: t, repeat: expr, repeat-expr: 2}\n', '_io.size > 1', R),
  g('repeat eos fixed', '  - {id: b, size: 3, type: t, repeat: eos}\n', '_io.size > 1', R),
  g('process fixed', '  - {id: b, size: 3, type: t, process: xor(1)}\n', '_io.size > 1', R),
  g('param size', '  - {id: p, type: pt(3)}\n', '_io.size > 1', R, {
    more: '  pt:\n    params: [{id: l, type: u1}]\n    seq:\n      - {id: b, size: l, type: t}\n',
  }),
  g('pos eof', '  - {id: o, type: u1}\n', 'not _io.eof', R, { inst: 'instances:\n  b: {pos: o, type: t}\n' }),
  g('pos eof ==', '  - {id: o, type: u1}\n', '_io.eof == false', R, { inst: 'instances:\n  b: {pos: o, type: t}\n' }),
  g('pos size', '  - {id: o, type: u1}\n', '_io.size > 5', R, { inst: 'instances:\n  b: {pos: o, type: t}\n' }),
  g('pos io.pos', '  - {id: o, type: u1}\n', '_io.pos < _io.size', R, { inst: 'instances:\n  b: {pos: o, type: t}\n' }),
  g('pos framed', '  - {id: o, type: u1}\n', 'not _io.eof', G, {
    inst: 'instances:\n  b: {pos: o, type: t, size: o}\n',
  }),
  g('pos framed fixed', '  - {id: o, type: u1}\n', 'not _io.eof', R, {
    inst: 'instances:\n  b: {pos: o, type: t, size: 4}\n',
  }),
  g('pos choice', '  - {id: o, type: u1}\n', 'not _io.eof', R, {
    inst: 'instances:\n  b: {pos: o, type: {switch-on: o, cases: {1: t}}}\n',
  }),
  g('pos eos', '  - {id: o, type: u1}\n', 'not _io.eof', R, {
    inst: 'instances:\n  b: {pos: o, type: t, size-eos: true}\n',
  }),
  g('io root pos', '  - {id: h, size: 3, type: hh}\n', '_io.size > 9', R, {
    more: '  hh:\n    seq:\n      - {id: o, type: u1}\n    instances:\n      b: {io: _root._io, pos: o, type: t}\n',
  }),
  g('io root eof', '  - {id: h, size: 3, type: hh}\n', 'not _io.eof', R, {
    more: '  hh:\n    seq:\n      - {id: o, type: u1}\n    instances:\n      b: {io: _root._io, pos: o, type: t}\n',
  }),
  g('eos frame', '  - {id: b, size-eos: true, type: t}\n', 'not _io.eof', G),
  g('framed var', '  - {id: n, type: u1}\n  - {id: b, size: n, type: t}\n', '_io.size > 1', G),
  g('framed var eof', '  - {id: n, type: u1}\n  - {id: b, size: n, type: t}\n', 'not _io.eof', G),
  g('framed var too early', '  - {id: n, type: u1}\n  - {id: b, size: n, type: t}\n', '_io.size > 0', R),
  g('framed var none', '  - {id: n, type: u1}\n  - {id: b, size: n, type: t}\n', 'true', R),
  g('unframed then', '  - {id: b, type: t}\n  - {id: c, type: u1}\n', 'not _io.eof', R),
  g('terminator frame', '  - {id: b, terminator: 0, type: t}\n', 'not _io.eof', G),
  g(
    'two frames',
    '  - {id: n, type: u1}\n  - {id: b, size: n, type: t}\n  - {id: c, size: 4, type: t}\n',
    '_io.size > 1',
    R,
  ),
  g('frame and instance', '  - {id: n, type: u1}\n  - {id: b, size: n, type: t}\n', 'not _io.eof', R, {
    inst: 'instances:\n  d: {pos: 0, type: t}\n',
  }),
  g('inner last in frame', '  - {id: n, type: u1}\n  - {id: w, size: n, type: ww}\n', 'not _io.eof', G, {
    more: '  ww:\n    seq:\n      - {id: q, type: u1}\n      - {id: b, type: t}\n',
  }),
  g('inner last in fixed frame', '  - {id: w, size: 5, type: ww}\n', 'not _io.eof', R, {
    more: '  ww:\n    seq:\n      - {id: q, type: u1}\n      - {id: b, type: t}\n',
  }),
  g(
    'inner last in fixed choice',
    '  - {id: k, type: u1}\n  - {id: w, size: 5, type: {switch-on: k, cases: {1: ww}}}\n',
    'not _io.eof',
    R,
    { more: '  ww:\n    seq:\n      - {id: q, type: u1}\n      - {id: b, type: t}\n' },
  ),
  g('inner not last in frame', '  - {id: n, type: u1}\n  - {id: w, size: n, type: ww}\n', 'not _io.eof', R, {
    more: '  ww:\n    seq:\n      - {id: b, type: t}\n      - {id: q, type: u1}\n',
  }),
  g('imported root', '  - {id: b, type: t}\n', 'not _io.eof', G),
  // parents
  ...[
    ['value', (p) => `    instances:\n      v: {value: ${p}}\n`],
    ['size', (p) => `    seq:\n      - {id: d, size: ${p}}\n`],
    ['if', (p) => `    seq:\n      - {id: d, type: u1, if: ${p} > 2}\n`],
    ['pos', (p) => `    instances:\n      v: {pos: ${p}, type: u1}\n`],
    ['rep', (p) => `    seq:\n      - {id: d, type: u1, repeat: expr, repeat-expr: ${p}}\n`],
    ['sw', (p) => `    seq:\n      - {id: d, type: {switch-on: ${p}, cases: {1: u1, 2: u2}}}\n`],
  ].flatMap(([n, body]) => [
    [
      `parent deep ${n}`,
      M() +
        `seq:\n  - {id: x, type: u1}\n  - {id: m, type: m}\ntypes:\n  m:\n    seq:\n      - {id: x, type: u1}\n      - {id: a, type: a}\n  a:\n    seq:\n      - {id: c, type: c}\n  c:\n${body('_parent._parent.x')}`,
      M() +
        `seq:\n  - {id: x, type: u1}\n  - {id: m, type: m}\ntypes:\n  m:\n    seq:\n      - {id: x, type: u1}\n      - {id: a, type: a, parent: _parent}\n  a:\n    seq:\n      - {id: c, type: c}\n  c:\n${body('_parent._parent.x')}`,
      ['0102', '010203040506', '0201', '0302010101'],
      R,
    ],
    [
      `parent false ${n}`,
      M() +
        `seq:\n  - {id: x, type: u1}\n  - {id: m, type: m}\ntypes:\n  m:\n    seq:\n      - {id: x, type: u1}\n      - {id: c, type: c}\n  c:\n${body('_parent.x')}`,
      M() +
        `seq:\n  - {id: x, type: u1}\n  - {id: m, type: m}\ntypes:\n  m:\n    seq:\n      - {id: x, type: u1}\n      - {id: c, type: c, parent: _parent}\n  c:\n${body('_parent.x')}`,
      ['0102', '010203040506', '0201'],
      R,
    ],
  ]),
  [
    'parent irrelevant',
    `${M()}seq:\n  - {id: x, type: u1}\n  - {id: c, type: c}\ntypes:\n  c:\n    seq:\n      - {id: z, type: u1}\n`,
    M() +
      `seq:\n  - {id: x, type: u1}\n  - {id: c, type: c, parent: false}\ntypes:\n  c:\n    seq:\n      - {id: z, type: u1}\n`,
    [],
    G,
  ],
  // byte-order switches
  ...[
    ['num', 'k', 'u1', '', (n) => n],
    [
      'enum',
      'k',
      'u1, enum: o',
      'enums:\n  o: {1: little, 2: big, 5: five}\n',
      (n) => ({ 1: 'o::little', 2: 'o::big', 5: 'o::five' })[n] ?? n,
    ],
    ['str', 'k', 'str, size: 1, encoding: ASCII', '', (n) => `'"${n}"'`],
  ].flatMap(([n, _f, ty, en, key]) => {
    const doc = (cases, on = '_root.k') =>
      `meta: {id: f}\nseq:\n  - {id: k, type: ${ty}}\n  - {id: t, type: t}\ntypes:\n  t:\n    meta:\n      endian:\n        switch-on: ${on}\n        cases:\n${cases.map(([c, e]) => `          ${c === '_' ? '_' : key(c)}: ${e}\n`).join('')}    seq:\n      - {id: x, type: u2}\n${en}`;
    return [
      [
        `endian ${n} case before _`,
        doc([
          [1, 'le'],
          ['_', 'be'],
        ]),
        doc([
          [1, 'le'],
          [5, 'le'],
          ['_', 'be'],
        ]),
        ['050102', '350102'],
        R,
      ],
      [
        `endian ${n} case same as _`,
        doc([
          [1, 'le'],
          ['_', 'be'],
        ]),
        doc([
          [1, 'le'],
          [5, 'be'],
          ['_', 'be'],
        ]),
        ['050102'],
        G,
      ],
      [
        `endian ${n} _ flipped`,
        doc([
          [1, 'le'],
          ['_', 'be'],
        ]),
        doc([
          [1, 'le'],
          ['_', 'le'],
        ]),
        ['050102'],
        R,
      ],
      [
        `endian ${n} _ dropped`,
        doc([
          [1, 'le'],
          ['_', 'be'],
        ]),
        doc([
          [1, 'le'],
          [2, 'be'],
        ]),
        ['050102', '350102'],
        R,
      ],
      [
        `endian ${n} case removed`,
        doc([
          [1, 'le'],
          [2, 'be'],
        ]),
        doc([[1, 'le']]),
        ['020102', '320102'],
        R,
      ],
      [
        `endian ${n} swapped`,
        doc([
          [1, 'le'],
          [2, 'be'],
        ]),
        doc([
          [1, 'be'],
          [2, 'le'],
        ]),
        ['020102', '320102'],
        R,
      ],
      [
        `endian ${n} case order`,
        doc([
          [1, 'le'],
          [2, 'be'],
        ]),
        doc([
          [2, 'be'],
          [1, 'le'],
        ]),
        [],
        G,
      ],
      [
        `endian ${n} case added`,
        doc([
          [1, 'le'],
          [2, 'be'],
        ]),
        doc([
          [1, 'le'],
          [2, 'be'],
          [5, 'be'],
        ]),
        [],
        n === 'enum' ? R : G,
      ],
    ];
  }),
  // CASE_UNFRAMED
  ...[
    ['pos', '', 'instances:\n  b: {pos: 4, type: {switch-on: k, cases: C}}\n', G],
    ['pos size', '', 'instances:\n  b: {pos: 4, size: 2, type: {switch-on: k, cases: C}}\n', G],
    ['pos io', '', 'instances:\n  b: {io: _root._io, pos: k, type: {switch-on: k, cases: C}}\n', G],
    ['seq', '  - {id: b, type: {switch-on: k, cases: C}}\n  - {id: z, type: u1}\n', '', R],
    ['seq framed', '  - {id: b, size: 4, type: {switch-on: k, cases: C}}\n', '', G],
    ['seq eos', '  - {id: b, size-eos: true, type: {switch-on: k, cases: C}}\n', '', G],
    ['seq repeated', '  - {id: b, repeat: expr, repeat-expr: 2, type: {switch-on: k, cases: C}}\n', '', R],
    ['seq last', '  - {id: b, type: {switch-on: k, cases: C}}\n', '', R],
  ].map(([n, s, i, w]) => {
    const doc = (c) =>
      `${M()}seq:\n  - {id: k, type: u1}\n${s.replace('C', c)}${i.replace('C', c)}types:\n  t:\n    seq:\n      - {id: a, type: u1}\n  u:\n    seq:\n      - {id: c, type: u2}\n`;
    return [`case added ${n}`, doc('{1: t}'), doc('{1: t, 2: u}'), [], w];
  }),
  // one edit, one finding
  ...[
    ['widen', 'u2', 'u4'],
    ['narrow', 'u4', 'u2'],
    ['retype', 'u2', 'strz'],
  ].map(([n, a, b]) => [
    `one finding ${n}`,
    `${M()}seq:\n  - {id: a, type: ${a}}\n  - {id: b, type: u1}\n  - {id: c, type: t}\n  - {id: d, size: b}\n  - {id: e, type: u1, if: b > 1}\ntypes:\n  t:\n    seq:\n      - {id: z, type: u2}\n`,
    `${M()}seq:\n  - {id: a, type: ${b}}\n  - {id: b, type: u1}\n  - {id: c, type: t}\n  - {id: d, size: b}\n  - {id: e, type: u1, if: b > 1}\ntypes:\n  t:\n    seq:\n      - {id: z, type: u2}\n`,
    [],
    R,
  ]),
  [
    'insert in nested table',
    `${M()}seq:\n  - {id: n, type: u1}\n  - {id: a, type: t, repeat: expr, repeat-expr: n}\n  - {id: b, type: u1}\ntypes:\n  t:\n    seq:\n      - {id: z, type: u2}\n      - {id: y, type: u2}\n`,
    `${M()}seq:\n  - {id: n, type: u1}\n  - {id: a, type: t, repeat: expr, repeat-expr: n}\n  - {id: b, type: u1}\ntypes:\n  t:\n    seq:\n      - {id: q, type: u1}\n      - {id: z, type: u2}\n      - {id: y, type: u2}\n`,
    [],
    R,
  ],
  [
    'remove len field',
    `${M()}seq:\n  - {id: n, type: u1}\n  - {id: a, size: n}\n  - {id: b, type: u1}\n`,
    `${M()}seq:\n  - {id: a, size: 3}\n  - {id: b, type: u1}\n`,
    [],
    R,
  ],
  [
    'remove enum member with case',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\n  - {id: b, size: 2, type: {switch-on: k, cases: {'e::p': t, 'e::q': t}}}\ntypes:\n  t:\n    seq:\n      - {id: z, type: u2}\nenums:\n  e: {1: p, 2: q}\n`,
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\n  - {id: b, size: 2, type: {switch-on: k, cases: {'e::p': t}}}\ntypes:\n  t:\n    seq:\n      - {id: z, type: u2}\nenums:\n  e: {1: p}\n`,
    [],
    R,
  ],
  [
    'renumber member with case',
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\n  - {id: b, size: 2, type: {switch-on: k, cases: {'e::p': t, 'e::q': t}}}\ntypes:\n  t:\n    seq:\n      - {id: z, type: u2}\nenums:\n  e: {1: p, 2: q}\n`,
    `${M()}seq:\n  - {id: k, type: u1, enum: e}\n  - {id: b, size: 2, type: {switch-on: k, cases: {'e::p': t, 'e::q': t}}}\ntypes:\n  t:\n    seq:\n      - {id: z, type: u2}\nenums:\n  e: {1: p, 3: q}\n`,
    [],
    R,
  ],
  [
    'condition on changed instance',
    `${M()}seq:\n  - {id: k, type: u1}\n  - {id: b, type: u1, if: big}\n  - {id: c, type: u1, if: big}\n  - {id: d, type: u1, if: big}\ninstances:\n  big: {value: k > 3}\n`,
    `${M()}seq:\n  - {id: k, type: u1}\n  - {id: b, type: u1, if: big}\n  - {id: c, type: u1, if: big}\n  - {id: d, type: u1, if: big}\ninstances:\n  big: {value: k > 4}\n`,
    [],
    R,
  ],
  [
    'meta endian',
    `${M()}seq:\n  - {id: k, type: u2}\n  - {id: t, type: t}\n  - {id: f4, type: f4}\ntypes:\n  t:\n    seq:\n      - {id: z, type: u2}\n      - {id: y, type: u4}\n`,
    `${M().replace('le', 'be')}seq:\n  - {id: k, type: u2}\n  - {id: t, type: t}\n  - {id: f4, type: f4}\ntypes:\n  t:\n    seq:\n      - {id: z, type: u2}\n      - {id: y, type: u4}\n`,
    [],
    R,
  ],
  [
    'meta encoding',
    `${M()}seq:\n  - {id: k, type: strz}\n  - {id: t, type: t}\ntypes:\n  t:\n    seq:\n      - {id: z, type: strz}\n`,
    `${M().replace('UTF-8', 'UTF-16LE')}seq:\n  - {id: k, type: strz}\n  - {id: t, type: t}\ntypes:\n  t:\n    seq:\n      - {id: z, type: strz}\n`,
    [],
    R,
  ],
  [
    'meta bit-endian',
    `${M()}seq:\n  - {id: k, type: b3}\n  - {id: l, type: b5}\n  - {id: t, type: t}\ntypes:\n  t:\n    seq:\n      - {id: z, type: b4}\n      - {id: zz, type: b4}\n`,
    `${M('  bit-endian: le\n')}seq:\n  - {id: k, type: b3}\n  - {id: l, type: b5}\n  - {id: t, type: t}\ntypes:\n  t:\n    seq:\n      - {id: z, type: b4}\n      - {id: zz, type: b4}\n`,
    [],
    R,
  ],
  ...NEVER.map(([name, before, after, want]) => [name, `${M()}seq:\n${before}`, `${M()}seq:\n${after}`, [], want]),
];
