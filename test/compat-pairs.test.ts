/** Pairs of specs, each with the colour that is right and as many findings as there are edits; `npm run test:pairs` looks at all bytes. */
import { describe, expect, test } from '@jest/globals';
import { KINDS } from './compat/pairs/kinds.mjs';
import { judged, observed } from './compat/pairs/truth.mjs';

/** Pairs that are more than one edit, by how many. */
const EDITS: Readonly<Record<string, number>> = {
  'a point, twice': 2,
  'a list spelled out, and one more': 2,
  'bits, with less in front': 2,
  'ren two in one type': 2,
  'all members renamed': 3,
  'pos instance and its ofs renamed': 2,
  'pos instances two renamed': 2,
  'renamed with sub-expr chain': 2,
  'bits width': 2,
  'bits 9 to 8': 2,
  'bool to int': 2,
  'ren many': 4,
  'ren type and its fields': 2,
  'ren p q': 2,
  'ren enum and members': 2,
  'ren tail and tab': 2,
  'other padding': 2,
};

/** Kinds of pairs in which a break is one edit more than a rewriting. */
const REWRITTEN = new Set(['rewritings', 'choices', 'names', 'texts', 'orders']);

/** Every so many are compiled and read as well. */
const SAMPLE = 12;

describe.each(Object.entries(KINDS))('%s', (kind, pairs) => {
  test('have the right colour', () => {
    const told = pairs.map(([name, before, after]) => `${name}: ${judged(before, after).colour}`);
    expect(told).toEqual(pairs.map(([name, , , , want]) => `${name}: ${want}`));
  });

  test('have one finding for an edit', () => {
    for (const [name, before, after, , want] of pairs) {
      if (want === 'red' && REWRITTEN.has(kind)) continue;
      const { rules, unknown } = judged(before, after);
      expect({ name, unknown, isOne: rules.length <= (EDITS[name.replace(/ \[.*$/, '')] ?? 1) ? true : rules }).toEqual(
        {
          name,
          unknown: [],
          isOne: true,
        },
      );
    }
  });

  test('are what compiled readers see', async () => {
    for (const [name, before, after, samples, want] of pairs.filter((_, index) => index % SAMPLE === 0)) {
      const { seen, refused } = await observed(before, after, samples);
      expect({ name, refused }).toEqual({ name, refused: undefined });
      if (want === 'policy') expect({ name, seen }).toEqual({ name, seen: undefined });
    }
  });
});
