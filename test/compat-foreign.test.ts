/** A format that the gate's authors did not have in mind: what breaks is found, and each break has a witness. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { check, type Lock, nextLock, writeLock } from 'cr-image/compat';

const journal = readFileSync('test/compat/formats/journal.ksy', 'utf8');

let dir: string;
let formats: string;
let lock: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'cr foreign ü '));
  [formats, lock] = [join(dir, 'journal.ksy'), join(dir, 'lock.json')];
  writeFileSync(formats, journal);
  writeLock(lock, (await nextLock({ formats, lock })).lock as Lock);
});
afterAll(() => rmSync(dir, { recursive: true }));

async function findings(from: string, to: string) {
  expect(journal).toContain(from);
  writeFileSync(
    formats,
    journal.replace(from, () => to),
  );
  return (await check({ formats, lock })).findings;
}

describe('breaks, each with its witness', () => {
  test.each([
    ['CASE_REMOVED', `            '"NUMS"': nums\n`, '', 'records[0].body'],
    ['CASE_REBOUND', `'"TEXT"': text`, `'"TEXT"': nums`, 'records[0].body.lang'],
    ['FIELD_WIDENED', 'size: 32', 'size: 40', 'records[0].body'],
    ['FIELD_RETYPED', 'type: f8', 'type: u8', 'header.length'],
    ['FIELD_CONDITION_CHANGED', 'if: header.ofs_index != 0', 'if: header.ofs_index != 1', 'index'],
    ['FIELD_WIDENED', 'type: s2', 'type: s4', 'records[0].body.values[0]'],
    ['FIELD_DELIMITER_CHANGED', 'type: strz\n', 'type: strz\n        terminator: 10\n', 'records[0].body.lang'],
    ['VALUE_REUSED', '7: signed', '7: sealed', 'header.class'],
    ['FIELD_ENCODING_CHANGED', 'encoding: UTF-8', 'encoding: UTF-16LE', 'records[0].body.text'],
    ['FIELD_MOVED', 'size: 4\n      - id: len', 'size: 8\n      - id: len', 'records[0].len'],
    ['FIELD_WIDENED', 'id: len\n        type: u4', 'id: len\n        type: u8', 'records[0].len'],
    ['VALID_TIGHTENED', 'any-of: [1, 2]', 'any-of: [1]', 'header.constructor'],
    ['VALID_LOOSENED', 'any-of: [1, 2]', 'any-of: [1, 2, 3]', 'header.constructor'],
    ['SIGNATURE_CHANGED', 'contents: JRNL', 'contents: JRNM', 'header.constructor'],
  ])('%s: %j made %j', async (rule, from, to, path) => {
    const found = await findings(from, to);
    const finding = found.find((one) => one.rule === rule);
    expect(finding?.location?.line).toBeGreaterThan(1);
    expect(finding?.message).toMatch(/^You broke /);
    expect(finding?.witness?.path).toBe(path);
    expect(finding?.witness?.old).not.toBe(finding?.witness?.new);
  });
});

describe('a header of a fixed length', () => {
  const append = (guard: string) =>
    findings(
      '          expr: _ > -100\n',
      `          expr: _ > -100\n      - id: added\n        type: u4\n        if: ${guard}\n`,
    );

  test.each(['_io.size > 23', 'not _io.eof'])('has bytes in every old image, so %s is no guard', async (guard) => {
    const [finding] = (await append(guard)).filter(({ rule }) => rule === 'FIELD_UNGUARDED');
    expect(finding?.message).toBe(
      `You broke header by appending added at offset 23 if ${guard}, which is not surely false there: images of r1 have bytes there that mean nothing, up to 32, and a reader of today takes them for it.`,
    );
  });

  test('may grow where a number says so that no old image has', async () => {
    expect((await append('constructor == 3')).map(({ rule }) => rule)).not.toContain('FIELD_UNGUARDED');
  });
});

describe('growth', () => {
  test.each([
    ['a case', `            '"NUMS"': nums`, `            '"NUMS"': nums\n            '"MORE"': nums`],
    ['a value', '7: signed', '7: signed\n    8: sealed'],
    ['an instance', 'instances:\n', 'instances:\n  is_signed:\n    value: header.class == class::signed\n'],
  ])('%s passes', async (_, from, to) => {
    expect((await findings(from, to)).map(({ rule }) => rule)).toEqual(['NOT_LOCKED']);
  });
});
