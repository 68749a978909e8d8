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
	CR_OBJ_DUMP_INFO = 20,
	CR_OBJ_FILE_DATA = 21,
	CR_OBJ_PIPE = 22,
	CR_OBJ_EVENTFD = 23,
	CR_OBJ_TIMERFD = 24,
	CR_OBJ_SIGNALFD = 25,
	CR_OBJ_EPOLL = 26,
	CR_OBJ_INOTIFY = 27,
	CR_OBJ_SOCKET = 28,
	CR_OBJ_IPC_SHM = 29,
	CR_OBJ_IPC_SEM = 30,
	CR_OBJ_IPC_MSG = 31,
	CR_OBJ_TTY = 32,
	CR_OBJ_PIDFD = 33,
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

enum cr_dumpable {
	CR_DUMPABLE_DISABLE = 0,
	CR_DUMPABLE_USER = 1,
	CR_DUMPABLE_ROOT = 2,
};

enum cr_owner_type {
	CR_OWNER_TYPE_NONE = 0,
	CR_OWNER_TYPE_THREAD = 1,
	CR_OWNER_TYPE_PROCESS = 2,
	CR_OWNER_TYPE_GROUP = 3,
};

/* The value for a kernel's number, and that number; -1 where there is none. */
#define CR_OWNER_TYPE_OF(word) \
	((word) == (F_OWNER_TID) ? (int)CR_OWNER_TYPE_THREAD : \
	 (word) == (F_OWNER_PID) ? (int)CR_OWNER_TYPE_PROCESS : \
	 (word) == (F_OWNER_PGRP) ? (int)CR_OWNER_TYPE_GROUP : \
	 -1)
#define CR_OWNER_TYPE_WORD(value) \
	((value) == CR_OWNER_TYPE_THREAD ? (int)(F_OWNER_TID) : \
	 (value) == CR_OWNER_TYPE_PROCESS ? (int)(F_OWNER_PID) : \
	 (value) == CR_OWNER_TYPE_GROUP ? (int)(F_OWNER_PGRP) : \
	 -1)

enum cr_lock_type {
	CR_LOCK_TYPE_POSIX = 1,
	CR_LOCK_TYPE_OFD = 2,
	CR_LOCK_TYPE_FLOCK = 3,
	CR_LOCK_TYPE_LEASE = 4,
};

enum cr_lock_access {
	CR_LOCK_ACCESS_READ = 1,
	CR_LOCK_ACCESS_WRITE = 2,
};

/* The value for a kernel's number, and that number; -1 where there is none. */
#define CR_LOCK_ACCESS_OF(word) \
	((word) == (F_RDLCK) ? (int)CR_LOCK_ACCESS_READ : \
	 (word) == (F_WRLCK) ? (int)CR_LOCK_ACCESS_WRITE : \
	 -1)
#define CR_LOCK_ACCESS_WORD(value) \
	((value) == CR_LOCK_ACCESS_READ ? (int)(F_RDLCK) : \
	 (value) == CR_LOCK_ACCESS_WRITE ? (int)(F_WRLCK) : \
	 -1)

enum cr_address_family {
	CR_ADDRESS_FAMILY_UNIX = 1,
	CR_ADDRESS_FAMILY_INET = 2,
	CR_ADDRESS_FAMILY_INET6 = 10,
	CR_ADDRESS_FAMILY_NETLINK = 16,
	CR_ADDRESS_FAMILY_PACKET = 17,
};

enum cr_clock {
	CR_CLOCK_REALTIME = 0,
	CR_CLOCK_MONOTONIC = 1,
	CR_CLOCK_PROCESS_CPUTIME = 2,
	CR_CLOCK_THREAD_CPUTIME = 3,
	CR_CLOCK_BOOTTIME = 7,
	CR_CLOCK_REALTIME_ALARM = 8,
	CR_CLOCK_BOOTTIME_ALARM = 9,
	CR_CLOCK_TAI = 11,
};

enum cr_timer_notify {
	CR_TIMER_NOTIFY_SIGNAL = 0,
	CR_TIMER_NOTIFY_NONE = 1,
	CR_TIMER_NOTIFY_THREAD = 2,
	CR_TIMER_NOTIFY_THREAD_ID = 4,
};

enum cr_ioprio_class {
	CR_IOPRIO_CLASS_NONE = 0,
	CR_IOPRIO_CLASS_RT = 1,
	CR_IOPRIO_CLASS_BE = 2,
	CR_IOPRIO_CLASS_IDLE = 3,
};

enum cr_socket_type {
	CR_SOCKET_TYPE_STREAM = 1,
	CR_SOCKET_TYPE_DGRAM = 2,
	CR_SOCKET_TYPE_RAW = 3,
	CR_SOCKET_TYPE_SEQPACKET = 5,
};

enum cr_socket_state {
	CR_SOCKET_STATE_UNBOUND = 1,
	CR_SOCKET_STATE_BOUND = 2,
	CR_SOCKET_STATE_LISTENING = 3,
	CR_SOCKET_STATE_CONNECTED = 4,
	CR_SOCKET_STATE_CLOSED = 5,
	CR_SOCKET_STATE_CONNECTING = 6,
};

