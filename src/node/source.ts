import { randomBytes } from 'node:crypto';
import { createReadStream, fstatSync, read, type Stats, unlinkSync, write } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { argument } from '../argument.js';
import { compressionOf, decompress, MAGIC_LENGTH } from './compressed.js';
import { type Readable, readFully, reading } from './file-bytes.js';
import { nameFor } from './names.js';

/** The name of a file; one that is no UTF-8 as bytes. */
export type Path = string | Uint8Array;

/** Bytes that can be read anywhere and twice. */
export interface Source extends Readable {
  /** Descriptor, for who reads at once. */
  readonly fd: number;
  /** Bytes. */
  readonly size: number;
  close(): Promise<void>;
}

/** A file without a name; a `FileHandle`, spelled out so that our types need none of Node's. */
export interface Temporary extends Readable {
  readonly fd: number;
  write(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesWritten: number }>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

const readAt = promisify(read);
const writeAt = promisify(write);

const NULL_DEVICE = 0x103;
/** Major numbers of terminals and of pseudo-terminals. */
const TERMINALS: ReadonlySet<number> = new Set([4, 5]);
const [FIRST_PTY, LAST_PTY] = [136, 143];
const NAMES_OF_STDIN = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

/** Whether a command line means standard input. */
export const isStdin = (path: Path): boolean => typeof path === 'string' && NAMES_OF_STDIN.has(path);

/**
 * Opens what `path` names: a file, or something that can be read once (a FIFO, a pipe, a terminal; `-` is standard input),
 * of which a temporary file without a name has the bytes then.
 *
 * @throws the error of the file system; that it is a directory or a device
 */
export async function openSource(path: Path): Promise<Source> {
  argument(path, '/path', 'path');
  if (isStdin(path)) return sourceOf(0, async () => undefined);
  const name = nameFor(path);
  // Before it is opened: opening a device can do something.
  refuse(await stat(name));
  const handle = await open(name, 'r');
  try {
    return await sourceOf(handle.fd, () => handle.close());
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
}

/** What is behind an open descriptor; `close` is called when it is not needed any more. */
export async function sourceOf(fd: number, close: () => Promise<void>): Promise<Source> {
  const info = fstatSync(fd);
  refuse(info);
  if (info.isFile()) return plain(source(fd, info.size, close));
  const { file, size } = await spool(piecesOf(fd));
  await close();
  return plain(source(file.fd, size, () => file.close()));
}

/** The same, or what was compressed into it: that can't be read anywhere, so a copy can. */
async function plain(from: Source): Promise<Source> {
  try {
    const head = new Uint8Array(MAGIC_LENGTH);
    const { bytesRead } = from.size === 0 ? { bytesRead: 0 } : await from.read(head, 0, MAGIC_LENGTH, 0);
    const compression = compressionOf(head.subarray(0, bytesRead));
    if (compression === undefined) return from;
    const { file, size } = await spool(decompress(from.fd, from.size, compression));
    await from.close();
    return source(file.fd, size, () => file.close());
  } catch (error) {
    await from.close().catch(() => undefined);
    throw error;
  }
}

const piecesOf = (fd: number): AsyncIterable<Uint8Array> =>
  fd === 0 ? process.stdin : createReadStream('', { fd, autoClose: false });

const source = (fd: number, size: number, close: () => Promise<void>): Source => ({
  fd,
  size,
  close,
  read: (buffer, offset, length, position) => readAt(fd, buffer, offset, length, position),
});

/** @throws for what holds no image, or has no end */
function refuse(info: Stats): void {
  const fail = (message: string, code: string): never => {
    throw Object.assign(new Error(message), { code });
  };
  if (info.isDirectory()) fail('is a directory', 'EISDIR');
  if (info.isBlockDevice()) fail('is a block device; copy the image to a file', 'ERR_DEVICE');
  if (info.isCharacterDevice() && !isReadable(info.rdev)) fail('is a character device', 'ERR_DEVICE');
}

/** Whether a character device is a terminal, or `/dev/null`, which may stand for an empty file. */
function isReadable(device: number): boolean {
  const major = (device >> 8) & 0xfff;
  return device === NULL_DEVICE || TERMINALS.has(major) || (major >= FIRST_PTY && major <= LAST_PTY);
}

/** A temporary file without a name, with all of `pieces`. */
async function spool(pieces: AsyncIterable<Uint8Array>): Promise<{ file: Temporary; size: number }> {
  const file = await nameless();
  try {
    let size = 0;
    for await (const piece of pieces) {
      await keep(file.fd, piece, size);
      size += piece.length;
      reading.told?.(piece.length);
    }
    return { file, size };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function keep(fd: number, piece: Uint8Array, at: number): Promise<void> {
  try {
    for (let done = 0; done < piece.length; ) {
      done += (await writeAt(fd, piece, done, piece.length - done, at + done)).bytesWritten;
    }
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`a copy, which is needed of what can't be read twice, does not fit into ${tmpdir()}: ${message}`);
  }
}

/** A temporary file. Its name is gone before anything is in it, so nothing stays behind. */
export async function nameless(): Promise<Temporary> {
  const path = join(tmpdir(), `cr-image-${randomBytes(8).toString('hex')}`);
  const file = await open(path, 'wx+', 0o600);
  unlinkSync(path);
  return file;
}

/** All bytes of a file, of what was compressed into it, or of something that can be read once. */
export async function readWhole(path: Path): Promise<Uint8Array> {
  const from = await openSource(path);
  try {
    const bytes = new Uint8Array(from.size);
    await readFully(from, bytes, bytes.length, 0);
    return bytes;
  } finally {
    await from.close();
  }
}
