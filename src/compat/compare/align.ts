/**
 * Who is who, where a name does not say it. Before two models are compared, what only got another name in the newer one
 * gets the lasting name of what it was: a field or an instance in the same place and of the same shape, a type or an
 * enum that is used where the other was used, a spec of the same `meta/id`, a member of the same number. All that
 * follows speaks of lasting names, so that a rename has nothing in its wake.
 */

import { spell } from '../ksy/expression.js';
import { layOut } from '../ksy/layout.js';
import { type Enum, type Field, isUnnamed, type Member, type Model, type Shape, type Type } from '../ksy/model.js';
import { formerNames, type Item, idOf, isDeclared, Left, originOf, takeFormer, uidOf } from '../record/identity.js';
import { regroup } from './groups.js';
import { outline } from './looks.js';
import { Meaning } from './names.js';
import { findTwin } from './twins.js';

/** How a new name came to be known as an old one. */
export type Renamed = 'declared' | 'place';

export interface Alignment {
  /** Fields, instances and members of the newer model that have another name than they had. */
  readonly renamed: ReadonlyMap<Field | Member, Renamed>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
const write = <T>(item: T): Writable<T> => item as Writable<T>;

/** Gives `now` the lasting names of `old`, and lays both out; `isParted` where what only one of them groups is taken apart. */
export function align(old: Model, now: Model, isParted = false): Alignment {
  layOut(old, now);
  layOut(now, old);
  const aligner = new Aligner(old, now, isParted);
  aligner.run();
  aligner.strangers();
  if (isParted) layOut(old, now);
  layOut(now, old);
  return aligner;
}

class Aligner implements Alignment {
  readonly renamed = new Map<Field | Member, Renamed>();
  private readonly seen = new Set<string>();
  private readonly taken = new Map<Type, Type>();
  private readonly given = new Set<Type>();
  private readonly enums = new Map<Enum, Enum>();
  private readonly queue: [Type, Type][] = [];
  /** Instances that nothing is known of yet. */
  private readonly open: { was: Type; is: Type; isFirst: boolean; used: Set<Field> }[] = [];
  private readonly oldEnums: Map<string, Enum>;
  private readonly nowEnums: Map<string, Enum>;
  /** Lasting names before anything got another. */
  private readonly oldNames: Set<string>;
  private readonly nowNames: Set<string>;

  constructor(
    private readonly old: Model,
    private readonly now: Model,
    private readonly isParted: boolean,
  ) {
    [this.oldEnums, this.nowEnums] = [enumsByName(old), enumsByName(now)];
    [this.oldNames, this.nowNames] = [old, now].map((model) => new Set(model.types.map(({ uid }) => uid))) as [
      Set<string>,
      Set<string>,
    ];
  }

  run(): void {
    for (const [was, is] of rootPairs(this.old, this.now)) this.pair(was, is);
    for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) this.types(...next);
    // What is found by its offset is known once the fields that say the offset are.
    if (this.placed()) this.run();
    else this.leftEnums();
  }

  /** What has the name that something else goes by gets a lasting name of its own. */
  strangers(): void {
    const uids = new Set([...this.taken.keys()].map(({ uid }) => uid));
    for (const type of this.now.types) {
      if (!this.taken.has(type) && uids.has(type.uid)) write(type).uid = `${type.uid}'`;
    }
    const names = new Set([...this.enums.keys()].map(({ name }) => name));
    for (const of of this.nowEnums.values()) {
      if (!this.enums.has(of) && names.has(of.name)) write(of).name = `${of.name}'`;
    }
  }

  /** Pairs instances of other names at the same place; whether any was found. */
  private placed(): boolean {
    const meanings = [new Meaning(this.old), new Meaning(this.now)] as const;
    let isAny = false;
    for (const { was, is, isFirst, used } of this.open.splice(0)) {
      for (const after of is.instances) {
        if (used.has(after)) continue;
        const before = was.instances.find((one) => !used.has(one) && sameInstance(one, after, meanings));
        if (before === undefined) continue;
        used.add(before).add(after);
        if (isFirst) this.rename(before, after, 'place');
        this.inside(before, after);
        isAny = true;
      }
    }
    return isAny;
  }

