/**
 * Makes a small image that exercises a field, without knowing the format: starts with nothing, reads, and mends what
 * the reader complains about. What a check demands is written, what is missing is added, and what chooses between
 * types is set so that the type in question is chosen.
 */

import { type Expr, namesIn } from '../expression.js';
import type { Target } from '../finding.js';
import { evaluate, exactly, isTrue } from '../interval.js';
import { knownBits, stepsOf } from '../layout.js';
import { expressionOf, type Field, type Model, type Shape, type Type, textIn } from '../model.js';
import { EndOfStream, type ExactStream } from './compiler.js';
import type { Leaf } from './leaf.js';
import type { Reader, Reading } from './reader.js';

const MOST_STEPS = 300;
const MOST_BYTES = 1 << 14;
const MOST_LENGTHENED = 20;
/** Bytes for each item wished, where bytes are counted. */
const ITEM = 4;
/** What an image grows by where nothing says how much is missing. */
const STEP = 8;

export interface Wish extends Target {
  /** Length in bytes that the type shall have. */
  readonly length?: number;
  /** Byte order, where the image decides it; little-endian by default. */
  readonly order?: 'le' | 'be';
  /** How many items everything that counts shall have. */
  readonly items?: number;
}

/** What to write into a field on the way to the target. */
interface Demand {
  readonly type: Type;
  readonly id: string;
  /** A number, or text. */
  readonly value: number | string;
}

/** An image that `reader` reads without an error, with the target's field in it; undefined if none was found. */
export function compose(reader: Reader, wish: Wish): Uint8Array | undefined {
  const type = reader.model.types.find(({ uid }) => uid === wish.type);
  if (type === undefined) return undefined;
  const demands = demandsFor(reader.model, reader.root, type, wish);
  if (demands === undefined) return undefined;
  const maker = new Maker(reader, demands, wish);
  const bytes = maker.make(type);
  return bytes && fill(reader, bytes, type, wish);
}

/** The lengths worth trying: of all known fields, and of each step before. */
export function lengthsOf(type: Type | undefined): number[] {
  const whole = type && knownBits(type);
  return type === undefined || whole === undefined ? [] : [whole, ...stepsOf(type)].map((bits) => bits / 8);
}

class Maker {
  private bytes = new Uint8Array(0);
  private readonly tried = new Map<string, number>();
  private lengthened = 0;
  private isFilled = false;

  constructor(
    private readonly reader: Reader,
    private readonly demands: readonly Demand[],
    private readonly wish: Wish,
  ) {}

  make(type: Type): Uint8Array | undefined {
    if (type === this.reader.root) this.grow(this.wish.length ?? 0);
    for (let step = 0; step < MOST_STEPS && this.bytes.length < MOST_BYTES; step++) {
      const reading = this.reader.read(this.bytes);
      if (this.meet(reading)) continue;
      if (reading.error !== undefined) {
        if (!this.mend(reading)) return undefined;
        continue;
      }
      if (!this.isThere(reading, type)) {
        if (!reading.spans.has(type.uid) || !this.lengthen(reading, streamOf(reading, type), STEP)) this.grow(STEP);
      } else if (!this.wish.items || this.wish.length !== undefined || this.isFilled || !takesAll(type)) {
        return this.bytes;
      } else {
        this.isFilled = true;
        if (!this.lengthen(reading, streamOf(reading, type), this.wish.items * ITEM)) return this.bytes;
      }
    }
    return undefined;
  }

