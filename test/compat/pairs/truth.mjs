/** What the gate says of a pair of specs, and what compiled readers of both make of the same bytes. */
import { compare, describe, layoutsOf, readerOf, sourcesFromText, withIdentity } from 'cr-image/compat';
import { imagesOf } from '../observe.mjs';

const textsOf = (spec) => (typeof spec === 'string' ? { f: spec } : spec);

/** The colour, and the rules of what follows from nothing else. */
export function judged(before, after) {
  const [old, now] = [before, after].map((spec) => describe(sourcesFromText(textsOf(spec))));
  const named = { ...now, specs: withIdentity(now.specs, old.specs) };
  const found = compare(old.specs, named, { old: 'r1', new: 'today' });
  const errors = found.filter(({ severity, causedBy }) => severity === 'error' && causedBy === undefined);
  const colour = errors.some(({ basis }) => basis === 'layout')
    ? 'red'
    : errors.length > 0
      ? 'policy'
      : found.some(({ basis }) => basis === 'undetermined')
        ? 'undetermined'
        : 'green';
  const unknown = [...old.unknown, ...now.unknown].map(({ what }) => what);
  return { colour, rules: errors.map(({ rule }) => rule), unknown };
}

const BYTES = [0, 1, 2, 3, 5, 0x41, 0, 255];
const MOST_RANDOM = 200;

function* imagesFor(old, now, samples) {
  for (const hex of samples) yield Uint8Array.from(Buffer.from(hex, 'hex'));
  yield* imagesOf(old);
  yield* imagesOf(now);
  for (let i = 0; i < MOST_RANDOM; i++) {
    yield Uint8Array.from({ length: i % 24 }, (_, j) => BYTES[(i * 7 + j * 13 + ((i * j) >> 2)) % BYTES.length]);
  }
}

function differs(a, b) {
  if ((a.stop === undefined) !== (b.stop === undefined))
    return `one fails: ${(a.stop ?? b.stop).message.split('\n')[0]}`;
  if (a.stop !== undefined) return undefined;
  const placed = new Set([...b.leaves.values()].map(({ start, end, plain }) => `${start}-${end} ${plain}`));
  for (const [path, { start, end, plain, field }] of a.leaves) {
    // A signature is always the same bytes, in one piece or in several.
    if (field.shape.is === 'choice' || field.attr.contents !== undefined) continue;
    const other = b.leaves.get(path);
    if (start === undefined || start === end) {
      if (other !== undefined && other.plain !== plain) return `${path}: ${plain} / ${other.plain}`;
    } else if (!placed.has(`${start}-${end} ${plain}`)) return `${path}: ${plain} / ${other?.plain ?? 'nothing'}`;
  }
  return undefined;
}

/** The first difference that is seen; `refused` where the compiler refuses one of the two. */
export async function observed(before, after, samples) {
  const [a, b] = [before, after].map((spec) => describe(sourcesFromText(textsOf(spec))).specs);
  const { old, now } = layoutsOf(a, b);
  let readers;
  try {
    readers = [await readerOf(a, old, old.tops[0]), await readerOf(b, now, now.tops[0])];
  } catch (error) {
    return { refused: error.message.split('\n')[0] };
  }
  for (const image of imagesFor(...readers, samples)) {
    const seen = differs(readers[0].read(image), readers[1].read(image));
    if (seen !== undefined) return { seen: `${Buffer.from(image).toString('hex').slice(0, 40)}: ${seen}` };
  }
  return {};
}
