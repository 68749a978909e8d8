meta:
  id: cr_flags
  title: Flag sets of the LinuxC/R image
  license: MIT
  ks-version: '0.10'
doc: |
  The image's own flag bits. An enum's key is the number of a bit, not a mask;
  numbers are never those of a kernel word and are never used twice.
enums:
  securebit:
    0:
      id: noroot
      -orig-id: SECBIT_NOROOT
      -since: 2
      doc: User ID 0 gains no capabilities at execve(2).
    1:
      id: noroot_locked
      -orig-id: SECBIT_NOROOT_LOCKED
      -since: 2
      doc: NOROOT can't be changed.
    2:
      id: no_setuid_fixup
      -orig-id: SECBIT_NO_SETUID_FIXUP
      -since: 2
      doc: Changing user IDs leaves capabilities alone.
    3:
      id: no_setuid_fixup_locked
      -orig-id: SECBIT_NO_SETUID_FIXUP_LOCKED
      -since: 2
      doc: NO_SETUID_FIXUP can't be changed.
    4:
      id: keep_caps
      -orig-id: SECBIT_KEEP_CAPS
      -since: 2
      doc: Leaving user ID 0 keeps the permitted capabilities.
    5:
      id: keep_caps_locked
      -orig-id: SECBIT_KEEP_CAPS_LOCKED
      -since: 2
      doc: KEEP_CAPS can't be changed.
    6:
      id: no_cap_ambient_raise
      -orig-id: SECBIT_NO_CAP_AMBIENT_RAISE
      -since: 2
      doc: The ambient set can't grow.
    7:
      id: no_cap_ambient_raise_locked
      -orig-id: SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED
      -since: 2
      doc: NO_CAP_AMBIENT_RAISE can't be changed.
  cred_flag:
    0:
      id: no_new_privs
      -orig-id: PR_SET_NO_NEW_PRIVS
      -since: 2
      doc: execve(2) can't grant privileges any more.
  open_flag:
    0:
      id: read
      -orig-id: FMODE_READ
      -since: 2
      doc: Open for reading.
    1:
      id: write
      -orig-id: FMODE_WRITE
      -since: 2
      doc: Open for writing.
    2:
      id: append
      -orig-id: O_APPEND
      -word: O_APPEND
      -since: 2
      doc: Every write goes to the end.
    3:
      id: nonblock
      -orig-id: O_NONBLOCK
      -word: O_NONBLOCK
      -since: 2
      doc: Calls return instead of waiting.
    4:
      id: dsync
      -orig-id: O_DSYNC
      -word: O_DSYNC
      -since: 2
      doc: A write returns when its data is on storage.
    5:
      id: async_io
      -name: ASYNC
      -orig-id: O_ASYNC
      -word: O_ASYNC
      -since: 2
      doc: Readiness raises a signal.
    6:
      id: direct
      -orig-id: O_DIRECT
      -word: O_DIRECT
      -since: 2
      doc: Reads and writes pass by the page cache.
    7:
      id: largefile
      -orig-id: O_LARGEFILE
      # the next bit on all architectures of the format; O_LARGEFILE is 0 to programs whose off_t has 64 bits
      -word: O_DIRECT << 1
      -since: 2
      doc: Sizes beyond 31 bits are allowed.
    8:
      id: directory
      -orig-id: O_DIRECTORY
      -word: O_DIRECTORY
      -since: 2
      doc: Opened only if it was a directory.
    9:
      id: nofollow
      -orig-id: O_NOFOLLOW
      -word: O_NOFOLLOW
      -since: 2
      doc: Opened only if it was no symbolic link.
    10:
      id: noatime
      -orig-id: O_NOATIME
      -word: O_NOATIME
      -since: 2
      doc: Reading leaves the access time alone.
    11:
      id: sync
      -orig-id: O_SYNC
      # O_SYNC includes it
      -word: O_SYNC & ~O_DSYNC
      -since: 2
      doc: A write returns when data and metadata are on storage.
    12:
      id: path
      -orig-id: O_PATH
      -word: O_PATH
      -since: 2
      doc: Names a place only; it was never opened for I/O.
    13:
      id: tmpfile
      -orig-id: O_TMPFILE
      # O_TMPFILE includes it
      -word: O_TMPFILE & ~O_DIRECTORY
      -since: 2
      doc: Made without a name.
    14:
      id: unlinked
      -since: 2
      doc: The name it was opened by is gone.
  fd_flag:
    0:
      id: cloexec
      -orig-id: FD_CLOEXEC
      -word: FD_CLOEXEC
      -since: 2
      doc: execve(2) closes the descriptor.
  mnt_flag:
    0:
      id: rdonly
      -orig-id: MS_RDONLY
      -word: 0x1
      -since: 2
      doc: Nothing can be written.
    1:
      id: nosuid
      -orig-id: MS_NOSUID
      -word: 0x2
      -since: 2
      doc: Set-user-ID and file capabilities have no effect.
    2:
      id: nodev
      -orig-id: MS_NODEV
      -word: 0x4
      -since: 2
      doc: Device files can't be opened.
    3:
      id: noexec
      -orig-id: MS_NOEXEC
      -word: 0x8
      -since: 2
      doc: Programs can't be executed.
    4:
      id: noatime
      -orig-id: MS_NOATIME
      -word: 0x400
      -since: 2
      doc: Access times stay as they are.
    5:
      id: nodiratime
      -orig-id: MS_NODIRATIME
      -word: 0x800
      -since: 2
      doc: Access times of directories stay as they are.
    6:
      id: relatime
      -orig-id: MS_RELATIME
      -word: 0x200000
      -since: 2
      doc: A read sets the access time only if it is behind the last change, or a day old.
    7:
      id: nosymfollow
      -orig-id: MS_NOSYMFOLLOW
      -word: 0x100
      -since: 2
      doc: Symbolic links are not followed.
    8:
      id: shared
      -orig-id: MS_SHARED
      -word: 0x100000
      -since: 2
      doc: Mounts below it propagate to its peers and from them.
    9:
      id: slave
      -orig-id: MS_SLAVE
      -word: 0x80000
      -since: 2
      doc: Mounts below it propagate from a master.
    10:
      id: unbindable
      -orig-id: MS_UNBINDABLE
      -word: 0x20000
      -since: 2
      doc: It can't be the source of a bind mount.
  netdev_flag:
    0:
      id: up
      -orig-id: IFF_UP
      -word: IFF_UP
      -since: 2
      doc: Switched on.
    1:
      id: broadcast
      -orig-id: IFF_BROADCAST
      -word: IFF_BROADCAST
      -since: 2
      doc: Has a broadcast address.
    2:
      id: loopback
      -orig-id: IFF_LOOPBACK
      -word: IFF_LOOPBACK
      -since: 2
      doc: Sends to itself only.
    3:
      id: pointopoint
      -orig-id: IFF_POINTOPOINT
      -word: IFF_POINTOPOINT
      -since: 2
      doc: Has exactly one peer.
    4:
      id: running
      -orig-id: IFF_RUNNING
      -word: IFF_RUNNING
      -since: 2
      doc: Ready to carry packets.
    5:
      id: noarp
      -orig-id: IFF_NOARP
      -word: IFF_NOARP
      -since: 2
      doc: Resolves no addresses of its neighbours.
    6:
      id: promisc
      -orig-id: IFF_PROMISC
      -word: IFF_PROMISC
      -since: 2
      doc: Takes packets for anyone.
    7:
      id: allmulti
      -orig-id: IFF_ALLMULTI
      -word: IFF_ALLMULTI
      -since: 2
      doc: Takes all multicast packets.
    8:
      id: multicast
      -orig-id: IFF_MULTICAST
      -word: IFF_MULTICAST
      -since: 2
      doc: Can send to multicast groups.
    9:
      id: lower_up
      -orig-id: IFF_LOWER_UP
      -word: IFF_LOWER_UP
      -since: 2
      doc: Has a signal on the wire.
  sa_flag:
    0:
      id: nocldstop
      -orig-id: SA_NOCLDSTOP
      -word: 0x1
      -since: 2
      doc: Stopped children raise no SIGCHLD.
    1:
      id: nocldwait
      -orig-id: SA_NOCLDWAIT
      -word: 0x2
      -since: 2
      doc: Children leave no zombies.
    2:
      id: siginfo
      -orig-id: SA_SIGINFO
      -word: 0x4
      -since: 2
      doc: The handler takes three arguments.
    3:
      id: onstack
      -orig-id: SA_ONSTACK
      -word: 0x8000000
      -since: 2
      doc: The handler runs on the alternate stack.
    4:
      id: restart
      -orig-id: SA_RESTART
      -word: 0x10000000
      -since: 2
      doc: Interrupted system calls start again.
    5:
      id: nodefer
      -orig-id: SA_NODEFER
      -word: 0x40000000
      -since: 2
      doc: The signal is not blocked in its handler.
    6:
      id: resethand
      -orig-id: SA_RESETHAND
      -word: 0x80000000
      -since: 2
      doc: The action becomes the default before the handler runs.
    7:
      id: restorer
      -orig-id: SA_RESTORER
      -word: 0x4000000
      -since: 2
      doc: sa_restorer is valid.
    8:
      id: unsupported
      -orig-id: SA_UNSUPPORTED
      -word: 0x400
      -since: 2
      doc: A probe for flags; no kernel acts on it.
    9:
      id: expose_tagbits
      -orig-id: SA_EXPOSE_TAGBITS
      -word: 0x800
      -since: 2
      doc: Fault addresses keep their tag bits.
  signal_flag:
    0:
      id: group_exit
      -orig-id: SIGNAL_GROUP_EXIT
      -since: 2
      doc: All threads are ending.
    1:
      id: stopped
      -orig-id: SIGNAL_STOP_STOPPED
      -since: 2
      doc: All threads are stopped.
    2:
      id: child_subreaper
      -orig-id: PR_SET_CHILD_SUBREAPER
      -since: 3
      doc: Orphans below it become its children.
  task_flag:
    0:
      id: exiting
      -orig-id: PF_EXITING
      -word: 0x4
      -since: 2
      doc: The task is ending.
    1:
      id: forknoexec
      -orig-id: PF_FORKNOEXEC
      -word: 0x40
      -since: 2
      doc: The task was forked and never called execve(2).
    2:
      id: superpriv
      -orig-id: PF_SUPERPRIV
      -word: 0x100
      -since: 2
      doc: The task used superuser privileges.
    3:
      id: randomize
      -orig-id: PF_RANDOMIZE
      -word: 0x400000
      -since: 2
      doc: The address space is laid out at random.
    4:
      id: reset_on_fork
      -orig-id: SCHED_FLAG_RESET_ON_FORK
      -word: {sched: 0x1}
      -since: 3
      doc: Children get the default policy.
    5:
      id: dl_reclaim
      -orig-id: SCHED_FLAG_RECLAIM
      -word: {sched: 0x2}
      -since: 3
      doc: 'DEADLINE: uses what other tasks leave.'
    6:
      id: dl_overrun
      -orig-id: SCHED_FLAG_DL_OVERRUN
      -word: {sched: 0x4}
      -since: 3
      doc: 'DEADLINE: an overrun raises SIGXCPU.'
  sighand_flag:
    0:
      id: handlers_known
      -since: 2
      doc: Addresses, flags and masks are real; without it, only default, ignored or caught is known.
  ns_flag:
    0:
      id: uts_outside
      -orig-id: CLONE_NEWUTS
      -word: 0x4000000
      -since: 3
      doc: Tasks outside the container are in its UTS namespace, too.
    1:
      id: ipc_outside
      -orig-id: CLONE_NEWIPC
      -word: 0x8000000
      -since: 3
      doc: Tasks outside the container are in its IPC namespace, too.
    2:
      id: mnt_outside
      -orig-id: CLONE_NEWNS
      -word: 0x20000
      -since: 3
      doc: Tasks outside the container are in its mount namespace, too.
    3:
      id: pid_outside
      -orig-id: CLONE_NEWPID
      -word: 0x20000000
      -since: 3
      doc: Tasks outside the container are in its PID namespace, too.
    4:
      id: net_outside
      -orig-id: CLONE_NEWNET
      -word: 0x40000000
      -since: 3
      doc: Tasks outside the container are in its network namespace, too.
    5:
      id: user_outside
      -orig-id: CLONE_NEWUSER
      -word: 0x10000000
      -since: 3
      doc: Tasks outside the container are in its user namespace, too.
    6:
      id: cgroup_outside
      -orig-id: CLONE_NEWCGROUP
      -word: 0x2000000
      -since: 3
      doc: Tasks outside the container are in its cgroup namespace, too.
    7:
      id: time_outside
      -orig-id: CLONE_NEWTIME
      -word: 0x80
      -since: 3
      doc: Tasks outside the container are in its time namespace, too.
  thread_flag:
    0:
      id: cpuid_fault
      -orig-id: ARCH_SET_CPUID
      -since: 3
      doc: The CPUID instruction raises SIGSEGV.
    1:
      id: tsc_fault
      -orig-id: PR_TSC_SIGSEGV
      -since: 3
      doc: Reading the time stamp counter raises SIGSEGV.
  mm_flag:
    0:
      id: thp_disable
      -orig-id: PR_SET_THP_DISABLE
      -since: 3
      doc: No transparent huge pages.
    1:
      id: ksm_merge_any
      -orig-id: PR_SET_MEMORY_MERGE
      -since: 3
      doc: Equal pages may be merged.
    2:
      id: mdwe
      -orig-id: PR_MDWE_REFUSE_EXEC_GAIN
      -word: {mdwe: 0x1}
      -since: 3
      doc: Memory that was writable never becomes executable.
    3:
      id: mdwe_no_inherit
      -orig-id: PR_MDWE_NO_INHERIT
      -word: {mdwe: 0x2}
      -since: 3
      doc: Children start without MDWE.
    4:
      id: thp_except_advised
      -orig-id: PR_THP_DISABLE_EXCEPT_ADVISED
      -since: 3
      doc: THP_DISABLE spares what madvise(2) asked for.
  fs_flag:
    0:
      id: root_unlinked
      -since: 3
      doc: The root directory has no name any more.
    1:
      id: pwd_unlinked
      -since: 3
      doc: The working directory has no name any more.
  dump_flag:
    0:
      id: left_running
      -since: 3
      doc: The container went on.
    1:
      id: left_stopped
      -since: 3
      doc: The container stays stopped.
    2:
      id: killed
      -since: 3
      doc: The container was ended.
    3:
      id: imported
      -since: 3
      doc: Made from an image of another format.
  coredump_flag:
    0:
      id: anon_private
      -word: 0x1
      -since: 3
      doc: Anonymous private memory.
    1:
      id: anon_shared
      -word: 0x2
      -since: 3
      doc: Anonymous shared memory.
    2:
      id: mapped_private
      -word: 0x4
      -since: 3
      doc: Private mappings of files.
    3:
      id: mapped_shared
      -word: 0x8
      -since: 3
      doc: Shared mappings of files.
    4:
      id: elf_headers
      -word: 0x10
      -since: 3
      doc: First pages of ELF files.
    5:
      id: hugetlb_private
      -word: 0x20
      -since: 3
      doc: Private huge pages.
    6:
      id: hugetlb_shared
      -word: 0x40
      -since: 3
      doc: Shared huge pages.
    7:
      id: dax_private
      -word: 0x80
      -since: 3
      doc: Private mappings of persistent memory.
    8:
      id: dax_shared
      -word: 0x100
      -since: 3
      doc: Shared mappings of persistent memory.
  membarrier_flag:
    0:
      id: global_expedited
      -orig-id: MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED
      -word: 0x4
      -since: 3
      doc: Takes part in barriers of everybody.
    1:
      id: private_expedited
      -orig-id: MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED
      -word: 0x10
      -since: 3
      doc: May order barriers on its own threads.
    2:
      id: private_expedited_sync_core
      -orig-id: MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE
      -word: 0x40
      -since: 3
      doc: The same, with a serialised instruction stream.
    3:
      id: private_expedited_rseq
      -orig-id: MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ
      -word: 0x100
      -since: 3
      doc: The same, restarting rseq(2) sections.
  sas_flag:
    0:
      id: disable
      -orig-id: SS_DISABLE
      -word: 0x2
      -since: 3
      doc: There is no alternate stack.
    1:
      id: autodisarm
      -orig-id: SS_AUTODISARM
      -word: 0x80000000
      -since: 3
      doc: It is switched off while a handler runs.
    2:
      id: onstack
      -orig-id: SS_ONSTACK
      -word: 0x1
      -since: 3
      doc: A handler runs on it.
  seal:
    0:
      id: seal
      -orig-id: F_SEAL_SEAL
      -word: 0x1
      -since: 3
      doc: No further seals.
    1:
      id: shrink
      -orig-id: F_SEAL_SHRINK
      -word: 0x2
      -since: 3
      doc: It can't become shorter.
    2:
      id: grow
      -orig-id: F_SEAL_GROW
      -word: 0x4
      -since: 3
      doc: It can't become longer.
    3:
      id: write
      -orig-id: F_SEAL_WRITE
      -word: 0x8
      -since: 3
      doc: It can't be written.
    4:
      id: future_write
      -orig-id: F_SEAL_FUTURE_WRITE
      -word: 0x10
      -since: 3
      doc: No new writable mappings, no write calls.
    5:
      id: exec
      -orig-id: F_SEAL_EXEC
      -word: 0x20
      -since: 3
      doc: Its permission to execute can't change.
  ipc_flag:
    0:
      id: dest
      -orig-id: SHM_DEST
      -word: 0x200
      -since: 3
      doc: Goes away when the last process detaches.
    1:
      id: locked
      -orig-id: SHM_LOCKED
      -word: 0x400
      -since: 3
      doc: Never swapped out.
    2:
      id: hugetlb
      -orig-id: SHM_HUGETLB
      -word: 0x800
      -since: 3
      doc: Made of huge pages.
  personality:
    0:
      id: addr_no_randomize
      -orig-id: ADDR_NO_RANDOMIZE
      -word: 0x0040000
      -since: 3
      doc: Addresses are not random.
    1:
      id: mmap_page_zero
      -orig-id: MMAP_PAGE_ZERO
      -word: 0x0100000
      -since: 3
      doc: Page 0 is mapped.
    2:
      id: addr_compat_layout
      -orig-id: ADDR_COMPAT_LAYOUT
      -word: 0x0200000
      -since: 3
      doc: Mappings grow upwards.
    3:
      id: read_implies_exec
      -orig-id: READ_IMPLIES_EXEC
      -word: 0x0400000
      -since: 3
      doc: What can be read can be executed.
    4:
      id: addr_limit_32bit
      -orig-id: ADDR_LIMIT_32BIT
      -word: 0x0800000
      -since: 3
      doc: Addresses have 32 bits.
    5:
      id: short_inode
      -orig-id: SHORT_INODE
      -word: 0x1000000
      -since: 3
      doc: Inode numbers are short.
    6:
      id: whole_seconds
      -orig-id: WHOLE_SECONDS
      -word: 0x2000000
      -since: 3
      doc: select(2) waits whole seconds.
    7:
      id: sticky_timeouts
      -orig-id: STICKY_TIMEOUTS
      -word: 0x4000000
      -since: 3
      doc: select(2) leaves its timeout alone.
    8:
      id: addr_limit_3gb
      -orig-id: ADDR_LIMIT_3GB
      -word: 0x8000000
      -since: 3
      doc: Addresses end at 3 GiB.
    9:
      id: uname26
      -orig-id: UNAME26
      -word: 0x0020000
      -since: 3
      doc: The kernel calls itself 2.6.
    10:
      id: fdpic_funcptrs
      -orig-id: FDPIC_FUNCPTRS
      -word: 0x0080000
      -since: 3
      doc: Function pointers are descriptors.
  xfeature:
    0:
      id: x87
      -since: 3
      doc: x87 registers.
    1:
      id: sse
      -since: 3
      doc: XMM registers.
    2:
      id: avx
      -since: 3
      doc: Upper halves of YMM registers.
    3:
      id: bndregs
      -since: 3
      doc: MPX bounds.
    4:
      id: bndcsr
      -since: 3
      doc: MPX configuration.
    5:
      id: opmask
      -since: 3
      doc: AVX-512 masks.
    6:
      id: zmm_hi256
      -since: 3
      doc: Upper halves of ZMM0 to ZMM15.
    7:
      id: hi16_zmm
      -since: 3
      doc: ZMM16 to ZMM31.
    8:
      id: pt
      -since: 3
      doc: Processor trace.
    9:
      id: pkru
      -since: 3
      doc: Rights of protection keys.
    10:
      id: pasid
      -since: 3
      doc: Process address space ID.
    11:
      id: cet_u
      -since: 3
      doc: Shadow stack of user mode.
    12:
      id: cet_s
      -since: 3
      doc: Shadow stacks of the kernel.
    13:
      id: hdc
      -since: 3
      doc: Hardware duty cycling.
    14:
      id: uintr
      -since: 3
      doc: User interrupts.
    15:
      id: lbr
      -since: 3
      doc: Last branch records.
    16:
      id: hwp
      -since: 3
      doc: Hardware P-states.
    17:
      id: xtilecfg
      -since: 3
      doc: AMX configuration.
    18:
      id: xtiledata
      -since: 3
      doc: AMX tiles.
    19:
      id: apx
      -since: 3
      doc: Registers 16 to 31.
  tty_flag:
    0:
      id: locked
      -orig-id: TIOCSPTLCK
      -since: 3
      doc: The slave can't be opened.
    1:
      id: packet
      -orig-id: TIOCPKT
      -since: 3
      doc: Reads of the master tell of the state first.
    2:
      id: exclusive
      -orig-id: TIOCEXCL
      -since: 3
      doc: Nobody else can open it.
  pidfd_flag:
    0:
      id: thread
      -orig-id: PIDFD_THREAD
      -word: O_EXCL
      -since: 3
      doc: Stands for a thread.
  pipe_flag:
    0:
      id: named
      -since: 3
      doc: A FIFO.
    1:
      id: reader_outside
      -since: 3
      doc: A task outside the container can read it.
    2:
      id: writer_outside
      -since: 3
      doc: A task outside the container can write it.
  eventfd_flag:
    0:
      id: semaphore
      -orig-id: EFD_SEMAPHORE
      -word: 0x1
      -since: 3
      doc: A read takes 1 away.
  timerfd_flag:
    0:
      id: abstime
      -orig-id: TFD_TIMER_ABSTIME
      -word: 0x1
      -since: 3
      doc: It was set to a moment.
    1:
      id: cancel_on_set
      -orig-id: TFD_TIMER_CANCEL_ON_SET
      -word: 0x2
      -since: 3
      doc: Setting the clock wakes readers.
  epoll_event:
    0:
      id: in_event
      -name: IN
      -orig-id: EPOLLIN
      -word: 0x1
      -since: 3
      doc: It can be read.
    1:
      id: pri
      -orig-id: EPOLLPRI
      -word: 0x2
      -since: 3
      doc: There is something urgent.
    2:
      id: out_event
      -name: OUT
      -orig-id: EPOLLOUT
      -word: 0x4
      -since: 3
      doc: It can be written.
    3:
      id: err
      -orig-id: EPOLLERR
      -word: 0x8
      -since: 3
      doc: An error.
    4:
      id: hup
      -orig-id: EPOLLHUP
      -word: 0x10
      -since: 3
      doc: The other end is gone.
    5:
      id: nval
      -orig-id: EPOLLNVAL
      -word: 0x20
      -since: 3
      doc: The descriptor is not open.
    6:
      id: rdnorm
      -orig-id: EPOLLRDNORM
      -word: 0x40
      -since: 3
      doc: Normal data can be read.
    7:
      id: rdband
      -orig-id: EPOLLRDBAND
      -word: 0x80
      -since: 3
      doc: Priority data can be read.
    8:
      id: wrnorm
      -orig-id: EPOLLWRNORM
      -word: 0x100
      -since: 3
      doc: Normal data can be written.
    9:
      id: wrband
      -orig-id: EPOLLWRBAND
      -word: 0x200
      -since: 3
      doc: Priority data can be written.
    10:
      id: msg
      -orig-id: EPOLLMSG
      -word: 0x400
      -since: 3
      doc: A message of STREAMS; never happens.
    11:
      id: rdhup
      -orig-id: EPOLLRDHUP
      -word: 0x2000
      -since: 3
      doc: The peer will not write any more.
    12:
      id: exclusive
      -orig-id: EPOLLEXCLUSIVE
      -word: 0x10000000
      -since: 3
      doc: One of several sets wakes up.
    13:
      id: wakeup
      -orig-id: EPOLLWAKEUP
      -word: 0x20000000
      -since: 3
      doc: The machine stays awake.
    14:
      id: oneshot
      -orig-id: EPOLLONESHOT
      -word: 0x40000000
      -since: 3
      doc: Tells once.
    15:
      id: et
      -orig-id: EPOLLET
      -word: 0x80000000
      -since: 3
      doc: Tells of changes only.
  inotify_event:
    0:
      id: access
      -orig-id: IN_ACCESS
      -word: 0x1
      -since: 3
      doc: It was read.
    1:
      id: modify
      -orig-id: IN_MODIFY
      -word: 0x2
      -since: 3
      doc: It was written.
    2:
      id: attrib
      -orig-id: IN_ATTRIB
      -word: 0x4
      -since: 3
      doc: Its metadata changed.
    3:
      id: close_write
      -orig-id: IN_CLOSE_WRITE
      -word: 0x8
      -since: 3
      doc: It was closed after writing.
    4:
      id: close_nowrite
      -orig-id: IN_CLOSE_NOWRITE
      -word: 0x10
      -since: 3
      doc: It was closed without writing.
    5:
      id: open_event
      -name: OPEN
      -orig-id: IN_OPEN
      -word: 0x20
      -since: 3
      doc: It was opened.
    6:
      id: moved_from
      -orig-id: IN_MOVED_FROM
      -word: 0x40
      -since: 3
      doc: A name went away from the directory.
    7:
      id: moved_to
      -orig-id: IN_MOVED_TO
      -word: 0x80
      -since: 3
      doc: A name came to the directory.
    8:
      id: create
      -orig-id: IN_CREATE
      -word: 0x100
      -since: 3
      doc: A name was made in the directory.
    9:
      id: delete_event
      -name: DELETE
      -orig-id: IN_DELETE
      -word: 0x200
      -since: 3
      doc: A name was taken out of the directory.
    10:
      id: delete_self
      -orig-id: IN_DELETE_SELF
      -word: 0x400
      -since: 3
      doc: It was deleted.
    11:
      id: move_self
      -orig-id: IN_MOVE_SELF
      -word: 0x800
      -since: 3
      doc: It was moved.
    12:
      id: excl_unlink
      -orig-id: IN_EXCL_UNLINK
      -word: 0x4000000
      -since: 3
      doc: Files without a name do not count.
    13:
      id: oneshot
      -orig-id: IN_ONESHOT
      -word: 0x80000000
      -since: 3
      doc: Tells once.
  socket_flag:
    0:
      id: mutual
      -since: 3
      doc: The peer refers to it, too.
    1:
      id: pending
      -since: 3
      doc: Connections were not yet accepted; they are lost.
    2:
      id: shut_rd
      -orig-id: SHUT_RD
      -since: 3
      doc: Nothing can be read any more.
    3:
      id: shut_wr
      -orig-id: SHUT_WR
      -since: 3
      doc: Nothing can be written any more.
    4:
      id: unlinked
      -since: 3
      doc: Its file has no name any more.
    5:
      id: reuseaddr
      -orig-id: SO_REUSEADDR
      -option: SO_REUSEADDR
      -since: 3
      doc: Its address may be in use.
    6:
      id: reuseport
      -orig-id: SO_REUSEPORT
      -option: SO_REUSEPORT
      -since: 3
      doc: Several sockets share its port.
    7:
      id: keepalive
      -orig-id: SO_KEEPALIVE
      -option: SO_KEEPALIVE
      -since: 3
      doc: Looks whether the peer is still there.
    8:
      id: broadcast
      -orig-id: SO_BROADCAST
      -option: SO_BROADCAST
      -since: 3
      doc: May send to everybody.
    9:
      id: oobinline
      -orig-id: SO_OOBINLINE
      -option: SO_OOBINLINE
      -since: 3
      doc: Urgent data stays in order.
    10:
      id: dontroute
      -orig-id: SO_DONTROUTE
      -option: SO_DONTROUTE
      -since: 3
      doc: Sends to neighbours only.
    11:
      id: passcred
      -orig-id: SO_PASSCRED
      -option: SO_PASSCRED
      -since: 3
      doc: Receives credentials.
    12:
      id: passsec
      -orig-id: SO_PASSSEC
      -option: SO_PASSSEC
      -since: 3
      doc: Receives security labels.
    13:
      id: timestamp
      -orig-id: SO_TIMESTAMP
      -option: SO_TIMESTAMP
      -since: 3
      doc: Receives times in microseconds.
    14:
      id: timestampns
      -orig-id: SO_TIMESTAMPNS
      -option: SO_TIMESTAMPNS
      -since: 3
      doc: Receives times in nanoseconds.
    15:
      id: zerocopy
      -orig-id: SO_ZEROCOPY
      -option: SO_ZEROCOPY
      -since: 3
      doc: May send without copying.
    16:
      id: sndbuf_lock
      -orig-id: SOCK_SNDBUF_LOCK
      -word: {buf_lock: 0x1}
      -since: 3
      doc: The size of its send buffer was set.
    17:
      id: rcvbuf_lock
      -orig-id: SOCK_RCVBUF_LOCK
      -word: {buf_lock: 0x2}
      -since: 3
      doc: The size of its receive buffer was set.
