/// <reference lib="esnext.disposable" preserve="true" />
import { align8 } from '../bytes/align.js';
import { BodyStream } from '../bytes/body-stream.js';
import { checkEnd, END, type EndFields } from '../container/end.js';
import { checkFrame, checkPadding, OBJECT_HEADER } from '../container/frames.js';
import { FIRST_OBJECT, HEADER_LENGTH, type Header, IMAGE_VERSION, readHeader } from '../container/header.js';
import { Places, type Target } from '../container/places.js';
import { ImageError, isImageError } from '../errors.js';
import { throwing } from '../findings/raise.js';
import { decoders } from '../generated/decode.js';
import type { KindName, Kinds } from '../generated/model.js';
import { type Dangling, type ImageHeader, ORIGIN, type Unknown } from '../model.js';
import { type Decoder, ObjectReader } from '../objects/object-reader.js';
import { keepEnd } from '../objects/origin.js';
import { NO_POSITION } from '../read.js';
import { kindByCode } from '../registry.js';
import { FileBytes, readFully } from './file-bytes.js';
import type { Path, Source } from './source.js';
import type { ObjectRef, Streamed } from './streamed.js';

/** One object of an image file, and where it stands. */
export interface FileEntry {
  /** Index in `objects` of the JSON form. */
  readonly index: number;
  /** Offset of the object header. */
  readonly offset: number;
  /** Bytes of object header and body. */
  readonly length: number;
  readonly object: Streamed;
}

/** Where an object stands. */
export interface FileFrame {
  /** Position in the image, from 0; END counts. */
  readonly index: number;
  /** Number of the kind. */
  readonly code: number;
  readonly offset: number;
  readonly length: number;
}

/** What only the end of an image tells. */
export interface FileEnd {
  readonly sealed: boolean;
  readonly unpadded: boolean;
  readonly endExtra?: Uint8Array;
}

/** So much is read at once as long as one piece follows the other; otherwise, as behind what was stepped over, little. */
const WINDOW = 1 << 20;
const SMALL = 1 << 12;

/** More of one object is not taken into memory at once; what is left in the file has no limit. */
const LARGEST = 1 << 28;

/** Enough for the header, and to tell what a file is that is no image. */
const BEGINNING = 512;

/** Enough for the object header and the fixed part of every kind; a longer one is read when it shows. */
const HEAD = 512;

/** So few bytes are kept where they are at hand: to read them again would take longer than all else of their object. */
const FEW = 512;

/** Kinds whose bytes stay in the file. */
const staysInFile = (decoder: Decoder): boolean =>
  kindByCode(codeOf(decoder))?.fields.some(({ lazy }) => lazy === true) === true;

/** Fields of each kind that refer to one of several kinds. */
const several: readonly (readonly string[])[] = decoders.map((_, code) =>
  (kindByCode(code)?.fields ?? []).filter(({ targets = [] }) => targets.length > 1).map(({ name }) => name),
);

const codeOf = (decoder: Decoder): number => decoders.indexOf(decoder);
const lazyCodes = new Set(decoders.flatMap((decoder, code) => (decoder && staysInFile(decoder) ? [code] : [])));

/** A reference to one of several kinds, before the object was looked at. */
interface Undecided {
  readonly type: 'UNDECIDED';
  readonly codes: readonly number[];
  readonly pos: bigint;
}

/** A piece of the file. */
class Window {
  private buffer = new Uint8Array(0);
  private start = 0;
  private ahead = SMALL;
  bytes = new Uint8Array(0);

  constructor(
    private readonly file: Omit<Source, 'fd'>,
    private readonly size: number,
  ) {}

  /** Has `length` bytes from `at` in `bytes`. @returns where they start in it */
  async at(at: number, length: number): Promise<number> {
    if (at >= this.start && at + length <= this.start + this.bytes.length) return at - this.start;
    const follows = at >= this.start && at <= this.start + this.bytes.length;
    this.ahead = follows ? Math.min(2 * this.ahead, WINDOW) : SMALL;
    const wanted = Math.min(Math.max(length, this.ahead), this.size - at);
    if (this.buffer.length < wanted) this.buffer = new Uint8Array(wanted);
    await readFully(this.file, this.buffer, wanted, at);
    this.bytes = this.buffer.subarray(0, wanted);
    this.start = at;
    return 0;
  }

  /** A copy, so that a view of it outlives the window. */
  copy(local: number, length: number): Uint8Array {
    return this.bytes.slice(local, local + length);
  }

  /** The same of bytes at an offset in the file, where they are few and at hand. */
  few(at: number, length: number): Uint8Array | undefined {
    const local = at - this.start;
    return length <= FEW && local >= 0 && local + length <= this.bytes.length ? this.copy(local, length) : undefined;
  }
}

/**
 * An image file, read an object at a time in constant memory. Iterating gives the
 * objects in file order and checks framing, layout and END on the way (not the
 * checksum, which takes every byte: `validateFile` does). Errors are `ImageError`s.
 */
