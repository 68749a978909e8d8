import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { printable } from '../../bytes/printable.js';
import { GateError } from '../../compat.js';
import { EXIT, FileError } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { CONFIG, LOCK, SUPPRESSIONS } from './config.js';

const SKIPPED = /^(\.|node_modules$|dist$|build$|target$)/;
/** Where specs are rather somebody else's, or made to be wrong. */
const ASIDE = /(^|[/\\])(tests?|fixtures?|examples?|samples?|vendor|third[_-]party|drafts?|old)([/\\]|$)/i;
const DEEPEST = 4;

interface Found {
  readonly dir: string;
  readonly depth: number;
  readonly specs: number;
}

/** The directories that have `.ksy` files, the outermost of each, the likeliest first. */
function specDirs(): string[] {
  const within = (dir: string, depth: number): Found[] => {
    const entries = readdirSync(dir, { withFileTypes: true });
    const specs = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ksy')).length;
    if (specs > 0) return [{ dir, depth, specs }];
    if (depth === DEEPEST) return [];
    return entries
      .filter((entry) => entry.isDirectory() && !SKIPPED.test(entry.name))
      .flatMap(({ name }) => within(join(dir, name), depth + 1));
  };
  const rank = ({ dir, depth, specs }: Found) => [Number(ASIDE.test(dir)), depth, -specs];
  const order = (a: Found, b: Found) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((one, i) => one !== y[i]);
    return at < 0 ? (a.dir < b.dir ? -1 : 1) : (x[at] as number) - (y[at] as number);
  };
  return within('.', 0)
    .sort(order)
    .map(({ dir }) => dir);
}

const hasSpecs = (path: string): boolean =>
  statSync(path).isFile()
    ? path.endsWith('.ksy')
    : readdirSync(path, { recursive: true }).some((name) => String(name).endsWith('.ksy'));

/** `cr-compat init`: writes a configuration for what is there. */
export async function runInit(given: Given): Promise<number> {
  const file = given.text('config') ?? CONFIG;
  if (existsSync(file) && !given.has('force')) throw usage(`there is a ${file} already; --force writes it anew`);
  const wanted = given.text('formats');
  if (wanted !== undefined && !existsSync(wanted)) throw new GateError(`there is no ${wanted}`);
  if (wanted !== undefined && !hasSpecs(wanted)) throw new GateError(`there is no .ksy file in ${wanted}`);
  const found = wanted === undefined ? specDirs() : [wanted];
  const [formats] = found;
  if (formats === undefined) throw new GateError('there is no .ksy file here or below; --formats says where they are');
  // Paths are from where the file is, so that it may be committed.
  const placed = (path: string): string => {
    const from = relative(dirname(resolve(file)), resolve(path)) || '.';
    return isAbsolute(path) && relative('', path).startsWith('..') ? path : from.split(sep).join(posix.sep);
  };
  const lock = given.text('lock') ?? join(formats.endsWith('.ksy') ? dirname(formats) : formats, LOCK);
  const goldens = given.text('goldens');
  const config = {
    formats: placed(formats),
    lock: placed(lock),
    imports: given.texts('import').map(placed),
    exclude: given.texts('exclude'),
    suppressions: placed(given.text('suppress') ?? join(dirname(lock), SUPPRESSIONS)),
    headers: given.texts('header').map(placed),
    ...(goldens !== undefined && { goldens: placed(goldens) }),
    ...(given.has('strict') && { strict: true }),
  };
  try {
    writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
  } catch (error) {
    throw new FileError(file, error);
  }
  const more = found.length > 1 ? [`also with specs, and not in it: ${found.slice(1).join(', ')}`] : [];
  const next = file === CONFIG ? 'cr-compat lock' : `cr-compat lock --config ${file}`;
  const lines = [`${file}: written, for ${formats}`, ...more, `next: ${next}, and commit both files`];
  process.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''));
  return EXIT.ok;
}
