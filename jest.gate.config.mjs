/**
 * `npm run test:gate`: the gate. `npm run test:gate:brute` runs what takes longer than CI has: every single edit of the specs, formats
 * of others with their witnesses, the whole command line.
 */
import base from './jest.config.mjs';

const long = ['brute', 'cli', 'foreign'];
const isLong = process.env.CR_GATE_BRUTE !== undefined;

export default {
  ...base,
  testMatch: isLong
    ? long.map((name) => `<rootDir>/test/compat-${name}*.test.ts`)
    : ['<rootDir>/test/compat-*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(isLong ? [] : long.map((name) => `/compat-${name}`))],
  testTimeout: 120_000,
};
