import { int32, uint64 } from '../bytes/column.js';
import { openFlags, pipeFlags } from '../flags.js';
import { kindByCode } from '../registry.js';
import { type Current, lengthOf, type Seen, type Topic } from './current.js';
import { fileTypeOf, numberIn, offsetOf } from './fields.js';
import { NONE } from './places.js';

const UNLINKED = openFlags.of('UNLINKED');
const NAMED = pipeFlags.of('NAMED');
const ttyType = numberIn('tty_type');
const [MASTER, SLAVE] = [ttyType('MASTER'), ttyType('SLAVE')];

/** File systems in memory: what is on them may be nowhere but in the image. */
const IN_MEMORY = ['tmpfs', 'ramfs', 'hugetlbfs'];

/** The type of a FILE, by the kind that says what it is of; the others are anonymous inodes. */
const TYPES: Readonly<Record<string, string>> = { PIPE: 'FIFO', SOCKET: 'socket', TTY: 'character device' };

/** What the kernel calls anonymous inodes. */
const NAMES: Readonly<Record<string, string>> = {
  EVENTFD: 'anon_inode:[eventfd]',
  TIMERFD: 'anon_inode:[timerfd]',
  SIGNALFD: 'anon_inode:[signalfd]',
  EPOLL: 'anon_inode:[eventpoll]',
  INOTIFY: 'anon_inode:inotify',
  PIDFD: 'anon_inode:[pidfd]',
};

/** What a name must look like where it is not always the same; a FILE without a name has none that is wrong. */
const PATTERNS: Readonly<Record<string, { readonly fits: RegExp; readonly expected: string }>> = {
  PIPE: { fits: /^(?:pipe:\[\d+\]|\/.*|)$/su, expected: 'pipe:[…] or a path' },
  SOCKET: { fits: /^(?:socket:\[\d+\]|)$/u, expected: 'socket:[…]' },
  TTY: { fits: /^(?:\/.*|)$/su, expected: 'a path' },
};

/** What a dump is from, contents of files, and the objects behind descriptions. */
export class Contents implements Topic {
  /** By FILE: its size and its inode, where it may have FILE_DATA; by inode, the end of its FILE_DATA so far. */
  private readonly sizes = uint64();
  private readonly inode = int32();
  private readonly ends = uint64();
  /** Inodes of files by device and number; PIPEs by inode, TTYs by type and number; numbers of slaves by TTY. */
  private readonly inodes = new Map<string, number>();
  private readonly pipes = new Map<string, number>();
  private readonly pipeOf = new Map<string, number>();
  private readonly ttys = new Map<string, number>();
  private readonly slaves = new Map<number, number>();

  constructor(private readonly current: Current) {}

  readonly on: Topic['on'] = {
    DUMP_INFO: () => {
      if (this.current.index > 0) this.current.raise('DUMP_INFO_NOT_FIRST', 0, 8, '', { actual: this.current.index });
    },
    FILE: (file) => this.file(file),
    FILE_DATA: (data) => this.data(data),
    PIPE: ({ ino, pipeFlags: flags }) => {
      if ((flags & NAMED) === 0n) this.once(this.pipes, String(ino), 'PIPE_TWICE', 'PIPE', 'ino', ino);
    },
    TTY: ({ index, ttyType: type }) => {
      const end = ttyType(type);
      if (end === MASTER || end === SLAVE) {
        this.once(this.ttys, `${end} ${index}`, 'TTY_TWICE', 'TTY', 'index', BigInt(index));
      }
      if (end === SLAVE) this.slaves.set(this.current.index, index);
    },
  };

