/** What goes by a field: the expressions that ask about it, from wherever they stand. */
import type { Expr } from '../../ksy/expression.js';
import { expressionOf, type Field, type Model, type Type } from '../../ksy/model.js';
import { gather, noConstants } from '../constants.js';
import { typesIn } from '../way.js';
import { Interpreter, Scope } from './interpret.js';
import type { Plan } from './plan.js';

export type Role = 'if' | 'size' | 'repeat-expr' | 'repeat-until' | 'pos' | 'switch' | 'endian';

/** An expression of a field, or of the byte order of a type. */
export interface Dependent {
  readonly type: Type;
  readonly field: Field | undefined;
  readonly role: Role;
  readonly tree: Expr;
  /** Numbers and texts in it, and in the value instances that it goes through. */
  readonly numbers: readonly (number | bigint)[];
  readonly texts: readonly string[];
}

type Asking = Omit<Dependent, 'numbers' | 'texts'>;

const ROLES = ['if', 'size', 'repeat-expr', 'repeat-until', 'pos'] as const;
/** A type that stands in many others has the first few of them for parents. */
const MOST_PARENTS = 4;

const MOST_NUMBERS = 64;
const plain = (value: bigint): number | bigint => (Number.isSafeInteger(Number(value)) ? Number(value) : value);

const indexes = new WeakMap<Model, ReadonlyMap<Field, readonly Dependent[]>>();

/** Of each field, what goes by it. */
export function dependentsIn(model: Model, root: Type): ReadonlyMap<Field, readonly Dependent[]> {
  const known = indexes.get(model);
  if (known !== undefined) return known;
  const index = new Map<Field, Dependent[]>();
  for (const asking of all(model)) {
    const found = noConstants();
    gather(asking.tree, asking.type, model, found);
    const numbers = [...found.numbers].slice(0, MOST_NUMBERS).map(plain);
    const dependent = { ...asking, numbers, texts: [...found.texts] };
    for (const field of askedBy(asking, model, root)) index.set(field, [...(index.get(field) ?? []), dependent]);
  }
  indexes.set(model, index);
  return index;
}

/** Conditional fields that decide whether what is wished is there, and those that decide about these. */
export function neededFor(
  { wish, target, way }: Plan,
  dependents: ReadonlyMap<Field, readonly Dependent[]>,
): ReadonlySet<Field> {
  const wanted = new Set(way.map(({ field }) => field));
  for (const field of [...target.fields, ...target.instances]) if (field.uid === wish.field) wanted.add(field);
  const needed = new Set<Field>();
  for (let size = -1; size !== needed.size; ) {
    size = needed.size;
    for (const [field, asking] of dependents) {
      if (field.attr.if === undefined || needed.has(field)) continue;
      const isNeeded = asking.some(
        ({ role, field: by }) => role === 'if' && by !== undefined && (wanted.has(by) || needed.has(by)),
      );
      if (isNeeded) needed.add(field);
    }
  }
  return needed;
}

function* all(model: Model): Generator<Asking> {
  for (const type of model.types) {
    const order = type.endian.startsWith('{') ? (JSON.parse(type.endian) as Record<string, unknown>) : undefined;
    const on = expressionOf(order?.['switch-on']);
    if (on !== undefined && type.node.meta?.endian !== undefined) {
      yield { type, field: undefined, role: 'endian', tree: on };
    }
    for (const field of [...type.fields, ...type.instances]) {
      for (const role of ROLES) {
        const tree = expressionOf(field.attr[role]);
        if (tree !== undefined) yield { type, field, role, tree };
      }
      const tree = field.shape.is === 'choice' ? expressionOf(field.shape.on) : undefined;
      if (tree !== undefined) yield { type, field, role: 'switch', tree };
    }
  }
}

function askedBy({ type, field, tree }: Asking, model: Model, root: Type): Set<Field> {
  const asked = new Set<Field>();
  const item = field && typesIn(field.shape)[0];
  const scope = new Scope(type, undefined, item && new Scope(item, undefined), 0);
  for (let pick = 0; pick < MOST_PARENTS; pick++) {
    const interpreter = new Interpreter(
      model,
      root,
      () => undefined,
      (one) => void asked.add(one),
      pick,
    );
    interpreter.value(tree, scope);
  }
  if (field?.attr['repeat-until'] !== undefined && item === undefined) asked.add(field);
  return asked;
}
