/** The man page of a program, from the table of its commands and options (src/cli/common/program.ts). */

const comment = ({ source }) => `Generated from ${source} by \`node tools/docs.mjs --update\`. Do not edit.`;

const roff = (text) =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1');
const flags = ({ name, short }) => (short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`]);
const bold = (text) => `\\fB${roff(text)}\\fR`;
const italic = (text) => `\\fI${roff(text)}\\fR`;

const section = (title, lines) => (lines.length === 0 ? [] : [`.SH ${title}`, ...lines]);
const tagged = ([tag, text]) => ['.TP', bold(tag), roff(text)];

const COLOR = [
  ['NO_COLOR', 'if set, text is not coloured.'],
  ['FORCE_COLOR', 'if set, text is coloured even where standard output is no terminal.'],
  ['TERM', 'dumb: a terminal that shows neither colour nor progress.'],
];

function option(o) {
  const argument = o.argument === undefined ? '' : ` ${italic(o.argument)}`;
  const choices = o.choices === undefined ? '' : `: ${o.choices.map(bold).join(', ')}`;
  return ['.TP', `${flags(o).map(bold).join(', ')}${argument}`, `${roff(o.text)}${choices}`];
}

const operand = (text) => (text.startsWith('[') ? `[${italic(text.slice(1, -1))}]` : italic(text));

/** A command, and below it what it takes. */
function command({ name, operands = [], text, more = [], options = [] }) {
  const head = [
    bold(name),
    ...(options.length > 0 ? [`[${italic('OPTION')}\\|.\\|.\\|.]`] : []),
    ...operands.map(operand),
  ];
  return [
    '.TP',
    head.join(' '),
    roff(text),
    ...more.flatMap((paragraph) => ['.IP', roff(paragraph)]),
    ...(options.length === 0 ? [] : ['.RS', ...options.flatMap(option), '.RE']),
  ];
}

const example = (name, [line, text]) => ['.TP', bold(`${name} ${line}`), roff(text)];

export function emitMan(program) {
  const { name, text, more = [], operands = [], commands, options = [], exitStatus, exitNote } = program;
  const { environment = [], files = [], examples = [], sections = [], seeAlso } = program;
  const all = [...options, ...commands.flatMap((one) => one.options ?? [])];
  const ellipsis = '\\|.\\|.\\|.';
  return [
    `.\\" ${comment(program)}`,
    `.TH ${roff(name.toUpperCase())} 1`,
    '.SH NAME',
    `${roff(name)} \\- ${roff(text)}`,
    '.SH SYNOPSIS',
    commands.length > 0
      ? `${bold(name)} ${italic('COMMAND')} [${italic('OPTION')}${ellipsis}] ${ellipsis}`
      : `${bold(name)} [${italic('OPTION')}${ellipsis}] ${operands.map(operand).join(' ')}`,
    '.SH DESCRIPTION',
    ...more.flatMap((paragraph, i) => (i === 0 ? [roff(paragraph)] : ['.PP', roff(paragraph)])),
    ...section('COMMANDS', commands.flatMap(command)),
    '.SH OPTIONS',
    ...options.flatMap(option),
    '.SH EXIT STATUS',
    ...exitStatus.flatMap(([status, meaning]) => tagged([String(status), meaning])),
    ...(exitNote === undefined ? [] : ['.PP', roff(`${exitNote.charAt(0).toUpperCase()}${exitNote.slice(1)}.`)]),
    ...section('ENVIRONMENT', [...environment, ...(all.some((o) => o.name === 'color') ? COLOR : [])].flatMap(tagged)),
    ...section('FILES', files.flatMap(tagged)),
    ...sections.flatMap(([title, entries]) => section(title, entries.flatMap(tagged))),
    ...section(
      'EXAMPLES',
      [...examples, ...commands.flatMap((one) => one.examples ?? [])].flatMap((one) => example(name, one)),
    ),
    '.SH SEE ALSO',
    roff(seeAlso),
    '',
  ].join('\n');
}
