/** The fields of a type: which are the same, which went, which came, and where they came. */

import { namesIn } from '../ksy/expression.js';
import { evaluate, exactly, isTrue, type Ranges } from '../ksy/interval.js';
import { growthOf, isNever, isTail, knownBits, placeText } from '../ksy/layout.js';
import { expressionOf, type Field, hostOf, type Type } from '../ksy/model.js';
import { formerNames, match } from '../record/identity.js';
import { compareAttributes, compareShapes, orderChanged, raiseMoved, saidBy } from './attributes.js';
import { type Context, type Spoken, scopeOf } from './context.js';
import { noteCounts } from './counted.js';
import { reviewCounter } from './counters.js';
import { fixedFrames } from './frames.js';
import { pathOf } from './groups.js';
import { guardFault } from './guards.js';
import { typesOf } from './resolver.js';
import { findTwin } from './twins.js';
import { width as bitsText, shapeText } from './words.js';

export interface FieldPair {
  readonly old: Field;
  readonly new: Field;
}

const RESERVED = /^(reserved|padding|pad|unused)/;

/** Compares the fields in `seq`; the pairs are for the caller to look into. */
export function compareFields(context: Context, spoken: Spoken, old: Type, now: Type, isFramed: boolean): FieldPair[] {
  const [room, roomNow] = roomsIn(old, now);
  const olds = old.fields.filter((field) => field !== room);
  const news = now.fields.filter((field) => field !== roomNow);
  const twins = news.flatMap((field) => findTwin(field, olds, news) ?? []);
  const matched = match(
    olds.filter((field) => !twins.some((twin) => twin.narrow === field)),
    news.filter((field) => !twins.some((twin) => twin.wide === field || twin.kept === field)),
  );
  const pairs = [
    ...twins.map(({ narrow, kept }) => ({ old: narrow, new: kept, how: 'declared' as const })),
    ...matched.pairs,
  ];
  for (const { wide, narrow, kept } of twins) reviewTwin(context, spoken, wide, narrow, kept);
  const isReordered = raiseReordered(context, spoken, pairs, now);
  for (const pair of pairs) {
    if (!isRegrouped(pair)) raiseRenamed(context, spoken, pair);
    compareShapes(context, spoken, pair.old, pair.new, isReordered);
    compareAttributes(context, spoken, pair.old, pair.new);
  }
  raiseRegrouped(context, spoken, pairs);
  raiseMoves(context, spoken, pairs);
  for (const gone of matched.removed) if (!isNever(gone)) raiseRemoved(context, spoken, gone, now);
  const added = [...twins.map(({ wide }) => wide), ...matched.added];
  noteCounts(context, spoken, pairs, matched.removed);
  for (const field of matched.added) {
    const gone = matched.removed.find((one) => standsIn(field, one)) ?? roomFor(field, now, pairs, matched.removed);
    if (gone !== undefined) context.seen.follows.set(`${spoken.label}.${field.uid}`, `${spoken.label}.${gone.uid}`);
  }
  reviewAdded(context, spoken, old, news, added, pairs, isFramed);
  const [first] = added;
  if (first !== undefined && old.isGrowthGuessed && now.growth?.attr['-growth'] !== true) {
    const what = `whether ${old.growth?.id}, in front of which it is put, is room for it or a payload; -growth: true says that it is room`;
    context.undetermined(spoken, first, what);
  }
  if (room === undefined || roomNow === now.growth) compareGrowth(context, spoken, old, now);
  else if (roomNow !== undefined) compareAttributes(context, spoken, room, roomNow);
  return pairs;
}

/**
 * Room for growth in both. What only looks like it has to look like it in both, or be the same but for its condition:
 * then a type that had room still has it, and one that had a payload has a payload.
 */
function roomsIn(old: Type, now: Type): readonly [Field | undefined, Field | undefined] {
  const [last, lastNow] = [old.fields.at(-1), now.fields.at(-1)];
  const isSame = last?.uid === lastNow?.uid && [last, lastNow].every((field) => field !== undefined && isTail(field));
  if (isSame && old.isGrowthGuessed && now.growth === undefined) return [last, lastNow];
  if (isSame && now.isGrowthGuessed && old.growth === undefined) return [undefined, undefined];
  return [old.growth, now.growth];
}

/** Whether a field stands where another stood, or takes bits of it. */
function standsIn({ place, bits }: Field, { place: at, bits: room }: Field): boolean {
  if (placeText(place) === placeText(at)) return true;
  if (place === undefined || at === undefined || bits === undefined || room === undefined) return false;
  const isInside = place.bits > at.bits && place.bits + bits <= at.bits + room;
  return isInside && place.behind.join() === at.behind.join();
}

