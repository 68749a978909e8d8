/**
 * A revision of a format that says `-since`: what stands there with a later number is taken out, and what only that
 * needed. Room for growth that counted from a field of a later revision becomes all that is left.
 */

import { isObject } from '../json.js';
import type { Attr, Description, TypeSpec } from '../ksy/description.js';
import { namesIn } from '../ksy/expression.js';
import { growthOf, layOut } from '../ksy/layout.js';
import { expressionOf, importsOf, modelOf } from '../ksy/model.js';

const isLater = (attr: Attr | TypeSpec, revision: number): boolean => Number(attr['-since'] ?? 0) > revision;

/** The highest `-since` in a description, or undefined if it says none. */
export function newestSince(specs: Description): number | undefined {
  let newest: number | undefined;
  JSON.stringify(specs, (key, value) => {
    if (key === '-since') newest = Math.max(newest ?? 0, Number(value));
    return value;
  });
  return newest;
}

/** What of `specs` there was in `revision`. */
export function revisionOf(specs: Description, revision: number): Description {
  const whole = layOut(modelOf(specs));
  const gone = new Set<string>();
  for (const type of whole.types) {
    for (const of of type.enums.values()) {
      for (const { id, attr } of of.members) if (isLater(attr, revision)) gone.add(`${of.id}::${id}`);
    }
  }
  const kept = Object.fromEntries(
    Object.entries(specs)
      .filter(([, spec]) => !isLater(spec, revision))
      .map(([name, spec]) => [name, prune(spec, revision, gone)]),
  );
  return withoutUnused(kept);
}

function prune(type: TypeSpec, revision: number, gone: ReadonlySet<string>): TypeSpec {
  const pruned: TypeSpec = { ...type };
  if (type.seq) pruned.seq = pruneFields(type.seq, revision).map((attr) => pruneCases(attr, gone));
  const lost = new Set((type.seq ?? []).filter((attr) => isLater(attr, revision)).map(({ id }) => id as string));
  if (type.instances) {
    pruned.instances = only(type.instances, (attr) => !isLater(attr, revision) && !mentionsAny(attr, lost));
    const used = JSON.stringify([pruned.seq, pruned.instances]);
    pruned.instances = only(pruned.instances, (attr, id) => attr.value === undefined || used.includes(id));
    if (Object.keys(pruned.instances).length === 0) delete pruned.instances;
  }
  if (type.types) {
    pruned.types = Object.fromEntries(
      Object.entries(type.types).map(([id, inner]) => [id, prune(inner, revision, gone)]),
    );
    const used = JSON.stringify([pruned.seq, pruned.instances]);
    for (const id of Object.keys(pruned.types)) if (lost.size > 0 && !used.includes(`"${id}"`)) delete pruned.types[id];
    if (Object.keys(pruned.types).length === 0) delete pruned.types;
  }
  if (type.enums) {
    pruned.enums = Object.fromEntries(
      Object.entries(type.enums).map(([id, members]) => [id, only(members, (member) => !isLater(member, revision))]),
    );
    for (const [id, members] of Object.entries(pruned.enums))
      if (Object.keys(members).length === 0) delete pruned.enums[id];
    if (Object.keys(pruned.enums).length === 0) delete pruned.enums;
  }
  if (isObject(type.meta?.endian)) pruned.meta = { ...type.meta, endian: pruneSwitch(type.meta.endian, gone) };
  return pruned;
}

const only = <T>(map: Record<string, T>, keep: (item: T, id: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(map).filter(([id, item]) => keep(item, id)));

function pruneFields(seq: readonly Attr[], revision: number): Attr[] {
  const lost = new Set(seq.filter((attr) => isLater(attr, revision)).map(({ id }) => id as string));
  return seq
    .filter((attr) => !isLater(attr, revision))
    .map((attr) =>
      growthOf(attr.size) !== undefined && mentionsAny(attr, lost)
        ? { id: attr.id as string, 'size-eos': true, if: 'not _io.eof' }
        : attr,
    );
}

const mentionsAny = (attr: Attr, lost: ReadonlySet<string>): boolean =>
  ['size', 'if', 'pos', 'repeat-expr', 'value'].some((key) => {
    const tree = expressionOf(attr[key]);
    return tree !== undefined && namesIn(tree).some((name) => lost.has(name));
  });

const isGone = (key: string, gone: ReadonlySet<string>) => gone.has(key.split('::').slice(-2).join('::'));

function pruneSwitch(node: Record<string, unknown>, gone: ReadonlySet<string>): Record<string, unknown> {
  return { ...node, cases: only(node.cases as Record<string, unknown>, (_, key) => !isGone(key, gone)) };
}

function pruneCases(attr: Attr, gone: ReadonlySet<string>): Attr {
  return isObject(attr.type) ? { ...attr, type: pruneSwitch(attr.type, gone) } : attr;
}

/** Imports of specs that are gone, or that hold nothing any more. */
function withoutUnused(specs: Description): Description {
  const holds = (spec: TypeSpec) => Boolean(spec.seq || spec.types || spec.enums || spec.instances);
  const left = Object.fromEntries(Object.entries(specs).filter(([, spec]) => holds(spec)));
  for (const [name, spec] of Object.entries(left)) {
    const imports = importsOf(spec).filter((one) => Object.hasOwn(left, one));
    const { imports: _, ...meta } = spec.meta ?? {};
    left[name] = {
      ...spec,
      meta: imports.length === 0 ? meta : { ...meta, imports: imports.map((one) => `/${one}`) },
    };
  }
  return left;
}
