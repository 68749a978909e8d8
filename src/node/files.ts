import { readFile } from 'node:fs/promises';
import type { Image } from '../model.js';
import { type ReadOptions, readImage } from '../read.js';
import { writeImage } from '../write.js';
import { AtomicFile } from './atomic-file.js';
import { crc32 } from './image-writer.js';

/** Reads a whole image file into memory. @throws {ImageError} as `readImage`, or the error of the file system */
export async function readImageFile(path: string, options: ReadOptions = {}): Promise<Image> {
  return readImage(new Uint8Array(await readFile(path)), { crc32, ...options });
}

/** Writes an image file, which appears whole or not at all. @throws {ImageError} as `writeImage` */
export async function writeImageFile(path: string, image: Image): Promise<void> {
  const bytes = writeImage(image, { crc32 });
  const file = await AtomicFile.create(path);
  try {
    await file.write(bytes);
    await file.commit();
  } catch (error) {
    await file.abort();
    throw error;
  }
}
