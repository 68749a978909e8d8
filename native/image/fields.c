/* Generated from formats/ by `npm run generate`. Do not edit. */
#include "read.h"

#define KIND(name) (UINT64_C(1) << CR_OBJ_##name)

static const struct image_record entry_group = {
	"group", 4, 4, NULL, 0,
	{ 4 },
};

static const struct image_field fields_entry_mount[] = {
	{ .name = "mnt_id", .role = ROLE_INTEGER, .at = 0, .width = 4 },
	{ .name = "parent_id", .role = ROLE_INTEGER, .at = 4, .width = 4 },
	{ .name = "dev_major", .role = ROLE_INTEGER, .at = 8, .width = 4 },
	{ .name = "dev_minor", .role = ROLE_INTEGER, .at = 12, .width = 4 },
	{ .name = "mnt_flags", .role = ROLE_FLAGS, .at = 16, .width = 8, .known = UINT64_C(0x7ff), .retired = UINT64_C(0x0) },
	{ .name = "root", .role = ROLE_SPAN, .at = 24, .width = 8, .text = true },
	{ .name = "mountpoint", .role = ROLE_SPAN, .at = 32, .width = 8, .text = true },
	{ .name = "fstype", .role = ROLE_SPAN, .at = 40, .width = 8, .text = true },
	{ .name = "source", .role = ROLE_SPAN, .at = 48, .width = 8, .text = true },
	{ .name = "options", .role = ROLE_SPAN, .at = 56, .width = 8, .text = true },
	{ .name = "shared_group", .role = ROLE_INTEGER, .at = 64, .width = 4 },
	{ .name = "master_group", .role = ROLE_INTEGER, .at = 68, .width = 4 },
};
static const struct image_record entry_mount = {
	"mount", 72, 8, fields_entry_mount, ARRAY_SIZE(fields_entry_mount),
	{ 64, 72 },
};

static const struct image_field fields_entry_netdev[] = {
	{ .name = "ifindex", .role = ROLE_INTEGER, .at = 0, .width = 4 },
	{ .name = "hwtype", .role = ROLE_INTEGER, .at = 4, .width = 4 },
	{ .name = "dev_flags", .role = ROLE_FLAGS, .at = 8, .width = 8, .known = UINT64_C(0x3ff), .retired = UINT64_C(0x0) },
	{ .name = "mtu", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "rx_bytes", .role = ROLE_INTEGER, .at = 24, .width = 8 },
	{ .name = "rx_packets", .role = ROLE_INTEGER, .at = 32, .width = 8 },
	{ .name = "tx_bytes", .role = ROLE_INTEGER, .at = 40, .width = 8 },
	{ .name = "tx_packets", .role = ROLE_INTEGER, .at = 48, .width = 8 },
	{ .name = "name", .role = ROLE_TEXT, .at = 56, .width = 16 },
};
static const struct image_record entry_netdev = {
	"netdev", 72, 8, fields_entry_netdev, ARRAY_SIZE(fields_entry_netdev),
	{ 72 },
};

static const struct image_field fields_entry_net_address[] = {
	{ .name = "ifindex", .role = ROLE_INTEGER, .at = 0, .width = 4 },
	{ .name = "family", .role = ROLE_ENUM, .at = 4, .width = 4, .known = UINT64_C(0x30406) },
	{ .name = "prefix_len", .role = ROLE_INTEGER, .at = 8, .width = 4 },
	{ .name = "scope", .role = ROLE_INTEGER, .at = 12, .width = 4 },
	{ .name = "address", .role = ROLE_SPAN, .at = 16, .width = 8, .text = true },
};
static const struct image_record entry_net_address = {
	"net_address", 24, 8, fields_entry_net_address, ARRAY_SIZE(fields_entry_net_address),
	{ 24 },
};

static const struct image_field fields_entry_file_lock[] = {
	{ .name = "lock_type", .role = ROLE_ENUM, .at = 0, .width = 4, .known = UINT64_C(0x1e) },
	{ .name = "access", .role = ROLE_ENUM, .at = 4, .width = 4, .known = UINT64_C(0x6) },
	{ .name = "start", .role = ROLE_INTEGER, .at = 8, .width = 8 },
	{ .name = "last", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "pos_owner", .role = ROLE_REFERENCE, .at = 24, .width = 8, .targets = KIND(PID) },
};
static const struct image_record entry_file_lock = {
	"file_lock", 32, 8, fields_entry_file_lock, ARRAY_SIZE(fields_entry_file_lock),
	{ 32 },
};

static const struct image_field fields_entry_auxv_entry[] = {
	{ .name = "a_type", .role = ROLE_INTEGER, .at = 0, .width = 8 },
	{ .name = "a_val", .role = ROLE_INTEGER, .at = 8, .width = 8 },
};
static const struct image_record entry_auxv_entry = {
	"auxv_entry", 16, 8, fields_entry_auxv_entry, ARRAY_SIZE(fields_entry_auxv_entry),
	{ 16 },
};

static const struct image_field fields_entry_guard[] = {
	{ .name = "vm_start", .role = ROLE_INTEGER, .at = 0, .width = 8 },
	{ .name = "vm_end", .role = ROLE_INTEGER, .at = 8, .width = 8 },
};
static const struct image_record entry_guard = {
	"guard", 16, 8, fields_entry_guard, ARRAY_SIZE(fields_entry_guard),
	{ 16 },
};

static const struct image_field fields_entry_fd[] = {
	{ .name = "fd", .role = ROLE_INTEGER, .at = 0, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 4, .width = 4 },
	{ .name = "fd_flags", .role = ROLE_FLAGS, .at = 8, .width = 8, .known = UINT64_C(0x1), .retired = UINT64_C(0x0) },
	{ .name = "pos_file", .role = ROLE_REFERENCE, .at = 16, .width = 8, .targets = KIND(FILE) },
};
static const struct image_record entry_fd = {
	"fd", 24, 8, fields_entry_fd, ARRAY_SIZE(fields_entry_fd),
	{ 24 },
};

static const struct image_field fields_entry_rlimit[] = {
	{ .name = "rlim_cur", .role = ROLE_INTEGER, .at = 0, .width = 8 },
	{ .name = "rlim_max", .role = ROLE_INTEGER, .at = 8, .width = 8 },
};
static const struct image_record entry_rlimit = {
	"rlimit", 16, 8, fields_entry_rlimit, ARRAY_SIZE(fields_entry_rlimit),
	{ 16 },
};

static const struct image_field fields_entry_posix_timer[] = {
	{ .name = "timer_id", .role = ROLE_INTEGER, .at = 0, .width = 4 },
	{ .name = "clock", .role = ROLE_ENUM, .at = 4, .width = 4, .known = UINT64_C(0xb8f) },
	{ .name = "notify", .role = ROLE_ENUM, .at = 8, .width = 4, .known = UINT64_C(0x17) },
	{ .name = "signo", .role = ROLE_INTEGER, .at = 12, .width = 4 },
	{ .name = "sigev_value", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "value", .role = ROLE_INTEGER, .at = 24, .width = 8 },
	{ .name = "interval", .role = ROLE_INTEGER, .at = 32, .width = 8 },
	{ .name = "overrun", .role = ROLE_INTEGER, .at = 40, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 44, .width = 4 },
	{ .name = "pos_pid", .role = ROLE_REFERENCE, .at = 48, .width = 8, .targets = KIND(PID) },
	{ .name = "pos_clock_task", .role = ROLE_REFERENCE, .at = 56, .width = 8, .targets = KIND(PID) },
};
static const struct image_record entry_posix_timer = {
	"posix_timer", 64, 8, fields_entry_posix_timer, ARRAY_SIZE(fields_entry_posix_timer),
	{ 64 },
};

