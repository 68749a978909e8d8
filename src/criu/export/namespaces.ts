import { ipcFlags, netdevFlags, nsFlags } from '../../flags.js';
import type { IpcMsg, IpcNs, IpcSem, IpcShm, NetNs, NsFlag, Nsproxy, TaskStruct } from '../../generated/model.js';
import { encodeEntry, type OutEntry } from '../encode.js';
import type { ImageName } from '../images.js';
import { IFF, NS_PER_S, toWord } from '../import/words.js';
import { type Objects, of } from './model.js';
import type { ExportNotes } from './notes.js';
import { pidOf } from './process.js';

type Put = (name: ImageName, id: string | number, entries: readonly OutEntry[]) => void;

/** Namespaces of `criu restore` itself: who has these numbers, is restored in them. */
export const ROOT = {
  pid_ns_id: 1,
  net_ns_id: 2,
  ipc_ns_id: 3,
  uts_ns_id: 4,
  time_ns_id: 5,
  mnt_ns_id: 6,
  user_ns_id: 7,
  cgroup_ns_id: 8,
};
type Ids = typeof ROOT;
/** Those that criu restore makes anew. */
const OWN = { pid_ns_id: 9, net_ns_id: 10, ipc_ns_id: 11, uts_ns_id: 12, time_ns_id: 13 };
/** The number under which CRIU keeps the clocks of processes that have no time namespace of their own. */
const CLOCKS = 0;

/** Limits of System V and POSIX queues that an image does not hold: what a new namespace has. */
const NEW_LIMITS = {
  auto_msgmni: 0,
  shm_rmid_forced: 0,
  mq_queues_max: 256,
  mq_msg_max: 10,
  mq_msgsize_max: 8192,
  mq_msg_default: 10,
  mq_msgsize_default: 8192,
};
/** Where semaphores and messages end: at multiples of 8. */
const UNIT = 8;

/** Decides which namespaces are made anew, and writes their images. @returns the numbers that all processes have */
export function namespacesOf(objects: Objects, leaders: readonly TaskStruct[], put: Put, notes: ExportNotes): Ids {
  const init = leaders.find(({ nsproxy }) => nsproxy !== null);
  const proxy = init?.nsproxy ?? undefined;
  const ids: Ids = { ...ROOT };
  for (const leader of leaders) {
    if (leader.nsproxy !== null && leader.nsproxy !== proxy && differs(leader.nsproxy, proxy)) {
      notes.add('NAMESPACES_SEVERAL', pidOf(leader));
    }
  }
  const isOwn = (flag: NsFlag): boolean => proxy?.nsFlags !== undefined && (proxy.nsFlags & nsFlags.of(flag)) === 0n;
  // an init has to be number 1 again, which takes a namespace of its own
  if (leaders.some((leader) => pidOf(leader) === 1)) ids.pid_ns_id = OWN.pid_ns_id;
  else if (isOwn('PID_OUTSIDE')) notes.add('NAMESPACE', 'PID');
  const [info] = of(objects, 'DUMP_INFO');
  if (info !== undefined && info.monotonic !== 0n) {
    if (isOwn('TIME_OUTSIDE')) ids.time_ns_id = OWN.time_ns_id;
    const message = { monotonic: timespec(info.monotonic), boottime: timespec(info.boottime) };
    put('TIMENS', isOwn('TIME_OUTSIDE') ? ids.time_ns_id : CLOCKS, [{ message }]);
  } else if (isOwn('TIME_OUTSIDE')) notes.add('NAMESPACE', 'time');
  if (proxy === undefined) return ids;
  if (isOwn('UTS_OUTSIDE')) {
    ids.uts_ns_id = OWN.uts_ns_id;
    const { nodename, domainname } = proxy.utsNs;
    put('UTSNS', ids.uts_ns_id, [{ message: { nodename, domainname } }]);
  }
  const systemV = [...of(objects, 'IPC_SHM'), ...of(objects, 'IPC_SEM'), ...of(objects, 'IPC_MSG')];
  if (isOwn('IPC_OUTSIDE') || systemV.length > 0) {
    ids.ipc_ns_id = OWN.ipc_ns_id;
    if (!isOwn('IPC_OUTSIDE')) notes.add('IPC_OUTSIDE');
    putIpc(proxy.ipcNs, objects, ids.ipc_ns_id, put, notes);
  }
  if (isOwn('NET_OUTSIDE')) {
    ids.net_ns_id = OWN.net_ns_id;
    putNet(proxy.netNs, ids.net_ns_id, put, notes);
  }
  for (const [flag, what] of LEFT) if (isOwn(flag)) notes.add('NAMESPACE', what);
  return ids;
}

/** Those that the processes are restored outside of. */
const LEFT: readonly (readonly [NsFlag, string])[] = [
  ['MNT_OUTSIDE', 'mount'],
  ['USER_OUTSIDE', 'user'],
  ['CGROUP_OUTSIDE', 'control group'],
];

