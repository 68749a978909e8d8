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
      -since: 2
      doc: execve(2) closes the descriptor.
  mnt_flag:
    0:
      id: rdonly
      -orig-id: MS_RDONLY
      -since: 2
      doc: Nothing can be written.
    1:
      id: nosuid
      -orig-id: MS_NOSUID
      -since: 2
      doc: Set-user-ID and file capabilities have no effect.
    2:
      id: nodev
      -orig-id: MS_NODEV
      -since: 2
      doc: Device files can't be opened.
    3:
      id: noexec
      -orig-id: MS_NOEXEC
      -since: 2
      doc: Programs can't be executed.
    4:
      id: noatime
      -orig-id: MS_NOATIME
      -since: 2
      doc: Access times stay as they are.
    5:
      id: nodiratime
      -orig-id: MS_NODIRATIME
      -since: 2
      doc: Access times of directories stay as they are.
    6:
      id: relatime
      -orig-id: MS_RELATIME
      -since: 2
      doc: A read sets the access time only if it is behind the last change, or a day old.
    7:
      id: nosymfollow
      -orig-id: MS_NOSYMFOLLOW
      -since: 2
      doc: Symbolic links are not followed.
    8:
      id: shared
      -orig-id: MS_SHARED
      -since: 2
      doc: Mounts below it propagate to its peers and from them.
    9:
      id: slave
      -orig-id: MS_SLAVE
      -since: 2
      doc: Mounts below it propagate from a master.
    10:
      id: unbindable
      -orig-id: MS_UNBINDABLE
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
  sighand_flag:
    0:
      id: handlers_known
      -since: 2
      doc: Addresses, flags and masks are real; without it, only default, ignored or caught is known.
