import { gateRules, type RuleId } from '../../compat.js';
import { type Command, HELP, type Option, type Program, standardCommands, VERSION_OPTION } from '../common/program.js';
import { FORMATS } from './formats.js';

const SPECS: Option = {
  name: 'formats',
  argument: 'PATH',
  file: true,
  text: 'directory of .ksy files, or one file (default: formats)',
};

const LOCK: Option = {
  name: 'lock',
  argument: 'FILE',
  file: true,
  text: 'the lock (default: format.lock.json beside the .ksy files)',
};

const IMPORT: Option = {
  name: 'import',
  short: 'I',
  argument: 'DIR',
  file: true,
  multiple: true,
  text: 'where absolute imports are looked for besides; may be repeated',
};

const EXCLUDE: Option = {
  name: 'exclude',
  argument: 'PATTERN',
  multiple: true,
  text: 'files and directories below the specs that are left out, with * and **; may be repeated',
};

const CONFIG: Option = {
  name: 'config',
  argument: 'FILE',
  file: true,
  text: 'what is not said here (default: cr-compat.json, if there is one)',
};

const CONFIG_MADE: Option = { ...CONFIG, text: 'the file to write (default: cr-compat.json)' };

const STRICT: Option = { name: 'strict', text: 'fail for what nobody can tell, too' };

const AGAINST: Option = {
  name: 'against',
  argument: 'REF|FILE',
  file: true,
  text: 'the lock may only have more than at the merge base with a git ref, or than another lock has',
};

const GOLDENS: Option = {
  name: 'goldens',
  argument: 'DIR',
  file: true,
  text: 'images with their JSON beside them; they must go on reading to it',
};

const HEADER: Option = {
  name: 'header',
  argument: 'FILE.h',
  file: true,
  multiple: true,
  text: 'hold the structs of a C header against the format; may be repeated',
};

const SUPPRESS: Option = {
  name: 'suppress',
  argument: 'FILE',
  file: true,
  text: 'suppressions (default: format.suppress.yml beside the lock, if there is one)',
};

const WITNESS: Option = {
  name: 'witness',
  argument: 'DIR',
  file: true,
  text: 'write the image of each witness to a file, named by the fingerprint',
};

const NO_WITNESS: Option = {
  name: 'no-witness',
  text: 'do not run the Kaitai compiler: make no witnesses, do not try whether the specs compile',
};

const WITNESS_SECONDS: Option = {
  name: 'witness-seconds',
  argument: 'N',
  text: 'look for witnesses for N seconds at most (default: 120)',
};

const FORMAT: Option = {
  name: 'format',
  short: 'f',
  argument: 'FORMAT[=FILE]',
  choices: FORMATS,
  multiple: true,
  text: 'how to report, and where to; may be repeated (default: text)',
};

const COLOR: Option = {
  name: 'color',
  argument: 'WHEN',
  choices: ['auto', 'always', 'never'],
  text: 'whether to colour text (default: auto)',
};

const NAME: Option = {
  name: 'name',
  argument: 'NAME',
  text: 'what the revision is called (default: r and its number)',
};

const REVISION: Option = {
  name: 'revision',
  argument: 'N',
  text: 'take only what -since says was there in revision N',
};

const FORCE: Option = { name: 'force', text: 'append even what is incompatible' };

const ANEW: Option = { name: 'force', text: 'write it anew where there is one' };

const RULES_FORMAT: Option = {
  name: 'format',
  short: 'f',
  argument: 'FORMAT',
  choices: ['md', 'json'],
  text: 'a page or data (default: md)',
};

const ruleIds = Object.keys(gateRules) as RuleId[];

