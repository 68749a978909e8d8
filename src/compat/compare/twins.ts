/** Twins: a wide field that stands for a narrow one, whose bytes stay where they were. */
import { placeText } from '../ksy/layout.js';
import type { Field } from '../ksy/model.js';

/** Bits of a counter that can't overflow. */
export const WIDE = 64;
const AFFIX =
  /^(compat|old|legacy|deprecated|lo|low|wide|big|large|new)_|_(compat|old|legacy|lo|low|hi|high|wide|big|large|new|ext|u?(?:32|64)|2|v2)$|(?<=[a-z])(32|64)$/g;

/** What a counter counts, whatever decorates its name. */
const stem = (id: string): string => {
  let before: string;
  let name = id;
  do {
    before = name;
    name = name.replace(AFFIX, '');
  } while (name !== before);
  return name;
};

export interface Twin {
  readonly wide: Field;
  /** The counter as it was. */
  readonly narrow: Field;
  /** The same bytes today. */
  readonly kept: Field;
}

const isNarrow = ({ shape }: Field) => shape.is === 'integer' && shape.bits < WIDE;

/** The narrow counter that `wide` doubles, if its bytes are still where they were. */
export function findTwin(wide: Field, olds: readonly Field[], news: readonly Field[]): Twin | undefined {
  if (wide.shape.is !== 'integer' || wide.shape.bits !== WIDE) return undefined;
  const isNew = !olds.some((old) => old.id === wide.id && old.bits === wide.bits);
  if (!isNew) return undefined;
  const narrow = olds.find((old) => isNarrow(old) && stem(old.id) === stem(wide.id));
  if (narrow === undefined) return undefined;
  const kept = news.find(
    (field) =>
      field !== wide &&
      isNarrow(field) &&
      placeText(field.place) === placeText(narrow.place) &&
      field.bits === narrow.bits &&
      stem(field.id) === stem(wide.id),
  );
  return kept && { wide, narrow, kept };
}
