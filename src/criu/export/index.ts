import { argument, imageOf, isIterable, optionsOf } from '../../argument.js';
import type { File, FileData, Pages, TaskStruct, ThreadX8664, Vma } from '../../generated/model.js';
import { type AnyImage, load, type StreamedImage } from '../../inspect/graph.js';
import type { Image, ImageHeader } from '../../model.js';
import { encodeEntry, encodeImage, type OutEntry } from '../encode.js';
import { fileName, type ImageName } from '../images.js';
import { keptFiles } from '../import/keep.js';
import { isRegular } from '../modes.js';
import type { Source } from '../source.js';
import { giveBack } from './back.js';
import { type Ghost, OutFilesTable } from './files.js';
import { locksOf } from './locks.js';
import { tellLosses } from './losses.js';
import { contentsOf, mmOf, type PageFile, pagesOf } from './memory.js';
import { append, type Bytes, type Objects, type OutFiles, of, piecesOf } from './model.js';
import { namespacesOf, ROOT } from './namespaces.js';
import { type ExportNote, ExportNotes } from './notes.js';
import { coreOf, isDead, pidOf } from './process.js';
import { inodeKey } from './shared.js';
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
/** CRIU locks no network that is in no image. */
const NETWORK_LOCK_SKIP = 2;

/**
 * Makes the images that `criu restore` takes. An image that was imported gives CRIU's own back.
 *
 * @param image in memory, or what `openImage` of `cr-image/node` gives: then bytes of pages stay in its file until they are asked for
 * @returns the files by name; pages are read when they are asked for
 * @throws {RangeError} where the image holds no task, or not all of one, is not of x86-64, or, with `strict`, what a program would see is lost
 */
export async function exportCriu(
  image: Pick<Image, 'objects' | 'header'> | AnyImage,
  options: ExportOptions = {},
): Promise<{ files: OutFiles; report: ExportReport }> {
  const { strict = false } = optionsOf(options);
  const notes = new ExportNotes();
  const { header, objects } = await partsOf(image);
  const kept = new Map<string, Source>();
  for (const object of objects) for await (const [name, source] of keptFiles(object)) kept.set(name, source);
  const files = kept.size > 0 ? await giveBack(objects, kept, notes) : await makeAnew(header, objects, notes);
  const visible = notes.visible();
  if (strict && visible.length > 0) {
    throw new RangeError(`a program would see it: ${visible.map(({ message }) => message).join('; ')}`);
  }
  return { files, report: { notes: notes.list() } };
}

async function partsOf(
  image: Pick<Image, 'objects' | 'header'> | AnyImage,
): Promise<{ header: ImageHeader; objects: Objects }> {
  if (isIterable(image)) return load(image as StreamedImage);
  const { header, objects } = imageOf(image as Image);
  for (const [index, object] of objects.entries()) argument(object, `/objects/${index}`, 'typed');
  return { header, objects };
}

