import { argument, shown } from './argument.js';
import type {
  Capability,
  CoredumpFlag,
  CredFlag,
  DumpFlag,
  EpollEvent,
  EventfdFlag,
  FdFlag,
  FsFlag,
  InotifyEvent,
  IpcFlag,
  MembarrierFlag,
  MmFlag,
  MntFlag,
  NetdevFlag,
  NsFlag,
  OpenFlag,
  Personality,
  PidfdFlag,
  PipeFlag,
  SaFlag,
  SasFlag,
  Seal,
  Securebit,
  SighandFlag,
  SignalFlag,
  SocketFlag,
  TaskFlag,
  ThreadFlag,
  TimerfdFlag,
  TtyFlag,
  VmFlag,
  Xfeature,
} from './generated/model.js';
import { flagSets, type Member, unmapped } from './registry.js';

/** A name of the set, or `bitN` for a bit that this revision has no name for. */
export type FlagName<N extends string> = N | `bit${number}`;

/** Names and bits of a flag set. The bits are the image's own, never a kernel's. */
export class FlagSet<N extends string = string> {
  readonly members: readonly Member[];
  private readonly masks: ReadonlyMap<string, bigint>;

  constructor(readonly id: string) {
    this.members = Object.hasOwn(flagSets, argument(id, '/id', 'text')) ? (flagSets[id] as readonly Member[]) : [];
    this.masks = new Map(this.members.map(({ name, number }) => [name, 1n << BigInt(number)]));
  }

  /** Every bit that has a name. */
  get known(): bigint {
    return this.members.reduce((bits, { number }) => bits | (1n << BigInt(number)), 0n);
  }

  /** The names of `bits`, in bit order. @throws {RangeError} for what is no u64 */
  names(bits: bigint): FlagName<N>[] {
    if (typeof bits !== 'bigint' || BigInt.asUintN(64, bits) !== bits)
      throw new RangeError(`${shown(bits)} does not fit into 64 bits`);
    const names: FlagName<N>[] = [];
    this.add(names, Number(bits & 0xffff_ffffn), 0);
    this.add(names, Number(bits >> 32n), 32);
    return names;
  }

  /** Adds the names of the bits of a word that starts at bit `first`. */
  private add(names: FlagName<N>[], word: number, first: number): void {
    for (let left = word; left !== 0; left = (left & (left - 1)) >>> 0) {
      const number = first + 31 - Math.clz32(left & -left);
      const member = this.members.find((m) => m.number === number);
      names.push((member?.name ?? `bit${number}`) as FlagName<N>);
    }
  }

  /** The bits of `names`. @throws {RangeError} for a name that the set doesn't have @throws {ImageError} WRONG_TYPE for what is no name */
  of(...names: readonly FlagName<N>[]): bigint {
    return this.all(names);
  }

  /** The bits of however many names. @throws {RangeError} for a name that the set doesn't have @throws {ImageError} WRONG_TYPE for what is no name */
  all(names: readonly FlagName<N>[]): bigint {
    let bits = 0n;
    for (const [index, name] of argument(names, '/names', 'list').entries()) bits |= this.mask(name, index);
    return bits;
  }

  private mask(name: string, index: number): bigint {
    const mask = this.masks.get(name);
    if (mask !== undefined) return mask;
    argument(name, `/names/${index}`, 'text');
    const number = /^bit(\d|[1-5]\d|6[0-3])$/.exec(name)?.[1];
    if (number === undefined) throw new RangeError(`${this.id} has no flag ${name}`);
    return 1n << BigInt(number);
  }
}

/** `vm_flags` of a mapping; translates what kernels call them. */
export class VmFlagSet extends FlagSet<VmFlag> {
  /**
   * Bits of the two-letter codes in the VmFlags line of /proc/PID/smaps.
   *
   * @throws {RangeError} for a code that no flag has
   * @see proc_pid_smaps(5)
   */
  fromSmaps(codes: readonly string[]): bigint {
    return argument(codes, '/codes', 'texts').reduce((bits, code) => {
      const member = this.members.find(({ smaps }) => smaps === code);
      if (member === undefined) throw new RangeError(`no flag of ${this.id} has the smaps code ${code}`);
      return bits | (1n << BigInt(member.number));
    }, 0n);
  }

  /** Codes of `bits`, in bit order. @throws {RangeError} for a bit that smaps has no code for */
  toSmaps(bits: bigint): string[] {
    return this.names(bits).map((name) => {
      const code = this.members.find((member) => member.name === name)?.smaps;
      if (code === undefined) throw new RangeError(`${name} has no smaps code`);
      return code;
    });
  }

