import { runtime } from '../generated/kaitai-runtime.js';

/**
 * The part of Kaitai's stream that ours build on. The package of the runtime declares all of it, with types of Node, and
 * with numbers and arrays where generated readers pass on whatever they are given.
 */
export interface KaitaiStream {
  get pos(): number;
  set pos(pos: number);
  get size(): number;
  isEof(): boolean;
  seek(pos: number): void;
  ensureBytesLeft(length: number): void;
  readU1(): number;
  readU4le(): number;
  readU4be(): number;
  readS4le(): number;
  readS4be(): number;
  readU8le(): number | bigint;
  readU8be(): number | bigint;
  readS8le(): number | bigint;
  readS8be(): number | bigint;
  readBytes(length: number): unknown;
  readBytesFull(): unknown;
}

export const KaitaiStream = runtime as {
  new (buffer: ArrayBufferLike): KaitaiStream;
  readonly EOFError: new (requested: number, available: number) => Error;
};
