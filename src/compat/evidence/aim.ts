/**
 * Images that differ from another in what decides about the target: its conditions hold or don't, in each revision, its
 * switch comes to each case, its lengths and counts are others, while what else is conditional in its type is not there.
 */
import type { Target } from '../finding.js';
import type { Expr } from '../ksy/expression.js';
import { expressionOf, type Field, textIn } from '../ksy/model.js';
import { writeNumber, writeText } from './put.js';
import { MOST_MADE, type Reader } from './reader.js';
import { Solver, type Wanted } from './way.js';

/** A wish about one record: what to write so that it comes true. */
type Aim = (solver: Solver, at: string) => readonly Wanted[] | undefined;

const MOST_RECORDS = 2;
const MOST_CASES = 64;
const MOST_FIELDS = 6;

/** The image with each aim of either reader, and with each two that both have. */
export function* aimed(image: Uint8Array, old: Reader, now: Reader, target: Target): Generator<Uint8Array> {
  const [before, after] = [old, now].map((reader) => aimsOf(reader, target));
  for (const [reader, aims] of [
    [old, before],
    [now, after],
  ] as const) {
    for (const aim of aims ?? []) {
      const first = hit(image, reader, target, aim);
      if (first === undefined) continue;
      yield first;
      const less = hit(image, reader, target, aim, 1);
      if (less !== undefined) yield less;
      const alone = without(first, reader, target);
      if (alone !== undefined) {
        yield alone;
        const again = hit(alone, reader, target, aim);
        if (again !== undefined) yield again;
      }
    }
  }
  for (const one of before ?? []) {
    const first = hit(image, old, target, one);
    for (const other of (first && after) ?? []) {
      const both = first && hit(first, now, target, other);
      if (both !== undefined) yield both;
    }
  }
}

/** The image as an aim makes it; undefined where that is nothing else. */
function hit(image: Uint8Array, reader: Reader, target: Target, aim: Aim, most = MOST_RECORDS): Uint8Array | undefined {
  const reading = reader.read(image, MOST_MADE);
  const solver = new Solver(reading, reader.model);
  const other = image.slice();
  let isChanged = false;
  const places = [...reading.records].filter(([, { uid }]) => uid === target.type).slice(0, MOST_RECORDS);
  if (most < MOST_RECORDS && places.length <= most) return undefined;
  for (const [at] of places.slice(0, most)) {
    for (const { leaf, value } of aim(solver, at) ?? []) {
      const isWritten = typeof value === 'string' ? writeText(other, leaf, value) : writeNumber(other, leaf, value);
      isChanged ||= isWritten;
    }
  }
  return isChanged ? other : undefined;
}

/** The image with nothing conditional in the target's type but the target. */
function without(image: Uint8Array, reader: Reader, target: Target): Uint8Array | undefined {
  const type = reader.model.types.find(({ uid }) => uid === target.type);
  let bytes: Uint8Array | undefined;
  for (const field of type?.fields ?? []) {
    const condition = expressionOf(field.attr.if);
    if (field.uid === target.field || condition === undefined) continue;
    bytes = hit(bytes ?? image, reader, target, (solver, at) => solver.hold(condition, false, at)) ?? bytes;
  }
  return bytes;
}

function aimsOf({ model }: Reader, { type: uid, field: id, value }: Target): Aim[] {
  const type = model.types.find((one) => one.uid === uid);
  const all = type === undefined ? [] : [...type.fields, ...type.instances];
  const fields = id === undefined ? all.slice(0, MOST_FIELDS) : all.filter((one) => one.uid === id);
  const wanted = id === undefined || value === undefined ? [] : fields.map((field) => valued(field, value));
  // What a value chooses may have any length.
  const chosen = wanted.length === 0 ? [] : all.filter(({ shape }) => shape.is === 'choice');
  return [
    ...wanted,
    ...wanted.flatMap((aim) => chosen.flatMap(amounts).map((amount) => both(aim, amount))),
    ...fields.flatMap((field) => [
      ...conditions(field),
      ...cases(field),
      ...amounts(field),
      ...limits(field),
      ...ends(field),
    ]),
  ];
}

/** The target's own value; that of an instance that is computed comes from what it is computed of. */
function valued({ id, attr }: Field, value: NonNullable<Target['value']>): Aim {
  const tree: Expr = expressionOf(attr.value) ?? { op: 'name', name: id };
  return (solver, at) => solver.give(tree, value, at);
}

/** Two wishes about one record. */
const both =
  (one: Aim, other: Aim): Aim =>
  (solver, at) => {
    const [first, second] = [one(solver, at), other(solver, at)];
    return first && second && [...first, ...second];
  };

/** What a check compares with, and the numbers beside it; an instance that is computed is checked as well. */
function limits({ id, attr }: Field): Aim[] {
  const tree: Expr = expressionOf(attr.value) ?? { op: 'name', name: id };
  return Object.values((attr.valid ?? {}) as object)
    .flatMap((limit) => [limit].flat())
    .flatMap((limit): Aim[] => {
      const bound = expressionOf(limit);
      if (bound === undefined) return [];
      return ['==', '<', '>'].map(
        (sign): Aim =>
          (solver, at) =>
            solver.hold({ op: 'binary', sign, left: tree, right: bound }, true, at),
      );
    });
}

function conditions({ attr }: Field): Aim[] {
  const tree = expressionOf(attr.if);
  if (tree === undefined) return [];
  return [true, false].map((holds) => (solver, at) => solver.hold(tree, holds, at));
}

function cases({ shape }: Field): Aim[] {
  if (shape.is !== 'choice') return [];
  const tree = expressionOf(shape.on);
  if (tree === undefined) return [];
  return shape.cases.slice(0, MOST_CASES).flatMap(({ key }): Aim[] => {
    const truth = key === 'true' ? true : key === 'false' ? false : undefined;
    if (truth !== undefined) return [(solver, at) => solver.hold(tree, truth, at)];
    const value = textIn(key) ?? (/^-?\d+$/.test(key) ? BigInt(key) : undefined);
    return value === undefined ? [] : [(solver, at) => solver.give(tree, value, at)];
  });
}

const AMOUNTS = [0, 1, 2, 3, 5, 8, 16];

function amounts({ attr }: Field): Aim[] {
  return [attr.size, attr['repeat-expr']].flatMap((text) => {
    const tree = typeof text === 'object' ? undefined : expressionOf(text);
    if (tree === undefined || tree.op === 'number') return [];
    return AMOUNTS.map(
      (amount): Aim =>
        (solver, at) =>
          solver.give(tree, amount, at),
    );
  });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Text that has what ends it, or what it is filled up with, at its end, in its middle and all over. */
function ends({ id, attr, shape }: Field): Aim[] {
  if (shape.is !== 'text' && shape.is !== 'bytes') return [];
  const marks = [attr['pad-right'], attr.terminator, attr.type === 'strz' ? 0 : undefined].flatMap((mark) =>
    typeof mark === 'number' && mark < 0x80 ? [String.fromCharCode(mark)] : [],
  );
  return marks.flatMap((mark) =>
    [1, 3, Infinity].map(
      (count): Aim =>
        (solver, at) =>
          solver.give({ op: 'name', name: id }, 0, at)?.flatMap(({ leaf }) => {
            const length = (leaf.end ?? 0) - (leaf.start ?? 0);
            const kept = Math.max(0, length - count);
            const text = LETTERS.repeat(Math.ceil(kept / LETTERS.length)).slice(0, kept);
            return [{ leaf, value: text + mark.repeat(length - kept) }];
          }),
    ),
  );
}
