/**
 * The gate against the truth: every single edit of the catalogue is made to the real specs, compiled, and read with;
 * what the readers disagree about must be what the gate reports.
 */
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Description, describe as describeFormat, loadSources, type Reader, withIdentity } from 'cr-image/compat';
import { bodiesByKind } from './compat/bodies.js';
import { type Edit, layoutEdits } from './compat/edits.js';
import { checkMatrix, type Row, wrong } from './compat/matrix.js';
import {
  bodiesOf,
  disagreement,
  extremesOf,
  isOwn,
  judge,
  kindReader,
  misreading,
  variantsOf,
} from './compat/truth.js';

const X86_64 = 2;
const S390X = 3;

const { specs } = describeFormat(loadSources('formats'));
const kinds = Object.keys(specs).filter((name) => name.startsWith('kinds/'));
const rows: Row[] = [];

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

describe.each(kinds)('%s', (root) => {
  test('every edit that is seen is reported, and what is reported is seen', async () => {
    const original = closure(root);
    const benches = [await benchOf(root, X86_64), await benchOf(root, S390X)].filter(({ images }) => images.length > 0);
    expect(benches.length).toBeGreaterThan(0);
    const tried: Row[] = [];
    for (const edit of layoutEdits(original, root)) tried.push(await tryEdit(edit, original, root, benches));
    rows.push(...tried);
    expect(wrong(tried)).toEqual([]);
  }, 240_000);
});

afterAll(() => checkMatrix('Layouts of kinds', rows));
