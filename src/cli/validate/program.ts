import { imageCodes, LEVELS, SEVERITIES } from '../../findings.js';
import { POLICIES } from '../../validate/options.js';
import { HELP, type Option, type Program, SHELLS, VERSION_OPTION } from '../common/program.js';
import { FORMATS } from './formats.js';

const OPTIONS: readonly Option[] = [
  {
    name: 'level',
    short: 'l',
    argument: 'LEVEL',
    choices: LEVELS,
    text: 'what the exit status answers for (default: consistent); all levels are looked at',
  },
  {
    name: 'policy',
    argument: 'POLICY',
    choices: POLICIES,
    text: 'what restorable means: default, that cr-restart restores it; seed, that the patch of 2009 dumped it',
  },
  { name: 'format', short: 'f', argument: 'FORMAT', choices: FORMATS, text: 'how to report (default: text)' },
  {
    name: 'fail-on',
    argument: 'SEVERITY',
    choices: SEVERITIES,
    text: 'the mildest severity that makes the exit status 1 (default: error)',
  },
  { name: 'only', argument: 'CODE,…', words: imageCodes, multiple: true, text: 'report nothing but these findings' },
  { name: 'ignore', argument: 'CODE,…', words: imageCodes, multiple: true, text: 'do not report these findings' },
  {
    name: 'severity',
    argument: 'CODE=SEVERITY',
    words: imageCodes,
    multiple: true,
    text: 'give a finding another severity',
  },
  {
    name: 'max-issues',
    argument: 'N',
    text: 'list at most N findings for each image, 0 for all; all are looked for and counted (default: 1000)',
  },
  {
    name: 'config',
    argument: 'FILE',
    file: true,
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
  {
    name: 'host',
    text: 'hold checkpoints of CRIU against this machine, too: files by path, processor, kernel; level restorable is known then',
  },
  {
    name: 'root',
    argument: 'DIR',
    file: true,
    text: 'where the files of the container are, for --host (default: the root of this machine)',
  },
  {
    name: 'select',
    argument: 'CONTAINER',
    text: 'of an archive with checkpoints of several containers, look at that of this one',
  },
  { name: 'quiet', short: 'q', text: 'print nothing; the exit status tells' },
  { name: 'explain', argument: 'CODE', words: imageCodes, text: 'print all there is to say about a finding' },
  { name: 'list-codes', text: 'print the code, level and severity of every finding; as data with -f json' },
  {
    name: 'completion',
    argument: 'SHELL',
    choices: SHELLS,
    text: 'print what makes a shell complete options and codes',
  },
  HELP,
  VERSION_OPTION,
];

/** cr-validate: its help, man page and completions derive from this. */
export const crValidate: Program = {
  name: 'cr-validate',
  source: 'src/cli/validate/program.ts',
  text: 'say what is wrong with checkpoint images',
  more: [
    'Looks at every byte of LinuxC/R checkpoint images and reports what is wrong with them, with its place and the bytes there. IMAGE is a file, a directory, which is searched for *.cr, or - for standard input.',
    'There are four levels: well-formed (every object can be found), valid (each object by itself), consistent (objects together) and restorable. Memory does not grow with the size of the image.',
  ],
  operands: ['[IMAGE…]'],
  options: OPTIONS,
  commands: [],
  examples: [
    ['container.cr', 'what is wrong with an image, each finding with its bytes'],
    ['-q -l restorable container.cr && echo yes', 'only whether it is good for something'],
    ['-f sarif images > validate.sarif', 'every *.cr below a directory, for code scanning'],
    ['--explain END_CHECKSUM_MISMATCH', 'why a finding is one, and what to do'],
  ],
  exitStatus: [
    [0, 'every image is what was asked for'],
    [1, 'an image is not'],
    [2, 'the command line or the configuration makes no sense'],
    [3, 'something could not be read'],
    [4, 'a file is not a LinuxC/R image, or of a newer image_version'],
  ],
  exitNote: 'of several images the first that applies of 3, 1, 4, 0',
  environment: [
    ['GITHUB_WORKSPACE, CI_PROJECT_DIR', 'what paths in reports for machines are relative to'],
    ['TMPDIR', "where copies of what can't be read twice go, without a name"],
  ],
  files: [['.cr-validate.json', 'configuration, looked for in the directory of the image and those above it']],
  seeAlso: 'docs/validating.md and docs/findings.md of the package.',
  run: async (given) => (await import('./validate.js')).validate(given),
};
