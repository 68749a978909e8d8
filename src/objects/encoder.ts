import type { ObjectStream } from '../bytes/object-stream.js';
import type { Kinds } from '../generated/model.js';

/** Writes the fields of one kind, in the order of the image; tails place themselves. */
export interface ObjectEncoder<T> {
  readonly type: keyof Kinds;
  /** Whether `object` has only what the shorter, older form of its kind has. */
  isOlder?(object: T): boolean;
  encode(stream: ObjectStream, object: T): void;
}
