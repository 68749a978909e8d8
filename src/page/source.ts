/** Where the bytes of an image are: in a file that was dropped, in the page, or with who serves it. */
import { type Readable, readFully } from '../node/file-bytes.js';

export interface PageSource extends Readable {
  readonly name: string;
  readonly size: number;
  close(): Promise<void>;
  /** For a worker, which makes a source of it again. */
  readonly portable: Portable;
}

export type Portable = { name: string; blob: Blob } | { name: string; url: string; size: number };

const WINDOW = 1 << 20;
const WINDOWS = 24;

/** Reads small pieces out of larger ones, of which the last few are kept: each read of a browser takes a millisecond. */
function inWindows(source: PageSource): PageSource {
  const windows = new Map<number, Promise<Uint8Array>>();
  const windowAt = (start: number): Promise<Uint8Array> => {
    const known = windows.get(start);
    windows.delete(start);
    const bytes = known ?? filled(start);
    windows.set(start, bytes);
    if (windows.size > WINDOWS) windows.delete(windows.keys().next().value as number);
    return bytes;
  };
  const filled = async (start: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(Math.min(WINDOW, source.size - start));
    await readFully(source, bytes, bytes.length, start);
    return bytes;
  };
  return {
    ...source,
    async read(buffer, offset, length, position) {
      if (length >= WINDOW / 4 || position >= source.size) return source.read(buffer, offset, length, position);
      const start = Math.floor(position / WINDOW) * WINDOW;
      const bytes = await windowAt(start);
      const part = bytes.subarray(position - start, position - start + length);
      buffer.set(part, offset);
      return { bytesRead: part.length };
    },
  };
}

/** A piece of a `Blob` is read when it is needed, whatever its size. */
export function blobSource(name: string, blob: Blob): PageSource {
  return inWindows({
    name,
    size: blob.size,
    portable: { name, blob },
    close: async () => undefined,
    async read(buffer, offset, length, position) {
      const bytes = new Uint8Array(await blob.slice(position, position + length).arrayBuffer());
      buffer.set(bytes, offset);
      return { bytesRead: bytes.length };
    },
  });
}

/** Behind an address that answers to ranges. */
export function urlSource(name: string, url: string, bytes: number): PageSource {
  return inWindows({
    name,
    size: bytes,
    portable: { name, url, size: bytes },
    close: async () => undefined,
    async read(buffer, offset, length, position) {
      const end = Math.min(position + length, bytes);
      if (end <= position) return { bytesRead: 0 };
      const answer = await fetch(url, { headers: { range: `bytes=${position}-${end - 1}` } });
      if (answer.status !== 206) throw new Error(`${url}: ${answer.status} ${answer.statusText}`);
      const got = new Uint8Array(await answer.arrayBuffer());
      buffer.set(got, offset);
      return { bytesRead: got.length };
    },
  });
}

export const sourceOf = (portable: Portable): PageSource =>
  'blob' in portable ? blobSource(portable.name, portable.blob) : urlSource(portable.name, portable.url, portable.size);
