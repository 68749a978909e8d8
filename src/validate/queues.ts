import type { Current, Seen, Table, Topic } from './current.js';
import { numberIn, offsetInEntry, offsetOf } from './fields.js';

const taskState = numberIn('task_state');
const ENDED = new Set(['ZOMBIE', 'DEAD'].map(taskState));
const SIGINFO = 128;

interface Entry {
  readonly siSigno: number;
  readonly siErrno: number;
  readonly siCode: number;
  readonly info: Uint8Array;
}

/** Signals that wait for tasks and processes, and where tasks may run. */
export class Queues implements Topic {
  constructor(
    private readonly current: Current,
    private readonly littleEndian: boolean,
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

  private task({ cpusAllowed, state }: Seen<'TASK_STRUCT'>): void {
    if (cpusAllowed === undefined || ENDED.has(taskState(state))) return;
    const raise = (actual: string) =>
      this.current.raise('CPUS_ALLOWED', offsetOf('TASK_STRUCT', 'cpusAllowed'), 8, '/cpusAllowed', { actual });
    if (cpusAllowed.length === 0) raise('is empty');
    else if (cpusAllowed.at(-1) === 0) raise('ends with a zero byte');
  }
}
