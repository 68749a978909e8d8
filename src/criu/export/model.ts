import type { ImageObject, KindName, Kinds } from '../../generated/model.js';
import type { UnknownObject } from '../../model.js';
import type { Source } from '../source.js';

/** Page data and contents of files may stay where they are until they are written. */
export type Bytes = Uint8Array | Source;

const PIECE = 1 << 20;

/** Bytes that may be elsewhere, a piece at a time. */
export async function* piecesOf(data: Bytes): AsyncGenerator<Uint8Array> {
  if (data instanceof Uint8Array) yield data;
  else for (let at = 0; at < data.length; at += PIECE) yield data.read(at, Math.min(at + PIECE, data.length));
}

/** Objects whose references were followed, of an image in memory or of a file. */
export type Objects = readonly (ImageObject | UnknownObject)[];

export const of = <T extends KindName>(objects: Objects, type: T): Kinds[T][] =>
  objects.filter((object) => object.type === type) as Kinds[T][];

/** Files and the pieces that they consist of, in order. */
export type OutFiles = Map<string, AsyncIterable<Uint8Array> | Uint8Array>;

/** Puts a value behind the others of a key. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