export class ImageFile {
  readonly header: ImageHeader;
  /** Known once an iteration came to its end. */
  end: FileEnd | undefined;
  /**
   * Where it is set, what is wrong goes there, and iterating gives the objects that are intact, as far as they can be found; one that
   * can't be decoded is of type UNKNOWN then, with its bytes.
   */
  onDamage: ((error: ImageError) => void) | undefined;

  private constructor(
    private readonly file: Omit<Source, 'fd'>,
    /** Bytes of the file. */
    readonly size: number,
    private readonly parsed: Header,
  ) {
    this.header = { imageVersion: IMAGE_VERSION, utsRelease: parsed.utsRelease, arch: parsed.arch };
  }

  /**
   * Opens an image and reads its header. Of what can't be read twice, a pipe say (`-` is standard input), a temporary file has
   * the bytes. @throws {ImageError} where that is impossible, or the error of the file system
   */
  static async open(path: Path): Promise<ImageFile> {
    const { openSource } = await import('./source.js');
    return ImageFile.over(await openSource(path));
  }

  /** The same for what is open already; `close` closes it. Needs nothing of Node's. @throws as {@link open} */
  static async over(file: Omit<Source, 'fd'>): Promise<ImageFile> {
    try {
      const { size } = file;
      const head = new Uint8Array(Math.min(size, BEGINNING));
      await readFully(file, head, head.length, 0);
      const header = readHeader(head, size, throwing);
      if (header === undefined) throw new Error('unreachable: a header that cannot be read is thrown');
      return new ImageFile(file, size, header);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Closes the file; {@link FileBytes} can't be read any more. */
  async close(): Promise<void> {
    await this.file.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** The objects in file order, END left out. Each iteration starts anew. */
  [Symbol.asyncIterator](): AsyncGenerator<FileEntry, void, void> {
    return this.objects(this.onDamage);
  }

  private async *objects(damaged: ((error: ImageError) => void) | undefined): AsyncGenerator<FileEntry, void, void> {
    const window = new Window(this.file, this.size);
    const reader = this.reader(window);
    const state = { unpadded: this.size === HEADER_LENGTH };
    const places = new Places();
    let end: Omit<FileEnd, 'unpadded'> = { sealed: false };
    for await (const { code, offset, length, index } of this.framesIn(window, damaged, state)) {
      const decode = () => this.decode(window, reader, code, offset, length, index, places);
      if (code === END) {
        try {
          const fields = (await decode()) as EndFields;
          checkEnd(fields, offset, length, index, this.size, undefined, throwing);
          if (fields.extra) keepEnd(fields.extra, { index, offset });
          end = { sealed: true, ...(fields.extra && { endExtra: fields.extra }) };
        } catch (error) {
          tell(error, damaged);
        }
      } else {
        const object = await decode().catch((error) => {
          tell(error, damaged);
          return this.unknown(window, code, offset, length);
        });
        (object as Unknown)[ORIGIN] = { index, offset };
        places.add(offset, code);
        yield { index, offset, length, object: object as Streamed };
      }
    }
    this.end = { ...end, ...state };
  }

  /** Where every object stands, END included, in file order; bodies are not looked at. @throws {ImageError} for wrong framing */
  frames(): AsyncGenerator<FileFrame, void, void> {
    return this.framesIn(new Window(this.file, this.size), this.onDamage);
  }

  private async *framesIn(
    window: Window,
    damaged?: (error: ImageError) => void,
    state = { unpadded: false },
  ): AsyncGenerator<FileFrame, void, void> {
    let at = FIRST_OBJECT;
    for (let index = 0; at < this.size; index++) {
      let frame: { code: number; length: number };
      try {
        frame = await this.frame(window, at, index);
      } catch (error) {
        tell(error, damaged);
        return;
      }
      const { code, length } = frame;
      yield { index, code, offset: at, length };
      try {
        state.unpadded = await this.padding(window, at + length, index);
      } catch (error) {
        tell(error, damaged);
      }
      at = align8(at + length);
    }
  }

  /** Reads the object that `reference` stands for. @throws {ImageError} where it hits no object of its kind */
  async get<T extends KindName>(reference: ObjectRef<T>): Promise<Streamed<Kinds[T]>> {
    const at = Number(reference.pos);
    const missing = (): never => {
      const message = `no ${reference.kind} stands at offset ${reference.pos}`;
      throw new ImageError('REFERENCE_MISSING', message, Math.min(at, this.size), 0, '');
    };
    if (at < FIRST_OBJECT || at % 8 !== 0 || at + OBJECT_HEADER > this.size) return missing();
    const window = new Window(this.file, this.size);
    const { code, length } = await this.frame(window, at, -1).catch(missing);
    if (decoders[code]?.type !== reference.kind) return missing();
    return (await this.decode(window, this.reader(window), code, at, length, -1)) as Streamed<Kinds[T]>;
  }

  private reader(window: Window): ObjectReader {
    const resolve = (pos: bigint, code: Target): ObjectRef | Undecided | null => {
      if (pos === NO_POSITION) return null;
      if (typeof code !== 'number') return { type: 'UNDECIDED', codes: code, pos };
      return { type: 'REFERENCE', kind: decoders[code]?.type as KindName, pos };
    };
    const leave = (offset: number, length: number) => this.left(window, offset, length);
    const { archCode, littleEndian } = this.parsed;
    return new ObjectReader(new BodyStream(new Uint8Array(0)), archCode, littleEndian, resolve, throwing, leave);
  }

  private async frame(window: Window, at: number, index: number): Promise<{ code: number; length: number }> {
    const left = this.size - at;
    if (left < OBJECT_HEADER) throwing('TRAILING_BYTES', at, left, `/objects/${index}`, {});
    const local = await window.at(at, OBJECT_HEADER);
    const view = new DataView(window.bytes.buffer, window.bytes.byteOffset + local, OBJECT_HEADER);
    const code = view.getUint32(0, this.parsed.littleEndian);
    const length = view.getUint32(4, this.parsed.littleEndian);
    checkFrame(length, at, left, index, throwing);
    return { code, length };
  }

  private async decode(
    window: Window,
    reader: ObjectReader,
    code: number,
    at: number,
    length: number,
    index: number,
    earlier?: Places,
  ): Promise<unknown> {
    const decoder = decoders[code];
    if (decoder === undefined) return this.unknown(window, code, at, length);
    const needed = lazyCodes.has(code) ? await this.headLength(window, decoder, at, length) : length;
    if (needed > LARGEST) {
      throwing('TOO_LARGE_FOR_MEMORY', at, length, `/objects/${index}`, {
        type: decoder.type,
        actual: needed,
        limit: LARGEST,
      });
    }
    const bytes = window.copy(await window.at(at, needed), needed);
    reader.io.rebase(bytes);
    const object = reader.read(decoder, bytes, 0, at, length, index);
    await this.checkUnseenGap(reader);
    for (const name of several[code] ?? []) {
      const fields = object as Record<string, unknown>;
      const reference = fields[name] as Undecided | null | undefined;
      if (reference) fields[name] = await this.decide(reference, at, earlier);
    }
    return object;
  }

  /** The bytes between data that was left in the file and what a newer revision put behind it, which the reader did not see. */
  private async checkUnseenGap(reader: ObjectReader): Promise<void> {
    if (reader.unseen === undefined) return;
    const gap = new Uint8Array(reader.unseen.length);
    await readFully(this.file, gap, gap.length, reader.unseen.at);
    reader.seen(gap);
  }

  /** Looks what kind of object stands where a reference to one of several kinds points, in the file where nobody knows. */
  private async decide({ codes, pos }: Undecided, from: number, earlier?: Places): Promise<ObjectRef | Dangling> {
    const dangling: Dangling = { type: 'DANGLING', pos };
    if (pos < FIRST_OBJECT || pos % 8n !== 0n || pos >= from) return dangling;
    const code = await (earlier === undefined ? this.codeAt(Number(pos)) : codeIn(earlier, Number(pos)));
    return codes.includes(code) ? { type: 'REFERENCE', kind: decoders[code]?.type as KindName, pos } : dangling;
  }

  private async codeAt(at: number): Promise<number> {
    const bytes = new Uint8Array(4);
    await readFully(this.file, bytes, 4, at);
    return new DataView(bytes.buffer).getUint32(0, this.parsed.littleEndian);
  }

  private unknown(window: Window, code: number, at: number, length: number): unknown {
    return { type: 'UNKNOWN', code, payload: this.left(window, at + OBJECT_HEADER, length - OBJECT_HEADER) };
  }

  private left(window: Window, offset: number, length: number): FileBytes {
    return new FileBytes(this.file, offset, length, window.few(offset, length));
  }

  /** Bytes of an object in front of its first tail. */
  private async headLength(window: Window, decoder: Decoder, at: number, length: number): Promise<number> {
    const head = Math.min(HEAD, length);
    if (head < decoder.firstTail + 4) return head;
    const local = await window.at(at, head);
    const view = new DataView(window.bytes.buffer, window.bytes.byteOffset + local + decoder.firstTail, 4);
    return Math.max(head, Math.min(view.getUint32(0, this.parsed.littleEndian), length));
  }

  /** Checks the padding behind an object that ends at `end`. @returns whether the file ends without it */
  private async padding(window: Window, end: number, index: number): Promise<boolean> {
    const present = Math.min(align8(end), this.size) - end;
    const local = present === 0 ? 0 : await window.at(end, present);
    return checkPadding(window.bytes, local, end, this.size, index, throwing);
  }
}

/** Number of the kind of the object that starts at `at`; 0, which none has, where none does. */
function codeIn(places: Places, at: number): number {
  const index = places.search(at);
  return index < 0 ? 0 : places.code(index);
}

/** Hands on what is wrong with the image. @throws whatever else it is, and anything where nobody listens */
function tell(error: unknown, damaged: ((error: ImageError) => void) | undefined): void {
  if (damaged === undefined || !isImageError(error)) throw error;
  damaged(error);
}

/** Opens an image file; see {@link ImageFile}. @throws {ImageError} where its header can't be read */
export const openImage = (path: Path): Promise<ImageFile> => ImageFile.open(path);
