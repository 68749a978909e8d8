/** Which value a field shall have, so that what goes by it leads where it should. */
import { type Expr, partsOf } from '../../ksy/expression.js';
import { knownBits } from '../../ksy/layout.js';
import { expressionOf, type Field, type Model, type Type } from '../../ksy/model.js';
import { ITEM, type Wish } from '../demands.js';
import { type Step, typesIn } from '../way.js';
import { type Dependent, dependentsIn } from './dependents.js';
import { Interpreter, isRecord, isSame, Scope, truth, type Value } from './interpret.js';
import type { Answer, Question } from './stream.js';

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

/** Where a question comes from: a record and a field of it. */
export interface Asker {
  readonly type: Type;
  readonly object: Record<string, unknown>;
  readonly field: Field;
  /** Which item of a list it is. */
  readonly index: number;
}

const PLACES = 512;
const PLACE = 256;
const MOST_PLACE = 1 << 17;
const SMALL = Array.from({ length: 17 }, (_, value) => value);
const POWERS = Array.from({ length: 16 }, (_, exponent) => 2 ** (exponent + 4));
const MOST_MEMBERS = 64;
const USUAL_SIZE = 8;
const MOST_SIZE = 1 << 12;
const MOST_ITEMS = 64;
/** Three letters as they are, for zlib. */
export const ZLIB = Uint8Array.of(0x78, 1, 1, 3, 0, 0xfc, 0xff, 0x61, 0x62, 0x63, 2, 0x4d, 1, 0x27);

export class Chooser {
  private readonly dependents: ReadonlyMap<Field, readonly Dependent[]>;
  private readonly places = new Map<Field, number>();

  constructor(
    private readonly model: Model,
    private readonly root: Type,
    private readonly plan: Plan,
    private readonly typeOf: (object: object) => Type | undefined,
  ) {
    this.dependents = dependentsIn(model, root);
  }

  /** What shall be read. */
  answer(question: Question, asker: Asker): Answer {
    if (question.kind === 'float') return undefined;
    const isText = question.kind === 'bytes' || question.kind === 'ended';
    let best: Answer;
    let most = -Infinity;
    const dependents = this.dependents.get(asker.field) ?? [];
    const { field } = asker;
    const { wish, target, forced } = this.plan;
    const isTarget = field.owner === target && field.uid === wish.field && wish.value !== undefined;
    const isFree = dependents.length === 0 && field.attr.valid === undefined && !forced.has(field) && !isTarget;
    const fits = isText ? (value: Value) => spelled(value, question) : (value: Value) => within(value, question);
    for (const candidate of isText ? this.texts(asker, dependents, question) : this.numbers(asker, dependents)) {
      const answer = fits(candidate);
      if (answer === undefined) continue;
      const score = this.validity(candidate, asker) + this.score(candidate, asker, dependents);
      if (score <= most) continue;
      [best, most] = [answer, score];
      if (isFree) break;
    }
    return best;
  }

  /** How many bytes a field should have. */
  sizeOf(field: Field): number {
    const { wish, target, way, sizes } = this.plan;
    const learnt = sizes.get(field);
    const types = typesIn(field.shape);
    if (wish.length !== undefined && types.includes(target)) return wish.length;
    if (learnt !== undefined) return learnt;
    if (types.length === 0 && field.attr.process === 'zlib') return ZLIB.length;
    if (types.length === 0) return wish.items === undefined || field === field.owner.growth ? ITEM : wish.items * ITEM;
    const step = way.find((one) => one.field === field);
    const shape = step?.chosen?.shape;
    const type = shape?.is === 'record' ? shape.type : types[0];
    const bits = type && knownBits(type);
    return bits === undefined ? USUAL_SIZE : Math.ceil(bits / 8);
  }

  private items(field: Field): number {
    const { sizes, wish, isRich } = this.plan;
    return sizes.get(field) ?? wish.items ?? (isRich || this.isWanted(field) ? 1 : 0);
  }

  /** Whether a list up to the end has enough. */
  isEnough(field: Field, index: number): boolean {
    return index >= this.items(field);
  }

  private interpreter({ field, object }: Pick<Asker, 'field' | 'object'>, candidate: Value): Interpreter {
    const assumed = (one: Field, scope: Scope) =>
      one === field && (scope.object === undefined || scope.object === object) ? candidate : undefined;
    return new Interpreter(this.model, this.root, this.typeOf, assumed, 0, this.plan);
  }

