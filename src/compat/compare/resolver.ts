/** Finds what the names in an expression are, by lasting names and by the steps to whoever has them. */
import { type Expr, mapParts, parseExpression, spell } from '../ksy/expression.js';
import { type Fact, factOf, wider } from '../ksy/kinds.js';
import { fixedBits } from '../ksy/layout.js';
import { limitsOf } from '../ksy/limits.js';
import { type Field, hostOf, type Model, type Shape, type Type } from '../ksy/model.js';
import { countOf, sizeNamed, sizeNumber } from './counts.js';
import { encodingOf } from './encodings.js';
import type { Chain, Uses } from './uses.js';

/** Where an expression stands: in a type, and at a field whose item `_` is. */
export interface Scope {
  readonly type: Type;
  readonly field?: Field;
}

/** What an expression comes to: a tree, and the types that it can have if it is a record. */
interface Reached {
  readonly tree: Expr;
  readonly types: readonly Type[];
  /** The field that it is a value of, and what has that field. */
  readonly via?: { readonly of: Reached; readonly field: Field };
}

const FALSE: Expr = { op: 'name', name: 'false' };
export const SELF: Expr = { op: 'name', name: '^0' };
const DEEPEST = 12;

export const fieldsOf = (type: Type): readonly Field[] => [...type.fields, ...type.instances];

const byName = new WeakMap<readonly Field[], Map<string, Field[]>>();

/** Those of `fields`, which nobody adds to, that are called so. */
function named(fields: readonly Field[], name: string): readonly Field[] {
  let index = byName.get(fields);
  if (index === undefined) {
    index = new Map();
    for (const field of fields) index.set(field.id, [...(index.get(field.id) ?? []), field]);
    byName.set(fields, index);
  }
  return index.get(name) ?? [];
}

/** The types that a shape's values can have. */
export function typesOf(shape: Shape): Type[] {
  if (shape.is === 'record') return shape.type === undefined ? [] : [shape.type];
  return shape.is === 'choice' ? shape.cases.flatMap((one) => typesOf(one.shape)) : [];
}

/** Whether what a field has is read from a stream of its own. */
export const isFramed = ({ shape, attr }: Field): boolean =>
  ('size' in shape && shape.size !== undefined) || attr.terminator !== undefined;

const up = (tree: Expr): number | undefined =>
  tree.op === 'name' && /^\^\d+$/.test(tree.name) ? Number(tree.name.slice(1)) : undefined;

const above = (steps: number): Expr => ({ op: 'name', name: `^${steps}` });

/** More than any expression needs. */
const MOST_INLINED = 300;

export class Resolver {
  private depth = 0;
  private inlines = 0;

  constructor(
    private readonly model: Model,
    private readonly scope: Scope,
    private readonly facts: Map<string, Fact>,
    private readonly meaning: Uses,
    private readonly isInlined: boolean,
    /** Whether a parameter is what is passed for it, where that is always the same. */
    private readonly isPassed = false,
    /** Where it is read; then steps go to what something stands in, whatever it has for a parent. */
    private readonly chain?: Chain,
  ) {}

  /** What `expr` is, said in something of the types of `at`. */
  reach(expr: Expr, at: Reached): Reached {
    switch (expr.op) {
      case 'name':
        return this.lookUp(expr.name, at);
      case 'member': {
        const of = this.reach(expr.of, at);
        if (of.types.length > 0) return this.lookUp(expr.name, of);
        return this.builtIn(of, expr.name);
      }
      case 'path':
        return plain(this.member(expr.name, at.types) ?? expr);
      case 'index': {
        const of = this.reach(expr.of, at);
        return { ...of, tree: { op: 'index', of: of.tree, at: this.reach(expr.at, at).tree } };
      }
      case 'cast': {
        const of = this.reach(expr.of, at);
        const named = at.types.flatMap((type) => this.model.findType(expr.type, type) ?? []);
        if (named.length === 0) return plain({ ...expr, of: of.tree });
        // What it is already stays what it is.
        if (of.types.length > 0 && of.types.every((type) => named.includes(type))) return of;
        return { tree: { op: 'cast', of: of.tree, type: named[0]?.uid ?? expr.type }, types: named };
      }
      case 'sizeof': {
        const named = sizeNamed(expr.name, expr.type);
        if (named !== undefined) return plain(named);
        const [only, ...more] = new Set(at.types.flatMap((type) => this.model.findType(expr.type, type) ?? []));
        const all = only === undefined || more.length > 0 ? undefined : fixedBits(only);
        return plain((all !== undefined && sizeNumber(expr.name, all)) || expr);
      }
      case 'call': {
        const of = this.reach(expr.of, at).tree;
        const args = expr.args.map((part) => this.reach(part, at).tree);
        const isText = of.op === 'member' && of.name === 'to_s';
        const [encoding] = args;
        if (of.op === 'member' && of.name === 'to_i' && encoding?.op === 'number' && encoding.value === 10)
          return plain(of);
        if (isText && encoding?.op === 'string') {
          return plain({ op: 'call', of, args: [{ op: 'string', value: encodingOf(encoding.value) }] });
        }
        return plain({ op: 'call', of, args });
      }
      case 'choice': {
        // Once each: a chain of them would be reached twice as often at each step.
        const [left, right] = [this.reach(expr.left, at), this.reach(expr.right, at)];
        const tree: Expr = { ...expr, test: this.reach(expr.test, at).tree, left: left.tree, right: right.tree };
        return { tree, types: [...left.types, ...right.types] };
      }
      default:
        return plain(mapParts(expr, (part) => this.reach(part, at).tree));
    }
  }

