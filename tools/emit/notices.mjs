/**
 * THIRD-PARTY-NOTICES: what of other projects is in the files that the package ships, with their licences. Kaitai's runtime is part of
 * dist/generated and of the bundles of the commands; the rest is installed beside the package by npm.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Packages whose code is in ours. */
const CONTAINED = [['kaitai-struct', 'dist/generated/kaitai-runtime.js, and what of it the commands in dist/cli take']];

export function emitNotices() {
  const sections = CONTAINED.map(([name, where]) => {
    const file = require.resolve(`${name}/package.json`);
    const { version, license, author } = JSON.parse(readFileSync(file, 'utf8'));
    const text = readFileSync(join(dirname(file), 'LICENSE'), 'utf8').trim();
    const who = typeof author === 'string' ? author : author?.name;
    return [`${name} ${version}`, `by ${who}, ${license}`, `in ${where}, unchanged`, '', text].join('\n');
  });
  return [
    'This package contains code of other projects, under their own licences:',
    '',
    sections.join(`\n\n${'-'.repeat(80)}\n\n`),
    '',
  ].join('\n');
}
