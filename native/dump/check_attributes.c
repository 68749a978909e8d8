/* Checks of what a task or a mapping has that an image has no place for, and that would be lost without a word. */
#include "dump.h"

#include <asm/ldt.h>
#include <elf.h>
#include <linux/prctl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>

/* Of younger kernels than these headers. */
enum { SCHED_CORE = 62, SCHED_CORE_GET = 0 };

/* The first lines that a task started by cr-dump has, too, or the values of cr-dump itself: what is usual here. */
static const char *own_status(void)
{
	static struct buf own;

	if (!own.data)
		own = read_whole("/proc/self/status");
	return own.data;
}

/* What stands in a line of its status, where it is another than in that of cr-dump; else NULL. */
static char *other_line(const struct task *task, const char *name)
{
	const char *its = find_field(task->status.data, name), *own = find_field(own_status(), name);
	const size_t len = its ? strcspn(its, "\n") : 0;

	return its && own && (len != strcspn(own, "\n") || memcmp(its, own, len) != 0) ? format_string("%.*s", (int)len, its) : NULL;
}

/* Of core scheduling, 0 where the kernel, or a processor without twins, has none. */
static uint64_t cookie_of(pid_t tid)
{
	uint64_t cookie = 0;
	const bool told = syscall(SYS_prctl, SCHED_CORE, SCHED_CORE_GET, tid, 0, &cookie) == 0;

	die_if(!told && errno != EINVAL && errno != ENODEV, errno, "core scheduling of pid %d", tid);
	return told ? cookie : 0;
}

/* Least and most utilization that the scheduler is to reckon with, as one number. */
static uint64_t clamps_of(pid_t tid)
{
	uint64_t attributes[7] = { 0 }; /* struct sched_attr, its second version: they are its last words */

	die_if(syscall(SYS_sched_getattr, tid, attributes, sizeof(attributes), 0) < 0, errno, "the scheduling of pid %d", tid);
	return attributes[6];
}

/* Of the autogroup of its session, "/autogroup-12 nice 5"; 0 where the task is in none, or the kernel has none. */
static int autogroup_nice(const char *path)
{
	cleanup_buf struct buf text = try_read(path);
	int nice = 0;

	die_if(!text.data && !is_gone(), errno, "%s", path);
	die_if(text.len && sscanf(text.data, "/autogroup-%*d nice %d", &nice) != 1, 0, "%s: %s", path, text.data);
	return nice;
}

/* A new session has 0; in one that was made outside, what is usual is what cr-dump has. */
static void check_autogroup(struct dump *dump, const struct task *task)
{
	const int nice = autogroup_nice(path_of("/proc/%d/autogroup", task->tgid).name);

	found_if(dump, nice != (task->sid ? 0 : autogroup_nice("/proc/self/autogroup")), "task-attributes", task->tgid,
		 "the autogroup of the session of pid %d has a nice value, %d, /proc/%d/autogroup", task->tgid, nice, task->tgid);
}

static void check_attributes(struct dump *dump, const struct task *task)
{
	static const struct {
		const char *name, *what;
	} lines[] = {
		{ "Speculation_Store_Bypass", "speculation of stores, PR_SET_SPECULATION_CTRL" },
		{ "SpeculationIndirectBranch", "speculation of branches, PR_SET_SPECULATION_CTRL" },
		{ "untag_mask", "tagged addresses, ARCH_ENABLE_TAGGED_ADDR" },
		{ "x86_Thread_features", "shadow stacks, ARCH_SHSTK_ENABLE" },
		{ "x86_Thread_features_locked", "shadow stacks, ARCH_SHSTK_LOCK" },
	};
	const int mce = prctl(PR_MCE_KILL_GET, 0, 0, 0, 0);

	/* a kernel may not know of memory errors */
	die_if(mce < 0 && errno != EINVAL, errno, "PR_MCE_KILL_GET");
	for (size_t i = 0; i < ARRAY_SIZE(lines); i++) {
		cleanup_free char *value = other_line(task, lines[i].name);
		found_if(dump, value, "task-attributes", task->tgid, "pid %d has an attribute of its own: %s (%s)", task->tid,
			 lines[i].what, value);
	}
	found_if(dump, task->answered && mce >= 0 && task->mce_kill != (uint64_t)mce, "task-attributes", task->tgid,
		 "pid %d has an attribute of its own: how it is told of memory errors, PR_MCE_KILL", task->tid);
	found_if(dump, (task->stat.field[STAT_FLAGS] & PF_IO_FLUSHER) == PF_IO_FLUSHER, "task-attributes", task->tgid,
		 "pid %d has an attribute of its own: it flushes I/O, PR_SET_IO_FLUSHER", task->tid);
	found_if(dump, cookie_of(task->tid) != cookie_of(0), "task-attributes", task->tgid,
		 "pid %d has an attribute of its own: a cookie of core scheduling, PR_SCHED_CORE", task->tid);
	found_if(dump, clamps_of(task->tid) != clamps_of(0), "task-attributes", task->tgid,
		 "pid %d has an attribute of its own: clamps of its utilization, sched_setattr(2)", task->tid);
}

