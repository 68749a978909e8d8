/** What every comparison needs: both models, and a way to say what was found. */

import { type Finding, findingOf, type Pair, type Target } from '../finding.js';
import type { Described } from '../ksy/description.js';
import { expressionOf, type Field, type Model, type Type } from '../ksy/model.js';
import type { KsyPath } from '../ksy/sources.js';
import type { RuleId, SentenceArgs } from '../rules/rules.js';
import { Meaning, type Scope } from './names.js';

/** Where the expressions of a field stand. */
export const scopeOf = (field: Field): Scope => ({ type: field.owner, field });

/** How a type is spoken of: `CRED`, `MNT_NS.mounts[]`. */
export interface Spoken {
  readonly label: string;
  /** Bytes in front of the type's first field that its offsets count from. */
  readonly base: number;
}

export class Context {
  readonly findings: Finding[] = [];
  /** Numbers that a finding speaks of already, by enum. */
  readonly spokenNumbers = new Set<string>();

  private readonly oldMeaning: Meaning;
  private readonly nowMeaning: Meaning;

  constructor(
    readonly pair: Pair,
    readonly old: Model,
    readonly now: Model,
    private readonly described: Pick<Described, 'locate'>,
  ) {
    this.oldMeaning = new Meaning(old);
    this.nowMeaning = new Meaning(now);
  }

  /** Says that `rule` is broken by what stands at `path` of `spec`. */
  raise(
    rule: RuleId,
    subject: string,
    args: SentenceArgs,
    at: { spec: string; path: KsyPath } | undefined,
    target?: Target,
  ): void {
    const location = at && this.described.locate(at.spec, at.path);
    this.findings.push(findingOf(rule, this.pair, subject, args, { location, target }));
  }

  /** Says it of a field, where the field stands today, or its type if it is gone. */
  raiseField(rule: RuleId, spoken: Spoken, field: Field, now: Field | Type, args: SentenceArgs, value?: number): void {
    const at =
      'owner' in now ? { spec: now.owner.spec, path: now.path } : { spec: now.spec, path: [...now.path, 'seq'] };
    const all = { type: spoken.label, field: field.id, ...args };
    const target = { type: field.owner.uid, field: field.uid, ...(value !== undefined && { value }) };
    this.raise(rule, `${spoken.label}.${field.uid}`, all, at, target);
  }

  /** Whether two expressions say the same, whatever names, numbers and shortcuts they use. */
  sameExpression(a: unknown, inA: Scope, b: unknown, inB: Scope): boolean {
    if (a === undefined || b === undefined) return a === b;
    const canRead = expressionOf(a) !== undefined && expressionOf(b) !== undefined;
    if (!canRead) return String(a) === String(b);
    const both = (isInlined: boolean) =>
      this.oldMeaning.spell(String(a), inA, isInlined) === this.nowMeaning.spell(String(b), inB, isInlined);
    return both(false) || both(true);
  }
}
