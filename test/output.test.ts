/** What `-o` does with the file that it names. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { scratch } from './scratch.js';

const folder = scratch();
const json = 'golden/valid/container-x86_64.json';
const image = readFileSync('golden/valid/container-x86_64.cr');
const CLI = 'dist/cli/cr-image.js';

/** A folder of its own for a test. */
function place(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

function encode(output: string, ...under: string[]) {
  const [command = process.execPath, ...args] = [...under, process.execPath, CLI, 'encode', json, '-o', output];
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const quiet = { status: 0, stdout: '', stderr: '' };
const mode = (path: string) => statSync(path).mode & 0o7777;

test('a new file is for its owner alone, with a name of any length', () => {
  const path = join(place('new'), 'n'.repeat(255));
  expect(encode(path)).toEqual(quiet);
  expect(mode(path)).toBe(0o600);
  expect(readFileSync(path).equals(image)).toBe(true);
});

test('a file that was there keeps its mode, its other names, and the links that lead to it', () => {
  const at = place('there');
  const [path, other, link] = ['file', 'other', 'link'].map((name) => join(at, name)) as [string, string, string];
  writeFileSync(path, 'x'.repeat(image.length + 1));
  chmodSync(path, 0o640);
  symlinkSync('file', link);
  const { ino } = statSync(path);
  expect(encode(link)).toEqual(quiet);
  expect(readFileSync(path).equals(image)).toBe(true);
  expect({ mode: mode(path), isNew: statSync(path).ino !== ino }).toEqual({ mode: 0o640, isNew: true });
  linkSync(path, other);
  writeFileSync(path, 'x'.repeat(image.length + 1));
  expect(encode(link)).toEqual(quiet);
  expect(readFileSync(other).equals(image)).toBe(true);
  expect(statSync(path).ino).toBe(statSync(other).ino);
  expect(mode(other)).toBe(0o640);
  expect(lstatSync(link).isSymbolicLink() && readlinkSync(link)).toBe('file');
  expect(readdirSync(at).toSorted()).toEqual(['file', 'link', 'other']);
});

test('a link that leads nowhere yet is followed', () => {
  const at = place('nowhere');
  symlinkSync('later', join(at, 'link'));
  expect(encode(join(at, 'link'))).toEqual(quiet);
  expect(readFileSync(join(at, 'later')).equals(image)).toBe(true);
  expect(lstatSync(join(at, 'link')).isSymbolicLink()).toBe(true);
});

test.each([
  ['a folder', '.'],
  ['in a folder that is not there', 'none/out.cr'],
  ['below a file', 'package.json/out.cr'],
  ['a name that is too long', join(folder, 'n'.repeat(256))],
])('an output that can not be written is named as such: %s', (_, output) => {
  const { status, stdout, stderr } = encode(output);
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  expect(stderr).toContain(output);
  expect(stderr).not.toContain('container-x86_64.json');
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

/** Ends `child`, which has put something into `at`, with a signal; what is left there. */
async function ended(child: ReturnType<typeof spawn>, signal: NodeJS.Signals, at: string, before: number) {
  try {
    const exited = new Promise((resolve) => child.once('exit', (...how) => resolve(how)));
    for (let i = 0; i < 5000 && readdirSync(at).length === before; i++) await sleep(20);
    expect(readdirSync(at)).toHaveLength(before + 1);
    child.kill(signal);
    return { how: await exited, left: readdirSync(at).length };
  } finally {
    child.kill('SIGKILL');
  }
}

test.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)('%s takes what is half written along', async (signal) => {
  const at = place(signal);
  const args = [CLI, 'encode', '--ndjson', '-', '-o', join(at, 'out.cr')];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.write('{"header":{"imageVersion":"1","utsRelease":"","arch":"X86_64"}}\n');
  expect(await ended(child, signal, at, 0)).toEqual({ how: [null, signal], left: 0 });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s takes the folder of an imported checkpoint along', async (signal) => {
  const at = place(`checkpoint ${signal}`);
  const pipe = join(place(`pipe ${signal}`), 'fifo');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const env = { ...process.env, TMPDIR: at };
  const args = [CLI, 'decode', 'golden/criu/count', '-o', pipe];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  expect(await ended(child, signal, at, 0)).toEqual({ how: [null, signal], left: 0 });
});

const traces = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status === 0;
(traces ? test : test.skip)(
  `it is on the disk before it has its name, and its name before success is told${traces ? '' : ' (strace is not installed or may not trace)'}`,
  () => {
    const at = place('synced');
    const trace = join(folder, 'trace');
    const options = ['-f', '-qq', '-y', '-e', 'trace=fsync,fdatasync,rename,renameat,renameat2', '-o', trace];
    expect(encode(join(at, 'image'), 'strace', ...options)).toEqual(quiet);
    const calls = readFileSync(trace, 'utf8').matchAll(/\b(fsync|fdatasync|rename\w*)\((.*)\) += 0$/gm);
    const about = [...calls].filter(([line]) => line.includes(at)).map(([, name, args]) => `${name} ${args}`);
    expect(about).toEqual([
      expect.stringMatching(/^(fsync|fdatasync) \d+<.*\/\.cr-image-\w+>$/),
      expect.stringMatching(/^rename\w* .*\/\.cr-image-\w+", .*\/image"/),
      expect.stringMatching(/^(fsync|fdatasync) \d+<.*\/synced>$/),
    ]);
  },
);

test.each([
  ['forgets it', ''],
  ['fails', 'throw new Error("on purpose");'],
  ['ends', 'process.exit(3);'],
])('a program with an image half written that %s leaves nothing behind', (ending, code) => {
  const at = place(`half written, ${ending}`);
  const program = `
    import { createImageWriter } from 'cr-image/node';
    import { readdirSync } from 'node:fs';
    const writer = await createImageWriter(process.argv[1], { arch: 'X86_64' });
    if (readdirSync(${JSON.stringify(at)}).length !== 1) process.exit(9);
    ${code}`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program, join(at, 'image.cr')]);
  expect(status).toBe(code === '' ? 0 : code.startsWith('throw') ? 1 : 3);
  expect(readdirSync(at)).toEqual([]);
});
