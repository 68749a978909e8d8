/** What a command line tool answers: see the exit codes in its help. */
export const EXIT = { ok: 0, invalid: 1, usage: 2, failed: 3, notAnImage: 4, closedPipe: 128 + 13 } as const;

/** The command line makes no sense. */
export class UsageError extends Error {
  /** @param command the command that was named, whose help says more */
  constructor(
    message: string,
    readonly command?: string,
  ) {
    super(message);
  }
}

/** An error about a file, to be named in front of it. */
export class FileError extends Error {
  constructor(
    readonly file: string,
    override readonly cause: unknown,
  ) {
    super(file);
  }

  /** `cause` as an error about `file`, if it is not about another one already. */
  static about(file: string, cause: unknown): Error {
    return cause instanceof FileError || cause instanceof UsageError ? cause : new FileError(file, cause);
  }
}