static const struct image_field fields_entry_siginfo[] = {
	{ .name = "si_signo", .role = ROLE_INTEGER, .at = 0, .width = 4 },
	{ .name = "si_errno", .role = ROLE_INTEGER, .at = 4, .width = 4 },
	{ .name = "si_code", .role = ROLE_INTEGER, .at = 8, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 12, .width = 4 },
	{ .name = "info", .role = ROLE_SPAN, .at = 16, .width = 8 },
};
static const struct image_record entry_siginfo = {
	"siginfo", 24, 8, fields_entry_siginfo, ARRAY_SIZE(fields_entry_siginfo),
	{ 24 },
};

static const struct image_field fields_entry_action[] = {
	{ .name = "sa_handler", .role = ROLE_INTEGER, .at = 0, .width = 8 },
	{ .name = "sa_flags", .role = ROLE_FLAGS, .at = 8, .width = 8, .known = UINT64_C(0x3ff), .retired = UINT64_C(0x0) },
	{ .name = "sa_restorer", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "sa_mask", .role = ROLE_INTEGER, .at = 24, .width = 8 },
};
static const struct image_record entry_action = {
	"action", 32, 8, fields_entry_action, ARRAY_SIZE(fields_entry_action),
	{ 32 },
};

static const struct image_record entry_pid_number = {
	"pid_number", 4, 4, NULL, 0,
	{ 4 },
};

static const struct image_record entry_packet = {
	"packet", 4, 4, NULL, 0,
	{ 4 },
};

static const struct image_field fields_entry_epoll_target[] = {
	{ .name = "fd", .role = ROLE_INTEGER, .at = 0, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 4, .width = 4 },
	{ .name = "events", .role = ROLE_FLAGS, .at = 8, .width = 8, .known = UINT64_C(0xffff), .retired = UINT64_C(0x0) },
	{ .name = "data", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "pos_file", .role = ROLE_REFERENCE, .at = 24, .width = 8, .targets = KIND(FILE) },
};
static const struct image_record entry_epoll_target = {
	"epoll_target", 32, 8, fields_entry_epoll_target, ARRAY_SIZE(fields_entry_epoll_target),
	{ 32 },
};

static const struct image_field fields_entry_inotify_watch[] = {
	{ .name = "wd", .role = ROLE_INTEGER, .at = 0, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 4, .width = 4 },
	{ .name = "mask", .role = ROLE_FLAGS, .at = 8, .width = 8, .known = UINT64_C(0x3fff), .retired = UINT64_C(0x0) },
	{ .name = "i_ino", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "dev_major", .role = ROLE_INTEGER, .at = 24, .width = 4 },
	{ .name = "dev_minor", .role = ROLE_INTEGER, .at = 28, .width = 4 },
	{ .name = "path", .role = ROLE_SPAN, .at = 32, .width = 8, .text = true },
};
static const struct image_record entry_inotify_watch = {
	"inotify_watch", 40, 8, fields_entry_inotify_watch, ARRAY_SIZE(fields_entry_inotify_watch),
	{ 40 },
};

static const struct image_field fields_entry_socket_message[] = {
	{ .name = "data", .role = ROLE_SPAN, .at = 0, .width = 8 },
	{ .name = "address", .role = ROLE_SPAN, .at = 8, .width = 8 },
};
static const struct image_record entry_socket_message = {
	"socket_message", 16, 8, fields_entry_socket_message, ARRAY_SIZE(fields_entry_socket_message),
	{ 16 },
};

static const struct image_field fields_entry_socket_option[] = {
	{ .name = "level", .role = ROLE_INTEGER, .at = 0, .width = 4 },
	{ .name = "name", .role = ROLE_INTEGER, .at = 4, .width = 4 },
	{ .name = "value", .role = ROLE_SPAN, .at = 8, .width = 8 },
};
static const struct image_record entry_socket_option = {
	"socket_option", 16, 8, fields_entry_socket_option, ARRAY_SIZE(fields_entry_socket_option),
	{ 16 },
};

static const struct image_record entry_semaphore = {
	"semaphore", 4, 4, NULL, 0,
	{ 4 },
};

static const struct image_field fields_entry_ipc_message[] = {
	{ .name = "mtype", .role = ROLE_INTEGER, .at = 0, .width = 8 },
	{ .name = "data", .role = ROLE_SPAN, .at = 8, .width = 8 },
};
static const struct image_record entry_ipc_message = {
	"ipc_message", 16, 8, fields_entry_ipc_message, ARRAY_SIZE(fields_entry_ipc_message),
	{ 16 },
};

static const struct image_field fields_kind_uts_ns[] = {
	{ .name = "sysname", .role = ROLE_TEXT, .at = 8, .width = 64 },
	{ .name = "nodename", .role = ROLE_TEXT, .at = 72, .width = 64 },
	{ .name = "release", .role = ROLE_TEXT, .at = 136, .width = 64 },
	{ .name = "version", .role = ROLE_TEXT, .at = 200, .width = 64 },
	{ .name = "machine", .role = ROLE_TEXT, .at = 264, .width = 64 },
	{ .name = "domainname", .role = ROLE_TEXT, .at = 328, .width = 64 },
};
static const struct image_record kind_uts_ns = {
	"UTS_NS", 392, 8, fields_kind_uts_ns, ARRAY_SIZE(fields_kind_uts_ns),
	{ 392 },
};

static const struct image_field fields_kind_cred[] = {
	{ .name = "uid", .role = ROLE_INTEGER, .at = 8, .width = 4 },
	{ .name = "gid", .role = ROLE_INTEGER, .at = 12, .width = 4 },
	{ .name = "suid", .role = ROLE_INTEGER, .at = 16, .width = 4 },
	{ .name = "sgid", .role = ROLE_INTEGER, .at = 20, .width = 4 },
	{ .name = "euid", .role = ROLE_INTEGER, .at = 24, .width = 4 },
	{ .name = "egid", .role = ROLE_INTEGER, .at = 28, .width = 4 },
	{ .name = "fsuid", .role = ROLE_INTEGER, .at = 32, .width = 4 },
	{ .name = "fsgid", .role = ROLE_INTEGER, .at = 36, .width = 4 },
	{ .name = "cap_inheritable", .role = ROLE_FLAGS, .at = 40, .width = 8, .known = UINT64_C(0x1ffffffffff), .retired = UINT64_C(0x0) },
	{ .name = "cap_permitted", .role = ROLE_FLAGS, .at = 48, .width = 8, .known = UINT64_C(0x1ffffffffff), .retired = UINT64_C(0x0) },
	{ .name = "cap_effective", .role = ROLE_FLAGS, .at = 56, .width = 8, .known = UINT64_C(0x1ffffffffff), .retired = UINT64_C(0x0) },
	{ .name = "cap_bset", .role = ROLE_FLAGS, .at = 64, .width = 8, .known = UINT64_C(0x1ffffffffff), .retired = UINT64_C(0x0) },
	{ .name = "cap_ambient", .role = ROLE_FLAGS, .at = 72, .width = 8, .known = UINT64_C(0x1ffffffffff), .retired = UINT64_C(0x0) },
	{ .name = "securebits", .role = ROLE_FLAGS, .at = 80, .width = 8, .known = UINT64_C(0xff), .retired = UINT64_C(0x0) },
	{ .name = "cred_flags", .role = ROLE_FLAGS, .at = 88, .width = 8, .known = UINT64_C(0x1), .retired = UINT64_C(0x0) },
	{ .name = "groups", .role = ROLE_TABLE, .at = 96, .width = 16, .entry = &entry_group },
};
static const struct image_record kind_cred = {
	"CRED", 112, 8, fields_kind_cred, ARRAY_SIZE(fields_kind_cred),
	{ 72, 112 },
};

