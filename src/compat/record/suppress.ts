/** Findings that somebody answers for: one entry each, with a reason and a day on which it is looked at again. */
import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { GateUsageError } from '../errors.js';
import { type Finding, findingOf, type Pair } from '../finding.js';
import { isObject } from '../json.js';
import { displayPath, readText } from '../ksy/sources.js';
import type { RuleId } from '../rules/rules.js';

export interface Suppression {
  readonly fingerprint: string;
  readonly reason: string;
  /** The last day on which it holds, as YYYY-MM-DD. */
  readonly expires: string;
}

/** What has happened to released revisions can't be argued away. */
const NEVER: ReadonlySet<RuleId> = new Set<RuleId>(['LOCK_BROKEN', 'LOCK_REWRITTEN']);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a file of suppressions, JSON or YAML: a list of `fingerprint`, `reason`, `expires`. */
export function readSuppressions(file: string): Suppression[] {
  if (!existsSync(file)) throw new GateUsageError(`there is no ${file}`);
  let list: unknown;
  try {
    list = parse(readText(file), { schema: 'core' }) ?? [];
  } catch (error) {
    throw new GateUsageError(`${displayPath(file)}: ${(error as Error).message.split('\n')[0]}`);
  }
  if (!Array.isArray(list)) throw new GateUsageError(`${displayPath(file)}: no list of suppressions`);
  return list.map((entry, index) => {
    const where = `${displayPath(file)}: entry ${index + 1}`;
    if (!isObject(entry)) throw new GateUsageError(`${where} is no map`);
    const { fingerprint, reason, expires } = entry;
    if (typeof fingerprint !== 'string' || !/^[0-9a-f]{12}$/.test(fingerprint)) {
      throw new GateUsageError(`${where} has no fingerprint of 12 digits`);
    }
    if (typeof reason !== 'string' || reason.trim() === '') throw new GateUsageError(`${where} has no reason`);
    if (typeof expires !== 'string' || !DAY.test(expires) || Number.isNaN(Date.parse(expires))) {
      throw new GateUsageError(`${where} has no day in expires, such as 2030-12-31`);
    }
    return { fingerprint, reason, expires };
  });
}

/** Marks what is suppressed; a suppression that is spent, unused or forbidden is a finding itself. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  pair: Pair,
  file: string,
  today: string,
): Finding[] {
  const marked = [...findings];
  const lines = suppressions.length === 0 ? [] : readText(file).split('\n');
  for (const suppression of suppressions) {
    const { fingerprint, reason, expires } = suppression;
    const raise = (rule: RuleId, more: Record<string, string> = {}) =>
      marked.push(
        findingOf(
          rule,
          pair,
          fingerprint,
          { fingerprint, reason, expires, ...more },
          {
            location: {
              file,
              line:
                Math.max(
                  0,
                  lines.findIndex((line) => line.includes(fingerprint)),
                ) + 1,
              column: 1,
            },
          },
        ),
      );
    const hits = findings.filter((finding) => finding.fingerprint === fingerprint);
    const forbidden = hits.find(({ rule }) => NEVER.has(rule));
    if (forbidden !== undefined) raise('SUPPRESSION_REFUSED', { what: forbidden.rule });
    else if (hits.length === 0) raise('SUPPRESSION_UNUSED');
    else if (expires < today) raise('SUPPRESSION_EXPIRED');
    else for (const hit of hits) marked[marked.indexOf(hit)] = { ...hit, suppressed: reason };
  }
  // What only follows from something that is answered for is answered for with it, but for readers that it says nothing of.
  return marked.map((finding) => {
    const cause = finding.causedBy && marked.find(({ fingerprint }) => fingerprint === finding.causedBy);
    if (!cause || cause.suppressed === undefined || finding.suppressed !== undefined) return finding;
    if (cause.breaks === 'both' || cause.breaks === finding.breaks) return { ...finding, suppressed: cause.suppressed };
    const { causedBy: _, ...alone } = finding;
    return alone;
  });
}
