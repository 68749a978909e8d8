/** Which images have to be there for the tasks of the tree, and whether their numbers lead anywhere. */
import { enums, type PstreeEntry } from '../../generated/criu.js';
import type { Checkpoint, DefinedFile } from '../checkpoint.js';
import { fileName, type ImageName, imageOfFile } from '../images.js';
import { offsetOf } from '../wire.js';

/** What every living process has. */
const NEEDED = [
  ['IDS', 'says what the process shares with others'],
  ['MM', 'lists the mappings of the process'],
  ['PAGEMAP', 'lists the pages of the process'],
  ['FS', 'has the root and working directory of the process'],
] as const satisfies readonly (readonly [ImageName, string])[];

/** Images of the namespaces of their own: which number in the ids, and what holds it. */
const NAMESPACES = [
  ['uts_ns_id', 'UTSNS', 'has the host name of the namespace'],
  ['ipc_ns_id', 'IPC_VAR', 'has the limits of the namespace'],
  ['mnt_ns_id', 'MNTS', 'lists the mounts of the namespace'],
  ['net_ns_id', 'NETDEV', 'lists the network devices of the namespace'],
] as const;

export function checkInventory(checkpoint: Checkpoint): void {
  for (const name of ['INVENTORY', 'PSTREE'] as const) {
    const file = fileName(name);
    if (!checkpoint.has(file)) checkpoint.raise(file, 'CRIU_NOT_A_CHECKPOINT', 0, 0, '', { file });
  }
  const inventory = checkpoint.get('INVENTORY')?.entries[0]?.message;
  if (inventory !== undefined && inventory.img_version !== 1 && inventory.img_version !== 2) {
    const at = offsetOf(inventory, 'img_version');
    checkpoint.raise(fileName('INVENTORY'), 'CRIU_VERSION', at, 0, '/0/img_version', { actual: inventory.img_version });
  }
}

/** What raw files CRIU writes beside its images, by name. */
const RAW =
  /^(pages(-shmem)?-\d+|ifaddr-\d+|route6?-\d+|rule-\d+|ip6?tables-\d+|nftables-\d+|netns-(ct|exp)-\d+|tmpfs-(dev-)?\d+\.tar\.gz|autofs-\d+)\.img$/;

export function checkNames(checkpoint: Checkpoint): void {
  for (const [file, { length }] of checkpoint.others) {
    if (!file.endsWith('.img') || file.includes('/') || RAW.test(file) || imageOfFile(file) !== undefined) continue;
    checkpoint.raise(file, 'CRIU_UNKNOWN_FILE', 0, length, '', {});
  }
}

export function checkTasks(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  const tree = fileName('PSTREE');
  const numbers = new Map<number, PstreeEntry>();
  const missing = new Set<string>();
  const need = (file: string, why: string, at: number, path: string): void => {
    if (checkpoint.has(file) || missing.has(file)) return;
    missing.add(file);
    checkpoint.raise(tree, 'CRIU_IMAGE_MISSING', at, 0, path, { file, why });
  };
  checkpoint.processes.forEach((process, index) => {
    const { pid, threads } = process;
    const at = offsetOf(process);
    const isDead = checkpoint.isDead(pid);
    if (isDead && threads.length > 1) {
      checkpoint.raise(tree, 'CRIU_THREADS_OF_ZOMBIE', offsetOf(process, 'threads'), 0, `/${index}/threads`, {
        pid,
        actual: threads.length,
      });
    }
    const all = isDead ? [pid] : [...new Set([pid, ...threads])];
    for (const tid of all) {
      if (numbers.has(tid)) {
        checkpoint.raise(tree, 'CRIU_TASK_TWICE', at, 0, `/${index}/pid`, { actual: tid });
        continue;
      }
      numbers.set(tid, process);
      need(fileName('CORE', tid), `has the registers of task ${tid}`, at, `/${index}`);
    }
    if (!isDead && checkpoint.has(fileName('CORE', pid))) {
      for (const [name, why] of NEEDED) {
        if (name === 'IDS' && checkpoint.ids(pid) !== undefined) continue;
        need(fileName(name, pid), why, at, `/${index}`);
      }
    }
  });
  checkParents(checkpoint, numbers);
  checkStrays(checkpoint, numbers);
  for (const process of checkpoint.processes) {
    if (!checkpoint.isDead(process.pid)) checkLiving(checkpoint, process, files, need);
  }
}