static const struct image_field fields_kind_ipc_ns[] = {
	{ .name = "sem_msl", .role = ROLE_INTEGER, .at = 8, .width = 8 },
	{ .name = "sem_mns", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "sem_opm", .role = ROLE_INTEGER, .at = 24, .width = 8 },
	{ .name = "sem_mni", .role = ROLE_INTEGER, .at = 32, .width = 8 },
	{ .name = "msg_ctlmax", .role = ROLE_INTEGER, .at = 40, .width = 8 },
	{ .name = "msg_ctlmnb", .role = ROLE_INTEGER, .at = 48, .width = 8 },
	{ .name = "msg_ctlmni", .role = ROLE_INTEGER, .at = 56, .width = 8 },
	{ .name = "shm_ctlmax", .role = ROLE_INTEGER, .at = 64, .width = 8 },
	{ .name = "shm_ctlall", .role = ROLE_INTEGER, .at = 72, .width = 8 },
	{ .name = "shm_ctlmni", .role = ROLE_INTEGER, .at = 80, .width = 8 },
	{ .name = "used_sems", .role = ROLE_INTEGER, .at = 88, .width = 8 },
	{ .name = "msg_bytes", .role = ROLE_INTEGER, .at = 96, .width = 8 },
	{ .name = "msg_hdrs", .role = ROLE_INTEGER, .at = 104, .width = 8 },
	{ .name = "shm_tot", .role = ROLE_INTEGER, .at = 112, .width = 8 },
};
static const struct image_record kind_ipc_ns = {
	"IPC_NS", 120, 8, fields_kind_ipc_ns, ARRAY_SIZE(fields_kind_ipc_ns),
	{ 120 },
};

static const struct image_field fields_kind_mnt_ns[] = {
	{ .name = "mounts", .role = ROLE_TABLE, .at = 8, .width = 16, .entry = &entry_mount },
};
static const struct image_record kind_mnt_ns = {
	"MNT_NS", 24, 8, fields_kind_mnt_ns, ARRAY_SIZE(fields_kind_mnt_ns),
	{ 24 },
};

static const struct image_field fields_kind_pid_ns[] = {
	{ .name = "level", .role = ROLE_INTEGER, .at = 8, .width = 4 },
	{ .name = "last_pid", .role = ROLE_INTEGER, .at = 12, .width = 4 },
	{ .name = "pos_parent", .role = ROLE_REFERENCE, .at = 16, .width = 8, .targets = KIND(PID_NS) },
};
static const struct image_record kind_pid_ns = {
	"PID_NS", 24, 8, fields_kind_pid_ns, ARRAY_SIZE(fields_kind_pid_ns),
	{ 24 },
};

static const struct image_field fields_kind_net_ns[] = {
	{ .name = "netdevs", .role = ROLE_TABLE, .at = 8, .width = 16, .entry = &entry_netdev },
	{ .name = "addresses", .role = ROLE_TABLE, .at = 24, .width = 16, .entry = &entry_net_address },
};
static const struct image_record kind_net_ns = {
	"NET_NS", 40, 8, fields_kind_net_ns, ARRAY_SIZE(fields_kind_net_ns),
	{ 24, 40 },
};

static const struct image_field fields_kind_nsproxy[] = {
	{ .name = "pos_uts_ns", .role = ROLE_REFERENCE, .at = 8, .width = 8, .targets = KIND(UTS_NS) },
	{ .name = "pos_ipc_ns", .role = ROLE_REFERENCE, .at = 16, .width = 8, .targets = KIND(IPC_NS) },
	{ .name = "pos_mnt_ns", .role = ROLE_REFERENCE, .at = 24, .width = 8, .targets = KIND(MNT_NS) },
	{ .name = "pos_pid_ns", .role = ROLE_REFERENCE, .at = 32, .width = 8, .targets = KIND(PID_NS) },
	{ .name = "pos_net_ns", .role = ROLE_REFERENCE, .at = 40, .width = 8, .targets = KIND(NET_NS) },
	{ .name = "ns_flags", .role = ROLE_FLAGS, .at = 48, .width = 8, .known = UINT64_C(0xff), .retired = UINT64_C(0x0) },
};
static const struct image_record kind_nsproxy = {
	"NSPROXY", 56, 8, fields_kind_nsproxy, ARRAY_SIZE(fields_kind_nsproxy),
	{ 48, 56 },
};

static const struct image_field fields_kind_file[] = {
	{ .name = "f_flags", .role = ROLE_FLAGS, .at = 8, .width = 8, .known = UINT64_C(0x7fff), .retired = UINT64_C(0x0) },
	{ .name = "f_pos", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "i_mode", .role = ROLE_INTEGER, .at = 24, .width = 4 },
	{ .name = "i_nlink", .role = ROLE_INTEGER, .at = 28, .width = 4 },
	{ .name = "i_ino", .role = ROLE_INTEGER, .at = 32, .width = 8 },
	{ .name = "i_size", .role = ROLE_INTEGER, .at = 40, .width = 8 },
	{ .name = "dev_major", .role = ROLE_INTEGER, .at = 48, .width = 4 },
	{ .name = "dev_minor", .role = ROLE_INTEGER, .at = 52, .width = 4 },
	{ .name = "rdev_major", .role = ROLE_INTEGER, .at = 56, .width = 4 },
	{ .name = "rdev_minor", .role = ROLE_INTEGER, .at = 60, .width = 4 },
	{ .name = "pos_f_cred", .role = ROLE_REFERENCE, .at = 64, .width = 8, .targets = KIND(CRED) },
	{ .name = "path", .role = ROLE_SPAN, .at = 72, .width = 8, .text = true },
	{ .name = "fstype", .role = ROLE_SPAN, .at = 80, .width = 8, .text = true },
	{ .name = "pos_object", .role = ROLE_REFERENCE, .at = 88, .width = 8, .targets = KIND(PIPE) | KIND(EVENTFD) | KIND(TIMERFD) | KIND(SIGNALFD) | KIND(EPOLL) | KIND(INOTIFY) | KIND(SOCKET) | KIND(TTY) | KIND(PIDFD) },
	{ .name = "mnt_id", .role = ROLE_INTEGER, .at = 96, .width = 4 },
	{ .name = "owner_type", .role = ROLE_ENUM, .at = 100, .width = 4, .known = UINT64_C(0xf) },
	{ .name = "pos_owner", .role = ROLE_REFERENCE, .at = 104, .width = 8, .targets = KIND(PID) },
	{ .name = "owner_uid", .role = ROLE_INTEGER, .at = 112, .width = 4 },
	{ .name = "owner_euid", .role = ROLE_INTEGER, .at = 116, .width = 4 },
	{ .name = "owner_signal", .role = ROLE_INTEGER, .at = 120, .width = 4 },
	{ .name = "i_uid", .role = ROLE_INTEGER, .at = 124, .width = 4 },
	{ .name = "i_gid", .role = ROLE_INTEGER, .at = 128, .width = 4 },
	{ .name = "i_blksize", .role = ROLE_INTEGER, .at = 132, .width = 4 },
	{ .name = "i_mtime", .role = ROLE_INTEGER, .at = 136, .width = 8 },
	{ .name = "seals", .role = ROLE_FLAGS, .at = 144, .width = 8, .known = UINT64_C(0x3f), .retired = UINT64_C(0x0) },
	{ .name = "locks", .role = ROLE_TABLE, .at = 152, .width = 16, .entry = &entry_file_lock },
};
static const struct image_record kind_file = {
	"FILE", 168, 8, fields_kind_file, ARRAY_SIZE(fields_kind_file),
	{ 88, 168 },
};

