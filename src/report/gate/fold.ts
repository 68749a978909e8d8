/** Findings in the order in which people want them, each once, however many revisions it breaks. */
import type { Finding } from '../../compat.js';

export interface Folded {
  readonly finding: Finding;
  /** The same of other revisions. */
  readonly others: readonly Finding[];
  /** What only follows from it. */
  readonly wake: readonly Finding[];
}

const order = { error: 0, warning: 1, information: 2 } as const;

/** The worst first, and in the order of lines. */
export const sorted = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => order[a.severity] - order[b.severity] || inFile(a, b));

function inFile({ location: a }: Finding, { location: b }: Finding): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

/** How many more fields moved may be another number in each revision. */
const ALONG = /, and likewise for [^,]* behind it/;

/** One break of several revisions is one thing to mend. */
export function folded(findings: readonly Finding[]): Folded[] {
  const groups = new Map<string, { finding: Finding; others: Finding[] }>();
  const roots = new Set(findings.map(({ fingerprint }) => fingerprint));
  const follows = ({ causedBy }: Finding) => causedBy !== undefined && roots.has(causedBy);
  for (const finding of sorted(findings)) {
    if (follows(finding)) continue;
    const { rule, subject, old, message, location, suppressed } = finding;
    const said = message.split(/\b/).map((word) => (word === old ? '{old}' : word));
    const key = JSON.stringify([rule, subject, said.join('').replace(ALONG, ''), location, suppressed]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { finding, others: [] });
    else group.others.push(finding);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    wake: findings.filter((finding) => follows(finding) && finding.causedBy === group.finding.fingerprint),
  }));
}

/** `; likewise r2, r3`. */
export const likewise = ({ others }: Folded): string =>
  others.length === 0 ? '' : `; likewise ${others.map(({ old }) => old).join(', ')}`;

export const placeOf = ({ location }: Finding, relative = (file: string): string => file): string =>
  location === undefined ? '' : `${relative(location.file)}:${location.line}:${location.column}: `;

/** More of a value is cut; `--format json` has all of it. */
const LONGEST = 100;

/** A value that fits on a line. */
export function cut(value: string): string {
  if (value.length <= LONGEST) return value;
  const space = value.lastIndexOf(' ', LONGEST);
  return `${value.slice(0, space > LONGEST / 2 ? space : LONGEST)} …`;
}
