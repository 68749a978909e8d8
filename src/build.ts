import { IMAGE_VERSION } from './container/header.js';
import type { Arch, ImageObject, KindName, Kinds, RequiredReferences } from './generated/model.js';
import type { Image, ImageHeader, Unknown } from './model.js';
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

/** An image under construction: an {@link Image} like any other, with `add`. */
export class ImageBuilder implements Image {
  header: ImageHeader;
  sealed: boolean;
  objects: ImageObject[] = [];
  readonly #revision: number;

  /** @throws {RangeError} for a revision that there is not */
  constructor({ arch = 'X86_64', utsRelease = '', revision = NEWEST, sealed = revision > 1 }: ImageInit = {}) {
    if (!revisions.includes(revision)) throw new RangeError(`there is no revision ${revision}`);
    this.header = { imageVersion: IMAGE_VERSION, utsRelease, arch };
    this.sealed = sealed;
    this.#revision = revision;
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
    const object = create(type, (init ?? {}) as Init<T>, this.#revision);
    own(object, this);
    this.objects.push(object);
    return object;
  }
}

/** A new image, to `add` objects to. */
export const createImage = (init?: ImageInit): ImageBuilder => new ImageBuilder(init);

/** One object with its defaults, in the form of `revision`; see {@link ImageBuilder.add}. */
export function create<T extends KindName>(type: T, init: Init<T>, revision = NEWEST): Kinds[T] {
  const kind = kindByName(type);
  if (kind !== undefined && kind.since > revision) throw new RangeError(`revision ${revision} has no ${type}`);
  const fields = modelFields(kind?.fields ?? []).filter(({ since = 1 }) => since <= revision);
  const object: Record<string, unknown> & Unknown = { type };
  for (const field of fields) object[field.name] = defaultOf(field);
  Object.assign(object, init);
  for (const field of fields) if (field.entsteps !== undefined) fitEntries(object, field, revision);
  const whole = object as unknown as Kinds[T];
  if (whole.type === 'PAGES' && init !== undefined && !('nrPages' in init)) {
    whole.nrPages = BigInt(whole.data.length) / whole.pageSize;
  }
  return whole;
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
