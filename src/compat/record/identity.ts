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

export type How = 'same' | 'declared';

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

/** What something goes by; undefined where it does not. */
type KeyOf<T> = (item: T) => string | undefined;

/** Things of which each is taken once, by what they go by. */
export class Left<T> {
  private readonly order: ReadonlyMap<T, number>;
  private readonly left: Set<T>;
  private readonly indexes = new Map<KeyOf<T>, Map<string, T[]>>();

  constructor(items: readonly T[]) {
    this.order = new Map(items.map((item, index) => [item, index]));
    this.left = new Set(items);
  }

  has(item: T): boolean {
    return this.left.has(item);
  }

  /** Takes the first that is left of those with any of `keys`. */
  take(keyOf: KeyOf<T>, ...keys: readonly (string | undefined)[]): T | undefined {
    const index = this.indexes.get(keyOf) ?? indexOf(this.left, keyOf);
    this.indexes.set(keyOf, index);
    const orderOf = (item: T) => this.order.get(item) as number;
    let first: T | undefined;
    for (const key of keys) {
      const items = key === undefined ? [] : (index.get(key) ?? []);
      while (items[0] !== undefined && !this.left.has(items[0])) items.shift();
      const [one] = items;
      if (one !== undefined && (first === undefined || orderOf(one) < orderOf(first))) first = one;
    }
    if (first !== undefined) this.left.delete(first);
    return first;
  }
}

function indexOf<T>(items: Iterable<T>, keyOf: KeyOf<T>): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const others = index.get(key);
    if (others === undefined) index.set(key, [item]);
    else others.push(item);
  }
  return index;
}

/** What something is called in C, as one text. */
export const originOf = ({ attr }: Pick<Item, 'attr'>): string | undefined =>
  attr['-orig-id'] === undefined ? undefined : JSON.stringify(attr['-orig-id']);

export const uidOf = ({ uid }: Item): string => uid;
export const idOf = ({ id }: Item): string => id;

/** Takes what `other` says that it was, where it may say so, as isDeclared() has it; `olds` are the names of all. */
export const takeFormer = <T extends Item>(left: Left<T>, olds: ReadonlySet<string>, other: Item): T | undefined =>
  olds.has(other.id) ? undefined : left.take(idOf, ...formerNames(other.attr));

/** Pairs what is the same. */
export function match<O extends Item, N extends Item>(olds: readonly O[], news: readonly N[]): Matched<O, N> {
  const left = new Left<Item>(olds);
  const found = new Map<N, { old: O; how: How }>();
  const pass = (how: How, take: (other: N) => Item | undefined) => {
    for (const other of news) {
      const old = found.has(other) ? undefined : take(other);
      if (old !== undefined) found.set(other, { old: old as O, how });
    }
  };
  const names = new Set(olds.map(({ id }) => id));
  pass('declared', (other) => takeFormer(left, names, other));
  pass('same', (other) => left.take(uidOf, other.uid));
  pass('same', (other) => left.take(idOf, other.id));
  pass('declared', (other) => left.take(originOf, originOf(other)));
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
  const { pairs } = match(before.map(itemOf), after.map(itemOf));
  const taken = new Set(before.map((attr) => itemOf(attr).uid));
  const found = new Map(pairs.map((pair) => [pair.new.attr, pair.old]));
  return news.map((attr) => (attr.id === undefined ? attr : lasting(attr, found.get(attr), taken)));
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
