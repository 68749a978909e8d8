/** One edit, one finding; and what is answered for hides nothing else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  check,
  compare,
  describe as describeFormat,
  type Finding,
  nextLock,
  sourcesFromText,
  withIdentity,
  writeLock,
} from 'cr-image/compat';
import { instances, M, seq, types } from './compat/pairs/parts.mjs';

function found(before: string, after: string): Finding[] {
  const [old, now] = [before, after].map((text) => describeFormat(sourcesFromText({ f: M() + text })));
  if (old === undefined || now === undefined) throw new Error('no specs');
  const named = { ...now, specs: withIdentity(now.specs, old.specs) };
  return compare(old.specs, named, { old: 'r1', new: 'today' });
}

/** What follows from nothing else, by rule and field. */
const roots = (before: string, after: string): string[] =>
  found(before, after)
    .filter(({ severity, causedBy }) => severity === 'error' && causedBy === undefined)
    .map(({ rule, subject }) => `${rule} ${subject}`)
    .sort();

const LEN = '{id: len, type: u1}';
const N = '{id: n, type: u1}';
const VER = '{id: ver, type: u1}';
const x = (more: string) => `{id: x, type: u1, ${more}}`;
const GONE = 'FIELD_REMOVED f.len';

describe('what went by a field that is gone', () => {
  test.each([
    ['a length, now a number', seq(LEN, '{id: x, size: len}'), seq('{id: x, size: 4}'), [GONE]],
    ['a length, now all that is left', seq(LEN, '{id: x, size: len - 1}'), seq('{id: x, size-eos: true}'), [GONE]],
    ['a length of items', seq(LEN, '{id: x, size: len * 2}'), seq('{id: x, size: 8}'), [GONE]],
    ['a length and more', seq(LEN, N, '{id: x, size: len + n}'), seq(N, '{id: x, size: n + 4}'), [GONE]],
    ['a condition', seq(LEN, VER, x('if: len == 1 and ver > 3')), seq(VER, x('if: ver > 3')), [GONE]],
    ['a condition that is gone', seq(LEN, VER, x('if: len == 1')), seq(VER, '{id: x, type: u1}'), [GONE]],
    ['a count', seq(LEN, x('repeat: expr, repeat-expr: len')), seq(x('repeat: expr, repeat-expr: 3')), [GONE]],
    [
      'a place',
      seq(LEN) + instances('i: {pos: len + 2, type: u1}'),
      seq(N) + instances('i: {pos: n + 2, type: u1}'),
      undefined,
    ],
    [
      'a value',
      seq(LEN, VER) + instances('v: {value: len + ver}'),
      seq(VER) + instances('v: {value: ver + 1}'),
      [GONE],
    ],
  ])('%s, is one finding', (_, before, after, want) => {
    if (want !== undefined) expect(roots(before, after)).toEqual(want);
    else expect(roots(before, after).length).toBeLessThan(2);
  });

  test.each([
    [
      'the other half of a condition',
      seq(LEN, VER, x('if: len == 1 and ver > 3')),
      seq(VER, x('if: ver > 5')),
      'FIELD_CONDITION_CHANGED f.x',
    ],
    [
      'a condition beside a length',
      seq(LEN, VER, '{id: x, size: len, if: ver > 3}'),
      seq(VER, '{id: x, size: 4, if: ver > 5}'),
      'FIELD_CONDITION_CHANGED f.x',
    ],
    [
      'a length beside a condition',
      seq(LEN, N, '{id: x, size: n, if: len > 1}'),
      seq(N, '{id: x, size: n + 1}'),
      'FIELD_SIZE_CHANGED f.x',
    ],
    [
      'the rest of a length',
      seq(LEN, N, '{id: x, size: len + n * 2}'),
      seq(N, '{id: x, size: n * 3}'),
      'FIELD_SIZE_CHANGED f.x',
    ],
    [
      'a place beside a length',
      seq(LEN, N) + instances('i: {pos: n, size: len}'),
      seq(N) + instances('i: {pos: n + 1, size: 4}'),
      'PLACE_CHANGED f.i',
    ],
    [
      'the rest of a value',
      seq(LEN, VER) + instances('v: {value: len + ver}'),
      seq(VER) + instances('v: {value: ver * 2 + 1}'),
      'VALUE_CHANGED f.v',
    ],
  ])('hides not %s', (_, before, after, other) => {
    expect(roots(before, after)).toEqual([other, GONE].sort());
  });
});

