import { epollEvents, fdFlags, inotifyEvents, openFlags, pidfdFlags, seals, timerfdFlags } from '../../flags.js';
import type {
  FileEntry,
  FownEntry,
  GhostFileEntry,
  IpcDescEntry,
  MemfdInodeEntry,
  PstreeEntry,
} from '../../generated/criu.js';
import { enums } from '../../generated/criu.js';
import type { Fd, File, FilesStruct, FsStruct, OwnerType } from '../../generated/model.js';
import type { CriuImage } from '../images.js';
import { fileName } from '../images.js';
import { isRegular, S_IFCHR, S_IFIFO, S_IFMT, S_IFREG, S_IFSOCK } from '../modes.js';
import type { Source } from '../source.js';
import { Cache, type Context } from './context.js';
import type { Namespaces } from './namespaces.js';
import { Pipes } from './pipes.js';
import type { Processes } from './process.js';
import { Sockets } from './sockets.js';
import { Terminals } from './terminals.js';
import { CLOCKS, deviceOf, EPOLL, fromWord, INOTIFY, kernelDevice, NS_PER_S, NS_PER_US, openBits } from './words.js';

const ANONYMOUS = 0o600;
const FIFO_MODE = S_IFIFO | ANONYMOUS;
/** The kernel's mount of shared memory, whose inodes are the numbers of the segments. */
const SYSV_MINOR = 2;
/** And that of other memory without a name. */
const MEMORY_MINOR = 3;
/** File systems of what is no file of a disk, as /proc tells them. */
const ANON_INODE = 'anon_inodefs';

/** Where the contents of a file stand in the checkpoint. */
export interface Contents {
  readonly file: File;
  /** Pages by the number of a piece of shared memory. */
  readonly shmid?: number;
  /** Or raw bytes of a removed file. */
  readonly ghost?: CriuImage;
  /** Or raw bytes of a segment. */
  readonly raw?: { readonly source: Source; readonly offset: number; readonly length: number };
}

type What = Pick<File, 'path'> & Partial<File>;

/** Open files, and files that mappings, programs and directories are. */
export class Files {
  private readonly byId = new Cache((id: number) => this.make(id));
  private readonly inodes = new Map<string, bigint>();
  readonly pipes: Pipes;
  readonly terminals: Terminals;
  private readonly tables = new Map<string, FilesStruct>();
  private readonly memfds = new Map<number, MemfdInodeEntry>();
  private readonly ghosts = new Map<number, number>();
  /** What has its contents in the checkpoint, once for each inode. */
  readonly contents = new Map<string, Contents>();
  readonly sockets: Sockets;
  /** Sets of epoll(7): their targets are descriptors of whoever has the set. */
  private readonly sets: { file: File; entry: NonNullable<FileEntry['epfd']>; id: number }[] = [];

  constructor(
    private readonly context: Context,
    private readonly namespaces: Namespaces,
    private readonly processes: Processes,
  ) {
    const { checkpoint } = context;
    this.sockets = new Sockets(context, namespaces);
    this.pipes = new Pipes(context);
    this.terminals = new Terminals(context, processes);
    for (const { message } of checkpoint.get('MEMFD_INODE')?.entries ?? [])
      this.memfds.set(Number(message.inode_id), message);
    for (const { message } of checkpoint.get('REMAP_FPATH')?.entries ?? []) {
      if ((message.remap_type ?? 1) === 1) this.ghosts.set(message.orig_id, message.remap_id);
    }
  }

  /** The file of an id, `null` where it is not defined or has no kind. */
  of(id: number): File | null {
    return this.byId.get(id);
  }

  tableOf(file: string): FilesStruct {
    const known = this.tables.get(file);
    if (known !== undefined) return known;
    const entries = (this.context.checkpoint.images.get(file)?.entries ?? []) as readonly {
      message: { fd: number; id: number; flags: number };
    }[];
    const fds: Fd[] = [];
    for (const { message } of [...entries].sort((a, b) => a.message.fd - b.message.fd)) {
      const found = this.of(message.id);
      if (found !== null)
        fds.push({ fd: message.fd, fdFlags: message.flags & 1 ? fdFlags.of('CLOEXEC') : 0n, file: found });
    }
    let maxFds = 64n;
    while (maxFds <= BigInt(fds.at(-1)?.fd ?? 0)) maxFds *= 2n;
    this.context.notes.add('MAX_FDS');
    const table = this.context.add('FILES_STRUCT', { maxFds, fds });
    this.tables.set(file, table);
    return table;
  }

