/** What is spelled otherwise and is the same, what is not, and what nobody can tell: a test for each law of the normal form. */
import { describe, expect, test } from '@jest/globals';
import { compare, describe as describeFormat, sourcesFromText, withIdentity } from 'cr-image/compat';

type Colour = 'red' | 'policy' | 'undetermined' | 'green';

/** What the gate says of a change of one spec, or of several by name. */
function colourOf(before: string | Record<string, string>, after: string | Record<string, string>): Colour {
  const described = (texts: string | Record<string, string>) =>
    describeFormat(sourcesFromText(typeof texts === 'string' ? { f: texts } : texts));
  const [old, now] = [described(before), described(after)];
  expect([...old.unknown, ...now.unknown]).toEqual([]);
  const named = { ...now, specs: withIdentity(now.specs, old.specs) };
  const found = compare(old.specs, named, { old: 'r1', new: 'today' });
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.some(({ basis }) => basis === 'layout')) return 'red';
  if (errors.length > 0) return 'policy';
  return found.some(({ basis }) => basis === 'undetermined') ? 'undetermined' : 'green';
}

const META = 'meta:\n  id: f\n  endian: le\n  encoding: UTF-8\n';
const SEQ = `seq:
  - {id: x, type: u2}
  - {id: y, type: u2}
  - {id: z, type: u4}
  - {id: s, type: s4}
  - {id: flag, type: b1}
  - {id: rest_of_bits, type: b7}
  - {id: f, type: f4}
  - {id: name, type: strz}
  - {id: kind, type: u1, enum: kind}
  - {id: bytes, size: 4}
  - {id: inner, type: inner}
types:
  inner:
    seq:
      - {id: n, type: u1}
enums:
  kind: {1: one, 2: two}
`;
const computing = (value: string) =>
  `${META}${SEQ}instances:\n  twice:\n    value: x * 2\n  v:\n    value: ${JSON.stringify(value)}\n`;

describe('laws', () => {
  test.each([
    ['sums commute', 'x + y', 'y + x'],
    ['sums associate', 'x + (y + z)', '(z + x) + y'],
    ['products commute', 'x * y', 'y * x'],
    ['products distribute', '(x + y) * 2', '2 * x + 2 * y'],
    ['constants are put together', 'x + 8 - 3', '5 + x'],
    ['what cancels out is gone', 'x + y - y', 'x'],
    ['equality is symmetric', 'x == y', 'y == x'],
    ['comparisons turn', 'x < y', 'y > x'],
    ['comparisons shift', 'x < y', 'x + 1 < y + 1'],
    ['at most is less than one more', 'x <= 7', 'x < 8'],
    ['and commutes', 'x > 1 and y > 2', 'y > 2 and x > 1'],
    ['or commutes', 'x > 1 or y > 2', 'y > 2 or x > 1'],
    ['not turns a comparison', 'not (x < y)', 'x >= y'],
    ['not goes into and', 'not (x > 1 and y > 2)', 'x <= 1 or y <= 2'],
    ['not not', 'not not flag', 'flag'],
    ['== true', 'flag == true', 'flag'],
    ['== false', 'flag == false', 'not flag'],
    ['a truth chosen', 'flag ? true : false', 'flag'],
    ['a choice turned', 'flag ? x : y', 'not flag ? y : x'],
    ['unsigned and not 0', 'x != 0', 'x > 0'],
    ['unsigned and 0', 'x == 0', 'x < 1'],
    ['a mask of all bits', 'x & 0xffff', 'x'],
    ['a mask is a remainder', 'z & 31', 'z % 32'],
    ['bits cleared', 'x & ~31', 'x >> 5 << 5'],
    ['a shift is a product', 'x << 3', 'x * 8'],
    ['length and size', 'bytes.length', 'bytes.size'],
    ['a name by way of the root', '_root.x', 'x'],
    ['an enum member is its number', 'kind == kind::one', 'kind.to_i == 1'],
    ['a value instance is what it computes', 'twice + 1', 'x + x + 1'],
    ['text put together', '"a" + name', 'f"a{name}"'],
    ['text side by side', '"a" "b"', '"ab"'],
    ['escapes', String.raw`"\x41"`.replace('x41', '101'), '"A"'],
    ['numbers spelled', '0x10 + 0b1', '1_7'],
    ['casts to what it is', 'x.as<u2>', 'x'],
    ['the size of a plain type', 'sizeof<u4>', '4'],
    ['the same of every value of a byte', 'inner.n % 2 == 1', 'inner.n & 1 != 0'],
  ])('%s: %s is %s', (_, before, after) => {
    expect(colourOf(computing(before), computing(after))).toBe('green');
  });

  test.each([
    ['differences do not commute', 'x - y', 'y - x'],
    ['a quotient is no product', 'z / 3 * z', 'z * z / 3'],
    ['floats divide', 'x / 2', 'x / 2.0'],
    ['signed and not 0', 's != 0', 's > 0'],
    ['less is not at most', 'x < y', 'x <= y'],
    ['and is not or', 'x > 1 and y > 2', 'x > 1 or y > 2'],
    ['text does not commute', '"a" + name', 'name + "a"'],
    ['quotes', String.raw`name == '\n'`, String.raw`name == "\n"`],
    ['numbers beyond 2^53', 'z < 0xffff_ffff_ffff_ffff', 'z < 7'],
    ['another field', 'x', 'y'],
  ])('%s: %s is not %s', (_, before, after) => {
    expect(colourOf(computing(before), computing(after))).toBe('red');
  });

  test('what is the same only for numbers of less than 32 bits, nobody can tell', () => {
    expect(colourOf(computing('z >> 3'), computing('z / 8'))).toBe('undetermined');
  });
});

