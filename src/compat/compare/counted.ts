/** What went by a field that is gone has to go by something else: that follows, and nothing more. */
import { type Expr, integerOf, mapParts, namesIn, partsOf, spell } from '../ksy/expression.js';
import { type Fact, factOf } from '../ksy/kinds.js';
import type { Field } from '../ksy/model.js';
import { normalise } from '../ksy/normal.js';
import { type Context, type Spoken, scopeOf } from './context.js';
import { bothFacts, type Meant } from './names.js';

const ASKING = ['size', 'repeat-expr', 'repeat-until', 'if', 'value', 'pos', 'io'];

/** What stands for a key that is not there. */
const WITHOUT: Readonly<Record<string, string>> = { size: '_io.size - _io.pos', if: 'true' };

/** Notes what went by a field that is gone, itself or by what is computed of it, and is what it was but for that. */
export function noteCounts(
  context: Context,
  spoken: Spoken,
  pairs: readonly { readonly old: Field; readonly new: Field }[],
  gone: readonly Field[],
): void {
  if (gone.length === 0) return;
  for (const { old, new: now } of pairs) {
    for (const key of ASKING) {
      const [was, is] = [old.attr[key], now.attr[key] ?? WITHOUT[key]];
      if (was === undefined || is === undefined) continue;
      const before = context.oldMeaning.of(String(was), scopeOf(old));
      const after = context.nowMeaning.of(String(is), scopeOf(now));
      if (before === undefined || after === undefined) continue;
      const names = new Set(namesIn(before.tree));
      const by = gone.filter(({ uid }) => names.has(uid));
      if (by.length === 0 || !isButFor(before, after, by)) continue;
      const subjects = new Set(by.map(({ uid }) => `${spoken.label}.${uid}`));
      context.seen.counted.set(`${spoken.label}.${now.uid} ${key}`, subjects);
    }
  }
}

/** Whether one is the other with something for what is gone that says nothing of the rest of it. */
function isButFor(before: Meant, after: Meant, gone: readonly Field[]): boolean {
  const facts = bothFacts(before, after);
  const [was, is] = [before, after].map(({ tree }) => normalise(tree, facts)) as [Expr, Expr];
  const lost = new Map<string, Expr>();
  const rest = new Set<string>();
  const sort = (expr: Expr): void => {
    if (gone.some(({ uid }) => isNamed(expr, uid))) lost.set(spell(expr), expr);
    else if (partsOf(expr).length > 0 && expr.op !== 'member') for (const part of partsOf(expr)) sort(part);
    else if (expr.op === 'name' || expr.op === 'member') rest.add(spell(expr));
  };
  sort(was);
  if (rest.size === 0) return true;
  if (lost.size !== 1) return false;
  const [[name, tree]] = [...lost] as [[string, Expr]];
  const isNew = (expr: Expr): boolean => !rest.has(spell(expr)) && partsOf(expr).every(isNew);
  return substitutes(was, name, is, facts, factOf(tree, facts)).some((other) => {
    const go = (expr: Expr): Expr => (spell(expr) === name ? other : mapParts(expr, go));
    return isNew(other) && spell(normalise(go(was), facts)) === spell(is);
  });
}

const isNamed = (expr: Expr, uid: string): boolean =>
  expr.op === 'name' ? expr.name === uid : (expr.op === 'member' || expr.op === 'index') && isEnd(expr, uid);

const isEnd = (expr: Expr, uid: string): boolean =>
  expr.op === 'member' ? expr.name === uid || isNamed(expr.of, uid) : expr.op === 'index' && isNamed(expr.of, uid);

/** What may stand for what is gone: what the newer expression is made of, a truth, and the difference to the rest of a sum. */
function substitutes(was: Expr, name: string, is: Expr, facts: ReadonlyMap<string, Fact>, fact: Fact): Expr[] {
  const parts = (expr: Expr): Expr[] => [expr, ...partsOf(expr).flatMap(parts)];
  const truths = ['true', 'false'].map((truth): Expr => ({ op: 'name', name: truth }));
  const nothing: Expr = { op: 'number', value: 0 };
  const go = (expr: Expr): Expr => (spell(expr) === name ? nothing : mapParts(expr, go));
  const others = [...truths, ...parts(is)];
  if (fact.kind !== 'integer') return others;
  const minus = (left: Expr, right: Expr) => normalise({ op: 'binary', sign: '-', left, right }, facts);
  const numbers = [0, 1, ...parts(was).flatMap((expr) => Number(integerOf(expr) ?? 0))].flatMap((value) => [
    value - 1,
    value,
    value + 1,
  ]);
  return [...others, minus(is, go(was)), ...numbers.map((value): Expr => ({ op: 'number', value }))];
}
