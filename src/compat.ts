/** The gate as functions: `import { check } from 'cr-image/compat'`. */
export { changesBetween } from './compat/changes.js';
export { compare, layoutOf, layoutsOf } from './compat/compare/compare.js';
export { GateError, GateUsageError } from './compat/errors.js';
export { compose, lengthsOf } from './compat/evidence/compose.js';
export type { Wish } from './compat/evidence/demands.js';
export { type Difference, differences, knownTo } from './compat/evidence/difference.js';
export { readImageWith } from './compat/evidence/goldens.js';
export { inventions } from './compat/evidence/invent/invent.js';
export type { Leaf } from './compat/evidence/leaf.js';
export { type Reader, type Reading, readerOf } from './compat/evidence/reader.js';
export { witnesses } from './compat/evidence/witness.js';
export type { Finding, Pair, Witness } from './compat/finding.js';
export { BrokenFiles, type CheckOptions, check, type Report, today, type Verdict } from './compat/gate.js';
export { type Described, type Description, describe } from './compat/ksy/description.js';
export type { Field } from './compat/ksy/model.js';
export { type Location, loadSources, type Source, sourcesFromText } from './compat/ksy/sources.js';
export { type LockOptions, type NextLock, nextLock } from './compat/next-lock.js';
export { sameDescription, withIdentity } from './compat/record/identity.js';
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
} from './compat/record/lock.js';
export { revisionOf } from './compat/record/revision.js';
export {
  type Basis,
  type Breaks,
  type GateRule,
  type GateSeverity,
  gateRules,
  isRule,
  type RuleId,
  TODAY,
} from './compat/rules/rules.js';
