/** The bytes of an object, sixteen a line, with the fields that they belong to. */

import { h, hex, show } from './dom.js';
import type { Range } from './fields.js';

const ROW = 16;
/** Bytes that are shown at once. */
export const SHOWN = 4096;

export class HexView {
  readonly element = h('div', { class: 'hex', role: 'grid', 'aria-label': 'bytes', tabindex: 0 });
  private cells: HTMLElement[] = [];
  private characters: HTMLElement[] = [];
  /** Is told which byte the pointer is on, from the object's first one. */
  onByte: (at: number | undefined) => void = () => {};

  constructor() {
    this.element.addEventListener('pointerover', ({ target }) => {
      const at = (target as HTMLElement).dataset?.at;
      this.onByte(at === undefined ? undefined : Number(at));
    });
    this.element.addEventListener('pointerleave', () => this.onByte(undefined));
  }

  /** Shows bytes that stand at `offset` of the image. */
  show(bytes: Uint8Array, offset: number, length: number): void {
    this.cells = [];
    this.characters = [];
    const lines: Node[] = [];
    for (let start = 0; start < bytes.length; start += ROW) {
      const row = bytes.subarray(start, start + ROW);
      const cells = Array.from(row, (byte, i) =>
        h('span', { 'data-at': start + i, class: byte === 0 ? 'zero' : undefined }, hex(byte, 2)),
      );
      const characters = Array.from(row, (byte, i) =>
        h('span', { 'data-at': start + i }, byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·'),
      );
      this.cells.push(...cells);
      this.characters.push(...characters);
      lines.push(
        h(
          'div',
          { class: 'line', role: 'row' },
          h('span', { class: 'at' }, hex(offset + start, 8)),
          h('span', { class: 'bytes' }, cells),
          h('span', { class: 'text' }, characters),
        ),
      );
    }
    if (length > bytes.length)
      lines.push(h('div', { class: 'more' }, `… ${(length - bytes.length).toLocaleString('en')} more bytes`));
    show(this.element, lines);
  }

  /** Marks the bytes of a field, and brings the first into view. */
  mark(ranges: readonly Range[], scroll: boolean): void {
    for (const cell of this.element.querySelectorAll('.on')) cell.classList.remove('on');
    for (const { start, length } of ranges) {
      for (let at = start; at < Math.min(start + length, this.cells.length); at++) {
        this.cells[at]?.classList.add('on');
        this.characters[at]?.classList.add('on');
      }
    }
    const first = ranges.at(-1)?.start;
    if (scroll && first !== undefined) this.cells[first]?.scrollIntoView({ block: 'nearest' });
  }
}
