/** Reads bytes with a compiled format and says what stands where, by lasting names. */
import type { Description } from '../description.js';
import type { Field, Model, Shape, Type } from '../model.js';
import { camel, compileSpec, ExactStream, kaitaiCompiler, type Parsed, type ParsedClass, pascal } from './compiler.js';

export interface Leaf {
  readonly path: string;
  readonly field: Field;
  /** What was read, in words. */
  readonly text: string;
  /** What was read without names for it. */
  readonly plain: string;
  /** Names that the format has for the value, by number. */
  readonly names: ReadonlyMap<number, string>;
  readonly value: unknown;
  /** Bytes from the start of the image; undefined for what is computed. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

export interface Reading {
  /** Every field that was read, by path. */
  readonly leaves: ReadonlyMap<string, Leaf>;
  /** Why reading stopped. */
  readonly error: (Error & { min?: unknown; max?: unknown; expected?: unknown }) | undefined;
  /** The field that it stopped at. */
  readonly stopped: Leaf | undefined;
  /** Where each item of each type began and ended, by its lasting name. */
  readonly spans: ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]>;
}

export interface Reader {
  readonly model: Model;
  readonly root: Type;
  read(bytes: Uint8Array): Reading;
  /** The same reader with the names of another model, whose bytes are the same. */
  as(model: Model): Reader;
}

/** A reader of the spec `root`; undefined where no compiler is installed. */
export async function readerOf(
  specs: Description,
  model: Model,
  root: string,
  args: readonly unknown[] = [],
): Promise<Reader | undefined> {
  const compiler = await kaitaiCompiler();
  if (compiler === undefined) return undefined;
  const made = await compileSpec(compiler, specs, root);
  const reader = (names: Model): Reader => {
    const type = names.roots.get(root) as Type;
    return { model: names, root: type, read: (bytes) => readWith(made, names, type, bytes, args), as: reader };
  };
  return reader(model);
}

function readWith(made: ParsedClass, model: Model, type: Type, bytes: Uint8Array, args: readonly unknown[]): Reading {
  // Places are told from the start of the buffer.
  const io = new ExactStream(bytes.slice().buffer as unknown as ArrayBuffer);
  const parsed = new made(io, null, null, ...args);
  let error: Error | undefined;
  try {
    parsed._read();
  } catch (thrown) {
    error = thrown as Error;
  }
  const visit = new Visit(model);
  visit.record(parsed, type, '');
  return { leaves: visit.leaves, error: error ?? visit.error, stopped: visit.stopped, spans: visit.spans };
}

type DebugPlace = Parsed['_debug'][string];

/** More than any witness needs. */
const MOST = 20_000;

class Visit {
  readonly leaves = new Map<string, Leaf>();
  readonly spans = new Map<string, { start: number; end: number }[]>();
  stopped: Leaf | undefined;
  error: Error | undefined;

  constructor(private readonly model: Model) {}

  record(parsed: Parsed, type: Type, at: string): void {
    if (this.leaves.size > MOST) return;
    let [start, end] = [Infinity, 0];
    for (const field of type.fields) {
      const place = parsed._debug[camel(field.id)];
      if (place === undefined) continue;
      start = Math.min(start, place.ioOffset + place.start);
      end = Math.max(end, place.ioOffset + (place.end ?? place.start));
      this.field(parsed, field, at, place);
    }
    const spans = this.spans.get(type.uid) ?? [];
    spans.push({ start, end });
    this.spans.set(type.uid, spans);
    for (const instance of type.instances) this.instance(parsed, instance, at);
  }

  private instance(parsed: Parsed, field: Field, at: string): void {
    try {
      const value = parsed[camel(field.id)];
      if (value === undefined) return;
      const place = parsed._debug[camel(field.id)];
      this.value(value, field, field.shape, `${at}${field.uid}`, place);
    } catch (thrown) {
      this.error ??= thrown as Error;
      this.leaf(`${at}${field.uid}`, field, `an error: ${(thrown as Error).message}`, undefined, undefined);
    }
  }

  private field(parsed: Parsed, field: Field, at: string, place: DebugPlace): void {
    const value = parsed[camel(field.id)];
    const path = `${at}${field.uid}`;
    if (place.end === undefined || 'validationError' in place) {
      const start = place.ioOffset + place.start;
      const end = place.end === undefined ? start + (field.bits ?? 0) / 8 : place.ioOffset + place.end;
      const stopped = { path, field, text: '', plain: '', names: new Map(), value, start, end };
      if (value === undefined || typeof value !== 'object' || value instanceof Uint8Array) this.stopped = stopped;
    }
    if (value !== undefined) this.value(value, field, field.shape, path, place);
  }

  private value(value: unknown, field: Field, shape: Shape, path: string, place: DebugPlace | undefined): void {
    if (Array.isArray(value) && field.attr.repeat !== undefined) {
      const places = (place?.arr ?? []) as DebugPlace[];
      for (const [i, item] of value.entries()) this.item(item, field, shape, `${path}[${i}]`, places[i]);
      return;
    }
    this.item(value, field, shape, path, place);
  }

