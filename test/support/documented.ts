import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';

/** A fenced block of a page of documentation; one without a language behind a program is its output. */
export interface Block {
  readonly heading: string;
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page, in order, each with the heading that it stands under. */
export function blocksOf(page: string): Block[] {
  let heading = '';
  const blocks: Block[] = [];
  for (const found of readFileSync(page, 'utf8').matchAll(/^#+ ([^\n]*)$|^```(\w*)\n(.*?)^```$/gms)) {
    const [, title, language, text] = found;
    if (title !== undefined) heading = title;
    else blocks.push({ heading, language: language as string, text: text as string });
  }
  return blocks;
}

/** Commands of a session in a terminal, and what each prints. */
export const commandsOf = (session: string): [string, string][] =>
  session
    .split(/^\$ /m)
    .slice(1)
    .map((part) => part.split(/\n(.*)/s))
    .map(([command, output]) => [command as string, output ?? '']);

/** Runs commands in a folder into which the package is installed; gives what they print. */
export function installed(folder: string): (command: string, args: string[]) => string {
  const bin = join(folder, 'bin');
  mkdirSync(join(folder, 'node_modules'));
  mkdirSync(bin);
  symlinkSync(resolve('.'), join(folder, 'node_modules', 'cr-image'));
  for (const [name, path] of Object.entries(
    JSON.parse(readFileSync('package.json', 'utf8')).bin as Record<string, string>,
  )) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec "${process.execPath}" "${resolve(path)}" "$@"\n`, { mode: 0o755 });
  }
  return (command, args) => {
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1' };
    const { stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
    return stdout + stderr;
  };
}

/** Runs a program in TypeScript, or JavaScript, which is in such a folder as `name.mjs` then; gives what it prints. */
export function runProgram(folder: string, run: ReturnType<typeof installed>, name: string, source: string): string {
  const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
  writeFileSync(join(folder, `${name}.mjs`), code);
  return run(process.execPath, [`${name}.mjs`]);
}
