/** What ends a field of bytes or text, with what Kaitai takes for granted spelled out. */
import type { Field } from '../ksy/model.js';

/** In words; the same words for the same end. */
export function delimitersOf({ attr, shape }: Field): string {
  if (attr.contents !== undefined) return 'its length';
  const terminator = terminatorOf(attr.terminator ?? (isTerminated(shape, attr.type) ? zeroOf(shape) : undefined));
  const padding = attr['pad-right'];
  const words: string[] = [];
  if (padding !== undefined) words.push(`padding ${String(padding)}`);
  if (terminator !== undefined) {
    words.push(`terminator ${terminator}`);
    if (attr.include === true) words.push('included');
    // Within a length, whatever is behind the terminator is skipped anyhow.
    const isBounded = 'size' in shape && shape.size !== undefined;
    if (attr.consume === false && !isBounded) words.push('left');
    if (attr['eos-error'] === false && !isBounded) words.push('or the end of the stream');
  }
  return words.length === 0 ? 'its length' : words.join(', ');
}

const isTerminated = (shape: Field['shape'], type: unknown): boolean =>
  type === 'strz' || (shape.is === 'text' && shape.isTerminated);

/** A letter of nothing: as wide as a unit of the encoding. */
function zeroOf(shape: Field['shape']): number[] {
  const encoding = shape.is === 'text' ? shape.encoding : '';
  const width = /^UTF-?16/.test(encoding) ? 2 : /^UTF-?32/.test(encoding) ? 4 : 1;
  return Array.from({ length: width }, () => 0);
}

const terminatorOf = (value: unknown): string | undefined =>
  value === undefined ? undefined : [value].flat().map(Number).join(' ');

/** What a field reads of text that is all that stands in it, of one byte for each letter. */
export function withoutEnd(text: string, { attr, shape }: Field): string {
  const terminator = attr.terminator ?? (isTerminated(shape, attr.type) ? 0 : undefined);
  const at = typeof terminator === 'number' ? text.indexOf(String.fromCharCode(terminator)) : -1;
  if (at >= 0) return text.slice(0, at + (attr.include === true ? 1 : 0));
  const padding = attr['pad-right'];
  let end = text.length;
  while (padding !== undefined && end > 0 && text.charCodeAt(end - 1) === Number(padding)) end--;
  return text.slice(0, end);
}