static const struct image_field fields_kind_mm_struct[] = {
	{ .name = "start_code", .role = ROLE_INTEGER, .at = 8, .width = 8 },
	{ .name = "end_code", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "start_data", .role = ROLE_INTEGER, .at = 24, .width = 8 },
	{ .name = "end_data", .role = ROLE_INTEGER, .at = 32, .width = 8 },
	{ .name = "start_brk", .role = ROLE_INTEGER, .at = 40, .width = 8 },
	{ .name = "brk", .role = ROLE_INTEGER, .at = 48, .width = 8 },
	{ .name = "start_stack", .role = ROLE_INTEGER, .at = 56, .width = 8 },
	{ .name = "arg_start", .role = ROLE_INTEGER, .at = 64, .width = 8 },
	{ .name = "arg_end", .role = ROLE_INTEGER, .at = 72, .width = 8 },
	{ .name = "env_start", .role = ROLE_INTEGER, .at = 80, .width = 8 },
	{ .name = "env_end", .role = ROLE_INTEGER, .at = 88, .width = 8 },
	{ .name = "def_flags", .role = ROLE_FLAGS, .at = 96, .width = 8, .known = UINT64_C(0xfffffffffff), .retired = UINT64_C(0x3001980) },
	{ .name = "pos_exe_file", .role = ROLE_REFERENCE, .at = 104, .width = 8, .targets = KIND(FILE) },
	{ .name = "total_vm", .role = ROLE_INTEGER, .at = 112, .width = 8 },
	{ .name = "locked_vm", .role = ROLE_INTEGER, .at = 120, .width = 8 },
	{ .name = "pinned_vm", .role = ROLE_INTEGER, .at = 128, .width = 8 },
	{ .name = "data_vm", .role = ROLE_INTEGER, .at = 136, .width = 8 },
	{ .name = "exec_vm", .role = ROLE_INTEGER, .at = 144, .width = 8 },
	{ .name = "stack_vm", .role = ROLE_INTEGER, .at = 152, .width = 8 },
	{ .name = "hiwater_rss", .role = ROLE_INTEGER, .at = 160, .width = 8 },
	{ .name = "hiwater_vm", .role = ROLE_INTEGER, .at = 168, .width = 8 },
	{ .name = "anon_rss", .role = ROLE_INTEGER, .at = 176, .width = 8 },
	{ .name = "file_rss", .role = ROLE_INTEGER, .at = 184, .width = 8 },
	{ .name = "shmem_rss", .role = ROLE_INTEGER, .at = 192, .width = 8 },
	{ .name = "swap", .role = ROLE_INTEGER, .at = 200, .width = 8 },
	{ .name = "pgtables", .role = ROLE_INTEGER, .at = 208, .width = 8 },
	{ .name = "auxv", .role = ROLE_TABLE, .at = 216, .width = 16, .entry = &entry_auxv_entry },
	{ .name = "dumpable", .role = ROLE_ENUM, .at = 232, .width = 4, .known = UINT64_C(0x7) },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 236, .width = 4 },
	{ .name = "mm_flags", .role = ROLE_FLAGS, .at = 240, .width = 8, .known = UINT64_C(0x1f), .retired = UINT64_C(0x0) },
	{ .name = "coredump_filter", .role = ROLE_FLAGS, .at = 248, .width = 8, .known = UINT64_C(0x1ff), .retired = UINT64_C(0x0) },
	{ .name = "membarrier", .role = ROLE_FLAGS, .at = 256, .width = 8, .known = UINT64_C(0xf), .retired = UINT64_C(0x0) },
};
static const struct image_record kind_mm_struct = {
	"MM_STRUCT", 264, 8, fields_kind_mm_struct, ARRAY_SIZE(fields_kind_mm_struct),
	{ 232, 264 },
};

static const struct image_field fields_kind_vma[] = {
	{ .name = "pos_mm", .role = ROLE_REFERENCE, .at = 8, .width = 8, .targets = KIND(MM_STRUCT) },
	{ .name = "vm_start", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "vm_end", .role = ROLE_INTEGER, .at = 24, .width = 8 },
	{ .name = "vm_flags", .role = ROLE_FLAGS, .at = 32, .width = 8, .known = UINT64_C(0xfffffffffff), .retired = UINT64_C(0x3001980) },
	{ .name = "vm_pgoff", .role = ROLE_INTEGER, .at = 40, .width = 8 },
	{ .name = "pos_file", .role = ROLE_REFERENCE, .at = 48, .width = 8, .targets = KIND(FILE) },
	{ .name = "name", .role = ROLE_SPAN, .at = 56, .width = 8, .text = true },
	{ .name = "page_size", .role = ROLE_INTEGER, .at = 64, .width = 8 },
	{ .name = "pkey", .role = ROLE_INTEGER, .at = 72, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 76, .width = 4 },
	{ .name = "guards", .role = ROLE_TABLE, .at = 80, .width = 16, .entry = &entry_guard },
};
static const struct image_record kind_vma = {
	"VMA", 96, 8, fields_kind_vma, ARRAY_SIZE(fields_kind_vma),
	{ 64, 96 },
};

static const struct image_field fields_kind_pages[] = {
	{ .name = "pos_vma", .role = ROLE_REFERENCE, .at = 8, .width = 8, .targets = KIND(VMA) },
	{ .name = "vaddr", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "page_size", .role = ROLE_INTEGER, .at = 24, .width = 8 },
	{ .name = "nr_pages", .role = ROLE_INTEGER, .at = 32, .width = 8 },
	{ .name = "data", .role = ROLE_SPAN, .at = 40, .width = 8, .lazy = true },
};
static const struct image_record kind_pages = {
	"PAGES", 48, 8, fields_kind_pages, ARRAY_SIZE(fields_kind_pages),
	{ 48 },
};

static const struct image_field fields_kind_files_struct[] = {
	{ .name = "max_fds", .role = ROLE_INTEGER, .at = 8, .width = 8 },
	{ .name = "fds", .role = ROLE_TABLE, .at = 16, .width = 16, .entry = &entry_fd },
};
static const struct image_record kind_files_struct = {
	"FILES_STRUCT", 32, 8, fields_kind_files_struct, ARRAY_SIZE(fields_kind_files_struct),
	{ 32 },
};

static const struct image_field fields_kind_fs_struct[] = {
	{ .name = "umask", .role = ROLE_INTEGER, .at = 8, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 12, .width = 4 },
	{ .name = "root", .role = ROLE_SPAN, .at = 16, .width = 8, .text = true },
	{ .name = "pwd", .role = ROLE_SPAN, .at = 24, .width = 8, .text = true },
	{ .name = "fs_flags", .role = ROLE_FLAGS, .at = 32, .width = 8, .known = UINT64_C(0x3), .retired = UINT64_C(0x0) },
};
static const struct image_record kind_fs_struct = {
	"FS_STRUCT", 40, 8, fields_kind_fs_struct, ARRAY_SIZE(fields_kind_fs_struct),
	{ 32, 40 },
};

