/** `cr-compat diff`, in words, and GitLab's report, in which nothing may hide behind another. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { changesBetween, describe as described, sourcesFromText, withIdentity } from 'cr-image/compat';
import { breakIt, change, dir, INCOMPATIBLE, INCOMPLETE, lockIt, OK, run, USAGE, write } from './compat/cli.js';

const ARC = `meta: {id: arc, endian: le}
seq:
  - {id: num, type: u2}
  - {id: kind, type: u1, enum: kind}
  - id: body
    size: 8
    type: {switch-on: kind, cases: {'kind::a': alpha, 'kind::b': beta}}
types:
  alpha: {seq: [{id: x, type: u4}]}
  beta: {seq: [{id: y, type: s2}]}
  gone: {seq: [{id: q, type: u1}]}
enums:
  kind: {1: a, 2: b, 3: c}
  old: {1: x}
`;

/** What is told where each first text is replaced by the second. */
function told(...edits: [from: string, to: string][]): string[] {
  const now = edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, ARC);
  const [old, after] = [ARC, now].map((arc) => described(sourcesFromText({ arc })));
  if (old === undefined || after === undefined) throw new Error('two revisions');
  return changesBetween({ name: 'r1', ...old }, { name: 'r2', ...after, specs: withIdentity(after.specs, old.specs) });
}

test.each<[string[], ...[string, string][]]>([
  [[]],
  [[], ['num, type: u2', 'num, doc: how many, type: u2']],
  [
    ['+ arc::alpha: new field z (u4 at offset 4, if _io.size > 8)'],
    ['x, type: u4}', "x, type: u4}, {id: z, type: u4, if: '_io.size > 8'}"],
  ],
  [['- type arc::gone is gone'], ['  gone: {seq: [{id: q, type: u1}]}\n', '']],
  [['+ new type arc::more'], ['  gone:', '  more: {seq: [{id: m, type: u1}]}\n  gone:']],
  [['~ type beta is called bet'], [': beta', ': bet'], ['  beta:', '  bet:']],
  [['~ arc: num is called count'], ['id: num,', 'id: count, -was: num,']],
  [['~ arc.num: -orig-id says ar_num'], ['id: num,', 'id: num, -orig-id: ar_num,']],
  [['+ kind: new member d, 4'], ['3: c', '3: c, 4: d']],
  [['~ kind: 3 was c and is called sea'], ['3: c', '3: {id: sea, -was: c}']],
  [['~ kind::c: -status says retired'], ['3: c', '3: {id: c, -status: retired}']],
  [
    ['+ new enum fresh of 2', '- enum old is gone'],
    ['  old: {1: x}', '  fresh: {7: u, 8: v}'],
  ],
  [
    ['- arc.body: case B is gone', expect.stringMatching(/^! .*\[CASE_REMOVED\]$/) as unknown as string],
    [", 'kind::b': beta", ''],
  ],
  [
    [
      '- kind: member c, 3, is gone',
      expect.stringMatching(/^! You broke kind by removing C: .*\[KIND_REMOVED\]$/) as unknown as string,
    ],
    [', 3: c', ''],
  ],
  [
    [expect.stringMatching(/^! You broke B by making y unsigned: .*\[FIELD_SIGN_CHANGED\]$/) as unknown as string],
    ['type: s2', 'type: u2'],
  ],
])('%j', (lines, ...edits) => {
  expect(told(...edits)).toEqual(lines);
});

test('between what is locked, today, and what is not there', () => {
  lockIt();
  expect(run('diff', 'r1').stdout).toBe('r1 and today say the same\n');
  expect(run('diff', 'r1', 'r1').stdout).toBe('r1 and r1 say the same\n');
  change('station.latitude < 23', '23 > station.latitude');
  expect(run('diff', 'r1').stdout).toBe('r1 and today are read alike, and are only spelled otherwise\n');
  change('    1: manual', '    1: manual\n    2: doubted');
  lockIt();
  expect(run('diff', 'r1', 'r2')).toEqual({ status: OK, stdout: '+ option: new member doubted, 2\n', stderr: '' });
  expect(run('diff', 'r2', 'r1').stdout).toContain('- option: member doubted, 2, is gone\n');
  for (const names of [['r3'], ['r1', 'R2']]) {
    expect(run('diff', ...names)).toMatchObject({
      status: USAGE,
      stderr: expect.stringContaining('there are r1, r2, and today'),
    });
  }
  expect(run('diff').status).toBe(USAGE);
});

interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

test('each issue of GitLab has what it asks for, a fingerprint of its own, and stays what it is', () => {
  lockIt();
  breakIt();
  mkdirSync(join(dir, 'b'));
  for (const file of ['wind.h', 'b/wind.h']) write(file, 'struct wind { int speed; };\n');
  const issuesOf = () => {
    const { status, stdout } = run(
      'check',
      '--no-witness',
      '--header',
      'wind.h',
      '--header',
      'b/wind.h',
      '-f',
      'gitlab',
    );
    return { status, issues: JSON.parse(stdout) as Issue[] };
  };
  const { status, issues } = issuesOf();
  expect(status).toBe(INCOMPATIBLE);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  expect(new Set(issues.map(({ location }) => location.path))).toEqual(
    new Set(['formats/toy.ksy', 'wind.h', 'b/wind.h']),
  );
  for (const { description, check_name, severity, location } of issues) {
    expect(description).not.toBe('');
    expect(check_name).toMatch(/^[A-Z_]+$/);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.lines.begin).toBeGreaterThan(0);
  }
  // Lines in front change no fingerprint.
  change('meta:\n', '# A remark.\n\nmeta:\n');
  expect(issuesOf().issues.map(({ fingerprint }) => fingerprint)).toEqual(issues.map(({ fingerprint }) => fingerprint));
});

test('each file that is broken is an issue and an annotation of its own', () => {
  lockIt();
  for (const name of ['a b', 'c']) write(`formats/${name}.ksy`, 'meta: [\n');
  const { status, stdout } = run('check', '-f', 'gitlab');
  expect(status).toBe(INCOMPLETE);
  const issues = JSON.parse(stdout) as Issue[];
  expect(issues.map(({ location }) => location)).toEqual(
    ['a b', 'c'].map((name) => ({ path: `formats/${name}.ksy`, lines: { begin: 2 } })),
  );
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  expect(run('check', '-f', 'github').stdout.match(/^::error file=formats\/(a b|c)\.ksy,line=2,/gm)).toHaveLength(2);
});
