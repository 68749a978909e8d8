import type { FileLockEntry } from '../../generated/criu.js';
import type { FilesStruct, LockAccess, LockType, Pid } from '../../generated/model.js';
import type { Context } from './context.js';

/** Of `file_lock_entry.flag`. */
export const LOCK: Readonly<Record<number, LockType>> = { 1: 'POSIX', 2: 'FLOCK', 4: 'OFD', 8: 'LEASE' };
/** F_RDLCK and F_WRLCK of fcntl(2). */
export const ACCESS: Readonly<Record<number, LockAccess>> = { 0: 'READ', 1: 'WRITE' };
const TO_END = 0xffff_ffff_ffff_ffffn;

/** The table of descriptors of a process, and whom the locks of POSIX in it belong to. */
export interface TableOfProcess {
  readonly table: FilesStruct;
  readonly pid: Pid;
}

/** Puts the locks of filelocks.img on the descriptions that have them. */
export function addLocks(context: Context, tables: ReadonlyMap<number, TableOfProcess>): void {
  for (const { message } of context.checkpoint.get('FILE_LOCKS')?.entries ?? []) {
    const { flag, type, pid, fd, start } = message;
    const process = tables.get(pid);
    const file = process?.table.fds.find((one) => one.fd === fd)?.file;
    const [lockType, access] = [LOCK[flag], ACCESS[type & 3]];
    if (process === undefined || file === undefined || lockType === undefined || access === undefined) {
      context.notes.add('LOCK');
      continue;
    }
    file.locks ??= [];
    file.locks.push({
      lockType,
      access,
      start: BigInt.asUintN(64, start),
      last: lastOf(message),
      owner: lockType === 'POSIX' ? process.pid : null,
    });
  }
}

/** Of a length of 0 the lock has no end. */
const lastOf = ({ start, len }: FileLockEntry): bigint => (len === 0n ? TO_END : BigInt.asUintN(64, start + len - 1n));
