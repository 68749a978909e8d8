/** Bytes that may be elsewhere yet, in an image file or a Blob; `FileBytes` of `cr-image/node` are such. */
export interface LazyBytes {
  readonly length: number;
  /** Reads the bytes from `start` up to `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** Bytes of an object, at hand or not. */
export type Bytes = Uint8Array | LazyBytes;

/** What a computation waits for. */
class Waiting {
  constructor(readonly bytes: Promise<Uint8Array>) {}
}

/**
 * A computation that may have to wait for bytes. The same code serves images in memory, where nothing is waited for,
 * and images in files: {@link settle} gives what it returns, {@link stream} and {@link streamAsync} what it yields.
 */
export type Steps<R, O = never> = Generator<O | Waiting, R, Uint8Array>;

/** The bytes from `start` up to `end`: a view where they are at hand. */
export function* readBytes(bytes: Bytes, start = 0, end = bytes.length): Steps<Uint8Array> {
  return bytes instanceof Uint8Array ? bytes.subarray(start, end) : yield new Waiting(bytes.read(start, end));
}

/** The result of `steps`; a promise of it where bytes had to be waited for. */
export function settle<R>(steps: Steps<R>): R | Promise<R> {
  const first = steps.next();
  return first.done === true ? first.value : settleLater(steps, first.value);
}

async function settleLater<R>(steps: Steps<R>, waiting: Waiting): Promise<R> {
  let next = steps.next(await waiting.bytes);
  while (next.done !== true) next = steps.next(await next.value.bytes);
  return next.value;
}

/** What `steps` yield over an image in memory. */
export function* stream<O>(steps: Steps<void, O>): Generator<O, void, undefined> {
  for (const value of steps as Iterable<O | Waiting>) {
    if (value instanceof Waiting) throw new Error('unreachable: all bytes are in memory');
    yield value;
  }
}

/** What the steps that `begin` gives yield, bytes waited for. */
export async function* streamAsync<O>(begin: () => Promise<Steps<void, O>>): AsyncGenerator<O, void, undefined> {
  const steps = await begin();
  let next = steps.next();
  while (next.done !== true) {
    if (next.value instanceof Waiting) {
      next = steps.next(await next.value.bytes);
    } else {
      yield next.value;
      next = steps.next();
    }
  }
}
