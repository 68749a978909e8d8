/**
 * `node tools/docs.mjs --update` writes what derives from compiled code: docs/findings.md and docs/gate-rules.md from the tables of
 * rules, man pages and completions from the options of the commands. Without `--update` it only says what is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as compat from '../dist/cli/compat/options.js';
import { rulesMarkdown } from '../dist/cli/compat/rules.js';
import * as image from '../dist/cli/image/options.js';
import * as validate from '../dist/cli/validate/options.js';
import { imageCodes, rules } from '../dist/findings.js';
import { emitBash, emitFish, emitMan, emitZsh } from './emit/cli.mjs';
import { emitFindings } from './emit/findings.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const commandsOf = ({ COMMANDS }) =>
  COMMANDS.flatMap(({ name, argument, text }) => [
    '.TP',
    `\\fB${name}\\fR${argument === undefined ? '' : ` \\fI${argument}\\fR`}`,
    text.replaceAll('-', '\\-'),
  ]);

const crValidate = {
  name: 'cr-validate',
  source: 'src/cli/validate/options.ts',
  options: validate.OPTIONS,
  exitStatus: validate.EXIT_STATUS,
  words: [],
  positional: 'image',
  valuesOf: ({ name, choices }) =>
    choices ?? (['only', 'ignore', 'severity', 'explain'].includes(name) ? imageCodes : undefined),
  isFile: ({ name }) => name === 'config',
  man: {
    summary: 'say what is wrong with checkpoint images',
    synopsis: '.RI [ OPTION \\|.\\|.\\|.\\&] " IMAGE" \\|.\\|.\\|.',
    description: [
      'Looks at every byte of LinuxC/R checkpoint images and reports what is wrong with them, with its place and the bytes there.',
      '.I IMAGE',
      'is a file, a directory, which is searched for *.cr, or \\- for standard input.',
      '.PP',
      'There are four levels: \\fBwell\\-formed\\fR (every object can be found), \\fBvalid\\fR (each object by itself),',
      '\\fBconsistent\\fR (objects together) and \\fBrestorable\\fR (what the patch of 2009 refused to dump).',
      'Memory does not grow with the size of the image.',
    ],
    exitNote: ['.PP', 'Of several images the first that applies of 3, 1, 4, 0.'],
    environment: [],
    files: [
      '.TP',
      '.I .cr\\-validate.json',
      'configuration, looked for in the directory of the image and those above it.',
    ],
    seeAlso: 'docs/validating.md and docs/findings.md of the package.',
  },
};

const crCompat = {
  name: 'cr-compat',
  source: 'src/cli/compat/options.ts',
  options: compat.OPTIONS,
  exitStatus: compat.EXIT_STATUS,
  words: compat.COMMANDS.map(({ name }) => name),
  positional: 'rule or image',
  valuesOf: ({ choices }) => choices,
  isFile: ({ argument }) =>
    argument !== undefined && /PATH|FILE\b|DIR/.test(argument) && !argument.startsWith('FORMAT'),
  man: {
    summary: 'prove that a binary format declared in Kaitai only ever grew',
    synopsis: '.RI COMMAND " " [ OPTION \\|.\\|.\\|.\\&]',
    description: [
      'Holds Kaitai specs against every revision of them that was ever locked, in both directions, and says what broke for whom.',
      ...commandsOf(compat),
    ],
    exitNote: [],
    environment: [
      '.TP',
      '.BR CC ", " CPPFLAGS ", " CFLAGS',
      'the C compiler for \\-\\-header, and what it is called with.',
      '.TP',
      '.B GITHUB_STEP_SUMMARY',
      'where markdown goes that goes to no file.',
    ],
    files: [
      '.TP',
      '.I format.lock.json',
      'released revisions, beside the specs.',
      '.TP',
      '.I format.suppress.yml',
      'findings that somebody answers for, beside the lock.',
    ],
    seeAlso: 'docs/compat.md and docs/gate\\-rules.md of the package.',
  },
};

const crImage = {
  name: 'cr-image',
  source: 'src/cli/image/options.ts',
  options: image.OPTIONS,
  exitStatus: image.EXIT_STATUS,
  words: image.COMMANDS.map(({ name }) => name),
  positional: 'file',
  valuesOf: () => undefined,
  isFile: ({ name }) => name === 'output',
  man: {
    summary: 'show checkpoint images and convert them',
    synopsis: '.RI COMMAND " " [ OPTION \\|.\\|.\\|.\\&] " FILE"',
    description: [
      'Shows what LinuxC/R checkpoint images hold, and converts them to JSON and back without losing a byte.',
      '.I FILE',
      'can be \\- for standard input. The memory that decode and encode take does not grow with the size of the image.',
      ...commandsOf(image),
    ],
    exitNote: [],
    environment: [],
    files: [],
    seeAlso: 'docs/format.md and docs/reference.md of the package.',
  },
};

const derived = (command) => ({
  [`docs/${command.name}.1`]: emitMan(command),
  [`completions/${command.name}.bash`]: emitBash(command),
  [`completions/_${command.name}`]: emitZsh(command),
  [`completions/${command.name}.fish`]: emitFish(command),
});

const outputs = {
  'docs/findings.md': emitFindings(rules, imageCodes),
  'docs/gate-rules.md': rulesMarkdown(),
  ...derived(crValidate),
  ...derived(crCompat),
  ...derived(crImage),
};

const current = (path) => {
  try {
    return readFileSync(root + path, 'utf8');
  } catch {
    return undefined;
  }
};

for (const path of Object.keys(outputs).filter((name) => current(name) !== outputs[name])) {
  if (process.argv.includes('--update')) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, outputs[path]);
    console.log(`${path} written`);
  } else {
    console.error(`${path} is stale: run node tools/docs.mjs --update`);
    process.exitCode = 1;
  }
}
