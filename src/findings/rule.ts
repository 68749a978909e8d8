/** What a finding of an image speaks about; each level presupposes those before it. */
export type Level = 'well-formed' | 'valid' | 'consistent' | 'restorable';

export type Severity = 'error' | 'warning' | 'information';

/** Everything there is to say about a kind of finding. `{name}` in a message takes an argument. */
export interface Rule {
  readonly level: Level | 'writing' | 'json';
  readonly severity: Severity;
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly hint: string;
  /** Where in `docs/` the sentence stands that it is about. */
  readonly see: string;
}

/** Message, why, hint, place in `docs/`. */
type Texts = readonly [message: string, why: string, hint: string, see: string];

const rule = (level: Rule['level'], severity: Severity, [message, why, hint, see]: Texts): Rule => ({
  level,
  severity,
  message,
  why,
  hint,
  see,
});

export const error = (level: Rule['level'], ...texts: Texts): Rule => rule(level, 'error', texts);

export const information = (level: Rule['level'], ...texts: Texts): Rule => rule(level, 'information', texts);

export const warning = (level: Rule['level'], ...texts: Texts): Rule => rule(level, 'warning', texts);
