/** Where two readers disagree about the same bytes. */
import { hostOf, type Model } from '../ksy/model.js';
import type { Leaf } from './leaf.js';
import type { Reading } from './reader.js';

export interface Difference {
  readonly path: string;
  readonly old: string;
  readonly new: string;
}

/** Differences between what an old and a new reader make of the same bytes, in fields that `known` says count. */
export function differences(old: Reading, now: Reading, known: (leaf: Leaf) => boolean): Difference[] {
  const list: Difference[] = [];
  for (const path of new Set([...old.leaves.keys(), ...now.leaves.keys()])) {
    const [a, b] = [old.leaves.get(path), now.leaves.get(path)];
    if (a !== undefined && b !== undefined && a.isSameAs(b)) continue;
    if (!known((a ?? b) as Leaf) || isStepped(a, b, now)) continue;
    list.push({ path, old: a?.text ?? absent(old), new: b?.text ?? absent(now) });
  }
  if ((old.stop === undefined) !== (now.stop === undefined) && list.length === 0) {
    list.push({ path: (old.stopped ?? now.stopped)?.path ?? '', old: errorText(old), new: errorText(now) });
  }
  return list;
}

/** Where one reader stopped and the other did not. */
export function stopOf(old: Reading, now: Reading): Difference | undefined {
  if ((old.stop === undefined) === (now.stop === undefined)) return undefined;
  const path = (old.stop === undefined ? now : old).stopped?.path;
  if (path === undefined) return undefined;
  const text = (reading: Reading) =>
    reading.error === undefined ? (reading.leaves.get(path)?.text ?? 'nothing') : errorText(reading);
  return { path, old: text(old), new: text(now) };
}

/** The old reader stepped over a whole that the new one knows. */
const isStepped = (old: Leaf | undefined, now: Leaf | undefined, reading: Reading): boolean =>
  now === undefined &&
  old?.field.shape.is === 'choice' &&
  [...reading.leaves.keys()].some((path) => path.startsWith(`${old.path}.`));

const absent = (reading: Reading) => (reading.error === undefined ? 'nothing' : errorText(reading));
const errorText = ({ error }: Reading) =>
  error === undefined ? 'no error' : `an error: ${error.message.split('\n')[0] || error.name}`;

/** The fields that `model` knows, other than the room for growth. */
export function knownTo(model: Model): (leaf: Leaf) => boolean {
  const known = new Set(
    model.types.flatMap((type) =>
      [...type.fields, ...type.instances].filter((one) => one !== type.growth).map(({ uid }) => `${type.uid}.${uid}`),
    ),
  );
  return ({ field }) => known.has(`${hostOf(field.owner).uid}.${field.uid}`);
}
