/** The gate against the truth, where numbers are: flag bits, enum values, kinds, and the container that they are in. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { sets } from './compat/brute/numbers.js';
import { Outside } from './compat/brute/outside.js';
import { checkMatrix, isWhole, type Row, sampleOf, wrong } from './compat/matrix.js';

const outside = await Outside.start();
const rows: Row[] = [];

async function tryAll(running: Promise<Row[]>): Promise<void> {
  const tried = await running;
  rows.push(...tried);
  expect(tried.length).toBeGreaterThan(0);
  expect(wrong(tried)).toEqual([]);
}

test.each(sampleOf(sets, 4))(
  'every number of %s::%s',
  (spec, set) => tryAll(outside.run('numberRows', spec, set)),
  900_000,
);

describe('the container', () => {
  test('every field of header and framing', () => tryAll(outside.run('framingRows')), 900_000);
  test('every case', () => tryAll(outside.run('caseRows')), 900_000);
  if (isWhole) {
    test('every number of a kind and of an architecture', () => tryAll(outside.run('containerNumberRows')), 900_000);
  }
});

afterAll(async () => {
  await outside.end();
  checkMatrix('Numbers and container', rows);
});
