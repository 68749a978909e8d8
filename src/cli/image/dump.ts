import { dumpImageFile } from '../../node/dump-file.js';
import { FileError } from '../common/errors.js';
import type { Given } from '../common/given.js';
import { nameOf, withPath, writeText } from './io.js';

/** `cr-image dump`: offset, bytes, field and value of everything in an image. */
export async function dump(given: Given): Promise<undefined> {
  try {
    await withPath(given, 0, (path) =>
      writeText(given.text('output'), async (print) => {
        for await (const piece of dumpImageFile(path)) await print(piece);
      }),
    );
  } catch (error) {
    throw FileError.about(nameOf(given.operand(0)), error);
  }
}
