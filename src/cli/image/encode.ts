import { END } from '../../container/end.js';
import { ImageError, isImageError } from '../../errors.js';
import { throwing } from '../../findings/raise.js';
import type { ImageObject } from '../../generated/model.js';
import { checkImage } from '../../json/check.js';
import type { ObjectJson } from '../../json/form.js';
import { endExtraFromJson, headerFromJson, objectFromJson } from '../../json/from-json.js';
import { isOlder } from '../../json/older.js';
import { JsonScanner, type Position } from '../../json/scan.js';
import { at, keysOf } from '../../json/text.js';
import { Utf8Pieces } from '../../json/utf8.js';
import { ORIGIN, type Origin } from '../../model.js';
import { openImage } from '../../node/image-file.js';
import { ImageWriter, type ImageWriterInit } from '../../node/image-writer.js';
import type { Sink } from '../../node/sink.js';
import type { Storable } from '../../node/streamed.js';
import { keepEnd } from '../../objects/origin.js';
import { kindByName } from '../../registry.js';
import { isLittleEndian } from '../../write.js';
import { FileError } from '../common/errors.js';
import type { Given } from '../common/given.js';
import { checkAnew, checkEndAnew } from './anew.js';
import { nameOf, openOutput, readPieces } from './io.js';
import { LongBase64, LongStrings } from './long-base64.js';

/** `cr-image encode`: an image of its JSON form, an object at a time as long as the header comes first. */
export async function encode(given: Given): Promise<undefined> {
  const input = given.operand(0);
  const original = given.text('original');
  const offsets = original === undefined ? [] : await offsetsIn(original);
  const sink = await openOutput(given.text('output'));
  try {
    await encodePieces(readPieces(input), sink, given.has('ndjson'), offsets);
  } catch (error) {
    throw FileError.about(nameOf(input), error);
  }
}

/**
 * The image of the JSON form in `pieces`, one document or one object a line; `offsets` are those of the objects of the image that it
 * was made of, where that is known. @throws {ImageError} as `imageFromJson`
 */
export async function encodePieces(
  pieces: AsyncIterable<Uint8Array>,
  sink: Sink,
  isLines: boolean,
  offsets: readonly number[] = [],
): Promise<void> {
  const strings = new LongStrings();
  try {
    await new (isLines ? Lines : Document)(sink, strings, offsets).read(pieces);
  } catch (error) {
    await sink.abort();
    throw error;
  } finally {
    await strings.close();
  }
}

/** Where the objects of an image stand, END included. */
async function offsetsIn(path: string): Promise<number[]> {
  try {
    const image = await openImage(path);
    try {
      const offsets: number[] = [];
      for await (const { offset } of image.frames()) offsets.push(offset);
      return offsets;
    } finally {
      await image.close();
    }
  } catch (error) {
    throw FileError.about(nameOf(path), error);
  }
}

/** What no field refers to. */
const UNKNOWN = { type: 'UNKNOWN' };
/** Bytes that may be too long for memory stand under these names, directly in an object. */
const LONG = new Set(['data', 'payload', 'extraTail']);
/** A string that has to be in memory may have so many bytes. */
const LARGEST = 1 << 28;

interface Part {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly at: Position;
}

const fail = (path: string, reason: string): never =>
  throwing('JSON_SCHEMA', -1, 0, path, { reason }) as unknown as never;

abstract class Encoder {
  protected readonly scanner: JsonScanner;
  /** Without a prototype: whatever a name is, it is only a name. */
  protected readonly top: Record<string, unknown> = Object.create(null);
  private readonly parts: Part[] = [];
  private init: ImageWriterInit | undefined;
  private writer: ImageWriter | undefined;
  /** Objects in front of the header have to wait, because the byte order is unknown. */
  private waiting: Part[] = [];

  constructor(
    private readonly sink: Sink,
    private readonly strings: LongStrings,
    /** Where the objects of the original stand, as far as that is known. */
    private readonly offsets: readonly number[],
    lines: boolean,
  ) {
    const isLong = (key: unknown) => LONG.has(key as string);
    this.scanner = new JsonScanner(
      {
        value: (path, value, place) => this.offer({ path, value, at: place }),
        long: (path) => (this.isInObject(path) && isLong(path.at(-1)) ? this.strings.begin() : undefined),
      },
      { lines, positions: true },
    );
  }

