/** `cr-compat.json`: what is said once for a project, and not on every command line. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { placeIn } from '../../compat/place.js';
import { FileError } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';

export const CONFIG = 'cr-compat.json';

/** Every option has a key, and may be called by its own name; what is given on the command line counts more, and lists are joined. */
export interface Settings {
  readonly formats: string;
  readonly lock: string;
  readonly imports: readonly string[];
  readonly exclude: readonly string[];
  readonly suppressions: string | undefined;
  readonly headers: readonly string[];
  readonly against: string | undefined;
  readonly goldens: string | undefined;
  readonly witness: string | undefined;
  readonly witnesses: boolean;
  readonly witnessSeconds: number | undefined;
  readonly strict: boolean;
  readonly format: readonly string[];
  readonly color: string | undefined;
  readonly name: string | undefined;
  readonly revision: number | undefined;
  readonly force: boolean;
}

/** What a key takes, and the option that it stands for; schemas/compat-config.schema.json describes them. */
export const KEYS = {
  formats: ['text', 'formats'],
  lock: ['text', 'lock'],
  imports: ['texts', 'import'],
  exclude: ['texts', 'exclude'],
  suppressions: ['text', 'suppress'],
  headers: ['texts', 'header'],
  against: ['text', 'against'],
  goldens: ['text', 'goldens'],
  witness: ['text', 'witness'],
  witnesses: ['truth', 'no-witness'],
  'witness-seconds': ['count', 'witness-seconds'],
  strict: ['truth', 'strict'],
  format: ['texts', 'format'],
  color: ['text', 'color'],
  name: ['text', 'name'],
  revision: ['count', 'revision'],
  force: ['truth', 'force'],
} as const satisfies Record<string, readonly ['text' | 'texts' | 'truth' | 'count', string]>;

type Key = keyof typeof KEYS;

/** The key that something in the file means. */
const keyOf = (name: string): Key | undefined =>
  (Object.keys(KEYS) as Key[]).find((key) => key === name || KEYS[key][1] === name);

/** Keys whose values are names of files, from where the configuration is. */
const FILES: ReadonlySet<string> = new Set([
  'formats',
  'lock',
  'imports',
  'suppressions',
  'headers',
  'goldens',
  'witness',
]);

export const LOCK = 'format.lock.json';
export const SUPPRESSIONS = 'format.suppress.yml';

type Read = Readonly<Partial<Record<Key, string | boolean | number | readonly string[]>>>;

/** Line and column of what stands at `index`. */
function placeOf(text: string, index: number): string {
  const { line, column } = placeIn(text, index);
  return `${line}:${column}`;
}

