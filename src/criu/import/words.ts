/** Words of the x86-64 kernel as CRIU writes them, and the image's bits for them. Both directions. */
import { type FlagSet, openFlags } from '../../flags.js';
import type {
  EpollEvent,
  File,
  InotifyEvent,
  MembarrierFlag,
  MntFlag,
  NetdevFlag,
  OpenFlag,
  SaFlag,
  SasFlag,
  Timerfd,
} from '../../generated/model.js';

/** Pairs of a kernel's mask and a name of the image. */
export type Words<N extends string> = readonly (readonly [mask: number, name: N])[];

/** Bits of the image for a kernel's word, and what of the word has none. */
export function fromWord<N extends string>(
  set: FlagSet<N>,
  words: Words<N>,
  word: number,
): { bits: bigint; rest: number } {
  let [bits, rest] = [0n, word >>> 0];
  for (const [mask, name] of words) {
    if ((word & mask) >>> 0 !== mask >>> 0) continue;
    bits |= set.of(name);
    rest = (rest & ~mask) >>> 0;
  }
  return { bits, rest };
}

/** A kernel's word for bits of the image. */
export function toWord<N extends string>(set: FlagSet<N>, words: Words<N>, bits: bigint): number {
  let word = 0;
  for (const [mask, name] of words) if ((bits & set.of(name)) !== 0n) word |= mask;
  return word >>> 0;
}

const O_ACCMODE = 0o3;
const O_PATH = 0o10000000;

/** open(2). SYNC has DSYNC's bit too, so it stands in front; TMPFILE has DIRECTORY's. */
const OPEN: Words<OpenFlag> = [
  [0o2000, 'APPEND'],
  [0o4000, 'NONBLOCK'],
  [0o4010000, 'SYNC'],
  [0o10000, 'DSYNC'],
  [0o20000, 'ASYNC'],
  [0o40000, 'DIRECT'],
  [0o100000, 'LARGEFILE'],
  [0o20200000, 'TMPFILE'],
  [0o200000, 'DIRECTORY'],
  [0o400000, 'NOFOLLOW'],
  [0o1000000, 'NOATIME'],
  [O_PATH, 'PATH'],
];

/** open_flag of the flags of open(2). */
export function openBits(word: number): bigint {
  const { bits } = fromWord(openFlags, OPEN, word);
  if ((word & O_PATH) !== 0) return bits;
  const mode = word & O_ACCMODE;
  return bits | (mode !== 1 ? openFlags.of('READ') : 0n) | (mode === 1 || mode === 2 ? openFlags.of('WRITE') : 0n);
}

/** The flags of open(2), or-ed: SYNC is DSYNC and more. */
export function openWord(bits: bigint): number {
  const has = (name: 'READ' | 'WRITE') => (bits & openFlags.of(name)) !== 0n;
  const access = has('WRITE') ? (has('READ') ? 2 : 1) : 0;
  return (toWord(openFlags, OPEN, bits) | access) >>> 0;
}

export const SA: Words<SaFlag> = [
  [0x1, 'NOCLDSTOP'],
  [0x2, 'NOCLDWAIT'],
  [0x4, 'SIGINFO'],
  [0x08000000, 'ONSTACK'],
  [0x10000000, 'RESTART'],
  [0x40000000, 'NODEFER'],
  [0x80000000, 'RESETHAND'],
  [0x04000000, 'RESTORER'],
  [0x400, 'UNSUPPORTED'],
  [0x800, 'EXPOSE_TAGBITS'],
];

export const SAS: Words<SasFlag> = [
  [0x1, 'ONSTACK'],
  [0x2, 'DISABLE'],
  [0x80000000, 'AUTODISARM'],
];

