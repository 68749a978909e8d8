import { is } from '../bytes/is.js';
import type { ImageObject, KindName, LazyFields } from '../generated/model.js';
import type { UnknownObject } from '../model.js';
import type { FileBytes } from './file-bytes.js';

/** Stands for an object of an image file; `image.get(reference)` reads it. */
export interface ObjectRef<T extends KindName = KindName> {
  readonly type: 'REFERENCE';
  readonly kind: T;
  /** Offset of the object header. */
  readonly pos: bigint;
}

/** @returns whether `value` is an {@link ObjectRef} */
export const isObjectRef = (value: unknown): value is ObjectRef => is(isReference, value);

const isReference = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'REFERENCE';

type Linked<V> = V extends { type: infer T extends KindName } ? ObjectRef<T> : V;
type Row<E> = E extends object ? { [K in keyof E]: Linked<E[K]> } : E;
type Lazy<T> = T extends keyof LazyFields ? LazyFields[T] : never;
type Field<T, K, V> =
  K extends Lazy<T>
    ? FileBytes
    : K extends 'extraTail'
      ? Uint8Array | FileBytes
      : V extends Uint8Array
        ? V
        : V extends (infer E)[]
          ? Row<E>[]
          : Linked<V>;

/** An object as it is read from a file: references are {@link ObjectRef}s, page data stays in the file. */
export type Streamed<O extends ImageObject = ImageObject> = O extends UnknownObject
  ? Omit<UnknownObject, 'payload'> & { payload: FileBytes }
  : { [K in keyof O]: Field<O['type'], K, O[K]> };

type LooseRow<E> = E extends object ? { [K in keyof E]: E[K] | Linked<E[K]> } : E;
/** Bytes in pieces of any size. */
type InPieces = Uint8Array | FileBytes | AsyncIterable<Uint8Array>;
type LooseField<T, K, V> = K extends Lazy<T> | 'extraTail'
  ? InPieces | Extract<V, undefined>
  : V extends Uint8Array
    ? V | Field<T, K, V>
    : V extends (infer E)[]
      ? LooseRow<E>[]
      : V | Linked<V>;

/** An object as it can be written to a file: references and bytes in either form. */
export type Storable<O extends ImageObject = ImageObject> = O extends UnknownObject
  ? Omit<UnknownObject, 'payload'> & { payload: InPieces }
  : { [K in keyof O]: LooseField<O['type'], K, O[K]> };
