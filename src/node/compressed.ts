import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { AtomicFile } from './atomic-file.js';
import type { Sink } from './sink.js';

/** Compressed images: `.cr.gz`, `.cr.zst`. Node's zlib has Zstandard from 22.15 on; packages do for older ones. */
export type Compression = 'gzip' | 'zstd';

const MAGIC: readonly (readonly [Compression, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];
export const MAGIC_LENGTH = 4;
const PIECE = 1 << 18;

/** How the bytes that begin like this are compressed, if they are. */
export const compressionOf = (head: Uint8Array): Compression | undefined =>
  MAGIC.find(([, magic]) => magic.every((byte, i) => head[i] === byte))?.[0];

/** How a file of this name is to be compressed, if it is. */
export const compressionByName = (path: string): Compression | undefined =>
  path.endsWith('.cr.gz') ? 'gzip' : path.endsWith('.cr.zst') ? 'zstd' : undefined;

const own = zlib as unknown as {
  createZstdCompress?: () => Transform;
  createZstdDecompress?: () => Transform;
};

/** What was compressed into the `size` bytes of a descriptor, a piece at a time. @throws {Error} where it is damaged */
export async function* decompress(
  fd: number,
  size: number,
  by: Compression,
): AsyncGenerator<Uint8Array, void, undefined> {
  const pieces = createReadStream('', { fd, autoClose: false, start: 0, end: size - 1, highWaterMark: PIECE });
  const transform = by === 'gzip' ? zlib.createGunzip() : own.createZstdDecompress?.();
  try {
    if (transform === undefined) return yield* unpacked(pieces);
    pieces.on('error', (error) => transform.destroy(error));
    yield* pieces.pipe(transform);
  } catch (error) {
    throw new Error(`the ${by} data is damaged: ${(error as Error).message}`, { cause: error });
  }
}

async function* unpacked(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const { Decompress } = await import('fzstd');
  const ready: Uint8Array[] = [];
  const stream = new Decompress((piece) => {
    if (piece.length > 0) ready.push(piece);
  });
  for await (const piece of pieces) {
    stream.push(new Uint8Array(piece));
    yield* ready.splice(0);
  }
  stream.push(new Uint8Array(0), true);
  yield* ready.splice(0);
}

/** A file to be written, compressed where its name says so: whole or not at all, as {@link AtomicFile}. */
export async function createSink(path: string): Promise<Sink> {
  const by = compressionByName(path);
  const file = await AtomicFile.create(path);
  if (by === undefined) return file;
  const transform = by === 'gzip' ? zlib.createGzip() : own.createZstdCompress?.();
  return transform === undefined ? zstdSink(file) : transformed(file, transform);
}

function transformed(file: Sink, transform: Transform): Sink {
  const copied = (async () => {
    for await (const piece of transform) await file.write(piece);
  })();
  copied.catch(() => undefined);
  return {
    async write(bytes) {
      if (!transform.write(bytes)) await Promise.race([once(transform, 'drain'), copied]);
    },
    async commit() {
      transform.end();
      await copied;
      await file.commit();
    },
    async abort() {
      transform.destroy();
      await file.abort();
    },
  };
}

async function zstdSink(file: Sink): Promise<Sink> {
  const { Zstd } = await import('@hpcc-js/wasm-zstd');
  const zstd = await Zstd.load();
  zstd.reset();
  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length; at += PIECE) {
        await file.write(zstd.compressChunk(bytes.subarray(at, at + PIECE)));
      }
    },
    async commit() {
      await file.write(zstd.compressEnd());
      await file.commit();
    },
    abort: () => file.abort(),
  };
}
