import { decoders } from '../generated/decode.js';
import { leastOf } from '../objects/object-reader.js';

/**
 * Lengths of the kinds of the posting of 2009-03-01, which renumbered them under the
 * same image_version. By kind number.
 */
const LENGTHS = [0, 112, 48, 392, 8, 8, 16, 8, 8, 264, 8, 12, 8, 56, 72];

/** A PID of that posting: this, and 4 bytes for each level. */
const PID = 15;
const PID_LENGTH = 16;

/** Whether an object of that posting has this kind and length. */
export function fitsLaterPosting(code: number, len: number): boolean {
  if (code === PID) return len >= PID_LENGTH && (len - PID_LENGTH) % 4 === 0;
  return code > 0 && LENGTHS[code] === len;
}

/** Whether an object of the format that this reader knows may have this kind and length. */
export function fitsFormat(code: number, len: number): boolean {
  const decoder = decoders[code];
  return decoder !== undefined && (len >= leastOf(decoder) || decoder.steps.includes(len));
}
