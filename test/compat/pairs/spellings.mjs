/** What is spelled otherwise and is the same: a pair for each law, where each expression may stand. */
const G = 'green',
  U = 'undetermined';
const q = JSON.stringify;
const BASE = `meta: {id: f, endian: le, encoding: UTF-8}
seq:
  - {id: x, type: u1}
  - {id: y, type: u1}
  - {id: s, type: s1}
  - {id: w, type: u4}
  - {id: big, type: u8}
  - {id: fl, type: b1}
  - {id: fm, type: b7}
  - {id: k, type: u1, enum: e}
  - {id: nm, type: strz}
  - {id: by, size: 2}
  - {id: fl4, type: f4}
  - {id: li, type: u1, repeat: expr, repeat-expr: 3}
  - {id: h, type: h}
`;
const TYPES = `types:
  h:
    seq:
      - {id: n, type: u1}
      - {id: g, type: g}
    instances:
      v: {value: n + 1}
  g:
    seq:
      - {id: m, type: u1}
`;
const ENUMS = `enums:\n  e: {0: zero, 1: one, 2: two}\n`;
const doc = (more, inst = '', types = '') => BASE + more + (inst ? `instances:\n${inst}` : '') + TYPES + types + ENUMS;
const asIf = (e) => doc(`  - {id: z, type: u1, if: ${q(e)}}\n`);
const asSize = (e) => doc(`  - {id: z, size: ${q(e)}}\n`);
const asVal = (e) => doc('', `  z: {value: ${q(e)}}\n`);
const asPos = (e) => doc('', `  z: {pos: ${q(e)}, type: u1}\n`);
const asRep = (e) => doc(`  - {id: z, type: u1, repeat: expr, repeat-expr: ${q(e)}}\n`);
const asUntil = (e) => doc(`  - {id: z, type: u1, repeat: until, repeat-until: ${q(e)}}\n`);
const asSwitch = (e) => doc(`  - id: z\n    type: {switch-on: ${q(e)}, cases: {1: u1, 2: u2}}\n`);
const asValid = (e) => doc(`  - {id: z, type: u1, valid: {expr: ${q(e)}}}\n`);
const asArg = (e) =>
  doc(
    `  - id: z\n    type: ${q(`pt(${e})`)}\n`,
    '',
    `  pt:\n    params: [{id: p, type: u1}]\n    seq:\n      - {id: d, size: p}\n`,
  );
const asDeep = (e) =>
  doc(
    `  - {id: z, type: dd}\n`,
    '',
    `  dd:\n    seq:\n      - {id: q1, type: u1}\n      - {id: zz, type: u1, if: ${q(e)}}\n`,
  );
const eq = (w, f, a, b, samples) => [`eq ${a} ~ ${b}`, f(a), f(b), samples ?? [], w];
const T = (a, b) => eq(G, asIf, a, b),
  N = (a, b) => eq(G, asSize, a, b),
  V = (a, b) => eq(G, asVal, a, b);
const one = (attr, more = '') =>
  `meta: {id: f, endian: le, encoding: UTF-8}\nseq:\n  - {id: n, type: u1}\n  - ${attr}\n${more}`;
