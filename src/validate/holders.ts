import type { Current, Seen, Topic } from './current.js';
import { numberIn, offsetInEntry, offsetOf } from './fields.js';
import { NONE } from './places.js';

const POSIX = numberIn('lock_type')('POSIX');
const lockType = numberIn('lock_type');

/** A row of a table that is looked at when all objects were seen. */
interface Row {
  readonly index: number;
  readonly row: number;
  /** Offset of the reference in the object. */
  readonly at: number;
  readonly target: number;
}

/** Who has what open: targets of EPOLL sets, owners of locks, threads that timers tell. */
export class Holders implements Topic {
  /** FILEs of an EPOLL set, and its targets that were found in no table so far. */
  private readonly sets = new Map<number, number>();
  private readonly targets = new Map<number, Row[]>();
  private readonly held = new Set<number>();
  private readonly locks: Row[] = [];
  private readonly locked = new Set<number>();
  private readonly timers: Row[] = [];
  /** Of FILES_STRUCTs, the FILEs with locks that are in them; of PIDs, the tables and the processes of its task. */
  private readonly tables = new Map<number, Set<number>>();
  private readonly filesOf = new Map<number, Set<number>>();
  private readonly signalOf = new Map<number, number>();

  constructor(private readonly current: Current) {}

  readonly on: Topic['on'] = {
    EPOLL: ({ targets }) => {
      const rows = this.rows('EPOLL', 'targets', 'file', targets, (entry) => entry.file);
      this.targets.set(this.current.index, rows);
    },
    FILE: (file) => this.file(file),
    FILES_STRUCT: ({ fds }) => this.table(fds),
    SIGNAL_STRUCT: ({ timers }) => {
      if (timers !== undefined)
        this.timers.push(...this.rows('SIGNAL_STRUCT', 'timers', 'pid', timers, (entry) => entry.pid));
    },
    TASK_STRUCT: ({ pid, files, signal }) => {
      if (pid < 0) return;
      if (this.locks.length > 0 && files >= 0) {
        this.filesOf.set(pid, new Set([...(this.filesOf.get(pid) ?? []), files]));
      }
      if (this.timers.length > 0) this.signalOf.set(pid, signal);
    },
  };

  /** The rows of a table whose reference hits an object. */
  private rows<E>(
    type: string,
    name: string,
    field: string,
    table: { readonly length: number; at(row: number): E | undefined },
    target: (entry: E) => number,
  ): Row[] {
    const { current } = this;
    const found: Row[] = [];
    for (let row = 0; row < table.length; row++) {
      const hit = target(table.at(row) as E);
      const at = current.row(offsetOf(type, name), row) + offsetInEntry(type, name, field);
      if (hit >= 0) found.push({ index: current.index, row, at, target: hit });
    }
    return found;
  }

  private file({ object = NONE, locks }: Seen<'FILE'>): void {
    const { current } = this;
    if (this.targets.has(object)) this.sets.set(current.index, object);
    for (let row = 0; locks !== undefined && row < locks.length; row++) {
      const { lockType: type, owner } = locks.at(row) as { lockType: string | number; owner: number };
      const isPosix = lockType(type) === POSIX;
      const at = current.row(offsetOf('FILE', 'locks'), row) + offsetInEntry('FILE', 'locks', 'owner');
      if (isPosix === (owner === NONE)) {
        const expected = isPosix ? 'its process' : 'none';
        current.raise('LOCK_OWNER', at, 8, `/locks/${row}/owner`, { actual: isPosix ? 'none' : 'a process', expected });
      } else if (owner >= 0) {
        this.locks.push({ index: current.index, row, at, target: owner });
        this.locked.add(current.index);
      }
    }
  }

  private table(fds: { readonly length: number; at(row: number): { file: number } | undefined }): void {
    if (this.sets.size === 0 && this.locked.size === 0) return;
    const files = new Set<number>();
    for (let row = 0; row < fds.length; row++) files.add(fds.at(row)?.file ?? NONE);
    for (const file of files) {
      const set = this.sets.get(file);
      if (set === undefined) continue;
      this.held.add(set);
      this.targets.set(
        set,
        (this.targets.get(set) ?? []).filter(({ target }) => !files.has(target)),
      );
    }
    this.tables.set(this.current.index, new Set([...files].filter((file) => this.locked.has(file))));
  }

  finish(): void {
    const { current } = this;
    for (const set of this.held) {
      for (const { index, row, at } of this.targets.get(set) ?? []) {
        current.revisit(index);
        current.raise('EPOLL_TARGET', at, 8, `/targets/${row}/file`, {});
      }
    }
    for (const { index, row, at, target } of this.locks) {
      const tables = [...(this.filesOf.get(target) ?? [])];
      if (tables.some((table) => this.tables.get(table)?.has(index))) continue;
      current.revisit(index);
      const args = { actual: 'a process that does not have the file open', expected: 'one that has' };
      current.raise('LOCK_OWNER', at, 8, `/locks/${row}/owner`, args);
    }
    for (const { index, row, at, target } of this.timers) {
      if (this.signalOf.get(target) === index) continue;
      current.revisit(index);
      current.raise('TIMER_THREAD', at, 8, `/timers/${row}/pid`, {});
    }
  }
}
