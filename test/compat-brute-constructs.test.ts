/** The gate against the truth, for every construct of Kaitai: a format with one of each, edited key by key. */
import { afterAll, expect, test } from '@jest/globals';
import { PARTS, SMALL_PARTS } from './compat/brute/constructs.js';
import { Outside } from './compat/brute/outside.js';
import { checkMatrix, isWhole, type Row, sampleOf, wrong } from './compat/matrix.js';

const outside = await Outside.start();
const rows: Row[] = [];
const count = isWhole ? PARTS : SMALL_PARTS;
const parts = Array.from({ length: count }, (_, part) => String(part));

test.each(sampleOf(parts, 1))(
  'every construct, edited in every way, part %s',
  async (part) => {
    const tried = await outside.run('constructRows', part, String(count));
    rows.push(...tried);
    expect(tried.length).toBeGreaterThan(40);
    expect(wrong(tried)).toEqual([]);
  },
  900_000,
);

afterAll(async () => {
  await outside.end();
  checkMatrix('Every construct', rows);
});
