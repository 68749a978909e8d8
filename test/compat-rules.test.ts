/** One edit for each rule: it is found, said in one sentence, with the line where it is, and shown. */
import { describe, expect, test } from '@jest/globals';
import { compare, gateRules, type RuleId, withIdentity, witnesses } from 'cr-image/compat';
import { cases } from './compat/cases.js';
import { described, edit, findings, ours } from './compat/formats.js';

describe.each(cases)('$rule', ({ rule, before, after, says }) => {
  test('is found, where it is, in a sentence', () => {
    const found = findings(before, after).filter((finding) => finding.rule === rule);
    expect(found.map(({ message }) => message).join('\n')).toContain(says);
    for (const { message, location, fix, fingerprint } of found) {
      expect(message).not.toContain('?');
      expect(message).not.toMatch(/undefined|\{|\}/);
      expect(fix).not.toMatch(/undefined|\?/);
      expect(location?.line).toBeGreaterThan(0);
      expect(fingerprint).toMatch(/^[0-9a-f]{12}$/);
    }
  });
});

test('a table entry that loses a field shrinks', () => {
  const after = edit(ours, 'kinds/cr_signal_struct', '      - id: rlim_max\n', '      - id: rlim_max_\n');
  const shrunk = edit(
    after,
    'kinds/cr_signal_struct',
    '      - id: rlim_max_\n        type: u8\n',
    '      - id: rlim_max\n        type: u4\n',
  );
  const rules = findings(ours, shrunk).map(({ rule }) => rule);
  expect(rules).toContain('TABLE_ENTRY_SHRUNK');
});

/** Cases about bytes that have no witness, and why. */
const UNWITNESSED: Readonly<Partial<Record<RuleId, string>>> = {
  KIND_REMOVED: 'the edit leaves a use of the number behind, which the Kaitai compiler refuses',
  KIND_REUSED: 'the edit leaves a use of the name behind, which the Kaitai compiler refuses',
  SWITCH_CHANGED: 'the Kaitai compiler refuses cases of another enum',
  PARAMETER_CHANGED: 'what is passed is read alike by either type',
  ARGUMENT_CHANGED: 'either argument is above the limit that the type asks for',
};

test.each(cases.filter(({ rule }) => gateRules[rule].basis === 'layout'))(
  '$rule has a witness, or a reason why not',
  async ({ rule, before, after }) => {
    const old = described(before);
    const now = described(after);
    const named = { ...now, specs: withIdentity(now.specs, old.specs) };
    const found = compare(old.specs, named, { old: 'r1', new: 'today' });
    const errors = found.filter((finding) => finding.rule === rule && finding.severity === 'error');
    const shown = await witnesses(errors, { name: 'r1', specs: old.specs }, named.specs, []);
    const missing = shown.filter(({ witness }) => witness === undefined);
    expect(missing.every(({ unwitnessed }) => unwitnessed !== undefined)).toBe(true);
    expect(missing.length > 0).toBe(errors.length > 0 && rule in UNWITNESSED);
  },
);

test('every rule of the format has a case', () => {
  const tested = new Set<string>([...cases.map(({ rule }) => rule), 'COUNTER_TWIN', 'TABLE_ENTRY_SHRUNK']);
  const elsewhere = /^(HEADER|GOLDEN|LOCK|SUPPRESSION)_|^(NOT_COMPARABLE|NOT_LOCKED|SPEC_REMOVED)$/;
  expect(Object.keys(gateRules).filter((rule) => !tested.has(rule) && !elsewhere.test(rule))).toEqual([]);
});
