/** What every comparison needs: both models, and a way to say what was found. */
import { type Finding, findingOf, type Pair, type Target } from '../finding.js';
import type { Described } from '../ksy/description.js';
import { type Expr, namesIn, parseExpression, spell } from '../ksy/expression.js';
import { ANYTHING, type Interval } from '../ksy/interval.js';
import { type Fact, factOf } from '../ksy/kinds.js';
import { expressionOf, type Field, hostOf, type Model, type Type } from '../ksy/model.js';
import { normalise } from '../ksy/normal.js';
import type { KsyPath } from '../ksy/sources.js';
import { type Trial, valuesOf } from '../ksy/trial.js';
import type { RuleId, SentenceArgs } from '../rules/rules.js';
import type { Alignment } from './align.js';
import { saysParents, trialInChains } from './chains.js';
import { pathOf } from './groups.js';
import { bothFacts, Meaning, type Meant, rooted, trialOf } from './names.js';
import type { Scope } from './resolver.js';
import { byLength, byWhatIsLeft, mayBeBehind } from './streams.js';

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

  readonly seen = {
    moved: new Set<string>(),
    follows: new Map<string, string>(),
    reframed: new Set<string>(),
    passed: new Set<string>(),
    relisted: new Set<string>(),
    reencoded: new Set<string>(),
    closed: new Set<string>(),
    inherited: new Map<string, string>(),
    counted: new Map<string, Set<string>>(),
  };

  readonly oldMeaning: Meaning;
  readonly nowMeaning: Meaning;

  constructor(
    readonly pair: Pair,
    readonly old: Model,
    readonly now: Model,
    private readonly described: Pick<Described, 'locate'>,
    /** What has another name than it had. */
    readonly renamed: Alignment['renamed'] = new Map(),
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
  raiseField(
    rule: RuleId,
    spoken: Spoken,
    field: Field,
    now: Field | Type,
    args: SentenceArgs,
    value?: number | bigint,
  ): void {
    const at =
      'owner' in now ? { spec: now.owner.spec, path: now.path } : { spec: now.spec, path: [...now.path, 'seq'] };
    const all = { type: spoken.label, field: pathOf(field), ...args };
    const target = { type: hostOf(field.owner).uid, field: field.uid, ...(value !== undefined && { value }) };
    this.raise(rule, `${spoken.label}.${field.uid}`, all, at, target);
  }

  /** Says that nobody can tell whether something of a field is what it was. */
  undetermined(spoken: Spoken, field: Field, what: string): void {
    this.raiseField('UNDETERMINED', spoken, field, field, { what });
  }

  /**
   * The range of a length of the older revision, as far as it is known, without what is less than `least`; it starts at
   * `least` unless the length is never that.
   */
  lengthsOf(text: string, field: Field, least: number): Interval {
    const meant = this.oldMeaning.of(text, scopeOf(field));
    const fact = meant && factOf(meant.tree, meant.facts);
    if (meant === undefined || fact?.lo === undefined || fact.hi === undefined) return ANYTHING;
    const range = { lo: Number(fact.lo), hi: Number(fact.hi) };
    const steps = valuesOf(meant.tree, meant.facts)?.filter((value) => value >= least);
    return steps?.[0] === undefined ? range : { ...range, lo: Math.max(range.lo, steps[0]) };
  }

  /** Whether two expressions say the same, whatever names, numbers and shortcuts they use. */
  trial(a: unknown, inA: Scope, b: unknown, inB: Scope): Trial {
    if (a === undefined || b === undefined) return a === b ? 'same' : 'different';
    // What one of the two is told, and the other finds itself.
    const isPassed = inA.type.params.length !== inB.type.params.length;
    const verdict = this.trialAs(a, inA, b, inB, isPassed);
    if (verdict === 'same') return verdict;
    const [one, other] = [parseExpression(String(a)), parseExpression(String(b))];
    if (one && other && this.isSameInPlace(one, inA, other, inB)) return 'same';
    return isPassed && verdict === 'unknown' ? this.trialAs(a, inA, b, inB, false) : verdict;
  }

  /** Whether two say the same wherever they are read, where somebody says who the parent is. */
  private isSameInPlace(a: Expr, inA: Scope, b: Expr, inB: Scope): boolean {
    return [this.old, this.now].some(saysParents) && trialInChains(this, a, inA, b, inB) === 'same';
  }

  /** Notes that an expression says something else by the same words, and whether what is passed to its type is among them. */
  saysOtherwise(text: unknown, key: string, spoken: Spoken, old: Field, now: Field): void {
    const said = `${spoken.label}.${now.uid} ${key}`;
    this.seen.reframed.add(said);
    const tree = expressionOf(text);
    const names = new Set(tree === undefined ? [] : namesIn(tree));
    if ([old, now].some(({ owner }) => owner.params.some(({ id }) => names.has(id)))) this.seen.passed.add(said);
  }

  /** What two expressions mean, and what is known of the names of both; undefined where either can't be read. */
  meansOf(a: string, inA: Scope, b: string, inB: Scope): readonly [Expr, Expr, ReadonlyMap<string, Fact>] | undefined {
    const [before, after] = [this.oldMeaning.of(a, inA), this.nowMeaning.of(b, inB)];
    if (before === undefined || after === undefined) return undefined;
    const facts = bothFacts(before, after);
    return [normalise(before.tree, facts), normalise(after.tree, facts), facts];
  }

  private trialAs(a: unknown, inA: Scope, b: unknown, inB: Scope, isPassed: boolean): Trial {
    const means = (isInlined: boolean) => [
      this.oldMeaning.of(String(a), inA, isInlined, isPassed),
      this.nowMeaning.of(String(b), inB, isInlined, isPassed),
    ];
    const [before, after] = means(true);
    if (before === undefined || after === undefined) return String(a) === String(b) ? 'same' : 'unknown';
    // What a value instance computes is compared where it stands.
    const [one, other] = means(false).map((meant) => meant && spell(meant.tree));
    const verdict = one === other ? 'same' : this.trialOfRooted(before, inA, after, inB);
    if (verdict === 'same' || this.isSameLength(before, inA, after, inB, isPassed)) return 'same';
    return this.trialOfRest(before, inA, after, inB) ?? verdict;
  }

  /** The same, where one names the root, and to the other it is so many steps above. */
  private trialOfRooted(before: Meant, inA: Scope, after: Meant, inB: Scope): Trial {
    const verdict = trialOf(before, after);
    if (verdict === 'same' || ![before, after].some(({ tree }) => namesIn(tree).includes('_root'))) return verdict;
    return trialOf(rooted(before, this.oldMeaning, inA.type), rooted(after, this.nowMeaning, inB.type));
  }

  /** Whether two say the same where the size of a stream is the length that makes it. */
  private isSameLength(before: Meant, inA: Scope, after: Meant, inB: Scope, isPassed: boolean): boolean {
    const a = byLength(before, inA, this.oldMeaning, isPassed);
    const b = byLength(after, inB, this.nowMeaning, isPassed);
    return (a !== undefined || b !== undefined) && trialOf(a ?? before, b ?? after) === 'same';
  }

  /** The same by what is left of a stream, where that says anything. */
  private trialOfRest(before: Meant, inA: Scope, after: Meant, inB: Scope): Trial | undefined {
    const a = byWhatIsLeft(before, inA, this.oldMeaning, this.old);
    const b = byWhatIsLeft(after, inB, this.nowMeaning, this.now);
    if (a === undefined && b === undefined) return undefined;
    const verdict = trialOf(a ?? before, b ?? after);
    const isSure = verdict === 'same' || ![this.old, this.now].some(mayBeBehind);
    return isSure ? verdict : undefined;
  }

  /** The same of lists of trees. */
  trialOfLists(a: readonly Expr[] | undefined, inA: Scope, b: readonly Expr[] | undefined, inB: Scope): Trial {
    if (a === undefined || b === undefined) return 'unknown';
    if (a.length !== b.length) return 'different';
    const verdicts = a.map((tree, i) => {
      const other = b[i] as Expr;
      const verdict = trialOf(this.oldMeaning.mean(tree, inA), this.nowMeaning.mean(other, inB));
      return verdict !== 'same' && this.isSameInPlace(tree, inA, other, inB) ? 'same' : verdict;
    });
    return verdicts.find((one) => one === 'different') ?? verdicts.find((one) => one === 'unknown') ?? 'same';
  }
}
