/** Times tasks in turn, so that whatever disturbs the machine disturbs all of them, and compares them round by round. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';

/** Rounds before those that count: the engine compiles meanwhile. */
const WARMUP = 2;

/**
 * Milliseconds that each task took, round by round. What a task returned is kept until it runs again: were it freed,
 * so would be the compiled code that knows its shape.
 */
export async function interleave(tasks, rounds) {
  const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true, retainSamples: true });
  const kept = {};
  for (const [name, run] of Object.entries(tasks)) {
    const task = () => {
      kept[name] = run();
    };
    bench.add(name, task, { async: false });
  }
  const samples = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -WARMUP; round < rounds; round++) {
    await bench.run();
    for (const { name, result } of bench.tasks) if (round >= 0) samples[name].push(result.latency.samples[0]);
    bench.reset();
  }
  return samples;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

export const spread = (numbers) => ({ median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) });

/** How often `baseline` fits into `subject`, round by round. */
export const ratio = (subject, baseline) => spread(subject.map((ms, round) => ms / baseline[round]));

const peak = fileURLToPath(new URL('peak.mjs', import.meta.url));

/** Runs a program of Node in a process of its own. @returns what it printed, its peak of memory and the bytes that it read */
export function program(args, { expect = [0] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const env = { ...process.env, BENCH_PEAK: join(folder, 'peak.json') };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--import', peak, ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error || !expect.includes(status)) throw new Error(`${args.join(' ')}: ${error ?? stderr}`);
  const used = JSON.parse(readFileSync(env.BENCH_PEAK, 'utf8'));
  rmSync(folder, { recursive: true });
  return { stdout, ...used };
}

/** The same as a task to be timed, without anything else in the process. */
export const timed =
  (args, expect = [0]) =>
  () => {
    const { status, stderr, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    if (error || !expect.includes(status)) throw new Error(`${args.join(' ')}: ${error ?? stderr}`);
  };
