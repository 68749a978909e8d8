/**
 * `node tools/goldens.mjs --update` writes golden/valid: every image of golden-images.mjs, and for each image there,
 * whoever made it, the JSON form and the readable dump. Without `--update` it only says what is stale.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dumpImage, imageToJson, readImage } from '../dist/index.js';
import { bytesOf, goldens } from './golden-images.mjs';

const dir = fileURLToPath(new URL('../golden/valid/', import.meta.url));
const update = process.argv.includes('--update');

/** JSON that a diff is read in: a line for each field, and for each entry of a table. */
function jsonText({ objects, ...rest }) {
  const line = (value) => JSON.stringify(value);
  const isTable = (value) => Array.isArray(value) && typeof value[0] === 'object';
  const value = (v) => (isTable(v) ? `[\n${v.map((entry) => `        ${line(entry)}`).join(',\n')}\n      ]` : line(v));
  const field = ([name, v]) => `      ${line(name)}: ${value(v)}`;
  const object = (o) => `    {\n${Object.entries(o).map(field).join(',\n')}\n    }`;
  const head = Object.entries(rest).map(([name, v]) => `  ${line(name)}: ${line(v)}`);
  const list = objects.length === 0 ? '[]' : `[\n${objects.map(object).join(',\n')}\n  ]`;
  return `{\n${[...head, `  "objects": ${list}`].join(',\n')}\n}\n`;
}

function settle(file, content) {
  const wanted = Buffer.from(content);
  let current;
  try {
    current = readFileSync(dir + file);
  } catch {
    // It is new.
  }
  if (current?.equals(wanted)) return;
  if (update) {
    writeFileSync(dir + file, wanted);
    console.log(`golden/valid/${file} written`);
  } else {
    console.error(`golden/valid/${file} is stale: run node tools/goldens.mjs --update, and look at the difference`);
    process.exitCode = 1;
  }
}

mkdirSync(dir, { recursive: true });
for (const [name, make] of Object.entries(goldens)) settle(`${name}.cr`, bytesOf(make()));
const images = readdirSync(dir).filter((file) => file.endsWith('.cr'));
const names = new Set(images.map((file) => file.slice(0, -'.cr'.length)));
for (const file of readdirSync(dir).filter((one) => !names.has(one.replace(/\.[a-z]+$/, '')))) {
  console.error(`golden/valid/${file} belongs to no image`);
  process.exitCode = 1;
}
for (const name of names) {
  const bytes = new Uint8Array(readFileSync(`${dir}${name}.cr`));
  settle(`${name}.json`, jsonText(imageToJson(readImage(bytes, { references: 'lenient' }))));
  settle(`${name}.txt`, dumpImage(bytes));
}
