/** Counters: a narrow one can never be widened, only be given a twin, and that is how counts get lost. */
import type { Field } from '../ksy/model.js';
import type { Context, Spoken } from './context.js';
import { WIDE } from './twins.js';

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
