/** `cr-compat` as a project uses it: lock and check. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
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
  sarifErrors,
  schema,
  toy,
  USAGE,
  write,
} from './compat/cli.js';

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

  test('the time for witnesses may be none: the verdict is the same, and the report says so', () => {
    lockIt();
    breakIt();
    const all = run('check');
    const none = run('check', '--witness-seconds', '0');
    expect(none.status).toBe(all.status);
    expect(all.stdout).not.toContain('The time for witnesses was over');
    expect(none.stdout).toContain('The time for witnesses was over (--witness-seconds gives more): 1 of 1 findings');
    write('cr-compat.json', JSON.stringify({ 'witness-seconds': 0 }));
    expect(run('check').stdout).toBe(none.stdout);
    expect(run('check', '--witness-seconds', 'x').status).toBe(USAGE);
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
