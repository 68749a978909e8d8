/** What the runs over collections of specs take for granted. */
import { describe, expect, test } from '@jest/globals';
import { describe as described, sourcesFromText } from 'cr-image/compat';
import { isPureRename } from './compat/commits.mjs';
import { judged } from './compat/pairs/truth.mjs';

const META = 'meta: {id: f, endian: le, encoding: ASCII}\n';
const specs = (text: string) => described(sourcesFromText({ f: META + text })).specs;
const isRename = (before: string, after: string) => isPureRename(specs(before), specs(after));

describe('a change that only gives other names', () => {
  test.each([
    ['a field', 'seq: [{id: n, type: u1}, {id: x, size: n}]\n', 'seq: [{id: m, type: u1}, {id: x, size: m}]\n', true],
    ['a byte order', 'seq: [{id: x, type: f8}]\n', 'seq: [{id: x, type: f8be}]\n', false],
    ['an end', 'seq: [{id: x, type: str, size: 3}]\n', 'seq: [{id: x, type: strz, size: 3}]\n', false],
    [
      'text that is compared',
      `seq: [{id: x, type: str, size: 3, valid: '"abc"'}]\n`,
      `seq: [{id: x, type: str, size: 3, valid: '"abd"'}]\n`,
      false,
    ],
  ])('%s', (_, before, after, isOne) => {
    expect(isRename(before, after)).toBe(isOne);
  });
});

describe('a spec of another name and file', () => {
  const spec = (id: string, fields: string) => `meta: {id: ${id}, endian: le}\nseq: [${fields}]\n`;
  const old = { ivf: spec('ivf', '{id: headerlen, type: u2}, {id: codec, type: u4}') };
  test('is known by what its fields look like', () => {
    const now = { vp8_ivf: spec('vp8_ivf', '{id: len_header, type: u2}, {id: codec, type: u4}') };
    expect(judged(old, now)).toMatchObject({ colour: 'policy', rules: ['FIELD_MAYBE_REUSED'] });
  });
  test('is another where they do not', () => {
    const now = { vp8_ivf: spec('vp8_ivf', '{id: headerlen, type: u4}, {id: codec, type: u4}') };
    expect(judged(old, now)).toMatchObject({ colour: 'red', rules: ['SPEC_REMOVED'] });
  });
});
