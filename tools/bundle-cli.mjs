/**
 * Puts all that a command needs into few files in dist/cli, of which commands share what they have in common: finding and opening
 * seventy modules takes longer than looking at a small image. Other packages stay outside.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const cli = fileURLToPath(new URL('../dist/cli/', import.meta.url));

await build({
  entryPoints: ['cr-compat', 'cr-image', 'cr-validate', 'worker'].map((name) => `${cli}${name}.js`),
  outdir: cli,
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: 'chunk-[hash]',
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
});