describe('what a field may hold', () => {
  const K = '{id: k, type: u1}';
  const k = (valid: string) => `{id: k, type: u1, valid: ${valid}}`;
  const USED = ['{id: d, type: u2, if: k == 1}', '{id: e, size: k}', '{id: g, type: u1, repeat: expr, repeat-expr: k}'];
  const asked = seq(K, ...USED) + instances('v: {value: k * 2, if: k > 0}');
  const checked = (valid: string) => asked.replace(K, k(valid));

  test.each([
    ['a greatest', asked, checked('{max: 1}'), 'VALID_TIGHTENED f.k'],
    ['a greatest no more', checked('{max: 1}'), asked, 'VALID_LOOSENED f.k'],
    ['a list', asked, checked('{any-of: [0, 1]}'), 'VALID_TIGHTENED f.k'],
    ['a longer list', checked('{any-of: [0, 1]}'), checked('{any-of: [0, 1, 2]}'), 'VALID_LOOSENED f.k'],
    ['one number', asked, checked('1'), 'VALID_TIGHTENED f.k'],
    ['an expression', asked, checked("{expr: '_ < 2'}"), 'VALID_TIGHTENED f.k'],
  ])('changes nothing that goes by it: %s', (_, before, after, want) => {
    expect(roots(before, after)).toEqual([want]);
  });

  test('members one by one, and all of them, are the same', () => {
    const by = (valid: string) =>
      `${seq(`{id: k, type: u1, enum: e, valid: {${valid}}}`, "{id: d, type: u2, if: 'k == e::b'}")}enums: {e: {0: a, 1: b}}\n`;
    expect(found(by("any-of: ['e::a', 'e::b']"), by('in-enum: true'))).toEqual([]);
  });

  test('another condition beside it is told', () => {
    const after = checked('{max: 1}').replace('k == 1', 'k == 0');
    expect(roots(asked, after)).toEqual(['FIELD_CONDITION_CHANGED f.d', 'VALID_TIGHTENED f.k']);
  });
});

describe('hidden is not', () => {
  const text = (of: string) => seq(`{id: a, ${of}}`, '{id: d, type: u1}');
  test.each([
    [
      'another end beside another encoding',
      text('type: strz, encoding: UTF-8'),
      text('type: str, terminator: 1, encoding: ISO-8859-1'),
      ['FIELD_DELIMITER_CHANGED f.a', 'FIELD_ENCODING_CHANGED f.a'],
    ],
    [
      'another number beside a list',
      text('size: 3'),
      text('type: u1, repeat: expr, repeat-expr: 4'),
      ['FIELD_REPEAT_CHANGED f.a', 'FIELD_RETYPED f.a'],
    ],
    [
      'another encoding of a field that had one of its own',
      seq('{id: a, type: strz}', '{id: b, type: strz, encoding: ASCII}'),
      seq('{id: a, type: strz}', '{id: b, type: strz}'),
      ['FIELD_ENCODING_CHANGED f.b'],
    ],
  ])('%s', (_, before, after, want) => expect(roots(before, after)).toEqual(want));

  test.each([
    [
      'the end that goes with an encoding',
      text('type: strz, encoding: UTF-8'),
      text('type: strz, encoding: UTF-16LE'),
      ['FIELD_ENCODING_CHANGED f.a'],
    ],
    ['a list of as many bytes', text('size: 3'), text('type: u1, repeat: expr, repeat-expr: 3'), ['FIELD_RETYPED f.a']],
  ])('but folded is %s', (_, before, after, want) => expect(roots(before, after)).toEqual(want));
});

describe('suppressions', () => {
  const dir = mkdtempSync(join(tmpdir(), 'cr-compat-causes-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test('of a break for some readers leave that of others', async () => {
    const formats = join(dir, 'f.ksy');
    const options = { formats, lock: join(dir, 'lock.json'), witnesses: false };
    const spec = (...fields: string[]) =>
      `${M()}${seq('{id: t, type: t, repeat: expr, repeat-expr: 2}')}${types({ t: seq(...fields) })}`;
    writeFileSync(formats, spec('{id: a, type: u1}'));
    const { lock } = await nextLock(options);
    if (lock === undefined) throw new Error('nothing to lock');
    writeLock(options.lock, lock);
    writeFileSync(formats, spec('{id: a, type: u1}', '{id: b, type: u1}'));
    const before = await check(options);
    const unguarded = before.findings.find(({ rule }) => rule === 'FIELD_UNGUARDED');
    const unframed = before.findings.find(({ rule }) => rule === 'FIELD_UNFRAMED');
    expect(unframed?.causedBy).toBe(unguarded?.fingerprint);
    const suppressions = join(dir, 'suppress.yml');
    const entry = (finding: Finding | undefined) =>
      `- {fingerprint: "${finding?.fingerprint}", reason: none, expires: '2999-12-31'}\n`;
    writeFileSync(suppressions, entry(unguarded));
    const after = await check({ ...options, suppressions });
    expect(after.verdict).toBe('incompatible');
    const open = after.findings.filter(({ suppressed }) => suppressed === undefined);
    expect(open.map(({ rule, causedBy }) => [rule, causedBy])).toEqual([['FIELD_UNFRAMED', undefined]]);
    writeFileSync(suppressions, entry(unguarded) + entry(unframed));
    expect((await check({ ...options, suppressions })).verdict).toBe('compatible');
  });
});
