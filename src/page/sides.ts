/** What a comparison shows of each of its images: processes and mappings, as data that a worker can hand over. */
import { load, type StreamedImage } from '../inspect/graph.js';
import { nameOfMapping, type Process, permissionsOf, processesOf } from '../inspect/index.js';

export interface SideMapping {
  readonly start: bigint;
  readonly end: bigint;
  readonly permissions: string;
  readonly name: string;
  /** Index of the VMA. */
  readonly index: number;
}

export interface SideProcess {
  /** What differences call it: `process 4`; and its threads: `thread 5`. */
  readonly key: string;
  readonly threads: readonly string[];
  readonly pid: number | undefined;
  readonly comm: string;
  readonly cmdline: string;
  /** Ancestors in the image. */
  readonly depth: number;
  /** Index of the TASK_STRUCT. */
  readonly index: number;
  readonly mappings: readonly SideMapping[];
}

export async function sideOf(image: StreamedImage): Promise<SideProcess[]> {
  const graph = await load(image);
  const at = new Map<unknown, number>(graph.objects.map((object, index) => [object, index]));
  const all: SideProcess[] = [];
  const waiting: { process: Process; depth: number }[] = (await processesOf(image))
    .map((process) => ({ process, depth: 0 }))
    .reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { process, depth } = next;
    const { pids, pid, comm, cmdline, threads, task, mm } = process;
    all.push({
      key: `process ${pids.join('/')}`,
      threads: threads.map(({ tid }) => `thread ${tid}`),
      pid,
      comm,
      cmdline: cmdline.join(' '),
      depth,
      index: at.get(task) ?? 0,
      mappings: (mm === null ? [] : graph.mappingsOf(mm)).map((vma) => ({
        start: vma.vmStart,
        end: vma.vmEnd,
        permissions: permissionsOf(vma),
        name: nameOfMapping(vma),
        index: at.get(vma) ?? 0,
      })),
    });
    for (const child of [...process.children].reverse()) waiting.push({ process: child, depth: depth + 1 });
  }
  return all;
}
