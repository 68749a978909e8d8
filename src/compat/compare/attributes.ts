/** Two fields that are the same field: what of it changed. */
import { argumentsOf } from '../ksy/expression.js';
import { factOf } from '../ksy/kinds.js';
import { placeText } from '../ksy/layout.js';
import { limitsOf } from '../ksy/limits.js';
import type { Field, Shape, Size, Type } from '../ksy/model.js';
import type { RuleId } from '../rules/rules.js';
import { seesParent } from './chains.js';
import { compareChecks } from './checks.js';
import { type Context, type Spoken, scopeOf } from './context.js';
import { delimitersOf } from './delimiters.js';
import { encodingOf } from './encodings.js';
import { includes } from './enums.js';
import { asks, isAllBytes, isOnlyEmpty, isWhole } from './lengths.js';
import { typesOf } from './resolver.js';
import { readingOf } from './selection.js';
import { alignCases, type Written } from './switches.js';
import { shapeText, width } from './words.js';

const BYTE = 8;

export const sizeText = (size: Size): string =>
  size === undefined
    ? 'nowhere'
    : size === 'eos'
      ? 'the end of the stream'
      : 'fixed' in size
        ? width(size.fixed * BYTE)
        : size.expr;

const isScalar = (shape: Shape) => shape.is === 'integer' || shape.is === 'float' || shape.is === 'bit field';

/**
 * Raises what changed between two shapes; nested types are for the caller to compare. `isReordered` where the byte order
 * of the whole type changed, which is said once.
 */
export function compareShapes(context: Context, spoken: Spoken, old: Field, now: Field, isReordered = false): void {
  const [was, is] = [wholeBytes(old), wholeBytes(now)];
  const raise = (rule: RuleId, from: string, to: string, more: Record<string, string> = {}) =>
    context.raiseField(rule, spoken, now, now, { from, to, ...more });
  if (was.is !== is.is) {
    const resized = isScalar(was) && isScalar(is) && 'bits' in was && 'bits' in is && was.bits !== is.bits;
    if (!resized) {
      if (!mayCompute(context, spoken, old, now)) raise('FIELD_RETYPED', shapeText(was), shapeText(is));
      return;
    }
  }
  if ('bits' in was && 'bits' in is) {
    if (was.bits !== is.bits) {
      const rest = width(Math.abs(was.bits - is.bits));
      raise(is.bits < was.bits ? 'FIELD_NARROWED' : 'FIELD_WIDENED', width(was.bits), width(is.bits), { rest });
    }
    const sign = (shape: Shape) => shape.is === 'integer' && shape.signed;
    const [before, after] = [limitsOf(old, context.old), limitsOf(now, context.now)];
    const isSigned = sign(was) !== sign(is) && (before.lo !== after.lo || before.hi !== after.hi);
    if (was.is === is.is && was.bits === is.bits && isSigned) {
      raise('FIELD_SIGN_CHANGED', sign(was) ? 'signed' : 'unsigned', sign(is) ? 'signed' : 'unsigned');
    }
    if (!isReordered && orderChanged(context, old, now)) {
      inherits(context, spoken, old, now, was.is === 'bit field' ? 'bit-endian' : 'endian');
      raise('FIELD_BYTE_ORDER_CHANGED', was.endian, is.endian);
    }
  }
  if ('size' in was && 'size' in is) compareSizes(context, spoken, old, now, was.size, is.size);
  if (was.is === 'text' && is.is === 'text' && encodingOf(was.encoding) !== encodingOf(is.encoding)) {
    const names = [was, is].map(({ encoding }) => encodingOf(encoding)).sort();
    if (names.join() === 'UTF16,UTF16LE') {
      const what = `whether text is read the same: ${was.encoding} before, ${is.encoding} today`;
      context.undetermined(spoken, now, `${what}, as each language has its own order for UTF-16 without a mark`);
      return;
    }
    inherits(context, spoken, old, now, 'encoding');
    raise('FIELD_ENCODING_CHANGED', was.encoding, is.encoding);
  }
}

