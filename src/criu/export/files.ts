import { epollEvents, fdFlags, inotifyEvents, openFlags, pipeFlags, timerfdFlags } from '../../flags.js';
import type { EventpollTfdEntry, FdinfoEntry, FileEntry, FownEntry, FsEntry } from '../../generated/criu.js';
import type { Epoll, File, FileData, FilesStruct, FsStruct, Pipe } from '../../generated/model.js';
import { enumMembers } from '../../registry.js';
import type { OutEntry } from '../encode.js';
import { EPOLL, INOTIFY, NS_PER_S, NS_PER_US, openWord, toWord } from '../import/words.js';
import { isRegular, S_IFCHR, S_IFDIR, S_IFMT, S_IFREG } from '../modes.js';
import type { FileIds } from './memory.js';
import type { ExportNotes } from './notes.js';
import { inodeKey, isMemory, isNameless, SharedMemory } from './shared.js';
import { socketEntry } from './sockets.js';
import { OutTerminals } from './terminals.js';

/** Types of `file_entry`. */
const TYPE = { REG: 1, PIPE: 2, FIFO: 3, INETSK: 4, UNIXSK: 5, EVENTFD: 6, EVENTPOLL: 7, INOTIFY: 8, SIGNALFD: 9 };
const LATER = { TTY: 11, TIMERFD: 17, MEMFD: 18, PIDFD: 20 };

/** A file without a name: what it was, and what is in it. */
export interface Ghost {
  readonly message: object;
  readonly data: readonly FileData[];
}

/** Gives files numbers, and collects their entries. */
export class OutFilesTable implements FileIds {
  private readonly ids = new Map<File, number>();
  private readonly directories = new Map<string, number>();
  readonly entries: FileEntry[] = [];
  readonly remaps: OutEntry[] = [];
  readonly ghosts = new Map<string, Ghost>();
  readonly pipesData: OutEntry[] = [];
  readonly fifoData: OutEntry[] = [];
  readonly queues: OutEntry[] = [];
  readonly terminals = new OutTerminals();
  readonly memfds: OutEntry[] = [];
  readonly shared: SharedMemory;
  private readonly pipes = new Set<Pipe>();
  private readonly tables: FilesStruct[] = [];
  private next = 1;

  constructor(
    private readonly contents: ReadonlyMap<string, readonly FileData[]>,
    /** Numbers of System V segments by the key of their inode. */
    segments: ReadonlyMap<string, number>,
    private readonly netNs: number,
    private readonly notes: ExportNotes,
  ) {
    this.shared = new SharedMemory(contents, segments, notes);
  }

  /** The number of a file, made when it is first asked for. */
  idOf(file: File): number {
    const known = this.ids.get(file);
    if (known !== undefined) return known;
    const id = this.next++;
    this.ids.set(file, id);
    this.pending.push([file, id]);
    return id;
  }

  private readonly pending: [File, number][] = [];

  isMemfd(file: File): boolean {
    return isNameless(file) && file.path.startsWith('/memfd:') && !file.object;
  }

  shmidOf(file: File, end: bigint): number | undefined {
    return this.shared.idOf(file, end);
  }

  segmentOf(file: File): number | undefined {
    return this.shared.segmentOf(file);
  }

  directoryOf(path: string): number {
    const known = this.directories.get(path);
    if (known !== undefined) return known;
    const id = this.next++;
    this.directories.set(path, id);
    this.entries.push({
      type: TYPE.REG,
      id,
      // without a mode CRIU takes the directory as it finds it
      reg: { id, flags: 0, pos: 0n, fown: NOBODY, name: path, build_id: [] },
    });
    return id;
  }

  fsOf(fs: FsStruct): FsEntry {
    return { cwd_id: this.directoryOf(fs.pwd), root_id: this.directoryOf(fs.root), umask: fs.umask };
  }

  tableOf(table: FilesStruct): FdinfoEntry[] {
    this.tables.push(table);
    return table.fds.flatMap(({ fd, fdFlags: bits, file }) => {
      const type = typeOf(file);
      if (type === undefined) {
        this.notes.add('FILE_OBJECT', `${fd} (${file.path})`);
        return [];
      }
      return [{ id: this.idOf(file), flags: (bits & fdFlags.of('CLOEXEC')) !== 0n ? 1 : 0, type, fd }];
    });
  }

