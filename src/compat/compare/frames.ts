/** How long the streams are that images of an older revision have for a type. */
import { ANYTHING, evaluate, exactly, type Interval, type Ranges } from '../ksy/interval.js';
import { knownBits } from '../ksy/layout.js';
import { expressionOf, type Field, hostOf, type Size, type Type } from '../ksy/model.js';
import type { Context } from './context.js';

const BYTE = 8;

/**
 * Lengths that a type always has, known or not, wherever it stands in a length that is more than what is known: its own
 * length, or that of what it stands at the end of.
 */
export function fixedFrames(context: Context, type: Type): Interval[] {
  return framesOf(context, type, (knownBits(type) ?? Infinity) / BYTE, new Set())
    .filter(({ range, known }) => range.lo > known || (range.lo === range.hi && range.lo !== known))
    .map(({ range }) => range);
}

/** A length of a stream, and how many bytes of it are known. */
interface Frame {
  readonly range: Interval;
  readonly known: number;
}

/** All that can be said of the lengths of the streams that a type is read from. */
function framesOf(context: Context, type: Type, known: number, above: ReadonlySet<Type>): Frame[] {
  if (above.has(type)) return [];
  return context.oldMeaning.usesOf(type).flatMap((field): Frame[] => {
    const { shape } = field;
    const owner = hostOf(field.owner);
    const size = 'size' in shape ? shape.size : undefined;
    const start = startOf(field);
    const around = () => framesOf(context, owner, known + (start ?? Infinity), new Set([...above, type]));
    if (size === undefined) {
      const isLast = owner.fields.at(-1) === field && field.attr.repeat === undefined;
      return isLast ? around() : [];
    }
    if (typeof size === 'object' && 'fixed' in size) return [{ range: exactly(size.fixed), known }];
    if (size !== 'eos' && !size.expr.includes('_io')) {
      return [{ range: context.lengthsOf(size.expr, field, known), known }];
    }
    if (start === undefined || field.attr.repeat !== undefined) return [];
    return around().map(({ range }) => ({ range: leftOf(range, start, size), known }));
  });
}

/** Bytes in front of a field in its own stream, where that is known. */
const startOf = ({ place }: Field): number | undefined =>
  place === undefined || place.behind.length > 0 || place.bits % BYTE !== 0 ? undefined : place.bits / BYTE;

/** A length that is what is left of the one around, or counts from it. */
function leftOf(frame: Interval, start: number, size: Exclude<Size, undefined>): Interval {
  if (typeof size === 'object' && 'fixed' in size) return exactly(size.fixed);
  const tree = expressionOf(size === 'eos' ? '_io.size - _io.pos' : size.expr);
  const ranges: Ranges = new Map([
    ['_io.size', frame],
    ['_io.pos', exactly(start)],
  ]);
  return tree === undefined ? ANYTHING : evaluate(tree, ranges, () => undefined);
}