function checkParents(checkpoint: Checkpoint, numbers: ReadonlyMap<number, PstreeEntry>): void {
  const { processes } = checkpoint;
  const pids = new Set(processes.map(({ pid }) => pid));
  const seen = new Set<number>();
  processes.forEach((process, index) => {
    const { pid, ppid } = process;
    // Of the first the parent stays outside. Parents stand before their children, so there is no circle.
    if (index > 0 && !seen.has(ppid)) {
      const at = offsetOf(process, 'ppid');
      const args = { pid, actual: pids.has(ppid) ? `${ppid}, which stands behind it` : ppid };
      checkpoint.raise(fileName('PSTREE'), 'CRIU_PARENT_UNKNOWN', at, 0, `/${index}/ppid`, args);
    }
    if (numbers.get(pid) === process) seen.add(pid);
  });
}

/** Registers of tasks that are not in the tree. */
function checkStrays(checkpoint: Checkpoint, numbers: ReadonlyMap<number, PstreeEntry>): void {
  if (!checkpoint.has(fileName('PSTREE'))) return;
  for (const { file, id, source } of checkpoint.all('CORE')) {
    if (numbers.has(Number(id))) continue;
    const actual = `there is task ${id}, which pstree.img does not list`;
    checkpoint.raise(file, 'CRIU_STRAY', 0, source.length, '', { actual });
  }
}

function checkLiving(
  checkpoint: Checkpoint,
  { pid }: PstreeEntry,
  files: ReadonlyMap<number, DefinedFile>,
  need: (file: string, why: string, at: number, path: string) => void,
): void {
  const undefinedFile = (file: string, message: object, field: string, id: number, path: string): void => {
    if (files.has(id)) return;
    checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(message, field), 0, path, {
      field,
      actual: id,
      where: fileName('FILES'),
    });
  };
  const fs = checkpoint.one('FS', pid);
  if (fs !== undefined) {
    for (const field of ['cwd_id', 'root_id'] as const) {
      undefinedFile(fileName('FS', pid), fs, field, fs[field], `/0/${field}`);
    }
  }
  const mm = checkpoint.mm(pid);
  if (mm !== undefined) undefinedFile(fileName('MM', pid), mm, 'exe_file_id', mm.exe_file_id, '/0/exe_file_id');
  const ids = checkpoint.ids(pid);
  if (ids === undefined) return;
  const holder = checkpoint.get('IDS', pid)?.file ?? fileName('CORE', pid);
  // before CRIU 1.x wrote fdinfo_per_id the table had the number of its process
  const perId = checkpoint.one('INVENTORY')?.fdinfo_per_id === true;
  const table = fileName('FDINFO', perId ? ids.files_id : pid);
  need(table, 'lists the descriptors of the process', 0, '');
  const root = checkpoint.one('INVENTORY')?.root_ids;
  for (const [field, name, why] of NAMESPACES) {
    const id = ids[field];
    if (id === undefined || id === 0 || root === undefined || root[field] === id) continue;
    if (checkpoint.has(fileName(name, id))) continue;
    checkpoint.raise(holder, 'CRIU_IMAGE_MISSING', offsetOf(ids, field), 0, `/0/${field}`, {
      file: fileName(name, id),
      why,
    });
  }
}

