import { type Command, HELP, type Option, type Program, standardCommands, VERSION_OPTION } from '../common/program.js';
import { criuCommands } from '../criu/program.js';
import { COLOR, inspectCommands, JSON_FORM } from '../inspect/program.js';

const OUTPUT: Option = {
  name: 'output',
  short: 'o',
  argument: 'FILE',
  file: true,
  text: 'write there instead of standard output; whole or not at all',
};

const NDJSON: Option = { name: 'ndjson', text: 'one object a line, for images of any size' };

/** The commands of cr-image: its help, man page and completions derive from this. */
const COMMANDS: readonly Command[] = [
  {
    name: 'info',
    operands: ['IMAGE'],
    text: 'what an image holds, on one screen',
    options: [OUTPUT],
    examples: [['info container.cr', 'the header, and how many objects of which kind take how many bytes']],
    run: async (given) => (await import('./info.js')).info(given),
  },
  {
    name: 'decode',
    operands: ['IMAGE'],
    text: 'the JSON form of an image',
    options: [
      OUTPUT,
      NDJSON,
      { name: 'no-data', text: 'leave page bytes out' },
      {
        name: 'keep-going',
        short: 'k',
        text: 'of a damaged image decode what is intact; the exit status is 1 all the same',
      },
    ],
    examples: [
      ['decode container.cr -o container.json', 'all of it; encode makes the same bytes of that again'],
      [
        `decode --ndjson --no-data container.cr | jq -r 'select(.type == "TASK_STRUCT").comm'`,
        'the names of all tasks, an object at a time',
      ],
    ],
    run: async (given) => (await import('./decode.js')).decode(given),
  },
  {
    name: 'encode',
    operands: ['JSON'],
    text: 'an image of its JSON form',
    more: [
      'Bytes that this release does not know may refer to objects by their offset, and JSON has no offsets: after an edit ' +
        'in front of them what they refer to may stand elsewhere. With --original such an edit is refused.',
    ],
    options: [
      OUTPUT,
      NDJSON,
      {
        name: 'original',
        argument: 'IMAGE',
        file: true,
        text: 'the image that the JSON was made of: refuse edits that move what unknown bytes may refer to',
      },
    ],
    examples: [
      ['encode container.json -o container.cr', 'the image that decode was given'],
      ['encode edited.json --original container.cr -o edited.cr', 'an edited one, if no unknown bytes forbid it'],
    ],
    run: async (given) => (await import('./encode.js')).encode(given),
  },
  {
    name: 'tree',
    operands: ['IMAGE'],
    text: 'its processes and threads',
    options: [
      OUTPUT,
      JSON_FORM,
      COLOR,
      { name: 'cmdline', text: 'with programs and their arguments' },
      { name: 'env', text: 'with environment variables' },
      { name: 'fds', text: 'with open descriptors' },
    ],
    examples: [
      ['tree container.cr', 'parents above their children, threads in braces'],
      ['tree --cmdline --fds container.cr', 'with what they run and what they have open'],
    ],
    run: async (given) => (await import('./tree.js')).tree(given),
  },
  {
    name: 'dump',
    operands: ['IMAGE'],
    text: 'every byte of an image, with the field it belongs to',
    options: [OUTPUT],
    examples: [['dump broken.cr | less', 'also of an image that can not be read: what is wrong stands in its place']],
    run: async (given) => (await import('./dump.js')).dump(given),
  },
];

const SELECT: Option = {
  name: 'select',
  argument: 'CONTAINER',
  text: 'of an archive with checkpoints of several containers, that of this one',
};

/** What takes an image takes a checkpoint of CRIU, too. */
const withSelect = (command: Command): Command =>
  command.operands?.some((operand) => IMAGES.includes(operand))
    ? { ...command, options: [...(command.options ?? []), SELECT] }
    : command;
const IMAGES: readonly string[] = ['IMAGE', 'A', 'CHECKPOINT'];

export const crImage: Program = {
  name: 'cr-image',
  source: 'src/cli/image/program.ts',
  text: 'show checkpoint images and convert them',
  more: [
    'Shows what LinuxC/R checkpoint images hold, and converts them to JSON and back without losing a byte. IMAGE and JSON can be - for standard input.',
  ],
  commands: [
    ...[...COMMANDS, ...inspectCommands(OUTPUT), ...criuCommands(OUTPUT)].map(withSelect),
    ...standardCommands('cr-image'),
  ],
  options: [HELP, VERSION_OPTION],
  exitStatus: [
    [0, 'done'],
    [1, 'the image or the JSON is invalid; nothing was found, or two images differ'],
    [2, 'the command line makes no sense'],
    [3, 'could not complete'],
    [4, 'the file is not a LinuxC/R image, or of a newer image_version'],
  ],
  environment: [
    ['COLUMNS', 'how wide text may be; by default as wide as the terminal, and elsewhere as wide as it is'],
    ['TMPDIR', "where copies of what can't be read twice go, without a name"],
  ],
  seeAlso: 'docs/format.md and docs/reference.md of the package.',
};
