/*
 * CHECK(name, policies, last revision that can't hold it, what is counted, what to do about it, what it is about): every
 * reason against a dump; the last is for the man page, which derives from this table. Names stay; a check whose state a
 * later revision has a place for ends with the one before.
 */
#define EVERY 99

CHECK("task-namespaces", SEED, EVERY, "tasks", "let the parent wait for it",
      "a task has ended, and is a zombie")
CHECK("task-silent", BOTH, EVERY, "tasks", "try again, or see what the man page says about tasks that can't be asked",
      "a task can't be asked for its signal handlers, timers, securebits and keyrings: it is under seccomp, no 64-bit program, in a frozen control group (see --thaw), has its calls dispatched to itself, uses all of its stack")
CHECK("task-seccomp", DEFAULT, EVERY, "tasks", "run it without the filter",
      "a task is under seccomp(2)")
CHECK("ns-other", DEFAULT, EVERY, "namespaces", "start the container without that namespace",
      "a task is in a user, cgroup or time namespace of its own, or starts its children in another PID or time namespace")
CHECK("mount-root", DEFAULT, EVERY, "mounts", "unmount it",
      "what is mounted was deleted")
CHECK("mount-contents", DEFAULT, EVERY, "files", "copy it elsewhere, or start the container with it mounted from outside",
      "a file is in memory only, on a tmpfs, ramfs or hugetlbfs of the container, and neither open nor mapped; also links, devices and empty directories there, and what something is mounted over")
CHECK("mount-options", DEFAULT, EVERY, "mounts", "mount it without that option",
      "a mount has an option that an image has no bit for")
CHECK("cred-securebits", SEED, EVERY, "tasks", "use the default policy",
      "a task has securebits")
CHECK("cred-keyring", BOTH, EVERY, "tasks", "run it without keyrings of its own",
      "a task has a thread or process keyring")
CHECK("cred-landlock", DEFAULT, EVERY, "tasks", "run it without the restriction",
      "a task is restricted by landlock(7)")
CHECK("cred-lsm", BOTH, EVERY, "tasks", "run it unconfined",
      "a task has a security label")
CHECK("task-pdeath", DEFAULT, 2, "tasks", "use --revision 3",
      "a task gets a signal when its parent ends")
CHECK("task-personality", DEFAULT, EVERY, "tasks", "run it as a Linux program, setarch(8)",
      "a task runs in another execution domain, personality(2)")
CHECK("task-ldt", DEFAULT, EVERY, "tasks", "run it without segments of its own",
      "a task has segments of its own, modify_ldt(2), set_thread_area(2)")
CHECK("task-ports", DEFAULT, EVERY, "tasks", "let it give them back, ioperm(2)",
      "a task may use I/O ports")
CHECK("task-numa", DEFAULT, EVERY, "policies", "run it without one, numactl(8)",
      "a task or a mapping has a memory policy, set_mempolicy(2), mbind(2)")
CHECK("task-attributes", DEFAULT, EVERY, "attributes", "run it without",
      "a task has an attribute that an image has no place for: of speculation, memory errors, I/O flushing, core scheduling (prctl(2)), utilization clamps (sched_setattr(2)), tagged addresses or shadow stacks, other than cr-dump itself has; or the autogroup of its session has a nice value, sched(7)")
CHECK("signal-queue", DEFAULT, 2, "tasks", "use --revision 3",
      "signals wait that carry a value")
CHECK("signal-clock", DEFAULT, EVERY, "timers", "let the program use CLOCK_PROCESS_CPUTIME_ID",
      "a timer counts user or profiling time")
CHECK("signal-timers", BOTH, 2, "processes", "use --revision 3",
      "a process has POSIX timers")
CHECK("signal-itimer", DEFAULT, 2, "processes", "use --revision 3",
      "a process has an interval timer that runs")
CHECK("file-type", BOTH, EVERY, "files", "close it first",
      "by default: a device other than /dev/null and its like, or anything else that has no path and no kind of its own; for the seed: everything but files and directories of a file system on a device")
CHECK("file-pipe", DEFAULT, 2, "pipes", "let the reader read it first",
      "a pipe holds unread bytes")
CHECK("file-unlinked", DEFAULT, 2, "files", "use --revision 3",
      "an open file has no name any more")
CHECK("file-seals", DEFAULT, 2, "files", "use --revision 3",
      "a memfd has seals")
