/** `npm run test:gate`: the gate against every single edit of the specs. It takes minutes, so `npm test` leaves it out. */
import base from './jest.config.mjs';

export default { ...base, testMatch: ['<rootDir>/test/compat-*.test.ts'], testPathIgnorePatterns: ['/node_modules/'] };