  fsOf({ pid }: PstreeEntry): FsStruct {
    const fs = this.context.checkpoint.one('FS', pid);
    const pathOf = (id: number | undefined): string => this.context.defined.get(id ?? 0)?.entry.reg?.name ?? '/';
    return this.context.add('FS_STRUCT', {
      umask: fs?.umask ?? 0o22,
      root: pathOf(fs?.root_id),
      pwd: pathOf(fs?.cwd_id),
    });
  }

  /** Fills in the targets of sets, now that all tables are known. */
  finish(): void {
    for (const { file, entry, id } of this.sets) {
      const set = file.object;
      if (set?.type !== 'EPOLL') continue;
      const table = [...this.tables.values()].find(({ fds }) => fds.some((fd) => fd.file === this.of(id)));
      for (const target of entry.tfd) {
        const found = table?.fds.find(({ fd }) => fd === target.tfd)?.file;
        if (found === undefined || found === file) continue;
        set.targets.push({
          fd: target.tfd,
          events: fromWord(epollEvents, EPOLL, target.events).bits,
          data: target.data,
          file: found,
        });
      }
    }
    this.sockets.finish();
  }

  private make(id: number): File | null {
    const entry = this.context.defined.get(id)?.entry;
    if (entry === undefined) return null;
    if (entry.reg) return this.regular(id, entry.reg);
    if (entry.pipe) return this.pipe(entry.pipe);
    if (entry.fifo) {
      const { pipe_id, regf_id = entry.fifo.id } = entry.fifo;
      const object = this.pipes.get(pipe_id, true);
      const regular = this.context.defined.get(regf_id)?.entry.reg;
      if (regular !== undefined) return this.regular(regf_id, regular, { iMode: regular.mode ?? FIFO_MODE, object });
      return this.add({ path: '', iMode: FIFO_MODE, object }, 0);
    }
    if (entry.efd) {
      const object = this.context.add('EVENTFD', { count: entry.efd.counter });
      return this.anonymous('[eventfd]', entry.efd, { object });
    }
    if (entry.tfd) return this.timer(entry.tfd);
    if (entry.sgfd) {
      const object = this.context.add('SIGNALFD', { mask: entry.sgfd.sigmask });
      return this.anonymous('[signalfd]', entry.sgfd, { object });
    }
    if (entry.epfd) {
      const object = this.context.add('EPOLL', { targets: [] });
      const file = this.anonymous('[eventpoll]', entry.epfd, { object });
      this.sets.push({ file, entry: entry.epfd, id });
      return file;
    }
    if (entry.ify) return this.inotify(entry.ify);
    if (entry.usk) {
      const object = this.sockets.unix(entry.usk);
      return this.socket(entry.usk.ino, entry.usk, { object });
    }
    if (entry.isk) return this.socket(entry.isk.ino, entry.isk, { object: this.sockets.inet(entry.isk) });
    if (entry.nlsk) return this.socket(entry.nlsk.ino, entry.nlsk, { object: this.sockets.netlink(entry.nlsk) });
    if (entry.psk) return this.socket(entry.psk.id, entry.psk, { object: this.sockets.packet(entry.psk) });
    if (entry.memfd) return this.memfd(entry.memfd);
    if (entry.tty) {
      const tty = this.terminals.get(entry.tty.tty_info_id);
      const path = this.context.defined.get(entry.tty.regf_id ?? 0)?.entry.reg?.name ?? `/dev/pts/${tty.index}`;
      const device = this.terminals.deviceOf(entry.tty.tty_info_id);
      return this.add({ path, iMode: 0o020620, ...device, object: tty }, entry.tty.flags, entry.tty.fown);
    }
    if (entry.pidfd) {
      const { nspid, flags } = entry.pidfd;
      const pid = nspid > 0 ? this.processes.knownPid(nspid) : null;
      const object = this.context.add('PIDFD', { pid, pidfdFlags: flags & 0o200 ? pidfdFlags.of('THREAD') : 0n });
      return this.anonymous('[pidfd]', { flags, fown: entry.pidfd.fown }, { object });
    }
    const what = (enums.fd_types as Readonly<Record<number, string>>)[entry.type] ?? String(entry.type);
    this.context.notes.add('FILE_OBJECT', what);
    return this.anonymous(`[${what.toLowerCase()}]`, ownersOf(entry), {});
  }

