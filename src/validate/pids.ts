import { float64, int32 } from '../bytes/column.js';
import type { Current, Seen, Topic } from './current.js';
import { offsetOf } from './fields.js';
import { NONE } from './places.js';

const AT = {
  numbers: offsetOf('PID', 'numbers'),
  level: offsetOf('PID_NS', 'level'),
  pid: offsetOf('TASK_STRUCT', 'pid'),
};

/** PIDs against the PID namespaces that give them their numbers. */
export class Pids implements Topic {
  private readonly nsLevel = float64();
  private readonly nsDepth = float64();
  private readonly nsParent = int32();
  /** PID namespace of an NSPROXY. */
  private readonly proxyNs = int32();
  private readonly pidLevel = float64();
  private readonly pidFirst = float64();
  private readonly numbers = float64();
  /** 1 for a PID whose numbers were compared already, so that many tasks of one long PID cost no more than one. */
  private readonly compared = int32();
  /** Numbers of the container's root namespace. */
  private readonly taken = new Set<number>();
  /** Numbers of the namespaces below, by namespace. */
  private readonly takenBelow = new Map<number, Set<number>>();

  constructor(private readonly current: Current) {}

  readonly on: Topic['on'] = {
    PID_NS: (ns) => this.namespace(ns),
    NSPROXY: ({ pidNs }) => this.own(this.proxyNs.push(this.current.places.slot(pidNs))),
    PID: (pid) => this.pid(pid),
    TASK_STRUCT: (task) => this.task(task),
  };

  private own(slot: number): void {
    this.current.places.setSlot(this.current.index, slot);
  }

  private namespace({ level, parent }: Seen<'PID_NS'>): void {
    const { current } = this;
    const above = current.places.slot(parent);
    this.nsLevel.push(level);
    this.nsParent.push(above);
    this.own(this.nsDepth.push(above < 0 ? 0 : this.nsDepth.get(above) + 1));
    if (above < 0) return;
    const expected = this.nsLevel.get(above) + 1;
    if (level === expected) return;
    const related = [{ offset: current.places.offset(parent), length: 8, message: 'the parent' }];
    current.raise('PID_NS_LEVEL_MISMATCH', AT.level, 4, '/level', { actual: level, expected }, { related });
  }

  private pid({ level, numbers }: Seen<'PID'>): void {
    const { current } = this;
    this.pidFirst.push(this.numbers.length);
    for (let i = 0; i < numbers.length; i++) this.numbers.push(numbers.at(i) as number);
    this.compared.push(0);
    this.own(this.pidLevel.push(level));
    if (numbers.length !== level + 1) {
      const args = { actual: numbers.length, level, expected: level + 1 };
      current.raise('PID_NUMBERS_MISMATCH', AT.numbers + 4, 4, '/numbers', args);
    }
    const first = numbers.length > 0 ? (numbers.at(0) as number) : 0;
    if (first === 0) return;
    if (this.taken.has(first)) {
      current.raise('PID_NUMBER_TWICE', current.row(AT.numbers, 0), 4, '/numbers/0', { actual: first });
    }
    this.taken.add(first);
  }

  /** Compares the PID of a task with its namespace. */
  private task({ pid, nsproxy }: Seen<'TASK_STRUCT'>): void {
    const { places } = this.current;
    const slot = places.slot(pid);
    const proxy = places.slot(nsproxy);
    const ns = proxy < 0 ? NONE : this.proxyNs.get(proxy);
    if (slot < 0 || ns < 0) return;
    const level = this.pidLevel.get(slot);
    const depth = this.nsDepth.get(ns);
    if (level !== depth) {
      const related = [{ offset: places.offset(pid), length: 8, message: 'the PID' }];
      this.current.raise('PID_LEVEL_MISMATCH', AT.pid, 8, '/pid', { actual: level, expected: depth }, { related });
      return;
    }
    // Another task of this PID is PID_OF_TWO_TASKS.
    if (this.compared.get(slot) === 1) return;
    this.compared.set(slot, 1);
    const first = this.pidFirst.get(slot);
    const count = (slot + 1 < this.pidFirst.length ? this.pidFirst.get(slot + 1) : this.numbers.length) - first;
    for (let i = Math.min(level, count - 1), at = ns; i > 0 && at >= 0; i--, at = this.nsParent.get(at)) {
      this.take(at, this.numbers.get(first + i), places.offset(pid));
    }
  }

  private take(ns: number, number: number, offset: number): void {
    const taken = this.takenBelow.get(ns) ?? new Set();
    this.takenBelow.set(ns, taken);
    if (number !== 0 && taken.has(number)) {
      const related = [{ offset, length: 8, message: 'the PID' }];
      this.current.raise('PID_NUMBER_TWICE', AT.pid, 8, '/pid', { actual: number }, { related });
    }
    taken.add(number);
  }
}
