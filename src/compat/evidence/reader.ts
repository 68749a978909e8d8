/** Reads bytes with a compiled format and says what stands where, by lasting names. */
import type { Description } from '../ksy/description.js';
import type { Field, Model, Shape, Type } from '../ksy/model.js';
import {
  type Compiled,
  camel,
  compileSpec,
  ExactStream,
  kaitaiCompiler,
  OutOfTime,
  type Parsed,
  type ParsedClass,
  pascal,
  withinTime,
} from './compiler.js';
import { Leaf } from './leaf.js';

export interface Reading {
  /** Every field that was read, by path. */
  readonly leaves: ReadonlyMap<string, Leaf>;
  /** Why what stands in order could not be read to its end; instances are read when somebody asks. */
  readonly stop: Error | undefined;
  /** Why reading stopped, or the first instance that could not be read. */
  readonly error: (Error & { min?: unknown; max?: unknown; expected?: unknown }) | undefined;
  /** Bytes from the start of the image at which the first instance that could not be read stopped. */
  readonly failedAt: number | undefined;
  /** The field that it stopped at. */
  readonly stopped: Leaf | undefined;
  /** The stream that it stopped in. */
  readonly stoppedIn: ExactStream | undefined;
  /** The streams that fields with a length of their own were read from; not that of the whole image. */
  readonly streams: ReadonlyMap<ExactStream, Enclosed>;
  /** Where each item of each type began and ended, by its lasting name. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** The type of each record that was begun, by its path with a dot at its end. */
  readonly records: ReadonlyMap<string, Type>;
  /** The stream of each record, likewise. */
  readonly ios: ReadonlyMap<string, ExactStream>;
  /** Of what the model took apart, the path that the format itself gives it. */
  readonly ownPaths: ReadonlyMap<string, string>;
}

/** One item of a type. */
export interface Span {
  /** Its path, with a dot at its end. */
  readonly at: string;
  readonly start: number;
  readonly end: number;
}

/** A field with a length of its own. */
export interface Enclosed {
  readonly field: Field;
  /** The path of its owner, with a dot at its end. */
  readonly at: string;
  /** The stream that it stands in. */
  readonly within: ExactStream;
}

export interface Reader {
  readonly model: Model;
  readonly root: Type;
  /** @param most how many values are looked at */
  read(bytes: Uint8Array, most?: number): Reading;
  /** The same reader with the names of another model, whose bytes are the same. */
  as(model: Model): Reader;
  /** What it is made of. */
  readonly compiled: Compiled;
  /** The arguments of the outermost type. */
  readonly args: readonly unknown[];
}

const readers = new WeakSet<object>();
const readings = new WeakSet<object>();
const isOf = (all: WeakSet<object>) => (value: unknown) =>
  typeof value === 'object' && value !== null && all.has(value);
export const isReader = isOf(readers);
export const isReading = isOf(readings);

/** A reader of the spec `root`; undefined where no compiler is installed. */
export async function readerOf(
  specs: Description,
  model: Model,
  root: string,
  args: readonly unknown[] = [],
): Promise<Reader | undefined> {
  const compiler = await kaitaiCompiler();
  if (compiler === undefined) return undefined;
  const compiled = await compileSpec(compiler, specs, root);
  const reader = (names: Model): Reader => {
    const type = names.roots.get(root) as Type;
    const read = (bytes: Uint8Array, most = MOST) => readWith(compiled.made, names, type, bytes, args, most);
    const one = { model: names, root: type, read, as: reader, compiled, args };
    readers.add(one);
    return one;
  };
  return reader(model);
}

function readWith(
  made: ParsedClass,
  model: Model,
  type: Type,
  bytes: Uint8Array,
  args: readonly unknown[],
  most: number,
): Reading {
  // Places are told from the start of the buffer.
  const io = new ExactStream(bytes.slice().buffer as unknown as ArrayBuffer);
  const parsed = new made(io, null, null, ...args);
  const visit = new Visit(model, io, most);
  let error: Error | undefined;
  withinTime(
    MOST_TIME,
    () => {
      try {
        parsed._read();
      } catch (thrown) {
        error = thrown as Error;
      }
      try {
        visit.record(parsed, type, '');
      } catch (thrown) {
        // Types within types, deeper than the stack.
        error ??= thrown as Error;
      }
    },
    most * READS,
  );
  const { leaves, stopped, stoppedIn, streams, spans, records, ios, ownPaths, failedAt } = visit;
  const reading = {
    leaves,
    stop: error,
    error: error ?? visit.error,
    stopped,
    stoppedIn,
    streams,
    spans,
    records,
    ios,
    ownPaths,
    failedAt,
  };
  readings.add(reading);
  return reading;
}

