import type { Bytes, LazyBytes } from '../steps.js';

/** What stands where something was: no ASCII, so no text comes about. */
const FILL = 0xdb;
const PAGE = 4096;

/** Bytes that stay or were replaced on their own, and where they are in the whole. */
export interface Patch {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** As many bytes that tell nothing: pages that were zero stay zero, others are filled. */
export function shred(bytes: Bytes, patches: readonly Patch[] = []): Bytes {
  return bytes instanceof Uint8Array ? patched(shredded(bytes), 0, patches) : new Shredded(bytes, patches);
}

function shredded(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += PAGE) {
    const end = Math.min(at + PAGE, bytes.length);
    if (!isZero(bytes, at, end)) out.fill(FILL, at, end);
  }
  return out;
}

function isZero(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== 0) return false;
  return true;
}

/** Puts the part of each patch into `bytes`, which begin at `start`, that lies there. */
function patched(bytes: Uint8Array, start: number, patches: readonly Patch[]): Uint8Array {
  const end = start + bytes.length;
  for (const { at, bytes: patch } of patches) {
    const [from, to] = [Math.max(at, start), Math.min(at + patch.length, end)];
    if (from < to) bytes.set(patch.subarray(from - at, to - at), from - start);
  }
  return bytes;
}

/** The same of bytes that are in a file. */
class Shredded implements LazyBytes {
  readonly length: number;

  constructor(
    private readonly original: LazyBytes,
    private readonly patches: readonly Patch[],
  ) {
    this.length = original.length;
  }

  /** Pages are read whole, since what becomes of a byte depends on the others of its page. */
  async read(start: number, end: number): Promise<Uint8Array> {
    const from = start - (start % PAGE);
    const to = Math.min(Math.ceil(end / PAGE) * PAGE, this.length);
    const whole = patched(shredded(await this.original.read(from, to)), from, this.patches);
    return whole.subarray(start - from, end - from);
  }
}

/** The XSAVE area of a thread that has calculated nothing: its header stays, so that it can be loaded. */
export function freshXstate(xstate: Uint8Array): Uint8Array {
  const fresh = new Uint8Array(xstate.length);
  const keep = (from: number, to: number) => fresh.set(xstate.subarray(from, to), Math.min(from, xstate.length));
  // FCW and MXCSR as after FNINIT; MXCSR_MASK, the words for software and the header say what the machine has.
  if (fresh.length >= 32) fresh.set([0x7f, 0x03], 0);
  if (fresh.length >= 32) fresh.set([0x80, 0x1f], 24);
  keep(28, 32);
  keep(464, 576);
  return fresh;
}
