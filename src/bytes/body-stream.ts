import { KaitaiStream } from '../generated/kaitai-runtime.js';

/**
 * The stream that generated readers get: exact 64-bit integers, and one stream
 * for all bodies of an image. `window` moves it; nothing is copied.
 *
 * Kaitai's own `readU8le` returns a double, which is wrong past 2^53.
 */
export class BodyStream extends KaitaiStream {
  private view: DataView = new DataView(new ArrayBuffer(0));
  private bytes: Uint8Array = new Uint8Array(0);
  private start = 0;
  private length = 0;

  constructor(bytes: Uint8Array) {
    super(new ArrayBuffer(0));
    this.rebase(bytes);
  }

  /** Reads from `bytes` from now on. */
  rebase(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.window(0, bytes.byteLength);
  }

  /** Makes the `length` bytes at `start` the whole stream. */
  window(start: number, length: number): void {
    this.start = start;
    this.length = length;
    this.pos = 0;
  }

  override get size(): number {
    return this.length;
  }

  override isEof(): boolean {
    return this.pos >= this.length;
  }

  override seek(pos: number): void {
    this.pos = pos;
  }

  override ensureBytesLeft(length: number): void {
    if (length < 0 || this.pos + length > this.length) {
      throw new KaitaiStream.EOFError(length, this.length - this.pos);
    }
  }

  private advance(width: number): number {
    const at = this.start + this.pos;
    if (this.pos + width > this.length) this.ensureBytesLeft(width);
    this.pos += width;
    return at;
  }

  override readU1(): number {
    return this.view.getUint8(this.advance(1));
  }

  override readU4le(): number {
    return this.view.getUint32(this.advance(4), true);
  }

  override readU4be(): number {
    return this.view.getUint32(this.advance(4), false);
  }

  override readS4le(): number {
    return this.view.getInt32(this.advance(4), true);
  }

  override readS4be(): number {
    return this.view.getInt32(this.advance(4), false);
  }

  // Kaitai declares numbers; the generated classes pass on what they get.
  override readU8le(): number {
    return this.view.getBigUint64(this.advance(8), true) as unknown as number;
  }

  override readU8be(): number {
    return this.view.getBigUint64(this.advance(8), false) as unknown as number;
  }

  /** A view of the input, not a copy. */
  override readBytes(length: number): Uint8Array<ArrayBuffer> {
    this.ensureBytesLeft(length);
    const at = this.advance(length);
    return this.bytes.subarray(at, at + length) as Uint8Array<ArrayBuffer>;
  }

  override readBytesFull(): Uint8Array<ArrayBuffer> {
    return this.readBytes(this.length - this.pos);
  }
}
