/** The protobuf wire format, written by the tables of formats/criu/messages.yaml. Its reader is in wire.ts. */
import { encodeText } from '../bytes/text.js';
import { MAGICS, type Messages } from '../generated/criu.js';
import { type ImageName, imageInfo } from './images.js';
import { type Field, type MessageName, schemaOf, wireTypeOf } from './schema.js';

class Bytes {
  private bytes = new Uint8Array(256);
  length = 0;

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  varint(value: bigint): void {
    this.room(10);
    let left = BigInt.asUintN(64, value);
    while (left > 0x7fn) {
      this.bytes[this.length++] = Number(left & 0x7fn) | 0x80;
      left >>= 7n;
    }
    this.bytes[this.length++] = Number(left);
  }

  put(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** The bytes of a message; a required field that is missing is an error of the program. */
export function encodeMessage<N extends MessageName>(name: N, message: Messages[N]): Uint8Array {
  const out = new Bytes();
  const values = message as unknown as Readonly<Record<string, unknown>>;
  for (const field of schemaOf(name).fields) {
    const value = values[field.id];
    if (value === undefined) {
      if (field.required) throw new Error(`${name} has no ${field.id}`);
      continue;
    }
    for (const item of field.repeated ? (value as readonly unknown[]) : [value]) put(out, field, item);
  }
  return out.done();
}

function put(out: Bytes, field: Field, value: unknown): void {
  const wire = wireTypeOf(field);
  out.varint(BigInt(field.number * 8 + wire));
  if (wire === 2) {
    const bytes =
      field.type === 'message'
        ? encodeMessage(field.of as MessageName, value as Messages[MessageName])
        : field.type === 'string'
          ? (encodeText(value as string) ?? new Uint8Array(0))
          : (value as Uint8Array);
    out.varint(BigInt(bytes.length));
    out.put(bytes);
  } else if (wire === 1) {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, value as bigint, true);
    out.put(bytes);
  } else out.varint(numberOf(field, value as number | bigint | boolean));
}

function numberOf({ type }: Field, value: number | bigint | boolean): bigint {
  const number = BigInt(value);
  if (type === 'z32' || type === 'z64') return number < 0n ? -2n * number - 1n : 2n * number;
  // an unsigned one that a bit operation made negative
  return type === 'u32' ? BigInt.asUintN(32, number) : number;
}

/** An entry: a message, and the raw bytes behind it. */
export interface OutEntry {
  readonly message: object;
  readonly extra?: Uint8Array;
}

/** A message with its length in front. */
export function encodeEntry<N extends MessageName>(name: N, message: Messages[N]): Uint8Array {
  const bytes = encodeMessage(name, message);
  const entry = new Uint8Array(4 + bytes.length);
  new DataView(entry.buffer).setUint32(0, bytes.length, true);
  entry.set(bytes, 4);
  return entry;
}

/** The bytes of an image. */
export function encodeImage(name: ImageName, entries: readonly OutEntry[]): Uint8Array {
  const { magic, entry, first, service } = imageInfo(name);
  const out = new Bytes();
  const u32 = (value: number): void => {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value, true);
    out.put(bytes);
  };
  if (name !== 'INVENTORY') u32(service ? MAGICS.service : MAGICS.common);
  u32(magic);
  entries.forEach(({ message, extra }, index) => {
    const bytes = encodeMessage(index === 0 ? (first ?? entry) : entry, message as Messages[MessageName]);
    u32(bytes.length);
    out.put(bytes);
    if (extra !== undefined) out.put(extra);
  });
  return out.done();
}