/** What was computed and is read, or the other way round, may be the same if it is of the same kind: nobody can tell. */
function mayCompute(context: Context, spoken: Spoken, old: Field, now: Field): boolean {
  if ((old.shape.is === 'value') === (now.shape.is === 'value')) return false;
  const [computed, read, meaning] =
    old.shape.is === 'value' ? [old, now, context.oldMeaning] : [now, old, context.nowMeaning];
  const meant = meaning.of(String(computed.attr.value), scopeOf(computed));
  const kind = meant && factOf(meant.tree, meant.facts).kind;
  const { is } = read.shape;
  const own = is === 'bit field' ? (read.bits === 1 ? 'truth' : 'integer') : is;
  if (read.attr.repeat !== undefined || (kind !== undefined && kind !== own)) return false;
  const what = `whether what is ${computed === old ? 'read is what was computed' : 'computed is what was read'}`;
  context.undetermined(spoken, now, `${what}: ${String(computed.attr.value)}`);
  return true;
}

/** Notes from which type's `meta` a field has its byte order or encoding, where it is the same that it had it from. */
function inherits(context: Context, spoken: Spoken, old: Field, now: Field, key: string): void {
  const isOwn = ({ attr }: Field) =>
    key === 'encoding' ? attr.encoding !== undefined : /(le|be)$/.test(String(attr.type));
  const [before, after] = [saidBy(old.owner, key), saidBy(now.owner, key)];
  if (before === after && !isOwn(old) && !isOwn(now)) context.seen.inherited.set(`${spoken.label}.${now.uid}`, after);
}

/** The type that says something in its `meta` for those in it. */
export function saidBy(type: Type, key: string): string {
  let by = type;
  while (by.parent !== undefined && by.node.meta?.[key] === undefined) by = by.parent;
  return `${key} of ${by.uid}`;
}

/** Bits that are whole bytes from the start of one are read as an integer is. */
function wholeBytes({ shape, place }: Field): Shape {
  if (shape.is !== 'bit field' || ![8, 16, 32, 64].includes(shape.bits) || (place?.bits ?? 0) % BYTE !== 0)
    return shape;
  return { is: 'integer', bits: shape.bits, signed: false, endian: shape.bits === BYTE ? '' : shape.endian };
}

/** Whether the same bytes are read in another order. */
export function orderChanged(context: Context, old: Field, now: Field): boolean {
  const [was, is] = [wholeBytes(old), wholeBytes(now)];
  if (!('endian' in was && 'endian' in is) || was.endian === is.endian) return false;
  return was.endian !== '' && is.endian !== '' && !isZero(old) && !sameOrder(context, old, now);
}

/** Zero reads the same from either end. */
const isZero = (field: Field): boolean => {
  const limits = limitsOf(field);
  return field.shape.is === 'integer' && limits.lo === 0n && limits.hi === 0n;
};

function compareSizes(context: Context, spoken: Spoken, old: Field, now: Field, was: Size, is: Size): void {
  if (areNumbers(old) && areNumbers(now)) return;
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
  if (was === undefined && is === undefined) return;
  if (was === undefined || is === undefined) {
    if (isWhole(context, old, now)) return;
  } else {
    const verdict = context.trial(sizeExpression(was), scopeOf(old), sizeExpression(is), scopeOf(now));
    if (verdict === 'same') return;
    if (verdict === 'unknown') {
      context.undetermined(spoken, now, `whether its length is the same: ${from} before, ${to} today`);
      return;
    }
  }
  if (from === to) context.saysOtherwise(from, 'size', spoken, old, now);
  const rule = old.shape.is === 'choice' ? 'FRAMING_CHANGED' : 'FIELD_SIZE_CHANGED';
  context.raiseField(rule, spoken, now, now, { from, to });
}

