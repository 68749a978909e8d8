/** The parts of restructure (which ships no types) that the writer builds on. */
declare module 'restructure' {
  export class EncodeStream {
    constructor(buffer: Uint8Array);
    buffer: Uint8Array;
    view: DataView;
    pos: number;
    writeBuffer(buffer: Uint8Array): void;
  }
  /** What restructure asks of a type that it encodes with, in a `Struct` say. */
  export interface EncodableType {
    size(value?: never): number;
    encode(stream: never, value: never, parent: never): void;
  }
}
