import type { More, Raise } from '../findings/raise.js';
import type { KindName, Kinds, LazyFields } from '../generated/model.js';
import type { Unknown } from '../model.js';
import { MarkedPlaces } from './places.js';

type Linked<V> = [NonNullable<V>] extends [{ type: KindName }] ? number : V;
type Row<E> = E extends object ? { readonly [K in keyof E]: Linked<E[K]> } : E;
type Lazy<T> = T extends keyof LazyFields ? LazyFields[T] : never;
type Field<T, K, V> =
  K extends Lazy<T> ? Left : V extends Uint8Array | undefined ? V : V extends (infer E)[] ? Table<Row<E>> : Linked<V>;

/** The entries of a table: an array, or a view that shows one at a time. */
export interface Table<E> {
  readonly length: number;
  at(row: number): E | undefined;
}

/** Bytes that were not read, of which there is only the number; where they were at hand, the bytes. */
export type Left = number | Uint8Array;

export const lengthOf = (left: Left): number => (typeof left === 'number' ? left : left.length);

/** An object as the rules see it: references are indices, and of page data there is only the length. */
export type Seen<T extends KindName> = { readonly [K in keyof Kinds[T]]: Field<T, K, Kinds[T][K]> };

/** Any object, by its field names. */
export type AnySeen = Readonly<Record<string, unknown>> &
  Readonly<Omit<Unknown, 'extraTail'>> & { readonly extraTail?: Left };

/** What a rule does with an object of a kind. */
export type Handler = (object: never) => void;

/** The rules of one topic. */
export interface Topic {
  readonly on: { readonly [T in KindName]?: (object: Seen<T>) => void };
  /** When all objects were seen. */
  finish?(): void;
}

/** The object that is being looked at, and what rules need to speak of it. */
export class Current {
  index = -1;
  code = 0;
  /** Offset of the object header. */
  at = 0;
  len = 0;
  /** Bytes at hand; the object starts at `local`. */
  bytes: Uint8Array = new Uint8Array(0);
  local = 0;
  private view = new DataView(this.bytes.buffer);

  readonly places = new MarkedPlaces();

  constructor(
    /** Name of the architecture. */
    readonly arch: string,
    private readonly littleEndian: boolean,
    private readonly report: Raise,
  ) {}

  /** Comes to the object at `at`. */
  start(index: number, at: number): void {
    this.index = index;
    this.at = at;
    this.code = 0;
    this.len = 0;
  }

  /** Goes back to an object, to speak of it; its bytes are not at hand any more. */
  revisit(index: number): void {
    this.index = index;
    this.code = this.places.code(index);
    this.at = this.places.offset(index);
  }

  /** Has the words of the object at hand from now on. */
  see(bytes: Uint8Array, local: number): void {
    if (bytes !== this.bytes) this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.bytes = bytes;
    this.local = local;
  }

  u32(at: number): number {
    return this.view.getUint32(this.local + at, this.littleEndian);
  }

  u64(at: number): bigint {
    return this.view.getBigUint64(this.local + at, this.littleEndian);
  }

  /** Offset in the object of entry `row` of the table whose header is at `at`. */
  row(at: number, row: number): number {
    return this.u32(at) + row * this.u32(at + 8);
  }

  /** Reports a finding about the image as a whole, at `offset`. */
  raiseImage(code: Parameters<Raise>[0], offset: number, args: Parameters<Raise>[4] = {}) {
    this.index = -1;
    this.report(code, offset, 0, '', args);
  }

  /** Reports a finding about the bytes at `at` of the object; `path` is that of the field in it. */
  raise(code: Parameters<Raise>[0], at: number, length: number, path: string, args: Parameters<Raise>[4], more?: More) {
    this.report(code, this.at + at, length, `/objects/${this.index}${path}`, args, more);
  }
}
