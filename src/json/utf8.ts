import { decodeText } from '../bytes/text.js';

/** A byte that is no UTF-8 as `decodeText` has it; halves of pairs don't count. */
const INVALID = /[\udc80-\udcff]/u;

/** Bytes as text, a piece at a time. */
export class Utf8Pieces {
  private rest: Uint8Array = new Uint8Array(0);

  /** Decodes as much as is complete. @returns the text, up to the first byte that is no UTF-8, and whether there is one */
  decode(piece: Uint8Array, isLast = false): { text: string; isInvalid: boolean } {
    const bytes = new Uint8Array(this.rest.length + piece.length);
    bytes.set(this.rest);
    bytes.set(piece, this.rest.length);
    const end = isLast ? bytes.length : bytes.length - incomplete(bytes);
    this.rest = bytes.slice(end);
    const text = decodeText(bytes, 0, end);
    const wrong = text.search(INVALID);
    return wrong < 0 ? { text, isInvalid: false } : { text: text.slice(0, wrong), isInvalid: true };
  }
}

/** Bytes at the end that begin a character and don't end it. */
function incomplete(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
