/** What is no change, what looks like growth and is none, and growth that passes. */
import { describe, expect, test } from '@jest/globals';
import { described, edit, findings, ours, pagemap, type Texts, toy } from './compat/formats.js';

const KIND = 'kinds/cr_cred';

test('nothing changed is nothing found', () => {
  expect(findings(ours, ours)).toEqual([]);
  expect(findings(toy, toy)).toEqual([]);
});

test('prose, order of keys and spelling are no change', () => {
  const prose = edit(ours, 'kinds/cr_cred', 'doc: Real user ID.', 'doc: Somebody.');
  const spelled = edit(prose, 'kinds/cr_cred', 'size: ofs_groups - 112', 'size: ( ofs_groups ) - 0x70');
  expect(findings(ours, spelled)).toEqual([]);
});

test('what can not be compared is found, whatever else', () => {
  const unknown = edit(toy, 'toy', 'contents: TOY', 'contents: TOY\n    shape: round');
  expect(described(unknown).unknown).toMatchObject([{ what: 'the key shape', location: { line: 14, column: 5 } }]);
  const opaque = edit(toy, 'toy', 'type: station\n', 'type: elsewhere\n');
  expect(findings(toy, opaque).map(({ rule }) => rule)).toContain('NOT_COMPARABLE');
});

test.each([
  ['an expression that can not be read', 'switch-on: sensor\n', 'switch-on: sensor $ 2\n', 'the expression sensor $ 2'],
  [
    'a number that two YAMLs read otherwise',
    'max: 8',
    'max: 010',
    'the number 010 (8 in YAML 1.1, 10 in YAML 1.2; leave the zero out, or write 0x…)',
  ],
])('%s can not be compared', (_, from, to, what) => {
  expect(described(edit(toy, 'toy', from, to)).unknown.map((unknown) => unknown.what)).toEqual([what]);
});

test('keys of ours that stand where they say nothing can not be compared', () => {
  const inMeta = (key: string) => edit(toy, 'toy', '  endian: le\n', `  endian: le\n  ${key}: true\n`);
  const known = (texts: Texts) => described(texts).unknown.map(({ what, location: { line } }) => `${line}: ${what}`);
  const line = Number(toy.toy?.split('\n').indexOf('  endian: le')) + 2;
  expect(known(inMeta('-wide-counters'))).toEqual([
    `${line}: the key -wide-counters in meta (it has a meaning beside the meta of a spec; write it there)`,
  ]);
  expect(known(inMeta('-since'))[0]).toContain('the key -since in meta (it has a meaning beside meta;');
  expect(known(inMeta('-growth'))[0]).toContain('the key -growth in meta (it has a meaning elsewhere;');
  expect(known(edit(toy, 'toy', 'contents: TOY', 'contents: TOY\n    -private: {}'))[0]).toContain(
    'the key -private (',
  );
  // Beside meta it has its meaning; others' remarks are nobody's business.
  expect(known(edit(toy, 'toy', '\nseq:', '\n-wide-counters: true\nseq:'))).toEqual([]);
  for (const key of ['-orig-id', '-webide-representation', '-x']) expect(known(inMeta(key))).toEqual([]);
});

test('numbers beyond 2^53 in expressions are told apart', () => {
  const wide = (number: string) => edit(toy, 'toy', 'station.latitude < 23', `_io.size < ${number}`);
  const found = findings(wide('0xffffffffffffffff'), wide('0xfffffffffffffffe'));
  expect(found.map(({ rule }) => rule)).toEqual(['VALUE_CHANGED']);
});

