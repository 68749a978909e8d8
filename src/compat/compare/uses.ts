/** What is known of a type by what has values of it. */
import type { Expr } from '../ksy/expression.js';
import type { Fact } from '../ksy/kinds.js';
import type { Field, Type } from '../ksy/model.js';

/** The fields by which something is read, from the one that has it up to one of the outermost type. */
export type Chain = readonly Field[];

/** What is passed for a parameter, in which type, and whether that is the parent of what gets it. */
export interface Given {
  readonly argument: Expr | undefined;
  readonly from: Type;
  readonly isParent: boolean;
}

/** What is known of types by the fields that have values of them. */
export interface Uses {
  usesOf(type: Type): readonly Field[];
  parentsOf(type: Type): Type[];
  depthOf(type: Type): number | undefined;
  streamOf(type: Type): 'shared' | 'own' | undefined;
  passed(parameter: Field): Fact | undefined;
  givenFor(parameter: Field): Given[];
  onlyUse(type: Type): Field | undefined;
}
