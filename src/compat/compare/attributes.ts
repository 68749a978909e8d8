/** Two fields that are the same field: what of it changed. */
import { canonical } from '../json.js';
import { placeText } from '../ksy/layout.js';
import type { Field, Shape, Size } from '../ksy/model.js';
import type { RuleId } from '../rules/rules.js';
import { compareChecks, limitsOf } from './checks.js';
import { type Context, type Spoken, scopeOf } from './context.js';
import { delimitersOf } from './delimiters.js';
import { includes } from './enums.js';

const BYTE = 8;
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** So many bits in words: whole bytes where they are. */
export const width = (bits: number) => (bits % BYTE === 0 ? counted(bits / BYTE, 'byte') : counted(bits, 'bit'));

/** A shape in words. */
export function shapeText(shape: Shape): string {
  switch (shape.is) {
    case 'integer':
      return `${shape.signed ? 'a signed' : 'an unsigned'} integer of ${width(shape.bits)}`;
    case 'float':
      return `a floating-point number of ${width(shape.bits)}`;
    case 'bit field':
      return `${shape.bits} bits`;
    case 'record':
      return shape.name;
    case 'choice':
      return `a type chosen by ${shape.on}`;
    case 'value':
      return 'a computed value';
    default:
      return shape.is;
  }
}

export const sizeText = (size: Size): string =>
  size === undefined
    ? 'nowhere'
    : size === 'eos'
      ? 'the end of the stream'
      : 'fixed' in size
        ? width(size.fixed * BYTE)
        : size.expr;

/** `utf8` is `UTF-8`. */
const plainEncoding = (name: string) => name.toUpperCase().replace(/[-_ ]/g, '');

const isScalar = (shape: Shape) => shape.is === 'integer' || shape.is === 'float' || shape.is === 'bit field';

/**
 * Raises what changed between two shapes; nested types are for the caller to compare. `isReordered` where the byte order
 * of the whole type changed, which is said once.
 */
export function compareShapes(context: Context, spoken: Spoken, old: Field, now: Field, isReordered = false): void {
  const [was, is] = [old.shape, now.shape];
  const raise = (rule: RuleId, from: string, to: string, more: Record<string, string> = {}) =>
    context.raiseField(rule, spoken, now, now, { from, to, ...more });
  if (was.is !== is.is) {
    const resized = isScalar(was) && isScalar(is) && 'bits' in was && 'bits' in is && was.bits !== is.bits;
    if (!resized) {
      raise('FIELD_RETYPED', shapeText(was), shapeText(is));
      return;
    }
  }
  if ('bits' in was && 'bits' in is) {
    if (was.bits !== is.bits) {
      const rest = width(Math.abs(was.bits - is.bits));
      raise(is.bits < was.bits ? 'FIELD_NARROWED' : 'FIELD_WIDENED', width(was.bits), width(is.bits), { rest });
    }
    const sign = (shape: Shape) => shape.is === 'integer' && shape.signed;
    const isSigned =
      sign(was) !== sign(is) && canonical(limitsOf(old, context.old)) !== canonical(limitsOf(now, context.now));
    if (was.is === is.is && was.bits === is.bits && isSigned) {
      raise('FIELD_SIGN_CHANGED', sign(was) ? 'signed' : 'unsigned', sign(is) ? 'signed' : 'unsigned');
    }
    if (!isReordered && orderChanged(context, old, now)) raise('FIELD_BYTE_ORDER_CHANGED', was.endian, is.endian);
  }
  if ('size' in was && 'size' in is) compareSizes(context, spoken, old, now, was.size, is.size);
  if (was.is === 'text' && is.is === 'text' && plainEncoding(was.encoding) !== plainEncoding(is.encoding)) {
    raise('FIELD_ENCODING_CHANGED', was.encoding, is.encoding);
  }
}

/** Whether the same bytes are read in another order. */
export function orderChanged(context: Context, old: Field, now: Field): boolean {
  const [was, is] = [old.shape, now.shape];
  if (!('endian' in was && 'endian' in is) || was.endian === is.endian) return false;
  return was.endian !== '' && is.endian !== '' && !isZero(old) && !sameOrder(context, old, now);
}

/** Zero reads the same from either end. */
const isZero = (field: Field): boolean => {
  const limits = limitsOf(field);
  return limits?.lo === 0 && limits.hi === 0;
};

