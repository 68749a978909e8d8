/** Numbers: kinds, bits, values. */

import type { Enum, Field, Member, Model, Shape } from '../ksy/model.js';
import { match } from '../record/identity.js';
import { gateRules, type RuleId, type SentenceArgs } from '../rules/rules.js';
import type { Context } from './context.js';

/** What the members of an enum number. */
type Noun = 'KIND' | 'BIT' | 'VALUE';

const allFields = (model: Model): Field[] => model.types.flatMap((type) => [...type.fields, ...type.instances]);

/** The enums whose members are kinds, and those whose members are bits. */
function nounsOf(model: Model): Map<Enum, Noun> {
  const nouns = new Map<Enum, Noun>();
  const kindsIn = (shape: Shape) => {
    if (shape.is !== 'choice') return;
    for (const { enum: of } of shape.cases) if (of) nouns.set(of, 'KIND');
  };
  for (const field of allFields(model)) {
    kindsIn(field.shape);
    const set = field.attr['-flags'];
    const flags = set === undefined ? undefined : model.findEnum(String(set), field.owner);
    if (flags !== undefined) nouns.set(flags, 'BIT');
  }
  return nouns;
}

const nameOf = ({ id, attr }: Member): string => String(attr['-name'] ?? id).toUpperCase();

/** Compares every enum with the one of the same name. */
export function compareEnums(context: Context): void {
  const nouns = nounsOf(context.old);
  for (const [of, noun] of nounsOf(context.now)) nouns.set(of, noun);
  for (const old of enumsOf(context.old)) {
    const now = enumsOf(context.now).find(({ name }) => name === old.name);
    const isUsed = isInUse(context.old, old) || (now !== undefined && isInUse(context.now, now));
    if (!isUsed) continue;
    if (now === undefined) {
      // Those that had its values say so.
      if (isDropped(context, old)) continue;
      context.raise('ENUM_REMOVED', old.name, { set: old.id }, { spec: old.spec, path: [] });
      continue;
    }
    compareMembers(context, old, now, nouns.get(now) ?? nouns.get(old) ?? 'VALUE');
  }
  for (const now of enumsOf(context.now)) checkRanges(context, now, nouns.get(now) ?? 'VALUE');
}

/** Whether anything has values of an enum or speaks of them, or it stands in a library for others. */
function isInUse(model: Model, of: Enum): boolean {
  const root = model.roots.get(of.spec);
  const isLibrary =
    root !== undefined && root.fields.length === 0 && root.instances.every(({ attr }) => attr.pos === undefined);
  if (isLibrary || userOf(model, of) !== undefined) return true;
  const specs = Object.values(model.specs).map(({ enums: _, ...spec }) => spec);
  return JSON.stringify(specs).includes(`${of.id}::`);
}

/** Whether every field that had the values of an enum is there and has another, or none. */
const isDropped = (context: Context, of: Enum): boolean =>
  allFields(context.old)
    .filter(({ attr, owner }) => attr.enum !== undefined && context.old.findEnum(String(attr.enum), owner) === of)
    .every(({ uid, owner }) =>
      context.now.types.some(
        (type) => type.uid === owner.uid && [...type.fields, ...type.instances].some((f) => f.uid === uid),
      ),
    ) && userOf(context.old, of) !== undefined;

const enumsOf = (model: Model): Enum[] => model.types.flatMap((type) => [...type.enums.values()]);

/** A field that holds values of an enum, to show what a change does to it. */
function userOf(model: Model, of: Enum): Field | undefined {
  return allFields(model).find(({ attr, owner }) => {
    const name = attr.enum ?? attr['-flags'];
    return name !== undefined && model.findEnum(String(name), owner) === of;
  });
}

/** The value of a flag set with one bit set. */
const bitOf = (number: number | bigint): number | bigint => {
  const value = 2n ** BigInt(number);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
};

