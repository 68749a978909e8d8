/** The catalogue of single edits: every way to change one thing of a spec that we could think of. */
import type { Description } from 'cr-image/compat';

export type Spec = Record<string, unknown>;
export type Attr = Record<string, unknown> & { id: string };

export interface Edit {
  /** What is done. */
  readonly what: string;
  /** To what. */
  readonly to: string;
  /** The changed description; the original is left alone. */
  readonly specs: Description;
}

/** A copy of `specs` in which `change` was made to the type at `path` of `spec`. */
function edited(specs: Description, spec: string, path: readonly string[], change: (type: Spec) => void): Description {
  const copy = JSON.parse(JSON.stringify(specs[spec])) as Spec;
  change(path.reduce((at, step) => at[step] as Spec, copy));
  return { ...specs, [spec]: copy };
}

const seqOf = (type: Spec) => type.seq as Attr[];
const isGrowth = (attr: Attr) => attr.id === 'extra';
const INTEGER = /^([us])([1248])$/;
const set = (attr: Spec, key: string, value: unknown): undefined => void Object.assign(attr, { [key]: value });
const narrower = (type: string) => type.replace(INTEGER, (_, sign, width) => `${sign}${Number(width) / 2}`);
const wider = (type: string) => type.replace(INTEGER, (_, sign, width) => `${sign}${Number(width) * 2}`);

type FieldEdit = (attr: Attr, seq: Attr[], index: number) => unknown;

/** Edits of a field; those that return `false` do not apply to it. */
const FIELD_EDITS: Readonly<Record<string, FieldEdit>> = {
  removed: (_, seq, i) => void seq.splice(i, 1),
  'moved to the end': (attr, seq, i) => {
    const end = seq.findIndex(isGrowth);
    if (i >= end - 1) return false;
    seq.splice(end, 0, attr);
    return void seq.splice(i, 1);
  },
  'swapped with the next': (attr, seq, i) => {
    const next = seq[i + 1];
    if (next === undefined || isGrowth(next)) return false;
    return void seq.splice(i, 2, next, attr);
  },
  narrowed: (attr) => {
    if (typeof attr.size === 'number') return set(attr, 'size', attr.size - 8);
    return INTEGER.test(String(attr.type)) ? set(attr, 'type', narrower(String(attr.type))) : false;
  },
  widened: (attr) => {
    if (typeof attr.size === 'number') return set(attr, 'size', attr.size + 8);
    return /^[us]4$/.test(String(attr.type)) ? set(attr, 'type', wider(String(attr.type))) : false;
  },
  'sign changed': (attr) =>
    INTEGER.test(String(attr.type)) && attr.enum === undefined
      ? set(
          attr,
          'type',
          String(attr.type).replace(/^./, (sign) => (sign === 'u' ? 's' : 'u')),
        )
      : false,
  'made a float': (attr) =>
    /^[us][48]$/.test(String(attr.type)) && attr.enum === undefined && attr.valid === undefined
      ? set(attr, 'type', String(attr.type).replace(/^./, 'f'))
      : false,
  'made bytes': (attr) => {
    const match = INTEGER.exec(String(attr.type));
    if (match === null || attr.enum !== undefined || attr.valid !== undefined) return false;
    delete attr.type;
    return set(attr, 'size', Number(match[2]));
  },
  'made text': (attr) =>
    typeof attr.size === 'number' ? void Object.assign(attr, { type: 'str', encoding: 'ASCII' }) : false,
  'byte order fixed to big': (attr) => (INTEGER.test(String(attr.type)) ? set(attr, 'type', `${attr.type}be`) : false),
  'byte order fixed to little': (attr) =>
    INTEGER.test(String(attr.type)) ? set(attr, 'type', `${attr.type}le`) : false,
  renamed: (attr) => void Object.assign(attr, { id: `other_${attr.id}`, '-orig-id': undefined }),
  'renamed and said so': (attr) => void Object.assign(attr, { '-was': attr.id, id: `other_${attr.id}` }),
  'given something in front': (_, seq, i) => void seq.splice(i, 0, { id: 'inserted', type: 'u8' }),
  'made conditional': (attr) => (attr.if === undefined ? set(attr, 'if', 'false') : false),
  'made unconditional': (attr) => (attr.if === undefined ? false : void delete attr.if),
  'checked more': (attr) =>
    attr.valid === undefined && attr.type !== undefined ? set(attr, 'valid', { max: 1 }) : false,
  'checked less': (attr) => (attr.valid === undefined ? false : void delete attr.valid),
  'checked otherwise': (attr) => (attr.valid === undefined ? false : set(attr, 'valid', { min: 200 })),
  repeated: (attr) => void Object.assign(attr, { repeat: 'expr', 'repeat-expr': 2 }),
  'of no enum': (attr) => (attr.enum === undefined ? false : void delete attr.enum),
  'of another enum': (attr) => (attr.enum === undefined ? false : set(attr, 'enum', 'cr_enums::arch')),
  'of no flag set': (attr) => (attr['-flags'] === undefined ? false : void delete attr['-flags']),
  'of another flag set': (attr) => (attr['-flags'] === undefined ? false : set(attr, '-flags', 'cr_flags::fd_flag')),
  'counted in another unit': (attr) => (attr['-unit'] === undefined ? false : set(attr, '-unit', 'pages')),
  'referring to another kind': (attr) =>
    attr['-references'] === undefined ? false : set(attr, '-references', attr['-references'] === 'end' ? 'pid' : 'end'),
  'made a required reference': (attr) => (attr['-none'] === undefined ? false : void delete attr['-none']),
  'made an optional reference': (attr) =>
    attr['-references'] === undefined || attr['-none'] !== undefined ? false : set(attr, '-none', 'sometimes'),
  xored: (attr) =>
    attr.type === undefined && typeof attr.size === 'number' ? set(attr, 'process', 'xor(0x55)') : false,
};