function compareSizes(context: Context, spoken: Spoken, old: Field, now: Field, was: Size, is: Size): void {
  const [from, to] = [sizeText(was), sizeText(is)];
  const isFixed = (size: Size) => typeof size === 'object' && 'fixed' in size;
  if (isFixed(was) && isFixed(is)) {
    const [before, after] = [(was as { fixed: number }).fixed, (is as { fixed: number }).fixed];
    if (before === after) return;
    const rest = width(Math.abs(before - after) * BYTE);
    const rule = after < before ? 'FIELD_NARROWED' : 'FIELD_WIDENED';
    context.raiseField(rule, spoken, now, now, { from, to, rest });
    return;
  }
  const same =
    typeof was === 'object' && typeof is === 'object' && 'expr' in was && 'expr' in is
      ? context.sameExpression(was.expr, scopeOf(old), is.expr, scopeOf(now))
      : from === to;
  if (same) return;
  const rule = old.shape.is === 'choice' ? 'FRAMING_CHANGED' : 'FIELD_SIZE_CHANGED';
  context.raiseField(rule, spoken, now, now, { from, to });
}

/**
 * A type whose byte order is decided by a value may learn new values: no older image has them, and an older reader
 * must not trust them.
 */
export function sameOrder(context: Context, old: Field, now: Field): boolean {
  const [was, is] = [decisions(old), decisions(now)];
  if (was === undefined || is === undefined || was.on !== is.on) return false;
  const known = knownValues(context, old);
  return [...new Set([...was.orders.keys(), ...is.orders.keys()])].every((key) => {
    if (!known.has(key) && !was.orders.has(key)) return true;
    return (was.orders.get(key) ?? was.orders.get('_')) === (is.orders.get(key) ?? is.orders.get('_'));
  });
}

function decisions({ shape }: Field): { on: string; orders: Map<string, string> } | undefined {
  const match = 'endian' in shape && /^by (.*) \((.*)\)$/.exec(shape.endian);
  if (!match) return undefined;
  const orders = (match[2] as string).split(', ').map((item) => item.split(': ') as [string, string]);
  return { on: match[1] as string, orders: new Map(orders) };
}

/** Numbers that any enum of the older revision knows of what decides. */
function knownValues(context: Context, old: Field): Set<string> {
  const on = decisions(old)?.on ?? '';
  const parameter = old.owner.params.find(({ id }) => id === on) ?? findByName(context, on.split('.').at(-1) ?? '');
  const name = parameter?.attr.enum;
  const of = name === undefined ? undefined : context.old.findEnum(String(name), (parameter as Field).owner);
  return new Set(of ? of.members.map(({ number }) => String(number)) : ['_']);
}

const findByName = (context: Context, name: string): Field | undefined =>
  context.old.types.flatMap(({ fields }) => fields).find(({ id }) => id === name);

const ABOUT = ['-text', '-radix'];

/** Whether anything in a type asks what it stands in. */
const asksParent = (shape: Shape): boolean =>
  shape.is === 'choice'
    ? shape.cases.some((one) => asksParent(one.shape))
    : shape.is !== 'record' || shape.type === undefined || JSON.stringify(shape.type.node).includes('_parent');

