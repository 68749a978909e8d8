/** The way to a type: what must stand in an image so that a reader comes to it, said by the expressions on the way. */
import { argumentsOf, type Expr, integerOf, mapParts, parseExpression } from '../ksy/expression.js';
import { type Case, expressionOf, type Field, type Model, type Shape, type Type, textIn } from '../ksy/model.js';
import type { Leaf } from './leaf.js';
import type { Reading } from './reader.js';

/** A field on the way, and the case that it has to take. */
export interface Step {
  readonly field: Field;
  readonly chosen: Case | undefined;
}

/** The shortest way from `root` to `target`; undefined where there is none. */
export function wayTo(root: Type, target: Type): Step[] | undefined {
  const queue: { type: Type; steps: Step[] }[] = [{ type: root, steps: [] }];
  const seen = new Set<Type>([root]);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (next.type === target) return next.steps;
    for (const field of [...next.type.fields, ...next.type.instances]) {
      for (const { type, chosen } of entriesOf(field.shape)) {
        if (seen.has(type)) continue;
        seen.add(type);
        queue.push({ type, steps: [...next.steps, { field, chosen }] });
      }
    }
  }
  return undefined;
}

/** The types that a shape may be of. */
export function typesIn(shape: Shape): readonly Type[] {
  let types = typesOf.get(shape);
  if (types === undefined) {
    types = entriesOf(shape).map(({ type }) => type);
    typesOf.set(shape, types);
  }
  return types;
}

const typesOf = new WeakMap<Shape, readonly Type[]>();

function entriesOf(shape: Shape): { type: Type; chosen: Case | undefined }[] {
  if (shape.is === 'record') return shape.type === undefined ? [] : [{ type: shape.type, chosen: undefined }];
  if (shape.is !== 'choice') return [];
  return shape.cases.flatMap((one) =>
    one.shape.is === 'record' && one.shape.type !== undefined ? [{ type: one.shape.type, chosen: one }] : [],
  );
}

/** What to write where. */
export interface Wanted {
  readonly leaf: Leaf;
  readonly value: number | bigint | string;
  /** Whether it is a place, which is chosen once. */
  readonly isPlace?: true;
}

type Value = number | bigint | string;

/** Finds the fields that expressions of a record are about, in a reading. */
export class Solver {
  constructor(
    private readonly reading: Reading,
    private readonly model: Model,
  ) {}

  /** What makes an expression of the record at `at` give a value. */
  give(tree: Expr, value: Value, at: string, depth = 0): Wanted[] | undefined {
    if (depth > 8) return undefined;
    if (tree.op === 'name' || tree.op === 'member') {
      const found = this.find(tree, at);
      if (found === undefined) return undefined;
      if ('leaf' in found) return [{ leaf: found.leaf, value }];
      return this.give(found.tree, value, found.at, depth + 1);
    }
    if (tree.op === 'unary' && tree.sign === 'not') return this.hold(tree.of, value === 0, at, depth + 1);
    // What bytes say as text.
    if (tree.op === 'call' && tree.of.op === 'member' && tree.of.name === 'to_s') {
      return this.give(tree.of.of, value, at, depth + 1);
    }
    if (tree.op === 'cast') return this.give(tree.of, value, at, depth + 1);
    if (tree.op === 'choice') {
      const test = this.truthOf(tree.test, at);
      return test === undefined ? undefined : this.give(test ? tree.left : tree.right, value, at, depth + 1);
    }
    if (tree.op !== 'binary' || typeof value === 'string') return undefined;
    const wanted = BigInt(value);
    const [left, right] = [integerOf(tree.left), integerOf(tree.right)];
    if (right !== undefined) {
      if (tree.sign === '-') return this.give(tree.left, wanted + right, at, depth + 1);
      if (tree.sign === '+') return this.give(tree.left, wanted - right, at, depth + 1);
      if (tree.sign === '*' && right !== 0n) return this.give(tree.left, (wanted + right - 1n) / right, at, depth + 1);
      if (tree.sign === '/') return this.give(tree.left, wanted * right, at, depth + 1);
      if (tree.sign === '<<') return this.give(tree.left, wanted >> right, at, depth + 1);
      if (tree.sign === '>>') return this.give(tree.left, wanted << right, at, depth + 1);
      if (tree.sign === '&') return this.give(tree.left, wanted & right, at, depth + 1);
      if (tree.sign === '%') return this.give(tree.left, wanted, at, depth + 1);
    }
    if (left !== undefined) {
      if (tree.sign === '+') return this.give(tree.right, wanted - left, at, depth + 1);
      if (tree.sign === '*' && left !== 0n) return this.give(tree.right, (wanted + left - 1n) / left, at, depth + 1);
      if (tree.sign === '-') return this.give(tree.right, left - wanted, at, depth + 1);
    }
    // What else is in a sum may stay what it is.
    if (tree.sign === '+' || tree.sign === '-') {
      const other = this.valueOf(tree.right, at);
      if (other !== undefined) {
        return this.give(tree.left, tree.sign === '+' ? wanted - other : wanted + other, at, depth + 1);
      }
    }
    return undefined;
  }