enum cr_tty_type {
	CR_TTY_TYPE_MASTER = 1,
	CR_TTY_TYPE_SLAVE = 2,
	CR_TTY_TYPE_OTHER = 3,
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

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
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
#define CR_OPEN_FLAG_WORD(flags) \
	(((flags) & CR_OPEN_FLAG_APPEND ? (O_APPEND) : 0) | \
	 ((flags) & CR_OPEN_FLAG_NONBLOCK ? (O_NONBLOCK) : 0) | \
	 ((flags) & CR_OPEN_FLAG_DSYNC ? (O_DSYNC) : 0) | \
	 ((flags) & CR_OPEN_FLAG_ASYNC ? (O_ASYNC) : 0) | \
	 ((flags) & CR_OPEN_FLAG_DIRECT ? (O_DIRECT) : 0) | \
	 ((flags) & CR_OPEN_FLAG_LARGEFILE ? (O_DIRECT << 1) : 0) | \
	 ((flags) & CR_OPEN_FLAG_DIRECTORY ? (O_DIRECTORY) : 0) | \
	 ((flags) & CR_OPEN_FLAG_NOFOLLOW ? (O_NOFOLLOW) : 0) | \
	 ((flags) & CR_OPEN_FLAG_NOATIME ? (O_NOATIME) : 0) | \
	 ((flags) & CR_OPEN_FLAG_SYNC ? (O_SYNC & ~O_DSYNC) : 0) | \
	 ((flags) & CR_OPEN_FLAG_PATH ? (O_PATH) : 0) | \
	 ((flags) & CR_OPEN_FLAG_TMPFILE ? (O_TMPFILE & ~O_DIRECTORY) : 0))

#define CR_FD_FLAG_CLOEXEC (UINT64_C(1) << 0)

/* X(name) */
#define CR_EACH_FD_FLAG(X) \
	X(CLOEXEC)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_FD_FLAG_OF(word) \
	(((word) & (FD_CLOEXEC) ? CR_FD_FLAG_CLOEXEC : 0))
#define CR_FD_FLAG_WORD(flags) \
	(((flags) & CR_FD_FLAG_CLOEXEC ? (FD_CLOEXEC) : 0))

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

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_MNT_FLAG_OF(word) \
	(((word) & (0x1) ? CR_MNT_FLAG_RDONLY : 0) | \
	 ((word) & (0x2) ? CR_MNT_FLAG_NOSUID : 0) | \
	 ((word) & (0x4) ? CR_MNT_FLAG_NODEV : 0) | \
	 ((word) & (0x8) ? CR_MNT_FLAG_NOEXEC : 0) | \
	 ((word) & (0x400) ? CR_MNT_FLAG_NOATIME : 0) | \
	 ((word) & (0x800) ? CR_MNT_FLAG_NODIRATIME : 0) | \
	 ((word) & (0x200000) ? CR_MNT_FLAG_RELATIME : 0) | \
	 ((word) & (0x100) ? CR_MNT_FLAG_NOSYMFOLLOW : 0) | \
	 ((word) & (0x100000) ? CR_MNT_FLAG_SHARED : 0) | \
	 ((word) & (0x80000) ? CR_MNT_FLAG_SLAVE : 0) | \
	 ((word) & (0x20000) ? CR_MNT_FLAG_UNBINDABLE : 0))
#define CR_MNT_FLAG_WORD(flags) \
	(((flags) & CR_MNT_FLAG_RDONLY ? (0x1) : 0) | \
	 ((flags) & CR_MNT_FLAG_NOSUID ? (0x2) : 0) | \
	 ((flags) & CR_MNT_FLAG_NODEV ? (0x4) : 0) | \
	 ((flags) & CR_MNT_FLAG_NOEXEC ? (0x8) : 0) | \
	 ((flags) & CR_MNT_FLAG_NOATIME ? (0x400) : 0) | \
	 ((flags) & CR_MNT_FLAG_NODIRATIME ? (0x800) : 0) | \
	 ((flags) & CR_MNT_FLAG_RELATIME ? (0x200000) : 0) | \
	 ((flags) & CR_MNT_FLAG_NOSYMFOLLOW ? (0x100) : 0) | \
	 ((flags) & CR_MNT_FLAG_SHARED ? (0x100000) : 0) | \
	 ((flags) & CR_MNT_FLAG_SLAVE ? (0x80000) : 0) | \
	 ((flags) & CR_MNT_FLAG_UNBINDABLE ? (0x20000) : 0))

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

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
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
#define CR_NETDEV_FLAG_WORD(flags) \
	(((flags) & CR_NETDEV_FLAG_UP ? (IFF_UP) : 0) | \
	 ((flags) & CR_NETDEV_FLAG_BROADCAST ? (IFF_BROADCAST) : 0) | \
	 ((flags) & CR_NETDEV_FLAG_LOOPBACK ? (IFF_LOOPBACK) : 0) | \
	 ((flags) & CR_NETDEV_FLAG_POINTOPOINT ? (IFF_POINTOPOINT) : 0) | \
	 ((flags) & CR_NETDEV_FLAG_RUNNING ? (IFF_RUNNING) : 0) | \
	 ((flags) & CR_NETDEV_FLAG_NOARP ? (IFF_NOARP) : 0) | \
	 ((flags) & CR_NETDEV_FLAG_PROMISC ? (IFF_PROMISC) : 0) | \
	 ((flags) & CR_NETDEV_FLAG_ALLMULTI ? (IFF_ALLMULTI) : 0) | \
	 ((flags) & CR_NETDEV_FLAG_MULTICAST ? (IFF_MULTICAST) : 0) | \
	 ((flags) & CR_NETDEV_FLAG_LOWER_UP ? (IFF_LOWER_UP) : 0))

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

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
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
#define CR_SA_FLAG_WORD(flags) \
	(((flags) & CR_SA_FLAG_NOCLDSTOP ? (0x1) : 0) | \
	 ((flags) & CR_SA_FLAG_NOCLDWAIT ? (0x2) : 0) | \
	 ((flags) & CR_SA_FLAG_SIGINFO ? (0x4) : 0) | \
	 ((flags) & CR_SA_FLAG_ONSTACK ? (0x8000000) : 0) | \
	 ((flags) & CR_SA_FLAG_RESTART ? (0x10000000) : 0) | \
	 ((flags) & CR_SA_FLAG_NODEFER ? (0x40000000) : 0) | \
	 ((flags) & CR_SA_FLAG_RESETHAND ? (0x80000000) : 0) | \
	 ((flags) & CR_SA_FLAG_RESTORER ? (0x4000000) : 0) | \
	 ((flags) & CR_SA_FLAG_UNSUPPORTED ? (0x400) : 0) | \
	 ((flags) & CR_SA_FLAG_EXPOSE_TAGBITS ? (0x800) : 0))

#define CR_SIGNAL_FLAG_GROUP_EXIT (UINT64_C(1) << 0)
#define CR_SIGNAL_FLAG_STOPPED (UINT64_C(1) << 1)
#define CR_SIGNAL_FLAG_CHILD_SUBREAPER (UINT64_C(1) << 2)

/* X(name) */
#define CR_EACH_SIGNAL_FLAG(X) \
	X(GROUP_EXIT) \
	X(STOPPED) \
	X(CHILD_SUBREAPER)

#define CR_TASK_FLAG_EXITING (UINT64_C(1) << 0)
#define CR_TASK_FLAG_FORKNOEXEC (UINT64_C(1) << 1)
#define CR_TASK_FLAG_SUPERPRIV (UINT64_C(1) << 2)
#define CR_TASK_FLAG_RANDOMIZE (UINT64_C(1) << 3)
#define CR_TASK_FLAG_RESET_ON_FORK (UINT64_C(1) << 4)
#define CR_TASK_FLAG_DL_RECLAIM (UINT64_C(1) << 5)
#define CR_TASK_FLAG_DL_OVERRUN (UINT64_C(1) << 6)

/* X(name) */
#define CR_EACH_TASK_FLAG(X) \
	X(EXITING) \
	X(FORKNOEXEC) \
	X(SUPERPRIV) \
	X(RANDOMIZE) \
	X(RESET_ON_FORK) \
	X(DL_RECLAIM) \
	X(DL_OVERRUN)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_TASK_FLAG_OF(word) \
	(((word) & (0x4) ? CR_TASK_FLAG_EXITING : 0) | \
	 ((word) & (0x40) ? CR_TASK_FLAG_FORKNOEXEC : 0) | \
	 ((word) & (0x100) ? CR_TASK_FLAG_SUPERPRIV : 0) | \
	 ((word) & (0x400000) ? CR_TASK_FLAG_RANDOMIZE : 0))
#define CR_TASK_FLAG_WORD(flags) \
	(((flags) & CR_TASK_FLAG_EXITING ? (0x4) : 0) | \
	 ((flags) & CR_TASK_FLAG_FORKNOEXEC ? (0x40) : 0) | \
	 ((flags) & CR_TASK_FLAG_SUPERPRIV ? (0x100) : 0) | \
	 ((flags) & CR_TASK_FLAG_RANDOMIZE ? (0x400000) : 0))

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_TASK_FLAG_OF_SCHED(word) \
	(((word) & (0x1) ? CR_TASK_FLAG_RESET_ON_FORK : 0) | \
	 ((word) & (0x2) ? CR_TASK_FLAG_DL_RECLAIM : 0) | \
	 ((word) & (0x4) ? CR_TASK_FLAG_DL_OVERRUN : 0))
#define CR_TASK_FLAG_WORD_SCHED(flags) \
	(((flags) & CR_TASK_FLAG_RESET_ON_FORK ? (0x1) : 0) | \
	 ((flags) & CR_TASK_FLAG_DL_RECLAIM ? (0x2) : 0) | \
	 ((flags) & CR_TASK_FLAG_DL_OVERRUN ? (0x4) : 0))

#define CR_SIGHAND_FLAG_HANDLERS_KNOWN (UINT64_C(1) << 0)

/* X(name) */
#define CR_EACH_SIGHAND_FLAG(X) \
	X(HANDLERS_KNOWN)

#define CR_NS_FLAG_UTS_OUTSIDE (UINT64_C(1) << 0)
#define CR_NS_FLAG_IPC_OUTSIDE (UINT64_C(1) << 1)
#define CR_NS_FLAG_MNT_OUTSIDE (UINT64_C(1) << 2)
#define CR_NS_FLAG_PID_OUTSIDE (UINT64_C(1) << 3)
#define CR_NS_FLAG_NET_OUTSIDE (UINT64_C(1) << 4)
#define CR_NS_FLAG_USER_OUTSIDE (UINT64_C(1) << 5)
#define CR_NS_FLAG_CGROUP_OUTSIDE (UINT64_C(1) << 6)
#define CR_NS_FLAG_TIME_OUTSIDE (UINT64_C(1) << 7)

/* X(name) */
#define CR_EACH_NS_FLAG(X) \
	X(UTS_OUTSIDE) \
	X(IPC_OUTSIDE) \
	X(MNT_OUTSIDE) \
	X(PID_OUTSIDE) \
	X(NET_OUTSIDE) \
	X(USER_OUTSIDE) \
	X(CGROUP_OUTSIDE) \
	X(TIME_OUTSIDE)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_NS_FLAG_OF(word) \
	(((word) & (0x4000000) ? CR_NS_FLAG_UTS_OUTSIDE : 0) | \
	 ((word) & (0x8000000) ? CR_NS_FLAG_IPC_OUTSIDE : 0) | \
	 ((word) & (0x20000) ? CR_NS_FLAG_MNT_OUTSIDE : 0) | \
	 ((word) & (0x20000000) ? CR_NS_FLAG_PID_OUTSIDE : 0) | \
	 ((word) & (0x40000000) ? CR_NS_FLAG_NET_OUTSIDE : 0) | \
	 ((word) & (0x10000000) ? CR_NS_FLAG_USER_OUTSIDE : 0) | \
	 ((word) & (0x2000000) ? CR_NS_FLAG_CGROUP_OUTSIDE : 0) | \
	 ((word) & (0x80) ? CR_NS_FLAG_TIME_OUTSIDE : 0))
#define CR_NS_FLAG_WORD(flags) \
	(((flags) & CR_NS_FLAG_UTS_OUTSIDE ? (0x4000000) : 0) | \
	 ((flags) & CR_NS_FLAG_IPC_OUTSIDE ? (0x8000000) : 0) | \
	 ((flags) & CR_NS_FLAG_MNT_OUTSIDE ? (0x20000) : 0) | \
	 ((flags) & CR_NS_FLAG_PID_OUTSIDE ? (0x20000000) : 0) | \
	 ((flags) & CR_NS_FLAG_NET_OUTSIDE ? (0x40000000) : 0) | \
	 ((flags) & CR_NS_FLAG_USER_OUTSIDE ? (0x10000000) : 0) | \
	 ((flags) & CR_NS_FLAG_CGROUP_OUTSIDE ? (0x2000000) : 0) | \
	 ((flags) & CR_NS_FLAG_TIME_OUTSIDE ? (0x80) : 0))

#define CR_THREAD_FLAG_CPUID_FAULT (UINT64_C(1) << 0)
#define CR_THREAD_FLAG_TSC_FAULT (UINT64_C(1) << 1)

/* X(name) */
#define CR_EACH_THREAD_FLAG(X) \
	X(CPUID_FAULT) \
	X(TSC_FAULT)

#define CR_MM_FLAG_THP_DISABLE (UINT64_C(1) << 0)
#define CR_MM_FLAG_KSM_MERGE_ANY (UINT64_C(1) << 1)
#define CR_MM_FLAG_MDWE (UINT64_C(1) << 2)
#define CR_MM_FLAG_MDWE_NO_INHERIT (UINT64_C(1) << 3)
#define CR_MM_FLAG_THP_EXCEPT_ADVISED (UINT64_C(1) << 4)

/* X(name) */
#define CR_EACH_MM_FLAG(X) \
	X(THP_DISABLE) \
	X(KSM_MERGE_ANY) \
	X(MDWE) \
	X(MDWE_NO_INHERIT) \
	X(THP_EXCEPT_ADVISED)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_MM_FLAG_OF_MDWE(word) \
	(((word) & (0x1) ? CR_MM_FLAG_MDWE : 0) | \
	 ((word) & (0x2) ? CR_MM_FLAG_MDWE_NO_INHERIT : 0))
#define CR_MM_FLAG_WORD_MDWE(flags) \
	(((flags) & CR_MM_FLAG_MDWE ? (0x1) : 0) | \
	 ((flags) & CR_MM_FLAG_MDWE_NO_INHERIT ? (0x2) : 0))

#define CR_FS_FLAG_ROOT_UNLINKED (UINT64_C(1) << 0)
#define CR_FS_FLAG_PWD_UNLINKED (UINT64_C(1) << 1)

/* X(name) */
#define CR_EACH_FS_FLAG(X) \
	X(ROOT_UNLINKED) \
	X(PWD_UNLINKED)

#define CR_DUMP_FLAG_LEFT_RUNNING (UINT64_C(1) << 0)
#define CR_DUMP_FLAG_LEFT_STOPPED (UINT64_C(1) << 1)
#define CR_DUMP_FLAG_KILLED (UINT64_C(1) << 2)
#define CR_DUMP_FLAG_IMPORTED (UINT64_C(1) << 3)

/* X(name) */
#define CR_EACH_DUMP_FLAG(X) \
	X(LEFT_RUNNING) \
	X(LEFT_STOPPED) \
	X(KILLED) \
	X(IMPORTED)

#define CR_COREDUMP_FLAG_ANON_PRIVATE (UINT64_C(1) << 0)
#define CR_COREDUMP_FLAG_ANON_SHARED (UINT64_C(1) << 1)
#define CR_COREDUMP_FLAG_MAPPED_PRIVATE (UINT64_C(1) << 2)
#define CR_COREDUMP_FLAG_MAPPED_SHARED (UINT64_C(1) << 3)
#define CR_COREDUMP_FLAG_ELF_HEADERS (UINT64_C(1) << 4)
#define CR_COREDUMP_FLAG_HUGETLB_PRIVATE (UINT64_C(1) << 5)
#define CR_COREDUMP_FLAG_HUGETLB_SHARED (UINT64_C(1) << 6)
#define CR_COREDUMP_FLAG_DAX_PRIVATE (UINT64_C(1) << 7)
#define CR_COREDUMP_FLAG_DAX_SHARED (UINT64_C(1) << 8)

/* X(name) */
#define CR_EACH_COREDUMP_FLAG(X) \
	X(ANON_PRIVATE) \
	X(ANON_SHARED) \
	X(MAPPED_PRIVATE) \
	X(MAPPED_SHARED) \
	X(ELF_HEADERS) \
	X(HUGETLB_PRIVATE) \
	X(HUGETLB_SHARED) \
	X(DAX_PRIVATE) \
	X(DAX_SHARED)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_COREDUMP_FLAG_OF(word) \
	(((word) & (0x1) ? CR_COREDUMP_FLAG_ANON_PRIVATE : 0) | \
	 ((word) & (0x2) ? CR_COREDUMP_FLAG_ANON_SHARED : 0) | \
	 ((word) & (0x4) ? CR_COREDUMP_FLAG_MAPPED_PRIVATE : 0) | \
	 ((word) & (0x8) ? CR_COREDUMP_FLAG_MAPPED_SHARED : 0) | \
	 ((word) & (0x10) ? CR_COREDUMP_FLAG_ELF_HEADERS : 0) | \
	 ((word) & (0x20) ? CR_COREDUMP_FLAG_HUGETLB_PRIVATE : 0) | \
	 ((word) & (0x40) ? CR_COREDUMP_FLAG_HUGETLB_SHARED : 0) | \
	 ((word) & (0x80) ? CR_COREDUMP_FLAG_DAX_PRIVATE : 0) | \
	 ((word) & (0x100) ? CR_COREDUMP_FLAG_DAX_SHARED : 0))
#define CR_COREDUMP_FLAG_WORD(flags) \
	(((flags) & CR_COREDUMP_FLAG_ANON_PRIVATE ? (0x1) : 0) | \
	 ((flags) & CR_COREDUMP_FLAG_ANON_SHARED ? (0x2) : 0) | \
	 ((flags) & CR_COREDUMP_FLAG_MAPPED_PRIVATE ? (0x4) : 0) | \
	 ((flags) & CR_COREDUMP_FLAG_MAPPED_SHARED ? (0x8) : 0) | \
	 ((flags) & CR_COREDUMP_FLAG_ELF_HEADERS ? (0x10) : 0) | \
	 ((flags) & CR_COREDUMP_FLAG_HUGETLB_PRIVATE ? (0x20) : 0) | \
	 ((flags) & CR_COREDUMP_FLAG_HUGETLB_SHARED ? (0x40) : 0) | \
	 ((flags) & CR_COREDUMP_FLAG_DAX_PRIVATE ? (0x80) : 0) | \
	 ((flags) & CR_COREDUMP_FLAG_DAX_SHARED ? (0x100) : 0))

#define CR_MEMBARRIER_FLAG_GLOBAL_EXPEDITED (UINT64_C(1) << 0)
#define CR_MEMBARRIER_FLAG_PRIVATE_EXPEDITED (UINT64_C(1) << 1)
#define CR_MEMBARRIER_FLAG_PRIVATE_EXPEDITED_SYNC_CORE (UINT64_C(1) << 2)
#define CR_MEMBARRIER_FLAG_PRIVATE_EXPEDITED_RSEQ (UINT64_C(1) << 3)

/* X(name) */
#define CR_EACH_MEMBARRIER_FLAG(X) \
	X(GLOBAL_EXPEDITED) \
	X(PRIVATE_EXPEDITED) \
	X(PRIVATE_EXPEDITED_SYNC_CORE) \
	X(PRIVATE_EXPEDITED_RSEQ)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_MEMBARRIER_FLAG_OF(word) \
	(((word) & (0x4) ? CR_MEMBARRIER_FLAG_GLOBAL_EXPEDITED : 0) | \
	 ((word) & (0x10) ? CR_MEMBARRIER_FLAG_PRIVATE_EXPEDITED : 0) | \
	 ((word) & (0x40) ? CR_MEMBARRIER_FLAG_PRIVATE_EXPEDITED_SYNC_CORE : 0) | \
	 ((word) & (0x100) ? CR_MEMBARRIER_FLAG_PRIVATE_EXPEDITED_RSEQ : 0))
#define CR_MEMBARRIER_FLAG_WORD(flags) \
	(((flags) & CR_MEMBARRIER_FLAG_GLOBAL_EXPEDITED ? (0x4) : 0) | \
	 ((flags) & CR_MEMBARRIER_FLAG_PRIVATE_EXPEDITED ? (0x10) : 0) | \
	 ((flags) & CR_MEMBARRIER_FLAG_PRIVATE_EXPEDITED_SYNC_CORE ? (0x40) : 0) | \
	 ((flags) & CR_MEMBARRIER_FLAG_PRIVATE_EXPEDITED_RSEQ ? (0x100) : 0))

#define CR_SAS_FLAG_DISABLE (UINT64_C(1) << 0)
#define CR_SAS_FLAG_AUTODISARM (UINT64_C(1) << 1)
#define CR_SAS_FLAG_ONSTACK (UINT64_C(1) << 2)

/* X(name) */
#define CR_EACH_SAS_FLAG(X) \
	X(DISABLE) \
	X(AUTODISARM) \
	X(ONSTACK)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_SAS_FLAG_OF(word) \
	(((word) & (0x2) ? CR_SAS_FLAG_DISABLE : 0) | \
	 ((word) & (0x80000000) ? CR_SAS_FLAG_AUTODISARM : 0) | \
	 ((word) & (0x1) ? CR_SAS_FLAG_ONSTACK : 0))
#define CR_SAS_FLAG_WORD(flags) \
	(((flags) & CR_SAS_FLAG_DISABLE ? (0x2) : 0) | \
	 ((flags) & CR_SAS_FLAG_AUTODISARM ? (0x80000000) : 0) | \
	 ((flags) & CR_SAS_FLAG_ONSTACK ? (0x1) : 0))

#define CR_SEAL_SEAL (UINT64_C(1) << 0)
#define CR_SEAL_SHRINK (UINT64_C(1) << 1)
#define CR_SEAL_GROW (UINT64_C(1) << 2)
#define CR_SEAL_WRITE (UINT64_C(1) << 3)
#define CR_SEAL_FUTURE_WRITE (UINT64_C(1) << 4)
#define CR_SEAL_EXEC (UINT64_C(1) << 5)

/* X(name) */
#define CR_EACH_SEAL(X) \
	X(SEAL) \
	X(SHRINK) \
	X(GROW) \
	X(WRITE) \
	X(FUTURE_WRITE) \
	X(EXEC)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_SEAL_OF(word) \
	(((word) & (0x1) ? CR_SEAL_SEAL : 0) | \
	 ((word) & (0x2) ? CR_SEAL_SHRINK : 0) | \
	 ((word) & (0x4) ? CR_SEAL_GROW : 0) | \
	 ((word) & (0x8) ? CR_SEAL_WRITE : 0) | \
	 ((word) & (0x10) ? CR_SEAL_FUTURE_WRITE : 0) | \
	 ((word) & (0x20) ? CR_SEAL_EXEC : 0))
#define CR_SEAL_WORD(flags) \
	(((flags) & CR_SEAL_SEAL ? (0x1) : 0) | \
	 ((flags) & CR_SEAL_SHRINK ? (0x2) : 0) | \
	 ((flags) & CR_SEAL_GROW ? (0x4) : 0) | \
	 ((flags) & CR_SEAL_WRITE ? (0x8) : 0) | \
	 ((flags) & CR_SEAL_FUTURE_WRITE ? (0x10) : 0) | \
	 ((flags) & CR_SEAL_EXEC ? (0x20) : 0))

#define CR_IPC_FLAG_DEST (UINT64_C(1) << 0)
#define CR_IPC_FLAG_LOCKED (UINT64_C(1) << 1)
#define CR_IPC_FLAG_HUGETLB (UINT64_C(1) << 2)

/* X(name) */
#define CR_EACH_IPC_FLAG(X) \
	X(DEST) \
	X(LOCKED) \
	X(HUGETLB)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_IPC_FLAG_OF(word) \
	(((word) & (0x200) ? CR_IPC_FLAG_DEST : 0) | \
	 ((word) & (0x400) ? CR_IPC_FLAG_LOCKED : 0) | \
	 ((word) & (0x800) ? CR_IPC_FLAG_HUGETLB : 0))
#define CR_IPC_FLAG_WORD(flags) \
	(((flags) & CR_IPC_FLAG_DEST ? (0x200) : 0) | \
	 ((flags) & CR_IPC_FLAG_LOCKED ? (0x400) : 0) | \
	 ((flags) & CR_IPC_FLAG_HUGETLB ? (0x800) : 0))

#define CR_PERSONALITY_ADDR_NO_RANDOMIZE (UINT64_C(1) << 0)
#define CR_PERSONALITY_MMAP_PAGE_ZERO (UINT64_C(1) << 1)
#define CR_PERSONALITY_ADDR_COMPAT_LAYOUT (UINT64_C(1) << 2)
#define CR_PERSONALITY_READ_IMPLIES_EXEC (UINT64_C(1) << 3)
#define CR_PERSONALITY_ADDR_LIMIT_32BIT (UINT64_C(1) << 4)
#define CR_PERSONALITY_SHORT_INODE (UINT64_C(1) << 5)
#define CR_PERSONALITY_WHOLE_SECONDS (UINT64_C(1) << 6)
#define CR_PERSONALITY_STICKY_TIMEOUTS (UINT64_C(1) << 7)
#define CR_PERSONALITY_ADDR_LIMIT_3GB (UINT64_C(1) << 8)
#define CR_PERSONALITY_UNAME26 (UINT64_C(1) << 9)
#define CR_PERSONALITY_FDPIC_FUNCPTRS (UINT64_C(1) << 10)

/* X(name) */
#define CR_EACH_PERSONALITY(X) \
	X(ADDR_NO_RANDOMIZE) \
	X(MMAP_PAGE_ZERO) \
	X(ADDR_COMPAT_LAYOUT) \
	X(READ_IMPLIES_EXEC) \
	X(ADDR_LIMIT_32BIT) \
	X(SHORT_INODE) \
	X(WHOLE_SECONDS) \
	X(STICKY_TIMEOUTS) \
	X(ADDR_LIMIT_3GB) \
	X(UNAME26) \
	X(FDPIC_FUNCPTRS)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_PERSONALITY_OF(word) \
	(((word) & (0x40000) ? CR_PERSONALITY_ADDR_NO_RANDOMIZE : 0) | \
	 ((word) & (0x100000) ? CR_PERSONALITY_MMAP_PAGE_ZERO : 0) | \
	 ((word) & (0x200000) ? CR_PERSONALITY_ADDR_COMPAT_LAYOUT : 0) | \
	 ((word) & (0x400000) ? CR_PERSONALITY_READ_IMPLIES_EXEC : 0) | \
	 ((word) & (0x800000) ? CR_PERSONALITY_ADDR_LIMIT_32BIT : 0) | \
	 ((word) & (0x1000000) ? CR_PERSONALITY_SHORT_INODE : 0) | \
	 ((word) & (0x2000000) ? CR_PERSONALITY_WHOLE_SECONDS : 0) | \
	 ((word) & (0x4000000) ? CR_PERSONALITY_STICKY_TIMEOUTS : 0) | \
	 ((word) & (0x8000000) ? CR_PERSONALITY_ADDR_LIMIT_3GB : 0) | \
	 ((word) & (0x20000) ? CR_PERSONALITY_UNAME26 : 0) | \
	 ((word) & (0x80000) ? CR_PERSONALITY_FDPIC_FUNCPTRS : 0))
#define CR_PERSONALITY_WORD(flags) \
	(((flags) & CR_PERSONALITY_ADDR_NO_RANDOMIZE ? (0x40000) : 0) | \
	 ((flags) & CR_PERSONALITY_MMAP_PAGE_ZERO ? (0x100000) : 0) | \
	 ((flags) & CR_PERSONALITY_ADDR_COMPAT_LAYOUT ? (0x200000) : 0) | \
	 ((flags) & CR_PERSONALITY_READ_IMPLIES_EXEC ? (0x400000) : 0) | \
	 ((flags) & CR_PERSONALITY_ADDR_LIMIT_32BIT ? (0x800000) : 0) | \
	 ((flags) & CR_PERSONALITY_SHORT_INODE ? (0x1000000) : 0) | \
	 ((flags) & CR_PERSONALITY_WHOLE_SECONDS ? (0x2000000) : 0) | \
	 ((flags) & CR_PERSONALITY_STICKY_TIMEOUTS ? (0x4000000) : 0) | \
	 ((flags) & CR_PERSONALITY_ADDR_LIMIT_3GB ? (0x8000000) : 0) | \
	 ((flags) & CR_PERSONALITY_UNAME26 ? (0x20000) : 0) | \
	 ((flags) & CR_PERSONALITY_FDPIC_FUNCPTRS ? (0x80000) : 0))

#define CR_XFEATURE_X87 (UINT64_C(1) << 0)
#define CR_XFEATURE_SSE (UINT64_C(1) << 1)
#define CR_XFEATURE_AVX (UINT64_C(1) << 2)
#define CR_XFEATURE_BNDREGS (UINT64_C(1) << 3)
#define CR_XFEATURE_BNDCSR (UINT64_C(1) << 4)
#define CR_XFEATURE_OPMASK (UINT64_C(1) << 5)
#define CR_XFEATURE_ZMM_HI256 (UINT64_C(1) << 6)
#define CR_XFEATURE_HI16_ZMM (UINT64_C(1) << 7)
#define CR_XFEATURE_PT (UINT64_C(1) << 8)
#define CR_XFEATURE_PKRU (UINT64_C(1) << 9)
#define CR_XFEATURE_PASID (UINT64_C(1) << 10)
#define CR_XFEATURE_CET_U (UINT64_C(1) << 11)
#define CR_XFEATURE_CET_S (UINT64_C(1) << 12)
#define CR_XFEATURE_HDC (UINT64_C(1) << 13)
#define CR_XFEATURE_UINTR (UINT64_C(1) << 14)
#define CR_XFEATURE_LBR (UINT64_C(1) << 15)
#define CR_XFEATURE_HWP (UINT64_C(1) << 16)
#define CR_XFEATURE_XTILECFG (UINT64_C(1) << 17)
#define CR_XFEATURE_XTILEDATA (UINT64_C(1) << 18)
#define CR_XFEATURE_APX (UINT64_C(1) << 19)

/* X(name) */
#define CR_EACH_XFEATURE(X) \
	X(X87) \
	X(SSE) \
	X(AVX) \
	X(BNDREGS) \
	X(BNDCSR) \
	X(OPMASK) \
	X(ZMM_HI256) \
	X(HI16_ZMM) \
	X(PT) \
	X(PKRU) \
	X(PASID) \
	X(CET_U) \
	X(CET_S) \
	X(HDC) \
	X(UINTR) \
	X(LBR) \
	X(HWP) \
	X(XTILECFG) \
	X(XTILEDATA) \
	X(APX)

#define CR_TTY_FLAG_LOCKED (UINT64_C(1) << 0)
#define CR_TTY_FLAG_PACKET (UINT64_C(1) << 1)
#define CR_TTY_FLAG_EXCLUSIVE (UINT64_C(1) << 2)

/* X(name) */
#define CR_EACH_TTY_FLAG(X) \
	X(LOCKED) \
	X(PACKET) \
	X(EXCLUSIVE)

#define CR_PIDFD_FLAG_THREAD (UINT64_C(1) << 0)

/* X(name) */
#define CR_EACH_PIDFD_FLAG(X) \
	X(THREAD)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_PIDFD_FLAG_OF(word) \
	(((word) & (O_EXCL) ? CR_PIDFD_FLAG_THREAD : 0))
#define CR_PIDFD_FLAG_WORD(flags) \
	(((flags) & CR_PIDFD_FLAG_THREAD ? (O_EXCL) : 0))

#define CR_PIPE_FLAG_NAMED (UINT64_C(1) << 0)
#define CR_PIPE_FLAG_READER_OUTSIDE (UINT64_C(1) << 1)
#define CR_PIPE_FLAG_WRITER_OUTSIDE (UINT64_C(1) << 2)

/* X(name) */
#define CR_EACH_PIPE_FLAG(X) \
	X(NAMED) \
	X(READER_OUTSIDE) \
	X(WRITER_OUTSIDE)

#define CR_EVENTFD_FLAG_SEMAPHORE (UINT64_C(1) << 0)

/* X(name) */
#define CR_EACH_EVENTFD_FLAG(X) \
	X(SEMAPHORE)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_EVENTFD_FLAG_OF(word) \
	(((word) & (0x1) ? CR_EVENTFD_FLAG_SEMAPHORE : 0))
#define CR_EVENTFD_FLAG_WORD(flags) \
	(((flags) & CR_EVENTFD_FLAG_SEMAPHORE ? (0x1) : 0))

#define CR_TIMERFD_FLAG_ABSTIME (UINT64_C(1) << 0)
#define CR_TIMERFD_FLAG_CANCEL_ON_SET (UINT64_C(1) << 1)

/* X(name) */
#define CR_EACH_TIMERFD_FLAG(X) \
	X(ABSTIME) \
	X(CANCEL_ON_SET)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_TIMERFD_FLAG_OF(word) \
	(((word) & (0x1) ? CR_TIMERFD_FLAG_ABSTIME : 0) | \
	 ((word) & (0x2) ? CR_TIMERFD_FLAG_CANCEL_ON_SET : 0))
#define CR_TIMERFD_FLAG_WORD(flags) \
	(((flags) & CR_TIMERFD_FLAG_ABSTIME ? (0x1) : 0) | \
	 ((flags) & CR_TIMERFD_FLAG_CANCEL_ON_SET ? (0x2) : 0))

#define CR_EPOLL_EVENT_IN (UINT64_C(1) << 0)
#define CR_EPOLL_EVENT_PRI (UINT64_C(1) << 1)
#define CR_EPOLL_EVENT_OUT (UINT64_C(1) << 2)
#define CR_EPOLL_EVENT_ERR (UINT64_C(1) << 3)
#define CR_EPOLL_EVENT_HUP (UINT64_C(1) << 4)
#define CR_EPOLL_EVENT_NVAL (UINT64_C(1) << 5)
#define CR_EPOLL_EVENT_RDNORM (UINT64_C(1) << 6)
#define CR_EPOLL_EVENT_RDBAND (UINT64_C(1) << 7)
#define CR_EPOLL_EVENT_WRNORM (UINT64_C(1) << 8)
#define CR_EPOLL_EVENT_WRBAND (UINT64_C(1) << 9)
#define CR_EPOLL_EVENT_MSG (UINT64_C(1) << 10)
#define CR_EPOLL_EVENT_RDHUP (UINT64_C(1) << 11)
#define CR_EPOLL_EVENT_EXCLUSIVE (UINT64_C(1) << 12)
#define CR_EPOLL_EVENT_WAKEUP (UINT64_C(1) << 13)
#define CR_EPOLL_EVENT_ONESHOT (UINT64_C(1) << 14)
#define CR_EPOLL_EVENT_ET (UINT64_C(1) << 15)

/* X(name) */
#define CR_EACH_EPOLL_EVENT(X) \
	X(IN) \
	X(PRI) \
	X(OUT) \
	X(ERR) \
	X(HUP) \
	X(NVAL) \
	X(RDNORM) \
	X(RDBAND) \
	X(WRNORM) \
	X(WRBAND) \
	X(MSG) \
	X(RDHUP) \
	X(EXCLUSIVE) \
	X(WAKEUP) \
	X(ONESHOT) \
	X(ET)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_EPOLL_EVENT_OF(word) \
	(((word) & (0x1) ? CR_EPOLL_EVENT_IN : 0) | \
	 ((word) & (0x2) ? CR_EPOLL_EVENT_PRI : 0) | \
	 ((word) & (0x4) ? CR_EPOLL_EVENT_OUT : 0) | \
	 ((word) & (0x8) ? CR_EPOLL_EVENT_ERR : 0) | \
	 ((word) & (0x10) ? CR_EPOLL_EVENT_HUP : 0) | \
	 ((word) & (0x20) ? CR_EPOLL_EVENT_NVAL : 0) | \
	 ((word) & (0x40) ? CR_EPOLL_EVENT_RDNORM : 0) | \
	 ((word) & (0x80) ? CR_EPOLL_EVENT_RDBAND : 0) | \
	 ((word) & (0x100) ? CR_EPOLL_EVENT_WRNORM : 0) | \
	 ((word) & (0x200) ? CR_EPOLL_EVENT_WRBAND : 0) | \
	 ((word) & (0x400) ? CR_EPOLL_EVENT_MSG : 0) | \
	 ((word) & (0x2000) ? CR_EPOLL_EVENT_RDHUP : 0) | \
	 ((word) & (0x10000000) ? CR_EPOLL_EVENT_EXCLUSIVE : 0) | \
	 ((word) & (0x20000000) ? CR_EPOLL_EVENT_WAKEUP : 0) | \
	 ((word) & (0x40000000) ? CR_EPOLL_EVENT_ONESHOT : 0) | \
	 ((word) & (0x80000000) ? CR_EPOLL_EVENT_ET : 0))
#define CR_EPOLL_EVENT_WORD(flags) \
	(((flags) & CR_EPOLL_EVENT_IN ? (0x1) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_PRI ? (0x2) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_OUT ? (0x4) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_ERR ? (0x8) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_HUP ? (0x10) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_NVAL ? (0x20) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_RDNORM ? (0x40) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_RDBAND ? (0x80) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_WRNORM ? (0x100) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_WRBAND ? (0x200) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_MSG ? (0x400) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_RDHUP ? (0x2000) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_EXCLUSIVE ? (0x10000000) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_WAKEUP ? (0x20000000) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_ONESHOT ? (0x40000000) : 0) | \
	 ((flags) & CR_EPOLL_EVENT_ET ? (0x80000000) : 0))

#define CR_INOTIFY_EVENT_ACCESS (UINT64_C(1) << 0)
#define CR_INOTIFY_EVENT_MODIFY (UINT64_C(1) << 1)
#define CR_INOTIFY_EVENT_ATTRIB (UINT64_C(1) << 2)
#define CR_INOTIFY_EVENT_CLOSE_WRITE (UINT64_C(1) << 3)
#define CR_INOTIFY_EVENT_CLOSE_NOWRITE (UINT64_C(1) << 4)
#define CR_INOTIFY_EVENT_OPEN (UINT64_C(1) << 5)
#define CR_INOTIFY_EVENT_MOVED_FROM (UINT64_C(1) << 6)
#define CR_INOTIFY_EVENT_MOVED_TO (UINT64_C(1) << 7)
#define CR_INOTIFY_EVENT_CREATE (UINT64_C(1) << 8)
#define CR_INOTIFY_EVENT_DELETE (UINT64_C(1) << 9)
#define CR_INOTIFY_EVENT_DELETE_SELF (UINT64_C(1) << 10)
#define CR_INOTIFY_EVENT_MOVE_SELF (UINT64_C(1) << 11)
#define CR_INOTIFY_EVENT_EXCL_UNLINK (UINT64_C(1) << 12)
#define CR_INOTIFY_EVENT_ONESHOT (UINT64_C(1) << 13)

/* X(name) */
#define CR_EACH_INOTIFY_EVENT(X) \
	X(ACCESS) \
	X(MODIFY) \
	X(ATTRIB) \
	X(CLOSE_WRITE) \
	X(CLOSE_NOWRITE) \
	X(OPEN) \
	X(MOVED_FROM) \
	X(MOVED_TO) \
	X(CREATE) \
	X(DELETE) \
	X(DELETE_SELF) \
	X(MOVE_SELF) \
	X(EXCL_UNLINK) \
	X(ONESHOT)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_INOTIFY_EVENT_OF(word) \
	(((word) & (0x1) ? CR_INOTIFY_EVENT_ACCESS : 0) | \
	 ((word) & (0x2) ? CR_INOTIFY_EVENT_MODIFY : 0) | \
	 ((word) & (0x4) ? CR_INOTIFY_EVENT_ATTRIB : 0) | \
	 ((word) & (0x8) ? CR_INOTIFY_EVENT_CLOSE_WRITE : 0) | \
	 ((word) & (0x10) ? CR_INOTIFY_EVENT_CLOSE_NOWRITE : 0) | \
	 ((word) & (0x20) ? CR_INOTIFY_EVENT_OPEN : 0) | \
	 ((word) & (0x40) ? CR_INOTIFY_EVENT_MOVED_FROM : 0) | \
	 ((word) & (0x80) ? CR_INOTIFY_EVENT_MOVED_TO : 0) | \
	 ((word) & (0x100) ? CR_INOTIFY_EVENT_CREATE : 0) | \
	 ((word) & (0x200) ? CR_INOTIFY_EVENT_DELETE : 0) | \
	 ((word) & (0x400) ? CR_INOTIFY_EVENT_DELETE_SELF : 0) | \
	 ((word) & (0x800) ? CR_INOTIFY_EVENT_MOVE_SELF : 0) | \
	 ((word) & (0x4000000) ? CR_INOTIFY_EVENT_EXCL_UNLINK : 0) | \
	 ((word) & (0x80000000) ? CR_INOTIFY_EVENT_ONESHOT : 0))
#define CR_INOTIFY_EVENT_WORD(flags) \
	(((flags) & CR_INOTIFY_EVENT_ACCESS ? (0x1) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_MODIFY ? (0x2) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_ATTRIB ? (0x4) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_CLOSE_WRITE ? (0x8) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_CLOSE_NOWRITE ? (0x10) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_OPEN ? (0x20) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_MOVED_FROM ? (0x40) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_MOVED_TO ? (0x80) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_CREATE ? (0x100) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_DELETE ? (0x200) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_DELETE_SELF ? (0x400) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_MOVE_SELF ? (0x800) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_EXCL_UNLINK ? (0x4000000) : 0) | \
	 ((flags) & CR_INOTIFY_EVENT_ONESHOT ? (0x80000000) : 0))

#define CR_SOCKET_FLAG_MUTUAL (UINT64_C(1) << 0)
#define CR_SOCKET_FLAG_PENDING (UINT64_C(1) << 1)
#define CR_SOCKET_FLAG_SHUT_RD (UINT64_C(1) << 2)
#define CR_SOCKET_FLAG_SHUT_WR (UINT64_C(1) << 3)
#define CR_SOCKET_FLAG_UNLINKED (UINT64_C(1) << 4)
#define CR_SOCKET_FLAG_REUSEADDR (UINT64_C(1) << 5)
#define CR_SOCKET_FLAG_REUSEPORT (UINT64_C(1) << 6)
#define CR_SOCKET_FLAG_KEEPALIVE (UINT64_C(1) << 7)
#define CR_SOCKET_FLAG_BROADCAST (UINT64_C(1) << 8)
#define CR_SOCKET_FLAG_OOBINLINE (UINT64_C(1) << 9)
#define CR_SOCKET_FLAG_DONTROUTE (UINT64_C(1) << 10)
#define CR_SOCKET_FLAG_PASSCRED (UINT64_C(1) << 11)
#define CR_SOCKET_FLAG_PASSSEC (UINT64_C(1) << 12)
#define CR_SOCKET_FLAG_TIMESTAMP (UINT64_C(1) << 13)
#define CR_SOCKET_FLAG_TIMESTAMPNS (UINT64_C(1) << 14)
#define CR_SOCKET_FLAG_ZEROCOPY (UINT64_C(1) << 15)
#define CR_SOCKET_FLAG_SNDBUF_LOCK (UINT64_C(1) << 16)
#define CR_SOCKET_FLAG_RCVBUF_LOCK (UINT64_C(1) << 17)

/* X(name) */
#define CR_EACH_SOCKET_FLAG(X) \
	X(MUTUAL) \
	X(PENDING) \
	X(SHUT_RD) \
	X(SHUT_WR) \
	X(UNLINKED) \
	X(REUSEADDR) \
	X(REUSEPORT) \
	X(KEEPALIVE) \
	X(BROADCAST) \
	X(OOBINLINE) \
	X(DONTROUTE) \
	X(PASSCRED) \
	X(PASSSEC) \
	X(TIMESTAMP) \
	X(TIMESTAMPNS) \
	X(ZEROCOPY) \
	X(SNDBUF_LOCK) \
	X(RCVBUF_LOCK)

/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */
#define CR_SOCKET_FLAG_OF_BUF_LOCK(word) \
	(((word) & (0x1) ? CR_SOCKET_FLAG_SNDBUF_LOCK : 0) | \
	 ((word) & (0x2) ? CR_SOCKET_FLAG_RCVBUF_LOCK : 0))
#define CR_SOCKET_FLAG_WORD_BUF_LOCK(flags) \
	(((flags) & CR_SOCKET_FLAG_SNDBUF_LOCK ? (0x1) : 0) | \
	 ((flags) & CR_SOCKET_FLAG_RCVBUF_LOCK ? (0x2) : 0))

/* X(option of setsockopt(2) that is on or off, flag) */
#define CR_EACH_SOCKET_FLAG_OPTION(X) \
	X(SO_REUSEADDR, CR_SOCKET_FLAG_REUSEADDR) \
	X(SO_REUSEPORT, CR_SOCKET_FLAG_REUSEPORT) \
	X(SO_KEEPALIVE, CR_SOCKET_FLAG_KEEPALIVE) \
	X(SO_BROADCAST, CR_SOCKET_FLAG_BROADCAST) \
	X(SO_OOBINLINE, CR_SOCKET_FLAG_OOBINLINE) \
	X(SO_DONTROUTE, CR_SOCKET_FLAG_DONTROUTE) \
	X(SO_PASSCRED, CR_SOCKET_FLAG_PASSCRED) \
	X(SO_PASSSEC, CR_SOCKET_FLAG_PASSSEC) \
	X(SO_TIMESTAMP, CR_SOCKET_FLAG_TIMESTAMP) \
	X(SO_TIMESTAMPNS, CR_SOCKET_FLAG_TIMESTAMPNS) \
	X(SO_ZEROCOPY, CR_SOCKET_FLAG_ZEROCOPY)

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
	uint32_t shared_group;
	uint32_t master_group;
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
CR_AT(struct cr_mount, shared_group, 64);
CR_AT(struct cr_mount, master_group, 68);
CR_SIZE(struct cr_mount, 72);

#define CR_MOUNT_LEN_R2 64
#define CR_MOUNT_LEN_R3 72

/* X(field) */
#define CR_EACH_MOUNT_SPAN(X) \
	X(root) \
	X(mountpoint) \
	X(fstype) \
	X(source) \
	X(options)

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

struct cr_net_address {
	uint32_t ifindex;
	uint32_t family;
	uint32_t prefix_len;
	uint32_t scope;
	struct cr_span address;
};
CR_AT(struct cr_net_address, ifindex, 0);
CR_AT(struct cr_net_address, family, 4);
CR_AT(struct cr_net_address, prefix_len, 8);
CR_AT(struct cr_net_address, scope, 12);
CR_AT(struct cr_net_address, address, 16);
CR_SIZE(struct cr_net_address, 24);

/* X(field) */
#define CR_EACH_NET_ADDRESS_SPAN(X) \
	X(address)

struct cr_file_lock {
	uint32_t lock_type;
	uint32_t access;
	cr_u64 start;
	cr_u64 last;
	cr_u64 pos_owner;
};
CR_AT(struct cr_file_lock, lock_type, 0);
CR_AT(struct cr_file_lock, access, 4);
CR_AT(struct cr_file_lock, start, 8);
CR_AT(struct cr_file_lock, last, 16);
CR_AT(struct cr_file_lock, pos_owner, 24);
CR_SIZE(struct cr_file_lock, 32);

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_FILE_LOCK_REFERENCE(X) \
	X(pos_owner, CR_OBJ_PID)

struct cr_auxv {
	cr_u64 a_type;
	cr_u64 a_val;
};
CR_AT(struct cr_auxv, a_type, 0);
CR_AT(struct cr_auxv, a_val, 8);
CR_SIZE(struct cr_auxv, 16);

struct cr_guard {
	cr_u64 vm_start;
	cr_u64 vm_end;
};
CR_AT(struct cr_guard, vm_start, 0);
CR_AT(struct cr_guard, vm_end, 8);
CR_SIZE(struct cr_guard, 16);

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

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_FD_REFERENCE(X) \
	X(pos_file, CR_OBJ_FILE)

struct cr_rlimit {
	cr_u64 rlim_cur;
	cr_u64 rlim_max;
};
CR_AT(struct cr_rlimit, rlim_cur, 0);
CR_AT(struct cr_rlimit, rlim_max, 8);
CR_SIZE(struct cr_rlimit, 16);

struct cr_posix_timer {
	uint32_t timer_id;
	uint32_t clock;
	uint32_t notify;
	uint32_t signo;
	cr_u64 sigev_value;
	cr_u64 value;
	cr_u64 interval;
	uint32_t overrun;
	uint32_t reserved;
	cr_u64 pos_pid;
	cr_u64 pos_clock_task;
};
CR_AT(struct cr_posix_timer, timer_id, 0);
CR_AT(struct cr_posix_timer, clock, 4);
CR_AT(struct cr_posix_timer, notify, 8);
CR_AT(struct cr_posix_timer, signo, 12);
CR_AT(struct cr_posix_timer, sigev_value, 16);
CR_AT(struct cr_posix_timer, value, 24);
CR_AT(struct cr_posix_timer, interval, 32);
CR_AT(struct cr_posix_timer, overrun, 40);
CR_AT(struct cr_posix_timer, reserved, 44);
CR_AT(struct cr_posix_timer, pos_pid, 48);
CR_AT(struct cr_posix_timer, pos_clock_task, 56);
CR_SIZE(struct cr_posix_timer, 64);

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_POSIX_TIMER_REFERENCE(X) \
	X(pos_pid, CR_OBJ_PID) \
	X(pos_clock_task, CR_OBJ_PID)

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

struct cr_siginfo {
	uint32_t si_signo;
	int32_t si_errno;
	int32_t si_code;
	uint32_t reserved;
	struct cr_span info;
};
CR_AT(struct cr_siginfo, si_signo, 0);
CR_AT(struct cr_siginfo, si_errno, 4);
CR_AT(struct cr_siginfo, si_code, 8);
CR_AT(struct cr_siginfo, reserved, 12);
CR_AT(struct cr_siginfo, info, 16);
CR_SIZE(struct cr_siginfo, 24);

/* X(field) */
#define CR_EACH_SIGINFO_SPAN(X) \
	X(info)

struct cr_epoll_target {
	uint32_t fd;
	uint32_t reserved;
	cr_u64 events;
	cr_u64 data;
	cr_u64 pos_file;
};
CR_AT(struct cr_epoll_target, fd, 0);
CR_AT(struct cr_epoll_target, reserved, 4);
CR_AT(struct cr_epoll_target, events, 8);
CR_AT(struct cr_epoll_target, data, 16);
CR_AT(struct cr_epoll_target, pos_file, 24);
CR_SIZE(struct cr_epoll_target, 32);

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_EPOLL_TARGET_REFERENCE(X) \
	X(pos_file, CR_OBJ_FILE)

struct cr_inotify_watch {
	uint32_t wd;
	uint32_t reserved;
	cr_u64 mask;
	cr_u64 i_ino;
	uint32_t dev_major;
	uint32_t dev_minor;
	struct cr_span path;
};
CR_AT(struct cr_inotify_watch, wd, 0);
CR_AT(struct cr_inotify_watch, reserved, 4);
CR_AT(struct cr_inotify_watch, mask, 8);
CR_AT(struct cr_inotify_watch, i_ino, 16);
CR_AT(struct cr_inotify_watch, dev_major, 24);
CR_AT(struct cr_inotify_watch, dev_minor, 28);
CR_AT(struct cr_inotify_watch, path, 32);
CR_SIZE(struct cr_inotify_watch, 40);

/* X(field) */
#define CR_EACH_INOTIFY_WATCH_SPAN(X) \
	X(path)

struct cr_socket_message {
	struct cr_span data;
	struct cr_span address;
};
CR_AT(struct cr_socket_message, data, 0);
CR_AT(struct cr_socket_message, address, 8);
CR_SIZE(struct cr_socket_message, 16);

/* X(field) */
#define CR_EACH_SOCKET_MESSAGE_SPAN(X) \
	X(data) \
	X(address)

struct cr_socket_option {
	uint32_t level;
	uint32_t name;
	struct cr_span value;
};
CR_AT(struct cr_socket_option, level, 0);
CR_AT(struct cr_socket_option, name, 4);
CR_AT(struct cr_socket_option, value, 8);
CR_SIZE(struct cr_socket_option, 16);

/* X(field) */
#define CR_EACH_SOCKET_OPTION_SPAN(X) \
	X(value)

struct cr_ipc_message {
	cr_u64 mtype;
	struct cr_span data;
};
CR_AT(struct cr_ipc_message, mtype, 0);
CR_AT(struct cr_ipc_message, data, 8);
CR_SIZE(struct cr_ipc_message, 16);

/* X(field) */
#define CR_EACH_IPC_MESSAGE_SPAN(X) \
	X(data)

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

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_PID_NS_REFERENCE(X) \
	X(pos_parent, CR_OBJ_PID_NS)

struct cr_image_net_ns {
	struct cr_object_header hdr;
	struct cr_table netdevs;
	struct cr_table addresses;
};
CR_AT(struct cr_image_net_ns, netdevs, 8);
CR_AT(struct cr_image_net_ns, addresses, 24);
CR_SIZE(struct cr_image_net_ns, 40);

#define CR_NET_NS_LEN_R2 24
#define CR_NET_NS_LEN_R3 40

struct cr_image_nsproxy {
	struct cr_object_header hdr;
	cr_u64 pos_uts_ns;
	cr_u64 pos_ipc_ns;
	cr_u64 pos_mnt_ns;
	cr_u64 pos_pid_ns;
	cr_u64 pos_net_ns;
	cr_u64 ns_flags;
};
CR_AT(struct cr_image_nsproxy, pos_uts_ns, 8);
CR_AT(struct cr_image_nsproxy, pos_ipc_ns, 16);
CR_AT(struct cr_image_nsproxy, pos_mnt_ns, 24);
CR_AT(struct cr_image_nsproxy, pos_pid_ns, 32);
CR_AT(struct cr_image_nsproxy, pos_net_ns, 40);
CR_AT(struct cr_image_nsproxy, ns_flags, 48);
CR_SIZE(struct cr_image_nsproxy, 56);

#define CR_NSPROXY_LEN_R2 48
#define CR_NSPROXY_LEN_R3 56

/* X(field, kind; 0 where it is one of several) */
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
	cr_u64 pos_object;
	uint32_t mnt_id;
	uint32_t owner_type;
	cr_u64 pos_owner;
	uint32_t owner_uid;
	uint32_t owner_euid;
	uint32_t owner_signal;
	uint32_t i_uid;
	uint32_t i_gid;
	uint32_t i_blksize;
	cr_u64 i_mtime;
	cr_u64 seals;
	struct cr_table locks;
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
CR_AT(struct cr_image_file, pos_object, 88);
CR_AT(struct cr_image_file, mnt_id, 96);
CR_AT(struct cr_image_file, owner_type, 100);
CR_AT(struct cr_image_file, pos_owner, 104);
CR_AT(struct cr_image_file, owner_uid, 112);
CR_AT(struct cr_image_file, owner_euid, 116);
CR_AT(struct cr_image_file, owner_signal, 120);
CR_AT(struct cr_image_file, i_uid, 124);
CR_AT(struct cr_image_file, i_gid, 128);
CR_AT(struct cr_image_file, i_blksize, 132);
CR_AT(struct cr_image_file, i_mtime, 136);
CR_AT(struct cr_image_file, seals, 144);
CR_AT(struct cr_image_file, locks, 152);
CR_SIZE(struct cr_image_file, 168);

#define CR_FILE_LEN_R2 88
#define CR_FILE_LEN_R3 168

/* X(field, where its number is from, name there, base, factor) */
#define CR_EACH_FILE_SOURCE(X) \
	X(i_mode, stx, stx_mode, 10, 1) \
	X(i_nlink, stx, stx_nlink, 10, 1) \
	X(i_ino, stx, stx_ino, 10, 1) \
	X(i_size, stx, stx_size, 10, 1) \
	X(dev_major, stx, stx_dev_major, 10, 1) \
	X(dev_minor, stx, stx_dev_minor, 10, 1) \
	X(rdev_major, stx, stx_rdev_major, 10, 1) \
	X(rdev_minor, stx, stx_rdev_minor, 10, 1) \
	X(i_uid, stx, stx_uid, 10, 1) \
	X(i_gid, stx, stx_gid, 10, 1) \
	X(i_blksize, stx, stx_blksize, 10, 1)

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_FILE_REFERENCE(X) \
	X(pos_f_cred, CR_OBJ_CRED) \
	X(pos_object, 0) \
	X(pos_owner, CR_OBJ_PID)

/* X(field) */
#define CR_EACH_FILE_SPAN(X) \
	X(path) \
	X(fstype)

/* X(kind) */
#define CR_EACH_FILE_POS_OBJECT_KIND(X) \
	X(CR_OBJ_PIPE) \
	X(CR_OBJ_EVENTFD) \
	X(CR_OBJ_TIMERFD) \
	X(CR_OBJ_SIGNALFD) \
	X(CR_OBJ_EPOLL) \
	X(CR_OBJ_INOTIFY) \
	X(CR_OBJ_SOCKET) \
	X(CR_OBJ_TTY) \
	X(CR_OBJ_PIDFD)

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
	uint32_t dumpable;
	uint32_t reserved;
	cr_u64 mm_flags;
	cr_u64 coredump_filter;
	cr_u64 membarrier;
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
CR_AT(struct cr_image_mm_struct, dumpable, 232);
CR_AT(struct cr_image_mm_struct, reserved, 236);
CR_AT(struct cr_image_mm_struct, mm_flags, 240);
CR_AT(struct cr_image_mm_struct, coredump_filter, 248);
CR_AT(struct cr_image_mm_struct, membarrier, 256);
CR_SIZE(struct cr_image_mm_struct, 264);

#define CR_MM_STRUCT_LEN_R2 232
#define CR_MM_STRUCT_LEN_R3 264

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

/* X(field, kind; 0 where it is one of several) */
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
	cr_u64 page_size;
	uint32_t pkey;
	uint32_t reserved;
	struct cr_table guards;
};
CR_AT(struct cr_image_vma, pos_mm, 8);
CR_AT(struct cr_image_vma, vm_start, 16);
CR_AT(struct cr_image_vma, vm_end, 24);
CR_AT(struct cr_image_vma, vm_flags, 32);
CR_AT(struct cr_image_vma, vm_pgoff, 40);
CR_AT(struct cr_image_vma, pos_file, 48);
CR_AT(struct cr_image_vma, name, 56);
CR_AT(struct cr_image_vma, page_size, 64);
CR_AT(struct cr_image_vma, pkey, 72);
CR_AT(struct cr_image_vma, reserved, 76);
CR_AT(struct cr_image_vma, guards, 80);
CR_SIZE(struct cr_image_vma, 96);

