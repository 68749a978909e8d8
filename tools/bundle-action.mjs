/**
 * Puts cr-compat with the packages that it needs into action/cr-compat.mjs, which a release tag has: a cold runner then
 * installs nothing but the Kaitai compiler. That one is GPL and no part of it.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

await build({
  entryPoints: [path('dist/cli/cr-compat.js')],
  outfile: path('action/cr-compat.mjs'),
  bundle: true,
  external: ['kaitai-struct-compiler'],
  platform: 'node',
  target: 'node20',
  format: 'esm',
  legalComments: 'eof',
  banner: { js: "import { createRequire as cr } from 'node:module'; const require = cr(import.meta.url);" },
});
