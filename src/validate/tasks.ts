import { int32 } from '../bytes/column.js';
import { hexNumber } from '../findings/raise.js';
import { kindByCode } from '../registry.js';
import type { Current, Seen, Topic } from './current.js';
import { offsetOf } from './fields.js';
import { HAS_TASK, HAS_THREAD, NONE } from './places.js';

/** What the threads of a process share; unshare(2) can give one a descriptor table and a working directory of its own. */
const SHARED = ['mm', 'signal', 'sighand'] as const;

const at = (field: string): number => offsetOf('TASK_STRUCT', field);
const AT = {
  parent: at('parent'),
  groupLeader: at('groupLeader'),
  pid: at('pid'),
  task: offsetOf('THREAD_X86_64', 'task'),
  shared: SHARED.map(at),
};

/** Tasks, their threads, and the registers of either. */
export class Tasks implements Topic {
  /** Of a task: its group leader, then what it shares. */
  private readonly leader = int32();
  private readonly shared = SHARED.map(() => int32());
  private init = NONE;

  constructor(private readonly current: Current) {}

  /** Number of tasks. */
  get length(): number {
    return this.leader.length;
  }

  readonly on: Topic['on'] = {
    TASK_STRUCT: (task) => this.task(task),
    THREAD_X86_64: (thread) => this.registers(thread),
  };

  private task(task: Seen<'TASK_STRUCT'>): void {
    const { current } = this;
    const { places, index } = current;
    places.setSlot(index, this.leader.push(task.groupLeader));
    for (const [i, field] of SHARED.entries()) this.shared[i]?.push(task[field]);
    if (task.groupLeader !== NONE) this.thread(task);
    else if (task.parent === NONE) this.parentless();
    if (task.groupLeader !== NONE && task.parent === NONE && task.groupLeader !== this.init) this.parentless();
    if (task.pid >= 0 && places.mark(task.pid, HAS_TASK)) {
      const related = [{ offset: places.offset(task.pid), length: 8, message: 'the PID' }];
      current.raise('PID_OF_TWO_TASKS', AT.pid, 8, '/pid', {}, { related });
    }
  }

  private parentless(): void {
    const { current } = this;
    if (this.init === NONE) {
      this.init = current.index;
      return;
    }
    const offset = current.places.offset(this.init);
    const related = [{ offset, length: 8, message: 'the init of the container' }];
    current.raise('SECOND_INIT', AT.parent, 8, '/parent', { expected: hexNumber(offset) }, { related });
  }

  private thread(task: Seen<'TASK_STRUCT'>): void {
    const { current } = this;
    const slot = current.places.slot(task.groupLeader);
    if (slot < 0) return;
    const offset = current.places.offset(task.groupLeader);
    const related = [{ offset, length: 8, message: 'the group leader' }];
    if (this.leader.get(slot) !== NONE) {
      current.raise('LEADER_IS_THREAD', AT.groupLeader, 8, '/groupLeader', {}, { related });
      return;
    }
    for (const [i, field] of SHARED.entries()) {
      const own = task[field];
      const theirs = this.shared[i]?.get(slot) as number;
      // A thread that ended, or a leader whose threads go on without it, has none.
      if (own === theirs || own < 0 || theirs < 0) continue;
      const args = { field: `pos_${field}`, leader: hexNumber(offset) };
      current.raise('THREAD_SHARES_NOT', AT.shared[i] as number, 8, `/${field}`, args, { related });
    }
  }

  private registers({ task }: Seen<'THREAD_X86_64'>): void {
    const { current } = this;
    const kind = kindByCode(current.code);
    if (kind !== undefined && kind.arch !== current.arch) {
      current.raise('THREAD_WRONG_ARCH', 0, 4, '', { type: kind.type, actual: current.arch });
    }
    if (task >= 0 && current.places.mark(task, HAS_THREAD)) {
      const related = [{ offset: current.places.offset(task), length: 8, message: 'the task' }];
      current.raise('THREAD_TWICE', AT.task, 8, '/task', {}, { related });
    }
  }
}
