/** How long a restart takes: as root on Linux, where the native programs are built; elsewhere there is nothing to measure. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { interleave, ratio, spread } from './harness.mjs';

const run = (command, args) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? stderr}`);
  return stdout;
};

/** An image of a container that runs the command, once it has as many tasks and as much memory as it will have. */
async function imageOf(box, command, tasks, mib, image, dumper) {
  const child = spawn(box, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise((resolve) => child.stdout.once('data', resolve));
  const pid = Number(String(line));
  const resident = () => Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  const children = () =>
    readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).length;
  while (children() < tasks - 1 || resident() < mib) await setTimeout(10);
  run(dumper, ['-p', String(pid), '-o', image, '--leave', 'killed']);
}

/** @returns lines for the table, or none where nothing can be restarted */
export async function restartBench(root, inFolder, quick, rounds) {
  const native = (name) => join(root, 'native/build', name);
  const possible =
    process.getuid?.() === 0 &&
    existsSync(native('cr-restart')) &&
    spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0;
  if (!possible) return [];
  const [box, bulk] = [inFolder('box'), inFolder('bulk')];
  run('cc', ['-O2', '-o', box, join(root, 'test/native/box.c')]);
  run('cc', ['-O2', '-o', bulk, join(root, 'test/native/bulk.c')]);
  const restart = (image) => () => process.kill(Number(run(native('cr-restart'), [image, '--detach'])), 'SIGKILL');
  const [mib, tasks] = quick ? [16, 20] : [1024, 1000];
  const large = inFolder('large.cr');
  await imageOf(box, [bulk, 'fill', String(mib)], 1, mib, large, native('cr-dump'));
  const ms = await interleave({ loop: () => run(bulk, ['load', large]), restart: restart(large) }, rounds);
  const many = inFolder('many.cr');
  await imageOf(box, [bulk, 'tasks', String(tasks)], tasks, 0, many, native('cr-dump'));
  const { each } = await interleave({ each: restart(many) }, rounds);
  return [
    ['cr-restart, 1 GiB', ratio(ms.restart, ms.loop), '× map and read', { most: quick ? 1000 : 1.5 }],
    ['cr-restart, 1,000 tasks', spread(each.map((one) => one / 1000)), 's', { most: 2 }],
  ];
}
