import { argument, imageOf, optionsOf, shown } from './argument.js';
import { shaped } from './bytes/shaped.js';
import { IMAGE_VERSION } from './container/header.js';
import { throwing } from './findings/raise.js';
import type { Arch, ImageObject, KindName, Kinds, RequiredReferences } from './generated/model.js';
import type { Image, ImageHeader, LenientImage, Unknown } from './model.js';
import { hasUnknownBytes } from './objects/origin.js';
import { own } from './owner.js';
import { enumMembers, type FieldInfo, kindByName, modelFields, revisions } from './registry.js';

const NEWEST = revisions.at(-1) as number;

/** What has to be said about an object: its required references. Everything else has a default. */
export type Init<T extends KindName> = Partial<Omit<Kinds[T], 'type'>> &
  Pick<Kinds[T], RequiredReferences[T] & keyof Kinds[T]>;

/** What `add` may leave out altogether. */
type Args<T extends KindName> = [RequiredReferences[T]] extends [never] ? [init?: Init<T>] : [init: Init<T>];

export interface ImageInit {
  /** Default: X86_64. */
  arch?: Arch;
  /** Kernel release. Default: empty. */
  utsRelease?: string;
  /** Whether END closes the image. Default: true; false in revision 1, which had no END. */
  sealed?: boolean;
  /** Whose kinds and lengths the objects have. Default: the newest. */
  revision?: number;
}

/** An image under construction: an {@link Image} like any other, with `add`, `insertBefore` and `remove`. */
export class ImageBuilder implements Image {
  header: ImageHeader;
  sealed: boolean;
  objects: ImageObject[] = [];
  unpadded?: true;
  endExtra?: Uint8Array;
  readonly #revision: number;

  /** @throws {RangeError} for a revision that there is not */
  constructor(init: ImageInit = {}) {
    const { arch = 'X86_64', utsRelease = '', revision = NEWEST, sealed = revision > 1 } = optionsOf(init, {}, '/init');
    if (!revisions.includes(revision)) throw new RangeError(`there is no revision ${shown(revision)}`);
    this.header = { imageVersion: IMAGE_VERSION, utsRelease, arch };
    this.sealed = sealed;
    this.#revision = revision;
  }

  /**
   * A builder of an image that was read, say. It holds the same objects, in a list of its own.
   *
   * @param options `revision` is that of the objects to come; default: the newest
   * @throws {ImageError} WRONG_TYPE for what is no image
   */
  static from(image: Image, options?: { revision?: number }): ImageBuilder;
  static from(image: LenientImage, options?: { revision?: number }): LenientBuilder;
  static from(image: Image | LenientImage, options: { revision?: number } = {}): unknown {
    const { header, sealed, objects, unpadded, endExtra } = imageOf(image);
    const { revision = NEWEST } = optionsOf(options);
    const builder = new ImageBuilder({ revision });
    builder.header = { ...header };
    builder.sealed = sealed;
    builder.objects = [...(objects as ImageObject[])];
    for (const [index, object] of builder.objects.entries())
      own(argument(object, `/objects/${index}`, 'typed'), builder);
    if (unpadded) builder.unpadded = unpadded;
    if (endExtra !== undefined) builder.endExtra = endExtra;
    return builder;
  }

  /**
   * Appends an object and returns it, to be referred to by those that follow.
   *
   * Numbers, flags and statistics default to 0, text to '', tables to [], optional references to
   * null; `nrPages` of PAGES to what `data` holds. Entries of tables get what revisions appended to them.
   *
   * @throws {RangeError} for a kind that the revision of the image did not have
   */
  add<T extends KindName>(type: T, ...[init]: Args<T>): Kinds[T] {
    return this.#put(this.objects.length, type, init as Init<T> | undefined);
  }

  /**
   * Puts an object in front of another, so that this one and those behind it can refer to it; see {@link ImageBuilder.add}.
   *
   * @throws {RangeError} where `before` is not in the image
   * @throws {ImageError} UNKNOWN_BYTES_IN_FRONT where an object behind it has bytes that may hold references (format, rule 10)
   */
  insertBefore<T extends KindName>(before: object, type: T, ...[init]: Args<T>): Kinds[T] {
    const index = this.#indexOf(argument(before, '/before', 'object'));
    this.#refuseInFrontOfUnknown(index);
    return this.#put(index, type, init as Init<T> | undefined);
  }

  /**
   * Takes an object out. With `cascade` those go that refer to it, too, and those that refer to these.
   *
   * @returns the objects that went, in their order
   * @throws {RangeError} where `object` is not in the image
   * @throws {ImageError} REFERENCE_HELD where another object refers to it, UNKNOWN_BYTES_IN_FRONT as {@link ImageBuilder.insertBefore}
   */
  remove(object: object, options: { cascade?: boolean } = {}): ImageObject[] {
    const { cascade = false } = optionsOf(options);
    const first = this.#indexOf(argument(object, '/object', 'object'));
    this.#refuseInFrontOfUnknown(first + 1);
    const gone = new Set<unknown>([object]);
    for (let index = first + 1; index < this.objects.length; index++) {
      const one = this.objects[index] as ImageObject;
      const path = pathOfReference(one, gone);
      if (path === undefined) continue;
      if (!cascade) {
        const args = { type: typeOf(object), actual: one.type };
        throwing('REFERENCE_HELD', -1, 0, `/objects/${index}/${path}`, args);
      }
      gone.add(one);
    }
    const removed = this.objects.filter((one) => gone.has(one));
    this.objects = this.objects.filter((one) => !gone.has(one));
    return removed;
  }