CHECK("file-mount", DEFAULT, EVERY, "files", "close it first, or unmount what lies over it",
      "a file is not found by its path: its file system is mounted nowhere, or something is mounted over it")
CHECK("fs-unlinked", DEFAULT, 2, "directories", "let the process go to another directory, or use --revision 3",
      "a root or working directory was deleted")
CHECK("fs-mount", DEFAULT, EVERY, "directories", "let the process go to another directory",
      "a root or working directory is not found by its path")
CHECK("fs-path", DEFAULT, EVERY, "directories", "let the process go to a directory whose path has less than 4096 bytes",
      "the path of a root or working directory is too long")
CHECK("file-lock", DEFAULT, EVERY, "files", "use --revision 3, or let the lease end",
      "a file is locked; in revision 3: a lease is being broken")
CHECK("file-lease", DEFAULT, EVERY, "files", "let it give up the lease first, F_SETLEASE",
      "a file whose contents would have to be read has a lease to write, fcntl(2)")
CHECK("pipe-unreadable", DEFAULT, EVERY, "pipes", "let the reader read it first",
      "a pipe holds packets and plain bytes, or can't be looked into")
CHECK("file-links", LOSS, EVERY, "files", "",
      "a file without a name still has another name, by which it will be another file")
CHECK("file-owner", DEFAULT, EVERY, "files", "let it signal a process of the container, fcntl(2)",
      "a file signals somebody who is not in the container")
CHECK("file-notify", DEFAULT, EVERY, "directories", "let it use inotify(7)",
      "a directory tells of changes, F_NOTIFY of fcntl(2)")
CHECK("pidfd-outside", DEFAULT, EVERY, "files", "close it first",
      "a pidfd is of a process outside")
CHECK("epoll-target", DEFAULT, EVERY, "epoll sets", "remove it from the set before its descriptor is closed",
      "an epoll set watches what nobody has under its number any more")
CHECK("epoll-polling", DEFAULT, EVERY, "epoll sets", "let it turn that off, ioctl_eventpoll(2)",
      "who waits at an epoll set polls devices busily, EPIOCSPARAMS")
CHECK("inotify-path", DEFAULT, EVERY, "watches", "remove the watch first",
      "a watch is on what is found by no path")
CHECK("inotify-unread", LOSS, EVERY, "watches", "",
      "events that nobody has read")
CHECK("tty-input", LOSS, EVERY, "terminals", "",
      "input of a terminal that nobody has read")
CHECK("tty-discipline", DEFAULT, EVERY, "terminals", "give it the usual one, ldattach(8)",
      "a terminal has another line discipline")
CHECK("vma-flags", SEED, EVERY, "mappings", "use the default policy",
      "a mapping has flags that the seed did not know")
CHECK("vma-device", DEFAULT, EVERY, "mappings", "unmap the device first",
      "a mapping is the memory of a device")
CHECK("vma-secret", DEFAULT, EVERY, "mappings", "let the program unmap it first",
      "memory that nobody else can read, memfd_secret(2)")
CHECK("vma-userfault", DEFAULT, EVERY, "mappings", "let it be given all its pages first",
      "pages of a mapping are given or kept by userfaultfd(2); those that are not there yet are not in the image")
CHECK("vma-guard", DEFAULT, 2, "mappings", "use --revision 3",
      "a mapping has guard pages")
CHECK("mm-none", SEED, EVERY, "tasks", "let the parent wait for it",
      "a task has no address space")
CHECK("mm-owner", SEED, EVERY, "tasks", "use the default policy",
      "an address space is shared by tasks")
CHECK("mm-core", BOTH, EVERY, "processes", "wait until the core is written",
      "a process is being dumped as core")
CHECK("mm-aio", BOTH, EVERY, "mappings", "let the program end its asynchronous I/O, io_destroy(2)",
      "a process has AIO contexts, io_setup(2)")
CHECK("ipc-sysv", DEFAULT, EVERY, "objects", "remove it, ipcrm(1), or use --revision 3",
      "there are System V objects")
CHECK("ipc-mqueue", DEFAULT, EVERY, "queues", "remove it, mq_unlink(3)",
      "there are POSIX message queues")
CHECK("net-device", DEFAULT, EVERY, "devices", "give it back before, and make it again afterwards",
      "there is a network device other than lo")
