/**
 * A writer that knows nothing but what the specs describe, of whatever revision: the slow and obvious way.
 * It takes objects in the spelling of test/support/raw.ts.
 */
import { crc32 } from 'node:zlib';
import type { RawObject } from '../support/raw.js';
import type { FutureField, FutureKind } from './next-revision.js';

const align8 = (n: number) => Math.ceil(n / 8) * 8;
const NONE = String(2n ** 64n - 1n);

export interface RawImage {
  /** Header, 88 bytes. */
  readonly header: Uint8Array;
  readonly littleEndian: boolean;
  /** Without END; references say `@N`. */
  readonly objects: readonly RawObject[];
  readonly sealed: boolean;
}

class ObjectBytes {
  bytes: Buffer = Buffer.alloc(0);
  /** Where the tails end; the last byte that isn't padding. */
  private tail = 0;
  end = 0;

  constructor(
    private readonly littleEndian: boolean,
    private readonly offsets: readonly number[],
  ) {}

  start(code: number, fixed: number): void {
    this.bytes = Buffer.alloc(fixed);
    this.tail = fixed;
    this.end = fixed;
    this.u32(0, code);
  }

  finish(): Buffer {
    this.u32(4, this.end);
    return this.bytes.subarray(0, this.end);
  }

  private u32(at: number, value: number): void {
    if (this.littleEndian) this.bytes.writeUInt32LE(value, at);
    else this.bytes.writeUInt32BE(value, at);
  }

  private place(length: number): number {
    const at = align8(this.tail);
    this.tail = at + length;
    if (length > 0) {
      this.end = this.tail;
      this.bytes = Buffer.concat([this.bytes, Buffer.alloc(this.end - this.bytes.length)]);
    }
    return at;
  }

  fields(fields: readonly FutureField[], raw: RawObject, base: number): void {
    for (const field of fields)
      if (raw[field.id] !== undefined) this.field(field, raw[field.id] as never, base + field.at);
  }

  private field(
    { role, width, entsize = 0, entryFields = [] }: FutureField,
    raw: string & RawObject[],
    at: number,
  ): void {
    if (role === 'text') this.bytes.write(raw, at, 'hex');
    else if (role === 'span') {
      const off = this.place(raw.length / 2);
      if (raw !== '') this.bytes.write(raw, off, 'hex');
      this.u32(at, off);
      this.u32(at + 4, raw.length / 2);
    } else if (role === 'table') {
      const known = raw[0] === undefined ? entsize : (firstMissing(entryFields, raw[0])?.at ?? entsize);
      const off = this.place(raw.length * known);
      [off, raw.length, known, 0].forEach((word, i) => {
        this.u32(at + 4 * i, word);
      });
      raw.forEach((entry, i) => {
        this.fields(entryFields, entry, off + i * known);
      });
    } else this.integer(role === 'reference' ? this.position(raw) : BigInt(raw), width, at);
  }

  private position(reference: string): bigint {
    return BigInt(reference.startsWith('@') ? (this.offsets[Number(reference.slice(1))] as number) : reference);
  }

  private integer(value: bigint, width: number, at: number): void {
    const digits = BigInt.asUintN(width * 8, value)
      .toString(16)
      .padStart(width * 2, '0');
    const bytes = Buffer.from(digits, 'hex');
    this.bytes.set(this.littleEndian ? bytes.reverse() : bytes, at);
  }
}

/** The first field that an object or entry of an older revision doesn't have. */
const firstMissing = (fields: readonly FutureField[], raw: RawObject) => fields.find(({ id }) => raw[id] === undefined);

/** Length of the fixed part: up to that field. */
const fixedPart = ({ fields, fixed }: FutureKind, raw: RawObject): number => firstMissing(fields, raw)?.at ?? fixed;

export function writeRaw({ header, littleEndian, objects, sealed }: RawImage, kinds: readonly FutureKind[]): Buffer {
  const parts: Buffer[] = [Buffer.from(header)];
  const offsets: number[] = [];
  let size = 88;
  const write = (raw: RawObject) => {
    const object = new ObjectBytes(littleEndian, offsets);
    const kind = kinds.find(({ code }) => String(code) === raw.kind);
    if (kind === undefined) {
      const payload = raw.body as string;
      object.start(Number(raw.kind), 8 + payload.length / 2);
      object.bytes.write(payload, 8, 'hex');
    } else {
      object.start(kind.code, fixedPart(kind, raw));
      object.fields(kind.fields, raw, 0);
    }
    const bytes = object.finish();
    offsets.push(size);
    parts.push(bytes, Buffer.alloc(align8(bytes.length) - bytes.length));
    size += align8(bytes.length);
  };
  for (const raw of objects) write(raw);
  if (sealed) {
    const sum = crc32(Buffer.concat(parts));
    write({
      kind: '19',
      nr_objects: String(objects.length),
      image_len: String(size),
      crc32: String(sum),
      reserved: '0',
    });
  }
  return Buffer.concat(parts);
}

/** Objects as `rawImage` gives them, with the index of its target in every reference, and without END. */
export function withIndices(
  objects: readonly RawObject[],
  offsets: readonly number[],
  kinds: readonly FutureKind[],
): RawObject[] {
  const swap = (fields: readonly FutureField[], raw: RawObject): RawObject => {
    const swapped = { ...raw };
    for (const { id, role, entryFields = [] } of fields) {
      const value = raw[id];
      if (role === 'table' && Array.isArray(value))
        swapped[id] = value.map((entry) => swap(entryFields, entry as RawObject));
      if (role !== 'reference' || value === undefined || value === NONE) continue;
      swapped[id] = `@${offsets.indexOf(Number(value))}`;
    }
    return swapped;
  };
  return objects
    .filter(({ kind }) => kind !== '19')
    .map((raw) => swap(kinds.find(({ code }) => String(code) === raw.kind)?.fields ?? [], raw));
}