  /** What makes a condition hold, or not. */
  hold(tree: Expr, holds: boolean, at: string, depth = 0): Wanted[] | undefined {
    if (depth > 8) return undefined;
    if (tree.op === 'unary' && tree.sign === 'not') return this.hold(tree.of, !holds, at, depth + 1);
    if (tree.op === 'name' || tree.op === 'member') {
      const found = this.find(tree, at);
      if (found === undefined) return undefined;
      if ('leaf' in found) return [{ leaf: found.leaf, value: holds ? 1 : 0 }];
      return this.hold(found.tree, holds, found.at, depth + 1);
    }
    if (tree.op === 'choice') {
      const test = this.truthOf(tree.test, at);
      return test === undefined ? undefined : this.hold(test ? tree.left : tree.right, holds, at, depth + 1);
    }
    if (tree.op !== 'binary') return undefined;
    const { sign, left, right } = tree;
    if (sign === 'and' || sign === 'or') {
      const [a, b] = [this.hold(left, holds, at, depth + 1), this.hold(right, holds, at, depth + 1)];
      if ((sign === 'and') === holds)
        return a === undefined && b === undefined ? undefined : [...(a ?? []), ...(b ?? [])];
      return a ?? b;
    }
    const text = right.op === 'string' ? right.value : undefined;
    if (text !== undefined)
      return (sign === '==') === holds ? this.give(left, text, at, depth + 1) : this.give(left, '', at, depth + 1);
    const [value, turned] = [this.valueOf(right, at), this.valueOf(left, at)];
    if (right.op !== 'number' && left.op === 'number' && turned !== undefined) {
      const mirrored = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' }[sign] ?? sign;
      return this.hold({ op: 'binary', sign: mirrored, left: right, right: left }, holds, at, depth + 1);
    }
    if (value === undefined) return undefined;
    const mask = left.op === 'binary' && left.sign === '&' ? integerOf(left.right) : undefined;
    const other = mask === undefined ? value + 1n : value === 0n ? mask : 0n;
    const want: Readonly<Record<string, bigint>> = {
      '==': holds ? value : other,
      '!=': holds ? other : value,
      '<': holds ? value - 1n : value,
      '<=': holds ? value : value + 1n,
      '>': holds ? value + 1n : value,
      '>=': holds ? value : value - 1n,
    };
    const wanted = want[sign];
    return wanted === undefined ? undefined : this.give(left, wanted, at, depth + 1);
  }

  /** Whether a comparison of what is known holds. */
  private truthOf(tree: Expr, at: string): boolean | undefined {
    if (tree.op !== 'binary') return undefined;
    const [a, b] = [this.valueOf(tree.left, at), this.valueOf(tree.right, at)];
    if (a === undefined || b === undefined) return undefined;
    const all: Readonly<Record<string, boolean>> = {
      '==': a === b,
      '!=': a !== b,
      '<': a < b,
      '<=': a <= b,
      '>': a > b,
      '>=': a >= b,
    };
    return all[tree.sign];
  }

  /** The number that an expression has now, where it is a constant, an enum's member or a field. */
  private valueOf(tree: Expr, at: string): bigint | undefined {
    const constant = integerOf(tree);
    if (constant !== undefined) return constant;
    const type = this.reading.records.get(at);
    if (tree.op === 'path' && type !== undefined) {
      const steps = tree.name.split('::');
      const of = this.model.findEnum(steps.slice(0, -1).join('::'), type);
      const member = of?.members.find(({ id }) => id === steps.at(-1));
      return member === undefined ? undefined : BigInt(member.number);
    }
    if (tree.op !== 'name' && tree.op !== 'member') return undefined;
    if (tree.op === 'member' && tree.name === '_sizeof') {
      const { of } = tree;
      const bits = of.op === 'name' ? type?.fields.find(({ id }) => id === of.name)?.bits : undefined;
      return bits === undefined ? undefined : BigInt(Math.ceil(bits / 8));
    }
    const found = this.find(tree, at);
    if (found === undefined) return undefined;
    if (!('leaf' in found)) return integerOf(found.tree);
    const { value } = found.leaf;
    return typeof value === 'bigint' || Number.isSafeInteger(value) ? BigInt(value as number) : undefined;
  }

  /** The field that a name means, or what a value instance computes and where. */
  private find(tree: Expr, at: string): { leaf: Leaf } | { tree: Expr; at: string } | undefined {
    const steps: string[] = [];
    let rest = tree;
    while (rest.op === 'member' || rest.op === 'index') {
      if (rest.op === 'index') {
        const item = sumOf(rest.at);
        if (item === undefined || rest.of.op === 'index') return undefined;
        const [of] = rest.of.op === 'member' || rest.of.op === 'name' ? [rest.of.name] : [];
        if (of === undefined) return undefined;
        steps.unshift(`${of}[${item}]`);
        if (rest.of.op === 'name') return this.follow(steps, at);
        rest = (rest.of as Extract<Expr, { op: 'member' }>).of;
      } else {
        steps.unshift(rest.name);
        rest = rest.of;
      }
    }
    if (rest.op !== 'name') return undefined;
    steps.unshift(rest.name);
    return this.follow(steps, at);
  }

