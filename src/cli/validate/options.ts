import { type Code, imageCodes, LEVELS, type Level, SEVERITIES, type Severity } from '../../findings.js';
import { choose, layOut, type Option, optionRow } from '../options.js';

/** The options of cr-validate: its help, man page and completions derive from this. */
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

/** `--help`. */
export const help = (): string =>
  layOut(
    [
      'Usage: cr-validate [OPTION…] IMAGE…',
      '',
      'Says what is wrong with checkpoint images. IMAGE is a file, a directory, which is searched',
      'for *.cr, or - for standard input.',
    ],
    [['Options', OPTIONS.map(optionRow)]],
    'Exit status (of several images the first that applies of 3, 1, 4, 0)',
    EXIT_STATUS,
  );

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

export const code = (value: string, fail: (message: string) => Error): Code =>
  choose('finding', value, imageCodes, fail);
