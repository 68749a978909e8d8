import type { ObjectStream } from '../bytes/object-stream.js';
import { checkBytes, u32 } from '../bytes/types.js';
import { align8, OBJECT_HEADER } from '../container/frames.js';
import type { ImageObject } from '../generated/model.js';
import { LAYOUT, type Unknown, type UnknownObject } from '../model.js';
import { type KindInfo, kindByName } from '../registry.js';
import type { ObjectEncoder } from './encoder.js';
import { encoders } from './index.js';

interface Writer {
  readonly code: number;
  readonly info: KindInfo;
  readonly encoder: ObjectEncoder<ImageObject>;
  readonly hasTails: boolean;
}

const writers = new Map<string, Writer>(
  Object.values(encoders).map((any) => {
    const encoder = any as ObjectEncoder<ImageObject>;
    const info = kindByName(encoder.type) as KindInfo;
    const hasTails = info.fields.some(({ role }) => role === 'span' || role === 'table');
    return [encoder.type, { code: info.code, info, encoder, hasTails }];
  }),
);

/** A guess at the bytes that `object` takes, from below. */
export function estimate(object: ImageObject): number {
  if (object?.type === 'UNKNOWN') return align8(OBJECT_HEADER + (object.payload?.length ?? 0));
  const writer = writers.get(object?.type);
  if (writer === undefined) return 0;
  const { info, encoder } = writer;
  const fixed = encoder.isOlder?.(object) === true ? (info.steps[0] as number) : info.fixed;
  return fixed + (object?.type === 'PAGES' ? align8(object.data?.length ?? 0) : 0);
}

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
  const { encoder, info, hasTails } = writer;
  const older = encoder.isOlder?.(object) === true;
  const known = older ? (info.steps[0] as number) : info.fixed;
  if (unknown.extra !== undefined) checkBytes(stream, unknown.extra, 'extra');
  const extra = unknown.extra?.length ?? 0;
  if (extra > 0) checkExtra(stream, extra, hasTails, older);
  stream.begin(known + extra);
  encoder.encode(stream, object);
  if (unknown.extra !== undefined) stream.buffer.set(unknown.extra, stream.base + known);
  const isWider = extra > 0 || hasWiderTable(unknown, info);
  const layout = isWider || unknown.extraTail !== undefined ? unknown[LAYOUT] : undefined;
  if (layout !== undefined && layout !== stream.sizes.join()) {
    stream.refuse('UNKNOWN_BYTES_MOVED', movedTail(info, layout, stream.sizes), { type: object.type });
  }
  if (unknown.extraTail !== undefined) appendTail(stream, unknown.extraTail, hasTails && isWider);
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
function hasWiderTable(object: Unknown, { fields }: KindInfo): boolean {
  if (object.entsize !== undefined || object.listExtra !== undefined) return true;
  return fields.some(({ role, list, name }) => {
    const entries = role === 'table' && !list ? (object as Record<string, unknown>)[name] : undefined;
    return (entries as { extra?: Uint8Array }[] | undefined)?.[0]?.extra !== undefined;
  });
}

/** `allowed` where something was appended to the fixed part or to entries: nothing else can tell of the tail. */
function appendTail(stream: ObjectStream, bytes: Uint8Array, allowed: boolean): void {
  if (!allowed)
    stream.refuse('WRONG_TYPE', 'extraTail', { actual: 'bytes', expected: 'nothing in an object that has not grown' });
  checkBytes(stream, bytes, 'extraTail');
  const at = stream.place(bytes.length);
  stream.buffer.set(bytes, stream.base + at);
}

/** Name of the first tail whose size differs. */
function movedTail({ fields }: KindInfo, before: string, after: readonly number[]): string {
  const sizes = before.split(',');
  const first = after.findIndex((size, i) => String(size) !== sizes[i]);
  const tables = fields.filter(({ role }) => role === 'span' || role === 'table');
  return tables[first]?.name ?? tables.at(-1)?.name ?? '';
}

function writeUnknown(stream: ObjectStream, { code, payload }: UnknownObject): number {
  checkBytes(stream, payload, 'payload');
  stream.begin(OBJECT_HEADER);
  const length = OBJECT_HEADER + payload.length;
  if (length <= 0xffff_ffff) {
    stream.reserve(stream.base, length);
    stream.buffer.set(payload, stream.pos);
  }
  if (kindByCodeIsTaken(code)) {
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