static const struct image_field fields_kind_signal_struct[] = {
	{ .name = "shared_pending", .role = ROLE_INTEGER, .at = 8, .width = 8 },
	{ .name = "signal_flags", .role = ROLE_FLAGS, .at = 16, .width = 8, .known = UINT64_C(0x7), .retired = UINT64_C(0x0) },
	{ .name = "utime", .role = ROLE_INTEGER, .at = 24, .width = 8 },
	{ .name = "stime", .role = ROLE_INTEGER, .at = 32, .width = 8 },
	{ .name = "cutime", .role = ROLE_INTEGER, .at = 40, .width = 8 },
	{ .name = "cstime", .role = ROLE_INTEGER, .at = 48, .width = 8 },
	{ .name = "min_flt", .role = ROLE_INTEGER, .at = 56, .width = 8 },
	{ .name = "maj_flt", .role = ROLE_INTEGER, .at = 64, .width = 8 },
	{ .name = "cmin_flt", .role = ROLE_INTEGER, .at = 72, .width = 8 },
	{ .name = "cmaj_flt", .role = ROLE_INTEGER, .at = 80, .width = 8 },
	{ .name = "nvcsw", .role = ROLE_INTEGER, .at = 88, .width = 8 },
	{ .name = "nivcsw", .role = ROLE_INTEGER, .at = 96, .width = 8 },
	{ .name = "rchar", .role = ROLE_INTEGER, .at = 104, .width = 8 },
	{ .name = "wchar", .role = ROLE_INTEGER, .at = 112, .width = 8 },
	{ .name = "syscr", .role = ROLE_INTEGER, .at = 120, .width = 8 },
	{ .name = "syscw", .role = ROLE_INTEGER, .at = 128, .width = 8 },
	{ .name = "read_bytes", .role = ROLE_INTEGER, .at = 136, .width = 8 },
	{ .name = "write_bytes", .role = ROLE_INTEGER, .at = 144, .width = 8 },
	{ .name = "pos_pgrp", .role = ROLE_REFERENCE, .at = 152, .width = 8, .targets = KIND(PID) },
	{ .name = "pos_session", .role = ROLE_REFERENCE, .at = 160, .width = 8, .targets = KIND(PID) },
	{ .name = "rlimits", .role = ROLE_TABLE, .at = 168, .width = 16, .entry = &entry_rlimit },
	{ .name = "it_real_value", .role = ROLE_INTEGER, .at = 184, .width = 8 },
	{ .name = "it_real_interval", .role = ROLE_INTEGER, .at = 192, .width = 8 },
	{ .name = "it_virt_value", .role = ROLE_INTEGER, .at = 200, .width = 8 },
	{ .name = "it_virt_interval", .role = ROLE_INTEGER, .at = 208, .width = 8 },
	{ .name = "it_prof_value", .role = ROLE_INTEGER, .at = 216, .width = 8 },
	{ .name = "it_prof_interval", .role = ROLE_INTEGER, .at = 224, .width = 8 },
	{ .name = "pos_tty", .role = ROLE_REFERENCE, .at = 232, .width = 8, .targets = KIND(TTY) },
	{ .name = "oom_score_adj", .role = ROLE_INTEGER, .at = 240, .width = 4 },
	{ .name = "loginuid", .role = ROLE_INTEGER, .at = 244, .width = 4 },
	{ .name = "stop_signal", .role = ROLE_INTEGER, .at = 248, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 252, .width = 4 },
	{ .name = "timers", .role = ROLE_TABLE, .at = 256, .width = 16, .entry = &entry_posix_timer },
	{ .name = "queue", .role = ROLE_TABLE, .at = 272, .width = 16, .entry = &entry_siginfo },
};
static const struct image_record kind_signal_struct = {
	"SIGNAL_STRUCT", 288, 8, fields_kind_signal_struct, ARRAY_SIZE(fields_kind_signal_struct),
	{ 184, 288 },
};

static const struct image_field fields_kind_sighand_struct[] = {
	{ .name = "sighand_flags", .role = ROLE_FLAGS, .at = 8, .width = 8, .known = UINT64_C(0x1), .retired = UINT64_C(0x0) },
	{ .name = "actions", .role = ROLE_TABLE, .at = 16, .width = 16, .entry = &entry_action },
};
static const struct image_record kind_sighand_struct = {
	"SIGHAND_STRUCT", 32, 8, fields_kind_sighand_struct, ARRAY_SIZE(fields_kind_sighand_struct),
	{ 32 },
};

static const struct image_field fields_kind_pid[] = {
	{ .name = "level", .role = ROLE_INTEGER, .at = 8, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 12, .width = 4 },
	{ .name = "numbers", .role = ROLE_TABLE, .at = 16, .width = 16, .entry = &entry_pid_number },
};
static const struct image_record kind_pid = {
	"PID", 32, 8, fields_kind_pid, ARRAY_SIZE(fields_kind_pid),
	{ 32 },
};

static const struct image_field fields_kind_task_struct[] = {
	{ .name = "pos_real_cred", .role = ROLE_REFERENCE, .at = 8, .width = 8, .targets = KIND(CRED) },
	{ .name = "pos_cred", .role = ROLE_REFERENCE, .at = 16, .width = 8, .targets = KIND(CRED) },
	{ .name = "comm", .role = ROLE_TEXT, .at = 24, .width = 16 },
	{ .name = "pos_mm", .role = ROLE_REFERENCE, .at = 40, .width = 8, .targets = KIND(MM_STRUCT) },
	{ .name = "pos_pid", .role = ROLE_REFERENCE, .at = 48, .width = 8, .targets = KIND(PID) },
	{ .name = "pos_pgid", .role = ROLE_REFERENCE, .at = 56, .width = 8, .targets = KIND(PID) },
	{ .name = "pos_sid", .role = ROLE_REFERENCE, .at = 64, .width = 8, .targets = KIND(PID) },
	{ .name = "pos_fs", .role = ROLE_REFERENCE, .at = 72, .width = 8, .targets = KIND(FS_STRUCT) },
	{ .name = "pos_files", .role = ROLE_REFERENCE, .at = 80, .width = 8, .targets = KIND(FILES_STRUCT) },
	{ .name = "pos_nsproxy", .role = ROLE_REFERENCE, .at = 88, .width = 8, .targets = KIND(NSPROXY) },
	{ .name = "pos_signal", .role = ROLE_REFERENCE, .at = 96, .width = 8, .targets = KIND(SIGNAL_STRUCT) },
	{ .name = "pos_sighand", .role = ROLE_REFERENCE, .at = 104, .width = 8, .targets = KIND(SIGHAND_STRUCT) },
	{ .name = "pos_parent", .role = ROLE_REFERENCE, .at = 112, .width = 8, .targets = KIND(TASK_STRUCT) },
	{ .name = "pos_group_leader", .role = ROLE_REFERENCE, .at = 120, .width = 8, .targets = KIND(TASK_STRUCT) },
	{ .name = "task_flags", .role = ROLE_FLAGS, .at = 128, .width = 8, .known = UINT64_C(0x7f), .retired = UINT64_C(0x0) },
	{ .name = "state", .role = ROLE_ENUM, .at = 136, .width = 4, .known = UINT64_C(0x1fe) },
	{ .name = "exit_code", .role = ROLE_INTEGER, .at = 140, .width = 4 },
	{ .name = "exit_signal", .role = ROLE_INTEGER, .at = 144, .width = 4 },
	{ .name = "policy", .role = ROLE_ENUM, .at = 148, .width = 4, .known = UINT64_C(0xef) },
	{ .name = "nice", .role = ROLE_INTEGER, .at = 152, .width = 4 },
	{ .name = "rt_priority", .role = ROLE_INTEGER, .at = 156, .width = 4 },
	{ .name = "blocked", .role = ROLE_INTEGER, .at = 160, .width = 8 },
	{ .name = "pending", .role = ROLE_INTEGER, .at = 168, .width = 8 },
	{ .name = "utime", .role = ROLE_INTEGER, .at = 176, .width = 8 },
	{ .name = "stime", .role = ROLE_INTEGER, .at = 184, .width = 8 },
	{ .name = "gtime", .role = ROLE_INTEGER, .at = 192, .width = 8 },
	{ .name = "start_time", .role = ROLE_INTEGER, .at = 200, .width = 8 },
	{ .name = "nvcsw", .role = ROLE_INTEGER, .at = 208, .width = 8 },
	{ .name = "nivcsw", .role = ROLE_INTEGER, .at = 216, .width = 8 },
	{ .name = "min_flt", .role = ROLE_INTEGER, .at = 224, .width = 8 },
	{ .name = "maj_flt", .role = ROLE_INTEGER, .at = 232, .width = 8 },
	{ .name = "read_bytes", .role = ROLE_INTEGER, .at = 240, .width = 8 },
	{ .name = "write_bytes", .role = ROLE_INTEGER, .at = 248, .width = 8 },
	{ .name = "clear_child_tid", .role = ROLE_INTEGER, .at = 256, .width = 8 },
	{ .name = "robust_list", .role = ROLE_INTEGER, .at = 264, .width = 8 },
	{ .name = "robust_list_len", .role = ROLE_INTEGER, .at = 272, .width = 8 },
	{ .name = "rseq", .role = ROLE_INTEGER, .at = 280, .width = 8 },
	{ .name = "rseq_len", .role = ROLE_INTEGER, .at = 288, .width = 4 },
	{ .name = "rseq_sig", .role = ROLE_INTEGER, .at = 292, .width = 4 },
	{ .name = "sas_ss_sp", .role = ROLE_INTEGER, .at = 296, .width = 8 },
	{ .name = "sas_ss_size", .role = ROLE_INTEGER, .at = 304, .width = 8 },
	{ .name = "sas_flags", .role = ROLE_FLAGS, .at = 312, .width = 8, .known = UINT64_C(0x7), .retired = UINT64_C(0x0) },
	{ .name = "personality", .role = ROLE_FLAGS, .at = 320, .width = 8, .known = UINT64_C(0x7ff), .retired = UINT64_C(0x0) },
	{ .name = "timer_slack", .role = ROLE_INTEGER, .at = 328, .width = 8 },
	{ .name = "pdeath_signal", .role = ROLE_INTEGER, .at = 336, .width = 4 },
	{ .name = "ioprio_class", .role = ROLE_ENUM, .at = 340, .width = 4, .known = UINT64_C(0xf) },
	{ .name = "ioprio_level", .role = ROLE_INTEGER, .at = 344, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 348, .width = 4 },
	{ .name = "sched_runtime", .role = ROLE_INTEGER, .at = 352, .width = 8 },
	{ .name = "sched_deadline", .role = ROLE_INTEGER, .at = 360, .width = 8 },
	{ .name = "sched_period", .role = ROLE_INTEGER, .at = 368, .width = 8 },
	{ .name = "cpus_allowed", .role = ROLE_SPAN, .at = 376, .width = 8 },
	{ .name = "queue", .role = ROLE_TABLE, .at = 384, .width = 16, .entry = &entry_siginfo },
};
static const struct image_record kind_task_struct = {
	"TASK_STRUCT", 400, 8, fields_kind_task_struct, ARRAY_SIZE(fields_kind_task_struct),
	{ 256, 400 },
};

