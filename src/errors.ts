/** What went wrong with an image, a model or a JSON form, and where. */
export class ImageError extends Error {
  override readonly name = 'ImageError';

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
  ) {
    super(message);
  }
}

/** @returns whether `error` is an `ImageError`, of this copy of the library or another */
export function isImageError(error: unknown): error is ImageError {
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
