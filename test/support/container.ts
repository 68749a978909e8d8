import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const dumper = resolve('native/build/cr-dump');

/** Why no container can be dumped here; `undefined` where one can. */
export function obstacle(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'this is not Linux on x86-64';
  if (!existsSync(dumper)) return 'cr-dump is not built';
  if (process.getuid?.() !== 0) return 'dumping takes root';
  const { status } = spawnSync('unshare', ['--pid', '--fork', '--uts', '--ipc', '--net', '--mount-proc', 'true']);
  return status === 0 ? undefined : 'no namespaces can be made here';
}

/** Compiles `test/native/NAME.c`. @returns the program */
export function compile(name: string, folder: string, ...flags: string[]): string {
  const out = join(folder, name);
  const args = ['-O1', '-g', '-fno-omit-frame-pointer', '-Wall', '-o', out, resolve(`test/native/${name}.c`), ...flags];
  const { status, stderr } = spawnSync(process.env.CC ?? 'cc', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return out;
}

const APART = `cut -d ' ' -f 5 /proc/self/mountinfo | grep '^${tmpdir()}/' | tac | while read -r at; do umount -l "$at"; done; exec "$0" "$@"`;
/** The command with mounts of its own: what others have mounted in the temporary folder does not come into its containers. */
export const apart = (command: readonly string[]) =>
  ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', APART, ...command] as const;

/** Runs a command as the init of a container until `ready` is there, then dumps it to `out`, and ends it. */
export async function dumpOf(
  command: string[],
  {
    box,
    ready,
    out,
    env = {},
    options = [],
  }: { box: string; ready: string; out: string; env?: Record<string, string>; options?: string[] },
): Promise<void> {
  const [program, ...args] = apart([box, ...command]);
  const running = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
  try {
    const pid = await new Promise<string>((resolve, reject) => {
      running.stdout.once('data', (text) => resolve(String(text).trim()));
      running.once('exit', () => reject(new Error('the container ended before it was ready')));
    });
    for (let tries = 0; !existsSync(ready); tries++) {
      if (tries > 10_000) throw new Error('the container never got ready');
      await setTimeout(10);
    }
    const { status, stderr } = spawnSync(dumper, ['-p', pid, '-o', out, ...options], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  } finally {
    running.kill('SIGKILL');
  }
}
