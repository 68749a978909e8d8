// Generated from formats/*.ksy by `npm run generate`. Do not edit.

/** What the specs say of each kind and its fields. */
export const kindDocs: Readonly<Record<string, { doc: string; fields: Readonly<Record<string, string>> }>> = {
  "UTS_NS": {
    "doc": "A UTS namespace, the names that uname(2) reports inside it.",
    "fields": {
      "sysname": "Name of the operating system.",
      "nodename": "Host name of the container.",
      "release": "Release of the kernel.",
      "version": "Build of the kernel.",
      "machine": "Hardware name, as the personality of the dumping task shows it.",
      "domainname": "NIS domain name of the container."
    }
  },
  "CRED": {
    "doc": "Credentials of a task, or those a file was opened with.",
    "fields": {
      "uid": "Real user ID.",
      "gid": "Real group ID.",
      "suid": "Saved set-user-ID.",
      "sgid": "Saved set-group-ID.",
      "euid": "Effective user ID.",
      "egid": "Effective group ID.",
      "fsuid": "User ID for access to files.",
      "fsgid": "Group ID for access to files.",
      "capInheritable": "Capabilities kept across execve(2) of a file that inherits them.",
      "capPermitted": "Capabilities the task may make effective.",
      "capEffective": "Capabilities the kernel checks.",
      "capBset": "Bounding set, the most that execve(2) can grant.",
      "capAmbient": "Capabilities kept across execve(2) of an unprivileged file.",
      "securebits": "How the kernel treats user ID 0.",
      "credFlags": "Flags of the credentials as a whole.",
      "groups": "Supplementary group IDs, in the kernel's order."
    }
  },
  "IPC_NS": {
    "doc": "An IPC namespace, the limits and use of its System V objects.",
    "fields": {
      "semMsl": "Most semaphores in a set.",
      "semMns": "Most semaphores in all sets together.",
      "semOpm": "Most operations in one semop(2).",
      "semMni": "Most semaphore sets.",
      "msgCtlmax": "Longest message.",
      "msgCtlmnb": "Most data in a message queue.",
      "msgCtlmni": "Most message queues.",
      "shmCtlmax": "Largest shared memory segment.",
      "shmCtlall": "Most shared memory in all segments together.",
      "shmCtlmni": "Most shared memory segments.",
      "usedSems": "Semaphores in use.",
      "msgBytes": "Length of the messages that wait in queues, together.",
      "msgHdrs": "Messages that wait in queues.",
      "shmTot": "Shared memory in all segments together."
    }
  },
  "MNT_NS": {
    "doc": "A mount namespace, the tree of mounts that its tasks see.",
    "fields": {
      "mounts": "Every mount of the namespace, in the order of /proc/PID/mountinfo."
    }
  },
  "PID_NS": {
    "doc": "A PID namespace.",
    "fields": {
      "level": "Depth below the root PID namespace of the container, which has 0.",
      "lastPid": "Number that was given out last.",
      "parent": "Namespace it was created in."
    }
  },
  "NET_NS": {
    "doc": "A network namespace and its devices.",
    "fields": {
      "netdevs": "Every device, loopback included.",
      "addresses": "Addresses of the devices, as rtnetlink lists them."
    }
  },
  "NSPROXY": {
    "doc": "The set of namespaces that tasks share.",
    "fields": {
      "utsNs": "UTS namespace.",
      "ipcNs": "IPC namespace.",
      "mntNs": "Mount namespace.",
      "pidNs": "PID namespace of the tasks themselves.",
      "netNs": "Network namespace.",
      "nsFlags": "Which namespaces tasks outside the container are in, too."
    }
  },
  "FILE": {
    "doc": "An open file description. Descriptors that came from dup(2) or fork(2) refer to one FILE; a mapped file and an executable have one too.",
    "fields": {
      "fFlags": "Access mode and status flags.",
      "fPos": "Position of the next read or write.",
      "iMode": "Type and permissions, as stat(2) has them in st_mode.",
      "iNlink": "Number of hard links.",
      "iIno": "Inode number.",
      "iSize": "Size of the file.",
      "devMajor": "Major number of the device that the file is on.",
      "devMinor": "Minor number of the device that the file is on.",
      "rdevMajor": "Major number of the device that a device file stands for.",
      "rdevMinor": "Minor number of the device that a device file stands for.",
      "fCred": "Credentials it was opened with.",
      "path": "Path in the mount namespace of the task, or what the kernel calls a file without one.",
      "fstype": "Type of the file system.",
      "object": "What the description is of.",
      "mntId": "ID of the mount it was opened on; 0 where that is none of its MNT_NS.",
      "ownerType": "Whom readiness is told to.",
      "owner": "Whom readiness is told to.",
      "ownerUid": "Real user ID of the one who set the owner.",
      "ownerEuid": "Effective user ID of the one who set the owner.",
      "ownerSignal": "Signal that tells of readiness; 0 is SIGIO.",
      "iUid": "User ID of the file.",
      "iGid": "Group ID of the file.",
      "iBlksize": "Preferred size of a read or write.",
      "iMtime": "Last change of the contents, since 1970; an earlier one as two's complement.",
      "seals": "What can no longer be done to a memfd.",
      "locks": "Locks and leases that are held through it."
    }
  },
  "MM_STRUCT": {
    "doc": "An address space. Its mappings are the VMA objects that refer to it.",
    "fields": {
      "startCode": "First address of the program text.",
      "endCode": "First address behind the program text.",
      "startData": "First address of the initialised data.",
      "endData": "First address behind the initialised data.",
      "startBrk": "First address of the heap.",
      "brk": "First address behind the heap.",
      "startStack": "Bottom of the stack of the first thread.",
      "argStart": "First address of the command line.",
      "argEnd": "First address behind the command line.",
      "envStart": "First address of the environment.",
      "envEnd": "First address behind the environment.",
      "defFlags": "Flags that every new mapping gets.",
      "exeFile": "The executable.",
      "totalVm": "Mapped memory.",
      "lockedVm": "Memory locked against swapping.",
      "pinnedVm": "Memory pinned for devices.",
      "dataVm": "Private writable memory without the stack.",
      "execVm": "Executable memory that is not writable.",
      "stackVm": "Memory of the stack.",
      "hiwaterRss": "Highest amount of resident memory so far.",
      "hiwaterVm": "Highest amount of mapped memory so far.",
      "anonRss": "Resident anonymous memory.",
      "fileRss": "Resident memory backed by files.",
      "shmemRss": "Resident memory of shared mappings and tmpfs.",
      "swap": "Anonymous memory that is swapped out.",
      "pgtables": "Page tables.",
      "auxv": "Auxiliary vector that the program was started with.",
      "dumpable": "Who may read its memory.",
      "mmFlags": "Properties of the whole address space.",
      "coredumpFilter": "Mappings that a core dump has.",
      "membarrier": "Registrations of membarrier(2)."
    }
  },
  "VMA": {
    "doc": "A mapping of an address space: whole pages, in ascending order and disjoint within one MM_STRUCT.",
    "fields": {
      "mm": "Address space it belongs to.",
      "vmStart": "First address.",
      "vmEnd": "First address behind it.",
      "vmFlags": "Protection and behaviour.",
      "vmPgoff": "Where in the file the mapping starts.",
      "file": "File that is mapped.",
      "name": "What the kernel calls memory that has no file, `[heap]` or `[stack]` say.",
      "pageSize": "Size of a page.",
      "pkey": "Protection key.",
      "guards": "Pages that fault, in ascending order and disjoint."
    }
  },
  "PAGES": {
    "doc": "A run of pages of a mapping, with their bytes. What no PAGES object holds reads as zero or, in a mapped file, as the file has it.",
    "fields": {
      "vma": "Mapping that the pages belong to.",
      "vaddr": "Address of the first page.",
      "pageSize": "Size of a page.",
      "nrPages": "Number of pages.",
      "data": "Bytes of the pages, one after the other."
    }
  },
  "FILES_STRUCT": {
    "doc": "A table of file descriptors, shared by the threads of a process.",
    "fields": {
      "maxFds": "Descriptors that the table has room for.",
      "fds": "Open descriptors in ascending order."
    }
  },
  "FS_STRUCT": {
    "doc": "What a task makes of paths and of new files.",
    "fields": {
      "umask": "Permissions that new files don't get.",
      "root": "Root directory.",
      "pwd": "Working directory.",
      "fsFlags": "Which directories have no name any more."
    }
  },
  "SIGNAL_STRUCT": {
    "doc": "What the threads of a process share, such as pending signals, limits, statistics.",
    "fields": {
      "sharedPending": "Signals that wait for any thread; bit N - 1 stands for signal N.",
      "signalFlags": "State of the process as a whole.",
      "utime": "Time in user mode.",
      "stime": "Time in the kernel.",
      "cutime": "Time in user mode of children that were waited for.",
      "cstime": "Time in the kernel of children that were waited for.",
      "minFlt": "Page faults served without I/O.",
      "majFlt": "Page faults served with I/O.",
      "cminFlt": "Page faults without I/O of children that were waited for.",
      "cmajFlt": "Page faults with I/O of children that were waited for.",
      "nvcsw": "Voluntary context switches.",
      "nivcsw": "Involuntary context switches.",
      "rchar": "Data that read calls returned.",
      "wchar": "Data that write calls took.",
      "syscr": "Read calls.",
      "syscw": "Write calls.",
      "readBytes": "Data fetched from storage.",
      "writeBytes": "Data sent to storage.",
      "pgrp": "Process group.",
      "session": "Session.",
      "rlimits": "Resource limits, indexed by RLIMIT_* number.",
      "itRealValue": "Until the interval timer for real time expires; 0 where it is off.",
      "itRealInterval": "Period of the interval timer for real time.",
      "itVirtValue": "Until the interval timer for time in user mode expires; 0 where it is off.",
      "itVirtInterval": "Period of the interval timer for time in user mode.",
      "itProfValue": "Until the interval timer for CPU time expires; 0 where it is off.",
      "itProfInterval": "Period of the interval timer for CPU time.",
      "tty": "Controlling terminal.",
      "oomScoreAdj": "Adjustment of the score by which the kernel kills when memory is short.",
      "loginuid": "Login user ID of its leader; 2^32-1 is unset.",
      "stopSignal": "Signal that stopped it; 0 where none did.",
      "timers": "Timers of timer_create(2).",
      "queue": "Signals of shared_pending with what came along, the oldest first."
    }
  },
  "SIGHAND_STRUCT": {
    "doc": "What happens at each signal.",
    "fields": {
      "sighandFlags": "How much is known of the handlers.",
      "actions": "Action of every signal; index 0 is signal 1."
    }
  },
  "PID": {
    "doc": "An identity that tasks, process groups and sessions are known by.",
    "fields": {
      "level": "Depth of the PID namespace it was made in, below that of the container.",
      "numbers": "Its number in every PID namespace, that of the container first."
    }
  },
  "TASK_STRUCT": {
    "doc": "A task, that is a process or one of its threads.",
    "fields": {
      "realCred": "Credentials that others act upon the task with.",
      "cred": "Credentials that the task acts with.",
      "comm": "Name of the task.",
      "mm": "Address space.",
      "pid": "Thread ID.",
      "pgid": "Process group.",
      "sid": "Session.",
      "fs": "Root, working directory, umask.",
      "files": "Descriptors.",
      "nsproxy": "Namespaces.",
      "signal": "What the threads of the process share.",
      "sighand": "Signal actions.",
      "parent": "Parent process.",
      "groupLeader": "First thread of the process.",
      "taskFlags": "State of the task beside what it was doing.",
      "state": "What it was doing.",
      "exitCode": "Wait status of a zombie. Of a stopped task the signal that stopped it, until its parent has been told by wait(2).",
      "exitSignal": "Signal that its parent gets when it ends.",
      "policy": "Scheduling policy.",
      "nice": "Nice value, -20 to 19.",
      "rtPriority": "Real-time priority, 0 for other policies.",
      "blocked": "Signals it blocks; bit N - 1 stands for signal N.",
      "pending": "Signals that wait for this thread; bit N - 1 stands for signal N.",
      "utime": "Time in user mode.",
      "stime": "Time in the kernel.",
      "gtime": "Time spent running a guest.",
      "startTime": "When it started, counted from boot.",
      "nvcsw": "Voluntary context switches.",
      "nivcsw": "Involuntary context switches.",
      "minFlt": "Page faults served without I/O.",
      "majFlt": "Page faults served with I/O.",
      "readBytes": "Data fetched from storage.",
      "writeBytes": "Data sent to storage.",
      "clearChildTid": "Where the kernel writes 0 when the thread ends.",
      "robustList": "Head of the list of robust futexes.",
      "robustListLen": "Size of that head.",
      "rseq": "Area of rseq(2); 0 where none is registered.",
      "rseqLen": "Size of that area.",
      "rseqSig": "Signature in front of abort handlers.",
      "sasSsSp": "Lowest address of the alternate signal stack.",
      "sasSsSize": "Size of the alternate signal stack.",
      "sasFlags": "State of the alternate signal stack.",
      "personality": "Execution domain.",
      "timerSlack": "How late timers may expire.",
      "pdeathSignal": "Signal that it gets when its parent ends; 0 is none.",
      "ioprioClass": "Class of its I/O priority.",
      "ioprioLevel": "Level inside the class, and the hint; 13 bits.",
      "schedRuntime": "CPU time in each period; the slice of NORMAL and BATCH; 0 is the default.",
      "schedDeadline": "When that time must have been had.",
      "schedPeriod": "Period.",
      "cpusAllowed": "CPUs it may run on; CPU n is bit n % 8 of byte n / 8, without trailing zero bytes.",
      "queue": "Signals of pending with what came along, the oldest first."
    }
  },
  "THREAD_X86_64": {
    "doc": "Registers of a task on x86-64, in the order of struct user_regs_struct.",
    "fields": {
      "task": "Task that the registers belong to.",
      "r15": "Register R15.",
      "r14": "Register R14.",
      "r13": "Register R13.",
      "r12": "Register R12.",
      "rbp": "Register RBP.",
      "rbx": "Register RBX.",
      "r11": "Register R11.",
      "r10": "Register R10.",
      "r9": "Register R9.",
      "r8": "Register R8.",
      "rax": "Register RAX.",
      "rcx": "Register RCX.",
      "rdx": "Register RDX.",
      "rsi": "Register RSI.",
      "rdi": "Register RDI.",
      "origRax": "Number of the system call it is in, -1 outside of one.",
      "rip": "Instruction pointer.",
      "cs": "Segment register CS.",
      "eflags": "Flags register.",
      "rsp": "Stack pointer.",
      "ss": "Segment register SS.",
      "fsBase": "Base address of FS, the thread pointer.",
      "gsBase": "Base address of GS.",
      "ds": "Segment register DS.",
      "es": "Segment register ES.",
      "fs": "Segment register FS.",
      "gs": "Segment register GS.",
      "xstate": "XSAVE area, as ptrace(2) gives it for NT_X86_XSTATE.",
      "xcompPerm": "State components that the task may use.",
      "threadFlags": "Instructions that raise a signal."
    }
  },
  "END": {
    "doc": "The seal of an image, its last object.",
    "fields": {
      "nrObjects": "Number of objects in front of END.",
      "imageLen": "Offset of END, the length of everything in front of it.",
      "crc32": "CRC-32 of everything in front of END, as zlib computes it."
    }
  },
  "DUMP_INFO": {
    "doc": "When, where and by what the image was made. At most one, and then the first object.",
    "fields": {
      "realtime": "CLOCK_REALTIME when everything had stopped, as the container's init sees it.",
      "monotonic": "CLOCK_MONOTONIC at that moment.",
      "boottime": "CLOCK_BOOTTIME at that moment; start_time of tasks counts in it.",
      "pageSize": "Size of a page of the machine.",
      "xfeatures": "State components that the kernel had switched on (XCR0); none on other machines.",
      "dumpFlags": "What became of the container, and where the image is from.",
      "bootId": "Changes with every boot of the machine.",
      "nrCpus": "Highest possible number of a CPU, and 1.",
      "dumper": "Program and version, `cr-dump 0.2.0` say.",
      "cpu": "Vendor, family, model, stepping, separated by blanks.",
      "cpuFeatures": "What the CPU can do, in the words of /proc/cpuinfo, separated by blanks."
    }
  },
  "FILE_DATA": {
    "doc": "Contents of a file that is nowhere but in the image: one without a name, in memory, or on a file system that nobody outside the container has. Ranges of one file ascend and are disjoint; what is in none is zero.",
    "fields": {
      "file": "File that the bytes are of.",
      "offset": "Where in the file they stand.",
      "data": "The bytes."
    }
  },
  "PIPE": {
    "doc": "A pipe or FIFO; its ends are FILEs.",
    "fields": {
      "ino": "Inode number.",
      "capacity": "How much fits in.",
      "pipeFlags": "Properties of the pipe.",
      "data": "Bytes that nobody has read yet.",
      "packets": "Lengths of the packets that O_DIRECT made of them."
    }
  },
  "EVENTFD": {
    "doc": "A counter that descriptors wait on.",
    "fields": {
      "count": "Value of the counter.",
      "eventfdFlags": "How reads count."
    }
  },
  "TIMERFD": {
    "doc": "A timer that descriptors wait on.",
    "fields": {
      "clock": "Clock that it runs on.",
      "ticks": "Expirations that nobody has read yet.",
      "timerfdFlags": "How it was set.",
      "value": "Until it expires, from the dump on; 0 where it is disarmed.",
      "interval": "Period; 0 where it expires once."
    }
  },
  "SIGNALFD": {
    "doc": "Signals that are read from a descriptor.",
    "fields": {
      "mask": "Signals that it takes; bit N - 1 stands for signal N."
    }
  },
  "EPOLL": {
    "doc": "A set of descriptors that are waited for together.",
    "fields": {
      "targets": "Descriptors in the set."
    }
  },
  "INOTIFY": {
    "doc": "Watches of files and directories.",
    "fields": {
      "watches": "Files and directories that are watched.",
      "unread": "Events that nobody has read; they are lost."
    }
  },
  "SOCKET": {
    "doc": "A socket.",
    "fields": {
      "family": "Address family.",
      "socketType": "Type.",
      "protocol": "Protocol, IPPROTO_*.",
      "state": "How far it came.",
      "socketFlags": "Properties and options that are on or off.",
      "backlog": "Connections that may wait.",
      "mark": "Mark of its packets.",
      "priority": "Priority of its packets.",
      "boundIfindex": "Device that it is bound to; 0 is any.",
      "sndbuf": "Size of the send buffer as getsockopt(2) tells it, twice what was set.",
      "rcvbuf": "Size of the receive buffer as getsockopt(2) tells it, twice what was set.",
      "rcvlowat": "Least that a read waits for.",
      "sndtimeo": "How long a write waits; 0 is for ever.",
      "rcvtimeo": "How long a read waits; 0 is for ever.",
      "linger": "How long close(2) waits; 2^64-1 is off.",
      "ino": "Inode number.",
      "peer": "The other end. Of two connected UNIX sockets the later one refers to the earlier.",
      "netNs": "Network namespace it was made in.",
      "port": "Its own port.",
      "peerPort": "Port of its peer.",
      "peerUid": "User ID of its peer, SO_PEERCRED; 2^32-1 where there is none.",
      "peerGid": "Group ID of its peer; 2^32-1 where there is none.",
      "peerPid": "Process of its peer.",
      "pathMode": "Type and permissions of the file of a UNIX socket.",
      "pathUid": "User ID of that file.",
      "pathGid": "Group ID of that file.",
      "address": "Own address. INET and INET6: numeric, with `%ifindex` where there is a scope. UNIX: sun_path as bound, an abstract one with its first NUL.",
      "peerAddress": "Address of its peer.",
      "path": "Path of the file of a UNIX socket, from the root.",
      "queue": "UNIX: messages received and not yet read, the oldest first; of a STREAM one entry.",
      "options": "Every other option that is not at its default."
    }
  },
  "IPC_SHM": {
    "doc": "A System V shared memory segment.",
    "fields": {
      "ipcNs": "IPC namespace it is in.",
      "key": "Key, as an unsigned number; 0 is IPC_PRIVATE.",
      "id": "Identifier.",
      "mode": "Permissions, nine bits.",
      "uid": "User ID of its owner.",
      "gid": "Group ID of its owner.",
      "cuid": "User ID of its creator.",
      "cgid": "Group ID of its creator.",
      "size": "Size of the segment.",
      "ipcFlags": "State of the segment.",
      "file": "File that holds the contents and that mappings of it map."
    }
  },
  "IPC_SEM": {
    "doc": "A System V semaphore set. No call shows undo lists: they are lost.",
    "fields": {
      "ipcNs": "IPC namespace it is in.",
      "key": "Key, as an unsigned number; 0 is IPC_PRIVATE.",
      "id": "Identifier.",
      "mode": "Permissions, nine bits.",
      "uid": "User ID of its owner.",
      "gid": "Group ID of its owner.",
      "cuid": "User ID of its creator.",
      "cgid": "Group ID of its creator.",
      "values": "Values of the semaphores."
    }
  },
  "IPC_MSG": {
    "doc": "A System V message queue.",
    "fields": {
      "ipcNs": "IPC namespace it is in.",
      "key": "Key, as an unsigned number; 0 is IPC_PRIVATE.",
      "id": "Identifier.",
      "mode": "Permissions, nine bits.",
      "uid": "User ID of its owner.",
      "gid": "Group ID of its owner.",
      "cuid": "User ID of its creator.",
      "cgid": "Group ID of its creator.",
      "qbytes": "Most that fits in.",
      "messages": "Messages that nobody has received yet, the oldest first."
    }
  },
  "TTY": {
    "doc": "A terminal. Input that nobody has read is lost.",
    "fields": {
      "index": "Number of the terminal: of both ends of a pseudo terminal.",
      "ttyType": "Which end it is.",
      "rows": "Rows.",
      "cols": "Columns.",
      "xpixel": "Width in pixels.",
      "ypixel": "Height in pixels.",
      "ttyFlags": "State of the terminal.",
      "session": "Session that it controls.",
      "pgrp": "Foreground process group.",
      "termios": "struct termios2 of the architecture."
    }
  },
  "PIDFD": {
    "doc": "A process or thread that a descriptor stands for.",
    "fields": {
      "pid": "Process or thread it stands for.",
      "pidfdFlags": "What it stands for."
    }
  }
};