  /** The record that an expression is of, as far as it was read. */
  private scopeOf({ type, field, role }: Dependent, asker: Asker): Scope {
    if (type === asker.type) return new Scope(type, asker.object);
    let object: unknown = asker.object;
    for (let item = object; typeof object === 'object' && object !== null; item = object) {
      object = (object as Record<string, unknown>)._parent;
      if (typeof object !== 'object' || object === null || this.typeOf(object) !== type) continue;
      const record = object as Record<string, unknown>;
      const list =
        role === 'repeat-until' && field ? Object.values(record).find((one) => Array.isArray(one)) : undefined;
      return new Scope(
        type,
        record,
        new Scope(this.typeOf(item as object) as Type, item as Record<string, unknown>),
        (list as [])?.length ?? 0,
      );
    }
    const [item] = role === 'repeat-until' && field ? typesIn(field.shape) : [];
    return new Scope(type, undefined, item === asker.type ? new Scope(item, asker.object) : undefined, 0);
  }

  private valueOf(dependent: Dependent, asker: Asker, candidate: Value): Value {
    let scope = this.scopeOf(dependent, asker);
    if (dependent.field === asker.field && dependent.role === 'repeat-until') {
      scope = new Scope(scope.type, scope.object, candidate, asker.index);
    }
    return this.interpreter(asker, candidate).value(dependent.tree, scope);
  }

  private score(candidate: Value, asker: Asker, dependents: readonly Dependent[]): number {
    let sum = 0;
    for (const dependent of dependents) {
      const value = this.valueOf(dependent, asker, candidate);
      if (value !== undefined && !isRecord(value)) sum += this.worth(dependent, value, asker);
      // Nobody can tell yet.
      else if (candidate === this.plan.boost) sum += 0.5;
      else if (this.isWanted(dependent.field)) sum -= 1;
    }
    return sum;
  }

  private isWanted(field: Field | undefined): boolean {
    const { wish, target, way } = this.plan;
    return way.some((step) => step.field === field) || (field?.owner === target && field.uid === wish.field);
  }

  private worth(dependent: Dependent, value: Value, asker: Asker): number {
    const { field, role, type } = dependent;
    const isWanted = this.isWanted(field);
    switch (role) {
      case 'if':
        return isWanted ? (truth(value) ? 50 : -50) : truth(value) === this.plan.isRich ? 1 : 0;
      case 'switch': {
        const key = this.plan.way.find((step) => step.field === field)?.chosen?.key;
        if (key === undefined) return 0;
        return key === '_' || isSame(value, this.keyValue(key, type)) ? 50 : -50;
      }
      case 'endian': {
        const cases = (JSON.parse(type.endian) as { cases: Record<string, string> }).cases;
        const key = Object.keys(cases).find((one) => one === '_' || isSame(value, this.keyValue(one, type)));
        return key === undefined ? -60 : cases[key] === (this.plan.wish.order ?? 'le') ? 10 : 0;
      }
      case 'repeat-until': {
        const isLast = asker.index + 1 >= (field === undefined ? 1 : this.items(field));
        return truth(value) === isLast || dependent.field !== asker.field ? (truth(value) ? 20 : -20) : -20;
      }
      default:
        return typeof value === 'number' || typeof value === 'bigint' ? this.amount(dependent, Number(value)) : 0;
    }
  }

  /** What a size, a count or an offset is worth. */
  private amount({ field, role }: Dependent, value: number): number {
    if (field === undefined) return 0;
    const weight = this.isWanted(field) ? 3 : 1;
    if (value < 0) return -40;
    if (role === 'pos') {
      if (value >= MOST_PLACE) return -40;
      if (!this.isWanted(field)) return value === 0 ? 1 : 0;
      if (!this.plan.isBehind) return value === 0 ? 10 : 0;
      return value >= this.placeOf(field) && value % 4 === 0 ? 10 * weight : 0;
    }
    const [wanted, most] = role === 'size' ? [this.sizeOf(field), MOST_SIZE] : [this.items(field), MOST_ITEMS];
    if (value > most) return -40;
    return weight * (value === wanted ? 10 : value > wanted ? 4 - Math.min(3, (value - wanted) / 16) : 0);
  }

  private placeOf(field: Field): number {
    const place = this.places.get(field) ?? PLACES + this.places.size * PLACE;
    this.places.set(field, place);
    return place;
  }

