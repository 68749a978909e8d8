import type { ImageObject } from '../../generated/model.js';
import { type FieldInfo, kindByName } from '../../registry.js';
import { type Graph, isObject } from '../graph.js';
import { nameOfMapping, permissionsOf } from '../mappings.js';
import { numbersOf } from '../processes.js';
import type { Numbers } from './numbers.js';
import type { Area } from './report.js';

/** The area that the fields of a kind belong to. */
export const areaOf = (type: string): Area => AREA[type] ?? 'image';

const AREA: Readonly<Record<string, Area>> = {
  TASK_STRUCT: 'processes',
  FS_STRUCT: 'processes',
  PID: 'processes',
  CRED: 'credentials',
  FILES_STRUCT: 'descriptors',
  FILE: 'descriptors',
  FILE_DATA: 'memory',
  PIPE: 'descriptors',
  EVENTFD: 'descriptors',
  TIMERFD: 'descriptors',
  SIGNALFD: 'descriptors',
  EPOLL: 'descriptors',
  INOTIFY: 'descriptors',
  SOCKET: 'descriptors',
  TTY: 'descriptors',
  PIDFD: 'descriptors',
  MM_STRUCT: 'mappings',
  VMA: 'mappings',
  PAGES: 'memory',
  THREAD_X86_64: 'registers',
  SIGNAL_STRUCT: 'signals',
  SIGHAND_STRUCT: 'signals',
  NSPROXY: 'namespaces',
  UTS_NS: 'namespaces',
  IPC_NS: 'namespaces',
  IPC_SHM: 'namespaces',
  IPC_SEM: 'namespaces',
  IPC_MSG: 'namespaces',
  MNT_NS: 'namespaces',
  PID_NS: 'namespaces',
  NET_NS: 'namespaces',
};

export type Row = Record<string, unknown>;

/** What tells the entries of a table apart; for others it is their place. */
const KEYS: Readonly<Record<string, (row: Row) => unknown>> = {
  'FILES_STRUCT.fds': ({ fd }) => fd,
  'MNT_NS.mounts': ({ mountpoint }) => mountpoint,
  'NET_NS.netdevs': ({ name }) => name,
  'NET_NS.addresses': ({ family, address, prefixLen }) => `${family} ${address}/${prefixLen}`,
  'MM_STRUCT.auxv': ({ aType }) => aType,
  'VMA.guards': ({ vmStart }) => vmStart,
  'SIGNAL_STRUCT.timers': ({ timerId }) => timerId,
  'EPOLL.targets': ({ fd, data }) => `${fd} ${data}`,
  'INOTIFY.watches': ({ wd }) => wd,
  'SOCKET.options': ({ level, name }) => `${level}.${name}`,
};

const RLIMITS = [
  'CPU',
  'FSIZE',
  'DATA',
  'STACK',
  'CORE',
  'RSS',
  'NPROC',
  'NOFILE',
  'MEMLOCK',
  'AS',
  'LOCKS',
  'SIGPENDING',
  'MSGQUEUE',
  'NICE',
  'RTPRIO',
  'RTTIME',
];

/** The entries of a table by what they are called; equal names are numbered. */
export function keyed(type: string, table: FieldInfo, rows: readonly unknown[]): Map<string, Row> {
  const name = `${type}.${table.name}`;
  const key = KEYS[name];
  const map = new Map<string, Row>();
  const unique = new Unique();
  for (const [i, row] of (rows as Row[]).entries()) {
    map.set(unique.name(key !== undefined ? String(key(row)) : nameOfPlace(name, i)), row);
  }
  return map;
}

/** Numbers names that were there before. */
export class Unique {
  private readonly counts = new Map<string, number>();

  name(text: string): string {
    const count = (this.counts.get(text) ?? 0) + 1;
    this.counts.set(text, count);
    return count === 1 ? text : `${text} #${count}`;
  }
}

function nameOfPlace(table: string, i: number): string {
  if (table === 'SIGHAND_STRUCT.actions') return `signal ${i + 1}`;
  return (table === 'SIGNAL_STRUCT.rlimits' && RLIMITS[i]) || String(i);
}

/** Objects that are parts of others and are known by a name there, by what they are a part of. */
export class Parts {
  private readonly byOwner = new Map<object, { readonly parts: Map<string, ImageObject>; readonly unique: Unique }>();

  constructor(readonly graph: Graph) {
    for (const object of graph.objects) this.add(object);
  }

  private add(object: ImageObject): void {
    switch (object.type) {
      case 'VMA':
        this.put(object.mm, `0x${object.vmStart.toString(16)}`, object);
        break;
      case 'THREAD_X86_64':
        this.put(object.task, 'registers', object);
        break;
      case 'IPC_SHM':
      case 'IPC_SEM':
      case 'IPC_MSG':
        this.put(object.ipcNs, `${object.type} ${object.key === 0 ? object.id : `key ${object.key}`}`, object);
    }
  }

  private put(owner: object | null, name: string, part: ImageObject): void {
    if (!isObject(owner)) return;
    const known = this.byOwner.get(owner) ?? { parts: new Map<string, ImageObject>(), unique: new Unique() };
    known.parts.set(known.unique.name(name), part);
    this.byOwner.set(owner, known);
  }

  of(owner: object): ReadonlyMap<string, ImageObject> {
    return this.byOwner.get(owner)?.parts ?? NONE;
  }
}

const NONE: ReadonlyMap<string, ImageObject> = new Map();

/** Kinds that are looked at as a part of another, or that hold bytes of one. */
export const isPart = (type: string): boolean => type === 'PAGES' || type === 'FILE_DATA';

/** A reference to one of these is a value, which says who is meant. */
export const isSaid = (object: ImageObject): boolean => object.type === 'PID' || object.type === 'TASK_STRUCT';

/** Who is meant by a PID or a task. */
export function saidOf(object: unknown, numbers: Numbers): string | undefined {
  const target = object as ImageObject;
  if (target.type === 'PID') return `PID ${numbers.text(target.numbers)}`;
  if (target.type === 'TASK_STRUCT') return `task ${numbers.text(numbersOf(target))}`;
  return undefined;
}

/** What an object is called where it is there on one side only. */
export function titleOf(object: ImageObject): string {
  switch (object.type) {
    case 'VMA':
      return `${permissionsOf(object)}, ${object.vmEnd - object.vmStart} bytes`;
    case 'FILE':
      return object.path;
    case 'TASK_STRUCT':
      return object.comm;
    default:
      return object.type;
  }
}

/** What a part is called in a path: a mapping by more than its address. */
export const labelOf = (name: string, part: ImageObject): string =>
  part.type === 'VMA' ? `${name} ${nameOfMapping(part)}`.trimEnd() : name;

export const fieldsOf = (type: string): readonly FieldInfo[] => kindByName(type)?.fields ?? [];
