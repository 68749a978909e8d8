import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020.js';
import Draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { createImage, type Finding, type Report, writeImage } from 'cr-image';
import { scratch } from './scratch.js';

const folder = scratch();
const require = createRequire(import.meta.url);
const GOLDEN = 'golden/valid/container-x86_64.cr';
const bad = (code: string): string => `golden/invalid/${code}.cr`;
const near = (code: string): string => `golden/invalid/near/${code}.cr`;

interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(args: string[], input: string | Uint8Array = '', env: Record<string, string> = {}): Ran {
  const options = { input, env: { PATH: process.env.PATH, ...env }, maxBuffer: 2 ** 28 };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/cr-validate.js', ...args], options);
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const json = (args: string[]): Report => JSON.parse(run(['-f', 'json', ...args]).stdout);

/** Puts files into a folder of their own. */
function put(name: string, files: Record<string, string | Uint8Array>): string {
  const path = join(folder, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

const empty = createImage();
const header = writeImage(empty);
const patched = (at: number, ...values: number[]): Uint8Array => {
  const bytes = header.slice();
  bytes.set(values, at);
  return bytes;
};

describe('exit status', () => {
  const files = put('bad-input', {
    'empty.cr': '',
    'garbage.cr': 'This is a text, and no image.',
    'cut.cr': header.slice(0, 50),
    'signature.cr': patched(0, 0x6c),
    'version-2.cr': patched(8, 2),
    'arch-0.cr': patched(80, 0),
    'arch-99.cr': patched(80, 99),
    'len-0.cr': patched(92, 0),
    'len-7.cr': patched(92, 7),
    'len-4-gib.cr': patched(92, 255, 255, 255, 255),
    'padding.cr': patched(84, 1),
  });

  test.each([
    [GOLDEN, 0, 'consistent'],
    [bad('VMA_OVERLAP'), 1, 'VMA_OVERLAP'],
    [join(files, 'empty.cr'), 4, 'NOT_AN_IMAGE'],
    [join(files, 'garbage.cr'), 4, 'NOT_AN_IMAGE'],
    [join(files, 'signature.cr'), 4, 'NOT_AN_IMAGE'],
    [join(files, 'version-2.cr'), 4, 'UNSUPPORTED_VERSION'],
    [join(files, 'cut.cr'), 1, 'HEADER_TRUNCATED'],
    [join(files, 'arch-0.cr'), 1, 'UNKNOWN_ARCH'],
    [join(files, 'arch-99.cr'), 1, 'UNKNOWN_ARCH'],
    [join(files, 'len-0.cr'), 1, 'OBJECT_TOO_SHORT'],
    [join(files, 'len-7.cr'), 1, 'OBJECT_TOO_SHORT'],
    [join(files, 'len-4-gib.cr'), 1, 'OBJECT_TRUNCATED'],
    [join(files, 'padding.cr'), 1, 'PADDING_NOT_ZERO'],
    [join(files, 'missing.cr'), 3, 'no such file'],
    [put('no-images', { 'readme.txt': 'nothing here' }), 3, 'no *.cr in this directory'],
    [files, 1, '11 images'],
  ])('of %s is %i', (path, status, text) => {
    const ran = run([path]);
    expect([ran.status, ran.stderr]).toEqual([status, '']);
    expect(ran.stdout).toContain(text);
    expect(ran.stdout + ran.stderr).not.toMatch(/^ +at /m);
  });

  test.each([
    [[], 'an image is missing'],
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['--level', 'good', GOLDEN], 'there is no level "good"; did you mean well-formed, valid, consistent, restorable?'],
    [['--format', 'xml', GOLDEN], 'there is no format "xml"'],
    [['--ignore', 'VMA_OVERLAPS', GOLDEN], 'did you mean VMA_OVERLAP?'],
    [['--severity', 'VMA_OVERLAP', GOLDEN], '--severity takes CODE=SEVERITY'],
    [['--max-issues', '-1', GOLDEN], 'max-issues'],
    [['--shard', '3/2', GOLDEN], '--shard takes I/N'],
    [['--jobs', '0', GOLDEN], '--jobs takes a number from 1 on'],
    [['--config', 'missing.json', GOLDEN], 'missing.json: no such file'],
  ])('of the arguments %j is 2', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain("Try 'cr-validate --help'.");
  });

  test('of several images is the first that applies of 3, 1, 4, 0', () => {
    const noImage = join(files, 'garbage.cr');
    expect(run([GOLDEN, noImage]).status).toBe(4);
    expect(run([noImage, bad('VMA_OVERLAP'), GOLDEN]).status).toBe(1);
    expect(run([bad('VMA_OVERLAP'), join(files, 'missing.cr'), noImage]).status).toBe(3);
  });

  test('answers for the level and the severity that were asked for', () => {
    expect(run(['-l', 'valid', bad('VMA_OVERLAP')]).status).toBe(0);
    expect(run([bad('SECUREBITS_SET')]).status).toBe(0);
    expect(run(['--level=restorable', bad('SECUREBITS_SET')]).status).toBe(1);
    expect(run(['--fail-on', 'information', bad('NOT_SEALED')]).status).toBe(1);
    expect(run(['--severity', 'VMA_OVERLAP=warning', bad('VMA_OVERLAP')]).status).toBe(0);
    expect(run(['--ignore', 'VMA_OVERLAP,VMA_EMPTY', bad('VMA_OVERLAP')]).status).toBe(0);
    expect(run(['--only', 'VMA_EMPTY', bad('VMA_OVERLAP')]).status).toBe(0);
    expect(run(['-q', bad('VMA_OVERLAP')])).toEqual({ status: 1, stdout: '', stderr: '' });
  });
});

describe('input', () => {
  test('is standard input, a pipe or a file', () => {
    expect(run(['-'], readFileSync(GOLDEN))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('standard input'),
    });
    const script = `"${process.execPath}" dist/cli/cr-validate.js - < ${bad('VMA_OVERLAP')}`;
    expect(spawnSync('sh', ['-c', script]).status).toBe(1);
  });

  test('is searched for, sorted, and split into shards', () => {
    const image = readFileSync(near('VMA_OVERLAP'));
    const files = { 'b.cr': image, 'a/z.cr': image, 'a/y.cr': image, 'a/x.txt': 'no', 'c.cr': image };
    const path = put('tree', files);
    const names = (...args: string[]) =>
      (JSON.parse(run(['-f', 'json', ...args, path]).stdout) as Report[]).map(({ input }) =>
        input.name?.slice(path.length),
      );
    expect(names()).toEqual(['/a/y.cr', '/a/z.cr', '/b.cr', '/c.cr']);
    expect([...names('--shard', '1/3'), ...names('--shard=2/3'), ...names('--shard=3/3')].sort()).toEqual(names());
    expect(names('--shard', '1/3')).toEqual(['/a/y.cr', '/c.cr']);
  });

  test('is looked at in parallel with the same outcome', () => {
    const one = run(['-f', 'ndjson', '-j', '1', 'golden']);
    expect(run(['-f', 'ndjson', '-j', '2', 'golden'])).toEqual(one);
    expect(run(['-f', 'ndjson', 'golden'])).toEqual(one);
    expect(one.status).toBe(1);
  });
});

