import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';

/**
 * A file that appears under its name whole or not at all. What isn't a regular file
 * (a device, a FIFO) is written in place.
 */
export class AtomicFile {
  private constructor(
    private readonly path: string,
    private readonly temporary: string | undefined,
    readonly handle: FileHandle,
  ) {}

  static async create(path: string): Promise<AtomicFile> {
    const existing = await stat(path).catch(() => undefined);
    if (existing !== undefined && !existing.isFile()) return new AtomicFile(path, undefined, await open(path, 'w'));
    const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    return new AtomicFile(path, temporary, await open(temporary, 'wx'));
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      done += (await this.handle.write(bytes, done, bytes.length - done)).bytesWritten;
    }
  }

  /** Gives the file its name. */
  async commit(): Promise<void> {
    await this.handle.close();
    if (this.temporary !== undefined) await rename(this.temporary, this.path);
  }

  /** Leaves nothing behind. */
  async abort(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    if (this.temporary !== undefined) await rm(this.temporary, { force: true });
  }
}