type DebugPlace = Parsed['_debug'][string];

/** Values of an image that are looked at: in any, and in one that was made. */
const MOST = 20_000;
export const MOST_MADE = 2000;
/** Reads for each value: most of what a reader does besides is for lengths and ends. */
const READS = 10;
/** Records within records; an instance that comes to itself by its offset has no end. */
const DEEPEST = 100;
const DEEPEST_MADE = 16;
const MOST_TIME = 1000;

/** Records stand within records beyond all measure. */
export class TooDeep extends Error {
  constructor(path: string) {
    super(`records within records, more than ${DEEPEST} deep at ${path.slice(0, 60)}…`);
    this.name = 'TooDeep';
  }
}

class Visit {
  readonly leaves = new Map<string, Leaf>();
  readonly spans = new Map<string, Span[]>();
  readonly records = new Map<string, Type>();
  readonly ios = new Map<string, ExactStream>();
  readonly streams = new Map<ExactStream, Enclosed>();
  readonly ownPaths = new Map<string, string>();
  failedAt: number | undefined;
  stopped: Leaf | undefined;
  stoppedIn: ExactStream | undefined;
  error: Error | undefined;

  constructor(
    private readonly model: Model,
    private readonly root: ExactStream,
    private readonly most: number,
  ) {}

  private depth = 0;
  private isCopy = false;
  private visited = 0;
  private bit: number | undefined;

  record(parsed: Parsed, type: Type, at: string): void {
    if (this.leaves.size > this.most || ++this.visited > this.most) return;
    if (this.depth >= (this.most > MOST_MADE ? DEEPEST : DEEPEST_MADE)) {
      this.error ??= new TooDeep(at);
      return;
    }
    this.depth++;
    const was = this.isCopy;
    this.isCopy = bufferOf(parsed._io) !== bufferOf(this.root);
    this.parts(parsed, type, at);
    this.isCopy = was;
    this.depth--;
  }

  private parts(parsed: Parsed, type: Type, at: string): void {
    this.records.set(at, type);
    this.ios.set(at, parsed._io);
    let [start, end] = [Infinity, 0];
    let bit: number | undefined;
    for (const field of type.fields) {
      const found = find(parsed, field);
      const place = found?.place;
      if (found === undefined || place === undefined) continue;
      const { shape } = field;
      const isBits = shape.is === 'bit field' && field.attr.repeat === undefined;
      // The runtime only knows up to which byte it has read.
      this.bit = isBits ? (bit ?? (place.ioOffset + place.start) * 8) : undefined;
      bit = this.bit === undefined || !isBits ? undefined : this.bit + shape.bits;
      start = Math.min(start, place.ioOffset + place.start);
      end = Math.max(end, place.ioOffset + (place.end ?? place.start));
      if (field.from !== undefined) this.ownPaths.set(`${at}${field.uid}`, ownPath(at, field, this.ownPaths));
      this.field(found, field, at, place);
    }
    const spans = this.spans.get(type.uid) ?? [];
    spans.push({ at, start, end });
    this.spans.set(type.uid, spans);
    for (const instance of type.instances) {
      if (this.leaves.size > this.most) return;
      if (instance.from === undefined) this.instance(parsed, instance, at);
      else {
        const group = find(parsed, instance.from)?.value;
        this.ownPaths.set(`${at}${instance.uid}`, ownPath(at, instance, this.ownPaths));
        if (isParsed(group)) this.instance(group, instance, at);
      }
    }
  }

  private instance(parsed: Parsed, field: Field, at: string): void {
    try {
      const value = parsed[camel(field.id)];
      if (value === undefined) return;
      const place = parsed._debug[`_m_${camel(field.id)}`];
      this.value(value, field, field.shape, `${at}${field.uid}`, place);
    } catch (thrown) {
      if (thrown instanceof OutOfTime) throw thrown;
      if (this.error === undefined) this.failedAt = this.root.pos;
      this.error ??= thrown as Error;
      this.leaf(`${at}${field.uid}`, field, thrown, undefined);
    }
  }

