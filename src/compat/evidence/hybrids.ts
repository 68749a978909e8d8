/** Readers of one revision with a single change of the other: they show what a finding does without all others. */
import { layoutsOf } from '../compare/compare.js';
import type { Finding } from '../finding.js';
import type { Model } from '../ksy/model.js';
import { type Difference, differences } from './difference.js';
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
    if (this.changed !== undefined) {
      for (const { path } of differences(old, this.changed.read(image, MOST_MADE), known)) made.add(path);
    }
    if (this.unchanged !== undefined) {
      for (const { path } of differences(this.unchanged.read(image, MOST_MADE), now, known)) made.add(path);
    }
    return found.filter(({ path }) => made.has(path));
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
