/** A pair or more for each construct of Kaitai 0.11 that the others have no place for. */
const G = 'green',
  R = 'red',
  U = 'undetermined';
const M = (x = '') => `meta:\n  id: f\n  endian: le\n  encoding: UTF-8\n${x}`;
const S = (...l) => `seq:\n${l.map((x) => `  - ${x}\n`).join('')}`;
const I = (...l) => `instances:\n${l.map((x) => `  ${x}\n`).join('')}`;
const pair = (name, a, b, want, samples = []) => [name, M() + a, M() + b, samples, want];
const expr = (name, a, b, want, more = '') =>
  pair(
    name,
    S(
      '{id: x, type: u1}',
      '{id: s, type: strz}',
      '{id: by, size: 2}',
      '{id: li, type: u1, repeat: expr, repeat-expr: 2}',
    ) +
      I(`v: {value: ${JSON.stringify(a)}}`) +
      more,
    S(
      '{id: x, type: u1}',
      '{id: s, type: strz}',
      '{id: by, size: 2}',
      '{id: li, type: u1, repeat: expr, repeat-expr: 2}',
    ) +
      I(`v: {value: ${JSON.stringify(b)}}`) +
      more,
    want,
    ['056100010203', '0561623100010203'],
  );
const BITS = 'types:\n  t:\n    seq: [{id: b, type: b4}]\n';
export const PAIRS = [
  [
    'meta prose',
    M() + S('{id: a, type: u1}'),
    M(
      '  title: T\n  license: MIT\n  application: [x]\n  file-extension: a\n  xref: {wikidata: Q1}\n  tags: [t]\n  ks-version: 0.11\n',
    ) + S('{id: a, type: u1}'),
    [],
    G,
  ],
  pair('doc, doc-ref', S('{id: a, type: u1}'), S('{id: a, type: u1, doc: D, doc-ref: [http://x, y]}'), G),
  pair('to-string', S('{id: a, type: u1}'), `${S('{id: a, type: u1}')}to-string: a.to_s\n`, G),
  pair('own keys', S('{id: a, type: u1}'), S('{id: a, type: u1, -display: hex, -webide-x: 1}'), G),
  pair('ks-opaque', 'seq:\n  - {id: a, type: u1}\n', 'seq:\n  - {id: a, type: u1}\n', G),
  pair(
    'type moved out',
    S('{id: a, type: t}') +
      'types:\n  t:\n    seq: [{id: x, type: u}]\n    types:\n      u:\n        seq: [{id: y, type: u2}]\n',
    `${S('{id: a, type: t}')}types:\n  t:\n    seq: [{id: x, type: u}]\n  u:\n    seq: [{id: y, type: u2}]\n`,
    G,
  ),
  pair(
    'enum moved into type',
    `${S('{id: a, type: t}')}types:\n  t:\n    seq: [{id: x, type: u1, enum: e}]\nenums:\n  e: {1: p}\n`,
    `${S('{id: a, type: t}')}types:\n  t:\n    seq: [{id: x, type: u1, enum: e}]\n    enums:\n      e: {1: p}\n`,
    G,
  ),
  pair(
    'type added',
    S('{id: a, type: u1}'),
    `${S('{id: a, type: u1}')}types:\n  t:\n    seq: [{id: x, type: u1}]\n`,
    G,
  ),
  pair(
    'instance added',
    S('{id: a, type: u1}'),
    S('{id: a, type: u1}') + I('v: {pos: 0, type: u1}', 'w: {value: a + 1}'),
    G,
  ),
  pair('instance pos removed', S('{id: a, type: u1}') + I('v: {pos: 0, type: u1}'), S('{id: a, type: u1}'), R),
  pair('zlib', S('{id: a, size: 3}'), S('{id: a, size: 3, process: zlib}'), R),
  pair('zlib removed', S('{id: a, size: 3, process: zlib}'), S('{id: a, size: 3}'), R),
  pair(
    'custom process same',
    S('{id: a, size: 3, process: my.thing(7)}'),
    S('{id: a, size: 3, process: my.thing(7)}'),
    G,
  ),
  pair(
    'custom process arg',
    S('{id: a, size: 3, process: my.thing(7)}'),
    S('{id: a, size: 3, process: my.thing(8)}'),
    R,
  ),
  pair(
    'custom process other',
    S('{id: a, size: 3, process: my.thing(7)}'),
    S('{id: a, size: 3, process: your.thing(7)}'),
    R,
  ),
  pair('term include', S('{id: a, terminator: 0, include: true}'), S('{id: a, terminator: 0}'), R),
  pair('pad-right', S('{id: a, size: 4, pad-right: 0x20}'), S('{id: a, size: 4, pad-right: 0}'), R),
  pair('eos-error', S('{id: a, type: strz, eos-error: false}'), S('{id: a, type: strz}'), R),
  ...['bool', 'u2', 'str', 'bytes', 'struct', 'io', 'any', 'u1[]'].map((t) =>
    pair(
      `param ${t}`,
      `${S(
        '{id: n, type: b1}',
        '{id: w, type: u2}',
        '{id: s, type: strz}',
        '{id: by, size: 2}',
        '{id: li, type: u1, repeat: expr, repeat-expr: 2}',
        `{id: t, type: 'pt(${{ bool: 'n', u2: 'w', str: 's', bytes: 'by', struct: '_root', io: '_io', any: 'by', 'u1[]': 'li' }[t]})'}`,
      )}types:\n  pt:\n    params: [{id: p, type: ${JSON.stringify(t)}}]\n    seq: [{id: q, type: u1}]\n`,
      `${S(
        '{id: n, type: b1}',
        '{id: w, type: u2}',
        '{id: s, type: strz}',
        '{id: by, size: 2}',
        '{id: li, type: u1, repeat: expr, repeat-expr: 2}',
        `{id: t, type: 'pt(${{ bool: 'n', u2: 'w', str: 's', bytes: 'by', struct: '_root', io: '_io', any: 'by', 'u1[]': 'li' }[t]})'}`,
      )}types:\n  pt:\n    params: [{id: other, type: ${JSON.stringify(t)}}]\n    seq: [{id: q, type: u1}]\n`,
      G,
    ),
  ),
  pair(
    'param bool arg',
    S('{id: n, type: b1}', "{id: t, type: 'pt(n)'}") +
      'types:\n  pt:\n    params: [{id: p, type: bool}]\n    seq: [{id: q, type: u1, if: p}]\n',
    S('{id: n, type: b1}', "{id: t, type: 'pt(not n)'}") +
      'types:\n  pt:\n    params: [{id: p, type: bool}]\n    seq: [{id: q, type: u1, if: p}]\n',
    R,
  ),
  expr('substring', 's.substring(0, 1)', 's.substring(0, 2)', R),
  expr('reverse', 's.reverse', 's', R),
  expr('to_i radix', '"12".to_i(8)', '"12".to_i(16)', R),
  expr('to_i radix 10', '"12".to_i', '"12".to_i(10)', G),
  expr('min', 'li.min', 'li.max', R),
  expr('first last', 'li.first', 'li.last', R),
  expr('last index', 'li.last', 'li[li.size - 1]', G),
  expr('first index', 'li.first', 'li[0]', G),
  expr('length str', 's.length', 's.length + 1', R),
  expr('ternary', 'x > 1 ? 2 : 3', 'x > 1 ? 3 : 2', R),
  expr('ternary turned', 'x > 1 ? 2 : 3', 'x <= 1 ? 3 : 2', G),
  expr('bytes lit', '[0x41, 0x42]', '[65, 66]', G),
  expr('cast', 'x.as<u1>', 'x', G),
  expr('bitsizeof', 'bitsizeof<u2>', '16', G),
  expr('sizeof', 'sizeof<u2> + x', 'x + 2', G),
  expr('fstring', 'f"{x}-{s}"', 'x.to_s + "-" + s', G),
  expr('fstring other', 'f"{x}-{s}"', 'f"{s}-{x}"', R),
  expr('shift neg', 'x << 1', 'x << 2', R),
  expr('mod', 'x % 3', 'x % 4', R),
  expr('neg', '-x', '0 - x', G),
  expr('inv', '~x', '-x - 1', G),
  expr('xor', 'x ^ 1', 'x ^ 2', R),
  expr('str cmp', 's == "a"', 's == "b"', R),
  expr('str order', 's < "a"', '"a" > s', G),
  expr('by size', 'by.size', '2', G),
  expr('by idx', 'by[0]', 'by[1]', R),
  expr('first by', 'by.first', 'by[0]', G),
  expr('not', 'not (x > 1)', 'x <= 1', G),
  expr('float lit', '1.0', '1', G),
  expr('sci', '1e3', '1000.0', G),
  expr('under', '1_000', '1000', G),
  expr('bin', '0b101', '5', G),
  expr('oct', '0o17', '15', G),
  expr('concat', '"a" "b"', '"ab"', G),
  expr('esc', '"\\x41"'.replace('x41', 'u0041'), '"A"', G),
  expr('bool', 'true', '1 == 1', G),
  expr('_io', '_io.size', '_root._io.size', G),
  expr('_io pos', '_io.pos', '_io.size', R),
  expr('_io eof', '_io.eof', 'not _io.eof', R),
  pair(
    'value enum',
    `${S('{id: a, type: u1}') + I('v: {value: a, enum: e}')}enums:\n  e: {1: p, 2: q}\n`,
    `${S('{id: a, type: u1}') + I('v: {value: a, enum: e2}')}enums:\n  e: {1: p, 2: q}\n  e2: {1: q, 2: p}\n`,
    R,
  ),
  pair(
    'value if',
    S('{id: a, type: u1}') + I('v: {value: a, if: a > 1}'),
    S('{id: a, type: u1}') + I('v: {value: a, if: a > 2}'),
    R,
  ),
  pair(
    'in-enum added',
    `${S('{id: a, type: u1, enum: e}')}enums:\n  e: {1: p}\n`,
    `${S('{id: a, type: u1, enum: e, valid: {in-enum: true}}')}enums:\n  e: {1: p}\n`,
    R,
  ),
  pair(
    'in-enum member added',
    `${S('{id: a, type: u1, enum: e, valid: {in-enum: true}}')}enums:\n  e: {1: p}\n`,
    `${S('{id: a, type: u1, enum: e, valid: {in-enum: true}}')}enums:\n  e: {1: p, 2: q}\n`,
    R,
  ),
  pair('valid f8', S('{id: a, type: f8, valid: {min: 1.5}}'), S('{id: a, type: f8, valid: {min: 1.25}}'), R, [
    '000000000000f63f',
  ]),
  pair('valid s2', S('{id: a, type: s2, valid: {min: -5}}'), S('{id: a, type: s2, valid: {min: -4}}'), R),
  pair(
    'valid expr field',
    S('{id: n, type: u1}', "{id: a, type: u1, valid: {expr: '_ > n'}}"),
    S('{id: n, type: u1}', "{id: a, type: u1, valid: {expr: '_ >= n'}}"),
    R,
  ),
  pair(
    'valid eq field',
    S('{id: n, type: u1}', '{id: a, type: u1, valid: n}'),
    S('{id: n, type: u1}', '{id: a, type: u1, valid: n + 1}'),
    R,
  ),
  pair('valid none bytes', S('{id: a, size: 2}'), S("{id: a, size: 2, valid: '[1, 2]'}"), R),
  pair(
    'until io',
    S('{id: a, type: u1, repeat: until, repeat-until: _io.eof}'),
    S('{id: a, type: u1, repeat: until, repeat-until: _io.pos >= _io.size}'),
    G,
  ),
  pair(
    'until io, where bits may be left',
    S('{id: a, type: t, repeat: until, repeat-until: _io.eof}') + BITS,
    S('{id: a, type: t, repeat: until, repeat-until: _io.pos >= _io.size}') + BITS,
    U,
  ),
  pair(
    'until field of item',
    S("{id: a, type: t, repeat: until, repeat-until: '_.last == 1'}") +
      'types:\n  t:\n    seq: [{id: last, type: u1}]\n',
    S("{id: a, type: t, repeat: until, repeat-until: '_.last == 2'}") +
      'types:\n  t:\n    seq: [{id: last, type: u1}]\n',
    R,
  ),
  pair(
    'endian of instance',
    S('{id: a, type: u1}') + I('v: {pos: 0, type: u2}'),
    S('{id: a, type: u1}') + I('v: {pos: 0, type: u2be}'),
    R,
    ['0102'],
  ),
  pair(
    'instance size',
    S('{id: a, type: u1}') + I('v: {pos: 0, size: 1}'),
    S('{id: a, type: u1}') + I('v: {pos: 0, size: 2}'),
    R,
    ['0102'],
  ),
  pair(
    'instance process',
    S('{id: a, type: u1}') + I('v: {pos: 0, size: 1, process: xor(1)}'),
    S('{id: a, type: u1}') + I('v: {pos: 0, size: 1, process: xor(2)}'),
    R,
  ),
  pair(
    'instance repeat',
    S('{id: a, type: u1}') + I('v: {pos: 0, type: u1, repeat: expr, repeat-expr: a}'),
    S('{id: a, type: u1}') + I('v: {pos: 0, type: u1, repeat: expr, repeat-expr: 1}'),
    R,
  ),
  pair(
    'instance io',
    S('{id: a, size: 2, type: t}', '{id: b, size: 2}') +
      'types:\n  t:\n    seq: [{id: x, type: u1}]\n' +
      I('v: {io: a._io, pos: 0, type: u1}'),
    S('{id: a, size: 2, type: t}', '{id: b, size: 2}') +
      'types:\n  t:\n    seq: [{id: x, type: u1}]\n' +
      I('v: {io: _io, pos: 2, type: u1}'),
    R,
    ['01020304'],
  ),
  pair(
    'type as case string',
    S('{id: k, type: strz}', `{id: b, type: {switch-on: k, cases: {'"a"': u1, '"b"': u2}}}`),
    S('{id: k, type: strz}', `{id: b, type: {switch-on: k, cases: {'"a"': u2, '"b"': u1}}}`),
    R,
    ['61000102', '62000102'],
  ),
  pair(
    'switch on bool',
    S('{id: k, type: b1}', `{id: b, type: {switch-on: k, cases: {true: u1, false: u2}}}`),
    S('{id: k, type: b1}', `{id: b, type: {switch-on: k, cases: {true: u2, false: u1}}}`),
    R,
  ),
  pair(
    'switch in repeat',
    S('{id: k, type: u1}', `{id: b, type: {switch-on: k, cases: {1: u1, 2: u2}}, repeat: expr, repeat-expr: 2}`),
    S('{id: k, type: u1}', `{id: b, type: {switch-on: k, cases: {1: u1, 2: s2}}, repeat: expr, repeat-expr: 2}`),
    R,
    ['02ffffffff'],
  ),
  pair(
    'switch case eq type renamed',
    S('{id: k, type: u1}', '{id: b, size: 2, type: {switch-on: k, cases: {1: t}}}') +
      'types:\n  t:\n    seq: [{id: y, type: u2}]\n',
    S('{id: k, type: u1}', '{id: b, size: 2, type: {switch-on: k, cases: {1: tt}}}') +
      'types:\n  tt:\n    seq: [{id: y, type: u2}]\n',
    G,
  ),
];