/** What they say of the members of flag sets and enums. */
export const memberDocs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "arch": {
    "X86_32": "Intel i386 and its successors in 32-bit mode.",
    "X86_64": "AMD64 and Intel 64, with all registers at 64 bits.",
    "S390X": "IBM z/Architecture, the one big-endian architecture.",
    "ARM": "32-bit ARM.",
    "AARCH64": "64-bit ARM.",
    "RISCV64": "64-bit RISC-V."
  },
  "kind": {
    "UTS_NS": "UTS namespace.",
    "CRED": "Credentials.",
    "IPC_NS": "IPC namespace.",
    "MNT_NS": "Mount namespace.",
    "PID_NS": "PID namespace.",
    "NET_NS": "Network namespace.",
    "NSPROXY": "Set of namespaces.",
    "FILE": "Open file description.",
    "MM_STRUCT": "Address space.",
    "VMA": "Mapping of an address space.",
    "PAGES": "Bytes of pages.",
    "FILES_STRUCT": "Table of file descriptors.",
    "FS_STRUCT": "Root and working directory, umask.",
    "SIGNAL_STRUCT": "What the threads of a process share.",
    "SIGHAND_STRUCT": "Signal actions.",
    "PID": "Identity of tasks, groups and sessions.",
    "TASK_STRUCT": "Task, a process or one of its threads.",
    "THREAD_X86_64": "Registers of a task on x86-64.",
    "END": "Seal of the image.",
    "DUMP_INFO": "When, where and by what the image was made.",
    "FILE_DATA": "Contents of a file that is nowhere but in the image.",
    "PIPE": "Pipe or FIFO, with what nobody has read yet.",
    "EVENTFD": "Counter of eventfd(2).",
    "TIMERFD": "Timer of timerfd_create(2).",
    "SIGNALFD": "Signals that a signalfd(2) takes.",
    "EPOLL": "Set of descriptors of epoll(7).",
    "INOTIFY": "Watches of inotify(7).",
    "SOCKET": "Socket.",
    "IPC_SHM": "System V shared memory segment.",
    "IPC_SEM": "System V semaphore set.",
    "IPC_MSG": "System V message queue.",
    "TTY": "Terminal.",
    "PIDFD": "Process that a descriptor stands for."
  },
  "task_state": {
    "RUNNING": "Running or ready to run.",
    "SLEEPING": "Waits, and a signal ends the wait.",
    "DISK_SLEEP": "Waits, and no signal ends the wait.",
    "STOPPED": "Stopped by a signal.",
    "TRACED": "Stopped by a tracer other than the dumper.",
    "ZOMBIE": "Ended, and not yet waited for.",
    "DEAD": "About to disappear.",
    "IDLE": "A kernel thread that waits without counting as load."
  },
  "sched_policy": {
    "NORMAL": "The default time-sharing policy.",
    "FIFO": "Real-time, first in, first out.",
    "RR": "Real-time, round-robin.",
    "BATCH": "Time-sharing for jobs that nobody waits for.",
    "IDLE": "Runs when nothing else wants to.",
    "DEADLINE": "Real-time, the earliest deadline first.",
    "EXT": "A scheduler loaded as a BPF program decides."
  },
  "dumpable": {
    "DISABLE": "No core dumps, no attaching.",
    "USER": "As usual.",
    "ROOT": "Core dumps for root only."
  },
  "owner_type": {
    "NONE": "Nobody is told.",
    "THREAD": "One thread.",
    "PROCESS": "A process.",
    "GROUP": "A process group."
  },
  "lock_type": {
    "POSIX": "Of a process: fcntl(2) with F_SETLK.",
    "OFD": "Of the description: fcntl(2) with F_OFD_SETLK.",
    "FLOCK": "Of the description, for the whole file: flock(2).",
    "LEASE": "Told before somebody else opens it: fcntl(2) with F_SETLEASE."
  },
  "lock_access": {
    "READ": "Shared with other readers.",
    "WRITE": "For its owner alone."
  },
  "address_family": {
    "UNIX": "UNIX.",
    "INET": "IPv4.",
    "INET6": "IPv6.",
    "NETLINK": "Talks to the kernel.",
    "PACKET": "Frames of a device."
  },
  "clock": {
    "REALTIME": "Time of day.",
    "MONOTONIC": "Time since some moment, that nobody sets.",
    "PROCESS_CPUTIME": "CPU time of a process.",
    "THREAD_CPUTIME": "CPU time of a thread.",
    "BOOTTIME": "Like MONOTONIC, and goes on while the machine sleeps.",
    "REALTIME_ALARM": "Time of day; wakes the machine.",
    "BOOTTIME_ALARM": "Time since boot; wakes the machine.",
    "TAI": "Time of day without leap seconds."
  },
  "timer_notify": {
    "SIGNAL": "A signal to the process.",
    "NONE": "Nobody is told.",
    "THREAD": "A signal that the C library makes a thread of.",
    "THREAD_ID": "A signal to one thread."
  },
  "ioprio_class": {
    "NONE": "Taken from the nice value.",
    "RT": "Real-time.",
    "BE": "Best effort.",
    "IDLE": "When nobody else wants to."
  },
  "socket_type": {
    "STREAM": "Bytes in order.",
    "DGRAM": "Messages, each by itself.",
    "RAW": "Packets of the network layer.",
    "SEQPACKET": "Messages in order."
  },
  "socket_state": {
    "UNBOUND": "Just made.",
    "BOUND": "Has an address of its own.",
    "LISTENING": "Takes connections.",
    "CONNECTED": "Has a peer.",
    "CLOSED": "Was connected; reads give the queue, then end of file.",
    "CONNECTING": "Waits for its peer."
  },
  "tty_type": {
    "MASTER": "End of a pseudo terminal that a terminal emulator has.",
    "SLAVE": "End of a pseudo terminal that programs run on.",
    "OTHER": "A console or a serial line."
  },
  "capability": {
    "CHOWN": "Change owner and group of any file.",
    "DAC_OVERRIDE": "Pass by permissions of files.",
    "DAC_READ_SEARCH": "Pass by permissions to read files and search directories.",
    "FOWNER": "Act as the owner of any file.",
    "FSETID": "Keep set-user-ID and set-group-ID bits.",
    "KILL": "Send signals to any process.",
    "SETGID": "Set group IDs at will.",
    "SETUID": "Set user IDs at will.",
    "SETPCAP": "Change capabilities.",
    "LINUX_IMMUTABLE": "Change immutable and append-only attributes.",
    "NET_BIND_SERVICE": "Bind to privileged ports.",
    "NET_BROADCAST": "Broadcast and listen to multicast.",
    "NET_ADMIN": "Configure the network.",
    "NET_RAW": "Use raw and packet sockets.",
    "IPC_LOCK": "Lock memory.",
    "IPC_OWNER": "Pass by permissions of System V IPC.",
    "SYS_MODULE": "Load and remove kernel modules.",
    "SYS_RAWIO": "Access I/O ports and memory.",
    "SYS_CHROOT": "Change the root directory.",
    "SYS_PTRACE": "Trace any process.",
    "SYS_PACCT": "Configure process accounting.",
    "SYS_ADMIN": "Administer the system in many ways.",
    "SYS_BOOT": "Reboot and load another kernel.",
    "SYS_NICE": "Raise priorities and set scheduling.",
    "SYS_RESOURCE": "Exceed resource limits.",
    "SYS_TIME": "Set the clock.",
    "SYS_TTY_CONFIG": "Configure terminals.",
    "MKNOD": "Make device files.",
    "LEASE": "Take leases on files.",
    "AUDIT_WRITE": "Write to the audit log.",
    "AUDIT_CONTROL": "Configure auditing.",
    "SETFCAP": "Give capabilities to files.",
    "MAC_OVERRIDE": "Override mandatory access control.",
    "MAC_ADMIN": "Configure mandatory access control.",
    "SYSLOG": "Read and control the kernel log.",
    "WAKE_ALARM": "Raise wake-up alarms.",
    "BLOCK_SUSPEND": "Keep the system from sleeping.",
    "AUDIT_READ": "Read the audit log.",
    "PERFMON": "Monitor performance.",
    "BPF": "Load BPF programs.",
    "CHECKPOINT_RESTORE": "Checkpoint and restore processes."
  },
  "securebit": {
    "NOROOT": "User ID 0 gains no capabilities at execve(2).",
    "NOROOT_LOCKED": "NOROOT can't be changed.",
    "NO_SETUID_FIXUP": "Changing user IDs leaves capabilities alone.",
    "NO_SETUID_FIXUP_LOCKED": "NO_SETUID_FIXUP can't be changed.",
    "KEEP_CAPS": "Leaving user ID 0 keeps the permitted capabilities.",
    "KEEP_CAPS_LOCKED": "KEEP_CAPS can't be changed.",
    "NO_CAP_AMBIENT_RAISE": "The ambient set can't grow.",
    "NO_CAP_AMBIENT_RAISE_LOCKED": "NO_CAP_AMBIENT_RAISE can't be changed."
  },
  "cred_flag": {
    "NO_NEW_PRIVS": "execve(2) can't grant privileges any more."
  },
  "open_flag": {
    "READ": "Open for reading.",
    "WRITE": "Open for writing.",
    "APPEND": "Every write goes to the end.",
    "NONBLOCK": "Calls return instead of waiting.",
    "DSYNC": "A write returns when its data is on storage.",
    "ASYNC": "Readiness raises a signal.",
    "DIRECT": "Reads and writes pass by the page cache.",
    "LARGEFILE": "Sizes beyond 31 bits are allowed.",
    "DIRECTORY": "Opened only if it was a directory.",
    "NOFOLLOW": "Opened only if it was no symbolic link.",
    "NOATIME": "Reading leaves the access time alone.",
    "SYNC": "A write returns when data and metadata are on storage.",
    "PATH": "Names a place only; it was never opened for I/O.",
    "TMPFILE": "Made without a name.",
    "UNLINKED": "The name it was opened by is gone."
  },
  "fd_flag": {
    "CLOEXEC": "execve(2) closes the descriptor."
  },
  "mnt_flag": {
    "RDONLY": "Nothing can be written.",
    "NOSUID": "Set-user-ID and file capabilities have no effect.",
    "NODEV": "Device files can't be opened.",
    "NOEXEC": "Programs can't be executed.",
    "NOATIME": "Access times stay as they are.",
    "NODIRATIME": "Access times of directories stay as they are.",
    "RELATIME": "A read sets the access time only if it is behind the last change, or a day old.",
    "NOSYMFOLLOW": "Symbolic links are not followed.",
    "SHARED": "Mounts below it propagate to its peers and from them.",
    "SLAVE": "Mounts below it propagate from a master.",
    "UNBINDABLE": "It can't be the source of a bind mount."
  },
  "netdev_flag": {
    "UP": "Switched on.",
    "BROADCAST": "Has a broadcast address.",
    "LOOPBACK": "Sends to itself only.",
    "POINTOPOINT": "Has exactly one peer.",
    "RUNNING": "Ready to carry packets.",
    "NOARP": "Resolves no addresses of its neighbours.",
    "PROMISC": "Takes packets for anyone.",
    "ALLMULTI": "Takes all multicast packets.",
    "MULTICAST": "Can send to multicast groups.",
    "LOWER_UP": "Has a signal on the wire."
  },
  "sa_flag": {
    "NOCLDSTOP": "Stopped children raise no SIGCHLD.",
    "NOCLDWAIT": "Children leave no zombies.",
    "SIGINFO": "The handler takes three arguments.",
    "ONSTACK": "The handler runs on the alternate stack.",
    "RESTART": "Interrupted system calls start again.",
    "NODEFER": "The signal is not blocked in its handler.",
    "RESETHAND": "The action becomes the default before the handler runs.",
    "RESTORER": "sa_restorer is valid.",
    "UNSUPPORTED": "A probe for flags; no kernel acts on it.",
    "EXPOSE_TAGBITS": "Fault addresses keep their tag bits."
  },
  "signal_flag": {
    "GROUP_EXIT": "All threads are ending.",
    "STOPPED": "All threads are stopped.",
    "CHILD_SUBREAPER": "Orphans below it become its children."
  },
  "task_flag": {
    "EXITING": "The task is ending.",
    "FORKNOEXEC": "The task was forked and never called execve(2).",
    "SUPERPRIV": "The task used superuser privileges.",
    "RANDOMIZE": "The address space is laid out at random.",
    "RESET_ON_FORK": "Children get the default policy.",
    "DL_RECLAIM": "DEADLINE: uses what other tasks leave.",
    "DL_OVERRUN": "DEADLINE: an overrun raises SIGXCPU."
  },
  "sighand_flag": {
    "HANDLERS_KNOWN": "Addresses, flags and masks are real; without it, only default, ignored or caught is known."
  },
  "ns_flag": {
    "UTS_OUTSIDE": "Tasks outside the container are in its UTS namespace, too.",
    "IPC_OUTSIDE": "Tasks outside the container are in its IPC namespace, too.",
    "MNT_OUTSIDE": "Tasks outside the container are in its mount namespace, too.",
    "PID_OUTSIDE": "Tasks outside the container are in its PID namespace, too.",
    "NET_OUTSIDE": "Tasks outside the container are in its network namespace, too.",
    "USER_OUTSIDE": "Tasks outside the container are in its user namespace, too.",
    "CGROUP_OUTSIDE": "Tasks outside the container are in its cgroup namespace, too.",
    "TIME_OUTSIDE": "Tasks outside the container are in its time namespace, too."
  },
  "thread_flag": {
    "CPUID_FAULT": "The CPUID instruction raises SIGSEGV.",
    "TSC_FAULT": "Reading the time stamp counter raises SIGSEGV."
  },
  "mm_flag": {
    "THP_DISABLE": "No transparent huge pages.",
    "KSM_MERGE_ANY": "Equal pages may be merged.",
    "MDWE": "Memory that was writable never becomes executable.",
    "MDWE_NO_INHERIT": "Children start without MDWE.",
    "THP_EXCEPT_ADVISED": "THP_DISABLE spares what madvise(2) asked for."
  },
  "fs_flag": {
    "ROOT_UNLINKED": "The root directory has no name any more.",
    "PWD_UNLINKED": "The working directory has no name any more."
  },
  "dump_flag": {
    "LEFT_RUNNING": "The container went on.",
    "LEFT_STOPPED": "The container stays stopped.",
    "KILLED": "The container was ended.",
    "IMPORTED": "Made from an image of another format."
  },
  "coredump_flag": {
    "ANON_PRIVATE": "Anonymous private memory.",
    "ANON_SHARED": "Anonymous shared memory.",
    "MAPPED_PRIVATE": "Private mappings of files.",
    "MAPPED_SHARED": "Shared mappings of files.",
    "ELF_HEADERS": "First pages of ELF files.",
    "HUGETLB_PRIVATE": "Private huge pages.",
    "HUGETLB_SHARED": "Shared huge pages.",
    "DAX_PRIVATE": "Private mappings of persistent memory.",
    "DAX_SHARED": "Shared mappings of persistent memory."
  },
  "membarrier_flag": {
    "GLOBAL_EXPEDITED": "Takes part in barriers of everybody.",
    "PRIVATE_EXPEDITED": "May order barriers on its own threads.",
    "PRIVATE_EXPEDITED_SYNC_CORE": "The same, with a serialised instruction stream.",
    "PRIVATE_EXPEDITED_RSEQ": "The same, restarting rseq(2) sections."
  },
  "sas_flag": {
    "DISABLE": "There is no alternate stack.",
    "AUTODISARM": "It is switched off while a handler runs.",
    "ONSTACK": "A handler runs on it."
  },
  "seal": {
    "SEAL": "No further seals.",
    "SHRINK": "It can't become shorter.",
    "GROW": "It can't become longer.",
    "WRITE": "It can't be written.",
    "FUTURE_WRITE": "No new writable mappings, no write calls.",
    "EXEC": "Its permission to execute can't change."
  },
  "ipc_flag": {
    "DEST": "Goes away when the last process detaches.",
    "LOCKED": "Never swapped out.",
    "HUGETLB": "Made of huge pages."
  },
  "personality": {
    "ADDR_NO_RANDOMIZE": "Addresses are not random.",
    "MMAP_PAGE_ZERO": "Page 0 is mapped.",
    "ADDR_COMPAT_LAYOUT": "Mappings grow upwards.",
    "READ_IMPLIES_EXEC": "What can be read can be executed.",
    "ADDR_LIMIT_32BIT": "Addresses have 32 bits.",
    "SHORT_INODE": "Inode numbers are short.",
    "WHOLE_SECONDS": "select(2) waits whole seconds.",
    "STICKY_TIMEOUTS": "select(2) leaves its timeout alone.",
    "ADDR_LIMIT_3GB": "Addresses end at 3 GiB.",
    "UNAME26": "The kernel calls itself 2.6.",
    "FDPIC_FUNCPTRS": "Function pointers are descriptors."
  },
  "xfeature": {
    "X87": "x87 registers.",
    "SSE": "XMM registers.",
    "AVX": "Upper halves of YMM registers.",
    "BNDREGS": "MPX bounds.",
    "BNDCSR": "MPX configuration.",
    "OPMASK": "AVX-512 masks.",
    "ZMM_HI256": "Upper halves of ZMM0 to ZMM15.",
    "HI16_ZMM": "ZMM16 to ZMM31.",
    "PT": "Processor trace.",
    "PKRU": "Rights of protection keys.",
    "PASID": "Process address space ID.",
    "CET_U": "Shadow stack of user mode.",
    "CET_S": "Shadow stacks of the kernel.",
    "HDC": "Hardware duty cycling.",
    "UINTR": "User interrupts.",
    "LBR": "Last branch records.",
    "HWP": "Hardware P-states.",
    "XTILECFG": "AMX configuration.",
    "XTILEDATA": "AMX tiles.",
    "APX": "Registers 16 to 31."
  },
  "tty_flag": {
    "LOCKED": "The slave can't be opened.",
    "PACKET": "Reads of the master tell of the state first.",
    "EXCLUSIVE": "Nobody else can open it."
  },
  "pidfd_flag": {
    "THREAD": "Stands for a thread."
  },
  "pipe_flag": {
    "NAMED": "A FIFO.",
    "READER_OUTSIDE": "A task outside the container can read it.",
    "WRITER_OUTSIDE": "A task outside the container can write it."
  },
  "eventfd_flag": {
    "SEMAPHORE": "A read takes 1 away."
  },
  "timerfd_flag": {
    "ABSTIME": "It was set to a moment.",
    "CANCEL_ON_SET": "Setting the clock wakes readers."
  },
  "epoll_event": {
    "IN": "It can be read.",
    "PRI": "There is something urgent.",
    "OUT": "It can be written.",
    "ERR": "An error.",
    "HUP": "The other end is gone.",
    "NVAL": "The descriptor is not open.",
    "RDNORM": "Normal data can be read.",
    "RDBAND": "Priority data can be read.",
    "WRNORM": "Normal data can be written.",
    "WRBAND": "Priority data can be written.",
    "MSG": "A message of STREAMS; never happens.",
    "RDHUP": "The peer will not write any more.",
    "EXCLUSIVE": "One of several sets wakes up.",
    "WAKEUP": "The machine stays awake.",
    "ONESHOT": "Tells once.",
    "ET": "Tells of changes only."
  },
  "inotify_event": {
    "ACCESS": "It was read.",
    "MODIFY": "It was written.",
    "ATTRIB": "Its metadata changed.",
    "CLOSE_WRITE": "It was closed after writing.",
    "CLOSE_NOWRITE": "It was closed without writing.",
    "OPEN": "It was opened.",
    "MOVED_FROM": "A name went away from the directory.",
    "MOVED_TO": "A name came to the directory.",
    "CREATE": "A name was made in the directory.",
    "DELETE": "A name was taken out of the directory.",
    "DELETE_SELF": "It was deleted.",
    "MOVE_SELF": "It was moved.",
    "EXCL_UNLINK": "Files without a name do not count.",
    "ONESHOT": "Tells once."
  },
  "socket_flag": {
    "MUTUAL": "The peer refers to it, too.",
    "PENDING": "Connections were not yet accepted; they are lost.",
    "SHUT_RD": "Nothing can be read any more.",
    "SHUT_WR": "Nothing can be written any more.",
    "UNLINKED": "Its file has no name any more.",
    "REUSEADDR": "Its address may be in use.",
    "REUSEPORT": "Several sockets share its port.",
    "KEEPALIVE": "Looks whether the peer is still there.",
    "BROADCAST": "May send to everybody.",
    "OOBINLINE": "Urgent data stays in order.",
    "DONTROUTE": "Sends to neighbours only.",
    "PASSCRED": "Receives credentials.",
    "PASSSEC": "Receives security labels.",
    "TIMESTAMP": "Receives times in microseconds.",
    "TIMESTAMPNS": "Receives times in nanoseconds.",
    "ZEROCOPY": "May send without copying.",
    "SNDBUF_LOCK": "The size of its send buffer was set.",
    "RCVBUF_LOCK": "The size of its receive buffer was set."
  },
  "vm_flag": {
    "READ": "The pages may be read.",
    "WRITE": "The pages may be written.",
    "EXEC": "The pages may be executed.",
    "MAYREAD": "READ may be added.",
    "MAYWRITE": "WRITE may be added.",
    "MAYEXEC": "EXEC may be added.",
    "GROWSDOWN": "It grows downwards, as a stack does.",
    "DENYWRITE": "Writing to the mapped file fails with ETXTBSY.",
    "EXECUTABLE": "It maps the executable.",
    "DONTEXPAND": "It can't grow with mremap(2).",
    "ACCOUNT": "Its pages are charged to the commit limit.",
    "ALWAYSDUMP": "It is always part of a core dump.",
    "CAN_NONLINEAR": "remap_file_pages(2) may make it non-linear.",
    "SHARED": "Changes are seen by every process that maps it.",
    "MAYSHARE": "SHARED may be added.",
    "GROWSUP": "It grows upwards.",
    "PFNMAP": "Its pages are raw page frames.",
    "LOCKED": "Its pages are locked in memory.",
    "IO": "It maps device I/O.",
    "SEQ_READ": "Pages are likely to be read in sequence.",
    "RAND_READ": "Pages are likely to be read at random.",
    "DONTCOPY": "fork(2) leaves it out.",
    "NORESERVE": "Nothing is reserved for it in advance.",
    "HUGETLB": "It consists of huge pages from hugetlbfs.",
    "NONLINEAR": "Its pages are not in the order of the file.",
    "INSERTPAGE": "A driver inserted its pages one by one.",
    "MIXEDMAP": "It mixes raw page frames and ordinary pages.",
    "HUGEPAGE": "Transparent huge pages are wanted.",
    "NOHUGEPAGE": "Transparent huge pages are not wanted.",
    "MERGEABLE": "Equal pages may be merged.",
    "DONTDUMP": "A core dump leaves it out.",
    "SOFTDIRTY": "Writes to it are tracked.",
    "WIPEONFORK": "fork(2) gives the child zeroes.",
    "SYNC": "A page fault for writing waits for the metadata of the file.",
    "LOCKONFAULT": "Pages are locked as they are touched.",
    "UFFD_MISSING": "Missing pages go to userfaultfd(2).",
    "UFFD_WP": "Writes to protected pages go to userfaultfd(2).",
    "UFFD_MINOR": "Faults on pages that are in the page cache go to userfaultfd(2).",
    "SHADOW_STACK": "It is a shadow stack.",
    "DROPPABLE": "Its pages may be dropped at any time.",
    "SEALED": "It can't be changed any more.",
    "MTE": "Memory tags guard its pages, on 64-bit ARM.",
    "BTI": "Indirect branches into it are checked, on 64-bit ARM.",
    "MAYBE_GUARD": "It may have guard pages."
  }
};
