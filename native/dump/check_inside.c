/* Checks of what the tasks of the container have. */
#include "dump.h"

/* Namespaces that an image has no kind for: fine as long as they are those that cr-dump is in, too. */
static void check_other_namespaces(struct dump *dump, const struct task *task)
{
	static const char *const names[] = { "user", "cgroup", "time", "time_for_children" };
	ino_t children = inode_of(task_path(task, "ns/pid_for_children").name);

	/* a kernel may not have this kind of namespace at all: 0 for both */
	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		ino_t own = inode_of(task_path(task, "ns/%s", names[i]).name);
		found_if(dump, own != inode_of(path_of("/proc/self/ns/%s", names[i]).name), "ns-other", task->tgid,
			 "pid %d is in a %s namespace of its own", task->tid, names[i]);
	}
	found_if(dump, children != ((const struct ns *)task->has[CR_OBJ_PID_NS])->ino, "ns-other", task->tgid,
		 "pid %d starts its children in another PID namespace", task->tid);
}

/* Whether the first word of a file below /proc is there, and is not @nothing. */
static bool says(const char *path, const char *nothing)
{
	cleanup_buf struct buf text = try_read(path);

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

static void check_task(struct dump *dump, const struct task *task)
{
	const struct shared *mm = task->has[CR_OBJ_MM_STRUCT];
	/* proc_pid_timers(5): empty without timers, absent without CONFIG_CHECKPOINT_RESTORE */
	bool timers = task == task->leader && says(path_of("/proc/%d/timers", task->tid).name, "");

	found_if(dump, task->zombie, "task-namespaces", task->tgid, "pid %d has ended and left its namespaces", task->tid);
	found_if(dump, !mm, "mm-none", task->tgid, "pid %d has no address space", task->tid);
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
	found_if(dump, aio, "mm-aio", pid, "%s is an AIO context", who);
}

void check_inside(struct dump *dump)
{
	for_each_task(task, dump)
		check_task(dump, task);
	for_each_object(struct ns, ns, dump, CR_OBJ_MNT_NS)
		for_each(struct mountinfo, mount, &ns->mounts)
			found_if(dump, mount->unknown_option, "mount-options", 0, "the mount %s has the unknown option %s",
				 mount->mountpoint, mount->unknown_option);
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
