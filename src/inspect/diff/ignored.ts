import type { FieldInfo } from '../../registry.js';
import type { Ignorable } from './report.js';

/** Fields that tell the time of the dump, or how long it is until something happens. Of a table: `table.field`. */
const CLOCKS: Readonly<Record<string, readonly string[]>> = {
  DUMP_INFO: ['realtime', 'monotonic', 'boottime', 'bootId', 'dumpFlags'],
  SIGNAL_STRUCT: ['itRealValue', 'itVirtValue', 'itProfValue', 'timers.value', 'timers.overrun'],
  TIMERFD: ['value', 'ticks'],
  TASK_STRUCT: ['startTime'],
};

/** Fields whose value is a number that the kernel picked. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  FILE: ['iIno', 'devMinor', 'mntId'],
  PIPE: ['ino'],
  SOCKET: ['ino'],
  TTY: ['index'],
  INOTIFY: ['watches.iIno', 'watches.devMinor'],
  MNT_NS: ['mounts.mntId', 'mounts.parentId', 'mounts.devMinor', 'mounts.sharedGroup', 'mounts.masterGroup'],
  NET_NS: ['netdevs.ifindex', 'addresses.ifindex'],
  PID_NS: ['lastPid'],
  IPC_SHM: ['id'],
  IPC_SEM: ['id'],
  IPC_MSG: ['id'],
};

/** Says which fields are not looked at. */
export class Ignored {
  private readonly sets: ReadonlySet<Ignorable>;

  constructor(ignore: readonly Ignorable[] = []) {
    this.sets = new Set(ignore);
  }

  has(type: string, field: FieldInfo, table?: string): boolean {
    const name = table === undefined ? field.name : `${table}.${field.name}`;
    if (field.statistic === true && this.sets.has('statistics')) return true;
    if (this.sets.has('clocks') && CLOCKS[type]?.includes(name)) return true;
    return this.sets.has('numbers') && NUMBERS[type]?.includes(name) === true;
  }

  /** Text without the inode numbers in it: `pipe:[4711]`. */
  text(value: string): string {
    return this.sets.has('numbers') ? value.replace(/:\[\d+\]$/, ':[]') : value;
  }
}
