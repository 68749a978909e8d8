/** The gate against the truth, for every construct of Kaitai: a format with one of each, edited key by key. */
import { afterAll, expect, test } from '@jest/globals';
import { PARTS } from './compat/brute/constructs.js';
import { Outside } from './compat/brute/outside.js';
import { checkMatrix, type Row, wrong } from './compat/matrix.js';

const outside = await Outside.start();
const rows: Row[] = [];
const parts = Array.from({ length: PARTS }, (_, part) => String(part));

test.each(parts)(
  'every construct, edited in every way, part %s',
  async (part) => {
    const tried = await outside.run('constructRows', part);
    rows.push(...tried);
    expect(tried.length).toBeGreaterThan(100);
    expect(wrong(tried)).toEqual([]);
  },
  900_000,
);

afterAll(async () => {
  await outside.end();
  checkMatrix('Every construct', rows);
});
