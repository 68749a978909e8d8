/*
 * Which tasks are the container: the child reaper of PID's namespace with all threads and descendants. Where PID
 * lives in the PID namespace of cr-dump itself, that would be the whole machine: there it is PID and its descendants.
 */
#include "apart.h"
#include "task.h"

#include <search.h>

#define MOMENTS 20      /* ms, for what is just being replaced */
#define TAKEOVER 2000   /* ms, for a leader that has ended to be replaced by a thread, which may have to wait for a processor */

/* Takes the process of @pid as the init, if it is in the PID namespace @ino, and number 1 there where it has to be. */
static bool try_init(struct container *container, pid_t pid, ino_t ino, bool first)
{
	if (inode_of(path_of("/proc/%d/ns/pid", pid).name) != ino)
		return false;
	const struct path path = path_of("/proc/%d/status", pid);
	cleanup_buf struct buf status = try_read(path.name);
	die_if(!status.data && !is_gone(), errno, "%s", path.name);
	cleanup_buf struct buf numbers = parse_numbers(find_field(status.data, "NSpid"));
	container->init = (pid_t)field_value(status.data, "Tgid", 10);
	container->pid_level = (uint32_t)(numbers.len / sizeof(uint32_t)) - 1;
	return numbers.len > 0 && (!first || ((const uint32_t *)numbers.data)[container->pid_level] == 1);
}

static bool find_init(struct container *container, ino_t ino)
{
	cleanup_buf struct buf pids = read_numbers("/proc");

	/* who ends meanwhile is not the init: its container would end, too */
	for_each_number(pid, &pids)
		if (try_init(container, (pid_t)*pid, ino, true))
			return true;
	return false;
}

void container_find(struct container *container)
{
	cleanup_free char *self = read_link("/proc/self");
	const ino_t own = inode_or_none("/proc/self/ns/pid");
	const struct path path = path_of("/proc/%d/ns/pid", container->pid);
	ino_t ino = 0;

	die_if(atoi(self) != getpid() || !own, 0, "/proc belongs to another PID namespace");
	/* a thread in execve(2) takes over the number of its leader: for a moment nobody seems to have it */
	const uint64_t deadline = monotonic_ns() + TAKEOVER * MILLISECONDS;
	for (int none = 0; monotonic_ns() < deadline && none < MOMENTS;) {
		ino = inode_of(path.name);
		die_if(!ino && (errno == EPERM || errno == EACCES), errno,
		       "pid %d may not be looked at, %s: for one of another user, or with more capabilities, it takes CAP_SYS_PTRACE",
		       container->pid, path.name);
		die_if(!ino && !is_gone(), errno, "%s", path.name);
		if (ino == own ? try_init(container, container->pid, own, false) : ino && find_init(container, ino))
			return;
		cleanup_buf struct buf threads = try_numbers(path_of("/proc/%d/task", container->pid).name);
		none += threads.len <= sizeof(uint32_t);
		nanosleep(&(struct timespec){ .tv_nsec = MILLISECONDS }, NULL);
	}
	die_if(access(path_of("/proc/%d", container->pid).name, F_OK) < 0, ESRCH, "pid %d", container->pid);
	/* a zombie has left its namespaces */
	die_if(!ino, EAGAIN, "the namespaces of pid %d", container->pid);
	die(ESRCH, "the PID namespace of pid %d has no init that can be seen from here", container->pid);
}

static int compare_tid(const void *a, const void *b)
{
	return ((const struct task *)a)->tid - ((const struct task *)b)->tid;
}

struct task *container_task(const struct container *container, pid_t tid)
{
	void **found = tfind(&(struct task){ .tid = tid }, &container->by_tid, compare_tid);

	return found ? *found : NULL;
}

bool try_stat(pid_t tgid, pid_t tid, struct proc_stat *stat)
{
	cleanup_buf struct buf text = try_read(path_of("/proc/%d/task/%d/stat", tgid, tid).name);

	return text.data && !parse_stat(text.data, stat);
}

bool is_ending(const struct task *task)
{
	struct proc_stat stat;

	errno = 0;
	if (!try_stat(task->tgid, task->tid, &stat))
		return is_gone();
	return is_at_end(&stat);
}

/* Threads that the kernel made for an io_uring: listed, but they have nothing of their own, and nobody may stop them. */
static bool is_worker(pid_t tgid, pid_t tid)
{
	struct proc_stat stat;

	return tid != tgid && try_stat(tgid, tid, &stat) && stat.field[STAT_FLAGS] & (PF_IO_WORKER | PF_USER_WORKER);
}

static struct task *add_task(struct container *container, pid_t tid)
{
	struct task *task = allocate(sizeof(*task));

