import { align8 } from './bytes/align.js';
import { crc32 } from './bytes/crc32.js';
import { decodeText } from './bytes/text.js';
import { Frames, OBJECT_HEADER } from './container/frames.js';
import { FIRST_OBJECT, HEADER_LENGTH, readHeader } from './container/header.js';
import { messageOf, type Raise } from './findings.js';
import { flagSet } from './flags.js';
import { enumMembers, type FieldInfo, type KindInfo, kindByCode } from './registry.js';

/** Bytes shown in a line; of a longer field only the first ones. */
const SHOWN = 8;
/** So many lines are handed out at once. */
const LINES = 4096;
/** A string of V8 has at most 2^29 - 24 code units. */
const LONGEST_TEXT = 2 ** 29 - 1024;
const NO_POSITION = 0xffff_ffff_ffff_ffffn;
/** Control characters that JSON leaves alone and a terminal doesn't. */
const CONTROL = /[\u007f-\u009f\u2028\u2029]/g;

/**
 * Shows every byte of an image with the field it belongs to, for people: a line for each
 * field with its offset in the file, its bytes, its name in the specs and its value.
 * References, flags and enums are spelled as in the JSON form; bytes have a CRC-32 in
 * place of a value. What keeps the rest from being read stands in a line that starts with `!`.
 * Never throws, whatever the bytes. A string has room for the text of an image of about 32 MB: of a larger one the last line says
 * that there is more, and {@link dumpPieces} gives all of it.
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
export function dumpPieces(bytes: Uint8Array): Generator<string, void, void> {
  return new Dump(bytes).pieces();
}

class Dump {
  /** Those that were not handed out yet. */
  private lines: string[] = [];
  private readonly view: DataView;
  private littleEndian = true;
  /** Objects so far: `code@offset` to index. */
  private readonly indices = new Map<string, number>();
  /** Offset and length of the current object, and how far in it every byte has been shown. */
  private at = 0;
  private len = 0;
  private shown = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  *pieces(): Generator<string, void, void> {
    const header = readHeader(this.bytes, this.bytes.byteLength, this.report);
    if (header !== undefined) {
      this.row(0, 8, 'signature', quoted(this.bytes.subarray(0, 8)));
      this.row(8, 8, 'image_version', String(this.u64(8)));
      this.row(16, 64, 'uts_release', quoted(this.bytes.subarray(16, 80)));
      this.row(80, 4, 'arch', header.arch);
      if (this.bytes.byteLength > HEADER_LENGTH) this.row(HEADER_LENGTH, FIRST_OBJECT - HEADER_LENGTH, 'padding');
      this.littleEndian = header.littleEndian;
      const frames = new Frames(this.bytes, header.littleEndian, this.report);
      while (frames.next()) {
        yield* this.object(frames);
        if (this.lines.length >= LINES) yield this.take();
      }
    }
    if (this.lines.length > 0) yield this.take();
  }

  private take(): string {
    const text = `${this.lines.join('\n')}\n`;
    this.lines = [];
    return text;
  }

  private readonly report: Raise = (code, offset, length, _path, args) => {
    this.row(offset, length, `! ${code}`, messageOf(code, { length, ...args }));
  };

  private row(at: number, length: number, path: string, value = ''): void {
    const end = Math.min(at + Math.min(length, SHOWN), this.bytes.length);
    let cell = '';
    for (let i = at; i < end; i++) cell += (i === at ? '' : ' ') + (BYTES[this.bytes[i] as number] as string);
    if (length > SHOWN) cell += '…';
    const line = `${hex(at, 8)}  ${cell.padEnd(SHOWN * 3)}  `;
    this.lines.push(value === '' ? (line + path).trimEnd() : `${line}${path.padEnd(24)}  ${value}`.trimEnd());
  }

  /** A line for bytes without fields. */
  private opaque(at: number, length: number, path: string): void {
    const sum = crc32(this.bytes.subarray(at, at + length));
    this.row(at, length, path, `${length} bytes, crc32 0x${hex(sum, 8)}`);
  }

  private *object({ at, len, code, index }: Frames): Generator<string, void, void> {
    const kind = kindByCode(code);
    this.at = at;
    this.len = len;
    this.lines.push('', `@${index} ${kind?.type ?? 'UNKNOWN'}`);
    this.row(at, 4, 'type', kind?.type ?? String(code));
    this.row(at + 4, 4, 'len', String(len));
    if (kind !== undefined) yield* this.known(kind);
    else if (len > OBJECT_HEADER) this.opaque(at + OBJECT_HEADER, len - OBJECT_HEADER, 'payload');
    const end = Math.min(align8(at + len), this.bytes.byteLength);
    if (end > at + len) this.row(at + len, end - at - len, 'padding');
    this.indices.set(`${code}@${at}`, index);
  }

  private *known(kind: KindInfo): Generator<string, void, void> {
    const fixed = this.fixedPart(kind);
    this.fields(kind.fields, this.at, fixed, '');
    if (fixed > kind.fixed) this.opaque(this.at + kind.fixed, fixed - kind.fixed, 'extra');
    this.shown = fixed;
    yield* this.tails(kind.fields, this.at, fixed, '');
    const rest = Math.min(align8(this.shown), this.len);
    this.gap(rest);
    if (this.len > rest) this.opaque(this.at + rest, this.len - rest, 'extra_tail');
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
        return quoted(this.bytes.subarray(at, at + field.width));
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
    if (signed) return String(this.view.getInt32(at, this.littleEndian));
    const value = width === 8 ? this.u64(at) : this.u32(at);
    return inHex ? `0x${value.toString(16)}` : String(value);
  }

  private member(set: string, value: number): string {
    return enumMembers(set).find(({ number }) => number === value)?.name ?? String(value);
  }

  private reference(pos: bigint, targets: readonly number[]): string {
    if (pos === NO_POSITION) return 'none';
    const index = targets.map((target) => this.indices.get(`${target}@${pos}`)).find((found) => found !== undefined);
    return index === undefined ? `!0x${pos.toString(16)}` : `@${index}`;
  }

  /** What the spans and tables among `fields` tell of. One that starts among bytes already shown is left out. */
  private *tails(
    fields: readonly FieldInfo[],
    base: number,
    length: number,
    prefix: string,
  ): Generator<string, void, void> {
    for (const field of fields.filter(isTail)) {
      if (field.at + field.width > length) return;
      const [off, count] = [this.u32(base + field.at), this.u32(base + field.at + 4)];
      const entsize = field.role === 'table' ? this.u32(base + field.at + 8) : 1;
      const size = count * entsize;
      const isWrong =
        off < this.shown || off + size > this.len || entsize < (field.entsteps?.[0] ?? field.entsize ?? 1);
      if (size === 0 || isWrong) continue;
      this.gap(off);
      this.shown = off + size;
      const path = prefix + field.id;
      if (field.role === 'table') yield* this.table(field, this.at + off, count, entsize, path);
      else if (field.text)
        this.row(this.at + off, size, path, quotedWhole(this.bytes.subarray(this.at + off).subarray(0, size)));
      else this.opaque(this.at + off, size, path);
    }
  }

  private *table(
    field: FieldInfo,
    start: number,
    count: number,
    entsize: number,
    path: string,
  ): Generator<string, void, void> {
    const { entry = [], list, entsize: known = 0 } = field;
    const name = (i: number) => (list ? `${path}[${i}] ` : `${path}[${i}].`);
    for (let i = 0; i < count; i++) {
      const base = start + i * entsize;
      if (list) this.row(base, known, `${path}[${i}]`, String(this.u32(base)));
      else this.fields(entry, base, entsize, name(i));
      if (entsize > known) this.opaque(base + known, entsize - known, `${name(i)}extra`);
      if (this.lines.length >= LINES) yield this.take();
    }
    if (!entry.some(isTail)) return;
    for (let i = 0; i < count; i++) {
      yield* this.tails(entry, start + i * entsize, entsize, name(i));
      if (this.lines.length >= LINES) yield this.take();
    }
  }

  /** Bytes between what was shown of the object and `to`. */
  private gap(to: number): void {
    if (to > this.shown) this.row(this.at + this.shown, to - this.shown, 'padding');
    this.shown = Math.max(to, this.shown);
  }

  private u32(at: number): number {
    return this.view.getUint32(at, this.littleEndian);
  }

  private u64(at: number): bigint {
    return this.view.getBigUint64(at, this.littleEndian);
  }
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const isTail = ({ role }: FieldInfo): boolean => role === 'span' || role === 'table';
const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

const quotedWhole = (bytes: Uint8Array): string =>
  JSON.stringify(decodeText(bytes)).replace(CONTROL, (c) => `\\u${hex(c.charCodeAt(0), 4)}`);

/** Text of a fixed width, up to its first NUL. */
function quoted(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return quotedWhole(end < 0 ? bytes : bytes.subarray(0, end));
}
