import { allOptions, type Command, type Example, type Option, type Program } from './program.js';

/** Columns of the help: what is written, and what that does. */
type Row = readonly [left: string, right: string];

const WIDTH = 100;
/** Of longer choices the text says enough. */
const FEW = 6;

export const optionRow = ({ name, short, argument, choices = [], text }: Option): Row => [
  `  ${short === undefined ? '    ' : `-${short}, `}--${name}${argument === undefined ? '' : ` ${argument}`}`,
  choices.length === 0 || choices.length > FEW ? text : `${text}: ${choices.join(', ')}`,
];

const commandRow = ({ name, operands = [], text }: Command): Row => [`  ${[name, ...operands].join(' ')}`, text];

/** `--help` of a program: its commands, or its options, and how it answers. */
export function programHelp(program: Program): string {
  const { name, commands, operands = [], options = [], more = [], exitStatus, exitNote, examples = [] } = program;
  const usage = commands.length > 0 ? `${name} COMMAND [OPTION…] …` : [name, '[OPTION…]', ...operands].join(' ');
  const sections: [string, Row[]][] = [
    ['Commands', commands.map(commandRow)],
    ...optionsOfCommands(program),
    ['Options', options.map(optionRow)],
  ];
  return [
    `Usage: ${usage}`,
    '',
    ...wrap(capital(`${program.text}.`), WIDTH),
    ...more.flatMap((text) => wrap(text, WIDTH)),
    ...layOut(sections),
    ...exampleLines(name, examples),
    '',
    exitNote === undefined ? 'Exit status:' : `Exit status (${exitNote}):`,
    ...exitStatus.map(([status, text]) => `  ${status}  ${text}`),
    ...(commands.length > 0 ? ['', `${name} help COMMAND says what there is to know about a command.`] : []),
    '',
  ].join('\n');
}

/** The options of commands, those of the same commands together. */
function optionsOfCommands(program: Program): [string, Row[]][] {
  const sections = new Map<string, Row[]>();
  for (const { option, takenBy } of allOptions(program).values()) {
    if (takenBy.length === 0) continue;
    const title = `Options of ${takenBy.join(', ').replace(/, ([^,]*)$/, ' and $1')}`;
    sections.set(title, [...(sections.get(title) ?? []), optionRow(option)]);
  }
  return [...sections];
}

/** `--help` of a command. */
export function commandHelp(program: Program, command: Command): string {
  const { operands = [], more = [], options = [], examples = [] } = command;
  const name = `${program.name} ${command.name}`;
  const all = [...options, ...(program.options ?? [])];
  return [
    `Usage: ${[name, '[OPTION…]', ...operands].join(' ')}`,
    '',
    ...wrap(capital(`${command.text}.`), WIDTH),
    ...more.flatMap((text) => ['', ...wrap(text, WIDTH)]),
    ...layOut([['Options', all.map(optionRow)]]),
    ...exampleLines(program.name, examples),
    '',
  ].join('\n');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function layOut(sections: readonly (readonly [title: string, rows: readonly Row[]])[]): string[] {
  const indent = Math.max(...sections.flatMap(([, rows]) => rows.map(([left]) => left.length))) + 2;
  const lines = ([left, right]: Row) =>
    wrap(right, WIDTH - indent).map((line, i) => (i === 0 ? left : '').padEnd(indent) + line);
  return sections
    .filter(([, rows]) => rows.length > 0)
    .flatMap(([title, rows]) => ['', `${title}:`, ...rows.flatMap(lines)]);
}

const exampleLines = (name: string, examples: readonly Example[]): string[] =>
  examples.length === 0
    ? []
    : ['', 'Examples:', ...examples.flatMap(([line, text]) => [`  ${name} ${line}`, `      ${text}`])];

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