  /** An enum's member is its number. */
  private member(path: string, types: readonly Type[]): Expr | undefined {
    const steps = path.split('::');
    for (const type of types) {
      const found = this.model.findEnum(steps.slice(0, -1).join('::'), type);
      const member = found?.members.find(({ id }) => id === steps.at(-1));
      if (member !== undefined) return member.expr;
    }
    return undefined;
  }

  /** What `name` is in `of`. */
  private lookUp(name: string, of: Reached): Reached {
    switch (name) {
      case 'true':
      case 'false':
        return plain({ op: 'name', name });
      case '_':
        return this.item();
      case '_index':
        this.facts.set('_index', { kind: 'integer', lo: 0n });
        return plain({ op: 'name', name });
      case '_parent': {
        // What was taken apart has the fields of what it stands in beside its own.
        const around = of.types.map(({ within }) => within).filter((type) => type !== undefined);
        if (around.length > 0 && around.length === of.types.length) return { ...of, types: around };
        const steps = up(of.tree);
        const [by, at] = steps === undefined ? [of.via?.field, of.via?.of] : [this.chain?.[steps], undefined];
        if (by?.attr.parent !== undefined && this.depth < DEEPEST) {
          return this.forced(by, { tree: at?.tree ?? above((steps ?? 0) + 1), types: [by.owner] });
        }
        const types = [
          ...new Set(by === undefined ? of.types.flatMap((type) => this.meaning.parentsOf(type)) : [by.owner]),
        ];
        if (steps !== undefined) return { tree: above(steps + 1), types };
        // What stands in something has it above itself.
        if (of.tree.op === 'member') return { tree: of.tree.of, types };
        return of.tree.op === 'name' ? { tree: SELF, types } : { tree: { op: 'member', of: of.tree, name }, types };
      }
      case '_root': {
        const depth = this.depthOfRoot();
        const root = this.model.roots.get(of.types[0]?.spec ?? this.scope.type.spec);
        const types = root === undefined ? [] : [root];
        return { tree: depth === undefined ? { op: 'name', name } : above(depth), types };
      }
      case '_io':
        return this.stream(of);
      case '_sizeof': {
        const [only, ...more] = of.types;
        const bits = only === undefined || more.length > 0 ? undefined : (of.via?.field.bits ?? fixedBits(only));
        return plain((bits !== undefined && sizeNumber('sizeof', bits)) || within(of.tree, name));
      }
    }
    const groups = of.types.flatMap((type) => type.groups.get(name) ?? []);
    if (groups.length > 0 && groups.length === of.types.length) return { ...of, types: groups };
    const found = of.types.flatMap((type) => {
      const [parameter] = named(type.params, name);
      if (parameter !== undefined) return [{ field: parameter, lasting: parameter.uid }];
      const all = [...named(type.fields, name), ...named(type.instances, name)];
      return all.filter(({ owner }) => owner === type).map((field) => ({ field, lasting: field.uid }));
    });
    const [first] = found;
    const around = of.types.flatMap(({ within }) => within ?? []);
    if (first === undefined && around.length > 0) return this.lookUp(name, { ...of, types: around });
    if (first === undefined) return this.builtIn(of, name);
    const inlined = found.length === 1 ? (this.inlined(first.field, of) ?? this.given(first.field, of)) : undefined;
    if (inlined !== undefined) return inlined;
    const lasting = [...new Set(found.map((one) => one.lasting))].sort().join('|');
    const tree = this.shortened(within(of.tree, lasting), of, first.field);
    const facts = found.map(({ field }) => this.factOf(field, of));
    const [fact] = facts;
    if (fact !== undefined && facts.every((one) => one.kind === fact.kind && one.isList === fact.isList)) {
      this.facts.set(spell(tree), facts.reduce(wider));
    }
    const types = [...new Set(found.flatMap(({ field }) => typesOf(field.shape)))];
    const isOne = found.length === 1 && !first.field.owner.params.includes(first.field);
    return { tree, types, ...(isOne && { via: { of, field: first.field } }) };
  }

