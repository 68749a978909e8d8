import { KaitaiStream } from './kaitai-stream.js';

/** Where bytes stand. A view of them costs more than reading a word, and most are only looked at. */
export class Slice {
  constructor(
    /** Offset in what the stream reads from. */
    readonly start: number,
    readonly length: number,
  ) {}
}

const NOTHING = new DataView(new ArrayBuffer(0));

/**
 * The stream that generated readers get: exact 64-bit integers, and one stream
 * for all bodies of an image. `window` moves it; nothing is copied.
 *
 * Kaitai's own `readU8le` returns a double, which is wrong past 2^53.
 */
export class BodyStream extends KaitaiStream {
  private view: DataView = NOTHING;
  /** The window, and where in it the next read is. */
  private start = 0;
  private end = 0;
  private at = 0;

  constructor(bytes: Uint8Array) {
    super(NOTHING.buffer);
    this.rebase(bytes);
  }

  /** Reads from `bytes` from now on. */
  rebase(bytes: Uint8Array): void {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.window(0, bytes.byteLength);
  }

  /** Makes the `length` bytes at `start` the whole stream. */
  window(start: number, length: number): void {
    this.start = start;
    this.end = start + length;
    this.at = start;
  }

  override get size(): number {
    return this.end - this.start;
  }

  override get pos(): number {
    return this.at - this.start;
  }

  override set pos(pos: number) {
    this.at = this.start + pos;
  }

  override isEof(): boolean {
    return this.at >= this.end;
  }

  override seek(pos: number): void {
    this.pos = pos;
  }

  override ensureBytesLeft(length: number): void {
    const left = this.end - this.at;
    if (length < 0 || length > left) throw new KaitaiStream.EOFError(length, left);
  }

  private advance(width: number): number {
    const { at } = this;
    const next = at + width;
    if (next > this.end) this.ensureBytesLeft(width);
    this.at = next;
    return at;
  }

  /** The word at `at` of what the stream reads from, wherever its window is. */
  u32(at: number, littleEndian: boolean): number {
    return this.view.getUint32(at, littleEndian);
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

  override readU8le(): bigint {
    return this.view.getBigUint64(this.advance(8), true);
  }

  override readU8be(): bigint {
    return this.view.getBigUint64(this.advance(8), false);
  }

  /** Where the bytes stand; the generated classes pass that on. */
  override readBytes(length: number): Slice {
    if (length < 0) this.ensureBytesLeft(length);
    return new Slice(this.advance(length), length);
  }

  override readBytesFull(): Slice {
    return this.readBytes(this.end - this.at);
  }
}