describe('--format', () => {
  test('text shows the bytes', () => {
    expect(run([bad('VMA_OVERLAP')]).stdout).toBe(
      [
        'golden/invalid/VMA_OVERLAP.cr:0x658: error VMA_OVERLAP: the mapping starts at 0x13000, inside one that ends at 0x14000',
        '  in VMA, object 15 at 0x648, /objects/15/vmStart',
        '    00000650  d8 03 00 00 00 00 00 00  00 30 01 00 00 00 00 00  .........0......',
        '                                       ^^ ^^ ^^ ^^ ^^ ^^ ^^ ^^',
        '  see 0x4c0: the mapping at 0x10000-0x14000',
        '  hint: The container was probably running while it was dumped: freeze it first.',
        '',
        'golden/invalid/VMA_OVERLAP.cr: not consistent: 1 error (X86_64, 18 objects, 1,960 bytes)',
        '  well-formed: yes, valid: yes, consistent: no, restorable: no',
        '  restorable: no: 10 errors; --level restorable shows them',
        '',
      ].join('\n'),
    );
  });

  test('text is coloured on request', () => {
    const start = '\u001b[';
    const colored = (args: string[], env = {}) => run([...args, GOLDEN], '', env).stdout.includes(start);
    expect(colored([])).toBe(false);
    expect(colored(['--color', 'always'])).toBe(true);
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(colored(['--color=never'], { FORCE_COLOR: '1' })).toBe(false);
  });

  test('text folds, and says what is beyond the level', () => {
    const image = createImage();
    for (let i = 0; i < 30; i++) image.add('CRED', { credFlags: 2n, securebits: 1n });
    const path = join(put('many', { 'many.cr': writeImage(image) }), 'many.cr');
    const { stdout } = run([path]);
    expect(stdout.match(/UNKNOWN_FLAG:/g)).toHaveLength(10);
    expect(stdout).toContain('… and 20 more UNKNOWN_FLAG');
    expect(stdout).toContain('restorable: no: 30 errors; --level restorable shows them');
    expect(run(['--max-issues', '5', path]).stdout).toContain('55 findings counted and not listed (--max-issues)');
  });

  test('text can not steer a terminal', () => {
    const name = 'a\u001b[31m\n.cr';
    const path = put('names', { [name]: 'no image' });
    expect(run([join(path, name)]).stdout).not.toContain('\u001b');
  });

  test('json conforms to its schema', () => {
    const ajv = new Ajv.default({ strict: true, allowUnionTypes: true });
    const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
    const validate = ajv.compile(schema);
    const reports: unknown[] = JSON.parse(run(['-f', 'json', '-l', 'restorable', 'golden']).stdout);
    expect(reports.length).toBeGreaterThan(140);
    for (const report of [...reports, json([GOLDEN])]) {
      validate(report);
      expect(validate.errors).toBeNull();
    }
    expect(validate({ ...(reports[0] as object), host: 'box' })).toBe(false);
  });

  test('json tells what could not be read', () => {
    const ran = run(['-f', 'json', 'missing.cr']);
    expect(JSON.parse(ran.stdout)).toEqual({
      input: { name: 'missing.cr' },
      error: { code: 'ENOENT', message: 'no such file' },
    });
    expect(ran.stderr).toBe('cr-validate: missing.cr: no such file\n');
  });

  test('ndjson has a line for each finding, and one for the rest', () => {
    const lines = run(['-f', 'ndjson', bad('VMA_OVERLAP'), 'missing.cr'])
      .stdout.trim()
      .split('\n');
    const parsed = lines.map((line) => JSON.parse(line));
    const finding = parsed.find(({ code }) => code === 'VMA_OVERLAP');
    const [report, failure] = parsed.slice(-2);
    expect(finding).toMatchObject({ type: 'finding', input: bad('VMA_OVERLAP'), code: 'VMA_OVERLAP', offset: 1624 });
    expect(report).toMatchObject({ type: 'report', passes: false, counts: { byCode: { VMA_OVERLAP: 1 } } });
    expect(failure).toMatchObject({ type: 'failure', input: { name: 'missing.cr' }, error: { code: 'ENOENT' } });
  });

  test('sarif conforms to the schema of OASIS', () => {
    const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const ajv = new Draft04.default({ strict: false, unicodeRegExp: false });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    const log = JSON.parse(run(['-f', 'sarif', 'golden', 'missing.cr']).stdout);
    validate(log);
    expect(validate.errors).toBeNull();
    expect(validate({ ...log, runs: [{ ...log.runs[0], results: [{ level: 'error' }] }] })).toBe(false);
    const [{ results, invocations, artifacts, tool }] = log.runs;
    const overlap = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'VMA_OVERLAP');
    expect(overlap.level).toBe('error');
    const [location] = overlap.locations;
    expect(location.physicalLocation.region).toEqual({ startLine: 1, byteOffset: 1624, byteLength: 8 });
    expect(location.logicalLocations).toEqual([{ fullyQualifiedName: '/objects/15/vmStart', kind: 'member' }]);
    expect(tool.driver.rules[overlap.ruleIndex].id).toBe('VMA_OVERLAP');
    expect(artifacts[location.physicalLocation.artifactLocation.index].hashes['sha-256']).toMatch(/^[0-9a-f]{64}$/);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  test('sarif lists all findings on request, and says otherwise how many it leaves out', () => {
    const objects = Array.from({ length: 5000 }, (_, i) => ({
      type: 'UNKNOWN',
      code: 1000 + i,
      payload: new Uint8Array(),
    }));
    const image = join(folder, 'kinds.cr');
    writeFileSync(image, writeImage({ ...createImage(), objects } as never));
    const log = (...args: string[]) => JSON.parse(run(['-f', 'sarif', ...args, image]).stdout).runs[0];
    const all = log('--max-issues', '0');
    expect(all.results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'UNKNOWN_KIND')).toHaveLength(5000);
    expect(all.invocations).toEqual([{ executionSuccessful: true }]);
    const few = log('--max-issues', '7');
    expect(few.results).toHaveLength(7);
    const [{ message }] = few.invocations[0].toolExecutionNotifications;
    const left = (all.results.length - 7).toLocaleString('en-US');
    expect(message.text).toContain(`${left} findings of `);
  });

  test('junit has a case for each level', () => {
    const restorable = 'golden/valid/container-r3-x86_64.cr';
    const { stdout } = run(['-f', 'junit', restorable, bad('VMA_OVERLAP'), 'missing<&>.cr']);
    expect(stdout).toContain('<testsuites name="cr-validate" tests="9" failures="1" errors="1"');
    expect(stdout).toContain(`<testcase name="restorable" classname="${restorable}"/>`);
    expect(stdout).toContain('<failure message="VMA_OVERLAP: the mapping starts at 0x13000');
    expect(stdout).toContain('<error message="no such file" type="ENOENT"/>');
    expect(stdout).toContain('name="missing&lt;&amp;&gt;.cr"');
    expect(stdout.match(/<(\w+)/g)?.length).toBeGreaterThan(10);
  });

  test('github escapes, and minds what GitHub keeps', () => {
    const path = put('ci', { 'a,b%c:d.cr': 'no image' });
    expect(run(['-f', 'github', path]).stdout).toContain('a%2Cb%25c%3Ad.cr,line=1,title=NOT_AN_IMAGE::not a');
    const { stdout } = run(['-f', 'github', 'golden/invalid']);
    for (const command of ['error', 'notice']) {
      expect(stdout.match(new RegExp(`^::${command} file=`, 'gm'))).toHaveLength(10);
    }
    expect(stdout).toMatch(/\d+ findings not annotated\n$/);
  });
});

