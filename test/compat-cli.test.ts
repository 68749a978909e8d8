/** `cr-compat` as a project uses it: its commands, exit codes and reports. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { parseDocument } from 'yaml';

const cli = resolve('dist/cli/cr-compat.js');
const toy = readFileSync('test/compat/formats/toy.ksy', 'utf8');
const schema = (name: string) => JSON.parse(readFileSync(resolve(root, `schemas/${name}.schema.json`), 'utf8'));
const root = process.cwd();
const OK = 0;
const INCOMPATIBLE = 1;
const USAGE = 2;
const INCOMPLETE = 3;

const require = createRequire(import.meta.url);
const sarifSchema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

function sarifErrors(log: unknown): unknown {
  const ajv = new Draft04.default({ strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(sarifSchema);
  validate(log);
  return validate.errors ?? null;
}

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cr-compat-'));
  mkdirSync(join(dir, 'formats'));
  write('formats/toy.ksy', toy);
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(dir, file), text);
const read = (file: string) => readFileSync(join(dir, file), 'utf8');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_STEP_SUMMARY: '' },
  });
  expect(`${stdout}${stderr}`).not.toMatch(/^ +at |node:internal/m);
  return { status, stdout, stderr };
}

const change = (from: string, to: string) => {
  expect(read('formats/toy.ksy')).toContain(from);
  write('formats/toy.ksy', read('formats/toy.ksy').replace(from, to));
};

const breakIt = () => change('type: s2', 'type: u2');
const lockIt = (...args: string[]) => expect(run('lock', ...args).status).toBe(OK);

describe('lock', () => {
  test('appends a revision, once', () => {
    expect(run('lock')).toMatchObject({ status: OK, stdout: 'formats/format.lock.json: r1 locked\n' });
    const lock = JSON.parse(read('formats/format.lock.json'));
    expect(new Ajv2020({ allowUnionTypes: true }).validate(schema('lock'), lock)).toBe(true);
    expect(lock.revisions[0].specs.toy.seq[1]).toEqual({
      id: 'version',
      type: 'u1',
      valid: { eq: 1 },
      '-at': '3',
      '-width': 1,
    });
    expect(run('lock')).toMatchObject({
      status: OK,
      stdout: 'formats/format.lock.json: nothing new since the last revision\n',
    });
    change('    2: winter', '    2: winter\n    # later\n');
    expect(run('lock').stdout).toContain('nothing new');
    change('    1: manual', '    1: manual\n    2: doubted');
    expect(run('check').stdout).toContain('option::doubted');
    lockIt();
    expect(JSON.parse(read('formats/format.lock.json')).revisions.map(({ name }: { name: string }) => name)).toEqual([
      'r1',
      'r2',
    ]);
    expect(run('check').status).toBe(OK);
  });

  test('refuses what is incompatible, unless it is forced', () => {
    lockIt();
    breakIt();
    const refused = run('lock', '--name', 'second');
    expect(refused.status).toBe(INCOMPATIBLE);
    expect(refused.stderr).toContain('making height unsigned');
    expect(run('lock', '--name', 'second', '--force').status).toBe(OK);
    // What was forced still breaks the revision before it.
    expect(run('check').status).toBe(INCOMPATIBLE);
  });

  test('a name is not used twice, a revision needs -since', () => {
    lockIt('--name', 'one');
    change('    1: manual', '    1: manual\n    2: doubted');
    expect(run('lock', '--name', 'one')).toMatchObject({ status: USAGE, stdout: '' });
    expect(run('lock', '--revision', '1').stderr).toContain('no -since');
  });
});

describe('check', () => {
  test('says who breaks, where, and shows it', () => {
    lockIt();
    breakIt();
    const { status, stdout } = run('check');
    expect(status).toBe(INCOMPATIBLE);
    expect(stdout).toMatch(/^formats\/toy\.ksy:\d+:9: error: You broke station by making height unsigned/m);
    expect(stdout).toContain('  breaks       reader of r1 on images of today; reader of today on images of r1');
    expect(stdout).toMatch(
      /^ {2}witness {6}an image of r1, \d+ bytes; station\.height\n {4}r1 +-\d+\n {4}today +\d+\n/m,
    );
  });

  test('compares with every revision', () => {
    lockIt();
    change('    1: manual', '    1: manual\n    2: doubted');
    lockIt();
    breakIt();
    const { findings } = JSON.parse(run('check', '--format', 'json').stdout);
    const sign = findings.filter(({ rule }: { rule: string }) => rule === 'FIELD_SIGN_CHANGED');
    expect(sign.map(({ old }: { old: string }) => old)).toEqual(['r1', 'r2']);
  });

  test('json is as its schema says', () => {
    lockIt();
    breakIt();
    const report = JSON.parse(run('check', '--format', 'json').stdout);
    const ajv = new Ajv2020();
    expect(ajv.validate(schema('compat-report'), report) ? [] : ajv.errors).toEqual([]);
    expect(report).toMatchObject({ compatible: false, revisions: ['r1'], summary: { errors: 1 } });
  });

  test('sarif, junit, github, markdown, several at once', () => {
    lockIt();
    breakIt();
    const { stdout } = run(
      'check',
      '--format',
      'github',
      '--format',
      'sarif=out.sarif',
      '--format',
      'junit=out.xml',
      '--format',
      'markdown=out.md',
    );
    expect(stdout).toMatch(
      /^::error file=formats\/toy\.ksy,line=\d+,col=9,title=FIELD_SIGN_CHANGED%3A Sign of a field changed::You broke/m,
    );
    const sarif = JSON.parse(read('out.sarif'));
    expect(sarif.runs[0].results[0]).toMatchObject({
      ruleId: 'FIELD_SIGN_CHANGED',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'formats/toy.ksy' } } }],
    });
    expect(sarif.runs[0].tool.driver.rules[0].id).toBe('FIELD_SIGN_CHANGED');
    expect(sarifErrors(sarif)).toBeNull();
    const junit = read('out.xml');
    expect(junit).toContain('<testsuite name="toy against r1"');
    expect(junit).toMatch(/failures="1"/);
    expect(junit).toContain('name="FIELD_MOVED: Field moved" classname="cr-compat.r1"/>');
    expect(read('out.md')).toContain('| error | `FIELD_SIGN_CHANGED` |');
  });

  test('what breaks several revisions is said once, with the fingerprint of each', () => {
    lockIt();
    change('    1: manual', '    1: manual\n    2: doubted');
    lockIt();
    breakIt();
    const { stdout } = run('check');
    expect(stdout.match(/making height unsigned/g)).toHaveLength(1);
    expect(stdout).toContain('reader of today on images of r1; likewise r2\n');
    expect(stdout).toMatch(/^ {2}fingerprint {2}[0-9a-f]{12} \(r1\), [0-9a-f]{12} \(r2\)$/m);
    const annotations = run('check', '--format', 'github').stdout;
    expect(annotations.match(/^::error /gm)).toHaveLength(1);
    expect(annotations).toContain('; likewise r2.');
    expect(run('check', '--format', 'markdown').stdout).toContain('half of all values read wrong. Likewise r2. Leave');
  });

  test('witnesses are files on demand, which both readers read', () => {
    lockIt();
    breakIt();
    expect(run('check', '--witness', 'proof').status).toBe(INCOMPATIBLE);
    const [{ fingerprint, witness }] = JSON.parse(run('check', '--format', 'json').stdout).findings;
    expect(readFileSync(join(dir, `proof/${fingerprint}.bin`)).toString('hex')).toBe(witness.image);
    expect(run('check', '--no-witness').stdout).not.toContain('witness');
  });

  test('text has colours on a terminal only, or when asked', () => {
    lockIt();
    breakIt();
    const ESC = String.fromCharCode(27);
    expect(run('check').stdout).not.toContain(ESC);
    expect(run('check', '--color', 'always').stdout).toContain(`${ESC}[31m`);
    expect(run('check', '--color', 'always', '--format', 'text=out.txt').stdout).toBe('');
    expect(read('out.txt')).not.toContain(ESC);
  });

  test('what is no Kaitai is no growth', () => {
    lockIt();
    // What breaks the layout as well is not told of: a compile error comes first, and alone.
    change("            'sensor::rain': rain", "            'sensor::rain': rain\n            'sensor::hail': rain");
    expect(run('check')).toMatchObject({
      status: INCOMPLETE,
      stdout: '',
      stderr: expect.stringMatching(/formats\/toy\.ksy:\d+:\d+: the Kaitai compiler refuses it: .*hail/),
    });
    expect(run('check', '--no-witness').stdout).toContain('CASE_UNFRAMED');
    write('formats/toy.ksy', toy);
    change('instances:\n', 'instances:\n  is_high:\n    value: station.altitude > 2000\n');
    for (const command of ['check', 'lock']) {
      const { status, stderr } = run(command);
      expect(status).toBe(INCOMPLETE);
      expect(stderr).toMatch(/formats\/toy\.ksy:\d+:5: the Kaitai compiler refuses it: unable to access 'altitude'/);
    }
    expect(run('check', '--no-witness').status).toBe(OK);
  });

  test('why there is no report stands in every report', () => {
    lockIt();
    write('formats/toy.ksy', 'meta: [\n');
    const names = ['json', 'sarif', 'junit', 'markdown'];
    const args = names.flatMap((name) => ['--format', `${name}=out.${name}`]);
    const { status, stdout } = run('check', ...args, '--format', 'github');
    expect(status).toBe(INCOMPLETE);
    expect(stdout).toBe(
      '::error file=formats/toy.ksy,line=2,col=1,title=cr-compat could not complete::formats/toy.ksy:2:1: no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]\n',
    );
    for (const name of names) expect(read(`out.${name}`)).toContain('formats/toy.ksy:2:1: no YAML');
    const ajv = new Ajv2020();
    expect(ajv.validate(schema('compat-report'), JSON.parse(read('out.json'))) ? [] : ajv.errors).toEqual([]);
    expect(sarifErrors(JSON.parse(read('out.sarif')))).toBeNull();
    expect(read('out.junit')).toContain('errors="1"');
  });

  test('odd names survive every report', () => {
    const name = 'a & b|<c>,`d`%';
    lockIt('--name', name, '--lock', 'odd lock.json');
    breakIt();
    const names = ['json', 'sarif', 'junit', 'markdown', 'github'];
    run('check', '--lock', 'odd lock.json', ...names.flatMap((one) => ['--format', `${one}=out.${one}`]));
    expect(JSON.parse(read('out.json')).revisions).toEqual([name]);
    expect(sarifErrors(JSON.parse(read('out.sarif')))).toBeNull();
    expect(read('out.junit')).toContain('toy against a &amp; b|&lt;c&gt;');
    expect(read('out.markdown')).toContain('a & b\\|&lt;c>,');
    expect(read('out.github')).toContain('takes it as signed');
  });

  test('works on one file, and with specs imported from elsewhere', () => {
    lockIt('--formats', 'formats/toy.ksy');
    expect(run('check', '--formats', 'formats/toy.ksy').status).toBe(OK);
    const formats = resolve(root, 'formats');
    mkdirSync(join(dir, 'fork'));
    write(
      'fork/mine.ksy',
      `meta: { id: mine, endian: le, ks-version: '0.10', imports: [/linux_cr, /kinds/cr_cred] }
seq:
  - { id: header, type: 'linux_cr::header' }
  - { id: objects, type: mine_object, repeat: eos }
types:
  mine_object:
    meta: { endian: le }
    seq:
      - { id: kind, type: u4 }
      - { id: len_object, type: u4, valid: { min: 8 } }
      - id: body
        size: len_object - 8
        type: { switch-on: kind, cases: { 2: cr_cred(_root.header.arch), 0x80000001: note } }
  note:
    seq:
      - { id: written, type: u8 }
`,
    );
    lockIt('--formats', 'fork', '-I', formats);
    expect(run('check', '--formats', 'fork', '-I', formats)).toMatchObject({ status: OK });
    write('fork/mine.ksy', read('fork/mine.ksy').replace('0x80000001: note', '0x80000001: note, 0x80000002: note'));
    expect(run('check', '--formats', 'fork', '-I', formats).status).toBe(OK);
    write('fork/mine.ksy', read('fork/mine.ksy').replace('written, type: u8', 'written, type: u4'));
    expect(run('check', '--formats', 'fork', '-I', formats).stdout).toContain(
      'narrowing written from 8 bytes to 4 bytes',
    );
  });
});

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

  test('that are not there are no verdict', () => {
    mkdirSync(join(dir, 'golden'));
    expect(run('check', '--formats', formats, '--goldens', 'golden').status).toBe(INCOMPLETE);
    expect(run('check', '--formats', formats, '--goldens', 'nowhere').status).toBe(INCOMPLETE);
  });
});

describe('usage', () => {
  test.each([
    [[], 'a command is missing'],
    [['prove'], 'there is no command "prove"'],
    [['lock', '--against', 'main'], 'lock does not take --against'],
    [['check', '--force'], 'check does not take --force'],
    [['check', '--format', 'json='], 'names no file'],
    [['check', '--color', 'sometimes'], 'there is no --color'],
    [['check', 'this'], 'check does not take this'],
    [['check', '--format', 'pdf'], 'there is no format "pdf"'],
    [['explain'], 'explain takes a rule'],
    [['explain', 'NOTHING'], 'there is no rule "NOTHING"'],
    [['explain', 'FIELD_MOVE'], 'did you mean FIELD_MOVED?'],
    [['lock', '--revision', 'x'], '--revision takes a number'],
    [['check', '--colour'], "Unknown option '--colour'"],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = run(...(args as string[]));
    expect(stderr).toContain(message);
    expect(status).toBe(USAGE);
    expect(stdout).toBe('');
  });

  test.each([
    [['check', '-I', 'nowhere'], 'there is no nowhere to import from'],
    [['check', '--formats', 'nowhere'], 'there is no nowhere; --formats says where'],
    [['lock', '--formats', 'nowhere'], 'there is no nowhere; --formats says where'],
    [['init', '--formats', 'nowhere'], 'there is no nowhere'],
    [['check', '--goldens', 'nowhere'], 'there is no nowhere; --goldens says where'],
    [['check', '--header', 'nowhere.h'], 'there is no header nowhere.h'],
    [['read', 'nowhere'], 'nowhere: ENOENT'],
  ])('what is missing: %j', (args, message) => {
    lockIt();
    const { status, stdout, stderr } = run(...args, ...(args[0] === 'check' ? ['--no-witness'] : []));
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: INCOMPLETE, stdout: '' });
  });

  test('what is no spec is told with its place', () => {
    const specs = {
      'an alias of nothing': ['meta: {id: a}\nseq:\n  - {id: x, type: *no}\n', '3:19: no YAML: there is no anchor &no'],
      'no YAML': ['meta: {id: a\n', '2:1: no YAML'],
      'no meta': ['seq: []\n', '1:1: no Kaitai spec'],
      'an import of nothing': ['meta: {id: a, imports: [b]}\n', '1:25: imports b, which is not there'],
      'what no compiler knows': ['meta: {id: a}\nseq:\n  - {id: x, size: (1}\n', '3:13: the expression (1'],
      'a number beyond 64 bits': [
        'meta: {id: a}\nseq: [{id: x, type: u1, enum: e}]\nenums:\n  e:\n    0xffff_ffff_ffff_ffff_f: y\n',
        '5:5: the Kaitai compiler refuses it',
      ],
    };
    for (const [text, says] of Object.values(specs)) {
      write('formats/toy.ksy', text as string);
      const { status, stderr } = run('lock');
      expect(stderr).toContain(`formats/toy.ksy:${says}`);
      expect(status).toBe(INCOMPLETE);
      expect(existsSync(join(dir, 'formats/format.lock.json'))).toBe(false);
    }
    // What is broken does not stop the others, and is told each time.
    write('formats/toy.ksy', 'meta: {id: a\n');
    write('formats/one.ksy', 'meta: {id: one, endian: le}\nseq:\n  - {id: x, type: u4}\n');
    for (const says of ['r1 locked', 'nothing new']) {
      const { status, stdout, stderr } = run('lock');
      expect(stdout).toContain(says);
      expect(stderr).toContain('left out, broken: formats/toy.ksy:2:1: no YAML');
      expect(status).toBe(INCOMPLETE);
    }
  });

  test('init says where things are; other specs on the command line have their own lock', () => {
    expect(run('init')).toMatchObject({
      status: OK,
      stdout: expect.stringContaining('cr-compat.json: written, for formats'),
    });
    expect(run('init')).toMatchObject({ status: USAGE, stderr: expect.stringContaining('--force writes it anew') });
    expect(JSON.parse(read('cr-compat.json'))).toMatchObject({ formats: 'formats', lock: 'formats/format.lock.json' });
    lockIt();
    mkdirSync(join(dir, 'other'));
    write('other/one.ksy', 'meta: {id: one, endian: le}\nseq:\n  - {id: x, type: u4}\n');
    expect(run('lock', '--formats', 'other').stdout).toBe('other/format.lock.json: r1 locked\n');
    expect(run('check').stdout).toContain('toy is compatible');
    expect(run('check', '--formats', 'other').stdout).toContain('one is compatible');
  });

  test('specs that import each other have names', () => {
    rmSync(join(dir, 'formats/toy.ksy'));
    write('formats/a1.ksy', 'meta: {id: a1, endian: le, imports: [b1]}\nseq:\n  - {id: x, type: u4}\n');
    write('formats/b1.ksy', 'meta: {id: b1, endian: le, imports: [a1]}\nseq:\n  - {id: y, type: u4}\n');
    lockIt();
    expect(run('check').stdout).toBe('a1, b1 is compatible with r1 in both directions\n');
    write('formats/b1.ksy', read('formats/b1.ksy').replace('u4', 'u2'));
    expect(run('check').stdout).toContain('[FIELD_NARROWED]');
  });

  test('without a lock, or with a broken spec, nothing can be said', () => {
    expect(run('check')).toMatchObject({ status: INCOMPLETE, stderr: expect.stringContaining('cr-compat lock') });
    lockIt();
    write('formats/toy.ksy', 'meta: [\n');
    expect(run('check')).toMatchObject({
      status: INCOMPLETE,
      stderr: expect.stringContaining('formats/toy.ksy:2:1: no YAML'),
    });
    write('formats/format.lock.json', '{');
    expect(run('check').status).toBe(INCOMPLETE);
  });

  test('help, version, rules', () => {
    expect(run('--help').stdout).toContain('Exit status:\n  0  compatible\n  1  incompatible\n');
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+/);
    expect(run('explain', 'field_moved').stdout).toContain('FIELD_MOVED: Field moved');
    expect(JSON.parse(run('rules', '--format', 'json').stdout)[0]).toMatchObject({ id: 'KIND_REMOVED' });
    expect(run('rules')).toMatchObject({
      status: OK,
      stdout: readFileSync(resolve(root, 'docs/gate-rules.md'), 'utf8'),
    });
    expect(run('rules').stdout).toContain('| `FIELD_MOVED` | Field moved | both | error | layout |');
  });
});

describe('docs', () => {
  const pages = ['README.md', 'docs/compat.md'].map((page) => readFileSync(resolve(root, page), 'utf8'));
  const gate = `${pages[0]?.slice(pages[0].indexOf('## Gate your format'), pages[0].indexOf('## Limits'))}${pages[1]}`;
  const blocks = (language: string) =>
    [...gate.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text]) => text as string);

  test('workflow files are YAML', () => {
    expect(blocks('yaml').length).toBeGreaterThan(6);
    for (const block of blocks('yaml')) expect(parseDocument(block).errors).toEqual([]);
  });

  test('commands take the options that they are shown with', () => {
    const help = run('--help').stdout;
    const commands = [...blocks('sh'), ...blocks('yaml')].flatMap((text) => text.match(/cr-compat \w+ .*/g) ?? []);
    expect(commands.length).toBeGreaterThan(6);
    for (const command of commands)
      for (const option of command.match(/(?<= )--?[a-zA-Z-]+/g) ?? [])
        expect(`${option} ${help}`).toMatch(new RegExp(`^${option} [^]*[ ,]${option}[ ,\\n]`));
  });

  test('the fork that they show is one', () => {
    mkdirSync(join(dir, 'my-formats'));
    write('my-formats/my_image.ksy', blocks('yaml').find((text) => text.includes('id: my_image')) as string);
    write('my-formats/my_note.ksy', 'meta: { id: my_note, endian: le }\nseq: [{ id: written, type: u8 }]\n');
    lockIt('--formats', 'my-formats', '-I', resolve(root, 'formats'));
    expect(run('check', '--formats', 'my-formats', '-I', resolve(root, 'formats')).status).toBe(OK);
  });
});

test('our own lock holds for our own format', () => {
  const args = ['--formats', resolve(root, 'formats'), '--goldens', resolve(root, 'golden/valid')];
  const { status, stdout } = run('check', ...args);
  expect(stdout).toContain('linux_cr is compatible with r1, r2, r3 in both directions');
  expect(status).toBe(OK);
});
