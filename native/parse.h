/*
 * Parsers of what the kernel tells about a task. Each takes a text that somebody else read, never opens anything,
 * and returns NULL, or what is wrong with the text: so test_parse.c can feed them saved texts. Units are the
 * kernel's own unless a field says otherwise. Texts of "Name:\tvalue" lines need no more than text_field().
 */
#ifndef CR_PARSE_H
#define CR_PARSE_H

#include "cr_image.h"
#include "text.h"
#include "util.h"

/* Fields of /proc/PID/stat by the numbers of proc_pid_stat(5). */
enum stat_field {
	STAT_PPID = 4, STAT_FLAGS = 9, STAT_MINFLT = 10, STAT_CMINFLT = 11, STAT_MAJFLT = 12, STAT_CMAJFLT = 13,
	STAT_UTIME = 14, STAT_STIME = 15, STAT_CUTIME = 16, STAT_CSTIME = 17, STAT_NICE = 19, STAT_STARTTIME = 22,
	STAT_STARTCODE = 26, STAT_ENDCODE = 27, STAT_STARTSTACK = 28, STAT_EXIT_SIGNAL = 38, STAT_RT_PRIORITY = 40,
	STAT_POLICY = 41, STAT_GUEST_TIME = 43, STAT_START_DATA = 45, STAT_END_DATA = 46, STAT_START_BRK = 47,
	STAT_ARG_START = 48, STAT_ARG_END = 49, STAT_ENV_START = 50, STAT_ENV_END = 51, STAT_EXIT_CODE = 52,
	STAT_FIELDS = 53,
};

/* Bits of STAT_FLAGS, include/linux/sched.h: no ABI, but they have not moved since 2.6. */
enum { PF_EXITING = 0x4, PF_FORKNOEXEC = 0x40, PF_SUPERPRIV = 0x100, PF_KTHREAD = 0x200000, PF_RANDOMIZE = 0x400000 };

struct proc_stat {
	char comm[16]; /* not terminated when it is full */
	char state;
	uint64_t field[STAT_FIELDS]; /* times in clock ticks; negative numbers in two's complement */
};

/* The name may hold anything, ") R (" included. */
const char *parse_stat(struct text text, struct proc_stat *stat);

/* proc_pid_limits(5), by RLIMIT_* number. */
#define RLIMITS 16
const char *parse_limits(struct text text, struct cr_rlimit limits[RLIMITS]);

/* A line of proc_pid_mountinfo(5), names as they stand there, escaped. */
struct mountinfo {
	uint64_t mnt_id, parent_id, dev_major, dev_minor;
	uint64_t flags;             /* CR_MNT_FLAG_* */
	struct text unknown_option; /* of the mount itself, that has no flag; else empty */
	struct text root, mountpoint, fstype, source, options;
};

const char *parse_mountinfo(struct text line, struct mountinfo *mount);

/* proc_pid_smaps(5), line by line, because all of it may be longer than this program may be large. */
struct smaps {
	uint64_t start, end;
	uint64_t pgoff; /* bytes */
	uint64_t flags; /* CR_VM_FLAG_* */
	uint64_t rss, swap; /* KiB */
	uint64_t dev_major, dev_minor, inode;
	bool readable, executable, complete; /* complete: this was the last line of the mapping */
	struct text unknown; /* flag, where parse_smaps_line() complains about one */
	char name[80];       /* as far as it fits; paths are read from map_files */
};

/* The first lines of mappings are also those of proc_pid_maps(5). */
const char *parse_smaps_line(struct text line, struct smaps *smaps);

/* Answers to RTM_GETLINK, rtnetlink(7): appends a struct cr_netdev for each device. */
const char *parse_links(const void *answer, size_t len, struct buf *devices, bool *complete);

#endif
