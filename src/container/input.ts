import { throwing } from '../findings/raise.js';

/** What a value is, also of another realm. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * The bytes of an image as a plain `Uint8Array`: a Buffer would hand on its own kind to every view, and bytes that were given away
 * (a detached ArrayBuffer) are none. @throws {ImageError} WRONG_TYPE for what is no Uint8Array
 */
export function bytesOf(input: Uint8Array): Uint8Array {
  const actual = tagOf(input);
  if (actual !== 'Uint8Array') {
    const hint = actual === 'ArrayBuffer' ? ': new Uint8Array(buffer) is one' : '';
    throwing('WRONG_TYPE', -1, 0, '', { field: 'the image', actual, expected: `a Uint8Array${hint}` });
  }
  if (input.byteLength === 0) return new Uint8Array(0);
  return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
}
