/**
 * The types that objects are written with, on restructure's interface. Unlike
 * restructure's own they know u64, follow the byte order of the stream, and refuse
 * what does not fit instead of wrapping it.
 */

import { shown } from '../argument.js';
import { Left, type ObjectStream } from './object-stream.js';
import type { EncodableType } from './restructure.js';
import { encodeTextInto } from './text.js';

/** Writes a value of type `T`. @throws {ImageError} from `encode`, with `field` in its path, where the value does not fit */
abstract class Type<T> implements EncodableType {
  abstract size(value?: T): number;
  /** `value`: undefined is refused, like all that is no `T`. */
  abstract encode(stream: ObjectStream, value: T | undefined, field: string): void;
}

function wrongType(stream: ObjectStream, field: string, value: unknown, expected: string): never {
  return stream.refuse('WRONG_TYPE', field, { actual: shown(value), expected });
}

const isU32 = (value: unknown): boolean => typeof value === 'number' && value >>> 0 === value;

class U32 extends Type<number> {
  size(): number {
    return 4;
  }

  encode(stream: ObjectStream, value: number | undefined, field: string): void {
    if (typeof value !== 'number') wrongType(stream, field, value, 'a number');
    if (value >>> 0 !== value) {
      stream.refuse('OUT_OF_RANGE', field, { actual: value, min: 0, max: 0xffff_ffff });
    }
    stream.view.setUint32(stream.pos, value, stream.littleEndian);
    stream.pos += 4;
  }
}

class S32 extends Type<number> {
  size(): number {
    return 4;
  }

  encode(stream: ObjectStream, value: number | undefined, field: string): void {
    if (typeof value !== 'number') wrongType(stream, field, value, 'a number');
    if ((value | 0) !== value) {
      stream.refuse('OUT_OF_RANGE', field, { actual: value, min: -0x8000_0000, max: 0x7fff_ffff });
    }
    stream.view.setInt32(stream.pos, value, stream.littleEndian);
    stream.pos += 4;
  }
}

const U64_MAX = 0xffff_ffff_ffff_ffffn;

class U64 extends Type<bigint> {
  size(): number {
    return 8;
  }

  encode(stream: ObjectStream, value: bigint | undefined, field: string): void {
    if (typeof value !== 'bigint') wrongType(stream, field, value, 'a bigint');
    if (BigInt.asUintN(64, value) !== value) {
      stream.refuse('OUT_OF_RANGE', field, { actual: value, min: 0, max: U64_MAX });
    }
    stream.view.setBigUint64(stream.pos, value, stream.littleEndian);
    stream.pos += 8;
  }
}

/** `char[N]`: NUL-padded, without NUL when all N are used. */
class FixedText extends Type<string> {
  constructor(private readonly width: number) {
    super();
  }

  size(): number {
    return this.width;
  }

  encode(stream: ObjectStream, value: string | undefined, field: string): void {
    encodeText(stream, stream.pos, value, this.width, field);
    stream.pos += this.width;
  }
}

function encodeText(
  stream: ObjectStream,
  at: number,
  value: string | undefined,
  limit: number,
  field: string,
  withNul = false,
): number {
  if (typeof value !== 'string') wrongType(stream, field, value, 'a string');
  if (!withNul && value.includes('\0')) stream.refuse('TEXT_HAS_NUL', field, {});
  const written = encodeTextInto(stream.buffer, at, value, limit);
  if (written === -1)
    stream.refuse('TEXT_TOO_LONG', field, { actual: new TextEncoder().encode(value).length, expected: limit });
  if (written === -2) stream.refuse('TEXT_NOT_ENCODABLE', field, {});
  return written;
}

/** An enum: the name of a value, or the number of one that has none. */
export class Enumerator extends Type<string | number> {
  constructor(private readonly members: readonly { readonly name: string; readonly number: number }[]) {
    super();
  }

  size(): number {
    return 4;
  }

  encode(stream: ObjectStream, value: string | number | undefined, field: string): void {
    const number = typeof value === 'number' ? value : this.members.find(({ name }) => name === value)?.number;
    if (number === undefined) {
      wrongType(stream, field, value, `a number or one of ${this.members.map(({ name }) => name).join(', ')}`);
    }
    u32.encode(stream, number, field);
  }
}