  private pair(was: Type | undefined, is: Type | undefined): void {
    if (was === undefined || is === undefined) return;
    const key = `${was.spec} ${was.path.join('/')} ${is.spec} ${is.path.join('/')}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.queue.push([was, is]);
  }

  private types(was: Type, is: Type): void {
    if (this.isParted) regroup(this.old, this.now, was, is);
    const isFirst = !this.taken.has(is) && !this.given.has(was);
    if (isFirst) {
      this.taken.set(is, was);
      this.given.add(was);
      write(is).uid = was.uid;
    }
    const pairs = [...this.fields(was, is, isFirst), ...this.instances(was, is, isFirst)];
    if (isFirst) alignParameters(was, is);
    for (const [before, after] of pairs) this.inside(before, after);
    for (const [id, inner] of was.types) {
      const declared = [...is.types.values()].find((one) => isDeclared(formerNames(one.node), id, one.id, was.types));
      this.pair(inner, declared ?? is.types.get(id));
    }
    for (const [id, of] of was.enums) {
      const declared = [...is.enums.values()].find((one) => isDeclared(one.formerNames, id, one.id, was.enums));
      const other = declared ?? is.enums.get(id);
      if (other !== undefined) this.pairEnums(of, other);
    }
  }

  private inside(was: Field, is: Field): void {
    this.shapes(was.shape, is.shape);
    this.sets(was, is);
  }

  private shapes(was: Shape, is: Shape): void {
    if (was.is === 'record' && is.is === 'record' && this.mayBeSame(was.type, is.type)) this.pair(was.type, is.type);
    if (was.is !== 'choice' || is.is !== 'choice') return;
    for (const one of was.cases) {
      const other = is.cases.find(({ key }) => key === one.key);
      if (other !== undefined) this.shapes(one.shape, other.shape);
    }
  }

  /** A type of another name is the same if there is none of either name on the other side. */
  private mayBeSame(was: Type | undefined, is: Type | undefined): boolean {
    if (was === undefined || is === undefined) return false;
    return was.uid === is.uid || !(this.nowNames.has(was.uid) || this.oldNames.has(is.uid));
  }

  private sets(was: Field, is: Field): void {
    for (const key of ['enum', '-flags']) {
      const [before, after] = [was.attr[key], is.attr[key]];
      if (before === undefined || after === undefined) continue;
      const [a, b] = [this.old.findEnum(String(before), was.owner), this.now.findEnum(String(after), is.owner)];
      if (a !== undefined && b !== undefined && a.name !== b.name && !this.nowEnums.has(a.name)) this.pairEnums(a, b);
    }
  }

  private fields(was: Type, is: Type, isFirst: boolean): [Field, Field][] {
    const twins = is.fields.flatMap((field) => findTwin(field, was.fields, is.fields) ?? []);
    const wide = new Set(twins.map((twin) => twin.wide));
    const pairs: [Field, Field][] = twins.map(({ narrow, kept }) => [narrow, kept]);
    for (const pair of pairs) if (isFirst) this.rename(...pair, 'declared');
    const used = new Set<Field>(pairs.flat());
    const olds = was.fields.filter((field) => !used.has(field));
    const news = is.fields.filter((field) => !used.has(field) && !wide.has(field));
    const named = byName(olds, news);
    if (isFirst) for (const [before, after, how] of named) this.rename(before, after, how);
    const found = new Map<Field, Field>(named.map(([before, after]) => [after, before]));
    const placed = inPlace(olds, news, found);
    if (isFirst) for (const [before, after] of placed) this.rename(before, after, 'place');
    const known = new Set<Field>([...pairs, ...named, ...placed].map(([, after]) => after));
    // A stranger with a name that was somebody's has another lasting name.
    const uids = new Set(was.fields.map(({ uid }) => uid));
    for (const field of isFirst ? is.fields : []) {
      while (!known.has(field) && uids.has(field.uid)) write(field).uid = `${field.uid}'`;
    }
    return [...pairs, ...named.map(([a, b]): [Field, Field] => [a, b]), ...placed];
  }

  private instances(was: Type, is: Type, isFirst: boolean): [Field, Field][] {
    const named = byName(was.instances, is.instances);
    if (isFirst) for (const [before, after, how] of named) this.rename(before, after, how);
    const pairs = named.map(([a, b]): [Field, Field] => [a, b]);
    this.open.push({ was, is, isFirst, used: new Set(pairs.flat()) });
    return pairs;
  }

  private rename(was: Field, is: Field, how: Renamed): void {
    write(is).uid = was.uid;
    if (was.id !== is.id && !isUnnamed(was) && !isUnnamed(is)) this.renamed.set(is, how);
  }

  private pairEnums(was: Enum, is: Enum): void {
    if (this.enums.has(is)) return;
    this.enums.set(is, was);
    write(is).name = was.name;
    const left = new Left(was.members);
    const found = new Set<Member>();
    const pass = (how: Renamed | undefined, take: (other: Member) => Member | undefined) => {
      for (const member of is.members) {
        const one = found.has(member) ? undefined : take(member);
        if (one === undefined) continue;
        found.add(member);
        write(member).uid = one.uid;
        if (one.id !== member.id) this.renamed.set(member, how ?? 'declared');
      }
    };
    const olds = new Set(was.members.map(({ id }) => id));
    const numberOf = (one: Member) => withOrigin(one, String(one.number));
    pass('declared', (other) => takeFormer(left, olds, other));
    pass(undefined, (other) => left.take(uidOf, other.uid));
    pass(undefined, (other) => left.take(idOf, other.id));
    pass('declared', (other) => left.take(numberOf, numberOf(other)));
  }

  /** Enums that nothing uses, or that were moved: those with the same members. */
  private leftEnums(): void {
    const numbers = ({ members }: Enum) =>
      members
        .map(({ number, id }) => `${number} ${id}`)
        .sort()
        .join();
    const values = [...this.enums.values()];
    for (const was of this.oldEnums.values()) {
      if (values.includes(was)) continue;
      const is = [...this.nowEnums.values()].find(
        (other) => !this.enums.has(other) && !this.oldEnums.has(other.name) && numbers(other) === numbers(was),
      );
      if (is !== undefined) this.pairEnums(was, is);
    }
  }
}