  private keyValue(key: string, type: Type): Value {
    const tree = expressionOf(key);
    const scope = new Scope(type, undefined);
    return tree && new Interpreter(this.model, this.root, this.typeOf, () => undefined).value(tree, scope);
  }

  /** What a check of the field itself says. */
  private validity(candidate: Value, asker: Asker): number {
    const { wish, target, forced } = this.plan;
    const { field } = asker;
    if (forced.has(field)) return isSame(candidate, forced.get(field)) ? 400 : 0;
    if (field.owner === target && field.uid === wish.field && wish.value !== undefined) {
      return isSame(candidate, wish.value) ? 300 : 0;
    }
    const valid = field.attr.valid as Record<string, unknown> | undefined;
    if (valid === undefined) return 0;
    const scope = new Scope(asker.type, asker.object, candidate);
    const value = (text: unknown) => {
      const tree = expressionOf(text);
      return tree && this.interpreter(asker, candidate).value(tree, scope);
    };
    const holds = Object.entries(valid).every(([check, limit]) => {
      if (check === 'any-of') return (limit as unknown[]).some((one) => isSame(candidate, value(one)));
      if (check === 'in-enum') return this.members(field).some((one) => isSame(candidate, one));
      const bound = value(limit);
      if (bound === undefined) return false;
      if (check === 'expr') return truth(bound);
      if (check === 'eq') return isSame(candidate, bound);
      return check === 'min' ? Number(candidate) >= Number(bound) : Number(candidate) <= Number(bound);
    });
    return holds ? 0 : -200;
  }

  private members({ attr, owner }: Field): (number | bigint)[] {
    const of = attr.enum === undefined ? undefined : this.model.findEnum(String(attr.enum), owner);
    return of?.members.slice(0, MOST_MEMBERS).map(({ number }) => number) ?? [];
  }

  /** Numbers worth a try, the plainest first. */
  private numbers(asker: Asker, dependents: readonly Dependent[]): Set<Value> {
    const { wish, forced } = this.plan;
    const { field } = asker;
    const found = new Set<Value>(this.members(field).slice(0, 1));
    if (typeof wish.value === 'number' || typeof wish.value === 'bigint') found.add(wish.value);
    if (forced.has(field)) found.add(forced.get(field));
    for (const limit of Object.values((field.attr.valid ?? {}) as object)) {
      for (const text of [limit].flat()) {
        const tree = expressionOf(text);
        const value = tree && this.interpreter(asker, undefined).value(tree, new Scope(asker.type, asker.object));
        for (const one of [value, ...constants(tree, 'number')]) if (one !== undefined) around(one, found);
      }
    }
    if (this.plan.isRich) found.add(1);
    found.add(this.plan.boost);
    for (const value of SMALL) found.add(value);
    if (dependents.length === 0 && field.attr.valid === undefined) return found;
    for (const value of this.members(field)) found.add(value);
    for (const dependent of dependents) {
      for (const value of constants(dependent.tree, 'number')) around(value, found);
      for (const value of this.solved(dependent, asker)) found.add(value);
      const keys = dependent.field?.shape.is === 'choice' ? dependent.field.shape.cases : [];
      const chosen = this.plan.way.find((step) => step.field === dependent.field)?.chosen;
      for (const { key } of dependent.role === 'switch' ? (chosen ? [chosen] : keys.slice(0, MOST_MEMBERS)) : []) {
        const value = this.keyValue(key, dependent.type);
        if (typeof value === 'number' || typeof value === 'bigint') found.add(value);
      }
      if (dependent.role === 'endian') {
        const { cases } = JSON.parse(dependent.type.endian) as { cases: Record<string, string> };
        for (const key of Object.keys(cases)) found.add(this.keyValue(key, dependent.type));
      }
    }
    for (const value of POWERS) found.add(value);
    return found;
  }

