import { hexNumber } from '../findings/raise.js';
import type { Current, Seen } from './current.js';
import { offsetOf } from './fields.js';

/** An address space belongs to one process: the leader of the first that has it. */
export class Owners {
  private readonly leaders = new Map<number, number>();

  constructor(private readonly current: Current) {}

  task({ mm, groupLeader }: Seen<'TASK_STRUCT'>): void {
    const { current } = this;
    if (mm < 0) return;
    const leader = groupLeader >= 0 ? groupLeader : current.index;
    const owner = this.leaders.get(mm) ?? leader;
    this.leaders.set(mm, owner);
    if (owner === leader) return;
    const offset = current.places.offset(owner);
    const related = [{ offset, length: 8, message: 'the leader of the other process' }];
    current.raise('MM_SHARED', offsetOf('TASK_STRUCT', 'mm'), 8, '/mm', { expected: hexNumber(offset) }, { related });
  }
}
