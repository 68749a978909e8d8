import type { MmStruct } from './generated/model.js';
import type { Image } from './model.js';

/** The image that an address space was read or built in: what is mapped refers to it, not the other way round. */
const owners = new WeakMap<object, Image>();

/** Remembers that `object` is of `image`, if it is an address space. */
export function own(object: { readonly type: string }, image: Image): void {
  if (object.type === 'MM_STRUCT') owners.set(object, image);
}

export const ownerOf = (mm: MmStruct): Image | undefined => owners.get(mm);
