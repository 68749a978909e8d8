/** Which case a switch takes, as an expression. */
import type { Field, Shape } from '../ksy/model.js';
import { shapeText } from './words.js';

export const kindText = (shape: Shape): string =>
  shape.is === 'record' && shape.type !== undefined ? shape.type.uid : shapeText(shape);

/** Which case a switch takes, as one expression. */
export const selectionOf = ({ on, cases }: Extract<Shape, { is: 'choice' }>): string =>
  cases
    .filter(({ key }) => key !== '_')
    .reduceRight(
      (rest, { key, shape }) => `(${on}) == (${key}) ? ${JSON.stringify(kindText(shape))} : (${rest})`,
      JSON.stringify(cases.filter(({ key }) => key === '_').map(({ shape }) => kindText(shape))[0] ?? ''),
    );

/** What is read at all, where something says whether it is: nothing where no case takes it, and no length says otherwise. */
export function readingOf({ shape, attr }: Field): string | undefined {
  if (shape.is !== 'choice' || shape.size !== undefined || attr.repeat !== undefined) return undefined;
  const chosen = selectionOf(shape);
  return attr.if === undefined ? chosen : `(${String(attr.if)}) ? (${chosen}) : ""`;
}
