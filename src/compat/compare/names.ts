/** What the names in an expression mean, so that a rename changes nothing and a new owner of an old name does. */
import { type Expr, type Names, parseExpression, spell } from '../ksy/expression.js';
import { inlineOf } from '../ksy/layout.js';
import type { Field, Model, Shape, Type } from '../ksy/model.js';

/** Where an expression stands: in a type, and at a field whose item `_` is. */
export interface Scope {
  readonly type: Type;
  readonly field?: Field;
}

const fieldsOf = (type: Type): readonly Field[] => [...type.fields, ...type.instances];

/** The types that a shape's values can have. */
function typesOf(shape: Shape): Type[] {
  if (shape.is === 'record') return shape.type === undefined ? [] : [shape.type];
  return shape.is === 'choice' ? shape.cases.flatMap((one) => typesOf(one.shape)) : [];
}

export class Meaning {
  private readonly users = new Map<Type, Type[]>();
  private readonly spelled = new Map<Type, Map<string, string>>();

  constructor(private readonly model: Model) {
    for (const user of model.types) {
      for (const field of fieldsOf(user)) {
        for (const type of typesOf(field.shape)) this.users.set(type, [...(this.users.get(type) ?? []), user]);
      }
    }
  }

  /** One spelling of what `text` means in `scope`; the text itself where it can't be read. */
  spell(text: string, scope: Scope, isInlined: boolean): string {
    const known = this.spelled.get(scope.type) ?? new Map<string, string>();
    this.spelled.set(scope.type, known);
    const key = `${isInlined} ${scope.field?.uid ?? ''} ${text}`;
    let made = known.get(key);
    if (made === undefined) {
      const tree = parseExpression(text);
      made = tree === undefined ? text : spell(tree, this.names(scope, isInlined));
      known.set(key, made);
    }
    return made;
  }

  private names(scope: Scope, isInlined: boolean): Names {
    const { type } = scope;
    const trees = inlineOf(type);
    return {
      inline: (name) => (isInlined ? trees(name) : undefined),
      rename: (name) => this.lasting(name, [type]),
      member: (of, name) => this.lasting(name, this.typesAt(of, scope)),
      number: (path) => {
        const steps = path.split('::');
        const found = this.model.findEnum(steps.slice(0, -1).join('::'), type);
        const member = found?.members.find(({ id }) => id === steps.at(-1));
        return member === undefined ? undefined : String(member.number);
      },
    };
  }

  /** The lasting name that `name` has in any of `types`; a parameter's is its place. */
  private lasting(name: string, types: readonly Type[]): string {
    const found = types.flatMap((type) => {
      const index = type.params.findIndex(({ id }) => id === name);
      if (index >= 0) return [`parameter ${index}`];
      return fieldsOf(type).flatMap(({ id, uid }) => (id === name ? [uid] : []));
    });
    return found.length === 0 ? name : [...new Set(found)].sort().join('|');
  }

  /** The types that what an expression names can have. */
  private typesAt(expr: Expr, scope: Scope): Type[] {
    if (expr.op === 'index') return this.typesAt(expr.of, scope);
    if (expr.op !== 'name' && expr.op !== 'member') return [];
    const of = expr.op === 'name' ? [scope.type] : this.typesAt(expr.of, scope);
    switch (expr.name) {
      case '_':
        return scope.field === undefined ? [] : typesOf(scope.field.shape);
      case '_root':
        return [...this.model.roots.values()];
      case '_parent':
        return of.flatMap((type) => this.users.get(type) ?? []);
      case 'first':
      case 'last':
        if (expr.op === 'member' && !of.some((type) => fieldsOf(type).some(({ id }) => id === expr.name))) return of;
    }
    return of.flatMap((type) => fieldsOf(type).flatMap(({ id, shape }) => (id === expr.name ? typesOf(shape) : [])));
  }
}