const one = (attr: string, more = '') => `${META}seq:\n  - {id: n, type: u1}\n  - ${attr}\n${more}`;
const T = 'types:\n  t:\n    seq:\n      - {id: a, type: u1}\n      - {id: b, type: u1}\n';

describe('fields', () => {
  test.each([
    ['size-eos and what is left', one('{id: a, size-eos: true}'), one('{id: a, size: _io.size - _io.pos}')],
    ['eight bits and a byte', one('{id: a, type: b8}'), one('{id: a, type: u1}')],
    ['contents and a check', one('{id: a, contents: [1, 2]}'), one("{id: a, size: 2, valid: '[1, 2]'}")],
    [
      'an alias of an encoding',
      one('{id: a, type: strz, encoding: ASCII}'),
      one('{id: a, type: strz, encoding: us-ascii}'),
    ],
    ['a condition that always holds', one('{id: a, type: u1}'), one('{id: a, type: u1, if: n >= 0}')],
    [
      'a check that lists and one that bounds',
      one('{id: a, type: u1, valid: {any-of: [1, 2, 3]}}'),
      one('{id: a, type: u1, valid: {min: 1, max: 3}}'),
    ],
    [
      'a check in another order',
      one('{id: a, type: u1, valid: {any-of: [1, 2, 2]}}'),
      one('{id: a, type: u1, valid: {any-of: [2, 1]}}'),
    ],
    ['a length around what has it', one('{id: a, type: t}', T), one('{id: a, type: t, size: 2}', T)],
    ['what has no name', one('{type: u1}'), one('{type: u1}')],
    ['a name for what had none', one('{type: u1}'), one('{id: a, type: u1}')],
    ['a type of another name', one('{id: a, type: t}', T), one('{id: a, type: u}', T.replace('  t:', '  u:'))],
    [
      'a size around numbers of a switch, which have their own widths',
      one('{id: a, type: {switch-on: n, cases: {1: u1, _: u2}}}'),
      one('{id: a, size: 3, type: {switch-on: n, cases: {1: u1, _: u2}}}'),
    ],
    ['a type that nothing reads', one('{id: a, type: u1}', T), one('{id: a, type: u1}', T.replace('u1', 'u4'))],
  ])('%s', (_, before, after) => {
    expect(colourOf(before, after)).toBe('green');
    expect(colourOf(after, before)).toBe('green');
  });

  test.each([
    [
      '64 bits are checked exactly',
      one("{id: a, type: u8, valid: '0x8000_0000_0000_0001'}"),
      one("{id: a, type: u8, valid: '0x8000_0000_0000_0002'}"),
    ],
    [
      'a list that names one more',
      one('{id: a, type: u1, valid: {any-of: [1, 1, 2]}}'),
      one('{id: a, type: u1, valid: {any-of: [1, 2, 3]}}'),
    ],
    [
      'a unit of UTF-16 ends with two bytes',
      one('{id: a, type: strz, encoding: UTF-16LE}'),
      one('{id: a, type: str, terminator: 0, encoding: UTF-16LE}'),
    ],
    [
      'a payload called rest',
      one('{id: rest, size-eos: true}'),
      one('{id: flags, type: u1, if: not _io.eof}\n  - {id: rest, size-eos: true}'),
    ],
    [
      'what a switch does not take has its size',
      one('{id: a, size: 2, type: {switch-on: n, cases: {1: u1}}}'),
      one('{id: a, size: 3, type: {switch-on: n, cases: {1: u1}}}'),
    ],
    [
      'a number has its own width in a switch',
      one('{id: a, size: 2, type: {switch-on: n, cases: {1: t}}}', T),
      one('{id: a, size: 2, type: {switch-on: n, cases: {1: t, 2: u1}}}', T),
    ],
  ])('%s', (_, before, after) => {
    expect(colourOf(before, after)).toBe('red');
  });

  test.each([
    ['a field', '{id: a, type: u1}', '{id: b, type: u1}'],
    ['a counted field', '{id: a, size: n}', '{id: b, size: n}'],
  ])('%s that is renamed is one finding, of policy', (_, before, after) => {
    const more = '  - {id: behind, type: u4}\n  - {id: far, type: u4, if: behind > 1}\n';
    expect(colourOf(one(before, more), one(after, more))).toBe('policy');
  });
});

