/**
 * The gate against the truth: every single edit of the catalogue is made to the real specs, compiled, and read with;
 * what the readers disagree about must be what the gate reports.
 */
import { afterAll, describe, expect, test } from '@jest/globals';
import { kinds } from './compat/brute/layouts.js';
import { Outside } from './compat/brute/outside.js';
import { checkMatrix, type Row, wrong } from './compat/matrix.js';

const outside = await Outside.start();
const rows: Row[] = [];

describe.each(kinds)('%s', (root) => {
  test('every edit that is seen is reported, and what is reported is seen', async () => {
    const tried = await outside.run('layoutRows', root);
    rows.push(...tried);
    expect(wrong(tried)).toEqual([]);
  }, 900_000);
});

afterAll(async () => {
  await outside.end();
  checkMatrix('Layouts of kinds', rows);
});