#ifdef __x86_64__
/* Whether it has a segment of the table that it shares with nobody. */
static bool has_segments(const struct task *task)
{
	/* GDT_ENTRY_TLS_MIN of arch/x86/include/asm/segment.h, 64 bit */
	enum { FIRST = 12, ENTRIES = 3 };
	unsigned untold = 0;
	bool any = false;

	for (long entry = FIRST; entry < FIRST + ENTRIES; entry++) {
		struct user_desc segment = { 0 };
		if (ptrace((enum __ptrace_request)PTRACE_GET_THREAD_AREA, task->tid, entry, &segment) == 0) {
			/* an empty one is not present */
			any |= !segment.seg_not_present && (segment.base_addr || segment.limit);
			continue;
		}
		/* of a kernel that runs no 32-bit programs, which tells of none of them */
		untold += errno == EIO;
		die_if(errno != EIO, errno, "the segments of pid %d", task->tid);
	}
	die_if(untold > 0 && untold < ENTRIES, EIO, "the segments of pid %d", task->tid);
	return any;
}

/* Whether ioperm(2) gave it any; a kernel that has none of it says nothing. */
static bool has_ports(const struct task *task)
{
	static char bitmap[8192];
	struct iovec ports = { bitmap, sizeof(bitmap) };

	const bool told = ptrace(PTRACE_GETREGSET, task->tid, NT_386_IOPERM, &ports) == 0;
	/* the kernel has no such set, or the task none */
	die_if(!told && errno != EINVAL && errno != ENXIO && errno != ENODEV && errno != EOPNOTSUPP, errno, "the I/O ports of pid %d", task->tid);
	return told && ports.iov_len > 0;
}
#else
static bool has_segments(const struct task *task) { return false; }
static bool has_ports(const struct task *task) { return false; }
#endif

/* The policy of a mapping, numa(7); the lines are as many as there are mappings. */
static void check_mapping_policies(struct dump *dump, const struct task *task)
{
	cleanup_free char *line = NULL;
	size_t size = 0;
	FILE *file = fopen(task_path(task, "numa_maps").name, "re");

	/* a kernel that knows no nodes */
	die_if(!file && errno != ENOENT, errno, "%s", task_path(task, "numa_maps").name);
	while (file && (errno = 0, getline(&line, &size, file)) > 0) {
		const char *policy = strchr(line, ' ') ?: "";
		found_if(dump, strncmp(policy, " default", 8) != 0, "task-numa", task->tgid, "VMA 0x%.*s of pid %d has the memory policy %.*s",
			 (int)strcspn(line, " "), line, task->tid, (int)strcspn(policy + 1, " \n"), policy + 1);
	}
	die_if(file && ferror(file), errno, "%s", task_path(task, "numa_maps").name);
	if (file)
		fclose(file);
}

void check_task_attributes(struct dump *dump)
{
	uint32_t own_policy = 0;

	/* a kernel may know no nodes */
	die_if(syscall(SYS_get_mempolicy, &own_policy, NULL, 0UL, NULL, 0UL) < 0 && errno != ENOSYS, errno, "get_mempolicy(2)");
	for_each_task(task, dump) {
		if (task->leader == task)
			check_autogroup(dump, task);
		if (task->zombie || !task->settled)
			continue;
		const bool policy = task->answered && task->mempolicy != own_policy;
		check_attributes(dump, task);
		found_if(dump, task->leader->told.segments || has_segments(task), "task-ldt", task->tgid, "pid %d has segments of its own",
			 task->tid);
		found_if(dump, has_ports(task), "task-ports", task->tgid, "pid %d may use I/O ports", task->tid);
		found_if(dump, policy, "task-numa", task->tgid, "pid %d has a memory policy of its own, set_mempolicy(2)", task->tid);
		/* that of the task stands in the lines of all mappings that have none */
		const struct shared *mm = task->has[CR_OBJ_MM_STRUCT];
		if (mm && mm->task == task && !policy)
			check_mapping_policies(dump, task);
	}
}
