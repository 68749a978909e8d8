/** What an expression gives, asked of a record that is only half read, or of none: what is not known yet is `undefined`. */
import { argumentsOf, type Expr, parseExpression } from '../../ksy/expression.js';
import { fixedBits } from '../../ksy/layout.js';
import type { Field, Model, Type } from '../../ksy/model.js';
import { camel } from '../compiler.js';
import { typesIn } from '../way.js';

/** A record: its type, and what was read of it, if it is there. */
export class Scope {
  constructor(
    readonly type: Type,
    readonly object: Readonly<Record<string, unknown>> | undefined,
    /** What `_` and `_index` are. */
    readonly item?: unknown,
    readonly index?: number,
  ) {}
}

/** A list of records that was not read. */
class Items {
  constructor(readonly type: Type) {}
}

export type Value = unknown;

const DEEPEST = 24;
/** Value instances of value instances may be many. */
const MOST_STEPS = 400;

export class Interpreter {
  private depth = 0;
  private steps = 0;

  constructor(
    private readonly model: Model,
    private readonly root: Type,
    /** The type of an object that was read. */
    private readonly typeOf: (object: object) => Type | undefined,
    /** What a field is taken to be that was not read. */
    private readonly assumed: (field: Field, owner: Scope) => Value,
    /** Which of the places where a type is used its parent is, where none was read. */
    private readonly pick = 0,
    /** Steps that may still be made. */
    private readonly budget: { left: number } = { left: Infinity },
  ) {}

  /** The value of `tree` in `scope`. */
  value(tree: Expr, scope: Scope): Value {
    if (this.depth === 0) this.steps = 0;
    if (this.depth > DEEPEST || ++this.steps > MOST_STEPS) return undefined;
    this.depth++;
    this.budget.left--;
    try {
      return this.inner(tree, scope);
    } finally {
      this.depth--;
    }
  }

  private inner(tree: Expr, scope: Scope): Value {
    switch (tree.op) {
      case 'number':
        return tree.exact ?? tree.value;
      case 'string':
        return tree.value;
      case 'name':
        return this.name(tree.name, scope);
      case 'path':
        return memberOf(this.model, tree, scope.type);
      case 'cast': {
        const of = this.value(tree.of, scope);
        const type =
          of instanceof Scope && of.object === undefined ? this.model.findType(tree.type, scope.type) : undefined;
        return type ? new Scope(type, undefined) : of;
      }
      case 'unary': {
        const of = this.value(tree.of, scope);
        if (of === undefined) return undefined;
        if (tree.sign === 'not') return !truth(of);
        return typeof of !== 'number' && typeof of !== 'bigint' ? undefined : tree.sign === '-' ? -of : ~of;
      }
      case 'binary':
        return binary(tree.sign, this.value(tree.left, scope), this.value(tree.right, scope));
      case 'choice': {
        const test = this.value(tree.test, scope);
        const [left, right] = [this.value(tree.left, scope), this.value(tree.right, scope)];
        return test === undefined ? undefined : truth(test) ? left : right;
      }
      case 'list': {
        const items = tree.items.map((item) => this.value(item, scope));
        return items.includes(undefined) ? undefined : items;
      }
      case 'index': {
        const [of, at] = [this.value(tree.of, scope), this.value(tree.at, scope)];
        if (of instanceof Items) return new Scope(of.type, undefined);
        return isList(of) && at !== undefined ? this.wrapped(of[Number(at)]) : undefined;
      }
      case 'member':
        if (tree.name === '_sizeof' && tree.of.op === 'name') {
          const bits = partsOf(scope.type).get(tree.of.name)?.field.bits;
          if (bits !== undefined) return Math.ceil(bits / 8);
        }
        return this.member(this.value(tree.of, scope), tree.name);
      case 'call':
        return tree.of.op === 'member' ? this.call(this.value(tree.of.of, scope), tree.of.name, tree.args) : undefined;
      case 'sizeof': {
        const type = this.model.findType(tree.type, scope.type);
        return type && bytesOf(type);
      }
      default:
        return undefined;
    }
  }

  private name(name: string, scope: Scope): Value {
    const { type, object } = scope;
    if (name === '_') return this.wrapped(scope.item);
    if (name === '_index') return scope.index;
    if (name === '_io') return object?._io;
    if (name === '_root') {
      // That of an imported spec is its own.
      const whole = object?._root as Scope['object'];
      const known = whole && this.typeOf(whole);
      return new Scope(known ?? this.model.roots.get(type.spec) ?? this.root, known && whole);
    }
    if (name === '_parent') {
      const parent = object?._parent;
      const known = typeof parent === 'object' && parent !== null ? this.typeOf(parent) : undefined;
      if (known) return new Scope(known, parent as Scope['object']);
      const users = usersOf(this.model, type);
      const one = users[this.pick % users.length];
      return one && new Scope(one.owner, undefined);
    }
    return this.field(name, scope);
  }

