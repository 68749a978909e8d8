/** `npm run test:gate`: the gate. `npm run test:gate:brute` tries every single edit of the specs, which takes longer than CI has. */
import base from './jest.config.mjs';

const brute = process.env.CR_GATE_BRUTE !== undefined;

export default {
  ...base,
  testMatch: [`<rootDir>/test/compat-${brute ? 'brute' : ''}*.test.ts`],
  testPathIgnorePatterns: ['/node_modules/', ...(brute ? [] : ['/compat-brute'])],
};
