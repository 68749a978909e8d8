export { Window } from '../bytes/window.js';

/**
 * What a walk asks of whoever has the image: to move the window, so that it holds
 * `length` bytes at `at` (`exact`: there is no use for more), or the checksum of the
 * first `checksum` bytes.
 */
export type Need =
  | { readonly at: number; readonly length: number; readonly exact?: true }
  | { readonly checksum: number };

/** A walk over an image: yields what it needs and is given checksums. */
export type Walking<T> = Generator<Need, T, number | undefined>;
