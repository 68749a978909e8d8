/**
 * Programs as tables: one entry a command. From it come what is parsed, `--help`, the man page and the completions of
 * three shells, so that none can forget what another has.
 */
import type { Given } from './given.js';

/** An option. One name means one thing in all commands of a program. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What it takes, if anything. */
  readonly argument?: string;
  /** The words that it takes, where they are few enough to be listed. */
  readonly choices?: readonly string[];
  /** More words that a shell may complete. */
  readonly words?: readonly string[];
  /** Whether a shell completes it by names of files. */
  readonly file?: true;
  readonly multiple?: true;
  readonly text: string;
}

/** A command line, without the name of the program, and what it is good for. */
export type Example = readonly [line: string, text: string];

/** What a program can be told to do. */
export interface Command {
  readonly name: string;
  /** What it works on: `IMAGE`, `[PID]` may be left out, `IMAGE…` may be several. */
  readonly operands?: readonly string[];
  /** What it does, in a line. */
  readonly text: string;
  /** Paragraphs of its own help and of the man page. */
  readonly more?: readonly string[];
  readonly options?: readonly Option[];
  readonly examples?: readonly Example[];
  /** Words that a shell may complete instead of names of files. */
  readonly words?: readonly string[];
  /** @returns the exit status; nothing is 0 */
  readonly run?: (given: Given) => Promise<number | undefined>;
}

export type ExitStatus = readonly (readonly [status: number, text: string])[];

/** A program with commands, or one that is its own only command. */
export interface Program extends Command {
  readonly commands: readonly Command[];
  /** Where this is declared, for the head of what derives from it. */
  readonly source: string;
  readonly exitStatus: ExitStatus;
  readonly exitNote?: string;
  readonly environment?: readonly (readonly [name: string, text: string])[];
  readonly files?: readonly (readonly [name: string, text: string])[];
  readonly seeAlso: string;
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const HELP: Option = { name: 'help', short: 'h', text: 'print help, of a command if one is named' };
export const VERSION_OPTION: Option = { name: 'version', text: 'print the version' };

/** What every program with commands has besides its own. */
export const standardCommands = (name: string): readonly Command[] => [
  {
    name: 'completion',
    operands: ['SHELL'],
    text: 'what makes a shell complete its commands and options: bash, zsh or fish',
    words: SHELLS,
    examples: [
      [`completion bash > ~/.local/share/bash-completion/completions/${name}`, 'for bash, from the next shell on'],
      [`completion zsh > "\${fpath[1]}/_${name}"`, 'for zsh'],
      [`completion fish > ~/.config/fish/completions/${name}.fish`, 'for fish'],
    ],
  },
  { name: 'help', operands: ['[COMMAND]'], text: 'this, or what there is to know about a command' },
  { name: 'version', text: 'the version' },
];

/** The options that a command takes, those of the program included. */
export const optionsOf = (program: Program, command?: Command): readonly Option[] => [
  ...(command?.options ?? []),
  ...(program.options ?? []),
];

/** Every option of a program once, and the commands that take it. */
export function allOptions(program: Program): Map<string, { option: Option; takenBy: string[] }> {
  const all = new Map<string, { option: Option; takenBy: string[] }>();
  for (const command of program.commands) {
    for (const option of command.options ?? []) {
      const known = all.get(option.name);
      if (known === undefined) all.set(option.name, { option, takenBy: [command.name] });
      else known.takenBy.push(command.name);
    }
  }
  for (const option of program.options ?? []) all.set(option.name, { option, takenBy: [] });
  return all;
}
