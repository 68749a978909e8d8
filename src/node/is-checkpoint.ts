import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { Decompress } from 'fzstd';
import { argument } from '../argument.js';
import { compressionOf } from './compressed.js';
import { nameFor } from './names.js';
import type { Path } from './source.js';

/** Names that a checkpoint of CRIU has, or that the archive of a container engine has for it. */
const NAMES: readonly string[] = ['inventory.img', 'pstree.img', 'checkpoint'];

/** Whether a directory is a checkpoint of CRIU. */
export function holdsCheckpoint(directory: Path): boolean {
  try {
    return readdirSync(nameFor(directory)).some((name) => NAMES.includes(name));
  } catch {
    return false; // whoever searches it finds out why it can't be read
  }
}

/** So many bytes of an archive tell that it is one, also where it was compressed: a block of Zstandard has up to 128 KiB. */
const HEAD = 1 << 18;
const GZIP_HEAD = 4096;
const STEP = 256;
/** Where a tar says what it is. */
const MAGIC = [257, 262] as const;

/**
 * Whether a path is a checkpoint of CRIU, as far as a glance tells: a directory with one, or a tar, also one that gzip or zstd
 * compressed, whatever its name.
 */
export function isCheckpoint(path: string): boolean {
  const name = nameFor(argument(path, '/path', 'name'));
  const info = statSync(name, { throwIfNoEntry: false });
  if (info?.isDirectory()) return holdsCheckpoint(path);
  if (!info?.isFile()) return false;
  const fd = openSync(name, 'r');
  try {
    const head = new Uint8Array(512);
    const length = readSync(fd, head, 0, head.length, 0);
    if (isTar(head.subarray(0, length))) return true;
    if (compressionOf(head) === undefined) return false;
    const more = new Uint8Array(Math.min(HEAD, info.size));
    return isTar(beginning(more.subarray(0, readSync(fd, more, 0, more.length, 0))));
  } finally {
    closeSync(fd);
  }
}

const isTar = (head: Uint8Array): boolean => new TextDecoder('latin1').decode(head.subarray(...MAGIC)) === 'ustar';

/** What the first bytes of a compressed file say; nothing where that can't be told. */
function beginning(bytes: Uint8Array): Uint8Array {
  try {
    if (compressionOf(bytes) === 'gzip')
      return gunzipSync(bytes.subarray(0, GZIP_HEAD), { finishFlush: constants.Z_SYNC_FLUSH });
    let first: Uint8Array = new Uint8Array(0);
    const stream = new Decompress((piece) => {
      if (first.length < MAGIC[1]) first = Uint8Array.from([...first, ...piece.subarray(0, MAGIC[1])]);
    });
    // in small steps: what is hostile becomes large
    for (let at = 0; at < bytes.length && first.length < MAGIC[1]; at += STEP) stream.push(bytes.slice(at, at + STEP));
    return first;
  } catch {
    return new Uint8Array(0); // whoever reads it finds out what is wrong
  }
}