  /** Writes the entries of all files that were asked for, also of those that turn up on the way. */
  async finish(): Promise<void> {
    for (let one = this.pending.shift(); one !== undefined; one = this.pending.shift()) {
      const [file, id] = one;
      const entry = await this.entry(file, id);
      if (entry !== undefined) this.entries.push(entry);
    }
    const types = new Map(this.entries.map(({ usk }) => [usk?.ino, usk?.type]));
    for (const { usk } of this.entries) {
      if (usk === undefined || usk.peer === 0 || types.get(usk.peer) === usk.type) continue;
      this.notes.add('SOCKET', usk.ino);
      usk.peer = 0;
    }
  }

  private async entry(file: File, id: number): Promise<FileEntry | undefined> {
    const type = typeOf(file);
    if (type === undefined) return undefined;
    const { object } = file;
    const flags = openWord(file.fFlags & ~openFlags.of('UNLINKED'));
    const common = { id, flags, fown: ownerOf(file) };
    switch (object?.type) {
      case 'PIPE':
        return this.pipe(file, object, common);
      case 'EVENTFD':
        return { type, id, efd: { ...common, counter: object.count } };
      case 'TIMERFD':
        return {
          type,
          id,
          tfd: {
            ...common,
            clockid: memberOf('clock', object.clock),
            ticks: object.ticks,
            settime_flags:
              ((object.timerfdFlags & timerfdFlags.of('ABSTIME')) !== 0n ? 1 : 0) |
              ((object.timerfdFlags & timerfdFlags.of('CANCEL_ON_SET')) !== 0n ? 2 : 0),
            vsec: object.value / NS_PER_S,
            vnsec: object.value % NS_PER_S,
            isec: object.interval / NS_PER_S,
            insec: object.interval % NS_PER_S,
          },
        };
      case 'SIGNALFD':
        return { type, id, sgfd: { ...common, sigmask: object.mask } };
      case 'EPOLL':
        return { type, id, epfd: { ...common, tfd: this.targets(file, object) } };
      case 'INOTIFY': {
        const wd = object.watches.map((watch) => ({
          id: 0,
          i_ino: watch.iIno,
          mask: toWord(inotifyEvents, INOTIFY, watch.mask),
          ignored_mask: 0,
          s_dev: ((watch.devMajor << 20) | watch.devMinor) >>> 0,
          wd: watch.wd,
          f_handle: { bytes: 8, type: 1, handle: new Array(16).fill(0n), path: watch.path },
        }));
        return { type, id, ify: { ...common, wd } };
      }
      case 'SOCKET':
        return socketEntry(object, common, this.netNs, this.queues, this.notes);
      case 'TTY':
        return {
          type,
          id,
          tty: { ...common, tty_info_id: this.terminals.idOf(object, file), regf_id: this.path(file) },
        };
      case 'PIDFD':
        this.notes.add('PIDFD');
        return {
          type,
          id,
          pidfd: { id, ino: id, flags, nspid: object.pid?.numbers[0] ?? -1, fown: ownerOf(file) },
        };
      default:
        return isMemory(file) && isNameless(file) ? this.memfd(file, common) : this.regular(file, common);
    }
  }

  /** What a set of epoll(7) watches, by descriptors of somebody who has the set. */
  private targets(set: File, { targets }: Epoll): EventpollTfdEntry[] {
    const tables = this.tables.filter(({ fds }) => fds.some(({ file }) => file === set));
    return targets.flatMap(({ fd, events, data, file }) => {
      const own = tables.flatMap(({ fds }) => fds.filter((one) => one.file === file && typeOf(file) !== undefined));
      const tfd = (own.find((one) => one.fd === fd) ?? own[0])?.fd;
      if (tfd !== fd) this.notes.add('EPOLL_TARGET', fd);
      if (tfd === undefined) return [];
      const word = toWord(epollEvents, EPOLL, events);
      return { id: 0, tfd, events: word, data, dev: 0, inode: file.iIno, pos: file.fPos };
    });
  }

  private async pipe(file: File, pipe: Pipe, common: Common): Promise<FileEntry> {
    const pipe_id = Number(pipe.ino & 0xffff_ffffn);
    const isNamed = (pipe.pipeFlags & pipeFlags.of('NAMED')) !== 0n;
    if (!this.pipes.has(pipe)) {
      this.pipes.add(pipe);
      const message = { pipe_id, bytes: pipe.data.length, size: Number(pipe.capacity) };
      (isNamed ? this.fifoData : this.pipesData).push({ message, extra: pipe.data });
    }
    const { id } = common;
    if (!isNamed) return { type: TYPE.PIPE, id, pipe: { ...common, pipe_id } };
    return { type: TYPE.FIFO, id, fifo: { id, pipe_id, regf_id: this.path(file) } };
  }

