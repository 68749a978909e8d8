/**
 * Makes an image by reading it before it is there: each time the reader reads bytes that nobody has decided yet, they
 * are chosen, with all in view that was read before and all that will go by them. Where reading fails all the same,
 * what failed is learnt, and it begins anew.
 */
import type { Field, Model, Type } from '../../ksy/model.js';
import { camel, EndOfStream, type Parsed, type ParsedClass, pascal, withinTime } from '../compiler.js';
import type { Wish } from '../demands.js';
import { MOST_MADE, type Reader, type Reading } from '../reader.js';
import { type Step, typesIn, wayTo } from '../way.js';
import { Chooser, leastBits } from './choose.js';
import { type Asker, itemsIn, nested, type Plan } from './plan.js';
import { type Answer, AskingStream, asking, type Question, type Session } from './stream.js';
import { OVERHEAD, seal, stored, TAIL } from './zlib.js';

const MOST_BYTES = 1 << 17;
const MOST_ATTEMPTS = 40;
const MOST_BOOST = 1 << 6;
/** Steps for one image, in all attempts, and what a question is in steps. */
const MOST_STEPS = 300_000;
const QUESTION = 20;
const MOST_TIME = 1000;
const MOST_READS = 20_000;
const MOST_SIZE = 1 << 12;
/** So many times a length is made what is missing; then twice that. */
const MOST_EXACT = 8;

/** Images that `reader` reads without an error, with the target in it; one for each way to go about it that works. */
export function* inventions(reader: Reader, wish: Wish): Generator<Uint8Array> {
  const target = reader.model.types.find(({ uid }) => uid === wish.type);
  const way = target && wayTo(reader.root, target);
  if (target === undefined || way === undefined) return;
  const hasPlaces = way.some(({ field }) => field.attr.pos !== undefined) || target.instances.length > 0;
  for (const isBehind of hasPlaces ? [true, false] : [true]) {
    for (const isRich of [false, true]) {
      const image = invent(reader, {
        wish,
        target,
        way,
        isBehind,
        isRich,
        sizes: new Map(),
        capped: new Set(),
        widened: new Map(),
        forced: new Map(),
        boost: 0,
        left: MOST_STEPS,
        preset: new Map(),
      });
      if (image !== undefined) yield image;
    }
  }
}

function invent(reader: Reader, plan: Plan): Uint8Array | undefined {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const tried = new Attempt(reader, plan);
    const error = tried.read();
    if (error === undefined) {
      const image = tried.image();
      const reading = reader.read(image, MOST_MADE);
      if (reading.stop === undefined && isThere(reading, plan)) return image;
      if (reading.stop !== undefined || !(tried.fillUp() || tried.boost())) return undefined;
      continue;
    }
    if (plan.left < 0 || !tried.learn(error)) return undefined;
  }
  return undefined;
}

function isThere({ spans, leaves }: Reading, { wish, target }: Plan): boolean {
  if (!spans.has(target.uid)) return false;
  const { field } = wish;
  if (field === undefined) return true;
  for (const [path, leaf] of leaves) {
    if (leaf.field.owner === target && leaf.field.uid === field) return true;
    if (path.split(/[.[]/).includes(field)) return true;
  }
  return false;
}

interface Linked {
  readonly made: ParsedClass;
  readonly types: ReadonlyMap<object, Type>;
}

const ASKED = Symbol('asked');
const linked = new WeakMap<Model, Map<Reader['compiled'], Linked>>();

let current: Attempt | undefined;

/** The reader's classes with streams that ask, and objects that say which field they are at. */
function link(reader: Reader): Linked {
  const known = linked.get(reader.model) ?? new Map<Reader['compiled'], Linked>();
  linked.set(reader.model, known);
  const was = known.get(reader.compiled);
  if (was !== undefined) return was;
  const classes = reader.compiled.link(AskingStream as never);
  const types = new Map<object, Type>();
  const enter = (type: Type, made: ParsedClass | undefined): void => {
    if (made === undefined) return;
    types.set(made.prototype, type);
    watch(made);
    for (const inner of type.types.values()) {
      enter(inner, (made as unknown as Record<string, ParsedClass>)[pascal(inner.id)]);
    }
  };
  for (const type of reader.model.roots.values()) enter(type, classes.get(pascal(type.id)));
  const made = classes.get(pascal(reader.root.id)) as ParsedClass;
  const all = { made, types };
  known.set(reader.compiled, all);
  return all;
}

function watch(made: ParsedClass): void {
  // What an instance was asked for goes on where it was.
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(made.prototype))) {
    if (get === undefined) continue;
    Object.defineProperty(made.prototype, name, {
      configurable: true,
      get(this: unknown) {
        const back = current?.asked();
        const value: unknown = get.call(this);
        back?.();
        return value;
      },
    });
  }
  Object.defineProperty(made.prototype, '_debug', {
    set(this: Record<symbol, unknown>, value: object) {
      const at = (key: string | symbol) => {
        if (typeof key === 'string') current?.enter(this as never, key.replace(/^_m_/, ''));
      };
      this[ASKED] = new Proxy(value, {
        get: (of, key) => {
          at(key);
          return Reflect.get(of, key);
        },
        set: (of, key, to) => {
          at(key);
          return Reflect.set(of, key, to);
        },
      });
    },
    get(this: Record<symbol, unknown>) {
      return this[ASKED];
    },
  });
}

