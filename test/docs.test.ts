/** What the documentation shows: programs and sessions run, and every command and option in it exists. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { scratch } from './scratch.js';
import { blocksOf, commandsOf, installed, runProgram } from './support/documented.js';

const folder = scratch();
const run = installed(folder);
symlinkSync(resolve('golden'), join(folder, 'golden'));
copyFileSync('golden/valid/container-x86_64.cr', join(folder, 'box.cr'));

const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
const documented = ['README.md', ...pages.map((name) => `docs/${name}`)];
const blocks = pages.flatMap((page) => blocksOf(`docs/${page}`).map((block) => ({ page, ...block })));
const of = (...languages: string[]) =>
  blocks
    .filter(({ language }) => languages.includes(language))
    .map((block) => [`${block.page}, ${block.heading}`, block] as const);

describe('in docs/', () => {
  test('nothing is in a language that is not looked at', () => {
    // '' and text: output, shown in parts
    const known = ['', 'text', 'sh', 'console', 'ts', 'js', 'json', 'yaml'];
    expect([...new Set(blocks.map(({ language }) => language))].filter((one) => !known.includes(one))).toEqual([]);
  });

  test.each(of('console').flatMap(([where, { text }]) => commandsOf(text).map((one) => [where, ...one] as const)))(
    '%s: $ %s',
    (_, command, output) => {
      expect(run('sh', ['-c', command])).toBe(output);
    },
  );

  test.each(of('ts', 'js'))('%s: the program runs', (_, { text }) => {
    expect(runProgram(folder, run, 'program', text)).toBe('');
  });

  test.each(of('json', 'yaml'))('%s: what stands in a file can be read', (_, { language, text }) => {
    expect(language === 'json' ? JSON.parse(text) : parse(text)).toEqual(expect.any(Object));
  });

  test('the configuration of cr-validate is one', () => {
    const [[, { text }] = ['', { text: '' }]] = of('json').filter(([where]) => where.startsWith('validating.md'));
    mkdirSync(join(folder, 'configured'));
    writeFileSync(join(folder, 'configured', '.cr-validate.json'), text);
    copyFileSync(join(folder, 'box.cr'), join(folder, 'configured', 'box.cr'));
    expect(run('cr-validate', ['configured/box.cr'])).toMatch(/restorable/);
  });
});

/** Programs of others, in commands that are not run, and why. */
const OTHERS: Readonly<Record<string, string>> = {
  npm: 'fetches packages, or runs all tests',
  make: 'install.test.ts runs it',
  unshare: 'test_command.py runs that of the README; the other takes CRIU',
  pgrep: 'the same',
  podman: 'is not installed',
  curl: 'asks a kubelet',
  runc: 'is not installed',
  criu: 'is not installed',
};
const OURS = ['cr-image', 'cr-validate', 'cr-compat', 'cr-dump', 'cr-restart'];

/** Every command in a block of commands, or between backquotes, as words. */
const commands = documented.flatMap((page) => {
  const inline = readFileSync(page, 'utf8')
    .replace(/^```.*?^```$/gms, '')
    .matchAll(/`(cr-[a-z]+ [^`]+)`/g);
  const lines = blocksOf(page).flatMap(({ language, text }) =>
    language === 'sh' ? text.trim().split('\n') : language === 'console' ? commandsOf(text).map(([one]) => one) : [],
  );
  return [...lines, ...Array.from(inline, ([, text]) => text as string)]
    .map((line) => line.replace(/ +#.*/, ''))
    .flatMap((line) => line.split(/ (?:&&|\|) /))
    .map((line) => line.split(/\s+/).filter((word) => word !== 'sudo' && word !== 'npx'))
    .map(([program = '', ...words]) => ({ page, program: program.split('/').at(-1) as string, words }));
});

describe('commands in the documentation', () => {
  test('are of programs that are known', () => {
    const strange = commands.filter(({ program }) => !OURS.includes(program) && OTHERS[program] === undefined);
    expect(strange.filter(({ program }) => program !== 'head')).toEqual([]);
  });

  const helps = new Map<string, string>();
  const helpOf = (program: string, words: readonly string[]): string => {
    const command =
      ['cr-image', 'cr-compat'].includes(program) && /^[a-z]+$/.test(words[0] ?? '') ? [words[0] as string] : [];
    const key = [program, ...command].join(' ');
    const path = program === 'cr-dump' || program === 'cr-restart' ? resolve('native/build', program) : program;
    if (!helps.has(key)) helps.set(key, run(path, [...command, '--help']));
    return helps.get(key) as string;
  };

  test.each(OURS)('of %s have options that it has', (ours) => {
    const unknown = commands
      .filter(({ program }) => program === ours)
      .flatMap(({ page, program, words }) => {
        const help = helpOf(program, words);
        expect(help).toMatch(/^usage: /im);
        const options = words.flatMap((word) => /^--?[a-z][a-z-]*/i.exec(word)?.[0] ?? []);
        return options
          .filter((one) => !new RegExp(`(^|[\\s,\\[])${one}\\b`, 'm').test(help))
          .map((one) => `${page}: ${program} ${words.join(' ')}: ${one}`);
      });
    expect(unknown).toEqual([]);
  });
});
