import type { Current, Seen, Table, Topic } from './current.js';
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
  /** The EPOLL set of a FILE; of a set, what was in no table of somebody who has it, by FILE. */
  private readonly sets = new Map<number, number>();
  private readonly missing = new Map<number, Map<number, Row[]>>();
  private readonly held = new Set<number>();
  private readonly locks: Row[] = [];
  private readonly timers: Row[] = [];
  /** Tables that a FILE with locks is in, tables of the tasks of a PID, and their process. */
  private readonly tablesOf = new Map<number, Set<number>>();
  private readonly filesOf = new Map<number, Set<number>>();
  private readonly signalOf = new Map<number, number>();

  constructor(private readonly current: Current) {}

  readonly on: Topic['on'] = {
    EPOLL: ({ targets }) => {
      const missing = new Map<number, Row[]>();
      this.missing.set(this.current.index, missing);
      this.rows(
        'EPOLL',
        'targets',
        'file',
        targets,
        (entry) => entry.file,
        (row) => add(missing, row.target, row),
      );
    },
    FILE: (file) => this.file(file),
    FILES_STRUCT: ({ fds }) => this.table(fds),
    SIGNAL_STRUCT: ({ timers }) => {
      if (timers === undefined) return;
      this.rows(
        'SIGNAL_STRUCT',
        'timers',
        'pid',
        timers,
        (entry) => entry.pid,
        (row) => this.timers.push(row),
      );
    },
    TASK_STRUCT: ({ pid, files, signal }) => {
      if (pid < 0) return;
      if (this.locks.length > 0 && files >= 0) join(this.filesOf, pid, files);
      if (this.timers.length > 0) this.signalOf.set(pid, signal);
    },
  };

  /** Takes the rows of a table whose reference hits an object. */
  private rows<E>(
    type: string,
    name: string,
    field: string,
    table: Table<E>,
    target: (entry: E) => number,
    take: (row: Row) => unknown,
  ): void {
    const { current } = this;
    for (let row = 0; row < table.length; row++) {
      const hit = target(table.at(row) as E);
      const at = current.row(offsetOf(type, name), row) + offsetInEntry(type, name, field);
      if (hit >= 0) take({ index: current.index, row, at, target: hit });
    }
  }

  private file({ object = NONE, locks }: Seen<'FILE'>): void {
    const { current } = this;
    if (this.missing.has(object)) this.sets.set(current.index, object);
    for (let row = 0; locks !== undefined && row < locks.length; row++) {
      const { lockType: type, owner } = locks.at(row) as { lockType: string | number; owner: number };
      const isPosix = lockType(type) === POSIX;
      const at = current.row(offsetOf('FILE', 'locks'), row) + offsetInEntry('FILE', 'locks', 'owner');
      if (isPosix === (owner === NONE)) {
        const expected = isPosix ? 'its process' : 'none';
        current.raise('LOCK_OWNER', at, 8, `/locks/${row}/owner`, { actual: isPosix ? 'none' : 'a process', expected });
      } else if (owner >= 0) {
        this.locks.push({ index: current.index, row, at, target: owner });
        this.tablesOf.set(current.index, new Set());
      }
    }
  }

  private table(fds: Table<{ readonly file: number }>): void {
    if (this.sets.size === 0 && this.tablesOf.size === 0) return;
    const files = new Set<number>();
    for (let row = 0; row < fds.length; row++) files.add(fds.at(row)?.file ?? NONE);
    const sets = new Set<number>();
    for (const file of files) {
      const set = this.sets.get(file);
      if (set !== undefined) sets.add(set);
      this.tablesOf.get(file)?.add(this.current.index);
    }
    for (const set of sets) {
      const missing = this.missing.get(set) as Map<number, Row[]>;
      this.held.add(set);
      // Of the two the smaller one is gone through: many tables have one set, or many sets are in one table.
      const [few, many] = missing.size < files.size ? [missing, files] : [files, missing];
      for (const file of few.keys()) if (many.has(file)) missing.delete(file);
    }
  }

  finish(): void {
    const { current } = this;
    for (const set of this.held) {
      for (const rows of this.missing.get(set)?.values() ?? []) {
        for (const { index, row, at } of rows) {
          current.revisit(index);
          current.raise('EPOLL_TARGET', at, 8, `/targets/${row}/file`, {});
        }
      }
    }
    const known = new Map<string, boolean>();
    for (const { index, row, at, target } of this.locks) {
      const pair = `${index} ${target}`;
      const isOpen = known.get(pair) ?? meet(this.tablesOf.get(index), this.filesOf.get(target));
      known.set(pair, isOpen);
      if (isOpen) continue;
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

function add<V>(map: Map<number, V[]>, key: number, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function join(map: Map<number, Set<number>>, key: number, value: number): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

/** Whether two sets have something in common. */
function meet(a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set()): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const value of few) if (many.has(value)) return true;
  return false;
}
