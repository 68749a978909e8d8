import { type Code, imageCodes, LEVELS, type Level, SEVERITIES, type Severity } from '../../findings.js';

/** An option of cr-validate: its help, man page and completions derive from this. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What it takes, if anything. */
  readonly argument?: string;
  readonly choices?: readonly string[];
  readonly multiple?: true;
  readonly text: string;
}

export const FORMATS = ['text', 'json', 'ndjson', 'sarif', 'junit', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export const OPTIONS: readonly Option[] = [
  {
    name: 'level',
    short: 'l',
    argument: 'LEVEL',
    choices: LEVELS,
    text: 'what the exit status answers for (default: consistent); all levels are looked at',
  },
  { name: 'format', short: 'f', argument: 'FORMAT', choices: FORMATS, text: 'how to report (default: text)' },
  {
    name: 'fail-on',
    argument: 'SEVERITY',
    choices: SEVERITIES,
    text: 'the mildest severity that makes the exit status 1 (default: error)',
  },
  { name: 'only', argument: 'CODE,…', multiple: true, text: 'report nothing but these findings' },
  { name: 'ignore', argument: 'CODE,…', multiple: true, text: 'do not report these findings' },
  { name: 'severity', argument: 'CODE=SEVERITY', multiple: true, text: 'give a finding another severity' },
  {
    name: 'max-issues',
    argument: 'N',
    text: 'list at most N findings for each image, 0 for all; all are looked for and counted (default: 1000)',
  },
  {
    name: 'config',
    argument: 'FILE',
    text: 'configuration to use (default: .cr-validate.json, looked for from the image upwards)',
  },
  { name: 'no-config', text: 'use no configuration file' },
  {
    name: 'jobs',
    short: 'j',
    argument: 'N',
    text: 'look at N images at a time (default: one per processor if there are many)',
  },
  { name: 'shard', argument: 'I/N', text: 'of all images take only part I of N' },
  {
    name: 'color',
    argument: 'WHEN',
    choices: ['auto', 'always', 'never'],
    text: 'whether to colour text (default: auto)',
  },
  { name: 'quiet', short: 'q', text: 'print nothing; the exit status tells' },
  { name: 'explain', argument: 'CODE', text: 'print all there is to say about a finding' },
  { name: 'list-codes', text: 'print the code, level and severity of every finding' },
  { name: 'help', short: 'h', text: 'print this' },
  { name: 'version', text: 'print the version' },
];

export const EXIT_STATUS: readonly (readonly [number, string])[] = [
  [0, 'every image is what was asked for'],
  [1, 'an image is not'],
  [2, 'the command line or the configuration makes no sense'],
  [3, 'something could not be read'],
  [4, 'a file is not a LinuxC/R image, or of a newer image_version'],
];

/** The options as `util.parseArgs` wants them. */
export const parseOptions = Object.fromEntries(
  OPTIONS.map(({ name, short, argument, multiple }) => [
    name,
    {
      type: argument === undefined ? ('boolean' as const) : ('string' as const),
      ...(short !== undefined && { short }),
      ...(multiple && { multiple }),
    },
  ]),
);

/** `--help`. */
export function help(): string {
  const rows = OPTIONS.map(({ name, short, argument, choices, text }) => {
    const left = `  ${short === undefined ? '    ' : `-${short}, `}--${name}${argument === undefined ? '' : ` ${argument}`}`;
    return [left, choices === undefined || choices.length > 6 ? text : `${text}: ${choices.join(', ')}`] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    'Usage: cr-validate [OPTION…] IMAGE…',
    '',
    'Says what is wrong with checkpoint images. IMAGE is a file, a directory, which is searched',
    'for *.cr, or - for standard input.',
    '',
    'Options:',
    ...rows.flatMap(([left, text]) => wrap(text, 100 - width).map((line, i) => (i ? '' : left).padEnd(width) + line)),
    '',
    'Exit status (of several images the first that applies of 3, 1, 4, 0):',
    ...EXIT_STATUS.map(([status, text]) => `  ${status}  ${text}`),
    '',
  ].join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** What a configuration or a command line asks of each image. */
export interface Request {
  level?: Level;
  failOn?: Severity;
  maxIssues?: number;
  only?: Code[];
  ignore: Code[];
  reasons: Partial<Record<Code, string>>;
  severity: Partial<Record<Code, Severity>>;
}

/** One of `known`; otherwise the error says what is closest. @throws whatever `fail` makes of the message */
export function choose<T extends string>(
  what: string,
  value: string,
  known: readonly T[],
  fail: (message: string) => Error,
): T {
  const found = known.find((name) => name === value);
  if (found !== undefined) return found;
  const close = known.length <= 6 ? known.join(', ') : closest(value, known);
  throw fail(`there is no ${what} ${JSON.stringify(value)}${close === undefined ? '' : `; did you mean ${close}?`}`);
}

export const code = (value: string, fail: (message: string) => Error): Code =>
  choose('finding', value, imageCodes, fail);

/** The name that shares most pairs of letters with `value`. */
function closest(value: string, known: readonly string[]): string | undefined {
  const pairs = (text: string) => new Set([...text.toUpperCase()].map((c, i, all) => c + (all[i + 1] ?? '')));
  const own = pairs(value);
  let best: string | undefined;
  let bestScore = 0.3;
  for (const name of known) {
    const other = pairs(name);
    const shared = [...own].filter((pair) => other.has(pair)).length;
    const score = (2 * shared) / (own.size + other.size);
    if (score > bestScore) [best, bestScore] = [name, score];
  }
  return best;
}
