/** dist/page.html: the page, one file without anything outside. `npm run site` copies it to site/index.html. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { creditsOf } from './emit/notices.mjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name) => readFileSync(path(name), 'utf8');

/** Opening files by name is Node's; the page never asks for it. */
const withoutNode = {
  name: 'without-node',
  setup(setup) {
    setup.onLoad({ filter: /[\\/]node[\\/]source\.[jt]s$/ }, () => ({
      contents: 'export const openSource = undefined;',
    }));
  },
};

const { outputFiles, metafile } = await build({
  metafile: true,
  absWorkingDir: path(''),
  entryPoints: [path('src/page/main.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  legalComments: 'inline',
  plugins: [withoutNode],
});
const script = outputFiles[0].text.trim().replaceAll('</script', '<\\/script');
const { outputFiles: styles } = await build({
  absWorkingDir: path(''),
  entryPoints: [path('src/page/page.css')],
  bundle: true,
  write: false,
  minify: true,
});
const style = styles[0].text;
const credits = `<!-- With code of other projects, under their licences (THIRD-PARTY-NOTICES of the package cr-image):
${creditsOf(metafile).join('\n')} -->\n`;
const html = read('src/page/page.html')
  .replace(/^<!doctype html>\n/i, (first) => first + credits)
  .replace('/*style*/', () => style.trim())
  .replace('/*script*/', () => script);
writeFileSync(path('dist/page.html'), html);
if (process.argv.includes('--site')) {
  mkdirSync(path('site'), { recursive: true });
  writeFileSync(path('site/index.html'), html);
}
console.log(`page: ${html.length} bytes, ${gzipSync(html).length} in gzip`);