  /** `_parent.self`, where that is what the expression stands in, is that. */
  private shortened(tree: Expr, of: Reached, field: Field): Expr {
    const steps = up(of.tree);
    if (steps === undefined || steps === 0) return tree;
    if (this.chain !== undefined) {
      return this.chain[steps - 1] === field && field.attr.repeat === undefined ? above(steps - 1) : tree;
    }
    const use = (type: Type) => this.meaning.onlyUse(hostOf(type));
    let type: Type | undefined = this.scope.type;
    for (let i = 1; i < steps && type !== undefined; i++) {
      const by: Field | undefined = use(type);
      type = by?.attr.parent === undefined ? by?.owner : undefined;
    }
    const isIt = type !== undefined && use(type) === field && field.attr.repeat === undefined;
    return isIt && field.attr.parent === undefined ? above(steps - 1) : tree;
  }

  /** What a field says that the parent is. */
  private forced({ attr }: Field, at: Reached): Reached {
    const tree = parseExpression(String(attr.parent)) ?? FALSE;
    this.depth++;
    const reached = this.reach(tree, at);
    this.depth--;
    return reached;
  }

  private depthOfRoot(): number | undefined {
    const { chain, scope } = this;
    if (chain === undefined) return this.meaning.depthOf(scope.type);
    const top = chain.at(-1)?.owner ?? scope.type;
    return top === this.model.roots.get(scope.type.spec) ? chain.length : undefined;
  }

  private item(): Reached {
    const { field } = this.scope;
    if (field === undefined) return plain({ op: 'name', name: '_' });
    this.facts.set('_', { ...this.factOf(field, { tree: SELF, types: [] }), isList: false });
    return { tree: { op: 'name', name: '_' }, types: typesOf(field.shape) };
  }

  /** A value instance is what it computes. */
  private inlined(field: Field, of: Reached): Reached | undefined {
    const { value, if: condition } = field.attr;
    if (!this.isInlined || value === undefined || condition !== undefined) return undefined;
    return this.computed(field, of);
  }

  /** What is passed for a parameter, wherever its type stands. */
  private given(field: Field, of: Reached): Reached | undefined {
    const steps = up(of.tree);
    if (!this.isPassed || steps === undefined || !field.owner.params.includes(field)) return undefined;
    if (this.depth > DEEPEST || this.inlines++ > MOST_INLINED) return undefined;
    this.depth++;
    const reached = this.meaning
      .givenFor(field)
      .map(({ argument, from, isParent }) =>
        isParent && argument ? this.reach(argument, { tree: above(steps + 1), types: [from] }) : undefined,
      );
    this.depth--;
    const [first] = reached;
    const isOne = reached.every((one) => one !== undefined && spell(one.tree) === spell(first?.tree ?? one.tree));
    return isOne && first !== undefined && this.holds(field, first) ? first : undefined;
  }

  /** Whether a parameter holds whatever is passed. */
  private holds(parameter: Field, { tree }: Reached): boolean {
    const { lo, hi } = factOf(tree, this.facts);
    if (parameter.shape.is !== 'integer') return true;
    const limits = limitsOf(parameter, this.model);
    return lo !== undefined && hi !== undefined && lo >= limits.lo && hi <= limits.hi;
  }

  private computed(field: Field, of: Reached): Reached | undefined {
    const tree = parseExpression(String(field.attr.value));
    if (tree === undefined || this.depth > DEEPEST || this.inlines++ > MOST_INLINED) return undefined;
    this.depth++;
    const reached = this.reach(tree, { tree: of.tree, types: [field.owner] });
    this.depth--;
    return reached;
  }

  /** A stream, as that of the outermost thing that is read from it. */
  private stream(of: Reached): Reached {
    const { tree, ...known } = this.reader(of);
    const stream = within(tree, '_io');
    this.facts.set(spell(stream), { kind: 'stream', ...known });
    return plain(stream);
  }

