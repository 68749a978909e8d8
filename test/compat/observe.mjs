/** What the stock compiler's readers of two revisions do with the same bytes, whatever the gate says of them. */
import { compose, inventions, layoutsOf, lengthsOf, readerOf } from 'cr-image/compat';

/** Readers of the outermost spec before and after; undefined where the compiler refuses one. */
export async function readersFor(before, after) {
  const { old, now } = layoutsOf(before, after);
  const [first] = old.tops;
  const [second] = now.tops;
  if (old.roots.get(first)?.params.length || now.roots.get(second)?.params.length) return undefined;
  try {
    return [await readerOf(before, old, first), await readerOf(after, now, second)];
  } catch {
    return undefined;
  }
}

/** A small generator of numbers that are the same in every run. */
function* numbers(seed) {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 8;
  }
}

const MOST_TYPES = 40;
const MOST_IMAGES = 60;

/** Images that a reader accepts: composed for each type of it, and some of these with other bytes. */
export function imagesOf(reader, random = numbers(7)) {
  const images = new Map();
  const add = (bytes) => bytes && images.set(Buffer.from(bytes).toString('hex'), bytes);
  for (const type of reader.model.types.slice(0, MOST_TYPES)) {
    const plain = compose(reader, { type: type.uid });
    add(plain ?? inventions(reader, { type: type.uid }).next().value);
    if (plain) add(compose(reader, { type: type.uid, items: 2 }));
    for (const length of lengthsOf(type).slice(0, 3)) add(compose(reader, { type: type.uid, length }));
    if (images.size > MOST_IMAGES) break;
  }
  const made = [...images.values()];
  for (const bytes of made.slice(0, 20)) {
    for (let i = 0; i < 12 && bytes.length > 0; i++) {
      const other = bytes.slice();
      other[random.next().value % other.length] = random.next().value;
      if (reader.read(other).stop === undefined) add(other);
    }
  }
  return [...images.values()];
}

const placed = ({ leaves }) => {
  const all = new Set();
  for (const { start, end, plain } of leaves.values()) if (start !== undefined) all.add(`${start}-${end} ${plain}`);
  return all;
};

/** What the old reader has of an image and the new one has otherwise, by place and value, whatever it is called. */
export function differs(old, now) {
  if (old.stop === undefined && now.stop !== undefined) return `after fails: ${now.stop.message.split('\n')[0]}`;
  if (old.stop !== undefined && now.stop === undefined) return `before fails: ${old.stop.message.split('\n')[0]}`;
  if (old.stop !== undefined) return undefined;
  const found = placed(now);
  for (const [path, leaf] of old.leaves) {
    if (leaf.start === undefined) {
      const other = now.leaves.get(path);
      if (other !== undefined && other.plain !== leaf.plain) return `${path}: ${leaf.plain} / ${other.plain}`;
      continue;
    }
    if (leaf.start === leaf.end || leaf.field.shape.is === 'choice') continue;
    if (leaf.field === leaf.field.owner.growth) continue;
    if (!found.has(`${leaf.start}-${leaf.end} ${leaf.plain}`)) {
      return `${path}: ${leaf.plain} at ${leaf.start} / ${now.leaves.get(path)?.plain ?? 'nothing'}`;
    }
  }
  return undefined;
}

/** The first thing that the readers disagree about, on images of either. */
export function observe(old, now) {
  for (const [writer, whose] of [
    [old, 'before'],
    [now, 'after'],
  ]) {
    for (const image of imagesOf(writer)) {
      const found = differs(old.read(image), now.read(image));
      if (found !== undefined) return `${whose}: ${found}`.slice(0, 200);
    }
  }
  return undefined;
}
