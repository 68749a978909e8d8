/** Little-endian C structs, filled in a field at a time, each at its natural alignment. */
export class Fields {
  readonly bytes: Uint8Array;
  private readonly view: DataView;
  private at = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
  }

  u8(...values: number[]): this {
    for (const value of values) this.bytes[this.at++] = value;
    return this;
  }

  u16(...values: number[]): this {
    for (const value of values) this.view.setUint16(this.take(2), value, true);
    return this;
  }

  u32(...values: number[]): this {
    for (const value of values) this.view.setUint32(this.take(4), value, true);
    return this;
  }

  u64(...values: (number | bigint)[]): this {
    for (const value of values) this.view.setBigUint64(this.take(8), BigInt(value), true);
    return this;
  }

  /** `char[width]`: cut to fit, with a NUL behind it. */
  chars(text: Uint8Array, width: number): this {
    this.bytes.set(text.subarray(0, width - 1), this.at);
    this.at += width;
    return this;
  }

  raw(bytes: Uint8Array): this {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
    return this;
  }

  private take(width: number): number {
    const at = Math.ceil(this.at / width) * width;
    this.at = at + width;
    return at;
  }
}
