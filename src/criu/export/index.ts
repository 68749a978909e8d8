import type { FileData, Pages, TaskStruct, ThreadX8664, Vma } from '../../generated/model.js';
import type { Image } from '../../model.js';
import { Checkpoint } from '../checkpoint.js';
import { encodeImage, type OutEntry } from '../encode.js';
import { fileName, type ImageName } from '../images.js';
import { keptFiles } from '../import/keep.js';
import { inodeKey, OutFilesTable } from './files.js';
import { contentsOf, mmOf, type PageFile, pagesOf } from './memory.js';
import { type OutFiles, of } from './model.js';
import { type ExportNote, ExportNotes } from './notes.js';
import { coreOf, pidOf } from './process.js';
import { pairUp } from './sockets.js';

export type { OutFiles } from './model.js';
export type { ExportNote } from './notes.js';

export interface ExportReport {
  readonly notes: ExportNote[];
}

export interface ExportOptions {
  /** Refuse whatever a program would see. */
  strict?: boolean;
}

/** Numbers of what CRIU itself has: no process of an image shares it. */
const OWN = 1;
/** A PID namespace that criu restore makes. */
const OWN_PID_NS = 9;
/** Namespaces: those that criu restore runs in. */
const NS = {
  pid_ns_id: 1,
  net_ns_id: 2,
  ipc_ns_id: 3,
  uts_ns_id: 4,
  time_ns_id: 5,
  mnt_ns_id: 6,
  user_ns_id: 7,
  cgroup_ns_id: 8,
};

/**
 * Makes the images that `criu restore` takes. An image that was imported gives CRIU's own back.
 *
 * @returns the files by name; pages are read when they are asked for
 * @throws {RangeError} where the image holds no task, is not of x86-64, or, with `strict`, what a program would see is lost
 */
export async function exportCriu(
  image: Pick<Image, 'objects' | 'header'>,
  { strict = false }: ExportOptions = {},
): Promise<{ files: OutFiles; report: ExportReport }> {
  const notes = new ExportNotes();
  const kept = new Map(image.objects.flatMap((object) => [...keptFiles(object as Parameters<typeof keptFiles>[0])]));
  const files = kept.size > 0 ? await giveBack(image, kept, notes) : await makeAnew(image, notes);
  const visible = notes.visible();
  if (strict && visible.length > 0) {
    throw new RangeError(`a program would see it: ${visible.map(({ message }) => message).join('; ')}`);
  }
  return { files, report: { notes: notes.list() } };
}

/** The images that were imported, and beside them the pages as they are now. */
async function giveBack(
  image: Pick<Image, 'objects'>,
  kept: Map<string, Uint8Array>,
  notes: ExportNotes,
): Promise<OutFiles> {
  notes.add('KEPT');
  const files: OutFiles = new Map(kept);
  const checkpoint = await Checkpoint.read(kept, () => {});
  const byPid = new Map<number, Pages[]>();
  const pages = of(image.objects, 'PAGES');
  const perMm = new Map<unknown, Pages[]>();
  for (const one of pages) append(perMm, one.vma.mm, one);
  for (const task of of(image.objects, 'TASK_STRUCT')) {
    if (task.groupLeader === null && task.mm) byPid.set(pidOf(task), perMm.get(task.mm) ?? []);
  }
  for (const { pid } of checkpoint.processes) {
    const pagemap = checkpoint.get('PAGEMAP', pid);
    if (pagemap === undefined || files.has(checkpoint.pageList(pagemap).pagesFile)) continue;
    files.set(checkpoint.pageList(pagemap).pagesFile, pagesOf(byPid.get(pid) ?? []).pieces());
  }
  const { pathOfShmid } = sharedFiles(image, checkpoint);
  for (const pagemap of checkpoint.all('SHMEM_PAGEMAP')) {
    files.set(checkpoint.pageList(pagemap).pagesFile, contentsOf(pathOfShmid(Number(pagemap.id))).pieces());
  }
  return files;
}

/** Which contents belong to which number of shared memory: both stand in the order of their first use. */
function sharedFiles(image: Pick<Image, 'objects'>, checkpoint: Checkpoint) {
  const groups = new Map<string, FileData[]>();
  for (const data of of(image.objects, 'FILE_DATA')) append(groups, inodeKey(data.file), data);
  const named = new Map<number, string>();
  for (const { message } of checkpoint.get('MEMFD_INODE')?.entries ?? []) {
    named.set(message.shmid, message.name.startsWith('/') ? message.name : `/memfd:${message.name}`);
  }
  const used = new Set<string>();
  return {
    pathOfShmid(shmid: number): readonly FileData[] {
      const path = named.get(shmid) ?? '/dev/zero';
      for (const [key, data] of groups) {
        if (used.has(key) || data[0]?.file.path !== path) continue;
        used.add(key);
        return data;
      }
      return [];
    },
  };
}

