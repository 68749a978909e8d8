/** Counters: a narrow one can never be widened, only be given a twin, and that is how counts get lost. */
import { placeText } from '../ksy/layout.js';
import type { Field } from '../ksy/model.js';
import type { Context, Spoken } from './context.js';

const WIDE = 64;
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

const COUNT = /^(nr|num|n|cnt|count|total|used)_|_(nr|cnt|count|total|size|bytes|pages|packets)$|^(count|size|total)$/;

/** Whether a new field is wide enough for what it counts: a statistic, or any count where the spec asks for wide ones. */
export function reviewCounter(context: Context, spoken: Spoken, field: Field, news: readonly Field[]): void {
  if (field.shape.is !== 'integer' || field.shape.bits >= WIDE) return;
  const width = `${field.shape.bits} bits`;
  if (field.attr['-statistic'] === true) context.raiseField('COUNTER_NARROW', spoken, field, field, { width });
  else if (context.now.specs[field.owner.spec]?.['-wide-counters'] !== true) return;
  else if (COUNT.test(field.id) && !isTableWord(field, news)) {
    context.raiseField('COUNTER_SMALL', spoken, field, field, { width });
  }
}

/** `num_x` and `len_x` of a table or span are bounded by the object that they are in. */
const isTableWord = ({ id }: Field, news: readonly Field[]): boolean =>
  news.some((other) => other.id.startsWith('ofs_') && id.endsWith(other.id.slice('ofs_'.length)));
