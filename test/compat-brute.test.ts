/**
 * The gate against the truth: every single edit of the catalogue is made to the real specs, compiled, and read with;
 * what the readers disagree about must be what the gate reports.
 */
import { describe, expect, test } from '@jest/globals';
import { type Description, describe as describeFormat, loadSources, type Reader, withIdentity } from 'cr-image/compat';
import { bodiesByKind } from './compat/bodies.js';
import { type Edit, layoutEdits } from './compat/edits.js';
import type { Row } from './compat/matrix.js';
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

interface Bench {
  readonly arch: number;
  readonly old: Reader;
  readonly images: readonly Uint8Array[];
  readonly extremes: readonly Uint8Array[];
  readonly variants: readonly Uint8Array[];
}

/** A reader of the original for one byte order, with images that it reads. */
async function benchOf(root: string, arch: number): Promise<Bench> {
  const old = await kindReader(closure(root), root, arch);
  const goldens = bodiesByKind(root).filter((body) => body.arch === arch);
  const images = [...goldens.map(({ bytes }) => bytes), ...bodiesOf(old)].filter((image) => isOwn(old, image));
  return { arch, old, images, extremes: extremesOf(old, images), variants: variantsOf(old, images) };
}

/** What the readers of before and after an edit disagree about, in either byte order. */
async function observe(changed: Description, root: string, benches: readonly Bench[]): Promise<string | undefined> {
  for (const { arch, old, images, extremes, variants } of benches) {
    const now = await kindReader(changed, root, arch);
    const seen = disagreement(old, now, images) ?? misreading(old, now, extremes) ?? disagreement(old, now, variants);
    if (seen !== undefined) return seen;
    const written = bodiesOf(now);
    const back = disagreement(old, now, written) ?? disagreement(old, now, variantsOf(now, written));
    if (back !== undefined) return back;
  }
  return undefined;
}

async function tryEdit(edit: Edit, original: Description, root: string, benches: readonly Bench[]): Promise<Row> {
  const { what, to } = edit;
  const changed = withIdentity(edit.specs, original);
  try {
    return { what, to, ...judge(original, changed, await observe(changed, root, benches)) };
  } catch {
    return { what, to, ...judge(original, changed, undefined), outcome: 'does not compile' };
  }
}

const wrong = (list: readonly Row[]) =>
  list
    .filter(({ outcome }) => outcome === 'break, not reported' || outcome === 'no break, reported')
    .map(({ what, to, outcome, rules, seen }) => `${outcome}: ${what} | ${rules.join(' ')} | ${to} | ${seen}`);

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