/** Whether each value of a field is a number, which has its own width whatever a size says. */
const areNumbers = ({ shape }: Field): boolean =>
  shape.is === 'choice' &&
  shape.cases.some(({ key }) => key === '_') &&
  shape.cases.every((one) => one.shape.is === 'integer' || one.shape.is === 'float');

const sizeExpression = (size: Exclude<Size, undefined>): string =>
  size === 'eos' ? '_io.size - _io.pos' : 'fixed' in size ? String(size.fixed) : size.expr;

/**
 * A type whose byte order is decided by a value may learn new values: no older image has them, and an older reader
 * must not trust them.
 */
export function sameOrder(context: Context, old: Field, now: Field): boolean {
  const [was, is] = [decisions(old), decisions(now)];
  if (was === undefined || is === undefined) return onlyOrder(old) !== undefined && onlyOrder(old) === onlyOrder(now);
  const orderOf = (cases: Orders, key: string) => (cases.find((one) => one.key === key) ?? cases.find(isRest))?.order;
  const isSame = (before: Orders, after: Orders, key: string) => orderOf(before, key) === orderOf(after, key);
  const aligned = alignCases(context, was, is);
  if (aligned.some((both) => [...both.was, ...both.is].every(({ key }) => isSame(both.was, both.is, key)))) return true;
  if (context.trial(was.on, was.scope, is.on, is.scope) !== 'same') return false;
  const known = knownValues(context, old);
  const isOpen = was.cases.some(isRest);
  return [...was.cases, ...is.cases].every(({ key }) => {
    const isKnown = known === undefined ? isOpen : known.has(key);
    return (!isKnown && !was.cases.some((one) => one.key === key)) || isSame(was.cases, is.cases, key);
  });
}

/** The order that there is whatever decides. */
function onlyOrder(field: Field): string | undefined {
  const { shape } = field;
  const cases = decisions(field)?.cases;
  if (cases === undefined) return 'endian' in shape ? shape.endian : undefined;
  const [first] = cases;
  return cases.some(isRest) && cases.every(({ order }) => order === first?.order) ? first?.order : undefined;
}

type Orders = readonly { readonly key: string; readonly order: string }[];
const isRest = ({ key }: { readonly key: string }): boolean => key === '_';

function decisions({ shape, owner }: Field): (Written<Orders[number]> & { readonly cases: Orders }) | undefined {
  const match = 'endian' in shape && /^by (.*?) \((.*)\)$/.exec(shape.endian);
  if (!match) return undefined;
  const cases = [...(match[2] as string).matchAll(/(.+?): (le|be)(?:, |$)/g)];
  return {
    on: match[1] as string,
    scope: { type: owner },
    cases: cases.map(([, key, order]) => ({ key: key as string, order: order as string })),
  };
}

/** Numbers that the enum of what decides has in the older revision, if it has one: an older reader trusts no other. */
function knownValues(context: Context, old: Field): Set<string> | undefined {
  const on = decisions(old)?.on ?? '';
  const parameter = old.owner.params.find(({ id }) => id === on) ?? findByName(context, on.split('.').at(-1) ?? '');
  const name = parameter?.attr.enum;
  const of = name === undefined ? undefined : context.old.findEnum(String(name), (parameter as Field).owner);
  return of && new Set(['_', ...of.members.map(({ number }) => String(number))]);
}

const findByName = (context: Context, name: string): Field | undefined =>
  context.old.types.flatMap(({ fields }) => fields).find(({ id }) => id === name);

const ABOUT = ['-text', '-radix'];

/** Whether anything in what a field reads asks what it stands in, and gets something else. */
const asksParent = (context: Context, old: Field, now: Field): boolean =>
  (now.shape.is === 'record' && now.shape.type === undefined) ||
  (typesOf(now.shape).some((type) => asks(type, /_parent/)) && seesParent(context, old, now));

