import type { Finding } from '../../validate/index.js';

const ROW = 16;

/** Rows of a hex dump, each with a row of marks below the bytes that a finding is about. */
export function hexdump(
  { offset, hex }: NonNullable<Finding['context']>,
  { offset: from, length }: Pick<Finding, 'offset' | 'length'>,
  paint: (text: string) => string,
): string[] {
  const bytes = hex.match(/../g) ?? [];
  const rows: string[] = [];
  for (let start = 0; start < bytes.length; start += ROW) {
    const row = bytes.slice(start, start + ROW);
    const isMarked = row.map((_, i) => offset + start + i >= from && offset + start + i < from + length);
    if (start > 0 && !isMarked.includes(true)) break;
    const address = (offset + start).toString(16).padStart(8, '0');
    const cells = row.map((cell, i) => (i === ROW / 2 ? ' ' : '') + cell);
    const text = row.map((cell) => printable(Number.parseInt(cell, 16))).join('');
    rows.push(`${address}  ${cells.join(' ').padEnd(ROW * 3)}  ${text}`);
    if (isMarked.includes(true)) {
      const marks = isMarked.map((marked, i) => (i === ROW / 2 ? ' ' : '') + (marked ? '^^' : '  ')).join(' ');
      rows.push(`          ${paint(marks.trimEnd())}`);
    }
  }
  return rows;
}

const printable = (byte: number): string => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.');
