import { greatest, least } from '../../bytes/bigints.js';
import type { File, ImageObject, TaskStruct, Vma } from '../../generated/model.js';
import { valueToJson } from '../../json/to-json.js';
import { type FieldInfo, modelFields } from '../../registry.js';
import { type Graph, isObject } from '../graph.js';
import { contentPieces, piecesOfMapping } from '../memory.js';
import { numbersOf } from '../processes.js';
import { type Bytes, readBytes, type Steps } from '../steps.js';
import { compareBytes } from './bytes.js';
import { Ignored } from './ignored.js';
import { Numbers } from './numbers.js';
import { areaOf, fieldsOf, isPart, isSaid, keyed, labelOf, Parts, type Row, saidOf, titleOf, Unique } from './parts.js';
import { Path } from './path.js';
import { AREAS, type Area, type Difference, type DiffOptions, type ImageDiff } from './report.js';

interface Grown {
  readonly extra?: Bytes;
  readonly extraTail?: Bytes;
}

/** Two objects that stand for each other. */
interface Pair {
  readonly a: ImageObject;
  readonly b: ImageObject;
  readonly path: Path;
}

export function* compareImages(a: Graph, b: Graph, options: DiffOptions): Steps<ImageDiff> {
  const walk = new Walk(new Parts(a), new Parts(b), options);
  yield* walk.run();
  const order = new Map(AREAS.map((area, i) => [area, i]));
  const rank = ({ area }: Difference) => order.get(area) as number;
  const differences = walk.differences.sort((one, other) => rank(one) - rank(other));
  return { equal: differences.length === 0, differences };
}

/** Goes over two images side by side, from the processes to all that they refer to. */
class Walk {
  readonly differences: Difference[] = [];
  private readonly ignored: Ignored;
  private readonly inA = new Map<object, object>();
  private readonly inB = new Map<object, object>();
  private readonly files = new Set<object>();
  /** Where an object was come to first. */
  private readonly paths = new Map<object, Path>();
  private readonly numbers = new Numbers();
  private readonly nameOfTarget = (target: unknown) => nameOfTarget(target, this.numbers);
  /** Pairs that the comparison at work came to. */
  private found: Pair[] = [];

  constructor(
    private readonly a: Parts,
    private readonly b: Parts,
    private readonly options: DiffOptions,
  ) {
    this.ignored = new Ignored(options.ignore);
  }

  *run(): Steps<void> {
    const [a, b] = [this.a.graph, this.b.graph];
    for (const field of ['utsRelease', 'arch'] as const) {
      if (a.header[field] !== b.header[field])
        this.value('image', Path.of('header'), field, a.header[field], b.header[field]);
    }
    yield* this.tasks(tasksOf(a, this.numbers), tasksOf(b, this.numbers));
    yield* this.others(a.objects, b.objects);
  }

  private *tasks(a: ReadonlyMap<string, TaskStruct>, b: ReadonlyMap<string, TaskStruct>): Steps<void> {
    for (const [name, task] of a) {
      const other = b.get(name);
      const path = Path.of(`${name} (${task.comm})`);
      if (other === undefined) this.oneSided('only-in-a', path, 'processes', task);
      else {
        this.pair(task, other, path);
        yield* this.drain();
      }
    }
    for (const [name, task] of b) {
      if (!a.has(name)) this.oneSided('only-in-b', Path.of(`${name} (${task.comm})`), 'processes', task);
    }
  }