/** Raises what changed beside place and shape. */
export function compareAttributes(context: Context, spoken: Spoken, old: Field, now: Field): void {
  const raise = (rule: RuleId, args: Record<string, string>) => context.raiseField(rule, spoken, now, now, args);
  const [was, is] = [old.attr, now.attr];
  const say = (value: unknown, none: string) => (value === undefined ? none : String(value));
  const text = (key: string, value: unknown) =>
    key === 'if' ? (value === undefined ? 'always' : `if ${String(value)}`) : say(value, 'none');
  /** Whether a key surely differs; that nobody can tell is said. */
  const differs = (key: string, otherwise?: string): boolean => {
    const verdict = context.trial(was[key] ?? otherwise, scopeOf(old), is[key] ?? otherwise, scopeOf(now));
    if (verdict === 'different' && String(was[key]) === String(is[key]))
      context.saysOtherwise(was[key], key, spoken, old, now);
    if (verdict !== 'unknown') return verdict === 'different';
    const [from, to] = [text(key, was[key]), text(key, is[key])];
    context.undetermined(spoken, now, `whether ${key} says the same: ${from} before, ${to} today`);
    return false;
  };
  if (old.shape.is !== 'value' && now.shape.is !== 'value' && isOnlyEmpty(context, old, now)) {
    context.undetermined(spoken, now, 'whether anybody tells nothing that is read from what is not read');
  } else if (!readsAlike(context, old, now) && differs('if', 'true')) {
    raise('FIELD_CONDITION_CHANGED', { from: text('if', was.if), to: text('if', is.if) });
  }
  if (
    !isAllBytes(context, old, now) &&
    (was.repeat !== is.repeat || differs('repeat-expr') || differs('repeat-until'))
  ) {
    if ((was.repeat === undefined) !== (is.repeat === undefined) && isAsLong(context, old, now)) {
      context.seen.relisted.add(`${spoken.label}.${now.uid}`);
    }
    const times = (attr: typeof was) => say(attr['repeat-expr'] ?? attr['repeat-until'] ?? attr.repeat, 'once');
    raise('FIELD_REPEAT_CHANGED', { from: times(was), to: times(is) });
  }
  const [ends, ending] = [delimitersOf(old), delimitersOf(now)];
  if (old.shape.is === now.shape.is && ends !== ending) {
    if (delimitersOf(encodedAs(old, now)) === ends) context.seen.reencoded.add(`${spoken.label}.${now.uid}`);
    raise('FIELD_DELIMITER_CHANGED', { from: ends, to: ending });
  }
  compareProcesses(context, spoken, old, now);
  if (was.contents !== undefined && is.contents !== undefined) {
    const hex = (value: unknown) =>
      (value as readonly number[]).map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const [from, to] = [hex(was.contents), hex(is.contents)];
    if (from !== to) raise('SIGNATURE_CHANGED', { from, to });
  } else compareChecks(context, spoken, old, now);
  compareSets(context, spoken, old, now);
  if (was['-unit'] !== is['-unit'])
    raise('UNIT_CHANGED', { from: say(was['-unit'], 'no unit'), to: say(is['-unit'], 'no unit') });
  if (JSON.stringify(was['-references']) !== JSON.stringify(is['-references'])) {
    raise('REFERENCE_RETARGETED', { from: say(was['-references'], 'nothing'), to: say(is['-references'], 'nothing') });
  } else if (was['-references'] !== undefined && (was['-none'] === undefined) !== (is['-none'] === undefined)) {
    raise(is['-none'] === undefined ? 'REFERENCE_REQUIRED' : 'REFERENCE_OPTIONAL', {});
  }
  for (const key of ABOUT) {
    if (JSON.stringify(was[key]) !== JSON.stringify(is[key]))
      raise('MEANING_CHANGED', { key, from: say(was[key], 'nothing'), to: say(is[key], 'nothing') });
  }
  if (was['-statistic'] === true && is['-statistic'] !== true) {
    raise('MEANING_CHANGED', { key: '-statistic', from: 'true', to: 'nothing' });
  }
  // What is computed stands nowhere.
  if ((old.shape.is === 'value') !== (now.shape.is === 'value')) return;
  const isElsewhere = differs('pos');
  if (differs('io', now.attr.pos === undefined ? undefined : '_io')) {
    const place = (attr: typeof was) => {
      const stream = say(attr.io, 'its own stream');
      return isElsewhere ? `${say(attr.pos, 'the current place')} of ${stream}` : stream;
    };
    raise('PLACE_CHANGED', { from: place(was), to: place(is) });
  } else if (isElsewhere) {
    raise('PLACE_CHANGED', { from: say(was.pos, 'the current place'), to: say(is.pos, 'the current place') });
  }
  if (asksParent(context, old, now) && differs('parent')) {
    const parent = (attr: typeof was) =>
      `${String(attr.type)} ${attr.parent === undefined ? 'in its place' : `with parent ${attr.parent}`}`;
    raise('ARGUMENT_CHANGED', { from: parent(was), to: parent(is) });
  }
  if (differs('value')) raise('VALUE_CHANGED', { from: String(was.value), to: String(is.value) });
}