  /** The outermost thing that is read from the stream of `of`, as far as that is known. */
  private reader(of: Reached): Pick<Fact, 'above' | 'isKnown'> & { tree: Expr } {
    let steps = up(of.tree);
    const root = this.model.roots.get(this.scope.type.spec) as Type;
    const isRoot = this.meaning.usesOf(root).length === 0;
    if (steps === undefined) {
      const { via, tree } = of;
      if (tree.op === 'name' && tree.name === '_root') return { tree, above: Infinity, isKnown: isRoot };
      if (via === undefined || via.field.attr.io !== undefined) return { tree };
      if (!isFramed(via.field)) return this.reader(via.of);
      return { tree, above: -1, isKnown: tree.op !== 'index' && this.isPath(via.of) };
    }
    if (this.chain !== undefined) {
      const own = this.chain.findIndex(
        (field, at) => at >= (steps as number) && (isFramed(field) || field.attr.io !== undefined),
      );
      const at = own < 0 ? this.chain.length : own;
      return { tree: above(at), above: at, isKnown: this.chain[at]?.attr.io === undefined };
    }
    let types: readonly Type[] = [hostOf(this.scope.type)];
    const parents = () => [...new Set(types.flatMap((type) => this.meaning.parentsOf(type).map(hostOf)))];
    for (let i = 0; i < steps; i++) types = parents();
    const areAll = (what: 'shared' | 'own') =>
      types.length > 0 && types.every((type) => this.meaning.streamOf(type) === what);
    for (; steps < DEEPEST && areAll('shared'); steps++) types = parents();
    const isTop = isRoot && types.length === 1 && types[0] === root;
    if (isTop && this.meaning.depthOf(this.scope.type) === undefined)
      return { tree: { op: 'name', name: '_root' }, above: Infinity, isKnown: true };
    return { tree: above(steps), above: steps, isKnown: areAll('own') };
  }

  /** Whether something is named by fields alone, from what stands around. */
  private isPath({ tree, via }: Reached): boolean {
    return up(tree) !== undefined || (via !== undefined && tree.op !== 'index' && this.isPath(via.of));
  }

  private factOf(field: Field, of: Reached): Fact {
    const isList = field.attr.repeat !== undefined;
    const { shape } = field;
    switch (shape.is) {
      case 'integer': {
        const { lo, hi } = limitsOf(field, this.model);
        const passed = field.owner.params.includes(field) ? this.meaning.passed(field) : undefined;
        const isTaken = passed?.lo !== undefined && passed.hi !== undefined && passed.lo >= lo && passed.hi <= hi;
        return { kind: 'integer', isList, lo: isTaken ? passed.lo : lo, hi: isTaken ? passed.hi : hi };
      }
      case 'bit field': {
        if (shape.bits === 1 && field.attr.enum === undefined) return { kind: 'truth', isList };
        const { lo, hi } = limitsOf(field, this.model);
        return { kind: 'integer', isList, lo, hi };
      }
      case 'float':
        return { kind: 'float', isList };
      case 'text':
        return { kind: 'text', isList };
      case 'bytes':
        return { kind: 'bytes', isList };
      case 'value': {
        const reached = this.computed(field, of);
        return reached === undefined ? { kind: undefined } : { kind: factOf(reached.tree, this.facts).kind };
      }
      default: {
        const type = String(field.attr.type);
        if (type === 'bool') return { kind: 'truth' };
        return { kind: 'thing', isList };
      }
    }
  }

  /** What every value of its kind has. */
  private builtIn(of: Reached, name: string): Reached {
    const fact = factOf(of.tree, this.facts);
    const count = name === 'length' || name === 'size' ? countOf(of.via?.field) : undefined;
    if (count !== undefined) return plain(count);
    const bits = name === '_sizeof' ? of.via?.field.bits : undefined;
    const bytes = bits === undefined ? undefined : sizeNumber('sizeof', bits);
    if (bytes !== undefined) return plain(bytes);
    if (name === 'to_i' && fact.kind === 'truth' && !fact.isList) {
      const [left, right] = [1, 0].map((value): Expr => ({ op: 'number', value })) as [Expr, Expr];
      return plain({ op: 'choice', test: of.tree, left, right });
    }
    if (name === 'length') return plain({ op: 'member', of: of.tree, name: 'size' });
    if (name === 'to_i' && fact.kind === 'integer' && !fact.isList) return of;
    if (name === 'first') {
      return { tree: { op: 'index', of: of.tree, at: { op: 'number', value: 0 } }, types: of.types };
    }
    if (name === 'last' && (fact.isList || fact.kind === 'bytes')) {
      const size: Expr = countOf(of.via?.field) ?? { op: 'member', of: of.tree, name: 'size' };
      const at: Expr = { op: 'binary', sign: '-', left: size, right: { op: 'number', value: 1 } };
      return { tree: { op: 'index', of: of.tree, at }, types: of.types };
    }
    return { tree: within(of.tree, name), types: name === 'last' ? of.types : [] };
  }
}

const plain = (tree: Expr): Reached => ({ tree, types: [] });

/** `name` in `of`; what stands in itself goes by its name alone. */
const within = (of: Expr, name: string): Expr => (up(of) === 0 ? { op: 'name', name } : { op: 'member', of, name });
