/** Readers of one revision with a single change of the other: they show what a finding does without all others. */
import { layoutsOf } from '../compare/compare.js';
import type { Finding } from '../finding.js';
import type { Description } from '../ksy/description.js';
import type { Model } from '../ksy/model.js';
import { type Difference, differences, knownTo, stopOf } from './difference.js';
import { baseOf, hybridOf, type Need } from './hybrid.js';
import type { Leaf } from './leaf.js';
import { MOST_MADE, type Reader, type Reading, readerOf } from './reader.js';

type Known = (leaf: Leaf) => boolean;

/** A reader with a change, and what it is held against: the same without it. */
interface Hybrid {
  readonly reader: Reader;
  readonly against: Reader;
}

export class Hybrids {
  constructor(
    /** The old revision with this change alone. */
    private readonly changed: Hybrid | undefined,
    /** The new one without this change alone. */
    private readonly unchanged: Hybrid | undefined,
    private readonly old: Reader,
    private readonly now: Reader,
  ) {
    this.isKnown = knownTo(now.model);
  }

  private readonly isKnown: Known;

  /** Of what two readers disagree about, what this change makes of it by itself; and where it makes one of them stop. */
  only(
    found: readonly Difference[],
    image: Uint8Array,
    old: Reading,
    now: Reading,
    known: Known,
  ): { alone: Difference[]; stop: Difference | undefined } {
    const made = new Set<string>();
    const stops = new Set<string>();
    const compare = (a: Reading, b: Reading) => {
      for (const { path } of differences(a, b, known)) made.add(path);
      const stop = stopOf(a, b);
      if (stop !== undefined) stops.add(stop.path);
    };
    const read = ({ reader, against }: Hybrid): [Reading, Reading] => [
      reader.read(image, MOST_MADE),
      against === this.old ? old : against === this.now ? now : against.read(image, MOST_MADE),
    ];
    if (this.changed !== undefined) {
      const [reading, before] = read(this.changed);
      compare(before, reading);
    }
    if (this.unchanged !== undefined) compare(...read(this.unchanged));
    const both = stopOf(old, now);
    const stop = both !== undefined && stops.has(both.path) ? both : undefined;
    // Where another change stops one of them, what is behind that is not there because of it, unless it is not known there.
    const isCut = both !== undefined && stop === undefined;
    const isReached = (path: string) => {
      const [was, is] = [old.leaves.get(path), now.leaves.get(path)];
      const isThere = is !== undefined || [...now.leaves.keys()].some((one) => one.startsWith(`${path}.`));
      return !isCut || (was !== undefined && (isThere || !this.isKnown(was)));
    };
    const alone = found.filter(({ path }) => made.has(path) && isReached(path));
    // What one of them stops at is told last of all.
    return { alone: alone.length === 0 && stop !== undefined ? [stop] : alone, stop };
  }
}

/** Both hybrids of a finding, where they make sense to the compiler; undefined where neither does. */
export async function hybrids(finding: Finding, old: Reader, now: Reader): Promise<Hybrids | undefined> {
  const [changed, unchanged] = [await hybrid(finding, old, now), await hybrid(finding, now, old)];
  return changed === undefined && unchanged === undefined ? undefined : new Hybrids(changed, unchanged, old, now);
}

/** So many fields may a change need of the others. */
const MOST_NEEDS = 4;
const MISSING = [
  /unable to access '(?<id>\w+)' in (?<of>[\w:]+) context/,
  /unable to find enum member '(?<of>[\w:]+)::(?<id>\w+)'/,
];
/** Something is asked of a value that is of another type. */
const ELSEWHERE =
  /(?<spec>\w+): (?<at>(?:\/types\/\w+)*)\/(?<key>(?:seq|instances)\/\w+\/[\w/-]+): error: don't know how to call method '(?<id>\w+)'/;

async function hybrid(finding: Finding, base: Reader, other: Reader): Promise<Hybrid | undefined> {
  const needs: Need[] = [];
  while (needs.length <= MOST_NEEDS) {
    const specs = hybridOf(base.model, other.model, finding, needs);
    if (specs === undefined) return undefined;
    try {
      const reader = await readerFor(specs, base);
      if (needs.length === 0) return { reader, against: base };
      const without = baseOf(base.model, other.model, finding, needs);
      return without && { reader, against: await readerFor(without, base) };
    } catch (error) {
      // What one change needs of the others comes with it.
      const message = String((error as Error).message);
      const { id, of } = MISSING.map((one) => one.exec(message)?.groups).find(Boolean) ?? ownerOf(message, specs) ?? {};
      if (id === undefined || of === undefined || needs.some((one) => one.id === id && one.of === of)) return undefined;
      needs.unshift({ of, id });
    }
  }
  return undefined;
}

/** What has to be of the other type, so that something in it can be asked for. */
function ownerOf(message: string, specs: Description): { id: string; of: string } | undefined {
  const { spec, at, key, id } = ELSEWHERE.exec(message)?.groups ?? {};
  const root = Object.values(specs).find(({ meta }) => meta?.id === spec);
  if (root === undefined || spec === undefined || at === undefined || key === undefined) return undefined;
  const text = `${at}/${key}`.split('/').reduce<unknown>((node, step) => {
    return step === '' ? node : (node as Record<string, unknown> | undefined)?.[step];
  }, root);
  const field = new RegExp(`(\\w+)\\.${id}\\b`).exec(JSON.stringify(text) ?? '')?.[1];
  const type = [spec, ...at.matchAll(/\/types\/(\w+)/g)].map((step) => (typeof step === 'string' ? step : step[1]));
  return field === undefined ? undefined : { id: field, of: type.join('::') };
}

async function readerFor(specs: Description, base: Reader): Promise<Reader> {
  const { now } = layoutsOf(base.model.specs, specs);
  const reader = await readerOf(specs, withNames(now, base.model), base.root.spec);
  if (reader === undefined) throw new Error('no compiler');
  return reader;
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
