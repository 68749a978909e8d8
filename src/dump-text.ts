import { align8 } from './bytes/align.js';
import { type Crc32, crc32 } from './bytes/crc32.js';
import { safeJson } from './bytes/printable.js';
import { decodeText } from './bytes/text.js';
import { Window } from './bytes/window.js';
import { checkFrame, checkPadding, OBJECT_HEADER } from './container/frames.js';
import { FIRST_OBJECT, HEADER_LENGTH, readHeader } from './container/header.js';
import { bytesOf } from './container/input.js';
import { Places } from './container/places.js';
import { messageOf, type Raise } from './findings.js';
import { flagSet } from './flags.js';
import { enumMembers, type FieldInfo, type KindInfo, kindByCode } from './registry.js';

/** Bytes shown in a line; of a longer field only the first ones. */
const SHOWN = 8;
/** So many lines are handed out at once. */
const LINES = 4096;
/** A string of V8 has at most 2^29 - 24 code units. */
const LONGEST_TEXT = 2 ** 29 - 1024;
/** Of longer text there is a checksum, as of bytes. */
const LONG_TEXT = 1 << 16;
/** So many bytes are asked for at once, and no more. */
const PIECE = 1 << 20;
/** Enough for the header, and to tell what a file is that is no image. */
const BEGINNING = 512;
const NO_POSITION = 0xffff_ffff_ffff_ffffn;

/**
 * Shows every part of an image with the field it belongs to, for people: a line for each
 * field with its offset in the file, its bytes (of longer ones the first eight), its name in the specs and its value.
 * References, flags and enums are spelled as in the JSON form; what may have any bytes, and long text, has its length and
 * CRC-32 in place of a value. What keeps the rest from being read stands in a line that starts with `!`.
 * Never throws, whatever the bytes. A string has room for the text of an image of about 32 MB: of a larger one the last line says
 * that there is more, and {@link dumpPieces} gives all of it.
 * @throws {ImageError} WRONG_TYPE for what is no Uint8Array
 */
export function dumpImage(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let length = 0;
  for (const piece of dumpPieces(bytes)) {
    length += piece.length;
    if (length > LONGEST_TEXT) {
      pieces.push('! the text of the rest is too long for a string\n');
      break;
    }
    pieces.push(piece);
  }
  return pieces.join('');
}

/** The text of {@link dumpImage}, some lines at a time, for images of any size. Never throws, whatever the bytes. */
export function* dumpPieces(input: Uint8Array): Generator<string, void, void> {
  const bytes = bytesOf(input);
  const dump = new Dump(bytes.byteLength);
  for (const window of [dump.heads, dump.tails]) window.move(bytes, 0);
  for (const step of dump.run()) if (typeof step === 'string') yield step;
}

/** What is asked of whoever has the image: that a window holds `length` bytes at `at`, all of them inside the image. */
export interface Wanted {
  readonly window: Window;
  readonly at: number;
  readonly length: number;
}

type Steps = Generator<string | Wanted, void, void>;

/** Where a tail stands in its object, of how many bytes or entries. */
interface Tail {
  readonly field: FieldInfo;
  readonly off: number;
  readonly count: number;
  readonly entsize: number;
}

/** A dump in steps: text, and what is wanted to go on. Fields and entries are read from one window, what they tell of from the other. */
export class Dump {
  readonly heads = new Window();
  readonly tails = new Window();
  /** Those that were not handed out yet. */
  private lines: string[] = [];
  /** What is wrong, of which the bytes were not at hand. */
  private faults: { at: number; length: number; path: string; value: string }[] = [];
  private littleEndian = true;
  private readonly places = new Places();
  /** Offset and length of the current object, and how far in it every byte has been shown. */
  private at = 0;
  private len = 0;
  private shown = 0;

  constructor(
    private readonly size: number,
    private readonly checksum: Crc32 = crc32,
  ) {}

  *run(): Steps {
    const { heads, size } = this;
    const beginning = Math.min(size, BEGINNING);
    if (!heads.holds(0, beginning)) yield { window: heads, at: 0, length: beginning };
    const header = readHeader(heads.bytes, size, this.report);
    yield* this.told();
    if (header !== undefined) {
      this.row(0, 8, 'signature', quoted(this.slice(0, 8)));
      this.row(8, 8, 'image_version', String(this.u64(8)));
      this.row(16, 64, 'uts_release', quoted(this.slice(16, 64)));
      this.row(80, 4, 'arch', header.arch);
      if (size > HEADER_LENGTH) this.row(HEADER_LENGTH, FIRST_OBJECT - HEADER_LENGTH, 'padding');
      this.littleEndian = header.littleEndian;
      yield* this.objects();
    }
    if (this.lines.length > 0) yield this.take();
  }

  private take(): string {
    const text = `${this.lines.join('\n')}\n`;
    this.lines = [];
    return text;
  }

  private readonly report: Raise = (code, offset, length, _path, args) => {
    const value = messageOf(code, { length, ...args });
    this.faults.push({ at: offset, length, path: `! ${code}`, value });
  };