const timespec = (ns: bigint) => ({ tv_sec: ns / NS_PER_S, tv_nsec: ns % NS_PER_S });

const differs = (a: Nsproxy, b: Nsproxy | undefined): boolean =>
  b === undefined ||
  a.utsNs !== b.utsNs ||
  a.ipcNs !== b.ipcNs ||
  a.mntNs !== b.mntNs ||
  a.pidNs !== b.pidNs ||
  a.netNs !== b.netNs;

function putIpc(limits: IpcNs, objects: Objects, id: number, put: Put, notes: ExportNotes): void {
  notes.add('IPC_LIMITS');
  const message = {
    sem_ctls: [limits.semMsl, limits.semMns, limits.semOpm, limits.semMni].map(Number),
    msg_ctlmax: Number(limits.msgCtlmax),
    msg_ctlmnb: Number(limits.msgCtlmnb),
    msg_ctlmni: Number(limits.msgCtlmni),
    shm_ctlmax: limits.shmCtlmax,
    shm_ctlall: limits.shmCtlall,
    shm_ctlmni: Number(limits.shmCtlmni),
    ...NEW_LIMITS,
  };
  put('IPC_VAR', id, [{ message }]);
  const optional = (name: ImageName, entries: readonly OutEntry[]) => {
    if (entries.length > 0) put(name, id, entries);
  };
  optional(
    'IPCNS_SHM',
    of(objects, 'IPC_SHM').map((shm) => segment(shm, notes)),
  );
  optional('IPCNS_SEM', of(objects, 'IPC_SEM').map(semaphores));
  optional('IPCNS_MSG', of(objects, 'IPC_MSG').map(queue));
}

const descOf = ({ key, uid, gid, cuid, cgid, mode, id }: IpcShm | IpcSem | IpcMsg) => ({
  desc: { key, uid, gid, cuid, cgid, mode, id },
});

/** CRIU makes huge pages of a segment by the flag of shmget(2). */
const SHM_HUGETLB = 0o4000;

function segment(shm: IpcShm, notes: ExportNotes): OutEntry {
  if ((shm.ipcFlags & (ipcFlags.of('DEST') | ipcFlags.of('LOCKED'))) !== 0n) notes.add('IPC_FLAGS', shm.id);
  const isHuge = (shm.ipcFlags & ipcFlags.of('HUGETLB')) !== 0n;
  return {
    message: { ...descOf(shm), size: shm.size, in_pagemaps: true, ...(isHuge && { hugetlb_flag: SHM_HUGETLB }) },
  };
}

function semaphores(sem: IpcSem): OutEntry {
  const extra = new Uint8Array(roundUp(2 * sem.values.length));
  const view = new DataView(extra.buffer);
  for (const [i, value] of sem.values.entries()) view.setUint16(2 * i, value, true);
  return { message: { ...descOf(sem), nsems: sem.values.length }, extra };
}

function queue(msg: IpcMsg): OutEntry {
  const parts = msg.messages.map(({ mtype, data }) => {
    const head = encodeEntry('ipc_msg', { mtype, msize: data.length });
    const part = new Uint8Array(head.length + roundUp(data.length));
    part.set(head);
    part.set(data, head.length);
    return part;
  });
  const extra = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    extra.set(part, at);
    at += part.length;
  }
  return { message: { ...descOf(msg), qbytes: Number(msg.qbytes), qnum: msg.messages.length }, extra };
}

const roundUp = (length: number): number => Math.ceil(length / UNIT) * UNIT;

const LOOPBACK = 1;

/** A network of its own has the loopback device; others lead outside, and what they need there is in no image. */
function putNet({ netdevs, addresses = [] }: NetNs, id: number, put: Put, notes: ExportNotes): void {
  const loopback = netdevs.find(({ devFlags }) => (devFlags & netdevFlags.of('LOOPBACK')) !== 0n);
  for (const device of netdevs) if (device !== loopback) notes.add('NETWORK_DEVICE', device.name);
  for (const { ifindex, address } of addresses) {
    if (ifindex === loopback?.ifindex && address !== '127.0.0.1' && address !== '::1') notes.add('ADDRESS', address);
  }
  put('NETNS', id, [
    {
      message: { def_conf: [], all_conf: [], def_conf4: [], all_conf4: [], def_conf6: [], all_conf6: [], ...NO_SYSCTL },
    },
  ]);
  // without an entry CRIU leaves the loopback device as a new namespace has it
  put('NETDEV', id, loopback === undefined ? [] : [{ message: deviceOf(loopback) }]);
}

function deviceOf({ ifindex, mtu, devFlags, name }: NetNs['netdevs'][number]) {
  const flags = toWord(netdevFlags, IFF, devFlags & ~netdevFlags.of('RUNNING', 'LOWER_UP'));
  return { type: LOOPBACK, ifindex, mtu: Number(mtu), flags, name, conf: [], conf4: [], conf6: [] };
}

const NO_SYSCTL = { nsids: [], unix_conf: [], ipv4_sysctl: [] };
