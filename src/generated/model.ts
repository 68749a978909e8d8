// Generated from formats/*.ksy by `npm run generate`. Do not edit.
import type { Unknown, UnknownObject } from '../unknown.js';

export type Arch =
  | 'X86_32'
  | 'X86_64'
  | 'S390X'
  | 'ARM'
  | 'AARCH64'
  | 'RISCV64';

export type TaskState =
  | 'RUNNING'
  | 'SLEEPING'
  | 'DISK_SLEEP'
  | 'STOPPED'
  | 'TRACED'
  | 'ZOMBIE'
  | 'DEAD'
  | 'IDLE';

export type SchedPolicy =
  | 'NORMAL'
  | 'FIFO'
  | 'RR'
  | 'BATCH'
  | 'IDLE'
  | 'DEADLINE'
  | 'EXT';

export type Dumpable =
  | 'DISABLE'
  | 'USER'
  | 'ROOT';

export type OwnerType =
  | 'NONE'
  | 'THREAD'
  | 'PROCESS'
  | 'GROUP';

export type LockType =
  | 'POSIX'
  | 'OFD'
  | 'FLOCK'
  | 'LEASE';

export type LockAccess =
  | 'READ'
  | 'WRITE';

export type AddressFamily =
  | 'UNIX'
  | 'INET'
  | 'INET6'
  | 'NETLINK'
  | 'PACKET';

export type Clock =
  | 'REALTIME'
  | 'MONOTONIC'
  | 'PROCESS_CPUTIME'
  | 'THREAD_CPUTIME'
  | 'BOOTTIME'
  | 'REALTIME_ALARM'
  | 'BOOTTIME_ALARM'
  | 'TAI';

export type TimerNotify =
  | 'SIGNAL'
  | 'NONE'
  | 'THREAD'
  | 'THREAD_ID';

export type IoprioClass =
  | 'NONE'
  | 'RT'
  | 'BE'
  | 'IDLE';

export type SocketType =
  | 'STREAM'
  | 'DGRAM'
  | 'RAW'
  | 'SEQPACKET';

export type SocketState =
  | 'UNBOUND'
  | 'BOUND'
  | 'LISTENING'
  | 'CONNECTED'
  | 'CLOSED'
  | 'CONNECTING';

export type TtyType =
  | 'MASTER'
  | 'SLAVE'
  | 'OTHER';

export type Capability =
  | 'CHOWN'
  | 'DAC_OVERRIDE'
  | 'DAC_READ_SEARCH'
  | 'FOWNER'
  | 'FSETID'
  | 'KILL'
  | 'SETGID'
  | 'SETUID'
  | 'SETPCAP'
  | 'LINUX_IMMUTABLE'
  | 'NET_BIND_SERVICE'
  | 'NET_BROADCAST'
  | 'NET_ADMIN'
  | 'NET_RAW'
  | 'IPC_LOCK'
  | 'IPC_OWNER'
  | 'SYS_MODULE'
  | 'SYS_RAWIO'
  | 'SYS_CHROOT'
  | 'SYS_PTRACE'
  | 'SYS_PACCT'
  | 'SYS_ADMIN'
  | 'SYS_BOOT'
  | 'SYS_NICE'
  | 'SYS_RESOURCE'
  | 'SYS_TIME'
  | 'SYS_TTY_CONFIG'
  | 'MKNOD'
  | 'LEASE'
  | 'AUDIT_WRITE'
  | 'AUDIT_CONTROL'
  | 'SETFCAP'
  | 'MAC_OVERRIDE'
  | 'MAC_ADMIN'
  | 'SYSLOG'
  | 'WAKE_ALARM'
  | 'BLOCK_SUSPEND'
  | 'AUDIT_READ'
  | 'PERFMON'
  | 'BPF'
  | 'CHECKPOINT_RESTORE';

export type Securebit =
  | 'NOROOT'
  | 'NOROOT_LOCKED'
  | 'NO_SETUID_FIXUP'
  | 'NO_SETUID_FIXUP_LOCKED'
  | 'KEEP_CAPS'
  | 'KEEP_CAPS_LOCKED'
  | 'NO_CAP_AMBIENT_RAISE'
  | 'NO_CAP_AMBIENT_RAISE_LOCKED';

export type CredFlag =
  | 'NO_NEW_PRIVS';

export type OpenFlag =
  | 'READ'
  | 'WRITE'
  | 'APPEND'
  | 'NONBLOCK'
  | 'DSYNC'
  | 'ASYNC'
  | 'DIRECT'
  | 'LARGEFILE'
  | 'DIRECTORY'
  | 'NOFOLLOW'
  | 'NOATIME'
  | 'SYNC'
  | 'PATH'
  | 'TMPFILE'
  | 'UNLINKED';

export type FdFlag =
  | 'CLOEXEC';

export type MntFlag =
  | 'RDONLY'
  | 'NOSUID'
  | 'NODEV'
  | 'NOEXEC'
  | 'NOATIME'
  | 'NODIRATIME'
  | 'RELATIME'
  | 'NOSYMFOLLOW'
  | 'SHARED'
  | 'SLAVE'
  | 'UNBINDABLE';

export type NetdevFlag =
  | 'UP'
  | 'BROADCAST'
  | 'LOOPBACK'
  | 'POINTOPOINT'
  | 'RUNNING'
  | 'NOARP'
  | 'PROMISC'
  | 'ALLMULTI'
  | 'MULTICAST'
  | 'LOWER_UP';

export type SaFlag =
  | 'NOCLDSTOP'
  | 'NOCLDWAIT'
  | 'SIGINFO'
  | 'ONSTACK'
  | 'RESTART'
  | 'NODEFER'
  | 'RESETHAND'
  | 'RESTORER'
  | 'UNSUPPORTED'
  | 'EXPOSE_TAGBITS';

export type SignalFlag =
  | 'GROUP_EXIT'
  | 'STOPPED'
  | 'CHILD_SUBREAPER';

export type TaskFlag =
  | 'EXITING'
  | 'FORKNOEXEC'
  | 'SUPERPRIV'
  | 'RANDOMIZE'
  | 'RESET_ON_FORK'
  | 'DL_RECLAIM'
  | 'DL_OVERRUN';

export type SighandFlag =
  | 'HANDLERS_KNOWN';

export type NsFlag =
  | 'UTS_OUTSIDE'
  | 'IPC_OUTSIDE'
  | 'MNT_OUTSIDE'
  | 'PID_OUTSIDE'
  | 'NET_OUTSIDE'
  | 'USER_OUTSIDE'
  | 'CGROUP_OUTSIDE'
  | 'TIME_OUTSIDE';

export type ThreadFlag =
  | 'CPUID_FAULT'
  | 'TSC_FAULT';

export type MmFlag =
  | 'THP_DISABLE'
  | 'KSM_MERGE_ANY'
  | 'MDWE'
  | 'MDWE_NO_INHERIT'
  | 'THP_EXCEPT_ADVISED';

export type FsFlag =
  | 'ROOT_UNLINKED'
  | 'PWD_UNLINKED';

