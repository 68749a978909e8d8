/**
 * Who is hurt: old readers by images of today, today's reader by old images, both, or nobody yet, because the rule
 * keeps the record itself in order.
 */
export type Breaks = 'old readers' | 'new readers' | 'both' | 'record';

export type GateSeverity = 'error' | 'warning' | 'information';

/**
 * `layout`: the same bytes read differently, and a witness shows it. `policy`: what the format promised otherwise.
 * `undetermined`: neither could be proved.
 */
export type Basis = 'layout' | 'policy' | 'undetermined';

export interface GateRule {
  readonly title: string;
  readonly breaks: Breaks;
  readonly severity: GateSeverity;
  readonly basis: Basis;
  /** `{old}` is the locked revision, `{new}` what it is compared with. */
  readonly sentence: string;
  readonly why: string;
  readonly fix: string;
}

type Texts = readonly [title: string, sentence: string, why: string, fix: string];

const make =
  (severity: GateSeverity, basis: Basis) =>
  (breaks: Breaks, ...[title, sentence, why, fix]: Texts): GateRule => ({
    title,
    breaks,
    severity,
    basis,
    sentence,
    why,
    fix,
  });

export const layout = make('error', 'layout');
export const policy = make('error', 'policy');
export const advice = make('warning', 'policy');
export const unsure = make('warning', 'undetermined');
export const note = make('information', 'policy');
