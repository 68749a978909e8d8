import type { Current, Seen, Topic } from './current.js';
import { offsetOf } from './fields.js';

type Kind = 'IPC_SHM' | 'IPC_SEM' | 'IPC_MSG';

/** System V objects: numbers and keys belong to one of a kind in a namespace. */
export class SystemV implements Topic {
  private readonly seen = new Map<string, number>();

  constructor(private readonly current: Current) {}

  readonly on: Topic['on'] = {
    IPC_SHM: (object) => this.object('IPC_SHM', object),
    IPC_SEM: (object) => this.object('IPC_SEM', object),
    IPC_MSG: (object) => this.object('IPC_MSG', object),
  };

  private object(type: Kind, { ipcNs, id, key }: Seen<Kind>): void {
    this.once(type, 'id', ipcNs, id);
    if (key !== 0) this.once(type, 'key', ipcNs, key);
  }

  private once(type: Kind, field: 'id' | 'key', ipcNs: number, actual: number): void {
    const { current } = this;
    const name = `${type} ${field} ${ipcNs} ${actual}`;
    const first = this.seen.get(name);
    if (first === undefined) {
      this.seen.set(name, current.index);
      return;
    }
    const related = [{ offset: current.places.offset(first), length: 8, message: 'the first one' }];
    current.raise('IPC_TWICE', offsetOf(type, field), 4, `/${field}`, { field, actual }, { related });
  }
}
