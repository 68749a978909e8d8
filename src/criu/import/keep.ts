/**
 * CRIU's own images inside an image of ours, so that nothing of them is lost: private objects that hold files one behind
 * the other, each as two lengths of 32 bits (little-endian), its name and its bytes. Pages are not among them: they are
 * PAGES and FILE_DATA.
 */
import type { UnknownObject } from '../../model.js';
import type { Checkpoint } from '../checkpoint.js';
import { type Source, sourceOf } from '../source.js';
import type { Notes } from './notes.js';

/** Of the numbers that format.md leaves to other projects. */
export const KEPT = 0x8000_4352;
/** Larger files are told as lost. */
const MOST = 256 << 20;
/** So many bytes are put into one object, or one file if it is larger. */
const OBJECT = 64 << 20;
const HEAD = 8;

export async function* keep(checkpoint: Checkpoint, notes: Notes): AsyncGenerator<UnknownObject> {
  const files: [string, Source][] = [...checkpoint.images].map(([name, { source }]) => [name, source]);
  for (const [name, source] of checkpoint.others) {
    if (!/^pages-\d+\.img$/.test(name) && !name.includes('/')) files.push([name, source]);
  }
  let parts: Uint8Array[] = [];
  let size = 0;
  const object = (): UnknownObject => {
    const payload = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      payload.set(part, at);
      at += part.length;
    }
    [parts, size] = [[], 0];
    return { type: 'UNKNOWN', code: KEPT, payload };
  };
  for (const [name, source] of files.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (source.length > MOST) {
      notes.add('RAW', name);
      continue;
    }
    if (checkpoint.others.has(name)) notes.add('RAW_KEPT', name);
    const text = new TextEncoder().encode(name);
    const head = new Uint8Array(HEAD);
    const view = new DataView(head.buffer);
    view.setUint32(0, text.length, true);
    view.setUint32(4, source.length, true);
    parts.push(head, text, await source.read(0, source.length));
    size += HEAD + text.length + source.length;
    if (size >= OBJECT) yield object();
  }
  if (size > 0) yield object();
}

/** The files that a private object holds, in part if it is cut; none for objects of others. Their bytes stay where they are. */
export async function* keptFiles(object: {
  readonly type: string;
  readonly code?: number;
  readonly payload?: Uint8Array | Source;
}): AsyncGenerator<[string, Source]> {
  const { type, code, payload: bytes } = object as { type: string; code?: number; payload?: Uint8Array | Source };
  if (type !== 'UNKNOWN' || code !== KEPT || bytes === undefined) return;
  const payload = sourceOf(bytes);
  for (let at = 0; payload.length - at >= HEAD; ) {
    const head = await payload.read(at, at + HEAD);
    const view = new DataView(head.buffer, head.byteOffset, HEAD);
    const [name, length] = [view.getUint32(0, true), view.getUint32(4, true)];
    const start = at + HEAD + name;
    if (start + length > payload.length) return;
    yield [
      new TextDecoder().decode(await payload.read(at + HEAD, start)),
      { length, read: (from, to) => payload.read(start + from, start + to) },
    ];
    at = start + length;
  }
}
