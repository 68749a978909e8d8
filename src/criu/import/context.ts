import type { Init } from '../../build.js';
import { create } from '../../build.js';
import type { ImageObject, KindName, Kinds } from '../../generated/model.js';
import type { UnknownObject } from '../../model.js';
import type { Checkpoint, DefinedFile } from '../checkpoint.js';
import type { Notes } from './notes.js';

/** What the parts of an import share: the checkpoint, what was made of it, in the order of the image. */
export class Context {
  /** Objects in front of all others: DUMP_INFO, and CRIU's own entries. */
  readonly first: (ImageObject | UnknownObject)[] = [];
  private readonly byKind = new Map<KindName, ImageObject[]>();
  readonly defined: ReadonlyMap<number, DefinedFile>;

  constructor(
    readonly checkpoint: Checkpoint,
    readonly notes: Notes,
  ) {
    this.defined = checkpoint.files();
  }

  add<T extends KindName>(type: T, init: Init<T>): Kinds[T] {
    const object = create(type, init);
    const list = this.byKind.get(type);
    if (list === undefined) this.byKind.set(type, [object]);
    else list.push(object);
    return object;
  }

  all<T extends KindName>(type: T): Kinds[T][] {
    return (this.byKind.get(type) ?? []) as Kinds[T][];
  }
}

/** A map that makes what is missing. */
export class Cache<K, V> {
  private readonly known = new Map<K, V>();

  constructor(private readonly make: (key: K) => V) {}

  get(key: K): V {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const value = this.make(key);
    this.known.set(key, value);
    return value;
  }
}