  /** Shows what is wrong. */
  private *told(): Steps {
    for (const { at, length, path, value } of this.faults.splice(0)) yield* this.show(at, length, path, value);
  }

  /** A line for bytes that need not be at hand. */
  private *show(at: number, length: number, path: string, value?: string): Steps {
    const needed = Math.max(0, Math.min(length, SHOWN, this.size - at));
    const { heads, tails } = this;
    if (!heads.holds(at, needed) && !tails.holds(at, needed)) yield { window: tails, at, length: needed };
    this.row(at, length, path, value);
  }

  /** A line; its first bytes are at hand. */
  private row(at: number, length: number, path: string, value = ''): void {
    const shown = Math.max(0, Math.min(length, SHOWN, this.size - at));
    const { bytes, start } = this.heads.holds(at, shown) ? this.heads : this.tails;
    let cell = '';
    for (let i = at - start; i < at - start + shown; i++) {
      cell += (cell === '' ? '' : ' ') + (BYTES[bytes[i] as number] as string);
    }
    if (length > SHOWN) cell += '…';
    const line = `${hex(at, 8)}  ${cell.padEnd(SHOWN * 3)}  `;
    this.lines.push(value === '' ? (line + path).trimEnd() : `${line}${path.padEnd(24)}  ${value}`.trimEnd());
  }

  /** A line for bytes without fields. */
  private *opaque(at: number, length: number, path: string): Steps {
    const { tails } = this;
    let sum = 0;
    for (let from = at; from < at + length; from += PIECE) {
      const piece = Math.min(PIECE, at + length - from);
      if (!tails.holds(from, piece)) yield { window: tails, at: from, length: piece };
      sum = this.checksum(tails.bytes.subarray(from - tails.start, from - tails.start + piece), sum);
    }
    yield* this.show(at, length, path, `${length} bytes, crc32 0x${hex(sum, 8)}`);
  }

  private *objects(): Steps {
    const { heads, tails, size } = this;
    for (let at = FIRST_OBJECT, index = 0; at < size; index++) {
      const left = size - at;
      if (left < OBJECT_HEADER) this.report('TRAILING_BYTES', at, left, '', {});
      else {
        if (!heads.holds(at, OBJECT_HEADER)) yield { window: heads, at, length: OBJECT_HEADER };
        if (checkFrame(this.u32(at + 4), at, left, index, this.report)) {
          yield* this.object(at, this.u32(at), this.u32(at + 4), index);
          const end = at + this.len;
          const present = Math.min(align8(end), size) - end;
          if (!tails.holds(end, present)) yield { window: tails, at: end, length: present };
          checkPadding(tails.bytes, end - tails.start, end, size, index, this.report);
          yield* this.told();
          if (present > 0) yield* this.show(end, present, 'padding');
          if (this.lines.length >= LINES) yield this.take();
          at = align8(end);
          continue;
        }
      }
      yield* this.told();
      return;
    }
  }

  private *object(at: number, code: number, len: number, index: number): Steps {
    const kind = kindByCode(code);
    this.at = at;
    this.len = len;
    this.lines.push('', `@${index} ${kind?.type ?? 'UNKNOWN'}`);
    this.row(at, 4, 'type', kind?.type ?? String(code));
    this.row(at + 4, 4, 'len', String(len));
    if (kind !== undefined) yield* this.known(kind);
    else if (len > OBJECT_HEADER) yield* this.opaque(at + OBJECT_HEADER, len - OBJECT_HEADER, 'payload');
    this.places.add(at, code);
  }

  private *known(kind: KindInfo): Steps {
    const { heads } = this;
    const least = Math.min(kind.fixed, this.len);
    if (!heads.holds(this.at, least)) yield { window: heads, at: this.at, length: least };
    const fixed = this.fixedPart(kind);
    this.fields(kind.fields, this.at, fixed, '');
    const tails = this.tailsOf(kind.fields, this.at, fixed);
    if (fixed > kind.fixed) yield* this.opaque(this.at + kind.fixed, fixed - kind.fixed, 'extra');
    this.shown = fixed;
    yield* this.showTails(tails, '');
    const rest = Math.min(align8(this.shown), this.len);
    yield* this.gap(rest);
    if (this.len > rest) yield* this.opaque(this.at + rest, this.len - rest, 'extra_tail');
  }

  /** Length of the fixed part: `off` of the first tail says so, where there are tails. */
  private fixedPart({ fixed, steps, fields }: KindInfo): number {
    const first = fields.find(isTail);
    const least = [...steps, fixed].find((step) => first !== undefined && step > first.at) ?? fixed;
    if (first === undefined || this.len < least) return this.len;
    const start = this.u32(this.at + first.at);
    if (start > this.len) return Math.min(fixed, this.len);
    return start >= fixed || steps.includes(start) ? start : Math.min(fixed, this.len);
  }

  private fields(fields: readonly FieldInfo[], base: number, length: number, prefix: string): void {
    for (const field of fields) {
      if (field.at + field.width > length) return;
      this.row(base + field.at, field.width, prefix + field.id, this.value(field, base + field.at));
    }
  }

