interface Shape {
  readonly names: readonly string[];
  readonly like: Readonly<Record<string, unknown>>;
}

const shapes = new WeakMap<object, Shape>();

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, i) => name === b[i]);

/**
 * An object with these values by these names. Names that are added one by one make a table of an object, which takes
 * several times the memory: so it is a copy of one that has the names. `of` is the same for objects that are alike.
 */
export function shaped(of: object, names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  let shape = shapes.get(of);
  if (shape === undefined || !areSame(shape.names, names)) {
    shape = { names, like: JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`) };
    shapes.set(of, shape);
  }
  const object = { ...shape.like };
  for (let i = 0; i < names.length; i++) object[names[i] as string] = values[i];
  return object;
}