  /** Whether a path is that of something directly in an object of the image. */
  protected abstract isInObject(path: readonly (string | number)[]): boolean;
  /** @returns whether a part is taken out of the document */
  protected abstract offer(part: Part): boolean;
  protected abstract handle(part: Part): Promise<void>;
  /** Where a JSON pointer that belongs to no part stands. */
  protected abstract placeOf(path: string): Position;
  protected abstract complete(): void;

  protected queue(part: Part): true {
    this.parts.push(part);
    return true;
  }

  async read(pieces: AsyncIterable<Uint8Array>): Promise<void> {
    const utf8 = new Utf8Pieces();
    const take = async (piece: Uint8Array, isLast: boolean): Promise<void> => {
      const { text, isInvalid } = utf8.decode(piece, isLast);
      this.scanner.write(text);
      if (isInvalid) throw new ImageError('JSON_SYNTAX', 'the text is not UTF-8', -1, 0, '', this.scanner.position);
      await this.drain();
    };
    for await (const piece of pieces) await take(piece, false);
    await take(new Uint8Array(0), true);
    this.scanner.end();
    await this.drain();
    await this.finish();
  }

  private async drain(): Promise<void> {
    await this.strings.flush();
    const parts = this.parts.splice(0);
    for (const part of parts) await this.handle(part);
  }

  /** Opens the image. */
  protected async begin(header: unknown, place: (path: string) => Position): Promise<void> {
    await this.locating(place, async () => {
      checkImage({ header, sealed: false, objects: [] });
      const { arch, utsRelease } = headerFromJson(header as Parameters<typeof headerFromJson>[0]);
      this.init = { arch, utsRelease };
      this.writer = await ImageWriter.create(this.sink, this.init, true);
    });
    const { waiting } = this;
    this.waiting = [];
    for (const part of waiting) await this.add(part);
  }

  protected async add(part: Part): Promise<void> {
    const { writer } = this;
    if (writer === undefined) {
      this.waiting.push(part);
      return;
    }
    const { value, at: start } = part;
    const base = `/objects/${writer.count}`;
    const place = (path: string) => this.scanner.locate(value, keysOf(path.slice(base.length)), start);
    await this.locating(place, async () => {
      const left = this.takeLong(value, base);
      const object: ImageObject = objectFromJson(value, base, (index, path) => {
        if (index < writer.count) return writer.reference(index) ?? UNKNOWN;
        return throwing('REFERENCE_FORWARD', -1, 0, path, { field: `@${index}` });
      });
      const origin = this.originOf(writer.count);
      const settled = { ...object, ...(await this.settle(object, left, base)) } as Storable;
      const { count: index, nextOffset } = writer;
      await writer.write({ ...settled, ...(origin && { [ORIGIN]: origin }) } as Storable);
      if (isOlder(value as ObjectJson)) await this.checkAnew(settled, index, nextOffset);
      await this.strings.forget(left.size);
    });
  }

  private async checkAnew(object: Storable, index: number, offset: number): Promise<void> {
    const init = this.init as ImageWriterInit;
    await checkAnew(object, index, init);
    if (object.type !== 'UNKNOWN' || object.code !== END || !(object.payload instanceof Uint8Array)) return;
    const header = { imageVersion: 1n, utsRelease: '', arch: init.arch };
    checkEndAnew(object.payload, index, offset, isLittleEndian(header));
  }

  private originOf(index: number): Origin | undefined {
    const offset = this.offsets[index];
    return offset === undefined ? undefined : { index, offset };
  }

  /** Takes long strings out of an object, so that the rest of it can be checked like any other. */
  private takeLong(value: unknown, base: string): Map<string, LongBase64> {
    const left = new Map<string, LongBase64>();
    if (typeof value !== 'object' || value === null) return left;
    for (const [key, long] of Object.entries(value)) {
      if (!(long instanceof LongBase64)) continue;
      if (!long.isValid) fail(`${base}/${key}`, 'must be base64');
      left.set(key, long);
      (value as Record<string, unknown>)[key] = '';
    }
    return left;
  }

  /** What long strings become: bytes in a file, where the writer takes them from there, or in memory. */
  private async settle(object: ImageObject, left: Map<string, LongBase64>, base: string) {
    const settled: Record<string, unknown> = {};
    const lazy = new Set(['payload', 'extraTail']);
    for (const field of kindByName(object.type)?.fields ?? []) if (field.lazy) lazy.add(field.name);
    for (const [key, long] of left) {
      const bytes = this.strings.bytesOf(long);
      if (!lazy.has(key) && long.length > LARGEST) fail(`${base}/${key}`, `may have ${LARGEST} bytes at the most`);
      settled[key] = lazy.has(key) ? bytes : await bytes.read();
    }
    return settled;
  }

