import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { transformSync } from '@swc/core';
import { scratch } from './scratch.js';

/** The fenced blocks of the README, in order; a block without a language is the output of the one before it. */
const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(
  ([, language, text]) => ({
    language,
    text: text as string,
  }),
);
const folder = scratch();
const bin = join(folder, 'bin');

function run(command: string, args: string[]): string {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1' };
  const { stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
  return stdout + stderr;
}

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  mkdirSync(bin);
  symlinkSync(resolve('.'), join(folder, 'node_modules', 'cr-image'));
  for (const [name, path] of Object.entries(
    JSON.parse(readFileSync('package.json', 'utf8')).bin as Record<string, string>,
  )) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec "${process.execPath}" "${resolve(path)}" "$@"\n`, { mode: 0o755 });
  }
});

describe('README', () => {
  const programs = blocks.flatMap((block, i) => (block.language === 'ts' ? [{ block, output: blocks[i + 1] }] : []));

  test.each(programs.map(({ block, output }, i) => [i + 1, block.text, output?.language === '' ? output.text : '']))(
    'program %i runs and prints what it says',
    (number, source, output) => {
      const { code } = transformSync(source as string, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
      writeFileSync(join(folder, `${number}.mjs`), code);
      expect(run(process.execPath, [`${number}.mjs`])).toBe(output);
    },
  );

  test('programs are typed', () => {
    for (const [i, { block }] of programs.entries()) writeFileSync(join(folder, `typed-${i}.mts`), block.text);
    const compilerOptions = {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')],
      noEmit: true,
      skipLibCheck: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts'] }));
    expect(run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder])).toBe('');
  });

  const sessions = blocks.filter(({ language }) => language === 'console').map(({ text }) => text);
  const commands = sessions.flatMap((text) => text.split(/^\$ /m).slice(1)).map((part) => part.split(/\n(.*)/s));

  test('there are commands', () => expect(commands.length).toBeGreaterThan(1));

  test.each(commands.map(([command, output]) => [command as string, output ?? '']))('$ %s', (command, output) => {
    expect(run('sh', ['-c', command])).toBe(output);
  });
});
