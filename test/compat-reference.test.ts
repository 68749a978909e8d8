/** Everything that Kaitai 0.11 has by its reference: the gate knows each key, and each thing that expressions can say. */
import { expect, test } from '@jest/globals';
import { compare, describe, layoutsOf, readerOf, sourcesFromText } from 'cr-image/compat';

const META = 'meta: {id: f, endian: le, encoding: UTF-8}\n';

/** Specs that have each key at each place, by what they show. */
const KEYS: Readonly<Record<string, string>> = {
  meta: `meta:
  {id: f, title: t, application: [a, b], file-extension: [x], xref: {pronom: fmt/1, other: 1}, tags: [a], license: MIT, ks-version: '0.10',
   ks-debug: false, ks-opaque-types: false, ks-zero-copy-substream: false, imports: [], encoding: UTF-8, endian: le, bit-endian: le, -x: {a: b}}
doc: d
doc-ref: [a, b]
to-string: a.to_s
seq: [{id: a, type: u1, doc: d, doc-ref: r, -x: 1}]
`,
  remarks: `meta: {id: f, endian: {switch-on: a, cases: {1: le, _: be}, -x: 1}, encoding: UTF-8}
seq:
  - {id: a, type: u1, enum: e, valid: {in-enum: true, -x: 1}}
  - {id: b, size: 1, type: {switch-on: a, cases: {"e::x": u1}, -x: 1}}
  - {id: c, type: u1, valid: {expr: _ > 1, -x: 1}}
  - {id: d, type: u1, valid: {min: 1, max: 2, -x: 1}}
  - {id: g, type: u1, valid: {any-of: [1], -x: 1}}
  - {id: h, type: u1, valid: {eq: 1, -x: 1}}
enums: {e: {1: {id: x, doc: d, doc-ref: [y, z], -orig-id: E_X, -x: 1}}}
`,
  types: `${META}seq: [{id: a, type: b1}, {id: b, type: b3be}, {id: c, type: b12}, {id: d, type: u2be}, {id: e, type: f4le}, {id: g, type: "t::u"}, {id: h, type: " v ( 1 ) "}]
types:
  t: {types: {u: {seq: [{id: x, type: u1}]}}}
  v: {params: [{id: p, type: u1, doc: d, doc-ref: r, -x: 1}], seq: [{id: x, type: u1}], to-string: 'f"x{x}"'}
`,
  parameters: `${META}seq: [{id: a, type: 't(1, e::x, "x", [1, 2], true, 1.5)'}]
types: {t: {params: [{id: p, type: u1}, {id: q, type: u1, enum: e}, {id: r, type: str}, {id: s, type: bytes}, {id: v, type: bool}, {id: w, type: f8}], seq: [{id: x, type: u1}]}}
enums: {e: {1: x}}
`,
  'parameters of all kinds': `${META}params: [{id: a, type: struct}, {id: b, type: io}, {id: c, type: any}, {id: d, type: "struct[]"}, {id: e, type: "any[]"}, {id: h, type: "bytes[]"}, {id: j, type: "str[]"}, {id: k, type: "f8[]"}, {id: l, type: t}, {id: m, type: "t[]"}, {id: n}]
types: {t: {}}
`,
  attributes: `${META}seq:
  - {id: n, type: u1, if: true}
  - {size-eos: true, terminator: 0, include: true, consume: false, eos-error: false, pad-right: 0, size: n, if: false}
  - {id: b, type: str, size: 0x10, encoding: ASCII, terminator: 0, pad-right: 32}
  - {id: c, size: '_index + 1', repeat: expr, repeat-expr: 3}
  - {id: d, type: u1, repeat: until, repeat-until: _ == 0 or _index == 3}
  - {id: e, type: t, parent: false}
  - {id: g, contents: ["PK", 4, "0x50"]}
  - {size: 2, process: xor(n)}
  - {size: 2, process: 'xor([1, 2])'}
  - {size: 2, process: ror(n)}
  - {size: 2, process: rol(3)}
  - {size: 2, process: zlib}
  - {id: h, type: u1, repeat: eos}
instances:
  i: {pos: n, io: _root._io, type: u1, valid: 1}
  j: {value: n, if: n > 1, enum: e, doc: d, doc-ref: [r], -x: 1}
  k: {type: u1}
types: {t: {seq: [{id: x, type: u1}]}}
enums: {e: {-1: a, 0x10: b, 4294967296: c}}
`.replace('size-eos: true, ', ''),
  choices: `${META}seq:
  - {id: a, type: u1, enum: e}
  - {id: s, type: str, size: 1}
  - {id: b, size: 4, type: {switch-on: a.to_i, cases: {0x1: u1, "2": u2, "1 + 2": str, 4: strz, 5: "t(3)", 6: f4, 7: b3, _: t(1)}}}
  - {id: c, type: {switch-on: s, cases: {'"a"': u1, "'b'": u2}}}
  - {id: d, type: {switch-on: a == e::x, cases: {true: u1, false: u2}}}
  - {id: g, size: 1, type: {switch-on: b, cases: {"[1, 2]": u1}}}
types: {t: {params: [{id: p, type: u1}], seq: [{id: x, type: u1}]}}
enums: {e: {1: x}}
`.replace('\n  - {id: g, size: 1, type: {switch-on: b, cases: {"[1, 2]": u1}}}', ''),
};