/**
 * What took the bytes that a field stands in: what is gone, where several stand instead of it and nothing says where it
 * ended; or what took all that there was and does no more.
 */
function roomFor(field: Field, now: Type, pairs: readonly FieldPair[], removed: readonly Field[]): Field | undefined {
  const front = now.fields.slice(0, now.fields.indexOf(field)).reverse();
  const kept = new Map(pairs.map((pair) => [pair.new, pair.old]));
  for (const one of front) {
    const was = kept.get(one);
    const gone =
      was === undefined ? removed.find((other) => other.bits === undefined && standsIn(one, other)) : undefined;
    if (gone !== undefined) return gone;
    if (was !== undefined) return takesRest(was) && !takesRest(one) ? one : undefined;
  }
  return undefined;
}

/** Whether a field takes all that its stream has left, itself or by the last thing in it. */
function takesRest({ shape, attr }: Field, seen: ReadonlySet<Type> = new Set()): boolean {
  if (attr.repeat === 'eos') return true;
  if ('size' in shape && shape.size !== undefined) return shape.size === 'eos';
  const [type, ...more] = typesOf(shape);
  const last = type?.fields.at(-1);
  if (type === undefined || last === undefined || more.length > 0 || seen.has(type)) return false;
  return takesRest(last, new Set([...seen, type]));
}

/** Says once that all fields of a type are stored in another byte order. */
function raiseReordered(context: Context, spoken: Spoken, pairs: readonly FieldPair[], now: Type): boolean {
  const ordered = pairs.filter(({ old }) => 'endian' in old.shape && old.shape.endian !== '');
  const [first] = ordered;
  if (first === undefined || ordered.length < 2) return false;
  if (!ordered.every((pair) => orderChanged(context, pair.old, pair.new))) return false;
  const order = ({ shape }: Field) => ('endian' in shape ? shape.endian : '');
  const args = { type: spoken.label, from: order(first.old), to: order(first.new) };
  const isPlain = ordered.every((pair) => !/(le|be)$/.test(String(pair.new.attr.type)));
  const key = first.old.shape.is === 'bit field' ? 'bit-endian' : 'endian';
  if (isPlain) context.seen.inherited.set(spoken.label, saidBy(now, key));
  const target = { type: hostOf(first.old.owner).uid, field: first.old.uid };
  context.raise('TYPE_BYTE_ORDER_CHANGED', spoken.label, args, { spec: now.spec, path: now.path }, target);
  return true;
}

function reviewTwin(context: Context, spoken: Spoken, wide: Field, narrow: Field, kept: Field): void {
  const start = (narrow.place?.bits ?? 0) / 8 + spoken.base;
  const end = start + (narrow.bits ?? 0) / 8 - 1;
  context.raiseField('COUNTER_TWIN', spoken, wide, wide, {
    twin: kept.id,
    was: narrow.id === kept.id ? 'the count until now' : `${narrow.id} in ${context.pair.old}`,
    from: shapeText(narrow.shape),
    to: shapeText(wide.shape),
    bytes: `bytes ${start}–${end}`,
  });
}

/** Says that a field has another name: a note where it says so itself. */
export function raiseRenamed(context: Context, spoken: Spoken, { old, new: now }: FieldPair): void {
  const how = context.renamed.get(now);
  if (how === undefined) return;
  if (how === 'declared') context.raiseField('FIELD_RENAMED', spoken, now, now, { was: old.id });
  else if (RESERVED.test(old.id) && !RESERVED.test(now.id)) {
    const was = `${old.id} (${placeText(old.place, spoken.base)})`;
    context.raiseField('RESERVED_CLAIMED', spoken, now, now, { was });
  } else context.raiseField('FIELD_MAYBE_REUSED', spoken, now, now, { was: old.id });
}

const isRegrouped = ({ old, new: now }: FieldPair): boolean => old.from?.id !== now.from?.id;

