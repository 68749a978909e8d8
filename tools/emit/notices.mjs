/**
 * THIRD-PARTY-NOTICES: what of other projects is in the files that the package ships, with their licences; of bundles that go on
 * alone, the page and the action, a comment names what is in them. What else is needed npm installs beside the package.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Packages whose code is in the package's own files. The tests hold it against what is there. */
const CONTAINED = [
  ['kaitai-struct', 'dist/generated/kaitai-runtime.js, dist/cli and dist/page.html, unchanged but for white space'],
  ['base64-js', 'dist/page.html'],
  ['crc-32', 'dist/page.html'],
];

/** Version, licence and maker of a package. */
export function describePackage(name) {
  const { version, license, author } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  return { version, license, author: typeof author === 'string' ? author : author?.name };
}

const section = (name, where) => {
  const { version, license, author } = describePackage(name);
  const text = readFileSync(join(modules, name, 'LICENSE'), 'utf8').trim();
  return [`${name} ${version}`, `by ${author}, ${license}`, `in ${where}`, '', text].join('\n');
};

/** The text about packages, `[name, where]` each. */
export const noticesOf = (packages) =>
  [
    'This package contains code of other projects, under their own licences:',
    '',
    packages.map(([name, where]) => section(name, where)).join(`\n\n${'-'.repeat(80)}\n\n`),
    '',
  ].join('\n');

export const emitNotices = () => noticesOf(CONTAINED);

/** Names of the packages that are in bundles, of what esbuild says of them; Kaitai's runtime is a generated file of ours. */
export function packagesIn({ outputs }) {
  const names = new Set();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      if (bytesInOutput === 0) continue;
      const inside = path.split('node_modules/')[1];
      if (inside !== undefined)
        names.add(
          inside
            .split('/')
            .slice(0, inside.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      else if (/generated\/kaitai-runtime\.[jt]s$/.test(path)) names.add('kaitai-struct');
    }
  }
  return [...names].sort();
}

/** One line about each package of a bundle. */
export const creditsOf = (metafile) =>
  packagesIn(metafile).map((name) => {
    const { version, license, author } = describePackage(name);
    return `${name} ${version}, ${license}, by ${author}`;
  });
