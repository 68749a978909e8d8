/**
 * What derives from the options of a command: its man page and the completions of three shells. A command is
 * `{ name, source, options, exitStatus, valuesOf, isFile, man, words }`; `words` are its subcommands.
 */

const comment = ({ source }) => `Generated from ${source} by \`node tools/docs.mjs --update\`. Do not edit.`;

const roff = (text) =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1');
const flags = ({ name, short }) => (short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`]);

const section = (title, lines) => (lines.length === 0 ? [] : [`.SH ${title}`, ...lines]);

const COLOR = [
  '.TP',
  '.B NO_COLOR',
  'if set, text is not coloured.',
  '.TP',
  '.B FORCE_COLOR',
  'if set, text is coloured even where standard output is no terminal.',
];

export function emitMan(command) {
  const { name, options, exitStatus, man } = command;
  const option = (o) => {
    const argument = o.argument === undefined ? '' : ` \\fI${roff(o.argument)}\\fR`;
    const choices =
      o.choices === undefined ? '' : `: ${o.choices.map((choice) => `\\fB${roff(choice)}\\fR`).join(', ')}`;
    return [
      '.TP',
      `${flags(o)
        .map((flag) => `\\fB${roff(flag)}\\fR`)
        .join(', ')}${argument}`,
      `${roff(o.text)}${choices}`,
    ];
  };
  return [
    `.\\" ${comment(command)}`,
    `.TH ${roff(name.toUpperCase())} 1`,
    '.SH NAME',
    `${roff(name)} \\- ${man.summary}`,
    '.SH SYNOPSIS',
    `.B ${roff(name)}`,
    man.synopsis,
    '.SH DESCRIPTION',
    ...man.description,
    '.SH OPTIONS',
    ...options.flatMap(option),
    '.SH EXIT STATUS',
    ...exitStatus.flatMap(([status, text]) => ['.TP', `.B ${status}`, roff(text)]),
    ...man.exitNote,
    ...section('ENVIRONMENT', [...man.environment, ...(options.some((o) => o.name === 'color') ? COLOR : [])]),
    ...section('FILES', man.files),
    '.SH SEE ALSO',
    man.seeAlso,
    '',
  ].join('\n');
}

export function emitBash(command) {
  const { name, options, valuesOf, words } = command;
  const id = `_${name.replaceAll('-', '_')}`;
  const cases = options
    .filter((o) => o.argument !== undefined)
    .map((o) => {
      const values = valuesOf(o);
      const reply =
        values === undefined ? 'compgen -f -- "$current"' : `compgen -W "${values.join(' ')}" -- "$current"`;
      return `    ${flags(o).join(' | ')}) mapfile -t COMPREPLY < <(${reply}); return ;;`;
    });
  return [
    `# ${comment(command)}`,
    `${id}() {`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
    '  local current="${COMP_WORDS[COMP_CWORD]}"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
    '  case "${COMP_WORDS[COMP_CWORD - 1]}" in',
    ...cases,
    '  esac',
    '  if [[ $current == -* ]]; then',
    `    mapfile -t COMPREPLY < <(compgen -W "${options.flatMap(flags).join(' ')}" -- "$current")`,
    ...(words.length === 0
      ? []
      : [
          '  elif (( COMP_CWORD == 1 )); then',
          `    mapfile -t COMPREPLY < <(compgen -W "${words.join(' ')}" -- "$current")`,
        ]),
    '  else',
    '    mapfile -t COMPREPLY < <(compgen -f -- "$current")',
    '  fi',
    '}',
    `complete -o filenames -F ${id} ${name}`,
    '',
  ].join('\n');
}

export function emitZsh(command) {
  const { name, options, valuesOf, isFile, words, positional } = command;
  const quoted = (text) => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&');
  const spec = (o) => {
    const values = valuesOf(o);
    const action = values === undefined ? (isFile(o) ? '_files' : ' ') : `(${values.join(' ')})`;
    const argument = o.argument === undefined ? '' : `:${quoted(o.argument)}:${action}`;
    const text = `[${quoted(o.text)}]${argument}`;
    const repeat = o.multiple ? '*' : '';
    if (o.short === undefined) return `  '${repeat}--${o.name}${text}' \\`;
    return `  '(-${o.short} --${o.name})'{-${o.short},--${o.name}}'${text}' \\`;
  };
  return [
    `#compdef ${name}`,
    `# ${comment(command)}`,
    '_arguments -s \\',
    ...options.map(spec),
    ...(words.length === 0 ? [] : [`  '1:command:(${words.join(' ')})' \\`]),
    `  '*:${positional}:_files'`,
    '',
  ].join('\n');
}

export function emitFish(command) {
  const { name, options, valuesOf, isFile, words } = command;
  const line = (o) => {
    const values = valuesOf(o);
    const parts = [`complete -c ${name} -l ${o.name}`];
    if (o.short !== undefined) parts.push(`-s ${o.short}`);
    if (o.argument !== undefined) parts.push(isFile(o) ? '-r' : '-x');
    if (values !== undefined) parts.push(`-a '${values.join(' ')}'`);
    parts.push(`-d '${o.text.replace(/'/g, "\\'")}'`);
    return parts.join(' ');
  };
  const subcommands =
    words.length === 0 ? [] : [`complete -c ${name} -n __fish_use_subcommand -f -a '${words.join(' ')}'`];
  return [`# ${comment(command)}`, ...subcommands, ...options.map(line), ''].join('\n');
}