static const struct image_field fields_kind_thread_x86_64[] = {
	{ .name = "pos_task", .role = ROLE_REFERENCE, .at = 8, .width = 8, .targets = KIND(TASK_STRUCT) },
	{ .name = "r15", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "r14", .role = ROLE_INTEGER, .at = 24, .width = 8 },
	{ .name = "r13", .role = ROLE_INTEGER, .at = 32, .width = 8 },
	{ .name = "r12", .role = ROLE_INTEGER, .at = 40, .width = 8 },
	{ .name = "rbp", .role = ROLE_INTEGER, .at = 48, .width = 8 },
	{ .name = "rbx", .role = ROLE_INTEGER, .at = 56, .width = 8 },
	{ .name = "r11", .role = ROLE_INTEGER, .at = 64, .width = 8 },
	{ .name = "r10", .role = ROLE_INTEGER, .at = 72, .width = 8 },
	{ .name = "r9", .role = ROLE_INTEGER, .at = 80, .width = 8 },
	{ .name = "r8", .role = ROLE_INTEGER, .at = 88, .width = 8 },
	{ .name = "rax", .role = ROLE_INTEGER, .at = 96, .width = 8 },
	{ .name = "rcx", .role = ROLE_INTEGER, .at = 104, .width = 8 },
	{ .name = "rdx", .role = ROLE_INTEGER, .at = 112, .width = 8 },
	{ .name = "rsi", .role = ROLE_INTEGER, .at = 120, .width = 8 },
	{ .name = "rdi", .role = ROLE_INTEGER, .at = 128, .width = 8 },
	{ .name = "orig_rax", .role = ROLE_INTEGER, .at = 136, .width = 8 },
	{ .name = "rip", .role = ROLE_INTEGER, .at = 144, .width = 8 },
	{ .name = "cs", .role = ROLE_INTEGER, .at = 152, .width = 8 },
	{ .name = "eflags", .role = ROLE_INTEGER, .at = 160, .width = 8 },
	{ .name = "rsp", .role = ROLE_INTEGER, .at = 168, .width = 8 },
	{ .name = "ss", .role = ROLE_INTEGER, .at = 176, .width = 8 },
	{ .name = "fs_base", .role = ROLE_INTEGER, .at = 184, .width = 8 },
	{ .name = "gs_base", .role = ROLE_INTEGER, .at = 192, .width = 8 },
	{ .name = "ds", .role = ROLE_INTEGER, .at = 200, .width = 8 },
	{ .name = "es", .role = ROLE_INTEGER, .at = 208, .width = 8 },
	{ .name = "fs", .role = ROLE_INTEGER, .at = 216, .width = 8 },
	{ .name = "gs", .role = ROLE_INTEGER, .at = 224, .width = 8 },
	{ .name = "xstate", .role = ROLE_SPAN, .at = 232, .width = 8 },
	{ .name = "xcomp_perm", .role = ROLE_FLAGS, .at = 240, .width = 8, .known = UINT64_C(0xfffff), .retired = UINT64_C(0x0) },
	{ .name = "thread_flags", .role = ROLE_FLAGS, .at = 248, .width = 8, .known = UINT64_C(0x3), .retired = UINT64_C(0x0) },
};
static const struct image_record kind_thread_x86_64 = {
	"THREAD_X86_64", 256, 8, fields_kind_thread_x86_64, ARRAY_SIZE(fields_kind_thread_x86_64),
	{ 240, 256 },
};

static const struct image_field fields_kind_end[] = {
	{ .name = "nr_objects", .role = ROLE_INTEGER, .at = 8, .width = 8 },
	{ .name = "image_len", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "crc32", .role = ROLE_INTEGER, .at = 24, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 28, .width = 4 },
};
static const struct image_record kind_end = {
	"END", 32, 8, fields_kind_end, ARRAY_SIZE(fields_kind_end),
	{ 32 },
};

static const struct image_field fields_kind_dump_info[] = {
	{ .name = "realtime", .role = ROLE_INTEGER, .at = 8, .width = 8 },
	{ .name = "monotonic", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "boottime", .role = ROLE_INTEGER, .at = 24, .width = 8 },
	{ .name = "page_size", .role = ROLE_INTEGER, .at = 32, .width = 8 },
	{ .name = "xfeatures", .role = ROLE_FLAGS, .at = 40, .width = 8, .known = UINT64_C(0xfffff), .retired = UINT64_C(0x0) },
	{ .name = "dump_flags", .role = ROLE_FLAGS, .at = 48, .width = 8, .known = UINT64_C(0xf), .retired = UINT64_C(0x0) },
	{ .name = "boot_id", .role = ROLE_TEXT, .at = 56, .width = 40 },
	{ .name = "nr_cpus", .role = ROLE_INTEGER, .at = 96, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 100, .width = 4 },
	{ .name = "dumper", .role = ROLE_SPAN, .at = 104, .width = 8, .text = true },
	{ .name = "cpu", .role = ROLE_SPAN, .at = 112, .width = 8, .text = true },
	{ .name = "cpu_features", .role = ROLE_SPAN, .at = 120, .width = 8, .text = true },
};
static const struct image_record kind_dump_info = {
	"DUMP_INFO", 128, 8, fields_kind_dump_info, ARRAY_SIZE(fields_kind_dump_info),
	{ 128 },
};

