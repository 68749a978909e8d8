/** Which images have to be there for the tasks of the tree, and whether their numbers lead anywhere. */
import type { PstreeEntry } from '../../generated/criu.js';
import { type Checkpoint, type DefinedFile, whereFilesAre } from '../checkpoint.js';
import { fileName, type ImageName, imageOfFile } from '../images.js';
import { S_IFDIR, S_IFMT, S_IFREG } from '../modes.js';
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
  ['net_ns_id', 'NETNS', 'has the settings of the namespace'],
  ['user_ns_id', 'USERNS', 'maps the users of the namespace'],
  ['time_ns_id', 'TIMENS', 'has the clocks of the namespace'],
  ['cgroup_ns_id', 'CGROUP', 'lists the control groups'],
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
  checkSessions(checkpoint);
  checkIds(checkpoint);
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
    if (index > 0 ? !seen.has(ppid) : ppid !== 0) {
      const at = offsetOf(process, 'ppid');
      const isBehind = pids.has(ppid) && index > 0;
      const args = { pid, actual: isBehind ? `${ppid}, which stands behind it` : ppid };
      checkpoint.raise(fileName('PSTREE'), 'CRIU_PARENT_UNKNOWN', at, 0, `/${index}/ppid`, args);
    }
    if (numbers.get(pid) === process) seen.add(pid);
  });
}

/** Sessions and groups are those of a process of the tree, or of the outside, which then the first is in, too. */
function checkSessions(checkpoint: Checkpoint): void {
  const file = fileName('PSTREE');
  const [first] = checkpoint.processes;
  const byPid = new Map(checkpoint.processes.map((process) => [process.pid, process]));
  checkpoint.processes.forEach((process, index) => {
    for (const field of ['pgid', 'sid'] as const) {
      const id = process[field];
      const leader = byPid.get(id);
      // who leads a session leads a group of its number
      const isKnown = field === 'sid' ? leader?.sid === id && leader.pgid === id : leader !== undefined;
      if (field === 'sid' && index === 0 && !isKnown && id !== 0) {
        const at = offsetOf(process, 'sid');
        checkpoint.raise(file, 'CRIU_SESSION_OUTSIDE', at, 0, '/0/sid', { actual: id, pid: process.pid });
      }
      if (field === 'pgid') checkGroup(checkpoint, process, leader, index);
      if (isKnown || id === first?.[field] || id === 0) continue;
      const args = { field, actual: id, pid: process.pid };
      checkpoint.raise(file, 'CRIU_LEADER_GONE', offsetOf(process, field), 0, `/${index}/${field}`, args);
    }
    if (checkpoint.isDead(process.pid) || process.threads.includes(process.pid)) return;
    const args = { field: 'threads', actual: process.threads.join(' ') || 'nobody', where: `process ${process.pid}` };
    checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(process, 'threads'), 0, `/${index}/threads`, args);
  });
}

/** Who leads a session leads a group, and a group is inside one session: the kernel refuses others. */
function checkGroup(
  checkpoint: Checkpoint,
  process: PstreeEntry,
  leader: PstreeEntry | undefined,
  index: number,
): void {
  const { pid, pgid, sid } = process;
  let expected: string;
  if (sid === pid && pgid !== pid) expected = `and process ${pid} leads a session, so it leads a group, too`;
  else if (leader !== undefined && leader.sid !== sid) expected = `whose leader is in session ${leader.sid}`;
  else return;
  const args = { field: 'pgid', actual: pgid, expected };
  checkpoint.raise(fileName('PSTREE'), 'CRIU_REFUSED', offsetOf(process, 'pgid'), 0, `/${index}/pgid`, args);
}

/** Namespaces that all processes of a checkpoint have to share. */
const SHARED = ['pid_ns_id', 'ipc_ns_id', 'uts_ns_id', 'user_ns_id', 'time_ns_id'] as const;

const NAMESPACE_IDS = [...SHARED, 'mnt_ns_id', 'net_ns_id', 'cgroup_ns_id'] as const;

