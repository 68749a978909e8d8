import { align8 } from '../bytes/align.js';
import { Left, type ObjectStream } from '../bytes/object-stream.js';
import { checkBytes, u32 } from '../bytes/types.js';
import { OBJECT_HEADER } from '../container/frames.js';
import type { ImageObject } from '../generated/model.js';
import { LAYOUT, type Unknown, type UnknownObject } from '../model.js';
import { type FieldInfo, type KindInfo, kindByName, modelFields, revisionsOf } from '../registry.js';
import type { ObjectEncoder } from './encoder.js';
import { encoders } from './index.js';

/** What an object of a kind is in one revision. */
interface Form {
  readonly revision: number;
  /** Bytes of the fixed part. */
  readonly fixed: number;
  /** Fields that the revision appended. */
  readonly own: readonly string[];
  /** Fields that are followed by a tail, and those of them that are tables of objects. */
  readonly tails: readonly FieldInfo[];
  readonly tables: readonly FieldInfo[];
}

interface Writer {
  readonly code: number;
  readonly encoder: ObjectEncoder<ImageObject>;
  /** The newest one, and those before it. */
  readonly newest: Form;
  readonly older: readonly Form[];
}

function formsOf({ fields, since: first, steps, fixed }: KindInfo): Form[] {
  const revisions = revisionsOf(fields, first);
  return revisions.map((revision, i) => {
    const known = fields.filter(({ since = first }) => since <= revision);
    const tails = known.filter(({ role }) => role === 'span' || role === 'table');
    return {
      revision,
      fixed: steps[i] ?? fixed,
      own: modelFields(known.filter(({ since = first }) => since === revision)).map(({ name }) => name),
      tails,
      tables: tails.filter(({ role, list }) => role === 'table' && !list),
    };
  });
}

const writers = new Map<string, Writer>(
  Object.values(encoders).map((any) => {
    const encoder = any as ObjectEncoder<ImageObject>;
    const info = kindByName(encoder.type) as KindInfo;
    const [newest, ...older] = formsOf(info).reverse() as [Form, ...Form[]];
    return [encoder.type, { code: info.code, encoder, newest, older }];
  }),
);

/** The form that `object` has: the newest one of which it has a field. */
function formOf(object: ImageObject, { newest, older }: Writer): Form {
  let form = newest;
  for (const before of older) {
    if (form.own.some((name) => (object as unknown as Record<string, unknown>)[name] !== undefined)) break;
    form = before;
  }
  return form;
}

/**
 * The bytes that `object` takes, if its text is ASCII and nothing of a newer revision is in it: then the image
 * is written without growing.
 */
export function estimate(object: ImageObject): number {
  if (object?.type === 'UNKNOWN') return align8(OBJECT_HEADER + lengthOf(object.payload));
  const writer = writers.get(object?.type);
  if (writer === undefined) return 0;
  const { fixed, tails } = formOf(object, writer);
  let end = fixed;
  for (const { name, entsize = 1, entry = [] } of tails) {
    const value = (object as unknown as Record<string, unknown>)[name];
    end = align8(end) + lengthOf(value) * entsize;
    for (const { role, name: part } of entry) {
      if (role !== 'span' || !Array.isArray(value)) continue;
      for (const row of value) {
        if (typeof row !== 'object' || row === null) break;
        end = align8(end) + lengthOf(row[part]);
      }
    }
  }
  // What is larger can't be written; encoding tells why.
  return end > 0xffff_ffff ? 0 : align8(end);
}

/** 0 for what can't be written anyway. */
const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) || value instanceof Uint8Array ? value.length : 0;

/**
 * Writes `object` at `stream.base`, without the padding behind it.
 *
 * @returns its length, object header included
 * @throws {ImageError} where a value does not fit
 */
