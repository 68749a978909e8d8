import * as zlib from 'node:zlib';
import { argument, partsOf } from '../argument.js';
import { align8 } from '../bytes/align.js';
import { type Crc32, crc32 as portable } from '../bytes/crc32.js';
import { is } from '../bytes/is.js';
import { ObjectStream } from '../bytes/object-stream.js';
import { FIRST_OBJECT, HEADER_LENGTH, IMAGE_VERSION } from '../container/header.js';
import { Places } from '../container/places.js';
import type { Arch, ImageObject, KindName } from '../generated/model.js';
import { type ImageHeader, isDangling } from '../model.js';
import { writeObject } from '../objects/object-writer.js';
import { Origins } from '../objects/origin.js';
import { kindByCode, kindByName } from '../registry.js';
import { encodeEnd, encodeHeader, hasType, isLittleEndian, typeOf } from '../write.js';
import { createSink } from './compressed.js';
import { closeAll, leftOf, withoutLeft } from './left.js';
import type { Sink } from './sink.js';
import { isObjectRef, type ObjectRef, type Storable } from './streamed.js';

/** zlib's own where the runtime has it. */
export const crc32: Crc32 = (zlib as { crc32?: Crc32 }).crc32 ?? portable;

export interface ImageWriterInit {
  arch: Arch;
  /** Kernel release. Default: empty. */
  utsRelease?: string;
}

export interface CloseOptions {
  /** Whether END closes the image. Default: true. */
  sealed?: boolean;
  endExtra?: Uint8Array;
  /** Whether to leave out the zero bytes behind the last object. */
  unpadded?: boolean;
}

const FLUSH = 1 << 20;

/**
 * Writes an image an object at a time. Memory holds a buffer and 12 bytes per object,
 * not the objects; bytes of pages, files and unknown kinds may come a piece at a time. Nothing stands under the file's name before `close`; after an error, `abort`.
 */
export class ImageWriter {
  /** Objects written so far. */
  count = 0;
  /** Why nothing more can be written. */
  private failure: unknown;

  private at = 0;
  private padding = FIRST_OBJECT - HEADER_LENGTH;
  private crc = 0;
  private buffered: Uint8Array[] = [];
  private bufferedLength = 0;
  private readonly stream: ObjectStream;
  private readonly places = new WeakMap<object, number>();
  private readonly written = new Places();
  private readonly origins = new Origins();

  private constructor(
    private readonly sink: Sink,
    header: ImageHeader,
    lenient: boolean,
  ) {
    this.stream = new ObjectStream(
      1 << 12,
      isLittleEndian(header),
      (target, field, kinds) => this.locate(target, field, kinds),
      lenient,
    );
    encodeHeader(this.stream, header);
    this.push(this.stream.buffer.slice(0, HEADER_LENGTH));
    this.stream.buffer.fill(0, 0, FIRST_OBJECT);
  }

  /** @throws {ImageError} where the header can't be written, or the error of the file system */
  static async create(path: string | Sink, init: ImageWriterInit, lenient = false): Promise<ImageWriter> {
    const { arch, utsRelease = '' } = partsOf(init, '/init', { arch: 'text' });
    const sink = typeof path === 'string' ? await createSink(argument(path, '/path', 'name')) : path;
    argument(sink, '/path', 'sink');
    try {
      return new ImageWriter(sink, { imageVersion: IMAGE_VERSION, utsRelease, arch }, lenient);
    } catch (error) {
      await sink.abort();
      throw error;
    }
  }

  /**
   * Appends an object. It may refer to objects written before, by themselves or by what
   * `write` returned for them. `data` of PAGES and FILE_DATA, `payload` of unknown kinds and `extraTail` may be a `Uint8Array`,
   * bytes of an image file, or an `AsyncIterable` that gives them in pieces of any size: of PAGES as many as its pages have; of
   * others a temporary file counts them first.
   *
   * @throws {ImageError} where a value does not fit or a reference hits no earlier object; after that, and after an error of
   * the file system, every further `write` and `close` throws
   */
  async write(object: Storable): Promise<ObjectRef | undefined> {
    return this.unlessFailed(() => this.append(object));
  }

