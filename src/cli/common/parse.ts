import { parseArgs } from 'node:util';
import { choose, closest } from './choose.js';
import { UsageError } from './errors.js';
import { Given, usage, type Value } from './given.js';
import { allOptions, type Command, type Option, optionsOf, type Program } from './program.js';

/** What a command line comes to. */
export interface Call {
  /** The command that was named; the program itself, where it has none. */
  readonly command: Command | undefined;
  readonly given: Given;
}

const flag = (option: Option) => `--${option.name}`;

/**
 * Reads a command line. The command may stand behind options.
 *
 * @throws {UsageError} for what the command does not take, with what is closest
 */
export function parse(program: Program, args: string[]): Call {
  const all = allOptions(program);
  const options = Object.fromEntries(
    [...all.values()].map(({ option: { name, short, argument } }) => [
      name,
      {
        type: argument === undefined ? ('boolean' as const) : ('string' as const),
        ...(short !== undefined && { short }),
        multiple: true,
      },
    ]),
  );
  const { tokens, positionals } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const isAsked = (name: string) => tokens.some((token) => token.kind === 'option' && token.name === name);
  const [named, ...rest] = positionals;
  const hasCommands = program.commands.length > 0;
  const names = program.commands.map(({ name }) => name);
  const name = hasCommands && named !== undefined ? choose('command', named, names, usage) : undefined;
  const command = hasCommands ? program.commands.find((one) => one.name === name) : program;
  const operands = hasCommands ? rest : positionals;

  const values = new Map<string, Value[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = all.get(token.name);
    if (known === undefined) throw new UsageError(unknown(token.rawName, optionsOf(program, command)), name);
    const { option, takenBy } = known;
    if (command !== undefined && !optionsOf(program, command).some((one) => one.name === option.name)) {
      throw new UsageError(`${name} does not take ${flag(option)}, which is for ${takenBy.join(', ')}`, name);
    }
    const { value, inlineValue } = token;
    if (option.argument === undefined) {
      if (inlineValue) throw new UsageError(`${flag(option)} takes nothing`, name);
    } else if (value === undefined) {
      throw new UsageError(`${flag(option)} takes ${option.argument}`, name);
    } else if (!inlineValue && value.startsWith('-') && value !== '-') {
      throw new UsageError(
        `${flag(option)} takes ${option.argument}; is ${value} meant? Then write ${flag(option)}=${value}`,
        name,
      );
    }
    values.set(option.name, [...(values.get(option.name) ?? []), value ?? true]);
  }
  if (!isAsked('help') && !isAsked('version')) checkOperands(command, operands, name);
  return { command, given: new Given(operands, values) };
}

/** @throws {UsageError} where there are too few or too many */
function checkOperands(command: Command | undefined, given: readonly string[], name: string | undefined): void {
  if (command === undefined) return;
  const { operands = [] } = command;
  const missing = operands[given.length];
  const who = name ?? command.name;
  const [only] = operands;
  const word = only === undefined ? '' : (WORDS[only] ?? only.replace(/[[\]]/g, '').toLowerCase());
  if (missing !== undefined && !missing.startsWith('[')) {
    throw new UsageError(`${who} takes ${operands.length === 1 ? `a ${word}` : operands.join(' ')}`, name);
  }
  const surplus = given[operands.length];
  if (surplus === undefined || operands.at(-1)?.includes('…')) return;
  const taken = operands.length === 1 ? `takes one ${word}, and not` : `takes ${operands.join(' ')}, and not`;
  throw new UsageError(`${who} ${operands.length === 0 ? 'does not take' : taken} ${surplus}`, name);
}

/** What an operand is called in a sentence. */
const WORDS: Readonly<Record<string, string>> = { IMAGE: 'file', JSON: 'file' };

function unknown(raw: string, options: readonly Option[]): string {
  const close = closest(
    raw.replace(/^-+/, ''),
    options.map((option) => option.name),
  );
  return `Unknown option '${raw}'${close === undefined ? '' : `; did you mean --${close}?`}`;
}
