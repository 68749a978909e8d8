import { BodyStream } from '../bytes/body-stream.js';
import { type Crc32, crc32 } from '../bytes/crc32.js';
import { checkEnd, END, type EndFields } from '../container/end.js';
import { Frames } from '../container/frames.js';
import { readHeader } from '../container/header.js';
import type { Level, Report } from '../findings.js';
import { decoders } from '../generated/decode.js';
import { ObjectReader } from '../objects/object-reader.js';
import { collector, type Finding } from './finding.js';
import { checkValues } from './values.js';

export type { Finding } from './finding.js';

export interface ValidateOptions {
  /** CRC-32 to use instead of the library's portable one. */
  crc32?: Crc32;
}

/** `undetermined` where an earlier level kept it from being looked at. */
export type Verdict = boolean | 'undetermined';

export interface ValidationReport {
  /** Container: every object can be found, and END agrees. */
  wellFormed: Verdict;
  /** Each object by itself. */
  valid: Verdict;
  /** Number of objects, END included. */
  objects: number;
  findings: Finding[];
}

/**
 * Looks at every byte of an image and reports all that is wrong with it.
 * Never throws, whatever the bytes.
 */
export function validateImage(bytes: Uint8Array, options: ValidateOptions = {}): ValidationReport {
  const findings: Finding[] = [];
  const report = collector(findings);
  const header = readHeader(bytes, bytes.byteLength, report);
  let objects = 0;
  if (header !== undefined) {
    const resolve = (pos: bigint) => pos;
    const reader = new ObjectReader(new BodyStream(bytes), header.archCode, header.littleEndian, resolve, report);
    const frames = new Frames(bytes, header.littleEndian, report);
    objects = walk(bytes, frames, reader, report, options.crc32 ?? crc32);
  }
  const broken = (level: Level) => findings.some((found) => found.level === level && found.severity === 'error');
  const wellFormed = !broken('well-formed');
  return { wellFormed, valid: wellFormed ? !broken('valid') : 'undetermined', objects, findings };
}

function walk(bytes: Uint8Array, frames: Frames, reader: ObjectReader, report: Report, checksum: Crc32): number {
  let sealed = false;
  while (frames.next()) {
    const { code, at, len, index } = frames;
    const decoder = decoders[code];
    if (decoder === undefined) {
      report('UNKNOWN_KIND', at, 4, `/objects/${index}`, { actual: code });
      continue;
    }
    const object = reader.read(decoder, bytes, at, at, len, index);
    if (object === undefined) continue;
    if (code === END) {
      sealed = true;
      checkEnd(object as EndFields, at, len, index, bytes.byteLength, () => checksum(bytes.subarray(0, at)), report);
    } else {
      checkValues(object as Record<string, unknown>, code, at, index, report);
    }
  }
  const count = frames.index + 1;
  if (!sealed) report('NOT_SEALED', bytes.byteLength, 0, '', {});
  return count;
}
