/** A stream that has no bytes until they are read: then it asks what they shall be. */
import { EndOfStream, ExactStream } from '../compiler.js';
import { insideOf } from './zlib.js';

/** Bytes that are asked for. */
export interface Question {
  readonly kind: 'unsigned' | 'signed' | 'float' | 'bits' | 'bytes' | 'ended';
  /** Bits of a number; bytes of bytes. */
  readonly width: number;
  /** Whether it is of what the image only has a copy of. */
  readonly isCopied?: boolean;
  /** What ends bytes. */
  readonly terminator?: readonly number[];
}

export type Answer = number | bigint | Uint8Array | undefined;

/** What is known about one image while it comes to be. */
export interface Session {
  readonly bytes: Uint8Array;
  /** Which bits of each byte were read. */
  readonly decided: Uint8Array;
  /** Bytes from the start that the image needs. */
  extent: number;
  /** Bytes of the image that are stored as zlib has them: where, and how many. */
  readonly deflated: Map<number, number>;
  /** Length of the image, once something went by it. */
  total: number | undefined;
  answer(question: Question): Answer;
  /** What field is read, which the next stream is of, if it is of one. */
  frame(): object | undefined;
  /** The stream that this field is read from. */
  around(): object | undefined;
  /** How many bytes this field should take. */
  lengthWanted(): number;
  /** Notes that something came to the end of a stream. */
  emptied(stream: AskingStream): void;
  /** Whether a list or a condition comes to the end of the image. */
  ends(): boolean;
}

let session: Session | undefined;

/** Lets all streams that are made while `read` runs ask `of`. */
export function asking<T>(of: Session, read: () => T): T {
  session = of;
  try {
    return read();
  } finally {
    session = undefined;
  }
}

/** Whether a byte is of what is stored as zlib has it. */
const isDeflated = (at: number, { deflated }: Session): boolean =>
  [...deflated].some(([start, length]) => at >= start && at < insideOf(start) + length);

/** Bytes behind what is known of the image when something asks for its length. */
const SLACK = 8;

/** What the runtime has besides. */
interface Inner {
  readonly byteOffset: number;
  readonly _buffer: ArrayBufferLike;
  bits: number;
  bitsLeft: number;
}

export class AskingStream extends ExactStream {
  readonly frame: object | undefined;
  /** The stream that it is a part of. */
  readonly around: AskingStream | undefined;
  /** Whether its bytes are those of the image: processed ones are copies. */
  private readonly isOurs: boolean;
  private readonly isRoot: boolean;
  private isInside = false;

  constructor(buffer: ArrayBufferLike) {
    super(buffer);
    this.isOurs = session !== undefined && this.inner._buffer === session.bytes.buffer;
    this.isRoot = this.isOurs && buffer instanceof ArrayBuffer;
    this.frame = this.isRoot ? undefined : session?.frame();
    this.around = this.isRoot ? undefined : (session?.around() as AskingStream | undefined);
    if (this.isRoot) Object.defineProperty(this, 'size', { get: () => this.length() });
  }

  /** What is stored as it is can be chosen as well. */
  static override processZlib(bytes: Uint8Array): Uint8Array {
    const inflated = ExactStream.processZlib(bytes);
    const at = bytes.byteOffset;
    const inside = new Uint8Array(bytes.buffer, insideOf(at), Math.min(inflated.length, bytes.length));
    const isStored = inside.every((byte, i) => byte === inflated[i]) && inside.length === inflated.length;
    if (session === undefined || bytes.buffer !== session.bytes.buffer || !isStored) return inflated;
    session.deflated.set(at, inside.length);
    session.decided.fill(0, insideOf(at), insideOf(at) + inside.length);
    return inside;
  }

  private get inner(): Inner {
    return this as unknown as Inner;
  }

  /** The length of the image, as one that asks for it sees it. */
  private length(): number {
    if (session === undefined) return 0;
    if (this.isInside) return session.total ?? session.bytes.length;
    session.total ??= Math.max(session.extent, this.pos) + SLACK;
    return session.total;
  }

  override ensureBytesLeft(length: number): void {
    if (!this.isRoot || session === undefined) {
      super.ensureBytesLeft(length);
      return;
    }
    const available = (session.total ?? session.bytes.length) - this.pos;
    if (!(length >= 0 && length <= available)) throw new EndOfStream(this, length, available);
    session.extent = Math.max(session.extent, this.pos + length);
  }

  override seek(pos: number): void {
    this.inside(() => super.seek(pos));
  }

  override isEof(): boolean {
    if (!this.isRoot || session === undefined || session.total !== undefined) {
      const isEnd = super.isEof();
      if (isEnd) session?.emptied(this);
      return isEnd;
    }
    if (this.inner.bitsLeft > 0 || !session.ends()) return false;
    session.total = Math.max(session.extent, this.pos);
    return this.pos >= session.total;
  }

  /** The bytes left here without asking how many the image has. */
  private get left(): number {
    return this.isRoot ? (session?.total ?? session?.bytes.length ?? 0) - this.pos : this.size - this.pos;
  }

  /** Bytes from the start of the image. */
  get start(): number {
    return this.inner.byteOffset;
  }

  get at(): number {
    return this.inner.byteOffset + this.pos;
  }

  private isFree(at: number, length: number): boolean {
    if (session === undefined || !this.isOurs || length > this.left) return false;
    return session.decided.subarray(at, at + length).every((bits) => bits === 0);
  }