/** The commands of cr-compat: its help, man page and completions derive from this. */
const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    text: 'hold the format against every locked revision, in both directions',
    options: [
      SPECS,
      LOCK,
      IMPORT,
      EXCLUDE,
      AGAINST,
      GOLDENS,
      HEADER,
      SUPPRESS,
      STRICT,
      WITNESS,
      NO_WITNESS,
      WITNESS_SECONDS,
      FORMAT,
      COLOR,
      CONFIG,
    ],
    examples: [
      ['check', 'formats/*.ksy against formats/format.lock.json'],
      ['check --against origin/main', 'in a pull request: also that the lock only grew'],
      ['check -f text -f sarif=compat.sarif', 'for people and for code scanning in one go'],
      ['check --header include/format.h', 'that the structs of a C header are laid out as the specs say'],
    ],
    run: async (given) => (await import('./check.js')).runCheck(given),
  },
  {
    name: 'lock',
    text: 'append the format to the lock as a released revision',
    options: [SPECS, LOCK, IMPORT, EXCLUDE, SUPPRESS, COLOR, NAME, REVISION, FORCE, CONFIG],
    examples: [['lock --name r2', 'at a release']],
    run: async (given) => (await import('./lock.js')).runLock(given),
  },
  {
    name: 'diff',
    operands: ['REVISION', '[REVISION]'],
    text: 'what changed between two locked revisions, or a revision and today, in words',
    options: [SPECS, LOCK, IMPORT, EXCLUDE, CONFIG],
    examples: [['diff r1 r2', 'for the notes of a release']],
    run: async (given) => (await import('./diff.js')).runDiff(given),
  },
  {
    name: 'init',
    text: 'write cr-compat.json for the specs that are here',
    options: [SPECS, LOCK, IMPORT, EXCLUDE, GOLDENS, HEADER, SUPPRESS, STRICT, CONFIG_MADE, ANEW],
    examples: [['init', 'once; then cr-compat lock']],
    run: async (given) => (await import('./init.js')).runInit(given),
  },
  {
    name: 'read',
    operands: ['IMAGE'],
    text: 'print every field of an image, as --goldens wants it recorded',
    options: [SPECS, LOCK, IMPORT, EXCLUDE, CONFIG],
    examples: [['read golden/a.cr > golden/a.json', 'records a golden image']],
    run: async (given) => (await import('./read.js')).runRead(given),
  },
  {
    name: 'explain',
    operands: ['RULE'],
    text: 'what a rule finds, why, and what to do',
    words: ruleIds,
    examples: [['explain FIELD_MOVED', 'all there is to say about a rule']],
    run: async (given) => (await import('./rules.js')).runExplain(given),
  },
  {
    name: 'rules',
    text: 'list the rules',
    options: [RULES_FORMAT],
    examples: [['rules -f json', 'all rules as data']],
    run: async (given) => (await import('./rules.js')).runRules(given),
  },
];

export const crCompat: Program = {
  name: 'cr-compat',
  source: 'src/cli/compat/program.ts',
  text: 'prove that a binary format declared in Kaitai only ever grew',
  more: [
    'Holds Kaitai specs against every revision of them that was ever locked, in both directions, and says what broke for whom.',
  ],
  commands: [...COMMANDS, ...standardCommands('cr-compat')],
  options: [HELP, VERSION_OPTION],
  exitStatus: [
    [0, 'compatible'],
    [1, 'incompatible'],
    [2, 'the command line or the suppressions make no sense'],
    [3, 'could not complete: a spec, a lock, a golden or a tool is missing or broken'],
  ],
  environment: [
    ['CC, CPPFLAGS, CFLAGS', 'the C compiler for --header, and what it is called with'],
    ['GITHUB_STEP_SUMMARY', 'where markdown goes that goes to no file'],
    ['GITHUB_WORKSPACE, CI_PROJECT_DIR', 'what paths in reports for machines are relative to'],
  ],
  files: [
    ['cr-compat.json', 'what is not said on the command line: a key for each option'],
    ['format.lock.json', 'released revisions, beside the specs'],
    ['format.suppress.yml', 'findings that somebody answers for, beside the lock'],
  ],
  seeAlso: 'docs/compat.md and docs/gate-rules.md of the package.',
};
