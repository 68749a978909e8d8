/**
 * What criu restore makes of exported images: programs that count go on counting. Needs a criu program, named by `CRIU=`, and root;
 * `CRIT=` names a command that decodes images as crit does, and every value is compared with what it says.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Checkpoint, imageToCriuJson, importCriu, validateCriu } from 'cr-image/criu';
import { exportCheckpoint, importCheckpoint, openImage } from 'cr-image/node';
import { scratch } from '../scratch.js';

const { CRIU = '', CRIT = '' } = process.env;
const here = new URL('.', import.meta.url).pathname;
const dir = scratch();
const SECONDS = 60_000;

if (CRIU === '') {
  test('restores by CRIU are left out: CRIU= names no criu program', () => {
    expect(CRIU).toBe('');
  });
} else {
  restores();
}

/** Waits for `is`, for ten seconds at most. */
async function until(is: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !is(); i++) await sleep(50);
  expect(is()).toBe(true);
}

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Builds a program without a C library, and starts it in a session of its own; `use` has it while it runs. */
async function withProgram(
  name: 'count' | 'things',
  output: string,
  use: (pid: number) => Promise<void>,
): Promise<void> {
  const program = join(dir, name);
  const flags = '-Os -static -nostdlib -fno-stack-protector -fno-asynchronous-unwind-tables -Wl,--build-id=none'.split(
    ' ',
  );
  expect(spawnSync('gcc', [...flags, '-Wl,-z,noseparate-code', '-o', program, join(here, `${name}.c`)]).status).toBe(0);
  const out = openSync(output, 'w');
  const child = spawn(program, [], { cwd: dir, detached: true, stdio: ['ignore', out, out], env: {} });
  closeSync(out);
  try {
    await until(() => linesOf(output).length > 2);
    await use(child.pid as number);
  } finally {
    endGroup(child);
  }
}

function endGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-(pid as number), 'SIGKILL');
  } catch {
    // it has ended
  }
}

function criuDump(pid: number, directory: string): void {
  mkdirSync(directory);
  const { status, stderr } = spawnSync(
    CRIU,
    ['dump', '-t', String(pid), '-D', directory, '-o', '../dump.log', '--file-locks'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${stderr}\n${readFileSync(join(dir, 'dump.log'), 'utf8').slice(-2000)}`);
}

/** Restores in a PID namespace that ends with the test, and waits until `output` has gone on by ten lines. */
async function goesOn(directory: string, output: string): Promise<void> {
  const before = linesOf(output);
  const args = [
    '-p',
    '-f',
    '--kill-child',
    '-m',
    '--mount-proc',
    CRIU,
    'restore',
    '-D',
    directory,
    '-o',
    '../restore.log',
    '--file-locks',
  ];
  const child = spawn('unshare', args, { detached: true, stdio: 'ignore' });
  try {
    await until(() => linesOf(output).length > before.length + 10 || child.exitCode !== null);
    const log = () => readFileSync(join(directory, '../restore.log'), 'utf8').slice(-1500);
    if (child.exitCode !== null) throw new Error(`criu restore ended with ${child.exitCode}:\n${log()}`);
    const lines = linesOf(output);
    expect(lines.slice(0, before.length)).toEqual(before);
    // not from the start again: each number is the next
    const numbers = lines.map(Number);
    expect(numbers.slice(1).every((number, i) => number === (numbers[i] as number) + 1)).toBe(true);
  } finally {
    endGroup(child);
    await until(() => child.exitCode !== null || child.signalCode !== null);
  }
}

async function loaded(directory: string): Promise<Map<string, Uint8Array>> {
  return new Map(readdirSync(directory).map((file) => [file, new Uint8Array(readFileSync(join(directory, file)))]));
}

function restores(): void {
  test(
    'trees of the native tests: cr-dump, export, restore',
    () => {
      const { status, stderr } = spawnSync('python3', ['-W', 'ignore', join(here, 'trees.py')], { encoding: 'utf8' });
      expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
    },
    3 * SECONDS,
  );

  describe.each(['count', 'things'] as const)('%s', (name) => {
    test(
      'circle: CRIU, an image, CRIU, restore',
      async () => {
        const output = join(dir, `${name}.out`);
        const dumped = join(dir, `${name}.dump`);
        await withProgram(name, output, async (pid) => criuDump(pid, dumped));
        const files = await loaded(dumped);
        expect((await validateCriu(files)).verdict.consistent).toBe(true);
        if (CRIT !== '') await agrees(dumped);
        const at = readFileSync(output);
        // given back as it was
        await importCheckpoint(dumped, join(dir, `${name}.cr`));
        const image = await openImage(join(dir, `${name}.cr`));
        const back = join(dir, `${name}.back`);
        await exportCheckpoint(image, back);
        await image.close();
        await goesOn(back, output);
        // made anew from what the image says
        writeFileSync(output, at);
        const { image: inMemory } = await importCriu(files);
        const anew = join(dir, `${name}.anew`);
        await exportCheckpoint(
          { ...inMemory, objects: inMemory.objects.filter(({ type }) => type !== 'UNKNOWN') },
          anew,
        );
        expect((await validateCriu(await loaded(anew))).verdict.consistent).toBe(true);
        await goesOn(anew, output);
      },
      SECONDS,
    );
  });
}

/** Every value of every image as crit says it. */
async function agrees(directory: string): Promise<void> {
  const checkpoint = await Checkpoint.read(await loaded(directory), (file, code) => {
    throw new Error(`${file}: ${code}`);
  });
  let values = 0;
  for (const [file, image] of checkpoint.images) {
    const [command = '', ...args] = CRIT.split(' ');
    const { status, stdout, stderr } = spawnSync(command, [...args, 'decode', '-i', join(directory, file)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${file}: ${stderr}`);
    // numbers of 64 bits are kept as text
    const theirs = JSON.parse(stdout.replace(/([:[,]\s*)(-?\d+)(?=[\s,\]}])/g, '$1"$2"'));
    const ours = imageToCriuJson(image) as { entries: unknown[] };
    expect([file, theirs.entries.length]).toEqual([file, ours.entries.length]);
    for (const [index, entry] of theirs.entries.entries()) {
      for (const [path, value] of leaves(entry, '')) {
        const own = path
          .split('/')
          .slice(1)
          .reduce<unknown>((node, key) => Object(node)[key], ours.entries[index]);
        if (typeof own !== 'number' && typeof own !== 'string') continue;
        values++;
        if (isNumber(value) && isNumber(String(own)))
          expect([file, path, BigInt(own)]).toEqual([file, path, BigInt(value)]);
      }
    }
  }
  expect(values).toBeGreaterThan(500);
}

const isNumber = (text: string): boolean => /^(-?\d+|0x[0-9a-f]+)$/i.test(text);

function* leaves(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) yield [path, String(value)];
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${path}/${key}`);
}
