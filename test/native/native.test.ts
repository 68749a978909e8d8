/** The C side: unit tests, the same under sanitizers, and cr-dump against real processes. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const here = fileURLToPath(new URL('.', import.meta.url));
const native = fileURLToPath(new URL('../../native', import.meta.url));
const has = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const missing = ['make', process.env.CC ?? 'cc', 'python3'].filter((command) => !has(command));

function run(command: string, args: string[], env: Record<string, string> = {}) {
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

const dumps = ['test_dump', 'test_checks', 'test_command', 'test_undisturbed', 'test_dump_criu'];
const minutes = (n: number) => n * 60_000;

(missing.length > 0 ? describe.skip : describe)(
  `native, with ${missing.length > 0 ? `no ${missing}` : 'all it needs'}`,
  () => {
    test(
      'builds without a warning, and the unit tests pass',
      () => {
        expect(run('make', ['-C', native, 'build/cr-dump', 'build/cr-restart', 'check'])).toContain('test_parse');
      },
      minutes(3),
    );

    test(
      'the same with AddressSanitizer and UndefinedBehaviorSanitizer',
      () => {
        expect(run('make', ['-C', native, 'SAN=1', 'build-san/cr-dump', 'build-san/cr-restart', 'check'])).toContain(
          'test_parse',
        );
      },
      minutes(5),
    );

    test(
      'cr-dump agrees with what real processes tell about themselves',
      () => {
        expect(run('python3', ['-W', 'ignore', '-m', 'unittest', '-v', ...dumps, 'test_files'])).toMatch(/^OK/m);
      },
      minutes(5),
    );

    test(
      'a dump harms nobody, hangs never, and refuses what no image holds; also where a call of cr-dump fails',
      () => {
        const suites = [
          'test_harm',
          'test_killed',
          'test_frozen',
          'test_unreadable',
          'test_refused',
          'test_states',
          'test_output',
          'test_faults',
        ];
        expect(run('python3', ['-W', 'ignore', '-m', 'unittest', '-v', ...suites])).toMatch(/^OK/m);
      },
      minutes(8),
    );

    test(
      'what cr-restart makes again states the same of itself',
      () => {
        const suites = [
          'test_restart',
          'test_restart_machine',
          'test_restart_options',
          'test_restart_harm',
          'test_restart_values',
          'test_sockets',
        ];
        expect(run('python3', ['-W', 'ignore', '-m', 'unittest', '-v', ...suites])).toMatch(/^OK/m);
      },
      minutes(5),
    );

    test(
      'real programs come back, twice in a row',
      () => {
        expect(run('python3', ['-W', 'ignore', '-m', 'unittest', '-v', 'test_programs'])).toMatch(/^OK/m);
      },
      minutes(8),
    );

    test(
      'sockets, System V objects and open files, both ways, with sanitizers',
      () => {
        // cr-restart frees nothing that it needs to its end
        const env = { CR_BUILD: `${native}/build-san`, ASAN_OPTIONS: 'detect_leaks=0' };
        const suites = ['test_sockets', 'test_files'];
        expect(run('python3', ['-W', 'ignore', '-m', 'unittest', '-v', ...suites], env)).toMatch(/^OK/m);
      },
      minutes(5),
    );

    test(
      'and so does the one with sanitizers',
      () => {
        const env = { CR_BUILD: `${native}/build-san` };
        expect(run('python3', ['-W', 'ignore', '-m', 'unittest', '-v', ...dumps], env)).toMatch(/^OK/m);
      },
      minutes(8),
    );
  },
);
