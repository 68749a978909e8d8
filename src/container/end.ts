import { align8 } from '../bytes/align.js';
import type { Raise } from '../findings/raise.js';

/** Kind number and known length of END. */
export const END = 19;
export const END_LENGTH = 32;

/** What END says about the image in front of it (format, section 3, kind 19). */
export interface EndFields {
  nrObjects: bigint;
  imageLen: bigint;
  crc32: number;
  extra?: Uint8Array;
}

/** Compares END, found at `at` behind `count` objects of an image of `size` bytes, with what is there. */
export function checkEnd(
  end: EndFields,
  at: number,
  len: number,
  count: number,
  size: number,
  checksum: (() => number) | undefined,
  report: Raise,
): void {
  const path = `/objects/${count}`;
  const behind = align8(at + len);
  if (size > behind) report('END_NOT_LAST', behind, size - behind, path, {});
  if (end.nrObjects !== BigInt(count)) {
    report('END_COUNT_MISMATCH', at + 8, 8, path, { actual: end.nrObjects, expected: count });
  }
  if (end.imageLen !== BigInt(at)) {
    report('END_OFFSET_MISMATCH', at + 16, 8, path, { actual: end.imageLen, expected: at });
  }
  const expected = checksum?.();
  if (expected !== undefined && expected !== end.crc32) {
    const shown = (crc: number) => `0x${crc.toString(16).padStart(8, '0')}`;
    report('END_CHECKSUM_MISMATCH', at + 24, 4, path, {
      bytes: at,
      actual: shown(end.crc32),
      expected: shown(expected),
    });
  }
}
