/** Writes values where a reader found others. */
import type { Leaf } from './leaf.js';

/** Writes an integer where a leaf stands, in the byte order that gives it back. */
export function writeNumber(bytes: Uint8Array, leaf: Leaf, value: number | bigint): boolean {
  const { start, end, field } = leaf;
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

/** Writes text where as much of it stands. */
export function writeText(bytes: Uint8Array, { start, end }: Leaf, value: string): boolean {
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
