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
