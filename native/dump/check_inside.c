/* Checks of what the tasks of the container have. */
#include "dump.h"

#include <signal.h>
#include <sys/personality.h>

/* The number of a namespace. A kernel may not have the kind at all: 0, as for cr-dump itself. */
static ino_t ns_of(const struct task *task, const char *name)
{
	const struct path path = task_path(task, "ns/%s", name);
	ino_t ino = inode_or_none(path.name);

	die_if(!ino && file_is_there(path_of("/proc/self/ns/%s", name).name), ENOENT, "%s", path.name);
	return ino;
}

/*
 * Namespaces that an image has no kind for: fine as long as they are those that cr-dump is in, too. From revision 3 on
 * the clocks of a time namespace are in DUMP_INFO, where all of the container are in it.
 */
static void check_other_namespaces(struct dump *dump, const struct task *task)
{
	static const char *const names[] = { "user", "cgroup", "time" };
	const struct task *init = container_task(&dump->container, dump->container.init);

	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		bool time = strcmp(names[i], "time") == 0 && dump->options->revision >= 3 && init && !init->zombie;
		ino_t expected = time ? ns_of(init, "time") : inode_or_none(path_of("/proc/self/ns/%s", names[i]).name);
		found_if(dump, ns_of(task, names[i]) != expected, "ns-other", task->tgid,
			 "pid %d is in a %s namespace of its own", task->tid, names[i]);
	}
	found_if(dump, ns_of(task, "time_for_children") != ns_of(task, "time"), "ns-other", task->tgid,
		 "pid %d starts its children in another time namespace", task->tid);
	/* none at all until the first child */
	const ino_t of_children = inode_or_none(task_path(task, "ns/pid_for_children").name);
	found_if(dump, of_children != ((const struct ns *)task->has[CR_OBJ_PID_NS])->ino, "ns-other", task->tgid, "pid %d starts its children in another PID namespace", task->tid);
}

/* Whether the first word of a file below /proc is there, and is not @nothing. */
static bool says(const char *path, const char *nothing)
{
	cleanup_buf struct buf text = try_read(path);

	/* without a security module there is nothing to be read */
	die_if(!text.data && errno != ENOENT && errno != EINVAL, errno, "%s", path);
	if (!text.data)
		return false;
	text.data[strcspn(text.data, " \n")] = '\0';
	return text.data[0] != '\0' && strcmp(text.data, nothing) != 0;
}

/* Running, or expired: its signal waits, and only then the interval makes it run again. */
static bool has_interval_timer(const struct task *task)
{
	bool any = false;

	for (size_t which = 0; which < INTERVAL_TIMERS; which++)
		any |= task->told.itimer_value[which] || task->told.itimer_interval[which];
	return any;
}

/* Signals that are thrown away when the task gets them. Only while somebody traces it they wait at all. */
static uint64_t ignored_signals(const struct task *task)
{
	static const int by_default[] = { SIGCHLD, SIGCONT, SIGURG, SIGWINCH };
	uint64_t mask = 0;

	for (size_t i = 0; i < ARRAY_SIZE(by_default); i++)
		mask |= UINT64_C(1) << (by_default[i] - 1);
	return ((mask & ~task_status(task, "SigCgt", 16)) | task_status(task, "SigIgn", 16)) & ~task->blocked;
}

/* What a queue knows beyond the mask of its signals: values, senders of a kind, the same signal twice. */
static bool has_information(const struct buf *queue, uint64_t ignored)
{
	const siginfo_t *infos = (const siginfo_t *)queue->data;
	uint64_t seen = 0;
	bool any = false;

	for (size_t i = 0; i < queue->len / sizeof(*infos); i++) {
		const uint64_t bit = UINT64_C(1) << ((infos[i].si_signo - 1) & 63);
		if (bit & ignored)
			continue;
		any |= infos[i].si_code != SI_USER && infos[i].si_code != SI_TKILL && infos[i].si_code != SI_KERNEL;
		any |= (seen & bit) != 0;
		seen |= bit;
	}
	return any;
}

static void check_signals(struct dump *dump, const struct task *task)
{
	const uint64_t ignored = ignored_signals(task);

	found_if(dump, has_information(&task->queue, ignored) || has_information(&task->shared_queue, ignored), "signal-queue", task->tgid,
		 "pid %d has signals waiting that carry a value", task->tid);
	for (size_t i = 0; i < task->told.timers.len / sizeof(struct posix_timer); i++)
		found_if(dump, has_odd_clock((const struct posix_timer *)task->told.timers.data + i), "signal-clock",
			 task->tgid, "a timer of pid %d counts user or profiling time, for which there is no clock", task->tid);
}

