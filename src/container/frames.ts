import { align8 } from '../bytes/align.js';
import { hex, type Raise } from '../findings/raise.js';
import { FIRST_OBJECT, firstNonZero } from './header.js';

/** Bytes of the object header (`struct cr_object_header`). */
export const OBJECT_HEADER = 8;

/**
 * Checks what the header of the object at `at` says, with `left` bytes of the image from there on.
 *
 * @returns whether the object lies inside the image
 */
export function checkFrame(len: number, at: number, left: number, index: number, raise: Raise): boolean {
  const path = `/objects/${index}`;
  if (len < OBJECT_HEADER) raise('OBJECT_TOO_SHORT', at + 4, 4, path, { actual: len });
  else if (len > left) raise('OBJECT_TRUNCATED', at + 4, 4, path, { actual: len, available: left });
  else return true;
  return false;
}

/**
 * Checks the padding behind the object that ends at `end` in an image of `size` bytes; `local` is the place
 * of `end` in `bytes`, which hold the padding as far as it is there.
 *
 * @returns whether the file ends without any
 */
export function checkPadding(
  bytes: Uint8Array,
  local: number,
  end: number,
  size: number,
  index: number,
  raise: Raise,
): boolean {
  const wanted = align8(end) - end;
  if (wanted > 0 && end === size) return true;
  const present = Math.min(wanted, size - end);
  if (present < wanted) {
    raise('PADDING_TRUNCATED', end, present, `/objects/${index}`, { actual: present, expected: wanted });
  }
  const wrong = firstNonZero(bytes, local, local + present);
  if (wrong >= 0) {
    const actual = hex(bytes.subarray(wrong, local + present));
    raise('PADDING_NOT_ZERO', end + wrong - local, present - (wrong - local), `/objects/${index}`, { actual });
  }
  return false;
}

/**
 * Steps over the objects of an image in memory: `while (frames.next())`, then
 * `code`, `at` and `len` tell of the current one. The framing is checked in file order,
 * padding when its object was looked at, and an object that is stepped to lies inside the image.
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

  /** End of the current object. */
  private end = FIRST_OBJECT;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly littleEndian: boolean,
    private readonly raise: Raise,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.unpadded = bytes.byteLength < FIRST_OBJECT;
  }

  /** Moves to the next object. @returns whether there is one that can be read */
  next(): boolean {
    const size = this.bytes.byteLength;
    const { end } = this;
    const at = align8(end);
    if (at !== end) this.unpadded = checkPadding(this.bytes, end, end, size, this.index, this.raise);
    if (at >= size) return false;
    this.index++;
    this.at = at;
    this.end = size;
    const left = size - at;
    if (left < OBJECT_HEADER) {
      this.raise('TRAILING_BYTES', at, left, `/objects/${this.index}`, {});
      return false;
    }
    this.code = this.view.getUint32(at, this.littleEndian);
    this.len = this.view.getUint32(at + 4, this.littleEndian);
    if (!checkFrame(this.len, at, left, this.index, this.raise)) return false;
    this.end = at + this.len;
    return true;
  }
}