/** Tables of descriptors, and what open files themselves refer to. */
export function checkFiles(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  for (const { file, entries } of checkpoint.all('FDINFO')) {
    const descriptors = new Set<number>();
    entries.forEach(({ message }, index) => {
      const { id, fd } = message;
      if (descriptors.has(fd)) {
        checkpoint.raise(file, 'CRIU_FD_TWICE', offsetOf(message, 'fd'), 0, `/${index}/fd`, { actual: fd });
      }
      descriptors.add(fd);
      if (files.has(id)) return;
      checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(message, 'id'), 0, `/${index}/id`, {
        field: 'id',
        actual: id,
        where: fileName('FILES'),
      });
    });
  }
  checkUse(checkpoint, files);
  checkRemaps(checkpoint, files);
  const terminals = new Set(
    checkpoint.all('TTY_INFO').flatMap(({ entries }) => entries.map(({ message }) => message.id)),
  );
  const memfds = new Set(
    checkpoint.all('MEMFD_INODE').flatMap(({ entries }) => entries.map(({ message }) => Number(message.inode_id))),
  );
  for (const { image, index, entry } of files.values()) {
    const check = (
      message: object | undefined,
      field: string,
      id: number | undefined,
      known: boolean,
      where: string,
    ) => {
      if (message === undefined || id === undefined || known) return;
      const path = `/${index}/${field}`;
      checkpoint.raise(image.file, 'CRIU_ID_UNDEFINED', offsetOf(message, field), 0, path, {
        field,
        actual: id,
        where,
      });
    };
    const { tty, memfd } = entry;
    check(tty, 'tty_info_id', tty?.tty_info_id, terminals.has(tty?.tty_info_id ?? 0), fileName('TTY_INFO'));
    check(memfd, 'inode_id', memfd?.inode_id, memfds.has(memfd?.inode_id ?? 0), fileName('MEMFD_INODE'));
  }
}

/** Files that nobody has. */
function checkUse(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  const used = new Set<number>();
  for (const { entries } of checkpoint.all('FDINFO')) for (const { message } of entries) used.add(message.id);
  for (const { entries } of checkpoint.all('FS')) {
    for (const { message } of entries) used.add(message.cwd_id).add(message.root_id);
  }
  for (const { entries } of checkpoint.all('MM')) {
    for (const { message } of entries) {
      used.add(message.exe_file_id);
      for (const { shmid } of message.vmas) used.add(Number(shmid));
    }
  }
  for (const { entries } of checkpoint.all('VMAS')) for (const { message } of entries) used.add(Number(message.shmid));
  for (const { entries } of checkpoint.all('SK_QUEUES')) {
    for (const { message } of entries) for (const { rights } of message.scm) for (const id of rights) used.add(id);
  }
  for (const { entry } of files.values()) used.add(entry.tty?.regf_id ?? 0).add(entry.fifo?.regf_id ?? 0);
  for (const [id, { image, index, entry }] of files) {
    if (used.has(id)) continue;
    const at = image.entries[index]?.offset ?? 0;
    const what = (enums.fd_types as Readonly<Record<number, string>>)[entry.type] ?? String(entry.type);
    checkpoint.raise(image.file, 'CRIU_FILE_UNUSED', at, 0, `/${index}`, { actual: id, what });
  }
}

const GHOST = 1;

/** Removed files: who they were, and where their contents are. */
function checkRemaps(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  const ghosts = new Set<string>();
  for (const { file, entries } of checkpoint.all('REMAP_FPATH')) {
    entries.forEach(({ message }, index) => {
      const { orig_id, remap_id, remap_type = GHOST } = message;
      if (!files.has(orig_id)) {
        checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(message, 'orig_id'), 0, `/${index}/orig_id`, {
          field: 'orig_id',
          actual: orig_id,
          where: fileName('FILES'),
        });
      }
      if (remap_type !== GHOST) return;
      const ghost = fileName('GHOST_FILE', remap_id.toString(16));
      ghosts.add(ghost);
      if (checkpoint.has(ghost)) return;
      checkpoint.raise(file, 'CRIU_IMAGE_MISSING', offsetOf(message, 'remap_id'), 0, `/${index}/remap_id`, {
        file: ghost,
        why: 'has the contents of a removed file',
      });
    });
  }
  for (const { file, source } of checkpoint.all('GHOST_FILE')) {
    if (ghosts.has(file)) continue;
    checkpoint.raise(file, 'CRIU_STRAY', 0, source.length, '', { actual: 'there are contents of a removed file' });
  }
}
