import { reading } from '../../node/file-bytes.js';

/** What is over sooner needs no sign of life; and how often one is given, in milliseconds. */
const SOON = 1000;
const OFTEN = 100;

const MIB = 1 << 20;
const mib = (bytes: number): string => `${Math.floor(bytes / MIB).toLocaleString('en')} MiB`;

/**
 * What one command has done so far, as a line on a terminal that is erased at the end. It is drawn as bytes are read and written,
 * so no command has to tell more than what it prints besides.
 */
class Activity {
  private stream: NodeJS.WriteStream | undefined;
  private read = 0;
  private written = 0;
  private shown = '';
  private last = 0;
  private timer: NodeJS.Timeout | undefined;

  /** From now on it is shown, where somebody looks. */
  start(stream: NodeJS.WriteStream): void {
    if (!stream.isTTY || process.env.TERM === 'dumb') return;
    this.stream = stream;
    reading.told = (bytes) => {
      this.read += bytes;
      this.draw();
    };
  }

  /** Counts what is read without the floor that tells of it by itself. */
  async *pieces(of: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
    for await (const piece of of) {
      reading.told?.(piece.length);
      yield piece;
    }
  }

  wrote(bytes: number): void {
    this.written += bytes;
    this.draw();
  }

  /** For work that neither reads nor writes while it lasts. */
  tick(): void {
    if (this.stream === undefined) return;
    this.timer = setInterval(() => this.draw(), OFTEN);
    this.timer.unref();
  }

  /** Makes room for other output. */
  clear(): void {
    if (this.shown !== '') this.stream?.write(`\r${' '.repeat(this.shown.length)}\r`);
    this.shown = '';
  }

  end(): void {
    this.clear();
    clearInterval(this.timer);
    this.stream = undefined;
    delete reading.told;
  }

  private draw(): void {
    const now = performance.now();
    if (this.stream === undefined || now < SOON || now - this.last < OFTEN) return;
    this.last = now;
    const done = [
      `${Math.floor(now / 1000)} s`,
      ...(this.read > 0 ? [`${mib(this.read)} read`] : []),
      ...(this.written > 0 ? [`${mib(this.written)} written`] : []),
    ];
    const line = done.join(', ');
    this.stream.write(`\r${line.padEnd(this.shown.length)}`);
    this.shown = line;
  }
}

/** Of this process. */
export const activity = new Activity();

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
    activity.end();
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