  private field(name: string, scope: Scope): Value {
    const { type, object } = scope;
    const found = partsOf(type).get(name);
    if (found === undefined) return undefined;
    const { field, isParam, isInstance } = found;
    if (isParam) return object === undefined ? this.argument(field, type) : this.wrapped(object[camel(name)]);
    if (field.shape.is === 'value') {
      const tree = parseExpression(String(field.attr.value));
      return tree && this.value(tree, scope);
    }
    const assumed = this.assumed(field, scope);
    if (assumed !== undefined) return assumed;
    const read = isInstance ? object?.[`_m_${camel(name)}`] : object?.[camel(name)];
    return read === undefined ? unread(field) : this.wrapped(read);
  }

  /** What a parameter is where its type is first used. */
  private argument(param: Field, type: Type): Value {
    for (const { owner, name } of usersOf(this.model, type)) {
      const tree = argumentsOf(name)?.[type.params.indexOf(param)];
      if (tree !== undefined) return this.value(tree, new Scope(owner, undefined));
    }
    return undefined;
  }

  private wrapped(value: Value): Value {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return value;
    if (value instanceof Scope) return value;
    const type = this.typeOf(value);
    return type === undefined ? value : new Scope(type, value as Scope['object']);
  }

  private call(of: Value, name: string, args: readonly Expr[]): Value {
    const [first, second] = args;
    if (typeof of === 'string' && name === 'substring' && first?.op === 'number' && second?.op === 'number') {
      return of.slice(first.value, second.value);
    }
    const isDigits = typeof of === 'string' && name === 'to_i' && first?.op === 'number';
    return isDigits ? Number.parseInt(of, first.value) : this.member(of, name);
  }

  private member(of: Value, name: string): Value {
    if (of === undefined || of === null) return undefined;
    if (of instanceof Items) return name === 'first' || name === 'last' ? new Scope(of.type, undefined) : undefined;
    if (of instanceof Scope) return name === '_sizeof' ? bytesOf(of.type) : this.name(name, of);
    if (typeof of === 'string') {
      if (name === 'length') return of.length;
      if (name === 'reverse') return [...of].reverse().join('');
      return name === 'to_i' ? Number.parseInt(of, 10) : name === 'to_s' ? of : undefined;
    }
    if (typeof of === 'number' || typeof of === 'bigint' || typeof of === 'boolean') {
      return name === 'to_i' ? Number(of) : name === 'to_s' ? String(of) : undefined;
    }
    if (isList(of)) {
      if (name === 'length' || name === 'size') return of.length;
      if (name === 'first') return this.wrapped(of[0]);
      if (name === 'last') return this.wrapped(of[of.length - 1]);
      if (name === 'to_s' && of instanceof Uint8Array) return new TextDecoder('latin1').decode(of);
      return undefined;
    }
    // A stream.
    const stream = of as { size: number; pos: number };
    if (name === 'size' || name === 'pos') return stream[name];
    return name === 'eof' ? stream.pos >= stream.size : undefined;
  }
}

const numbers = new WeakMap<Expr, WeakMap<Type, number | bigint | undefined>>();

/** The number of an enum's member, by its path. */
export function memberOf(model: Model, tree: Expr, type: Type): number | bigint | undefined {
  if (tree.op !== 'path') return undefined;
  let known = numbers.get(tree);
  if (known === undefined) {
    known = new WeakMap();
    numbers.set(tree, known);
  }
  if (!known.has(type)) {
    const steps = tree.name.split('::');
    const of = model.findEnum(steps.slice(0, -1).join('::'), type);
    known.set(type, of?.members.find(({ id }) => id === steps.at(-1))?.number);
  }
  return known.get(type);
}

/** What a name means in a type. */
interface Part {
  readonly field: Field;
  readonly isParam: boolean;
  readonly isInstance: boolean;
}

const parts = new WeakMap<Type, ReadonlyMap<string, Part>>();

/** What a type has, by name. */
function partsOf(type: Type): ReadonlyMap<string, Part> {
  let all = parts.get(type);
  if (all === undefined) {
    const part = (field: Field): [string, Part] => [
      field.id,
      { field, isParam: type.params.includes(field), isInstance: type.instances.includes(field) },
    ];
    // A name that is there twice means the first.
    all = new Map([...type.params, ...type.fields, ...type.instances].reverse().map(part));
    parts.set(type, all);
  }
  return all;
}

