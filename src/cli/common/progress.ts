/** What is not worth a bar. */
const SMALL = 256 << 20;
const FEW = 50;
const WIDTH = 30;

/** A bar on a terminal, for as long as there is something to wait for. */
export class Progress {
  private files = 0;
  private bytes = 0;
  private shown = '';

  private constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly totalFiles: number,
    private readonly totalBytes: number,
  ) {}

  /** @returns `undefined` where nobody looks, or it would be over at once */
  static start(stream: NodeJS.WriteStream, sizes: readonly number[]): Progress | undefined {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (!stream.isTTY || (total < SMALL && sizes.length < FEW)) return undefined;
    return new Progress(stream, sizes.length, total);
  }

  /** An image of `size` bytes is done. */
  done(size: number): void {
    this.files++;
    this.bytes += size;
    this.inside(0);
  }

  /** `bytes` of the current image are done. */
  inside(bytes: number): void {
    const part = Math.min(1, (this.bytes + bytes) / Math.max(1, this.totalBytes));
    const bar = '#'.repeat(Math.floor(part * WIDTH)).padEnd(WIDTH);
    const line = `[${bar}] ${String(Math.floor(part * 100)).padStart(3)} %  ${this.files}/${this.totalFiles}`;
    if (line === this.shown) return;
    this.shown = line;
    this.stream.write(`\r${line}`);
  }

  /** Makes room for other output. */
  clear(): void {
    if (this.shown !== '') this.stream.write(`\r${' '.repeat(this.shown.length)}\r`);
    this.shown = '';
  }
}
