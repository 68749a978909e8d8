/** Whatever is handed to the gate as options: what it throws is what it says that it throws. */
import { describe, expect, test } from '@jest/globals';
import { check, GateError, GateUsageError, nextLock, today } from 'cr-image/compat';

const refusing = new Proxy(
  {},
  {
    get() {
      throw new Error('no');
    },
    ownKeys() {
      throw new TypeError('no keys');
    },
  },
);
const cyclic: Record<string, unknown> = {};
cyclic.formats = cyclic;

const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  0,
  1n,
  Number.NaN,
  '',
  'x',
  true,
  Symbol('x'),
  () => 1,
  [],
  [null],
  {},
  Object.create(null),
  new Map(),
  new Uint8Array(3),
  refusing,
  cyclic,
  {
    get formats() {
      throw new Error('a getter');
    },
  },
];

describe.each([
  ['check', check],
  ['nextLock', nextLock],
  ['today', async (options: never) => today(options, undefined)],
] as const)('%s', (_, call) => {
  test.each(HOSTILE.map((value, index) => [index, value]))('hostile options %#', async (_index, value) => {
    await expect((call as (options: unknown) => Promise<unknown>)(value)).rejects.toBeInstanceOf(GateUsageError);
  });

  test.each(['formats', 'importDirs', 'exclude'])('a hostile %s', async (key) => {
    const plain = { formats: '/nowhere', lock: '/nowhere/lock.json', witnesses: false };
    for (const value of HOSTILE.slice(1)) {
      const options = { ...plain, [key]: value };
      const error = await (call as (given: unknown) => Promise<unknown>)(options).catch((thrown: unknown) => thrown);
      expect([GateError, GateUsageError].some((one) => error instanceof one)).toBe(true);
    }
  });
});
