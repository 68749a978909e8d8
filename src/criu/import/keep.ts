/**
 * CRIU's own images inside an image of ours, so that nothing of them is lost: one private object for each file, with
 * its name, a NUL and its bytes. Pages are not among them: they are PAGES and FILE_DATA.
 */
import type { UnknownObject } from '../../model.js';
import type { Checkpoint } from '../checkpoint.js';
import type { Source } from '../source.js';
import type { Notes } from './notes.js';

/** Of the numbers that format.md leaves to other projects. */
export const KEPT = 0x8000_4352;
/** Larger files are told as lost. */
const MOST = 256 << 20;

export async function* keep(checkpoint: Checkpoint, notes: Notes): AsyncGenerator<UnknownObject> {
  const files: [string, Source][] = [...checkpoint.images].map(([name, { source }]) => [name, source]);
  for (const [name, source] of checkpoint.others) {
    if (!/^pages-\d+\.img$/.test(name) && !name.includes('/')) files.push([name, source]);
  }
  for (const [name, source] of files.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (source.length > MOST) {
      notes.add('RAW', name);
      continue;
    }
    const head = new TextEncoder().encode(`${name}\0`);
    const payload = new Uint8Array(head.length + source.length);
    payload.set(head);
    payload.set(await source.read(0, source.length), head.length);
    yield { type: 'UNKNOWN', code: KEPT, payload };
  }
}

/** The file that a private object holds; `undefined` for objects of others. */
export function keptFile(object: {
  type: string;
  code?: number;
  payload?: Uint8Array;
}): [string, Uint8Array] | undefined {
  const { type, code, payload } = object;
  if (type !== 'UNKNOWN' || code !== KEPT || payload === undefined) return undefined;
  const end = payload.indexOf(0);
  if (end < 0) return undefined;
  return [new TextDecoder().decode(payload.subarray(0, end)), payload.subarray(end + 1)];
}
