/** What ends a field of bytes or text, with what Kaitai takes for granted spelled out. */
import type { Field } from '../ksy/model.js';

/** In words; the same words for the same end. */
export function delimitersOf({ attr, shape }: Field): string {
  if (attr.contents !== undefined) return 'its contents';
  const terminator = attr.terminator ?? (attr.type === 'strz' ? 0 : undefined);
  const padding = attr['pad-right'];
  const words: string[] = [];
  if (padding !== undefined) words.push(`padding ${String(padding)}`);
  if (terminator !== undefined) {
    words.push(`terminator ${String(terminator)}`);
    if (attr.include === true) words.push('included');
    // Within a length, whatever is behind the terminator is skipped anyhow.
    const isBounded = 'size' in shape && shape.size !== undefined;
    if (attr.consume === false && !isBounded) words.push('left');
    if (attr['eos-error'] === false && !isBounded) words.push('or the end of the stream');
  }
  return words.length === 0 ? 'its length' : words.join(', ');
}
