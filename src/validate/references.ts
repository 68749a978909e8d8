import { faultOf } from '../objects/references.js';
import { type FieldInfo, kindByCode, kinds } from '../registry.js';
import type { AnySeen, Current } from './current.js';
import { BAD, NONE, USED } from './places.js';

/** References of a task that may be none as far as the format goes; a restore needs them all the same. */
export const NEEDED_TO_RESTORE = ['mm', 'nsproxy', 'signal', 'sighand'] as const;

/** Kinds that stand for themselves. */
const ROOTS = new Set('DUMP_INFO TASK_STRUCT THREAD_X86_64 VMA PAGES FILE_DATA IPC_SHM IPC_SEM IPC_MSG'.split(' '));

interface Reference {
  readonly field: FieldInfo;
  readonly required: boolean;
  readonly partOf: boolean;
}

interface Plan {
  readonly own: readonly Reference[];
  readonly tables: readonly { readonly field: FieldInfo; readonly references: readonly Reference[] }[];
}

function referencesOf(type: string, fields: readonly FieldInfo[]): Reference[] {
  const needed = type === 'TASK_STRUCT' ? (NEEDED_TO_RESTORE as readonly string[]) : [];
  return fields
    .filter(({ role }) => role === 'reference')
    .map((field) => ({
      field,
      required: field.required === true && !needed.includes(field.name),
      partOf: field.partOf === true,
    }));
}

const plans: Plan[] = [];
for (const { code, type, fields } of kinds) {
  plans[code] = {
    own: referencesOf(type, fields),
    tables: fields.flatMap((field) => {
      const references = referencesOf(type, field.entry ?? []);
      return references.length > 0 ? [{ field, references }] : [];
    }),
  };
}

/** Checks the references of the current object, an image of `size` bytes, and marks what they hit. */
export function checkReferences(object: AnySeen, current: Current, size: number): void {
  const { own, tables } = plans[current.code] as Plan;
  for (const reference of own) {
    const target = object[reference.field.name] as number;
    if (target >= 0) {
      if (!reference.partOf) current.places.mark(target, USED);
    } else if (target === BAD || reference.required) {
      complain(target, reference, reference.field.at, `/${reference.field.name}`, current, size);
    }
  }
  for (const { field, references } of tables) {
    const entries = (object[field.name] ?? []) as readonly AnySeen[];
    for (let row = 0; row < entries.length; row++) {
      for (const reference of references) {
        const target = (entries[row] as AnySeen)[reference.field.name] as number;
        if (target >= 0) {
          current.places.mark(target, USED);
        } else if (target === BAD || reference.required) {
          const path = `/${field.name}/${row}/${reference.field.name}`;
          complain(target, reference, current.row(field.at, row) + reference.field.at, path, current, size);
        }
      }
    }
  }
}

function complain(
  target: number,
  { field }: Reference,
  at: number,
  path: string,
  current: Current,
  size: number,
): void {
  const pos = target === NONE ? undefined : current.u64(at);
  const found = pos === undefined ? -1 : current.places.search(Number(pos));
  const hit = found >= 0 && found < current.index ? current.places.code(found) : undefined;
  const targets = field.targets as readonly number[];
  const { code, args, more } = faultOf({ field: field.id, pos, targets, hit, at: current.at, size });
  current.raise(code, at, 8, path, args, more);
}

/** Says which objects nothing refers to. */
export function checkUnreferenced(current: Current): void {
  const { places } = current;
  for (let index = 0; index < places.length; index++) {
    const kind = kindByCode(places.code(index));
    if (kind === undefined || kind.computed || ROOTS.has(kind.type) || places.isMarked(index, USED)) continue;
    current.revisit(index);
    current.raise('OBJECT_UNREFERENCED', 0, 8, '', { type: kind.type });
  }
}
