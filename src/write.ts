import { argument, imageOf, optionsOf } from './argument.js';
import { align8 } from './bytes/align.js';
import { float64 } from './bytes/column.js';
import { type Crc32, crc32 } from './bytes/crc32.js';
import { is } from './bytes/is.js';
import { ObjectStream } from './bytes/object-stream.js';
import { text64, u32, u64 } from './bytes/types.js';
import { END, END_LENGTH } from './container/end.js';
import { FIRST_OBJECT, HEADER_LENGTH, IMAGE_VERSION, SIGNATURE } from './container/header.js';
import { throwing } from './findings/raise.js';
import type { ImageObject } from './generated/model.js';
import { type Image, type ImageHeader, isDangling, type LenientImage } from './model.js';
import { estimate, writeObject } from './objects/object-writer.js';
import { Origins } from './objects/origin.js';
import { enumMembers } from './registry.js';

export interface WriteOptions {
  /** CRC-32 to use instead of the library's portable one. */
  crc32?: Crc32;
}

/**
 * Writes an image in the byte order of `header.arch`; positions, lengths and END are computed.
 * `writeImage(readImage(b))` equals `b` for every valid image.
 *
 * @throws {ImageError} with the path of the value, where one does not fit or a reference hits no earlier object of the image
 */
export function writeImage(image: Image | LenientImage, options: WriteOptions = {}): Uint8Array {
  return encodeImage(imageOf(image), optionsOf(options, { crc32: 'function' }));
}

/**
 * The same; where `lenient` is set, kinds that an older tool did not know may be UNKNOWN, and what it did not know of others
 * in `extra`: the bytes are the same.
 */
export function encodeImage(image: Image | LenientImage, options: WriteOptions, lenient = false): Uint8Array {
  const objects = image?.objects as ImageObject[];
  if (!Array.isArray(objects)) refuse('/objects', 'objects', objects === null ? 'null' : typeof objects, 'an array');
  let capacity = FIRST_OBJECT + (image.sealed ? END_LENGTH : 0);
  for (const object of objects) {
    if (typeof object !== 'object' || object === null) break;
    if (!is(hasType, object)) argument(object, `/objects/${objects.indexOf(object)}`, 'typed');
    capacity += estimate(object);
  }
  const positions = new Positions(objects);
  const stream = new ObjectStream(
    capacity,
    isLittleEndian(image.header),
    (target, field, kinds) => {
      const at = positions.locate(target, kinds);
      return typeof at === 'string'
        ? stream.refuse(at, field, { actual: typeOf(target), expected: kinds.join(' or ') })
        : at;
    },
    lenient,
  );
  const origins = new Origins();
  encodeHeader(stream, image.header);
  let end = image.unpadded === true && objects.length === 0 && !image.sealed ? HEADER_LENGTH : FIRST_OBJECT;
  for (let index = 0; index < objects.length; index++) {
    const object = objects[index] as ImageObject;
    stream.base = align8(end);
    stream.index = index;
    end = stream.base + writeObject(stream, object);
    origins.check(stream, object, index, stream.base);
    positions.add(stream.base);
  }
  if (image.sealed) {
    stream.base = align8(end);
    origins.checkEnd(stream, image.endExtra, objects.length, stream.base);
    const checksum = (options.crc32 ?? crc32)(stream.buffer.subarray(0, stream.base));
    end = stream.base + encodeEnd(stream, stream.base, objects.length, image.endExtra, checksum);
  }
  const size = image.unpadded === true ? end : align8(end);
  stream.reserve(0, size);
  return exactly(stream.buffer, size);
}

/** Whether an object's kind can be asked for. */
export const hasType = (object: unknown): boolean => typeof (object as { type?: unknown }).type !== 'symbol';

/** The first `size` bytes; copied where keeping them alone saves memory. */
function exactly(buffer: Uint8Array, size: number): Uint8Array {
  return buffer.length === size ? buffer : buffer.slice(0, size);
}

function refuse(path: string, field: string, actual: string, expected: string): never {
  throwing('WRONG_TYPE', -1, 0, path, { field, actual, expected });
}