const fieldsOf = new WeakMap<Type, Map<string, Field>>();

function fieldNamed(type: Type, name: string): Field | undefined {
  let all = fieldsOf.get(type);
  if (all === undefined) {
    all = new Map([...type.fields, ...type.instances].map((field) => [camel(field.id), field]));
    fieldsOf.set(type, all);
  }
  return all.get(name);
}

/** One image, while it is read for the first time. */
class Attempt implements Session {
  readonly bytes = new Uint8Array(MOST_BYTES);
  readonly decided = new Uint8Array(MOST_BYTES);
  extent = 0;
  total: number | undefined;
  readonly deflated = new Map<number, number>();
  private asker: Asker | undefined;
  /** What each object was first read in: one of a type of another spec does not say. */
  private readonly within = new WeakMap<object, object | undefined>();
  private empty: { readonly stream: AskingStream; readonly step: Step } | undefined;
  private readonly chooser: Chooser;
  private readonly linked: Linked;

  constructor(
    private readonly reader: Reader,
    private readonly plan: Plan,
  ) {
    this.linked = link(reader);
    const around = (object: object) => (object as { _parent?: unknown })._parent ?? this.within.get(object);
    this.chooser = new Chooser(reader.model, reader.root, plan, (object) => this.typeOf(object), around);
    const { wish, target } = plan;
    if (target === reader.root && wish.length !== undefined) this.total = wish.length;
    for (const [at, bytes] of plan.preset) {
      this.bytes.set(bytes, at);
      this.decided.fill(0xff, at, at + bytes.length);
    }
    const learnt = plan.sizes.get(ROOT);
    if (learnt !== undefined) this.total = learnt;
  }

  private typeOf(object: object): Type | undefined {
    return this.linked.types.get(Object.getPrototypeOf(object));
  }

  /** Says which field of which object is read next. */
  enter(object: Record<string, unknown>, name: string): void {
    const type = this.typeOf(object);
    const field = type && fieldNamed(type, name);
    if (type === undefined || field === undefined) return;
    if (!this.within.has(object)) this.within.set(object, this.asker?.object);
    this.asker = { type, object, field, index: itemsIn(object, field) };
  }

  /** What brings back who asks now. */
  asked(): () => void {
    const { asker } = this;
    return () => {
      this.asker = asker;
    };
  }

  answer(question: Question): Answer {
    if (this.asker === undefined) return undefined;
    this.plan.left -= QUESTION;
    if (this.plan.left < 0) throw new Error('too many steps');
    // What is made of records is asked for in turn.
    const { field } = this.asker;
    const isFrame = typesIn(field.shape).length > 0 && (question.kind === 'bytes' || question.kind === 'ended');
    if (isFrame && field.attr.process === 'zlib' && question.kind === 'bytes') {
      return question.width < OVERHEAD ? undefined : stored(new Uint8Array(question.width - OVERHEAD));
    }
    if (isFrame) return question.kind === 'ended' ? new Uint8Array(this.chooser.sizeOf(field, this.asker)) : undefined;
    return this.chooser.answer(question, this.asker);
  }

  around(): object | undefined {
    return this.asker?.object._io as object | undefined;
  }

  lengthWanted(): number {
    return this.asker === undefined ? 0 : this.chooser.sizeOf(this.asker.field, this.asker);
  }

  frame(): Field | undefined {
    return this.asker?.field;
  }

  ends(): boolean {
    if (this.asker === undefined) return true;
    const { field, object } = this.asker;
    if (field.attr.repeat !== 'eos') return true;
    return this.chooser.isEnough(field, itemsIn(object, field));
  }

  read(): Error | undefined {
    current = this;
    try {
      return asking(this, () => withinTime(MOST_TIME, () => this.walk(), MOST_READS));
    } finally {
      current = undefined;
    }
  }

  private walk(): Error | undefined {
    try {
      const stream = new AskingStream(this.bytes.buffer);
      const parsed = new this.linked.made(stream as never, null, null, ...this.reader.args);
      parsed._read();
      this.follow(parsed);
      return undefined;
    } catch (error) {
      return error as Error;
    }
  }

  /** Goes the way, since instances are read only when somebody asks. */
  private follow(parsed: Parsed): void {
    let at: Parsed | undefined = parsed;
    for (const step of this.plan.way) {
      at = at && this.next(at, step);
      if (at === undefined) return;
    }
    const field = this.plan.target.instances.find(({ uid }) => uid === this.plan.wish.field);
    if (field !== undefined) void at?.[camel(field.id)];
  }

