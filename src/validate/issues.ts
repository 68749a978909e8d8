import {
  type Args,
  type Code,
  LEVELS,
  type Level,
  type More,
  messageOf,
  type Raise,
  type Rule,
  rules,
  SEVERITIES,
  type Severity,
} from '../findings.js';
import { kindByCode } from '../registry.js';
import type { Settings } from './options.js';
import type { Finding, ObjectPlace, Report, Suppressed, Verdict } from './report.js';

/** What a consequence points to. */
export type Cause = NonNullable<Finding['causedBy']>;

const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);
const levelRank = (level: Level): number => LEVELS.indexOf(level);

/** After these an object may end elsewhere, and what its tails tell is unknown. */
const DOUBTFUL: ReadonlySet<Code> = new Set<Code>([
  'BAD_LENGTH',
  'TAIL_MISPLACED',
  'TAIL_OUT_OF_BOUNDS',
  'BAD_ENTRY_SIZE',
]);

const none = (): Record<Severity, number> => ({ error: 0, warning: 0, information: 0 });

/**
 * Takes findings: counts all of them, and keeps as many of each severity as may be
 * listed.
 */
export class Issues {
  /** The object that findings are about from now on. */
  place: { readonly index: number; readonly code: number; readonly at: number } | undefined;
  /** Set while findings follow from another. */
  cause: Cause | undefined;
  /** The latest finding. */
  latest: Cause | undefined;
  /** The latest finding that makes the length or the insides of an object doubtful. */
  doubt: Cause | undefined;

  private readonly kept: Record<Severity, Finding[]> = { error: [], warning: [], information: [] };
  private readonly byCode = new Map<Code, number>();
  private readonly suppressed = new Map<Code, number>();
  private readonly byLevel = {
    'well-formed': none(),
    valid: none(),
    consistent: none(),
    restorable: none(),
  } satisfies Record<Level, Record<Severity, number>>;
  private consequences = 0;
  /** Number of findings so far. */
  total = 0;
  /** Levels with an error that is no consequence, and the worst severity of each level. */
  private readonly broken = new Set<Level>();
  private readonly worst: number[] = LEVELS.map(() => SEVERITIES.length);

  constructor(private readonly settings: Settings) {}

  readonly raise: Raise = (code, offset, length, path, args, more) => {
    if (!this.settings.isReported(code)) {
      this.suppressed.set(code, (this.suppressed.get(code) ?? 0) + 1);
      return;
    }
    const rule: Rule = rules[code];
    const level = rule.level as Level;
    const severity = this.settings.severity[code] ?? more?.severity ?? rule.severity;
    this.latest = { code, offset };
    if (DOUBTFUL.has(code)) this.doubt = this.latest;
    this.total++;
    this.byCode.set(code, (this.byCode.get(code) ?? 0) + 1);
    this.byLevel[level][severity]++;
    const { cause } = this;
    if (cause !== undefined) this.consequences++;
    // A consequence counts all the same where its cause speaks of a later level.
    if (cause === undefined || levelRank(level) < levelRank((rules[cause.code] as Rule).level as Level)) {
      if (severity === 'error') this.broken.add(level);
      const at = levelRank(level);
      this.worst[at] = Math.min(this.worst[at] as number, severityRank(severity));
    }
    const kept = this.kept[severity];
    if (kept.length < this.settings.maxIssues)
      kept.push(this.finding(code, severity, offset, length, path, args, more));
  };

  private finding(
    code: Code,
    severity: Severity,
    offset: number,
    length: number,
    path: string,
    args: Args,
    more: More = {},
  ): Finding {
    const rule: Rule = rules[code];
    const { bit, related, file } = more;
    const object = this.object();
    return {
      code,
      severity,
      level: rule.level as Level,
      ...(file !== undefined && { file }),
      offset,
      length,
      ...(bit !== undefined && { bit }),
      path,
      ...(object && { object }),
      ...(args.expected !== undefined && { expected: plain(args.expected) }),
      ...(args.actual !== undefined && { actual: plain(args.actual) }),
      message: messageOf(code, { length, ...args }),
      hint: rule.hint,
      reference: rule.see,
      ...(related && { related: [...related] }),
      ...(this.cause && { causedBy: this.cause }),
    };
  }

  private object(): ObjectPlace | undefined {
    const { place } = this;
    if (place === undefined || place.index < 0) return undefined;
    const { index, code, at } = place;
    return { index, type: kindByCode(code)?.type ?? 'UNKNOWN', code, offset: at };
  }

  /** The findings to be listed: the worst first as long as there is room, then in the order of the bytes. */
  list(): Finding[] {
    const { error, warning, information } = this.kept;
    const { maxIssues } = this.settings;
    const listed = [...error, ...warning, ...information].slice(0, Number.isFinite(maxIssues) ? maxIssues : undefined);
    return listed.sort(
      (a, b) =>
        compareText(a.file ?? '', b.file ?? '') ||
        a.offset - b.offset ||
        levelRank(a.level) - levelRank(b.level) ||
        compareText(a.code, b.code) ||
        compareText(a.path, b.path),
    );
  }

  counts(): Report['counts'] {
    const { byLevel, consequences } = this;
    const total = none();
    for (const level of LEVELS) for (const severity of SEVERITIES) total[severity] += byLevel[level][severity];
    return { ...total, consequences, byLevel, byCode: sorted(this.byCode) };
  }

  left(): Suppressed[] {
    const { reasons } = this.settings;
    const codes = [...this.suppressed].sort(([a], [b]) => (a < b ? -1 : 1));
    return codes.map(([code, count]) => {
      const reason = reasons[code];
      return { code, count, ...(reason !== undefined && { reason }) };
    });
  }

  /** Whether any level up to `level` has a finding as bad as `severity`, consequences aside. */
  reaches(severity: Severity, level: Level): boolean {
    const rank = severityRank(severity);
    return this.worst.slice(0, levelRank(level) + 1).some((worst) => worst <= rank);
  }

  /** The verdicts, level by level; `isKnown` tells whether enough was seen to say yes. */
  verdicts(isKnown: (level: Level) => boolean): Verdict[] {
    let presupposed = true;
    return LEVELS.map((level) => {
      const isTrue = presupposed && isKnown(level) && !this.broken.has(level);
      presupposed = isTrue;
      return this.broken.has(level) ? false : isTrue ? true : 'undetermined';
    });
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const plain = (value: string | number | bigint): string | number => (typeof value === 'bigint' ? String(value) : value);

const sorted = (counts: ReadonlyMap<Code, number>): Partial<Record<Code, number>> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