const enumsByName = (model: Model): Map<string, Enum> =>
  new Map(model.types.flatMap((type) => [...type.enums.values()]).map((one) => [one.name, one]));

/** The outermost types by the name of their file, or by their `meta/id` where the file has another name. */
export function rootPairs(old: Model, now: Model): [Type, Type][] {
  const isNew = ({ spec }: Type) => !old.roots.has(spec);
  const pairs = namedRoots(old, now, isNew);
  // One that is gone, and one that came and looks like it.
  const [gone, ...moreGone] = [...old.roots.values()].filter((was) => !pairs.some(([one]) => one === was));
  const [came, ...moreCame] = [...now.roots.values()].filter((is) => isNew(is) && !pairs.some(([, one]) => one === is));
  if (gone === undefined || came === undefined || moreGone.length > 0 || moreCame.length > 0) return pairs;
  return isMostlyAlike(gone, came) || isLike(gone, came) ? [...pairs, [gone, came]] : pairs;
}

const MOSTLY = 0.75;

/** Whether most fields of two types, and of what stands in them, have the same names and the same looks. */
function isMostlyAlike(was: Type, is: Type): boolean {
  const looks = (type: Type): string[] => [
    ...type.fields.map((field) => `${field.id} ${outline(field)}`),
    ...[...type.types.values()].flatMap(looks),
  ];
  const [before, after] = [looks(was), looks(is)];
  const left = [...after];
  const same = before.filter((look) => {
    const at = left.indexOf(look);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return same.length > 1 && same.length >= MOSTLY * Math.max(before.length, after.length);
}

function namedRoots(old: Model, now: Model, isNew: (type: Type) => boolean): [Type, Type][] {
  const others = [...now.roots.values()].filter(isNew);
  return [...old.roots].flatMap(([name, was]): [Type, Type][] => {
    const is =
      now.roots.get(name) ??
      others.find((type) => type.id === was.id || formerNames(type.node).includes(was.id)) ??
      // In another file, by another name, and the same all through.
      others.find((type) => sameContent(was, type));
    return is === undefined ? [] : [[was, is]];
  });
}

/** Whether two types, and those in them, have fields that look alike, whatever they are called. */
function isLike(was: Type, is: Type): boolean {
  const looks = ({ fields, instances, types }: Type): unknown[] => [
    [fields, instances].map((list) => list.map(outline)),
    [...types.values()].map(looks),
  ];
  return was.fields.length > 0 && JSON.stringify(looks(was)) === JSON.stringify(looks(is));
}

function sameContent(was: Type, is: Type): boolean {
  const content = ({ node, id }: Type) => {
    const { meta, ...rest } = node;
    return JSON.stringify([meta?.endian, meta?.encoding, meta?.['bit-endian'], rest]).replace(
      /[A-Za-z_]\w*/g,
      (word) => (word === id ? '' : word),
    );
  };
  return content(was) === content(is);
}

/** The name in C, with something else that has to be the same. */
function withOrigin(one: Item, other: string): string | undefined {
  const origin = originOf(one);
  return origin === undefined ? undefined : `${origin} ${other}`;
}

const ownUid = (one: Field) => (isUnnamed(one) ? undefined : one.uid);
const ownId = (one: Field) => (isUnnamed(one) ? undefined : one.id);
const originLook = (one: Field) => originOf(one) && withOrigin(one, outline(one));

/** Pairs by `-was`, by name, and by the name in C. */
function byName(olds: readonly Field[], news: readonly Field[]): [Field, Field, Renamed][] {
  const left = new Left(olds);
  const pairs = new Map<Field, [Field, Field, Renamed]>();
  const pass = (take: (other: Field) => Field | undefined) => {
    for (const field of news) {
      const one = pairs.has(field) ? undefined : take(field);
      if (one !== undefined) pairs.set(field, [one, field, 'declared']);
    }
  };
  const names = new Set(olds.map(({ id }) => id));
  pass((other) => takeFormer(left, names, other));
  pass((other) => left.take(ownUid, other.uid));
  pass((other) => left.take(ownId, other.id));
  pass((other) => left.take(originLook, originLook(other)));
  return news.flatMap((field) => {
    const pair = pairs.get(field);
    return pair === undefined ? [] : [pair];
  });
}

/** Pairs strangers between the same neighbours: those at the start of a gap, then those at its end, while they look alike. */
function inPlace(olds: readonly Field[], news: readonly Field[], found: ReadonlyMap<Field, Field>): [Field, Field][] {
  const known = new Set(found.values());
  const pairs: [Field, Field][] = [];
  const gap = { olds: [] as Field[], news: [] as Field[] };
  const close = () => {
    const isLike = (a: Field | undefined, b: Field | undefined) =>
      a !== undefined && b !== undefined && outline(a) === outline(b);
    while (isLike(gap.olds[0], gap.news[0])) pairs.push([gap.olds.shift() as Field, gap.news.shift() as Field]);
    while (isLike(gap.olds.at(-1), gap.news.at(-1))) pairs.push([gap.olds.pop() as Field, gap.news.pop() as Field]);
    gap.olds = [];
    gap.news = [];
  };
  let at = 0;
  for (const field of news) {
    const before = found.get(field);
    if (before === undefined) {
      gap.news.push(field);
      continue;
    }
    const index = olds.indexOf(before);
    if (index >= at) {
      for (; at < index; at++) if (!known.has(olds[at] as Field)) gap.olds.push(olds[at] as Field);
      at = index + 1;
    }
    close();
  }
  for (; at < olds.length; at++) if (!known.has(olds[at] as Field)) gap.olds.push(olds[at] as Field);
  close();
  return pairs;
}

/** Instances that compute the same, or that look alike at the same place, whatever says where it is. */
function sameInstance(a: Field, b: Field, [old, now]: readonly [Meaning, Meaning]): boolean {
  if (a.shape.is !== b.shape.is || (a.shape.is !== 'value' && outline(a) !== outline(b))) return false;
  const key = (meaning: Meaning, field: Field) =>
    ['value', 'pos', 'io'].map((name) => {
      const text = field.attr[name];
      const meant = text === undefined ? undefined : meaning.of(String(text), { type: field.owner, field });
      return meant === undefined ? String(text) : spell(meant.tree);
    });
  return key(old, a).join() === key(now, b).join();
}

/** Parameters in another order are known by their names; the others by their place. */
function alignParameters(was: Type, is: Type): void {
  const ids = (type: Type) => type.params.map(({ id }) => id);
  const isReordered = ids(was).join() !== ids(is).join() && ids(was).sort().join() === ids(is).sort().join();
  for (const [index, parameter] of is.params.entries()) {
    const same = isReordered ? was.params.findIndex(({ id }) => id === parameter.id) : index;
    write(parameter).uid = `parameter ${same}`;
  }
  for (const [index, parameter] of was.params.entries()) write(parameter).uid = `parameter ${index}`;
}