#define CR_VMA_LEN_R2 64
#define CR_VMA_LEN_R3 96

/* X(field, where its number is from, name there, base, factor) */
#define CR_EACH_VMA_SOURCE(X) \
	X(page_size, smaps, KernelPageSize, 10, 1024) \
	X(pkey, smaps, ProtectionKey, 10, 1)

/* X(field, kind; 0 where it is one of several) */
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

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_PAGES_REFERENCE(X) \
	X(pos_vma, CR_OBJ_VMA)

/* X(field) */
#define CR_EACH_PAGES_SPAN(X) \
	X(data)

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
	cr_u64 fs_flags;
};
CR_AT(struct cr_image_fs_struct, umask, 8);
CR_AT(struct cr_image_fs_struct, reserved, 12);
CR_AT(struct cr_image_fs_struct, root, 16);
CR_AT(struct cr_image_fs_struct, pwd, 24);
CR_AT(struct cr_image_fs_struct, fs_flags, 32);
CR_SIZE(struct cr_image_fs_struct, 40);

#define CR_FS_STRUCT_LEN_R2 32
#define CR_FS_STRUCT_LEN_R3 40

/* X(field, where its number is from, name there, base, factor) */
#define CR_EACH_FS_STRUCT_SOURCE(X) \
	X(umask, status, Umask, 8, 1)

