import type { BodyStream, Slice } from '../bytes/body-stream.js';
import { Tails } from '../bytes/tails.js';
import { decodeText } from '../bytes/text.js';
import { OBJECT_HEADER } from '../container/frames.js';
import { firstNonZero, firstNul } from '../container/header.js';
import type { Target } from '../container/places.js';
import { hex, type Raise } from '../findings/raise.js';
import { BodyReader } from '../generated/kaitai.js';
import { isDangling, LAYOUT, type Unknown } from '../model.js';
import type { Member } from '../registry.js';
import { faultOf, isRequired } from './references.js';

/** Reads one kind; the generated module has one for each. */
export interface Decoder {
  readonly type: string;
  /** Bytes of the fixed part that this revision knows. */
  readonly fixed: number;
  /** Shorter lengths of older revisions. */
  readonly steps: readonly number[];
  /**
   * Where the fixed part says how long it is: `off` of the first tail; 0 where there are no tails. A step that ends in
   * front of it has none.
   */
  readonly firstTail: number;
  readonly decode: (reader: ObjectReader) => unknown;
}

/** The shortest object of a kind with tails, or without them its length. */
export const leastOf = ({ fixed, steps, firstTail }: Decoder): number =>
  steps.find((step) => firstTail > 0 && step > firstTail) ?? fixed;

/** Turns a position into what the model has in its place. */
export type Resolve = (pos: bigint, code: Target) => unknown;

/** What it takes to say what is wrong with a reference. */
export interface Strictness {
  /** Bytes of the image. */
  readonly size: number;
  /** Number of the kind of the earlier object at a position, if there is one. */
  readonly hit: (pos: bigint) => number | undefined;
}

export const NO_BYTES = new Uint8Array(0);

/** Where the bytes of the image that are at hand stand, and how they are read. */
export interface Source {
  /** Bytes at hand; the first one is at `start` of the image. */
  readonly bytes: Uint8Array;
  readonly start: number;
}

/**
 * What the generated decoders are given: the object's body as Kaitai's stream, and
 * everything that stands between a body and the model. One reader serves all
 * objects of an image. A finding goes to `report`; whether reading goes on then is
 * the reporter's business.
 */
export class ObjectReader {
  /** Absolute offset of the object. */
  at = 0;
  len = 0;
  index = 0;
  /** Bytes of its fixed part, as far as this revision knows them: that of the newest form, or a step. */
  fixed = 0;

  private bytes: Uint8Array = NO_BYTES;
  /** Offset of the object in `bytes`. */
  private local = 0;
  private type = '';
  private readonly place = new Tails();
  /** Bytes of a gap between tails that are not at hand; whoever has them calls {@link seen}. */
  unseen: { readonly at: number; readonly length: number } | undefined;
  private hasTails = false;
  /** Whether a tail was wrong, so that the place of those behind it is unknown. */
  private isLost = false;
  private tableName = '';
  private row = 0;
  /** Whether a newer revision appended to the fixed part; only such an object has something behind its last known tail. */
  private isWider = false;
  /** Whether one appended to the entries of a table. */
  private hasWiderEntries = false;
  /** Sizes of the tails so far. */
  private readonly sizes: number[] = [];
  private tails = 0;
  private entsizes: Record<string, number> | undefined;
  private lists: Record<string, Uint8Array> | undefined;

  readonly bodies: BodyReader;

  constructor(
    readonly io: BodyStream,
    arch: number,
    private readonly littleEndian: boolean,
    private readonly resolve: Resolve,
    readonly report: Raise,
    /** What becomes of bytes that a streaming reader leaves in the file; by default they are read. */
    private readonly leaveInFile?: (offset: number, length: number) => unknown,
    /** Set where a reference that the types can't hold is a finding. */
    private readonly strict?: Strictness,
  ) {
    this.bodies = new BodyReader(io, arch);
  }

  /**
   * Reads an object of `len` bytes at `at` with `decoder`; `local` is its place in
   * the stream's bytes.
   *
   * @returns `undefined` where its length is wrong and the reporter did not throw
   */
  read(decoder: Decoder, bytes: Uint8Array, local: number, at: number, len: number, index: number): unknown {
    this.bytes = bytes;
    this.local = local;
    this.at = at;
    this.len = len;
    this.index = index;
    this.type = decoder.type;
    this.isWider = false;
    this.hasWiderEntries = false;
    this.isLost = false;
    this.tableName = '';
    this.tails = 0;
    this.unseen = undefined;
    this.entsizes = undefined;
    this.lists = undefined;
    if (!this.begin(decoder)) return undefined;
    this.io.window(local + OBJECT_HEADER, len - OBJECT_HEADER);
    return decoder.decode(this);
  }

