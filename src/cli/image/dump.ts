import { readFile } from 'node:fs/promises';
import { dumpImage } from '../../dump-text.js';
import { readPieces, writeText } from './io.js';
import type { Options } from './options.js';

/** `cr-image dump`: offset, bytes, field and value of everything in an image. */
export async function dump(input: string, { output }: Options): Promise<void> {
  const bytes = input === '-' ? await collect(input) : new Uint8Array(await readFile(input));
  await writeText(output, (print) => print(dumpImage(bytes)));
}

async function collect(input: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readPieces(input)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
