/** `cr-compat.json`: what is said once for a project, and not on every command line. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { placeIn } from '../../compat/place.js';
import { type Given, usage } from '../common/given.js';

export const CONFIG = 'cr-compat.json';

/** Every option has a key; what is given on the command line counts more, and lists are joined. */
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
}

/** What a key takes, and the option that it stands for. */
const KEYS = {
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
} as const satisfies Record<string, readonly ['text' | 'texts' | 'truth' | 'count', string]>;

type Key = keyof typeof KEYS;

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

const SUPPRESSIONS = 'format.suppress.yml';

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
  const source = readFileSync(file, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    const { message } = error as Error;
    const at = /at position (\d+)/.exec(message)?.[1];
    throw usage(`${file}:${placeOf(source, at === undefined ? source.length : Number(at))}: no JSON: ${message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw usage(`${file}:1:1: no object`);
  const placeOfKey = (key: string) => `${file}:${placeOf(source, source.indexOf(JSON.stringify(key)))}`;
  const read: Partial<Record<Key, string | boolean | number | readonly string[]>> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === '$schema') continue;
    if (!Object.hasOwn(KEYS, key)) {
      throw usage(
        `${placeOfKey(key)}: there is no key ${JSON.stringify(key)}; there are ${Object.keys(KEYS).join(', ')}`,
      );
    }
    const [kind] = KEYS[key as Key];
    const isRight =
      kind === 'truth'
        ? typeof item === 'boolean'
        : kind === 'count'
          ? typeof item === 'number' && item >= 0
          : kind === 'text'
            ? typeof item === 'string'
            : typeof item === 'string' || (Array.isArray(item) && item.every((one) => typeof one === 'string'));
    if (!isRight) {
      throw usage(
        `${placeOfKey(key)}: ${key} takes ${{ truth: 'true or false', count: 'a number', text: 'a text', texts: 'a list of texts' }[kind]}`,
      );
    }
    const placed = (text: string) =>
      FILES.has(key) && !isAbsolute(text) ? relative('', join(dirname(file), text)) || '.' : text;
    read[key as Key] =
      typeof item === 'string'
        ? kind === 'texts'
          ? [placed(item)]
          : placed(item)
        : Array.isArray(item)
          ? item.map(placed)
          : item;
  }
  return read;
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
  const isOther = given.has('formats') && !given.has('lock') && given.text('formats') !== config.formats;
  const lock = (isOther ? undefined : text('lock')) ?? join(dir, 'format.lock.json');
  const beside = join(dirname(lock), SUPPRESSIONS);
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
    suppressions: text('suppressions') ?? (existsSync(beside) ? beside : undefined),
    headers: texts('headers'),
    against: text('against'),
    goldens: text('goldens'),
    witness: given.has('no-witness') ? undefined : witness,
    witnesses: !given.has('no-witness') && config.witnesses !== false,
    witnessSeconds: secondsOf(given.text('witness-seconds')) ?? (config['witness-seconds'] as number | undefined),
    strict: given.has('strict') || config.strict === true,
    format,
    color: text('color'),
  };
}