static const struct image_field fields_kind_file_data[] = {
	{ .name = "pos_file", .role = ROLE_REFERENCE, .at = 8, .width = 8, .targets = KIND(FILE) },
	{ .name = "offset", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "data", .role = ROLE_SPAN, .at = 24, .width = 8, .lazy = true },
};
static const struct image_record kind_file_data = {
	"FILE_DATA", 32, 8, fields_kind_file_data, ARRAY_SIZE(fields_kind_file_data),
	{ 32 },
};

static const struct image_field fields_kind_pipe[] = {
	{ .name = "ino", .role = ROLE_INTEGER, .at = 8, .width = 8 },
	{ .name = "capacity", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "pipe_flags", .role = ROLE_FLAGS, .at = 24, .width = 8, .known = UINT64_C(0x7), .retired = UINT64_C(0x0) },
	{ .name = "data", .role = ROLE_SPAN, .at = 32, .width = 8 },
	{ .name = "packets", .role = ROLE_TABLE, .at = 40, .width = 16, .entry = &entry_packet },
};
static const struct image_record kind_pipe = {
	"PIPE", 56, 8, fields_kind_pipe, ARRAY_SIZE(fields_kind_pipe),
	{ 56 },
};

static const struct image_field fields_kind_eventfd[] = {
	{ .name = "count", .role = ROLE_INTEGER, .at = 8, .width = 8 },
	{ .name = "eventfd_flags", .role = ROLE_FLAGS, .at = 16, .width = 8, .known = UINT64_C(0x1), .retired = UINT64_C(0x0) },
};
static const struct image_record kind_eventfd = {
	"EVENTFD", 24, 8, fields_kind_eventfd, ARRAY_SIZE(fields_kind_eventfd),
	{ 24 },
};

static const struct image_field fields_kind_timerfd[] = {
	{ .name = "clock", .role = ROLE_ENUM, .at = 8, .width = 4, .known = UINT64_C(0xb8f) },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 12, .width = 4 },
	{ .name = "ticks", .role = ROLE_INTEGER, .at = 16, .width = 8 },
	{ .name = "timerfd_flags", .role = ROLE_FLAGS, .at = 24, .width = 8, .known = UINT64_C(0x3), .retired = UINT64_C(0x0) },
	{ .name = "value", .role = ROLE_INTEGER, .at = 32, .width = 8 },
	{ .name = "interval", .role = ROLE_INTEGER, .at = 40, .width = 8 },
};
static const struct image_record kind_timerfd = {
	"TIMERFD", 48, 8, fields_kind_timerfd, ARRAY_SIZE(fields_kind_timerfd),
	{ 48 },
};

static const struct image_field fields_kind_signalfd[] = {
	{ .name = "mask", .role = ROLE_INTEGER, .at = 8, .width = 8 },
};
static const struct image_record kind_signalfd = {
	"SIGNALFD", 16, 8, fields_kind_signalfd, ARRAY_SIZE(fields_kind_signalfd),
	{ 16 },
};

static const struct image_field fields_kind_epoll[] = {
	{ .name = "targets", .role = ROLE_TABLE, .at = 8, .width = 16, .entry = &entry_epoll_target },
};
static const struct image_record kind_epoll = {
	"EPOLL", 24, 8, fields_kind_epoll, ARRAY_SIZE(fields_kind_epoll),
	{ 24 },
};

static const struct image_field fields_kind_inotify[] = {
	{ .name = "watches", .role = ROLE_TABLE, .at = 8, .width = 16, .entry = &entry_inotify_watch },
	{ .name = "unread", .role = ROLE_INTEGER, .at = 24, .width = 8 },
};
static const struct image_record kind_inotify = {
	"INOTIFY", 32, 8, fields_kind_inotify, ARRAY_SIZE(fields_kind_inotify),
	{ 32 },
};

static const struct image_field fields_kind_socket[] = {
	{ .name = "family", .role = ROLE_ENUM, .at = 8, .width = 4, .known = UINT64_C(0x30406) },
	{ .name = "socket_type", .role = ROLE_ENUM, .at = 12, .width = 4, .known = UINT64_C(0x2e) },
	{ .name = "protocol", .role = ROLE_INTEGER, .at = 16, .width = 4 },
	{ .name = "state", .role = ROLE_ENUM, .at = 20, .width = 4, .known = UINT64_C(0x7e) },
	{ .name = "socket_flags", .role = ROLE_FLAGS, .at = 24, .width = 8, .known = UINT64_C(0x3ffff), .retired = UINT64_C(0x0) },
	{ .name = "backlog", .role = ROLE_INTEGER, .at = 32, .width = 4 },
	{ .name = "mark", .role = ROLE_INTEGER, .at = 36, .width = 4 },
	{ .name = "priority", .role = ROLE_INTEGER, .at = 40, .width = 4 },
	{ .name = "bound_ifindex", .role = ROLE_INTEGER, .at = 44, .width = 4 },
	{ .name = "sndbuf", .role = ROLE_INTEGER, .at = 48, .width = 8 },
	{ .name = "rcvbuf", .role = ROLE_INTEGER, .at = 56, .width = 8 },
	{ .name = "rcvlowat", .role = ROLE_INTEGER, .at = 64, .width = 8 },
	{ .name = "sndtimeo", .role = ROLE_INTEGER, .at = 72, .width = 8 },
	{ .name = "rcvtimeo", .role = ROLE_INTEGER, .at = 80, .width = 8 },
	{ .name = "linger", .role = ROLE_INTEGER, .at = 88, .width = 8 },
	{ .name = "ino", .role = ROLE_INTEGER, .at = 96, .width = 8 },
	{ .name = "pos_peer", .role = ROLE_REFERENCE, .at = 104, .width = 8, .targets = KIND(SOCKET) },
	{ .name = "pos_net_ns", .role = ROLE_REFERENCE, .at = 112, .width = 8, .targets = KIND(NET_NS) },
	{ .name = "port", .role = ROLE_INTEGER, .at = 120, .width = 4 },
	{ .name = "peer_port", .role = ROLE_INTEGER, .at = 124, .width = 4 },
	{ .name = "peer_uid", .role = ROLE_INTEGER, .at = 128, .width = 4 },
	{ .name = "peer_gid", .role = ROLE_INTEGER, .at = 132, .width = 4 },
	{ .name = "pos_peer_pid", .role = ROLE_REFERENCE, .at = 136, .width = 8, .targets = KIND(PID) },
	{ .name = "path_mode", .role = ROLE_INTEGER, .at = 144, .width = 4 },
	{ .name = "path_uid", .role = ROLE_INTEGER, .at = 148, .width = 4 },
	{ .name = "path_gid", .role = ROLE_INTEGER, .at = 152, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 156, .width = 4 },
	{ .name = "address", .role = ROLE_SPAN, .at = 160, .width = 8 },
	{ .name = "peer_address", .role = ROLE_SPAN, .at = 168, .width = 8 },
	{ .name = "path", .role = ROLE_SPAN, .at = 176, .width = 8, .text = true },
	{ .name = "queue", .role = ROLE_TABLE, .at = 184, .width = 16, .entry = &entry_socket_message },
	{ .name = "options", .role = ROLE_TABLE, .at = 200, .width = 16, .entry = &entry_socket_option },
};
static const struct image_record kind_socket = {
	"SOCKET", 216, 8, fields_kind_socket, ARRAY_SIZE(fields_kind_socket),
	{ 216 },
};

