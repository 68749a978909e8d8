/** How many bytes or items something always has, as expressions ask for it. */
import { type Expr, parseExpression } from '../ksy/expression.js';
import type { Field } from '../ksy/model.js';
import { isByteEach } from './encodings.js';

const BYTE = 8;

/** `size` or `length` of what always has as many. */
export function countOf(field: Field | undefined): Expr | undefined {
  const count = field && fixedCount(field);
  return count === undefined ? undefined : { op: 'number', value: count };
}

/** How many items, bytes or characters a field always has. */
function fixedCount({ attr, shape }: Field): number | undefined {
  if (attr.repeat !== undefined) {
    const count = attr.repeat === 'expr' ? parseExpression(String(attr['repeat-expr'])) : undefined;
    return count?.op === 'number' ? count.value : undefined;
  }
  if (shape.is !== 'bytes' && !(shape.is === 'text' && isByteEach(shape.encoding))) return undefined;
  if (attr.terminator !== undefined || attr['pad-right'] !== undefined || attr.type === 'strz') return undefined;
  if (attr.process !== undefined && !/^(xor|ro[lr])\(/.test(String(attr.process))) return undefined;
  return typeof shape.size === 'object' && 'fixed' in shape.size ? shape.size.fixed : undefined;
}

/** The length of `u4` or `b12`, in the unit of `sizeof` or `bitsizeof`; undefined where the name is that of something else. */
export function sizeNamed(unit: string, type: string): Expr | undefined {
  const [, bytes, bits] = /^(?:[usf]([1248])|b(\d+))(?:le|be)?$/.exec(type) ?? [];
  if (bytes === undefined && bits === undefined) return undefined;
  return sizeNumber(unit, bits === undefined ? Number(bytes) * BYTE : Number(bits));
}

/** A length as `sizeof` or `bitsizeof` has it; bytes that are begun count. */
export const sizeNumber = (unit: string, bits: number): Expr => ({
  op: 'number',
  value: unit === 'bitsizeof' ? bits : Math.ceil(bits / BYTE),
});
