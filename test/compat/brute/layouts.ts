/** Every edit of the layouts of kinds: made, compiled, and read with. */
import { type Description, describe as describeFormat, loadSources, type Reader, withIdentity } from 'cr-image/compat';
import { bodiesByKind } from '../bodies.js';
import { type Edit, layoutEdits } from '../edits.js';
import type { Row } from '../matrix.js';
import { bodiesOf, disagreement, extremesOf, isOwn, judge, kindReader, misreading, variantsOf } from '../truth.js';

const X86_64 = 2;
const S390X = 3;

const { specs } = describeFormat(loadSources('formats'));
export const kinds = Object.keys(specs).filter((name) => name.startsWith('kinds/'));

/** Specs that a kind is made of. */
function closure(root: string): Description {
  const imports = (specs[root]?.meta?.imports ?? []) as string[];
  return Object.fromEntries(
    [root, ...imports.map((name) => name.slice(1))].map((name) => [name, specs[name]]),
  ) as Description;
}

/** Remembers what was made for each field. */
function once<T>(make: (to: string) => T): (to: string) => T {
  const made = new Map<string, T>();
  return (to) => {
    if (!made.has(to)) made.set(to, make(to));
    return made.get(to) as T;
  };
}

interface Bench {
  readonly arch: number;
  readonly old: Reader;
  readonly images: readonly Uint8Array[];
  readonly extremes: readonly Uint8Array[];
  /** Images with other numbers in the field that an edit is of. */
  variants(to: string): readonly Uint8Array[];
}

/** A reader of the original for one byte order, with images that it reads. */
async function benchOf(root: string, arch: number): Promise<Bench> {
  const old = await kindReader(closure(root), root, arch);
  const goldens = bodiesByKind(root).filter((body) => body.arch === arch);
  const images = [...goldens.map(({ bytes }) => bytes), ...bodiesOf(old)].filter((image) => isOwn(old, image));
  return { arch, old, images, extremes: extremesOf(old, images), variants: once((to) => variantsOf(old, images, to)) };
}

/** What the readers of before and after an edit disagree about, in either byte order. */
async function observe(
  changed: Description,
  to: string,
  root: string,
  benches: readonly Bench[],
): Promise<string | undefined> {
  for (const { arch, old, images, extremes, variants } of benches) {
    const now = await kindReader(changed, root, arch);
    const seen =
      disagreement(old, now, images) ?? misreading(old, now, extremes) ?? disagreement(old, now, variants(to));
    if (seen !== undefined) return seen;
    const written = bodiesOf(now);
    const back = disagreement(old, now, written) ?? disagreement(old, now, variantsOf(now, written, to));
    if (back !== undefined) return back;
  }
  return undefined;
}

async function tryEdit(edit: Edit, original: Description, root: string, benches: readonly Bench[]): Promise<Row> {
  const { what, to } = edit;
  // Only where it is about the order of bytes can the other order show more.
  const isOrdered = what.includes('byte order');
  const changed = withIdentity(edit.specs, original);
  try {
    return {
      what,
      to,
      ...judge(original, changed, await observe(changed, to, root, isOrdered ? benches : benches.slice(0, 1))),
    };
  } catch {
    return { what, to, ...judge(original, changed, undefined), outcome: 'does not compile' };
  }
}

/** What came of each edit of a kind's spec. */
export async function layoutRows(root: string): Promise<Row[]> {
  const original = closure(root);
  const benches = [await benchOf(root, X86_64), await benchOf(root, S390X)].filter(({ images }) => images.length > 0);
  if (benches.length === 0) throw new Error(`no image has a ${root}`);
  const rows: Row[] = [];
  for (const edit of layoutEdits(original, root)) rows.push(await tryEdit(edit, original, root, benches));
  return rows;
}