type TypeEdit = (type: Spec) => unknown;

/** A field appended where fields are appended, with the room for growth behind it moved along. */
function append(type: Spec, attr: Attr, by: number): void {
  const seq = seqOf(type);
  const end = seq.findIndex(isGrowth);
  const growth = seq[end];
  if (growth !== undefined && by > 0) {
    for (const key of ['size', 'if']) {
      if (growth[key] !== undefined)
        growth[key] = String(growth[key]).replace(/\d+$/, (number) => String(Number(number) + by));
    }
  }
  seq.splice(end < 0 ? seq.length : end, 0, attr);
}

const growthOf = (type: Spec) => seqOf(type).find(isGrowth);

/** The condition under which there are `bytes` beyond what is known, as each type has it. */
function guard(type: Spec, bytes: number): string {
  const { size, if: condition } = growthOf(type) ?? ({} as Spec);
  if (size === undefined) return `_io.size >= _io.pos + ${bytes}`;
  return String(condition);
}

const TYPE_EDITS: Readonly<Record<string, TypeEdit>> = {
  'appended with its guard': (type) => append(type, { id: 'appended', type: 'u8', if: guard(type, 8) }, 8),
  'appended without a guard': (type) => append(type, { id: 'appended', type: 'u8' }, 8),
  'appended with a guard that is always true': (type) =>
    append(type, { id: 'appended', type: 'u8', if: '_io.size > 0' }, 8),
  'appended as a narrow counter': (type) =>
    append(type, { id: 'nr_appended', type: 'u4', '-statistic': true, if: guard(type, 4) }, 4),
  'appended without moving the room for growth': (type) =>
    append(type, { id: 'appended', type: 'u8', if: guard(type, 8) }, 0),
  'robbed of its room for growth': (type) => void seqOf(type).pop(),
  'given room for growth too late': (type) => {
    const growth = growthOf(type);
    if (growth?.size === undefined) return false;
    for (const key of ['size', 'if']) growth[key] = String(growth[key]).replace(/\d+$/, (n) => String(Number(n) + 8));
    return undefined;
  },
  'given room for growth too early': (type) => {
    const growth = growthOf(type);
    if (growth?.size === undefined) return false;
    for (const key of ['size', 'if']) growth[key] = String(growth[key]).replace(/\d+$/, (n) => String(Number(n) - 4));
    return undefined;
  },
};

