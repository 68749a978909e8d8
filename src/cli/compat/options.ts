import { type Command, commandRow, layOut, type Option, optionRow } from '../options.js';

/** The commands and options of cr-compat: its help, man page and completions derive from this. */
export const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export const COMMANDS = [
  { name: 'check', text: 'hold the format against every locked revision, in both directions' },
  { name: 'lock', text: 'append the format to the lock as a released revision' },
  { name: 'read', argument: 'IMAGE', text: 'print every field of an image, as --goldens wants it recorded' },
  { name: 'explain', argument: 'RULE', text: 'what a rule finds, why, and what to do' },
  { name: 'rules', text: 'list the rules' },
] as const satisfies readonly Command[];

export type CommandName = (typeof COMMANDS)[number]['name'];

/** An option, and the commands that take it; all, if it isn't said. */
interface OptionOfSome extends Option {
  readonly commands?: readonly CommandName[];
}

const INPUT = ['check', 'lock', 'read'] as const;

export const OPTIONS: readonly OptionOfSome[] = [
  {
    name: 'formats',
    argument: 'PATH',
    commands: INPUT,
    text: 'directory of .ksy files, or one file (default: formats)',
  },
  {
    name: 'lock',
    argument: 'FILE',
    commands: INPUT,
    text: 'the lock (default: format.lock.json beside the .ksy files)',
  },
  {
    name: 'import',
    short: 'I',
    argument: 'DIR',
    multiple: true,
    commands: INPUT,
    text: 'where absolute imports are looked for besides; may be repeated',
  },
  {
    name: 'against',
    argument: 'REF|FILE',
    commands: ['check'],
    text: 'the lock may only have more than at the merge base with a git ref, or than another lock has',
  },
  {
    name: 'goldens',
    argument: 'DIR',
    commands: ['check'],
    text: 'images with their JSON beside them; they must go on reading to it',
  },
  {
    name: 'header',
    argument: 'FILE.h',
    multiple: true,
    commands: ['check'],
    text: 'hold the structs of a C header against the format; may be repeated',
  },
  {
    name: 'suppress',
    argument: 'FILE',
    commands: ['check'],
    text: 'suppressions (default: format.suppress.yml beside the lock, if there is one)',
  },
  {
    name: 'witness',
    argument: 'DIR',
    commands: ['check'],
    text: 'write the image of each witness to a file, named by the fingerprint',
  },
  {
    name: 'no-witness',
    commands: ['check'],
    text: 'do not run the Kaitai compiler: make no witnesses, do not try whether the specs compile',
  },
  {
    name: 'format',
    short: 'f',
    argument: 'FORMAT[=FILE]',
    choices: FORMATS,
    multiple: true,
    commands: ['check', 'rules'],
    text: 'how to report, and where to; may be repeated (default: text; rules: md or json)',
  },
  {
    name: 'color',
    argument: 'WHEN',
    choices: ['auto', 'always', 'never'],
    commands: ['check', 'lock'],
    text: 'whether to colour text (default: auto)',
  },
  {
    name: 'name',
    argument: 'NAME',
    commands: ['lock'],
    text: 'what the revision is called (default: r and its number)',
  },
  {
    name: 'revision',
    argument: 'N',
    commands: ['lock'],
    text: 'take only what -since says was there in revision N',
  },
  { name: 'force', commands: ['lock'], text: 'append even what is incompatible' },
  { name: 'help', short: 'h', text: 'print this' },
  { name: 'version', text: 'print the version' },
];

export const EXIT_STATUS: readonly (readonly [number, string])[] = [
  [0, 'compatible'],
  [1, 'incompatible'],
  [2, 'the command line or the suppressions make no sense'],
  [3, 'could not complete: a spec, a lock, a golden or a tool is missing or broken'],
];

const takenBy = (commands?: readonly CommandName[]) =>
  OPTIONS.filter((option) => String(option.commands) === String(commands)).map(optionRow);

/** `--help`. */
export const help = (): string =>
  layOut(
    ['Usage: cr-compat COMMAND [OPTION…]', '', 'Proves that a binary format declared in Kaitai only ever grew.'],
    [
      ['Commands', COMMANDS.map(commandRow)],
      ['Options of check, lock and read', takenBy(INPUT)],
      ['Options of check and lock', takenBy(['check', 'lock'])],
      ['Options of check', takenBy(['check'])],
      ['Options of check and rules', takenBy(['check', 'rules'])],
      ['Options of lock', takenBy(['lock'])],
      ['Options', takenBy()],
    ],
    'Exit status',
    EXIT_STATUS,
  );
