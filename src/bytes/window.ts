/** The part of an image that is at hand. */
export class Window {
  bytes: Uint8Array = new Uint8Array(0);
  /** Offset of the first one. */
  start = 0;
  private view = new DataView(this.bytes.buffer);

  /** Has `bytes`, which stand at `start`. */
  move(bytes: Uint8Array, start: number): void {
    this.bytes = bytes;
    this.start = start;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  holds(at: number, length: number): boolean {
    return at >= this.start && at + length <= this.start + this.bytes.length;
  }

  u32(at: number, littleEndian: boolean): number {
    return this.view.getUint32(at - this.start, littleEndian);
  }

  u64(at: number, littleEndian: boolean): bigint {
    return this.view.getBigUint64(at - this.start, littleEndian);
  }
}
