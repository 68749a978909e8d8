/** What the tests of the C side share: how their programs are built and their suites run. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';

const here = fileURLToPath(new URL('.', import.meta.url));
export const native = fileURLToPath(new URL('../../native', import.meta.url));
const has = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const missing = ['make', process.env.CC ?? 'cc', 'python3'].filter((command) => !has(command));

/** Its tests, where there is what they need. */
export function describeNative(name: string, tests: () => void) {
  if (missing.length > 0) describe.skip(`${name}: there is no ${missing}`, tests);
  else describe(name, tests);
}

/** What the command writes; throws where it fails. */
export function run(command: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: here,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
  });
  if (error) throw error;
  const output = stdout + stderr;
  // what could not be tested here, and why, belongs into the log
  const skipped = output.match(/^.*skipped.*$/gm) ?? [];
  for (const line of skipped) console.warn(line);
  // What a package would bring is not missing in CI; CRIU is no package.
  if (process.env.CR_NO_SKIPS)
    expect(skipped.filter((line) => /\b(is|are) absent/.test(line) && !/criu/i.test(line))).toEqual([]);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
}

/** Suites of Python, one after the other. */
export function suites(names: string[], env: Record<string, string> = {}) {
  expect(run('python3', ['-W', 'ignore', '-m', 'unittest', '-v', ...names], env)).toMatch(/^OK/m);
}

/** Two files of tests may want the same program at the same time. */
export const make = (...args: string[]) => run('flock', [`${native}/Makefile`, 'make', '-C', native, ...args]);

export const minutes = (n: number) => n * 60_000;
