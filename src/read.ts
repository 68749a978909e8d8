import { optionsOf } from './argument.js';
import { align8 } from './bytes/align.js';
import { BodyStream } from './bytes/body-stream.js';
import { type Crc32, crc32 } from './bytes/crc32.js';
import { checkEnd, END, type EndFields } from './container/end.js';
import { Frames, OBJECT_HEADER } from './container/frames.js';
import { FIRST_OBJECT, IMAGE_VERSION, readHeader } from './container/header.js';
import { bytesOf } from './container/input.js';
import { Places, type Target } from './container/places.js';
import { throwing } from './findings/raise.js';
import { decoders } from './generated/decode.js';
import type { ImageObject } from './generated/model.js';
import { type Dangling, type Image, type LenientImage, ORIGIN, type Unknown } from './model.js';
import { ObjectReader } from './objects/object-reader.js';
import { hasUnknownBytes, keepEnd } from './objects/origin.js';
import { own } from './owner.js';

export interface ReadOptions {
  /** Whether to compare the checksum of a sealed image with its bytes. Default: true. */
  checksum?: boolean;
  /**
   * What becomes of a reference that the types of `Image` can't hold, since it hits no earlier object of the right kind, or is none
   * where the format demands one. Default: `'strict'`, it is an error. `'lenient'`: it becomes a {@link Dangling} or `null`.
   */
  references?: 'strict' | 'lenient';
  /** CRC-32 to use instead of the library's portable one. */
  crc32?: Crc32;
}

/** A reference to nothing (format, section 2, rule 5). */
export const NO_POSITION = 0xffff_ffff_ffff_ffffn;

/**
 * Reads an image.
 *
 * Bytes in the model (`data`, `xstate`, `payload`, `extra`) are views of `input`, not copies.
 *
 * @throws {ImageError} where the image is not well-formed or the layout of an object is wrong, and REFERENCE_… for a reference that
 * the types can't hold; nothing else
 */
export function readImage(input: Uint8Array, options?: ReadOptions & { references?: 'strict' }): Image;
export function readImage(input: Uint8Array, options: ReadOptions): LenientImage;
export function readImage(input: Uint8Array, options: ReadOptions = {}): Image | LenientImage {
  const bytes = bytesOf(input);
  const { references, checksum, crc32: summing = crc32 } = optionsOf(options, { crc32: 'function' });
  const header = readHeader(bytes, bytes.byteLength, throwing);
  if (header === undefined) throw new Error('unreachable: a header that cannot be read is thrown');
  const { utsRelease, arch, archCode, littleEndian } = header;
  const objects: ImageObject[] = [];
  const io = new BodyStream(bytes);
  const positions = new Positions(io, littleEndian, objects);
  const resolve = (pos: bigint, code: Target) => positions.resolve(pos, code);
  const strict =
    references === 'lenient' ? undefined : { size: bytes.byteLength, hit: (pos: bigint) => positions.hit(pos) };
  const reader = new ObjectReader(io, archCode, littleEndian, resolve, throwing, undefined, strict);
  const frames = new Frames(bytes, littleEndian, throwing);
  const image: Image = { header: { imageVersion: IMAGE_VERSION, utsRelease, arch }, sealed: false, objects };
  while (frames.next()) {
    const { code, at, len, index } = frames;
    const decoder = decoders[code];
    if (decoder === undefined) {
      objects.push({ type: 'UNKNOWN', code, payload: bytes.subarray(at + OBJECT_HEADER, at + len) });
    } else if (code === END) {
      const end = reader.read(decoder, bytes, at, at, len, index) as EndFields;
      const sum = checksum === false ? undefined : () => summing(bytes.subarray(0, at));
      checkEnd(end, at, len, index, bytes.byteLength, sum, throwing);
      image.sealed = true;
      if (end.extra !== undefined) {
        image.endExtra = end.extra;
        keepEnd(end.extra, { index, offset: at });
      }
    } else {
      const object = reader.read(decoder, bytes, at, at, len, index) as ImageObject;
      own(object, image);
      objects.push(object);
    }
  }
  if (frames.unpadded) image.unpadded = true;
  positions.keepOrigins(image.endExtra !== undefined);
  return image;
}

/** Where the objects read so far stand. Nothing is kept before a reference asks. */
class Positions {
  private readonly places = new Places();
  private following = FIRST_OBJECT;

  constructor(
    private readonly io: BodyStream,
    private readonly littleEndian: boolean,
    private readonly objects: readonly ImageObject[],
  ) {}

  resolve(pos: bigint, code: Target): ImageObject | Dangling | null {
    if (pos === NO_POSITION) return null;
    const { places, objects } = this;
    while (places.length < objects.length) this.step();
    const index = typeof code === 'number' ? places.find(Number(pos), code) : places.findAny(Number(pos), code);
    return index < 0 ? { type: 'DANGLING', pos } : (objects[index] as ImageObject);
  }

  /** Where there are unknown bytes, also in END, has every object in front of them remember where it stood. */
  keepOrigins(inEnd: boolean): void {
    const { places, objects } = this;
    const last = inEnd ? objects.length - 1 : objects.findLastIndex(hasUnknownBytes);
    while (places.length <= last) this.step();
    for (let index = 0; index <= last; index++) {
      (objects[index] as Unknown)[ORIGIN] = { index, offset: places.offset(index) };
    }
  }

  /** Number of the kind of the object at `pos`, if one was read. */
  hit(pos: bigint): number | undefined {
    const { places, objects } = this;
    while (places.length < objects.length) this.step();
    const index = places.search(Number(pos));
    return index < 0 ? undefined : places.code(index);
  }

  /** Comes to the next object, which was read already. */
  private step(): void {
    const { io, littleEndian, following } = this;
    this.places.add(following, io.u32(following, littleEndian));
    this.following = align8(following + io.u32(following + 4, littleEndian));
  }
}
