/** Readers of one revision with a single change of the other: they show what a finding does without all others. */
import { layoutsOf } from '../compare/compare.js';
import type { Finding } from '../finding.js';
import type { Model } from '../ksy/model.js';
import { type Difference, differences, stopOf } from './difference.js';
import { hybridOf } from './hybrid.js';
import type { Leaf } from './leaf.js';
import { MOST_MADE, type Reader, type Reading, readerOf } from './reader.js';

type Known = (leaf: Leaf) => boolean;

export class Hybrids {
  constructor(
    /** The old revision with this change alone. */
    private readonly changed: Reader | undefined,
    /** The new one without this change alone. */
    private readonly unchanged: Reader | undefined,
  ) {}

  /** Of what two readers disagree about, what this change makes of it by itself. */
  only(found: readonly Difference[], image: Uint8Array, old: Reading, now: Reading, known: Known): Difference[] {
    const made = new Set<string>();
    const stops = new Set<string>();
    const compare = (a: Reading, b: Reading) => {
      for (const { path } of differences(a, b, known)) made.add(path);
      const stop = stopOf(a, b);
      if (stop !== undefined) stops.add(stop.path);
    };
    if (this.changed !== undefined) compare(old, this.changed.read(image, MOST_MADE));
    if (this.unchanged !== undefined) compare(this.unchanged.read(image, MOST_MADE), now);
    const alone = found.filter(({ path }) => made.has(path));
    // What one of them stops at is told last of all.
    const stop = alone.length === 0 ? stopOf(old, now) : undefined;
    return stop !== undefined && stops.has(stop.path) ? [stop] : alone;
  }
}

/** Both hybrids of a finding, where they make sense to the compiler; undefined where neither does. */
export async function hybrids(finding: Finding, old: Reader, now: Reader): Promise<Hybrids | undefined> {
  const [changed, unchanged] = [await reader(finding, old, now), await reader(finding, now, old)];
  return changed === undefined && unchanged === undefined ? undefined : new Hybrids(changed, unchanged);
}

async function reader(finding: Finding, base: Reader, other: Reader): Promise<Reader | undefined> {
  const specs = hybridOf(base.model, other.model, finding);
  if (specs === undefined) return undefined;
  try {
    const { now } = layoutsOf(base.model.specs, specs);
    return await readerOf(specs, withNames(now, base.model), base.root.spec);
  } catch {
    // What one change needs of the others: it can't be told apart.
    return undefined;
  }
}

/** Types have the lasting names that they have in `names`. */
function withNames(model: Model, names: Model): Model {
  const uids = new Map(names.types.map((type) => [`${type.spec} ${type.path.join('/')}`, type.uid]));
  for (const type of model.types) {
    const uid = uids.get(`${type.spec} ${type.path.join('/')}`);
    if (uid !== undefined) (type as { uid: string }).uid = uid;
  }
  return model;
}
