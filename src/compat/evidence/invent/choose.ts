/** Which value a field shall have, so that what goes by it leads where it should. */
import { knownBits } from '../../ksy/layout.js';
import { expressionOf, type Field, type Model, type Type } from '../../ksy/model.js';
import { ITEM } from '../demands.js';
import { typesIn } from '../way.js';
import { Candidates, constants, type Judge, MOST_MEMBERS } from './candidates.js';
import { type Dependent, dependentsIn, neededFor } from './dependents.js';
import { Interpreter, isRecord, isSame, Scope, truth, type Value } from './interpret.js';
import { type Asker, nested, type Plan } from './plan.js';
import type { Answer, AskingStream, Question } from './stream.js';
import { OVERHEAD } from './zlib.js';

const PLACES = 512;
const PLACE = 256;
const MOST_PLACE = 1 << 17;
const USUAL_SIZE = 8;
const MOST_SIZE = 1 << 12;
const MOST_ITEMS = 64;
/** Bytes that differ, with the highest bit set. */
const PATTERN = 0x8f8e_8d8c_8b8a_8988n;
/** So many items of a list are chosen each for itself. */
const DISTINCT = 4;

export class Chooser implements Judge {
  private readonly candidates: Candidates;
  private readonly dependents: ReadonlyMap<Field, readonly Dependent[]>;
  /** What was chosen last: of a long list, the items are alike. */
  private last: { field: Field; object: object; answer: Answer } | undefined;
  private readonly places = new Map<Field, number>();
  /** What has to be there, since what has to be there goes by it. */
  private readonly needed: ReadonlySet<Field>;

  constructor(
    private readonly model: Model,
    private readonly root: Type,
    private readonly plan: Plan,
    private readonly typeOf: (object: object) => Type | undefined,
    /** The record that an object is read in. */
    private readonly around: (object: object) => unknown,
  ) {
    this.dependents = dependentsIn(model, root);
    this.candidates = new Candidates(plan, this);
    this.needed = neededFor(plan, this.dependents);
  }

  /** What shall be read. */
  answer(question: Question, asker: Asker): Answer {
    if (question.kind === 'float') return undefined;
    const isText = question.kind === 'bytes' || question.kind === 'ended';
    let best: Answer;
    let most = -Infinity;
    const dependents = this.dependents.get(asker.field) ?? [];
    const { field } = asker;
    const isAlike = asker.index >= DISTINCT && field.attr.repeat === 'expr';
    if (isAlike && this.last?.field === field && this.last.object === asker.object) return this.last.answer;
    const { wish, target, forced } = this.plan;
    const isTarget = field.owner === target && field.uid === wish.field && wish.value !== undefined;
    const isFree = dependents.length === 0 && field.attr.valid === undefined && !forced.has(field) && !isTarget;
    // What can't be filled with what tells one place from another afterwards.
    if (isFree && question.isCopied && !isText && field.attr.enum === undefined) return PATTERN;
    const fits = isText ? (value: Value) => spelled(value, question) : (value: Value) => within(value, question);
    for (const candidate of isText
      ? this.candidates.texts(asker, dependents, question)
      : this.candidates.numbers(asker, dependents)) {
      const answer = fits(candidate);
      if (answer === undefined) continue;
      const score = this.validity(candidate, asker) + this.score(candidate, asker, dependents);
      if (score <= most) continue;
      [best, most] = [answer, score];
      if (isFree) break;
    }
    this.last = { field, object: asker.object, answer: best };
    return best;
  }

  /** How many bytes a field should have. */
  sizeOf(field: Field, { object }: Asker): number {
    const { wish, target, sizes } = this.plan;
    const learnt = sizes.get(nested(field, object._io as AskingStream));
    const types = typesIn(field.shape);
    if (wish.length !== undefined && types.includes(target)) return wish.length;
    if (learnt !== undefined) return learnt;
    if (field.attr.process === 'zlib') return OVERHEAD + this.plainSize(field, types);
    return this.plainSize(field, types);
  }

