/** The programs in examples/ run, on an image that one of them made. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { transformSync } from '@swc/core';
import { scratch } from './scratch.js';

const folder = scratch();
const all = readdirSync('examples').filter((name) => /\.(ts|mjs)$/.test(name));

function run(name: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${name}.mjs`, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' });
  return stdout;
}

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('.'), join(folder, 'node_modules', 'cr-image'));
  for (const name of all) {
    const source = readFileSync(join('examples', name), 'utf8');
    const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } as const;
    const code = name.endsWith('.ts') ? transformSync(source, options).code : source;
    writeFileSync(join(folder, name.replace(/\.ts$/, '.mjs')), code);
  }
  run('build');
});

test('there are the programs of the README, and ten more', () => expect(all.length).toBeGreaterThanOrEqual(14));

/** A program but for its imports, which stand in another order where formatters come by. */
const bodyOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('import '))
    .join('\n')
    .trim();

test.each([
  ['build.ts', 0],
  ['read.ts', 1],
  ['errors.ts', 2],
  ['stream.ts', 3],
])('%s is the program of the README', (name, index) => {
  const programs = [...readFileSync('README.md', 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text]) => text);
  expect(programs).toHaveLength(4);
  expect(bodyOf(readFileSync(join('examples', name), 'utf8'))).toBe(bodyOf(programs[index] as string));
});

test('they run', () => {
  expect(run('read')).toContain('sh on box');
  expect(run('errors')).toContain('HEADER_TRUNCATED');
  expect(run('stream')).toContain('first 204,204,204,204');
  expect(run('files-and-maps', 'container.cr')).toContain('0x7ffd00000000 rw-p 4096 bytes in the image [stack]');
  expect(run('secrets', 'container.cr', 'nowhere')).toBe('');
  expect(run('environment', 'container.cr')).toBe('1 \n');
  run('edit', 'container.cr', 'edited.cr');
  expect(run('read', 'edited.cr')).toContain('on');
  expect(run('diff', 'container.cr', 'edited.cr')).toMatch(/^1 differences\nnamespaces .* nodename\n$/);
  run('write-large', 'large.cr', '3');
  expect(run('sum-large', 'large.cr')).toBe(`${(3 * (1 << 20) * 7) % 65_536}\n`);
  expect(JSON.parse(run('sarif', resolve('golden/valid/container-x86_64.cr'))).version).toBe('2.1.0');
  run('give-away', 'container.cr', 'anonymous.cr');
  expect(existsSync(join(folder, 'anonymous.cr'))).toBe(true);
  run('older', 'container.cr', 'older.cr');
  run('core-of-thread', resolve('golden/valid/container-x86_64.cr'), '1', 'core');
  expect(readFileSync(join(folder, 'core')).subarray(0, 4).toString('latin1')).toBe('\x7fELF');
});
