import { stat } from 'node:fs/promises';
import { optionsOf } from '../argument.js';
import { CriuImport, type ImportReport } from '../criu/import/index.js';
import { openCheckpoint } from './checkpoint-files.js';
import { ImageWriter } from './image-writer.js';
import type { Sink } from './sink.js';
import type { Storable } from './streamed.js';

export interface ImportOptions {
  /** Name of the container, where an archive holds several. */
  select?: string;
}

/**
 * Makes an image file of a checkpoint that CRIU wrote, an object at a time: memory does not grow with the pages.
 *
 * @param path a directory, or the archive of a container engine
 * @param output where the image goes; it appears when it is complete
 * @returns what had to be invented, and what was lost
 * @throws {RangeError} where there is no checkpoint; otherwise the error of the file system
 */
export async function importCheckpoint(
  path: string,
  output: string | Sink,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { select } = optionsOf(options, { select: 'text' });
  const checkpoint = await openCheckpoint(path, select);
  try {
    if (![...checkpoint.files.keys()].some((name) => name.endsWith('.img'))) {
      const what = await stat(path);
      throw new RangeError(
        `${what.isDirectory() ? 'a directory' : 'a tar archive'} without a checkpoint: there is no inventory.img`,
      );
    }
    const importing = await CriuImport.start(checkpoint.files);
    const writer = await ImageWriter.create(output, { arch: importing.arch });
    try {
      for await (const object of importing.objects()) await writer.write(object as Storable);
      await writer.close();
    } catch (error) {
      await writer.abort();
      throw error;
    }
    return importing.report;
  } finally {
    await checkpoint.close();
  }
}
