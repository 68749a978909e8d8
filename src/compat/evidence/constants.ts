/** The numbers and the text in expressions, and in what they go through. */
import { argumentsOf, type Expr, integerOf, namesIn, parseExpression, partsOf } from '../ksy/expression.js';
import type { Model, Type } from '../ksy/model.js';
import { memberOf, usersOf } from './invent/interpret.js';

export interface Gathered {
  readonly names: Set<string>;
  readonly numbers: Set<bigint>;
  readonly texts: Set<string>;
  readonly seen: Set<Expr>;
}

export const noConstants = (): Gathered => ({
  names: new Set(),
  numbers: new Set(),
  texts: new Set(),
  seen: new Set(),
});

/** So many value instances are gone through, one in the other. */
const DEEPEST = 4;

/** Puts into `found` what is in an expression of `type`, in the value instances that it names, and in what is passed for parameters. */
export function gather(tree: Expr, type: Type, model: Model, found: Gathered, depth = 0): void {
  const { names, numbers, texts, seen } = found;
  if (seen.has(tree)) return;
  seen.add(tree);
  const number = integerOf(tree) ?? memberOf(model, tree, type);
  if (number !== undefined) numbers.add(BigInt(number));
  if (tree.op === 'string') texts.add(tree.value);
  for (const part of partsOf(tree)) gather(part, type, model, found, depth);
  if ((tree.op !== 'name' && tree.op !== 'member') || depth > DEEPEST) return;
  for (const name of namesIn(tree)) {
    names.add(name);
    // Which of those of the name is meant does no harm to leave open.
    for (const { owner, tree: inner } of computedIn(model).get(name) ?? [])
      gather(inner, owner, model, found, depth + 1);
    const given = type.params.findIndex(({ id }) => id === name);
    for (const { owner, name: use } of given < 0 ? [] : usersOf(model, type)) {
      const argument = argumentsOf(use)?.[given];
      if (argument !== undefined) gather(argument, owner, model, found, depth + 1);
    }
  }
}

interface Computed {
  readonly owner: Type;
  readonly tree: Expr;
}

const computed = new WeakMap<Model, ReadonlyMap<string, readonly Computed[]>>();

/** Value instances by name. */
function computedIn(model: Model): ReadonlyMap<string, readonly Computed[]> {
  const known = computed.get(model);
  if (known !== undefined) return known;
  const byName = new Map<string, Computed[]>();
  for (const owner of model.types) {
    for (const { id, attr } of owner.instances) {
      const tree = attr.value === undefined ? undefined : parseExpression(String(attr.value));
      if (tree !== undefined) byName.set(id, [...(byName.get(id) ?? []), { owner, tree }]);
    }
  }
  computed.set(model, byName);
  return byName;
}
