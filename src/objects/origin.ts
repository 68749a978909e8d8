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

/**
 * Refuses an image in which an object was moved, added, removed or resized in front of unknown bytes that were read: they
 * may refer to it. Asked for each object in the order of the image (format, section 2, rule 10).
 */
export class Origins {
  /** The first object that does not stand where it stood. */
  private moved: number | undefined;

  /** Looks at the object that is about to be written at `offset`. */
  check(stream: ObjectStream, object: Anything, index: number, offset: number): void {
    const origin = object?.[ORIGIN];
    if (origin === undefined || origin.index !== index || origin.offset !== offset) this.moved ??= index;
    if (this.moved === undefined || origin === undefined || !hasUnknownBytes(object)) return;
    stream.index = this.moved;
    stream.table = '';
    const by = index === this.moved ? 'it' : `object ${index} of type ${object.type}`;
    stream.refuse('UNKNOWN_BYTES_IN_FRONT', '', { type: by });
  }
}