/* X(field) */
#define CR_EACH_FS_STRUCT_SPAN(X) \
	X(root) \
	X(pwd)

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
	cr_u64 it_real_value;
	cr_u64 it_real_interval;
	cr_u64 it_virt_value;
	cr_u64 it_virt_interval;
	cr_u64 it_prof_value;
	cr_u64 it_prof_interval;
	cr_u64 pos_tty;
	int32_t oom_score_adj;
	uint32_t loginuid;
	uint32_t stop_signal;
	uint32_t reserved;
	struct cr_table timers;
	struct cr_table queue;
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
CR_AT(struct cr_image_signal_struct, it_real_value, 184);
CR_AT(struct cr_image_signal_struct, it_real_interval, 192);
CR_AT(struct cr_image_signal_struct, it_virt_value, 200);
CR_AT(struct cr_image_signal_struct, it_virt_interval, 208);
CR_AT(struct cr_image_signal_struct, it_prof_value, 216);
CR_AT(struct cr_image_signal_struct, it_prof_interval, 224);
CR_AT(struct cr_image_signal_struct, pos_tty, 232);
CR_AT(struct cr_image_signal_struct, oom_score_adj, 240);
CR_AT(struct cr_image_signal_struct, loginuid, 244);
CR_AT(struct cr_image_signal_struct, stop_signal, 248);
CR_AT(struct cr_image_signal_struct, reserved, 252);
CR_AT(struct cr_image_signal_struct, timers, 256);
CR_AT(struct cr_image_signal_struct, queue, 272);
CR_SIZE(struct cr_image_signal_struct, 288);

