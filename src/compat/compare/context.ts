/** What every comparison needs: both models, and a way to say what was found. */
import type { Described } from '../description.js';
import { type Expr, type Names, spell } from '../expression.js';
import { type Finding, findingOf, type Pair, type Target } from '../finding.js';
import { inlineOf } from '../layout.js';
import { expressionOf, type Field, type Model, type Type } from '../model.js';
import type { RuleId, SentenceArgs } from '../rules.js';
import type { KsyPath } from '../sources.js';

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

  constructor(
    readonly pair: Pair,
    readonly old: Model,
    readonly now: Model,
    private readonly described: Pick<Described, 'locate'>,
  ) {}

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
  sameExpression(a: unknown, inA: Type, b: unknown, inB: Type): boolean {
    if (String(a) === String(b) && !this.meansOther(a, inA, inB)) return true;
    const [left, right] = [expressionOf(a), expressionOf(b)];
    if (left === undefined || right === undefined) return String(a) === String(b);
    const both = (inline: boolean) =>
      spell(left, this.names(this.old, inA, inline)) === spell(right, this.names(this.now, inB, inline));
    return both(false) || both(true);
  }

  /** Whether the same text has another meaning, since an enum's member in it has another number. */
  private meansOther(text: unknown, inA: Type, inB: Type): boolean {
    const tree = expressionOf(text);
    if (tree === undefined) return false;
    return spell(tree, this.names(this.old, inA, false)) !== spell(tree, this.names(this.now, inB, false));
  }

  private names(model: Model, type: Type, inline: boolean): Names {
    const trees = inlineOf(type);
    const lasting = new Map([...type.fields, ...type.instances].map(({ id, uid }) => [id, uid]));
    return {
      inline: (name): Expr | undefined => (inline ? trees(name) : undefined),
      rename: (name) => lasting.get(name) ?? name,
      member: (path) => {
        const steps = path.split('::');
        const found = model.findEnum(steps.slice(0, -1).join('::'), type);
        const member = found?.members.find(({ id }) => id === steps.at(-1));
        return member === undefined ? undefined : String(member.number);
      },
    };
  }
}