  private next(at: Parsed, { field, chosen }: Step): Parsed | undefined {
    const value = at[camel(field.id)];
    const wanted = chosen?.shape.is === 'record' ? chosen.shape.type : undefined;
    const items = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'object' && one !== null);
    return items.find((one) => wanted === undefined || this.typeOf(one) === wanted) as Parsed | undefined;
  }

  image(): Uint8Array {
    const image = this.bytes.slice(0, this.total ?? this.extent);
    // What stands within counts for what is around it.
    for (const [at, length] of [...this.deflated].reverse()) seal(image, at, length);
    return image;
  }

  /** Takes from an error what helps the next attempt; false where it says nothing new. */
  learn(error: Error & { expected?: unknown }): boolean {
    if (error instanceof EndOfStream) {
      const stream = error.stream as unknown as AskingStream;
      // A length below nothing, or one that was divided by nothing.
      if (error.requested < 0 || Number.isNaN(error.requested)) return this.boost();
      if (!Number.isFinite(error.requested)) return false;
      return this.shrink(stream, error) || this.lengthen(stream, stream.pos + error.requested);
    }
    const { asker } = this;
    if (asker === undefined) return false;
    if (asker.field.attr.process === 'zlib' && 'code' in error) {
      const stream = asker.object._io as AskingStream;
      return this.lengthen(stream, stream.pos + OVERHEAD + 1);
    }
    if (/no terminator/.test(error.message)) {
      const stream = asker.object._io as AskingStream;
      return this.lengthen(stream, this.sizeOf(stream) + 1);
    }
    if (error.expected !== undefined) {
      const { forced, preset } = this.plan;
      const at = (asker.object._io as AskingStream).at;
      if (!forced.has(asker.field)) {
        forced.set(asker.field, error.expected);
        return true;
      }
      // Something else stood there before.
      if (!(error.expected instanceof Uint8Array) || preset.has(at - error.expected.length)) return false;
      preset.set(at - error.expected.length, error.expected);
      return true;
    }
    return error instanceof TypeError && this.boost();
  }

  emptied(stream: AskingStream): void {
    const { asker, plan } = this;
    const step = plan.way.find(({ field }) => field === asker?.field);
    if (asker === undefined || step?.field.attr.repeat !== 'eos' || itemsIn(asker.object, asker.field) > 0) return;
    this.empty ??= { stream, step };
  }

  /** Gives a list on the way that came to its end at once room for one item. */
  fillUp(): boolean {
    if (this.empty === undefined) return false;
    const { stream, step } = this.empty;
    const [type] = typesIn(step.chosen?.shape ?? step.field.shape);
    return this.lengthen(stream, stream.pos + Math.max(1, Math.ceil(leastBits(type) / 8)));
  }

  /** Numbers that nobody can tell anything about are more than they were. */
  boost(): boolean {
    const { plan } = this;
    plan.boost = plan.boost === 0 ? 1 : plan.boost * 4;
    return plan.boost <= MOST_BOOST;
  }

  /** What has a length of its own takes no more than there is room for, where the room is always the same. */
  private shrink(stream: AskingStream, { requested, available }: EndOfStream): boolean {
    const frame = stream.frame as Field | undefined;
    const field = this.asker?.field;
    const isFixed =
      frame !== undefined &&
      'size' in frame.shape &&
      ((typeof frame.shape.size === 'object' && 'fixed' in frame.shape.size) ||
        this.plan.capped.has(nested(frame, stream.around)));
    if (!isFixed || field === undefined || field === frame || available >= requested) return false;
    if (!('size' in field.shape) || typeof field.shape.size !== 'object' || !('expr' in field.shape.size)) return false;
    const inner = nested(field, stream);
    if ((this.plan.sizes.get(inner) ?? Infinity) <= available) return false;
    this.plan.sizes.set(inner, available);
    this.plan.capped.add(inner);
    return true;
  }

  /** Sees to it that a stream has so many bytes; what takes all that there is needs more of the one around it. */
  private lengthen(stream: AskingStream, size: number): boolean {
    const field = stream.frame as Field | undefined;
    const length = field !== undefined && 'size' in field.shape ? field.shape.size : undefined;
    const { around } = stream;
    // What is left when others have theirs is more when all is more.
    if (around !== undefined && typeof length === 'object' && 'expr' in length && /_io\.size/.test(length.expr)) {
      return this.lengthen(around, this.sizeOf(around) + size - stream.size);
    }
    const more = field?.attr.process === 'zlib' ? OVERHEAD : 0;
    if (length === 'eos' && around?.around !== undefined) {
      return this.lengthen(around, size + stream.start - around.start + (more === 0 ? 0 : TAIL));
    }
    return this.widen(field && nested(field, around), size + more);
  }

  private sizeOf(stream: AskingStream): number {
    return stream.around === undefined ? this.image().length : stream.size;
  }

  private widen(field: Field | undefined, size: number): boolean {
    const key = field ?? ROOT;
    const { sizes, widened } = this.plan;
    const times = (widened.get(key) ?? 0) + 1;
    widened.set(key, times);
    const wanted = key !== ROOT && times > MOST_EXACT ? size * 2 : size;
    if (wanted > (key === ROOT ? MOST_BYTES : MOST_SIZE) || wanted <= (sizes.get(key) ?? 0)) return false;
    sizes.set(key, wanted);
    return true;
  }
}

/** Stands for the whole image among fields. */
const ROOT = {} as Field;