  private follow(steps: readonly string[], at: string): { leaf: Leaf } | { tree: Expr; at: string } | undefined {
    let path = at;
    for (const [index, whole] of steps.entries()) {
      const [step = '', item = ''] = /^(\w+)(\[\d+\])?$/.exec(whole)?.slice(1) ?? [];
      if (step === '_root') path = '';
      else if (step === '_parent') path = path.replace(/[^.]*\.$/, '');
      else if (step === 'to_i') continue;
      else {
        const type = this.reading.records.get(path);
        const given = type?.params.findIndex(({ id }) => id === step) ?? -1;
        if (type !== undefined && given >= 0) return this.argument(path, type, given, steps.slice(index + 1));
        const field = type && [...type.fields, ...type.instances].find(({ id }) => id === step);
        if (field === undefined) return undefined;
        const isLast = steps.slice(index + 1).every((one) => one === 'to_i');
        const value = field.attr.value;
        if (isLast && value !== undefined) {
          const inner = parseExpression(String(value));
          return inner && { tree: inner, at: path };
        }
        if (isLast) {
          const leaf = this.reading.leaves.get(`${path}${field.uid}${item}`);
          return leaf && { leaf };
        }
        path = `${path}${field.uid}${item}.`;
      }
    }
    return undefined;
  }

  /** What a parameter of the record at `path` was given, by the record around it. */
  private argument(
    path: string,
    type: Type,
    index: number,
    rest: readonly string[],
  ): { leaf: Leaf } | { tree: Expr; at: string } | undefined {
    const at = path.replace(/[^.]*\.$/, '');
    const uid = path.slice(at.length, -1).replace(/\[\d+\]$/, '');
    const owner = this.reading.records.get(at);
    const field = owner && [...owner.fields, ...owner.instances].find((one) => one.uid === uid);
    const shapes = field?.shape.is === 'choice' ? field.shape.cases.map(({ shape }) => shape) : [field?.shape];
    const shape = shapes.find((one) => one?.is === 'record' && one.type === type);
    let tree = shape?.is === 'record' ? argumentsOf(shape.name)?.[index] : undefined;
    for (const name of rest) if (tree !== undefined) tree = { op: 'member', of: tree, name };
    const item = /\[(\d+)\]\.$/.exec(path)?.[1];
    return tree && { tree: item === undefined ? tree : withIndex(tree, Number(item)), at };
  }
}

/** An expression with the number of the item that it is asked for. */
const withIndex = (tree: Expr, item: number): Expr =>
  tree.op === 'name' && tree.name === '_index'
    ? { op: 'number', value: item }
    : mapParts(tree, (part) => withIndex(part, item));

/** A constant, or a sum of two. */
function sumOf(tree: Expr): bigint | undefined {
  const constant = integerOf(tree);
  if (constant !== undefined || tree.op !== 'binary') return constant;
  const [a, b] = [integerOf(tree.left), integerOf(tree.right)];
  if (a === undefined || b === undefined) return undefined;
  return tree.sign === '+' ? a + b : tree.sign === '-' ? a - b : undefined;
}

/** What the next step of a way needs that a reading does not come through: the first one that is missing. */
export function wantedFor(
  reading: Reading,
  model: Model,
  steps: readonly Step[],
  options: { readonly items: number; readonly length: number; lengthOf(type: Type): number | undefined },
): { wanted: readonly Wanted[]; at: string; field: Field | undefined } {
  const solver = new Solver(reading, model);
  const all: Wanted[] = [];
  let at = '';
  for (const { field, chosen } of steps) {
    const give = (text: unknown, value: Value | undefined) => {
      const tree = expressionOf(text);
      if (tree !== undefined && value !== undefined) all.push(...(solver.give(tree, value, at) ?? []));
    };
    const condition = expressionOf(field.attr.if);
    if (condition !== undefined) all.push(...(solver.hold(condition, true, at) ?? []));
    if (chosen !== undefined && field.shape.is === 'choice' && chosen.key !== '_') {
      give(field.shape.on, textIn(chosen.key) ?? (/^-?\d+$/.test(chosen.key) ? BigInt(chosen.key) : undefined));
    }
    give(field.attr['repeat-expr'], options.items);
    const shape = chosen?.shape ?? field.shape;
    const type = shape.is === 'record' ? shape.type : undefined;
    const size = 'size' in field.shape ? field.shape.size : undefined;
    if (type !== undefined && typeof size === 'object' && 'expr' in size) give(size.expr, options.lengthOf(type));
    const place = expressionOf(field.attr.pos);
    for (const one of (place && solver.give(place, options.length, at)) ?? []) all.push({ ...one, isPlace: true });
    const next = `${at}${field.uid}${field.attr.repeat === undefined ? '' : '[0]'}.`;
    if (!reading.records.has(next)) return { wanted: all, at, field };
    at = next;
    all.length = 0;
  }
  return { wanted: all, at, field: undefined };
}
