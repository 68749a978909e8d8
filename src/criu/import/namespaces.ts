import { mntFlags, netdevFlags, nsFlags } from '../../flags.js';
import type { TaskKobjIdsEntry } from '../../generated/criu.js';
import type { IpcNs, MntNs, NetNs, NsFlag, Nsproxy, PidNs, UtsNs } from '../../generated/model.js';
import { Cache, type Context } from './context.js';
import { fromWord, IFF, kernelDevice, MNT } from './words.js';

/** Namespaces by the numbers that CRIU gives them; those of CRIU itself are OUTSIDE, and nothing of them is known. */
export class Namespaces {
  private readonly root: TaskKobjIdsEntry | undefined;
  private readonly uts = new Cache((id: number) => this.makeUts(id));
  private readonly ipc = new Cache((id: number) => this.makeIpc(id));
  private readonly mnt = new Cache((id: number) => this.makeMnt(id));
  private readonly pid: PidNs;
  private readonly net = new Cache((id: number) => this.makeNet(id));
  private readonly proxies = new Map<string, Nsproxy>();

  constructor(private readonly context: Context) {
    this.root = context.checkpoint.one('INVENTORY')?.root_ids;
    const pids = context.checkpoint.processes.flatMap(({ pid, threads }) =>
      context.checkpoint.isDead(pid) ? [pid] : [pid, ...threads],
    );
    // CRIU does not keep the number that was given last; the largest there is comes next to it
    this.pid = context.add('PID_NS', { level: 0, lastPid: pids.reduce((a, b) => Math.max(a, b), 0) });
  }

  /** What a task has. */
  proxyOf(ids: TaskKobjIdsEntry): Nsproxy {
    const { uts_ns_id = 0, ipc_ns_id = 0, mnt_ns_id = 0, net_ns_id = 0 } = ids;
    const key = [uts_ns_id, ipc_ns_id, mnt_ns_id, net_ns_id].join();
    const known = this.proxies.get(key);
    if (known !== undefined) return known;
    const proxy = this.context.add('NSPROXY', {
      utsNs: this.uts.get(uts_ns_id),
      ipcNs: this.ipc.get(ipc_ns_id),
      mntNs: this.mnt.get(mnt_ns_id),
      pidNs: this.pid,
      netNs: this.net.get(net_ns_id),
      nsFlags: this.outside(ids),
    });
    this.proxies.set(key, proxy);
    return proxy;
  }

  /** The network namespace of a number, for sockets. */
  netOf(id: number | undefined): NetNs | null {
    return id === undefined || id === 0 ? null : this.net.get(id);
  }

  ipcOf(id: number): IpcNs {
    return this.ipc.get(id);
  }

  /** Whether a file was opened on a mount that is known. */
  hasMount(id: number): boolean {
    return this.context.all('MNT_NS').some(({ mounts }) => mounts.some(({ mntId }) => mntId === id));
  }

  private outside(ids: TaskKobjIdsEntry): bigint {
    const { root } = this;
    const names: readonly (readonly [keyof TaskKobjIdsEntry, NsFlag])[] = [
      ['uts_ns_id', 'UTS_OUTSIDE'],
      ['ipc_ns_id', 'IPC_OUTSIDE'],
      ['mnt_ns_id', 'MNT_OUTSIDE'],
      ['pid_ns_id', 'PID_OUTSIDE'],
      ['net_ns_id', 'NET_OUTSIDE'],
      ['user_ns_id', 'USER_OUTSIDE'],
      ['cgroup_ns_id', 'CGROUP_OUTSIDE'],
      ['time_ns_id', 'TIME_OUTSIDE'],
    ];
    let flags = 0n;
    for (const [id, name] of names) {
      if (ids[id] !== undefined && (root === undefined || root[id] === ids[id])) flags |= nsFlags.of(name);
    }
    if (flags !== 0n) this.context.notes.add('NAMESPACE_OUTSIDE');
    return flags;
  }

  private makeUts(id: number): UtsNs {
    const uts = this.context.checkpoint.one('UTSNS', id);
    this.context.notes.add('UTS');
    return this.context.add('UTS_NS', { nodename: uts?.nodename ?? '', domainname: uts?.domainname ?? '' });
  }

  private makeIpc(id: number): IpcNs {
    const limits = this.context.checkpoint.one('IPC_VAR', id);
    const [semMsl = 0, semMns = 0, semOpm = 0, semMni = 0] = limits?.sem_ctls ?? [];
    return this.context.add('IPC_NS', {
      semMsl: BigInt(semMsl),
      semMns: BigInt(semMns),
      semOpm: BigInt(semOpm),
      semMni: BigInt(semMni),
      msgCtlmax: BigInt(limits?.msg_ctlmax ?? 0),
      msgCtlmnb: BigInt(limits?.msg_ctlmnb ?? 0),
      msgCtlmni: BigInt(limits?.msg_ctlmni ?? 0),
      shmCtlmax: limits?.shm_ctlmax ?? 0n,
      shmCtlall: limits?.shm_ctlall ?? 0n,
      shmCtlmni: BigInt(limits?.shm_ctlmni ?? 0),
    });
  }

  private makeMnt(id: number): MntNs {
    const mounts = (this.context.checkpoint.get('MNTS', id)?.entries ?? []).map(({ message: mount }) => {
      const { major, minor } = kernelDevice(mount.root_dev);
      return {
        mntId: mount.mnt_id,
        parentId: mount.parent_mnt_id,
        devMajor: major,
        devMinor: minor,
        mntFlags: fromWord(mntFlags, MNT, mount.flags | (mount.sb_flags ?? 0)).bits,
        root: mount.root,
        mountpoint: mount.mountpoint.replace(/^\.?(?=\/|$)/, '') || '/',
        fstype: mount.fsname ?? '',
        source: mount.source,
        options: mount.options,
        sharedGroup: mount.shared_id ?? 0,
        masterGroup: mount.master_id ?? 0,
      };
    });
    return this.context.add('MNT_NS', { mounts });
  }

  private makeNet(id: number): NetNs {
    const netdevs = (this.context.checkpoint.get('NETDEV', id)?.entries ?? []).map(({ message: device }) => ({
      ifindex: device.ifindex,
      hwtype: 0,
      devFlags: fromWord(netdevFlags, IFF, device.flags).bits,
      mtu: BigInt(device.mtu),
      rxBytes: 0n,
      rxPackets: 0n,
      txBytes: 0n,
      txPackets: 0n,
      name: device.name,
    }));
    return this.context.add('NET_NS', { netdevs });
  }
}
