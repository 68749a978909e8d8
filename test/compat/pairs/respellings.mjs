/** Another spelling of the same, where maintainers clean up, each beside one that says something else. */
import { A, B, enums, G, instances, M, NAME, pair, R, seq, T, types } from './parts.mjs';

const NAMES = '{id: nm, type: str, size: 3}';
export const PAIRS = [
  pair('a value for a number', seq(A, '{id: b, size: 4}'), seq(A, '{id: b, size: n}') + instances('n: {value: 4}')),
  pair(
    'another value for a number',
    seq(A, '{id: b, size: 4}'),
    seq(A, '{id: b, size: n}') + instances('n: {value: 5}'),
    R,
  ),
  pair(
    'a value spelled out',
    seq(A, '{id: b, size: n}') + instances('n: {value: a * 2 + 1}'),
    seq(A, '{id: b, size: 1 + a + a}'),
  ),
  pair(
    'a value spelled out otherwise',
    seq(A, '{id: b, size: n}') + instances('n: {value: a * 2 + 1}'),
    seq(A, '{id: b, size: 2 + a + a}'),
    R,
  ),
  pair(
    'a member for a number',
    seq(A, '{id: b, type: u2, if: a == 2}') + enums('e: {1: one, 2: two}'),
    seq('{id: a, type: u1, enum: e}', "{id: b, type: u2, if: 'a == e::two'}") + enums('e: {1: one, 2: two}'),
  ),
  pair(
    'another member for a number',
    seq(A, '{id: b, type: u2, if: a == 2}') + enums('e: {1: one, 2: two}'),
    seq('{id: a, type: u1, enum: e}', "{id: b, type: u2, if: 'a == e::one'}") + enums('e: {1: one, 2: two}'),
    R,
  ),
  pair('hexadecimal', seq(A, '{id: b, size: 0x10, if: a > 0xF}'), seq(A, '{id: b, size: 16, if: a > 15}')),
  pair('octal and binary', seq(A, "{id: b, size: '0o20', if: a > 0b1111}"), seq(A, '{id: b, size: 16, if: a > 15}')),
  pair('contents in lists', seq("{id: m, contents: 'PK'}", A), seq("{id: m, contents: ['P', 0x4b]}", A)),
  pair('contents with escapes', seq('{id: m, contents: "P\\n"}', A), seq('{id: m, contents: [0x50, 10]}', A)),
  pair('other contents in lists', seq("{id: m, contents: 'PK'}", A), seq("{id: m, contents: ['P', 0x4c]}", A), R),
  pair(
    'contents as a size and a check',
    seq("{id: m, contents: 'PK'}", A),
    seq("{id: m, size: 2, valid: '[0x50, 0x4b]'}", A),
  ),
  pair('contents no longer checked', seq("{id: m, contents: 'PK'}", A), seq('{id: m, size: 2}', A), R),
  pair('an encoding of its own', seq(NAMES), seq('{id: nm, type: str, size: 3, encoding: utf-8}')),
  pair('another encoding of its own', seq(NAMES), seq('{id: nm, type: str, size: 3, encoding: SJIS}'), R),
  pair(
    'a type with an encoding of its own',
    seq(T) + types({ t: seq(NAMES) }),
    seq(T) + types({ t: `meta: {encoding: UTF-8}\n${seq(NAMES)}` }),
  ),
  pair(
    'a place by other words',
    seq(A) + instances('v: {pos: a * 2 + 4, type: u1}'),
    seq(A) + instances("v: {pos: '(a + 2) * 2', type: u1}"),
  ),
  pair(
    'a place by other words, elsewhere',
    seq(A) + instances('v: {pos: a * 2 + 4, type: u1}'),
    seq(A) + instances("v: {pos: '(a + 2) * 4', type: u1}"),
    R,
  ),
  pair(
    'a place from the end',
    seq(A) + instances('v: {pos: _io.size - 4, type: u1}'),
    seq(A) + instances("v: {pos: '-4 + _root._io.size', type: u1}"),
  ),
  pair(
    'bits of the order that they had',
    seq('{id: x, type: b4}', '{id: y, type: b4}'),
    seq('{id: x, type: b4be}', '{id: y, type: b4be}'),
  ),
  pair(
    'bits of the other order',
    seq('{id: x, type: b4}', '{id: y, type: b4}'),
    seq('{id: x, type: b4le}', '{id: y, type: b4le}'),
    R,
  ),
  pair(
    'a bit for a truth',
    seq('{id: x, type: b1}', '{id: y, type: b7}', '{id: z, type: u1, if: x}'),
    seq('{id: x, type: b1}', '{id: y, type: b7}', '{id: z, type: u1, if: x == true}'),
  ),
  pair(
    'docs',
    seq(A, B),
    `${`doc: all of it\ndoc-ref: https://example.org\n`}${seq('{id: a, type: u1, doc: first, doc-ref: [p. 1, p. 2]}', B)}`,
  ),
  [
    'meta of no bytes',
    M() + seq(A),
    `meta: {id: f, endian: le, encoding: UTF-8, title: T, license: CC0-1.0, ks-version: 0.9, file-extension: [f, g], xref: {mime: a/b}, tags: [x], application: y}\n${seq(A)}`,
    [],
    G,
  ],
  [
    'an order that nothing has',
    `meta: {id: f}\n${seq(A)}`,
    `meta: {id: f, endian: be, bit-endian: le, encoding: ASCII}\n${seq(A)}`,
    [],
    G,
  ],
  [
    'an order for the suffix',
    `meta: {id: f, endian: le}\n${seq(B, '{id: d, type: u4be}')}`,
    `meta: {id: f, endian: be}\n${seq('{id: b, type: u2le}', '{id: d, type: u4}')}`,
    [],
    G,
  ],
  [
    'an order for the suffix of one',
    `meta: {id: f, endian: le}\n${seq(B, '{id: d, type: u4be}')}`,
    `meta: {id: f, endian: be}\n${seq('{id: b, type: u2le}', '{id: d, type: u4le}')}`,
    [],
    R,
  ],
  pair(
    'an if in parts',
    seq(A, B, '{id: c, type: u4, if: a == 1 and b > 2}'),
    seq(A, B, '{id: c, type: u4, if: is_c}') +
      instances('is_a: {value: a == 1}', 'is_c: {value: is_a and not (b <= 2)}'),
  ),
  pair(
    'an if in other parts',
    seq(A, B, '{id: c, type: u4, if: a == 1 and b > 2}'),
    seq(A, B, '{id: c, type: u4, if: is_c}') +
      instances('is_a: {value: a == 1}', 'is_c: {value: is_a and not (b < 2)}'),
    R,
  ),
  pair(
    'a mask for a comparison',
    seq(A, '{id: c, type: u4, if: a >= 0x80}'),
    seq(A, "{id: c, type: u4, if: '(a & 0x80) != 0'}"),
  ),
  pair(
    'a shifted mask',
    seq(A, "{id: c, type: u4, if: '(a & 0x80) != 0'}"),
    seq(A, "{id: c, type: u4, if: '((a >> 7) & 1) == 1'}"),
  ),
  pair(
    'another shifted mask',
    seq(A, "{id: c, type: u4, if: '(a & 0x80) != 0'}"),
    seq(A, "{id: c, type: u4, if: '((a >> 6) & 1) == 1'}"),
    R,
  ),
  pair(
    'the end by places',
    seq(A, '{id: c, type: u4, if: not _io.eof}'),
    seq(A, '{id: c, type: u4, if: _io.pos < _io.size}'),
  ),
  pair(
    'the end by what is left',
    seq(A, '{id: c, type: u4, if: not _io.eof}'),
    seq(A, '{id: c, type: u4, if: _io.size - _io.pos > 0}'),
  ),
  pair(
    'the end by places that are none',
    seq(A, '{id: c, type: u4, if: not _io.eof}'),
    seq(A, '{id: c, type: u4, if: _io.pos != _io.size}'),
  ),
  pair(
    'the end one byte earlier',
    seq(A, '{id: c, type: u4, if: not _io.eof}'),
    seq(A, '{id: c, type: u4, if: _io.size - _io.pos > 1}'),
    R,
  ),
  pair(
    'a list to the end by places',
    seq(A, "{id: c, type: u1, repeat: until, repeat-until: '_ == 0 or _io.eof'}"),
    seq(A, "{id: c, type: u1, repeat: until, repeat-until: '_ == 0 or _io.pos == _io.size'}"),
  ),
  pair(
    'a valid of a list',
    seq('{id: a, type: u1, valid: {any-of: [1, 2, 3]}}'),
    seq('{id: a, type: u1, valid: {min: 1, max: 3}}'),
  ),
  pair(
    'a valid of another list',
    seq('{id: a, type: u1, valid: {any-of: [1, 2, 3]}}'),
    seq('{id: a, type: u1, valid: {min: 1, max: 4}}'),
    R,
  ),
  pair(
    'what is computed of text',
    seq(NAMES) + instances("v: {value: nm == 'abc'}"),
    seq(NAMES) + instances('v: {value: \'"abc" == nm\'}'),
  ),
  pair(
    'the parent for the root',
    seq(A, T) + types({ t: seq('{id: z, size: _root.a}') }),
    seq(A, T) + types({ t: seq('{id: z, size: _parent.a}') }),
  ),
  pair('a new type that nothing reads', seq(A), seq(A) + types({ t: seq(B) })),
  pair('a new enum that nothing has', seq(A), seq(A) + enums('e: {1: one}')),
  pair('a new value', seq(A), seq(A) + instances('v: {value: a * 2}')),
  pair('a value gone', seq(A) + instances('v: {value: a * 2}'), seq(A)),
  pair('another value', seq(A) + instances('v: {value: a * 2}'), seq(A) + instances('v: {value: a * 3}'), R),
  pair('a field never there', seq(A, B), seq(A, '{id: n, type: u4, if: 1 == 2}', B)),
  pair('strz for str up to 0', seq(NAME, A), seq('{id: name, type: str, terminator: 0}', A)),
  pair('strz for str up to 1', seq(NAME, A), seq('{id: name, type: str, terminator: 1}', A), R),
  pair(
    'size and terminator',
    seq('{id: name, type: strz, size: 8}', A),
    seq('{id: name, type: str, size: 8, terminator: 0}', A),
  ),
];
