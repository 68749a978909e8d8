import { createReadStream, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removedAtEnd, removeTemporaries } from '../../node/atomic-file.js';
import { createSink } from '../../node/compressed.js';
import { type ImageFile, openImage } from '../../node/image-file.js';
import { isCheckpoint } from '../../node/is-checkpoint.js';
import { nameFor } from '../../node/names.js';
import type { Sink } from '../../node/sink.js';
import { isStdin } from '../../node/source.js';
import { EXIT, FileError } from '../common/errors.js';
import type { Given } from '../common/given.js';
import { describe } from '../common/main.js';
import { activity } from '../common/progress.js';

/** What a file is called in messages. */
export const nameOf = (input: string): string => (isStdin(input) ? 'standard input' : input);

/** Opens the image of an operand for `use`. Errors name it, as long as they name no other file. */
export async function withImage<T>(
  given: Given,
  index: number,
  use: (image: ImageFile, damage: Damage) => Promise<T>,
): Promise<T> {
  const input = given.operand(index);
  try {
    const image = isCheckpoint(input) ? await withImported(given, input, openImage) : await openImage(input);
    try {
      return await use(image, new Damage(nameOf(input)));
    } finally {
      await image.close();
    }
  } catch (error) {
    throw FileError.about(nameOf(input), error);
  }
}

/** The path of an image for `use`: of a checkpoint of CRIU a temporary file has it. */
export async function withPath<T>(given: Given, index: number, use: (path: string) => Promise<T>): Promise<T> {
  const input = given.operand(index);
  return isCheckpoint(input) ? withImported(given, input, use) : use(input);
}

/** A checkpoint of CRIU as an image, in a temporary file whose name is gone when `use` is done. */
async function withImported<T>(given: Given, input: string, use: (path: string) => Promise<T>): Promise<T> {
  const { importCheckpoint } = await import('../../node/import-checkpoint.js');
  cleanUpOnSignals();
  // in one step with being noted: a signal that comes then finds both
  const directory = mkdtempSync(join(tmpdir(), 'cr-image-'));
  removedAtEnd.add(directory);
  const path = join(directory, 'checkpoint.cr');
  const select = given.text('select');
  try {
    await importCheckpoint(input, path, select === undefined ? {} : { select });
    return await use(path);
  } catch (error) {
    throw FileError.about(nameOf(input), error);
  } finally {
    await rm(directory, { recursive: true, force: true });
    removedAtEnd.delete(directory);
  }
}

/** So many faults are told one by one. */
const TOLD = 10;

/** What is wrong with an image of which the rest is shown all the same. */
export class Damage {
  count = 0;

  constructor(private readonly name: string) {}

  readonly report = (error: Error): void => {
    this.count++;
    activity.clear();
    if (this.count <= TOLD) process.stderr.write(`cr-image: ${describe(new FileError(this.name, error))}\n`);
    if (this.count === TOLD) process.stderr.write('cr-image: there may be more that is wrong; cr-validate tells all\n');
  };

  /** What the program answers then. */
  status(): number {
    return this.count > 0 ? EXIT.invalid : EXIT.ok;
  }
}

/** The bytes of a file or of standard input, a piece at a time. */
export const readPieces = (input: string): AsyncIterable<Uint8Array> =>
  activity.pieces(isStdin(input) ? process.stdin : createReadStream(nameFor(input), { highWaterMark: 1 << 18 }));

const standardOutput: Sink = {
  write: (bytes) =>
    new Promise((resolve, reject) => {
      // On a terminal what comes out shows by itself how far it is.
      if (process.stdout.isTTY) activity.end();
      process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
    }),
  commit: async () => undefined,
  abort: async () => undefined,
};

/** Signals that end a program, and with it what is half written. */
const ENDING = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

function cleanUpOnSignals(): void {
  for (const signal of ENDING) {
    process.once(signal, () => {
      removeTemporaries();
      process.kill(process.pid, signal);
    });
  }
}

/** Where the output goes; its errors name it. */
export async function openOutput(output = '-'): Promise<Sink> {
  if (output === '-') return blaming('standard output', standardOutput);
  cleanUpOnSignals();
  const file = await createSink(output).catch((error: NodeJS.ErrnoException) => {
    throw new FileError(output, error.code === 'ENOENT' ? new Error('no such file or directory') : error);
  });
  return blaming(output, file);
}

function blaming(name: string, sink: Sink): Sink {
  const about = (error: unknown): never => {
    throw new FileError(name, error);
  };
  return {
    write: async (bytes) => {
      await sink.write(bytes).catch(about);
      activity.wrote(bytes.length);
    },
    ...(sink.skip && { skip: (length) => sink.skip?.(length).catch(about) as Promise<void> }),
    commit: () => sink.commit().catch(about),
    abort: () => sink.abort(),
  };
}

/** Collects text and hands it on in large pieces; the output appears when `produce` is done. */
export async function writeText(
  output: string | undefined,
  produce: (print: (text: string) => Promise<void> | undefined) => Promise<void>,
) {
  const sink = await openOutput(output);
  let pending: string[] = [];
  let length = 0;
  const flush = async () => {
    const text = pending.join('');
    pending = [];
    length = 0;
    await sink.write(Buffer.from(text));
  };
  try {
    await produce((text) => {
      pending.push(text);
      length += text.length;
      return length > 1 << 16 ? flush() : undefined;
    });
    await flush();
    await sink.commit();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
