/** What the gate found. */
import { sha256 } from './json.js';
import type { Location } from './ksy/sources.js';
import {
  type Basis,
  type Breaks,
  fixOf,
  type GateSeverity,
  gateRules,
  type RuleId,
  type SentenceArgs,
  sentenceOf,
} from './rules/rules.js';

/** What the readers of both revisions make of the same bytes. */
export interface Witness {
  /** Whose image it is. */
  readonly written: string;
  /** The image, in hexadecimal. */
  readonly image: string;
  /** What differs, as a path into what was read. */
  readonly path: string;
  readonly old: string;
  readonly new: string;
}

/** What a witness has to exercise: a type by its lasting name, a field of it, a value that it must hold. */
export interface Target {
  readonly type: string;
  readonly field?: string;
  readonly value?: number | bigint | string;
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: GateSeverity;
  readonly basis: Basis;
  readonly breaks: Breaks;
  /** The locked revision. */
  readonly old: string;
  /** What it is compared with. */
  readonly new: string;
  /** Who breaks, in words. */
  readonly who: string;
  /** What it is about, by its lasting name. */
  readonly subject: string;
  readonly message: string;
  readonly fix: string;
  /** The same for the same finding, whatever its line and wording. */
  readonly fingerprint: string;
  readonly location?: Location;
  readonly witness?: Witness;
  /** Why there is no witness, where one was looked for. */
  readonly unwitnessed?: string;
  /** Fingerprint of the finding that this one only follows from. */
  readonly causedBy?: string;
  /** The reason why it is tolerated. */
  readonly suppressed?: string;
  readonly target?: Target;
}

export interface Pair {
  readonly old: string;
  readonly new: string;
}

const whoBreaks = (breaks: Breaks, pair: Pair): string => {
  const oldReader = `reader of ${pair.old} on images of ${pair.new}`;
  const newReader = `reader of ${pair.new} on images of ${pair.old}`;
  if (breaks === 'old readers') return oldReader;
  if (breaks === 'new readers') return newReader;
  return breaks === 'both' ? `${oldReader}; ${newReader}` : 'the record';
};

/** Makes a finding; `subject` and the pair identify it. */
export function findingOf(
  rule: RuleId,
  pair: Pair,
  subject: string,
  args: SentenceArgs,
  more: { location?: Location | undefined; target?: Target | undefined } = {},
): Finding {
  const { severity, basis, breaks } = gateRules[rule];
  const all = { ...pair, ...args };
  return {
    rule,
    severity,
    basis,
    breaks,
    ...pair,
    who: whoBreaks(breaks, pair),
    subject,
    message: sentenceOf(rule, all),
    fix: fixOf(rule, all),
    fingerprint: sha256(`${rule}\n${subject}\n${pair.old}\n${pair.new}`).slice(0, 12),
    ...(more.location && { location: more.location }),
    ...(more.target && { target: more.target }),
  };
}
