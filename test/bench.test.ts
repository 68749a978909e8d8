import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { scratch } from './scratch.js';

const folder = scratch();

test('the benchmarks run, and measure what they say', () => {
  const path = join(folder, 'bench.json');
  const { status, stderr } = spawnSync(process.execPath, ['bench/run.mjs', '--quick', '--json', path], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { results, growth } = JSON.parse(readFileSync(path, 'utf8'));
  const missing = results.filter(({ median }: { median: number | null }) => median === null || !(median > 0));
  expect(missing).toEqual([]);
  for (const part of ['readImage', 'writeImage', 'validateImage', 'decode --ndjson', 'dense', 'sparse', 'bundle']) {
    expect(results.some(({ what }: { what: string }) => what.includes(part))).toBe(true);
  }
  expect(growth.length).toBeGreaterThan(6);
});