#define CR_SIGNAL_STRUCT_LEN_R2 184
#define CR_SIGNAL_STRUCT_LEN_R3 288

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

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_SIGNAL_STRUCT_REFERENCE(X) \
	X(pos_pgrp, CR_OBJ_PID) \
	X(pos_session, CR_OBJ_PID) \
	X(pos_tty, CR_OBJ_TTY)

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
	cr_u64 clear_child_tid;
	cr_u64 robust_list;
	cr_u64 robust_list_len;
	cr_u64 rseq;
	uint32_t rseq_len;
	uint32_t rseq_sig;
	cr_u64 sas_ss_sp;
	cr_u64 sas_ss_size;
	cr_u64 sas_flags;
	cr_u64 personality;
	cr_u64 timer_slack;
	uint32_t pdeath_signal;
	uint32_t ioprio_class;
	uint32_t ioprio_level;
	uint32_t reserved;
	cr_u64 sched_runtime;
	cr_u64 sched_deadline;
	cr_u64 sched_period;
	struct cr_span cpus_allowed;
	struct cr_table queue;
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
CR_AT(struct cr_image_task_struct, clear_child_tid, 256);
CR_AT(struct cr_image_task_struct, robust_list, 264);
CR_AT(struct cr_image_task_struct, robust_list_len, 272);
CR_AT(struct cr_image_task_struct, rseq, 280);
CR_AT(struct cr_image_task_struct, rseq_len, 288);
CR_AT(struct cr_image_task_struct, rseq_sig, 292);
CR_AT(struct cr_image_task_struct, sas_ss_sp, 296);
CR_AT(struct cr_image_task_struct, sas_ss_size, 304);
CR_AT(struct cr_image_task_struct, sas_flags, 312);
CR_AT(struct cr_image_task_struct, personality, 320);
CR_AT(struct cr_image_task_struct, timer_slack, 328);
CR_AT(struct cr_image_task_struct, pdeath_signal, 336);
CR_AT(struct cr_image_task_struct, ioprio_class, 340);
CR_AT(struct cr_image_task_struct, ioprio_level, 344);
CR_AT(struct cr_image_task_struct, reserved, 348);
CR_AT(struct cr_image_task_struct, sched_runtime, 352);
CR_AT(struct cr_image_task_struct, sched_deadline, 360);
CR_AT(struct cr_image_task_struct, sched_period, 368);
CR_AT(struct cr_image_task_struct, cpus_allowed, 376);
CR_AT(struct cr_image_task_struct, queue, 384);
CR_SIZE(struct cr_image_task_struct, 400);

