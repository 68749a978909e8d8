import { argument } from '../argument.js';

/** What is read from: a `FileHandle`, spelled out so that our types need none of Node's. */
export interface Readable {
  read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
}

/** Is told how many bytes were read, each time; for who shows how far a program is. */
export const reading: { told?: (bytes: number) => void } = {};

const CHUNK = 1 << 20;
/** Node reads no more at once. */
const MOST = 1 << 30;

/** Reads `length` bytes at `position`, all of them. @throws {RangeError} where the file ends before */
export async function readFully(file: Readable, buffer: Uint8Array, length: number, position: number): Promise<void> {
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(buffer, done, Math.min(length - done, MOST), position + done);
    if (bytesRead === 0) throw new RangeError(`the file ends at ${position + done}; it was cut while it was read`);
    done += bytesRead;
    reading.told?.(bytesRead);
  }
}

/** Bytes that were left in the image file. They can be read as long as the file is open. */
export class FileBytes {
  constructor(
    private readonly file: Readable,
    /** Offset in the file. */
    readonly offset: number,
    /** Number of bytes. */
    readonly length: number,
    /** All of them, where they are few and at hand already. */
    private readonly known?: Uint8Array,
  ) {}

  /**
   * Reads the bytes from `start` up to `end`.
   *
   * @throws {RangeError} where the range is not inside
   */
  async read(start = 0, end = this.length): Promise<Uint8Array> {
    argument(start, '/start', 'number');
    argument(end, '/end', 'number');
    if (!(0 <= start && start <= end && end <= this.length)) {
      throw new RangeError(`bytes ${start} to ${end} of ${this.length}`);
    }
    if (this.known !== undefined) return this.known.slice(start, end);
    const bytes = new Uint8Array(end - start);
    await readFully(this.file, bytes, bytes.length, this.offset + start);
    return bytes;
  }

  /** All bytes, a piece at a time. */
  async *chunks(size = CHUNK): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < this.length; at += size) yield this.read(at, Math.min(at + size, this.length));
  }
}
