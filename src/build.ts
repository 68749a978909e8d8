import { IMAGE_VERSION } from './container/header.js';
import type { Arch, ImageObject, KindName, Kinds, RequiredReferences } from './generated/model.js';
import type { Image, ImageHeader } from './model.js';
import { own } from './owner.js';
import { enumMembers, type FieldInfo, kindByName, modelFields } from './registry.js';

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
  /** Whether END closes the image. Default: true. */
  sealed?: boolean;
}

/** An image under construction: an {@link Image} like any other, with `add`. */
export class ImageBuilder implements Image {
  header: ImageHeader;
  sealed: boolean;
  objects: ImageObject[] = [];

  constructor({ arch = 'X86_64', utsRelease = '', sealed = true }: ImageInit = {}) {
    this.header = { imageVersion: IMAGE_VERSION, utsRelease, arch };
    this.sealed = sealed;
  }

  /**
   * Appends an object and returns it, to be referred to by those that follow.
   *
   * Numbers, flags and statistics default to 0, text to '', tables to [], optional references to
   * null; `nrPages` of PAGES to what `data` holds.
   */
  add<T extends KindName>(type: T, ...[init]: Args<T>): Kinds[T] {
    const object = create(type, (init ?? {}) as Init<T>);
    own(object, this);
    this.objects.push(object);
    return object;
  }
}

/** A new image, to `add` objects to. */
export const createImage = (init?: ImageInit): ImageBuilder => new ImageBuilder(init);

/** One object with its defaults; see {@link ImageBuilder.add}. */
export function create<T extends KindName>(type: T, init: Init<T>): Kinds[T] {
  const object: Record<string, unknown> = { type };
  for (const field of modelFields(kindByName(type)?.fields ?? [])) object[field.name] = defaultOf(field);
  const whole = Object.assign(object, init) as unknown as Kinds[T];
  if (whole.type === 'PAGES' && init !== undefined && !('nrPages' in init)) {
    whole.nrPages = BigInt(whole.data.length) / whole.pageSize;
  }
  return whole;
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