  private field({ parsed, value }: Found, field: Field, at: string, place: DebugPlace): void {
    const path = `${at}${field.uid}`;
    if (place.end === undefined || 'validationError' in place) {
      const start = place.ioOffset + place.start;
      const end = place.end === undefined ? start + (field.bits ?? 0) / 8 : place.ioOffset + place.end;
      const stopped = new Leaf(path, field, value, start, end, this.model, undefined, this.isCopy);
      if (value === undefined || typeof value !== 'object' || value instanceof Uint8Array) {
        this.stopped = stopped;
        this.stoppedIn = parsed._io;
      }
    }
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isParsed(item) && item._io !== parsed._io) this.streams.set(item._io, { field, at, within: parsed._io });
    }
    if (value !== undefined) this.value(value, field, field.shape, path, place);
  }

  private value(value: unknown, field: Field, shape: Shape, path: string, place: DebugPlace | undefined): void {
    if (Array.isArray(value) && field.attr.repeat !== undefined) {
      const places = (place?.arr ?? []) as DebugPlace[];
      for (const [i, item] of value.entries()) {
        if (this.leaves.size > this.most) return;
        this.item(item, field, shape, `${path}[${i}]`, places[i]);
      }
      return;
    }
    this.item(value, field, shape, path, place);
  }

  private item(value: unknown, field: Field, shape: Shape, path: string, place: DebugPlace | undefined): void {
    const type = typeOf(value, shape);
    if (type !== undefined) this.record(value as Parsed, type, `${path}.`);
    else if (!isParsed(value)) this.leaf(path, field, value, place);
  }

  private leaf(path: string, field: Field, value: unknown, place: DebugPlace | undefined): void {
    const [start, end] =
      place === undefined || place.end === undefined
        ? [undefined, undefined]
        : [place.ioOffset + place.start, place.ioOffset + place.end];
    const bit = field.shape.is === 'bit field' ? this.bit : undefined;
    this.leaves.set(path, new Leaf(path, field, value, start, end, this.model, bit, this.isCopy));
  }
}

const bufferOf = (stream: ExactStream): unknown => (stream as unknown as { _buffer: unknown })._buffer;

const isParsed = (value: unknown): value is Parsed => typeof value === 'object' && value !== null && '_debug' in value;

interface Found {
  /** The record that has it. */
  readonly parsed: Parsed;
  readonly value: unknown;
  readonly place: DebugPlace | undefined;
}

/** A field of a record: in what it is a part of, where the model took that apart. */
function find(parsed: Parsed, field: Field): Found | undefined {
  const { id, from } = field;
  const name = camel(id);
  if (from === undefined) return { parsed, value: parsed[name], place: parsed._debug[name] };
  const whole = find(parsed, from);
  if (whole === undefined) return undefined;
  if (from.owner === field.owner) {
    const index = Number(/\[(\d+)\]$/.exec(id)?.[1]);
    const places = whole.place?.arr as DebugPlace[] | undefined;
    return { ...whole, value: (whole.value as unknown[] | undefined)?.[index], place: places?.[index] };
  }
  const group = whole.value;
  return isParsed(group) ? { parsed: group, value: group[name], place: group._debug[name] } : undefined;
}

/** The path of a field by what was taken apart. */
function ownPath(at: string, field: Field, known: ReadonlyMap<string, string>): string {
  const name = ({ id, attr, from, owner }: Field): string => {
    const own = String(attr['-uid'] ?? id);
    if (from === undefined) return own;
    return from.owner === owner ? `${name(from)}${/\[\d+\]$/.exec(id)?.[0]}` : `${name(from)}.${own}`;
  };
  return `${ownPathOf(at, known)}${name(field)}`;
}

/** A path by what was taken apart, wherever on the way it was. */
export function ownPathOf(path: string, known: ReadonlyMap<string, string>): string {
  for (let end = path.length; end > 0; end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
    const own = known.get(path.slice(0, end));
    if (own !== undefined) return `${own}${path.slice(end)}`;
  }
  return path;
}

/** Which type of a shape a value is of. */
function typeOf(value: unknown, shape: Shape): Type | undefined {
  if (!isParsed(value)) return undefined;
  if (shape.is === 'record') return shape.type;
  if (shape.is !== 'choice') return undefined;
  // A field may be called `constructor`.
  const name = Object.getPrototypeOf(value).constructor.name;
  for (const one of shape.cases) {
    if (one.shape.is === 'record' && one.shape.type !== undefined && pascal(one.shape.type.id) === name)
      return one.shape.type;
  }
  return undefined;
}
