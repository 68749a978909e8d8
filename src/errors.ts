import { is } from './bytes/is.js';

/** What went wrong with an image, a model or a JSON form, and where. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
  /** In the text of a JSON form: line and column, from 1. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(
    /** Stable, upper snake case; `docs/findings.md` lists them. */
    readonly code: string,
    message: string,
    /** First byte concerned, from the start of the image; -1 where there are no bytes yet. */
    readonly offset: number,
    /** Number of bytes concerned. */
    readonly length: number,
    /** JSON pointer into the JSON form; empty for the image as a whole. */
    readonly path: string,
    /** Where it stands in the text of a JSON form, where there is one. */
    place?: { readonly line: number; readonly column: number },
  ) {
    super(place === undefined ? message : `${message} (line ${place.line}, column ${place.column})`);
    this.line = place?.line;
    this.column = place?.column;
  }
}

/** @returns whether `error` is an `ImageError`, of this copy of the library or another */
export function isImageError(error: unknown): error is ImageError {
  return is(hasItsParts, error);
}

function hasItsParts(error: unknown): boolean {
  const e = error as Partial<ImageError> | null | undefined;
  return (
    typeof e === 'object' &&
    e !== null &&
    e.name === 'ImageError' &&
    typeof e.code === 'string' &&
    typeof e.offset === 'number' &&
    typeof e.length === 'number' &&
    typeof e.path === 'string'
  );
}
