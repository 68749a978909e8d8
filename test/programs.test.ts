/** checkpoint() and restart() over the two programs; as root only. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { checkCheckpoint, checkpoint, checkRestart, ProgramError, restart } from '../src/node.js';
import { scratch } from './scratch.js';
import { apart } from './support/container.js';

const folder = scratch();
const program = (name: string) => join('native/build', name);
const dumper = { program: program('cr-dump') };
const restarter = { program: program('cr-restart') };
const probe = spawnSync('unshare', ['--pid', '--fork', 'true']);
const impossible = [
  ...(probe.status === 0 ? [] : ['PID namespaces are only for root here']),
  ...(existsSync(program('cr-restart')) ? [] : ['cr-restart is not built here']),
].join(', ');
const started: ChildProcess[] = [];
const alive: number[] = [];

/** A process in a PID namespace of its own that counts into a file. @returns its process ID */
async function counting(path: string): Promise<number> {
  const box = spawnSync('cc', ['-o', join(folder, 'box'), 'test/native/box.c']);
  if (box.status !== 0) throw new Error(String(box.stderr));
  const script = 'n=0; while :; do echo $((n += 1)) >> "$0"; sleep 0.02; done';
  const [command, ...args] = apart([join(folder, 'box'), 'bash', '-c', script, path]);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  const [line] = await new Promise<Buffer[]>((resolve) => child.stdout?.once('data', (data) => resolve([data])));
  while (!existsSync(path)) await setTimeout(5);
  alive.push(Number(String(line)));
  return Number(String(line));
}

const numbers = (path: string) => readFileSync(path, 'utf8').trim().split('\n').map(Number);

afterEach(async () => {
  for (const pid of alive.splice(0)) {
    if (existsSync(`/proc/${pid}`)) process.kill(pid, 'SIGKILL');
    // it may be a zombie, but then it writes no more
    for (let i = 0; i < 200 && existsSync(`/proc/${pid}/exe`); i++) await setTimeout(10);
  }
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await setTimeout(50);
});

(impossible === '' ? describe : describe.skip)(`checkpoint and restart${impossible && ` (${impossible})`}`, () => {
  test('a container is dumped, ends, and goes on', async () => {
    const [path, image] = [join(folder, 'count'), join(folder, 'count.cr')];
    const pid = await counting(path);
    expect(await checkCheckpoint(pid, dumper)).toEqual({ ok: true, tasks: expect.any(Number), findings: [] });
    const sizes: number[] = [];
    const size = await checkpoint(pid, image, { ...dumper, onProgress: (bytes) => sizes.push(bytes) });
    expect(sizes.at(-1)).toBe(size);
    await checkpoint(pid, image, { ...dumper, leave: 'killed' });
    const before = numbers(path);
    expect(await checkRestart(image, restarter)).toMatchObject({ ok: true, findings: [] });
    const phases: string[] = [];
    const again = await restart(image, { ...restarter, onProgress: (phase) => phases.push(phase) });
    alive.push(again.pid);
    while (numbers(path).length < before.length + 3) await setTimeout(10);
    const all = numbers(path);
    expect(all).toEqual(all.map((_, i) => i + 1));
    process.kill(again.pid, 'SIGKILL');
    expect(await again.exited).toBe(137);
    expect(phases).toEqual(['namespaces', 'tree', 'memory', 'files', 'process', 'task', 'end', 'running']);
  });

  test('what speaks against it is thrown, with its findings', async () => {
    const [path, image] = [join(folder, 'count-2'), join(folder, 'count-2.cr')];
    const pid = await counting(path);
    // bash may have a SIGCHLD waiting, which revision 2 can't hold
    await checkpoint(pid, image, { ...dumper, revision: 2, allow: ['signal-queue'] });
    const error = await restart(image, restarter).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ProgramError);
    expect((error as ProgramError).exitCode).toBe(1);
    expect((error as ProgramError).findings.map(({ check }) => check)).toContain('image-info');
    await expect(restart(join(folder, 'nothing'), restarter)).rejects.toThrow('No such file');
    await expect(checkpoint(2 ** 22 + 1, image, dumper)).rejects.toThrow(ProgramError);
    await expect(checkRestart(image, { program: join(folder, 'nothing') })).rejects.toThrow('is not there');
    const text = checkRestart(image, { program: image });
    await expect(text).rejects.toThrow(`${image} can't be run: EACCES`);
    await expect(text).rejects.toThrow(ProgramError);
  });
});