describe('what looks like growth and is none', () => {
  const errors = (before: Texts, after: Texts) =>
    findings(before, after).flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));

  test('a field in front of a payload', () => {
    const rest = '      - id: rest\n';
    const fields = (id: string) => edit(pagemap, 'pagemap', rest, `      - id: ${id}\n`);
    const appended = (before: Texts, id: string) =>
      edit(
        before,
        'pagemap',
        `      - id: ${id}\n`,
        `      - id: new\n        type: u4\n        if: _io.size >= 20\n      - id: ${id}\n`,
      );
    expect(errors(pagemap, appended(pagemap, 'rest'))).toEqual([]);
    expect(errors(fields('payload'), appended(fields('payload'), 'payload'))).toContain('FIELD_INSERTED');
  });

  test('a guard that asks a stream which others share', () => {
    const inner = edit(
      pagemap,
      'pagemap',
      '      - id: vaddr\n        type: u8\n',
      '      - id: vaddr\n        type: u8\n      - id: run\n        type: run\n  run:\n    seq:\n',
    );
    const appended = edit(
      inner,
      'pagemap',
      '      - id: rest\n',
      '      - id: new\n        type: u4\n        if: _io.size > 8\n      - id: rest\n',
    );
    expect(errors(inner, appended)).toContain('FIELD_UNGUARDED');
  });

  test('a case for all the rest', () => {
    const rest = edit(toy, 'toy', "'sensor::rain': rain\n", "'sensor::rain': rain\n            _: wind\n");
    expect(errors(toy, rest)).toContain('CASE_CLAIMED');
  });

  test('a kind that is renamed, and read no more', () => {
    const renamed = edit(ours, 'cr_enums', 'id: cred\n', 'id: credentials\n');
    const gone = edit(renamed, 'linux_cr', "            'cr_enums::kind::cred': cr_cred(_root.header.arch)\n", '');
    expect(errors(ours, gone)).toContain('CASE_REMOVED');
  });

  test('a closed field with the names of a larger enum', () => {
    const larger = edit(
      toy,
      'toy',
      '  sensor:\n    1: wind',
      '  modes:\n    1: summer\n    2: winter\n    3: spring\n  sensor:\n    1: wind',
    );
    expect(errors(toy, edit(larger, 'toy', 'enum: mode\n', 'enum: modes\n'))).toContain('ENUM_CHANGED');
  });
});

test('a spec that goes is found', () => {
  const both = { ...toy, ...ours };
  expect(findings(both, ours).map(({ rule }) => rule)).toContain('SPEC_REMOVED');
});

describe('growth that passes', () => {
  const errors = (after: Texts, before = ours) =>
    findings(before, after).filter(({ severity }) => severity === 'error');

  test('a field behind the fixed part', () => {
    const appended = edit(
      ours,
      'kinds/cr_uts_ns',
      '  - id: extra\n',
      '  - id: new\n    type: u8\n    if: _io.size >= 392\n  - id: extra\n',
    );
    expect(errors(appended)).toEqual([]);
  });

  test('a field in front of tails', () => {
    const field = '  - id: new\n    type: u8\n    if: has_revision_2 and ofs_groups > 112\n  - id: extra\n';
    const moved = edit(ours, KIND, '  - id: extra\n', field);
    const counted = edit(moved, KIND, 'size: ofs_groups - 112', 'size: ofs_groups - 120');
    expect(errors(edit(counted, KIND, 'ofs_groups > 112\n    doc', 'ofs_groups > 120\n    doc'))).toEqual([]);
  });

  test.each([
    ['a field in front of tails that was there before', 'ofs_root > 40', []],
    ['one that older images have bytes for', 'ofs_root > 32', ['FIELD_UNGUARDED']],
  ])('%s, where a revision made the fixed part longer', (_, guard, rules) => {
    const fs = 'kinds/cr_fs_struct';
    const moved = edit(ours, fs, '  - id: extra\n', `  - id: new\n    type: u8\n    if: ${guard}\n  - id: extra\n`);
    const counted = edit(moved, fs, 'size: ofs_root - 40', 'size: ofs_root - 48');
    const found = errors(edit(counted, fs, 'if: ofs_root > 40\n    doc', 'if: ofs_root > 48\n    doc'));
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });

  test('a field in a table entry', () => {
    const field = '      - id: new\n        type: u8\n        if: _parent.len_fd > 24\n      - id: extra\n';
    const moved = edit(ours, 'kinds/cr_files_struct', '      - id: extra\n', field);
    const counted = edit(moved, 'kinds/cr_files_struct', '_parent.len_fd - 24', '_parent.len_fd - 32');
    expect(
      errors(
        edit(
          counted,
          'kinds/cr_files_struct',
          'if: _parent.len_fd > 24\n        doc',
          'if: _parent.len_fd > 32\n        doc',
        ),
      ),
    ).toEqual([]);
  });

  test('a kind, a flag, a value', () => {
    const kind = edit(ours, 'cr_enums', '    19:\n      id: end', '    60:\n      id: note\n    19:\n      id: end');
    const bound = edit(
      kind,
      'linux_cr',
      "            'cr_enums::kind::end'",
      "            'cr_enums::kind::note': cr_pid(_root.header.arch)\n            'cr_enums::kind::end'",
    );
    const flag = edit(
      bound,
      'cr_flags',
      '    0:\n      id: noroot\n',
      '    8:\n      id: new\n    0:\n      id: noroot\n',
    );
    expect(findings(ours, flag)).toEqual([]);
  });

  test('a rename that is said', () => {
    const renamed = edit(ours, 'kinds/cr_pid_ns', '- id: last_pid\n', '- id: next_pid\n    -was: last_pid\n');
    expect(findings(ours, renamed).map(({ rule }) => rule)).toEqual(['FIELD_RENAMED']);
  });
});
