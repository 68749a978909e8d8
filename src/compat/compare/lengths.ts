/** How much is read, where two say it by other means: a length around a type, or in it; a list up to the end, or counted. */
import { spell } from '../ksy/expression.js';
import { bitsOf, fixedBits } from '../ksy/layout.js';
import type { Field, Type } from '../ksy/model.js';
import { type Context, scopeOf } from './context.js';
import { typesOf } from './resolver.js';

const BYTE = 8;

/** Whether a length is that of all that a record has, and nothing in it asks where its stream ends. */
export function isWhole(context: Context, old: Field, now: Field): boolean {
  const [was, is] = [old.shape, now.shape];
  if (was.is !== 'record' || is.is !== 'record') return false;
  const [before, after] = [was.type, is.type];
  if (before === undefined || after === undefined) return false;
  const [size, open] = was.size === undefined ? [is.size, before] : [was.size, after];
  if (asks(open, STREAM)) return false;
  const framed = open === before ? after : before;
  if (typeof size === 'object' && 'fixed' in size && !asks(framed, STREAM)) {
    if ([before, after].every((type) => fixedBits(type) === size.fixed * BYTE)) return true;
  }
  const total = lengthOf(open);
  if (total === undefined || asks({ ...framed, node: withoutEnd(framed) }, STREAM)) return false;
  const length = (type: Type) => (type === open ? total : '_io.size');
  return context.trial(length(before), { type: before }, length(after), { type: after }) === 'same';
}

/** A type as it is, but for a last field that is all that is left. */
function withoutEnd({ node, fields }: Type): Type['node'] {
  const last = fields.at(-1);
  const { 'size-eos': _, repeat, ...rest } = node.seq?.at(-1) ?? {};
  const isEnd = last?.attr['size-eos'] === true || repeat === 'eos';
  return isEnd ? { ...node, seq: [...(node.seq ?? []).slice(0, -1), rest] } : node;
}

/** The bytes of all fields, as an expression. */
function lengthOf({ fields }: Type): string | undefined {
  const parts = fields.map(({ attr, bits, condition, shape }) => {
    if (condition !== undefined || attr.repeat === 'until' || attr.repeat === 'eos') return undefined;
    if (bits !== undefined) return bits % BYTE === 0 ? String(bits / BYTE) : undefined;
    const one = bitsOf(shape);
    const counted =
      'size' in shape && typeof shape.size === 'object' && 'expr' in shape.size ? shape.size.expr : undefined;
    const length = one === undefined ? counted : one % BYTE === 0 ? String(one / BYTE) : undefined;
    if (length === undefined || shape.is === 'choice') return undefined;
    return attr.repeat === undefined ? `(${length})` : `(${length}) * (${String(attr['repeat-expr'])})`;
  });
  return parts.includes(undefined) || parts.length === 0 ? undefined : parts.join(' + ');
}

const STREAM = /_io|size-eos|"repeat":"eos"|"pos"|eos-error/;

/** Whether anything in a type, or in what stands in it, has some text. */
export function asks(type: Type, text: RegExp, seen: Set<Type> = new Set()): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  const { seq, instances } = type.node;
  if (text.test(JSON.stringify([seq, instances]))) return true;
  return [...type.fields, ...type.instances].some(({ shape }) =>
    typesOf(shape).some((inner) => asks(inner, text, seen)),
  );
}

/** Whether one lists bytes up to the end, and the other as many as there are. */
export function isAllBytes(context: Context, old: Field, now: Field): boolean {
  if (![old.attr.repeat, now.attr.repeat].includes('eos') || old.attr.repeat === now.attr.repeat) return false;
  if ([old, now].some(({ shape }) => bitsOf(shape) !== BYTE)) return false;
  const count = ({ attr }: Field) => (attr.repeat === 'eos' ? '_io.size - _io.pos' : attr['repeat-expr']);
  // The count is asked for in front of the first item.
  const scope = (field: Field) => scopeOf({ ...field, attr: { ...field.attr, repeat: undefined } });
  return context.trial(count(old), scope(old), count(now), scope(now)) === 'same';
}

/** Whether the only change is that something is not read where there is nothing of it. */
export function isOnlyEmpty(context: Context, old: Field, now: Field): boolean {
  const [guarded, without] = old.attr.if === undefined ? [now, old] : [old, now];
  if (guarded.attr.if === undefined || without.attr.if !== undefined) return false;
  const empty = (attr: Field['attr']): string | undefined => {
    if (attr.repeat === 'eos' || attr['size-eos'] === true) return '_io.eof';
    const count = attr.repeat === 'expr' ? attr['repeat-expr'] : attr.repeat === undefined ? attr.size : undefined;
    return count === undefined ? undefined : `(${String(count)}) == 0`;
  };
  const [when, whenToo] = [empty(guarded.attr), empty(without.attr)];
  if (when === undefined || (when === '_io.eof') !== (whenToo === '_io.eof')) return false;
  const meaning = guarded === now ? context.nowMeaning : context.oldMeaning;
  const meant = meaning.of(`(${String(guarded.attr.if)}) or ${when}`, scopeOf(guarded));
  return meant !== undefined && spell(meant.tree) === 'true';
}