#define CR_TASK_STRUCT_LEN_R2 256
#define CR_TASK_STRUCT_LEN_R3 400

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

/* X(field, kind; 0 where it is one of several) */
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

/* X(field) */
#define CR_EACH_TASK_STRUCT_SPAN(X) \
	X(cpus_allowed)

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
	cr_u64 xcomp_perm;
	cr_u64 thread_flags;
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
CR_AT(struct cr_image_thread_x86_64, xcomp_perm, 240);
CR_AT(struct cr_image_thread_x86_64, thread_flags, 248);
CR_SIZE(struct cr_image_thread_x86_64, 256);

#define CR_THREAD_X86_64_LEN_R2 240
#define CR_THREAD_X86_64_LEN_R3 256

/* X(field, kind; 0 where it is one of several) */
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

struct cr_image_dump_info {
	struct cr_object_header hdr;
	cr_u64 realtime;
	cr_u64 monotonic;
	cr_u64 boottime;
	cr_u64 page_size;
	cr_u64 xfeatures;
	cr_u64 dump_flags;
	char boot_id[40];
	uint32_t nr_cpus;
	uint32_t reserved;
	struct cr_span dumper;
	struct cr_span cpu;
	struct cr_span cpu_features;
};
CR_AT(struct cr_image_dump_info, realtime, 8);
CR_AT(struct cr_image_dump_info, monotonic, 16);
CR_AT(struct cr_image_dump_info, boottime, 24);
CR_AT(struct cr_image_dump_info, page_size, 32);
CR_AT(struct cr_image_dump_info, xfeatures, 40);
CR_AT(struct cr_image_dump_info, dump_flags, 48);
CR_AT(struct cr_image_dump_info, boot_id, 56);
CR_AT(struct cr_image_dump_info, nr_cpus, 96);
CR_AT(struct cr_image_dump_info, reserved, 100);
CR_AT(struct cr_image_dump_info, dumper, 104);
CR_AT(struct cr_image_dump_info, cpu, 112);
CR_AT(struct cr_image_dump_info, cpu_features, 120);
CR_SIZE(struct cr_image_dump_info, 128);