async function makeAnew(header: ImageHeader, objects: Objects, notes: ExportNotes): Promise<OutFiles> {
  const tasks = of(objects, 'TASK_STRUCT');
  if (tasks.length === 0) throw new RangeError('there is no task in this image');
  if (header.arch !== 'X86_64')
    throw new RangeError(`only images of X86_64 are exported, this is one of ${header.arch}`);
  notes.add('STATISTICS');
  for (const object of objects)
    if (object.type === 'UNKNOWN') notes.add('UNKNOWN_OBJECT', (object as { code: number }).code);
  pairUp(of(objects, 'SOCKET'));
  const contents = new Map<string, FileData[]>();
  for (const data of of(objects, 'FILE_DATA')) append(contents, inodeKey(data.file), data);
  const out: OutFiles = new Map();
  const put = (name: ImageName, id: string | number, entries: readonly OutEntry[]): void => {
    out.set(fileName(name, id), encodeImage(name, entries));
  };
  const leaders = tasks.filter(({ groupLeader }) => groupLeader === null);
  // CRIU has no process whose first thread has ended, and others have not
  const isLeft = ({ groupLeader }: TaskStruct): boolean => groupLeader !== null && isDead(groupLeader);
  const kept = tasks.filter((task) => !isLeft(task));
  for (const { groupLeader } of tasks.filter(isLeft)) notes.add('THREADS', pidOf(groupLeader as TaskStruct));
  const own = namespacesOf(objects, leaders, put, notes);
  const segments = new Map(of(objects, 'IPC_SHM').map(({ file, id }) => [inodeKey(file), id]));
  const table = new OutFilesTable(contents, segments, own.net_ns_id, notes);
  const one = (message: object): OutEntry[] => [{ message }];
  let pageFiles = 0;
  const putPages = (name: 'PAGEMAP' | 'SHMEM_PAGEMAP', id: number, pages: PageFile): void => {
    pageFiles++;
    put(name, id, [{ message: { pages_id: pageFiles } }, ...pages.entries.map((message) => ({ message }))]);
    out.set(`pages-${pageFiles}.img`, pages.pieces());
  };
  const threads = new Map<TaskStruct, ThreadX8664>(of(objects, 'THREAD_X86_64').map((thread) => [thread.task, thread]));
  tellLosses(kept, threads, of(objects, 'DUMP_INFO')[0]?.nrCpus ?? 0, notes);
  const vmas = new Map<unknown, Vma[]>();
  for (const vma of of(objects, 'VMA')) append(vmas, vma.mm, vma);
  const pages = new Map<unknown, Pages[]>();
  for (const page of of(objects, 'PAGES')) append(pages, page.vma.mm, page);
  const numbers = new Numbers();
  put(
    'INVENTORY',
    '',
    one({
      img_version: 2,
      fdinfo_per_id: true,
      root_ids: { vm_id: OWN, files_id: OWN, fs_id: OWN, sighand_id: OWN, ...ROOT },
      ns_per_id: true,
      root_cg_set: 1,
      lsmtype: 0,
      network_lock_method: NETWORK_LOCK_SKIP,
    }),
  );
  put(
    'PSTREE',
    '',
    leaders.map((leader) => ({
      message: {
        pid: pidOf(leader),
        ppid: leader.parent ? pidOf(leader.parent.groupLeader ?? leader.parent) : 0,
        pgid: leader.pgid?.numbers[0] ?? 0,
        sid: leader.sid?.numbers[0] ?? 0,
        threads: kept.filter((task) => task === leader || task.groupLeader === leader).map(pidOf),
      },
    })),
  );
  for (const task of kept) put('CORE', pidOf(task), one(coreOf(task, threads.get(task), notes)));
  const written = new Set<unknown>();
  for (const leader of leaders) {
    const { mm, files, fs, sighand } = leader;
    if (isDead(leader)) continue;
    const pid = pidOf(leader);
    const told = (what: string) => new RangeError(`process ${pid} lives, and this image has no ${what} of it`);
    if (mm === null) throw told('memory');
    if (fs === null) throw told('directories');
    if (mm.exeFile === null) throw told('program');
    if (!isProgram(mm.exeFile)) {
      throw new RangeError(
        `criu restore takes no ${mm.exeFile.path} as program of process ${pid}: it can not be executed`,
      );
    }
    const files_id = numbers.of(files);
    put(
      'IDS',
      pid,
      one({ vm_id: numbers.of(mm), files_id, fs_id: numbers.of(fs), sighand_id: numbers.of(sighand), ...own }),
    );
    put('FS', pid, one(table.fsOf(fs)));
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
    ['TTY_INFO', table.terminals.entries],
    ['MEMFD_INODE', table.memfds],
    ['FILE_LOCKS', locksOf(leaders, notes).map((message) => ({ message }))],
  ];
  for (const [name, entries] of optional) if (entries.length > 0) put(name, '', entries);
  [...table.ghosts.values()].forEach((ghost, index) => {
    out.set(fileName('GHOST_FILE', (index + 1).toString(16)), ghostPieces(ghost));
  });
  for (const [shmid, data] of table.shared.all()) putPages('SHMEM_PAGEMAP', shmid, contentsOf(data));
  put('SECCOMP', '', one({ seccomp_filters: [] }));
  return out;
}

/** A file that was removed: what it was, then the pieces that it has. */
async function* ghostPieces({ message, data }: Ghost): AsyncGenerator<Uint8Array> {
  yield encodeImage('GHOST_FILE', [{ message }]);
  for (const { offset, data: bytes } of [...data].sort((a, b) => (a.offset < b.offset ? -1 : 1))) {
    yield encodeEntry('ghost_chunk_entry', { len: BigInt(bytes.length), off: offset });
    yield* piecesOf(bytes as Bytes);
  }
}

const isProgram = ({ iMode }: File): boolean => isRegular(iMode) && (iMode & 0o111) !== 0;

/** Numbers for what processes share. */
class Numbers {
  private readonly known = new Map<unknown, number>();

  of(object: unknown): number {
    const number = this.known.get(object) ?? this.known.size + OWN + 1;
    this.known.set(object, number);
    return number;
  }
}
