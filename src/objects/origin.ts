import type { ObjectStream } from '../bytes/object-stream.js';
import { ORIGIN, type Origin, type Unknown } from '../model.js';
import { kindByName } from '../registry.js';

type Anything = { readonly type: string; readonly [ORIGIN]?: Origin };

const tablesOf = new Map<string, readonly string[]>();

/** Tables of a kind, the entries of which may have grown. */
function tables(type: string): readonly string[] {
  const known = tablesOf.get(type);
  if (known !== undefined) return known;
  const fields = kindByName(type)?.fields ?? [];
  const names = fields.filter(({ role, list }) => role === 'table' && !list).map(({ name }) => name);
  tablesOf.set(type, names);
  return names;
}

/** Whether an object holds bytes that this revision does not know. */
export function hasUnknownBytes(object: Anything): boolean {
  if (object?.type === 'UNKNOWN') return true;
  const unknown = object as Unknown & Record<string, unknown>;
  if (unknown?.extra !== undefined || unknown?.extraTail !== undefined || unknown?.listExtra !== undefined) return true;
  return tables(object?.type).some((name) => {
    const entries = unknown[name];
    return Array.isArray(entries) && entries[0]?.extra !== undefined;
  });
}

/** Where the END stood that unknown bytes of END were read from. */
const ends = new WeakMap<Uint8Array, Origin>();

/** Has the unknown bytes of END remember where it stood. */
export const keepEnd = (extra: Uint8Array, origin: Origin): unknown => ends.set(extra, origin);

/** Has what JSON says remember where it stood in the image that the JSON was made of. */
export function takeOrigins(objects: readonly Anything[], original: readonly Anything[]): void {
  for (const [index, object] of objects.entries()) {
    const origin = original[index]?.[ORIGIN];
    if (origin === undefined) delete (object as Unknown)[ORIGIN];
    else (object as Unknown)[ORIGIN] = origin;
  }
}

/** The same for the unknown bytes of END. */
export function takeEnd(extra: Uint8Array | undefined, original: Uint8Array | undefined): void {
  const origin = original && ends.get(original);
  if (extra !== undefined && origin !== undefined) ends.set(extra, origin);
}

/**
 * Refuses an image in which an object was moved, added, removed or resized in front of unknown bytes that were read: they
 * may refer to it. Asked for each object in the order of the image (format, section 2, rule 10).
 */
export class Origins {
  /** The first object that does not stand where it stood. */
  private moved: number | undefined;
  /** The first that remembers another place. */
  private displaced: number | undefined;

  /** Looks at the object that is about to be written at `offset`. */
  check(stream: ObjectStream, object: Anything, index: number, offset: number): void {
    const origin = object?.[ORIGIN];
    const isThere = origin?.index === index && origin.offset === offset;
    if (!isThere) this.moved ??= index;
    if (!isThere && origin !== undefined) this.displaced ??= index;
    if (this.moved === undefined || origin === undefined || !hasUnknownBytes(object)) return;
    this.refuse(stream, index === this.moved ? 'it' : `object ${index} of type ${object.type}`);
  }

  /** Looks at the END that is about to be written at `offset` behind `count` objects: those may all be copies in their old places. */
  checkEnd(stream: ObjectStream, extra: Uint8Array | undefined, count: number, offset: number): void {
    const origin = extra instanceof Uint8Array ? ends.get(extra) : undefined;
    if (origin === undefined) return;
    if (origin.index !== count || origin.offset !== offset)
      this.displaced ??= this.moved ?? Math.min(origin.index, count);
    if (this.displaced === undefined) return;
    this.moved = this.displaced;
    stream.part = '/endExtra';
    this.refuse(stream, 'END');
  }

  private refuse(stream: ObjectStream, type: string): never {
    const { moved = -1 } = this;
    stream.index = moved;
    stream.table = '';
    return stream.refuse('UNKNOWN_BYTES_IN_FRONT', '', { type });
  }
}
