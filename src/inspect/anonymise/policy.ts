import type { FieldInfo } from '../../registry.js';
import type { Names } from './names.js';
import { shred } from './shred.js';
import type { Texts } from './texts.js';

/** What becomes of a value. */
export type Rule = (value: never, names: Names, texts: Texts) => unknown;

const keep: Rule = (value) => value;
const zero: Rule = (value: bigint) => value - value;
const name: Rule = (value: string, names) => names.name(value);
const orEmpty =
  (rule: Rule): Rule =>
  (value: string, names, texts) =>
    value === '' || value === '(none)' ? value : rule(value as never, names, texts);
const path: Rule = (value: string, _, texts) => texts.path(value);
const address: Rule = (value: string, _, texts) => texts.address(value);
const bytes: Rule = (value: Uint8Array) => shred(value);

/** The first three words of siginfo_t: signal, error, and why. The rest is addresses and values of a program. */
const signal: Rule = (value: Uint8Array) => {
  const out = new Uint8Array(value.length);
  out.set(value.subarray(0, 12));
  return out;
};

/** Options of sockets are numbers, but for names: of devices, of algorithms. */
const option: Rule = (value: Uint8Array) => (hasText(value) ? new Uint8Array(value.length) : value);

function hasText(value: Uint8Array): boolean {
  let run = 0;
  for (const byte of value) {
    run = byte >= 0x20 && byte < 0x7f ? run + 1 : 0;
    if (run >= 3) return true;
  }
  return false;
}

/** Text and bytes of each kind; of a table: `table.field`. What is not listed is a name, or filled. */
export const RULES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  UTS_NS: {
    sysname: keep,
    machine: keep,
    nodename: orEmpty(name),
    domainname: orEmpty(name),
    release: orEmpty(name),
    version: orEmpty(name),
  },
  MNT_NS: {
    'mounts.root': path,
    'mounts.mountpoint': path,
    'mounts.fstype': (value: string, _, texts) => texts.fileSystem(value),
    'mounts.source': (value: string, _, texts) => texts.source(value),
    'mounts.options': (value: string, _, texts) => texts.options(value),
  },
  NET_NS: {
    'netdevs.name': path,
    'addresses.address': address,
  },
  FILE: { path, fstype: (value: string, _, texts) => texts.fileSystem(value) },
  VMA: { name: (value: string, _, texts) => texts.memory(value) },
  FS_STRUCT: { root: path, pwd: path },
  SIGNAL_STRUCT: { 'timers.sigevValue': zero, 'queue.info': signal },
  TASK_STRUCT: { comm: orEmpty(name), cpusAllowed: keep, 'queue.info': signal },
  DUMP_INFO: {
    bootId: (value: string, names) => (value === '' ? value : names.digits(value)),
    dumper: keep,
    cpu: keep,
    cpuFeatures: keep,
  },
  EPOLL: { 'targets.data': zero },
  INOTIFY: { 'watches.path': path },
  SOCKET: {
    address,
    peerAddress: address,
    path,
    'queue.address': address,
    'queue.data': bytes,
    'options.value': option,
  },
  TTY: { termios: keep },
};

/** The rule for a field; `undefined` where the value stays. */
export function ruleFor(type: string, { name: field, role, text }: FieldInfo, table?: string): Rule | undefined {
  const own = RULES[type]?.[table === undefined ? field : `${table}.${field}`];
  if (own !== undefined) return own === keep ? undefined : own;
  if (role === 'text' || (role === 'span' && text)) return orEmpty(name);
  return role === 'span' ? bytes : undefined;
}

/** Fields of THREAD_X86_64 that say where the thread is and what state the machine is in. */
export const SELECTORS: ReadonlySet<string> = new Set([
  'cs',
  'ss',
  'ds',
  'es',
  'fs',
  'gs',
  'eflags',
  'xcompPerm',
  'threadFlags',
]);