export function writeObject(stream: ObjectStream, object: ImageObject): number {
  if (object?.type === 'UNKNOWN') return writeUnknown(stream, object);
  const writer = writers.get(object?.type);
  if (writer === undefined) return stream.refuse('UNKNOWN_TYPE', 'type', { actual: String(object?.type) });
  const unknown: Unknown = object;
  const form = formOf(object, writer);
  const { fixed: known, tails, revision } = form;
  const hasTails = tails.length > 0;
  const older = form !== writer.newest && !stream.lenient;
  if (unknown.extra !== undefined) checkBytes(stream, unknown.extra, 'extra');
  const extra = unknown.extra?.length ?? 0;
  if (extra > 0) checkExtra(stream, extra, hasTails, older);
  stream.begin(known + extra);
  writer.encoder.encode(stream, object, revision);
  if (unknown.extra !== undefined) stream.buffer.set(unknown.extra, stream.base + known);
  const layout = extra > 0 || hasWiderTable(unknown, form) ? unknown[LAYOUT] : undefined;
  if (layout !== undefined && layout !== stream.sizes.join()) {
    stream.refuse('UNKNOWN_BYTES_MOVED', movedTail(tails, layout, stream.sizes), { type: object.type });
  }
  if (unknown.extraTail !== undefined) appendTail(stream, unknown.extraTail, hasTails && extra > 0);
  return finish(stream, writer.code, stream.end, object.type);
}

function checkExtra(stream: ObjectStream, length: number, hasTails: boolean, older: boolean): void {
  const fits = hasTails ? length % 8 === 0 : length >= 8;
  if (!fits || older) {
    const min = older ? 'nothing in the short form of this kind' : hasTails ? 'a multiple of 8' : 8;
    stream.refuse('OUT_OF_RANGE', 'extra', { actual: length, min, max: 0xffff_ffff });
  }
}

/** Whether a newer revision appended to the entries of a table. */
function hasWiderTable(object: Unknown, { tables }: Form): boolean {
  if (object.entsize !== undefined || object.listExtra !== undefined) return true;
  for (const { name } of tables) {
    const entries = (object as Record<string, unknown>)[name] as { extra?: Uint8Array }[] | undefined;
    if (entries?.[0]?.extra !== undefined) return true;
  }
  return false;
}

/** `allowed` where something was appended to the fixed part: nothing else can tell of the tail, since entries never grow by a span. */
function appendTail(stream: ObjectStream, bytes: Uint8Array, allowed: boolean): void {
  if (!allowed)
    stream.refuse('WRONG_TYPE', 'extraTail', {
      actual: 'bytes',
      expected: 'nothing in an object of which the fixed part has not grown',
    });
  checkBytes(stream, bytes, 'extraTail');
  if (bytes instanceof Left) {
    stream.leave(bytes);
    return;
  }
  const at = stream.place(bytes.length);
  stream.buffer.set(bytes, stream.base + at);
}

/** Name of the first tail whose size differs. */
function movedTail(tails: readonly FieldInfo[], before: string, after: readonly number[]): string {
  const sizes = before.split(',');
  const first = after.findIndex((size, i) => String(size) !== sizes[i]);
  return tails[first]?.name ?? tails.at(-1)?.name ?? '';
}

function writeUnknown(stream: ObjectStream, { code, payload }: UnknownObject): number {
  checkBytes(stream, payload, 'payload');
  stream.begin(OBJECT_HEADER);
  const length = OBJECT_HEADER + payload.length;
  if (payload instanceof Left) stream.leave(payload);
  else if (length <= 0xffff_ffff) {
    stream.reserve(stream.base, length);
    stream.buffer.set(payload, stream.pos);
  }
  if (kindByCodeIsTaken(code) && !stream.lenient) {
    stream.refuse('WRONG_TYPE', 'code', {
      actual: code,
      expected: 'the number of a kind that this revision does not know',
    });
  }
  return finish(stream, code, length, 'UNKNOWN');
}

const taken = new Set([...writers.values()].map(({ code }) => code));
const kindByCodeIsTaken = (code: number): boolean => taken.has(code) || code === kindByName('END')?.code;

function finish(stream: ObjectStream, code: number, length: number, type: string): number {
  if (length > 0xffff_ffff) stream.refuse('TOO_LARGE', '', { type, actual: length });
  stream.pos = stream.base;
  u32.encode(stream, code, 'code');
  u32.encode(stream, length, 'len');
  return length;
}
