/** Build IDs of programs and libraries. elf(5) */
import { type Readable, readFully } from './file-bytes.js';

const HEADER = 64;
const PT_NOTE = 4;
const NT_GNU_BUILD_ID = 3;
/** More headers or notes are not looked at. */
const MOST = 1 << 16;

/** The build ID in the notes of an ELF file of little-endian order; `undefined` where there is none. */
export async function buildIdOf(file: Readable, size: number): Promise<Uint8Array | undefined> {
  const read = async (at: number, length: number): Promise<DataView | undefined> => {
    if (at < 0 || length > MOST || at + length > size) return undefined;
    const bytes = new Uint8Array(length);
    await readFully(file, bytes, length, at);
    return new DataView(bytes.buffer);
  };
  const head = await read(0, Math.min(HEADER, size));
  if (head === undefined || head.byteLength < HEADER || head.getUint32(0) !== 0x7f454c46) return undefined;
  const isWide = head.getUint8(4) === 2;
  if (head.getUint8(5) !== 1) return undefined;
  const start = isWide ? Number(head.getBigUint64(32, true)) : head.getUint32(28, true);
  const [each, count] = [head.getUint16(isWide ? 54 : 42, true), head.getUint16(isWide ? 56 : 44, true)];
  if (each < (isWide ? 56 : 32)) return undefined;
  const table = await read(start, each * count);
  for (let i = 0; table !== undefined && i < count; i++) {
    const at = i * each;
    if (table.getUint32(at, true) !== PT_NOTE) continue;
    const from = isWide ? Number(table.getBigUint64(at + 8, true)) : table.getUint32(at + 4, true);
    const length = isWide ? Number(table.getBigUint64(at + 32, true)) : table.getUint32(at + 16, true);
    const notes = await read(from, length);
    const found = notes && inNotes(notes);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inNotes(notes: DataView): Uint8Array | undefined {
  for (let at = 0; at + 12 <= notes.byteLength; ) {
    const [name, length, type] = [0, 4, 8].map((field) => notes.getUint32(at + field, true)) as [
      number,
      number,
      number,
    ];
    const start = at + 12 + align4(name);
    if (start + length > notes.byteLength) return undefined;
    const isGnu = name === 4 && notes.getUint32(at + 12) === 0x474e5500;
    if (isGnu && type === NT_GNU_BUILD_ID) return new Uint8Array(notes.buffer, start, length);
    at = start + align4(length);
  }
  return undefined;
}

const align4 = (length: number): number => (length + 3) & ~3;