/** Byte order of the architecture. @throws {ImageError} where it is unknown */
export function isLittleEndian(header: ImageHeader): boolean {
  const arch = enumMembers('arch').find(({ name }) => name === header?.arch);
  if (arch === undefined) refuse('/header/arch', 'arch', String(header?.arch), 'the name of an architecture');
  return arch.endian === 'le';
}

/** Writes the header, little-endian whatever the byte order of the rest. @throws {ImageError} where a value does not fit */
export function encodeHeader(stream: ObjectStream, header: ImageHeader): void {
  if (header.imageVersion !== IMAGE_VERSION) {
    refuse('/header/imageVersion', 'imageVersion', String(header.imageVersion), '1n');
  }
  const little = new ObjectStream(FIRST_OBJECT, true, stream.locate);
  little.part = '/header';
  little.writeBuffer(SIGNATURE);
  u64.encode(little, header.imageVersion, 'imageVersion');
  text64.encode(little, header.utsRelease, 'utsRelease');
  u32.encode(little, enumMembers('arch').find(({ name }) => name === header.arch)?.number ?? 0, 'arch');
  stream.reserve(0, FIRST_OBJECT);
  stream.buffer.set(little.buffer);
}

/** Writes the END of an image, which has `at` bytes in front of it, to `stream.base`. @returns its length */
export function encodeEnd(
  stream: ObjectStream,
  at: number,
  count: number,
  extra: Uint8Array | undefined,
  checksum: number,
): number {
  const length = END_LENGTH + (extra?.length ?? 0);
  stream.index = -1;
  stream.part = '/endExtra';
  if (extra !== undefined && !(extra instanceof Uint8Array))
    refuse('/endExtra', 'endExtra', typeof extra, 'a Uint8Array');
  if (extra !== undefined && extra.length < 8) {
    stream.refuse('OUT_OF_RANGE', '', { field: 'endExtra', actual: extra.length, min: 8, max: 0xffff_ffff });
  }
  stream.begin(length);
  stream.pos = stream.base;
  u32.encode(stream, END, 'type');
  u32.encode(stream, length, 'len');
  u64.encode(stream, BigInt(count), 'nrObjects');
  u64.encode(stream, BigInt(at), 'imageLen');
  u32.encode(stream, checksum, 'crc32');
  u32.encode(stream, 0, 'reserved');
  if (extra !== undefined) stream.writeBuffer(extra);
  return length;
}

export const typeOf = (target: unknown): string => {
  const type = (target as { type?: unknown } | null | undefined)?.type;
  return typeof type === 'string' ? type : target === undefined ? 'undefined' : typeof target;
};

/** The objects of a kind that can be referred to: those in front of `seen`, and the one that was found last. */
interface Found {
  readonly indices: Map<unknown, number>;
  seen: number;
  target: unknown;
  index: number;
}

/** Where the objects written so far stand. Objects of a kind are searched for when the first reference to one comes. */
class Positions {
  private readonly offsets = float64();
  private readonly kinds = new Map<string, Found>();

  constructor(private readonly objects: readonly ImageObject[]) {}

  add(offset: number): void {
    this.offsets.push(offset);
  }

  locate(
    target: unknown,
    kinds: readonly string[],
  ): number | bigint | 'REFERENCE_MISSING' | 'REFERENCE_FORWARD' | 'REFERENCE_KIND' {
    if (isDangling(target)) return target.pos;
    const kind = typeOf(target);
    if (!kinds.includes(kind)) return 'REFERENCE_KIND';
    const found = this.found(kind);
    if (found.target !== target) {
      const index = found.indices.get(target);
      if (index === undefined) {
        return this.objects.includes(target as ImageObject) ? 'REFERENCE_FORWARD' : 'REFERENCE_MISSING';
      }
      found.target = target;
      found.index = index;
    }
    return this.offsets.get(found.index);
  }

  /** What is known of a kind, as far as objects were written. */
  private found(kind: string): Found {
    let found = this.kinds.get(kind);
    if (found === undefined) {
      found = { indices: new Map(), seen: 0, target: undefined, index: -1 };
      this.kinds.set(kind, found);
    }
    for (; found.seen < this.offsets.length; found.seen++) {
      const object = this.objects[found.seen];
      if (object?.type === kind) found.indices.set(object, found.seen);
    }
    return found;
  }
}
