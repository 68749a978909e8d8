/** What makes shells complete the commands and options of a program. */
import { allOptions, type Command, type Option, optionsOf, type Program, type SHELLS } from './program.js';

type Shell = (typeof SHELLS)[number];

const comment = ({ source }: Program): string =>
  `# Generated from ${source} by \`node tools/docs.mjs --update\`. Do not edit.`;

const flags = ({ name, short }: Option): string[] => (short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`]);
const valuesOf = ({ choices, words }: Option): readonly string[] | undefined => choices ?? words;
const quoted = (text: string): string => text.replaceAll("'", "'\\''");

export const completion = (program: Program, shell: Shell): string => ({ bash, zsh, fish })[shell](program);

function bash(program: Program): string {
  const { name, commands } = program;
  const id = `_${name.replaceAll('-', '_')}`;
  const reply = (words: readonly string[]) => `mapfile -t COMPREPLY < <(compgen -W '${words.join(' ')}' -- "$current")`;
  const files = 'mapfile -t COMPREPLY < <(compgen -f -- "$current")';
  const answers = [...allOptions(program).values()]
    .filter(({ option }) => option.argument !== undefined)
    .map(({ option }) => {
      const values = valuesOf(option);
      return `    ${flags(option).join(' | ')}) ${values === undefined ? files : reply(values)}; return ;;`;
    });
  const flagsOf = (command?: Command) => reply(optionsOf(program, command).flatMap(flags));
  const withWords = commands.filter(({ words }) => words !== undefined);
  return [
    comment(program),
    `${id}() {`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
    '  local current="${COMP_WORDS[COMP_CWORD]}" command="" word',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
    '  case "${COMP_WORDS[COMP_CWORD - 1]}" in',
    ...answers,
    '  esac',
    ...(commands.length === 0
      ? ['  if [[ $current == -* ]]; then', `    ${flagsOf()}`, '    return', '  fi']
      : [
          // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
          '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
          '    if [[ $word != -* ]]; then command=$word; break; fi',
          '  done',
          '  if [[ $current == -* ]]; then',
          '    case "$command" in',
          ...commands.map((command) => `    ${command.name}) ${flagsOf(command)} ;;`),
          `    *) ${flagsOf()} ;;`,
          '    esac',
          '    return',
          '  fi',
          '  case "$command" in',
          `  '') ${reply(commands.map((command) => command.name))}; return ;;`,
          `  help) ${reply(commands.map((command) => command.name))}; return ;;`,
          ...withWords.map((command) => `  ${command.name}) ${reply(command.words ?? [])}; return ;;`),
          '  esac',
        ]),
    `  ${files}`,
    '}',
    `complete -o filenames -F ${id} ${name}`,
    '',
  ].join('\n');
}

function zsh(program: Program): string {
  const { name, commands, operands = [] } = program;
  const escaped = (text: string) => quoted(text.replace(/[[\]:]/g, '\\$&'));
  const spec = (option: Option) => {
    const values = valuesOf(option);
    const action = values !== undefined ? `(${values.join(' ')})` : option.file ? '_files' : ' ';
    const argument = option.argument === undefined ? '' : `:${escaped(option.argument)}:${action}`;
    const text = `[${escaped(option.text)}]${argument}`;
    const star = option.multiple ? '*' : '';
    if (option.short === undefined) return `'${star}--${option.name}${text}'`;
    if (option.multiple) return `'*'{-${option.short},--${option.name}}'${text}'`;
    return `'(-${option.short} --${option.name})'{-${option.short},--${option.name}}'${text}'`;
  };
  const call = (options: readonly Option[], last: string) =>
    ['_arguments -s', ...options.map(spec), last].map((line, i) => (i === 0 ? line : `    ${line}`)).join(' \\\n');
  const head = [`#compdef ${name}`, comment(program)];
  if (commands.length === 0) {
    return [...head, call(optionsOf(program), `'*:${operands[0] ?? ''}:_files'`), ''].join('\n');
  }
  const names = commands.map((command) => `'${command.name}:${escaped(command.text)}'`);
  const last = ({ name: command, words }: Command) =>
    command === 'help'
      ? `'*:command:(${commands.map((one) => one.name).join(' ')})'`
      : `'*:operand:${words === undefined ? '_files' : `(${words.join(' ')})`}'`;
  return [
    ...head,
    'local -a commands=(',
    ...names.map((line) => `  ${line}`),
    ')',
    'if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then',
    "  _describe 'command' commands",
    '  return',
    'fi',
    'local command=$words[2]',
    'shift words; (( CURRENT-- ))',
    'case $command in',
    ...commands.map((command) => `${command.name}) ${call(optionsOf(program, command), last(command))} ;;`),
    `*) ${call(optionsOf(program), "'*:file:_files'")} ;;`,
    'esac',
    '',
  ].join('\n');
}

function fish(program: Program): string {
  const { name, commands } = program;
  const line = (option: Option, takenBy: readonly string[]) => {
    const values = valuesOf(option);
    const parts = [`complete -c ${name} -l ${option.name}`];
    if (takenBy.length > 0) parts.push(`-n '__fish_seen_subcommand_from ${takenBy.join(' ')}'`);
    if (option.short !== undefined) parts.push(`-s ${option.short}`);
    if (option.argument !== undefined) parts.push(option.file ? '-r' : '-x');
    if (values !== undefined) parts.push(`-a '${values.join(' ')}'`);
    parts.push(`-d '${option.text.replaceAll("'", "\\'")}'`);
    return parts.join(' ');
  };
  const words = (after: string, list: readonly string[]) =>
    `complete -c ${name} -n '__fish_seen_subcommand_from ${after}' -f -a '${list.join(' ')}'`;
  return [
    comment(program),
    ...commands.map(
      (command) =>
        `complete -c ${name} -n __fish_use_subcommand -f -a ${command.name} -d '${command.text.replaceAll("'", "\\'")}'`,
    ),
    ...commands.filter((one) => one.words !== undefined).map((one) => words(one.name, one.words ?? [])),
    ...(commands.length > 0
      ? [
          words(
            'help',
            commands.map((one) => one.name),
          ),
        ]
      : []),
    ...[...allOptions(program).values()].map(({ option, takenBy }) => line(option, takenBy)),
    '',
  ].join('\n');
}