  private item(value: unknown, field: Field, shape: Shape, path: string, place: DebugPlace | undefined): void {
    const type = typeOf(value, shape);
    if (type !== undefined) this.record(value as Parsed, type, `${path}.`);
    else if (!isParsed(value)) this.leaf(path, field, plainText(value, field), value, place);
  }

  private leaf(path: string, field: Field, plain: string, value: unknown, place: DebugPlace | undefined): void {
    const [start, end] =
      place === undefined || place.end === undefined
        ? [undefined, undefined]
        : [place.ioOffset + place.start, place.ioOffset + place.end];
    const names = this.namesOf(value, field);
    const text = names.size === 0 ? plain : `${plain} (${[...names.values()].join(' ')})`;
    this.leaves.set(path, { path, field, text, plain, names, value, start, end });
  }

  /** The names that the format has for a value. */
  private namesOf(value: unknown, { attr, owner }: Field): Map<number, string> {
    if (!isInteger(value)) return new Map();
    const find = (name: unknown) => (name === undefined ? undefined : this.model.findEnum(String(name), owner));
    const whole = find(attr.enum)?.members.filter(({ number }) => number === Number(value)) ?? [];
    const bits = find(attr['-flags'])?.members.filter(({ number }) => (BigInt(value) >> BigInt(number)) & 1n) ?? [];
    return new Map([...whole, ...bits].map(({ number, uid }) => [number, uid]));
  }
}

const isInteger = (value: unknown): value is number | bigint => Number.isInteger(value) || typeof value === 'bigint';

/** A value as it is, whatever it is called. */
function plainText(value: unknown, { attr }: Field): string {
  if (value instanceof Uint8Array) return bytesText(value);
  if (typeof value === 'string') return JSON.stringify(value);
  return attr['-flags'] !== undefined && isInteger(value) ? `0x${BigInt(value).toString(16)}` : String(value);
}

const isParsed = (value: unknown): value is Parsed => typeof value === 'object' && value !== null && '_debug' in value;

/** Which type of a shape a value is of. */
function typeOf(value: unknown, shape: Shape): Type | undefined {
  if (!isParsed(value)) return undefined;
  if (shape.is === 'record') return shape.type;
  if (shape.is !== 'choice') return undefined;
  const name = (value as object).constructor.name;
  for (const one of shape.cases) {
    if (one.shape.is === 'record' && one.shape.type !== undefined && pascal(one.shape.type.id) === name)
      return one.shape.type;
  }
  return undefined;
}

function bytesText(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 32), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return bytes.length > 32 ? `${shown} … (${bytes.length} bytes)` : shown;
}

/** Where two readers disagree about the same bytes, in what both know. */
export interface Difference {
  readonly path: string;
  readonly old: string;
  readonly new: string;
}

/** Differences between what an old and a new reader make of the same bytes, in fields that `known` says count. */
export function differences(old: Reading, now: Reading, known: (leaf: Leaf) => boolean): Difference[] {
  const list: Difference[] = [];
  for (const path of new Set([...old.leaves.keys(), ...now.leaves.keys()])) {
    const [a, b] = [old.leaves.get(path), now.leaves.get(path)];
    if (isSame(a, b) || !known((a ?? b) as Leaf) || isStepped(a, b, now)) continue;
    list.push({ path, old: a?.text ?? absent(old), new: b?.text ?? absent(now) });
  }
  if ((old.error === undefined) !== (now.error === undefined) && list.length === 0) {
    list.push({ path: (old.stopped ?? now.stopped)?.path ?? '', old: errorText(old), new: errorText(now) });
  }
  return list;
}

/** The old reader stepped over a whole that the new one knows. */
const isStepped = (old: Leaf | undefined, now: Leaf | undefined, reading: Reading): boolean =>
  now === undefined &&
  old?.field.shape.is === 'choice' &&
  [...reading.leaves.keys()].some((path) => path.startsWith(`${old.path}.`));

/** The same value, and whatever the old reader has a name for has that name still. */
function isSame(old: Leaf | undefined, now: Leaf | undefined): boolean {
  if (old === undefined || now === undefined) return old === now;
  return old.plain === now.plain && [...old.names].every(([number, name]) => now.names.get(number) === name);
}

const absent = (reading: Reading) => (reading.error === undefined ? 'nothing' : errorText(reading));
const errorText = ({ error }: Reading) =>
  error === undefined ? 'no error' : `an error: ${error.message.split('\n')[0]}`;

/** The fields that `model` knows, other than the room for growth. */
export function knownTo(model: Model): (leaf: Leaf) => boolean {
  const known = new Set(
    model.types.flatMap((type) =>
      [...type.fields, ...type.instances].filter((one) => one !== type.growth).map(({ uid }) => `${type.uid}.${uid}`),
    ),
  );
  return ({ field }) => known.has(`${field.owner.uid}.${field.uid}`);
}
