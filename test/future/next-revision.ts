/**
 * A revision that doesn't exist: what the specs may look like one step from now. It appends, as the format
 * allows: fields and spans to kinds with and without tails, fields to entries, a kind, a flag and an enum value.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { describe, formatsDir } from '../../tools/description.mjs';

type Node = Record<string, unknown>;
interface Attribute extends Node {
  id: string;
}
interface Spec {
  meta: { id: string; imports: string[] };
  seq: Attribute[];
  instances?: Record<string, Node>;
  types: Record<string, { seq: Attribute[]; instances?: Record<string, Node> }>;
  enums: Record<string, Record<number, Node>>;
}

/** Only a name: no revision of this project will ever have the number. */
const since = { '-since': 99 };
const field = (id: string, type: string, condition = 'is_next'): Attribute => ({ id, ...since, type, if: condition });
const span = (id: string): Attribute[] => [field(`ofs_${id}`, 'u4'), field(`len_${id}`, 'u4')];
const spanAt = (id: string): Node => ({ pos: `ofs_${id} - 8`, size: `len_${id}`, if: 'is_next', '-text': true });

/**
 * Puts `fields` of `bytes` in front of `extra`, the last attribute, which says where the fixed part or the entry
 * ends today: `size: ofs_x - 64`. `start` is that expression for a kind that has no tails yet.
 *
 * @returns the condition under which an object has the fields
 */
function append(seq: Attribute[], fields: Attribute[], bytes: number, start?: string): string {
  const extra = seq.at(-1) as Attribute;
  const [, end, length] = /(.*) - (\d+)$/.exec(start ?? String(extra.size)) as unknown as [string, string, string];
  const grown = Number(length) + bytes;
  seq.splice(-1, 1, ...fields, {
    id: 'extra',
    size: `${end} - ${grown}`,
    if: `${end} > ${grown}`,
  });
  return `${end} >= ${grown}`;
}

function appendToEntry(entry: { seq: Attribute[] } | undefined, id: string, bytes: number): void {
  const added = field(id, `u${bytes}`);
  added.if = append(entry?.seq ?? [], [added], bytes);
}

/** The first number that no member has. */
const unused = (members: Node): number => Math.max(...Object.keys(members).map(Number)) + 1;

const fixedPart = (type: string): number => today().find((kind) => kind.type === type)?.fixed as number;

const patches: Record<string, (spec: Spec) => void> = {
  cr_enums: ({ enums }) => {
    for (const [set, id] of [
      ['kind', 'future_ns'],
      ['task_state', 'future'],
    ] as const) {
      const members = enums[set] as Node;
      members[unused(members)] = { id, ...since };
    }
  },
  cr_vm_flag: ({ enums }) => {
    Object.assign(enums.vm_flag as Node, { 63: { id: 'future', ...since } });
  },
  linux_cr: (spec) => {
    spec.meta.imports.push('kinds/cr_future_ns');
    const attributes = Object.values(spec.types).flatMap(({ seq }) => seq);
    const body = attributes.find(({ id }) => id === 'body') as { type: { cases: Node } } & Attribute;
    body.type.cases['cr_enums::kind::future_ns'] = 'cr_future_ns(_root.header.arch)';
  },
  'kinds/cr_cred': ({ seq, instances }) => {
    const value = append(seq, [field('user_ns_id', 'u8'), ...span('label')], 16);
    Object.assign(instances as Node, { is_next: { value: `has_revision_2 and ${value}` }, label: spanAt('label') });
  },
  'kinds/cr_vma': ({ seq, instances }) => {
    const value = append(seq, [field('uffd', 'u8'), ...span('policy')], 16);
    Object.assign(instances as Node, { is_next: { value }, policy: spanAt('policy') });
  },
  'kinds/cr_task_struct': (spec) => {
    const reference = { ...field('pos_future_ns', 'u8'), '-references': 'future_ns', '-none': 'an older kernel' };
    const value = append(spec.seq, [reference, ...span('cgroup')], 16);
    Object.assign(spec.instances as Node, {
      is_next: { value: `has_revision_3 and ${value}` },
      cgroup: spanAt('cgroup'),
    });
  },
  'kinds/cr_pid_ns': (spec) => {
    const fixed = fixedPart('PID_NS');
    append(spec.seq, [field('reaper', 'u8'), ...span('tag')], 16, `ofs_tag - ${fixed}`);
    spec.instances = { is_next: { value: `_io.size > ${fixed - 8}` }, tag: spanAt('tag') };
  },
  'kinds/cr_mnt_ns': ({ types }) => {
    appendToEntry(types.mount, 'peer_group', 8);
  },
  'kinds/cr_pid': ({ types }) => {
    appendToEntry(types.pid_number, 'generation', 4);
  },
};

/** A kind of its own, made like the one it is closest to. */
function futureNs(spec: Spec): Spec {
  spec.meta.id = 'cr_future_ns';
  Object.assign(spec, { '-orig-id': 'cr_image_future_ns', ...since, doc: 'A namespace to come.' });
  spec.seq = [
    { id: 'first', type: 'u8' },
    { id: 'second', type: 'u8' },
    { id: 'ofs_name', type: 'u4' },
    { id: 'len_name', type: 'u4' },
    { id: 'extra', size: 'ofs_name - 32', if: 'ofs_name > 32' },
  ];
  spec.instances = { name: { pos: 'ofs_name - 8', size: 'len_name', '-text': true } };
  return spec;
}

/** The specs of the revision in a folder of their own, and what they describe. */
export interface Revision {
  readonly dir: string;
  readonly kinds: readonly FutureKind[];
  remove(): void;
}

/** A kind and its fields, as tools/description.mjs describes them. */
export interface FutureKind {
  readonly type: string;
  readonly code: number;
  readonly fixed: number;
  readonly fields: readonly FutureField[];
}

export interface FutureField {
  readonly id: string;
  readonly role: string;
  readonly at: number;
  readonly width: number;
  readonly since?: number;
  readonly entsize?: number;
  readonly entryFields?: readonly FutureField[];
}

export function nextRevision(): Revision {
  const dir = `${mkdtempSync(join(tmpdir(), 'cr-image-'))}/`;
  cpSync(formatsDir, dir, { recursive: true });
  const load = (name: string): Spec => parse(readFileSync(`${dir}${name}.ksy`, 'utf8')) as Spec;
  const save = (name: string, spec: Spec) => writeFileSync(`${dir}${name}.ksy`, stringify(spec));
  save('kinds/cr_future_ns', futureNs(load('kinds/cr_fs_struct')));
  for (const [name, patch] of Object.entries(patches)) {
    const spec = load(name);
    patch(spec);
    save(name, spec);
  }
  const { kinds } = describe(dir) as { kinds: FutureKind[] };
  return { dir, kinds, remove: () => rmSync(dir, { recursive: true }) };
}

/** What the specs describe today. */
export const today = (): readonly FutureKind[] => (describe() as { kinds: FutureKind[] }).kinds;
