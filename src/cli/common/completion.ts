/** What makes shells complete the commands and options of a program. */
import { type Command, type Option, optionsOf, type Program, type SHELLS } from './program.js';

type Shell = (typeof SHELLS)[number];

const comment = ({ source }: Program): string =>
  `# Generated from ${source} by \`node tools/docs.mjs --update\`. Do not edit.`;

const flags = ({ name, short }: Option): string[] => (short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`]);
const valuesOf = ({ choices, words }: Option): readonly string[] | undefined => choices ?? words;
const quoted = (text: string): string => text.replaceAll("'", "'\\''");

export const completion = (program: Program, shell: Shell): string => ({ bash, zsh, fish })[shell](program);

/** Every option with the commands that take it; none for those of the program. One name may take other words elsewhere. */
function variants({ commands, options = [] }: Program): [Option, string[]][] {
  const all = new Map<Option, string[]>();
  for (const command of commands) {
    for (const option of command.options ?? []) all.set(option, [...(all.get(option) ?? []), command.name]);
  }
  return [...all, ...options.map((option): [Option, string[]] => [option, []])];
}

/** The words that stand where a command has its operands; files where there are none, nothing where it takes no operand. */
const operandsOf = (program: Program, command: Command): readonly string[] | undefined =>
  command.name === 'help'
    ? program.commands.map(({ name }) => name)
    : (command.words ?? (takesAny(command) ? undefined : []));
const takesAny = ({ operands = [] }: Command): boolean => operands.length > 0;

function bash(program: Program): string {
  const { name, commands } = program;
  const id = `_${name.replaceAll('-', '_')}`;
  const files = 'mapfile -t COMPREPLY < <(compgen -f -- "$current")';
  const reply = (words: readonly string[] | undefined) => {
    if (words === undefined) return files;
    return words.length === 0 ? ':' : `mapfile -t COMPREPLY < <(compgen -W '${words.join(' ')}' -- "$current")`;
  };
  const answers = variants(program)
    .filter(([option]) => option.argument !== undefined)
    .map(([option, takenBy]) => {
      const patterns = (takenBy.length === 0 ? ['*'] : takenBy).flatMap((by) =>
        flags(option).map((flag) => `${by}:${flag}`),
      );
      return `    ${patterns.join(' | ')}) ${reply(valuesOf(option) ?? (option.file ? undefined : []))}; return ;;`;
    });
  const flagsOf = (command?: Command) => reply(optionsOf(program, command).flatMap(flags));
  return [
    comment(program),
    `${id}() {`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
    '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}" command="" word',
    '  COMPREPLY=()',
    '  if [[ $current == = ]]; then current=""',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
    '  elif [[ $previous == = ]]; then previous="${COMP_WORDS[COMP_CWORD - 2]}"',
    '  fi',
    ...(commands.length === 0
      ? []
      : [
          // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
          '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
          '    if [[ $word != -* ]]; then command=$word; break; fi',
          '  done',
        ]),
    '  case "$command:$previous" in',
    ...answers,
    '  esac',
    ...(commands.length === 0
      ? [
          '  if [[ $current == -* ]]; then',
          `    ${flagsOf()}`,
          '    return',
          '  fi',
          `  ${reply(operandsOf(program, program))}`,
        ]
      : [
          '  if [[ $current == -* ]]; then',
          '    case "$command" in',
          ...commands.map((command) => `    ${command.name}) ${flagsOf(command)} ;;`),
          `    *) ${flagsOf()} ;;`,
          '    esac',
          '    return',
          '  fi',
          '  case "$command" in',
          `  '') ${reply(commands.map((command) => command.name))} ;;`,
          ...commands
            .filter((command) => operandsOf(program, command) !== undefined)
            .map((command) => `  ${command.name}) ${reply(operandsOf(program, command))} ;;`),
          `  *) ${files} ;;`,
          '  esac',
        ]),
    '}',
    `complete -o filenames -F ${id} ${name}`,
    '',
  ].join('\n');
}

/** One file for both ways: a function of $fpath that is loaded when it is needed, and a script that is sourced. */
function zsh(program: Program): string {
  const { name, commands } = program;
  const escaped = (text: string) => quoted(text.replace(/[[\]:]/g, '\\$&'));
  const spec = (option: Option) => {
    const values = valuesOf(option);
    const action = values !== undefined ? `(${values.join(' ')})` : option.file ? '_files' : ' ';
    const takes = option.argument !== undefined;
    const text = `[${escaped(option.text)}]${takes ? `:${escaped(option.argument)}:${action}` : ''}`;
    const star = option.multiple ? '*' : '';
    const long = `--${option.name}${takes ? '=' : ''}`;
    if (option.short === undefined) return `'${star}${long}${text}'`;
    const both = `{-${option.short}${takes ? '+' : ''},${long}}`;
    return option.multiple ? `'*'${both}'${text}'` : `'(-${option.short} --${option.name})'${both}'${text}'`;
  };
  const call = (options: readonly Option[], command: Command) => {
    const words = operandsOf(program, command);
    const last = `'*:${command.operands?.[0]?.replace(/[[\]…]/g, '') ?? ''}:${words === undefined ? '_files' : `(${words.join(' ')})`}'`;
    return ['_arguments -s', ...options.map(spec), ...(words?.length === 0 ? [] : [last])].join(' \\\n      ');
  };
  const body =
    commands.length === 0
      ? [call(optionsOf(program), program)]
      : [
          'local -a commands=(',
          ...commands.map((command) => `  '${command.name}:${escaped(command.text)}'`),
          ')',
          'if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then',
          "  _describe 'command' commands",
          '  return',
          'fi',
          'local command=$words[2]',
          'shift words; (( CURRENT-- ))',
          'case $command in',
          ...commands.map((command) => `${command.name}) ${call(optionsOf(program, command), command)} ;;`),
          `*) ${call(optionsOf(program), { name: '', text: '' })} ;;`,
          'esac',
        ];
  return [
    `#compdef ${name}`,
    comment(program),
    `_${name}() {`,
    ...body.map((line) => `  ${line}`),
    '}',
    `if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi`,
    '',
  ].join('\n');
}

function fish(program: Program): string {
  const { name, commands } = program;
  const told = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const after = (names: readonly string[]) => `-n '__fish_seen_subcommand_from ${names.join(' ')}'`;
  const line = ([option, takenBy]: [Option, string[]]) => {
    const values = valuesOf(option);
    const parts = [`complete -c ${name} -l ${option.name}`];
    if (takenBy.length > 0) parts.push(after(takenBy));
    if (option.short !== undefined) parts.push(`-s ${option.short}`);
    if (option.argument !== undefined) parts.push(option.file ? '-r' : '-x');
    if (values !== undefined) parts.push(`-a '${values.join(' ')}'`);
    parts.push(`-d ${told(option.text)}`);
    return parts.join(' ');
  };
  const operands = (command: Command) => {
    const words = operandsOf(program, command);
    if (words === undefined) return [];
    const where = command === program ? '' : ` ${after([command.name])}`;
    return [`complete -c ${name}${where} -f${words.length === 0 ? '' : ` -a '${words.join(' ')}'`}`];
  };
  return [
    comment(program),
    ...commands.map(
      (command) => `complete -c ${name} -n __fish_use_subcommand -f -a ${command.name} -d ${told(command.text)}`,
    ),
    ...(commands.length === 0 ? [program] : commands).flatMap(operands),
    ...variants(program).map(line),
    '',
  ].join('\n');
}
