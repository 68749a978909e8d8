/**
 * The parts of restructure that the writer builds on. It ships no types; they are declared
 * here, so that the declarations of this package don't speak of it.
 */
// @ts-expect-error: it has no declarations
import * as restructure from 'restructure';

/** Bytes that are written to. */
export interface Encoding {
  buffer: Uint8Array;
  view: DataView;
  pos: number;
  writeBuffer(buffer: Uint8Array): void;
}

export const EncodeStream: new (buffer: Uint8Array) => Encoding = restructure.EncodeStream;

/** What restructure asks of a type that it encodes with, in a `Struct` say. */
export interface EncodableType {
  size(value?: never): number;
  encode(stream: never, value: never, parent: never): void;
}
