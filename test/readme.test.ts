import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scratch } from './scratch.js';
import { blocksOf, commandsOf, installed, runProgram } from './support/documented.js';

const blocks = blocksOf('README.md');
const folder = scratch();
const run = installed(folder);

describe('README', () => {
  const programs = blocks.flatMap((block, i) => (block.language === 'ts' ? [{ block, output: blocks[i + 1] }] : []));

  test.each(programs.map(({ block, output }, i) => [i + 1, block.text, output?.language === '' ? output.text : '']))(
    'program %i runs and prints what it says',
    (number, source, output) => {
      expect(runProgram(folder, run, String(number), source as string)).toBe(output);
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

  const commands = blocks.flatMap(({ language, text }) => (language === 'console' ? commandsOf(text) : []));

  test('there are commands', () => expect(commands.length).toBeGreaterThan(1));

  test.each(commands)('$ %s', (command, output) => {
    expect(run('sh', ['-c', command])).toBe(output);
  });
});