  /** Checks the length of the fixed part and puts the cursor behind it. */
  private begin(decoder: Decoder): boolean {
    const { fixed, firstTail } = decoder;
    const { len } = this;
    const steps = decoder.steps.filter((step) => step <= firstTail || firstTail === 0);
    const tailed = decoder.steps.slice(steps.length);
    this.hasTails = false;
    if (steps.includes(len)) return this.fixedPart(len, len);
    const least = leastOf(decoder);
    if (len < least) {
      const older = steps.length > 0 ? `${steps.join(', ')} or ` : '';
      return this.badLength(`expected ${older}${least}${firstTail ? ' or more' : ''}`);
    }
    if (firstTail === 0) {
      if (len > fixed && len < fixed + 8)
        return this.badLength(`expected ${fixed}, or a newer revision's ${fixed + 8} or more`);
      this.isWider = len > fixed;
      return this.fixedPart(len, fixed);
    }
    this.hasTails = true;
    const start = this.io.u32(this.local + firstTail, this.littleEndian);
    if (start > len || !(tailed.includes(start) || (start >= fixed && start % 8 === 0))) {
      this.report('TAIL_MISPLACED', this.at + firstTail, 4, this.path(), {
        field: 'the first tail',
        actual: start,
        expected: `${[...tailed, fixed].join(' or ')}, the length of the fixed part${start > len ? '' : ', or a larger multiple of 8'}`,
      });
      return false;
    }
    this.isWider = start > fixed;
    return this.fixedPart(start, Math.min(start, fixed));
  }

  private fixedPart(length: number, known: number): true {
    this.fixed = known;
    this.place.begin(length);
    return true;
  }

  private badLength(expected: string): false {
    this.report('BAD_LENGTH', this.at + 4, 4, this.path(), { type: this.type, actual: this.len, expected });
    return false;
  }

  /** JSON pointer to the object, or to `field` of it or of the entry being read. */
  private path(field?: string): string {
    const object = `/objects/${this.index}`;
    const entry = this.tableName === '' ? object : `${object}/${this.tableName}/${this.row}`;
    return field === undefined ? object : `${entry}/${field}`;
  }

  /** Says that the fields from now on belong to an entry of a table. */
  enter(table: string, row: number): void {
    this.tableName = table;
    this.row = row;
  }

  leave(): void {
    this.tableName = '';
  }

  reserved(value: number, at: number): void {
    if (value !== 0) this.report('RESERVED_NOT_ZERO', this.at + at, 4, this.path(), { actual: value });
  }

  /** Text of a fixed width, up to the first NUL. */
  text({ start, length }: Slice, field: string): string {
    const { bytes } = this;
    const end = start + length;
    const nul = firstNul(bytes, start, end);
    const rest = firstNonZero(bytes, nul, end);
    if (rest >= 0) this.report('TEXT_AFTER_NUL', this.offset(rest), end - rest, this.path(field), { field });
    return decodeText(bytes, start, nul);
  }

  /** Text of a span; in an address there may be NULs. */
  string({ start, length }: Slice, field: string, withNul = false): string {
    const end = start + length;
    const nul = withNul ? end : firstNul(this.bytes, start, end);
    if (nul < end) this.report('TEXT_WITH_NUL', this.offset(nul), 1, this.path(field), { field });
    return decodeText(this.bytes, start, end);
  }

  /** A view of bytes, not a copy. */
  view({ start, length }: Slice): Uint8Array {
    return this.bytes.subarray(start, start + length);
  }

