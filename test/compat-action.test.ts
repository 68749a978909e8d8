/**
 * The GitHub action: its script, taken out of action.yml, runs in a clone of a scratch repository with the variables that
 * a runner sets. What a runner does itself, fills in expressions, is done here.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Action {
  inputs: Record<string, { description: string; default: string }>;
  runs: { steps: { shell: string; env: Record<string, string>; run: string }[] };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const [step] = action.runs.steps as [Action['runs']['steps'][number]];
const toy = readFileSync('test/compat/formats/toy.ksy', 'utf8');
const cli = resolve('dist/cli/cr-compat.js');

let dir: string;
let work: string;
/** The commit that a merge queue starts from. */
let queued = '';

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'pipe' });

/** A repository `origin` with a locked format on main, and a clone `work` on a branch. */
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cr-action-'));
  const origin = join(dir, 'origin');
  work = join(dir, 'work');
  mkdirSync(join(origin, 'formats'), { recursive: true });
  writeFileSync(join(origin, 'formats/toy.ksy'), toy);
  execFileSync(process.execPath, [cli, 'lock'], { cwd: origin, stdio: 'pipe' });
  git(origin, 'init', '-q', '-b', 'main');
  git(origin, 'add', '.');
  git(origin, 'commit', '-qm', 'one');
  git(dir, 'clone', '-q', `file://${origin}`, work);
  git(work, 'checkout', '-qb', 'branch');
});
afterEach(() => rmSync(dir, { recursive: true }));

const edit = (from: string, to: string, file = 'formats/toy.ksy') => {
  const text = readFileSync(join(work, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(work, file), text.replace(from, to));
};

/** What a runner makes of an expression. */
function filled(expression: string, inputs: Record<string, string>, baseRef: string): string {
  const [, name] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
  if (name !== undefined) {
    expect(Object.keys(action.inputs)).toContain(name);
    return inputs[name] ?? (action.inputs[name]?.default as string);
  }
  if (/^\$\{\{ github\.base_ref \}\}$/.test(expression)) return baseRef;
  expect(expression).toMatch(
    /^\$\{\{ inputs\.against \|\| \(github\.base_ref && format\('origin\/\{0\}', github\.base_ref\)\)/,
  );
  return inputs.against || (baseRef && `origin/${baseRef}`) || queued;
}

function run(inputs: Record<string, string> = {}, { baseRef = 'main', path = '' } = {}) {
  for (const file of ['output', 'summary']) writeFileSync(join(dir, file), '');
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, expression]) => [name, filled(expression, inputs, baseRef)]),
  );
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run],
    {
      cwd: work,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...env,
        PATH: `${path}${path && delimiter}${process.env.PATH}`,
        RUNNER_TEMP: dir,
        GITHUB_ACTION_PATH: resolve('.'),
        GITHUB_WORKSPACE: work,
        GITHUB_OUTPUT: join(dir, 'output'),
        GITHUB_STEP_SUMMARY: join(dir, 'summary'),
      },
    },
  );
  const file = (name: string) => readFileSync(join(dir, name), 'utf8');
  return { status, stdout, stderr, output: file('output'), summary: file('summary') };
}

test('every input is described and used', () => {
  const used = Object.values(step.env).join(' ');
  for (const [name, { description }] of Object.entries(action.inputs)) {
    expect(description.length).toBeGreaterThan(10);
    expect(used).toContain(`inputs.${name}`);
  }
  expect(step.shell).toBe('bash');
});

test('growth passes', () => {
  edit('    1: manual', '    1: manual\n    2: doubted');
  const { status, output, summary, stdout } = run();
  expect(status).toBe(0);
  expect(output).toBe('compatible=true\n');
  expect(summary).toContain('toy is compatible with r1 in both directions.');
  expect(stdout).toContain('::notice title=NOT_LOCKED');
});

