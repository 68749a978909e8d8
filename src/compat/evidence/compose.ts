/**
 * Makes a small image that exercises a field, without knowing the format: starts with nothing, reads, and mends what
 * the reader complains about. What a check demands is written, what is missing is added, and what chooses between
 * types is set so that the type in question is chosen.
 */

import { evaluate, exactly, isTrue } from '../ksy/interval.js';
import { knownBits, stepsOf } from '../ksy/layout.js';
import { expressionOf, type Field, type Model, type Type, textIn } from '../ksy/model.js';
import { EndOfStream, type ExactStream } from './compiler.js';
import { type Demand, demandsFor, ITEM, type Wish } from './demands.js';
import { fill } from './fill.js';
import type { Leaf } from './leaf.js';
import { writeNumber, writeText } from './put.js';
import { MOST_MADE, type Reader, type Reading } from './reader.js';
import { Solver, type Step, type Wanted, wantedFor, wayTo } from './way.js';

const MOST_STEPS = 300;
const MOST_BYTES = 1 << 14;
const MOST_LENGTHENED = 20;
const MOST_LED = 12;
/** What an image grows by where nothing says how much is missing. */
const STEP = 8;

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

/** The same, or what came of it before nothing more could be mended. */
export function composeAnyhow(reader: Reader, wish: Wish): Uint8Array | undefined {
  const type = reader.model.types.find(({ uid }) => uid === wish.type);
  const demands = type && demandsFor(reader.model, reader.root, type, wish);
  if (type === undefined || demands === undefined) return undefined;
  const maker = new Maker(reader, demands, wish);
  return maker.make(type) ?? maker.made;
}

/** The lengths worth trying: of all known fields, and of each step before. */
export function lengthsOf(type: Type | undefined): number[] {
  const whole = type && knownBits(type);
  return type === undefined || whole === undefined ? [] : [...new Set([whole, ...stepsOf(type)].map(bytesOf))];
}

/** The bytes that so many bits take; a type may end inside of one. */
const bytesOf = (bits: number): number => Math.ceil(bits / 8);

class Maker {
  private bytes = new Uint8Array(0);
  private readonly tried = new Map<string, number>();
  private lengthened = 0;
  private isFilled = false;
  private readonly way: readonly Step[];

  constructor(
    private readonly reader: Reader,
    private readonly demands: readonly Demand[],
    private readonly wish: Wish,
  ) {
    const type = reader.model.types.find(({ uid }) => uid === wish.type);
    this.way = (type && wayTo(reader.root, type)) ?? [];
  }

  /** What there is so far. */
  get made(): Uint8Array {
    return this.bytes;
  }

