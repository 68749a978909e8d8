import { argument } from '../argument.js';
import { flagSet } from '../flags.js';
import { flagSets, kindByName, type Member } from '../registry.js';

/** A bit that is set, and what the specs know of it. */
export interface Flag {
  /** `bitN`, where no revision up to ours has a name for it. */
  readonly name: string;
  readonly bit: number;
  /** Revision that brought the name; `undefined` where there is none. */
  readonly since: number | undefined;
  /** Whether no kernel has it any more. */
  readonly retired: boolean;
  /** Code in the VmFlags line of /proc/PID/smaps. */
  readonly smaps?: string;
}

/** The bits that are set in a word of the flag set `id` (`vm_flag`, `capability`), lowest first. @throws {RangeError} for an unknown set or what is no u64 */
export function describeFlags(id: string, bits: bigint): Flag[];
/** The flags of an object by field, and of the entries of its tables by `table/row/field`. */
export function describeFlags(object: { readonly type: string }): Record<string, Flag[]>;
export function describeFlags(of: string | { readonly type: string }, bits?: bigint): Flag[] | Record<string, Flag[]> {
  if (typeof of !== 'string') argument(of, '/of', 'typed');
  return typeof of === 'string' ? flagsOf(of, bits ?? 0n) : flagsOfObject(of);
}

function flagsOf(id: string, bits: bigint): Flag[] {
  if (!Object.hasOwn(flagSets, id)) throw new RangeError(`there is no flag set ${JSON.stringify(id)}`);
  const set = flagSet(id);
  return set.names(bits).map((name) => flagOf(name, set.members));
}

function flagOf(name: string, members: readonly Member[]): Flag {
  const member = members.find((known) => known.name === name);
  if (member === undefined) return { name, bit: Number(name.slice(3)), since: undefined, retired: false };
  const { number, since, retired, smaps } = member;
  return { name, bit: number, since, retired, ...(smaps !== undefined && { smaps }) };
}

function flagsOfObject(object: { readonly type: string }): Record<string, Flag[]> {
  const found: Record<string, Flag[]> = {};
  const values = object as unknown as Record<string, unknown>;
  for (const { name, role, set, entry = [] } of kindByName(object.type)?.fields ?? []) {
    const value = values[name];
    if (role === 'flags' && typeof value === 'bigint') found[name] = flagsOf(set as string, value);
    if (role !== 'table' || !Array.isArray(value)) continue;
    for (const field of entry) {
      if (field.role !== 'flags') continue;
      for (const [row, one] of value.entries()) {
        const bits = one?.[field.name];
        if (typeof bits === 'bigint') found[`${name}/${row}/${field.name}`] = flagsOf(field.set as string, bits);
      }
    }
  }
  return found;
}