CHECK("net-flags", DEFAULT, EVERY, "devices", "turn them off, ip-link(8)",
      "a network device has flags that an image has no bits for")
CHECK("net-address", DEFAULT, EVERY, "addresses", "use --revision 3",
      "a network device has addresses")
CHECK("net-setup", DEFAULT, EVERY, "things", "take it away before, and make it again afterwards",
      "a network namespace has routes, rules, neighbours, queueing disciplines or packet filters that somebody made")
CHECK("external-memory", DEFAULT, EVERY, "mappings", "dump the container that all of them are in",
      "shared memory of the container is mapped by somebody outside, too")
CHECK("external-ns", BOTH, EVERY, "processes", "let nobody else use the container's namespaces",
      "somebody outside is in a namespace of the container")
CHECK("external-mm", BOTH, EVERY, "processes", "dump the container that all of them are in",
      "somebody outside has an address space of the container")
CHECK("external-files", BOTH, EVERY, "processes", "dump the container that all of them are in",
      "somebody outside has a descriptor table of the container")
CHECK("external-fs", DEFAULT, EVERY, "processes", "dump the container that all of them are in",
      "somebody outside shares root, working directory and umask with the container")
CHECK("external-sighand", BOTH, EVERY, "processes", "dump the container that all of them are in",
      "somebody outside shares signal handlers with the container")
CHECK("external-file", BOTH, EVERY, "files", "start the container with files of its own",
      "somebody outside has an open file of the container, too")
CHECK("external-pipe", DEFAULT, EVERY, "pipes", "start the container with its output in a file",
      "somebody outside holds the other end of a pipe")
CHECK("external-socket", DEFAULT, EVERY, "sockets", "let it talk to the container only, or close it first",
      "a UNIX socket is connected to somebody outside, or a socket is of a network namespace outside")
CHECK("socket-type", DEFAULT, EVERY, "sockets", "close it first",
      "a socket is neither UNIX, TCP nor UDP")
CHECK("socket-tcp", DEFAULT, EVERY, "connections", "let it end first, or dump it closed with --tcp-close",
      "a TCP connection; see --tcp-close")
CHECK("socket-self", DEFAULT, EVERY, "sockets", "close it first",
      "a UNIX socket is connected to itself")
CHECK("socket-rights", DEFAULT, EVERY, "sockets", "let the receiver receive them first",
      "a UNIX socket was sent descriptors that nobody has received yet")
CHECK("socket-error", DEFAULT, EVERY, "sockets", "let its owner ask for the error first",
      "a socket has an error that nobody has asked for, behind which its messages can't be looked at")
CHECK("socket-filter", DEFAULT, EVERY, "sockets", "use a classic filter, SO_ATTACH_FILTER",
      "a socket has a BPF program for a filter")
CHECK("socket-repair", DEFAULT, EVERY, "sockets", "let it turn that off first",
      "a TCP socket is under repair, TCP_REPAIR")
CHECK("socket-group", DEFAULT, EVERY, "sockets", "let it leave the group first",
      "a socket has joined a multicast group")
CHECK("socket-oob", DEFAULT, EVERY, "sockets", "let its owner read it first",
      "a UNIX socket was sent out-of-band data, MSG_OOB, that nobody has read yet")
CHECK("socket-notice", LOSS, EVERY, "sockets", "",
      "an error or notice (SO_ERROR, MSG_ERRQUEUE) that nobody has asked for, or bytes that a UDP socket holds back (UDP_CORK)")
CHECK("socket-pending", LOSS, EVERY, "listening sockets", "",
      "connections that nobody has accepted yet")
CHECK("socket-unread", LOSS, EVERY, "sockets", "",
      "bytes that a UDP socket, or a connection that is dumped closed, has received")
CHECK("ipc-shm-inode", DEFAULT, EVERY, "files", "close it first",
      "by chance a file has the inode number of System V shared memory, and an image could not tell them apart")
CHECK("ipc-shm-forced", DEFAULT, EVERY, "segments", "let a process of the container attach it, or turn kernel.shm_rmid_forced off",
      "System V shared memory that nobody has attached would be destroyed by a look at it (kernel.shm_rmid_forced)")
CHECK("ipc-sem-undo", LOSS, EVERY, "sets of semaphores", "",
      "what semaphores would be set back to when a task ends, which no call shows")
