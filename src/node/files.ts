import { argument, isIterable, optionsOf } from '../argument.js';
import type { ImageObject } from '../generated/model.js';
import type { RewrittenImage } from '../inspect/rewrite.js';
import type { LazyBytes } from '../inspect/steps.js';
import type { Image, LenientImage } from '../model.js';
import { type ReadOptions, readImage } from '../read.js';
import { writeImage } from '../write.js';
import { createSink } from './compressed.js';
import { FileBytes } from './file-bytes.js';
import { crc32, ImageWriter } from './image-writer.js';
import type { Sink } from './sink.js';
import { readWhole } from './source.js';
import type { Storable } from './streamed.js';

/** Reads a whole image file into memory. @throws {ImageError} as `readImage`, or the error of the file system */
export function readImageFile(path: string, options?: ReadOptions & { references?: 'strict' }): Promise<Image>;
export function readImageFile(path: string, options: ReadOptions): Promise<LenientImage>;
export async function readImageFile(path: string, options: ReadOptions = {}): Promise<Image | LenientImage> {
  return readImage(await readWhole(path), { crc32, ...optionsOf(options) });
}

/**
 * Writes an image file, which appears whole or not at all: of an image in memory, or of one that `anonymise` or `convert`
 * made of an image file, an object at a time. The names `.cr.gz` and `.cr.zst` have it compressed.
 *
 * @throws {ImageError} as `writeImage`
 */
export async function writeImageFile(path: string, image: Image | LenientImage | RewrittenImage): Promise<void> {
  argument(path, '/path', 'name');
  if (isIterable(image)) return writeRewritten(await createSink(path), image as RewrittenImage);
  const bytes = writeImage(image as Image, { crc32 });
  const file = await createSink(path);
  try {
    await file.write(bytes);
    await file.commit();
  } catch (error) {
    await file.abort();
    throw error;
  }
}

/** Writes what was made of an image file, an object at a time. */
export async function writeRewritten(sink: Sink, image: RewrittenImage): Promise<void> {
  try {
    const writer = await ImageWriter.create(sink, image.header);
    for await (const { object } of image) await writer.write(storable(object));
    await writer.close(image.end);
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** The object with bytes that are still to be fetched as the writer knows them. */
function storable(object: ImageObject): Storable {
  const fields = object as unknown as Record<string, unknown>;
  for (const name of ['data', 'payload', 'extraTail']) {
    const value = fields[name];
    if (isLazy(value) && !(value instanceof FileBytes)) fields[name] = fileBytes(value);
  }
  return object as Storable;
}

const isLazy = (value: unknown): value is LazyBytes =>
  typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && 'read' in value && 'length' in value;

const fileBytes = (bytes: LazyBytes): FileBytes =>
  new FileBytes(
    {
      async read(buffer, offset, length, position) {
        const read = await bytes.read(position, position + length);
        buffer.set(read, offset);
        return { bytesRead: read.length };
      },
    },
    0,
    bytes.length,
  );
