/**
 * The protobuf wire format, read by the tables of formats/criu/messages.yaml. Every value keeps the place where it
 * stands, so that a finding can name it; what is unknown is told and skipped.
 */
import { decodeText } from '../bytes/text.js';
import { enums, type Messages } from '../generated/criu.js';
import type { CriuRaise } from './raise.js';
import {
  type EnumName,
  emptyValue,
  type Field,
  type MessageName,
  type Schema,
  schemaOf,
  wireTypeOf,
} from './schema.js';

/** Messages in messages: CRIU nests four deep, AppArmor's namespaces deeper. */
const MOST_NESTED = 64;
/** A varint has at most ten bytes. */
const VARINT = 10;

/** Where the fields of a message stand: the first byte of each tag, from the start of the file. */
const places = new WeakMap<object, Map<string, number>>();

/** Offset in its file of field `id` of a message that was read; that of the message where the field is absent. */
export function offsetOf(message: object, id = ''): number {
  const known = places.get(message);
  return known?.get(id) ?? known?.get('') ?? 0;
}

/**
 * Reads a message.
 *
 * @param bytes the message and nothing else
 * @param at offset of the first byte in the file
 * @param path JSON pointer of the message
 */
export function readMessage<N extends MessageName>(
  name: N,
  bytes: Uint8Array,
  at: number,
  path: string,
  raise: CriuRaise,
): Messages[N] {
  const values: unknown = new MessageReader(bytes, at, raise).message(schemaOf(name), bytes.length, path, 0);
  return values as Messages[N];
}

type Values = Record<string, unknown>;

