/** `npm run test:gate`: the gate, as CI runs it. `npm run test:gate:brute` runs what CI leaves out: every single edit of the specs. */
import base from './jest.config.mjs';

const long = ['brute'];
const isLong = process.env.CR_GATE_BRUTE !== undefined;

export default {
  ...base,
  testMatch: isLong
    ? long.map((name) => `<rootDir>/test/compat-${name}*.test.ts`)
    : ['<rootDir>/test/compat-*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(isLong ? [] : long.map((name) => `/compat-${name}`))],
  testTimeout: 120_000,
};