  make(type: Type): Uint8Array | undefined {
    if (type === this.reader.root) this.grow(this.wish.length ?? 0);
    for (let step = 0; step < MOST_STEPS && this.bytes.length < MOST_BYTES; step++) {
      const reading = this.reader.read(this.bytes, MOST_MADE);
      if (this.meet(reading)) continue;
      if (!reading.spans.has(type.uid) && this.lead(reading)) continue;
      if (reading.stop !== undefined || (reading.error !== undefined && reading.stopped !== undefined)) {
        if (!this.mend(reading)) return undefined;
        continue;
      }
      if (reading.error !== undefined && this.expect(reading)) continue;
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

  /** Writes what the next step of the way to the target needs. */
  private lead(reading: Reading): boolean {
    const { wanted, at, field } = wantedFor(reading, this.reader.model, this.way, {
      items: this.wish.items ?? 1,
      length: this.bytes.length,
      lengthOf: (type) => {
        const bits = knownBits(type);
        return type.uid === this.wish.type
          ? (this.wish.length ?? bytesOf(bits ?? 0))
          : bits === undefined
            ? STEP
            : bytesOf(bits);
      },
    });
    if (wanted.map((one) => this.put(one)).includes(true)) return true;
    // A list up to the end of its stream needs a longer stream.
    const isOpen = field !== undefined && field.attr.pos === undefined && reading.stop === undefined;
    if (!isOpen || this.led++ > MOST_LED) return false;
    return this.lengthen(reading, reading.ios.get(at), STEP);
  }

  private led = 0;

  private put({ leaf, value, isPlace }: Wanted): boolean {
    const key = `${leaf.path}=>${isPlace ? 'a place' : value}`;
    const tries = this.tried.get(key) ?? 0;
    const isSame = leaf.value === value || (typeof value !== 'string' && Number(leaf.value) === Number(value));
    if (isSame || tries > 1 || (leaf.end ?? 0) > this.bytes.length) return false;
    this.tried.set(key, tries + 1);
    return typeof value === 'string' ? writeText(this.bytes, leaf, value) : writeNumber(this.bytes, leaf, value);
  }

  /** Where bytes or text have to be something, what some switch knows is likely to be it. */
  private spellCase(leaf: Leaf): boolean {
    const { is } = leaf.field.shape;
    if ((is !== 'text' && is !== 'bytes') || leaf.start === undefined || leaf.end === undefined) return false;
    const length = leaf.end - leaf.start;
    const shapes = this.reader.model.types.flatMap((type) =>
      [...type.fields, ...type.instances].map(({ shape }) => shape),
    );
    const texts = shapes.flatMap((shape) => (shape.is === 'choice' ? shape.cases.map(({ key }) => textIn(key)) : []));
    const value = texts.find((text) => text !== undefined && text.length === length && text !== leaf.value);
    return value !== undefined && this.put({ leaf, value });
  }

  /** Writes what a check in an instance demands, in the stream of the image. */
  private expect({ error, failedAt }: Reading): boolean {
    if (error instanceof EndOfStream && Number.isFinite(error.requested) && error.requested > error.available) {
      if (error.requested > MOST_BYTES || this.lengthened++ > MOST_LENGTHENED) return false;
      this.grow(error.requested - Math.max(0, error.available));
      return true;
    }
    const expected = (error as { expected?: unknown } | undefined)?.expected;
    if (!(expected instanceof Uint8Array) || failedAt === undefined) return false;
    const at = failedAt - expected.length;
    const key = `${at} expects ${expected.join()}`;
    const tries = this.tried.get(key) ?? 0;
    if (at < 0 || tries > 1) return false;
    this.tried.set(key, tries + 1);
    this.bytes.set(expected, at);
    return true;
  }

  /** A length below nothing: what counts it must count more, or the stream must have more. */
  private extend(reading: Reading, missing: number): boolean {
    const { stopped } = reading;
    const size = stopped && 'size' in stopped.field.shape ? stopped.field.shape.size : undefined;
    const tree = typeof size === 'object' && 'expr' in size ? expressionOf(size.expr) : undefined;
    if (stopped === undefined || tree === undefined || this.lengthened++ > MOST_LENGTHENED) return false;
    const at = stopped.path.replace(/[^.]*$/, '');
    const wanted = new Solver(reading, this.reader.model).give(tree, STEP, at);
    if (wanted?.map((one) => this.put(one)).includes(true)) return true;
    return this.lengthen(reading, reading.stoppedIn, missing);
  }

  private mend(reading: Reading): boolean {
    const { error, stopped } = reading;
    if (error?.name === 'UndecidedEndiannessError') return this.decideOrder(reading);
    if (error instanceof EndOfStream) {
      if (error.requested < 0) return this.extend(reading, -error.requested);
      if (!Number.isFinite(error.requested)) return false;
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
    if (this.spellCase(stopped)) return true;
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
    if (tree === undefined || this.lengthened++ > MOST_LENGTHENED) return false;
    const wanted = new Solver(reading, this.reader.model).give(tree, (stream as ExactStream).size + by, at);
    return wanted?.map((one) => this.put(one)).includes(true) ?? false;
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

function firstMember(model: Model, { attr, owner }: Field): number | bigint | undefined {
  return attr.enum === undefined ? undefined : model.findEnum(String(attr.enum), owner)?.members[0]?.number;
}

function memberNumber(model: Model, { owner }: Field, text: string): number | bigint | undefined {
  const tree = expressionOf(text);
  if (tree?.op === 'number') return tree.value;
  if (tree?.op !== 'path') return undefined;
  const steps = tree.name.split('::');
  const of = model.findEnum(steps.slice(0, -1).join('::'), owner);
  return of?.members.find(({ id }) => id === steps.at(-1))?.number;
}