type InstanceEdit = (attr: Spec, all: Spec, id: string) => unknown;

const INSTANCE_EDITS: Readonly<Record<string, InstanceEdit>> = {
  removed: (attr, all, id) => (attr.value !== undefined ? false : void delete all[id]),
  renamed: (attr, all, id) => {
    if (attr.value !== undefined) return false;
    delete all[id];
    return set(all, `other_${id}`, attr);
  },
  'looked for elsewhere': (attr) => (attr.pos === undefined ? false : set(attr, 'pos', `${attr.pos} + 4`)),
  'spelled otherwise': (attr) => (attr.pos === undefined ? false : set(attr, 'pos', `( ${attr.pos} )`)),
  'of another length': (attr) => (attr.size === undefined ? false : set(attr, 'size', `${attr.size} / 2`)),
  'of another count': (attr) =>
    attr['repeat-expr'] === undefined ? false : set(attr, 'repeat-expr', `${attr['repeat-expr']} / 2`),
  'computed otherwise': (attr) =>
    attr.value === undefined
      ? false
      : set(
          attr,
          'value',
          String(attr.value).replace(/\d+$/, (n) => String(Number(n) - 8)),
        ),
};

/** Paths of a spec's types, itself first. */
function typePaths(spec: Spec): string[][] {
  const inner = Object.entries((spec.types as Record<string, Spec> | undefined) ?? {});
  return [[], ...inner.flatMap(([id, type]) => typePaths(type).map((path) => ['types', id, ...path]))];
}

const at = (spec: Spec, path: readonly string[]): Spec => path.reduce((type, step) => type[step] as Spec, spec);

/** Every edit of a kind's spec. */
export function* layoutEdits(specs: Description, spec: string): Generator<Edit> {
  const original = specs[spec] as Spec;
  for (const path of typePaths(original)) {
    const type = at(original, path);
    const label = [spec, ...path.filter((step) => step !== 'types')].join('::');
    for (const [index, attr] of ((type.seq as Attr[] | undefined) ?? []).entries()) {
      if (isGrowth(attr)) continue;
      for (const [what, edit] of Object.entries(FIELD_EDITS)) {
        let applies = true;
        const changed = edited(specs, spec, path, (copy) => {
          const seq = seqOf(copy);
          applies = edit(seq[index] as Attr, seq, index) !== false;
        });
        if (applies) yield { what: `a field ${what}`, to: `${label}.${attr.id}`, specs: changed };
      }
    }
    if (type.seq !== undefined) {
      for (const [what, edit] of Object.entries(TYPE_EDITS)) {
        let applies = true;
        const changed = edited(specs, spec, path, (copy) => {
          applies = edit(copy) !== false;
        });
        if (applies) yield { what: `a type ${what}`, to: label, specs: changed };
      }
    }
    for (const id of Object.keys((type.instances as Spec | undefined) ?? {})) {
      for (const [what, edit] of Object.entries(INSTANCE_EDITS)) {
        let applies = true;
        const changed = edited(specs, spec, path, (copy) => {
          const all = copy.instances as Record<string, Spec>;
          applies = edit(all[id] as Spec, all, id) !== false;
        });
        if (applies) yield { what: `an instance ${what}`, to: `${label}.${id}`, specs: changed };
      }
    }
  }
}

type Members = Record<string, Attr>;

