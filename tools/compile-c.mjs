/** Compiles and runs small C programs, here and for other machines. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Those of the dumper itself. */
const strict = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-Wstrict-prototypes'];

/** How to compile for a machine, and how to run there; what Debian calls what it takes. */
export const targets = {
  i386: { compiler: ['gcc', '-m32'], run: [], needs: 'gcc-12-multilib' },
  x86_64: { compiler: ['gcc', '-m64'], run: [], needs: 'gcc' },
  s390x: {
    compiler: ['s390x-linux-gnu-gcc', '-static'],
    run: ['qemu-s390x'],
    needs: 'gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user',
  },
};

/** Runs a command. @throws {Error} with what it printed, and what to install where it is missing */
function run([command, ...args], needs, options = {}) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], ...options });
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(`${command} is not installed; on Debian: apt-get install ${needs}`);
    throw new Error(`${command} ${args.join(' ')}: ${error.stderr || error.message}`);
  }
}

/**
 * Compiles a program for `target` from a file, or from text when there are `include` paths to
 * find headers in, and hands it to `use` as a function that runs it and returns what it prints.
 */
export function withProgram(target, { file, text, include = [] }, use) {
  const { compiler, run: runner, needs } = targets[target];
  const dir = mkdtempSync(join(tmpdir(), 'cr-image-'));
  try {
    const program = join(dir, 'program');
    const flags = [...strict, ...include.flatMap((path) => ['-I', path]), '-o', program];
    const source = file === undefined ? ['-x', 'c', '-'] : [file];
    run([...compiler, ...flags, ...source], needs, { input: text ?? '' });
    return use((...args) => run([...runner, program, ...args], needs), dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
