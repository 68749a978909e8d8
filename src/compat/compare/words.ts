/** Widths and shapes in words. */
import type { Shape } from '../ksy/model.js';

const BYTE = 8;
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** So many bits in words: whole bytes where they are. */
export const width = (bits: number) => (bits % BYTE === 0 ? counted(bits / BYTE, 'byte') : counted(bits, 'bit'));

/** A shape in words. */
export function shapeText(shape: Shape): string {
  switch (shape.is) {
    case 'integer':
      return `${shape.signed ? 'a signed' : 'an unsigned'} integer of ${width(shape.bits)}`;
    case 'float':
      return `a floating-point number of ${width(shape.bits)}`;
    case 'bit field':
      return `${shape.bits} bits`;
    case 'record':
      return shape.name;
    case 'choice':
      return `a type chosen by ${shape.on}`;
    case 'value':
      return 'a computed value';
    default:
      return shape.is;
  }
}
