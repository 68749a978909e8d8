/** What a revision of the format that is not known here put into an image (format, section 2). */

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
