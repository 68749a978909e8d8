import { FileBytes } from '../../node/file-bytes.js';
import { nameless, type Temporary } from '../../node/source.js';

/** Stands in JSON for base64 that was too long for memory. */
export class LongBase64 {
  start = 0;
  length = 0;
  isValid = true;
}

interface Piece {
  readonly of: LongBase64;
  readonly bytes: Uint8Array;
}

const PADDED = /^[A-Za-z0-9+/]*={0,2}$/;

/** Takes long strings of base64 into a temporary file without a name, until their object is written. */
export class LongStrings {
  private file: Temporary | undefined;
  private size = 0;
  private pending: Piece[] = [];
  /** Strings that are needed still. */
  private held = 0;

  /** What takes a string in pieces. */
  begin() {
    const long = new LongBase64();
    this.held++;
    let carry = '';
    let isPadded = false;
    const take = (text: string) => {
      const bytes = Buffer.from(text, 'base64');
      // A canonical piece is what its bytes are spelled like.
      if (isPadded || !PADDED.test(text.slice(-4)) || bytes.toString('base64') !== text) long.isValid = false;
      isPadded ||= text.endsWith('=');
      if (long.isValid) this.pending.push({ of: long, bytes });
    };
    return {
      write: (piece: string) => {
        const whole = carry + piece;
        const end = whole.length - (whole.length % 4);
        carry = whole.slice(end);
        if (end > 0) take(whole.slice(0, end));
      },
      end: () => {
        if (carry !== '') long.isValid = false;
        return long;
      },
    };
  }

  /** Writes what came since. */
  async flush(): Promise<void> {
    const pieces = this.pending;
    this.pending = [];
    for (const { of: long, bytes } of pieces) {
      this.file ??= await nameless();
      if (long.length === 0) long.start = this.size;
      for (let done = 0; done < bytes.length; ) {
        done += (await this.file.write(bytes, done, bytes.length - done, this.size + done)).bytesWritten;
      }
      this.size += bytes.length;
      long.length += bytes.length;
    }
  }

  /** The bytes of a string, which can be read until {@link forget}. */
  bytesOf({ start, length }: LongBase64): FileBytes {
    const { file } = this;
    if (file === undefined) throw new Error('unreachable: nothing was kept');
    return new FileBytes(file, start, length);
  }

  /** So many strings are not needed any more. */
  async forget(count: number): Promise<void> {
    this.held -= count;
    if (count === 0 || this.held > 0) return;
    this.size = 0;
    await this.file?.truncate(0);
  }

  async close(): Promise<void> {
    await this.file?.close();
  }
}