function readConfig(given: Given): Read {
  const file = given.text('config') ?? CONFIG;
  if (!existsSync(file)) {
    if (given.has('config')) throw usage(`there is no ${file}`);
    return {};
  }
  let value: unknown;
  let source: string;
  try {
    source = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new FileError(file, error);
  }
  try {
    value = JSON.parse(source);
  } catch (error) {
    const { message } = error as Error;
    const at = /at position (\d+)/.exec(message)?.[1];
    throw usage(`${file}:${placeOf(source, at === undefined ? source.length : Number(at))}: no JSON: ${message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw usage(`${file}:1:1: no object`);
  const placed = placerOf(dirname(file));
  const read: Partial<Record<Key, string | boolean | number | readonly string[]>> = {};
  for (const [name, item] of Object.entries(value)) {
    if (name === '$schema') continue;
    const place = `${file}:${placeOf(source, source.indexOf(JSON.stringify(name)))}`;
    const key = keyOf(name);
    if (key === undefined) {
      throw usage(`${place}: there is no key ${JSON.stringify(name)}; there are ${Object.keys(KEYS).join(', ')}`);
    }
    if (read[key] !== undefined) throw usage(`${place}: ${name} says the same as ${key}, which is there as well`);
    const [kind] = KEYS[key];
    if (!isOf(kind, item)) {
      throw usage(
        `${place}: ${name} takes ${{ truth: 'true or false', count: 'a number', text: 'a text', texts: 'a list of texts' }[kind]}`,
      );
    }
    // "no-witness": true is "witnesses": false.
    if (kind === 'truth') read[key] = name.startsWith('no-') ? !item : (item as boolean);
    else if (kind === 'count') read[key] = item as number;
    else if (kind === 'text') read[key] = placed(key, item as string);
    else read[key] = [item as string | string[]].flat().map((text) => placed(key, text));
  }
  return read;
}

function isOf(kind: (typeof KEYS)[Key][0], item: unknown): boolean {
  const isText = (one: unknown) => typeof one === 'string' && one !== '';
  switch (kind) {
    case 'truth':
      return typeof item === 'boolean';
    case 'count':
      return Number.isSafeInteger(item) && (item as number) >= 0;
    case 'text':
      return isText(item);
    default:
      return isText(item) || (Array.isArray(item) && item.every(isText));
  }
}

/** Paths are from where the configuration is. */
function placerOf(dir: string): (key: Key, text: string) => string {
  const from = (path: string) => (isAbsolute(path) ? path : relative('', join(dir, path)) || '.');
  return (key, text) => {
    if (FILES.has(key)) return from(text);
    if (key === 'against') return existsSync(join(dir, text)) ? from(text) : text;
    const [, format, path] = (key === 'format' && /^(\w+)=(.+)$/s.exec(text)) || [];
    return format === undefined ? text : `${format}=${from(path as string)}`;
  };
}

function secondsOf(text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d+$/.test(text)) throw usage(`--witness-seconds takes a number, and not ${text}`);
  return text === undefined ? undefined : Number(text);
}

/** What a command looks at: its command line, then the configuration, then what is taken for granted. */
export function settingsOf(given: Given): Settings {
  const config = readConfig(given);
  const text = (key: Key) => given.text(KEYS[key][1]) ?? (config[key] as string | undefined);
  const texts = (key: Key) => [...((config[key] as readonly string[] | undefined) ?? []), ...given.texts(KEYS[key][1])];
  const formats = text('formats') ?? 'formats';
  const dir = formats.endsWith('.ksy') ? join(formats, '..') : formats;
  // The lock of the configuration is that of its formats.
  const isOther =
    given.has('formats') && !given.has('lock') && resolve(formats) !== resolve((config.formats as string) ?? 'formats');
  const lock = (isOther ? undefined : text('lock')) ?? join(dir, LOCK);
  const beside = join(dirname(lock), SUPPRESSIONS);
  // Those of the configuration belong to its lock; where there are none yet beside it, none are looked for.
  const named = isOther ? given.text('suppress') : text('suppressions');
  const isBeside = named === undefined || (!given.has('suppress') && resolve(named) === resolve(beside));
  const suppressions = isBeside ? (existsSync(beside) ? beside : undefined) : named;
  const format = given.has('format')
    ? given.texts('format')
    : ((config.format as readonly string[] | undefined) ?? ['text']);
  const witness = text('witness');
  if (given.has('witness') && given.has('no-witness')) throw usage('--witness and --no-witness');
  return {
    formats,
    lock,
    imports: texts('imports'),
    exclude: texts('exclude'),
    suppressions,
    headers: texts('headers'),
    against: text('against'),
    goldens: text('goldens'),
    witness: given.has('no-witness') ? undefined : witness,
    witnesses: !given.has('no-witness') && config.witnesses !== false,
    witnessSeconds: secondsOf(given.text('witness-seconds')) ?? (config['witness-seconds'] as number | undefined),
    strict: given.has('strict') || config.strict === true,
    format,
    color: text('color'),
    name: text('name'),
    revision: given.number('revision', 1) ?? (config.revision as number | undefined),
    force: given.has('force') || config.force === true,
  };
}