async function makeAnew(image: Pick<Image, 'objects' | 'header'>, notes: ExportNotes): Promise<OutFiles> {
  const { objects, header } = image;
  const tasks = of(objects, 'TASK_STRUCT');
  if (tasks.length === 0) throw new RangeError('there is no task in this image');
  if (header.arch !== 'X86_64')
    throw new RangeError(`only images of X86_64 are exported, this is one of ${header.arch}`);
  notes.add('NAMESPACES');
  notes.add('STATISTICS');
  for (const kind of ['IPC_SHM', 'IPC_SEM', 'IPC_MSG'] as const) if (of(objects, kind).length > 0) notes.add('IPC');
  for (const object of objects)
    if (object.type === 'UNKNOWN') notes.add('UNKNOWN_OBJECT', (object as { code: number }).code);
  pairUp(of(objects, 'SOCKET'));
  const contents = new Map<string, FileData[]>();
  for (const data of of(objects, 'FILE_DATA')) append(contents, inodeKey(data.file), data);
  const table = new OutFilesTable(contents, notes);
  const out: OutFiles = new Map();
  const put = (name: ImageName, id: string | number, entries: readonly OutEntry[]): void => {
    out.set(fileName(name, id), encodeImage(name, entries));
  };
  const one = (message: object): OutEntry[] => [{ message }];
  let pageFiles = 0;
  const putPages = (name: 'PAGEMAP' | 'SHMEM_PAGEMAP', id: number, pages: PageFile): void => {
    pageFiles++;
    put(name, id, [{ message: { pages_id: pageFiles } }, ...pages.entries.map((message) => ({ message }))]);
    out.set(`pages-${pageFiles}.img`, pages.pieces());
  };
  const threads = new Map<TaskStruct, ThreadX8664>(of(objects, 'THREAD_X86_64').map((thread) => [thread.task, thread]));
  const vmas = new Map<unknown, Vma[]>();
  for (const vma of of(objects, 'VMA')) append(vmas, vma.mm, vma);
  const pages = new Map<unknown, Pages[]>();
  for (const page of of(objects, 'PAGES')) append(pages, page.vma.mm, page);
  const numbers = new Numbers();
  // an init has to be number 1 again, which takes a namespace of its own
  const own = tasks.some((task) => pidOf(task) === 1) ? { ...NS, pid_ns_id: OWN_PID_NS } : NS;

  put(
    'INVENTORY',
    '',
    one({
      img_version: 2,
      fdinfo_per_id: true,
      root_ids: { vm_id: OWN, files_id: OWN, fs_id: OWN, sighand_id: OWN, ...NS },
      ns_per_id: true,
      root_cg_set: 1,
      lsmtype: 0,
      network_lock_method: 0,
    }),
  );
  const leaders = tasks.filter(({ groupLeader }) => groupLeader === null);
  put(
    'PSTREE',
    '',
    leaders.map((leader) => ({
      message: {
        pid: pidOf(leader),
        ppid: leader.parent ? pidOf(leader.parent.groupLeader ?? leader.parent) : 0,
        pgid: leader.pgid?.numbers[0] ?? 0,
        sid: leader.sid?.numbers[0] ?? 0,
        threads: tasks.filter((task) => task === leader || task.groupLeader === leader).map(pidOf),
      },
    })),
  );
  for (const task of tasks) put('CORE', pidOf(task), one(coreOf(task, threads.get(task), notes)));
  const written = new Set<unknown>();
  for (const leader of leaders) {
    const { mm, files, fs, sighand } = leader;
    if (leader.state === 'ZOMBIE' || leader.state === 'DEAD' || mm === null) continue;
    const pid = pidOf(leader);
    const files_id = numbers.of(files);
    put(
      'IDS',
      pid,
      one({ vm_id: numbers.of(mm), files_id, fs_id: numbers.of(fs), sighand_id: numbers.of(sighand), ...own }),
    );
    if (fs) put('FS', pid, one(table.fsOf(fs)));
    put('MM', pid, one(mmOf(mm, vmas.get(mm) ?? [], table, notes)));
    putPages('PAGEMAP', pid, pagesOf(pages.get(mm) ?? []));
    if (!written.has(files))
      put(
        'FDINFO',
        files_id,
        (files ? table.tableOf(files) : []).map((message) => ({ message })),
      );
    written.add(files);
  }
  await table.finish();
  put(
    'FILES',
    '',
    table.entries.sort((a, b) => a.id - b.id).map((message) => ({ message })),
  );
  const optional: readonly (readonly [ImageName, readonly OutEntry[]])[] = [
    ['REMAP_FPATH', table.remaps],
    ['PIPES_DATA', table.pipesData],
    ['FIFO_DATA', table.fifoData],
    ['SK_QUEUES', table.queues],
    ['TTY_INFO', table.terminals],
    ['MEMFD_INODE', table.memfds],
  ];
  for (const [name, entries] of optional) if (entries.length > 0) put(name, '', entries);
  [...table.ghosts.values()].forEach((entry, index) => {
    put('GHOST_FILE', (index + 1).toString(16), [entry]);
  });
  for (const [shmid, data] of table.memories()) putPages('SHMEM_PAGEMAP', shmid, contentsOf(data));
  put('SECCOMP', '', one({ seccomp_filters: [] }));
  return out;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Numbers for what processes share. */
class Numbers {
  private readonly known = new Map<unknown, number>();

  of(object: unknown): number {
    const number = this.known.get(object) ?? this.known.size + OWN + 1;
    this.known.set(object, number);
    return number;
  }
}
