meta:
  id: cr_enums
  title: Enumerations of the LinuxC/R image
  license: MIT
  ks-version: '0.10'
doc: Numbers that an image stores; a number is never changed nor used twice.
-reserved:
  arch: [0]
  kind: [0]
-private:
  kind: [0x80000000-0xffffffff]
enums:
  arch:
    1:
      id: x86_32
      -orig-id: CR_ARCH_X86_32
      -since: 1
      -endian: le
      doc: Intel i386 and its successors in 32-bit mode.
    2:
      id: x86_64
      -orig-id: CR_ARCH_X86_64
      -since: 2
      -endian: le
      doc: AMD64 and Intel 64, with all registers at 64 bits.
    3:
      id: s390x
      -orig-id: CR_ARCH_S390X
      -since: 2
      -endian: be
      doc: IBM z/Architecture, the one big-endian architecture.
    4:
      id: arm
      -orig-id: CR_ARCH_ARM
      -since: 2
      -endian: le
      doc: 32-bit ARM.
    5:
      id: aarch64
      -orig-id: CR_ARCH_AARCH64
      -since: 2
      -endian: le
      doc: 64-bit ARM.
    6:
      id: riscv64
      -orig-id: CR_ARCH_RISCV64
      -since: 2
      -endian: le
      doc: 64-bit RISC-V.
  kind:
    1:
      id: uts_ns
      -orig-id: CR_OBJ_UTS_NS
      -since: 1
      doc: UTS namespace.
    2:
      id: cred
      -orig-id: CR_OBJ_CRED
      -since: 1
      doc: Credentials.
    3:
      id: ipc_ns
      -orig-id: CR_OBJ_IPC_NS
      -since: 2
      doc: IPC namespace.
    4:
      id: mnt_ns
      -orig-id: CR_OBJ_MNT_NS
      -since: 2
      doc: Mount namespace.
    5:
      id: pid_ns
      -orig-id: CR_OBJ_PID_NS
      -since: 2
      doc: PID namespace.
    6:
      id: net_ns
      -orig-id: CR_OBJ_NET_NS
      -since: 2
      doc: Network namespace.
    7:
      id: nsproxy
      -orig-id: CR_OBJ_NSPROXY
      -since: 2
      doc: Set of namespaces.
    8:
      id: file
      -orig-id: CR_OBJ_FILE
      -since: 2
      doc: Open file description.
    9:
      id: mm_struct
      -orig-id: CR_OBJ_MM_STRUCT
      -since: 2
      doc: Address space.
    10:
      id: vma
      -orig-id: CR_OBJ_VMA
      -since: 2
      doc: Mapping of an address space.
    11:
      id: pages
      -orig-id: CR_OBJ_PAGES
      -since: 2
      doc: Bytes of pages.
    12:
      id: files_struct
      -orig-id: CR_OBJ_FILES_STRUCT
      -since: 2
      doc: Table of file descriptors.
    13:
      id: fs_struct
      -orig-id: CR_OBJ_FS_STRUCT
      -since: 2
      doc: Root and working directory, umask.
    14:
      id: signal_struct
      -orig-id: CR_OBJ_SIGNAL_STRUCT
      -since: 2
      doc: What the threads of a process share.
    15:
      id: sighand_struct
      -orig-id: CR_OBJ_SIGHAND_STRUCT
      -since: 2
      doc: Signal actions.
    16:
      id: pid
      -orig-id: CR_OBJ_PID
      -since: 2
      doc: Identity of tasks, groups and sessions.
    17:
      id: task_struct
      -orig-id: CR_OBJ_TASK_STRUCT
      -since: 2
      doc: Task, a process or one of its threads.
    18:
      id: thread_x86_64
      -orig-id: CR_OBJ_THREAD_X86_64
      -since: 2
      doc: Registers of a task on x86-64.
    19:
      id: end
      -orig-id: CR_OBJ_END
      -since: 2
      doc: Seal of the image.
    20:
      id: dump_info
      -orig-id: CR_OBJ_DUMP_INFO
      -since: 3
      doc: When, where and by what the image was made.
    21:
      id: file_data
      -orig-id: CR_OBJ_FILE_DATA
      -since: 3
      doc: Contents of a file that is nowhere but in the image.
    22:
      id: pipe
      -orig-id: CR_OBJ_PIPE
      -since: 3
      doc: Pipe or FIFO, with what nobody has read yet.
    23:
      id: eventfd
      -orig-id: CR_OBJ_EVENTFD
      -since: 3
      doc: Counter of eventfd(2).
    24:
      id: timerfd
      -orig-id: CR_OBJ_TIMERFD
      -since: 3
      doc: Timer of timerfd_create(2).
    25:
      id: signalfd
      -orig-id: CR_OBJ_SIGNALFD
      -since: 3
      doc: Signals that a signalfd(2) takes.
    26:
      id: epoll
      -orig-id: CR_OBJ_EPOLL
      -since: 3
      doc: Set of descriptors of epoll(7).
    27:
      id: inotify
      -orig-id: CR_OBJ_INOTIFY
      -since: 3
      doc: Watches of inotify(7).
    28:
      id: socket
      -orig-id: CR_OBJ_SOCKET
      -since: 3
      doc: Socket.
    29:
      id: ipc_shm
      -orig-id: CR_OBJ_IPC_SHM
      -since: 3
      doc: System V shared memory segment.
    30:
      id: ipc_sem
      -orig-id: CR_OBJ_IPC_SEM
      -since: 3
      doc: System V semaphore set.
    31:
      id: ipc_msg
      -orig-id: CR_OBJ_IPC_MSG
      -since: 3
      doc: System V message queue.
    32:
      id: tty
      -orig-id: CR_OBJ_TTY
      -since: 3
      doc: Terminal.
    33:
      id: pidfd
      -orig-id: CR_OBJ_PIDFD
      -since: 3
      doc: Process that a descriptor stands for.
  task_state:
    1:
      id: running
      -orig-id: TASK_RUNNING
      -letters: R
      -since: 2
      doc: Running or ready to run.
    2:
      id: sleeping
      -orig-id: TASK_INTERRUPTIBLE
      -letters: S
      -since: 2
      doc: Waits, and a signal ends the wait.
    3:
      id: disk_sleep
      -orig-id: TASK_UNINTERRUPTIBLE
      -letters: D
      -since: 2
      doc: Waits, and no signal ends the wait.
    4:
      id: stopped
      -orig-id: __TASK_STOPPED
      -letters: T
      -since: 2
      doc: Stopped by a signal.
    5:
      id: traced
      -orig-id: __TASK_TRACED
      -letters: t
      -since: 2
      doc: Stopped by a tracer other than the dumper.
    6:
      id: zombie
      -orig-id: EXIT_ZOMBIE
      -letters: Z
      -since: 2
      doc: Ended, and not yet waited for.
    7:
      id: dead
      -orig-id: EXIT_DEAD
      -letters: X
      -since: 2
      doc: About to disappear.
    8:
      id: idle
      -orig-id: TASK_IDLE
      -letters: IP
      -since: 2
      doc: A kernel thread that waits without counting as load.
  sched_policy:
    0:
      id: normal
      -orig-id: SCHED_NORMAL
      -since: 2
      doc: The default time-sharing policy.
    1:
      id: fifo
      -orig-id: SCHED_FIFO
      -since: 2
      doc: Real-time, first in, first out.
    2:
      id: rr
      -orig-id: SCHED_RR
      -since: 2
      doc: Real-time, round-robin.
    3:
      id: batch
      -orig-id: SCHED_BATCH
      -since: 2
      doc: Time-sharing for jobs that nobody waits for.
    5:
      id: idle
      -orig-id: SCHED_IDLE
      -since: 2
      doc: Runs when nothing else wants to.
    6:
      id: deadline
      -orig-id: SCHED_DEADLINE
      -since: 2
      doc: Real-time, the earliest deadline first.
    7:
      id: ext
      -orig-id: SCHED_EXT
      -since: 2
      doc: A scheduler loaded as a BPF program decides.
  dumpable:
    0:
      id: disable
      -orig-id: SUID_DUMP_DISABLE
      -since: 3
      doc: No core dumps, no attaching.
    1:
      id: user
      -orig-id: SUID_DUMP_USER
      -since: 3
      doc: As usual.
    2:
      id: root
      -orig-id: SUID_DUMP_ROOT
      -since: 3
      doc: Core dumps for root only.
  owner_type:
    0:
      id: none
      -since: 3
      doc: Nobody is told.
    1:
      id: thread
      -orig-id: F_OWNER_TID
      -word: F_OWNER_TID
      -since: 3
      doc: One thread.
    2:
      id: process
      -orig-id: F_OWNER_PID
      -word: F_OWNER_PID
      -since: 3
      doc: A process.
    3:
      id: group
      -orig-id: F_OWNER_PGRP
      -word: F_OWNER_PGRP
      -since: 3
      doc: A process group.
  lock_type:
    1:
      id: posix
      -since: 3
      doc: 'Of a process: fcntl(2) with F_SETLK.'
    2:
      id: ofd
      -since: 3
      doc: 'Of the description: fcntl(2) with F_OFD_SETLK.'
    3:
      id: flock
      -since: 3
      doc: 'Of the description, for the whole file: flock(2).'
    4:
      id: lease
      -since: 3
      doc: 'Told before somebody else opens it: fcntl(2) with F_SETLEASE.'
  lock_access:
    1:
      id: read
      -orig-id: F_RDLCK
      -word: F_RDLCK
      -since: 3
      doc: Shared with other readers.
    2:
      id: write
      -orig-id: F_WRLCK
      -word: F_WRLCK
      -since: 3
      doc: For its owner alone.
  address_family:
    1:
      id: af_unix
      -name: UNIX
      -orig-id: AF_UNIX
      -since: 3
      doc: UNIX.
    2:
      id: inet
      -orig-id: AF_INET
      -since: 3
      doc: IPv4.
    10:
      id: inet6
      -orig-id: AF_INET6
      -since: 3
      doc: IPv6.
    16:
      id: netlink
      -orig-id: AF_NETLINK
      -since: 3
      doc: Talks to the kernel.
    17:
      id: packet
      -orig-id: AF_PACKET
      -since: 3
      doc: Frames of a device.
  clock:
    0:
      id: realtime
      -orig-id: CLOCK_REALTIME
      -since: 3
      doc: Time of day.
    1:
      id: monotonic
      -orig-id: CLOCK_MONOTONIC
      -since: 3
      doc: Time since some moment, that nobody sets.
    2:
      id: process_cputime
      -orig-id: CLOCK_PROCESS_CPUTIME_ID
      -since: 3
      doc: CPU time of a process.
    3:
      id: thread_cputime
      -orig-id: CLOCK_THREAD_CPUTIME_ID
      -since: 3
      doc: CPU time of a thread.
    7:
      id: boottime
      -orig-id: CLOCK_BOOTTIME
      -since: 3
      doc: Like MONOTONIC, and goes on while the machine sleeps.
    8:
      id: realtime_alarm
      -orig-id: CLOCK_REALTIME_ALARM
      -since: 3
      doc: Time of day; wakes the machine.
    9:
      id: boottime_alarm
      -orig-id: CLOCK_BOOTTIME_ALARM
      -since: 3
      doc: Time since boot; wakes the machine.
    11:
      id: tai
      -orig-id: CLOCK_TAI
      -since: 3
      doc: Time of day without leap seconds.
  timer_notify:
    0:
      id: signal
      -orig-id: SIGEV_SIGNAL
      -since: 3
      doc: A signal to the process.
    1:
      id: none
      -orig-id: SIGEV_NONE
      -since: 3
      doc: Nobody is told.
    2:
      id: thread
      -orig-id: SIGEV_THREAD
      -since: 3
      doc: A signal that the C library makes a thread of.
    4:
      id: thread_id
      -orig-id: SIGEV_THREAD_ID
      -since: 3
      doc: A signal to one thread.
  ioprio_class:
    0:
      id: none
      -orig-id: IOPRIO_CLASS_NONE
      -since: 3
      doc: Taken from the nice value.
    1:
      id: rt
      -orig-id: IOPRIO_CLASS_RT
      -since: 3
      doc: Real-time.
    2:
      id: be
      -orig-id: IOPRIO_CLASS_BE
      -since: 3
      doc: Best effort.
    3:
      id: idle
      -orig-id: IOPRIO_CLASS_IDLE
      -since: 3
      doc: When nobody else wants to.
  socket_type:
    1:
      id: stream
      -orig-id: SOCK_STREAM
      -since: 3
      doc: Bytes in order.
    2:
      id: dgram
      -orig-id: SOCK_DGRAM
      -since: 3
      doc: Messages, each by itself.
    3:
      id: raw
      -orig-id: SOCK_RAW
      -since: 3
      doc: Packets of the network layer.
    5:
      id: seqpacket
      -orig-id: SOCK_SEQPACKET
      -since: 3
      doc: Messages in order.
  socket_state:
    1:
      id: unbound
      -since: 3
      doc: Just made.
    2:
      id: bound
      -since: 3
      doc: Has an address of its own.
    3:
      id: listening
      -since: 3
      doc: Takes connections.
    4:
      id: connected
      -since: 3
      doc: Has a peer.
    5:
      id: closed
      -since: 3
      doc: Was connected; reads give the queue, then end of file.
    6:
      id: connecting
      -since: 3
      doc: Waits for its peer.
  tty_type:
    1:
      id: master
      -since: 3
      doc: End of a pseudo terminal that a terminal emulator has.
    2:
      id: slave
      -since: 3
      doc: End of a pseudo terminal that programs run on.
    3:
      id: other
      -since: 3
      doc: A console or a serial line.