/** CRIU restores all processes in the same namespaces, but for mounts and networks. */
function checkIds(checkpoint: Checkpoint): void {
  const root = checkpoint.one('INVENTORY')?.root_ids;
  const firsts = new Map<string, number>();
  const [first] = checkpoint.processes;
  const own = first && checkpoint.ids(first.pid);
  for (const field of root === undefined || own === undefined ? [] : NAMESPACE_IDS) {
    if (own?.[field] === undefined || root?.[field] !== undefined) continue;
    const args = { field, message: 'root_ids' };
    checkpoint.raise(fileName('INVENTORY'), 'CRIU_FIELD_MISSING', offsetOf(root as object), 0, '/0/root_ids', args);
  }
  for (const { pid } of checkpoint.processes) {
    if (checkpoint.isDead(pid)) continue;
    const ids = checkpoint.ids(pid);
    if (ids === undefined) continue;
    const file = checkpoint.get('IDS', pid)?.file ?? fileName('CORE', pid);
    for (const field of SHARED) {
      const id = ids[field];
      if (id === undefined) continue;
      const expected = firsts.get(field) ?? id;
      firsts.set(field, expected);
      const told = (actual: number | string) =>
        checkpoint.raise(file, 'CRIU_NAMESPACE', offsetOf(ids, field), 0, `/0/${field}`, { field, actual, expected });
      if (id !== expected) told(id);
      else if (field === 'pid_ns_id' && root?.pid_ns_id !== undefined && id !== root.pid_ns_id) {
        if (checkpoint.processes[0]?.pid !== 1) told(`${id}, a namespace of its own, which has no process 1`);
      }
    }
  }
}

/** Registers of tasks that are not in the tree. */
function checkStrays(checkpoint: Checkpoint, numbers: ReadonlyMap<number, PstreeEntry>): void {
  if (!checkpoint.has(fileName('PSTREE'))) return;
  for (const { file, id, source } of checkpoint.all('CORE')) {
    if (numbers.has(Number(id))) continue;
    const actual = `there is task ${id}, which pstree.img does not list`;
    checkpoint.raise(file, 'CRIU_STRAY', 0, source.length, '', { actual });
  }
  const living = checkpoint.processes.filter(({ pid }) => !checkpoint.isDead(pid));
  const tables = new Set(living.map(({ pid }) => tableOf(checkpoint, pid)));
  // where a process has no numbers, that is told, and any table may be its own
  if (tables.has(undefined)) return;
  for (const { file, source } of checkpoint.all('FDINFO')) {
    if (tables.has(file)) continue;
    checkpoint.raise(file, 'CRIU_STRAY', 0, source.length, '', { actual: 'there is a table of descriptors' });
  }
}

/** The image with the descriptors of a process. Before inventories had fdinfo_per_id it had the number of the process. */
function tableOf(checkpoint: Checkpoint, pid: number): string | undefined {
  const ids = checkpoint.ids(pid);
  const perId = checkpoint.one('INVENTORY')?.fdinfo_per_id === true;
  return ids && fileName('FDINFO', perId ? ids.files_id : pid);
}

const EXECUTE = 0o111;

function checkLiving(
  checkpoint: Checkpoint,
  { pid }: PstreeEntry,
  files: ReadonlyMap<number, DefinedFile>,
  need: (file: string, why: string, at: number, path: string) => void,
): void {
  const undefinedFile = (
    file: string,
    message: object,
    field: string,
    id: number,
    path: string,
    type: number,
  ): void => {
    const known = files.get(id);
    if (known !== undefined) {
      const mode = known.entry.reg?.mode;
      if (known.entry.reg !== undefined && (mode === undefined || (mode & S_IFMT) === type)) {
        if (type !== S_IFREG || mode === undefined || (mode & EXECUTE) !== 0) return;
        const args = { field, actual: id, expected: `and file ${id} can not be executed` };
        checkpoint.raise(file, 'CRIU_REFUSED', offsetOf(message, field), 0, path, args);
        return;
      }
      const args = { actual: field, id, expected: 'another', where: known.image.file };
      checkpoint.raise(file, 'CRIU_FILE_TYPE', offsetOf(message, field), 0, path, args);
      return;
    }
    checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(message, field), 0, path, {
      field,
      actual: id,
      where: whereFilesAre(checkpoint),
    });
  };
  const fs = checkpoint.one('FS', pid);
  if (fs !== undefined) {
    for (const field of ['cwd_id', 'root_id'] as const) {
      undefinedFile(fileName('FS', pid), fs, field, fs[field], `/0/${field}`, S_IFDIR);
    }
  }
  const mm = checkpoint.mm(pid);
  if (mm !== undefined) {
    undefinedFile(fileName('MM', pid), mm, 'exe_file_id', mm.exe_file_id, '/0/exe_file_id', S_IFREG);
  }
  const ids = checkpoint.ids(pid);
  if (ids === undefined) return;
  const holder = checkpoint.get('IDS', pid)?.file ?? fileName('CORE', pid);
  need(tableOf(checkpoint, pid) as string, 'lists the descriptors of the process', 0, '');
  const root = checkpoint.one('INVENTORY')?.root_ids;
  for (const [field, name, why] of NAMESPACES) {
    const id = ids[field];
    if (id === undefined || root === undefined || root[field] === id) continue;
    const file = fileName(name, name === 'CGROUP' ? '' : id);
    if (checkpoint.has(file)) continue;
    checkpoint.raise(holder, 'CRIU_IMAGE_MISSING', offsetOf(ids, field), 0, `/0/${field}`, { file, why });
  }
}
