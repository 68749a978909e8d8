/** What stands in what, whatever `parent` says: what an expression means in each place where its type is read. */
import { argumentsOf, type Expr, namesIn, parseExpression } from '../ksy/expression.js';
import type { Field, Model, Type } from '../ksy/model.js';
import type { Trial } from '../ksy/trial.js';
import { type Meaning, trialOf } from './names.js';
import { fieldsOf, type Scope, typesOf } from './resolver.js';
import type { Chain } from './uses.js';

/** More ways to one type than any format has that says who the parent is. */
const MOST_CHAINS = 32;
const DEEPEST = 16;

/** By model: whether anything has another parent than what it stands in. */
const known = new WeakMap<Model, boolean>();

export function saysParents(model: Model): boolean {
  const says =
    known.get(model) ?? model.types.some((type) => fieldsOf(type).some(({ attr }) => attr.parent !== undefined));
  known.set(model, says);
  return says;
}

/** Both revisions, and what names mean in either. */
interface Both {
  readonly old: Model;
  readonly now: Model;
  readonly oldMeaning: Meaning;
  readonly nowMeaning: Meaning;
}

const scopeOf = (field: Field): Scope => ({ type: field.owner, field });

/** All ways to a type, by what they go through; undefined where there is no end of them. */
function chainsOf(type: Type, meaning: Meaning, model: Model): Map<string, Chain> | undefined {
  const chains = new Map<string, Chain>();
  const go = (one: Type, chain: Chain): boolean => {
    if (one.within !== undefined || one.isDissolved === true || chain.length > DEEPEST) return false;
    const uses = meaning.usesOf(one);
    if (uses.length === 0 && one === model.roots.get(one.spec)) {
      chains.set(chain.map(({ owner, uid }) => `${owner.uid} ${uid}`).join(), chain);
    }
    return chains.size <= MOST_CHAINS && uses.every((use) => go(use.owner, [...chain, use]));
  };
  return go(type, []) ? chains : undefined;
}

/** Whether two expressions say the same wherever both are read; undefined where that is nowhere, or anywhere. */
export function trialInChains(both: Both, a: Expr, inA: Scope, b: Expr, inB: Scope): Trial | undefined {
  const [was, is] = [chainsOf(inA.type, both.oldMeaning, both.old), chainsOf(inB.type, both.nowMeaning, both.now)];
  if (was === undefined || is === undefined) return undefined;
  const verdicts = [...was].flatMap(([key, chain]) => {
    const other = is.get(key);
    if (other === undefined) return [];
    return trialOf(both.oldMeaning.meanIn(chain, a, inA), both.nowMeaning.meanIn(other, b, inB));
  });
  return (['different', 'unknown', 'same'] as const).find((one) => verdicts.includes(one));
}

/** Whether anything below asks for its parent, and gets another one though it says what it said. */
export function seesParent(both: Both, old: Field, now: Field): boolean {
  const seen = new Set<Type>();
  const isOther = (a: Expr, inA: Scope, b: Expr, inB: Scope) =>
    [a, b].some((tree) => namesIn(tree).includes('_parent')) &&
    trialInChains(both, a, inA, b, inB) !== 'same' &&
    trialOf(both.oldMeaning.mean(a, inA), both.nowMeaning.mean(b, inB)) === 'same';
  const below = (was: Field, is: Field): boolean =>
    typesOf(was.shape).some((type) => {
      const other = typesOf(is.shape).find(({ uid }) => uid === type.uid);
      if (other === undefined || seen.has(type)) return false;
      seen.add(type);
      const orders = [type, other].map((one) => expressionsIn(one.node.meta?.endian).get('switch-on'));
      if (orders[0] && orders[1] && isOther(orders[0], { type }, orders[1], { type: other })) return true;
      return fieldsOf(type).some((field) => {
        const same = fieldsOf(other).find(({ uid }) => uid === field.uid);
        if (same === undefined) return false;
        const [asked, asking] = [expressionsIn(field.attr), expressionsIn(same.attr)];
        const asks = [...asked].some(([key, tree]) => {
          const today = asking.get(key);
          return today !== undefined && isOther(tree, scopeOf(field), today, scopeOf(same));
        });
        return asks || below(field, same);
      });
    });
  return below(old, now);
}

/** All expressions in a part of a spec, also what is passed to types, by where they stand. */
function expressionsIn(node: unknown, at: readonly string[] = [], into = new Map<string, Expr>()): Map<string, Expr> {
  if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) expressionsIn(value, [...at, key], into);
    return into;
  }
  const isCall = at.includes('process') || (at.includes('type') && at.at(-1) !== 'switch-on');
  const trees = isCall ? (argumentsOf(String(node)) ?? []) : [parseExpression(String(node))];
  for (const [index, tree] of trees.entries()) {
    if (tree !== undefined) into.set(isCall ? `${at.join('/')} ${index}` : at.join('/'), tree);
  }
  return into;
}