/** Edits of the number of one member of an enum. */
const MEMBER_EDITS: Readonly<Record<string, (members: Members, number: string) => unknown>> = {
  removed: (members, number) => void delete members[number],
  'given a new number': (members, number) => {
    const next = Math.max(...Object.keys(members).map(Number)) + 1;
    members[next] = members[number] as Attr;
    return void delete members[number];
  },
  renamed: (members, number) =>
    set(members, number, { ...members[number], id: 'somebody_else', '-orig-id': 'SOMEBODY', '-name': undefined }),
  'renamed and said so': (members, number) => {
    const member = members[number] as Attr;
    return set(members, number, { ...member, id: `other_${member.id}`, '-was': member.id, '-name': undefined });
  },
  'made live': (members, number) => {
    const member = members[number] as Attr;
    return member['-status'] === 'retired' ? void delete member['-status'] : false;
  },
  retired: (members, number) => {
    const member = members[number] as Attr;
    return member['-status'] === 'retired' ? false : set(member, '-status', 'retired');
  },
};

/** Every edit of the numbers in a spec, and every swap of two numbers of an enum. */
export function* numberEdits(
  specs: Description,
  spec: string,
): Generator<Edit & { readonly set: string; readonly numbers: readonly number[] }> {
  for (const [set, members] of Object.entries((specs[spec]?.enums ?? {}) as unknown as Record<string, Members>)) {
    const numbers = Object.keys(members);
    const change = (edit: (copy: Members) => unknown) => {
      let applies = true;
      const changed = edited(specs, spec, ['enums', set], (copy) => {
        applies = edit(copy as unknown as Members) !== false;
      });
      return applies ? changed : undefined;
    };
    for (const number of numbers) {
      for (const [what, edit] of Object.entries(MEMBER_EDITS)) {
        const changed = change((copy) => edit(copy, number));
        const to = `${spec}::${set}.${members[number]?.id}`;
        if (changed) yield { what: `a number ${what}`, to, specs: changed, set, numbers: [Number(number)] };
      }
      for (const other of numbers.filter((one) => Number(one) > Number(number))) {
        const swapped = change((copy) => {
          [copy[number], copy[other]] = [copy[other] as Attr, copy[number] as Attr];
        }) as Description;
        const to = `${spec}::${set}.${members[number]?.id} and ${members[other]?.id}`;
        yield { what: 'two numbers swapped', to, specs: swapped, set, numbers: [Number(number), Number(other)] };
      }
    }
    const appended = change((copy) => {
      copy[Math.max(...numbers.map(Number)) + 1] = { id: 'appended' };
    }) as Description;
    yield { what: 'a number appended', to: `${spec}::${set}`, specs: appended, set, numbers: [] };
  }
}

/** Every edit of the cases of a switch. */
export function* caseEdits(specs: Description, spec: string, type: string, field: string): Generator<Edit> {
  const casesOf = (copy: Spec) => {
    const { type: chosen } = seqOf(copy).find(({ id }) => id === field) as Attr;
    return (chosen as { cases: Record<string, string> }).cases;
  };
  const change = (edit: (cases: Record<string, string>) => void) =>
    edited(specs, spec, ['types', type], (copy) => edit(casesOf(copy)));
  const keys = Object.keys(casesOf(specs[spec]?.types?.[type] as Spec));
  for (const key of keys) {
    const to = `${spec}::${type}.${field} ${key}`;
    yield { what: 'a case removed', to, specs: change((cases) => void delete cases[key]) };
    for (const other of keys.filter((one) => one !== key)) {
      yield {
        what: 'a case bound to another type',
        to,
        specs: change((cases) => set(cases, key, cases[other])),
      };
    }
    for (const other of keys.slice(keys.indexOf(key) + 1)) {
      const swap = (cases: Record<string, string>) => {
        [cases[key], cases[other]] = [cases[other] as string, cases[key] as string];
      };
      yield { what: 'two cases swapped', to, specs: change(swap) };
    }
  }
  const added = change((cases) => set(cases, 'cr_enums::kind::end', cases[keys[0] as string]));
  yield { what: 'a case added', to: `${spec}::${type}.${field}`, specs: added };
}
