import { criu } from './findings/criu.js';
import { type Args, type Code, fill, imageRules } from './findings/raise.js';
import type { Level, Rule, Severity } from './findings/rule.js';

export {
  type Args,
  type Code,
  hex,
  hexNumber,
  type More,
  type Raise,
  type Related,
  throwing,
} from './findings/raise.js';
export type { Level, Rule, Severity } from './findings/rule.js';

/** One value per finding. The reader throws the errors of the first two levels; the validator collects all. */
export const rules = {
  ...imageRules,
  ...criu,
} as const satisfies Record<string, Rule>;

/** The levels, each presupposing those before it. */
export const LEVELS: readonly Level[] = ['well-formed', 'valid', 'consistent', 'restorable'];

/** The severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** The codes that can be found in an image. */
export const imageCodes = (Object.keys(rules) as Code[]).filter((code) =>
  (LEVELS as readonly string[]).includes(rules[code].level),
);

/** The message of a finding, with its arguments filled in. */
export const messageOf = (code: Code, args: Args): string => fill(rules[code].message, args);