  /** What makes an expression that grows evenly give what it should. */
  private *solved(dependent: Dependent, asker: Asker): Generator<number> {
    const { field, role } = dependent;
    if (field === undefined) return;
    const key = this.plan.way.find((step) => step.field === field)?.chosen?.key;
    const wanted =
      role === 'size'
        ? this.sizeOf(field)
        : role === 'pos'
          ? this.placeOf(field)
          : role === 'repeat-expr'
            ? this.items(field)
            : role === 'switch' && key !== undefined
              ? Number(this.keyValue(key, dependent.type))
              : Number.NaN;
    for (const [from, step] of [
      [0, 1],
      [0, 256],
      [1024, 1024],
    ] as const) {
      const [low, high] = [from, from + step].map((value) => this.valueOf(dependent, asker, value));
      if (typeof low !== 'number' || typeof high !== 'number' || low === high || Number.isNaN(wanted)) continue;
      const value = from + ((wanted - low) * step) / (high - low);
      if (value >= 0) yield Math.ceil(value);
    }
  }

  /** Text and bytes worth a try. */
  private *texts(asker: Asker, dependents: readonly Dependent[], { width, kind }: Question): Generator<Value> {
    const { wish, forced } = this.plan;
    const { field } = asker;
    const { attr, shape } = field;
    if (Array.isArray(attr.contents)) {
      yield Uint8Array.from(attr.contents as number[]);
      return;
    }
    if (attr.process === 'zlib') yield ZLIB;
    if (forced.has(field)) yield forced.get(field);
    if (typeof wish.value === 'string') yield wish.value;
    for (const limit of Object.values((attr.valid ?? {}) as object)) {
      for (const text of [limit].flat()) {
        const tree = expressionOf(text);
        const scope = new Scope(asker.type, asker.object);
        const value = tree && this.interpreter(asker, undefined).value(tree, scope);
        if (value !== undefined) yield value;
        yield* constants(tree, 'string');
      }
    }
    for (const dependent of dependents) {
      yield* constants(dependent.tree, 'string');
      const { field: of, role, type } = dependent;
      const chosen = this.plan.way.find((step) => step.field === of)?.chosen;
      for (const { key } of chosen ? [chosen] : role === 'switch' && of?.shape.is === 'choice' ? of.shape.cases : []) {
        const value = this.keyValue(key, type);
        if (value !== undefined) yield value;
      }
      if (role === 'endian') {
        const { cases } = JSON.parse(type.endian) as { cases: Record<string, string> };
        for (const key of Object.keys(cases)) yield this.keyValue(key, type);
      }
      // Digits.
      if (role === 'switch') continue;
      for (const value of [...SMALL, 20, 24, 32, 40, 64, 128]) {
        if (kind === 'ended') yield String(value);
        else yield String(value).padStart(width, '0');
      }
    }
    if (shape.is === 'text' && kind === 'ended') yield 'abc';
    if (shape.is === 'text' && kind === 'bytes')
      yield 'abcdefghijklmnopqrstuvwxyz'.repeat(Math.ceil(width / 26)).slice(0, width);
  }
}

function around(value: Value, into: Set<Value>): void {
  if (typeof value === 'number') for (const one of [value, value + 1, value - 1]) into.add(one);
  else if (typeof value === 'bigint') for (const one of [value, value + 1n, value - 1n]) into.add(one);
}

function* constants(tree: Expr | undefined, op: 'number' | 'string'): Generator<number | bigint | string> {
  if (tree === undefined) return;
  if (tree.op === 'number' && op === 'number') yield tree.exact ?? tree.value;
  if (tree.op === 'string' && op === 'string') yield tree.value;
  for (const part of partsOf(tree)) yield* constants(part, op);
}

/** A number, where it has room. */
function within(value: Value, { kind, width }: Question): number | bigint | undefined {
  const number = typeof value === 'boolean' ? Number(value) : value;
  if (typeof number !== 'number' && typeof number !== 'bigint') return undefined;
  if (typeof number === 'number' && !Number.isInteger(number)) return undefined;
  const [low, high] = kind === 'signed' ? [-(2 ** (width - 1)), 2 ** (width - 1)] : [0, 2 ** width];
  return Number(number) >= low && Number(number) < high ? number : undefined;
}

/** Bytes, where they have room: exactly as many as are read, or with nothing behind them. */
function spelled(value: Value, { kind, width }: Question): Uint8Array | undefined {
  const bytes =
    value instanceof Uint8Array
      ? value
      : Array.isArray(value)
        ? Uint8Array.from(value as number[])
        : typeof value === 'string'
          ? new TextEncoder().encode(value)
          : undefined;
  if (bytes === undefined || bytes.length > width) return undefined;
  if (kind === 'ended') return bytes;
  const all = new Uint8Array(width);
  all.set(bytes);
  return all;
}
