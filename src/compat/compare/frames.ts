/** How long the streams are that images of an older revision have for a type. */
import { ANYTHING, evaluate, exactly, type Interval, type Ranges } from '../ksy/interval.js';
import { knownBits } from '../ksy/layout.js';
import { expressionOf, type Field, hostOf, type Model, type Size, type Type } from '../ksy/model.js';
import type { Context } from './context.js';
import { fieldsOf } from './resolver.js';

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

interface Use {
  readonly field: Field;
  readonly size: unknown;
}

const uses = new WeakMap<Model, Map<Type, Use[]>>();

/** The fields that have values of a type, and how long these are. */
function usesIn(model: Model, type: Type): readonly Use[] {
  const known = uses.get(model);
  if (known !== undefined) return known.get(type) ?? [];
  const all = new Map<Type, Use[]>();
  for (const field of model.types.flatMap(fieldsOf)) {
    const { shape } = field;
    const shapes = shape.is === 'choice' ? shape.cases.map((one) => one.shape) : [shape];
    for (const inner of new Set(shapes.flatMap((one) => (one.is === 'record' ? (one.type ?? []) : [])))) {
      const use = { field, size: 'size' in shape ? shape.size : undefined };
      all.set(inner, [...(all.get(inner) ?? []), use]);
    }
  }
  uses.set(model, all);
  return all.get(type) ?? [];
}

/** Whether an old reader steps over what is appended to `type`: everywhere it stands, something says how long it is. */
export function framed(type: Type, { old: model }: Context): boolean {
  const above = new Set<Type>();
  const isFramed = (one: Type): boolean => {
    if (one.growth !== undefined || above.has(one)) return true;
    if (one.parent === undefined && model.tops.includes(one.spec)) return true;
    above.add(one);
    const isSo = usesIn(model, one).every(({ field, size }) => {
      if (size !== undefined) return true;
      if (field.attr.repeat !== undefined) return false;
      if (field.place === undefined) return true;
      return hostOf(field.owner).fields.at(-1) === field && isFramed(hostOf(field.owner));
    });
    above.delete(one);
    return isSo;
  };
  return isFramed(type);
}
