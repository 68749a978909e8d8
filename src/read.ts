import { BodyStream } from './bytes/body-stream.js';
import { type Crc32, crc32 } from './bytes/crc32.js';
import { checkEnd, END, type EndFields } from './container/end.js';
import { Frames, OBJECT_HEADER } from './container/frames.js';
import { IMAGE_VERSION, readHeader } from './container/header.js';
import { indexOfSorted } from './container/search.js';
import { throwing } from './findings.js';
import { decoders } from './generated/decode.js';
import type { ImageObject } from './generated/model.js';
import type { Dangling, Image } from './model.js';
import { ObjectReader } from './objects/object-reader.js';

export interface ReadOptions {
  /** Whether to compare the checksum of a sealed image with its bytes. Default: true. */
  checksum?: boolean;
  /** CRC-32 to use instead of the library's portable one. */
  crc32?: Crc32;
}

/** A reference to nothing (format, section 2, rule 5). */
export const NO_POSITION = 0xffff_ffff_ffff_ffffn;

/**
 * Reads an image.
 *
 * Bytes in the model (`data`, `xstate`, `payload`, `extra`) are views of `input`, not copies.
 * A reference that hits no earlier object of the right kind becomes a {@link Dangling}.
 *
 * @throws {ImageError} where the image is not well-formed or the layout of an object is wrong; nothing else
 */
export function readImage(input: Uint8Array, options: ReadOptions = {}): Image {
  // A Buffer would hand on its own kind to every view.
  const bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  const header = readHeader(bytes, bytes.byteLength, throwing);
  if (header === undefined) throw new Error('unreachable: a header that cannot be read is thrown');
  const { utsRelease, arch, archCode, littleEndian } = header;
  const objects: ImageObject[] = [];
  const positions = new Positions(bytes, littleEndian, objects);
  const reader = new ObjectReader(
    new BodyStream(bytes),
    archCode,
    littleEndian,
    (pos, code) => positions.resolve(pos, code),
    throwing,
  );
  const frames = new Frames(bytes, littleEndian, throwing);
  const image: Image = { header: { imageVersion: IMAGE_VERSION, utsRelease, arch }, sealed: false, objects };
  while (frames.next()) {
    const { code, at, len, index } = frames;
    const decoder = decoders[code];
    if (decoder === undefined) {
      objects.push({ type: 'UNKNOWN', code, payload: bytes.subarray(at + OBJECT_HEADER, at + len) });
    } else if (code === END) {
      const end = reader.read(decoder, bytes, at, at, len, index) as EndFields;
      const sum = options.checksum === false ? undefined : () => (options.crc32 ?? crc32)(bytes.subarray(0, at));
      checkEnd(end, at, len, index, bytes.byteLength, sum, throwing);
      image.sealed = true;
      if (end.extra !== undefined) image.endExtra = end.extra;
    } else {
      objects.push(reader.read(decoder, bytes, at, at, len, index) as ImageObject);
    }
  }
  if (frames.unpadded) image.unpadded = true;
  return image;
}

/** Offsets and kinds of the objects read so far, in ascending order. Nothing is kept before a reference asks. */
class Positions {
  private readonly offsets: number[] = [];
  private readonly codes: number[] = [];
  private readonly frames: Frames;
  private last = 0;

  constructor(
    bytes: Uint8Array,
    littleEndian: boolean,
    private readonly objects: readonly ImageObject[],
  ) {
    this.frames = new Frames(bytes, littleEndian, throwing);
  }

  resolve(pos: bigint, code: number): ImageObject | Dangling | null {
    if (pos === NO_POSITION) return null;
    while (this.offsets.length < this.objects.length && this.frames.next()) {
      this.offsets.push(this.frames.at);
      this.codes.push(this.frames.code);
    }
    const index = this.indexOf(Number(pos));
    if (index < 0 || this.codes[index] !== code) return { type: 'DANGLING', pos };
    return this.objects[index] as ImageObject;
  }

  /** Index of the object at `offset`, or -1. Neighbours tend to refer to the same object, so the last hit comes first. */
  private indexOf(offset: number): number {
    const { offsets } = this;
    if (offsets[this.last] === offset) return this.last;
    const index = indexOfSorted(offsets, offsets.length, offset);
    if (index >= 0) this.last = index;
    return index;
  }
}
