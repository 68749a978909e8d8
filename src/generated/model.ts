// Generated from formats/*.ksy by `npm run generate`. Do not edit.
import type { Unknown, UnknownObject } from '../model.js';

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
  | 'STOPPED';

export type TaskFlag =
  | 'EXITING'
  | 'FORKNOEXEC'
  | 'SUPERPRIV'
  | 'RANDOMIZE';

export type SighandFlag =
  | 'HANDLERS_KNOWN';

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

/** An entry of `auxv`: Auxiliary vector that the program was started with. */
export interface AuxvEntry {
  /** What the entry tells, an AT_* number. */
  aType: bigint;
  /** Its value. */
  aVal: bigint;
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
  /** Wait status of a zombie. @see wait(2) */
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
}

/** Name of a kind that this revision knows. */
export type KindName = keyof Kinds;

/** An object of an image; `type` tells which. */
export type ImageObject = Kinds[KindName] | UnknownObject;

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
}