  private plainSize(field: Field, types: readonly Type[]): number {
    const { wish, way } = this.plan;
    const spelled = types.length === 0 ? this.spelledFor(field) : undefined;
    if (spelled !== undefined) return spelled;
    if (types.length === 0) return wish.items === undefined || field === field.owner.growth ? ITEM : wish.items * ITEM;
    const step = way.find((one) => one.field === field);
    const shape = step?.chosen?.shape;
    const type = shape?.is === 'record' ? shape.type : types[0];
    const bits = type && knownBits(type);
    return bits === undefined ? Math.max(USUAL_SIZE, Math.ceil(leastBits(type) / 8)) : Math.ceil(bits / 8);
  }

  /** The length of what a condition that has to hold compares a field with. */
  private spelledFor(field: Field): number | undefined {
    const wanted = (this.dependents.get(field) ?? []).filter((one) => one.role === 'if' && this.isWanted(one.field));
    const [text] = wanted.flatMap(({ tree }) => [...constants(tree, 'string')]);
    return typeof text === 'string' || Array.isArray(text) ? text.length : undefined;
  }

  items(field: Field): number {
    const { sizes, wish, isRich } = this.plan;
    return sizes.get(field) ?? wish.items ?? (isRich || this.isWanted(field) ? 1 : 0);
  }

  /** Whether a list up to the end has enough. */
  isEnough(field: Field, index: number): boolean {
    return index >= this.items(field);
  }

  interpreter({ field, object }: Pick<Asker, 'field' | 'object'>, candidate: Value): Interpreter {
    const assumed = (one: Field, scope: Scope) =>
      one === field && (scope.object === undefined || scope.object === object) ? candidate : undefined;
    return new Interpreter(this.model, this.root, this.typeOf, assumed, 0, this.plan);
  }

  /** The record that an expression is of, as far as it was read. */
  private scopeOf({ type, field, role }: Dependent, asker: Asker): Scope {
    if (type === asker.type) return new Scope(type, asker.object);
    let object: unknown = asker.object;
    for (let item = object; typeof object === 'object' && object !== null; item = object) {
      object = this.around(object);
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

  valueOf(dependent: Dependent, asker: Asker, candidate: Value): Value {
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
    if (field === undefined) return false;
    return (
      way.some((step) => step.field === field) ||
      (field.owner === target && field.uid === wish.field) ||
      this.needed.has(field)
    );
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
        return typeof value === 'number' || typeof value === 'bigint'
          ? this.amount(dependent, Number(value), asker)
          : 0;
    }
  }

  /** What a size, a count or an offset is worth. */
  private amount({ field, role }: Dependent, value: number, asker: Asker): number {
    if (field === undefined) return 0;
    const weight = this.isWanted(field) ? 3 : 1;
    if (value < 0) return -40;
    if (role === 'pos') {
      if (value >= MOST_PLACE) return -40;
      if (!this.isWanted(field)) return value === 0 ? 1 : 0;
      if (!this.plan.isBehind) return value === 0 ? 10 : 0;
      return value >= this.placeOf(field) && value % 4 === 0 ? 10 * weight : 0;
    }
    const [wanted, most] = role === 'size' ? [this.sizeOf(field, asker), MOST_SIZE] : [this.items(field), MOST_ITEMS];
    if (value > most) return -40;
    return weight * (value === wanted ? 10 : value > wanted ? 4 - Math.min(3, (value - wanted) / 16) : 0);
  }

  placeOf(field: Field): number {
    const place = this.places.get(field) ?? PLACES + this.places.size * PLACE;
    this.places.set(field, place);
    return place;
  }

  keyValue(key: string, type: Type): Value {
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

  members({ attr, owner }: Field): (number | bigint)[] {
    const of = attr.enum === undefined ? undefined : this.model.findEnum(String(attr.enum), owner);
    return of?.members.slice(0, MOST_MEMBERS).map(({ number }) => number) ?? [];
  }
}

/** Bits that a type has at least: those of what is always there. */
export const leastBits = (type: Type | undefined): number =>
  (type?.fields ?? []).reduce((sum, { bits, condition }) => sum + (condition === undefined ? (bits ?? 0) : 0), 0);

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