  private async finish(): Promise<void> {
    await this.locating(
      (path) => this.placeOf(path),
      async () => {
        this.complete();
        const { sealed, unpadded, endExtra } = this.top as { sealed: boolean; unpadded?: true; endExtra?: string };
        const extra = endExtraFromJson(endExtra, sealed);
        const origin = this.originOf(this.offsets.length - 1);
        if (extra !== undefined && origin !== undefined) keepEnd(extra, origin);
        await this.writer?.close({ sealed, unpadded: unpadded === true, ...(extra && { endExtra: extra }) });
      },
    );
  }

  protected async locating(place: (path: string) => Position, use: () => Promise<void>): Promise<void> {
    try {
      await use();
    } catch (error) {
      throw isImageError(error) && error.line === undefined ? at(error, place(error.path)) : error;
    }
  }
}

/** One document. Its elements of `objects` are taken out as soon as they are complete. */
class Document extends Encoder {
  private readonly starts = new Map<string, Part>();
  private root: Part | undefined;

  constructor(sink: Sink, strings: LongStrings, offsets: readonly number[]) {
    super(sink, strings, offsets, false);
  }

  protected isInObject([first, index, , ...rest]: readonly (string | number)[]): boolean {
    return first === 'objects' && typeof index === 'number' && rest.length === 0;
  }

  protected offer(part: Part): boolean {
    const [first, second, ...rest] = part.path;
    if (first === undefined) this.root = part;
    else if (second === undefined) {
      if (typeof first !== 'string') return false;
      this.starts.set(first, part);
      this.top[first] = part.value;
      return this.queue(part);
    } else if (first === 'objects' && typeof second === 'number' && rest.length === 0) return this.queue(part);
    return false;
  }

  protected async handle(part: Part): Promise<void> {
    const [first, second] = part.path;
    if (second !== undefined) await this.add(part);
    else if (first === 'header') await this.begin(part.value, (path) => this.placeOf(path));
  }

  protected complete(): void {
    const { value } = this.root as Part;
    checkImage(typeof value === 'object' && value !== null && !Array.isArray(value) ? this.top : value);
  }

  protected placeOf(path: string): Position {
    const [key = '', ...rest] = keysOf(path);
    const part = this.starts.get(key);
    if (part === undefined) return this.root?.at ?? { line: 1, column: 1 };
    return this.scanner.locate(part.value, rest, part.at);
  }
}

/** Lines as `decode --ndjson` prints them: `{"header":…}` first, `{"sealed":…}` last, objects in between. */
class Lines extends Encoder {
  private last: Part | undefined;
  private isBegun = false;

  constructor(sink: Sink, strings: LongStrings, offsets: readonly number[]) {
    super(sink, strings, offsets, true);
  }

  protected isInObject(path: readonly (string | number)[]): boolean {
    return path.length === 1;
  }

  protected offer(part: Part): boolean {
    return part.path.length === 0 && this.queue(part);
  }

  protected async handle(part: Part): Promise<void> {
    const { value } = part;
    const line = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    const has = (key: string) => Object.hasOwn(line, key);
    const place = (path: string) => this.scanner.locate(value, keysOf(path), part.at);
    await this.locating(place, async () => {
      if (this.last !== undefined) fail('', 'stands behind the line with sealed, which is the last one');
      if (has('objects')) fail('', 'a line has a header, an object or the end; a whole document goes without --ndjson');
      if (!this.isBegun && !has('header')) fail('', 'the first line must be {"header":…}');
      if (this.isBegun && has('header')) fail('/header', 'is the second one');
    });
    if (has('header')) {
      this.isBegun = true;
      const other = Object.keys(line).find((key) => key !== 'header');
      if (other !== undefined) {
        await this.locating(place, async () => fail(`/${other}`, 'must stand in the last line, behind the objects'));
      }
      await this.begin(line.header, place);
    } else if (has('type') || Object.keys(line).length === 0 || !has('sealed')) await this.add(part);
    else {
      this.last = part;
      Object.assign(this.top, line);
    }
  }

  protected complete(): void {
    if (this.last === undefined) fail('/sealed', 'the last line, {"sealed":…}, is missing');
    checkImage({ header: NO_HEADER, objects: [], ...this.top });
  }

  protected placeOf(path: string): Position {
    if (this.last === undefined) return this.scanner.position;
    return this.scanner.locate(this.last.value, keysOf(path), this.last.at);
  }
}

/** The header was checked when it came. */
const NO_HEADER = { imageVersion: '1', utsRelease: '', arch: 'X86_64' };