/* X(field) */
#define CR_EACH_DUMP_INFO_TEXT(X) \
	X(boot_id)

/* X(field) */
#define CR_EACH_DUMP_INFO_SPAN(X) \
	X(dumper) \
	X(cpu) \
	X(cpu_features)

struct cr_image_file_data {
	struct cr_object_header hdr;
	cr_u64 pos_file;
	cr_u64 offset;
	struct cr_span data;
};
CR_AT(struct cr_image_file_data, pos_file, 8);
CR_AT(struct cr_image_file_data, offset, 16);
CR_AT(struct cr_image_file_data, data, 24);
CR_SIZE(struct cr_image_file_data, 32);

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_FILE_DATA_REFERENCE(X) \
	X(pos_file, CR_OBJ_FILE)

/* X(field) */
#define CR_EACH_FILE_DATA_SPAN(X) \
	X(data)

struct cr_image_pipe {
	struct cr_object_header hdr;
	cr_u64 ino;
	cr_u64 capacity;
	cr_u64 pipe_flags;
	struct cr_span data;
	struct cr_table packets;
};
CR_AT(struct cr_image_pipe, ino, 8);
CR_AT(struct cr_image_pipe, capacity, 16);
CR_AT(struct cr_image_pipe, pipe_flags, 24);
CR_AT(struct cr_image_pipe, data, 32);
CR_AT(struct cr_image_pipe, packets, 40);
CR_SIZE(struct cr_image_pipe, 56);

/* X(field) */
#define CR_EACH_PIPE_SPAN(X) \
	X(data)

struct cr_image_eventfd {
	struct cr_object_header hdr;
	cr_u64 count;
	cr_u64 eventfd_flags;
};
CR_AT(struct cr_image_eventfd, count, 8);
CR_AT(struct cr_image_eventfd, eventfd_flags, 16);
CR_SIZE(struct cr_image_eventfd, 24);

struct cr_image_timerfd {
	struct cr_object_header hdr;
	uint32_t clock;
	uint32_t reserved;
	cr_u64 ticks;
	cr_u64 timerfd_flags;
	cr_u64 value;
	cr_u64 interval;
};
CR_AT(struct cr_image_timerfd, clock, 8);
CR_AT(struct cr_image_timerfd, reserved, 12);
CR_AT(struct cr_image_timerfd, ticks, 16);
CR_AT(struct cr_image_timerfd, timerfd_flags, 24);
CR_AT(struct cr_image_timerfd, value, 32);
CR_AT(struct cr_image_timerfd, interval, 40);
CR_SIZE(struct cr_image_timerfd, 48);

struct cr_image_signalfd {
	struct cr_object_header hdr;
	cr_u64 mask;
};
CR_AT(struct cr_image_signalfd, mask, 8);
CR_SIZE(struct cr_image_signalfd, 16);

struct cr_image_epoll {
	struct cr_object_header hdr;
	struct cr_table targets;
};
CR_AT(struct cr_image_epoll, targets, 8);
CR_SIZE(struct cr_image_epoll, 24);

struct cr_image_inotify {
	struct cr_object_header hdr;
	struct cr_table watches;
	cr_u64 unread;
};
CR_AT(struct cr_image_inotify, watches, 8);
CR_AT(struct cr_image_inotify, unread, 24);
CR_SIZE(struct cr_image_inotify, 32);

struct cr_image_socket {
	struct cr_object_header hdr;
	uint32_t family;
	uint32_t socket_type;
	uint32_t protocol;
	uint32_t state;
	cr_u64 socket_flags;
	uint32_t backlog;
	uint32_t mark;
	uint32_t priority;
	uint32_t bound_ifindex;
	cr_u64 sndbuf;
	cr_u64 rcvbuf;
	cr_u64 rcvlowat;
	cr_u64 sndtimeo;
	cr_u64 rcvtimeo;
	cr_u64 linger;
	cr_u64 ino;
	cr_u64 pos_peer;
	cr_u64 pos_net_ns;
	uint32_t port;
	uint32_t peer_port;
	uint32_t peer_uid;
	uint32_t peer_gid;
	cr_u64 pos_peer_pid;
	uint32_t path_mode;
	uint32_t path_uid;
	uint32_t path_gid;
	uint32_t reserved;
	struct cr_span address;
	struct cr_span peer_address;
	struct cr_span path;
	struct cr_table queue;
	struct cr_table options;
};
CR_AT(struct cr_image_socket, family, 8);
CR_AT(struct cr_image_socket, socket_type, 12);
CR_AT(struct cr_image_socket, protocol, 16);
CR_AT(struct cr_image_socket, state, 20);
CR_AT(struct cr_image_socket, socket_flags, 24);
CR_AT(struct cr_image_socket, backlog, 32);
CR_AT(struct cr_image_socket, mark, 36);
CR_AT(struct cr_image_socket, priority, 40);
CR_AT(struct cr_image_socket, bound_ifindex, 44);
CR_AT(struct cr_image_socket, sndbuf, 48);
CR_AT(struct cr_image_socket, rcvbuf, 56);
CR_AT(struct cr_image_socket, rcvlowat, 64);
CR_AT(struct cr_image_socket, sndtimeo, 72);
CR_AT(struct cr_image_socket, rcvtimeo, 80);
CR_AT(struct cr_image_socket, linger, 88);
CR_AT(struct cr_image_socket, ino, 96);
CR_AT(struct cr_image_socket, pos_peer, 104);
CR_AT(struct cr_image_socket, pos_net_ns, 112);
CR_AT(struct cr_image_socket, port, 120);
CR_AT(struct cr_image_socket, peer_port, 124);
CR_AT(struct cr_image_socket, peer_uid, 128);
CR_AT(struct cr_image_socket, peer_gid, 132);
CR_AT(struct cr_image_socket, pos_peer_pid, 136);
CR_AT(struct cr_image_socket, path_mode, 144);
CR_AT(struct cr_image_socket, path_uid, 148);
CR_AT(struct cr_image_socket, path_gid, 152);
CR_AT(struct cr_image_socket, reserved, 156);
CR_AT(struct cr_image_socket, address, 160);
CR_AT(struct cr_image_socket, peer_address, 168);
CR_AT(struct cr_image_socket, path, 176);
CR_AT(struct cr_image_socket, queue, 184);
CR_AT(struct cr_image_socket, options, 200);
CR_SIZE(struct cr_image_socket, 216);

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_SOCKET_REFERENCE(X) \
	X(pos_peer, CR_OBJ_SOCKET) \
	X(pos_net_ns, CR_OBJ_NET_NS) \
	X(pos_peer_pid, CR_OBJ_PID)

/* X(field) */
#define CR_EACH_SOCKET_SPAN(X) \
	X(address) \
	X(peer_address) \
	X(path)

struct cr_image_ipc_shm {
	struct cr_object_header hdr;
	cr_u64 pos_ipc_ns;
	uint32_t key;
	uint32_t id;
	uint32_t mode;
	uint32_t uid;
	uint32_t gid;
	uint32_t cuid;
	uint32_t cgid;
	uint32_t reserved;
	cr_u64 size;
	cr_u64 ipc_flags;
	cr_u64 pos_file;
};
CR_AT(struct cr_image_ipc_shm, pos_ipc_ns, 8);
CR_AT(struct cr_image_ipc_shm, key, 16);
CR_AT(struct cr_image_ipc_shm, id, 20);
CR_AT(struct cr_image_ipc_shm, mode, 24);
CR_AT(struct cr_image_ipc_shm, uid, 28);
CR_AT(struct cr_image_ipc_shm, gid, 32);
CR_AT(struct cr_image_ipc_shm, cuid, 36);
CR_AT(struct cr_image_ipc_shm, cgid, 40);
CR_AT(struct cr_image_ipc_shm, reserved, 44);
CR_AT(struct cr_image_ipc_shm, size, 48);
CR_AT(struct cr_image_ipc_shm, ipc_flags, 56);
CR_AT(struct cr_image_ipc_shm, pos_file, 64);
CR_SIZE(struct cr_image_ipc_shm, 72);

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_IPC_SHM_REFERENCE(X) \
	X(pos_ipc_ns, CR_OBJ_IPC_NS) \
	X(pos_file, CR_OBJ_FILE)

struct cr_image_ipc_sem {
	struct cr_object_header hdr;
	cr_u64 pos_ipc_ns;
	uint32_t key;
	uint32_t id;
	uint32_t mode;
	uint32_t uid;
	uint32_t gid;
	uint32_t cuid;
	uint32_t cgid;
	uint32_t reserved;
	struct cr_table values;
};
CR_AT(struct cr_image_ipc_sem, pos_ipc_ns, 8);
CR_AT(struct cr_image_ipc_sem, key, 16);
CR_AT(struct cr_image_ipc_sem, id, 20);
CR_AT(struct cr_image_ipc_sem, mode, 24);
CR_AT(struct cr_image_ipc_sem, uid, 28);
CR_AT(struct cr_image_ipc_sem, gid, 32);
CR_AT(struct cr_image_ipc_sem, cuid, 36);
CR_AT(struct cr_image_ipc_sem, cgid, 40);
CR_AT(struct cr_image_ipc_sem, reserved, 44);
CR_AT(struct cr_image_ipc_sem, values, 48);
CR_SIZE(struct cr_image_ipc_sem, 64);

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_IPC_SEM_REFERENCE(X) \
	X(pos_ipc_ns, CR_OBJ_IPC_NS)

