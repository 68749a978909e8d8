/**
 * `npm run test:gate`: the gate, as CI runs it, with a sample of test/compat-brute-numbers and -constructs; `npm run test:gate:brute`
 * makes every single edit of the specs, which takes longer than CI has.
 */
import base from './jest.config.mjs';

const isWhole = process.env.CR_GATE_BRUTE !== undefined;

export default {
  ...base,
  testMatch: [`<rootDir>/test/compat-${isWhole ? 'brute' : ''}*.test.ts`],
  testPathIgnorePatterns: ['/node_modules/', ...(isWhole ? [] : ['/compat-brute[.]'])],
  testTimeout: 600_000,
};
