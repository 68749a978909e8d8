/** What an image is made for, and which field is asked about. */
import type { Field, Type } from '../../ksy/model.js';
import { camel } from '../compiler.js';
import type { Wish } from '../demands.js';
import type { Step } from '../way.js';
import type { Value } from './interpret.js';

/** What is wished of an image, and what was learnt of it in earlier attempts. */
export interface Plan {
  readonly wish: Wish;
  readonly target: Type;
  readonly way: readonly Step[];
  /** Whether what is found by its offset stands behind all else, or within it. */
  readonly isBehind: boolean;
  /** Whether what is conditional is there. */
  readonly isRich: boolean;
  /** Bytes that a field needs. */
  readonly sizes: Map<Field, number>;
  /** Fields that have no more room than that. */
  readonly capped: Set<Field>;
  /** How often more was needed. */
  readonly widened: Map<Field, number>;
  /** What a number is where nobody can tell yet what comes of it. */
  boost: number;
  /** Steps that may still be made, in all attempts. */
  left: number;
  /** Bytes that have to stand at an offset. */
  readonly preset: Map<number, Uint8Array>;
  /** Values that a check named. */
  readonly forced: Map<Field, Value>;
}

/** What a stream is of, and the one that it is a part of. */
interface Part {
  readonly frame: object | undefined;
  readonly around: Part | undefined;
}

const levels = new WeakMap<Field, Field[]>();

/** What stands for a field in so many others of it: there it has a length of its own. */
export function nested(field: Field, within: Part | undefined): Field {
  let level = 0;
  for (let part = within; part !== undefined; part = part.around) if (part.frame === field) level++;
  const known = levels.get(field) ?? [field];
  levels.set(field, known);
  while (known.length <= level) known.push(Object.create(field) as Field);
  return known[level] as Field;
}

/** How many items of a list were read; an instance is not to be asked for, since it is being read. */
export function itemsIn(object: Record<string, unknown>, field: Field): number {
  const name = camel(field.id);
  const list = field.owner.instances.includes(field) ? object[`_m_${name}`] : object[name];
  return field.attr.repeat !== undefined && Array.isArray(list) ? list.length : 0;
}

/** Where a question comes from: a record and a field of it. */
export interface Asker {
  readonly type: Type;
  readonly object: Record<string, unknown>;
  readonly field: Field;
  /** Which item of a list it is. */
  readonly index: number;
}
