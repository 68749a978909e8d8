import { argument, isBytes } from '../argument.js';

/** Bytes that may lie elsewhere: a file, a member of an archive, a `Blob`. */
export interface Source {
  /** Bytes. */
  readonly length: number;
  /** The bytes from `start` up to `end`, which are inside. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** The files of a checkpoint, by their names in its directory. */
export type CheckpointFiles = ReadonlyMap<string, Uint8Array | Source>;

/** Bytes in memory as a source. */
export class MemorySource implements Source {
  readonly length: number;

  constructor(private readonly bytes: Uint8Array) {
    this.length = argument(bytes, '/bytes', 'bytes').length;
  }

  async read(start: number, end: number): Promise<Uint8Array> {
    return this.bytes.subarray(start, end);
  }
}

/** @throws {ImageError} WRONG_TYPE for what is neither */
export const sourceOf = (file: Uint8Array | Source, name = ''): Source =>
  isBytes(file) ? new MemorySource(file) : argument(file, `/files/${name}`, 'source');