  /** What no process has, or what only processes of one image have: kind by kind, in the order of the image. */
  private *others(a: readonly ImageObject[], b: readonly ImageObject[]): Steps<void> {
    const left = this.unseen(a, this.inA);
    const right = this.unseen(b, this.inB);
    for (const kind of [...new Set([...left.keys(), ...right.keys()])].sort()) {
      const [ours, theirs] = [left.get(kind) ?? [], right.get(kind) ?? []];
      for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
        const path = Path.of(ours.length === 1 && theirs.length === 1 ? kind : `${kind} ${i}`);
        const [one, other] = [ours[i], theirs[i]];
        if (one !== undefined && other !== undefined) this.pair(one, other, path);
        else if (one !== undefined) this.oneSided('only-in-a', path, areaOf(one.type), one);
        else if (other !== undefined) this.oneSided('only-in-b', path, areaOf(other.type), other);
      }
      yield* this.drain();
    }
  }

  private unseen(objects: readonly ImageObject[], seen: ReadonlyMap<object, object>): Map<string, ImageObject[]> {
    const found = new Map<string, ImageObject[]>();
    for (const object of objects) {
      if (seen.has(object) || isPart(object.type) || isSaid(object)) continue;
      const list = found.get(object.type);
      if (list === undefined) found.set(object.type, [object]);
      else list.push(object);
    }
    return found;
  }

  /** @returns whether the two stand for each other, and not for others */
  private pair(a: ImageObject, b: ImageObject, path: Path): boolean {
    const [known, other] = [this.inA.get(a), this.inB.get(b)];
    if (known !== undefined || other !== undefined) return known === b;
    this.inA.set(a, b);
    this.inB.set(b, a);
    for (const object of [a, b]) this.paths.set(object, path);
    this.found.push({ a, b, path });
    return true;
  }

  /** Compares what is paired, and what that refers to; a chain of any length takes no stack. */
  private *drain(): Steps<void> {
    const waiting = this.found.reverse();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      this.found = [];
      yield* this.objects(next);
      for (const pair of this.found.reverse()) waiting.push(pair);
    }
    this.found = [];
  }

  private *objects({ a, b, path }: Pair): Steps<void> {
    if (a.type === 'UNKNOWN' || b.type === 'UNKNOWN') return yield* this.unknown(a, b, path);
    this.fields(a, b, fieldsOf(a.type), { type: a.type, area: areaOf(a.type), path });
    yield* this.extra(a, b, path);
    const [ours, theirs] = [this.a.of(a), this.b.of(b)];
    for (const [name, part] of ours) {
      const other = theirs.get(name);
      const label = path.to(labelOf(name, part));
      if (other === undefined) this.oneSided('only-in-a', label, areaOf(part.type), part);
      else this.pair(part, other, label);
    }
    for (const [name, part] of theirs) {
      if (!ours.has(name)) this.oneSided('only-in-b', path.to(labelOf(name, part)), areaOf(part.type), part);
    }
    if (a.type === 'VMA' && b.type === 'VMA') yield* this.memory(a, b, path);
    if (a.type === 'FILE' && b.type === 'FILE') yield* this.contents(a, b, path);
  }

  private fields(a: object, b: object, fields: readonly FieldInfo[], at: Place): void {
    for (const field of modelFields(fields)) {
      if (this.ignored.has(at.type, field, at.table)) continue;
      const [one, other] = [(a as Row)[field.name], (b as Row)[field.name]];
      if (one === other) continue;
      if (field.role === 'reference') this.reference(one, other, field, at);
      else if (field.role === 'table' && !field.list && Array.isArray(one) && Array.isArray(other)) {
        this.table(one, other, field, at);
      } else if (!this.isEqual(one, other)) {
        this.value(at.area, at.path, field.name, this.shown(one, field), this.shown(other, field));
      }
    }
  }

  private isEqual(a: unknown, b: unknown): boolean {
    if (typeof a === 'string' && typeof b === 'string') return this.ignored.text(a) === this.ignored.text(b);
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
    const [one, other] = [a as ArrayLike<unknown>, b as ArrayLike<unknown>];
    if (one.length !== other.length) return false;
    for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
    return true;
  }

  private shown(value: unknown, field: FieldInfo): unknown {
    return value === undefined ? undefined : valueToJson(value, field, this.nameOfTarget);
  }

  private reference(a: unknown, b: unknown, field: FieldInfo, { area, path }: Place): void {
    if (!isObject(a) || !isObject(b)) {
      if (a === undefined && b === undefined) return;
      const [one, other] = [this.nameOfTarget(a), this.nameOfTarget(b)];
      if (one !== other) this.value(area, path, field.name, one, other);
      return;
    }
    const [one, other] = [a as ImageObject, b as ImageObject];
    const [said, answered] = [saidOf(one, this.numbers), saidOf(other, this.numbers)];
    if (said !== undefined || one.type !== other.type) {
      if (said === answered && said !== undefined) return;
      this.value(area, path, field.name, this.nameOfTarget(a), this.nameOfTarget(b));
    } else if (!this.pair(one, other, path.to(field.name))) {
      const whose = (object: ImageObject) => this.paths.get(object)?.names().join(' › ') ?? 'one that is not shared';
      this.value(area, path, field.name, whose(one), whose(other));
    }
  }

  private table(a: readonly unknown[], b: readonly unknown[], table: FieldInfo, at: Place): void {
    const [ours, theirs] = [keyed(at.type, table, a), keyed(at.type, table, b)];
    const entry = table.entry ?? [];
    const area = table.name === 'rlimits' ? 'limits' : at.area;
    const pathOf = (name: string) => at.path.to(`${table.name} ${name}`);
    const rowOf = (row: Row) =>
      Object.fromEntries(modelFields(entry).map((field) => [field.name, this.shown(row[field.name], field)]));
    for (const [name, row] of ours) {
      const other = theirs.get(name);
      const path = pathOf(name);
      if (other === undefined) this.say(area, path, { change: 'only-in-a', a: rowOf(row) });
      else this.fields(row, other, entry, { type: at.type, area, path, table: table.name });
    }
    for (const [name, row] of theirs) {
      if (!ours.has(name)) this.say(area, pathOf(name), { change: 'only-in-b', b: rowOf(row) });
    }
  }

  /** What no revision up to ours knows of an object. */
  private *extra(a: ImageObject, b: ImageObject, path: Path): Steps<void> {
    for (const field of ['extra', 'extraTail'] as const) {
      const [one, other] = [(a as Grown)[field], (b as Grown)[field]];
      if (!(yield* isSame(one, other))) this.value(areaOf(a.type), path, field, sizeOf(one), sizeOf(other));
    }
  }

  private *unknown(a: ImageObject, b: ImageObject, path: Path): Steps<void> {
    if (a.type !== 'UNKNOWN' || b.type !== 'UNKNOWN') return;
    if (a.code !== b.code) this.value('image', path, 'code', a.code, b.code);
    if (!(yield* isSame(a.payload, b.payload))) {
      this.value('image', path, 'payload', sizeOf(a.payload), sizeOf(b.payload));
    }
  }

  private *memory(a: Vma, b: Vma, path: Path): Steps<void> {
    const end = least(a.vmEnd, b.vmEnd);
    const [ours, theirs] = [this.a.graph, this.b.graph];
    const pieces = (graph: Graph, vma: Vma) => piecesOfMapping(graph, vma, vma.vmStart, end);
    const { pages = false } = this.options;
    this.changed(path, yield* compareBytes(pieces(ours, a), pieces(theirs, b), pages));
  }

  /** Contents of a file that only the image has; once, whoever has it open or mapped. */
  private *contents(a: File, b: File, path: Path): Steps<void> {
    const [ours, theirs] = [this.a.graph.contentsOf(a), this.b.graph.contentsOf(b)];
    const key = ours ?? theirs;
    if (key === undefined || this.files.has(key)) return;
    this.files.add(key);
    const end = greatest(ours?.at(-1)?.end ?? 0n, theirs?.at(-1)?.end ?? 0n);
    const { pages = false } = this.options;
    const found = yield* compareBytes(contentPieces(ours ?? [], end), contentPieces(theirs ?? [], end), pages);
    this.changed(path.to('contents'), found);
  }

  private changed(
    path: Path,
    { pages, bytes, addresses }: { pages: number; bytes: bigint; addresses: readonly bigint[] },
  ): void {
    if (pages === 0) return;
    const listed = this.options.pages === true ? { addresses } : {};
    this.say('memory', path, { change: 'changed', pages, bytes, ...listed });
  }

  private value(area: Area, path: Path, field: string, a: unknown, b: unknown): void {
    this.say(area, path, { change: 'changed', field, a, b });
  }

  private oneSided(change: 'only-in-a' | 'only-in-b', path: Path, area: Area, object: ImageObject): void {
    this.say(area, path, { change, [change === 'only-in-a' ? 'a' : 'b']: titleOf(object) });
  }

  private say(area: Area, path: Path, what: Omit<Difference, 'area' | 'path'>): void {
    this.differences.push({ area, path: path.names(), ...what });
  }
}