  private regular(id: number, reg: NonNullable<FileEntry['reg']>, more: Partial<File> = {}): File {
    const ghost = this.ghosts.get(id);
    const image = ghost === undefined ? undefined : this.context.checkpoint.get('GHOST_FILE', ghost.toString(16));
    const removed: GhostFileEntry | undefined = image?.entries[0]?.message as GhostFileEntry | undefined;
    const mode = reg.mode ?? removed?.mode;
    if (mode === undefined) this.context.notes.add('FILE_MODE');
    const isNull = mode !== undefined && (mode & S_IFMT) === S_IFCHR;
    const file = this.add(
      {
        path: reg.name,
        iMode: mode ?? S_IFREG | 0o644,
        iSize: reg.size ?? removed?.size ?? BigInt(image?.entries[0]?.extra.length ?? 0),
        fPos: reg.pos,
        mntId: this.namespaces.hasMount(reg.mnt_id ?? 0) ? (reg.mnt_id ?? 0) : 0,
        ...(isNull && deviceOf(reg.name)),
        ...(removed && {
          iUid: removed.uid,
          iGid: removed.gid,
          iMtime: removed.mtim ? removed.mtim.tv_sec * NS_PER_S + removed.mtim.tv_usec * NS_PER_US : 0n,
          ...inodeOf(removed),
        }),
        ...more,
      },
      reg.flags,
      reg.fown,
    );
    if (image !== undefined) {
      file.fFlags |= openFlags.of('UNLINKED');
      file.iNlink = 0;
      const key = `ghost ${ghost}`;
      if (!this.contents.has(key) && isRegular(file.iMode)) this.contents.set(key, { file, ghost: image });
    }
    return file;
  }

  private memfd(entry: NonNullable<FileEntry['memfd']>): File | null {
    const inode = this.memfds.get(entry.inode_id);
    if (inode === undefined) return null;
    const file = this.add(
      {
        path: inode.name.startsWith('/') ? inode.name : `/memfd:${inode.name}`,
        iMode: S_IFREG | ((inode.mode ?? 0o777) & 0o7777),
        iSize: inode.size,
        fPos: entry.pos,
        fstype: 'tmpfs',
        iNlink: 0,
        iUid: inode.uid,
        iGid: inode.gid,
        iIno: BigInt(inode.shmid),
        devMinor: MEMORY_MINOR,
        seals: sealsOf(inode.seals),
      },
      entry.flags,
      entry.fown,
    );
    file.fFlags |= openFlags.of('UNLINKED');
    const key = `shm ${inode.shmid}`;
    if (!this.contents.has(key)) this.contents.set(key, { file, shmid: inode.shmid });
    return file;
  }

  /** Shared memory without a name: no open file, only mappings. */
  shared(shmid: number, size: bigint): File {
    const key = `shm ${shmid}`;
    const known = this.contents.get(key);
    if (known !== undefined) {
      if (known.file.iSize < size) known.file.iSize = size;
      return known.file;
    }
    const memory = { fstype: 'tmpfs', iNlink: 0, iIno: BigInt(shmid), devMinor: MEMORY_MINOR };
    const file = this.add({ path: '/dev/zero', iMode: S_IFREG | 0o777, iSize: size, ...memory }, 2);
    file.fFlags |= openFlags.of('UNLINKED');
    this.contents.set(key, { file, shmid });
    return file;
  }

  /** A segment of System V memory, with its contents in pages of its own or, before CRIU 3.0, behind its entry. */
  systemV(shmid: number, { key, uid, gid, mode }: IpcDescEntry, size: bigint, raw?: Contents['raw']): File {
    const path = `/SYSV${(key >>> 0).toString(16).padStart(8, '0')}`;
    const file = this.add(
      {
        path,
        iMode: S_IFREG | (mode & 0o777),
        iSize: size,
        fstype: 'tmpfs',
        iNlink: 0,
        iUid: uid,
        iGid: gid,
        iIno: BigInt(shmid),
        devMinor: SYSV_MINOR,
      },
      2,
    );
    file.fFlags |= openFlags.of('UNLINKED');
    this.contents.set(`shm ${shmid}`, raw === undefined ? { file, shmid } : { file, raw });
    return file;
  }

