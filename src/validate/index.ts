import { optionsOf } from '../argument.js';
import { crc32 as portable } from '../bytes/crc32.js';
import { bytesOf } from '../container/input.js';
import { settle, type ValidateOptions } from './options.js';
import type { Report } from './report.js';
import { Walk } from './walk.js';
import { Window } from './window.js';

export type { ValidateOptions } from './options.js';
export type { Finding, KindCount, NotChecked, ObjectPlace, Report, Suppressed, Verdict } from './report.js';

/**
 * Looks at every byte of an image and reports all that is wrong with it, whatever the
 * bytes.
 *
 * @throws {RangeError} for an option that makes no sense
 * @throws {ImageError} WRONG_TYPE where `input` is no Uint8Array, and for an option of another type
 */
export function validateImage(input: Uint8Array, options: ValidateOptions = {}): Report {
  const bytes = bytesOf(input);
  const settings = settle(options);
  const { crc32 = portable } = optionsOf(options, { crc32: 'function' });
  const window = new Window();
  window.move(bytes, 0);
  const walking = new Walk(window, bytes.byteLength, settings).run();
  let summed = 0;
  let sum = 0;
  // Of several ENDs each asks for more than the one before, so that no byte is summed up again.
  const checksum = (end: number): number => {
    sum = crc32(bytes.subarray(summed, end), sum);
    summed = end;
    return sum;
  };
  for (let step = walking.next(); ; ) {
    if (step.done) return step.value;
    // Everything is at hand, so a walk over bytes in memory only asks for checksums.
    step = walking.next('checksum' in step.value ? checksum(step.value.checksum) : undefined);
  }
}
