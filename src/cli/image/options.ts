import { type Command, commandRow, layOut, type Option, optionRow } from '../options.js';

/** The commands and options of cr-image: its help, man page and completions derive from this. */
export const COMMANDS = [
  { name: 'info', argument: 'IMAGE', text: 'what an image holds, on one screen' },
  { name: 'decode', argument: 'IMAGE', text: 'the JSON form of an image' },
  { name: 'encode', argument: 'JSON', text: 'an image of its JSON form' },
  { name: 'tree', argument: 'IMAGE', text: 'its processes and threads' },
  { name: 'dump', argument: 'IMAGE', text: 'every byte of an image, with the field it belongs to' },
] as const satisfies readonly Command[];

export type CommandName = (typeof COMMANDS)[number]['name'];

export const OPTIONS = [
  {
    name: 'output',
    short: 'o',
    argument: 'FILE',
    text: 'write there instead of standard output; whole or not at all',
  },
  { name: 'ndjson', text: 'decode and encode: one object a line, for images of any size' },
  { name: 'no-data', text: 'decode: leave page bytes out' },
  { name: 'help', short: 'h', text: 'print this' },
  { name: 'version', text: 'print the version' },
] as const satisfies readonly Option[];

export const EXIT_STATUS: readonly (readonly [number, string])[] = [
  [0, 'done'],
  [1, 'the image or the JSON is invalid'],
  [2, 'the command line makes no sense'],
  [3, 'could not complete'],
  [4, 'the file is not a LinuxC/R image, or of a newer image_version'],
];

/** What a command is told. */
export interface Options {
  output: string;
  ndjson: boolean;
  noData: boolean;
}

/** `--help`. */
export const help = (): string =>
  layOut(
    [
      'Usage: cr-image COMMAND [OPTION…] FILE',
      '',
      'Shows checkpoint images and converts them. FILE can be - for standard input.',
    ],
    [
      ['Commands', COMMANDS.map(commandRow)],
      ['Options', OPTIONS.map(optionRow)],
    ],
    'Exit status',
    EXIT_STATUS,
  );
