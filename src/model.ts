import type { Arch, ImageObject, KindName, Kinds } from './generated/model.js';

/** What a newer revision put into an object of a known kind. Kept as it is; the writer refuses to move it. */
export interface Unknown {
  /** Bytes behind the fixed part that this revision knows. */
  extra?: Uint8Array;
  /** Bytes behind the end of the last tail that this revision knows. */
  extraTail?: Uint8Array;
  /** Entry size of an empty table, where it is larger than this revision's. */
  entsize?: Record<string, number>;
  /** What was appended to each number of a list, one after the other. */
  listExtra?: Record<string, Uint8Array>;
  /** Length of every known part when the object was read; see {@link LAYOUT}. */
  [LAYOUT]?: string;
  /** Where the object stood when it was read; see {@link ORIGIN}. */
  [ORIGIN]?: Origin;
}

/** Index and offset of an object in the image that it was read from. */
export interface Origin {
  readonly index: number;
  readonly offset: number;
}

/**
 * Under this symbol the objects of an image with unknown bytes remember where they stood, as far as the last that has any,
 * so that the writer can refuse to move them: unknown bytes may refer to any of them (format, section 2, rule 10).
 */
export const ORIGIN: unique symbol = Symbol.for('cr-image.origin');

/**
 * Under this symbol an object with unknown bytes remembers the sizes of its known
 * parts, so that the writer can refuse to move what the unknown bytes point at.
 */
export const LAYOUT: unique symbol = Symbol.for('cr-image.layout');

/** An object of a kind that this revision does not know. */
export interface UnknownObject {
  type: 'UNKNOWN';
  /** Number of the kind. */
  code: number;
  /** Everything behind the object header. */
  payload: Uint8Array;
  /** Where the object stood when it was read; see {@link ORIGIN}. */
  [ORIGIN]?: Origin;
}

/** Takes the place of a reference that hits no earlier object of the right kind. */
export interface Dangling {
  readonly type: 'DANGLING';
  /** What the image has instead of the offset of an object. */
  readonly pos: bigint;
}

/** @returns whether `reference` hit nothing when it was read */
export function isDangling(reference: unknown): reference is Dangling {
  return typeof reference === 'object' && reference !== null && (reference as { type?: unknown }).type === 'DANGLING';
}

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
