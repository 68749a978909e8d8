/** Whether the condition of an appended field is false in every image of an older revision. */
import { assume, evaluate, exactly, type Interval, isFalse, type Ranges } from '../ksy/interval.js';
import { inlineOf, knownBits, stepsOf } from '../ksy/layout.js';
import { expressionOf, type Field, type Model, type Type } from '../ksy/model.js';
import { limitsOf } from './checks.js';

/** Whether a field is never there. */
export function isNever({ condition, owner }: Field): boolean {
  const tree = expressionOf(condition);
  return tree !== undefined && isFalse(evaluate(tree, new Map(), inlineOf(owner)));
}

/**
 * Why a field is not guarded, in words, or undefined where it is. `frames` are lengths that images of the older revision
 * have, whatever of them is known.
 */
export function guardFault(model: Model, old: Type, field: Field, frames: readonly number[]): string | undefined {
  if (field.condition === undefined) return 'without a condition';
  const condition = expressionOf(field.condition);
  const inline = inlineOf(field.owner);
  if (condition === undefined) return `if ${field.condition}, which the gate can't follow`;
  const worlds = [...worldsOf(model, old), ...frames.map((bytes) => frameWorld(old, bytes))];
  const open = worlds.some((ranges) => !isFalse(evaluate(condition, ranges, inline)));
  return open ? `if ${field.condition}, which is not surely false there` : undefined;
}

/**
 * What is known of names in images of an older revision: one world for each length that such an image can have. Its
 * writers put nothing into the room for growth.
 */
function worldsOf(model: Model, old: Type): Ranges[] {
  const end = knownBits(old);
  // Behind fields of any length, or in a stream that others are in as well, only its end is known.
  if (end === undefined || isShared(model, old))
    return [emptyRoom(old, new Map([['_io.eof', exactly(1)], ...limits(old)]))];
  // Instances and arrays stand behind the fixed part, so only the fixed part of a type without them has one length.
  const hasTails = old.instances.some(({ attr }) => attr.pos !== undefined);
  const steps = stepsOf(old).filter((bits) => bits < end);
  return [
    ...steps.map((bits) => world(old, bits / 8, bits / 8, false)),
    world(old, end / 8, hasTails ? undefined : end / 8, true),
  ];
}

/** Whether a type is read from a stream that something else is read from as well. */
const isShared = (model: Model, type: Type): boolean =>
  model.types
    .flatMap((user) => [...user.fields, ...user.instances])
    .some((field) => holds(field, type) && (!('size' in field.shape) || field.shape.size === undefined));

/** Where the length is what it is, only the fields themselves say anything. */
function frameWorld(old: Type, bytes: number): Ranges {
  const ranges = world(old, bytes, undefined, false);
  ranges.set('_io.size', exactly(bytes));
  ranges.delete('_io.pos');
  return ranges;
}

/** Whether a field's values can be of a type. */
const holds = ({ shape }: Field, type: Type): boolean =>
  shape.is === 'record'
    ? shape.type === type
    : shape.is === 'choice' && shape.cases.some((one) => one.shape.is === 'record' && one.shape.type === type);

const limits = (old: Type): [string, Interval][] =>
  old.fields.flatMap((field): [string, Interval][] => {
    if (field.shape.is !== 'integer' || field.attr.repeat !== undefined) return [];
    const range = limitsOf(field);
    return range === undefined ? [] : [[field.id, range]];
  });

/** An image whose known fields end at `bytes`, in a stream of `size` bytes if that is known. */
function world(old: Type, bytes: number, size: number | undefined, isWhole: boolean): Ranges {
  const ranges: Ranges = new Map(limits(old));
  ranges.set('_io.size', size === undefined ? { lo: bytes, hi: Infinity } : exactly(size));
  ranges.set('_io.pos', exactly(bytes));
  if (size !== undefined) ranges.set('_io.eof', exactly(size === bytes ? 1 : 0));
  return isWhole ? emptyRoom(old, ranges) : ranges;
}

/** What the condition of the room for growth says when there is nothing in it. */
function emptyRoom(old: Type, ranges: Ranges): Ranges {
  const growth = expressionOf(old.growth?.condition);
  if (growth !== undefined) assume(growth, false, ranges, inlineOf(old));
  return ranges;
}