/** The object that is referred to, `null` for none; written as the offset of its header. */
export class Reference extends Type<unknown> {
  private readonly kinds: readonly string[];

  /** To an object of one of `kinds`. */
  constructor(...kinds: readonly string[]) {
    super();
    this.kinds = kinds;
  }

  size(): number {
    return 8;
  }

  encode(stream: ObjectStream, value: unknown, field: string): void {
    const pos = value === null ? U64_MAX : stream.locate(value, field, this.kinds);
    u64.encode(stream, typeof pos === 'number' ? BigInt(pos) : pos, field);
  }
}

/** Writes the header of a span of `length` bytes and places it. @returns where its bytes go in the stream */
function placeSpan(stream: ObjectStream, length: number, field: string, left?: Left): number {
  const off = left === undefined ? stream.place(length) : stream.leave(left);
  u32.encode(stream, off, field);
  u32.encode(stream, length, field);
  return stream.base + off;
}

const MAX_UTF8_PER_UNIT = 3;

class SpanText extends Type<string> {
  /** `withNul`: an address, in which there may be NULs. */
  constructor(private readonly withNul = false) {
    super();
  }

  size(): number {
    return 8;
  }

  encode(stream: ObjectStream, value: string | undefined, field: string): void {
    if (typeof value !== 'string') wrongType(stream, field, value, 'a string');
    const at = stream.base + stream.next;
    const limit = value.length * MAX_UTF8_PER_UNIT;
    stream.reserve(at, limit);
    placeSpan(stream, encodeText(stream, at, value, limit, field, this.withNul), field);
  }
}

class SpanBytes extends Type<Uint8Array | Left> {
  size(): number {
    return 8;
  }

  encode(stream: ObjectStream, value: Uint8Array | Left | undefined, field: string): void {
    checkBytes(stream, value, field);
    if (value.length > 0xffff_ffff)
      stream.refuse('OUT_OF_RANGE', field, { actual: value.length, min: 0, max: 0xffff_ffff });
    const left = value instanceof Left ? value : undefined;
    const at = placeSpan(stream, value.length, field, left);
    if (left === undefined) stream.buffer.set(value as Uint8Array, at);
  }
}

/** What an object has that this revision doesn't know; see `Unknown` in the model. */
interface Wider {
  readonly entsize?: Readonly<Record<string, number>>;
  readonly listExtra?: Readonly<Record<string, Uint8Array>>;
}

function placeTable(stream: ObjectStream, count: number, entsize: number, field: string): number {
  const length = count * entsize;
  if (length > 0xffff_ffff) stream.refuse('OUT_OF_RANGE', field, { actual: length, min: 0, max: 0xffff_ffff });
  const off = stream.place(length);
  u32.encode(stream, off, field);
  u32.encode(stream, count, field);
  u32.encode(stream, entsize, field);
  u32.encode(stream, 0, field);
  return stream.base + off;
}

function emptyEntsize(
  stream: ObjectStream,
  owner: Wider,
  field: string,
  known: number,
  step: number,
  older: readonly number[] = [],
): number {
  const entsize = owner.entsize?.[field];
  if (entsize === undefined || older.includes(entsize)) return entsize ?? known;
  if (!(entsize >= known && entsize <= 0xffff_ffff) || entsize % step !== 0) {
    stream.refuse('OUT_OF_RANGE', 'entsize', { actual: entsize, min: known, max: 0xffff_ffff });
  }
  return entsize;
}

function checkEntries(stream: ObjectStream, entries: readonly { extra?: Uint8Array }[], field: string): void {
  for (let row = 0; row < entries.length; row++) {
    const entry = entries[row] as { extra?: Uint8Array };
    if (typeof entry !== 'object' || entry === null) wrongType(stream, `${field}/${row}`, entry, 'an object');
    if (entry.extra !== undefined) checkBytes(stream, entry.extra, `${field}/${row}/extra`);
  }
}

/** @throws {ImageError} where `value` is something else than bytes */
export function checkBytes(
  stream: ObjectStream,
  value: Uint8Array | Left | undefined,
  field: string,
): asserts value is Uint8Array | Left {
  if (!(value instanceof Uint8Array || value instanceof Left)) wrongType(stream, field, value, 'a Uint8Array');
}

