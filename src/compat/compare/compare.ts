/** Compares a format with a released revision of itself. */

import type { Finding, Pair } from '../finding.js';
import type { Described, Description } from '../ksy/description.js';
import { layOut } from '../ksy/layout.js';
import { type Model, modelOf, type Type } from '../ksy/model.js';
import { type Alignment, align, rootPairs } from './align.js';
import { withCauses } from './causes.js';
import { Context } from './context.js';
import { reviewCounter } from './counters.js';
import { compareEnums } from './enums.js';
import { Walk } from './types.js';

/** The walkable form of a description; `others` are revisions of the same format, whose conventions count as well. */
export const layoutOf = (specs: Description, ...others: readonly Description[]): Model =>
  layOut(modelOf(specs), ...others.map((other) => modelOf(other)));

/**
 * The walkable forms of two revisions of a format, by the same lasting names; `isParted` where what only one of them groups
 * in a type is taken apart.
 */
export function layoutsOf(
  old: Description,
  now: Description,
  isParted = false,
): { old: Model; now: Model } & Alignment {
  const [before, after] = [modelOf(old), modelOf(now)];
  const { renamed } = align(before, after, isParted);
  return { old: before, now: after, renamed };
}

/**
 * Everything in `now` that breaks readers or images of `old`, in both directions.
 *
 * @param old the locked revision
 * @param now the format of today
 * @param pair what the two are called
 */
export function compare(old: Description, now: Pick<Described, 'specs' | 'locate'>, pair: Pair): Finding[] {
  const { old: before, now: after, renamed } = layoutsOf(old, now.specs, true);
  const context = new Context(pair, before, after, now, renamed);
  compareEnums(context);
  const walk = new Walk(context);
  const partners = new Map(rootPairs(before, after));
  const ordered = [...context.old.tops, ...Object.keys(old).filter((name) => !context.old.tops.includes(name))];
  for (const name of ordered) {
    const type = context.old.roots.get(name) as Type;
    const other = partners.get(type);
    if (other !== undefined) walk.types(type, other, { label: type.id, base: 0 });
    else if (context.old.tops.includes(name)) {
      context.raise(
        'SPEC_REMOVED',
        name,
        { type: name },
        { spec: context.now.tops[0] ?? '', path: [] },
        { type: name },
      );
    }
  }
  reviewNew(context);
  return withCauses(distinct(context.findings), context.old, context.seen);
}

/** Counters of types that are new; those of the others were reviewed on the walk. */
function reviewNew(context: Context): void {
  const known = new Set(context.old.types.map(({ uid }) => uid));
  for (const type of context.now.types) {
    if (known.has(type.uid) || type.isDissolved === true) continue;
    for (const field of type.fields) reviewCounter(context, { label: type.id, base: 0 }, field, type.fields);
  }
}

/** What is found on two ways to the same type is one thing. */
function distinct(findings: readonly Finding[]): Finding[] {
  const key = ({ fingerprint, message, location }: Finding) => JSON.stringify([fingerprint, message, location]);
  return [...new Map(findings.map((finding) => [key(finding), finding])).values()];
}
