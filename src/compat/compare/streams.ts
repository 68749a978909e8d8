/** What expressions say of where a stream is and where it ends, in what is left of it. */
import { type Expr, mapParts, parseExpression, partsOf, spell } from '../ksy/expression.js';
import type { Fact } from '../ksy/kinds.js';
import type { Field, Model, Type } from '../ksy/model.js';
import { normalise } from '../ksy/normal.js';
import type { Meaning, Meant } from './names.js';
import type { Scope } from './resolver.js';

const BYTE = 8;

/** Whether bits of a byte may be left where something else than bits is read. */
function leavesBits({ fields }: Type): boolean {
  let bits = 0;
  for (const field of fields) {
    if (field.shape.is === 'bit field') {
      if (field.bits === undefined || field.condition !== undefined) return true;
      bits += field.bits;
    } else if (bits % BYTE !== 0) return true;
  }
  return bits % BYTE !== 0;
}

/** Whether types are read somewhere in the stream of others, which may be behind its end. */
const seeks = ({ instances }: Type): boolean =>
  instances.some(({ attr, shape }) => {
    const isOwn = 'size' in shape && shape.size !== undefined;
    return attr.pos !== undefined && (shape.is === 'record' || shape.is === 'choice') && !isOwn;
  });

/** By model: whether bits may be left, and whether a place may be behind the end. */
const known = new WeakMap<Model, { leavesBits: boolean; seeks: boolean }>();

function natureOf(model: Model): { leavesBits: boolean; seeks: boolean } {
  const nature = known.get(model) ?? { leavesBits: model.types.some(leavesBits), seeks: model.types.some(seeks) };
  known.set(model, nature);
  return nature;
}

/** Where a field starts in its own stream, where that is known. */
function startOf(field: Field | undefined, meaning: Meaning): number | undefined {
  const { place, attr, owner } = field ?? {};
  if (place === undefined || place.behind.length > 0 || place.bits % BYTE !== 0 || owner === undefined)
    return undefined;
  if (attr?.repeat !== undefined || attr?.valid !== undefined) return undefined;
  return meaning.streamOf(owner) === 'own' ? place.bits / BYTE : undefined;
}

/**
 * `meant` with the size of a stream as its place and what is left, and with its end as nothing left, unless bits may be;
 * undefined where it says nothing of the kind.
 */
export function byWhatIsLeft(meant: Meant, { field }: Scope, meaning: Meaning, model: Model): Meant | undefined {
  if (field === undefined || field.attr.pos !== undefined || field.shape.is === 'bit field') return undefined;
  const nature = natureOf(model);
  const facts = new Map(meant.facts);
  const start = startOf(field, meaning);
  const isStream = (expr: Expr) => facts.get(spell(expr))?.kind === 'stream';
  let isAny = false;
  const go = (expr: Expr): Expr => {
    if (expr.op !== 'member' || !isStream(expr.of)) return mapParts(expr, go);
    const isOwn = expr.of.op === 'name' && expr.of.name === '_io' && start !== undefined;
    const pos: Expr = isOwn ? { op: 'number', value: start } : { op: 'member', of: expr.of, name: 'pos' };
    const left: Expr = { op: 'member', of: expr.of, name: 'left' };
    const fact: Fact = nature.seeks ? { kind: 'integer' } : { kind: 'integer', lo: 0n };
    facts.set(spell(left), fact);
    const isEnd = expr.name === 'eof' && !nature.leavesBits;
    isAny ||= isEnd || expr.name === 'size' || (expr.name === 'pos' && isOwn);
    if (isEnd) return { op: 'binary', sign: '<=', left, right: { op: 'number', value: 0 } };
    if (expr.name === 'size') return { op: 'binary', sign: '+', left: pos, right: left };
    return expr.name === 'pos' ? pos : expr;
  };
  const tree = go(meant.tree);
  return isAny ? { tree, facts } : undefined;
}

/** Whether a place may be behind the end of its stream, so that only what is plainly the same says anything. */
export const mayBeBehind = (model: Model): boolean => natureOf(model).seeks;

const mentions = (expr: Expr, names: RegExp): boolean =>
  (expr.op === 'name' && names.test(expr.name)) || partsOf(expr).some((part) => mentions(part, names));

/** The length that makes the stream of a type, said in that type. */
function lengthOf(scope: Scope, meaning: Meaning, facts: Map<string, Fact>, isPassed: boolean): Expr | undefined {
  const use = meaning.onlyUse(scope.type);
  const size = use !== undefined && 'size' in use.shape ? use.shape.size : undefined;
  if (use === undefined || typeof size !== 'object' || meaning.streamOf(scope.type) !== 'own') return undefined;
  if (['process', 'terminator', 'pad-right', 'parent'].some((key) => use.attr[key] !== undefined)) return undefined;
  const length = parseExpression('fixed' in size ? String(size.fixed) : size.expr);
  if (length === undefined || mentions(length, /^_(io|index)?$/)) return undefined;
  return meaning.meanOutside(length, scope, use, facts, isPassed);
}

/** A condition with the field that says how long its stream is as the size of that. */
export function bySize(condition: Expr, scope: Scope, meaning: Meaning): Expr {
  const facts = new Map<string, Fact>();
  const said = lengthOf(scope, meaning, facts, false);
  const length = said && normalise(said, facts);
  if (length === undefined) return condition;
  const isSum = length.op === 'binary' && length.sign === '+' && length.right.op === 'number';
  const [by, more] = isSum ? [length.left, length.right] : [length, undefined];
  if (by.op === 'number') return condition;
  const size: Expr = { op: 'member', of: { op: 'name', name: '_io' }, name: 'size' };
  const go = (expr: Expr): Expr => {
    if (spell(meaning.mean(expr, scope).tree) !== spell(by)) return mapParts(expr, go);
    return more === undefined ? size : { op: 'binary', sign: '-', left: size, right: more };
  };
  return go(condition);
}

/** `meant` with the size of a stream that a length makes as that length; undefined where it says nothing of one. */
export function byLength(meant: Meant, scope: Scope, meaning: Meaning, isPassed: boolean): Meant | undefined {
  const facts = new Map(meant.facts);
  const said = lengthOf(scope, meaning, facts, isPassed);
  if (said === undefined) return undefined;
  const start = startOf(scope.field, meaning);
  let isAny = false;
  const go = (expr: Expr): Expr => {
    if (spell(expr) === '_io.size') {
      isAny = true;
      return said;
    }
    if (spell(expr) === '_io.pos' && start !== undefined) return { op: 'number', value: start };
    return mapParts(expr, go);
  };
  const tree = go(meant.tree);
  return isAny ? { tree, facts } : undefined;
}
