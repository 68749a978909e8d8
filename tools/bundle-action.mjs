/**
 * Puts cr-compat with the packages that it needs into action/cr-compat.mjs, which a release tag has: a cold runner then
 * installs nothing but the Kaitai compiler. That one is GPL and no part of it. The licences of what is stand beside it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticesOf, packagesIn } from './emit/notices.mjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const { metafile } = await build({
  metafile: true,
  entryPoints: [path('dist/cli/cr-compat.js')],
  outfile: path('action/cr-compat.mjs'),
  bundle: true,
  external: ['kaitai-struct-compiler'],
  platform: 'node',
  target: 'node20',
  format: 'esm',
  legalComments: 'eof',
  // Chunks of ours import each other for their order alone.
  logOverride: { 'ignored-bare-import': 'silent' },
  banner: { js: "import { createRequire as cr } from 'node:module'; const require = cr(import.meta.url);" },
});
writeFileSync(
  path('action/THIRD-PARTY-NOTICES'),
  noticesOf(packagesIn(metafile).map((name) => [name, 'cr-compat.mjs'])),
);
