import type { ObjectStream } from '../bytes/object-stream.js';
import type { Kinds } from '../generated/model.js';

/** Writes the fields of one kind, in the order of the image; tails place themselves. */
export interface ObjectEncoder<T> {
  readonly type: keyof Kinds;
  /** `revision`: the one whose form the object has, of those that appended to its kind. */
  encode(stream: ObjectStream, object: T, revision: number): void;
}
