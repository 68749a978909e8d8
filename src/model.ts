import { is } from './bytes/is.js';
import type { Arch, ImageObject, KindName, Kinds } from './generated/model.js';
import type { UnknownObject } from './unknown.js';

export { LAYOUT, ORIGIN, type Origin, type Unknown, type UnknownObject } from './unknown.js';

/** Takes the place of a reference that hits no earlier object of the right kind. */
export interface Dangling {
  readonly type: 'DANGLING';
  /** What the image has instead of the offset of an object. */
  readonly pos: bigint;
}

/** @returns whether `reference` hit nothing when it was read */
export function isDangling(reference: unknown): reference is Dangling {
  return is(hasHitNothing, reference);
}

const hasHitNothing = (reference: unknown): boolean =>
  typeof reference === 'object' && reference !== null && (reference as { type?: unknown }).type === 'DANGLING';

/** Of the machine that dumped. */
export interface ImageHeader {
  /** Always 1 (format, section 1). */
  imageVersion: bigint;
  /** Kernel release, up to 64 bytes. */
  utsRelease: string;
  /** Architecture; decides the byte order. */
  arch: Arch;
}

/**
 * A checkpoint image. Plain data: an object refers to another by holding it, and
 * everything that an object refers to stands before it in `objects`.
 */
export interface Image {
  header: ImageHeader;
  /** Whether the image ends with END, which the writer computes. */
  sealed: boolean;
  objects: ImageObject[];
  /** Set where the zero bytes behind the last object are missing from the file. */
  unpadded?: true;
  /** What a newer revision appended to END. */
  endExtra?: Uint8Array;
}

type Reference<V> = Extract<V, { type: KindName }>;

/** An object of a kind as {@link Lenient} has it, whatever stands in its place, or what was no reference anyhow. */
type LenientValue<V> = [Reference<V>] extends [never]
  ? V extends (infer E)[]
    ? E extends object
      ? { [K in keyof E]: LenientValue<E[K]> }[]
      : V
    : V
  : Lenient<Reference<V>['type']> | Dangling | null;

/** An object as it is in any image: each of its references may hit nothing, and may be none. */
export type Lenient<T extends KindName = KindName> = T extends KindName
  ? { [K in keyof Kinds[T]]: K extends 'type' ? Kinds[T][K] : LenientValue<Kinds[T][K]> }
  : never;

/** An object of any image. */
export type LenientObject = Lenient | UnknownObject;

/** An image of which nothing is said about references: what `readImage` gives with `{ references: 'lenient' }`. */
export interface LenientImage extends Omit<Image, 'objects'> {
  objects: LenientObject[];
}
