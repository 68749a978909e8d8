import { hex, type Report } from '../findings.js';
import { FIRST_OBJECT, firstNonZero } from './header.js';

/** Bytes of the object header (`struct cr_object_header`). */
export const OBJECT_HEADER = 8;

/** The next multiple of 8. */
export const align8 = (offset: number): number => Math.ceil(offset / 8) * 8;

/**
 * Steps over the objects of an image in memory: `while (frames.next())`, then
 * `code`, `at` and `len` tell of the current one. The framing is checked, and an
 * object that is stepped to lies inside the image.
 */
export class Frames {
  /** Number of the kind. */
  code = 0;
  /** Offset of the object header. */
  at = 0;
  /** Bytes of object header and body. */
  len = 0;
  /** Position of the current object in the image, from 0. */
  index = -1;
  /** Whether the zero bytes behind the last object are missing. */
  unpadded: boolean;

  private following = FIRST_OBJECT;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly littleEndian: boolean,
    private readonly report: Report,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.unpadded = bytes.byteLength < FIRST_OBJECT;
  }

  /** Moves to the next object. @returns whether there is one that can be read */
  next(): boolean {
    const size = this.bytes.byteLength;
    const at = this.following;
    if (at >= size) return false;
    this.index++;
    this.at = at;
    const left = size - at;
    if (left < OBJECT_HEADER) return this.stop('TRAILING_BYTES', at, left, {});
    this.code = this.view.getUint32(at, this.littleEndian);
    this.len = this.view.getUint32(at + 4, this.littleEndian);
    if (this.len < OBJECT_HEADER) return this.stop('OBJECT_TOO_SHORT', at + 4, 4, { actual: this.len });
    if (this.len > left) return this.stop('OBJECT_TRUNCATED', at, left, { len: this.len, available: left });
    const end = at + this.len;
    this.following = align8(end);
    if (end !== this.following) this.checkPadding(end, this.following, size);
    return true;
  }

  private checkPadding(start: number, end: number, size: number): void {
    if (start === size) {
      this.unpadded = true;
      return;
    }
    const path = `/objects/${this.index}`;
    const present = Math.min(end, size);
    if (present < end) {
      this.report('PADDING_TRUNCATED', start, present - start, path, {
        actual: present - start,
        expected: end - start,
      });
    }
    if (firstNonZero(this.bytes, start, present) >= 0) {
      this.report('PADDING_NOT_ZERO', start, present - start, path, {
        actual: hex(this.bytes.subarray(start, present)),
      });
    }
  }

  private stop(code: Parameters<Report>[0], offset: number, length: number, args: Parameters<Report>[4]): false {
    this.following = this.bytes.byteLength;
    this.report(code, offset, length, `/objects/${this.index}`, args);
    return false;
  }
}
