import crc from 'crc-32';

/** CRC-32 as zlib computes it, over `bytes` behind those whose CRC is `seed`. */
export type Crc32 = (bytes: Uint8Array, seed?: number) => number;

/** Runs everywhere; `cr-image/node` uses zlib's own. */
export const crc32: Crc32 = (bytes, seed = 0) => crc.buf(bytes, seed | 0) >>> 0;
