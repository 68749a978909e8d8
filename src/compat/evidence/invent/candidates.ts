/** Values worth a try for a field, by all that goes by it. */
import { type Expr, partsOf } from '../../ksy/expression.js';
import { expressionOf, type Field, type Type } from '../../ksy/model.js';
import type { Dependent } from './dependents.js';
import { type Interpreter, Scope, type Value } from './interpret.js';
import type { Asker, Plan } from './plan.js';
import type { Question } from './stream.js';
import { stored } from './zlib.js';

const SMALL = Array.from({ length: 17 }, (_, value) => value);
const POWERS = Array.from({ length: 16 }, (_, exponent) => 2 ** (exponent + 4));
export const MOST_MEMBERS = 64;
/** Three letters as they are, for zlib. */
const ZLIB = stored(Uint8Array.of(0x61, 0x62, 0x63));

/** What is known of a field when a value is chosen for it. */
export interface Judge {
  members(field: Field): readonly (number | bigint)[];
  interpreter(asker: Pick<Asker, 'field' | 'object'>, candidate: Value): Interpreter;
  keyValue(key: string, type: Type): Value;
  valueOf(dependent: Dependent, asker: Asker, candidate: Value): Value;
  sizeOf(field: Field, asker: Asker): number;
  placeOf(field: Field): number;
  items(field: Field): number;
}

export class Candidates {
  constructor(
    private readonly plan: Plan,
    private readonly judge: Judge,
  ) {}

  /** Numbers worth a try, the plainest first. */
  numbers(asker: Asker, dependents: readonly Dependent[]): Set<Value> {
    const { wish, forced } = this.plan;
    const { field } = asker;
    const found = new Set<Value>(this.judge.members(field).slice(0, 1));
    if (typeof wish.value === 'number' || typeof wish.value === 'bigint') found.add(wish.value);
    if (forced.has(field)) found.add(forced.get(field));
    for (const limit of Object.values((field.attr.valid ?? {}) as object)) {
      for (const text of [limit].flat()) {
        const tree = expressionOf(text);
        const value = tree && this.judge.interpreter(asker, undefined).value(tree, new Scope(asker.type, asker.object));
        for (const one of [value, ...constants(tree, 'number')]) if (one !== undefined) around(one, found);
      }
    }
    if (this.plan.isRich) found.add(1);
    found.add(this.plan.boost);
    for (const value of SMALL) found.add(value);
    if (dependents.length === 0 && field.attr.valid === undefined) return found;
    for (const value of this.judge.members(field)) found.add(value);
    for (const dependent of dependents) {
      for (const value of dependent.numbers) around(value, found);
      for (const value of this.solved(dependent, asker)) found.add(value);
      const keys = dependent.field?.shape.is === 'choice' ? dependent.field.shape.cases : [];
      const chosen = this.plan.way.find((step) => step.field === dependent.field)?.chosen;
      for (const { key } of dependent.role === 'switch' ? (chosen ? [chosen] : keys.slice(0, MOST_MEMBERS)) : []) {
        const value = this.judge.keyValue(key, dependent.type);
        if (typeof value === 'number' || typeof value === 'bigint') found.add(value);
      }
      if (dependent.role === 'endian') {
        const { cases } = JSON.parse(dependent.type.endian) as { cases: Record<string, string> };
        for (const key of Object.keys(cases)) found.add(this.judge.keyValue(key, dependent.type));
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
        ? this.judge.sizeOf(field, asker)
        : role === 'pos'
          ? this.judge.placeOf(field)
          : role === 'repeat-expr'
            ? this.judge.items(field)
            : role === 'switch' && key !== undefined
              ? Number(this.judge.keyValue(key, dependent.type))
              : Number.NaN;
    for (const [from, step] of [
      [0, 1],
      [0, 256],
      [1024, 1024],
    ] as const) {
      const [low, high] = [from, from + step].map((value) => this.judge.valueOf(dependent, asker, value));
      if (typeof low !== 'number' || typeof high !== 'number' || low === high || Number.isNaN(wanted)) continue;
      const value = from + ((wanted - low) * step) / (high - low);
      if (value >= 0) yield Math.ceil(value);
    }
  }

  /** Text and bytes worth a try. */
  *texts(asker: Asker, dependents: readonly Dependent[], { width, kind }: Question): Generator<Value> {
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
        const value = tree && this.judge.interpreter(asker, undefined).value(tree, scope);
        if (value !== undefined) yield value;
        yield* constants(tree, 'string');
      }
    }
    for (const dependent of dependents) {
      yield* constants(dependent.tree, 'string');
      yield* dependent.texts;
      const { field: of, role, type } = dependent;
      const chosen = this.plan.way.find((step) => step.field === of)?.chosen;
      for (const { key } of chosen ? [chosen] : role === 'switch' && of?.shape.is === 'choice' ? of.shape.cases : []) {
        const value = this.judge.keyValue(key, type);
        if (value !== undefined) yield value;
      }
      if (role === 'endian') {
        const { cases } = JSON.parse(type.endian) as { cases: Record<string, string> };
        for (const key of Object.keys(cases)) yield this.judge.keyValue(key, type);
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

/** The numbers, or the text and lists of numbers, in an expression. */
export function* constants(
  tree: Expr | undefined,
  op: 'number' | 'string',
): Generator<number | bigint | string | readonly number[]> {
  if (tree === undefined) return;
  if (tree.op === 'list' && op === 'string') {
    yield tree.items.map((item) => (item.op === 'number' ? item.value : 0));
    return;
  }
  if (tree.op === 'number' && op === 'number') yield tree.exact ?? tree.value;
  if (tree.op === 'string' && op === 'string') yield tree.value;
  for (const part of partsOf(tree)) yield* constants(part, op);
}
