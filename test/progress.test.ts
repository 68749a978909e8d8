/** Long work shows on a terminal that it goes on, and nowhere else. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { createImage, writeImage } from 'cr-image';
import { scratch } from './scratch.js';

const folder = scratch();
const image = join(folder, 'image.cr');
const output = join(folder, 'output');

beforeAll(() => writeFileSync(image, writeImage(createImage())));

/** A command whose input comes in two parts, as slowly as `seconds`; `onTerminal` is standard error. */
function run(command: string, seconds: number, onTerminal: boolean): string {
  const cli = `'${process.execPath}' dist/cli/cr-image.js`;
  const line = `(head -c 50 '${image}'; sleep ${seconds}; tail -c +51 '${image}') | ${cli} ${command} > '${output}'`;
  const result = onTerminal
    ? spawnSync('script', ['-qec', line, '/dev/null'], { encoding: 'utf8', env: { ...process.env, TERM: 'xterm' } })
    : spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  expect(result.status).toBe(0);
  return result.stdout + result.stderr;
}

test.each(['decode -', 'dump -', 'convert --revision 2 -'])(
  '%s shows on a terminal what it has done after a second, and erases it',
  (command) => {
    // the command itself may take longer to start than a second
    let shown = '';
    for (const seconds of [2, 10, 60]) shown ||= run(command, seconds, true);
    expect(shown).toMatch(/^\r\d+ s, 0 MiB read/);
    expect(shown).toContain(`\r${' '.repeat(15)}`);
    const rest = shown.slice(shown.lastIndexOf(' \r') + 2);
    expect(rest).not.toContain('read');
  },
);

test('nothing is shown of what is over at once, nor where there is no terminal', () => {
  // on a machine that does much else it may take longer than a second
  const isQuiet = () => run('decode -', 0, true) === '';
  expect(new Array(10).fill(isQuiet).some((look) => look())).toBe(true);
  expect(run('decode -', 2, false)).toBe('');
  expect(JSON.parse(readFileSync(output, 'utf8'))).toHaveProperty('sealed', true);
});
