import { int32, uint64 } from '../bytes/column.js';
import { hexNumber } from '../findings/raise.js';
import { sasFlags } from '../flags.js';
import type { Current, Topic } from './current.js';
import { numberIn, offsetOf } from './fields.js';
import type { Memory } from './memory.js';

const taskState = numberIn('task_state');
const ENDED = new Set(['ZOMBIE', 'DEAD'].map(taskState));
const DISABLE = sasFlags.of('DISABLE');

/** What a thread registered with the kernel, which writes there. */
const FIELDS = ['sasSsSp', 'rseq'] as const;
const IDS = ['sas_ss_sp', 'rseq'] as const;

/** The addresses that threads registered, against the mappings, which may stand behind the tasks. */
export class Registered implements Topic {
  private readonly task = int32();
  private readonly field = int32();
  private readonly mm = int32();
  private readonly start = uint64();
  private readonly size = uint64();

  constructor(
    private readonly current: Current,
    private readonly memory: Memory,
  ) {}

  readonly on: Topic['on'] = {
    TASK_STRUCT: ({ mm, state, sasFlags: flags = DISABLE, sasSsSp = 0n, sasSsSize = 0n, rseq = 0n, rseqLen = 0 }) => {
      if (mm < 0 || ENDED.has(taskState(state))) return;
      if ((flags & DISABLE) === 0n && sasSsSize > 0n) this.add(0, mm, sasSsSp, sasSsSize);
      if (rseq !== 0n) this.add(1, mm, rseq, BigInt(rseqLen || 1));
    },
  };

  private add(field: number, mm: number, start: bigint, size: bigint): void {
    this.task.push(this.current.index);
    this.field.push(field);
    this.mm.push(mm);
    this.start.push(start);
    this.size.push(size);
  }

  finish(): void {
    const { current, memory } = this;
    if (this.task.length === 0) return;
    const mapped = new Mapped(memory);
    for (let i = 0; i < this.task.length; i++) {
      const start = this.start.get(i);
      if (mapped.holds(this.mm.get(i), start, start + this.size.get(i))) continue;
      const field = FIELDS[this.field.get(i)] as (typeof FIELDS)[number];
      const args = { field: IDS[this.field.get(i)] as string, actual: hexNumber(start) };
      current.revisit(this.task.get(i));
      current.raise('ADDRESS_UNMAPPED', offsetOf('TASK_STRUCT', field), 8, `/${field}`, args);
    }
  }
}

/** Runs of mappings without a gap, in the order of their address spaces and addresses. */
class Mapped {
  private readonly mm = int32();
  private readonly start = uint64();
  private readonly end = uint64();

  constructor({ vmaMm, vmaStart, vmaEnd }: Memory) {
    const follows = (a: number, b: number) =>
      vmaMm.get(a) - vmaMm.get(b) ||
      (vmaStart.get(a) < vmaStart.get(b) ? -1 : vmaStart.get(a) > vmaStart.get(b) ? 1 : 0);
    const order = Int32Array.from({ length: vmaMm.length }, (_, slot) => slot);
    if (order.some((slot) => slot > 0 && follows(slot - 1, slot) > 0)) order.sort(follows);
    for (const slot of order) {
      const last = this.mm.length - 1;
      const isNext = last >= 0 && this.mm.get(last) === vmaMm.get(slot) && vmaStart.get(slot) <= this.end.get(last);
      if (!isNext) {
        this.mm.push(vmaMm.get(slot));
        this.start.push(vmaStart.get(slot));
        this.end.push(vmaEnd.get(slot));
      } else if (vmaEnd.get(slot) > this.end.get(last)) this.end.set(last, vmaEnd.get(slot));
    }
  }

  /** Whether an address space has mappings all the way from `start` to `end`. */
  holds(mm: number, start: bigint, end: bigint): boolean {
    let [low, high] = [0, this.mm.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const isBefore = this.mm.get(middle) < mm || (this.mm.get(middle) === mm && this.start.get(middle) <= start);
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.mm.get(low - 1) === mm && end <= this.end.get(low - 1);
  }
}
