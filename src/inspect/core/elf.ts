import { Fields } from './fields.js';

/** What an ELF core file consists of. @see elf(5), System V ABI, x86-64 supplement */

const EHDR = 64;
const PHDR = 56;
const SHDR = 64;
const PAGE = 4096;
const [PT_LOAD, PT_NOTE] = [1, 4];
const [ET_CORE, EM_X86_64] = [4, 62];
/** That there are more program headers than 16 bits count; the number stands in the first section header. */
const PN_XNUM = 0xffff;

/** Memory of the process, with or without its bytes. */
export interface Segment {
  readonly start: bigint;
  readonly end: bigint;
  /** 1 to execute, 2 to write, 4 to read. */
  readonly flags: number;
  readonly hasBytes: boolean;
}

/** A note of a core file. */
export interface Note {
  readonly owner: 'CORE' | 'LINUX';
  readonly type: number;
  readonly bytes: Uint8Array;
}

const padded = (length: number, to: number): number => Math.ceil(length / to) * to;

function encodeNotes(notes: readonly Note[]): Uint8Array {
  const NAME = 8;
  const size = notes.reduce((sum, { bytes }) => sum + 12 + NAME + padded(bytes.length, 4), 0);
  const out = new Fields(size);
  for (const { owner, type, bytes } of notes) {
    out.u32(owner.length + 1, bytes.length, type);
    out.chars(
      Uint8Array.from(owner, (c) => c.charCodeAt(0)),
      NAME,
    );
    out.raw(bytes).raw(new Uint8Array(padded(bytes.length, 4) - bytes.length));
  }
  return out.bytes;
}

/** All that stands in front of the bytes of the segments, which follow one after the other. */
export function encodeHead(notes: readonly Note[], segments: readonly Segment[]): Uint8Array {
  const count = segments.length + 1;
  const isLong = count >= PN_XNUM;
  const sections = isLong ? SHDR : 0;
  const noted = encodeNotes(notes);
  const notesAt = EHDR + count * PHDR + sections;
  const size = padded(notesAt + noted.length, PAGE);
  const out = new Fields(size);
  out.u8(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  out
    .u16(ET_CORE, EM_X86_64)
    .u32(1)
    .u64(0, EHDR, isLong ? EHDR + count * PHDR : 0)
    .u32(0);
  out.u16(EHDR, PHDR, isLong ? PN_XNUM : count, isLong ? SHDR : 0, isLong ? 1 : 0, 0);
  out.u32(PT_NOTE, 0).u64(notesAt, 0, 0, noted.length, 0, 4);
  let at = BigInt(size);
  for (const { start, end, flags, hasBytes } of segments) {
    const filled = hasBytes ? end - start : 0n;
    out.u32(PT_LOAD, flags).u64(at, start, 0, filled, end - start, PAGE);
    at += filled;
  }
  if (isLong) out.u32(0, 0).u64(0, 0, 0, 0).u32(0, count).u64(0, 0);
  return out.raw(noted).bytes;
}
