/** Names of files that are no UTF-8: Node has no text for them, the kernel takes any bytes. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { scratch } from './scratch.js';
import { golden, goldens } from './support/goldens.js';

const folder = scratch();
const { name } = goldens.find((one) => one.name.startsWith('container-r3')) ?? goldens[0] ?? { name: '' };
const { bytes } = golden(name);
const inFolder = (last: Uint8Array) => Buffer.concat([Buffer.from(`${folder}/`), last]);
const ODD = Buffer.from('odd\xff.cr', 'latin1');

/** Runs a line of the shell, in which `odd` is what stands in the middle of the name. */
const run = (line: string) => {
  const whole = line.replace(
    /cr-(image|validate)(?= )/g,
    (one) => `'${process.execPath}' '${resolve(`dist/cli/${one}.js`)}'`,
  );
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `odd=$(printf '\\377')\n${whole}`], { cwd: folder });
  return { status, stdout: stdout.toString('latin1'), stderr: stderr.toString('latin1') };
};

beforeEach(() => {
  writeFileSync(inFolder(ODD), bytes);
  writeFileSync(join(folder, 'plain.cr'), bytes);
});

test.each([
  ['info', 'cr-image info FILE'],
  ['tree', 'cr-image tree FILE'],
  ['decode', 'cr-image decode FILE'],
  ['dump', 'cr-image dump FILE'],
  ['select', 'cr-image select FILE /objects/TASK_STRUCT/comm'],
  ['diff', 'cr-image diff FILE plain.cr'],
])('cr-image %s', (_, line) => {
  const odd = run(line.replace('FILE', '"odd$odd.cr"'));
  expect(odd).toEqual(run(line.replace('FILE', 'plain.cr')));
  expect(odd.status).toBe(0);
});

test('are written to, also through a link, and encoded from', () => {
  symlinkSync(Buffer.from('to\xfe', 'latin1'), join(folder, 'link'));
  expect(run('cr-image decode plain.cr -o "new$odd.json" && cr-image encode "new$odd.json" -o link')).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(readlinkSync(join(folder, 'link'), 'buffer')).toEqual(Buffer.from('to\xfe', 'latin1'));
  expect(readFileSync(inFolder(Buffer.from('to\xfe', 'latin1'))).equals(bytes)).toBe(true);
  const names = readdirSync(folder, 'buffer').map((one) => one.toString('latin1'));
  expect(names.toSorted()).toEqual(['link', 'new\xff.json', 'odd\xff.cr', 'plain.cr', 'to\xfe']);
});

test('are validated, and shown with escapes', () => {
  const { status, stdout } = run('cr-validate "odd$odd.cr" plain.cr');
  expect(status).toBe(run('cr-validate plain.cr').status);
  expect(stdout).toContain('odd\\xff.cr: ');
  expect(run('cr-image info "none$odd.cr"')).toEqual({
    status: 3,
    stdout: '',
    stderr: 'cr-image: none\\xff.cr: no such file\n',
  });
});

test('of a checkpoint of CRIU are refused in one sentence', () => {
  copyFileSync(join(folder, 'plain.cr'), join(folder, 'inventory.img'));
  const { status, stderr } = run('mkdir "dir$odd" && mv inventory.img "dir$odd" && cr-image info "dir$odd"');
  expect({ status, stderr }).toEqual({
    status: 3,
    stderr:
      'cr-image: dir\\xff: a checkpoint of CRIU is opened by a name that is UTF-8: rename it, or open it by another path\n',
  });
});
