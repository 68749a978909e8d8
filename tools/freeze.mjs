/**
 * `node tools/freeze.mjs NAME`: the reader that Kaitai makes of a locked revision, into test/frozen/NAME. Done once, when
 * the revision is released; test/frozen.test.ts has every later image read by it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Compiler from 'kaitai-struct-compiler';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const name = process.argv[2];
const { revisions } = JSON.parse(readFileSync(path('formats/format.lock.json'), 'utf8'));
const { specs } = revisions.find((revision) => revision.name === name) ?? {};
if (specs === undefined) throw new Error(`there is no locked revision ${name}`);

const withId = (spec, id) => ({ ...specs[spec], meta: { id, ...specs[spec].meta } });
const load = (spec) => withId(spec, spec.split('/').at(-1));
const importer = { importYaml: async (spec) => load(spec.replace(/^\//, '')) };
const files = await Compiler.compile('javascript', load('linux_cr'), importer, false);
mkdirSync(path(`test/frozen/${name}`), { recursive: true });
for (const [file, source] of Object.entries(files)) writeFileSync(path(`test/frozen/${name}/${file}`), source);
console.log(`test/frozen/${name}: ${Object.keys(files).join(', ')}`);
