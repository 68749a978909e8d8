import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../../bytes/printable.js';
import { GateError } from '../../compat.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { CONFIG } from './config.js';

const SKIPPED = /^(\.|node_modules$|dist$|build$|target$)/;
const DEEPEST = 4;

/** The directories that have `.ksy` files, the outermost of each. */
function specDirs(dir: string, depth = 0): string[] {
  const entries = readdirSync(dir, { withFileTypes: true });
  if (entries.some((entry) => entry.isFile() && entry.name.endsWith('.ksy'))) return [dir];
  if (depth === DEEPEST) return [];
  return entries
    .filter((entry) => entry.isDirectory() && !SKIPPED.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => specDirs(join(dir, name), depth + 1));
}

/** `cr-compat init`: writes a configuration for what is there. */
export async function runInit(given: Given): Promise<number> {
  const file = given.text('config') ?? CONFIG;
  if (existsSync(file) && !given.has('force')) throw usage(`there is a ${file} already; --force writes it anew`);
  const given_ = given.text('formats');
  if (given_ !== undefined && !existsSync(given_)) throw new GateError(`there is no ${given_}`);
  const found = given_ === undefined ? specDirs('.') : [given_];
  const [formats] = found;
  if (formats === undefined) throw new GateError('there is no .ksy file here or below; --formats says where they are');
  const config = {
    formats,
    lock: join(formats.endsWith('.ksy') ? join(formats, '..') : formats, 'format.lock.json'),
    imports: given.texts('import'),
    exclude: given.texts('exclude'),
    headers: given.texts('header'),
  };
  writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
  const more = found.length > 1 ? [`also with specs, and not in it: ${found.slice(1).join(', ')}`] : [];
  const lines = [`${file}: written, for ${formats}`, ...more, 'next: cr-compat lock, and commit both files'];
  process.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''));
  return EXIT.ok;
}
