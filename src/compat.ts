/** The gate as functions: `import { check } from 'cr-image/compat'`. */
export { compare, layoutOf } from './compat/compare.js';
export { type Described, type Description, describe } from './compat/description.js';
export { GateError, GateUsageError } from './compat/errors.js';
export { compose, lengthsOf } from './compat/evidence/compose.js';
export type { Wish } from './compat/evidence/demands.js';
export { type Difference, differences, knownTo } from './compat/evidence/difference.js';
export type { Leaf } from './compat/evidence/leaf.js';
export { type Reader, type Reading, readerOf } from './compat/evidence/reader.js';
export type { Finding, Pair, Witness } from './compat/finding.js';
export {
  type CheckOptions,
  check,
  type LockOptions,
  type NextLock,
  nextLock,
  type Report,
  today,
} from './compat/gate.js';
export { readImageWith } from './compat/goldens.js';
export { sameDescription, withIdentity } from './compat/identity.js';
export {
  append,
  chainFaults,
  emptyLock,
  type Lock,
  lockText,
  parseLock,
  type Revision,
  readLock,
  rewrites,
  writeLock,
} from './compat/lock.js';
export type { Field } from './compat/model.js';
export { revisionOf } from './compat/revision.js';
export {
  type Basis,
  type Breaks,
  type GateRule,
  type GateSeverity,
  gateRules,
  isRule,
  type RuleId,
  TODAY,
} from './compat/rules.js';
export { type Location, loadSources, type Source, sourcesFromText } from './compat/sources.js';
export { witnesses } from './compat/witness.js';
