/** The gate takes its share of a large spec and no more. Work is counted, in blocks of code that ran: the same on any machine. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

const [SMALL, LARGE] = [60, 240] as const;
/** Four times the spec; the square of it would be sixteen times. */
const MOST = 8;

test('of large specs', () => {
  const args = ['test/support/gate-work.mjs', String(SMALL), String(LARGE)];
  const work: Record<string, number[]> = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  const times = Object.entries(work).map(([name, [small = 0, large = 0]]) => ({ name, times: large / small }));
  expect(times.length).toBeGreaterThan(10);
  expect(times.filter((one) => !(one.times > 2 && one.times < MOST))).toEqual([]);
}, 300_000);
