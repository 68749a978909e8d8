/** Writes values where a reader found others. */
import type { Leaf } from './leaf.js';

/** Writes an integer where a leaf stands, in the byte order that gives it back; true if anything changed. */
export function writeNumber(bytes: Uint8Array, leaf: Leaf, value: number | bigint): boolean {
  const { start, end, field } = leaf;
  if (leaf.isCopy) return false;
  if (field.shape.is === 'bit field') return writeBits(bytes, leaf, field.shape, BigInt(value));
  if (start === undefined || end === undefined || end > bytes.length || field.shape.is !== 'integer') return false;
  const before = bytes.slice(start, end);
  let rest = BigInt.asUintN((end - start) * 8, BigInt(value));
  const isBig = field.shape.endian === 'be' || (field.shape.endian.startsWith('by') && isBigEndian(before, leaf.value));
  for (let i = 0; i < end - start; i++) {
    bytes[isBig ? end - 1 - i : start + i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return before.some((byte, i) => byte !== bytes[start + i]);
}

type BitField = Extract<Leaf['field']['shape'], { is: 'bit field' }>;

function writeBits(bytes: Uint8Array, { bit }: Leaf, { bits, endian }: BitField, value: bigint): boolean {
  if (bit === undefined || bit + bits > bytes.length * 8 || value < 0n || value >> BigInt(bits) > 0n) return false;
  let isChanged = false;
  for (let i = 0; i < bits; i++) {
    const at = (bit + i) >> 3;
    const mask = endian === 'le' ? 1 << ((bit + i) & 7) : 0x80 >> ((bit + i) & 7);
    const isSet = ((value >> BigInt(endian === 'le' ? i : bits - 1 - i)) & 1n) === 1n;
    const byte = isSet ? (bytes[at] as number) | mask : (bytes[at] as number) & ~mask;
    isChanged ||= byte !== bytes[at];
    bytes[at] = byte;
  }
  return isChanged;
}

/** Writes text where as much of it stands. */
export function writeText(bytes: Uint8Array, { start, end, isCopy }: Leaf, value: string): boolean {
  if (isCopy) return false;
  const text = new TextEncoder().encode(value);
  if (start === undefined || end === undefined || end > bytes.length || end - start !== text.length) return false;
  bytes.set(text, start);
  return true;
}

/** Whether bytes give a value only when the first is the highest. */
function isBigEndian(bytes: Uint8Array, value: unknown): boolean {
  if (typeof value !== 'number' && typeof value !== 'bigint') return false;
  const number = (list: Uint8Array) => list.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const wanted = BigInt.asUintN(bytes.length * 8, BigInt(value));
  return number(bytes) === wanted && number(bytes.slice().reverse()) !== wanted;
}

const LETTER_A = 0x61;

/** Bytes that are all different from those nearby: numbers with their highest bit set, text of letters. */
export function writePattern(bytes: Uint8Array, { field, start, end }: Leaf, index: number): void {
  const top = field.shape.is === 'integer' ? 0x80 : 0;
  for (let at = start as number; at < (end as number); at++) {
    const count = index * 16 + at - (start as number);
    bytes[at] = field.shape.is === 'text' ? LETTER_A + (count % 26) : top + 1 + (count % 127);
  }
}