export type DumpFlag =
  | 'LEFT_RUNNING'
  | 'LEFT_STOPPED'
  | 'KILLED'
  | 'IMPORTED';

export type CoredumpFlag =
  | 'ANON_PRIVATE'
  | 'ANON_SHARED'
  | 'MAPPED_PRIVATE'
  | 'MAPPED_SHARED'
  | 'ELF_HEADERS'
  | 'HUGETLB_PRIVATE'
  | 'HUGETLB_SHARED'
  | 'DAX_PRIVATE'
  | 'DAX_SHARED';

export type MembarrierFlag =
  | 'GLOBAL_EXPEDITED'
  | 'PRIVATE_EXPEDITED'
  | 'PRIVATE_EXPEDITED_SYNC_CORE'
  | 'PRIVATE_EXPEDITED_RSEQ';

export type SasFlag =
  | 'DISABLE'
  | 'AUTODISARM'
  | 'ONSTACK';

export type Seal =
  | 'SEAL'
  | 'SHRINK'
  | 'GROW'
  | 'WRITE'
  | 'FUTURE_WRITE'
  | 'EXEC';

export type IpcFlag =
  | 'DEST'
  | 'LOCKED'
  | 'HUGETLB';

export type Personality =
  | 'ADDR_NO_RANDOMIZE'
  | 'MMAP_PAGE_ZERO'
  | 'ADDR_COMPAT_LAYOUT'
  | 'READ_IMPLIES_EXEC'
  | 'ADDR_LIMIT_32BIT'
  | 'SHORT_INODE'
  | 'WHOLE_SECONDS'
  | 'STICKY_TIMEOUTS'
  | 'ADDR_LIMIT_3GB'
  | 'UNAME26'
  | 'FDPIC_FUNCPTRS';

export type Xfeature =
  | 'X87'
  | 'SSE'
  | 'AVX'
  | 'BNDREGS'
  | 'BNDCSR'
  | 'OPMASK'
  | 'ZMM_HI256'
  | 'HI16_ZMM'
  | 'PT'
  | 'PKRU'
  | 'PASID'
  | 'CET_U'
  | 'CET_S'
  | 'HDC'
  | 'UINTR'
  | 'LBR'
  | 'HWP'
  | 'XTILECFG'
  | 'XTILEDATA'
  | 'APX';

export type TtyFlag =
  | 'LOCKED'
  | 'PACKET'
  | 'EXCLUSIVE';

export type PidfdFlag =
  | 'THREAD';

export type PipeFlag =
  | 'NAMED'
  | 'READER_OUTSIDE'
  | 'WRITER_OUTSIDE';

export type EventfdFlag =
  | 'SEMAPHORE';

export type TimerfdFlag =
  | 'ABSTIME'
  | 'CANCEL_ON_SET';

export type EpollEvent =
  | 'IN'
  | 'PRI'
  | 'OUT'
  | 'ERR'
  | 'HUP'
  | 'NVAL'
  | 'RDNORM'
  | 'RDBAND'
  | 'WRNORM'
  | 'WRBAND'
  | 'MSG'
  | 'RDHUP'
  | 'EXCLUSIVE'
  | 'WAKEUP'
  | 'ONESHOT'
  | 'ET';

export type InotifyEvent =
  | 'ACCESS'
  | 'MODIFY'
  | 'ATTRIB'
  | 'CLOSE_WRITE'
  | 'CLOSE_NOWRITE'
  | 'OPEN'
  | 'MOVED_FROM'
  | 'MOVED_TO'
  | 'CREATE'
  | 'DELETE'
  | 'DELETE_SELF'
  | 'MOVE_SELF'
  | 'EXCL_UNLINK'
  | 'ONESHOT';

export type SocketFlag =
  | 'MUTUAL'
  | 'PENDING'
  | 'SHUT_RD'
  | 'SHUT_WR'
  | 'UNLINKED'
  | 'REUSEADDR'
  | 'REUSEPORT'
  | 'KEEPALIVE'
  | 'BROADCAST'
  | 'OOBINLINE'
  | 'DONTROUTE'
  | 'PASSCRED'
  | 'PASSSEC'
  | 'TIMESTAMP'
  | 'TIMESTAMPNS'
  | 'ZEROCOPY'
  | 'SNDBUF_LOCK'
  | 'RCVBUF_LOCK';

export type VmFlag =
  | 'READ'
  | 'WRITE'
  | 'EXEC'
  | 'MAYREAD'
  | 'MAYWRITE'
  | 'MAYEXEC'
  | 'GROWSDOWN'
  | 'DENYWRITE'
  | 'EXECUTABLE'
  | 'DONTEXPAND'
  | 'ACCOUNT'
  | 'ALWAYSDUMP'
  | 'CAN_NONLINEAR'
  | 'SHARED'
  | 'MAYSHARE'
  | 'GROWSUP'
  | 'PFNMAP'
  | 'LOCKED'
  | 'IO'
  | 'SEQ_READ'
  | 'RAND_READ'
  | 'DONTCOPY'
  | 'NORESERVE'
  | 'HUGETLB'
  | 'NONLINEAR'
  | 'INSERTPAGE'
  | 'MIXEDMAP'
  | 'HUGEPAGE'
  | 'NOHUGEPAGE'
  | 'MERGEABLE'
  | 'DONTDUMP'
  | 'SOFTDIRTY'
  | 'WIPEONFORK'
  | 'SYNC'
  | 'LOCKONFAULT'
  | 'UFFD_MISSING'
  | 'UFFD_WP'
  | 'UFFD_MINOR'
  | 'SHADOW_STACK'
  | 'DROPPABLE'
  | 'SEALED'
  | 'MTE'
  | 'BTI'
  | 'MAYBE_GUARD';

