import { readFile } from 'node:fs/promises';
import { dumpImage } from '../../dump-text.js';
import { isStdin } from '../../node/source.js';
import { FileError } from '../common/errors.js';
import type { Given } from '../common/given.js';
import { nameOf, readPieces, writeText } from './io.js';

/** `cr-image dump`: offset, bytes, field and value of everything in an image. */
export async function dump(given: Given): Promise<undefined> {
  const input = given.operand(0);
  try {
    const bytes = isStdin(input) ? await collect(input) : new Uint8Array(await readFile(input));
    await writeText(given.text('output'), async (print) => print(dumpImage(bytes)));
  } catch (error) {
    throw FileError.about(nameOf(input), error);
  }
}

async function collect(input: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readPieces(input)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