/** An entry of an older revision: its size, and the first field that it does not have. */
interface OlderEntry<E> {
  readonly entsize: number;
  readonly without: keyof E & string;
}

/** A table whose entries are `entsize` bytes of fields, written by `encodeEntry`, and what a newer revision appended. */
export class Table<E extends { extra?: Uint8Array }> {
  constructor(
    private readonly entsize: number,
    /** `known`: the bytes of an entry that this table has, `entsize` or those of an older form. */
    private readonly encodeEntry: (stream: ObjectStream, entry: E, known: number) => void,
    private readonly older: readonly OlderEntry<E>[] = [],
  ) {}

  /** Bytes of an entry in the form that `entries` have. */
  private known(stream: ObjectStream, entries: readonly E[], field: string): number {
    for (const { entsize, without } of this.older) {
      if (entries[0]?.[without] !== undefined) continue;
      const row = entries.findIndex((entry) => entry[without] !== undefined);
      if (row > 0) wrongType(stream, `${field}/${row}/${without}`, entries[row]?.[without], 'nothing, as in entry 0');
      return entsize;
    }
    return this.entsize;
  }

  encode(stream: ObjectStream, entries: readonly E[] | undefined, field: string, owner: Wider): void {
    if (!Array.isArray(entries)) wrongType(stream, field, entries, 'an array');
    checkEntries(stream, entries, field);
    const extra = entries[0]?.extra?.length ?? 0;
    if (extra % 8 !== 0)
      stream.refuse('OUT_OF_RANGE', `${field}/0/extra`, { actual: extra, min: 'a multiple of 8', max: '…' });
    const known = entries.length > 0 ? this.known(stream, entries, field) : this.entsize;
    if (extra > 0 && known < this.entsize && !stream.lenient)
      stream.refuse('OUT_OF_RANGE', `${field}/0/extra`, { actual: extra, min: 0, max: 0 });
    const steps = this.older.map(({ entsize }) => entsize);
    const entsize = entries.length > 0 ? known + extra : emptyEntsize(stream, owner, field, known, 8, steps);
    const start = placeTable(stream, entries.length, entsize, field);
    const behind = stream.pos;
    stream.table = field;
    for (let row = 0; row < entries.length; row++) {
      const entry = entries[row] as E;
      stream.row = row;
      if ((entry.extra?.length ?? 0) !== extra) {
        stream.refuse('OUT_OF_RANGE', 'extra', { actual: entry.extra?.length ?? 0, min: extra, max: extra });
      }
      stream.pos = start + row * entsize;
      this.encodeEntry(stream, entry, known);
      if (entry.extra !== undefined) stream.buffer.set(entry.extra, stream.pos);
    }
    stream.table = '';
    stream.pos = behind;
  }
}

/** A table of bare u32 numbers. */
class U32List {
  encode(stream: ObjectStream, values: readonly number[] | undefined, field: string, owner: Wider): void {
    if (!Array.isArray(values)) wrongType(stream, field, values, 'an array');
    const extra = owner.listExtra?.[field];
    if (extra !== undefined) checkBytes(stream, extra, field);
    const width = extra === undefined || values.length === 0 ? 0 : extra.length / values.length;
    if (width % 4 !== 0) stream.refuse('UNKNOWN_BYTES_MOVED', field, { type: 'the object' });
    const entsize = values.length > 0 ? 4 + width : emptyEntsize(stream, owner, field, 4, 4);
    const start = placeTable(stream, values.length, entsize, field);
    const behind = stream.pos;
    for (let row = 0; row < values.length; row++) {
      const value = values[row] as number;
      stream.pos = start + row * entsize;
      u32.encode(stream, value, isU32(value) ? field : `${field}/${row}`);
      if (extra !== undefined) stream.buffer.set(extra.subarray(row * width, (row + 1) * width), stream.pos);
    }
    stream.pos = behind;
  }
}

export const u32 = new U32();
export const s32 = new S32();
export const u64 = new U64();
/** A u64 of the image's own flag bits. */
export const flags = u64;
export const text16 = new FixedText(16);
export const text64 = new FixedText(64);
export const text40 = new FixedText(40);
export const spanText = new SpanText();
export const spanAddress = new SpanText(true);
export const spanBytes = new SpanBytes();
export const u32List = new U32List();
