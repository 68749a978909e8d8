import { isImageError } from '../errors.js';

/** What a command line tool answers: see the exit codes in its help. */
export const EXIT = { ok: 0, invalid: 1, usage: 2, failed: 3, notAnImage: 4 } as const;

/** The command line makes no sense. */
export class UsageError extends Error {}

/** An error about a file, to be named in front of it. */
export class FileError extends Error {
  constructor(
    readonly file: string,
    override readonly cause: unknown,
  ) {
    super(file);
  }
}

const NOT_AN_IMAGE = new Set(['NOT_AN_IMAGE', 'UNSUPPORTED_VERSION']);

/** Runs a tool and turns what it throws into one line on stderr and an exit code. */
export async function main(name: string, run: (args: string[]) => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.failed);
  });
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    process.stderr.write(`${name}: ${describe(error)}\n`);
    if (process.exitCode === EXIT.usage) process.stderr.write(`Try '${name} --help'.\n`);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof FileError) return exitCodeOf(error.cause);
  if (isUsage(error)) return EXIT.usage;
  if (!isImageError(error)) return EXIT.failed;
  return NOT_AN_IMAGE.has(error.code) ? EXIT.notAnImage : EXIT.invalid;
}

const isUsage = (error: unknown): boolean =>
  error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

const IO: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  ENOSPC: 'no space left on the device',
};

/** An error in words, with the place it speaks of. */
export function describe(error: unknown): string {
  if (error instanceof FileError) return `${error.file}: ${describe(error.cause)}`;
  if (isImageError(error)) {
    const place = error.offset >= 0 ? `offset ${error.offset}: ` : error.path && `${error.path}: `;
    return `${place}${error.code}: ${error.message}`;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && IO[code]) || message;
}