  #put<T extends KindName>(index: number, type: T, init: Init<T> | undefined): Kinds[T] {
    const object = create(type, init as Init<T>, this.#revision);
    own(object, this);
    this.objects.splice(index, 0, object);
    return object;
  }

  #indexOf(object: object): number {
    const index = this.objects.indexOf(object as ImageObject);
    if (index < 0) throw new RangeError(`this ${typeOf(object)} is not in the image`);
    return index;
  }

  /** Nothing may move that unknown bytes could point at, or in which they stand. */
  #refuseInFrontOfUnknown(from: number): void {
    const last = this.objects.findLastIndex(hasUnknownBytes);
    if (last < from) return;
    throwing('UNKNOWN_BYTES_IN_FRONT', -1, 0, `/objects/${last}`, { type: this.objects[last]?.type ?? '' });
  }
}

/** A builder of an image whose references may hit nothing. */
export type LenientBuilder = Omit<ImageBuilder, 'objects'> & LenientImage;

const typeOf = (object: object): string => {
  const { type } = optionsOf(object as { type?: unknown }, {}, '/object');
  return typeof type === 'string' ? type : 'object';
};

/** JSON pointer in `owner` of a reference to one of `targets`. */
function pathOfReference(owner: ImageObject, targets: ReadonlySet<unknown>): string | undefined {
  const find = (holder: Record<string, unknown>, fields: readonly FieldInfo[]): string | undefined => {
    for (const { name, role, entry = [] } of fields) {
      const value = holder[name];
      if (role === 'reference' && targets.has(value)) return name;
      if (role !== 'table' || !entry.some((field) => field.role === 'reference')) continue;
      for (const [row, one] of ((value ?? []) as Record<string, unknown>[]).entries()) {
        const path = find(one, entry);
        if (path !== undefined) return `${name}/${row}/${path}`;
      }
    }
    return undefined;
  };
  return find(owner as unknown as Record<string, unknown>, kindByName(owner.type)?.fields ?? []);
}

/** A new image, to `add` objects to. */
export const createImage = (init?: ImageInit): ImageBuilder => new ImageBuilder(init);

/** One object with its defaults, in the form of `revision`; see {@link ImageBuilder.add}. */
export function create<T extends KindName>(type: T, init: Init<T>, revision = NEWEST): Kinds[T] {
  argument(type, '/type', 'text');
  argument(revision, '/revision', 'number');
  const values = optionsOf(init as object, {}, '/init');
  const kind = kindByName(type);
  if (kind !== undefined && kind.since > revision) throw new RangeError(`revision ${shown(revision)} has no ${type}`);
  const { fields, names } = fieldsIn(modelFields(kind?.fields ?? []), revision);
  const object: Record<string, unknown> & Unknown = shaped(fields, names, [type, ...fields.map(defaultOf)]);
  Object.assign(object, values);
  for (const field of fields) if (field.entsteps !== undefined) fitEntries(object, field, revision);
  const whole = object as unknown as Kinds[T];
  if (whole.type === 'PAGES' && init !== undefined && !('nrPages' in values)) {
    const { data, pageSize } = whole;
    // of other values the writer tells, with their path
    if (typeof pageSize === 'bigint' && pageSize > 0n && Number.isSafeInteger(data?.length)) {
      whole.nrPages = BigInt(data.length) / pageSize;
    }
  }
  // a task that may run nowhere is none
  if (whole.type === 'TASK_STRUCT' && whole.cpusAllowed?.length === 0 && !('cpusAllowed' in values)) {
    whole.cpusAllowed = Uint8Array.of(1);
  }
  return whole;
}

interface Known {
  readonly fields: readonly FieldInfo[];
  /** Those of the fields behind `type`. */
  readonly names: readonly string[];
}

const known = new WeakMap<readonly FieldInfo[], Map<number, Known>>();

/** What of `all` a revision has. */
function fieldsIn(all: readonly FieldInfo[], revision: number): Known {
  const byRevision = known.get(all) ?? new Map<number, Known>();
  known.set(all, byRevision);
  let found = byRevision.get(revision);
  if (found === undefined) {
    const fields = all.filter(({ since = 1 }) => since <= revision);
    found = { fields, names: ['type', ...fields.map(({ name }) => name)] };
    byRevision.set(revision, found);
  }
  return found;
}

/** Gives the entries of a table that has grown the form of `revision`; those of an older one stay as they are. */
function fitEntries(object: Record<string, unknown> & Unknown, field: FieldInfo, revision: number): void {
  const { name, entry = [], entsteps = [] } = field;
  const later = entry.filter(({ since }) => since !== undefined);
  const missing = later.filter(({ since = 1 }) => since <= revision);
  const rows = object[name] as object[];
  if (missing.length > 0) {
    const defaults = Object.fromEntries(missing.map((one) => [one.name, defaultOf(one)]));
    object[name] = rows.map((row) => ({ ...defaults, ...row }));
  } else if (rows.length === 0) {
    object.entsize = { ...object.entsize, [name]: entsteps.at(-1) as number };
  }
}

function defaultOf({ role, width, set, text, default: value }: FieldInfo): unknown {
  switch (role) {
    case 'text':
      return value ?? '';
    case 'flags':
      return 0n;
    case 'reference':
      return null;
    case 'span':
      return text ? '' : new Uint8Array(0);
    case 'table':
      return [];
    case 'enum':
      return enumMembers(set as string).find(({ name }) => name === value?.toUpperCase())?.name ?? 0;
    default:
      return width === 8 ? BigInt(value ?? 0) : Number(value ?? 0);
  }
}
