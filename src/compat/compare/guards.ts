/** Whether the condition of an appended field is false in every image of an older revision. */
import { assume, evaluate, exactly, type Interval, isFalse, type Ranges } from '../ksy/interval.js';
import { inlineOf, knownBits, limitsIn, stepsOf } from '../ksy/layout.js';
import { expressionOf, type Field, type Model, type Type } from '../ksy/model.js';
import type { Meaning } from './names.js';
import { fieldsOf, typesOf } from './resolver.js';
import { bySize } from './streams.js';

/**
 * Why a field is not guarded, in words, or undefined where it is. `frames` are lengths that images of the older revision
 * have, whatever of them is known.
 */
export function guardFault(
  model: Model,
  old: Type,
  field: Field,
  frames: readonly Interval[],
  meaning: Meaning,
): string | undefined {
  const text = conditionOf(field);
  if (text === undefined) return 'without a condition';
  const written = expressionOf(text);
  const condition = written && bySize(written, { type: field.owner, field }, meaning);
  const inline = inlineOf(field.owner);
  if (condition === undefined) return `if ${field.condition}, which the gate can't follow`;
  const worlds = [...worldsOf(model, old), ...frames.map((range) => frameWorld(old, range))];
  const open = worlds.some((ranges) => !isFalse(evaluate(condition, ranges, inline)));
  if (!open) return undefined;
  return field.condition === undefined
    ? 'without a condition'
    : `if ${field.condition}, which is not surely false there`;
}

/** When a field reads anything: what takes all that is left takes nothing where nothing is. */
function conditionOf({ condition, shape, attr }: Field): string | undefined {
  const takesNothing =
    attr.repeat === 'eos' ||
    ((shape.is === 'bytes' || shape.is === 'text') && shape.size === 'eos' && attr.repeat === undefined);
  if (!takesNothing || attr.valid !== undefined || attr.contents !== undefined || attr.process !== undefined)
    return condition;
  return condition === undefined ? 'not _io.eof' : `(${condition}) and not _io.eof`;
}

/**
 * What is known of names in images of an older revision: one world for each length that such an image can have. Its
 * writers put nothing into the room for growth.
 */
function worldsOf(model: Model, old: Type): Ranges[] {
  const end = knownBits(old);
  // What is found by its offset in a stream of others may have anything behind it.
  if (isPlaced(model, old)) return [emptyRoom(old, new Map(limitsIn(old.fields)))];
  // Behind fields of any length, or in a stream that others are in as well, only its end is known.
  if (end === undefined || isShared(model, old))
    return [emptyRoom(old, new Map([['_io.eof', exactly(1)], ...limitsIn(old.fields)]))];
  // Instances and arrays stand behind the fixed part, so only the fixed part of a type without them has one length.
  const hasTails = isPointedInto(model, old);
  const steps = stepsOf(old).filter((bits) => bits < end);
  return [
    ...steps.map((bits) => without(old, bits, world(old, bits / 8, bits / 8, true))),
    world(old, end / 8, hasTails ? undefined : end / 8, true),
  ];
}

/** Whether a type is read from a stream that something else is read from as well. */
const isShared = (model: Model, type: Type): boolean =>
  model.types
    .flatMap((user) => [...user.fields, ...user.instances])
    .some((field) => holds(field, type) && (!('size' in field.shape) || field.shape.size === undefined));

/** Whether a type is read at an offset, in a stream that is not its own, or up to the end of one. */
const isPlaced = (model: Model, type: Type): boolean =>
  model.types
    .flatMap(({ instances }) => instances)
    .some(
      (field) =>
        field.attr.pos !== undefined &&
        holds(field, type) &&
        'size' in field.shape &&
        (field.shape.size === undefined || field.shape.size === 'eos'),
    );

/** By model: the types that can stand in one image with a type. */
const kin = new WeakMap<Model, Map<Type, ReadonlySet<Type>>>();

/** The types that can stand in one image with `type`: what it has values of, what has values of it, and so on. */
function kinOf(model: Model, type: Type): ReadonlySet<Type> {
  const known = kin.get(model) ?? kinsOf(model);
  kin.set(model, known);
  return known.get(type) ?? new Set(model.types);
}

function kinsOf(model: Model): Map<Type, ReadonlySet<Type>> {
  const families = new Map<Type, Set<Type>>(model.types.map((type) => [type, new Set([type])]));
  for (const user of model.types) {
    for (const used of fieldsOf(user).flatMap(({ shape }) => typesOf(shape))) {
      const [one, other] = [families.get(user), families.get(used)];
      if (one === undefined || other === undefined || one === other) continue;
      for (const member of other) families.set(member, one.add(member));
    }
  }
  return families;
}

/** Whether something is found by its offset in the stream that a type is read from. */
function isPointedInto(model: Model, type: Type, seen: Set<Type> = new Set()): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  const isTop = type.parent === undefined;
  const above = [...kinOf(model, type)].some(({ instances }) =>
    instances.some(({ attr }) => attr.io !== undefined && (isTop || !/^_root/.test(String(attr.io)))),
  );
  if (above || type.instances.some(({ attr }) => attr.pos !== undefined)) return true;
  return type.fields.some(
    ({ shape }) =>
      'size' in shape && shape.size === undefined && typesOf(shape).some((inner) => isPointedInto(model, inner, seen)),
  );
}

/** Where the length is what it is, only the fields themselves say anything. */
function frameWorld(old: Type, { lo, hi }: Interval): Ranges {
  const ranges = world(old, lo, undefined, false);
  ranges.set('_io.size', { lo, hi });
  ranges.delete('_io.pos');
  return ranges;
}

/** Whether a field's values can be of a type. */
const holds = ({ shape }: Field, type: Type): boolean =>
  shape.is === 'record'
    ? shape.type === type
    : shape.is === 'choice' && shape.cases.some((one) => one.shape.is === 'record' && one.shape.type === type);

/** An image whose known fields end at `bytes`, in a stream of `size` bytes if that is known. */
function world(old: Type, bytes: number, size: number | undefined, isWhole: boolean): Ranges {
  const ranges: Ranges = new Map(limitsIn(old.fields));
  ranges.set('_io.size', size === undefined ? { lo: bytes, hi: Infinity } : exactly(size));
  ranges.set('_io.pos', exactly(bytes));
  if (size !== undefined) ranges.set('_io.eof', exactly(size === bytes ? 1 : 0));
  return isWhole ? emptyRoom(old, ranges) : ranges;
}

/** What ends in front of a field has not what that field asks for. */
function without(old: Type, bits: number, ranges: Ranges): Ranges {
  const first = old.fields.find(({ place, condition }) => condition !== undefined && place?.bits === bits);
  const condition = expressionOf(first?.condition);
  if (condition !== undefined) assume(condition, false, ranges, inlineOf(old));
  return ranges;
}

/** What the condition of the room for growth says when there is nothing in it. */
function emptyRoom(old: Type, ranges: Ranges): Ranges {
  const growth = expressionOf(old.growth?.condition);
  if (growth !== undefined) assume(growth, false, ranges, inlineOf(old));
  return ranges;
}