const T2 = 'types:\n  t:\n    seq:\n      - {id: a, type: u1}\n      - {id: b, type: u1}\n';
const same = (name, a, b, samples) => [name, a, b, samples ?? [], G];
export const PAIRS = [
  T('x == 1', '1 == x'),
  T('x + y == 3', '3 == y + x'),
  T('x == 1 and y == 2', 'y == 2 and x == 1'),
  T('x == 1 or fl', 'fl or x == 1'),
  T('fl == true', 'fl'),
  T('true == fl', 'fl'),
  T('fl != false', 'fl'),
  T('fl == false', 'not fl'),
  T('not (not fl)', 'fl'),
  T('x != 0', 'x > 0'),
  T('x != 0', '0 < x'),
  T('x == 0', 'x < 1'),
  T('not (x == 0)', 'x > 0'),
  T('x >= 1', 'x != 0'),
  T('x > 3', 'not (x <= 3)'),
  T('x > 3', 'x >= 4'),
  T('k == e::one', 'k.to_i == 1'),
  T('k == e::one', 'e::one == k'),
  T('k != e::zero', 'not (k == e::zero)'),
  T('fl ? true : false', 'fl'),
  T('x == 1 ? true : false', 'x == 1'),
  T('x == 1 ? false : true', 'x != 1'),
  T('nm == "a"', '"a" == nm'),
  T("nm == 'a'", 'nm == "a"'),
  T('nm.length == 0', 'nm.size == 0'.replace('size', 'length')),
  T('by.size == 2', 'by.length == 2'),
  T('_root.x == 1', 'x == 1'),
  T('_root.h.n == 1', 'h.n == 1'),
  T('h.v == 3', 'h.n == 2'),
  T('h.g.m > 0', '_root.h.g.m != 0'),
  T('by == [1, 2]', '[1, 2] == by'),
  T('by == [0x1, 0b10]', 'by == [1, 2]'),
  T('(x & 1) == 1', 'x % 2 == 1'),
  T('(x & 0x80) != 0', 'x >= 128'),
  T('x & 1 != 0', 'x % 2 == 1'),
  T('(w & 0xff) == 3', 'w % 256 == 3'),
  T('x == 1 and true', 'x == 1'),
  T('x == 1 or false', 'x == 1'),
  T('x >= 0', 'true'),
  T('x < 256', 'true'),
  T('x > 255', 'false'),
  T('not (x == 1 and y == 2)', 'x != 1 or y != 2'),
  T('not (x == 1 or y == 2)', 'x != 1 and y != 2'),
  T('x == 1 and (y == 2 and fl)', '(x == 1 and y == 2) and fl'),
  T('li[0] == 1', 'li.first == 1'),
  T('big == 0xffff_ffff_ffff_ffff', 'big == 18446744073709551615'),
  T('s < 0', '0 > s'),
  T('s >= 0', 'not (s < 0)'),
  T('x - y > 0', 'x > y'),
  T('x == y', 'y == x'),
  T('x * 2 == y', 'y == 2 * x'),
  T('fl and x == 1', 'x == 1 and fl == true'),
  T('x == 2 or x == 3', 'x >= 2 and x <= 3'),
  T('x == 1 or x == 1', 'x == 1'),
  T('w == 0x10', 'w == 16'),
  T('w == 1_000', 'w == 1000'),
  N('x + y', 'y + x'),
  N('x * 4', '4 * x'),
  N('x * 4', 'x << 2'),
  N('(x + 1) * 2', 'x * 2 + 2'),
  N('x + 1 + 2', 'x + 3'),
  N('x - 0', 'x'),
  N('x * 1', 'x'),
  N('h.n', '_root.h.n'),
  N('h.v', 'h.n + 1'),
  N('x / 2', 'x >> 1'),
  N('x % 8', 'x & 7'),
  N('(x + 3) / 4 * 4', '(x + 3) & ~3'),
  N('fl ? x : y', 'fl == false ? y : x'),
  N('x > 3 ? x : y', 'x <= 3 ? y : x'),
  N('k.to_i', 'k.to_i + 0'),
  N('fm', 'fm + 0'),
  N('2 * (x + y)', '2*x+2*y'),
  N('by.size + x', 'x + by.length'),
  N('x', 'x.as<u1>'),
  N('by.length', '2'),
  N('li.size', '3'),
  N('sizeof<u4>', '4'),
  N('x + sizeof<u2>', '2 + x'),
  N('-x + y + x', 'y'),
  V('x * y', 'y * x'),
  V('"a" + nm', '"a" + nm + ""'),
  V('f"{x}"', 'x.to_s'),
  V('fl.to_i', 'fl ? 1 : 0'),
  V('by.to_s("ASCII")', 'by.to_s("US-ASCII")'),
  V('x ^ y', 'y ^ x'),
  V('x | y', 'y | x'),
  V('x & y', 'y & x'),
  eq(U, asVal, 'w / 256', 'w >> 8'),
  V('fl4 * 2.0', '2.0 * fl4'),
  V('1.0 + 1.0', '2.0'),
  V('x', '(x)'),
  eq(G, asPos, 'x + 4', '4 + x'),
  eq(G, asPos, '_io.size - 4', '_root._io.size - 4'),
  eq(G, asPos, 'h.n', '_root.h.n'),
  eq(G, asRep, 'x + 1', '1 + x'),
  eq(G, asUntil, '_ == 0', '0 == _'),
  eq(G, asUntil, '_ == 0 or _io.eof', '_io.eof or _ == 0'),
  eq(G, asUntil, '_index == 3', '3 == _index'),
  eq(G, asUntil, '_ != 0', '_ > 0'),
  eq(G, asUntil, 'not (_ == 0)', '_ >= 1'),
  eq(G, asSwitch, 'x + y', 'y + x'),
  eq(G, asSwitch, 'x', '_root.x'),
  eq(G, asSwitch, 'x & 3', 'x % 4'),
  eq(G, asSwitch, 'k.to_i', 'k.to_i + 0'),
  eq(G, asValid, '_ > 0', '_ != 0'),
  eq(G, asValid, '_ > 0', '_ >= 1'),
  eq(G, asValid, '_ == x', 'x == _'),
  eq(G, asArg, 'x + y', 'y + x'),
  eq(G, asArg, 'h.n', '_root.h.n'),
  eq(G, asDeep, '_parent.x == 1', '_root.x == 1'),
  eq(G, asDeep, '_parent.h.n == 1', '_root.h.n == 1'),
  eq(G, asDeep, '_parent.h.v == 1', '_root.h.n == 0'),
  eq(G, asDeep, 'q1 == 1', '_root.z.q1 == 1'),
  eq(G, asDeep, '_parent.z.q1 == 1', 'q1 == 1'),
  eq(G, asDeep, '_parent.as<f>.x == 1', '_parent.x == 1'),
  same('eos expr paren', one('{id: a, size-eos: true}'), one("{id: a, size: '(_io.size) - (_io.pos)'}")),
  same('eos typed', one('{id: a, type: str, size-eos: true}'), one("{id: a, type: str, size: '_io.size - _io.pos'}")),
  same(
    'eos in frame',
    one('{id: a, type: t, size: n}', 'types:\n  t:\n    seq:\n      - {id: z, size-eos: true}\n'),
    one('{id: a, type: t, size: n}', "types:\n  t:\n    seq:\n      - {id: z, size: '_io.size - _io.pos'}\n"),
  ),
  same(
    'b8 u1 in type',
    one('{id: a, type: t}', 'types:\n  t:\n    seq:\n      - {id: z, type: b8}\n      - {id: y, type: b16}\n'),
    one('{id: a, type: t}', 'types:\n  t:\n    seq:\n      - {id: z, type: u1}\n      - {id: y, type: u2be}\n'),
  ),
  same(
    'b8 le',
    `meta: {id: f, endian: le, bit-endian: le}\nseq:\n  - {id: a, type: b8}\n  - {id: b, type: b16}\n`,
    `meta: {id: f, endian: le}\nseq:\n  - {id: a, type: u1}\n  - {id: b, type: u2}\n`,
  ),
  same('b32be', one('{id: a, type: b32}'), one('{id: a, type: u4be}')),
  same(
    'two b4 aligned stays',
    one('{id: a, type: b4}\n  - {id: b, type: b4}'),
    one('{id: a, type: b4be}\n  - {id: b, type: b4be}'),
  ),
  same('contents text', one('{id: a, contents: AB}'), one('{id: a, contents: [0x41, 0x42]}')),
  same('contents mix', one("{id: a, contents: [A, 0x42, 'C']}"), one('{id: a, contents: ABC}')),
  same('contents valid eq', one('{id: a, contents: [1, 2]}'), one("{id: a, size: 2, valid: {eq: '[1, 2]'}}")),
  same('contents valid any', one('{id: a, contents: [1, 2]}'), one("{id: a, size: 2, valid: {any-of: ['[1, 2]']}}")),
  same('valid eq any', one('{id: a, type: u1, valid: 3}'), one('{id: a, type: u1, valid: {any-of: [3]}}')),
  same('valid eq minmax', one('{id: a, type: u1, valid: 3}'), one('{id: a, type: u1, valid: {min: 3, max: 3}}')),
  same('valid eq expr', one('{id: a, type: u1, valid: 3}'), one("{id: a, type: u1, valid: {expr: '_ == 3'}}")),
  same('valid hex', one('{id: a, type: u4, valid: 0x10}'), one('{id: a, type: u4, valid: 16}')),
  same('valid max nat', one('{id: a, type: u1, valid: {max: 255}}'), one('{id: a, type: u1}')),
  same('valid min 0', one('{id: a, type: u4, valid: {min: 0}}'), one('{id: a, type: u4}')),
  same(
    'valid str eq',
    one(`{id: a, type: str, size: 2, valid: '"ab"'}`),
    one(`{id: a, type: str, size: 2, valid: {eq: '"ab"'}}`),
  ),
  same(
    'valid in list by enum',
    one('{id: a, type: u1, enum: e, valid: {in-enum: true}}', 'enums:\n  e: {1: p, 2: q}\n'),
    one("{id: a, type: u1, enum: e, valid: {any-of: ['e::p', 'e::q']}}", 'enums:\n  e: {1: p, 2: q}\n'),
  ),
  same('enc utf8', one('{id: a, type: strz, encoding: UTF-8}'), one('{id: a, type: strz, encoding: utf8}')),
  same('enc default', one('{id: a, type: strz}'), one('{id: a, type: strz, encoding: UTF-8}')),
  same('enc latin1', one('{id: a, type: strz, encoding: ISO-8859-1}'), one('{id: a, type: strz, encoding: latin1}')),
  same('enc cp437', one('{id: a, type: strz, encoding: IBM437}'), one('{id: a, type: strz, encoding: CP437}')),
  same('enc sjis', one('{id: a, type: strz, encoding: SJIS}'), one('{id: a, type: strz, encoding: Shift_JIS}')),
  same('enc win', one('{id: a, type: strz, encoding: CP1252}'), one('{id: a, type: strz, encoding: windows-1252}')),
  same('enc utf16', one('{id: a, type: strz, encoding: UTF-16LE}'), one('{id: a, type: strz, encoding: utf-16le}')),
  same(
    'enc via meta',
    `meta: {id: f, endian: le, encoding: ASCII}\nseq:\n  - {id: a, type: strz}\n`,
    `meta: {id: f, endian: le}\nseq:\n  - {id: a, type: strz, encoding: ASCII}\n`,
  ),
  same(
    'endian via meta',
    `meta: {id: f, endian: le}\nseq:\n  - {id: a, type: u2}\n`,
    `meta: {id: f, endian: be}\nseq:\n  - {id: a, type: u2le}\n`,
  ),
  same(
    'endian of nested meta',
    one('{id: a, type: t}', 'types:\n  t:\n    meta: {endian: be}\n    seq:\n      - {id: z, type: u2}\n'),
    one('{id: a, type: t}', 'types:\n  t:\n    seq:\n      - {id: z, type: u2be}\n'),
  ),
  same('strz vs str term', one('{id: a, type: strz}'), one('{id: a, type: str, terminator: 0}')),
  same(
    'term defaults',
    one('{id: a, terminator: 0}'),
    one('{id: a, terminator: 0, consume: true, include: false, eos-error: true}'),
  ),
  same(
    'case equal default',
    one('{id: a, size: 2, type: {switch-on: n, cases: {1: t, 2: t, _: t}}}', T2),
    one('{id: a, size: 2, type: {switch-on: n, cases: {_: t}}}', T2),
  ),
  same(
    'case equal default added',
    one(
      '{id: a, size: 2, type: {switch-on: n, cases: {1: t, _: u}}}',
      `${T2}  u:\n    seq:\n      - {id: c, type: u2}\n`,
    ),
    one(
      '{id: a, size: 2, type: {switch-on: n, cases: {1: t, 5: u, _: u}}}',
      `${T2}  u:\n    seq:\n      - {id: c, type: u2}\n`,
    ),
  ),
  same(
    'case num default u',
    one('{id: a, type: {switch-on: n, cases: {1: u1, _: u2}}}'),
    one('{id: a, type: {switch-on: n, cases: {1: u1, 2: u2, _: u2}}}'),
  ),
  same(
    'case order',
    one('{id: a, type: {switch-on: n, cases: {1: u1, 2: u2}}}'),
    one('{id: a, type: {switch-on: n, cases: {2: u2, 1: u1}}}'),
  ),
  same(
    'case hex',
    one('{id: a, type: {switch-on: n, cases: {16: u1, 2: u2}}}'),
    one('{id: a, type: {switch-on: n, cases: {0x10: u1, 2: u2}}}'),
  ),
  same('value moved into instance', asSize('x + 4'), doc('  - {id: z, size: total}\n', '  total: {value: x + 4}\n')),
  same(
    'value moved into instance chain',
    asSize('(x + 4) * 2'),
    doc('  - {id: z, size: twice}\n', '  total: {value: x + 4}\n  twice: {value: total + total}\n'),
  ),
  same(
    'if moved into instance',
    asIf('x > 3 and fl'),
    doc('  - {id: z, type: u1, if: has_z}\n', '  has_z: {value: fl and x > 3}\n'),
  ),
  same('instance inlined from type', asSize('h.v'), asSize('_root.h.n + 1')),
  same(
    'repeat-expr instance',
    asRep('x * 2'),
    doc('  - {id: z, type: u1, repeat: expr, repeat-expr: cnt}\n', '  cnt: {value: x + x}\n'),
  ),
  same('always true', one('{id: a, type: u1}'), one('{id: a, type: u1, if: 1 == 1}')),
  same('process arg hex', one('{id: a, size: 3, process: xor(0x5f)}'), one('{id: a, size: 3, process: xor(95)}')),
  same(
    'process list',
    one('{id: a, size: 3, process: "xor([1, 2])"}'),
    one('{id: a, size: 3, process: "xor([0x01,0x02])"}'),
  ),
  same('process rol ror', one('{id: a, size: 3, process: rol(3)}'), one('{id: a, size: 3, process: ror(5)}')),
  same(
    'io self',
    one('{id: a, type: t}', 'types:\n  t:\n    instances:\n      x: {pos: 1, type: u1}\n'),
    one('{id: a, type: t}', 'types:\n  t:\n    instances:\n      x: {io: _io, pos: 1, type: u1}\n'),
  ),
  same('pad-right none', one('{id: a, size: n, type: str}'), one('{id: a, size: n, type: str, include: false}')),
  same(
    'import scalar',
    {
      f: `meta: {id: f, endian: le, imports: g}\nseq:\n  - {id: x, type: g}\n`,
      g: `meta: {id: g, endian: le}\nseq:\n  - {id: a, type: u2}\n`,
    },
    {
      f: `meta: {id: f, endian: le, imports: [g]}\nseq:\n  - {id: x, type: g}\n`,
      g: `meta: {id: g, endian: le}\nseq:\n  - {id: a, type: u2}\n`,
    },
  ),
  same('typed path', one('{id: a, type: t}', T2), one("{id: a, type: 'f::t'}", T2)),
  same('type of one u1 in frame', one('{id: a, size: 2, type: t}', T2), one('{id: a, type: t}', T2)),
  same(
    'repeat expr 1 type args newline',
    one('{id: a, type: "p(n)"}', 'types:\n  p:\n    params: [{id: q, type: u1}]\n    seq:\n      - {id: d, size: q}\n'),
    one(
      '{id: a, type: "p(\\n n\\n)\\n"}',
      'types:\n  p:\n    params: [{id: q, type: u1}]\n    seq:\n      - {id: d, size: q}\n',
    ),
  ),
  same(
    'enum in import alias',
    one('{id: a, type: u1, enum: e}', 'enums:\n  e: {1: p}\n'),
    one("{id: a, type: u1, enum: 'f::e'}", 'enums:\n  e: {1: {id: p}}\n'),
  ),
  same('doc only', one('{id: a, type: u1}'), one('{id: a, type: u1, doc: hello, -note: x}')),
  same(
    'valid minmax expr',
    one('{id: a, type: u1, valid: {min: 2, max: 5}}'),
    one("{id: a, type: u1, valid: {expr: '_ >= 2 and _ <= 5'}}"),
  ),
  same(
    'valid i u2 expr',
    one('{id: a, type: u4, valid: {min: 2, max: 5}}'),
    one("{id: a, type: u4, valid: {expr: '_ >= 2 and _ <= 5'}}"),
  ),
];
