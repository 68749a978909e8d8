import type { ImageObject } from '../generated/model.js';
import type { ImageHeader } from '../model.js';
import { type FieldInfo, kindByName } from '../registry.js';
import { adopt, type StreamedImage } from './graph.js';

/** An image that was made of one in a file: its objects hold each other, bytes of memory are fetched when they are read. */
export interface RewrittenImage extends StreamedImage {
  /** What the end of the image says. */
  readonly end: { readonly sealed: boolean; readonly unpadded: boolean; readonly endExtra?: Uint8Array };
  [Symbol.asyncIterator](): AsyncIterator<{
    readonly offset: number;
    readonly index: number;
    readonly object: ImageObject;
  }>;
}

/**
 * Copies of objects, made by `copy`, that refer to each other as the objects did. An object that `copy` leaves out is
 * referred to no more: references to it become `null`.
 */
export function relinked(
  objects: readonly ImageObject[],
  copy: (object: ImageObject) => ImageObject | undefined,
): ImageObject[] {
  const copies = new Map<unknown, ImageObject | null>();
  const all: ImageObject[] = [];
  for (const object of objects) {
    const made = copy(object);
    copies.set(object, made ?? null);
    if (made === undefined) continue;
    link(made as unknown as Record<string, unknown>, kindByName(made.type)?.fields ?? [], copies);
    all.push(made);
  }
  return all;
}

function link(
  owner: Record<string, unknown>,
  fields: readonly FieldInfo[],
  copies: ReadonlyMap<unknown, ImageObject | null>,
): void {
  for (const { name, role, entry } of fields) {
    const value = owner[name];
    if (role === 'reference') {
      const copied = copies.get(value);
      if (copied !== undefined) owner[name] = copied;
    } else if (role === 'table' && Array.isArray(value) && entry?.some((field) => field.role === 'reference')) {
      owner[name] = value.map((row) => {
        const made = { ...row };
        link(made, entry, copies);
        return made;
      });
    }
  }
}

interface Ended {
  readonly end?: { readonly sealed: boolean; readonly unpadded: boolean; readonly endExtra?: Uint8Array } | undefined;
}

interface StreamedOptions {
  /** What becomes of the bytes that a newer revision appended to END. */
  readonly rewriteExtra?: (bytes: Uint8Array) => Uint8Array;
  /** Whether the image may end with END. */
  readonly maySeal?: boolean;
}

/** What was made of an image file, as an image that is read an object at a time. */
export function streamed(
  image: StreamedImage,
  header: ImageHeader,
  objects: readonly ImageObject[],
  { rewriteExtra = (bytes: Uint8Array) => bytes, maySeal = true }: StreamedOptions = {},
): RewrittenImage {
  const { sealed = false, unpadded = false, endExtra } = (image as Ended).end ?? {};
  const rewritten: RewrittenImage = {
    header,
    end: {
      sealed: sealed && maySeal,
      unpadded,
      ...(endExtra !== undefined && { endExtra: rewriteExtra(endExtra) }),
    },
    async *[Symbol.asyncIterator]() {
      // The offset tells objects apart for who reads them; where they come to stand in a file shows when it is written.
      for (const [index, object] of objects.entries()) yield { offset: index, index, object };
    },
  };
  adopt(rewritten, objects);
  return rewritten;
}
