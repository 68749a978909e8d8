/*
 * Parsers of what the kernel tells. Each takes a text that somebody else read, never opens anything, and returns NULL,
 * or what is wrong with the text: so test_parse.c can feed them saved texts. Units are the kernel's own unless a field
 * says otherwise.
 */
#pragma once

#include "cr_image.h"
#include "util.h"

/* A whole number and nothing else. */
bool parse_number(const char *text, int base, cr_u64 *value);
/* Eats a line and gives it without its newline; NULL at the end. */
char *next_line(char **text);
/* What stands behind "Name:" in a text of such lines, like proc_pid_status(5); NULL where there is no such line. */
const char *find_field(const char *text, const char *name);
/* The first number there, 0 where there is none. */
uint64_t field_value(const char *text, const char *name, int base);
/* Numbers up to what is none, as uint32_t; so does the end of a line, because the next starts with a letter. */
struct buf parse_numbers(const char *text);

/* Fields of /proc/PID/stat by the numbers of proc_pid_stat(5); most are named in formats/ only. */
enum { STAT_FIRST = 4, STAT_PARENT = 4, STAT_TTY = 7, STAT_TPGID = 8, STAT_FLAGS = 9, STAT_THREADS = 20, STAT_SIGNAL = 31, STAT_START_BRK = 47, STAT_EXIT_CODE = 52, STAT_FIELDS = 53 };
/* Of STAT_FLAGS, include/linux/sched.h: no ABI, but they have not moved since there are such threads. */
#define PF_EXITING 0x4
#define PF_IO_WORKER 0x10
#define PF_SIGNALED 0x400
#define PF_USER_WORKER 0x4000
#define PF_IO_FLUSHER 0x180000 /* PF_MEMALLOC_NOIO | PF_LOCAL_THROTTLE; only PR_SET_IO_FLUSHER sets both for longer than a call */
#define PF_KTHREAD 0x200000

struct proc_stat {
	char comm[16]; /* not terminated when it is full */
	char state;
	uint64_t field[STAT_FIELDS]; /* times in clock ticks; negative numbers in two's complement */
};

/* The name may hold anything, ") R (" included. */
const char *parse_stat(const char *text, struct proc_stat *stat);
/* It is of a zombie, or of what is about to be one. */
bool is_at_end(const struct proc_stat *stat);

#define RLIMITS 16
/* /proc/PID/limits: in the order of the RLIMIT_* numbers. */
const char *parse_limits(char *text, struct cr_rlimit limits[RLIMITS]);

/* A timer of timer_create(2), as proc_pid_timers(5) has it; its times are for the task itself to tell. */
struct posix_timer {
	uint32_t id, signo, notify; /* SIGEV_* */
	uint64_t sigev_value;
	int32_t pid;                /* that is told, as the reader of the file sees it */
	int32_t clock;              /* below 0: the CPU time of a task, clock_getcpuclockid(3) */
	uint64_t value, interval;   /* ns */
	uint32_t overrun;
};
/* The first of a text, which is eaten. */
const char *parse_timer(char **text, struct posix_timer *timer);

/* A line of proc_pid_mountinfo(5), which is cut apart where it stands. */
struct mountinfo {
	struct cr_mount entry;      /* without its spans */
	const char *unknown_option; /* of the mount itself, that has no flag; else NULL */
	const char *root, *mountpoint, *fstype, *source, *options;
};

const char *parse_mountinfo(char *line, struct mountinfo *mount);

/*
 * The path of a control group in /proc/PID/cgroup, cgroups(7), allocated: that of a controller of version 1, or of
 * version 2 where @controller is "". NULL where there is none.
 */
char *parse_cgroup(const char *text, const char *controller);

/* A mapping as proc_pid_smaps(5) has it. */
struct vma {
	uint64_t start, end;
	uint64_t pgoff;     /* bytes */
	cr_u64 flags;       /* CR_VM_FLAG_* */
	uint64_t page_size; /* KiB, as the kernel's page tables have it */
	uint32_t pkey;
	struct buf guards;  /* struct cr_guard each */
	uint64_t inode;
	unsigned dev_major, dev_minor;
	char permissions[5];
	bool complete;      /* this was its last line */
	char unknown[8];    /* flag, where parse_smaps_line() complains about one */
	char name[96];      /* as far as it fits, which is enough where it is no path; paths are read from map_files */
	struct file *file;  /* for kind_mm_struct.c */
};

/*
 * Line by line, because all of it may be longer than this program may be large. The first lines of mappings are also
 * those of proc_pid_maps(5).
 */
const char *parse_smaps_line(const char *line, struct vma *vma);

/* A line of /proc/PID/net/dev, proc_pid_net(5): name and counters of a device. False for what is none. */
bool parse_device(const char *line, struct cr_netdev *device);

/* A System V object as a line of /proc/sysvipc tells, proc_sysvipc(5). */
struct sysv {
	uint32_t key, id, mode, uid, gid, cuid, cgid; /* mode: flags of the kernel above 0777, too */
	uint64_t size;                                /* bytes of shared memory, semaphores, messages */
};
/* False for what is none, like the names of the columns. */
enum sysv_kind { SYSV_SHM, SYSV_SEM, SYSV_MSG };
bool parse_sysv(const char *line, enum sysv_kind kind, struct sysv *object);