  /** Place in the image of the byte at `local` of those at hand. */
  private offset(local: number): number {
    return this.at + local - this.local;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the generated code knows the kind
  reference(pos: bigint, at: number, field: string, code: Target): any {
    const target = this.resolve(pos, code);
    const { strict } = this;
    if (strict === undefined) return target;
    const isNone = target === null;
    if (isNone ? isRequired(this.type, this.tableName, field) : isDangling(target)) {
      const targets = typeof code === 'number' ? [code] : code;
      const seen = isNone ? { pos: undefined, hit: undefined } : { pos, hit: strict.hit(pos) };
      const fault = faultOf({ field, targets, at: this.at, size: strict.size, ...seen });
      this.report(fault.code, this.at + at, 8, this.path(field), fault.args, fault.more);
    }
    return target;
  }

  enumerator(members: readonly Member[], value: number): string | number {
    return members.find((member) => member.number === value)?.name ?? value;
  }

  /** Checks the span that the two words at `at` tell of. @returns whether its bytes can be read and are not none */
  span(off: number, length: number, at: number, field: string): boolean {
    if (!this.tail(off, length, at, field)) return false;
    this.sizes[this.tails++] = length;
    return length > 0;
  }

  /** Checks a table's header at `at`. @returns whether its entries can be read and are not none */
  table(
    off: number,
    count: number,
    entsize: number,
    reserved: number,
    at: number,
    field: string,
    known: number,
    step: number,
    older: readonly number[] = [],
  ): boolean {
    this.reserved(reserved, at + 12);
    if (this.isLost) return false;
    if (!older.includes(entsize) && (entsize < known || entsize % step !== 0)) {
      this.isLost = true;
      this.report('BAD_ENTRY_SIZE', this.at + at + 8, 4, this.path(field), {
        field,
        actual: entsize,
        expected: known,
        step,
      });
      return false;
    }
    if (!this.tail(off, count * entsize, at, field)) return false;
    this.sizes[this.tails++] = count * entsize;
    if (entsize > known) this.hasWiderEntries = true;
    if (entsize !== known && count === 0) this.entsizes = { ...this.entsizes, [field]: entsize };
    return count > 0;
  }

  /** Checks that a tail of `length` bytes is where it has to be, and moves the cursor behind it. */
  private tail(off: number, length: number, at: number, field: string): boolean {
    if (this.isLost) return false;
    const expected = this.place.next;
    if (off !== expected) {
      this.isLost = true;
      this.report('TAIL_MISPLACED', this.at + at, 4, this.path(field), { field, actual: off, expected });
      return false;
    }
    if (length > 0 && off + length > this.len) {
      this.isLost = true;
      const args = { field, from: off, to: off + length, len: this.len };
      this.report('TAIL_OUT_OF_BOUNDS', this.at + at, 8, this.path(field), args);
      return false;
    }
    this.checkGap(this.place.add(length), off);
    return true;
  }

  private checkGap(from: number, to: number): void {
    if (from === to) return;
    if (this.local + to <= this.bytes.length) this.gap(this.bytes, this.local + from, this.local + to, this.at + from);
    else this.unseen = { at: this.at + from, length: to - from };
  }

  /** Looks at the bytes of {@link unseen}, which start at `start` of `bytes`. */
  seen(bytes: Uint8Array, start = 0): void {
    if (this.unseen !== undefined) this.gap(bytes, start, start + this.unseen.length, this.unseen.at);
  }

  /** The gap from `start` to `end` of `bytes`, which is at `at` of the image, has to be zero. */
  private gap(bytes: Uint8Array, start: number, end: number, at: number): void {
    const wrong = firstNonZero(bytes, start, end);
    if (wrong < 0) return;
    const actual = hex(bytes.subarray(wrong, end));
    this.report('TAIL_GAP_NOT_ZERO', at + wrong - start, end - wrong, this.path(), { actual });
  }

  /** The numbers of a list; what a newer revision put behind each is kept aside. */
  list(entries: readonly { value: number; extra?: Slice }[], field: string): number[] {
    const width = entries[0]?.extra?.length;
    if (width !== undefined) {
      const bytes = new Uint8Array(width * entries.length);
      for (const [i, { extra }] of entries.entries()) bytes.set(this.view(extra as Slice), i * width);
      this.lists = { ...this.lists, [field]: bytes };
    }
    return entries.map(({ value }) => value);
  }

  /** Bytes that a streaming reader leaves in the file. */
  // biome-ignore lint/suspicious/noExplicitAny: what Kaitai generates has no types
  lazy(body: any, field: string): any {
    if (this.leaveInFile === undefined) return this.view(body[field]);
    const length = body[`len${field.charAt(0).toUpperCase()}${field.slice(1)}`];
    return this.leaveInFile(this.at + this.place.cursor - length, length);
  }

  /** Checks where the object ends, and keeps what a newer revision put into it. */
  close(object: object, extra: Slice | undefined): void {
    const unknown = object as Unknown;
    if (extra !== undefined) unknown.extra = this.view(extra);
    if (this.hasTails && this.len !== this.place.end && !this.isLost) this.closeTails(unknown, this.place.next);
    if (this.entsizes !== undefined) unknown.entsize = this.entsizes;
    if (this.lists !== undefined) unknown.listExtra = this.lists;
    if (this.isWider || this.hasWiderEntries) unknown[LAYOUT] = this.sizes.slice(0, this.tails).join();
  }

  private closeTails(unknown: Unknown, start: number): void {
    if (this.len > start && this.isWider) {
      this.checkGap(this.place.end, start);
      const end = this.local + this.len;
      unknown.extraTail =
        this.leaveInFile === undefined || end <= this.bytes.length
          ? this.bytes.subarray(this.local + start, end)
          : (this.leaveInFile(this.at + start, this.len - start) as Uint8Array);
    } else {
      this.badLength(`its last tail ends at ${this.place.end}`);
    }
  }
}