test('a break is annotated on its line, and in the summary', () => {
  edit('type: s2', 'type: u2');
  const { status, output, summary, stdout } = run({ sarif: 'out.sarif' });
  expect(status).toBe(1);
  expect(output).toBe('compatible=false\n');
  expect(stdout).toMatch(/^::error file=formats\/toy\.ksy,line=39,col=9,title=FIELD_SIGN_CHANGED.*You broke station/m);
  expect(stdout).toMatch(/^ {2}witness {6}an image of r1/m);
  expect(summary).toContain('| error | `FIELD_SIGN_CHANGED` |');
  expect(JSON.parse(readFileSync(join(work, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
});

test('history is compared with the base of the pull request, also in a shallow checkout', () => {
  edit('type: s2', 'type: u2');
  rmSync(join(work, 'formats/format.lock.json'));
  execFileSync(process.execPath, [cli, 'lock'], { cwd: work, stdio: 'pipe' });
  git(work, 'commit', '-qam', 'rewritten');
  expect(run().stdout).toContain('[LOCK_REWRITTEN]');
  expect(run({}, { baseRef: '' }).status).toBe(0);
  git(work, 'push', '-q', 'origin', 'branch');
  git(dir, 'clone', '-q', '--depth=1', '--branch=branch', `file://${join(dir, 'origin')}`, 'shallow');
  work = join(dir, 'shallow');
  expect(run().stdout).toContain('[LOCK_REWRITTEN]');
});

test('a merge queue is compared with the commit that it starts from, also in a shallow checkout', () => {
  const base = git(join(dir, 'origin'), 'rev-parse', 'HEAD').toString().trim();
  edit('type: s2', 'type: u2');
  rmSync(join(work, 'formats/format.lock.json'));
  execFileSync(process.execPath, [cli, 'lock'], { cwd: work, stdio: 'pipe' });
  git(work, 'commit', '-qam', 'rewritten');
  git(work, 'push', '-q', 'origin', 'branch');
  git(dir, 'clone', '-q', '--depth=1', '--branch=branch', `file://${join(dir, 'origin')}`, 'shallow');
  work = join(dir, 'shallow');
  queued = base;
  try {
    expect(run({}, { baseRef: '' }).stdout).toContain('[LOCK_REWRITTEN]');
  } finally {
    queued = '';
  }
});

test('a fork, whose clone has no branch of that name yet, is compared with the base', () => {
  edit('type: s2', 'type: u2');
  rmSync(join(work, 'formats/format.lock.json'));
  git(work, 'commit', '-qam', 'gone');
  git(work, 'update-ref', '-d', 'refs/remotes/origin/main');
  const { status, stdout } = run();
  expect(stdout).toContain('was removed; origin/main has it');
  expect(status).toBe(1);
});

test('a gate that could not complete has no verdict', () => {
  writeFileSync(join(work, 'formats/toy.ksy'), 'meta: [\n');
  const { status, output, summary, stdout } = run();
  expect(status).toBe(3);
  expect(output).toBe('');
  expect(stdout).toMatch(/^::error file=formats\/toy\.ksy,line=2,col=1,title=cr-compat could not complete::/m);
  expect(summary).toContain('Could not complete');
  expect(run({}, { baseRef: 'gone' })).toMatchObject({ status: 3, output: '' });
});

test('lists may have lines and wildcards, and everything else is passed on', () => {
  mkdirSync(join(work, 'include'));
  for (const [name, member] of Object.entries({ 'a b': 'uint8_t', wind: 'uint16_t' }))
    writeFileSync(
      join(work, `include/${name.replace(' ', '')}.h`),
      `struct wind { ${member} speed; uint16_t direction; };`,
    );
  mkdirSync(join(work, 'more'));
  mkdirSync(join(work, 'golden'));
  writeFileSync(join(work, 'suppress.yml'), '[]\n');
  const inputs = {
    headers: 'include/*.h\n',
    import: 'more\n.',
    suppress: 'suppress.yml',
    lock: 'formats/format.lock.json',
  };
  const { status, stdout } = run(inputs);
  expect(stdout).toContain('struct wind has speed with 1 bytes');
  expect(status).toBe(1);
  expect(run({ ...inputs, goldens: 'golden' }).stdout).toContain('golden: no image');
});

test('a format in a directory of its own, with spaces in its names, says the rest in its cr-compat.json', () => {
  const inner = join(work, 'a part/of it');
  mkdirSync(join(inner, 'my spec'), { recursive: true });
  writeFileSync(join(inner, 'my spec/one.ksy'), 'meta: {id: one, endian: le}\nseq: [{id: x, type: u4}]\n');
  mkdirSync(join(inner, 'my headers'));
  writeFileSync(join(inner, 'my headers/a b.h'), 'struct one { int x; };\n');
  execFileSync(process.execPath, [cli, 'init'], { cwd: inner, stdio: 'pipe' });
  execFileSync(process.execPath, [cli, 'lock'], { cwd: inner, stdio: 'pipe' });
  git(work, 'add', '.');
  git(work, 'commit', '-qm', 'a part');
  const inputs = { 'working-directory': 'a part/of it', headers: 'my headers/a b.h\n', witness: 'false' };
  const { status, output, stdout } = run(inputs);
  expect(stdout).toMatch(/^::error file=a part\/of it\/my headers\/a b\.h,line=1,col=18,title=HEADER_TYPE/m);
  expect({ status, output }).toEqual({ status: 1, output: 'compatible=false\n' });
  expect(run({ ...inputs, headers: '' })).toMatchObject({ status: 0, output: 'compatible=true\n' });
  writeFileSync(join(inner, 'other.json'), '{"formats": "nowhere"}');
  expect(run({ ...inputs, config: 'other.json' })).toMatchObject({ status: 3, output: '' });
  expect(run({ 'working-directory': 'none' }).stdout).toContain('::error::there is no none');
});

test('a tag, a branch or a commit to compare with is fetched where the clone lacks it', () => {
  const origin = join(dir, 'origin');
  git(origin, 'tag', 'v1');
  git(origin, 'branch', 'release');
  edit('type: s2', 'type: u2');
  rmSync(join(work, 'formats/format.lock.json'));
  git(work, 'commit', '-qam', 'gone');
  git(work, 'push', '-q', 'origin', 'branch');
  const commit = git(origin, 'rev-parse', 'main').toString().trim();
  for (const [i, against] of ['v1', 'release', 'origin/release', commit].entries()) {
    git(dir, 'clone', '-q', '--depth=1', '--no-tags', '--branch=branch', `file://${origin}`, `shallow${i}`);
    work = join(dir, `shallow${i}`);
    const { status, stdout } = run({ against, witness: 'false' }, { baseRef: '' });
    expect({ against, stdout }).toMatchObject({ stdout: expect.stringContaining('was removed; ') });
    expect(status).toBe(1);
  }
});

test('a base that can not be fetched is told as that', () => {
  git(work, 'update-ref', '-d', 'refs/remotes/origin/main');
  git(work, 'remote', 'set-url', 'origin', `file://${dir}/gone`);
  const { status, stdout, output } = run();
  expect(stdout).toContain('::error::git fetch of main failed; fetch-depth: 0 of actions/checkout brings it');
  expect({ status, output }).toEqual({ status: 3, output: '' });
});

test('another version comes from npm, here from one that only links the checkout', () => {
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'npm'),
    `#!/bin/sh
[ "$*" = "install --no-save --prefix ${dir}/cr-compat cr-image@1.2.3" ] || { echo "no $*"; exit 1; }
mkdir -p "${dir}/cr-compat/node_modules" && ln -s "${resolve('.')}" "${dir}/cr-compat/node_modules/cr-image"
`,
    { mode: 0o755 },
  );
  edit('type: s2', 'type: u2');
  const { status, stdout } = run({ version: '1.2.3', witness: 'false' }, { path: bin });
  expect(status).toBe(1);
  expect(stdout).not.toContain('witness ');
  expect(run({ version: '9.9.9' }, { path: bin }).stdout).toContain('::error::npm failed');
});