  /**
   * Bits of a kernel's own `vm_flags` word. `release` is one whose words the specs list: `2.6.29`.
   *
   * @throws {RangeError} for an unknown release, and for a bit of the word that the image has no bit for
   * @see include/linux/mm.h of that release
   */
  fromKernel(release: string, word: bigint): bigint {
    if (typeof word !== 'bigint' || word < 0n) throw new RangeError(`${shown(word)} is no word of flags`);
    const words = this.kernelWords(release);
    let bits = 0n;
    for (let mask = 1n; mask <= word; mask <<= 1n) {
      if ((word & mask) === 0n) continue;
      const member = words.find(([, value]) => value === mask)?.[0];
      if (member === undefined)
        throw new RangeError(`${this.kernelBit(release, mask)} of Linux ${release} has no bit in the image`);
      bits |= 1n << BigInt(member.number);
    }
    return bits;
  }

  /** The kernel's word for `bits`. @throws {RangeError} for an unknown release, and for a flag that it did not have */
  toKernel(release: string, bits: bigint): bigint {
    const words = this.kernelWords(release);
    return this.names(bits).reduce((word, name) => {
      const value = words.find(([member]) => member.name === name)?.[1];
      if (value === undefined) throw new RangeError(`Linux ${release} has no flag ${name}`);
      return word | value;
    }, 0n);
  }

  private kernelWords(release: string): [Member, bigint][] {
    argument(release, '/release', 'text');
    const words = this.members.flatMap((member): [Member, bigint][] => {
      const { kernel = {} } = member;
      return Object.hasOwn(kernel, release) ? [[member, BigInt(kernel[release] as string)]] : [];
    });
    if (words.length === 0) throw new RangeError(`the flags of Linux ${release} are not known`);
    return words;
  }

  private kernelBit(release: string, mask: bigint): string {
    const word = `0x${mask.toString(16)}`;
    const name = unmapped[this.id]?.[release]?.find((known) => BigInt(known.word) === mask)?.name;
    return name === undefined ? `bit ${word}` : `${name} (${word})`;
  }
}

export const vmFlags = new VmFlagSet('vm_flag');
export const capabilities = new FlagSet<Capability>('capability');
export const securebits = new FlagSet<Securebit>('securebit');
export const credFlags = new FlagSet<CredFlag>('cred_flag');
export const openFlags = new FlagSet<OpenFlag>('open_flag');
export const fdFlags = new FlagSet<FdFlag>('fd_flag');
export const mntFlags = new FlagSet<MntFlag>('mnt_flag');
export const netdevFlags = new FlagSet<NetdevFlag>('netdev_flag');
export const saFlags = new FlagSet<SaFlag>('sa_flag');
export const signalFlags = new FlagSet<SignalFlag>('signal_flag');
export const taskFlags = new FlagSet<TaskFlag>('task_flag');
export const sighandFlags = new FlagSet<SighandFlag>('sighand_flag');
export const threadFlags = new FlagSet<ThreadFlag>('thread_flag');
export const mmFlags = new FlagSet<MmFlag>('mm_flag');
export const fsFlags = new FlagSet<FsFlag>('fs_flag');
export const nsFlags = new FlagSet<NsFlag>('ns_flag');
export const dumpFlags = new FlagSet<DumpFlag>('dump_flag');
export const coredumpFlags = new FlagSet<CoredumpFlag>('coredump_flag');
export const membarrierFlags = new FlagSet<MembarrierFlag>('membarrier_flag');
export const sasFlags = new FlagSet<SasFlag>('sas_flag');
export const seals = new FlagSet<Seal>('seal');
export const ipcFlags = new FlagSet<IpcFlag>('ipc_flag');
export const personalities = new FlagSet<Personality>('personality');
export const xfeatures = new FlagSet<Xfeature>('xfeature');
export const ttyFlags = new FlagSet<TtyFlag>('tty_flag');
export const pidfdFlags = new FlagSet<PidfdFlag>('pidfd_flag');
export const pipeFlags = new FlagSet<PipeFlag>('pipe_flag');
export const eventfdFlags = new FlagSet<EventfdFlag>('eventfd_flag');
export const timerfdFlags = new FlagSet<TimerfdFlag>('timerfd_flag');
export const epollEvents = new FlagSet<EpollEvent>('epoll_event');
export const inotifyEvents = new FlagSet<InotifyEvent>('inotify_event');
export const socketFlags = new FlagSet<SocketFlag>('socket_flag');

const sets: ReadonlyMap<string, FlagSet> = new Map(
  Object.keys(flagSets).map((id) => [id, id === vmFlags.id ? (vmFlags as unknown as FlagSet) : new FlagSet(id)]),
);

/** The set that a field of the registry names. */
export const flagSet = (id: string): FlagSet => sets.get(id) as FlagSet;
