/** Bytes as zlib has them without compressing them (RFC 1950, and a stored block of RFC 1951): they can still be chosen. */

const HEAD = 7;
export const TAIL = 4;
/** Bytes around those that are stored. */
export const OVERHEAD = HEAD + TAIL;
const MOST_STORED = 0xffff;
const ADLER_BASE = 65521;

/** @throws RangeError where they are more than one block has */
export function stored(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  if (length > MOST_STORED) throw new RangeError(`${length} bytes are more than a block has`);
  const all = new Uint8Array(length + OVERHEAD);
  all.set([0x78, 1, 1, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff]);
  all.set(bytes, HEAD);
  seal(all, 0, length);
  return all;
}

/** Where the bytes are that stand in `stored` at an offset. */
export const insideOf = (at: number): number => at + HEAD;

/** Writes the checksum of what is stored at an offset. */
export function seal(bytes: Uint8Array, at: number, length: number): void {
  let [a, b] = [1, 0];
  for (const byte of bytes.subarray(at + HEAD, at + HEAD + length)) {
    a = (a + byte) % ADLER_BASE;
    b = (b + a) % ADLER_BASE;
  }
  bytes.set([b >> 8, b & 0xff, a >> 8, a & 0xff], at + HEAD + length);
}
