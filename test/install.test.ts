/** `make install`, and what file(1) says then. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { scratch } from './scratch.js';

const run = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: 'utf8' });

const to = scratch();

test('programs, man pages, completions, the header and what file(1) needs are installed', () => {
  const { status, stderr } = run('make', '-s', '-C', 'native', 'install', `DESTDIR=${to}`, 'PREFIX=/usr');
  expect([status, stderr]).toEqual([0, '']);
  const below = (path: string) => readdirSync(join(to, 'usr', path)).sort();
  expect(below('bin')).toEqual(['cr-dump', 'cr-restart']);
  expect(below('include')).toEqual(['cr_image.h']);
  const pages = ['cr-compat.1', 'cr-dump.1', 'cr-image.1', 'cr-restart.1', 'cr-validate.1'];
  expect(below('share/man/man1')).toEqual(pages);
  expect(below('share/bash-completion/completions')).toContain('cr-image');
  expect(run(join(to, 'usr/bin/cr-restart'), '--help').status).toBe(0);
  const said = run('file', '-b', '-m', join(to, 'usr/share/misc/magic.d/cr-image'), 'golden/valid/container-s390x.cr');
  expect(said.stdout).toBe('LinuxC/R checkpoint image, version 1, s390x, Linux 6.1.0-42\n');
});

test('what was installed is gone again after make uninstall, and nothing else', () => {
  writeFileSync(join(to, 'usr', 'include', 'other.h'), '');
  const { status, stderr } = run('make', '-s', '-C', 'native', 'uninstall', `DESTDIR=${to}`, 'PREFIX=/usr');
  expect([status, stderr]).toEqual([0, '']);
  const left = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(to, path)).isFile(),
  );
  expect(left).toEqual(['usr/include/other.h']);
});

test('the man pages have every variable of the environment that the commands read', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const text = sources.map((path) => readFileSync(join('src', path), 'utf8')).join('\n');
  const read = [
    ...[...text.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name as string),
    ...[...text.matchAll(/const \{([^}]+)\} = process\.env/g)].flatMap(
      ([, names]) => names?.match(/[A-Z_]{2,}/g) ?? [],
    ),
  ];
  const pages = ['cr-compat', 'cr-image', 'cr-validate'].map((name) => readFileSync(`docs/${name}.1`, 'utf8'));
  const said = pages
    .map((page) => /^\.SH ENVIRONMENT\n(.*?)^\.SH /ms.exec(page)?.[1] ?? '')
    .join('\n')
    .replace(/\\f[BIR]/g, ' ');
  expect(read.length).toBeGreaterThan(6);
  expect([...new Set(read)].filter((name) => !new RegExp(`\\b${name}\\b`).test(said))).toEqual([]);
});
