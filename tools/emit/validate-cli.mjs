/** What derives from the options of cr-validate: its man page and the completions of three shells. */

const COMMENT = 'Generated from src/cli/validate/options.ts by `node tools/docs.mjs --update`. Do not edit.';

const roff = (text) =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1');
const flags = ({ name, short }) => (short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`]);

export function emitMan({ options, exitStatus }) {
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
    `.\\" ${COMMENT}`,
    '.TH CR\\-VALIDATE 1',
    '.SH NAME',
    'cr\\-validate \\- say what is wrong with checkpoint images',
    '.SH SYNOPSIS',
    '.B cr\\-validate',
    '.RI [ OPTION \\|.\\|.\\|.\\&] " IMAGE" \\|.\\|.\\|.',
    '.SH DESCRIPTION',
    'Looks at every byte of LinuxC/R checkpoint images and reports what is wrong with them, with its place and the bytes there.',
    '.I IMAGE',
    'is a file, a directory, which is searched for *.cr, or \\- for standard input.',
    '.PP',
    'There are four levels: \\fBwell\\-formed\\fR (every object can be found), \\fBvalid\\fR (each object by itself),',
    '\\fBconsistent\\fR (objects together) and \\fBrestorable\\fR (what the patch of 2009 refused to dump).',
    'Memory does not grow with the size of the image.',
    '.SH OPTIONS',
    ...options.flatMap(option),
    '.SH EXIT STATUS',
    ...exitStatus.flatMap(([status, text]) => ['.TP', `.B ${status}`, roff(text)]),
    '.PP',
    'Of several images the first that applies of 3, 1, 4, 0.',
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR',
    'if set, text is not coloured.',
    '.TP',
    '.B FORCE_COLOR',
    'if set, text is coloured even where standard output is no terminal.',
    '.SH FILES',
    '.TP',
    '.I .cr\\-validate.json',
    'configuration, looked for in the directory of the image and those above it.',
    '.SH SEE ALSO',
    'docs/validating.md and docs/findings.md of the package.',
    '',
  ].join('\n');
}

const valuesOf = ({ name, choices }, codes) =>
  choices ?? (['only', 'ignore', 'severity', 'explain'].includes(name) ? codes : undefined);

export function emitBash({ options, codes }) {
  const cases = options
    .filter((o) => o.argument !== undefined)
    .map((o) => {
      const values = valuesOf(o, codes);
      const reply =
        values === undefined ? 'compgen -f -- "$current"' : `compgen -W "${values.join(' ')}" -- "$current"`;
      return `    ${flags(o).join(' | ')}) mapfile -t COMPREPLY < <(${reply}); return ;;`;
    });
  return [
    `# ${COMMENT}`,
    '_cr_validate() {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
    '  local current="${COMP_WORDS[COMP_CWORD]}"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
    '  case "${COMP_WORDS[COMP_CWORD - 1]}" in',
    ...cases,
    '  esac',
    '  if [[ $current == -* ]]; then',
    `    mapfile -t COMPREPLY < <(compgen -W "${options.flatMap(flags).join(' ')}" -- "$current")`,
    '  else',
    '    mapfile -t COMPREPLY < <(compgen -f -- "$current")',
    '  fi',
    '}',
    'complete -o filenames -F _cr_validate cr-validate',
    '',
  ].join('\n');
}

export function emitZsh({ options, codes }) {
  const quoted = (text) => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&');
  const spec = (o) => {
    const values = valuesOf(o, codes);
    const action = values === undefined ? (o.name === 'config' ? '_files' : ' ') : `(${values.join(' ')})`;
    const argument = o.argument === undefined ? '' : `:${quoted(o.argument)}:${action}`;
    const text = `[${quoted(o.text)}]${argument}`;
    const repeat = o.multiple ? '*' : '';
    if (o.short === undefined) return `  '${repeat}--${o.name}${text}' \\`;
    return `  '(-${o.short} --${o.name})'{-${o.short},--${o.name}}'${text}' \\`;
  };
  return [
    '#compdef cr-validate',
    `# ${COMMENT}`,
    '_arguments -s \\',
    ...options.map(spec),
    "  '*:image:_files'",
    '',
  ].join('\n');
}

export function emitFish({ options, codes }) {
  const line = (o) => {
    const values = valuesOf(o, codes);
    const parts = [`complete -c cr-validate -l ${o.name}`];
    if (o.short !== undefined) parts.push(`-s ${o.short}`);
    if (o.argument !== undefined) parts.push(o.name === 'config' ? '-r' : '-x');
    if (values !== undefined) parts.push(`-a '${values.join(' ')}'`);
    parts.push(`-d '${o.text.replace(/'/g, "\\'")}'`);
    return parts.join(' ');
  };
  return [`# ${COMMENT}`, ...options.map(line), ''].join('\n');
}
