/** What `cr-compat` holds for ever: the lock, suppressions, golden images. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  breakIt,
  change,
  dir,
  INCOMPATIBLE,
  INCOMPLETE,
  lockIt,
  OK,
  read,
  root,
  run,
  USAGE,
  write,
} from './compat/cli.js';

describe('the record', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: dir,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  test('an edited lock is found by its chain', () => {
    lockIt();
    write('formats/format.lock.json', read('formats/format.lock.json').replace('"type": "s2"', '"type": "u2"'));
    const { status, stdout } = run('check');
    expect(status).toBe(INCOMPATIBLE);
    expect(stdout).toContain('Revision r1 of the lock was edited: its hash is not its own. [LOCK_BROKEN]');
  });

  test('a rewritten lock is found at the merge base, and by a file', () => {
    git('init', '-q', '-b', 'main');
    lockIt();
    git('add', '.');
    git('commit', '-qm', 'one');
    git('checkout', '-qb', 'branch');
    expect(run('check', '--against', 'main').status).toBe(OK);
    cpSync(join(dir, 'formats/format.lock.json'), join(dir, 'released.json'));
    rmSync(join(dir, 'formats/format.lock.json'));
    breakIt();
    lockIt();
    for (const against of ['main', 'released.json']) {
      const { status, stdout } = run('check', '--against', against);
      expect(status).toBe(INCOMPATIBLE);
      expect(stdout).toContain('Revision r1 of the lock is not what was released. [LOCK_REWRITTEN]');
    }
    expect(run('check', '--against', 'nowhere')).toMatchObject({ status: INCOMPLETE });
  });

  test('a lock can not shed its history by moving', () => {
    git('init', '-q', '-b', 'main');
    lockIt();
    git('add', '.');
    git('commit', '-qm', 'one');
    git('mv', 'formats/format.lock.json', 'new.lock.json');
    expect(run('check', '--lock', 'new.lock.json', '--against', 'main').status).toBe(OK);
    rmSync(join(dir, 'new.lock.json'));
    breakIt();
    lockIt('--lock', 'new.lock.json');
    expect(run('check', '--lock', 'new.lock.json', '--against', 'main').stdout).toContain('[LOCK_REWRITTEN]');
  });

  test('revisions may not go, swap or be forged, and what is forged need not make sense', () => {
    lockIt();
    change('    1: manual', '    1: manual\n    2: doubted');
    lockIt();
    cpSync(join(dir, 'formats/format.lock.json'), join(dir, 'released.json'));
    const lock = JSON.parse(read('released.json'));
    const [first, second] = lock.revisions;
    const forged = [
      [[first], 'Revision r2 was removed from the lock. [LOCK_REWRITTEN]'],
      [[second], 'Revision r2 of the lock does not follow the start. [LOCK_BROKEN]'],
      [[second, first], 'Revision r1 of the lock does not follow r2. [LOCK_BROKEN]'],
      [[first, { ...second, hash: first.hash }], 'Revision r2 of the lock was edited: its hash is not its own.'],
      [[first, { ...second, specs: { toy: { seq: [null, 5] } } }], 'Revision r2 of the lock was edited'],
    ] as const;
    for (const [revisions, says] of forged) {
      write('formats/format.lock.json', JSON.stringify({ ...lock, revisions }));
      const { status, stdout } = run('check', '--against', 'released.json', '--no-witness');
      expect(stdout).toContain(says);
      expect(status).toBe(INCOMPATIBLE);
    }
  });

  test('a lock that is new has no history to keep', () => {
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'none');
    lockIt();
    expect(run('check', '--against', 'main').status).toBe(OK);
  });
});

describe('suppressions', () => {
  const fingerprintOf = (rule: string): string =>
    JSON.parse(run('check', '--format', 'json').stdout).findings.find(
      (finding: { rule: string }) => finding.rule === rule,
    ).fingerprint;
  const suppress = (fingerprint: string, expires = '2999-12-31', reason = 'nobody wrote one') =>
    write(
      'formats/format.suppress.yml',
      `- { fingerprint: ${JSON.stringify(fingerprint)}, reason: ${reason}, expires: '${expires}' }\n`,
    );

  test('one finding passes, with a reason, until a day', () => {
    lockIt();
    breakIt();
    const fingerprint = fingerprintOf('FIELD_SIGN_CHANGED');
    suppress(fingerprint);
    const { status, stdout } = run('check');
    expect(status).toBe(OK);
    expect(stdout).toMatch(/suppressed: You broke station .*\n {2}reason {7}nobody wrote one\n/);
    expect(stdout).toContain('The format has grown since r1: what is suppressed. [NOT_LOCKED]');
    expect(run('check', '--format', 'junit').stdout).toContain('<skipped message="nobody wrote one"/>');
    suppress(fingerprint, '2020-01-01');
    expect(run('check').stdout).toContain('expired on 2020-01-01. [SUPPRESSION_EXPIRED]');
    suppress(fingerprint, '2999-12-31', '""');
    expect(run('check').status).toBe(USAGE);
  });

  test('holds for lock as well, and for every check behind it', () => {
    lockIt();
    breakIt();
    expect(run('lock').status).toBe(INCOMPATIBLE);
    suppress(fingerprintOf('FIELD_SIGN_CHANGED'));
    lockIt();
    const { status, stdout } = run('check');
    expect(stdout).toContain('compatible with r1, r2 in both directions (1 suppressed)');
    expect(status).toBe(OK);
  });

  test('of nothing fails, of history as well', () => {
    lockIt();
    suppress('0123456789ab');
    expect(run('check')).toMatchObject({ status: INCOMPATIBLE });
    rmSync(join(dir, 'formats/format.suppress.yml'));
    write('formats/format.lock.json', read('formats/format.lock.json').replace('"type": "s2"', '"type": "u2"'));
    suppress(fingerprintOf('LOCK_BROKEN'));
    expect(run('check').stdout).toContain('[SUPPRESSION_REFUSED]');
  });
});

describe('goldens', () => {
  const formats = resolve(root, 'formats');
  const withGoldens = () => {
    mkdirSync(join(dir, 'golden'));
    for (const extension of ['cr', 'json']) {
      cpSync(join(root, `golden/valid/cred-of-both-lengths.${extension}`), join(dir, `golden/cred.${extension}`));
    }
  };

  test('read to what is recorded', () => {
    withGoldens();
    expect(run('check', '--formats', formats, '--goldens', 'golden').status).toBe(OK);
    write('golden/cred.json', read('golden/cred.json').replace('"uid": 1001', '"uid": 1007'));
    const { status, stdout } = run('check', '--formats', formats, '--goldens', 'golden');
    expect(status).toBe(INCOMPATIBLE);
    expect(stdout).toContain('/objects/1/uid reads 1001, and 1007 is recorded. [GOLDEN_DIFFERS]');
    writeFileSync(join(dir, 'golden/cred.cr'), 'LinuxC/R');
    expect(run('check', '--formats', formats, '--goldens', 'golden').stdout).toContain('[GOLDEN_UNREADABLE]');
  });

  test('of LinuxC/R read to what cr-compat read printed, too', () => {
    withGoldens();
    const { status, stdout } = run('read', '--formats', formats, 'golden/cred.cr');
    expect(status).toBe(OK);
    write('golden/cred.json', stdout);
    expect(run('check', '--formats', formats, '--goldens', 'golden').status).toBe(OK);
    write('golden/cred.json', stdout.replace('"header.image_version": "1"', '"header.image_version": "2"'));
    expect(run('check', '--formats', formats, '--goldens', 'golden').stdout).toContain(
      'header.image_version reads 1, and 2 is recorded. [GOLDEN_DIFFERS]',
    );
  });

  test('are read by old readers too', () => {
    withGoldens();
    cpSync(formats, join(dir, 'moved'), { recursive: true });
    const cred = read('moved/kinds/cr_cred.ksy').replace(
      '  - id: cap_effective\n',
      '  - id: new\n    type: u8\n  - id: cap_effective\n',
    );
    write('moved/kinds/cr_cred.ksy', cred);
    expect(run('check', '--formats', 'moved', '--goldens', 'golden').stdout).toContain('[GOLDEN_MISREAD]');
  });

  test('of any format read to what cr-compat read printed', () => {
    lockIt();
    mkdirSync(join(dir, 'golden'));
    const image = Buffer.alloc(68);
    image.set([...Buffer.from('TOY'), 1]);
    image.set([0xfb, 0x10, 0x01, 0, 0, 0, 0, 1, 2], 4);
    image.set([1], 4 + 18);
    writeFileSync(join(dir, 'golden/a.log'), image);
    const { status, stdout } = run('read', 'golden/a.log');
    expect(status).toBe(OK);
    expect(JSON.parse(stdout)).toMatchObject({ 'station.latitude': '-5', 'station.height': '272' });
    expect(run('check', '--goldens', 'golden').status).toBe(OK);
    write('golden/a.json', stdout);
    change('    1: manual', '    1: manual\n    2: doubted');
    expect(run('check', '--goldens', 'golden').status).toBe(OK);
    write('golden/a.json', stdout.replace('272', '273'));
    expect(run('check', '--goldens', 'golden').stdout).toContain(
      'You broke golden/a.log: station.height reads 272, and 273 is recorded. [GOLDEN_DIFFERS]',
    );
    writeFileSync(join(dir, 'golden/a.log'), image.subarray(0, 30));
    expect(run('check', '--goldens', 'golden').stdout).toContain('[GOLDEN_UNREADABLE]');
    expect(run('read', 'golden/a.log')).toMatchObject({ status: INCOMPLETE, stdout: '' });
    write('golden/a.json', '{');
    expect(run('check', '--goldens', 'golden').stderr).toContain('golden/a.json: no JSON');
  });

  const point = (...parts: string[]) => `meta: {id: toy, endian: le}\n${parts.join('')}`;
  const [A, B, C, D] = ['a, type: u1', 'b, type: u2', 'c, type: u4', 'd, type: u1'].map((one) => `  - {id: ${one}}\n`);
  const group = (...fields: (string | undefined)[]) =>
    `  t:\n    seq:\n${fields.map((field) => `    ${field}`).join('')}`;
  const flat = point(`seq:\n${A}${B}${C}${D}`);
  const grouped = (...parts: string[]) => point(`seq:\n${A}  - {id: t, type: t}\n${D}types:\n`, ...parts);
  const nested = grouped(group(B, '  - {id: u, type: u}\n'), group(C).replace('t:', 'u:'));
  const locked = (before: string, after: string) => {
    write('formats/toy.ksy', before);
    lockIt();
    mkdirSync(join(dir, 'golden'));
    writeFileSync(join(dir, 'golden/a.toy'), Buffer.from([1, 2, 0, 0xff, 0xff, 0xff, 0xff, 4]));
    write('golden/a.json', run('read', 'golden/a.toy').stdout);
    write('formats/toy.ksy', after);
    return run('check', '--no-witness', '--goldens', 'golden');
  };

  test.each([
    ['went into a type', flat, grouped(group(B, C))],
    ['came out of a type in a type', nested, flat],
  ])('are what they were where fields %s', (_, before, after) => {
    const { status, stdout } = locked(before, after);
    expect(stdout).toContain('[FIELD_REGROUPED]');
    expect(stdout).not.toContain('[GOLDEN_');
    expect(status).toBe(OK);
  });

  test.each([
    [
      'narrower in the new type',
      flat,
      grouped(group(B, C?.replace('u4', 'u2'))),
      'takes 4294967295 for c, a reader of today takes 65535',
    ],
    [
      'signed in the new type',
      flat,
      grouped(group(B, C?.replace('u4', 's4'))),
      'takes 4294967295 for c, a reader of today takes -1',
    ],
    [
      'signed out of the type',
      grouped(group(B, C)),
      flat.replace('u4', 's4'),
      'takes 4294967295 for c, a reader of today takes -1',
    ],
  ])('are misread where one is %s', (_, before, after, says) => {
    const { status, stdout } = locked(before, after);
    expect(status).toBe(INCOMPATIBLE);
    expect(stdout).toContain('[GOLDEN_DIFFERS]');
    expect(stdout).toContain(`${says}. [GOLDEN_MISREAD]`);
  });

  test('that are not there are no verdict', () => {
    mkdirSync(join(dir, 'golden'));
    expect(run('check', '--formats', formats, '--goldens', 'golden').status).toBe(INCOMPLETE);
    expect(run('check', '--formats', formats, '--goldens', 'nowhere').status).toBe(INCOMPLETE);
  });
});

test('our own lock holds for our own format', () => {
  const args = ['--formats', resolve(root, 'formats'), '--goldens', resolve(root, 'golden/valid')];
  const { status, stdout } = run('check', ...args);
  expect(stdout).toContain('linux_cr is compatible with r1, r2, r3 in both directions');
  expect(status).toBe(OK);
});
