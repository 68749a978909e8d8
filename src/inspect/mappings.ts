import { argument, partsOf } from '../argument.js';
import { vmFlags } from '../flags.js';
import type { MmStruct, Vma } from '../generated/model.js';
import type { Image } from '../model.js';
import { type Graph, graphOfMm, isObject } from './graph.js';
import { piecesOfMapping, type Source } from './memory.js';

/**
 * The mappings of an address space, by address.
 *
 * @param image the image of `mm`, where the library hasn't seen it read or built
 * @throws {TypeError} where the image is not known
 */
export const vmasOf = (mm: MmStruct, image?: Image): Vma[] => [...graphOfMm(mm, image).mappingsOf(mm)];

const [READ, WRITE, EXEC, SHARED] = (['READ', 'WRITE', 'EXEC', 'SHARED'] as const).map((name) => vmFlags.of(name)) as [
  bigint,
  bigint,
  bigint,
  bigint,
];

/** Permissions as /proc/PID/maps writes them: `rw-p`. @see proc_pid_maps(5) */
export function permissionsOf(vma: Vma): string {
  const { vmFlags: flags } = partsOf(vma, '/vma', { vmFlags: 'bigint' });
  const shown = (flag: bigint, letter: string) => ((flags & flag) === 0n ? '-' : letter);
  return shown(READ, 'r') + shown(WRITE, 'w') + shown(EXEC, 'x') + ((flags & SHARED) === 0n ? 'p' : 's');
}

/** What is mapped: the path of the file, or what the kernel calls the memory; empty for anonymous memory. */
export function nameOfMapping(vma: Vma): string {
  const { file, name } = argument(vma, '/vma', 'readable');
  return isObject(file) ? file.path : name;
}

/** Bytes of a mapping by where they come from; those it has none of are left out. */
export type Sources = Partial<Record<Source, bigint>>;

/** Where the bytes of a mapping come from. @throws {TypeError} where the image is not known */
export const sourcesOf = (vma: Vma, image?: Image): Sources =>
  sources(graphOfMm(partsOf(vma, '/vma', { mm: 'object', vmStart: 'bigint', vmEnd: 'bigint' }).mm, image), vma);

export function sources(graph: Graph, vma: Vma): Sources {
  const sum: Sources = {};
  for (const { start, end, source } of piecesOfMapping(graph, vma)) sum[source] = (sum[source] ?? 0n) + end - start;
  return sum;
}