  /** What fails half-way leaves half an object behind, so that nothing may follow. @throws {Error} where something failed before */
  private async unlessFailed<T>(use: () => Promise<T>): Promise<T> {
    if (this.failure !== undefined) {
      const message = 'an earlier write failed, so the image cannot be completed: abort, and start again';
      throw new Error(message, { cause: this.failure });
    }
    try {
      return await use();
    } catch (error) {
      this.failure = error ?? new Error('a write failed');
      throw error;
    }
  }

  private async append(object: Storable): Promise<ObjectRef | undefined> {
    this.pad();
    const { stream, at } = this;
    stream.index = this.count;
    stream.table = '';
    if (!is(hasType, object)) argument(object, `/objects/${this.count}`, 'typed');
    const left = await leftOf(stream, object);
    try {
      const length = writeObject(stream, withoutLeft(object, left) as ImageObject);
      this.origins.check(stream, object as ImageObject, this.count, at);
      const head = stream.left < 0 ? length : stream.left;
      this.push(stream.buffer.slice(0, head));
      stream.buffer.fill(0, 0, align8(head));
      for (const bytes of left.values()) {
        if (bytes.length > 0) this.push(new Uint8Array(align8(this.at) - this.at));
        for await (const piece of bytes.pieces()) await this.copy(piece);
      }
      this.padding = align8(length) - length;
    } finally {
      await closeAll(left);
    }
    this.remember(object, at);
    if (this.bufferedLength >= FLUSH) await this.flush();
    return object.type === 'UNKNOWN'
      ? undefined
      : { type: 'REFERENCE', kind: object.type as KindName, pos: BigInt(at) };
  }

  /** Offset of the object that is written next. */
  get nextOffset(): number {
    return align8(this.at);
  }

  /** What stands for the object of this index, as a reference to write. */
  reference(index: number): ObjectRef | undefined {
    if (!(index >= 0 && index < this.count)) return undefined;
    const kind = kindByCode(this.written.code(index));
    const pos = BigInt(this.written.offset(index));
    return kind && { type: 'REFERENCE', kind: kind.type as KindName, pos };
  }

  /** Ends the image and gives the file its name. */
  async close(options: CloseOptions = {}): Promise<void> {
    await this.unlessFailed(() => this.complete(options));
  }

  private async complete({ sealed = true, endExtra, unpadded = false }: CloseOptions): Promise<void> {
    if (sealed) {
      this.pad();
      await this.flush();
      this.origins.checkEnd(this.stream, endExtra, this.count, this.at);
      const length = encodeEnd(this.stream, this.at, this.count, endExtra, this.crc);
      this.push(this.stream.buffer.slice(0, length));
      this.padding = align8(length) - length;
    }
    if (!unpadded) this.pad();
    await this.flush();
    await this.sink.commit();
  }

  /** Gives up; no file is left behind. */
  async abort(): Promise<void> {
    await this.sink.abort();
  }

  private locate(target: unknown, field: string, kinds: readonly string[]): bigint {
    if (isDangling(target)) return target.pos;
    const actual = isObjectRef(target) ? target.kind : typeOf(target);
    if (!kinds.includes(actual))
      return this.stream.refuse('REFERENCE_KIND', field, { actual, expected: kinds.join(' or ') });
    if (isObjectRef(target)) return target.pos;
    const at = this.places.get(target as object);
    return at === undefined ? this.stream.refuse('REFERENCE_MISSING', field, {}) : BigInt(at);
  }

  private remember(object: Storable, at: number): void {
    this.places.set(object, at);
    this.written.add(at, kindByName(object.type)?.code ?? 0);
    this.count++;
  }

  /** Writes bytes that belong to somebody, who may use the array again afterwards. */
  private async copy(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; at += FLUSH) {
      this.push(bytes.subarray(at, at + FLUSH).slice());
      if (this.bufferedLength >= FLUSH) await this.flush();
    }
  }

  private pad(): void {
    if (this.padding > 0) this.push(new Uint8Array(this.padding));
    this.padding = 0;
  }

  private push(bytes: Uint8Array): void {
    this.buffered.push(bytes);
    this.bufferedLength += bytes.length;
    this.at += bytes.length;
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.concat(this.buffered, this.bufferedLength);
    this.buffered = [];
    this.bufferedLength = 0;
    this.crc = crc32(bytes, this.crc);
    await this.sink.write(bytes);
  }
}

/** Starts an image file; see {@link ImageWriter}. */
export const createImageWriter = (path: string, init: ImageWriterInit): Promise<ImageWriter> =>
  ImageWriter.create(path, init);