  /** Reports an object of which there may be but one. */
  private once(
    seen: Map<string, number>,
    key: string,
    code: 'PIPE_TWICE' | 'TTY_TWICE',
    type: string,
    field: string,
    actual: bigint,
  ): void {
    const { current } = this;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, current.index);
    else {
      const related = [{ offset: current.places.offset(first), length: 8, message: 'the first one' }];
      current.raise(code, offsetOf(type, field), type === 'TTY' ? 4 : 8, `/${field}`, { actual }, { related });
    }
  }

  private file(file: Seen<'FILE'>): void {
    const { current } = this;
    const { fFlags, iMode, iSize, fstype } = file;
    const isOwn = fileTypeOf(iMode) === 'regular file' && ((fFlags & UNLINKED) !== 0n || IN_MEMORY.includes(fstype));
    current.places.setSlot(current.index, this.sizes.push(iSize));
    this.inode.push(isOwn ? this.inodeOf(file) : NONE);
    if ((file.object ?? NONE) >= 0) this.object(file, file.object as number);
  }

  /** FILEs of equal device and number are one inode. That of System V memory is its id, which others may have by chance. */
  private inodeOf({ devMajor, devMinor, iIno, path }: Seen<'FILE'>): number {
    if (iIno === 0n || path.startsWith('/SYSV')) return this.ends.push(0n);
    const key = `${devMajor}:${devMinor} ${iIno}`;
    const inode = this.inodes.get(key) ?? this.ends.push(0n);
    this.inodes.set(key, inode);
    return inode;
  }

  /** Whether the type and the name of a FILE fit the object that it is of. */
  private object(file: Seen<'FILE'>, object: number): void {
    const { current } = this;
    const type = kindByCode(current.places.code(object))?.type as string;
    const expected = TYPES[type];
    const actual = fileTypeOf(file.iMode);
    const fits = expected === undefined ? actual === undefined || actual === 'regular file' : actual === expected;
    const name = NAMES[type];
    const pattern = PATTERNS[type];
    if (!fits) {
      const args = { actual: actual ?? 'anonymous inode', type, expected: expected ?? 'anonymous inode' };
      current.raise('FILE_OBJECT_TYPE', offsetOf('FILE', 'iMode'), 4, '/iMode', args);
    } else if (name !== undefined && file.path !== name) {
      const args = { actual: file.path, type, expected: name };
      current.raise('FILE_OBJECT_NAME', offsetOf('FILE', 'path'), 8, '/path', args);
    } else if (pattern !== undefined && !pattern.fits.test(file.path)) {
      const args = { actual: file.path, type, expected: pattern.expected };
      current.raise('FILE_OBJECT_NAME', offsetOf('FILE', 'path'), 8, '/path', args);
    }
    if (type === 'PIPE') this.pipe(file, object);
    if (type === 'TTY') this.tty(file, object);
  }

  /** Both ends of a pipe are of one PIPE. */
  private pipe({ devMajor, devMinor, iIno }: Seen<'FILE'>, pipe: number): void {
    const { current } = this;
    const key = `${devMajor}:${devMinor} ${iIno}`;
    const other = this.pipeOf.get(key) ?? pipe;
    this.pipeOf.set(key, other);
    if (other === pipe) return;
    const related = [{ offset: current.places.offset(other), length: 8, message: 'the PIPE of its other end' }];
    current.raise('PIPE_SPLIT', offsetOf('FILE', 'object'), 8, '/object', { actual: iIno }, { related });
  }

  /** The number of a slave is the minor number of its device. */
  private tty({ rdevMinor }: Seen<'FILE'>, tty: number): void {
    const expected = this.slaves.get(tty);
    if (expected === undefined || expected === rdevMinor) return;
    const args = { actual: rdevMinor, expected };
    this.current.raise('TTY_INDEX', offsetOf('FILE', 'rdevMinor'), 4, '/rdevMinor', args);
  }

  private data({ file, offset, data }: Seen<'FILE_DATA'>): void {
    const { current } = this;
    const slot = current.places.slot(file);
    if (slot < 0) return;
    const end = offset + BigInt(lengthOf(data));
    const raise = (code: 'FILE_DATA_UNEXPECTED' | 'FILE_DATA_UNORDERED' | 'FILE_DATA_BEYOND_END', expected: bigint) => {
      const related = [{ offset: current.places.offset(file), length: 8, message: 'the FILE' }];
      const args = { actual: code === 'FILE_DATA_BEYOND_END' ? end : offset, expected };
      current.raise(code, offsetOf('FILE_DATA', 'offset'), 8, '/offset', args, { related });
    };
    const inode = this.inode.get(slot);
    if (inode === NONE) {
      raise('FILE_DATA_UNEXPECTED', 0n);
      return;
    }
    const before = this.ends.get(inode);
    if (offset < before) raise('FILE_DATA_UNORDERED', before);
    else if (end > this.sizes.get(slot)) raise('FILE_DATA_BEYOND_END', this.sizes.get(slot));
    if (end > before) this.ends.set(inode, end);
  }
}
