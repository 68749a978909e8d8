/** What the names in an expression mean, so that a rename changes nothing and a new owner of an old name does. */
import { argumentsOf, type Expr, mapParts, parseExpression, spell } from '../ksy/expression.js';
import { type Fact, factOf, wider } from '../ksy/kinds.js';
import { type Field, hostOf, type Model, type Shape, type Type } from '../ksy/model.js';
import { normalise } from '../ksy/normal.js';
import { type Trial, tryBoth } from '../ksy/trial.js';
import { fieldsOf, isFramed, Resolver, type Scope, SELF, typesOf } from './resolver.js';
import type { Chain, Given, Uses } from './uses.js';

/** An expression in normal form, by lasting names, and what is known of these. */
export interface Meant {
  readonly tree: Expr;
  /** The same as it was before what is known of the names made it another. */
  readonly written?: Expr;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** More steps than types stand in each other. */
const DEEPEST = 12;

/** How a shape names a type, with what it passes. */
const namesOf = (shape: Shape, type: Type): string[] =>
  shape.is === 'record'
    ? shape.type === type
      ? [shape.name]
      : []
    : shape.is === 'choice'
      ? shape.cases.flatMap((one) => namesOf(one.shape, type))
      : [];

export class Meaning implements Uses {
  /** The fields that have values of a type. */
  private readonly uses = new Map<Type, Field[]>();
  private readonly known = new Map<Type, Map<string, Meant | undefined>>();
  private readonly depths = new Map<Type, number | undefined>();
  /** Parameters that are being looked into. */
  private readonly asked = new Set<Field>();
  /** What is known of parameters. */
  private readonly told = new Map<Field, Fact | undefined>();

  constructor(private readonly model: Model) {
    for (const user of model.types) {
      if (user.isDissolved === true) continue;
      for (const field of fieldsOf(user)) {
        for (const type of new Set(typesOf(field.shape))) this.uses.set(type, [...(this.uses.get(type) ?? []), field]);
      }
    }
  }

  /** What `text` means in `scope`, with value instances as what they compute; undefined where it can't be read. */
  of(text: string, scope: Scope, isInlined = true, isPassed = false): Meant | undefined {
    const known = this.known.get(scope.type) ?? new Map<string, Meant | undefined>();
    this.known.set(scope.type, known);
    const key = `${isInlined} ${isPassed} ${scope.field?.uid ?? ''} ${text}`;
    if (!known.has(key)) {
      const parsed = parseExpression(text);
      known.set(key, parsed && this.mean(parsed, scope, isInlined, isPassed));
    }
    return known.get(key);
  }

  mean(expr: Expr, scope: Scope, isInlined = true, isPassed = false): Meant {
    const facts = new Map<string, Fact>();
    const resolver = new Resolver(this.model, scope, facts, this, isInlined, isPassed);
    const { tree } = resolver.reach(expr, { tree: SELF, types: [scope.type] });
    return { tree: normalise(tree, facts), written: tree, facts };
  }

  /** What `expr` means where its type is read by the fields of `chain`. */
  meanIn(chain: Chain, expr: Expr, scope: Scope): Meant {
    const facts = new Map<string, Fact>();
    const resolver = new Resolver(this.model, scope, facts, this, true, false, chain);
    const { tree } = resolver.reach(expr, { tree: SELF, types: [scope.type] });
    return { tree: normalise(tree, facts), written: tree, facts };
  }

  /** What an expression at the field that has the type of `scope` is, said in that type. */
  meanOutside(expr: Expr, scope: Scope, use: Field, facts: Map<string, Fact>, isPassed: boolean): Expr {
    const resolver = new Resolver(this.model, scope, facts, this, true, isPassed);
    return resolver.reach(expr, { tree: { op: 'name', name: '^1' }, types: [use.owner] }).tree;
  }

  /** The types that `expr` can have. */
  typesAt(expr: Expr, type: Type): readonly Type[] {
    return new Resolver(this.model, { type }, new Map(), this, false).reach(expr, { tree: SELF, types: [type] }).types;
  }

  usesOf(type: Type): readonly Field[] {
    return this.uses.get(type) ?? [];
  }

  /** Types that `_parent` of a type can be. */
  parentsOf(type: Type): Type[] {
    const parents = this.usesOf(type).flatMap((field) => {
      const forced = field.attr.parent;
      if (forced === undefined) return [field.owner];
      const tree = parseExpression(String(forced));
      if (tree === undefined || forced === false) return [];
      return [...this.typesAt(tree, field.owner)];
    });
    return [...new Set(parents)];
  }

