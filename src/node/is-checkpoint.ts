import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import type { Path } from './source.js';

/** Names that a checkpoint of CRIU has, or that the archive of a container engine has for it. */
const NAMES: readonly string[] = ['inventory.img', 'pstree.img', 'checkpoint'];

const asName = (path: Path) => (typeof path === 'string' ? path : Buffer.from(path));

/** Whether a directory is a checkpoint of CRIU. */
export function holdsCheckpoint(directory: Path): boolean {
  try {
    return readdirSync(asName(directory)).some((name) => NAMES.includes(name));
  } catch {
    return false; // whoever searches it finds out why it can't be read
  }
}

/** Whether a path is a checkpoint of CRIU, as far as a glance tells: a directory with one, or a tar, also one in gzip. */
export function isCheckpoint(path: string): boolean {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info?.isDirectory()) return holdsCheckpoint(path);
  if (!info?.isFile()) return false;
  const head = new Uint8Array(512);
  const fd = openSync(path, 'r');
  try {
    const length = readSync(fd, head, 0, head.length, 0);
    const isTar = new TextDecoder('latin1').decode(head.subarray(257, Math.min(262, length))) === 'ustar';
    return isTar || (head[0] === 0x1f && head[1] === 0x8b && /\.t(ar\.)?gz$/.test(path));
  } finally {
    closeSync(fd);
  }
}
