import { namesIn } from '../ksy/expression.js';
import { expressionOf, type Type } from '../ksy/model.js';
import type { Wish } from './demands.js';
import type { Leaf } from './leaf.js';
import { writeNumber, writePattern, writeText } from './put.js';
import { MOST_MADE, type Reader } from './reader.js';

const DECIDING = ['if', 'size', 'repeat-expr', 'repeat-until', 'pos', 'value'];

/** The UTF-8 of é, which other encodings take for something else. */
const FOREIGN = [0xc3, 0xa9];

/** The image with other letters than those of ASCII in a field of text; undefined where that is none. */
export function withForeignText(
  reader: Reader,
  bytes: Uint8Array,
  type: string,
  field: string,
): Uint8Array | undefined {
  const changed = bytes.slice();
  let isChanged = false;
  for (const { field: of, start, end } of reader.read(bytes, MOST_MADE).leaves.values()) {
    if (of.uid !== field || of.owner.uid !== type || of.shape.is !== 'text') continue;
    if (start === undefined || end === undefined || end - start <= FOREIGN.length) continue;
    changed.set(FOREIGN, start);
    isChanged = true;
  }
  return isChanged && reader.read(changed, MOST_MADE).error === undefined ? changed : undefined;
}

/** Gives every field of the target's type that decides nothing a value of its own. */
export function fill(reader: Reader, bytes: Uint8Array, type: Type, wish: Wish): Uint8Array {
  const deciding = new Set(
    reader.model.types
      .flatMap((one) => [...one.fields, ...one.instances])
      .flatMap(({ attr, shape }) =>
        [...DECIDING.map((key) => attr[key]), shape.is === 'choice' ? shape.on : undefined].flatMap((text) => {
          const tree = expressionOf(text);
          return tree === undefined ? [] : namesIn(tree);
        }),
      ),
  );
  const free = [...reader.read(bytes, MOST_MADE).leaves.values()].filter(({ field, start, end, isCopy }) => {
    if (start === undefined || end === undefined || start === end || field.owner !== type || isCopy) return false;
    if (field.uid === wish.field && wish.value !== undefined) return true;
    const { valid, contents, enum: of } = field.attr;
    return !deciding.has(field.id) && valid === undefined && contents === undefined && of === undefined;
  });
  const write = (into: Uint8Array, leaf: Leaf) => {
    if (leaf.field.uid === wish.field && typeof wish.value === 'string') writeText(into, leaf, wish.value);
    else if (leaf.field.uid === wish.field && wish.value !== undefined) writeNumber(into, leaf, BigInt(wish.value));
    else writePattern(into, leaf, free.indexOf(leaf));
  };
  const all = bytes.slice();
  for (const leaf of free) write(all, leaf);
  if (reader.read(all, MOST_MADE).error === undefined) return all;
  // Something decides after all: one by one, without what does harm.
  let filled = bytes;
  for (const leaf of free) {
    const next = filled.slice();
    write(next, leaf);
    if (reader.read(next, MOST_MADE).error === undefined) filled = next;
  }
  return filled;
}
