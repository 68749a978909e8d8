import { dumpPieces } from '../../dump-text.js';
import { readWhole } from '../../node/source.js';
import { FileError } from '../common/errors.js';
import type { Given } from '../common/given.js';
import { nameOf, withPath, writeText } from './io.js';

/** `cr-image dump`: offset, bytes, field and value of everything in an image. */
export async function dump(given: Given): Promise<undefined> {
  try {
    const bytes = await withPath(given, 0, readWhole);
    await writeText(given.text('output'), async (print) => {
      for (const piece of dumpPieces(bytes)) await print(piece);
    });
  } catch (error) {
    throw FileError.about(nameOf(given.operand(0)), error);
  }
}