/** Says once of each type that was made, or is no more, that fields go by another path; a policy where by other names. */
function raiseRegrouped(context: Context, spoken: Spoken, pairs: readonly FieldPair[]): void {
  const byGroup = new Map<Field, FieldPair[]>();
  for (const pair of pairs.filter(isRegrouped)) {
    const group = (pair.new.from ?? pair.old.from) as Field;
    byGroup.set(group, [...(byGroup.get(group) ?? []), pair]);
  }
  for (const [group, parts] of byGroup) {
    const [first] = parts as [FieldPair];
    const known = formerNames(group.attr);
    const isSaid = ({ old, new: now }: FieldPair) =>
      known.includes(old.id) || (old.from !== undefined && formerNames(now.attr).includes(old.from.id));
    const isNamed = parts.every((pair) => context.renamed.get(pair.new) !== 'place' || isSaid(pair));
    const [was, is] = [parts.map((pair) => pathOf(pair.old)), parts.map((pair) => pathOf(pair.new))].map((names) =>
      names.length === 1 ? String(names) : `[${names.join(', ')}]`,
    ) as [string, string];
    const field = { ...first.new, ...(first.new.from !== undefined && { path: group.path, owner: group.owner }) };
    if (isNamed) context.raiseField('FIELD_REGROUPED', spoken, field, field, { was, field: is });
    else context.raiseField('FIELD_MAYBE_REUSED', spoken, field, field, { was, field: is });
  }
}

function raiseRemoved(context: Context, spoken: Spoken, gone: Field, now: Type): void {
  const successor = now.fields.find((field) => field.place && gone.place && field.place.bits === gone.place.bits);
  const reads = successor
    ? `a reader of ${context.pair.old} takes your ${successor.id} for it`
    : `a reader of ${context.pair.old} still looks for it`;
  const was = `${shapeText(gone.shape)} at ${placeText(gone.place, spoken.base)}`;
  context.raiseField('FIELD_REMOVED', spoken, gone, now, { was, reads });
}

/** Pairs in the order of their fields on one side. */
function ordered(pairs: readonly FieldPair[], side: 'old' | 'new'): FieldPair[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const places = new Map(hostOf(first[side].owner).fields.map((field, index) => [field, index]));
  const indexOf = (pair: FieldPair): number => places.get(pair[side]) ?? -1;
  return [...pairs].sort((a, b) => indexOf(a) - indexOf(b));
}

/** Fields that moved by as much as the one before them are told of with it. */
function raiseMoves(context: Context, spoken: Spoken, pairs: readonly FieldPair[]): void {
  const moved = pairs
    .filter(({ old, new: now }) => placeText(old.place) !== placeText(now.place))
    .sort((a, b) => (a.old.place?.bits ?? 0) - (b.old.place?.bits ?? 0));
  // Where all stand in the order in which they stood, something between them pushed them.
  const news = ordered(pairs, 'new');
  const isInOrder = ordered(pairs, 'old').every((pair, i) => pair === news[i]);
  const shift = ({ old, new: now }: FieldPair) =>
    `${(now.place?.bits ?? 0) - (old.place?.bits ?? 0)} ${now.place?.behind.join() !== old.place?.behind.join()}`;
  for (let i = 0; i < moved.length; ) {
    const first = moved[i] as FieldPair;
    let end = i + 1;
    while (end < moved.length && shift(moved[end] as FieldPair) === shift(first)) end++;
    raiseMoved(context, spoken, first.old, first.new, end - i - 1);
    if (isInOrder) context.seen.moved.add(`${spoken.label}.${first.new.uid}`);
    i = end;
  }
  if (!isInOrder) exchanged(context, spoken, pairs, new Set(moved));
}

/** Of fields that only changed places among themselves, all follow the first that is told of. */
function exchanged(context: Context, spoken: Spoken, pairs: readonly FieldPair[], moved: ReadonlySet<FieldPair>): void {
  const ranks = new Map(ordered(pairs, 'new').map((pair, rank) => [pair, rank]));
  let first: FieldPair | undefined;
  let last = -1;
  for (const [index, pair] of ordered(pairs, 'old').entries()) {
    if (index > last) first = undefined;
    last = Math.max(last, ranks.get(pair) as number);
    if (!moved.has(pair)) continue;
    if (first === undefined) first = pair;
    else context.seen.follows.set(`${spoken.label}.${pair.new.uid}`, `${spoken.label}.${first.new.uid}`);
  }
}