static void check_task(struct dump *dump, const struct task *task)
{
	const struct shared *mm = task->has[CR_OBJ_MM_STRUCT];
	/* proc_pid_timers(5): empty without timers, absent without CONFIG_CHECKPOINT_RESTORE */
	bool timers = task == task->leader && says(path_of("/proc/%d/timers", task->tid).name, "");

	found_if(dump, task->zombie, "task-namespaces", task->tgid, "pid %d has ended and left its namespaces", task->tid);
	found_if(dump, !mm, "mm-none", task->tgid, "pid %d has no address space", task->tid);
	check_signals(dump, task);
	found_if(dump, timers, "signal-timers", task->tgid, "pid %d has POSIX timers", task->tid);
	found_if(dump, has_interval_timer(task), "signal-itimer", task->tgid, "pid %d has an interval timer running",
		 task->tid);
	if (task->zombie)
		return;
	found_if(dump, !task->answered, "task-silent", task->tgid,
		 "pid %d (%.16s) can't be asked for its signal handlers, timers and the like: it %s", task->tid,
		 task->stat.comm, task->silent);
	found_if(dump, task_status(task, "Seccomp", 10), "task-seccomp", task->tgid, "pid %d is under seccomp", task->tid);
	found_if(dump, task->securebits, "cred-securebits", task->tgid, "pid %d has securebits 0x%" PRIx64, task->tid,
		 task->securebits);
	found_if(dump, task->keyring || task->told.keyring, "cred-keyring", task->tgid, "pid %d has a thread or process keyring", task->tid);
	/* no security module, no label */
	found_if(dump, says(task_path(task, "attr/current").name, "unconfined"), "cred-lsm", task->tgid,
		 "pid %d has a security label, see %s", task->tid, task_path(task, "attr/current").name);
	/* who started the container is outside */
	found_if(dump, task->pdeath_signal && task->parent, "task-pdeath", task->tgid, "pid %d gets signal %u when its parent ends",
		 task->tid, (unsigned)task->pdeath_signal);
	found_if(dump, task_personality(task) & PER_MASK, "task-personality", task->tgid,
		 "pid %d runs in another execution domain than Linux, personality(2)", task->tid);
	found_if(dump, task->landlocked, "cred-landlock", task->tgid, "pid %d is restricted by landlock(7)", task->tid);
	found_if(dump, mm->task != task, "mm-owner", task->tgid, "the address space of pid %d is that of pid %d", task->tid,
		 mm->task->tid);
	check_other_namespaces(dump, task);
}

static void check_vma(struct dump *dump, pid_t pid, const struct vma *vma)
{
	/* numbered so that the seed's thirteen come first */
	const uint64_t unknown = vma->flags & ~((UINT64_C(1) << 13) - 1), device = CR_VM_FLAG_IO | CR_VM_FLAG_PFNMAP;
	/* an AIO context is a ring that is mapped from a file of its own, io_setup(2) */
	bool aio = vma->file && strcmp(vma->file->path, "/[aio]") == 0;
	cleanup_free char *who = format_string("VMA 0x%" PRIx64 " of pid %d", vma->start, pid);

	/* the kernel's own, which it makes in every task */
	if (strncmp(vma->name, "[vvar", 5) == 0 || strcmp(vma->name, "[vdso]") == 0)
		return;
	found_if(dump, unknown, "vma-flags", pid, "%s has flags that the seed does not know: 0x%" PRIx64, who, unknown);
	found_if(dump, vma->flags & device, "vma-device", pid, "%s maps the memory of a device", who);
	found_if(dump, is_secret(vma), "vma-secret", pid, "%s is secret memory, memfd_secret(2), which nobody else can read",
		 who);
	found_if(dump, is_userfault(vma), "vma-userfault", pid, "%s has pages that somebody gives when they are used, userfaultfd(2)",
		 who);
	found_if(dump, vma->guards.len > 0, "vma-guard", pid, "%s has guard pages, madvise(2)", who);
	found_if(dump, aio, "mm-aio", pid, "%s is an AIO context", who);
}

void check_inside(struct dump *dump)
{
	for_each_task(task, dump)
		check_task(dump, task);
	check_task_attributes(dump);
	check_files(dump);
	check_sockets(dump);
	check_sysv(dump);
	for_each_object(struct mm, mm, dump, CR_OBJ_MM_STRUCT) {
		const struct task *task = mm->shared.task;
		found_if(dump, task_status(task, "CoreDumping", 10), "mm-core", task->tgid, "pid %d is dumping core", task->tid);
		for_each(const struct vma, vma, &mm->vmas)
			check_vma(dump, task->tid, vma);
	}
}
