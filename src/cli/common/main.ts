import { printable } from '../../bytes/printable.js';
import { isImageError } from '../../errors.js';
import { VERSION } from '../../generated/version.js';
import { removeTemporaries } from '../../node/atomic-file.js';
import { givenArguments } from './arguments.js';
import { choose } from './choose.js';
import { EXIT, FileError, UsageError } from './errors.js';
import { usage } from './given.js';
import { parse } from './parse.js';
import { type Command, type Program, SHELLS } from './program.js';
import { activity } from './progress.js';

const NOT_AN_IMAGE = new Set(['NOT_AN_IMAGE', 'UNSUPPORTED_VERSION']);

/** Runs a program and turns what it throws into one line on stderr and an exit code. */
export async function main(program: Program): Promise<void> {
  watchOutput(program.name);
  try {
    activity.start(process.stderr);
    process.exitCode = (await run(program, givenArguments())) ?? EXIT.ok;
    activity.end();
  } catch (error) {
    activity.end();
    process.exitCode = exitCodeOf(error);
    process.stderr.write(`${program.name}: ${describe(error)}\n`);
    if (error instanceof UsageError) {
      const { command } = error;
      process.stderr.write(
        `Try '${[program.name, ...(command === undefined ? [] : [command]), '--help'].join(' ')}'.\n`,
      );
    }
  }
}

/** What a reader that went away did not see was no success, whatever it would have been. */
function watchOutput(name: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    removeTemporaries();
    if (error.code === 'EPIPE') process.exit(EXIT.closedPipe);
    process.stderr.write(`${name}: ${describe(new FileError('standard output', error))}\n`);
    process.exit(EXIT.failed);
  });
  process.stderr.on('error', () => undefined);
}

async function run(program: Program, args: string[]): Promise<number | undefined> {
  const { command, given } = parse(program, args);
  const shown = (text: string): number => {
    process.stdout.write(text);
    return EXIT.ok;
  };
  const helpOf = async (one: Command | undefined): Promise<string> => {
    const { commandHelp, programHelp } = await import('./help.js');
    return one === undefined || one === program ? programHelp(program) : commandHelp(program, one);
  };
  const completes = async (name: string): Promise<string> =>
    (await import('./completion.js')).completion(program, choose('shell', name, SHELLS, usage));
  if (given.has('help')) return shown(await helpOf(command));
  if (given.has('version')) return shown(`${VERSION}\n`);
  const shell = given.text('completion');
  if (shell !== undefined) return shown(await completes(shell));
  if (command === undefined) throw new UsageError('a command is missing');
  if (command.run !== undefined) return command.run(given);
  switch (command.name) {
    case 'version':
      return shown(`${VERSION}\n`);
    case 'completion':
      return shown(await completes(given.operand(0)));
    default: {
      const [name] = given.operands;
      const names = program.commands.map((one) => one.name);
      const about = name === undefined ? undefined : choose('command', name, names, usage);
      return shown(await helpOf(program.commands.find((one) => one.name === about)));
    }
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof FileError) return exitCodeOf(error.cause);
  if (error instanceof UsageError) return EXIT.usage;
  if ((error as NodeJS.ErrnoException)?.code === 'EPIPE') return EXIT.closedPipe;
  if (!isImageError(error)) return EXIT.failed;
  return NOT_AN_IMAGE.has(error.code) ? EXIT.notAnImage : EXIT.invalid;
}

const IO: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'a part of the path is not a directory',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system can only be read',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'no space left for this user',
  EFBIG: 'the file would be too large',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'too many symbolic links',
  ENXIO: 'there is nothing behind this device or socket',
  EIO: 'the device reports an error',
};

/** An error in words that a terminal can show, with the place it speaks of; without its path where that is named already. */
export const describe = (error: unknown, isNamed = false): string => printable(inWords(error, isNamed));

function inWords(error: unknown, isNamed: boolean): string {
  if (error instanceof FileError) return `${error.file}: ${inWords(error.cause, true)}`;
  if (isImageError(error)) {
    const place = error.offset >= 0 ? `offset ${error.offset}: ` : error.path && `${error.path}: `;
    return `${place}${error.code}: ${error.message}`;
  }
  const { code, message, path } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : IO[code];
  if (known === undefined) return message;
  return isNamed || path === undefined ? known : `${path}: ${known}`;
}