describe('configuration', () => {
  const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
  const validate = new Ajv.default({ strict: true }).compile(schema);
  const ignore = { ignore: [{ code: 'VMA_OVERLAP', reason: 'we know' }] };

  const withConfig = (name: string, config: unknown): string => {
    const path = put(name, { '.cr-validate.json': JSON.stringify(config), 'deep/er/x.cr': '' });
    copyFileSync(bad('VMA_OVERLAP'), join(path, 'deep/er/x.cr'));
    return join(path, 'deep/er/x.cr');
  };

  test('is found upwards, and its reasons are told', () => {
    const path = withConfig('found', ignore);
    const { status, stdout } = run([path]);
    expect([status, stdout.includes('not reported: 1 VMA_OVERLAP (we know)')]).toEqual([0, true]);
    expect(json([path]).suppressed).toEqual([{ code: 'VMA_OVERLAP', count: 1, reason: 'we know' }]);
    expect(run(['--no-config', path]).status).toBe(1);
    const other = join(put('other', { 'c.json': '{"level": "valid"}' }), 'c.json');
    expect(run(['--config', other, path]).status).toBe(0);
    expect(run(['--config', other, '--level', 'consistent', path]).status).toBe(1);
  });

  test.each<[unknown, string | undefined]>([
    [ignore, undefined],
    [{ $schema: 'x', level: 'valid', failOn: 'warning', maxIssues: 0, only: ['VMA_EMPTY'] }, undefined],
    [{ severity: [{ code: 'NOT_SEALED', severity: 'error', reason: 'ours have END' }] }, undefined],
    [[], 'must be an object'],
    [{ levels: 'valid' }, 'has no property "levels"'],
    [{ level: 'good' }, '/level: there is no level "good"'],
    [{ failOn: 1 }, '/failOn: must be a string'],
    [{ maxIssues: -1 }, '/maxIssues: must be a whole number'],
    [{ only: 'VMA_EMPTY' }, '/only: must be an array'],
    [{ ignore: [{ code: 'VMA_OVERLAP' }] }, '/ignore/0: needs reason'],
    [{ ignore: [{ code: 'VMA_OVERLAP', reason: 'x', until: 'y' }] }, '/ignore/0: has no property "until"'],
    [{ severity: [{ code: 'NOT_SEALED', severity: 'bad', reason: 'x' }] }, '/severity/0: there is no severity'],
  ])('%j is taken or refused, as the schema says', (config, message) => {
    const path = withConfig('checked', config);
    const { status, stderr } = run([path]);
    expect(validate(config)).toBe(message === undefined);
    expect(status === 2).toBe(message !== undefined);
    expect(stderr).toContain(message ?? '');
  });
});