/** `t` in a frame or in none, with something found in the stream that `io` says. */
const found = (io: string, use = '{id: a, type: t, size: 4}', more = '') =>
  `${META}seq:
  - {id: n, type: u1}
  - ${use}
types:
  t:
    seq:
      - {id: x, type: u1}
      - {id: own, type: u, size: 1}
      - {id: open, type: u}
    instances:
      v: {pos: 1, type: u1${io}}
  u:
    seq:
      - {id: y, type: u1}
${more}`;

describe('streams', () => {
  const open = '{id: a, type: t}';
  const both = '{id: a, type: t, size: 4}\n  - {id: b, type: t2}';
  const other = '  t2:\n    seq:\n      - {id: c, type: t, size: 4}\n';
  test.each([
    ['its own, said', found(''), found(', io: _io')],
    ['that of the root, which is its parent', found(', io: _root._io'), found(', io: _parent._io')],
    ['that of the root, in no frame', found('', open), found(', io: _root._io', open)],
    ['that of what stands in no frame', found(''), found(', io: open._io')],
    ['that of the root, from two places', found(', io: _root._io', both, other), found(', io: _root._io', both, other)],
  ])('%s is the same', (_, before, after) => {
    expect(colourOf(before, after)).toBe('green');
    expect(colourOf(after, before)).toBe('green');
  });

  test.each([
    ['its own and that of the root', found(''), found(', io: _root._io')],
    ['its own and that of its parent', found(''), found(', io: _parent._io')],
    ['its own and that of a frame in it', found(''), found(', io: own._io')],
    ['those of a frame in it and of the root', found(', io: own._io'), found(', io: _root._io')],
    ['its own and that of the root, in several frames', found('', both, other), found(', io: _root._io', both, other)],
    ['its own and the one around, in several frames', found('', both, other), found(', io: _parent._io', both, other)],
  ])('%s are two', (_, before, after) => {
    expect(colourOf(before, after)).toBe('red');
    expect(colourOf(after, before)).toBe('red');
  });

  test('are those of the place, whoever is said to be the parent', () => {
    const forced = (io: string) => found(io, '{id: a, type: t, parent: _root}');
    expect(colourOf(forced(''), forced(', io: _parent._io'))).toBe('green');
    expect(colourOf(forced(', io: _root._io'), forced(', io: _parent._io'))).toBe('green');
    const framed = (io: string) => found(io, '{id: a, type: t, parent: _root, size: 4}');
    expect(colourOf(framed(''), framed(', io: _parent._io'))).toBe('red');
  });
});

describe('what may be room for growth', () => {
  const extra = (condition: string, more = '') =>
    one(`{id: m, type: u1}${more}\n  - {id: extra, size-eos: true${condition}}`);
  const some = ', if: not _io.eof';
  test('an empty list or none at the end: nobody can tell', () => {
    expect(colourOf(extra(some), extra(''))).toBe('undetermined');
    expect(colourOf(extra(''), extra(some))).toBe('undetermined');
  });
  test('a payload stays one', () => {
    expect(colourOf(extra(''), extra(some, '\n  - {id: new, type: u1, if: not _io.eof}'))).toBe('red');
  });
  test('a condition of another kind is another one', () => {
    expect(colourOf(extra(''), extra(', if: n > 1'))).toBe('red');
  });
});

test('a number that moved from one name to another is renumbered', () => {
  const format = (members: string) => `${META}seq:\n  - {id: a, type: u1, enum: e}\nenums:\n  e: {${members}}\n`;
  expect(colourOf(format('1: x, 2: y'), format('1: y, 2: x'))).toBe('red');
  expect(colourOf(format('1: x'), format('1: z'))).toBe('policy');
});

test('a key of an enum that is no number is told', () => {
  const text = `${META}seq:\n  - {id: a, type: u1, enum: e}\nenums:\n  e: {1: x, 1.5: y}\n`;
  const { unknown } = describeFormat(sourcesFromText({ f: text }));
  expect(unknown.map(({ what, location }) => `${location.line}:${location.column} ${what}`)).toEqual([
    '8:13 1.5 as the number of a member',
  ]);
});

test('an enum has keys beyond 2^53', () => {
  const format = (key: string) => `${META}seq:\n  - {id: a, type: u8, enum: e}\nenums:\n  e:\n    ${key}: x\n`;
  expect(colourOf(format('9007199254740993'), format('9007199254740993'))).toBe('green');
  expect(colourOf(format('9007199254740993'), format('9007199254740992'))).toBe('red');
});

describe('frames of a length that is fixed', () => {
  const framed = (size: string, field: string, more = '') =>
    `${META}seq:\n  - {id: n, type: u1, valid: 3}\n  - {id: b, size: ${size}, type: t}\n${more}types:\n  t:\n    seq:\n      - {id: x, type: u1}\n${field}`;
  const guarded = '      - {id: y, type: u2, if: _io.size > 1}\n';
  test.each([
    ['said by a number', '3', ''],
    ['said by a constant', 'k', 'instances:\n  k: {value: 3}\n'],
    ['said by a field that may have one value', 'n', ''],
  ])('%s: a guard that asks for more is none', (_, size, more) => {
    expect(colourOf(framed(size, '', more), framed(size, guarded, more))).toBe('red');
  });
});
