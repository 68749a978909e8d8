import type { ImageObject, KindName, Kinds } from '../../generated/model.js';
import type { UnknownObject } from '../../model.js';

/** Page data and contents of files may stay where they are until they are written. */
export interface LazyBytes {
  readonly length: number;
  read(start?: number, end?: number): Promise<Uint8Array>;
}

export type Bytes = Uint8Array | LazyBytes;

export const bytesOf = async (data: Bytes): Promise<Uint8Array> => (data instanceof Uint8Array ? data : data.read());

/** Objects whose references were followed, of an image in memory or of a file. */
export type Objects = readonly (ImageObject | UnknownObject)[];

export const of = <T extends KindName>(objects: Objects, type: T): Kinds[T][] =>
  objects.filter((object) => object.type === type) as Kinds[T][];

/** Files and the pieces that they consist of, in order. */
export type OutFiles = Map<string, AsyncIterable<Uint8Array> | Uint8Array>;
