import type { Hash } from 'node:crypto';
import { read, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { argument, optionsOf } from '../argument.js';
import { decodeText } from '../bytes/text.js';
import type { Report, ValidateOptions } from '../validate/index.js';
import { settle } from '../validate/options.js';
import { Walk } from '../validate/walk.js';
import { type Need, Window } from '../validate/window.js';
import { crc32 } from './image-writer.js';
import { openSource, type Path, type Source } from './source.js';

export interface ValidateFileOptions extends Omit<ValidateOptions, 'crc32'> {
  /** Whether the report has the SHA-256 of the file, for which every byte is read. Default: true. */
  sha256?: boolean;
  /** Is told from time to time how far the walk is. */
  onProgress?: (done: number, size: number) => void;
}

/** Bytes that are read at once. */
const CHUNK = 1 << 20;
/** So many bytes are read sooner than somebody else could do something meanwhile. */
const SMALL = 1 << 16;
/** Bytes that are read first behind something that was stepped over: an object header and the fixed part of page data. */
const HEAD = 48;

/** Loading it takes half as long as looking at a small image. */
const crypto = () => import('node:crypto');

const readAt = promisify(read);

/**
 * Looks at every byte of an image file, in constant memory: page data goes through the
 * checksum a piece at a time, and is stepped over in an image without one.
 * Something that can't be read twice, a pipe say, is copied to a temporary file first.
 *
 * @throws {RangeError} for an option that makes no sense; otherwise the error of the file system
 */
export async function validateFile(path: Path, options: ValidateFileOptions = {}): Promise<Report> {
  const settings = optionsOf(options, { onProgress: 'function' });
  argument(path, '/path', 'path');
  settle(settings);
  const name = typeof path === 'string' ? path : decodeText(path);
  return validateSource(await openSource(path), { name, ...settings });
}

/** Looks at an image that is open already, and closes it. @throws as {@link validateFile} */
export async function validateSource(source: Source, options: ValidateFileOptions = {}): Promise<Report> {
  try {
    return await FileWalk.run(source.fd, source.size, options);
  } finally {
    await source.close();
  }
}

/** Gets a walk what it needs. */
class FileWalk {
  private readonly window = new Window();
  private readonly buffer: Uint8Array;
  /** How many bytes are read at once; more as long as one piece follows the other. */
  private ahead = SMALL;
  /** Number of bytes that went through the checksum and the hash. */
  private hashed = 0;
  private crc = 0;
  private told = 0;

  private constructor(
    private readonly fd: number,
    private readonly size: number,
    private readonly options: ValidateFileOptions,
    private readonly hash: Hash | undefined,
  ) {
    this.buffer = new Uint8Array(Math.min(CHUNK, size));
  }

  static async run(fd: number, size: number, options: ValidateFileOptions): Promise<Report> {
    const hash = options.sha256 === false ? undefined : (await crypto()).createHash('sha256');
    return new FileWalk(fd, size, options, hash).walk();
  }

  private async walk(): Promise<Report> {
    const walking = new Walk(this.window, this.size, settle(this.options)).run();
    let step = walking.next();
    while (!step.done) step = walking.next(await this.serve(step.value));
    const report = step.value;
    if (this.hash !== undefined) {
      await this.pass(this.size, (bytes) => this.hash?.update(bytes));
      report.input.sha256 = this.hash.digest('hex');
    }
    return report;
  }

  private async serve(need: Need): Promise<number | undefined> {
    if ('checksum' in need) return this.checksum(need.checksum);
    const { at, length, exact } = need;
    const { start, bytes } = this.window;
    const follows = at >= start && at <= start + bytes.length;
    this.ahead = follows ? Math.min(this.ahead * 2, CHUNK) : HEAD;
    const wanted = exact ? length : Math.min(Math.max(length, this.ahead), this.size - at);
    // A new array for what doesn't fit, and the large one is given up again with the next piece.
    const target = wanted <= this.buffer.length ? this.buffer : new Uint8Array(wanted);
    await this.fill(target, wanted, at);
    this.window.move(target.subarray(0, wanted), at);
    if (exact !== true) this.tell(at);
    return undefined;
  }

  /** Checksum of the first `end` bytes. A walk asks for one END after the other, so no byte is read again. */
  private async checksum(end: number): Promise<number> {
    await this.pass(end, (bytes) => {
      this.crc = crc32(bytes, this.crc);
      this.hash?.update(bytes);
    });
    return this.crc;
  }

  /** Goes over the bytes up to `end` that were not gone over yet; the next piece is read while one is taken. */
  private async pass(end: number, take: (bytes: Uint8Array) => void): Promise<void> {
    const size = Math.min(CHUNK, end - this.hashed);
    const buffers = [new Uint8Array(size), new Uint8Array(size)] as const;
    const read = async (at: number, into: Uint8Array): Promise<Uint8Array> => {
      const piece = into.subarray(0, Math.min(size, end - at));
      await this.fill(piece, piece.length, at);
      return piece;
    };
    let next = this.hashed < end ? read(this.hashed, buffers[0]) : undefined;
    for (let turn = 1; next !== undefined; turn++) {
      const piece = await next;
      this.hashed += piece.length;
      this.tell(this.hashed);
      next = this.hashed < end ? read(this.hashed, buffers[turn % 2] as Uint8Array) : undefined;
      take(piece);
    }
  }

  private async fill(buffer: Uint8Array, length: number, at: number): Promise<void> {
    const { fd } = this;
    for (let done = 0; done < length; ) {
      const left = length - done;
      const bytesRead =
        left <= SMALL
          ? readSync(fd, buffer, done, left, at + done)
          : (await readAt(fd, buffer, done, left, at + done)).bytesRead;
      if (bytesRead === 0) throw new RangeError(`the file ends at ${at + done}; it was cut while it was read`);
      done += bytesRead;
    }
  }

  private tell(done: number): void {
    if (this.options.onProgress === undefined || Math.abs(done - this.told) < CHUNK) return;
    this.told = done;
    this.options.onProgress(done, this.size);
  }
}
