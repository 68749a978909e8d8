import { randomBytes } from 'node:crypto';
import { rmSync, type Stats } from 'node:fs';
import { type FileHandle, open, readlink, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { decodeText } from '../bytes/text.js';
import { nameFor } from './names.js';

/** Temporary files that stand for outputs which are not complete, and temporary folders. */
const temporaries = new Set<string>();

/** Removes what is half written: for who is about to end the process. */
export function removeTemporaries(): void {
  for (const path of temporaries) rmSync(nameFor(path), { recursive: true, force: true });
  temporaries.clear();
}

/** Has a path removed, too, as long as it is in the set. */
export const removedAtEnd: Pick<Set<string>, 'add' | 'delete'> = temporaries;

let isWatched = false;

/** A program that ends with an image half written, by an error or because it forgot it, leaves nothing behind. */
function watchEnd(): void {
  if (!isWatched) process.on('exit', removeTemporaries);
  isWatched = true;
}

/** As many symbolic links are followed as by the kernel. */
const MAX_LINKS = 40;
const MODE = 0o7777;
/** An image holds memory, so what is new is for its owner. */
const PRIVATE = 0o600;
const CHUNK = 1 << 20;

/**
 * A file that appears under its name whole or not at all, on the disk. Symbolic links are followed; a file that was there keeps its
 * mode and owner, and its other names (hard links), for which its contents are replaced once all of them are there. A new file has
 * mode 0600. What isn't a regular file (a device, a FIFO, a descriptor of this process) is written in place.
 */
export class AtomicFile {
  /** Bytes so far, holes included. */
  private at = 0;

  private constructor(
    /** As it was named, for messages. */
    private readonly name: string,
    /** Where symbolic links lead. */
    private readonly path: string,
    private readonly existing: Stats | undefined,
    private readonly temporary: string | undefined,
    readonly handle: FileHandle,
  ) {}

  /** @throws the error of the file system, about `name` */
  static async create(name: string): Promise<AtomicFile> {
    return blaming(name, async () => {
      const { path, isDescriptor } = await follow(name);
      const existing = await stat(nameFor(path)).catch(absent);
      if (isDescriptor || (existing !== undefined && !existing.isFile())) {
        return new AtomicFile(name, name, undefined, undefined, await open(nameFor(name), 'w'));
      }
      // What may not be written may not be replaced either.
      if (existing !== undefined) await (await open(nameFor(path), 'r+')).close();
      const temporary = join(dirname(path), `.cr-image-${randomBytes(6).toString('hex')}`);
      watchEnd();
      // before it is there: a signal may come at any moment
      temporaries.add(temporary);
      const handle = await open(nameFor(temporary), 'wx+', PRIVATE).catch((error) => {
        temporaries.delete(temporary);
        throw error;
      });
      return new AtomicFile(name, path, existing, temporary, handle);
    });
  }

  async write(bytes: Uint8Array): Promise<void> {
    await blaming(this.name, async () => {
      for (let done = 0; done < bytes.length; ) {
        const position = this.temporary === undefined ? null : this.at + done;
        done += (await this.handle.write(bytes, done, bytes.length - done, position)).bytesWritten;
      }
      this.at += bytes.length;
    });
  }

  /** Goes on behind `length` zero bytes, which take no room on the disk. */
  async skip(length: number): Promise<void> {
    if (this.temporary === undefined) return this.write(new Uint8Array(length));
    this.at += length;
  }

  /** Gives the file its name. */
  async commit(): Promise<void> {
    const { name, path, existing, temporary, handle } = this;
    await blaming(name, async () => {
      if (temporary === undefined) return handle.close();
      await handle.truncate(this.at);
      const mayReplace = existing === undefined || (existing.nlink === 1 && (await this.inherit(existing)));
      if (mayReplace) {
        await handle.sync();
        await handle.close();
        await rename(nameFor(temporary), nameFor(path));
        await syncDirectory(dirname(path));
      } else {
        await this.copyInto(path);
        await handle.close();
        await rm(nameFor(temporary), { force: true });
      }
      temporaries.delete(temporary);
    });
  }

  /** Leaves nothing behind. */
  async abort(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    if (this.temporary === undefined) return;
    await rm(nameFor(this.temporary), { force: true });
    temporaries.delete(this.temporary);
  }

  /** Gives the new file the owner and the mode of the old one. @returns whether it could */
  private async inherit({ uid, gid, mode }: Stats): Promise<boolean> {
    try {
      const own = await this.handle.stat();
      if (own.uid !== uid || own.gid !== gid) await this.handle.chown(uid, gid);
      await this.handle.chmod(mode & MODE);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPERM') return false;
      throw error;
    }
  }

  private async copyInto(path: string): Promise<void> {
    const target = await open(nameFor(path), 'r+');
    try {
      const buffer = new Uint8Array(CHUNK);
      let at = 0;
      for (;;) {
        const { bytesRead } = await this.handle.read(buffer, 0, CHUNK, at);
        if (bytesRead === 0) break;
        for (let done = 0; done < bytesRead; ) {
          done += (await target.write(buffer, done, bytesRead - done, at + done)).bytesWritten;
        }
        at += bytesRead;
      }
      await target.truncate(at);
      await target.sync();
    } finally {
      await target.close();
    }
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** Where the symbolic links of `name` lead, and whether that is a descriptor (`/dev/stdout`) rather than a name. */
async function follow(name: string): Promise<{ path: string; isDescriptor: boolean }> {
  let path = resolve(name);
  for (let links = 0; links < MAX_LINKS; links++) {
    if (/^\/(proc\/|dev\/fd\/)/.test(path)) return { path, isDescriptor: true };
    const target = await readlink(nameFor(path), 'buffer').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EINVAL' && error.code !== 'ENOENT') throw error;
    });
    if (target === undefined) return { path, isDescriptor: false };
    path = resolve(dirname(path), decodeText(target));
  }
  throw Object.assign(new Error(`ELOOP: too many symbolic links, open '${name}'`), { code: 'ELOOP' });
}

/** The entry in the directory has to last as well. Not every file system can do that. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(nameFor(path), 'r').catch(() => undefined);
  await directory?.sync().catch(() => undefined);
  await directory?.close();
}

/** Errors speak of the file that was asked for, not of the one that stands for it meanwhile. */
async function blaming<T>(name: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw Object.assign(new Error(`${code}: '${name}' can't be written`, { cause: error }), {
      code,
      syscall,
      path: name,
    });
  }
}