/** Where fields are compared. */
interface Place {
  readonly type: string;
  readonly area: Area;
  readonly path: Path;
  readonly table?: string;
}

/** Processes and threads by their numbers in each PID namespace; those of the same numbers in the order of the image. */
function tasksOf({ tasks }: Graph, texts: Numbers): Map<string, TaskStruct> {
  const unique = new Unique();
  return new Map(
    tasks.map((task) => {
      const numbers = numbersOf(task);
      const name = `${isObject(task.groupLeader) ? 'thread' : 'process'} ${texts.text(numbers) || 'without a number'}`;
      return [unique.name(name), task];
    }),
  );
}

/** What a reference is to, in words; `null` for none. */
function nameOfTarget(target: unknown, numbers: Numbers): string | null {
  if (target === null || target === undefined) return null;
  return isObject(target) ? (saidOf(target, numbers) ?? titleOf(target as ImageObject)) : 'nothing that is there';
}

const sizeOf = (bytes: Bytes | undefined): string | undefined =>
  bytes === undefined ? undefined : `${bytes.length} bytes`;

function* isSame(a: Bytes | undefined, b: Bytes | undefined): Steps<boolean> {
  if (a === undefined || b === undefined) return a === b;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += CHUNK) {
    const end = Math.min(at + CHUNK, a.length);
    const [one, other] = [yield* readBytes(a, at, end), yield* readBytes(b, at, end)];
    for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  }
  return true;
}

const CHUNK = 1 << 20;
