/* Generated from formats/ by `npm run generate`. Do not edit. */
#ifndef CR_IMAGE_H
#define CR_IMAGE_H

#include <stddef.h>
#include <stdint.h>

/* i386 aligns a u64 to 4 bytes; an image never does. */
typedef uint64_t cr_u64 __attribute__((aligned(8)));

#define CR_AT(type, field, at) \
	_Static_assert(offsetof(type, field) == (at), #type "." #field " is at " #at)
#define CR_SIZE(type, size) _Static_assert(sizeof(type) == (size), #type " has " #size " bytes")

#define CR_SIGNATURE "LinuxC/R"
#define CR_IMAGE_VERSION UINT64_C(1)
/* A reference to nothing. */
#define CR_POS_NONE UINT64_MAX

/* Little-endian on every machine; everything behind it is in the byte order of `arch`. */
struct cr_header {
	char signature[8];
	cr_u64 image_version;
	char uts_release[64];
	uint32_t arch;
	uint32_t padding;
};
CR_AT(struct cr_header, signature, 0);
CR_AT(struct cr_header, image_version, 8);
CR_AT(struct cr_header, uts_release, 16);
CR_AT(struct cr_header, arch, 80);
CR_AT(struct cr_header, padding, 84);
CR_SIZE(struct cr_header, 88);

/* In front of every object. */
struct cr_object_header {
	uint32_t type;
	uint32_t len;
};
CR_AT(struct cr_object_header, type, 0);
CR_AT(struct cr_object_header, len, 4);
CR_SIZE(struct cr_object_header, 8);

/* Bytes of the same object. */
struct cr_span {
	uint32_t off;
	uint32_t len;
};
CR_AT(struct cr_span, off, 0);
CR_AT(struct cr_span, len, 4);
CR_SIZE(struct cr_span, 8);

/* Records of the same object. */
struct cr_table {
	uint32_t off;
	uint32_t count;
	uint32_t entsize;
	uint32_t reserved;
};
CR_AT(struct cr_table, off, 0);
CR_AT(struct cr_table, count, 4);
CR_AT(struct cr_table, entsize, 8);
CR_AT(struct cr_table, reserved, 12);
CR_SIZE(struct cr_table, 16);

/* The machine that this is compiled for. */
#if defined(__x86_64__)
#define CR_ARCH_HERE CR_ARCH_X86_64
#elif defined(__i386__)
#define CR_ARCH_HERE CR_ARCH_X86_32
#elif defined(__s390x__)
#define CR_ARCH_HERE CR_ARCH_S390X
#elif defined(__aarch64__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define CR_ARCH_HERE CR_ARCH_AARCH64
#elif defined(__arm__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define CR_ARCH_HERE CR_ARCH_ARM
#elif defined(__riscv) && __riscv_xlen == 64
#define CR_ARCH_HERE CR_ARCH_RISCV64
#endif

enum cr_arch {
	CR_ARCH_X86_32 = 1,
	CR_ARCH_X86_64 = 2,
	CR_ARCH_S390X = 3,
	CR_ARCH_ARM = 4,
	CR_ARCH_AARCH64 = 5,
	CR_ARCH_RISCV64 = 6,
};

enum cr_kind {
	CR_OBJ_UTS_NS = 1,
	CR_OBJ_CRED = 2,
	CR_OBJ_IPC_NS = 3,
	CR_OBJ_MNT_NS = 4,
	CR_OBJ_PID_NS = 5,
	CR_OBJ_NET_NS = 6,
	CR_OBJ_NSPROXY = 7,
	CR_OBJ_FILE = 8,
	CR_OBJ_MM_STRUCT = 9,
	CR_OBJ_VMA = 10,
	CR_OBJ_PAGES = 11,
	CR_OBJ_FILES_STRUCT = 12,
	CR_OBJ_FS_STRUCT = 13,
	CR_OBJ_SIGNAL_STRUCT = 14,
	CR_OBJ_SIGHAND_STRUCT = 15,
	CR_OBJ_PID = 16,
	CR_OBJ_TASK_STRUCT = 17,
	CR_OBJ_THREAD_X86_64 = 18,
	CR_OBJ_END = 19,
};

enum cr_task_state {
	CR_TASK_STATE_RUNNING = 1,
	CR_TASK_STATE_SLEEPING = 2,
	CR_TASK_STATE_DISK_SLEEP = 3,
	CR_TASK_STATE_STOPPED = 4,
	CR_TASK_STATE_TRACED = 5,
	CR_TASK_STATE_ZOMBIE = 6,
	CR_TASK_STATE_DEAD = 7,
	CR_TASK_STATE_IDLE = 8,
};

/* X(letter of /proc/PID/stat, number) */
#define CR_EACH_TASK_STATE_LETTER(X) \
	X('R', CR_TASK_STATE_RUNNING) \
	X('S', CR_TASK_STATE_SLEEPING) \
	X('D', CR_TASK_STATE_DISK_SLEEP) \
	X('T', CR_TASK_STATE_STOPPED) \
	X('t', CR_TASK_STATE_TRACED) \
	X('Z', CR_TASK_STATE_ZOMBIE) \
	X('X', CR_TASK_STATE_DEAD) \
	X('I', CR_TASK_STATE_IDLE) \
	X('P', CR_TASK_STATE_IDLE)

enum cr_sched_policy {
	CR_SCHED_POLICY_NORMAL = 0,
	CR_SCHED_POLICY_FIFO = 1,
	CR_SCHED_POLICY_RR = 2,
	CR_SCHED_POLICY_BATCH = 3,
	CR_SCHED_POLICY_IDLE = 5,
	CR_SCHED_POLICY_DEADLINE = 6,
	CR_SCHED_POLICY_EXT = 7,
};

#define CR_CAPABILITY_CHOWN (UINT64_C(1) << 0)
#define CR_CAPABILITY_DAC_OVERRIDE (UINT64_C(1) << 1)
#define CR_CAPABILITY_DAC_READ_SEARCH (UINT64_C(1) << 2)
#define CR_CAPABILITY_FOWNER (UINT64_C(1) << 3)
#define CR_CAPABILITY_FSETID (UINT64_C(1) << 4)
#define CR_CAPABILITY_KILL (UINT64_C(1) << 5)
#define CR_CAPABILITY_SETGID (UINT64_C(1) << 6)
#define CR_CAPABILITY_SETUID (UINT64_C(1) << 7)
#define CR_CAPABILITY_SETPCAP (UINT64_C(1) << 8)
#define CR_CAPABILITY_LINUX_IMMUTABLE (UINT64_C(1) << 9)
#define CR_CAPABILITY_NET_BIND_SERVICE (UINT64_C(1) << 10)
#define CR_CAPABILITY_NET_BROADCAST (UINT64_C(1) << 11)
#define CR_CAPABILITY_NET_ADMIN (UINT64_C(1) << 12)
#define CR_CAPABILITY_NET_RAW (UINT64_C(1) << 13)
#define CR_CAPABILITY_IPC_LOCK (UINT64_C(1) << 14)
#define CR_CAPABILITY_IPC_OWNER (UINT64_C(1) << 15)
#define CR_CAPABILITY_SYS_MODULE (UINT64_C(1) << 16)
#define CR_CAPABILITY_SYS_RAWIO (UINT64_C(1) << 17)
#define CR_CAPABILITY_SYS_CHROOT (UINT64_C(1) << 18)
#define CR_CAPABILITY_SYS_PTRACE (UINT64_C(1) << 19)
#define CR_CAPABILITY_SYS_PACCT (UINT64_C(1) << 20)
#define CR_CAPABILITY_SYS_ADMIN (UINT64_C(1) << 21)
#define CR_CAPABILITY_SYS_BOOT (UINT64_C(1) << 22)
#define CR_CAPABILITY_SYS_NICE (UINT64_C(1) << 23)
#define CR_CAPABILITY_SYS_RESOURCE (UINT64_C(1) << 24)
#define CR_CAPABILITY_SYS_TIME (UINT64_C(1) << 25)
#define CR_CAPABILITY_SYS_TTY_CONFIG (UINT64_C(1) << 26)
#define CR_CAPABILITY_MKNOD (UINT64_C(1) << 27)
#define CR_CAPABILITY_LEASE (UINT64_C(1) << 28)
#define CR_CAPABILITY_AUDIT_WRITE (UINT64_C(1) << 29)
#define CR_CAPABILITY_AUDIT_CONTROL (UINT64_C(1) << 30)
#define CR_CAPABILITY_SETFCAP (UINT64_C(1) << 31)
#define CR_CAPABILITY_MAC_OVERRIDE (UINT64_C(1) << 32)
#define CR_CAPABILITY_MAC_ADMIN (UINT64_C(1) << 33)
#define CR_CAPABILITY_SYSLOG (UINT64_C(1) << 34)
#define CR_CAPABILITY_WAKE_ALARM (UINT64_C(1) << 35)
#define CR_CAPABILITY_BLOCK_SUSPEND (UINT64_C(1) << 36)
#define CR_CAPABILITY_AUDIT_READ (UINT64_C(1) << 37)
#define CR_CAPABILITY_PERFMON (UINT64_C(1) << 38)
#define CR_CAPABILITY_BPF (UINT64_C(1) << 39)
#define CR_CAPABILITY_CHECKPOINT_RESTORE (UINT64_C(1) << 40)

/* X(name) */
#define CR_EACH_CAPABILITY(X) \
	X(CHOWN) \
	X(DAC_OVERRIDE) \
	X(DAC_READ_SEARCH) \
	X(FOWNER) \
	X(FSETID) \
	X(KILL) \
	X(SETGID) \
	X(SETUID) \
	X(SETPCAP) \
	X(LINUX_IMMUTABLE) \
	X(NET_BIND_SERVICE) \
	X(NET_BROADCAST) \
	X(NET_ADMIN) \
	X(NET_RAW) \
	X(IPC_LOCK) \
	X(IPC_OWNER) \
	X(SYS_MODULE) \
	X(SYS_RAWIO) \
	X(SYS_CHROOT) \
	X(SYS_PTRACE) \
	X(SYS_PACCT) \
	X(SYS_ADMIN) \
	X(SYS_BOOT) \
	X(SYS_NICE) \
	X(SYS_RESOURCE) \
	X(SYS_TIME) \
	X(SYS_TTY_CONFIG) \
	X(MKNOD) \
	X(LEASE) \
	X(AUDIT_WRITE) \
	X(AUDIT_CONTROL) \
	X(SETFCAP) \
	X(MAC_OVERRIDE) \
	X(MAC_ADMIN) \
	X(SYSLOG) \
	X(WAKE_ALARM) \
	X(BLOCK_SUSPEND) \
	X(AUDIT_READ) \
	X(PERFMON) \
	X(BPF) \
	X(CHECKPOINT_RESTORE)

#define CR_SECUREBIT_NOROOT (UINT64_C(1) << 0)
#define CR_SECUREBIT_NOROOT_LOCKED (UINT64_C(1) << 1)
#define CR_SECUREBIT_NO_SETUID_FIXUP (UINT64_C(1) << 2)
#define CR_SECUREBIT_NO_SETUID_FIXUP_LOCKED (UINT64_C(1) << 3)
#define CR_SECUREBIT_KEEP_CAPS (UINT64_C(1) << 4)
#define CR_SECUREBIT_KEEP_CAPS_LOCKED (UINT64_C(1) << 5)
#define CR_SECUREBIT_NO_CAP_AMBIENT_RAISE (UINT64_C(1) << 6)
#define CR_SECUREBIT_NO_CAP_AMBIENT_RAISE_LOCKED (UINT64_C(1) << 7)

/* X(name) */
#define CR_EACH_SECUREBIT(X) \
	X(NOROOT) \
	X(NOROOT_LOCKED) \
	X(NO_SETUID_FIXUP) \
	X(NO_SETUID_FIXUP_LOCKED) \
	X(KEEP_CAPS) \
	X(KEEP_CAPS_LOCKED) \
	X(NO_CAP_AMBIENT_RAISE) \
	X(NO_CAP_AMBIENT_RAISE_LOCKED)

#define CR_CRED_FLAG_NO_NEW_PRIVS (UINT64_C(1) << 0)

/* X(name) */
#define CR_EACH_CRED_FLAG(X) \
	X(NO_NEW_PRIVS)

#define CR_OPEN_FLAG_READ (UINT64_C(1) << 0)
#define CR_OPEN_FLAG_WRITE (UINT64_C(1) << 1)
#define CR_OPEN_FLAG_APPEND (UINT64_C(1) << 2)
#define CR_OPEN_FLAG_NONBLOCK (UINT64_C(1) << 3)
#define CR_OPEN_FLAG_DSYNC (UINT64_C(1) << 4)
#define CR_OPEN_FLAG_ASYNC (UINT64_C(1) << 5)
#define CR_OPEN_FLAG_DIRECT (UINT64_C(1) << 6)
#define CR_OPEN_FLAG_LARGEFILE (UINT64_C(1) << 7)
#define CR_OPEN_FLAG_DIRECTORY (UINT64_C(1) << 8)
#define CR_OPEN_FLAG_NOFOLLOW (UINT64_C(1) << 9)
#define CR_OPEN_FLAG_NOATIME (UINT64_C(1) << 10)
#define CR_OPEN_FLAG_SYNC (UINT64_C(1) << 11)
#define CR_OPEN_FLAG_PATH (UINT64_C(1) << 12)
#define CR_OPEN_FLAG_TMPFILE (UINT64_C(1) << 13)
#define CR_OPEN_FLAG_UNLINKED (UINT64_C(1) << 14)

/* X(name) */
#define CR_EACH_OPEN_FLAG(X) \
	X(READ) \
	X(WRITE) \
	X(APPEND) \
	X(NONBLOCK) \
	X(DSYNC) \
	X(ASYNC) \
	X(DIRECT) \
	X(LARGEFILE) \
	X(DIRECTORY) \
	X(NOFOLLOW) \
	X(NOATIME) \
	X(SYNC) \
	X(PATH) \
	X(TMPFILE) \
	X(UNLINKED)

/* The flags that a kernel has in its own word, which is evaluated more than once. */
#define CR_OPEN_FLAG_OF(word) \
	(((word) & (O_APPEND) ? CR_OPEN_FLAG_APPEND : 0) | \
	 ((word) & (O_NONBLOCK) ? CR_OPEN_FLAG_NONBLOCK : 0) | \
	 ((word) & (O_DSYNC) ? CR_OPEN_FLAG_DSYNC : 0) | \
	 ((word) & (O_ASYNC) ? CR_OPEN_FLAG_ASYNC : 0) | \
	 ((word) & (O_DIRECT) ? CR_OPEN_FLAG_DIRECT : 0) | \
	 ((word) & (O_DIRECT << 1) ? CR_OPEN_FLAG_LARGEFILE : 0) | \
	 ((word) & (O_DIRECTORY) ? CR_OPEN_FLAG_DIRECTORY : 0) | \
	 ((word) & (O_NOFOLLOW) ? CR_OPEN_FLAG_NOFOLLOW : 0) | \
	 ((word) & (O_NOATIME) ? CR_OPEN_FLAG_NOATIME : 0) | \
	 ((word) & (O_SYNC & ~O_DSYNC) ? CR_OPEN_FLAG_SYNC : 0) | \
	 ((word) & (O_PATH) ? CR_OPEN_FLAG_PATH : 0) | \
	 ((word) & (O_TMPFILE & ~O_DIRECTORY) ? CR_OPEN_FLAG_TMPFILE : 0))

#define CR_FD_FLAG_CLOEXEC (UINT64_C(1) << 0)

/* X(name) */
#define CR_EACH_FD_FLAG(X) \
	X(CLOEXEC)

#define CR_MNT_FLAG_RDONLY (UINT64_C(1) << 0)
#define CR_MNT_FLAG_NOSUID (UINT64_C(1) << 1)
#define CR_MNT_FLAG_NODEV (UINT64_C(1) << 2)
#define CR_MNT_FLAG_NOEXEC (UINT64_C(1) << 3)
#define CR_MNT_FLAG_NOATIME (UINT64_C(1) << 4)
#define CR_MNT_FLAG_NODIRATIME (UINT64_C(1) << 5)
#define CR_MNT_FLAG_RELATIME (UINT64_C(1) << 6)
#define CR_MNT_FLAG_NOSYMFOLLOW (UINT64_C(1) << 7)
#define CR_MNT_FLAG_SHARED (UINT64_C(1) << 8)
#define CR_MNT_FLAG_SLAVE (UINT64_C(1) << 9)
#define CR_MNT_FLAG_UNBINDABLE (UINT64_C(1) << 10)

/* X(name) */
#define CR_EACH_MNT_FLAG(X) \
	X(RDONLY) \
	X(NOSUID) \
	X(NODEV) \
	X(NOEXEC) \
	X(NOATIME) \
	X(NODIRATIME) \
	X(RELATIME) \
	X(NOSYMFOLLOW) \
	X(SHARED) \
	X(SLAVE) \
	X(UNBINDABLE)

#define CR_NETDEV_FLAG_UP (UINT64_C(1) << 0)
#define CR_NETDEV_FLAG_BROADCAST (UINT64_C(1) << 1)
#define CR_NETDEV_FLAG_LOOPBACK (UINT64_C(1) << 2)
#define CR_NETDEV_FLAG_POINTOPOINT (UINT64_C(1) << 3)
#define CR_NETDEV_FLAG_RUNNING (UINT64_C(1) << 4)
#define CR_NETDEV_FLAG_NOARP (UINT64_C(1) << 5)
#define CR_NETDEV_FLAG_PROMISC (UINT64_C(1) << 6)
#define CR_NETDEV_FLAG_ALLMULTI (UINT64_C(1) << 7)
#define CR_NETDEV_FLAG_MULTICAST (UINT64_C(1) << 8)
#define CR_NETDEV_FLAG_LOWER_UP (UINT64_C(1) << 9)

/* X(name) */
#define CR_EACH_NETDEV_FLAG(X) \
	X(UP) \
	X(BROADCAST) \
	X(LOOPBACK) \
	X(POINTOPOINT) \
	X(RUNNING) \
	X(NOARP) \
	X(PROMISC) \
	X(ALLMULTI) \
	X(MULTICAST) \
	X(LOWER_UP)

/* The flags that a kernel has in its own word, which is evaluated more than once. */
#define CR_NETDEV_FLAG_OF(word) \
	(((word) & (IFF_UP) ? CR_NETDEV_FLAG_UP : 0) | \
	 ((word) & (IFF_BROADCAST) ? CR_NETDEV_FLAG_BROADCAST : 0) | \
	 ((word) & (IFF_LOOPBACK) ? CR_NETDEV_FLAG_LOOPBACK : 0) | \
	 ((word) & (IFF_POINTOPOINT) ? CR_NETDEV_FLAG_POINTOPOINT : 0) | \
	 ((word) & (IFF_RUNNING) ? CR_NETDEV_FLAG_RUNNING : 0) | \
	 ((word) & (IFF_NOARP) ? CR_NETDEV_FLAG_NOARP : 0) | \
	 ((word) & (IFF_PROMISC) ? CR_NETDEV_FLAG_PROMISC : 0) | \
	 ((word) & (IFF_ALLMULTI) ? CR_NETDEV_FLAG_ALLMULTI : 0) | \
	 ((word) & (IFF_MULTICAST) ? CR_NETDEV_FLAG_MULTICAST : 0) | \
	 ((word) & (IFF_LOWER_UP) ? CR_NETDEV_FLAG_LOWER_UP : 0))

#define CR_SA_FLAG_NOCLDSTOP (UINT64_C(1) << 0)
#define CR_SA_FLAG_NOCLDWAIT (UINT64_C(1) << 1)
#define CR_SA_FLAG_SIGINFO (UINT64_C(1) << 2)
#define CR_SA_FLAG_ONSTACK (UINT64_C(1) << 3)
#define CR_SA_FLAG_RESTART (UINT64_C(1) << 4)
#define CR_SA_FLAG_NODEFER (UINT64_C(1) << 5)
#define CR_SA_FLAG_RESETHAND (UINT64_C(1) << 6)
#define CR_SA_FLAG_RESTORER (UINT64_C(1) << 7)
#define CR_SA_FLAG_UNSUPPORTED (UINT64_C(1) << 8)
#define CR_SA_FLAG_EXPOSE_TAGBITS (UINT64_C(1) << 9)

/* X(name) */
#define CR_EACH_SA_FLAG(X) \
	X(NOCLDSTOP) \
	X(NOCLDWAIT) \
	X(SIGINFO) \
	X(ONSTACK) \
	X(RESTART) \
	X(NODEFER) \
	X(RESETHAND) \
	X(RESTORER) \
	X(UNSUPPORTED) \
	X(EXPOSE_TAGBITS)

/* The flags that a kernel has in its own word, which is evaluated more than once. */
#define CR_SA_FLAG_OF(word) \
	(((word) & (0x1) ? CR_SA_FLAG_NOCLDSTOP : 0) | \
	 ((word) & (0x2) ? CR_SA_FLAG_NOCLDWAIT : 0) | \
	 ((word) & (0x4) ? CR_SA_FLAG_SIGINFO : 0) | \
	 ((word) & (0x8000000) ? CR_SA_FLAG_ONSTACK : 0) | \
	 ((word) & (0x10000000) ? CR_SA_FLAG_RESTART : 0) | \
	 ((word) & (0x40000000) ? CR_SA_FLAG_NODEFER : 0) | \
	 ((word) & (0x80000000) ? CR_SA_FLAG_RESETHAND : 0) | \
	 ((word) & (0x4000000) ? CR_SA_FLAG_RESTORER : 0) | \
	 ((word) & (0x400) ? CR_SA_FLAG_UNSUPPORTED : 0) | \
	 ((word) & (0x800) ? CR_SA_FLAG_EXPOSE_TAGBITS : 0))

#define CR_SIGNAL_FLAG_GROUP_EXIT (UINT64_C(1) << 0)
#define CR_SIGNAL_FLAG_STOPPED (UINT64_C(1) << 1)

/* X(name) */
#define CR_EACH_SIGNAL_FLAG(X) \
	X(GROUP_EXIT) \
	X(STOPPED)

#define CR_TASK_FLAG_EXITING (UINT64_C(1) << 0)
#define CR_TASK_FLAG_FORKNOEXEC (UINT64_C(1) << 1)
#define CR_TASK_FLAG_SUPERPRIV (UINT64_C(1) << 2)
#define CR_TASK_FLAG_RANDOMIZE (UINT64_C(1) << 3)

/* X(name) */
#define CR_EACH_TASK_FLAG(X) \
	X(EXITING) \
	X(FORKNOEXEC) \
	X(SUPERPRIV) \
	X(RANDOMIZE)

/* The flags that a kernel has in its own word, which is evaluated more than once. */
#define CR_TASK_FLAG_OF(word) \
	(((word) & (0x4) ? CR_TASK_FLAG_EXITING : 0) | \
	 ((word) & (0x40) ? CR_TASK_FLAG_FORKNOEXEC : 0) | \
	 ((word) & (0x100) ? CR_TASK_FLAG_SUPERPRIV : 0) | \
	 ((word) & (0x400000) ? CR_TASK_FLAG_RANDOMIZE : 0))

#define CR_SIGHAND_FLAG_HANDLERS_KNOWN (UINT64_C(1) << 0)

/* X(name) */
#define CR_EACH_SIGHAND_FLAG(X) \
	X(HANDLERS_KNOWN)

#define CR_VM_FLAG_READ (UINT64_C(1) << 0)
#define CR_VM_FLAG_WRITE (UINT64_C(1) << 1)
#define CR_VM_FLAG_EXEC (UINT64_C(1) << 2)
#define CR_VM_FLAG_MAYREAD (UINT64_C(1) << 3)
#define CR_VM_FLAG_MAYWRITE (UINT64_C(1) << 4)
#define CR_VM_FLAG_MAYEXEC (UINT64_C(1) << 5)
#define CR_VM_FLAG_GROWSDOWN (UINT64_C(1) << 6)
#define CR_VM_FLAG_DENYWRITE (UINT64_C(1) << 7) /* retired */
#define CR_VM_FLAG_EXECUTABLE (UINT64_C(1) << 8) /* retired */
#define CR_VM_FLAG_DONTEXPAND (UINT64_C(1) << 9)
#define CR_VM_FLAG_ACCOUNT (UINT64_C(1) << 10)
#define CR_VM_FLAG_ALWAYSDUMP (UINT64_C(1) << 11) /* retired */
#define CR_VM_FLAG_CAN_NONLINEAR (UINT64_C(1) << 12) /* retired */
#define CR_VM_FLAG_SHARED (UINT64_C(1) << 13)
#define CR_VM_FLAG_MAYSHARE (UINT64_C(1) << 14)
#define CR_VM_FLAG_GROWSUP (UINT64_C(1) << 15)
#define CR_VM_FLAG_PFNMAP (UINT64_C(1) << 16)
#define CR_VM_FLAG_LOCKED (UINT64_C(1) << 17)
#define CR_VM_FLAG_IO (UINT64_C(1) << 18)
#define CR_VM_FLAG_SEQ_READ (UINT64_C(1) << 19)
#define CR_VM_FLAG_RAND_READ (UINT64_C(1) << 20)
#define CR_VM_FLAG_DONTCOPY (UINT64_C(1) << 21)
#define CR_VM_FLAG_NORESERVE (UINT64_C(1) << 22)
#define CR_VM_FLAG_HUGETLB (UINT64_C(1) << 23)
#define CR_VM_FLAG_NONLINEAR (UINT64_C(1) << 24) /* retired */
#define CR_VM_FLAG_INSERTPAGE (UINT64_C(1) << 25) /* retired */
#define CR_VM_FLAG_MIXEDMAP (UINT64_C(1) << 26)
#define CR_VM_FLAG_HUGEPAGE (UINT64_C(1) << 27)
#define CR_VM_FLAG_NOHUGEPAGE (UINT64_C(1) << 28)
#define CR_VM_FLAG_MERGEABLE (UINT64_C(1) << 29)
#define CR_VM_FLAG_DONTDUMP (UINT64_C(1) << 30)
#define CR_VM_FLAG_SOFTDIRTY (UINT64_C(1) << 31)
#define CR_VM_FLAG_WIPEONFORK (UINT64_C(1) << 32)
#define CR_VM_FLAG_SYNC (UINT64_C(1) << 33)
#define CR_VM_FLAG_LOCKONFAULT (UINT64_C(1) << 34)
#define CR_VM_FLAG_UFFD_MISSING (UINT64_C(1) << 35)
#define CR_VM_FLAG_UFFD_WP (UINT64_C(1) << 36)
#define CR_VM_FLAG_UFFD_MINOR (UINT64_C(1) << 37)
#define CR_VM_FLAG_SHADOW_STACK (UINT64_C(1) << 38)
#define CR_VM_FLAG_DROPPABLE (UINT64_C(1) << 39)
#define CR_VM_FLAG_SEALED (UINT64_C(1) << 40)
#define CR_VM_FLAG_MTE (UINT64_C(1) << 41)
#define CR_VM_FLAG_BTI (UINT64_C(1) << 42)
#define CR_VM_FLAG_MAYBE_GUARD (UINT64_C(1) << 43)

/* X(name) */
#define CR_EACH_VM_FLAG(X) \
	X(READ) \
	X(WRITE) \
	X(EXEC) \
	X(MAYREAD) \
	X(MAYWRITE) \
	X(MAYEXEC) \
	X(GROWSDOWN) \
	X(DONTEXPAND) \
	X(ACCOUNT) \
	X(SHARED) \
	X(MAYSHARE) \
	X(GROWSUP) \
	X(PFNMAP) \
	X(LOCKED) \
	X(IO) \
	X(SEQ_READ) \
	X(RAND_READ) \
	X(DONTCOPY) \
	X(NORESERVE) \
	X(HUGETLB) \
	X(MIXEDMAP) \
	X(HUGEPAGE) \
	X(NOHUGEPAGE) \
	X(MERGEABLE) \
	X(DONTDUMP) \
	X(SOFTDIRTY) \
	X(WIPEONFORK) \
	X(SYNC) \
	X(LOCKONFAULT) \
	X(UFFD_MISSING) \
	X(UFFD_WP) \
	X(UFFD_MINOR) \
	X(SHADOW_STACK) \
	X(DROPPABLE) \
	X(SEALED) \
	X(MTE) \
	X(BTI) \
	X(MAYBE_GUARD)

/* X(code in the VmFlags line of /proc/PID/smaps, flag) */
#define CR_EACH_VM_FLAG_CODE(X) \
	X("rd", CR_VM_FLAG_READ) \
	X("wr", CR_VM_FLAG_WRITE) \
	X("ex", CR_VM_FLAG_EXEC) \
	X("mr", CR_VM_FLAG_MAYREAD) \
	X("mw", CR_VM_FLAG_MAYWRITE) \
	X("me", CR_VM_FLAG_MAYEXEC) \
	X("gd", CR_VM_FLAG_GROWSDOWN) \
	X("dw", CR_VM_FLAG_DENYWRITE) \
	X("de", CR_VM_FLAG_DONTEXPAND) \
	X("ac", CR_VM_FLAG_ACCOUNT) \
	X("sh", CR_VM_FLAG_SHARED) \
	X("ms", CR_VM_FLAG_MAYSHARE) \
	X("pf", CR_VM_FLAG_PFNMAP) \
	X("lo", CR_VM_FLAG_LOCKED) \
	X("io", CR_VM_FLAG_IO) \
	X("sr", CR_VM_FLAG_SEQ_READ) \
	X("rr", CR_VM_FLAG_RAND_READ) \
	X("dc", CR_VM_FLAG_DONTCOPY) \
	X("nr", CR_VM_FLAG_NORESERVE) \
	X("ht", CR_VM_FLAG_HUGETLB) \
	X("nl", CR_VM_FLAG_NONLINEAR) \
	X("mm", CR_VM_FLAG_MIXEDMAP) \
	X("hg", CR_VM_FLAG_HUGEPAGE) \
	X("nh", CR_VM_FLAG_NOHUGEPAGE) \
	X("mg", CR_VM_FLAG_MERGEABLE) \
	X("dd", CR_VM_FLAG_DONTDUMP) \
	X("sd", CR_VM_FLAG_SOFTDIRTY) \
	X("wf", CR_VM_FLAG_WIPEONFORK) \
	X("sf", CR_VM_FLAG_SYNC) \
	X("lf", CR_VM_FLAG_LOCKONFAULT) \
	X("um", CR_VM_FLAG_UFFD_MISSING) \
	X("uw", CR_VM_FLAG_UFFD_WP) \
	X("ui", CR_VM_FLAG_UFFD_MINOR) \
	X("ss", CR_VM_FLAG_SHADOW_STACK) \
	X("dp", CR_VM_FLAG_DROPPABLE) \
	X("sl", CR_VM_FLAG_SEALED) \
	X("mt", CR_VM_FLAG_MTE) \
	X("bt", CR_VM_FLAG_BTI) \
	X("gu", CR_VM_FLAG_MAYBE_GUARD)

struct cr_image_uts_ns {
	struct cr_object_header hdr;
	char sysname[64];
	char nodename[64];
	char release[64];
	char version[64];
	char machine[64];
	char domainname[64];
};
CR_AT(struct cr_image_uts_ns, sysname, 8);
CR_AT(struct cr_image_uts_ns, nodename, 72);
CR_AT(struct cr_image_uts_ns, release, 136);
CR_AT(struct cr_image_uts_ns, version, 200);
CR_AT(struct cr_image_uts_ns, machine, 264);
CR_AT(struct cr_image_uts_ns, domainname, 328);
CR_SIZE(struct cr_image_uts_ns, 392);

/* X(field) */
#define CR_EACH_UTS_NS_TEXT(X) \
	X(sysname) \
	X(nodename) \
	X(release) \
	X(version) \
	X(machine) \
	X(domainname)

struct cr_image_cred {
	struct cr_object_header hdr;
	uint32_t uid;
	uint32_t gid;
	uint32_t suid;
	uint32_t sgid;
	uint32_t euid;
	uint32_t egid;
	uint32_t fsuid;
	uint32_t fsgid;
	cr_u64 cap_inheritable;
	cr_u64 cap_permitted;
	cr_u64 cap_effective;
	cr_u64 cap_bset;
	cr_u64 cap_ambient;
	cr_u64 securebits;
	cr_u64 cred_flags;
	struct cr_table groups;
};
CR_AT(struct cr_image_cred, uid, 8);
CR_AT(struct cr_image_cred, gid, 12);
CR_AT(struct cr_image_cred, suid, 16);
CR_AT(struct cr_image_cred, sgid, 20);
CR_AT(struct cr_image_cred, euid, 24);
CR_AT(struct cr_image_cred, egid, 28);
CR_AT(struct cr_image_cred, fsuid, 32);
CR_AT(struct cr_image_cred, fsgid, 36);
CR_AT(struct cr_image_cred, cap_inheritable, 40);
CR_AT(struct cr_image_cred, cap_permitted, 48);
CR_AT(struct cr_image_cred, cap_effective, 56);
CR_AT(struct cr_image_cred, cap_bset, 64);
CR_AT(struct cr_image_cred, cap_ambient, 72);
CR_AT(struct cr_image_cred, securebits, 80);
CR_AT(struct cr_image_cred, cred_flags, 88);
CR_AT(struct cr_image_cred, groups, 96);
CR_SIZE(struct cr_image_cred, 112);

#define CR_CRED_LEN_R1 72
#define CR_CRED_LEN_R2 112

/* X(field, where its number is from, name there, base, factor) */
#define CR_EACH_CRED_SOURCE(X) \
	X(cap_inheritable, status, CapInh, 16, 1) \
	X(cap_permitted, status, CapPrm, 16, 1) \
	X(cap_effective, status, CapEff, 16, 1) \
	X(cap_bset, status, CapBnd, 16, 1) \
	X(cap_ambient, status, CapAmb, 16, 1)

struct cr_image_ipc_ns {
	struct cr_object_header hdr;
	cr_u64 sem_msl;
	cr_u64 sem_mns;
	cr_u64 sem_opm;
	cr_u64 sem_mni;
	cr_u64 msg_ctlmax;
	cr_u64 msg_ctlmnb;
	cr_u64 msg_ctlmni;
	cr_u64 shm_ctlmax;
	cr_u64 shm_ctlall;
	cr_u64 shm_ctlmni;
	cr_u64 used_sems;
	cr_u64 msg_bytes;
	cr_u64 msg_hdrs;
	cr_u64 shm_tot;
};
CR_AT(struct cr_image_ipc_ns, sem_msl, 8);
CR_AT(struct cr_image_ipc_ns, sem_mns, 16);
CR_AT(struct cr_image_ipc_ns, sem_opm, 24);
CR_AT(struct cr_image_ipc_ns, sem_mni, 32);
CR_AT(struct cr_image_ipc_ns, msg_ctlmax, 40);
CR_AT(struct cr_image_ipc_ns, msg_ctlmnb, 48);
CR_AT(struct cr_image_ipc_ns, msg_ctlmni, 56);
CR_AT(struct cr_image_ipc_ns, shm_ctlmax, 64);
CR_AT(struct cr_image_ipc_ns, shm_ctlall, 72);
CR_AT(struct cr_image_ipc_ns, shm_ctlmni, 80);
CR_AT(struct cr_image_ipc_ns, used_sems, 88);
CR_AT(struct cr_image_ipc_ns, msg_bytes, 96);
CR_AT(struct cr_image_ipc_ns, msg_hdrs, 104);
CR_AT(struct cr_image_ipc_ns, shm_tot, 112);
CR_SIZE(struct cr_image_ipc_ns, 120);

/* X(field, where its number is from, name there, base, factor) */
#define CR_EACH_IPC_NS_SOURCE(X) \
	X(sem_msl, sem, semmsl, 10, 1) \
	X(sem_mns, sem, semmns, 10, 1) \
	X(sem_opm, sem, semopm, 10, 1) \
	X(sem_mni, sem, semmni, 10, 1) \
	X(msg_ctlmax, msg, msgmax, 10, 1) \
	X(msg_ctlmnb, msg, msgmnb, 10, 1) \
	X(msg_ctlmni, msg, msgmni, 10, 1) \
	X(shm_ctlmax, shm, shmmax, 10, 1) \
	X(shm_ctlall, shm, shmall, 10, 1) \
	X(shm_ctlmni, shm, shmmni, 10, 1) \
	X(used_sems, sem_use, semaem, 10, 1) \
	X(msg_bytes, msg_use, msgtql, 10, 1) \
	X(msg_hdrs, msg_use, msgmap, 10, 1) \
	X(shm_tot, shm_use, shm_tot, 10, 1)

struct cr_mount {
	uint32_t mnt_id;
	uint32_t parent_id;
	uint32_t dev_major;
	uint32_t dev_minor;
	cr_u64 mnt_flags;
	struct cr_span root;
	struct cr_span mountpoint;
	struct cr_span fstype;
	struct cr_span source;
	struct cr_span options;
};
CR_AT(struct cr_mount, mnt_id, 0);
CR_AT(struct cr_mount, parent_id, 4);
CR_AT(struct cr_mount, dev_major, 8);
CR_AT(struct cr_mount, dev_minor, 12);
CR_AT(struct cr_mount, mnt_flags, 16);
CR_AT(struct cr_mount, root, 24);
CR_AT(struct cr_mount, mountpoint, 32);
CR_AT(struct cr_mount, fstype, 40);
CR_AT(struct cr_mount, source, 48);
CR_AT(struct cr_mount, options, 56);
CR_SIZE(struct cr_mount, 64);

/* X(field) */
#define CR_EACH_MOUNT_SPAN(X) \
	X(root) \
	X(mountpoint) \
	X(fstype) \
	X(source) \
	X(options)

struct cr_image_mnt_ns {
	struct cr_object_header hdr;
	struct cr_table mounts;
};
CR_AT(struct cr_image_mnt_ns, mounts, 8);
CR_SIZE(struct cr_image_mnt_ns, 24);

struct cr_image_pid_ns {
	struct cr_object_header hdr;
	uint32_t level;
	uint32_t last_pid;
	cr_u64 pos_parent;
};
CR_AT(struct cr_image_pid_ns, level, 8);
CR_AT(struct cr_image_pid_ns, last_pid, 12);
CR_AT(struct cr_image_pid_ns, pos_parent, 16);
CR_SIZE(struct cr_image_pid_ns, 24);

/* X(field, kind) */
#define CR_EACH_PID_NS_REFERENCE(X) \
	X(pos_parent, CR_OBJ_PID_NS)

struct cr_netdev {
	uint32_t ifindex;
	uint32_t hwtype;
	cr_u64 dev_flags;
	cr_u64 mtu;
	cr_u64 rx_bytes;
	cr_u64 rx_packets;
	cr_u64 tx_bytes;
	cr_u64 tx_packets;
	char name[16];
};
CR_AT(struct cr_netdev, ifindex, 0);
CR_AT(struct cr_netdev, hwtype, 4);
CR_AT(struct cr_netdev, dev_flags, 8);
CR_AT(struct cr_netdev, mtu, 16);
CR_AT(struct cr_netdev, rx_bytes, 24);
CR_AT(struct cr_netdev, rx_packets, 32);
CR_AT(struct cr_netdev, tx_bytes, 40);
CR_AT(struct cr_netdev, tx_packets, 48);
CR_AT(struct cr_netdev, name, 56);
CR_SIZE(struct cr_netdev, 72);

/* X(field) */
#define CR_EACH_NETDEV_TEXT(X) \
	X(name)

struct cr_image_net_ns {
	struct cr_object_header hdr;
	struct cr_table netdevs;
};
CR_AT(struct cr_image_net_ns, netdevs, 8);
CR_SIZE(struct cr_image_net_ns, 24);

struct cr_image_nsproxy {
	struct cr_object_header hdr;
	cr_u64 pos_uts_ns;
	cr_u64 pos_ipc_ns;
	cr_u64 pos_mnt_ns;
	cr_u64 pos_pid_ns;
	cr_u64 pos_net_ns;
};
CR_AT(struct cr_image_nsproxy, pos_uts_ns, 8);
CR_AT(struct cr_image_nsproxy, pos_ipc_ns, 16);
CR_AT(struct cr_image_nsproxy, pos_mnt_ns, 24);
CR_AT(struct cr_image_nsproxy, pos_pid_ns, 32);
CR_AT(struct cr_image_nsproxy, pos_net_ns, 40);
CR_SIZE(struct cr_image_nsproxy, 48);

/* X(field, kind) */
#define CR_EACH_NSPROXY_REFERENCE(X) \
	X(pos_uts_ns, CR_OBJ_UTS_NS) \
	X(pos_ipc_ns, CR_OBJ_IPC_NS) \
	X(pos_mnt_ns, CR_OBJ_MNT_NS) \
	X(pos_pid_ns, CR_OBJ_PID_NS) \
	X(pos_net_ns, CR_OBJ_NET_NS)

struct cr_image_file {
	struct cr_object_header hdr;
	cr_u64 f_flags;
	cr_u64 f_pos;
	uint32_t i_mode;
	uint32_t i_nlink;
	cr_u64 i_ino;
	cr_u64 i_size;
	uint32_t dev_major;
	uint32_t dev_minor;
	uint32_t rdev_major;
	uint32_t rdev_minor;
	cr_u64 pos_f_cred;
	struct cr_span path;
	struct cr_span fstype;
};
CR_AT(struct cr_image_file, f_flags, 8);
CR_AT(struct cr_image_file, f_pos, 16);
CR_AT(struct cr_image_file, i_mode, 24);
CR_AT(struct cr_image_file, i_nlink, 28);
CR_AT(struct cr_image_file, i_ino, 32);
CR_AT(struct cr_image_file, i_size, 40);
CR_AT(struct cr_image_file, dev_major, 48);
CR_AT(struct cr_image_file, dev_minor, 52);
CR_AT(struct cr_image_file, rdev_major, 56);
CR_AT(struct cr_image_file, rdev_minor, 60);
CR_AT(struct cr_image_file, pos_f_cred, 64);
CR_AT(struct cr_image_file, path, 72);
CR_AT(struct cr_image_file, fstype, 80);
CR_SIZE(struct cr_image_file, 88);

/* X(field, where its number is from, name there, base, factor) */
#define CR_EACH_FILE_SOURCE(X) \
	X(i_mode, stx, stx_mode, 10, 1) \
	X(i_nlink, stx, stx_nlink, 10, 1) \
	X(i_ino, stx, stx_ino, 10, 1) \
	X(i_size, stx, stx_size, 10, 1) \
	X(dev_major, stx, stx_dev_major, 10, 1) \
	X(dev_minor, stx, stx_dev_minor, 10, 1) \
	X(rdev_major, stx, stx_rdev_major, 10, 1) \
	X(rdev_minor, stx, stx_rdev_minor, 10, 1)

/* X(field, kind) */
#define CR_EACH_FILE_REFERENCE(X) \
	X(pos_f_cred, CR_OBJ_CRED)

/* X(field) */
#define CR_EACH_FILE_SPAN(X) \
	X(path) \
	X(fstype)

struct cr_auxv {
	cr_u64 a_type;
	cr_u64 a_val;
};
CR_AT(struct cr_auxv, a_type, 0);
CR_AT(struct cr_auxv, a_val, 8);
CR_SIZE(struct cr_auxv, 16);

struct cr_image_mm_struct {
	struct cr_object_header hdr;
	cr_u64 start_code;
	cr_u64 end_code;
	cr_u64 start_data;
	cr_u64 end_data;
	cr_u64 start_brk;
	cr_u64 brk;
	cr_u64 start_stack;
	cr_u64 arg_start;
	cr_u64 arg_end;
	cr_u64 env_start;
	cr_u64 env_end;
	cr_u64 def_flags;
	cr_u64 pos_exe_file;
	cr_u64 total_vm;
	cr_u64 locked_vm;
	cr_u64 pinned_vm;
	cr_u64 data_vm;
	cr_u64 exec_vm;
	cr_u64 stack_vm;
	cr_u64 hiwater_rss;
	cr_u64 hiwater_vm;
	cr_u64 anon_rss;
	cr_u64 file_rss;
	cr_u64 shmem_rss;
	cr_u64 swap;
	cr_u64 pgtables;
	struct cr_table auxv;
};
CR_AT(struct cr_image_mm_struct, start_code, 8);
CR_AT(struct cr_image_mm_struct, end_code, 16);
CR_AT(struct cr_image_mm_struct, start_data, 24);
CR_AT(struct cr_image_mm_struct, end_data, 32);
CR_AT(struct cr_image_mm_struct, start_brk, 40);
CR_AT(struct cr_image_mm_struct, brk, 48);
CR_AT(struct cr_image_mm_struct, start_stack, 56);
CR_AT(struct cr_image_mm_struct, arg_start, 64);
CR_AT(struct cr_image_mm_struct, arg_end, 72);
CR_AT(struct cr_image_mm_struct, env_start, 80);
CR_AT(struct cr_image_mm_struct, env_end, 88);
CR_AT(struct cr_image_mm_struct, def_flags, 96);
CR_AT(struct cr_image_mm_struct, pos_exe_file, 104);
CR_AT(struct cr_image_mm_struct, total_vm, 112);
CR_AT(struct cr_image_mm_struct, locked_vm, 120);
CR_AT(struct cr_image_mm_struct, pinned_vm, 128);
CR_AT(struct cr_image_mm_struct, data_vm, 136);
CR_AT(struct cr_image_mm_struct, exec_vm, 144);
CR_AT(struct cr_image_mm_struct, stack_vm, 152);
CR_AT(struct cr_image_mm_struct, hiwater_rss, 160);
CR_AT(struct cr_image_mm_struct, hiwater_vm, 168);
CR_AT(struct cr_image_mm_struct, anon_rss, 176);
CR_AT(struct cr_image_mm_struct, file_rss, 184);
CR_AT(struct cr_image_mm_struct, shmem_rss, 192);
CR_AT(struct cr_image_mm_struct, swap, 200);
CR_AT(struct cr_image_mm_struct, pgtables, 208);
CR_AT(struct cr_image_mm_struct, auxv, 216);
CR_SIZE(struct cr_image_mm_struct, 232);

/* X(field, where its number is from, name there, base, factor) */
#define CR_EACH_MM_STRUCT_SOURCE(X) \
	X(start_code, stat, 26, 10, 1) \
	X(end_code, stat, 27, 10, 1) \
	X(start_data, stat, 45, 10, 1) \
	X(end_data, stat, 46, 10, 1) \
	X(start_brk, stat, 47, 10, 1) \
	X(start_stack, stat, 28, 10, 1) \
	X(arg_start, stat, 48, 10, 1) \
	X(arg_end, stat, 49, 10, 1) \
	X(env_start, stat, 50, 10, 1) \
	X(env_end, stat, 51, 10, 1) \
	X(total_vm, status, VmSize, 10, 1024) \
	X(locked_vm, status, VmLck, 10, 1024) \
	X(pinned_vm, status, VmPin, 10, 1024) \
	X(data_vm, status, VmData, 10, 1024) \
	X(stack_vm, status, VmStk, 10, 1024) \
	X(hiwater_rss, status, VmHWM, 10, 1024) \
	X(hiwater_vm, status, VmPeak, 10, 1024) \
	X(anon_rss, status, RssAnon, 10, 1024) \
	X(file_rss, status, RssFile, 10, 1024) \
	X(shmem_rss, status, RssShmem, 10, 1024) \
	X(swap, status, VmSwap, 10, 1024) \
	X(pgtables, status, VmPTE, 10, 1024)

/* X(field, kind) */
#define CR_EACH_MM_STRUCT_REFERENCE(X) \
	X(pos_exe_file, CR_OBJ_FILE)

struct cr_image_vma {
	struct cr_object_header hdr;
	cr_u64 pos_mm;
	cr_u64 vm_start;
	cr_u64 vm_end;
	cr_u64 vm_flags;
	cr_u64 vm_pgoff;
	cr_u64 pos_file;
	struct cr_span name;
};
CR_AT(struct cr_image_vma, pos_mm, 8);
CR_AT(struct cr_image_vma, vm_start, 16);
CR_AT(struct cr_image_vma, vm_end, 24);
CR_AT(struct cr_image_vma, vm_flags, 32);
CR_AT(struct cr_image_vma, vm_pgoff, 40);
CR_AT(struct cr_image_vma, pos_file, 48);
CR_AT(struct cr_image_vma, name, 56);
CR_SIZE(struct cr_image_vma, 64);

/* X(field, kind) */
#define CR_EACH_VMA_REFERENCE(X) \
	X(pos_mm, CR_OBJ_MM_STRUCT) \
	X(pos_file, CR_OBJ_FILE)

/* X(field) */
#define CR_EACH_VMA_SPAN(X) \
	X(name)

struct cr_image_pages {
	struct cr_object_header hdr;
	cr_u64 pos_vma;
	cr_u64 vaddr;
	cr_u64 page_size;
	cr_u64 nr_pages;
	struct cr_span data;
};
CR_AT(struct cr_image_pages, pos_vma, 8);
CR_AT(struct cr_image_pages, vaddr, 16);
CR_AT(struct cr_image_pages, page_size, 24);
CR_AT(struct cr_image_pages, nr_pages, 32);
CR_AT(struct cr_image_pages, data, 40);
CR_SIZE(struct cr_image_pages, 48);

/* X(field, kind) */
#define CR_EACH_PAGES_REFERENCE(X) \
	X(pos_vma, CR_OBJ_VMA)

/* X(field) */
#define CR_EACH_PAGES_SPAN(X) \
	X(data)

struct cr_fd {
	uint32_t fd;
	uint32_t reserved;
	cr_u64 fd_flags;
	cr_u64 pos_file;
};
CR_AT(struct cr_fd, fd, 0);
CR_AT(struct cr_fd, reserved, 4);
CR_AT(struct cr_fd, fd_flags, 8);
CR_AT(struct cr_fd, pos_file, 16);
CR_SIZE(struct cr_fd, 24);

/* X(field, kind) */
#define CR_EACH_FD_REFERENCE(X) \
	X(pos_file, CR_OBJ_FILE)

struct cr_image_files_struct {
	struct cr_object_header hdr;
	cr_u64 max_fds;
	struct cr_table fds;
};
CR_AT(struct cr_image_files_struct, max_fds, 8);
CR_AT(struct cr_image_files_struct, fds, 16);
CR_SIZE(struct cr_image_files_struct, 32);

/* X(field, where its number is from, name there, base, factor) */
#define CR_EACH_FILES_STRUCT_SOURCE(X) \
	X(max_fds, status, FDSize, 10, 1)

struct cr_image_fs_struct {
	struct cr_object_header hdr;
	uint32_t umask;
	uint32_t reserved;
	struct cr_span root;
	struct cr_span pwd;
};
CR_AT(struct cr_image_fs_struct, umask, 8);
CR_AT(struct cr_image_fs_struct, reserved, 12);
CR_AT(struct cr_image_fs_struct, root, 16);
CR_AT(struct cr_image_fs_struct, pwd, 24);
CR_SIZE(struct cr_image_fs_struct, 32);

/* X(field, where its number is from, name there, base, factor) */
#define CR_EACH_FS_STRUCT_SOURCE(X) \
	X(umask, status, Umask, 8, 1)

/* X(field) */
#define CR_EACH_FS_STRUCT_SPAN(X) \
	X(root) \
	X(pwd)

struct cr_rlimit {
	cr_u64 rlim_cur;
	cr_u64 rlim_max;
};
CR_AT(struct cr_rlimit, rlim_cur, 0);
CR_AT(struct cr_rlimit, rlim_max, 8);
CR_SIZE(struct cr_rlimit, 16);

struct cr_image_signal_struct {
	struct cr_object_header hdr;
	cr_u64 shared_pending;
	cr_u64 signal_flags;
	cr_u64 utime;
	cr_u64 stime;
	cr_u64 cutime;
	cr_u64 cstime;
	cr_u64 min_flt;
	cr_u64 maj_flt;
	cr_u64 cmin_flt;
	cr_u64 cmaj_flt;
	cr_u64 nvcsw;
	cr_u64 nivcsw;
	cr_u64 rchar;
	cr_u64 wchar;
	cr_u64 syscr;
	cr_u64 syscw;
	cr_u64 read_bytes;
	cr_u64 write_bytes;
	cr_u64 pos_pgrp;
	cr_u64 pos_session;
	struct cr_table rlimits;
};
CR_AT(struct cr_image_signal_struct, shared_pending, 8);
CR_AT(struct cr_image_signal_struct, signal_flags, 16);
CR_AT(struct cr_image_signal_struct, utime, 24);
CR_AT(struct cr_image_signal_struct, stime, 32);
CR_AT(struct cr_image_signal_struct, cutime, 40);
CR_AT(struct cr_image_signal_struct, cstime, 48);
CR_AT(struct cr_image_signal_struct, min_flt, 56);
CR_AT(struct cr_image_signal_struct, maj_flt, 64);
CR_AT(struct cr_image_signal_struct, cmin_flt, 72);
CR_AT(struct cr_image_signal_struct, cmaj_flt, 80);
CR_AT(struct cr_image_signal_struct, nvcsw, 88);
CR_AT(struct cr_image_signal_struct, nivcsw, 96);
CR_AT(struct cr_image_signal_struct, rchar, 104);
CR_AT(struct cr_image_signal_struct, wchar, 112);
CR_AT(struct cr_image_signal_struct, syscr, 120);
CR_AT(struct cr_image_signal_struct, syscw, 128);
CR_AT(struct cr_image_signal_struct, read_bytes, 136);
CR_AT(struct cr_image_signal_struct, write_bytes, 144);
CR_AT(struct cr_image_signal_struct, pos_pgrp, 152);
CR_AT(struct cr_image_signal_struct, pos_session, 160);
CR_AT(struct cr_image_signal_struct, rlimits, 168);
CR_SIZE(struct cr_image_signal_struct, 184);

/* X(field, where its number is from, name there, base, factor) */
#define CR_EACH_SIGNAL_STRUCT_SOURCE(X) \
	X(shared_pending, status, ShdPnd, 16, 1) \
	X(utime, stat, 14, 10, CR_TICK) \
	X(stime, stat, 15, 10, CR_TICK) \
	X(cutime, stat, 16, 10, CR_TICK) \
	X(cstime, stat, 17, 10, CR_TICK) \
	X(min_flt, stat, 10, 10, 1) \
	X(maj_flt, stat, 12, 10, 1) \
	X(cmin_flt, stat, 11, 10, 1) \
	X(cmaj_flt, stat, 13, 10, 1) \
	X(rchar, io, rchar, 10, 1) \
	X(wchar, io, wchar, 10, 1) \
	X(syscr, io, syscr, 10, 1) \
	X(syscw, io, syscw, 10, 1) \
	X(read_bytes, io, read_bytes, 10, 1) \
	X(write_bytes, io, write_bytes, 10, 1)

/* X(field, kind) */
#define CR_EACH_SIGNAL_STRUCT_REFERENCE(X) \
	X(pos_pgrp, CR_OBJ_PID) \
	X(pos_session, CR_OBJ_PID)

struct cr_sigaction {
	cr_u64 sa_handler;
	cr_u64 sa_flags;
	cr_u64 sa_restorer;
	cr_u64 sa_mask;
};
CR_AT(struct cr_sigaction, sa_handler, 0);
CR_AT(struct cr_sigaction, sa_flags, 8);
CR_AT(struct cr_sigaction, sa_restorer, 16);
CR_AT(struct cr_sigaction, sa_mask, 24);
CR_SIZE(struct cr_sigaction, 32);

struct cr_image_sighand_struct {
	struct cr_object_header hdr;
	cr_u64 sighand_flags;
	struct cr_table actions;
};
CR_AT(struct cr_image_sighand_struct, sighand_flags, 8);
CR_AT(struct cr_image_sighand_struct, actions, 16);
CR_SIZE(struct cr_image_sighand_struct, 32);

struct cr_image_pid {
	struct cr_object_header hdr;
	uint32_t level;
	uint32_t reserved;
	struct cr_table numbers;
};
CR_AT(struct cr_image_pid, level, 8);
CR_AT(struct cr_image_pid, reserved, 12);
CR_AT(struct cr_image_pid, numbers, 16);
CR_SIZE(struct cr_image_pid, 32);

struct cr_image_task_struct {
	struct cr_object_header hdr;
	cr_u64 pos_real_cred;
	cr_u64 pos_cred;
	char comm[16];
	cr_u64 pos_mm;
	cr_u64 pos_pid;
	cr_u64 pos_pgid;
	cr_u64 pos_sid;
	cr_u64 pos_fs;
	cr_u64 pos_files;
	cr_u64 pos_nsproxy;
	cr_u64 pos_signal;
	cr_u64 pos_sighand;
	cr_u64 pos_parent;
	cr_u64 pos_group_leader;
	cr_u64 task_flags;
	uint32_t state;
	uint32_t exit_code;
	uint32_t exit_signal;
	uint32_t policy;
	int32_t nice;
	uint32_t rt_priority;
	cr_u64 blocked;
	cr_u64 pending;
	cr_u64 utime;
	cr_u64 stime;
	cr_u64 gtime;
	cr_u64 start_time;
	cr_u64 nvcsw;
	cr_u64 nivcsw;
	cr_u64 min_flt;
	cr_u64 maj_flt;
	cr_u64 read_bytes;
	cr_u64 write_bytes;
};
CR_AT(struct cr_image_task_struct, pos_real_cred, 8);
CR_AT(struct cr_image_task_struct, pos_cred, 16);
CR_AT(struct cr_image_task_struct, comm, 24);
CR_AT(struct cr_image_task_struct, pos_mm, 40);
CR_AT(struct cr_image_task_struct, pos_pid, 48);
CR_AT(struct cr_image_task_struct, pos_pgid, 56);
CR_AT(struct cr_image_task_struct, pos_sid, 64);
CR_AT(struct cr_image_task_struct, pos_fs, 72);
CR_AT(struct cr_image_task_struct, pos_files, 80);
CR_AT(struct cr_image_task_struct, pos_nsproxy, 88);
CR_AT(struct cr_image_task_struct, pos_signal, 96);
CR_AT(struct cr_image_task_struct, pos_sighand, 104);
CR_AT(struct cr_image_task_struct, pos_parent, 112);
CR_AT(struct cr_image_task_struct, pos_group_leader, 120);
CR_AT(struct cr_image_task_struct, task_flags, 128);
CR_AT(struct cr_image_task_struct, state, 136);
CR_AT(struct cr_image_task_struct, exit_code, 140);
CR_AT(struct cr_image_task_struct, exit_signal, 144);
CR_AT(struct cr_image_task_struct, policy, 148);
CR_AT(struct cr_image_task_struct, nice, 152);
CR_AT(struct cr_image_task_struct, rt_priority, 156);
CR_AT(struct cr_image_task_struct, blocked, 160);
CR_AT(struct cr_image_task_struct, pending, 168);
CR_AT(struct cr_image_task_struct, utime, 176);
CR_AT(struct cr_image_task_struct, stime, 184);
CR_AT(struct cr_image_task_struct, gtime, 192);
CR_AT(struct cr_image_task_struct, start_time, 200);
CR_AT(struct cr_image_task_struct, nvcsw, 208);
CR_AT(struct cr_image_task_struct, nivcsw, 216);
CR_AT(struct cr_image_task_struct, min_flt, 224);
CR_AT(struct cr_image_task_struct, maj_flt, 232);
CR_AT(struct cr_image_task_struct, read_bytes, 240);
CR_AT(struct cr_image_task_struct, write_bytes, 248);
CR_SIZE(struct cr_image_task_struct, 256);

/* X(field, where its number is from, name there, base, factor) */
#define CR_EACH_TASK_STRUCT_SOURCE(X) \
	X(exit_code, stat, 52, 10, 1) \
	X(exit_signal, stat, 38, 10, 1) \
	X(policy, stat, 41, 10, 1) \
	X(nice, stat, 19, 10, 1) \
	X(rt_priority, stat, 40, 10, 1) \
	X(pending, status, SigPnd, 16, 1) \
	X(utime, stat, 14, 10, CR_TICK) \
	X(stime, stat, 15, 10, CR_TICK) \
	X(gtime, stat, 43, 10, CR_TICK) \
	X(start_time, stat, 22, 10, CR_TICK) \
	X(nvcsw, status, voluntary_ctxt_switches, 10, 1) \
	X(nivcsw, status, nonvoluntary_ctxt_switches, 10, 1) \
	X(min_flt, stat, 10, 10, 1) \
	X(maj_flt, stat, 12, 10, 1) \
	X(read_bytes, io, read_bytes, 10, 1) \
	X(write_bytes, io, write_bytes, 10, 1)

/* X(field, kind) */
#define CR_EACH_TASK_STRUCT_REFERENCE(X) \
	X(pos_real_cred, CR_OBJ_CRED) \
	X(pos_cred, CR_OBJ_CRED) \
	X(pos_mm, CR_OBJ_MM_STRUCT) \
	X(pos_pid, CR_OBJ_PID) \
	X(pos_pgid, CR_OBJ_PID) \
	X(pos_sid, CR_OBJ_PID) \
	X(pos_fs, CR_OBJ_FS_STRUCT) \
	X(pos_files, CR_OBJ_FILES_STRUCT) \
	X(pos_nsproxy, CR_OBJ_NSPROXY) \
	X(pos_signal, CR_OBJ_SIGNAL_STRUCT) \
	X(pos_sighand, CR_OBJ_SIGHAND_STRUCT) \
	X(pos_parent, CR_OBJ_TASK_STRUCT) \
	X(pos_group_leader, CR_OBJ_TASK_STRUCT)

/* X(field) */
#define CR_EACH_TASK_STRUCT_TEXT(X) \
	X(comm)

struct cr_image_thread_x86_64 {
	struct cr_object_header hdr;
	cr_u64 pos_task;
	cr_u64 r15;
	cr_u64 r14;
	cr_u64 r13;
	cr_u64 r12;
	cr_u64 rbp;
	cr_u64 rbx;
	cr_u64 r11;
	cr_u64 r10;
	cr_u64 r9;
	cr_u64 r8;
	cr_u64 rax;
	cr_u64 rcx;
	cr_u64 rdx;
	cr_u64 rsi;
	cr_u64 rdi;
	cr_u64 orig_rax;
	cr_u64 rip;
	cr_u64 cs;
	cr_u64 eflags;
	cr_u64 rsp;
	cr_u64 ss;
	cr_u64 fs_base;
	cr_u64 gs_base;
	cr_u64 ds;
	cr_u64 es;
	cr_u64 fs;
	cr_u64 gs;
	struct cr_span xstate;
};
CR_AT(struct cr_image_thread_x86_64, pos_task, 8);
CR_AT(struct cr_image_thread_x86_64, r15, 16);
CR_AT(struct cr_image_thread_x86_64, r14, 24);
CR_AT(struct cr_image_thread_x86_64, r13, 32);
CR_AT(struct cr_image_thread_x86_64, r12, 40);
CR_AT(struct cr_image_thread_x86_64, rbp, 48);
CR_AT(struct cr_image_thread_x86_64, rbx, 56);
CR_AT(struct cr_image_thread_x86_64, r11, 64);
CR_AT(struct cr_image_thread_x86_64, r10, 72);
CR_AT(struct cr_image_thread_x86_64, r9, 80);
CR_AT(struct cr_image_thread_x86_64, r8, 88);
CR_AT(struct cr_image_thread_x86_64, rax, 96);
CR_AT(struct cr_image_thread_x86_64, rcx, 104);
CR_AT(struct cr_image_thread_x86_64, rdx, 112);
CR_AT(struct cr_image_thread_x86_64, rsi, 120);
CR_AT(struct cr_image_thread_x86_64, rdi, 128);
CR_AT(struct cr_image_thread_x86_64, orig_rax, 136);
CR_AT(struct cr_image_thread_x86_64, rip, 144);
CR_AT(struct cr_image_thread_x86_64, cs, 152);
CR_AT(struct cr_image_thread_x86_64, eflags, 160);
CR_AT(struct cr_image_thread_x86_64, rsp, 168);
CR_AT(struct cr_image_thread_x86_64, ss, 176);
CR_AT(struct cr_image_thread_x86_64, fs_base, 184);
CR_AT(struct cr_image_thread_x86_64, gs_base, 192);
CR_AT(struct cr_image_thread_x86_64, ds, 200);
CR_AT(struct cr_image_thread_x86_64, es, 208);
CR_AT(struct cr_image_thread_x86_64, fs, 216);
CR_AT(struct cr_image_thread_x86_64, gs, 224);
CR_AT(struct cr_image_thread_x86_64, xstate, 232);
CR_SIZE(struct cr_image_thread_x86_64, 240);

/* X(field, kind) */
#define CR_EACH_THREAD_X86_64_REFERENCE(X) \
	X(pos_task, CR_OBJ_TASK_STRUCT)

/* X(field) */
#define CR_EACH_THREAD_X86_64_SPAN(X) \
	X(xstate)

struct cr_image_end {
	struct cr_object_header hdr;
	cr_u64 nr_objects;
	cr_u64 image_len;
	uint32_t crc32;
	uint32_t reserved;
};
CR_AT(struct cr_image_end, nr_objects, 8);
CR_AT(struct cr_image_end, image_len, 16);
CR_AT(struct cr_image_end, crc32, 24);
CR_AT(struct cr_image_end, reserved, 28);
CR_SIZE(struct cr_image_end, 32);

/* X(number, length of its fixed part) */
#define CR_EACH_KIND(X) \
	X(CR_OBJ_UTS_NS, sizeof(struct cr_image_uts_ns)) \
	X(CR_OBJ_CRED, sizeof(struct cr_image_cred)) \
	X(CR_OBJ_IPC_NS, sizeof(struct cr_image_ipc_ns)) \
	X(CR_OBJ_MNT_NS, sizeof(struct cr_image_mnt_ns)) \
	X(CR_OBJ_PID_NS, sizeof(struct cr_image_pid_ns)) \
	X(CR_OBJ_NET_NS, sizeof(struct cr_image_net_ns)) \
	X(CR_OBJ_NSPROXY, sizeof(struct cr_image_nsproxy)) \
	X(CR_OBJ_FILE, sizeof(struct cr_image_file)) \
	X(CR_OBJ_MM_STRUCT, sizeof(struct cr_image_mm_struct)) \
	X(CR_OBJ_VMA, sizeof(struct cr_image_vma)) \
	X(CR_OBJ_PAGES, sizeof(struct cr_image_pages)) \
	X(CR_OBJ_FILES_STRUCT, sizeof(struct cr_image_files_struct)) \
	X(CR_OBJ_FS_STRUCT, sizeof(struct cr_image_fs_struct)) \
	X(CR_OBJ_SIGNAL_STRUCT, sizeof(struct cr_image_signal_struct)) \
	X(CR_OBJ_SIGHAND_STRUCT, sizeof(struct cr_image_sighand_struct)) \
	X(CR_OBJ_PID, sizeof(struct cr_image_pid)) \
	X(CR_OBJ_TASK_STRUCT, sizeof(struct cr_image_task_struct)) \
	X(CR_OBJ_THREAD_X86_64, sizeof(struct cr_image_thread_x86_64)) \
	X(CR_OBJ_END, sizeof(struct cr_image_end))

/* X(number, name below /proc/PID/ns) */
#define CR_EACH_NS(X) \
	X(CR_OBJ_UTS_NS, "uts") \
	X(CR_OBJ_IPC_NS, "ipc") \
	X(CR_OBJ_MNT_NS, "mnt") \
	X(CR_OBJ_PID_NS, "pid") \
	X(CR_OBJ_NET_NS, "net")

/* X(number, type for kcmp(2)) */
#define CR_EACH_KCMP(X) \
	X(CR_OBJ_FILE, KCMP_FILE) \
	X(CR_OBJ_MM_STRUCT, KCMP_VM) \
	X(CR_OBJ_FILES_STRUCT, KCMP_FILES) \
	X(CR_OBJ_FS_STRUCT, KCMP_FS) \
	X(CR_OBJ_SIGHAND_STRUCT, KCMP_SIGHAND)

#endif
