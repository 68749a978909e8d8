/** `cr-compat` with what makes no sense, what is missing or broken, and what its pages show. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';
import {
  breakIt,
  dir,
  INCOMPATIBLE,
  INCOMPLETE,
  lockIt,
  OK,
  read,
  root,
  run,
  schema,
  USAGE,
  write,
} from './compat/cli.js';

test.each([
  ['{\n  "strict": true,\n  "strikt": true\n}', '3:3: there is no key "strikt"'],
  ['{\n  "strict": "yes"\n}', '2:3: strict takes true or false'],
  ['{"strict": true,\n}', '2:1: no JSON'],
  ['{"strict": ', '1:12: no JSON'],
  ['[]', '1:1: no object'],
  ['{"headers": ["a.h", 1]}', '1:2: headers takes a list of texts'],
  ['{"formats": ""}', '1:2: formats takes a text'],
  ['{"witness-seconds": 1.5}', '1:2: witness-seconds takes a number'],
  ['{"header": "a.h",\n "headers": "b.h"}', '2:2: headers says the same as headers'],
])('what is wrong in cr-compat.json is told with its place: %j', (text, says) => {
  write('cr-compat.json', text);
  const { status, stderr } = run('check');
  expect(stderr).toContain(`cr-compat.json:${says}`);
  expect(status).toBe(USAGE);
});

describe('cr-compat.json', () => {
  const config = (value: object, file = 'cr-compat.json') => write(file, JSON.stringify(value));
  const properties = schema('compat-config').properties as Record<string, object>;
  /** What stands for an option in a configuration. */
  const named: Record<string, string> = {
    import: 'imports',
    header: 'headers',
    suppress: 'suppressions',
    'no-witness': 'witnesses',
  };

  test('every option has a key, and its own name is one as well', () => {
    const options = new Set(
      [...run('--help').stdout.matchAll(/^ +(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name as string),
    );
    for (const one of ['config', 'help', 'version']) expect(options.delete(one)).toBe(true);
    expect(options.size).toBe(17);
    const keys = [...options].map((option) => named[option] ?? option);
    expect([...keys, '$schema'].sort()).toEqual(Object.keys(properties).sort());
    const validate = new Ajv2020().compile(schema('compat-config'));
    lockIt();
    mkdirSync(join(dir, 'golden'));
    const values = { formats: 'formats', 'witness-seconds': 1, revision: 1, color: 'never', format: 'json' };
    const flags = new Set(['strict', 'force', 'witnesses', 'no-witness']);
    for (const names of [keys, [...options]]) {
      const sample = (key: string) => (flags.has(key) ? true : (values[key as keyof typeof values] ?? 'golden'));
      const all = Object.fromEntries(names.map((key) => [key, sample(key)]));
      if (names === keys) expect(validate(all) ? [] : validate.errors).toEqual([]);
      config({ ...all, lock: 'formats/format.lock.json' });
      expect(run('diff', 'r1')).toMatchObject({ status: OK, stderr: '' });
    }
  });

  test('says all that the command line does, from where it is', () => {
    lockIt('--lock', 'locks.json');
    breakIt();
    mkdirSync(join(dir, 'ci/more'), { recursive: true });
    write('ci/wind.h', '#include <stdint.h>\nstruct wind { uint8_t speed; uint16_t direction; };\n');
    write('ci/suppress.yml', '- {fingerprint: 0123456789ab, reason: none, expires: "2999-01-01"}\n');
    const keys = {
      formats: '../formats',
      lock: '../locks.json',
      imports: ['more'],
      suppressions: 'suppress.yml',
      headers: ['wind.h'],
      witness: 'proof',
      format: ['text', 'json=out.json'],
    };
    config(keys, 'ci/compat.json');
    const { status, stdout } = run('check', '--config', 'ci/compat.json');
    for (const rule of ['FIELD_SIGN_CHANGED', 'HEADER_WIDTH', 'SUPPRESSION_UNUSED'])
      expect(stdout).toContain(`[${rule}]`);
    expect(status).toBe(INCOMPATIBLE);
    const { findings } = JSON.parse(read('ci/out.json')) as { findings: { fingerprint: string; witness?: object }[] };
    const { fingerprint } = findings.find(({ witness }) => witness !== undefined) ?? {};
    expect(existsSync(join(dir, `ci/proof/${fingerprint}.bin`))).toBe(true);
    expect(run('check', '--config', 'ci/compat.json', '--formats', './formats/').stdout).toBe(stdout);
    // By the names of the options, without witnesses.
    config(
      { ...keys, header: ['wind.h'], headers: undefined, 'no-witness': true, witness: undefined },
      'ci/compat.json',
    );
    const without = run('check', '--config', 'ci/compat.json').stdout;
    expect(without).toContain('[HEADER_WIDTH]');
    expect(without).not.toContain('  witness ');
    config({ formats: 'formats', lock: 'locks.json', exclude: ['toy.ksy'] });
    expect(run('check').stderr).toContain('there is no .ksy file in formats');
    config({ formats: 'formats', lock: 'locks.json', name: 'second', force: true });
    expect(run('lock').stdout).toBe('locks.json: second locked\n');
  });

  test('init takes what is likeliest, writes where things are from the file, and is taken as it is', () => {
    const spec = (name: string) => `meta: {id: ${name}, endian: le}\nseq: [{id: x, type: u4}]\n`;
    rmSync(join(dir, 'formats'), { recursive: true });
    expect(run('init')).toMatchObject({ status: INCOMPLETE, stderr: expect.stringContaining('there is no .ksy file') });
    for (const [file, name] of Object.entries({
      'a/b/c': 'deep',
      'spec/kinds': 'kind',
      'test/bad': 'bad',
      'we ird': 'odd',
    })) {
      mkdirSync(join(dir, file), { recursive: true });
      write(`${file}/${name}.ksy`, spec(name));
    }
    write('spec/one.ksy', spec('one'));
    write('spec/two.ksy', spec('two'));
    expect(run('init').stdout).toBe(
      'cr-compat.json: written, for spec\nalso with specs, and not in it: we ird, a/b/c, test/bad\nnext: cr-compat lock, and commit both files\n',
    );
    expect(JSON.parse(read('cr-compat.json'))).toEqual({
      formats: 'spec',
      lock: 'spec/format.lock.json',
      imports: [],
      exclude: [],
      suppressions: 'spec/format.suppress.yml',
      headers: [],
    });
    lockIt();
    expect(run('check')).toMatchObject({ status: OK, stdout: expect.stringContaining('one') });
    mkdirSync(join(dir, 'ci'));
    const told = [
      '--formats',
      join(dir, 'we ird'),
      '--lock',
      'ci/lock.json',
      '--header',
      'odd.h',
      '-I',
      'spec',
      '--strict',
    ];
    expect(run('init', '--config', 'ci/compat.json', ...told).status).toBe(OK);
    expect(JSON.parse(read('ci/compat.json'))).toEqual({
      formats: '../we ird',
      lock: 'lock.json',
      imports: ['../spec'],
      exclude: [],
      suppressions: 'format.suppress.yml',
      headers: ['../odd.h'],
      strict: true,
    });
    lockIt('--config', 'ci/compat.json');
    expect(run('init', '--config', 'no/where.json')).toMatchObject({
      status: INCOMPLETE,
      stderr: 'cr-compat: no/where.json: no such file\n',
    });
    expect(run('init', '--force', '--formats', 'ci').stderr).toBe('cr-compat: there is no .ksy file in ci\n');
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

  test('a folder that nobody may read is told with its path', () => {
    const locked = join(dir, 'locked');
    mkdirSync(locked);
    write(
      'refuse.mjs',
      `import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { readdirSync } = fs;
      fs.readdirSync = (at, ...rest) => {
        if (!String(at).endsWith('locked')) return readdirSync(at, ...rest);
        throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: String(at) });
      };
      syncBuiltinESMExports();`,
    );
    const refused = ['--import', join(dir, 'refuse.mjs')];
    const args = [...refused, resolve(root, 'dist/cli/cr-compat.js'), 'lock', '--formats', locked];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8' });
    expect(stderr).toBe(`cr-compat: ${locked}: permission denied\n`);
    expect(status).toBe(INCOMPLETE);
  });

  test('what is no spec is told with its place', () => {
    const specs = {
      'an alias of nothing': ['meta: {id: a}\nseq:\n  - {id: x, type: *no}\n', '3:19: no YAML: there is no anchor &no'],
      'a name within itself': [
        'meta: {id: a}\ntypes: &t\n  u: {types: *t}\n',
        '3:14: no YAML: *t stands in what it is a name of',
      ],
      'a choice within itself': [
        'meta: {id: a}\nseq:\n  - {id: n, type: u1}\n  - {id: x, type: &t {switch-on: n, cases: *t}}\n',
        '4:44: no YAML: *t stands in what it is a name of',
      ],
      'a byte order without cases': [
        'meta: {id: a, endian: {switch-on: n}}\n',
        '1:15: a byte order that is not le, be',
      ],
      'no byte order': ['meta: {id: a, endian: 5}\n', '1:15: a byte order that is not le, be'],
      'an import that is no path': ['meta: {id: a, imports: [{b: 1}]}\n', '1:25: an import is the path of a spec'],
      'what the compiler crashes over': [
        'meta: {id: a}\nseq:\n  - {id: x, type: b}\ntypes:\n  b:\n    seq:\n      - {id: y, type: u1, valid: {any-of: 5}}\n',
        '7:35: the Kaitai compiler crashes over this',
      ],
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
    expect(run('check').stdout).toBe('a1, b1 are compatible with r1 in both directions\n');
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

test('the gallery takes what any pattern fits, and nothing is no pass', () => {
  const gallery = (...args: string[]) =>
    spawnSync(process.execPath, ['test/compat/gallery.mjs', ...args], { cwd: root, encoding: 'utf8' });
  const formats = 'test/compat/formats';
  expect(gallery(formats, 'journal', 'pagemap')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('| 2 specs |'),
  });
  expect(gallery(formats, 'nothing', 'nobody')).toMatchObject({
    status: 2,
    stderr: `${formats}: no .ksy file has nothing or nobody in its path\n`,
  });
  expect(gallery(dir, 'toy', 'nothing').stdout).toContain('| 1 specs |');
  expect(gallery('bench')).toMatchObject({ status: 2, stderr: 'bench: there is no .ksy file\n' });
  expect(gallery('nowhere')).toMatchObject({ status: 2, stderr: 'there is no nowhere\n' });
});
