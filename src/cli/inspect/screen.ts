import picocolors from 'picocolors';
import { printable } from '../../bytes/printable.js';
import { isColored } from '../common/color.js';
import type { Given } from '../common/given.js';

type Paint = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'magenta';

/** A cell of a table; numbers stand to the right. */
export type Cell = string | { readonly text: string; readonly paint?: Paint; readonly right?: true };

const GAP = '  ';
const SHORTEST = 20;

/** Text for people: as wide as the terminal, in colour where it has some. */
export class Screen {
  private readonly colors: ReturnType<typeof picocolors.createColors>;

  constructor(
    isColored: boolean,
    /** Characters in a line; more are cut. */
    readonly columns: number,
  ) {
    this.colors = picocolors.createColors(isColored);
  }

  /** For standard output, or for a file, which is as wide as it has to be. */
  static of(given: Given): Screen {
    const toFile = (given.text('output') ?? '-') !== '-';
    const { stdout } = process;
    const columns = toFile ? undefined : (asked() ?? (stdout.isTTY ? stdout.columns : undefined));
    const isPainted = toFile ? given.text('color') === 'always' : isColored(given, stdout);
    return new Screen(isPainted, columns === undefined ? Number.POSITIVE_INFINITY : Math.max(columns, SHORTEST));
  }

  paint(text: string, paint: Paint | undefined): string {
    return paint === undefined ? text : this.colors[paint](text);
  }

  /** Text that came out of an image, as it can be shown, cut to the width that is left behind `used` characters. */
  cut(text: string, used = 0): string {
    const shown = printable(text);
    const room = Math.max(1, this.columns - used);
    return shown.length <= room ? shown : `${shown.slice(0, room - 1)}…`;
  }

  /** Lines of a table with a head; the last column takes what is left of the line. */
  table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string[] {
    const all = [head.map((cell): Cell => ({ ...whole(cell), paint: 'bold' })), ...rows];
    const widths = head.map((_, column) => widest(all, column));
    return all.map((row) => this.row(row, widths));
  }

  private row(row: readonly Cell[], widths: readonly number[]): string {
    let used = 0;
    const cells = row.map((cell, column) => {
      const { text, paint, right } = whole(cell);
      const isLast = column === row.length - 1;
      const shown = isLast ? this.cut(text, used) : printable(text);
      const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - shown.length));
      used += shown.length + space.length + GAP.length;
      const painted = this.paint(shown, paint);
      return right ? space + painted : isLast ? painted : painted + space;
    });
    return cells.join(GAP).trimEnd();
  }
}

/** The width that COLUMNS asks for, as ls(1) and ps(1) take it. */
function asked(): number | undefined {
  const { COLUMNS = '' } = process.env;
  return /^[1-9]\d{0,4}$/.test(COLUMNS) ? Number(COLUMNS) : undefined;
}

const whole = (cell: Cell) => (typeof cell === 'string' ? { text: cell } : cell) as Exclude<Cell, string>;

function widest(rows: readonly (readonly Cell[])[], column: number): number {
  let width = 0;
  for (const row of rows) {
    const cell = row[column];
    if (cell !== undefined) width = Math.max(width, printable(whole(cell).text).length);
  }
  return width;
}

export const number = (value: number | bigint | string): Cell => ({ text: String(value), right: true });

export const hex = (value: bigint): string => `0x${value.toString(16)}`;

/** Bytes as people count them: `12.3M`. */
export function size(bytes: bigint): string {
  if (bytes < 1024n) return String(bytes);
  let value = Number(bytes);
  let unit = -1;
  for (; value >= 1024 && unit < 5; unit++) value /= 1024;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)}${'KMGTPE'[unit]}`;
}
