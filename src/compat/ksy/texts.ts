/** Laws of texts, and of lists that are spelled out. */
import { type Expr, integerOf, numberExpr, spell } from './expression.js';
import { type Facts, factOf } from './kinds.js';

/** The size of a list that is spelled out, or an item of it. */
export function ofList(tree: Extract<Expr, { op: 'member' | 'index' }>): Expr | undefined {
  if (tree.of.op !== 'list') return undefined;
  const { items } = tree.of;
  if (tree.op === 'member') return tree.name === 'size' ? numberExpr(BigInt(items.length)) : undefined;
  return items[Number(integerOf(tree.at) ?? -1)];
}

type Member = Extract<Expr, { op: 'member' }>;
const isReversed = (expr: Expr): expr is Member => expr.op === 'member' && expr.name === 'reverse';

/** What is turned round twice is what it was. */
export const reversed = (tree: Expr): Expr => (isReversed(tree) && isReversed(tree.of) ? tree.of.of : tree);

/** A part of a text that is all of it. */
export function isWhole(tree: Extract<Expr, { op: 'call' }>, facts: Facts): tree is typeof tree & { of: Member } {
  const { of, args } = tree;
  if (of.op !== 'member' || of.name !== 'substring' || factOf(of.of, facts).kind !== 'text') return false;
  const [from, to] = args;
  return from !== undefined && to !== undefined && integerOf(from) === 0n && spell(to) === `${spell(of.of)}.size`;
}