describe('what it tells about itself', () => {
  test('--help, --version, --list-codes, --explain', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Exit status') });
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
    const codes = run(['--list-codes']).stdout.trim().split('\n');
    expect(codes.length).toBeGreaterThan(60);
    const explained = run(['--explain', 'VMA_OVERLAP']).stdout;
    expect(explained).toMatch(/^VMA_OVERLAP: error, consistent\n/);
    expect(run(['--explain', 'NOPE']).status).toBe(2);
  });

  test('its docs, completions and golden images are up to date', () => {
    for (const script of ['tools/docs.mjs', 'tools/goldens-invalid.mjs']) {
      const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
      expect([script, status, stderr]).toEqual([script, 0, '']);
    }
  });

  test('bash completes options, codes and levels', () => {
    const complete = (...words: string[]) =>
      spawnSync('bash', [
        '-c',
        `source completions/cr-validate.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cr_validate; echo "\${COMPREPLY[@]}"`,
        'bash',
        'cr-validate',
        ...words,
      ]).stdout.toString();
    expect(complete('--lev')).toBe('--level\n');
    expect(complete('--level', 'res')).toBe('restorable\n');
    expect(complete('--explain', 'VMA_O')).toBe('VMA_OVERLAP\n');
  });

  test('every finding has all there is to say', () => {
    const { findings } = json(['-l', 'restorable', '--policy', 'seed', bad('VM_FLAG')]);
    const finding = (findings as Finding[]).find(({ code }) => code === 'VM_FLAG');
    expect(finding).toMatchObject({
      code: 'VM_FLAG',
      bit: 13,
      length: 8,
      level: 'restorable',
      reference: 'validating.md#restorable',
    });
    expect(finding?.context?.hex).toHaveLength(64);
  });
});
