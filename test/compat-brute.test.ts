/**
 * The gate against the truth: every single edit of the catalogue is made to the real specs, compiled, and read with;
 * what the readers disagree about must be what the gate reports.
 */
import { describe, expect, test } from '@jest/globals';
import { type Description, describe as describeFormat, loadSources, type Reader, withIdentity } from 'cr-image/compat';
import { bodiesByKind } from './compat/bodies.js';
import { type Edit, layoutEdits } from './compat/edits.js';
import type { Row } from './compat/matrix.js';
import { bodiesOf, disagreement, judge, kindReader, type Outcome } from './compat/truth.js';

const { specs } = describeFormat(loadSources('formats'));
const kinds = Object.keys(specs).filter((name) => name.startsWith('kinds/'));
const rows: Row[] = [];

const record = (edit: Pick<Edit, 'what' | 'to'>, outcome: Outcome, rules: readonly string[], seen?: string) =>
  rows.push({ what: edit.what, to: edit.to, outcome, rules, seen });

/** Specs that a kind is made of. */
const closure = (root: string): Description => {
  const imports = (specs[root]?.meta?.imports as string[]).map((name) => name.slice(1));
  return Object.fromEntries([root, ...imports].map((name) => [name, specs[name]])) as Description;
};

/** Judges one edit of a kind's layout. */
async function tryEdit(edit: Edit, original: Description, root: string, old: Reader, images: readonly Uint8Array[], arch: number) {
  let now: Reader;
  try {
    now = await kindReader(withIdentity(edit.specs, original), root, arch);
  } catch {
    return record(edit, 'does not compile', judge(original, edit.specs, undefined).rules);
  }
  const seen = disagreement(old, now, images) ?? disagreement(old, now, bodiesOf(now));
  const { outcome, rules } = judge(original, edit.specs, seen);
  return record(edit, outcome, rules, seen);
}

describe.each(kinds)('%s', (root) => {
  test('every edit that is seen is reported', async () => {
    const before = rows.length;
    const original = closure(root);
    const goldens = bodiesByKind(root);
    for (const arch of root === 'kinds/cr_vma' ? [2, 3] : [2]) {
      const old = await kindReader(original, root, arch);
      const images = [...goldens.filter((body) => body.arch === arch).map(({ bytes }) => bytes), ...bodiesOf(old)];
      expect(images.length).toBeGreaterThan(2);
      for (const image of images) expect(old.read(image).error).toBeUndefined();
      for (const edit of layoutEdits(original, root)) await tryEdit(edit, original, root, old, images, arch);
    }
    expect(rows.slice(before).filter(({ outcome }) => outcome === 'break, not reported')).toEqual([]);
    expect(rows.slice(before).filter(({ outcome }) => outcome === 'no break, reported')).toEqual([]);
  }, 240_000);
});
