/** What an image numbers stands in it once, and what is named by such a number is there. */
import { type Checkpoint, type DefinedFile, pathOf } from '../checkpoint.js';
import { fileName, type ImageName } from '../images.js';
import { offsetOf } from '../wire.js';
import { VMA } from './memory.js';

/** The field that numbers the entries of an image, or of a part of an entry. */
const NUMBERED = [
  ['PIPES_DATA', 'pipe_id'],
  ['FIFO_DATA', 'pipe_id'],
  ['MEMFD_INODE', 'inode_id'],
  ['TTY_INFO', 'id'],
  ['MNTS', 'mnt_id'],
  ['NETDEV', 'ifindex'],
  ['GHOST_FILE', 'off'],
  ['IPCNS_SHM', 'desc/id'],
  ['IPCNS_SEM', 'desc/id'],
  ['IPCNS_MSG', 'desc/id'],
] as const satisfies readonly (readonly [ImageName, string])[];

type Message = Readonly<Record<string, unknown>>;

export function checkTwice(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  for (const [name, path] of NUMBERED) {
    const parts = path.split('/');
    const field = parts.at(-1) as string;
    for (const { file, entries } of checkpoint.all(name)) {
      const seen = new Set<unknown>();
      for (const [index, entry] of entries.entries()) {
        const message = parts
          .slice(0, -1)
          .reduce((inner, part) => inner[part] as Message, entry.message as never as Message);
        const actual = message[field] as number | undefined;
        if (actual !== undefined && seen.has(actual)) {
          checkpoint.raise(file, 'CRIU_ID_TWICE', offsetOf(message, field), 0, `/${index}/${path}`, { actual });
        }
        seen.add(actual);
      }
    }
  }
  checkLocks(checkpoint);
  checkMounts(checkpoint);
  checkPaths(checkpoint, files);
  checkSegments(checkpoint);
  checkFilters(checkpoint);
}

/** A descriptor has a range locked once. */
function checkLocks(checkpoint: Checkpoint): void {
  for (const { file, entries } of checkpoint.all('FILE_LOCKS')) {
    const seen = new Set<string>();
    for (const [index, { message, offset }] of entries.entries()) {
      const { flag, type, pid, fd, start, len } = message;
      const key = [flag, type, pid, fd, start, len].join();
      if (seen.has(key)) {
        const actual = `${start} of descriptor ${fd}`;
        checkpoint.raise(file, 'CRIU_ID_TWICE', offset, 0, `/${index}`, { actual });
      }
      seen.add(key);
    }
  }
}

/** Mounts hang on another of their namespace, but for its root. */
function checkMounts(checkpoint: Checkpoint): void {
  for (const { file, entries } of checkpoint.all('MNTS')) {
    const known = new Set(entries.map(({ message }) => message.mnt_id));
    const roots = [...entries.entries()].filter(([, { message }]) => !known.has(message.parent_mnt_id));
    for (const [index, { message }] of roots.slice(1)) {
      const args = { field: 'parent_mnt_id', actual: message.parent_mnt_id, where: file };
      const at = offsetOf(message, 'parent_mnt_id');
      checkpoint.raise(file, 'CRIU_ID_UNDEFINED', at, 0, `/${index}/parent_mnt_id`, args);
    }
  }
}

/** Where the mounts are known, files lie on one of them. */
function checkPaths(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  const images = checkpoint.all('MNTS');
  const known = new Set(images.flatMap(({ entries }) => entries.map(({ message }) => message.mnt_id)));
  if (images.length === 0) return;
  for (const file of files.values()) {
    const { reg } = file.entry;
    const actual = reg?.mnt_id;
    if (reg === undefined || actual === undefined || actual <= 0 || known.has(actual)) continue;
    const args = { field: 'mnt_id', actual, where: images.map(({ file }) => file).join(' or ') };
    const path = `${pathOf(file, 'reg')}/mnt_id`;
    checkpoint.raise(file.image.file, 'CRIU_ID_UNDEFINED', offsetOf(reg, 'mnt_id'), 0, path, args);
  }
}

/** Segments of System V memory that processes have, and those with pages of their own. */
function checkSegments(checkpoint: Checkpoint): void {
  const known = new Set<number>();
  for (const { file, entries } of checkpoint.all('IPCNS_SHM')) {
    for (const [index, { message }] of entries.entries()) {
      const { desc, in_pagemaps } = message;
      known.add(desc.id);
      const needed = fileName('SHMEM_PAGEMAP', desc.id);
      if (in_pagemaps !== true || checkpoint.has(needed)) continue;
      const args = { file: needed, why: 'lists the pages of the segment' };
      checkpoint.raise(file, 'CRIU_IMAGE_MISSING', offsetOf(desc, 'id'), 0, `/${index}/desc/id`, args);
    }
  }
  for (const { file, entries } of checkpoint.all('MM')) {
    for (const [index, vma] of (entries[0]?.message.vmas ?? []).entries()) {
      if ((vma.status & VMA.SYSVIPC) === 0 || known.has(Number(vma.shmid))) continue;
      const args = { field: 'shmid', actual: vma.shmid, where: 'ipcns-shm' };
      checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(vma, 'shmid'), 0, `/0/vmas/${index}/shmid`, args);
    }
  }
}

const SECCOMP_FILTER = 2;

/** Filters of system calls, which tasks name by their place. */
function checkFilters(checkpoint: Checkpoint): void {
  const filters = checkpoint.one('SECCOMP')?.seccomp_filters.length ?? 0;
  for (const { file, entries } of checkpoint.all('CORE')) {
    const thread = entries[0]?.message.thread_core;
    if (thread?.seccomp_mode !== SECCOMP_FILTER || (thread.seccomp_filter ?? 0) < filters) continue;
    const args = { field: 'seccomp_filter', actual: thread.seccomp_filter ?? 0, where: fileName('SECCOMP') };
    const path = '/0/thread_core/seccomp_filter';
    checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(thread, 'seccomp_filter'), 0, path, args);
  }
}