  private pipe({ pipe_id, flags, fown }: NonNullable<FileEntry['pipe']>): File {
    const object = this.pipes.get(pipe_id);
    const what = { path: `pipe:[${pipe_id}]`, iMode: FIFO_MODE, fstype: 'pipefs', iIno: object.ino, object };
    return this.add(what, flags, fown);
  }

  private timer(entry: NonNullable<FileEntry['tfd']>): File {
    const object = this.context.add('TIMERFD', {
      clock: CLOCKS[entry.clockid] ?? entry.clockid,
      ticks: entry.ticks,
      timerfdFlags:
        (entry.settime_flags & 1 ? timerfdFlags.of('ABSTIME') : 0n) |
        (entry.settime_flags & 2 ? timerfdFlags.of('CANCEL_ON_SET') : 0n),
      value: entry.vsec * NS_PER_S + entry.vnsec,
      interval: entry.isec * NS_PER_S + entry.insec,
    });
    return this.anonymous('[timerfd]', entry, { object });
  }

  private inotify(entry: NonNullable<FileEntry['ify']>): File {
    const watches = entry.wd.map((watch) => {
      const { major, minor } = kernelDevice(watch.s_dev);
      return {
        wd: watch.wd,
        mask: fromWord(inotifyEvents, INOTIFY, watch.mask).bits,
        iIno: watch.i_ino,
        devMajor: major,
        devMinor: minor,
        path: watch.f_handle.path ?? '',
      };
    });
    return this.anonymous('inotify', entry, { object: this.context.add('INOTIFY', { watches }) });
  }

  private socket(ino: number, { flags, fown }: { flags: number; fown: FownEntry }, what: Partial<File>): File {
    const inode = BigInt(ino);
    return this.add(
      { path: `socket:[${ino}]`, iMode: S_IFSOCK | 0o777, fstype: 'sockfs', iIno: inode, ...what },
      flags,
      fown,
    );
  }

  private anonymous(
    name: string,
    { flags, fown }: { flags: number; fown: FownEntry | undefined },
    what: Partial<File>,
  ): File {
    return this.add({ path: `anon_inode:${name}`, iMode: ANONYMOUS, fstype: ANON_INODE, ...what }, flags, fown);
  }

  private add(what: What, flags: number, fown?: FownEntry): File {
    const key = what.path;
    let ino = this.inodes.get(key);
    if (ino === undefined) {
      ino = BigInt(this.inodes.size + 1);
      this.inodes.set(key, ino);
    }
    this.context.notes.add('INODE');
    this.context.notes.add('FILE_CRED');
    return this.context.add('FILE', {
      fFlags: openBits(flags),
      iNlink: 1,
      iIno: ino,
      devMinor: 1,
      iBlksize: 4096,
      ...ownerOf(fown, this.processes),
      ...what,
    });
  }
}

/** Flags and owner of a file of any type: each says them in its own message. */
function ownersOf(entry: FileEntry): { flags: number; fown: FownEntry | undefined } {
  const { ffy, nsf, ext, bpf } = entry;
  return { flags: ffy?.flags ?? nsf?.flags ?? bpf?.flags ?? 0, fown: ffy?.fown ?? ext?.fown ?? bpf?.fown };
}

function ownerOf(fown: FownEntry | undefined, processes: Processes): Partial<File> {
  if (fown === undefined) return {};
  const owner = fown.pid > 0 ? processes.knownPid(fown.pid) : null;
  const types: readonly OwnerType[] = ['THREAD', 'PROCESS', 'GROUP'];
  return {
    ownerType: owner === null ? 'NONE' : (types[fown.pid_type] ?? 'NONE'),
    owner,
    ownerUid: fown.uid,
    ownerEuid: fown.euid,
    ownerSignal: fown.signum,
  };
}

const inodeOf = ({ dev, ino }: GhostFileEntry): Partial<File> => {
  if (dev === undefined || ino === undefined) return {};
  const { major, minor } = kernelDevice(dev);
  return { devMajor: major, devMinor: minor, iIno: ino };
};

/** F_SEAL_* of fcntl(2): bits in the order of the image. */
const sealsOf = (word: number): bigint => seals.known & BigInt(word >>> 0);

export const tableName = (perId: boolean, filesId: number, pid: number): string =>
  fileName('FDINFO', perId ? filesId : pid);