function compareMembers(context: Context, old: Enum, now: Enum, noun: Noun): void {
  const users = { old: userOf(context.old, old), now: userOf(context.now, now) };
  const raise = (rule: string, member: Member, at: Member | undefined, args: SentenceArgs) => {
    const user = users[at === undefined ? 'old' : 'now'];
    const value = noun === 'BIT' ? bitOf(member.number) : member.number;
    const path = at === undefined ? now.path : [...now.path, String(at.number)];
    const all = { set: old.id, name: nameOf(member), number: member.number, ...args };
    const id = `${noun}_${rule}` as RuleId;
    if (gateRules[id].severity === 'error') context.spokenNumbers.add(`${old.name}=${member.number}`);
    context.raise(
      id,
      `${old.name}::${member.uid}`,
      all,
      { spec: now.spec, path },
      user && {
        type: user.owner.uid,
        field: user.uid,
        value,
      },
    );
  };
  const { pairs, removed } = match(old.members, now.members);
  const [before, today] = [old, now].map(
    ({ members }) => new Map([...members].reverse().map((one) => [one.number, one])),
  );
  const kept = new Set(pairs.map((pair) => pair.new));
  for (const pair of pairs) {
    const { old: was, new: is } = pair;
    if (was.number !== is.number) {
      const taken = before?.get(is.number);
      context.spokenNumbers.add(`${old.name}=${is.number}`);
      if (
        taken !== undefined &&
        taken.uid < was.uid &&
        now.members.some(({ uid, number }) => uid === taken.uid && number === was.number)
      )
        context.seen.follows.set(`${old.name}::${was.uid}`, `${old.name}::${taken.uid}`);
      raise('RENUMBERED', was, is, {
        from: was.number,
        to: is.number,
        taken: taken ? nameOf(taken) : 'something unknown',
      });
    } else if (was.id !== is.id) {
      raise('RENAMED', is, is, { was: nameOf(was) });
    }
    if (was.attr['-status'] === 'retired' && is.attr['-status'] !== 'retired') raise('REVIVED', is, is, {});
  }
  for (const was of removed) {
    const holds = today?.get(was.number);
    const isMoved = holds && kept.has(holds);
    if (holds === undefined || isMoved) raise('REMOVED', was, undefined, {});
    else raise('REUSED', holds, holds, { was: nameOf(was), wasId: was.id });
  }
  const closed = allFields(context.old).find(({ attr, owner }) => {
    const inEnum = (attr.valid as Record<string, unknown> | undefined)?.['in-enum'] === true;
    return inEnum && attr.enum !== undefined && context.old.findEnum(String(attr.enum), owner) === old;
  });
  for (const is of closed ? now.members : []) {
    if (before?.has(is.number)) continue;
    const at = { spec: now.spec, path: [...now.path, String(is.number)] };
    const args = { field: `${closed?.owner.id}.${closed?.id}`, name: nameOf(is), number: is.number };
    const target = { type: closed?.owner.uid as string, field: closed?.uid as string, value: is.number };
    context.raise('VALUE_ADDED_TO_CLOSED', `${old.name}::${is.uid}`, args, at, target);
  }
}

interface Range {
  readonly lo: number;
  readonly hi: number;
  readonly text: string;
}

/** Ranges that a spec sets aside: `-reserved: {kind: [0, 0x80000000-0xffffffff]}`. */
function rangesOf(model: Model, of: Enum, key: '-reserved' | '-private'): Range[] {
  const listed = (model.specs[of.spec]?.[key] as Record<string, unknown[]> | undefined)?.[of.id] ?? [];
  return listed.map((item) => {
    const [lo, hi] = String(item).split('-').map(Number);
    return { lo: lo as number, hi: hi ?? (lo as number), text: String(item) };
  });
}

function checkRanges(context: Context, now: Enum, noun: Noun): void {
  const old = enumsOf(context.old).find(({ name }) => name === now.name);
  const at = { spec: now.spec, path: now.path };
  for (const key of ['-reserved', '-private'] as const) {
    const today = rangesOf(context.now, now, key);
    const locked = old ? rangesOf(context.old, old, key) : [];
    for (const range of locked) {
      // Covered piece by piece, however the ranges are cut today.
      let next = range.lo;
      for (const part of [...today].sort((a, b) => a.lo - b.lo))
        if (part.lo <= next) next = Math.max(next, part.hi + 1);
      if (next <= range.hi) {
        context.raise(
          'RESERVATION_DROPPED',
          `${now.name} ${key} ${range.text}`,
          { set: now.id, range: range.text },
          at,
        );
      }
    }
    for (const member of now.members) {
      const range = [...locked, ...today].find(({ lo, hi }) => member.number >= lo && member.number <= hi);
      if (range === undefined) continue;
      const rule = `${noun}_${key === '-private' ? 'PRIVATE' : 'RESERVED'}` as RuleId;
      const args = { set: now.id, name: nameOf(member), number: member.number, range: range.text };
      context.raise(rule, `${now.name}::${member.uid}`, args, { ...at, path: [...at.path, String(member.number)] });
    }
  }
}

/** Whether everything that `old` says is said by `now`. */
export const includes = (now: Enum, old: Enum): boolean =>
  old.members.every((was) => now.members.some((is) => is.number === was.number && is.uid === was.uid));
