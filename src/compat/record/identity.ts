/**
 * Who is who between two revisions. Things keep the lasting name (`-uid`) under which they were first locked. One that
 * changed its name is the same if it says so (`-was: old_name`) or has the same `-orig-id`; without either, a new
 * name at an old place is somebody else.
 */

import { canonical } from '../json.js';
import type { Attr, Description, TypeSpec } from '../ksy/description.js';

export interface Item {
  readonly id: string;
  readonly uid: string;
  readonly attr: Attr;
}

export type How = 'same' | 'declared' | 'place';

export interface Matched<O, N> {
  readonly pairs: readonly { readonly old: O; readonly new: N; readonly how: How }[];
  readonly removed: readonly O[];
  readonly added: readonly N[];
}

export const formerNames = (attr: Attr): string[] => {
  const was = attr['-was'];
  return was === undefined ? [] : (Array.isArray(was) ? was : [was]).map(String);
};

/**
 * Whether what is called `now` says that it was called `was`, and may say so: what has both names on either side was
 * renamed earlier.
 */
export const isDeclared = (
  former: readonly string[],
  was: string,
  now: string,
  olds: { has(name: string): boolean },
): boolean => former.includes(was) && !olds.has(now);

/** The first that fits, in order: of those that stand as they stood, that is the first of all. */
export function firstOf<T>(items: Iterable<T>, fits: (item: T) => boolean): T | undefined {
  for (const item of items) if (fits(item)) return item;
  return undefined;
}

/** Whether something says what it was. */
export const isSaid = ({ attr }: Pick<Item, 'attr'>): boolean =>
  attr['-was'] !== undefined || attr['-orig-id'] !== undefined;

/** Pairs what is the same; `samePlace` says when a stranger stands where the other stood. */
export function match<O extends Item, N extends Item>(
  olds: readonly O[],
  news: readonly N[],
  samePlace: (old: O, other: N) => boolean,
): Matched<O, N> {
  const left = new Set(olds);
  const found = new Map<N, { old: O; how: How }>();
  const pass = (how: How, fits: (old: O, other: N) => boolean) => {
    for (const other of how === 'declared' ? news.filter(isSaid) : news) {
      if (found.has(other)) continue;
      const old = firstOf(left, (one) => fits(one, other));
      if (old === undefined) continue;
      left.delete(old);
      found.set(other, { old, how });
    }
  };
  const names = new Set(olds.map(({ id }) => id));
  pass('declared', (old, other) => isDeclared(formerNames(other.attr), old.id, other.id, names));
  pass('same', (old, other) => old.uid === other.uid);
  pass('same', (old, other) => old.id === other.id);
  pass(
    'declared',
    (old, other) =>
      old.attr['-orig-id'] !== undefined &&
      JSON.stringify(old.attr['-orig-id']) === JSON.stringify(other.attr['-orig-id']),
  );
  pass('place', samePlace);
  return {
    pairs: news.flatMap((other) => {
      const one = found.get(other);
      return one === undefined ? [] : [{ old: one.old, new: other, how: one.how }];
    }),
    removed: olds.filter((old) => left.has(old)),
    added: news.filter((other) => !found.has(other)),
  };
}

const itemOf = (attr: Attr): Item => ({ id: String(attr.id), uid: String(attr['-uid'] ?? attr.id), attr });

/** Gives `specs` the lasting names of `previous`. */
export function withIdentity(specs: Description, previous: Description | undefined): Description {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, identify(spec, previous?.[name])]));
}

function identify(type: TypeSpec, old: TypeSpec | undefined): TypeSpec {
  const seq = type.seq && rename(type.seq, old?.seq ?? []);
  const instances = type.instances && renameMap(type.instances, old?.instances ?? {});
  const types =
    type.types &&
    Object.fromEntries(Object.entries(type.types).map(([id, inner]) => [id, identify(inner, old?.types?.[id])]));
  const enums =
    type.enums &&
    Object.fromEntries(
      Object.entries(type.enums).map(([id, members]) => [id, renameMembers(members, old?.enums?.[id])]),
    );
  return {
    ...type,
    ...(seq && { seq }),
    ...(instances && { instances }),
    ...(types && { types }),
    ...(enums && { enums }),
  };
}

/** A name that is new here and was somebody's lasting name before gets a lasting name of its own. */
function lasting(attr: Attr, found: Item | undefined, taken: Set<string>): Attr {
  let uid = found?.uid ?? String(attr.id);
  while (found === undefined && taken.has(uid)) uid = `${uid}'`;
  taken.add(uid);
  const { '-uid': _, ...rest } = attr;
  return uid === attr.id ? rest : { ...rest, '-uid': uid };
}

function rename(news: readonly Attr[], olds: readonly Attr[]): Attr[] {
  // What has no name goes by its place, which is not for ever.
  const [before, after] = [olds, news].map((list) => list.filter(({ id }) => id !== undefined)) as [Attr[], Attr[]];
  const { pairs } = match(before.map(itemOf), after.map(itemOf), () => false);
  const taken = new Set(before.map((attr) => itemOf(attr).uid));
  return news.map((attr) =>
    attr.id === undefined ? attr : lasting(attr, pairs.find((pair) => pair.new.attr === attr)?.old, taken),
  );
}

function renameMap(news: Record<string, Attr>, olds: Record<string, Attr>): Record<string, Attr> {
  const list = (map: Record<string, Attr>) => Object.entries(map).map(([id, attr]) => ({ ...attr, id }));
  const named = rename(list(news), list(olds));
  return Object.fromEntries(named.map(({ id, ...attr }) => [id as string, attr]));
}

function renameMembers(news: Record<string, Attr>, olds: Record<string, Attr> = {}): Record<string, Attr> {
  const numbers = Object.keys(news);
  const named = rename(Object.values(news), Object.values(olds));
  return Object.fromEntries(named.map((attr, index) => [numbers[index] as string, attr]));
}

/** Whether two descriptions say the same. */
export const sameDescription = (a: Description, b: Description): boolean => canonical(a) === canonical(b);
