/** What has to be written into an image so that a reader comes to a type: counts, lengths, and what chooses between types. */

import type { Target } from '../finding.js';
import type { Expr } from '../ksy/expression.js';
import { knownBits } from '../ksy/layout.js';
import { expressionOf, type Field, type Model, type Shape, type Type, textIn } from '../ksy/model.js';

/** Bytes for each item wished, where bytes are counted. */
export const ITEM = 4;

export interface Wish extends Target {
  /** Length in bytes that the type shall have. */
  readonly length?: number;
  /** Byte order, where the image decides it; little-endian by default. */
  readonly order?: 'le' | 'be';
  /** How many items everything that counts shall have. */
  readonly items?: number;
}

/** What to write into a field on the way to the target. */
export interface Demand {
  readonly type: Type;
  readonly id: string;
  /** A number, or text. */
  readonly value: number | bigint | string;
}

/** The ways from the outermost type to `target`, as what must be written on them; the shortest one. */
export function demandsFor(model: Model, root: Type, target: Type, wish: Wish): Demand[] | undefined {
  const queue: { type: Type; demands: Demand[] }[] = [{ type: root, demands: [] }];
  const seen = new Set<Type>([root]);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { type, demands } = next;
    if (type === target) {
      return [...demands, ...lasts(model), ...counts(model, type, wish), ...tails(type), ...chosen(type, wish)];
    }
    for (const field of [...type.fields, ...type.instances]) {
      for (const step of stepsInto(field, field.shape, target, wish)) {
        if (seen.has(step.type)) continue;
        seen.add(step.type);
        queue.push({ type: step.type, demands: [...demands, ...step.demands] });
      }
    }
  }
  return undefined;
}

function stepsInto(field: Field, shape: Shape, target: Type, wish: Wish): { type: Type; demands: Demand[] }[] {
  const repeated = demand(field, field.attr['repeat-expr'], wish.items ?? 1);
  const sized = (type: Type) =>
    'size' in shape && typeof shape.size === 'object' && 'expr' in shape.size
      ? demand(field, shape.size.expr, type === target ? (wish.length ?? wholeLength(type)) : wholeLength(type))
      : [];
  if (shape.is === 'record') {
    return shape.type === undefined ? [] : [{ type: shape.type, demands: [...repeated, ...sized(shape.type)] }];
  }
  if (shape.is !== 'choice') return [];
  return shape.cases.flatMap((one) => {
    if (one.shape.is !== 'record' || one.shape.type === undefined) return [];
    const text = textIn(one.key);
    const named = expressionOf(shape.on);
    const chosen =
      text === undefined
        ? Number.isFinite(Number(one.key))
          ? demand(field, shape.on, Number(one.key))
          : []
        : named?.op === 'name'
          ? [{ type: field.owner, id: named.name, value: text }]
          : [];
    return [{ type: one.shape.type, demands: [...repeated, ...chosen, ...sized(one.shape.type)] }];
  });
}

const wholeLength = (type: Type): number | undefined => {
  const bits = knownBits(type);
  return bits === undefined ? undefined : Math.ceil(bits / 8);
};

/** What must stand in a field beside `field` so that `expression` gives `value`: `len`, `len - 8`. */
function demand(field: Field, expression: unknown, value: number | undefined): Demand[] {
  const tree = expressionOf(expression);
  if (tree === undefined || value === undefined) return [];
  const solved = solve(tree, value);
  return solved === undefined ? [] : [{ type: field.owner, ...solved }];
}

/** The name in an expression, and what must stand there so that it gives `value`. */
export function solve(tree: Expr, value: number): { id: string; value: number } | undefined {
  if (tree.op === 'name') return { id: tree.name, value };
  if (tree.op !== 'binary' || tree.right.op !== 'number') return undefined;
  const by = tree.right.value;
  if (tree.sign === '-') return solve(tree.left, value + by);
  if (tree.sign === '+') return solve(tree.left, value - by);
  return tree.sign === '*' && value % by === 0 ? solve(tree.left, value / by) : undefined;
}

/** What ends a list that goes on until an item says that it is the last one: `_.is_last == 1`. */
function lasts(model: Model): Demand[] {
  return model.types.flatMap(({ fields }) =>
    fields.flatMap(({ attr, shape }) => {
      const until = expressionOf(attr['repeat-until']);
      if (shape.is !== 'record' || shape.type === undefined || until?.op !== 'binary' || until.sign !== '==') return [];
      const { left, right } = until;
      const isOfItem = left.op === 'member' && left.of.op === 'name' && left.of.name === '_';
      return isOfItem && right.op === 'number' ? [{ type: shape.type, id: left.name, value: right.value }] : [];
    }),
  );
}

/** Everything that counts items gets as many as wished, and everything that counts bytes of the target some. */
function counts(model: Model, target: Type, { items }: Wish): Demand[] {
  if (items === undefined) return [];
  const lengths = [...target.fields, ...target.instances].flatMap((field) => {
    const { shape } = field;
    if (field === target.growth || (shape.is !== 'bytes' && shape.is !== 'text')) return [];
    return typeof shape.size === 'object' && 'expr' in shape.size ? demand(field, shape.size.expr, items * ITEM) : [];
  });
  return [
    ...model.types.flatMap((type) => type.fields.flatMap((field) => demand(field, field.attr['repeat-expr'], items))),
    ...lengths,
  ];
}

/** The value that the target's field shall have, and room for what that value chooses. */
function chosen(type: Type, { field: id, value }: Wish): Demand[] {
  if (id === undefined || value === undefined) return [];
  const bodies = type.fields.flatMap((field) => {
    const { shape } = field;
    if (shape.is !== 'choice' || shape.on !== id || typeof shape.size !== 'object' || !('expr' in shape.size))
      return [];
    const body = shape.cases.find(({ key }) => key === String(value))?.shape;
    const length = body?.is === 'record' && body.type !== undefined ? wholeLength(body.type) : undefined;
    return demand(field, shape.size.expr, length);
  });
  return [{ type, id, value }, ...bodies];
}

/** Whatever stands somewhere in `type` by its offset stands behind the known fields. */
function tails(type: Type): Demand[] {
  const end = wholeLength(type);
  return type.instances.flatMap((instance) => demand(instance, instance.attr.pos, end));
}