export const EPOLL: Words<EpollEvent> = [
  [0x1, 'IN'],
  [0x2, 'PRI'],
  [0x4, 'OUT'],
  [0x8, 'ERR'],
  [0x10, 'HUP'],
  [0x20, 'NVAL'],
  [0x40, 'RDNORM'],
  [0x80, 'RDBAND'],
  [0x100, 'WRNORM'],
  [0x200, 'WRBAND'],
  [0x400, 'MSG'],
  [0x2000, 'RDHUP'],
  [0x10000000, 'EXCLUSIVE'],
  [0x20000000, 'WAKEUP'],
  [0x40000000, 'ONESHOT'],
  [0x80000000, 'ET'],
];

export const INOTIFY: Words<InotifyEvent> = [
  [0x1, 'ACCESS'],
  [0x2, 'MODIFY'],
  [0x4, 'ATTRIB'],
  [0x8, 'CLOSE_WRITE'],
  [0x10, 'CLOSE_NOWRITE'],
  [0x20, 'OPEN'],
  [0x40, 'MOVED_FROM'],
  [0x80, 'MOVED_TO'],
  [0x100, 'CREATE'],
  [0x200, 'DELETE'],
  [0x400, 'DELETE_SELF'],
  [0x800, 'MOVE_SELF'],
  [0x04000000, 'EXCL_UNLINK'],
  [0x80000000, 'ONESHOT'],
];

/** The commands of membarrier(2) that register. */
export const MEMBARRIER: Words<MembarrierFlag> = [
  [1 << 2, 'GLOBAL_EXPEDITED'],
  [1 << 4, 'PRIVATE_EXPEDITED'],
  [1 << 6, 'PRIVATE_EXPEDITED_SYNC_CORE'],
  [1 << 8, 'PRIVATE_EXPEDITED_RSEQ'],
];

/** mount(2). */
export const MNT: Words<MntFlag> = [
  [0x1, 'RDONLY'],
  [0x2, 'NOSUID'],
  [0x4, 'NODEV'],
  [0x8, 'NOEXEC'],
  [0x400, 'NOATIME'],
  [0x800, 'NODIRATIME'],
  [0x200000, 'RELATIME'],
  [0x100, 'NOSYMFOLLOW'],
  [0x100000, 'SHARED'],
  [0x80000, 'SLAVE'],
  [0x20000, 'UNBINDABLE'],
];

/** netdevice(7). */
export const IFF: Words<NetdevFlag> = [
  [0x1, 'UP'],
  [0x2, 'BROADCAST'],
  [0x8, 'LOOPBACK'],
  [0x10, 'POINTOPOINT'],
  [0x40, 'RUNNING'],
  [0x80, 'NOARP'],
  [0x100, 'PROMISC'],
  [0x200, 'ALLMULTI'],
  [0x1000, 'MULTICAST'],
  [0x10000, 'LOWER_UP'],
];

export const NS_PER_S = 1_000_000_000n;
export const NS_PER_US = 1_000n;

/** A device number as the kernel keeps it: 12 bits and 20. */
export const kernelDevice = (dev: number): { major: number; minor: number } => ({
  major: dev >>> 20,
  minor: dev & 0xfffff,
});

/** A device number as stat(2) gives it, the lower 32 bits. */
export const statDevice = (dev: number): { major: number; minor: number } => ({
  major: (dev >>> 8) & 0xfff,
  minor: (dev & 0xff) | ((dev >>> 12) & 0xfff00),
});

/** The numbers of the character devices that an image may have. */
const DEVICES: Readonly<Record<string, number>> = { null: 3, zero: 5, full: 7, random: 8, urandom: 9 };

/** The number of a device that an image may have, by its path. */
export const deviceOf = (path: string): Partial<Pick<File, 'rdevMajor' | 'rdevMinor'>> => {
  const minor = DEVICES[path.replace(/^\/dev\//, '')];
  return minor === undefined ? {} : { rdevMajor: 1, rdevMinor: minor };
};

/** clock_gettime(2): those of timers. */
export const CLOCKS: Readonly<Record<number, Timerfd['clock']>> = {
  0: 'REALTIME',
  1: 'MONOTONIC',
  7: 'BOOTTIME',
  8: 'REALTIME_ALARM',
  9: 'BOOTTIME_ALARM',
};