/** A field of today in the encoding that it had. */
const encodedAs = ({ shape: was }: Field, now: Field): Field =>
  was.is === 'text' && now.shape.is === 'text' ? { ...now, shape: { ...now.shape, encoding: was.encoding } } : now;

/** Whether a list of so many bytes, and bytes of a length, are as long as each other. */
function isAsLong(context: Context, old: Field, now: Field): boolean {
  const length = ({ attr, bits }: Field) =>
    attr.repeat === 'eos' || attr['size-eos'] === true
      ? '_io.size - _io.pos'
      : bits === undefined
        ? (attr['repeat-expr'] ?? attr.size)
        : bits / BYTE;
  const [was, is] = [length(old), length(now)].map((text) => (text === undefined ? undefined : String(text)));
  // The count is asked for in front of the first item.
  const scope = (field: Field) => scopeOf({ ...field, attr: { ...field.attr, repeat: undefined } });
  return was !== undefined && is !== undefined && context.trial(was, scope(old), is, scope(now)) === 'same';
}

/** Whether a condition only leaves out what no case takes. */
function readsAlike(context: Context, old: Field, now: Field): boolean {
  const [was, is] = [readingOf(old), readingOf(now)];
  if (was === undefined || is === undefined || String(old.attr.if) === String(now.attr.if)) return false;
  return context.trial(was, scopeOf(old), is, scopeOf(now)) === 'same';
}

/** So many bits to the right are the rest of a byte to the left. */
function rotatedLeft(process: unknown): unknown {
  const by = /^\s*ror\(\s*(\d+)\s*\)\s*$/.exec(String(process))?.[1];
  return by === undefined ? process : `rol(${(BYTE - (Number(by) % BYTE)) % BYTE})`;
}

/** `xor(0x5f)` and its like, by name and arguments. */
function compareProcesses(context: Context, spoken: Spoken, old: Field, now: Field): void {
  const [was, is] = [rotatedLeft(old.attr.process), rotatedLeft(now.attr.process)];
  if (was === undefined && is === undefined) return;
  const name = (value: unknown) => String(value).replace(/\(.*$/s, '').trim();
  const args = (value: unknown) => (value === undefined ? [] : argumentsOf(String(value)));
  const verdict =
    name(was) !== name(is) ? 'different' : context.trialOfLists(args(was), scopeOf(old), args(is), scopeOf(now));
  const [from, to] = [was, is].map((value) => (value === undefined ? 'none' : String(value))) as [string, string];
  if (verdict === 'different') context.raiseField('FIELD_PROCESS_CHANGED', spoken, now, now, { from, to });
  if (verdict === 'unknown') {
    context.undetermined(spoken, now, `whether it is stored with the same process: ${from} before, ${to} today`);
  }
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
    if (is === undefined && key === 'enum') {
      context.raiseField('ENUM_DROPPED', spoken, now, now, { from: String(was) });
      continue;
    }
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
