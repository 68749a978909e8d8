/** The fields of one object with the bytes they stand in: what the registry says, read off the bytes. */
import { decodeText } from '../bytes/text.js';
import { flagSet } from '../flags.js';
import { kindDocs, memberDocs } from '../generated/docs.js';
import { enumMembers, type FieldInfo, kindByCode } from '../registry.js';
import { hex } from './dom.js';

/** A range of bytes of the object. */
export interface Range {
  readonly start: number;
  readonly length: number;
}

export interface Flag {
  readonly name: string;
  readonly doc: string;
}

/** A field, an entry of a table, or a field of an entry. */
export interface Row {
  readonly name: string;
  readonly doc: string;
  /** The first is the field itself, a second what it points at. */
  readonly ranges: readonly Range[];
  readonly text: string;
  readonly flags?: readonly Flag[];
  /** Offset of the object that it refers to. */
  readonly target?: bigint;
  readonly rows?: readonly Row[];
}

const NONE = 0xffff_ffff_ffff_ffffn;
/** Entries of a table that are shown. */
const MOST = 500;

/** Rows of an object, `bytes` being its first ones, header included. */
export function rowsOf(code: number, bytes: Uint8Array, littleEndian: boolean): Row[] {
  const kind = kindByCode(code);
  if (kind === undefined) return [];
  return new Reader(bytes, littleEndian, kindDocs[kind.type]?.fields ?? {}).rows(kind.fields, 0);
}

class Reader {
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly littleEndian: boolean,
    private readonly docs: Readonly<Record<string, string>>,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  rows(fields: readonly FieldInfo[], base: number): Row[] {
    return fields
      .filter(({ role, at, width }) => role !== 'reserved' && base + at + width <= this.bytes.length)
      .map((field) => this.row(field, base + field.at));
  }

  private row(field: FieldInfo, at: number): Row {
    const { name, role, width } = field;
    const doc = this.docs[name] ?? '';
    const own = { start: at, length: width };
    const common = { name, doc, ranges: [own] };
    switch (role) {
      case 'text':
        return { ...common, text: JSON.stringify(this.fixedText(at, width)) };
      case 'flags': {
        const bits = this.number(at, width, false) as bigint;
        const names = flagSet(field.set as string).names(bits);
        const flags = names.map((flag) => ({ name: flag, doc: memberDocs[field.set as string]?.[flag] ?? '' }));
        return { ...common, text: `0x${hex(bits)}`, flags };
      }
      case 'enum': {
        const number = Number(this.number(at, width, false));
        const member = enumMembers(field.set as string).find((one) => one.number === number);
        const flags = member ? [{ name: member.name, doc: memberDocs[field.set as string]?.[member.name] ?? '' }] : [];
        return { ...common, text: String(number), flags };
      }
      case 'reference': {
        const target = this.number(at, 8, false) as bigint;
        return target === NONE ? { ...common, text: 'none' } : { ...common, text: `0x${hex(target)}`, target };
      }
      case 'span':
        return this.span(field, common, at);
      case 'table':
        return this.table(field, common, at);
      default: {
        const value = this.number(at, width, field.signed === true);
        return { ...common, text: field.hex ? `0x${hex(value)}` : String(value) };
      }
    }
  }

  private span(field: FieldInfo, common: Pick<Row, 'name' | 'doc' | 'ranges'>, at: number): Row {
    const [start, length] = [Number(this.number(at, 4, false)), Number(this.number(at + 4, 4, false))];
    const ranges = length > 0 ? [...common.ranges, { start, length }] : common.ranges;
    if (!field.text) return { ...common, ranges, text: `${length} bytes at ${start}` };
    const end = Math.min(start + length, this.bytes.length);
    return { ...common, ranges, text: start > end ? '' : JSON.stringify(decodeText(this.bytes, start, end)) };
  }

  private table(field: FieldInfo, common: Pick<Row, 'name' | 'doc' | 'ranges'>, at: number): Row {
    const [start, count, entsize] = [0, 4, 8].map((more) => Number(this.number(at + more, 4, false))) as [
      number,
      number,
      number,
    ];
    const length = Math.min(count * entsize, Math.max(0, this.bytes.length - start));
    const ranges = length > 0 ? [...common.ranges, { start, length }] : common.ranges;
    const rows: Row[] = [];
    for (let i = 0; i < Math.min(count, MOST) && start + (i + 1) * entsize <= this.bytes.length && entsize > 0; i++) {
      const inner = this.rows(field.entry ?? [], start + i * entsize);
      const text = field.list ? (inner[0]?.text ?? '') : inner.map(summary).filter(Boolean).join('  ');
      const range = { start: start + i * entsize, length: entsize };
      rows.push({ name: String(i), doc: '', ranges: [range], text, ...(field.list ? {} : { rows: inner }) });
    }
    return { ...common, ranges, text: `${count} ${count === 1 ? 'entry' : 'entries'} of ${entsize} bytes`, rows };
  }

  private fixedText(at: number, width: number): string {
    const end = this.bytes.subarray(at, at + width).indexOf(0);
    return decodeText(this.bytes, at, at + (end < 0 ? width : end));
  }

  private number(at: number, width: number, signed: boolean): number | bigint {
    if (width === 8)
      return signed ? this.view.getBigInt64(at, this.littleEndian) : this.view.getBigUint64(at, this.littleEndian);
    return signed ? this.view.getInt32(at, this.littleEndian) : this.view.getUint32(at, this.littleEndian);
  }
}

/** A field of an entry in one line. */
const summary = ({ name, text, flags, target }: Row): string => {
  if (flags?.length) return flags.map((flag) => flag.name).join(' ');
  if (text === '""' || text === '0' || text === '0x0' || target !== undefined) return '';
  return `${name} ${text}`;
};