struct cr_image_ipc_msg {
	struct cr_object_header hdr;
	cr_u64 pos_ipc_ns;
	uint32_t key;
	uint32_t id;
	uint32_t mode;
	uint32_t uid;
	uint32_t gid;
	uint32_t cuid;
	uint32_t cgid;
	uint32_t reserved;
	cr_u64 qbytes;
	struct cr_table messages;
};
CR_AT(struct cr_image_ipc_msg, pos_ipc_ns, 8);
CR_AT(struct cr_image_ipc_msg, key, 16);
CR_AT(struct cr_image_ipc_msg, id, 20);
CR_AT(struct cr_image_ipc_msg, mode, 24);
CR_AT(struct cr_image_ipc_msg, uid, 28);
CR_AT(struct cr_image_ipc_msg, gid, 32);
CR_AT(struct cr_image_ipc_msg, cuid, 36);
CR_AT(struct cr_image_ipc_msg, cgid, 40);
CR_AT(struct cr_image_ipc_msg, reserved, 44);
CR_AT(struct cr_image_ipc_msg, qbytes, 48);
CR_AT(struct cr_image_ipc_msg, messages, 56);
CR_SIZE(struct cr_image_ipc_msg, 72);

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_IPC_MSG_REFERENCE(X) \
	X(pos_ipc_ns, CR_OBJ_IPC_NS)

struct cr_image_tty {
	struct cr_object_header hdr;
	uint32_t index;
	uint32_t tty_type;
	uint32_t rows;
	uint32_t cols;
	uint32_t xpixel;
	uint32_t ypixel;
	cr_u64 tty_flags;
	cr_u64 pos_session;
	cr_u64 pos_pgrp;
	struct cr_span termios;
};
CR_AT(struct cr_image_tty, index, 8);
CR_AT(struct cr_image_tty, tty_type, 12);
CR_AT(struct cr_image_tty, rows, 16);
CR_AT(struct cr_image_tty, cols, 20);
CR_AT(struct cr_image_tty, xpixel, 24);
CR_AT(struct cr_image_tty, ypixel, 28);
CR_AT(struct cr_image_tty, tty_flags, 32);
CR_AT(struct cr_image_tty, pos_session, 40);
CR_AT(struct cr_image_tty, pos_pgrp, 48);
CR_AT(struct cr_image_tty, termios, 56);
CR_SIZE(struct cr_image_tty, 64);

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_TTY_REFERENCE(X) \
	X(pos_session, CR_OBJ_PID) \
	X(pos_pgrp, CR_OBJ_PID)

/* X(field) */
#define CR_EACH_TTY_SPAN(X) \
	X(termios)

struct cr_image_pidfd {
	struct cr_object_header hdr;
	cr_u64 pos_pid;
	cr_u64 pidfd_flags;
};
CR_AT(struct cr_image_pidfd, pos_pid, 8);
CR_AT(struct cr_image_pidfd, pidfd_flags, 16);
CR_SIZE(struct cr_image_pidfd, 24);

/* X(field, kind; 0 where it is one of several) */
#define CR_EACH_PIDFD_REFERENCE(X) \
	X(pos_pid, CR_OBJ_PID)

/* For arrays by kind. */
#define CR_NR_KINDS 34

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
	X(CR_OBJ_END, sizeof(struct cr_image_end)) \
	X(CR_OBJ_DUMP_INFO, sizeof(struct cr_image_dump_info)) \
	X(CR_OBJ_FILE_DATA, sizeof(struct cr_image_file_data)) \
	X(CR_OBJ_PIPE, sizeof(struct cr_image_pipe)) \
	X(CR_OBJ_EVENTFD, sizeof(struct cr_image_eventfd)) \
	X(CR_OBJ_TIMERFD, sizeof(struct cr_image_timerfd)) \
	X(CR_OBJ_SIGNALFD, sizeof(struct cr_image_signalfd)) \
	X(CR_OBJ_EPOLL, sizeof(struct cr_image_epoll)) \
	X(CR_OBJ_INOTIFY, sizeof(struct cr_image_inotify)) \
	X(CR_OBJ_SOCKET, sizeof(struct cr_image_socket)) \
	X(CR_OBJ_IPC_SHM, sizeof(struct cr_image_ipc_shm)) \
	X(CR_OBJ_IPC_SEM, sizeof(struct cr_image_ipc_sem)) \
	X(CR_OBJ_IPC_MSG, sizeof(struct cr_image_ipc_msg)) \
	X(CR_OBJ_TTY, sizeof(struct cr_image_tty)) \
	X(CR_OBJ_PIDFD, sizeof(struct cr_image_pidfd))

/* X(number, length of its fixed part as revision 1 wrote it) */
#define CR_EACH_KIND_R1(X) \
	X(CR_OBJ_UTS_NS, 392) \
	X(CR_OBJ_CRED, 72)

/* X(number, length of its fixed part as revision 2 wrote it) */
#define CR_EACH_KIND_R2(X) \
	X(CR_OBJ_UTS_NS, 392) \
	X(CR_OBJ_CRED, 112) \
	X(CR_OBJ_IPC_NS, 120) \
	X(CR_OBJ_MNT_NS, 24) \
	X(CR_OBJ_PID_NS, 24) \
	X(CR_OBJ_NET_NS, 24) \
	X(CR_OBJ_NSPROXY, 48) \
	X(CR_OBJ_FILE, 88) \
	X(CR_OBJ_MM_STRUCT, 232) \
	X(CR_OBJ_VMA, 64) \
	X(CR_OBJ_PAGES, 48) \
	X(CR_OBJ_FILES_STRUCT, 32) \
	X(CR_OBJ_FS_STRUCT, 32) \
	X(CR_OBJ_SIGNAL_STRUCT, 184) \
	X(CR_OBJ_SIGHAND_STRUCT, 32) \
	X(CR_OBJ_PID, 32) \
	X(CR_OBJ_TASK_STRUCT, 256) \
	X(CR_OBJ_THREAD_X86_64, 240) \
	X(CR_OBJ_END, 32)

/* X(number, length of its fixed part as revision 3 wrote it) */
#define CR_EACH_KIND_R3(X) \
	X(CR_OBJ_UTS_NS, 392) \
	X(CR_OBJ_CRED, 112) \
	X(CR_OBJ_IPC_NS, 120) \
	X(CR_OBJ_MNT_NS, 24) \
	X(CR_OBJ_PID_NS, 24) \
	X(CR_OBJ_NET_NS, 40) \
	X(CR_OBJ_NSPROXY, 56) \
	X(CR_OBJ_FILE, 168) \
	X(CR_OBJ_MM_STRUCT, 264) \
	X(CR_OBJ_VMA, 96) \
	X(CR_OBJ_PAGES, 48) \
	X(CR_OBJ_FILES_STRUCT, 32) \
	X(CR_OBJ_FS_STRUCT, 40) \
	X(CR_OBJ_SIGNAL_STRUCT, 288) \
	X(CR_OBJ_SIGHAND_STRUCT, 32) \
	X(CR_OBJ_PID, 32) \
	X(CR_OBJ_TASK_STRUCT, 400) \
	X(CR_OBJ_THREAD_X86_64, 256) \
	X(CR_OBJ_END, 32) \
	X(CR_OBJ_DUMP_INFO, 128) \
	X(CR_OBJ_FILE_DATA, 32) \
	X(CR_OBJ_PIPE, 56) \
	X(CR_OBJ_EVENTFD, 24) \
	X(CR_OBJ_TIMERFD, 48) \
	X(CR_OBJ_SIGNALFD, 16) \
	X(CR_OBJ_EPOLL, 24) \
	X(CR_OBJ_INOTIFY, 32) \
	X(CR_OBJ_SOCKET, 216) \
	X(CR_OBJ_IPC_SHM, 72) \
	X(CR_OBJ_IPC_SEM, 64) \
	X(CR_OBJ_IPC_MSG, 72) \
	X(CR_OBJ_TTY, 64) \
	X(CR_OBJ_PIDFD, 24)

/* X(number, revision, length of its fixed part since then, where in it its first tail says where it starts or 0) */
#define CR_EACH_FORM(X) \
	X(CR_OBJ_UTS_NS, 1, 392, 0) \
	X(CR_OBJ_CRED, 1, 72, 0) \
	X(CR_OBJ_CRED, 2, 112, 96) \
	X(CR_OBJ_IPC_NS, 2, 120, 0) \
	X(CR_OBJ_MNT_NS, 2, 24, 8) \
	X(CR_OBJ_PID_NS, 2, 24, 0) \
	X(CR_OBJ_NET_NS, 2, 24, 8) \
	X(CR_OBJ_NET_NS, 3, 40, 8) \
	X(CR_OBJ_NSPROXY, 2, 48, 0) \
	X(CR_OBJ_NSPROXY, 3, 56, 0) \
	X(CR_OBJ_FILE, 2, 88, 72) \
	X(CR_OBJ_FILE, 3, 168, 72) \
	X(CR_OBJ_MM_STRUCT, 2, 232, 216) \
	X(CR_OBJ_MM_STRUCT, 3, 264, 216) \
	X(CR_OBJ_VMA, 2, 64, 56) \
	X(CR_OBJ_VMA, 3, 96, 56) \
	X(CR_OBJ_PAGES, 2, 48, 40) \
	X(CR_OBJ_FILES_STRUCT, 2, 32, 16) \
	X(CR_OBJ_FS_STRUCT, 2, 32, 16) \
	X(CR_OBJ_FS_STRUCT, 3, 40, 16) \
	X(CR_OBJ_SIGNAL_STRUCT, 2, 184, 168) \
	X(CR_OBJ_SIGNAL_STRUCT, 3, 288, 168) \
	X(CR_OBJ_SIGHAND_STRUCT, 2, 32, 16) \
	X(CR_OBJ_PID, 2, 32, 16) \
	X(CR_OBJ_TASK_STRUCT, 2, 256, 0) \
	X(CR_OBJ_TASK_STRUCT, 3, 400, 376) \
	X(CR_OBJ_THREAD_X86_64, 2, 240, 232) \
	X(CR_OBJ_THREAD_X86_64, 3, 256, 232) \
	X(CR_OBJ_END, 2, 32, 0) \
	X(CR_OBJ_DUMP_INFO, 3, 128, 104) \
	X(CR_OBJ_FILE_DATA, 3, 32, 24) \
	X(CR_OBJ_PIPE, 3, 56, 32) \
	X(CR_OBJ_EVENTFD, 3, 24, 0) \
	X(CR_OBJ_TIMERFD, 3, 48, 0) \
	X(CR_OBJ_SIGNALFD, 3, 16, 0) \
	X(CR_OBJ_EPOLL, 3, 24, 8) \
	X(CR_OBJ_INOTIFY, 3, 32, 8) \
	X(CR_OBJ_SOCKET, 3, 216, 160) \
	X(CR_OBJ_IPC_SHM, 3, 72, 0) \
	X(CR_OBJ_IPC_SEM, 3, 64, 48) \
	X(CR_OBJ_IPC_MSG, 3, 72, 56) \
	X(CR_OBJ_TTY, 3, 64, 56) \
	X(CR_OBJ_PIDFD, 3, 24, 0)

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