class MessageReader {
  private pos = 0;
  /** Of the last varint: its lower and upper 32 bits. */
  private low = 0;
  private high = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly at: number,
    private readonly raise: CriuRaise,
  ) {}

  message(schema: Schema, end: number, path: string, depth: number): Values {
    const values: Values = {};
    const found = new Map([['', this.at + this.pos]]);
    places.set(values, found);
    for (const { id, repeated } of schema.fields) if (repeated) values[id] = [];
    let last = 0;
    while (this.pos < end) {
      const start = this.pos;
      if (!this.varint(end)) return this.cut(start, end, path, schema, values);
      const [number, wire] = [((this.high << 29) | (this.low >>> 3)) >>> 0, this.low & 7];
      const field = schema.byNumber.get(number);
      const packed = field?.repeated === true && wire === 2 && wireTypeOf(field) !== 2;
      const matches = field !== undefined && (packed || wire === wireTypeOf(field));
      const where = matches ? `${path}/${field.id}` : path;
      const ok = matches
        ? this.field(field, values, end, where, depth, packed)
        : this.skip(wire, end, (length) =>
            this.raise(
              field === undefined ? 'CRIU_UNKNOWN_FIELD' : 'CRIU_WRONG_WIRE_TYPE',
              this.at + start,
              length + this.pos - start,
              where,
              { number, field: field?.id ?? '', message: schema.name, wire },
            ),
          );
      if (!ok) return this.cut(start, end, where, schema, values);
      if (matches && (number < last || (number === last && !field.repeated))) {
        const args = { field: field.id, message: schema.name };
        this.raise('CRIU_FIELD_ORDER', this.at + start, this.pos - start, where, args);
      }
      last = Math.max(last, number);
      if (matches && !found.has(field.id)) found.set(field.id, this.at + start);
    }
    for (const { id, count } of schema.counted) {
      const actual = (values[id] as unknown[]).length;
      if (actual === 0 || actual === count) continue;
      const args = { field: id, message: schema.name, actual, expected: count as number };
      this.raise('CRIU_COUNT', found.get(id) ?? this.at, 0, `${path}/${id}`, args);
    }
    this.complete(schema, values, (field) =>
      this.raise('CRIU_FIELD_MISSING', found.get('') ?? 0, 0, path, { field: field.id, message: schema.name }),
    );
    return values;
  }

  /** Fills in what is required and missing, so that what reads on finds a value. */
  private complete(schema: Schema, values: Values, missing: (field: Field) => void): void {
    for (const field of schema.fields) {
      if (!field.required || values[field.id] !== undefined) continue;
      missing(field);
      const value = emptyValue(field);
      values[field.id] = value;
      if (field.type === 'message') {
        const inner = schemaOf(field.of as MessageName);
        for (const { id, repeated } of inner.fields) if (repeated) (value as Values)[id] = [];
        this.complete(inner, value as Values, () => {});
      }
    }
  }

  private cut(start: number, end: number, path: string, schema: Schema, values: Values): Values {
    this.raise('CRIU_MESSAGE_CUT', this.at + start, end - start, path, { actual: end - start });
    this.pos = end;
    this.complete(schema, values, () => {});
    return values;
  }

  private field(field: Field, values: Values, end: number, path: string, depth: number, packed: boolean): boolean {
    const list = field.repeated ? (values[field.id] as unknown[]) : undefined;
    const put = (value: unknown): void => {
      if (list === undefined) values[field.id] = value;
      else list.push(value);
    };
    if (packed) {
      const stop = this.length(end);
      if (stop === undefined) return false;
      while (this.pos < stop) {
        const value = this.scalar(field, stop, path);
        if (value === undefined) return false;
        put(value);
      }
      return true;
    }
    if (wireTypeOf(field) !== 2) {
      const value = this.scalar(field, end, path);
      if (value !== undefined) put(value);
      return value !== undefined;
    }
    const stop = this.length(end);
    if (stop === undefined) return false;
    const { bytes, pos } = this;
    if (field.type === 'message') {
      if (depth >= MOST_NESTED) {
        this.raise('CRIU_TOO_DEEP', this.at + pos, stop - pos, path, { actual: depth });
        this.pos = stop;
        return true;
      }
      const where = list === undefined ? path : `${path}/${list.length}`;
      put(this.message(schemaOf(field.of as MessageName), stop, where, depth + 1));
    } else {
      put(field.type === 'string' ? decodeText(bytes, pos, stop) : bytes.slice(pos, stop));
      this.pos = stop;
    }
    return true;
  }

  /** The end of what has a length in front; `undefined` where that is not inside. */
  private length(end: number): number | undefined {
    if (!this.varint(end) || this.high !== 0) return undefined;
    const stop = this.pos + this.low;
    return stop <= end ? stop : undefined;
  }

  private scalar(field: Field, end: number, path: string): number | bigint | boolean | undefined {
    const start = this.pos;
    if (field.type === 'f64') {
      if (end - start < 8) return undefined;
      this.pos += 8;
      return new DataView(this.bytes.buffer, this.bytes.byteOffset + start, 8).getBigUint64(0, true);
    }
    if (!this.varint(end)) return undefined;
    const { low, high } = this;
    const whole = (BigInt(high) << 32n) | BigInt(low);
    switch (field.type) {
      case 'u64':
        return whole;
      case 's64':
        return BigInt.asIntN(64, whole);
      case 'z64':
        return BigInt.asIntN(64, (whole >> 1n) ^ -(whole & 1n));
      case 'bool':
        if (whole > 1n) {
          const args = { field: field.id, message: 'bool', actual: whole };
          this.raise('CRIU_UNKNOWN_VALUE', this.at + start, this.pos - start, path, args);
        }
        return whole !== 0n;
      case 'z32':
        return (low >>> 1) ^ -(low & 1);
      case 's32':
        return low | 0;
      case 'enum':
        if (!((low | 0) in enums[field.of as EnumName])) {
          const args = { field: field.id, message: field.of, actual: whole };
          this.raise('CRIU_UNKNOWN_VALUE', this.at + start, this.pos - start, path, args);
        }
        return low | 0;
      default:
        if (high !== 0) {
          const [offset, length] = [this.at + start, this.pos - start];
          this.raise('CRIU_TOO_LARGE', offset, length, path, { field: field.id, actual: whole });
        }
        return low;
    }
  }

  /** Reads a varint into `low` and `high`; false where it ends nowhere. */
  private varint(end: number): boolean {
    let [low, high] = [0, 0];
    for (let i = 0; i < VARINT && this.pos < end; i++) {
      const byte = this.bytes[this.pos++] as number;
      const bits = byte & 0x7f;
      if (i < 4) low |= bits << (7 * i);
      else if (i === 4) {
        low |= bits << 28;
        high = bits >>> 4;
      } else high |= bits << (7 * i - 32);
      if (byte < 0x80) {
        this.low = low >>> 0;
        this.high = high >>> 0;
        return i < VARINT - 1 || byte <= 1;
      }
    }
    return false;
  }

  /** Steps over a value, and tells how many bytes it has behind `pos`, which then follows them. */
  private skip(wire: number, end: number, told: (length: number) => void): boolean {
    let ok = false;
    if (wire === 0) ok = this.varint(end);
    else if (wire === 1 || wire === 5) {
      this.pos += wire === 1 ? 8 : 4;
      ok = this.pos <= end;
    } else if (wire === 2) {
      const stop = this.length(end);
      ok = stop !== undefined;
      this.pos = stop ?? this.pos;
    }
    if (ok) told(0);
    return ok;
  }
}
