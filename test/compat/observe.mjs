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

/**
 * Images that a reader accepts: composed for each type of it, and some of these with other bytes; fewer where `end`, a time,
 * comes first.
 */
export function imagesOf(reader, random = numbers(7), end = Infinity) {
  const images = new Map();
  const add = (bytes) => bytes && images.set(Buffer.from(bytes).toString('hex'), bytes);
  for (const type of reader.model.types.slice(0, MOST_TYPES)) {
    const plain = compose(reader, { type: type.uid });
    add(plain ?? inventions(reader, { type: type.uid }).next().value);
    if (plain) add(compose(reader, { type: type.uid, items: 2 }));
    for (const length of lengthsOf(type).slice(0, 3)) add(compose(reader, { type: type.uid, length }));
    if (images.size > MOST_IMAGES || performance.now() > end) break;
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

const known = new Map();
const MOST_KNOWN = 500;

/** The same images once more for the same specs: what one change comes to, the next starts from. */
function imagesOnce(reader, key, end) {
  const images = known.get(key) ?? imagesOf(reader, numbers(7), end);
  if (performance.now() < end) known.set(key, images);
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value);
  return images;
}

/**
 * The first thing that the readers disagree about, on images of either.
 *
 * @param keys what tells the specs of each from all others
 * @param end the time when images are no longer made
 */
export function observe(old, now, keys, end) {
  for (const [writer, whose, key] of [
    [old, 'before', keys[0]],
    [now, 'after', keys[1]],
  ]) {
    for (const image of imagesOnce(writer, key, end)) {
      const found = differs(old.read(image), now.read(image));
      if (found !== undefined) return `${whose}: ${found}`.slice(0, 200);
    }
  }
  return undefined;
}