  /** How many steps `_root` is above a type, where that is always as many. */
  depthOf(type: Type): number | undefined {
    if (type.within !== undefined) return this.depthOf(type.within);
    if (this.depths.has(type)) return this.depths.get(type);
    this.depths.set(type, undefined);
    const fields = this.usesOf(type);
    const isOwn = (field: Field) => field.owner.spec === type.spec;
    let depth: number | undefined;
    if (type.parent === undefined) depth = fields.some(isOwn) ? undefined : 0;
    else if (fields.every((field) => field.attr.parent === undefined)) {
      const above = new Set(fields.map(({ owner }) => this.depthOf(owner)));
      const [only] = above;
      depth = above.size === 1 && only !== undefined ? only + 1 : undefined;
    }
    this.depths.set(type, depth);
    return depth;
  }

  /** By the names for what is so many steps above a type that surely is the outermost one: the name of that. */
  rootOf(type: Type): string | undefined {
    let types: readonly Type[] = [type];
    for (let steps = 1; steps < DEEPEST; steps++) {
      types = [...new Set(types.flatMap((one) => this.parentsOf(one).map(hostOf)))];
      const [only] = types;
      if (only === undefined) return undefined;
      if (types.length === 1 && only === this.model.roots.get(type.spec) && this.usesOf(only).length === 0)
        return `^${steps}`;
    }
    return undefined;
  }

  /**
   * Whether a type is read from the stream of its parent wherever it stands, or from its own somewhere; undefined where
   * nobody can tell, as where `io` or `parent` say where it is read, or whose it is.
   */
  streamOf(type: Type): 'shared' | 'own' | undefined {
    if (type.within !== undefined) return this.streamOf(type.within);
    const fields = this.usesOf(type);
    if (fields.length === 0) return type.parent === undefined ? 'own' : undefined;
    if (fields.some(isFramed)) return 'own';
    return fields.every(({ attr }) => attr.io === undefined && attr.parent === undefined) ? 'shared' : undefined;
  }

  /** What is passed for a parameter, wherever its type stands, and in which type. */
  givenFor(parameter: Field): Given[] {
    const index = parameter.owner.params.indexOf(parameter);
    return this.usesOf(parameter.owner).flatMap((field) =>
      namesOf(field.shape, parameter.owner).map((name) => ({
        argument: argumentsOf(name)?.[index],
        from: field.owner,
        isParent: field.attr.parent === undefined,
      })),
    );
  }

  /** What is known of a parameter by what is passed for it, wherever its type stands. */
  passed(parameter: Field): Fact | undefined {
    if (this.told.has(parameter)) return this.told.get(parameter);
    if (this.asked.has(parameter)) return undefined;
    this.asked.add(parameter);
    const facts = this.givenFor(parameter).map(({ argument, from }) => {
      const meant = argument && this.mean(argument, { type: from });
      return meant && factOf(meant.tree, meant.facts);
    });
    this.asked.delete(parameter);
    const known = facts.filter((fact) => fact?.lo !== undefined && fact.hi !== undefined) as Fact[];
    const fact = known.length === facts.length && known.length > 0 ? known.reduce(wider) : undefined;
    // What was found on the way to another may lack what that one says.
    if (this.asked.size === 0) this.told.set(parameter, fact);
    return fact;
  }

  /** The one field that has values of a type, where it is one. */
  onlyUse(type: Type): Field | undefined {
    const [field, ...more] = this.usesOf(type);
    return more.length === 0 ? field : undefined;
  }
}

/** What is known of the names of both. */
export function bothFacts(a: Meant, b: Meant): Map<string, Fact> {
  const facts = new Map(a.facts);
  for (const [name, fact] of b.facts) {
    const other = facts.get(name);
    facts.set(name, other === undefined ? fact : other.kind === fact.kind ? wider(other, fact) : { kind: undefined });
  }
  return facts;
}

/** `meant` with whatever is the outermost type called that. */
export function rooted(meant: Meant, meaning: Meaning, type: Type): Meant {
  const name = meaning.rootOf(type);
  if (name === undefined) return meant;
  const root: Expr = { op: 'name', name: '_root' };
  const go = (expr: Expr): Expr => (expr.op === 'name' && expr.name === name ? root : mapParts(expr, go));
  const tree = go(meant.tree);
  const other = new RegExp(`\\${name}(?!\\d)`, 'g');
  const facts = new Map([...meant.facts].map(([key, fact]) => [key.replace(other, '_root'), fact]));
  return { tree, ...(meant.written && { written: go(meant.written) }), facts };
}

/** Whether two say the same, by whatever values there can be. */
export function trialOf(before: Meant, after: Meant): Trial {
  if (spell(before.tree) === spell(after.tree)) return 'same';
  const facts = bothFacts(before, after);
  const tried = (one: Expr, other: Expr): Trial => {
    const [a, b] = [normalise(one, facts), normalise(other, facts)];
    return spell(a) === spell(b) ? 'same' : tryBoth(a, b, facts);
  };
  const verdict = tried(before.tree, after.tree);
  if (verdict === 'same' || before.written === undefined || after.written === undefined) return verdict;
  // What one side alone knows of its values may have made another expression of it, which is one for these alone.
  return tried(before.written, after.written);
}