/** What is known of a field that was not read: the type of its records, the first one of a choice. */
function unread({ shape, attr }: Field): Scope | Items | undefined {
  const [type] = typesIn(shape);
  if (type === undefined) return undefined;
  return attr.repeat === undefined ? new Scope(type, undefined) : new Items(type);
}

function bytesOf(type: Type): number | undefined {
  const bits = fixedBits(type);
  return bits === undefined ? undefined : Math.ceil(bits / 8);
}

export const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

export const truth = (value: Value): boolean => value !== false && value !== 0 && value !== 0n;

/** Whether two values are the same to Kaitai. */
export function isSame(a: Value, b: Value): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (typeof a === 'boolean' || typeof b === 'boolean') return truth(a) === truth(b);
  if (isNumber(a) && isNumber(b)) return BigInt(Math.trunc(Number(a))) === BigInt(Math.trunc(Number(b)));
  return a === b;
}

export const isRecord = (value: Value): boolean => value instanceof Scope || value instanceof Items;

const isNumber = (value: Value): value is number | bigint =>
  typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value));

function binary(sign: string, a: Value, b: Value): Value {
  if (sign === 'and') {
    if ([a, b].some((one) => one !== undefined && !truth(one))) return false;
    return a === undefined || b === undefined ? undefined : true;
  }
  if (sign === 'or') {
    if ([a, b].some((one) => one !== undefined && truth(one))) return true;
    return a === undefined || b === undefined ? undefined : false;
  }
  if (a === undefined || b === undefined || isRecord(a) || isRecord(b)) return undefined;
  if (sign === '==') return isSame(a, b);
  if (sign === '!=') return !isSame(a, b);
  if (typeof a === 'string' && typeof b === 'string') {
    return sign === '+' ? a + b : sign === '<' ? a < b : sign === '>' ? a > b : undefined;
  }
  if (typeof a === 'boolean' || typeof b === 'boolean') return binary(sign, Number(a), Number(b));
  if (!isNumber(a) || !isNumber(b)) return undefined;
  return Number.isInteger(Number(a)) && Number.isInteger(Number(b))
    ? whole(sign, a, b)
    : fraction(sign, Number(a), Number(b));
}

function fraction(sign: string, a: number, b: number): Value {
  const results: Readonly<Record<string, () => Value>> = {
    '+': () => a + b,
    '-': () => a - b,
    '*': () => a * b,
    '/': () => a / b,
    '<': () => a < b,
    '>': () => a > b,
    '<=': () => a <= b,
    '>=': () => a >= b,
  };
  return results[sign]?.();
}

function whole(sign: string, left: number | bigint, right: number | bigint): Value {
  const [a, b] = [BigInt(left), BigInt(right)];
  const safe = (value: bigint): Value => (Number.isSafeInteger(Number(value)) ? Number(value) : value);
  switch (sign) {
    case '+':
      return safe(a + b);
    case '-':
      return safe(a - b);
    case '*':
      return safe(a * b);
    case '/':
      return b === 0n ? undefined : safe(a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n));
    case '%':
      return b === 0n ? undefined : safe(((a % b) + b) % b);
    case '<<':
      return b < 0n || b > 64n ? undefined : safe(a << b);
    case '>>':
      return b < 0n || b > 64n ? undefined : safe(a >> b);
    case '&':
      return safe(a & b);
    case '|':
      return safe(a | b);
    case '^':
      return safe(a ^ b);
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}

/** A field that is of a type, or may be, and the words that it says so with. */
export interface Use {
  readonly owner: Type;
  readonly field: Field;
  readonly name: string;
}

const uses = new WeakMap<Model, Map<Type, Use[]>>();

/** Where a type is used. */
export function usersOf(model: Model, type: Type): readonly Use[] {
  let all = uses.get(model);
  if (all === undefined) {
    all = new Map();
    uses.set(model, all);
    for (const owner of model.types) {
      for (const field of [...owner.fields, ...owner.instances]) {
        const { shape } = field;
        for (const one of shape.is === 'choice' ? shape.cases.map((one) => one.shape) : [shape]) {
          if (one.is !== 'record' || one.type === undefined) continue;
          const list = all.get(one.type) ?? [];
          all.set(one.type, list);
          list.push({ owner, field, name: one.name });
        }
      }
    }
  }
  return all.get(type) ?? [];
}