	task->object.kind = CR_OBJ_TASK_STRUCT;
	task->container = container;
	task->tid = tid;
	die_if(!tsearch(task, &container->by_tid, compare_tid), ENOMEM, "pid %d", tid);
	return task;
}

/*
 * Its threads; none where it has ended. While one of them takes over the number of the leader, by execve(2), there is a moment in
 * which the number is nobody's: the list is empty then, or can't be had.
 */
static struct buf read_threads(const struct container *container, pid_t tgid)
{
	const struct path path = path_of("/proc/%d/task", tgid);
	struct buf tids = { 0 };

	for (int tries = 0; tries < MOMENTS; tries++) {
		cleanup_bufp(&tids);
		tids = try_numbers(path.name);
		die_if(!tids.data && !is_gone(), errno, "%s", path.name);
		/* that the init has ended is the end of all */
		if (tids.len > 0 || (tgid != container->init && access(path.name, F_OK) < 0))
			break;
		nanosleep(&(struct timespec){ .tv_nsec = MILLISECONDS }, NULL);
	}
	return tids;
}

/* A process with its threads. */
static void list_threads(struct container *container, pid_t tgid, struct task *parent)
{
	if (is_own_process(tgid) && container->stopping)
		die(0, "cr-dump itself is a descendant of pid %d, and can't stop itself", container->init);
	/* where nobody is stopped it just isn't part of the container */
	if (is_own_process(tgid))
		return;
	cleanup_buf struct buf tids = read_threads(container, tgid);
	for_each_number(tid, &tids) {
		struct task *task = container_task(container, (pid_t)*tid);
		if (!task && is_worker(tgid, (pid_t)*tid))
			continue;
		task = task ? task : add_task(container, (pid_t)*tid);
		task->tgid = tgid;
		task->leader = container_task(container, tgid);
		task->parent = parent;
		list_add(&container->tasks, task);
	}
}

void container_list(struct container *container)
{
	struct buf *tasks = &container->tasks;

	die_if(access("/proc/thread-self/children", R_OK) < 0, errno, "a kernel without CONFIG_CHECKPOINT_RESTORE");
	tasks->len = 0;
	list_threads(container, container->init, NULL);
	/* level by level: the list grows while it is walked */
	for (size_t i = 0; i < list_count(tasks); i++) {
		const struct task *task = ((struct task **)tasks->data)[i];
		const struct path path = task_path(task, "children");
		cleanup_buf struct buf text = try_read(path.name);
		die_if(!text.data && !is_gone(), errno, "%s", path.name);
		cleanup_buf struct buf children = parse_numbers(text.data);
		for_each_number(pid, &children)
			list_threads(container, (pid_t)*pid, task->leader);
	}
}

uint64_t needed_value(const struct buf *text, const char *path, const char *name, int base)
{
	die_if(!find_field(text->data, name), 0, "%s has no line %s", path, name);
	return field_value(text->data, name, base);
}

const char *needed_field(const struct task *task, const char *name)
{
	const char *field = find_field(task->status.data, name);

	die_if(!field, 0, "%s has no line %s", task_path(task, "status").name, name);
	return field;
}

uint64_t task_status(const struct task *task, const char *name, int base)
{
	if (!find_field(task->status.data, name)) {
		cleanup_buf struct buf own = read_whole("/proc/self/status");
		/* who has ended has no memory */
		die_if(find_field(own.data, name) && !task->zombie, 0, "%s has no line %s", task_path(task, "status").name, name);
	}
	return field_value(task->status.data, name, base);
}

/* A file that the kernel has for every task, or else for none. */
static struct buf read_counters(const struct task *task)
{
	const struct path path = task_path(task, "io");
	struct buf text = try_read(path.name);
	int errnum = errno;

	die_if(!text.data && (!is_gone() || file_is_there("/proc/thread-self/io")) && !is_ending(task), errnum, "%s", path.name);
	return text;
}

void container_read(struct container *container)
{
	struct buf *tasks = &container->tasks;
	size_t count = 0;

	for_each_member(task, container) {
		cleanup_buf struct buf text = try_read(task_path(task, "stat").name);
		task->status = try_read(task_path(task, "status").name);
		task->io = read_counters(task);
		if (text.data && task->status.data) {
			const char *wrong = parse_stat(text.data, &task->stat);
			die_if(wrong, 0, "%s: %s", task_path(task, "stat").name, wrong);
			((struct task **)tasks->data)[count++] = task;
			continue;
		}
		die_if(!is_gone(), errno, "%s", task_path(task, "%s", text.data ? "status" : "stat").name);
		die_if(task->seized, ESRCH, "pid %d was killed while it was dumped", task->tid);
	}
	tasks->len = count * sizeof(void *);
	die_if(count == 0, ESRCH, "pid %d", container->init);
}
