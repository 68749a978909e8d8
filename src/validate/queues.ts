import { sasFlags } from '../flags.js';
import type { Current, Seen, Table, Topic } from './current.js';
import { numberIn, offsetInEntry, offsetOf } from './fields.js';
import type { Memory } from './memory.js';

const taskState = numberIn('task_state');
const ENDED = new Set(['ZOMBIE', 'DEAD'].map(taskState));
const DISABLE = sasFlags.of('DISABLE');
const SIGINFO = 128;

interface Entry {
  readonly siSigno: number;
  readonly siErrno: number;
  readonly siCode: number;
  readonly info: Uint8Array;
}

/** What waits for tasks and processes, and what threads registered with the kernel. */
export class Queues implements Topic {
  constructor(
    private readonly current: Current,
    private readonly littleEndian: boolean,
    private readonly memory: Memory,
  ) {}

  readonly on: Topic['on'] = {
    SIGNAL_STRUCT: ({ queue, sharedPending }) => this.queue('SIGNAL_STRUCT', queue, sharedPending),
    TASK_STRUCT: (task) => {
      this.queue('TASK_STRUCT', task.queue, task.pending);
      this.task(task);
    },
  };

  private queue(type: string, queue: Table<Entry> | undefined, pending: bigint): void {
    const { current } = this;
    for (let row = 0; queue !== undefined && row < queue.length; row++) {
      const { siSigno, siErrno, siCode, info } = queue.at(row) as Entry;
      const place = (field: string) => current.row(offsetOf(type, 'queue'), row) + offsetInEntry(type, 'queue', field);
      if (siSigno < 1 || siSigno > 64 || ((pending >> BigInt(siSigno - 1)) & 1n) === 0n) {
        current.raise('QUEUE_NOT_PENDING', place('siSigno'), 4, `/queue/${row}/siSigno`, { actual: siSigno });
      }
      const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
      const words = [siSigno | 0, siErrno, siCode];
      const fits =
        info.length === SIGINFO && words.every((word, i) => view.getInt32(4 * i, this.littleEndian) === word);
      if (!fits) current.raise('SIGINFO_MISMATCH', place('info'), 8, `/queue/${row}/info`, { actual: info.length });
    }
  }

  private task(task: Seen<'TASK_STRUCT'>): void {
    const { cpusAllowed, sasFlags: flags = DISABLE, sasSsSp = 0n, sasSsSize = 0n, rseq = 0n, rseqLen = 0, mm } = task;
    if (cpusAllowed === undefined || ENDED.has(taskState(task.state))) return;
    const raise = (code: 'CPUS_ALLOWED' | 'ADDRESS_UNMAPPED', field: string, args: Record<string, string>) =>
      this.current.raise(code, offsetOf('TASK_STRUCT', field), 8, `/${field}`, args);
    if (cpusAllowed.length === 0) raise('CPUS_ALLOWED', 'cpusAllowed', { actual: 'is empty' });
    else if (cpusAllowed.at(-1) === 0) raise('CPUS_ALLOWED', 'cpusAllowed', { actual: 'ends with a zero byte' });
    if (mm < 0) return;
    const hasStack = (flags & DISABLE) === 0n && sasSsSize > 0n;
    if (hasStack && !this.memory.isMapped(mm, sasSsSp, sasSsSize)) {
      raise('ADDRESS_UNMAPPED', 'sasSsSp', { field: 'sas_ss_sp', actual: `0x${sasSsSp.toString(16)}` });
    }
    if (rseq !== 0n && !this.memory.isMapped(mm, rseq, BigInt(rseqLen || 1))) {
      raise('ADDRESS_UNMAPPED', 'rseq', { field: 'rseq', actual: `0x${rseq.toString(16)}` });
    }
  }
}
