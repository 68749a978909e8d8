import { Left, type ObjectStream } from '../bytes/object-stream.js';
import { kindByName } from '../registry.js';
import { FileBytes } from './file-bytes.js';
import { nameless } from './source.js';
import type { Storable } from './streamed.js';

/** Bytes of an object that go into the image a piece at a time. */
export interface Pieces {
  readonly length: number;
  pieces(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  close?(): Promise<void>;
}

/** Shorter bytes are encoded with their object, unless they stand behind some that are not. */
const SHORT = 1 << 16;
const MOST = 0xffff_ffff;

/**
 * The bytes of `object` that are written a piece at a time, by the name of their field, in the order of the image: those that are in
 * a file, those that come one after the other, and those that are in memory and many.
 *
 * @throws {ImageError} where something else than bytes comes, or more than an object can have
 */
export async function leftOf(stream: ObjectStream, object: Storable): Promise<Map<string, Pieces>> {
  const left = new Map<string, Pieces>();
  const fields = object as Readonly<Record<string, unknown>>;
  try {
    for (const name of namesOf(object)) {
      const pieces = await piecesOf(stream, object, name, fields[name], left.size > 0);
      if (pieces !== undefined) left.set(name, pieces);
    }
    return left;
  } catch (error) {
    await closeAll(left);
    throw error;
  }
}

/** The object with {@link Left} for those bytes. */
export const withoutLeft = (object: Storable, left: ReadonlyMap<string, Pieces>): unknown =>
  left.size === 0
    ? object
    : { ...object, ...Object.fromEntries([...left].map(([name, { length }]) => [name, new Left(length)])) };

export async function closeAll(left: ReadonlyMap<string, Pieces>): Promise<void> {
  for (const pieces of left.values()) await pieces.close?.();
}

/** Fields whose bytes need not be in memory; nothing but `extraTail` may stand behind them. */
function namesOf(object: Storable): readonly string[] {
  if (object?.type === 'UNKNOWN') return ['payload'];
  const lazy = kindByName(object?.type)?.fields.filter((field) => field.lazy) ?? [];
  return [...lazy.map((field) => field.name), 'extraTail'];
}

async function piecesOf(
  stream: ObjectStream,
  object: Storable,
  name: string,
  value: unknown,
  isBehind: boolean,
): Promise<Pieces | undefined> {
  if (value instanceof FileBytes) return { length: value.length, pieces: () => value.chunks() };
  if (value instanceof Uint8Array) {
    return value.length <= SHORT && !isBehind ? undefined : { length: value.length, pieces: () => [value] };
  }
  if (!isIterable(value)) return undefined;
  const bytes = checked(stream, name, value);
  const length = lengthOf(object, name);
  return length === undefined
    ? spooled(stream, object, bytes)
    : { length, pieces: () => exactly(stream, name, bytes, length) };
}

const isIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof (value as Partial<AsyncIterable<unknown>> | null | undefined)?.[Symbol.asyncIterator] === 'function';

/** How many bytes there have to be: as many as pages of PAGES have; otherwise nobody knows before they came. */
function lengthOf(object: Storable, name: string): number | undefined {
  if (object.type !== 'PAGES' || name !== 'data') return undefined;
  const { pageSize, nrPages } = object;
  if (typeof pageSize !== 'bigint' || typeof nrPages !== 'bigint') return undefined;
  const length = pageSize * nrPages;
  return length >= 0n && length <= MOST ? Number(length) : undefined;
}

async function* checked(
  stream: ObjectStream,
  field: string,
  pieces: AsyncIterable<unknown>,
): AsyncGenerator<Uint8Array, void, void> {
  for await (const piece of pieces) {
    if (!(piece instanceof Uint8Array)) {
      stream.refuse('WRONG_TYPE', field, { actual: typeof piece, expected: 'a Uint8Array in each piece' });
    }
    yield piece;
  }
}

async function* exactly(
  stream: ObjectStream,
  field: string,
  pieces: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<Uint8Array, void, void> {
  let left = length;
  const expected = `${length}, the bytes of its pages`;
  for await (const piece of pieces) {
    left -= piece.length;
    if (left < 0) stream.refuse('WRONG_TYPE', field, { actual: 'more bytes', expected });
    yield piece;
  }
  if (left > 0) stream.refuse('WRONG_TYPE', field, { actual: `${length - left} bytes`, expected });
}

/** Takes bytes, of which nobody knows how many there are, into a temporary file without a name: their number stands in front of them. */
async function spooled(stream: ObjectStream, { type }: Storable, pieces: AsyncIterable<Uint8Array>): Promise<Pieces> {
  const file = await nameless();
  try {
    let length = 0;
    for await (const piece of pieces) {
      if (length + piece.length > MOST) stream.refuse('TOO_LARGE', '', { type, actual: length + piece.length });
      for (let done = 0; done < piece.length; ) {
        done += (await file.write(piece, done, piece.length - done, length + done)).bytesWritten;
      }
      length += piece.length;
    }
    const bytes = new FileBytes(file, 0, length);
    return { length, pieces: () => bytes.chunks(), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}
