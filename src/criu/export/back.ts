import type { FileData, Pages } from '../../generated/model.js';
import { Checkpoint } from '../checkpoint.js';
import { encodeImage } from '../encode.js';
import type { CriuImage } from '../images.js';
import type { Source } from '../source.js';
import { contentsOf, type PageFile, pagesOf } from './memory.js';
import { append, type Objects, type OutFiles, of, piecesOf } from './model.js';
import type { ExportNotes } from './notes.js';
import { pidOf } from './process.js';
import { inodeKey, isMemory } from './shared.js';

/** The images that were imported, and beside them the pages as they are now. */
export async function giveBack(
  objects: Objects,
  kept: ReadonlyMap<string, Uint8Array | Source>,
  notes: ExportNotes,
): Promise<OutFiles> {
  notes.add('KEPT');
  const files: OutFiles = new Map();
  for (const [name, source] of kept) files.set(name, source instanceof Uint8Array ? source : piecesOf(source));
  const checkpoint = await Checkpoint.read(kept, () => {});
  const put = (image: CriuImage, pages: PageFile): void => {
    const { pagesFile, runs } = checkpoint.pageList(image);
    if (files.has(pagesFile)) return;
    files.set(pagesFile, pages.pieces());
    if (runs.every(({ inParent }) => !inParent)) return;
    // the parents are not among the images, so their pages are put with the others
    notes.add('PARENT_MERGED');
    const [head] = image.entries;
    const entries = [head?.message ?? {}, ...pages.entries].map((message) => ({ message }));
    files.set(image.file, encodeImage(image.name, entries));
  };
  const byPid = new Map<number, Pages[]>();
  const pages = of(objects, 'PAGES');
  const perMm = new Map<unknown, Pages[]>();
  for (const one of pages) append(perMm, one.vma.mm, one);
  for (const task of of(objects, 'TASK_STRUCT')) {
    if (task.groupLeader === null && task.mm) byPid.set(pidOf(task), perMm.get(task.mm) ?? []);
  }
  for (const { pid } of checkpoint.processes) {
    const pagemap = checkpoint.get('PAGEMAP', pid);
    if (pagemap !== undefined) put(pagemap, pagesOf(byPid.get(pid) ?? []));
  }
  const segments = new Map(of(objects, 'IPC_SHM').map(({ file, id }) => [inodeKey(file), id]));
  const memories = new Map<number, FileData[]>();
  for (const data of of(objects, 'FILE_DATA')) {
    // an import gave memory without a name its number as inode
    const number = segments.get(inodeKey(data.file)) ?? (isMemory(data.file) ? Number(data.file.iIno) : undefined);
    if (number !== undefined) append(memories, number, data);
  }
  for (const pagemap of checkpoint.all('SHMEM_PAGEMAP'))
    put(pagemap, contentsOf(memories.get(Number(pagemap.id)) ?? []));
  return files;
}