/** What stands in expressions, each in an instance of one spec. */
const EXPRESSIONS =
  `1.5e3  1.5  .5  5.  0xFFFF_FFFF_FFFF_FFFF  0b1010_1010  0o17  1_000  18446744073709551615  true  false
"a" "b"  'a'  "\\n\\t\\"\\u00e9\\0"  f"n={n} s={s}"  f"{"x"}{n + 1}"  [1, 2, 3]  [1, 2,].size  [0x50, 4].as<bytes>  [1, 2][n]
n + 1 - 2 * 3 / 4 % 5  -n  +n  ~n  n << 1 >> 2  n & 1 | 2 ^ 3  n == 1 and (true or not false)  n != 1  n < 1  n <= 1  n > 1  n >= 1
n > 1 ? 2 : 3  (n>1)?(n>2)?1:2:3  "a" + s  s < "b"  s == "b"  a > [1]  a == [1, 2]
e::x  ::e::x  e::x.to_i  k == e::x  k.to_i  t::e2::y.to_i
a.length  a.size  a.first  a.last  a.min  a.max  a[0]  a.to_s("ASCII")
s.length  s.to_i  s.to_i(16)  s.reverse  s.substring(0, 1)  n.to_s  g.to_i  (n == 1).to_i
l.first  l.last  l.min  l.max  l.size  l[n]
n.as<u2>  n.as<s1>  l.as<u1[]>  a.as<bytes>  t.as<t>.x  t.as<::t>.x
sizeof<u4>  bitsizeof<b12>  sizeof<t>  n._sizeof  a._sizeof  t._sizeof  _sizeof
_root.n  _root._io.size  _parent  t._io.pos  t._parent  _io.pos  _io.size  _io.eof`
    .split(/ {2}|\n/)
    .filter((text) => text !== '');

const FIELDS = `seq: [{id: a, size: 4}, {id: n, type: u1}, {id: s, type: str, size: 3}, {id: l, type: u1, repeat: expr, repeat-expr: 2}, {id: g, type: f4}, {id: t, type: t}, {id: k, type: u1, enum: e}]
enums: {e: {1: x}}
types: {t: {seq: [{id: x, type: u1}], enums: {e2: {1: y}}}}
`;
const computing = `${META}${FIELDS}instances:\n${EXPRESSIONS.map((text, i) => `  v${i}:\n    value: |-\n      ${text}\n`).join('')}`;

test.each([...Object.entries(KEYS), ['expressions', computing]])('%s: known, as by the compiler', async (_, text) => {
  const { specs, unknown, locate } = describe(sourcesFromText({ f: text }));
  expect(unknown).toEqual([]);
  expect(compare(specs, { specs, locate }, { old: 'r1', new: 'today' })).toEqual([]);
  const { now } = layoutsOf(specs, specs);
  if (!text.includes('params: [{id: a')) await readerOf(specs, now, 'f');
});

test.each(['n ** 2', '!n', 'n && 1', 'a[0..2]', 'n in [1]', "f'x'", '1 +', '(n', '"a'])(
  '%s is no expression, and told with its place',
  (text) => {
    const spec = `${META}${FIELDS}instances:\n  v:\n    value: |-\n      ${text}\n`;
    const { unknown } = describe(sourcesFromText({ f: spec }));
    expect(unknown).toMatchObject([
      { what: `the expression ${text}`, location: { file: 'f.ksy', line: 7, column: 5 } },
    ]);
  },
);

/** Longer than anybody writes, and as long as is taken. */
const LONG: Readonly<Record<string, (length: number) => string>> = {
  brackets: (length) => `${'('.repeat(length)}n${')'.repeat(length)}`,
  negations: (length) => `${'not '.repeat(length)}true`,
  signs: (length) => `${'-'.repeat(length)}n`,
  sums: (length) => Array.from({ length }, () => 'n').join(' + '),
  conditions: (length) => Array.from({ length }, (_, i) => `n != ${i}`).join(' and '),
  members: (length) => `${'_parent.'.repeat(length)}n`,
  choices: (length) => `${Array.from({ length }, (_, i) => `n == ${i} ? ${i} : `).join('')}0`,
};

test.each(Object.keys(LONG))('%s of great length are told, and others compared in time', (kind) => {
  const spec = (length: number) => `${META}${FIELDS}instances:\n  v:\n    value: |-\n      ${LONG[kind]?.(length)}\n`;
  const { unknown } = describe(sourcesFromText({ f: spec(20_000) }));
  expect(unknown).toMatchObject([{ location: { file: 'f.ksy', line: 7, column: 5 } }]);
  expect(unknown[0]?.what.length).toBeLessThan(200);
  const { specs, locate, unknown: none } = describe(sourcesFromText({ f: spec(150) }));
  expect(none).toEqual([]);
  expect(compare(specs, { specs, locate }, { old: 'r1', new: 'today' })).toEqual([]);
});