/** Raises what changed beside place and shape. */
export function compareAttributes(context: Context, spoken: Spoken, old: Field, now: Field): void {
  const raise = (rule: RuleId, args: Record<string, string>) => context.raiseField(rule, spoken, now, now, args);
  const [was, is] = [old.attr, now.attr];
  const differs = (key: string) => !context.sameExpression(was[key], scopeOf(old), is[key], scopeOf(now));
  const say = (value: unknown, none: string) => (value === undefined ? none : String(value));
  if (differs('if')) {
    const text = (value: unknown) => (value === undefined ? 'always' : `if ${String(value)}`);
    raise('FIELD_CONDITION_CHANGED', { from: text(was.if), to: text(is.if) });
  }
  if (was.repeat !== is.repeat || differs('repeat-expr') || differs('repeat-until')) {
    const text = (attr: typeof was) => say(attr['repeat-expr'] ?? attr['repeat-until'] ?? attr.repeat, 'once');
    raise('FIELD_REPEAT_CHANGED', { from: text(was), to: text(is) });
  }
  const [ends, ending] = [delimitersOf(old), delimitersOf(now)];
  if (old.shape.is === now.shape.is && ends !== ending) raise('FIELD_DELIMITER_CHANGED', { from: ends, to: ending });
  if (differs('process'))
    raise('FIELD_PROCESS_CHANGED', { from: say(was.process, 'none'), to: say(is.process, 'none') });
  if (String(was.contents) !== String(is.contents)) {
    const hex = (value: unknown) =>
      Array.isArray(value) ? value.map((byte: number) => byte.toString(16).padStart(2, '0')).join(' ') : 'any';
    raise('SIGNATURE_CHANGED', { from: hex(was.contents), to: hex(is.contents) });
  }
  compareChecks(context, spoken, old, now);
  compareSets(context, spoken, old, now);
  if (was['-unit'] !== is['-unit'])
    raise('UNIT_CHANGED', { from: say(was['-unit'], 'no unit'), to: say(is['-unit'], 'no unit') });
  if (was['-references'] !== is['-references']) {
    raise('REFERENCE_RETARGETED', { from: say(was['-references'], 'nothing'), to: say(is['-references'], 'nothing') });
  } else if (was['-references'] !== undefined && (was['-none'] === undefined) !== (is['-none'] === undefined)) {
    raise(is['-none'] === undefined ? 'REFERENCE_REQUIRED' : 'REFERENCE_OPTIONAL', {});
  }
  for (const key of ABOUT) {
    if (was[key] !== is[key])
      raise('MEANING_CHANGED', { key, from: say(was[key], 'nothing'), to: say(is[key], 'nothing') });
  }
  if (was['-statistic'] === true && is['-statistic'] !== true) {
    raise('MEANING_CHANGED', { key: '-statistic', from: 'true', to: 'nothing' });
  }
  for (const key of ['pos', 'io']) {
    if (differs(key))
      raise('PLACE_CHANGED', { from: say(was[key], 'the current place'), to: say(is[key], 'the current place') });
  }
  if (differs('parent') && asksParent(now.shape)) {
    const text = (attr: typeof was) =>
      `${String(attr.type)} ${attr.parent === undefined ? 'in its place' : `with parent ${attr.parent}`}`;
    raise('ARGUMENT_CHANGED', { from: text(was), to: text(is) });
  }
  if (differs('value')) raise('VALUE_CHANGED', { from: String(was.value), to: String(is.value) });
}

function compareSets(context: Context, spoken: Spoken, old: Field, now: Field): void {
  for (const [key, rule] of [
    ['enum', 'ENUM_CHANGED'],
    ['-flags', 'FLAGS_CHANGED'],
  ] as const) {
    const [was, is] = [old.attr[key], now.attr[key]];
    if (was === undefined && is === undefined) continue;
    const before = was === undefined ? undefined : context.old.findEnum(String(was), old.owner);
    const after = is === undefined ? undefined : context.now.findEnum(String(is), now.owner);
    // A field that refuses what has no name may not get more names.
    const isClosed = [old, now].some(
      ({ attr }) => (attr.valid as { 'in-enum'?: unknown } | undefined)?.['in-enum'] === true,
    );
    const isOpen = before !== undefined && after !== undefined && (!isClosed || includes(before, after));
    if (
      before !== undefined &&
      after !== undefined &&
      (before.name === after.name || (isOpen && includes(after, before)))
    )
      continue;
    if (before === undefined && after === undefined && was === is) continue;
    // Names for what had none take nothing from anybody.
    if (was === undefined) continue;
    context.raiseField(rule, spoken, now, now, { from: String(was), to: is === undefined ? 'nowhere' : String(is) });
  }
}

/** Says that a field moved, and how many behind it moved along. */
export function raiseMoved(context: Context, spoken: Spoken, old: Field, now: Field, along: number): void {
  const start = (old.place?.bits ?? 0) / BYTE + spoken.base;
  const isFixed = old.place?.behind.length === 0 && old.bits !== undefined;
  const first = Math.floor(start);
  const last = isFixed ? Math.ceil(start + (old.bits as number) / BYTE) - 1 : first;
  const bytes = !isFixed ? 'other bytes' : first === last ? `byte ${first}` : `bytes ${first}–${last}`;
  const from = placeText(old.place, spoken.base);
  const to = placeText(now.place, spoken.base).replace(/^offset /, '');
  const more = along === 0 ? '' : `, and likewise for the ${along === 1 ? 'field' : `${along} fields`} behind it`;
  context.raiseField('FIELD_MOVED', spoken, now, now, { from, to, bytes, along: more });
}
