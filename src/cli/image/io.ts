import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AtomicFile } from '../../node/atomic-file.js';
import { type ImageFile, openImage } from '../../node/image-file.js';
import type { Sink } from '../../node/image-writer.js';

/** Opens an image for `use`; standard input is kept in a temporary file meanwhile, since references need seeking. */
export async function withImage<T>(input: string, use: (image: ImageFile) => Promise<T>): Promise<T> {
  if (input !== '-') return useImage(input, use);
  const path = join(tmpdir(), `cr-image-${randomBytes(6).toString('hex')}`);
  try {
    await pipeline(process.stdin, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return await useImage(path, use);
  } finally {
    await rm(path, { force: true });
  }
}

async function useImage<T>(path: string, use: (image: ImageFile) => Promise<T>): Promise<T> {
  const image = await openImage(path);
  try {
    return await use(image);
  } finally {
    await image.close();
  }
}

/** The bytes of a file or of standard input, a piece at a time. */
export const readPieces = (input: string): AsyncIterable<Uint8Array> =>
  input === '-' ? process.stdin : createReadStream(input);

const standardOutput: Sink = {
  write: (bytes) =>
    new Promise((resolve, reject) => process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()))),
  commit: async () => undefined,
  abort: async () => undefined,
};

export const openOutput = async (output: string): Promise<Sink> =>
  output === '-' ? standardOutput : AtomicFile.create(output);

/** Collects text and hands it on in large pieces; the output appears when `produce` is done. */
export async function writeText(output: string, produce: (print: (text: string) => Promise<void>) => Promise<void>) {
  const sink = await openOutput(output);
  let pending = '';
  const flush = async () => {
    const text = pending;
    pending = '';
    await sink.write(Buffer.from(text));
  };
  try {
    await produce(async (text) => {
      pending += text;
      if (pending.length > 1 << 16) await flush();
    });
    await flush();
    await sink.commit();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
