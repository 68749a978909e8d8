/** Tests import the package by its own name, as a user does: `npm run build` first. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/test/compat-'], // npm run test:gate
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  reporters: ['default', ...(process.env.CR_NO_SKIPS ? ['<rootDir>/test/support/no-skips.mjs'] : [])],
  testTimeout: 300_000,
  maxWorkers: 2,
  testSequencer: './test/sequencer.mjs',
};
