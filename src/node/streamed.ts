import type { ImageObject, KindName } from '../generated/model.js';
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
export const isObjectRef = (value: unknown): value is ObjectRef =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'REFERENCE';

type Linked<V> = V extends { type: infer T extends KindName } ? ObjectRef<T> : V;
type Row<E> = E extends object ? { [K in keyof E]: Linked<E[K]> } : E;
type Field<K, V> = K extends 'data'
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
  : { [K in keyof O]: Field<K, O[K]> };

type LooseRow<E> = E extends object ? { [K in keyof E]: E[K] | Linked<E[K]> } : E;
type LooseField<K, V> = V extends Uint8Array ? V | Field<K, V> : V extends (infer E)[] ? LooseRow<E>[] : V | Linked<V>;

/** An object as it can be written to a file: references and bytes in either form. */
export type Storable<O extends ImageObject = ImageObject> = O extends UnknownObject
  ? Omit<UnknownObject, 'payload'> & { payload: Uint8Array | FileBytes }
  : { [K in keyof O]: LooseField<K, O[K]> };