static const struct image_field fields_kind_ipc_shm[] = {
	{ .name = "pos_ipc_ns", .role = ROLE_REFERENCE, .at = 8, .width = 8, .targets = KIND(IPC_NS) },
	{ .name = "key", .role = ROLE_INTEGER, .at = 16, .width = 4 },
	{ .name = "id", .role = ROLE_INTEGER, .at = 20, .width = 4 },
	{ .name = "mode", .role = ROLE_INTEGER, .at = 24, .width = 4 },
	{ .name = "uid", .role = ROLE_INTEGER, .at = 28, .width = 4 },
	{ .name = "gid", .role = ROLE_INTEGER, .at = 32, .width = 4 },
	{ .name = "cuid", .role = ROLE_INTEGER, .at = 36, .width = 4 },
	{ .name = "cgid", .role = ROLE_INTEGER, .at = 40, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 44, .width = 4 },
	{ .name = "size", .role = ROLE_INTEGER, .at = 48, .width = 8 },
	{ .name = "ipc_flags", .role = ROLE_FLAGS, .at = 56, .width = 8, .known = UINT64_C(0x7), .retired = UINT64_C(0x0) },
	{ .name = "pos_file", .role = ROLE_REFERENCE, .at = 64, .width = 8, .targets = KIND(FILE) },
};
static const struct image_record kind_ipc_shm = {
	"IPC_SHM", 72, 8, fields_kind_ipc_shm, ARRAY_SIZE(fields_kind_ipc_shm),
	{ 72 },
};

static const struct image_field fields_kind_ipc_sem[] = {
	{ .name = "pos_ipc_ns", .role = ROLE_REFERENCE, .at = 8, .width = 8, .targets = KIND(IPC_NS) },
	{ .name = "key", .role = ROLE_INTEGER, .at = 16, .width = 4 },
	{ .name = "id", .role = ROLE_INTEGER, .at = 20, .width = 4 },
	{ .name = "mode", .role = ROLE_INTEGER, .at = 24, .width = 4 },
	{ .name = "uid", .role = ROLE_INTEGER, .at = 28, .width = 4 },
	{ .name = "gid", .role = ROLE_INTEGER, .at = 32, .width = 4 },
	{ .name = "cuid", .role = ROLE_INTEGER, .at = 36, .width = 4 },
	{ .name = "cgid", .role = ROLE_INTEGER, .at = 40, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 44, .width = 4 },
	{ .name = "values", .role = ROLE_TABLE, .at = 48, .width = 16, .entry = &entry_semaphore },
};
static const struct image_record kind_ipc_sem = {
	"IPC_SEM", 64, 8, fields_kind_ipc_sem, ARRAY_SIZE(fields_kind_ipc_sem),
	{ 64 },
};

static const struct image_field fields_kind_ipc_msg[] = {
	{ .name = "pos_ipc_ns", .role = ROLE_REFERENCE, .at = 8, .width = 8, .targets = KIND(IPC_NS) },
	{ .name = "key", .role = ROLE_INTEGER, .at = 16, .width = 4 },
	{ .name = "id", .role = ROLE_INTEGER, .at = 20, .width = 4 },
	{ .name = "mode", .role = ROLE_INTEGER, .at = 24, .width = 4 },
	{ .name = "uid", .role = ROLE_INTEGER, .at = 28, .width = 4 },
	{ .name = "gid", .role = ROLE_INTEGER, .at = 32, .width = 4 },
	{ .name = "cuid", .role = ROLE_INTEGER, .at = 36, .width = 4 },
	{ .name = "cgid", .role = ROLE_INTEGER, .at = 40, .width = 4 },
	{ .name = "reserved", .role = ROLE_RESERVED, .at = 44, .width = 4 },
	{ .name = "qbytes", .role = ROLE_INTEGER, .at = 48, .width = 8 },
	{ .name = "messages", .role = ROLE_TABLE, .at = 56, .width = 16, .entry = &entry_ipc_message },
};
static const struct image_record kind_ipc_msg = {
	"IPC_MSG", 72, 8, fields_kind_ipc_msg, ARRAY_SIZE(fields_kind_ipc_msg),
	{ 72 },
};

static const struct image_field fields_kind_tty[] = {
	{ .name = "index", .role = ROLE_INTEGER, .at = 8, .width = 4 },
	{ .name = "tty_type", .role = ROLE_ENUM, .at = 12, .width = 4, .known = UINT64_C(0xe) },
	{ .name = "rows", .role = ROLE_INTEGER, .at = 16, .width = 4 },
	{ .name = "cols", .role = ROLE_INTEGER, .at = 20, .width = 4 },
	{ .name = "xpixel", .role = ROLE_INTEGER, .at = 24, .width = 4 },
	{ .name = "ypixel", .role = ROLE_INTEGER, .at = 28, .width = 4 },
	{ .name = "tty_flags", .role = ROLE_FLAGS, .at = 32, .width = 8, .known = UINT64_C(0x7), .retired = UINT64_C(0x0) },
	{ .name = "pos_session", .role = ROLE_REFERENCE, .at = 40, .width = 8, .targets = KIND(PID) },
	{ .name = "pos_pgrp", .role = ROLE_REFERENCE, .at = 48, .width = 8, .targets = KIND(PID) },
	{ .name = "termios", .role = ROLE_SPAN, .at = 56, .width = 8 },
};
static const struct image_record kind_tty = {
	"TTY", 64, 8, fields_kind_tty, ARRAY_SIZE(fields_kind_tty),
	{ 64 },
};

static const struct image_field fields_kind_pidfd[] = {
	{ .name = "pos_pid", .role = ROLE_REFERENCE, .at = 8, .width = 8, .targets = KIND(PID) },
	{ .name = "pidfd_flags", .role = ROLE_FLAGS, .at = 16, .width = 8, .known = UINT64_C(0x1), .retired = UINT64_C(0x0) },
};
static const struct image_record kind_pidfd = {
	"PIDFD", 24, 8, fields_kind_pidfd, ARRAY_SIZE(fields_kind_pidfd),
	{ 24 },
};

const struct image_record *const image_kinds[IMAGE_KINDS] = {
	[CR_OBJ_UTS_NS] = &kind_uts_ns,
	[CR_OBJ_CRED] = &kind_cred,
	[CR_OBJ_IPC_NS] = &kind_ipc_ns,
	[CR_OBJ_MNT_NS] = &kind_mnt_ns,
	[CR_OBJ_PID_NS] = &kind_pid_ns,
	[CR_OBJ_NET_NS] = &kind_net_ns,
	[CR_OBJ_NSPROXY] = &kind_nsproxy,
	[CR_OBJ_FILE] = &kind_file,
	[CR_OBJ_MM_STRUCT] = &kind_mm_struct,
	[CR_OBJ_VMA] = &kind_vma,
	[CR_OBJ_PAGES] = &kind_pages,
	[CR_OBJ_FILES_STRUCT] = &kind_files_struct,
	[CR_OBJ_FS_STRUCT] = &kind_fs_struct,
	[CR_OBJ_SIGNAL_STRUCT] = &kind_signal_struct,
	[CR_OBJ_SIGHAND_STRUCT] = &kind_sighand_struct,
	[CR_OBJ_PID] = &kind_pid,
	[CR_OBJ_TASK_STRUCT] = &kind_task_struct,
	[CR_OBJ_THREAD_X86_64] = &kind_thread_x86_64,
	[CR_OBJ_END] = &kind_end,
	[CR_OBJ_DUMP_INFO] = &kind_dump_info,
	[CR_OBJ_FILE_DATA] = &kind_file_data,
	[CR_OBJ_PIPE] = &kind_pipe,
	[CR_OBJ_EVENTFD] = &kind_eventfd,
	[CR_OBJ_TIMERFD] = &kind_timerfd,
	[CR_OBJ_SIGNALFD] = &kind_signalfd,
	[CR_OBJ_EPOLL] = &kind_epoll,
	[CR_OBJ_INOTIFY] = &kind_inotify,
	[CR_OBJ_SOCKET] = &kind_socket,
	[CR_OBJ_IPC_SHM] = &kind_ipc_shm,
	[CR_OBJ_IPC_SEM] = &kind_ipc_sem,
	[CR_OBJ_IPC_MSG] = &kind_ipc_msg,
	[CR_OBJ_TTY] = &kind_tty,
	[CR_OBJ_PIDFD] = &kind_pidfd,
};
