/** Numbers and words that YAML 1.1, which Kaitai's own compiler reads, and YAML 1.2 take for different things. */
import { describe, expect, test } from '@jest/globals';
import { describe as described, sourcesFromText } from 'cr-image/compat';

/** A spec with something in one place. */
const places = {
  size: (text: string) => `seq:\n  - {id: x, size: ${text}}\n`,
  valid: (text: string) => `seq:\n  - {id: x, type: u1, valid: {any-of: [1, ${text}]}}\n`,
  contents: (text: string) => `seq:\n  - {id: x, contents: [1, ${text}]}\n`,
  terminator: (text: string) => `seq:\n  - {id: x, type: strz, encoding: ASCII, terminator: ${text}}\n`,
  member: (text: string) => `seq:\n  - {id: x, type: u1, enum: e}\nenums:\n  e:\n    ${text}: a\n`,
  case: (text: string) =>
    `seq:\n  - {id: k, type: u1}\n  - id: x\n    size: 4\n    type:\n      switch-on: k\n      cases:\n        ${text}: u1\n`,
} as const satisfies Record<string, (text: string) => string>;

type Place = keyof typeof places;
const all = Object.keys(places) as Place[];
const bytes: Place[] = ['contents', 'terminator'];

/** Line and column of the last place where a text stands. */
function placeOf(spec: string, text: string): string {
  const before = spec.slice(0, spec.lastIndexOf(text)).split('\n');
  return `${before.length + 1}:${(before.at(-1) as string).length + 1}`;
}

/** What is told of a text in a place: where, and what. */
function told(place: Place, text: string): string[] {
  const { unknown } = described(sourcesFromText({ t: `meta: {id: t, endian: le}\n${places[place](text)}` }));
  return unknown.map(({ what, location: { line, column } }) => `${line}:${column}: ${what}`);
}

/** Places where a text is told once, with where it stands, and those where it is taken. */
const cases: [text: string, told: readonly Place[], says: string][] = [
  ['010', all, 'the number 010 (8 in YAML 1.1, 10 in YAML 1.2; leave the zero out, or write 0x…)'],
  ['-010', all, 'the number -010 (-8 in YAML 1.1'],
  ['+0777', all, '511 in YAML 1.1, 777 in YAML 1.2'],
  ['0_10', all, '8 in YAML 1.1, 10 in YAML 1.2'],
  ['08', all, 'no number in YAML 1.1'],
  ['1:30', all, '(90 in YAML 1.1, a text in YAML 1.2)'],
  ['1:30:00', all, '5400 in YAML 1.1'],
  ['2001-12-14', all, 'a date in YAML 1.1'],
  ['yes', ['size', 'valid', ...bytes], 'true in YAML 1.1, a text in YAML 1.2'],
  ['off', ['size', 'valid', ...bytes], 'false in YAML 1.1'],
  ['1_000', bytes, '1000 in YAML 1.1, a text in YAML 1.2'],
  ['0b101', bytes, '5 in YAML 1.1'],
  ['0o10', bytes, 'a text in YAML 1.1, 8 in YAML 1.2'],
  ['1.0', bytes, 'which is no byte'],
  ['0x1F', [], ''],
  ['07', [], ''],
  ['+5', [], ''],
];

test.each(cases)('%s', (text, where, says) => {
  for (const place of all) {
    const found = told(place, text);
    if (where.includes(place)) {
      expect({ place, found }).toEqual({ place, found: [expect.stringContaining(says)] });
      expect(found[0]).toMatch(new RegExp(`^${placeOf(places[place](text), text)}: `));
    } else if (place !== 'member') {
      expect({ place, found }).toEqual({ place, found: [] });
    }
  }
});

describe('numbers of members', () => {
  test.each(['.inf', '.nan', '1e3', '1.0', '1 + 2', 'yes', 'true', '0o8', '0b12', '0x'])('%s is none', (text) => {
    expect(told('member', text)).toEqual([`6:5: ${text} as the number of a member`]);
  });

  test.each([
    ['1_000', '1000'],
    ['0b101', '5'],
    ['0o10', '8'],
    ['-0x10', '-16'],
    ['0x8000_0000_0000_0001', '9223372036854775809'],
  ])('%s is %s', (text, number) => {
    const { specs } = described(sourcesFromText({ t: `meta: {id: t}\n${places.member(text)}` }));
    expect(Object.keys((specs.t as { enums: { e: object } }).enums.e)).toEqual([number]);
  });
});

test('in what no reader goes by, anything may stand', () => {
  const text =
    'meta: {id: t, title: 010, file-extension: [001, 1:30], xref: {rfc: 0822}}\ndoc: 010\nseq:\n  - {id: yes, type: u1, doc: 2001-12-14}\n';
  expect(described(sourcesFromText({ t: text })).unknown).toEqual([]);
});

test.each(['null', 'true', '[1, null]'])('%s is no contents', (text) => {
  const { unknown } = described(sourcesFromText({ t: `meta: {id: t}\nseq:\n  - {id: x, contents: ${text}}\n` }));
  expect(unknown.map(({ what }) => what)).toEqual([expect.stringMatching(/^(null|true) in contents$/)]);
});