function reviewAdded(
  context: Context,
  spoken: Spoken,
  old: Type,
  news: readonly Field[],
  added: readonly Field[],
  pairs: readonly FieldPair[],
  isFramed: boolean,
): void {
  const kept = new Set(pairs.map((pair) => pair.new));
  for (const field of added) {
    const next = news.slice(news.indexOf(field) + 1).find((other) => kept.has(other));
    // What is never read stands in front of nothing, and no bytes push nothing.
    if (next !== undefined && (isNever(field) || (field.bits === 0 && refusesNothing(context, field)))) continue;
    if (next !== undefined) {
      const width = field.bits === undefined ? 'of any length' : bitsText(field.bits);
      context.raiseField('FIELD_INSERTED', spoken, field, field, { next: next.id, width });
    } else {
      const frames = fixedFrames(context, old);
      const fault = guardFault(context.old, old, field, [], context.nowMeaning);
      const guard = fault ?? guardFault(context.old, old, field, frames, context.nowMeaning);
      if (guard !== undefined) {
        const isInside = frames.length > 0;
        const longest = Math.max(...frames.map(({ lo }) => lo));
        context.raiseField('FIELD_UNGUARDED', spoken, field, field, {
          at: placeText(field.place, spoken.base),
          guard,
          have: isInside ? `have bytes there that mean nothing, up to ${longest}` : 'end before it',
          reads: isInside ? 'takes them for it' : 'reads past their end',
          end: isInside ? longest : (knownBits(old) ?? 0) / 8,
        });
      }
      if (!isFramed && !isNever(field)) context.raiseField('FIELD_UNFRAMED', spoken, field, field, {});
    }
    reviewCounter(context, spoken, field, news);
  }
}

/** Whether reading a field of no bytes can't fail: it is no type that checks something, nothing checks it, and its condition reads nothing else. */
function refusesNothing({ nowMeaning }: Context, field: Field): boolean {
  if (field.attr.valid !== undefined || field.shape.is !== 'bytes') return false;
  const meant = field.condition === undefined ? undefined : nowMeaning.of(field.condition, scopeOf(field));
  if (meant === undefined) return field.condition === undefined;
  const names = new Set(namesIn(meant.tree));
  return !field.owner.instances.some(({ uid, shape }) => shape.is !== 'value' && names.has(uid));
}

/** The room for growth starts where the known fields end, in both revisions by the same count. */
function compareGrowth(context: Context, spoken: Spoken, old: Type, now: Type): void {
  if (old.growth === undefined) return;
  if (now.growth === undefined) {
    context.raiseField('GROWTH_REMOVED', spoken, old.growth, now, {});
    return;
  }
  const lead = (type: Type) => {
    const split = growthOf(type.growth?.attr.size);
    const end = knownBits(type);
    return split === undefined || end === undefined ? undefined : split.beyond - end / 8;
  };
  const [was, is] = [lead(old) ?? spoken.base, lead(now)];
  if (is !== undefined && is !== was) {
    const end = (knownBits(now) ?? 0) / 8 + was;
    // What older images have behind their known fields is nothing, so only a count that is lower finds anything there.
    const isEarly = (knownBits(now) ?? 0) / 8 + is < (knownBits(old) ?? 0) / 8 + was;
    const rule = isEarly ? 'GROWTH_MISPLACED' : 'GROWTH_UNEVEN';
    context.raiseField(rule, spoken, now.growth, now.growth, { beyond: end - was + is, end });
    return;
  }
  const length = (type: Type) => growthOf(type.growth?.attr.size)?.of;
  if (length(old) !== undefined && length(now) !== length(old)) {
    const [from, to] = [length(old), length(now)].map((name) => name ?? 'the end of the stream') as [string, string];
    context.raiseField('FIELD_SIZE_CHANGED', spoken, now.growth, now.growth, { from, to });
    return;
  }
  // Whatever its condition says, with nothing appended it must be what it was; all that is left may be nothing anyhow.
  if (knownBits(old) !== knownBits(now) || growthCondition(old) === growthCondition(now)) return;
  const [from, to] = [old, now].map(({ growth }) =>
    growth?.condition === undefined ? 'always' : `if ${growth.condition}`,
  ) as [string, string];
  if (length(now) !== undefined) {
    context.raiseField('FIELD_CONDITION_CHANGED', spoken, now.growth, now.growth, { from, to });
  } else if (!isLeft(now.growth)) context.raiseField('GROWTH_REMOVED', spoken, now.growth, now.growth, {});
}

/** Whether room for growth is read wherever something is left. */
const isLeft = ({ condition }: Field): boolean => {
  const tree = expressionOf(condition);
  const ranges: Ranges = new Map([['_io.eof', exactly(0)]]);
  return condition === undefined || (tree !== undefined && isTrue(evaluate(tree, ranges, () => undefined)));
};

const growthCondition = ({ growth }: Type): string =>
  JSON.stringify(expressionOf(growth?.condition) ?? growth?.condition ?? null);