  private isThere(reading: Reading, type: Type): boolean {
    if (!reading.spans.has(type.uid)) return false;
    const { field } = this.wish;
    if (field === undefined) return true;
    return (
      [...reading.leaves.values()].some((leaf) => leaf.field.uid === field && leaf.field.owner === type) ||
      [...reading.leaves.keys()].some((path) => path.split(/[.[]/).includes(field))
    );
  }

  private grow(by: number): void {
    const longer = new Uint8Array(this.bytes.length + by);
    longer.set(this.bytes);
    this.bytes = longer;
  }

  /** Writes what leads to the target; true if anything changed. */
  private meet(reading: Reading): boolean {
    let isChanged = false;
    const leaves = [...reading.leaves.values()];
    if (reading.stopped && !reading.leaves.has(reading.stopped.path)) leaves.push(reading.stopped);
    for (const { type, id, value } of this.demands) {
      for (const leaf of leaves) {
        if (leaf.field.id !== id || leaf.field.owner !== type || leaf.start === undefined) continue;
        const key = `${leaf.path}=${value}`;
        const tries = this.tried.get(key) ?? 0;
        // Twice, since the first may show that the byte order is the other one.
        if (leaf.value === value || Number(leaf.value) === value || tries > 1) continue;
        if (leaf.end !== undefined && leaf.end > this.bytes.length) continue;
        this.tried.set(key, tries + 1);
        const write = typeof value === 'string' ? writeText : writeNumber;
        isChanged = write(this.bytes, leaf, value as never) || isChanged;
      }
    }
    return isChanged;
  }

  private mend(reading: Reading): boolean {
    const { error, stopped } = reading;
    if (error?.name === 'UndecidedEndiannessError') return this.decideOrder(reading);
    if (error instanceof EndOfStream) {
      if (!Number.isFinite(error.requested) || error.requested < 0) return false;
      return this.lengthen(reading, error.stream, error.requested - error.available);
    }
    if (error === undefined) return false;
    // Something computed needs what is not there yet, such as the first record.
    if (error instanceof TypeError && this.lengthened++ < MOST_LENGTHENED) return this.lengthen(reading, undefined, 8);
    if (stopped === undefined) return false;
    if (/no terminator/.test(error.message)) return this.terminate(reading, stopped);
    const { expected, min, max } = error;
    if (expected instanceof Uint8Array && stopped.start !== undefined) {
      this.bytes.set(expected, stopped.start);
      return true;
    }
    const [choice] = (stopped.field.attr.valid as { 'any-of'?: unknown[] } | undefined)?.['any-of'] ?? [];
    const wanted =
      expected ?? min ?? max ?? choice ?? fulfilling(stopped.field) ?? firstMember(this.reader.model, stopped.field);
    const number = typeof wanted === 'string' ? memberNumber(this.reader.model, stopped.field, wanted) : wanted;
    const key = `${stopped.path}:${String(number)}`;
    const tries = this.tried.get(key) ?? 0;
    if (number === undefined || tries > 1) return false;
    this.tried.set(key, tries + 1);
    return writeNumber(this.bytes, stopped, Number(number));
  }

  /** Makes a stream longer: the image, or whatever gives the length of what the stream is of. */
  private lengthen(reading: Reading, stream: ExactStream | undefined, by: number): boolean {
    const enclosed = stream && reading.streams.get(stream);
    if (enclosed === undefined) {
      this.grow(Math.min(by, MOST_BYTES));
      return true;
    }
    const { field, at, within } = enclosed;
    const size = 'size' in field.shape ? field.shape.size : undefined;
    if (size === 'eos') return this.lengthen(reading, within, by);
    const tree = typeof size === 'object' && 'expr' in size ? expressionOf(size.expr) : undefined;
    const [none, some] = tree === undefined ? [] : [solve(tree, 0), solve(tree, by)];
    const decides = field.owner.fields.find(({ id }) => id === some?.id);
    const leaf = decides && reading.leaves.get(`${at}${decides.uid}`);
    if (none === undefined || some === undefined || leaf === undefined || this.lengthened++ > MOST_LENGTHENED)
      return false;
    return writeNumber(this.bytes, leaf, Number(leaf.value) + some.value - none.value);
  }

  /** Makes room for a terminator, then writes it. */
  private terminate(reading: Reading, { path, start, field }: Leaf): boolean {
    const key = `${path}:terminator`;
    const tries = this.tried.get(key) ?? 0;
    this.tried.set(key, tries + 1);
    if (tries === 0) return this.lengthen(reading, reading.stoppedIn, 1);
    if (tries > 1 || start === undefined) return false;
    this.bytes[start] = Number(field.attr.terminator ?? 0);
    return true;
  }

  /** Writes the first value that any type knows a byte order for. */
  private decideOrder({ leaves }: Reading): boolean {
    for (const type of this.reader.model.types) {
      if (!type.endian.startsWith('{')) continue;
      const { 'switch-on': on, cases } = JSON.parse(type.endian) as {
        'switch-on': unknown;
        cases: Record<string, string>;
      };
      const name = String(on).split('.').at(-1);
      for (const leaf of leaves.values()) {
        if (leaf.field.id !== name) continue;
        const key =
          Object.keys(cases).find((text) => cases[text] === (this.wish.order ?? 'le')) ?? Object.keys(cases)[0] ?? '';
        const value = memberNumber(this.reader.model, { ...leaf.field, owner: type }, key);
        if (value !== undefined && Number(leaf.value) !== value && writeNumber(this.bytes, leaf, value)) return true;
      }
    }
    return false;
  }
}

/** The stream that a type has to itself, if it has one. */
function streamOf({ streams }: Reading, type: Type): ExactStream | undefined {
  for (const [stream, { field }] of streams) {
    const { shape } = field;
    const types = shape.is === 'choice' ? shape.cases.map((one) => one.shape) : [shape];
    if (types.some((one) => one.is === 'record' && one.type === type)) return stream;
  }
  return undefined;
}

/** Whether something of a type, other than the room for growth, takes all that its stream has. */
const takesAll = ({ fields, growth }: Type): boolean =>
  fields.some(
    (field) =>
      field !== growth && (field.attr.repeat === 'eos' || ('size' in field.shape && field.shape.size === 'eos')),
  );

const MOST_TRIED = 256;

/** A small number that `valid: expr` lets pass. */
function fulfilling({ attr }: Field): number | undefined {
  const tree = expressionOf((attr.valid as { expr?: unknown } | undefined)?.expr);
  if (tree === undefined) return undefined;
  const passes = (value: number) => isTrue(evaluate(tree, new Map([['_', exactly(value)]]), () => undefined));
  return Array.from({ length: MOST_TRIED }, (_, value) => value).find(passes);
}

function firstMember(model: Model, { attr, owner }: Field): number | undefined {
  return attr.enum === undefined ? undefined : model.findEnum(String(attr.enum), owner)?.members[0]?.number;
}

function memberNumber(model: Model, { owner }: Field, text: string): number | undefined {
  const tree = expressionOf(text);
  if (tree?.op === 'number') return tree.value;
  if (tree?.op !== 'path') return undefined;
  const steps = tree.name.split('::');
  const of = model.findEnum(steps.slice(0, -1).join('::'), owner);
  return of?.members.find(({ id }) => id === steps.at(-1))?.number;
}

/** Writes an integer where a leaf stands, in the byte order that gives it back. */
function writeNumber(bytes: Uint8Array, leaf: Leaf, value: number | bigint): boolean {
  const { start, end, field } = leaf;
  if (start === undefined || end === undefined || end > bytes.length || field.shape.is !== 'integer') return false;
  const before = bytes.slice(start, end);
  let rest = BigInt.asUintN((end - start) * 8, BigInt(value));
  const isBig = field.shape.endian === 'be' || (field.shape.endian.startsWith('by') && isBigEndian(before, leaf.value));
  for (let i = 0; i < end - start; i++) {
    bytes[isBig ? end - 1 - i : start + i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return before.some((byte, i) => byte !== bytes[start + i]);
}

/** Writes text where as much of it stands. */
function writeText(bytes: Uint8Array, { start, end }: Leaf, value: string): boolean {
  const text = new TextEncoder().encode(value);
  if (start === undefined || end === undefined || end > bytes.length || end - start !== text.length) return false;
  bytes.set(text, start);
  return true;
}

/** Whether bytes give a value only when the first is the highest. */
function isBigEndian(bytes: Uint8Array, value: unknown): boolean {
  if (typeof value !== 'number' && typeof value !== 'bigint') return false;
  const number = (list: Uint8Array) => list.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const wanted = BigInt.asUintN(bytes.length * 8, BigInt(value));
  return number(bytes) === wanted && number(bytes.slice().reverse()) !== wanted;
}

/** The ways from the outermost type to `target`, as what must be written on them; the shortest one. */
function demandsFor(model: Model, root: Type, target: Type, wish: Wish): Demand[] | undefined {
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
  return bits === undefined ? undefined : bits / 8;
};

/** What must stand in a field beside `field` so that `expression` gives `value`: `len`, `len - 8`. */
function demand(field: Field, expression: unknown, value: number | undefined): Demand[] {
  const tree = expressionOf(expression);
  if (tree === undefined || value === undefined) return [];
  const solved = solve(tree, value);
  return solved === undefined ? [] : [{ type: field.owner, ...solved }];
}

function solve(tree: Expr, value: number): { id: string; value: number } | undefined {
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

const DECIDING = ['if', 'size', 'repeat-expr', 'repeat-until', 'pos', 'value'];

/** Gives every field of the target's type that decides nothing a value of its own. */
function fill(reader: Reader, bytes: Uint8Array, type: Type, wish: Wish): Uint8Array {
  const deciding = new Set(
    reader.model.types
      .flatMap((one) => [...one.fields, ...one.instances])
      .flatMap(({ attr, shape }) =>
        [...DECIDING.map((key) => attr[key]), shape.is === 'choice' ? shape.on : undefined].flatMap((text) => {
          const tree = expressionOf(text);
          return tree === undefined ? [] : namesIn(tree);
        }),
      ),
  );
  const free = [...reader.read(bytes).leaves.values()].filter(({ field, start, end }) => {
    if (start === undefined || end === undefined || start === end || field.owner !== type) return false;
    if (field.uid === wish.field && wish.value !== undefined) return true;
    const { valid, contents, enum: of } = field.attr;
    return !deciding.has(field.id) && valid === undefined && contents === undefined && of === undefined;
  });
  const write = (into: Uint8Array, leaf: Leaf) => {
    if (leaf.field.uid === wish.field && typeof wish.value === 'string') writeText(into, leaf, wish.value);
    else if (leaf.field.uid === wish.field && wish.value !== undefined) writeNumber(into, leaf, BigInt(wish.value));
    else pattern(into, leaf, free.indexOf(leaf));
  };
  const all = bytes.slice();
  for (const leaf of free) write(all, leaf);
  if (reader.read(all).error === undefined) return all;
  // Something decides after all: one by one, without what does harm.
  let filled = bytes;
  for (const leaf of free) {
    const next = filled.slice();
    write(next, leaf);
    if (reader.read(next).error === undefined) filled = next;
  }
  return filled;
}

const LETTER_A = 0x61;

/** Bytes that are all different from those nearby: numbers with their highest bit set, text of letters. */
function pattern(bytes: Uint8Array, { field, start, end }: Leaf, index: number): void {
  const top = field.shape.is === 'integer' ? 0x80 : 0;
  for (let at = start as number; at < (end as number); at++) {
    const count = index * 16 + at - (start as number);
    bytes[at] = field.shape.is === 'text' ? LETTER_A + (count % 26) : top + 1 + (count % 127);
  }
}