  /** The path of a file as a file of its own. */
  private path(file: File): number {
    const id = this.next++;
    const name = file.path;
    const flags = openWord(file.fFlags & ~openFlags.of('UNLINKED'));
    this.entries.push({
      type: TYPE.REG,
      id,
      reg: { id, flags, pos: file.fPos, fown: NOBODY, name, mode: file.iMode, build_id: [] },
    });
    return id;
  }

  private regular(file: File, { id, flags, fown }: Common): FileEntry {
    if (isNameless(file) && isRegular(file.iMode)) this.ghost(file, id);
    const size = isRegular(file.iMode) ? { size: file.iSize } : {};
    const reg = { id, flags, pos: file.fPos, fown, name: file.path, ...size, mode: file.iMode, build_id: [] };
    return { type: TYPE.REG, id, reg };
  }

  /** A file without a name: its contents are in an image of their own, one for each inode. */
  private ghost(file: File, id: number): void {
    const key = inodeKey(file);
    if (!this.ghosts.has(key)) {
      const time = file.iMtime ?? 0n;
      const mtim = { tv_sec: time / NS_PER_S, tv_usec: (time % NS_PER_S) / NS_PER_US };
      const message = {
        uid: file.iUid ?? 0,
        gid: file.iGid ?? 0,
        mode: file.iMode,
        dev: ((file.devMajor << 20) | file.devMinor) >>> 0,
        ino: file.iIno,
        atim: mtim,
        mtim,
        chunks: true,
        size: file.iSize,
      };
      this.ghosts.set(key, { message, data: this.contents.get(key) ?? [] });
    }
    const remap_id = [...this.ghosts.keys()].indexOf(key) + 1;
    this.remaps.push({ message: { orig_id: id, remap_id, remap_type: 1 } });
  }

  private memfd(file: File, { id, flags, fown }: Common): FileEntry {
    const shmid = this.shared.idOf(file) ?? 0;
    const inode_id = shmid;
    if (this.shared.isNewFile(shmid)) {
      this.memfds.push({
        message: {
          name: file.path.replace(/^\/memfd:/, ''),
          uid: file.iUid ?? 0,
          gid: file.iGid ?? 0,
          size: file.iSize,
          shmid,
          seals: Number(file.seals ?? 1n),
          inode_id: BigInt(inode_id),
          mode: file.iMode,
        },
      });
    }
    return { type: LATER.MEMFD, id, memfd: { id, flags, pos: file.fPos, fown, inode_id } };
  }
}

interface Common {
  readonly id: number;
  readonly flags: number;
  readonly fown: FownEntry;
}

const NOBODY: FownEntry = { uid: 0, euid: 0, signum: 0, pid_type: 0, pid: 0 };
const OWNERS: readonly (string | number)[] = ['THREAD', 'PROCESS', 'GROUP'];

const ownerOf = (file: File): FownEntry =>
  file.owner
    ? {
        uid: file.ownerUid ?? 0,
        euid: file.ownerEuid ?? 0,
        signum: file.ownerSignal ?? 0,
        pid_type: Math.max(0, OWNERS.indexOf(file.ownerType ?? 'NONE')),
        pid: file.owner.numbers[0] ?? 0,
      }
    : NOBODY;

function typeOf(file: File): number | undefined {
  const { object, iMode } = file;
  switch (object?.type) {
    case 'PIPE':
      return (object.pipeFlags & pipeFlags.of('NAMED')) !== 0n ? TYPE.FIFO : TYPE.PIPE;
    case 'EVENTFD':
      return TYPE.EVENTFD;
    case 'TIMERFD':
      return LATER.TIMERFD;
    case 'SIGNALFD':
      return TYPE.SIGNALFD;
    case 'EPOLL':
      return TYPE.EVENTPOLL;
    case 'INOTIFY':
      return TYPE.INOTIFY;
    case 'SOCKET':
      return object.family === 'UNIX'
        ? TYPE.UNIXSK
        : object.family === 'INET' || object.family === 'INET6'
          ? TYPE.INETSK
          : undefined;
    case 'TTY':
      return LATER.TTY;
    case 'PIDFD':
      return LATER.PIDFD;
    default: {
      const type = iMode & S_IFMT;
      if (isMemory(file) && isNameless(file)) return LATER.MEMFD;
      return type === S_IFREG || type === S_IFDIR || type === S_IFCHR ? TYPE.REG : undefined;
    }
  }
}

const memberOf = (id: string, value: string | number): number =>
  typeof value === 'number' ? value : (enumMembers(id).find(({ name }) => name === value)?.number ?? 0);