  private value(field: FieldInfo, at: number): string {
    switch (field.role) {
      case 'text':
        return quoted(this.slice(at, field.width));
      case 'flags':
        return (
          flagSet(field.set as string)
            .names(this.u64(at))
            .join('|') || '0'
        );
      case 'enum':
        return this.member(field.set as string, this.u32(at));
      case 'reference':
        return this.reference(this.u64(at), field.targets as readonly number[]);
      case 'span':
        return `off ${this.u32(at)}, len ${this.u32(at + 4)}`;
      case 'table': {
        const reserved = this.u32(at + 12);
        const rest = reserved === 0 ? '' : `, reserved ${reserved}`;
        return `off ${this.u32(at)}, count ${this.u32(at + 4)}, entsize ${this.u32(at + 8)}${rest}`;
      }
      default:
        return this.integer(field, at);
    }
  }

  private integer({ width, signed, hex: inHex }: FieldInfo, at: number): string {
    if (signed) return String(this.u32(at) | 0);
    const value = width === 8 ? this.u64(at) : this.u32(at);
    return inHex ? `0x${value.toString(16)}` : String(value);
  }

  private member(set: string, value: number): string {
    return enumMembers(set).find(({ number }) => number === value)?.name ?? String(value);
  }

  private reference(pos: bigint, targets: readonly number[]): string {
    if (pos === NO_POSITION) return 'none';
    const [target] = targets;
    const at = pos < BigInt(this.at) ? Number(pos) : -1;
    const index =
      target !== undefined && targets.length === 1 ? this.places.find(at, target) : this.places.findAny(at, targets);
    return index < 0 ? `!0x${pos.toString(16)}` : `@${index}`;
  }

  /** The spans and tables that `fields` tell of, which start at `base` and have `length` bytes at the most. */
  private tailsOf(fields: readonly FieldInfo[], base: number, length: number): Tail[] {
    const there = fields.filter((field) => isTail(field) && field.at + field.width <= length);
    return there.map((field) => ({
      field,
      off: this.u32(base + field.at),
      count: this.u32(base + field.at + 4),
      entsize: field.role === 'table' ? this.u32(base + field.at + 8) : 1,
    }));
  }

  /** What the tails hold. One that starts among bytes already shown is left out. */
  private *showTails(all: readonly Tail[], prefix: string): Steps {
    const { tails } = this;
    for (const tail of all) {
      const { field, off, count, entsize } = tail;
      const size = count * entsize;
      const isWrong =
        off < this.shown || off + size > this.len || entsize < (field.entsteps?.[0] ?? field.entsize ?? 1);
      if (size === 0 || isWrong) continue;
      yield* this.gap(off);
      this.shown = off + size;
      const path = prefix + field.id;
      const at = this.at + off;
      if (field.role === 'table') yield* this.table(tail, path);
      else if (field.text && size <= LONG_TEXT) {
        if (!tails.holds(at, size)) yield { window: tails, at, length: size };
        this.row(at, size, path, quotedWhole(tails.bytes.subarray(at - tails.start, at - tails.start + size)));
      } else yield* this.opaque(at, size, path);
    }
  }

  private *table({ field, off, count, entsize }: Tail, path: string): Steps {
    const { heads } = this;
    const { entry = [], list, entsize: known = 0 } = field;
    const name = (i: number) => (list ? `${path}[${i}] ` : `${path}[${i}].`);
    const least = Math.min(known, entsize);
    const start = this.at + off;
    for (let i = 0; i < count; i++) {
      const base = start + i * entsize;
      if (!heads.holds(base, least)) yield { window: heads, at: base, length: least };
      if (list) this.row(base, known, `${path}[${i}]`, String(this.u32(base)));
      else this.fields(entry, base, entsize, name(i));
      if (entsize > known) yield* this.opaque(base + known, entsize - known, `${name(i)}extra`);
      if (this.lines.length >= LINES) yield this.take();
    }
    if (!entry.some(isTail)) return;
    for (let i = 0; i < count; i++) {
      const base = start + i * entsize;
      if (!heads.holds(base, least)) yield { window: heads, at: base, length: least };
      yield* this.showTails(this.tailsOf(entry, base, entsize), name(i));
      if (this.lines.length >= LINES) yield this.take();
    }
  }

  /** Bytes between what was shown of the object and `to`. */
  private *gap(to: number): Steps {
    if (to > this.shown) yield* this.show(this.at + this.shown, to - this.shown, 'padding');
    this.shown = Math.max(to, this.shown);
  }

  private slice(at: number, length: number): Uint8Array {
    const { bytes, start } = this.heads;
    return bytes.subarray(at - start, at - start + length);
  }

  private u32(at: number): number {
    return this.heads.u32(at, this.littleEndian);
  }

  private u64(at: number): bigint {
    return this.heads.u64(at, this.littleEndian);
  }
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const isTail = ({ role }: FieldInfo): boolean => role === 'span' || role === 'table';
const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

const quotedWhole = (bytes: Uint8Array): string => safeJson(decodeText(bytes));

/** Text of a fixed width, up to its first NUL. */
function quoted(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return quotedWhole(end < 0 ? bytes : bytes.subarray(0, end));
}
