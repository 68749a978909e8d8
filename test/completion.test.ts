/** Completions, asked for in the shells themselves. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { scratch } from './scratch.js';

const folder = scratch();
const programs = ['cr-image', 'cr-compat', 'cr-validate', 'cr-dump', 'cr-restart'];

/** A line, what a shell offers for its last word among other things, and what it does not. */
const lines: [line: string, offered: string[], not: string[]][] = [
  ['cr-image tr', ['tree'], ['here.cr']],
  ['cr-image help an', ['anonymise'], ['here.cr']],
  ['cr-image tree --co', ['--color'], ['--context']],
  ['cr-image tree --color ', ['auto', 'always', 'never'], ['here.cr']],
  ['cr-image tree --color=al', ['always'], ['here.cr']],
  ['cr-image tree he', ['here.cr'], []],
  ['cr-image diff -f ma', ['markdown'], []],
  ['cr-image decode here.cr -o he', ['here.cr'], []],
  ['cr-image search --pid he', [], ['here.cr']],
  ['cr-image version he', [], ['here.cr']],
  ['cr-image completion ', ['bash', 'zsh', 'fish'], ['here.cr']],
  ['cr-compat check -f s', ['sarif'], []],
  ['cr-compat rules -f ', ['md', 'json'], ['sarif']],
  ['cr-compat explain FIELD_MO', ['FIELD_MOVED'], []],
  ['cr-validate -l ', ['restorable'], ['here.cr']],
  ['cr-validate --explain END_CH', ['END_CHECKSUM_MISMATCH'], []],
  ['cr-validate he', ['here.cr'], []],
  ['cr-dump --allow file-m', ['file-mount'], []],
  ['cr-dump he', [], ['here.cr']],
  ['cr-restart --namespaces ', ['keep', 'new'], []],
  ['cr-restart he', ['here.cr'], []],
];

/** Runs a script that prints `> LINE` and what is offered for it, a line each. */
function offers(command: string, ...args: string[]): Map<string, string[]> {
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, TERM: 'dumb' };
  const { stdout, stderr, status } = spawnSync(command, args, { cwd: join(folder, 'here'), encoding: 'utf8', env });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const parts = stdout.split(/^> /m).slice(1);
  return new Map(parts.map((part) => part.split('\n')).map(([line, ...words]) => [line as string, words]));
}

const quoted = (text: string) => `'${text}'`;
const all = lines.map(([line]) => quoted(line)).join(' ');
const file = (name: string) => resolve('completions', name);

const BASH = `
for f in ${programs.map((name) => file(`${name}.bash`)).join(' ')}; do source "$f"; done
for line in ${all}; do
  echo "> $line"
  read -ra COMP_WORDS <<< "\${line//=/ = }"
  [[ $line == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
  spec=$(complete -p "\${COMP_WORDS[0]}"); spec=\${spec#*-F }
  "\${spec%% *}"
  printf '%s\\n' "\${COMPREPLY[@]}"
done`;

const FISH = `
for f in ${programs.map((name) => file(`${name}.fish`)).join(' ')}; source $f; end
for line in ${all}; echo "> $line"; complete -C $line | string replace -r '\\t.*' ''; end; true`;

/** Only the line editor of zsh completes: in a terminal of its own it asks every line as soon as it starts, and ends. */
const ZSH = (how: string) => `
cat > .zshrc <<'END'
LISTMAX=10000
autoload -Uz compinit
${how}
compadd() {
  local -a offered
  if [[ " $* " != *' -'[OAD]' '* ]]; then
    builtin compadd -A offered "$@"
    print -rl -- $offered >> out
  fi
  builtin compadd "$@"
}
ask() {
  local line
  for line in ${all}; do
    print -r -- "> $line" >> out
    BUFFER=$line CURSOR=$#line
    zle list-choices
  done
  exit
}
zle -N zle-line-init ask
END
rm -f out
zmodload zsh/zpty
zpty asking "ZDOTDIR=$PWD zsh -d -i"
while zpty -r asking; do :; done > said
cat out`;
const zshFiles = programs.map((name) => file(`_${name}`)).join(' ');

beforeAll(() => {
  mkdirSync(join(folder, 'here'));
  writeFileSync(join(folder, 'here', 'here.cr'), '');
});

const shells: [name: string, shell: string, args: string[]][] = [
  ['bash', 'bash', ['--norc', '-c', BASH]],
  ['fish', 'fish', ['--no-config', '-c', FISH]],
  ['zsh', 'zsh', ['-f', '-c', ZSH(`fpath=(${resolve('completions')} $fpath); compinit -u -D`)]],
  ['zsh, sourced', 'zsh', ['-f', '-c', ZSH(`compinit -u -D; for f in ${zshFiles}; do source $f; done`)]],
];

for (const [name, shell, args] of shells) {
  const isThere = spawnSync(shell, ['-c', 'exit']).status === 0;
  (isThere ? describe : describe.skip)(isThere ? name : `${name} (is not installed)`, () => {
    let offered: Map<string, string[]>;
    beforeAll(() => {
      offered = offers(shell, ...args);
    });
    test.each(lines)('%s', (line, wanted, unwanted) => {
      const words = offered.get(line) ?? ['(no answer)'];
      const isOffered = (word: string) => words.some((one) => one === word || one.endsWith(`=${word}`));
      expect({ words, missing: wanted.filter((word) => !isOffered(word)) }).toEqual({ words, missing: [] });
      expect({ words, surplus: unwanted.filter(isOffered) }).toEqual({ words, surplus: [] });
    });
  });
}
