/** An image in the page: where its objects are, and bytes when they are needed. */
import { readFully } from '../node/file-bytes.js';
import { ImageFile } from '../node/image-file.js';
import { kindByCode } from '../registry.js';
import type { PageSource } from './source.js';

export interface Frame {
  readonly index: number;
  readonly code: number;
  readonly offset: number;
  readonly length: number;
}

export class Opened {
  private readonly offsets: number[] = [];
  private readonly codes: number[] = [];
  private readonly lengths: number[] = [];

  private constructor(
    readonly source: PageSource,
    readonly file: ImageFile,
  ) {}

  /** @throws {ImageError} for what is no image */
  static async open(source: PageSource): Promise<Opened> {
    const file = await ImageFile.over(source);
    file.onDamage = () => {};
    const opened = new Opened(source, file);
    for await (const { code, offset, length } of file.frames()) {
      opened.offsets.push(offset);
      opened.codes.push(code);
      opened.lengths.push(length);
    }
    return opened;
  }

  get count(): number {
    return this.offsets.length;
  }

  get littleEndian(): boolean {
    return this.file.header.arch !== 'S390X';
  }

  frame(index: number): Frame | undefined {
    const offset = this.offsets[index];
    if (offset === undefined) return undefined;
    return { index, offset, code: this.codes[index] as number, length: this.lengths[index] as number };
  }

  typeOf(index: number): string {
    const code = this.codes[index] ?? 0;
    return kindByCode(code)?.type ?? `0x${code.toString(16)}`;
  }

  /** The object that a byte is in. */
  indexAt(offset: number): number {
    let [low, high] = [0, this.offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.offsets[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  async bytes(start: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, this.source.size - start)));
    await readFully(this.source, bytes, bytes.length, start);
    return bytes;
  }

  /** Indices by kind, in the order of their first object. */
  byKind(): Map<string, number[]> {
    const kinds = new Map<string, number[]>();
    for (let i = 0; i < this.count; i++) {
      const type = this.typeOf(i);
      const list = kinds.get(type);
      if (list === undefined) kinds.set(type, [i]);
      else list.push(i);
    }
    return kinds;
  }
}