  private inside<T>(read: () => T): T {
    const was = this.isInside;
    this.isInside = true;
    try {
      return read();
    } finally {
      this.isInside = was;
    }
  }

  /** Asks for a number before it is read. */
  number(width: number, kind: Question['kind'], isBig: boolean): void {
    const length = width / 8;
    const { at } = this;
    if (this.isInside || session === undefined || !this.isFree(at, length)) return;
    const answer = session.answer({ kind, width, isCopied: isDeflated(at, session) });
    session.decided.fill(0xff, at, at + length);
    if (answer === undefined || answer instanceof Uint8Array || kind === 'float') return;
    let rest = BigInt.asUintN(width, BigInt(answer));
    for (let i = 0; i < length; i++) {
      session.bytes[isBig ? at + length - 1 - i : at + i] = Number(rest & 0xffn);
      rest >>= 8n;
    }
  }

  override readBytes(length: number): unknown {
    if (!this.isInside && this.isFree(this.at, length) && length > 0) this.fill({ kind: 'bytes', width: length });
    return this.inside(() => super.readBytes(length));
  }

  override readBytesFull(): unknown {
    if (this.isRoot && session !== undefined)
      session.total ??= Math.max(session.extent, this.pos + session.lengthWanted());
    const length = this.size - this.pos;
    if (this.isFree(this.at, length) && length > 0) this.fill({ kind: 'bytes', width: length });
    return this.inside(() => super.readBytesFull());
  }

  private fill(question: Question): void {
    const answer = session?.answer(question);
    if (!(answer instanceof Uint8Array) || session === undefined) return;
    const length = Math.min(answer.length, question.width);
    session.bytes.set(answer.subarray(0, length), this.at);
    session.decided.fill(0xff, this.at, this.at + question.width);
  }

  /** Writes something that ends where nothing is yet. */
  ended(terminator: readonly number[]): void {
    if (this.isInside || session === undefined || !this.isFree(this.at, terminator.length)) return;
    const answer = session.answer({ kind: 'ended', width: this.left - terminator.length, terminator });
    const text = answer instanceof Uint8Array ? answer : new Uint8Array(0);
    const length = Math.max(0, Math.min(text.length, this.left - terminator.length));
    if (!this.isFree(this.at, length + terminator.length)) return;
    session.bytes.set(text.subarray(0, length), this.at);
    session.bytes.set(terminator, this.at + length);
    session.decided.fill(0xff, this.at, this.at + length + terminator.length);
    if (this.isRoot) session.extent = Math.max(session.extent, this.pos + length + terminator.length);
  }

  terminated<T>(read: () => T): T {
    return this.inside(read);
  }

  /** Asks for bits before they are read. */
  someBits(width: number, isBig: boolean): void {
    if (session === undefined || !this.isOurs) return;
    const { bitsLeft } = this.inner;
    const first = this.at * 8 - bitsLeft;
    if (Math.ceil((width - bitsLeft) / 8) > this.left) return;
    const spots = Array.from({ length: width }, (_, i) => first + i).map((bit): [number, number] => [
      bit >> 3,
      isBig ? 0x80 >> (bit & 7) : 1 << (bit & 7),
    ]);
    if (spots.some(([byte, mask]) => ((session as Session).decided[byte] as number) & mask)) return;
    const answer = session.answer({ kind: 'bits', width });
    const value = BigInt.asUintN(width, typeof answer === 'number' || typeof answer === 'bigint' ? BigInt(answer) : 0n);
    for (const [i, [byte, mask]] of spots.entries()) {
      session.decided[byte] = (session.decided[byte] as number) | mask;
      const shift = BigInt(isBig ? width - 1 - i : i);
      if ((value >> shift) & 1n) session.bytes[byte] = (session.bytes[byte] as number) | mask;
    }
    // What is left of the last byte was taken from it before.
    if (bitsLeft > 0) {
      const last = session.bytes[this.at - 1] as number;
      this.inner.bits = isBig ? last & ((1 << bitsLeft) - 1) : last >> (8 - bitsLeft);
    }
  }
}

type Method = (this: AskingStream, ...args: never[]) => unknown;
const methods = AskingStream.prototype as unknown as Record<string, Method>;

for (const [letter, kind] of [
  ['U', 'unsigned'],
  ['S', 'signed'],
  ['F', 'float'],
] as const) {
  for (const bytes of [1, 2, 4, 8]) {
    for (const order of ['le', 'be']) {
      const name = `read${letter}${bytes}${bytes === 1 ? '' : order}`;
      const read = methods[name];
      if (read === undefined) continue;
      methods[name] = function (this: AskingStream) {
        this.number(bytes * 8, kind, order === 'be');
        return this.terminated(() => read.call(this));
      };
    }
  }
}

for (const order of ['Be', 'Le']) {
  const name = `readBitsInt${order}`;
  const read = methods[name] as Method;
  methods[name] = function (this: AskingStream, ...args) {
    this.someBits(Number(args[0]), order === 'Be');
    return this.terminated(() => read.call(this, ...args));
  };
}

for (const name of ['readBytesTerm', 'readBytesTermMulti']) {
  const read = methods[name];
  if (read === undefined) continue;
  methods[name] = function (this: AskingStream, ...args) {
    const terminator = args[0] as unknown as number | Uint8Array;
    this.ended(typeof terminator === 'number' ? [terminator] : [...terminator]);
    return this.terminated(() => read.call(this, ...args));
  };
}
