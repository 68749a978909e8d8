import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { argument } from '../argument.js';
import { type ExportOptions, type ExportReport, exportCriu } from '../criu/export/index.js';
import type { AnyImage } from '../inspect/index.js';
import type { Image } from '../model.js';

/**
 * Writes the images that `criu restore` takes into a directory, which appears when they are complete. Memory does not grow with the
 * pages of an image that `openImage` gave.
 *
 * @param directory is made; one that is there has to be empty
 * @returns what had to be invented, and what was lost
 * @throws as {@link exportCriu}; otherwise the error of the file system
 */
export async function exportCheckpoint(
  image: Pick<Image, 'objects' | 'header'> | AnyImage,
  directory: string,
  options: ExportOptions = {},
): Promise<ExportReport> {
  argument(directory, '/directory', 'name');
  const there = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (there !== undefined && there.length > 0)
    throw Object.assign(new Error('the directory is not empty'), { code: 'ENOTEMPTY' });
  const { files, report } = await exportCriu(image, options);
  const temporary = `${directory.replace(/\/+$/, '')}.${randomBytes(6).toString('hex')}.tmp`;
  await mkdir(temporary, { mode: 0o700 });
  try {
    for (const [name, pieces] of files) {
      if (name.includes('/') || name === '..' || name === '.') throw new RangeError(`no file can be called ${name}`);
      const file = await open(`${temporary}/${name}`, 'wx', 0o600);
      try {
        if (pieces instanceof Uint8Array) await file.writeFile(pieces);
        else for await (const piece of pieces) await file.writeFile(piece);
      } finally {
        await file.close();
      }
    }
    if (there !== undefined) await rmdir(directory);
    await rename(temporary, directory);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  return report;
}
