/** Whether the condition of an appended field is false in every image of an older revision. */
import { assume, evaluate, exactly, type Inline, isFalse, type Ranges } from '../interval.js';
import { inlineOf, knownBits, stepsOf } from '../layout.js';
import { expressionOf, type Field, type Type } from '../model.js';
import { limitsOf } from './checks.js';

/**
 * Why a field is not guarded, in words, or undefined where it is. `frames` are lengths that images of the older revision
 * have, whatever of them is known.
 */
export function guardFault(old: Type, field: Field, frames: readonly number[]): string | undefined {
  if (field.condition === undefined) return 'without a condition';
  const condition = expressionOf(field.condition);
  const inline = inlineOf(field.owner);
  const worlds = condition && [...(worldsOf(old, inline) ?? []), ...frames.map((bytes) => frameWorld(old, bytes))];
  if (condition === undefined || worlds === undefined) return `if ${field.condition}, which the gate can't follow`;
  const open = worlds.some((ranges) => !isFalse(evaluate(condition, ranges, inline)));
  return open ? `if ${field.condition}, which is not surely false there` : undefined;
}

/**
 * What is known of names in images of an older revision: one world for each length that such an image can have. Its
 * writers put nothing into the room for growth.
 */
function worldsOf(old: Type, inline: Inline): Ranges[] | undefined {
  const end = knownBits(old);
  if (end === undefined) return [variableWorld()];
  // Instances and arrays stand behind the fixed part, so only the fixed part of a type without them has one length.
  const hasTails = old.instances.some(({ attr }) => attr.pos !== undefined);
  const steps = stepsOf(old).filter((bits) => bits < end);
  const worlds = steps.map((bits) => world(old, bits / 8, false, false));
  return [...worlds, world(old, end / 8, hasTails, true, inline)];
}

/** Behind fields of any length, only the end of the stream is known. */
const variableWorld = (): Ranges => new Map([['_io.eof', exactly(1)]]);

/** Where the length is what it is, only the fields themselves say anything. */
function frameWorld(old: Type, bytes: number): Ranges {
  const ranges = world(old, bytes, true, false);
  ranges.set('_io.size', exactly(bytes));
  ranges.delete('_io.pos');
  return ranges;
}

function world(old: Type, bytes: number, hasTails: boolean, isWhole: boolean, inline?: Inline): Ranges {
  const ranges: Ranges = new Map();
  ranges.set('_io.size', hasTails ? { lo: bytes, hi: Infinity } : exactly(bytes));
  ranges.set('_io.pos', exactly(bytes));
  if (!hasTails) ranges.set('_io.eof', exactly(1));
  for (const field of old.fields) {
    if (field.shape.is !== 'integer' || field.attr.repeat !== undefined) continue;
    const limits = limitsOf(field);
    if (limits !== undefined) ranges.set(field.id, limits);
  }
  const growth = expressionOf(old.growth?.condition);
  if (isWhole && growth !== undefined && inline !== undefined) assume(growth, false, ranges, inlineOf(old));
  return ranges;
}
