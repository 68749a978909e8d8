import { isBytes, refuse, shown } from '../argument.js';

const { prototype } = Object.getPrototypeOf(Uint8Array) as { prototype: Uint8Array };
const getter = (name: string) => Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Uint8Array) => unknown;
const [BUFFER, OFFSET, LENGTH] = ['buffer', 'byteOffset', 'byteLength'].map(getter) as [
  (this: Uint8Array) => ArrayBuffer,
  (this: Uint8Array) => number,
  (this: Uint8Array) => number,
];

/**
 * The bytes of an image as a plain `Uint8Array`: a Buffer would hand on its own kind to every view, another class may say anything, and
 * bytes that were given away (a detached ArrayBuffer) are none. @throws {ImageError} WRONG_TYPE for what is no Uint8Array
 */
export function bytesOf(input: Uint8Array): Uint8Array {
  if (!isBytes(input)) {
    const hint = shown(input) === 'ArrayBuffer' ? ': new Uint8Array(buffer) is one' : '';
    refuse('', input, `a Uint8Array${hint}`);
  }
  const length = LENGTH.call(input);
  return length === 0 ? new Uint8Array(0) : new Uint8Array(BUFFER.call(input), OFFSET.call(input), length);
}