/** An entry of `mounts`: Every mount of the namespace, in the order of /proc/PID/mountinfo. */
export interface Mount {
  /** ID of the mount, unique while it is mounted. */
  mntId: number;
  /** ID of the mount it is mounted on. */
  parentId: number;
  /** Major number of the device its files are on. */
  devMajor: number;
  /** Minor number of the device its files are on. */
  devMinor: number;
  /** Options and propagation of the mount itself. Bits of `MntFlag`. */
  mntFlags: bigint;
  /** Directory of the file system that forms the root of this mount. */
  root: string;
  /** Where it is mounted, from the root directory of the dumped task. */
  mountpoint: string;
  /** Type of the file system, with its subtype behind a dot. */
  fstype: string;
  /** What was mounted, as the file system names it. */
  source: string;
  /** Options of the file system, comma-separated. */
  options: string;
  /** Number of its peer group; 0 where it is not SHARED. @see mount_namespaces(7) */
  sharedGroup?: number;
  /** Number of the peer group that it gets mounts from; 0 where it is no SLAVE. */
  masterGroup?: number;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `netdevs`: Every device, loopback included. */
export interface Netdev {
  /** Index of the device in its namespace. */
  ifindex: number;
  /** Hardware type, an ARPHRD_* number. @see include/uapi/linux/if_arp.h */
  hwtype: number;
  /** State and abilities of the device. Bits of `NetdevFlag`. */
  devFlags: bigint;
  /** Largest packet. In bytes. */
  mtu: bigint;
  /** Received data. In bytes. */
  rxBytes: bigint;
  /** Received packets. */
  rxPackets: bigint;
  /** Sent data. In bytes. */
  txBytes: bigint;
  /** Sent packets. */
  txPackets: bigint;
  /** Name of the device. */
  name: string;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `addresses`: Addresses of the devices, as rtnetlink lists them. */
export interface NetAddress {
  /** Number of the device. */
  ifindex: number;
  /** Of the address. */
  family: AddressFamily | number;
  /** Bits of the network part. */
  prefixLen: number;
  /** How far it is valid, RT_SCOPE_*. @see rtnetlink(7) */
  scope: number;
  /** Numeric, `127.0.0.1` or `::1` say. */
  address: string;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `locks`: Locks and leases that are held through it. */
export interface FileLock {
  /** Call that made it. */
  lockType: LockType | number;
  /** What it allows. */
  access: LockAccess | number;
  /** First byte. In bytes. */
  start: bigint;
  /** Last byte; 2^64-1 is the end, wherever that is. In bytes. */
  last: bigint;
  /** Of a POSIX lock, the first task that has the FILES_STRUCT. `null`: a lock of another type. */
  owner: Pid | null;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `auxv`: Auxiliary vector that the program was started with. */
export interface AuxvEntry {
  /** What the entry tells, an AT_* number. */
  aType: bigint;
  /** Its value. */
  aVal: bigint;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `guards`: Pages that fault, in ascending order and disjoint. */
export interface Guard {
  /** First address. */
  vmStart: bigint;
  /** First address behind it. */
  vmEnd: bigint;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `fds`: Open descriptors in ascending order. */
export interface Fd {
  /** Number of the descriptor. */
  fd: number;
  /** Flags of the descriptor. Bits of `FdFlag`. @see fcntl(2) */
  fdFlags: bigint;
  /** What it refers to. */
  file: File;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `rlimits`: Resource limits, indexed by RLIMIT_* number. */
export interface Rlimit {
  /** Soft limit; 2^64-1 is no limit. */
  rlimCur: bigint;
  /** Hard limit; 2^64-1 is no limit. */
  rlimMax: bigint;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `timers`: Timers of timer_create(2). */
export interface PosixTimer {
  /** Number that the kernel gave it. */
  timerId: number;
  /** Clock that it runs on. */
  clock: Clock | number;
  /** How its expiration is told. */
  notify: TimerNotify | number;
  /** Signal that tells of it. */
  signo: number;
  /** Value that comes with the signal. */
  sigevValue: bigint;
  /** Until it expires, from the dump on; 0 where it is disarmed. In nanoseconds. */
  value: bigint;
  /** Period; 0 where it expires once. In nanoseconds. */
  interval: bigint;
  /** Expirations that were told with the last signal. */
  overrun: number;
  /** Thread that is told. `null`: not THREAD_ID. */
  pid: Pid | null;
  /** Task whose CPU time counts. `null`: its own. */
  clockTask: Pid | null;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `actions`: Action of every signal; index 0 is signal 1. */
export interface Action {
  /** Address of the handler. 0 is the default action, 1 ignores the signal, and 2^64-1 is a handler whose address is not known. */
  saHandler: bigint;
  /** How the handler is called. Bits of `SaFlag`. */
  saFlags: bigint;
  /** Where the handler returns to. @see sigreturn(2) */
  saRestorer: bigint;
  /** Signals blocked while the handler runs; bit N - 1 stands for signal N. */
  saMask: bigint;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `queue`: Signals of shared_pending with what came along, the oldest first. */
export interface Siginfo {
  /** Number of the signal. */
  siSigno: number;
  /** Error number. */
  siErrno: number;
  /** Why it was sent. */
  siCode: number;
  /** The whole siginfo_t of the architecture, 128 bytes. */
  info: Uint8Array;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `targets`: Descriptors in the set. */
export interface EpollTarget {
  /** Number under which it was added. */
  fd: number;
  /** What is waited for, and how. Bits of `EpollEvent`. @see epoll_ctl(2) */
  events: bigint;
  /** Value that comes with an event. */
  data: bigint;
  /** File that was added. */
  file: File;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `watches`: Files and directories that are watched. */
export interface InotifyWatch {
  /** Watch descriptor. */
  wd: number;
  /** What is told. Bits of `InotifyEvent`. */
  mask: bigint;
  /** Inode number. */
  iIno: bigint;
  /** Major number of the device it is on. */
  devMajor: number;
  /** Minor number of the device it is on. */
  devMinor: number;
  /** Path, from the root of the task that has it. */
  path: string;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `queue`: UNIX: messages received and not yet read, the oldest first; of a STREAM one entry. */
export interface SocketMessage {
  /** Bytes of the message. */
  data: Uint8Array;
  /** Address of its sender. */
  address: string;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `options`: Every other option that is not at its default. */
export interface SocketOption {
  /** Level, IPPROTO_*. */
  level: number;
  /** Number of the option. */
  name: number;
  /** Value, as getsockopt(2) gives it on the architecture of the image. */
  value: Uint8Array;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** An entry of `messages`: Messages that nobody has received yet, the oldest first. */
export interface IpcMessage {
  /** Type of the message. */
  mtype: bigint;
  /** Bytes of the message. */
  data: Uint8Array;
  /** What a newer revision appended to the entry. */
  extra?: Uint8Array;
}

/** A UTS namespace, the names that uname(2) reports inside it. @see uts_namespaces(7), include/linux/utsname.h */
export interface UtsNs extends Unknown {
  type: 'UTS_NS';
  /** Name of the operating system. */
  sysname: string;
  /** Host name of the container. @see sethostname(2) */
  nodename: string;
  /** Release of the kernel. */
  release: string;
  /** Build of the kernel. */
  version: string;
  /** Hardware name, as the personality of the dumping task shows it. */
  machine: string;
  /** NIS domain name of the container. @see setdomainname(2) */
  domainname: string;
}

/** Credentials of a task, or those a file was opened with. @see credentials(7), include/linux/cred.h */
export interface Cred extends Unknown {
  type: 'CRED';
  /** Real user ID. */
  uid: number;
  /** Real group ID. */
  gid: number;
  /** Saved set-user-ID. */
  suid: number;
  /** Saved set-group-ID. */
  sgid: number;
  /** Effective user ID. */
  euid: number;
  /** Effective group ID. */
  egid: number;
  /** User ID for access to files. */
  fsuid: number;
  /** Group ID for access to files. */
  fsgid: number;
  /** Capabilities kept across execve(2) of a file that inherits them. Bits of `Capability`. @see capabilities(7) */
  capInheritable: bigint;
  /** Capabilities the task may make effective. Bits of `Capability`. */
  capPermitted: bigint;
  /** Capabilities the kernel checks. Bits of `Capability`. */
  capEffective: bigint;
  /** Bounding set, the most that execve(2) can grant. Bits of `Capability`. */
  capBset: bigint;
  /** Capabilities kept across execve(2) of an unprivileged file. Bits of `Capability`. */
  capAmbient?: bigint;
  /** How the kernel treats user ID 0. Bits of `Securebit`. */
  securebits?: bigint;
  /** Flags of the credentials as a whole. Bits of `CredFlag`. */
  credFlags?: bigint;
  /** Supplementary group IDs, in the kernel's order. @see getgroups(2) */
  groups?: number[];
}

/** An IPC namespace, the limits and use of its System V objects. @see ipc_namespaces(7), include/linux/ipc_namespace.h */
export interface IpcNs extends Unknown {
  type: 'IPC_NS';
  /** Most semaphores in a set. @see proc_sys_kernel(5) */
  semMsl: bigint;
  /** Most semaphores in all sets together. */
  semMns: bigint;
  /** Most operations in one semop(2). */
  semOpm: bigint;
  /** Most semaphore sets. */
  semMni: bigint;
  /** Longest message. In bytes. */
  msgCtlmax: bigint;
  /** Most data in a message queue. In bytes. */
  msgCtlmnb: bigint;
  /** Most message queues. */
  msgCtlmni: bigint;
  /** Largest shared memory segment. In bytes. */
  shmCtlmax: bigint;
  /** Most shared memory in all segments together. In pages. */
  shmCtlall: bigint;
  /** Most shared memory segments. */
  shmCtlmni: bigint;
  /** Semaphores in use. */
  usedSems: bigint;
  /** Length of the messages that wait in queues, together. In bytes. */
  msgBytes: bigint;
  /** Messages that wait in queues. */
  msgHdrs: bigint;
  /** Shared memory in all segments together. In pages. */
  shmTot: bigint;
}

/** A mount namespace, the tree of mounts that its tasks see. @see mount_namespaces(7), fs/mount.h */
export interface MntNs extends Unknown {
  type: 'MNT_NS';
  /** Every mount of the namespace, in the order of /proc/PID/mountinfo. @see proc_pid_mountinfo(5) */
  mounts: Mount[];
}

/** A PID namespace. @see pid_namespaces(7), include/linux/pid_namespace.h */
export interface PidNs extends Unknown {
  type: 'PID_NS';
  /** Depth below the root PID namespace of the container, which has 0. */
  level: number;
  /** Number that was given out last. @see proc_sys_kernel(5) */
  lastPid: number;
  /** Namespace it was created in. `null`: the root PID namespace of the container. */
  parent: PidNs | null;
}

/** A network namespace and its devices. @see network_namespaces(7), include/net/net_namespace.h */
export interface NetNs extends Unknown {
  type: 'NET_NS';
  /** Every device, loopback included. @see netdevice(7) */
  netdevs: Netdev[];
  /** Addresses of the devices, as rtnetlink lists them. @see rtnetlink(7) */
  addresses?: NetAddress[];
}

/** The set of namespaces that tasks share. @see namespaces(7), include/linux/nsproxy.h */
export interface Nsproxy extends Unknown {
  type: 'NSPROXY';
  /** UTS namespace. */
  utsNs: UtsNs;
  /** IPC namespace. */
  ipcNs: IpcNs;
  /** Mount namespace. */
  mntNs: MntNs;
  /** PID namespace of the tasks themselves. */
  pidNs: PidNs;
  /** Network namespace. */
  netNs: NetNs;
  /** Which namespaces tasks outside the container are in, too. Bits of `NsFlag`. @see namespaces(7) */
  nsFlags?: bigint;
}

/** An open file description. Descriptors that came from dup(2) or fork(2) refer to one FILE; a mapped file and an executable have one too. @see open(2), struct file in include/linux/fs.h */
export interface File extends Unknown {
  type: 'FILE';
  /** Access mode and status flags. Bits of `OpenFlag`. */
  fFlags: bigint;
  /** Position of the next read or write. In bytes. @see lseek(2) */
  fPos: bigint;
  /** Type and permissions, as stat(2) has them in st_mode. @see inode(7) */
  iMode: number;
  /** Number of hard links. */
  iNlink: number;
  /** Inode number. */
  iIno: bigint;
  /** Size of the file. In bytes. */
  iSize: bigint;
  /** Major number of the device that the file is on. */
  devMajor: number;
  /** Minor number of the device that the file is on. */
  devMinor: number;
  /** Major number of the device that a device file stands for. */
  rdevMajor: number;
  /** Minor number of the device that a device file stands for. */
  rdevMinor: number;
  /** Credentials it was opened with. `null`: not visible to the dumper. */
  fCred: Cred | null;
  /** Path in the mount namespace of the task, or what the kernel calls a file without one. */
  path: string;
  /** Type of the file system. */
  fstype: string;
  /** What the description is of. `null`: a file with a path that is neither a FIFO nor a terminal. */
  object?: Pipe | Eventfd | Timerfd | Signalfd | Epoll | Inotify | Socket | Tty | Pidfd | null;
  /** ID of the mount it was opened on; 0 where that is none of its MNT_NS. */
  mntId?: number;
  /** Whom readiness is told to. @see fcntl(2), F_SETOWN_EX */
  ownerType?: OwnerType | number;
  /** Whom readiness is told to. `null`: nobody, or outside the container. */
  owner?: Pid | null;
  /** Real user ID of the one who set the owner. @see F_GETOWNER_UIDS in include/uapi/linux/fcntl.h */
  ownerUid?: number;
  /** Effective user ID of the one who set the owner. */
  ownerEuid?: number;
  /** Signal that tells of readiness; 0 is SIGIO. @see fcntl(2), F_SETSIG */
  ownerSignal?: number;
  /** User ID of the file. */
  iUid?: number;
  /** Group ID of the file. */
  iGid?: number;
  /** Preferred size of a read or write. In bytes. */
  iBlksize?: number;
  /** Last change of the contents, since 1970; an earlier one as two's complement. In nanoseconds. */
  iMtime?: bigint;
  /** What can no longer be done to a memfd. Bits of `Seal`. @see fcntl(2), F_ADD_SEALS */
  seals?: bigint;
  /** Locks and leases that are held through it. @see proc_locks(5) */
  locks?: FileLock[];
}

/** An address space. Its mappings are the VMA objects that refer to it. @see proc_pid_stat(5), include/linux/mm_types.h */
export interface MmStruct extends Unknown {
  type: 'MM_STRUCT';
  /** First address of the program text. */
  startCode: bigint;
  /** First address behind the program text. */
  endCode: bigint;
  /** First address of the initialised data. */
  startData: bigint;
  /** First address behind the initialised data. */
  endData: bigint;
  /** First address of the heap. @see brk(2) */
  startBrk: bigint;
  /** First address behind the heap. */
  brk: bigint;
  /** Bottom of the stack of the first thread. */
  startStack: bigint;
  /** First address of the command line. */
  argStart: bigint;
  /** First address behind the command line. */
  argEnd: bigint;
  /** First address of the environment. */
  envStart: bigint;
  /** First address behind the environment. */
  envEnd: bigint;
  /** Flags that every new mapping gets. Bits of `VmFlag`. @see mlockall(2) */
  defFlags: bigint;
  /** The executable. `null`: the executable is not known. */
  exeFile: File | null;
  /** Mapped memory. In bytes. */
  totalVm: bigint;
  /** Memory locked against swapping. In bytes. @see mlock(2) */
  lockedVm: bigint;
  /** Memory pinned for devices. In bytes. */
  pinnedVm: bigint;
  /** Private writable memory without the stack. In bytes. */
  dataVm: bigint;
  /** Executable memory that is not writable. In bytes. */
  execVm: bigint;
  /** Memory of the stack. In bytes. */
  stackVm: bigint;
  /** Highest amount of resident memory so far. In bytes. */
  hiwaterRss: bigint;
  /** Highest amount of mapped memory so far. In bytes. */
  hiwaterVm: bigint;
  /** Resident anonymous memory. In bytes. */
  anonRss: bigint;
  /** Resident memory backed by files. In bytes. */
  fileRss: bigint;
  /** Resident memory of shared mappings and tmpfs. In bytes. */
  shmemRss: bigint;
  /** Anonymous memory that is swapped out. In bytes. */
  swap: bigint;
  /** Page tables. In bytes. */
  pgtables: bigint;
  /** Auxiliary vector that the program was started with. @see getauxval(3) */
  auxv: AuxvEntry[];
  /** Who may read its memory. @see PR_SET_DUMPABLE in prctl(2) */
  dumpable?: Dumpable | number;
  /** Properties of the whole address space. Bits of `MmFlag`. */
  mmFlags?: bigint;
  /** Mappings that a core dump has. Bits of `CoredumpFlag`. @see core(5) */
  coredumpFilter?: bigint;
  /** Registrations of membarrier(2). Bits of `MembarrierFlag`. @see membarrier(2) */
  membarrier?: bigint;
}

/** A mapping of an address space: whole pages, in ascending order and disjoint within one MM_STRUCT. @see proc_pid_maps(5), struct vm_area_struct in include/linux/mm_types.h */
export interface Vma extends Unknown {
  type: 'VMA';
  /** Address space it belongs to. */
  mm: MmStruct;
  /** First address. */
  vmStart: bigint;
  /** First address behind it. */
  vmEnd: bigint;
  /** Protection and behaviour. Bits of `VmFlag`. */
  vmFlags: bigint;
  /** Where in the file the mapping starts. In bytes. @see mmap(2) */
  vmPgoff: bigint;
  /** File that is mapped. `null`: anonymous memory. */
  file: File | null;
  /** What the kernel calls memory that has no file, `[heap]` or `[stack]` say. */
  name: string;
  /** Size of a page. In bytes. @see KernelPageSize in proc_pid_smaps(5) */
  pageSize?: bigint;
  /** Protection key. @see pkeys(7) */
  pkey?: number;
  /** Pages that fault, in ascending order and disjoint. @see MADV_GUARD_INSTALL in madvise(2) */
  guards?: Guard[];
}

/** A run of pages of a mapping, with their bytes. What no PAGES object holds reads as zero or, in a mapped file, as the file has it. @see proc_pid_pagemap(5) */
export interface Pages extends Unknown {
  type: 'PAGES';
  /** Mapping that the pages belong to. */
  vma: Vma;
  /** Address of the first page. */
  vaddr: bigint;
  /** Size of a page. In bytes. */
  pageSize: bigint;
  /** Number of pages. In pages. */
  nrPages: bigint;
  /** Bytes of the pages, one after the other. */
  data: Uint8Array;
}

/** A table of file descriptors, shared by the threads of a process. @see include/linux/fdtable.h */
export interface FilesStruct extends Unknown {
  type: 'FILES_STRUCT';
  /** Descriptors that the table has room for. */
  maxFds: bigint;
  /** Open descriptors in ascending order. */
  fds: Fd[];
}

/** What a task makes of paths and of new files. @see chroot(2), chdir(2), include/linux/fs_struct.h */
export interface FsStruct extends Unknown {
  type: 'FS_STRUCT';
  /** Permissions that new files don't get. @see umask(2) */
  umask: number;
  /** Root directory. */
  root: string;
  /** Working directory. */
  pwd: string;
  /** Which directories have no name any more. Bits of `FsFlag`. */
  fsFlags?: bigint;
}

/** What the threads of a process share, such as pending signals, limits, statistics. @see include/linux/sched/signal.h */
export interface SignalStruct extends Unknown {
  type: 'SIGNAL_STRUCT';
  /** Signals that wait for any thread; bit N - 1 stands for signal N. @see signal(7) */
  sharedPending: bigint;
  /** State of the process as a whole. Bits of `SignalFlag`. */
  signalFlags: bigint;
  /** Time in user mode. In nanoseconds. */
  utime: bigint;
  /** Time in the kernel. In nanoseconds. */
  stime: bigint;
  /** Time in user mode of children that were waited for. In nanoseconds. */
  cutime: bigint;
  /** Time in the kernel of children that were waited for. In nanoseconds. */
  cstime: bigint;
  /** Page faults served without I/O. */
  minFlt: bigint;
  /** Page faults served with I/O. */
  majFlt: bigint;
  /** Page faults without I/O of children that were waited for. */
  cminFlt: bigint;
  /** Page faults with I/O of children that were waited for. */
  cmajFlt: bigint;
  /** Voluntary context switches. */
  nvcsw: bigint;
  /** Involuntary context switches. */
  nivcsw: bigint;
  /** Data that read calls returned. In bytes. @see proc_pid_io(5) */
  rchar: bigint;
  /** Data that write calls took. In bytes. */
  wchar: bigint;
  /** Read calls. */
  syscr: bigint;
  /** Write calls. */
  syscw: bigint;
  /** Data fetched from storage. In bytes. */
  readBytes: bigint;
  /** Data sent to storage. In bytes. */
  writeBytes: bigint;
  /** Process group. `null`: outside the container. */
  pgrp: Pid | null;
  /** Session. `null`: outside the container. */
  session: Pid | null;
  /** Resource limits, indexed by RLIMIT_* number. @see getrlimit(2) */
  rlimits: Rlimit[];
  /** Until the interval timer for real time expires; 0 where it is off. In nanoseconds. @see setitimer(2) */
  itRealValue?: bigint;
  /** Period of the interval timer for real time. In nanoseconds. */
  itRealInterval?: bigint;
  /** Until the interval timer for time in user mode expires; 0 where it is off. In nanoseconds. */
  itVirtValue?: bigint;
  /** Period of the interval timer for time in user mode. In nanoseconds. */
  itVirtInterval?: bigint;
  /** Until the interval timer for CPU time expires; 0 where it is off. In nanoseconds. */
  itProfValue?: bigint;
  /** Period of the interval timer for CPU time. In nanoseconds. */
  itProfInterval?: bigint;
  /** Controlling terminal. `null`: none, or one that no descriptor of the container is open to. */
  tty?: Tty | null;
  /** Adjustment of the score by which the kernel kills when memory is short. @see proc_pid_oom_score_adj(5) */
  oomScoreAdj?: number;
  /** Login user ID of its leader; 2^32-1 is unset. @see proc_pid_loginuid(5) */
  loginuid?: number;
  /** Signal that stopped it; 0 where none did. */
  stopSignal?: number;
  /** Timers of timer_create(2). @see timer_create(2) */
  timers?: PosixTimer[];
  /** Signals of shared_pending with what came along, the oldest first. @see PTRACE_PEEKSIGINFO in ptrace(2) */
  queue?: Siginfo[];
}

/** What happens at each signal. @see sigaction(2), include/linux/sched/signal.h */
export interface SighandStruct extends Unknown {
  type: 'SIGHAND_STRUCT';
  /** How much is known of the handlers. Bits of `SighandFlag`. */
  sighandFlags: bigint;
  /** Action of every signal; index 0 is signal 1. */
  actions: Action[];
}

/** An identity that tasks, process groups and sessions are known by. @see pid_namespaces(7), struct pid in include/linux/pid.h */
export interface Pid extends Unknown {
  type: 'PID';
  /** Depth of the PID namespace it was made in, below that of the container. */
  level: number;
  /** Its number in every PID namespace, that of the container first. */
  numbers: number[];
}

/** A task, that is a process or one of its threads. @see proc_pid_stat(5), include/linux/sched.h */
export interface TaskStruct extends Unknown {
  type: 'TASK_STRUCT';
  /** Credentials that others act upon the task with. */
  realCred: Cred;
  /** Credentials that the task acts with. */
  cred: Cred;
  /** Name of the task. @see proc_pid_comm(5) */
  comm: string;
  /** Address space. `null`: a kernel thread or a zombie. */
  mm: MmStruct | null;
  /** Thread ID. */
  pid: Pid;
  /** Process group. `null`: outside the container. */
  pgid: Pid | null;
  /** Session. `null`: outside the container. */
  sid: Pid | null;
  /** Root, working directory, umask. `null`: a zombie. */
  fs: FsStruct | null;
  /** Descriptors. `null`: a zombie. */
  files: FilesStruct | null;
  /** Namespaces. `null`: a zombie. */
  nsproxy: Nsproxy | null;
  /** What the threads of the process share. */
  signal: SignalStruct;
  /** Signal actions. `null`: a zombie. */
  sighand: SighandStruct | null;
  /** Parent process. `null`: init of the container. */
  parent: TaskStruct | null;
  /** First thread of the process. `null`: a group leader. */
  groupLeader: TaskStruct | null;
  /** State of the task beside what it was doing. Bits of `TaskFlag`. */
  taskFlags: bigint;
  /** What it was doing. */
  state: TaskState | number;
  /** Wait status of a zombie. Of a stopped task the signal that stopped it, until its parent has been told by wait(2). @see wait(2) */
  exitCode: number;
  /** Signal that its parent gets when it ends. */
  exitSignal: number;
  /** Scheduling policy. @see sched(7) */
  policy: SchedPolicy | number;
  /** Nice value, -20 to 19. @see nice(2) */
  nice: number;
  /** Real-time priority, 0 for other policies. */
  rtPriority: number;
  /** Signals it blocks; bit N - 1 stands for signal N. */
  blocked: bigint;
  /** Signals that wait for this thread; bit N - 1 stands for signal N. */
  pending: bigint;
  /** Time in user mode. In nanoseconds. */
  utime: bigint;
  /** Time in the kernel. In nanoseconds. */
  stime: bigint;
  /** Time spent running a guest. In nanoseconds. */
  gtime: bigint;
  /** When it started, counted from boot. In nanoseconds. */
  startTime: bigint;
  /** Voluntary context switches. */
  nvcsw: bigint;
  /** Involuntary context switches. */
  nivcsw: bigint;
  /** Page faults served without I/O. */
  minFlt: bigint;
  /** Page faults served with I/O. */
  majFlt: bigint;
  /** Data fetched from storage. In bytes. @see proc_pid_io(5) */
  readBytes: bigint;
  /** Data sent to storage. In bytes. */
  writeBytes: bigint;
  /** Where the kernel writes 0 when the thread ends. @see set_tid_address(2) */
  clearChildTid?: bigint;
  /** Head of the list of robust futexes. @see get_robust_list(2) */
  robustList?: bigint;
  /** Size of that head. In bytes. */
  robustListLen?: bigint;
  /** Area of rseq(2); 0 where none is registered. @see PTRACE_GET_RSEQ_CONFIGURATION in ptrace(2) */
  rseq?: bigint;
  /** Size of that area. In bytes. */
  rseqLen?: number;
  /** Signature in front of abort handlers. */
  rseqSig?: number;
  /** Lowest address of the alternate signal stack. @see sigaltstack(2) */
  sasSsSp?: bigint;
  /** Size of the alternate signal stack. In bytes. */
  sasSsSize?: bigint;
  /** State of the alternate signal stack. Bits of `SasFlag`. */
  sasFlags?: bigint;
  /** Execution domain. Bits of `Personality`. @see personality(2) */
  personality?: bigint;
  /** How late timers may expire. In nanoseconds. @see PR_SET_TIMERSLACK in prctl(2) */
  timerSlack?: bigint;
  /** Signal that it gets when its parent ends; 0 is none. @see PR_SET_PDEATHSIG in prctl(2) */
  pdeathSignal?: number;
  /** Class of its I/O priority. @see ioprio_set(2) */
  ioprioClass?: IoprioClass | number;
  /** Level inside the class, and the hint; 13 bits. */
  ioprioLevel?: number;
  /** CPU time in each period; the slice of NORMAL and BATCH; 0 is the default. In nanoseconds. @see sched_setattr(2) */
  schedRuntime?: bigint;
  /** When that time must have been had. In nanoseconds. */
  schedDeadline?: bigint;
  /** Period. In nanoseconds. */
  schedPeriod?: bigint;
  /** CPUs it may run on; CPU n is bit n % 8 of byte n / 8, without trailing zero bytes. @see sched_setaffinity(2) */
  cpusAllowed?: Uint8Array;
  /** Signals of pending with what came along, the oldest first. @see PTRACE_PEEKSIGINFO in ptrace(2) */
  queue?: Siginfo[];
}

/** Registers of a task on x86-64, in the order of struct user_regs_struct. @see ptrace(2), arch/x86/include/asm/user_64.h */
export interface ThreadX8664 extends Unknown {
  type: 'THREAD_X86_64';
  /** Task that the registers belong to. */
  task: TaskStruct;
  /** Register R15. */
  r15: bigint;
  /** Register R14. */
  r14: bigint;
  /** Register R13. */
  r13: bigint;
  /** Register R12. */
  r12: bigint;
  /** Register RBP. */
  rbp: bigint;
  /** Register RBX. */
  rbx: bigint;
  /** Register R11. */
  r11: bigint;
  /** Register R10. */
  r10: bigint;
  /** Register R9. */
  r9: bigint;
  /** Register R8. */
  r8: bigint;
  /** Register RAX. */
  rax: bigint;
  /** Register RCX. */
  rcx: bigint;
  /** Register RDX. */
  rdx: bigint;
  /** Register RSI. */
  rsi: bigint;
  /** Register RDI. */
  rdi: bigint;
  /** Number of the system call it is in, -1 outside of one. */
  origRax: bigint;
  /** Instruction pointer. */
  rip: bigint;
  /** Segment register CS. */
  cs: bigint;
  /** Flags register. */
  eflags: bigint;
  /** Stack pointer. */
  rsp: bigint;
  /** Segment register SS. */
  ss: bigint;
  /** Base address of FS, the thread pointer. */
  fsBase: bigint;
  /** Base address of GS. */
  gsBase: bigint;
  /** Segment register DS. */
  ds: bigint;
  /** Segment register ES. */
  es: bigint;
  /** Segment register FS. */
  fs: bigint;
  /** Segment register GS. */
  gs: bigint;
  /** XSAVE area, as ptrace(2) gives it for NT_X86_XSTATE. */
  xstate: Uint8Array;
  /** State components that the task may use. Bits of `Xfeature`. @see ARCH_GET_XCOMP_PERM in arch_prctl(2) */
  xcompPerm?: bigint;
  /** Instructions that raise a signal. Bits of `ThreadFlag`. */
  threadFlags?: bigint;
}

/** When, where and by what the image was made. At most one, and then the first object. @see clock_gettime(2), proc_cpuinfo(5) */
export interface DumpInfo extends Unknown {
  type: 'DUMP_INFO';
  /** CLOCK_REALTIME when everything had stopped, as the container's init sees it. In nanoseconds. @see clock_gettime(2) */
  realtime: bigint;
  /** CLOCK_MONOTONIC at that moment. In nanoseconds. */
  monotonic: bigint;
  /** CLOCK_BOOTTIME at that moment; start_time of tasks counts in it. In nanoseconds. */
  boottime: bigint;
  /** Size of a page of the machine. In bytes. */
  pageSize: bigint;
  /** State components that the kernel had switched on (XCR0); none on other machines. Bits of `Xfeature`. */
  xfeatures: bigint;
  /** What became of the container, and where the image is from. Bits of `DumpFlag`. */
  dumpFlags: bigint;
  /** Changes with every boot of the machine. @see proc_sys_kernel(5) */
  bootId: string;
  /** Highest possible number of a CPU, and 1. */
  nrCpus: number;
  /** Program and version, `cr-dump 0.2.0` say. */
  dumper: string;
  /** Vendor, family, model, stepping, separated by blanks. */
  cpu: string;
  /** What the CPU can do, in the words of /proc/cpuinfo, separated by blanks. @see proc_cpuinfo(5) */
  cpuFeatures: string;
}

/** Contents of a file that is nowhere but in the image: one without a name, in memory, or on a file system that nobody outside the container has. Ranges of one file ascend and are disjoint; what is in none is zero. @see memfd_create(2), tmpfs(5) */
export interface FileData extends Unknown {
  type: 'FILE_DATA';
  /** File that the bytes are of. */
  file: File;
  /** Where in the file they stand. In bytes. */
  offset: bigint;
  /** The bytes. */
  data: Uint8Array;
}

/** A pipe or FIFO; its ends are FILEs. @see pipe(7), fifo(7) */
export interface Pipe extends Unknown {
  type: 'PIPE';
  /** Inode number. */
  ino: bigint;
  /** How much fits in. In bytes. @see fcntl(2), F_SETPIPE_SZ */
  capacity: bigint;
  /** Properties of the pipe. Bits of `PipeFlag`. */
  pipeFlags: bigint;
  /** Bytes that nobody has read yet. */
  data: Uint8Array;
  /** Lengths of the packets that O_DIRECT made of them. */
  packets: number[];
}

/** A counter that descriptors wait on. @see eventfd(2) */
export interface Eventfd extends Unknown {
  type: 'EVENTFD';
  /** Value of the counter. */
  count: bigint;
  /** How reads count. Bits of `EventfdFlag`. */
  eventfdFlags: bigint;
}

/** A timer that descriptors wait on. @see timerfd_create(2) */
export interface Timerfd extends Unknown {
  type: 'TIMERFD';
  /** Clock that it runs on. */
  clock: Clock | number;
  /** Expirations that nobody has read yet. */
  ticks: bigint;
  /** How it was set. Bits of `TimerfdFlag`. */
  timerfdFlags: bigint;
  /** Until it expires, from the dump on; 0 where it is disarmed. In nanoseconds. */
  value: bigint;
  /** Period; 0 where it expires once. In nanoseconds. */
  interval: bigint;
}

/** Signals that are read from a descriptor. @see signalfd(2) */
export interface Signalfd extends Unknown {
  type: 'SIGNALFD';
  /** Signals that it takes; bit N - 1 stands for signal N. */
  mask: bigint;
}

/** A set of descriptors that are waited for together. @see epoll(7) */
export interface Epoll extends Unknown {
  type: 'EPOLL';
  /** Descriptors in the set. @see proc_pid_fdinfo(5) */
  targets: EpollTarget[];
}

/** Watches of files and directories. @see inotify(7) */
export interface Inotify extends Unknown {
  type: 'INOTIFY';
  /** Files and directories that are watched. @see proc_pid_fdinfo(5) */
  watches: InotifyWatch[];
  /** Events that nobody has read; they are lost. In bytes. */
  unread: bigint;
}

/** A socket. @see socket(7), unix(7), ip(7) */
export interface Socket extends Unknown {
  type: 'SOCKET';
  /** Address family. */
  family: AddressFamily | number;
  /** Type. */
  socketType: SocketType | number;
  /** Protocol, IPPROTO_*. */
  protocol: number;
  /** How far it came. */
  state: SocketState | number;
  /** Properties and options that are on or off. Bits of `SocketFlag`. @see socket(7) */
  socketFlags: bigint;
  /** Connections that may wait. @see listen(2) */
  backlog: number;
  /** Mark of its packets. @see SO_MARK in socket(7) */
  mark: number;
  /** Priority of its packets. @see SO_PRIORITY in socket(7) */
  priority: number;
  /** Device that it is bound to; 0 is any. @see SO_BINDTODEVICE in socket(7) */
  boundIfindex: number;
  /** Size of the send buffer as getsockopt(2) tells it, twice what was set. In bytes. */
  sndbuf: bigint;
  /** Size of the receive buffer as getsockopt(2) tells it, twice what was set. In bytes. */
  rcvbuf: bigint;
  /** Least that a read waits for. In bytes. */
  rcvlowat: bigint;
  /** How long a write waits; 0 is for ever. In nanoseconds. */
  sndtimeo: bigint;
  /** How long a read waits; 0 is for ever. In nanoseconds. */
  rcvtimeo: bigint;
  /** How long close(2) waits; 2^64-1 is off. In nanoseconds. */
  linger: bigint;
  /** Inode number. */
  ino: bigint;
  /** The other end. Of two connected UNIX sockets the later one refers to the earlier. `null`: not connected, connected to a later one, or to one outside. */
  peer: Socket | null;
  /** Network namespace it was made in. `null`: outside the container. */
  netNs: NetNs | null;
  /** Its own port. */
  port: number;
  /** Port of its peer. */
  peerPort: number;
  /** User ID of its peer, SO_PEERCRED; 2^32-1 where there is none. @see unix(7) */
  peerUid: number;
  /** Group ID of its peer; 2^32-1 where there is none. */
  peerGid: number;
  /** Process of its peer. `null`: there is none, or it is outside the container. */
  peerPid: Pid | null;
  /** Type and permissions of the file of a UNIX socket. */
  pathMode: number;
  /** User ID of that file. */
  pathUid: number;
  /** Group ID of that file. */
  pathGid: number;
  /** Own address. INET and INET6: numeric, with `%ifindex` where there is a scope. UNIX: sun_path as bound, an abstract one with its first NUL. */
  address: string;
  /** Address of its peer. */
  peerAddress: string;
  /** Path of the file of a UNIX socket, from the root. */
  path: string;
  /** UNIX: messages received and not yet read, the oldest first; of a STREAM one entry. */
  queue: SocketMessage[];
  /** Every other option that is not at its default. @see getsockopt(2) */
  options: SocketOption[];
}

/** A System V shared memory segment. @see shmget(2), sysvipc(7) */
export interface IpcShm extends Unknown {
  type: 'IPC_SHM';
  /** IPC namespace it is in. */
  ipcNs: IpcNs;
  /** Key, as an unsigned number; 0 is IPC_PRIVATE. */
  key: number;
  /** Identifier. */
  id: number;
  /** Permissions, nine bits. */
  mode: number;
  /** User ID of its owner. */
  uid: number;
  /** Group ID of its owner. */
  gid: number;
  /** User ID of its creator. */
  cuid: number;
  /** Group ID of its creator. */
  cgid: number;
  /** Size of the segment. In bytes. */
  size: bigint;
  /** State of the segment. Bits of `IpcFlag`. */
  ipcFlags: bigint;
  /** File that holds the contents and that mappings of it map. */
  file: File;
}

/** A System V semaphore set. No call shows undo lists: they are lost. @see semget(2), sysvipc(7) */
export interface IpcSem extends Unknown {
  type: 'IPC_SEM';
  /** IPC namespace it is in. */
  ipcNs: IpcNs;
  /** Key, as an unsigned number; 0 is IPC_PRIVATE. */
  key: number;
  /** Identifier. */
  id: number;
  /** Permissions, nine bits. */
  mode: number;
  /** User ID of its owner. */
  uid: number;
  /** Group ID of its owner. */
  gid: number;
  /** User ID of its creator. */
  cuid: number;
  /** Group ID of its creator. */
  cgid: number;
  /** Values of the semaphores. */
  values: number[];
}

/** A System V message queue. @see msgget(2), sysvipc(7) */
export interface IpcMsg extends Unknown {
  type: 'IPC_MSG';
  /** IPC namespace it is in. */
  ipcNs: IpcNs;
  /** Key, as an unsigned number; 0 is IPC_PRIVATE. */
  key: number;
  /** Identifier. */
  id: number;
  /** Permissions, nine bits. */
  mode: number;
  /** User ID of its owner. */
  uid: number;
  /** Group ID of its owner. */
  gid: number;
  /** User ID of its creator. */
  cuid: number;
  /** Group ID of its creator. */
  cgid: number;
  /** Most that fits in. In bytes. */
  qbytes: bigint;
  /** Messages that nobody has received yet, the oldest first. */
  messages: IpcMessage[];
}

/** A terminal. Input that nobody has read is lost. @see tty(4), pty(7) */
export interface Tty extends Unknown {
  type: 'TTY';
  /** Number of the terminal: of both ends of a pseudo terminal. */
  index: number;
  /** Which end it is. */
  ttyType: TtyType | number;
  /** Rows. @see TIOCGWINSZ in ioctl_tty(2) */
  rows: number;
  /** Columns. */
  cols: number;
  /** Width in pixels. */
  xpixel: number;
  /** Height in pixels. */
  ypixel: number;
  /** State of the terminal. Bits of `TtyFlag`. */
  ttyFlags: bigint;
  /** Session that it controls. `null`: none, or outside the container. */
  session: Pid | null;
  /** Foreground process group. `null`: none, or outside the container. */
  pgrp: Pid | null;
  /** struct termios2 of the architecture. @see TCGETS2 in ioctl_tty(2) */
  termios: Uint8Array;
}

/** A process or thread that a descriptor stands for. @see pidfd_open(2) */
export interface Pidfd extends Unknown {
  type: 'PIDFD';
  /** Process or thread it stands for. `null`: reaped. */
  pid: Pid | null;
  /** What it stands for. Bits of `PidfdFlag`. */
  pidfdFlags: bigint;
}

/** Every kind by its name. */
export interface Kinds {
  UTS_NS: UtsNs;
  CRED: Cred;
  IPC_NS: IpcNs;
  MNT_NS: MntNs;
  PID_NS: PidNs;
  NET_NS: NetNs;
  NSPROXY: Nsproxy;
  FILE: File;
  MM_STRUCT: MmStruct;
  VMA: Vma;
  PAGES: Pages;
  FILES_STRUCT: FilesStruct;
  FS_STRUCT: FsStruct;
  SIGNAL_STRUCT: SignalStruct;
  SIGHAND_STRUCT: SighandStruct;
  PID: Pid;
  TASK_STRUCT: TaskStruct;
  THREAD_X86_64: ThreadX8664;
  DUMP_INFO: DumpInfo;
  FILE_DATA: FileData;
  PIPE: Pipe;
  EVENTFD: Eventfd;
  TIMERFD: Timerfd;
  SIGNALFD: Signalfd;
  EPOLL: Epoll;
  INOTIFY: Inotify;
  SOCKET: Socket;
  IPC_SHM: IpcShm;
  IPC_SEM: IpcSem;
  IPC_MSG: IpcMsg;
  TTY: Tty;
  PIDFD: Pidfd;
}

/** Name of a kind that this revision knows. */
export type KindName = keyof Kinds;

/** An object of an image; `type` tells which. */
export type ImageObject = Kinds[KindName] | UnknownObject;

/** The bytes that a streaming reader leaves in the file, by kind. */
export interface LazyFields {
  PAGES: 'data';
  FILE_DATA: 'data';
}

/** The fields that an object can't do without, because they refer to another object. */
export interface RequiredReferences {
  UTS_NS: never;
  CRED: never;
  IPC_NS: never;
  MNT_NS: never;
  PID_NS: never;
  NET_NS: never;
  NSPROXY: 'utsNs' | 'ipcNs' | 'mntNs' | 'pidNs' | 'netNs';
  FILE: never;
  MM_STRUCT: never;
  VMA: 'mm';
  PAGES: 'vma';
  FILES_STRUCT: never;
  FS_STRUCT: never;
  SIGNAL_STRUCT: never;
  SIGHAND_STRUCT: never;
  PID: never;
  TASK_STRUCT: 'realCred' | 'cred' | 'pid' | 'signal';
  THREAD_X86_64: 'task';
  DUMP_INFO: never;
  FILE_DATA: 'file';
  PIPE: never;
  EVENTFD: never;
  TIMERFD: never;
  SIGNALFD: never;
  EPOLL: never;
  INOTIFY: never;
  SOCKET: never;
  IPC_SHM: 'ipcNs' | 'file';
  IPC_SEM: 'ipcNs';
  IPC_MSG: 'ipcNs';
  TTY: never;
  PIDFD: never;
}
