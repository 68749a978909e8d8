import { argument } from '../argument.js';
import type { Window } from '../bytes/window.js';
import { Dump } from '../dump-text.js';
import { readFully } from './file-bytes.js';
import { crc32 } from './image-writer.js';
import { openSource, type Path } from './source.js';

/** Bytes that are read at once, where one piece does not follow the other, and at most. */
const SMALL = 1 << 12;
const CHUNK = 1 << 20;

/**
 * The text of `dumpImage` about an image file of any size, some lines at a time, in constant memory. What is wrong with the image
 * stands in the text. @throws the error of the file system
 */
export async function* dumpImageFile(
  path: Path,
  onProgress?: (done: number, size: number) => void,
): AsyncGenerator<string, void, void> {
  if (onProgress !== undefined) argument(onProgress, '/onProgress', 'function');
  const source = await openSource(path);
  try {
    const { size } = source;
    const dump = new Dump(size, crc32);
    const buffers = new Map<Window, Uint8Array>();
    for (const step of dump.run()) {
      if (typeof step === 'string') {
        yield step;
        continue;
      }
      const { window, at, length } = step;
      const { start, bytes } = window;
      const follows = at >= start && at <= start + bytes.length;
      const wanted = Math.min(Math.max(length, follows ? Math.min(2 * bytes.length, CHUNK) : SMALL), size - at);
      let buffer = buffers.get(window) ?? new Uint8Array(0);
      if (buffer.length < wanted) {
        buffer = new Uint8Array(Math.max(wanted, Math.min(CHUNK, size)));
        buffers.set(window, buffer);
      }
      await readFully(source, buffer, wanted, at);
      window.move(buffer.subarray(0, wanted), at);
      onProgress?.(at, size);
    }
  } finally {
    await source.close();
  }
}
