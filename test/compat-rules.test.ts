/** One edit for each rule: it is found, said in one sentence, with the line where it is. */
import { describe, expect, test } from '@jest/globals';
import { compare, gateRules, type RuleId, withIdentity, witnesses } from 'cr-image/compat';
import { described, edit, findings, ours, pagemap, type Texts, toy } from './compat/formats.js';

interface Case {
  readonly rule: RuleId;
  readonly before: Texts;
  readonly after: Texts;
  /** Part of the sentence. */
  readonly says: string;
}

const our = (rule: RuleId, file: string, from: string, to: string, says: string): Case => ({
  rule,
  before: ours,
  after: edit(ours, file, from, to),
  says,
});
const of = (rule: RuleId, from: string, to: string, says: string, before: Texts = toy): Case => ({
  rule,
  before,
  after: edit(before, 'toy', from, to),
  says,
});
const toyWith = (from: string, to: string): Texts => edit(toy, 'toy', from, to);

const KIND = 'kinds/cr_cred';
const cases: Case[] = [
  our(
    'KIND_REMOVED',
    'cr_enums',
    '    19:\n      id: end\n      -orig-id: CR_OBJ_END\n',
    '    99:\n      id: zzz\n',
    'removing END',
  ),
  our(
    'KIND_RENUMBERED',
    'cr_enums',
    '    2:\n      id: cred',
    '    77:\n      id: cred',
    'renumbering it from 2 to 77',
  ),
  our(
    'KIND_REUSED',
    'cr_enums',
    'id: cred\n      -orig-id: CR_OBJ_CRED',
    'id: creed\n      -orig-id: CR_OBJ_CREED',
    'of CRED to CREED',
  ),
  our(
    'KIND_RESERVED',
    'cr_enums',
    '    19:\n      id: end',
    '    0:\n      id: end',
    'the number 0, which is reserved (0)',
  ),
  our('KIND_PRIVATE', 'cr_enums', '    19:\n      id: end', '    0x80000001:\n      id: end', '2147483649'),
  our('KIND_RENAMED', 'cr_enums', 'id: cred\n', 'id: credentials\n', 'CRED of kind is called CREDENTIALS now'),
  of('KIND_REVIVED', '      -status: retired\n', '', 'making SNOW (3) live again'),
  our(
    'BIT_REMOVED',
    'cr_flags',
    '    7:\n      id: no_cap_ambient_raise_locked\n      -orig-id: SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED\n',
    '    99:\n      id: zzz\n',
    'bit 7',
  ),
  our(
    'BIT_RENUMBERED',
    'cr_flags',
    '    7:\n      id: no_cap_ambient',
    '    63:\n      id: no_cap_ambient',
    'from 7 to 63',
  ),
  of('BIT_REUSED', '    1: manual', '    1: automatic', 'giving bit 1 of MANUAL to AUTOMATIC'),
  our('BIT_REVIVED', 'cr_vm_flag', '-status: retired', '-note: retired', 'live again'),
  our('BIT_RENAMED', 'cr_flags', 'id: noroot\n', 'id: no_root\n', 'NOROOT of securebit is called NO_ROOT now'),
  of(
    'BIT_RESERVED',
    '    1: manual',
    '    1: manual\n    5: burnt',
    'the number 5',
    toyWith('-reserved:\n', '-reserved:\n  option: [4-7]\n'),
  ),
  of(
    'BIT_PRIVATE',
    '    1: manual',
    '    1: manual\n    5: mine',
    'private range 4-7',
    toyWith('-private:\n', '-private:\n  option: [4-7]\n'),
  ),
  our(
    'VALUE_REMOVED',
    'cr_enums',
    '    4:\n      id: stopped\n      -orig-id: __TASK_STOPPED\n',
    '    99:\n      id: zzz\n',
    'value 4',
  ),
  our(
    'VALUE_RENUMBERED',
    'cr_enums',
    '    4:\n      id: stopped\n',
    '    44:\n      id: stopped\n',
    'renumbering it from 4 to 44',
  ),
  of('VALUE_REUSED', '    2: winter', '    2: autumn', 'a reader of r1 takes your AUTUMN for WINTER'),
  our('VALUE_RESERVED', 'cr_enums', '    6:\n      id: riscv64', '    0:\n      id: riscv64', 'RISCV64 the number 0'),
  of(
    'VALUE_PRIVATE',
    '    2: winter',
    '    2: winter\n    7: spring',
    'private range 7',
    toyWith('-private:\n', '-private:\n  mode: [7]\n'),
  ),
  of(
    'VALUE_REVIVED',
    '    2:\n      id: winter\n      -status: retired',
    '    2: winter',
    'WINTER',
    toyWith('    2: winter', '    2:\n      id: winter\n      -status: retired'),
  ),
  of('VALUE_RENAMED', '    2: winter', '    2: { id: cold, -was: winter }', 'WINTER of mode is called COLD now'),
  of(
    'VALUE_ADDED_TO_CLOSED',
    '    2: winter',
    '    2: winter\n    3: spring',
    'refuses any value that it does not know',
  ),
  our('RESERVATION_DROPPED', 'cr_enums', '  kind: [0]\n', '', 'no longer reserving 0'),
  {
    rule: 'ENUM_REMOVED',
    before: { names: 'meta:\n  id: names\nenums:\n  first: {1: one}\n  second: {2: two}\n' },
    after: { names: 'meta:\n  id: names\nenums:\n  first: {1: one}\n' },
    says: 'by removing it',
  },
  of('ENUM_DROPPED', '        enum: mode\n', '', 'by taking the names of mode'),
  {
    rule: 'UNDETERMINED',
    before: { odd: 'meta: {id: odd}\nseq:\n  - {id: size, type: u4be}\n  - {id: all, size: size >> 3}\n' },
    after: { odd: 'meta: {id: odd}\nseq:\n  - {id: size, type: u4be}\n  - {id: all, size: size / 8}\n' },
    says: 'Nobody can tell of odd.all whether its length is the same: size >> 3 before, size / 8 today.',
  },
  our(
    'FIELD_REMOVED',
    KIND,
    '  - id: fsuid\n    -orig-id: cr_fsuid\n    type: u4\n    doc: User ID for access to files.\n',
    '',
    'by removing fsuid',
  ),
  our(
    'FIELD_INSERTED',
    KIND,
    '  - id: cap_effective\n',
    '  - id: new\n    type: u4\n  - id: cap_effective\n',
    'inserting new (4 bytes) in front of cap_effective',
  ),
  our(
    'FIELD_MOVED',
    KIND,
    '  - id: cap_effective\n',
    '  - id: new\n    type: u4\n  - id: cap_effective\n',
    'You broke CRED by moving cap_effective from offset 56 to 60: a reader of r1 takes bytes 56–63 of your image for it',
  ),
  our(
    'FIELD_NARROWED',
    KIND,
    'id: cap_bset\n    -orig-id: cr_cap_bset\n    -source: status CapBnd hex\n    -flags: cr_capability::capability\n    type: u8',
    'id: cap_bset\n    -orig-id: cr_cap_bset\n    -source: status CapBnd hex\n    -flags: cr_capability::capability\n    type: u4',
    'narrowing cap_bset from 8 bytes to 4 bytes',
  ),
  our(
    'FIELD_WIDENED',
    KIND,
    '-orig-id: cr_uid\n    type: u4',
    '-orig-id: cr_uid\n    type: u8',
    'widening uid from 4 bytes to 8 bytes',
  ),
  our(
    'FIELD_SIGN_CHANGED',
    KIND,
    '-orig-id: cr_uid\n    type: u4',
    '-orig-id: cr_uid\n    type: s4',
    'making uid signed',
  ),
  our(
    'FIELD_BYTE_ORDER_CHANGED',
    KIND,
    '-orig-id: cr_uid\n    type: u4',
    '-orig-id: cr_uid\n    type: u4be',
    'in byte order be',
  ),
  of(
    'FIELD_RETYPED',
    'id: pressure\n        type: f4',
    'id: pressure\n        type: u4',
    'from a floating-point number of 4 bytes into an unsigned integer',
  ),
  of(
    'FIELD_ENCODING_CHANGED',
    'encoding: UTF-8',
    'encoding: SHIFT_JIS',
    'encoding label in SHIFT_JIS',
    toyWith('id: label\n        type: strz', 'id: label\n        type: str\n        size: 4'),
  ),
  our(
    'FIELD_SIZE_CHANGED',
    'kinds/cr_vma',
    'size: len_name',
    'size: len_name / 2',
    'taking the length of name from len_name / 2',
  ),
  of(
    'FIELD_REPEAT_CHANGED',
    'repeat-expr: num_records',
    'repeat-expr: num_records + 1',
    'repeating records num_records + 1',
  ),
  of(
    'FIELD_DELIMITER_CHANGED',
    'id: label\n        type: strz',
    'id: label\n        type: strz\n        terminator: 10',
    'terminator 10',
  ),
  of('FIELD_PROCESS_CHANGED', 'xor(0x55)', 'xor(0x56)', 'with process xor(0x56)'),
  of('FIELD_CONDITION_CHANGED', 'if: digits > 1', 'if: digits > 2', 'reading factor if digits > 2'),
  our(
    'FIELD_UNGUARDED',
    'kinds/cr_uts_ns',
    '  - id: extra\n',
    '  - id: new\n    type: u8\n  - id: extra\n',
    'offset 392 without a condition',
  ),
  of(
    'FIELD_UNFRAMED',
    '        type: u4\nenums',
    '        type: u4\n      - id: colour\n        type: u1\n        if: not _io.eof\nenums',
    'takes colour for what follows',
  ),
  {
    rule: 'FIELD_REGROUPED',
    before: { one: 'meta: {id: one}\nseq:\n  - {id: x, type: u1}\n  - {id: y, type: u1}\n' },
    after: {
      one: 'meta: {id: one}\nseq:\n  - {id: at, type: point}\ntypes:\n  point:\n    seq:\n      - {id: x, type: u1}\n      - {id: y, type: u1}\n',
    },
    says: '[x, y] of one goes by [at.x, at.y] now, and stands where it stood.',
  },
  our('FIELD_RENAMED', KIND, '- id: fsuid\n', '- id: fs_uid\n', 'fsuid of CRED is called fs_uid now'),
  our(
    'FIELD_MAYBE_REUSED',
    'kinds/cr_pid_ns',
    '- id: last_pid\n',
    '- id: next_pid\n',
    'putting next_pid where last_pid stood',
  ),
  our(
    'RESERVED_CLAIMED',
    'kinds/cr_fs_struct',
    '- id: reserved\n',
    '- id: flags\n',
    'putting flags into reserved (offset 12)',
  ),
  our(
    'GROWTH_REMOVED',
    'kinds/cr_uts_ns',
    '  - id: extra\n    size-eos: true\n    if: not _io.eof\n    doc: Fields that a revision newer than this one appended.\n',
    '',
    'by removing extra',
  ),
  our(
    'GROWTH_MISPLACED',
    'kinds/cr_file',
    'size: ofs_path - 168\n    if: ofs_path > 168',
    'size: ofs_path - 160\n    if: ofs_path > 160',
    'beyond 160 bytes for unknown, but the known fields end at 168',
  ),
  our(
    'GROWTH_UNEVEN',
    'kinds/cr_file',
    'size: ofs_path - 168\n    if: ofs_path > 168',
    'size: ofs_path - 176\n    if: ofs_path > 176',
    'beyond 176 bytes for unknown',
  ),
  our(
    'UNIT_CHANGED',
    'kinds/cr_file',
    '-unit: bytes',
    '-unit: pages',
    'counting f_pos in pages: a reader of r1 takes it for bytes',
  ),
  of('ENUM_CHANGED', 'enum: mode', 'enum: sensor', 'taking the values of mode from sensor'),
  our(
    'FLAGS_CHANGED',
    KIND,
    '-flags: cr_flags::securebit',
    '-flags: cr_flags::cred_flag',
    'taking the bits of securebits from cr_flags::cred_flag',
  ),
  our(
    'REFERENCE_RETARGETED',
    'kinds/cr_vma',
    '-references: mm_struct',
    '-references: task_struct',
    'refer to task_struct',
  ),
  our('REFERENCE_REQUIRED', 'kinds/cr_file', '    -none: not visible to the dumper\n', '', 'requiring pos_f_cred'),
  our(
    'REFERENCE_OPTIONAL',
    'kinds/cr_vma',
    '-references: mm_struct',
    '-references: mm_struct\n    -none: sometimes',
    'allowing no pos_mm',
  ),
  our(
    'MEANING_CHANGED',
    'kinds/cr_task_struct',
    '-radix: 16',
    '-radix: 10',
    'changing -radix of blocked from 16 to 10',
  ),
  our(
    'COUNTER_NARROW',
    'kinds/cr_uts_ns',
    '  - id: extra\n',
    '  - id: lookups\n    -statistic: true\n    type: u4\n    if: _io.size >= 388\n  - id: extra\n',
    'lookups of UTS_NS is a statistic of 32 bits',
  ),
  {
    rule: 'COUNTER_SMALL',
    before: ours,
    after: edit(
      edit(ours, 'kinds/cr_uts_ns', 'seq:\n', '-wide-counters: true\nseq:\n'),
      'kinds/cr_uts_ns',
      '  - id: extra\n',
      '  - id: nr_lookups\n    type: u4\n    if: _io.size >= 388\n  - id: extra\n',
    ),
    says: 'looks like a count',
  },
  of('CASE_REMOVED', "            'sensor::rain': rain\n", '', 'no longer reading RAIN of reading'),
  of('CASE_REBOUND', "'sensor::rain': rain", "'sensor::rain': wind", 'reading RAIN of reading as wind'),
  of(
    'CASE_CLAIMED',
    "'sensor::rain': rain\n",
    "'sensor::rain': rain\n            'sensor::snow': rain\n",
    'r1 has the number already',
  ),
  {
    rule: 'CASE_UNFRAMED',
    before: toy,
    after: edit(
      toyWith('    2: rain\n', '    2: rain\n    4: hail\n'),
      'toy',
      "'sensor::rain': rain\n",
      "'sensor::rain': rain\n            'sensor::hail': rain\n",
    ),
    says: 'cannot step over it',
  },
  of(
    'SWITCH_CHANGED',
    'switch-on: sensor\n',
    'switch-on: _root.station.mode\n',
    'choosing reading by _root.station.mode',
  ),
  our('FRAMING_CHANGED', 'linux_cr', 'size: len_object - 8', 'size: len_object', 'finds what follows elsewhere'),
  of('SIGNATURE_CHANGED', 'contents: TOY', 'contents: TOI', 'from 54 4f 59 to 54 4f 49'),
  our('VERSION_CHANGED', 'linux_cr', 'valid: 1\n', 'valid: 2\n', 'demanding image_version 2, where r1 demands 1'),
  of('VALID_TIGHTENED', 'max: 8', 'max: 4', 'allowing rows only 1 to 4'),
  of('VALID_LOOSENED', 'any-of: [1, 2, 3]', 'any-of: [1, 2, 3, 4]', 'allowing quality one of 1, 2, 3, 4'),
  our('TYPE_BYTE_ORDER_CHANGED', 'kinds/cr_pid_ns', '_: le', '_: be', 'You broke PID_NS by storing it in byte order'),
  of('PLACE_CHANGED', 'pos: 64', 'pos: 72', 'looking for trailer at 72: a reader of r1 looks at 64'),
  of('VALUE_CHANGED', 'station.latitude < 23', 'station.latitude < 24', 'computing is_tropical'),
  of(
    'PARAMETER_CHANGED',
    '      - id: digits\n        type: u1',
    '      - id: digits\n        type: s1',
    'from digits u1 to digits s1',
  ),
  of('ARGUMENT_CHANGED', 'scale(2)', 'scale(3)', 'reading scale as scale(3)'),
];

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
    'the number 010, which YAML 1.1 reads as octal and YAML 1.2 as decimal; write 0o… or leave the zero out:',
  ],
])('%s can not be compared', (_, from, to, what) => {
  expect(described(edit(toy, 'toy', from, to)).unknown.map((unknown) => unknown.what)).toEqual([what]);
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
