/*
 * Which tasks are the container: the child reaper of PID's namespace with all threads and descendants. Where PID
 * lives in the PID namespace of cr-dump itself, that would be the whole machine: there it is PID and its descendants.
 */
#include "dump.h"

#include <search.h>

/* Takes the process of @pid as the init, if it is in the PID namespace @ino, and number 1 there where it has to be. */
static bool try_init(struct dump *dump, pid_t pid, ino_t ino, bool first)
{
	if (inode_of(path_of("/proc/%d/ns/pid", pid).name) != ino)
		return false;
	cleanup_buf struct buf status = try_read(path_of("/proc/%d/status", pid).name);
	cleanup_buf struct buf numbers = parse_numbers(find_field(status.data, "NSpid"));
	dump->init = (pid_t)field_value(status.data, "Tgid", 10);
	dump->pid_level = (uint32_t)(numbers.len / sizeof(uint32_t)) - 1;
	return numbers.len > 0 && (!first || ((const uint32_t *)numbers.data)[dump->pid_level] == 1);
}

void container_find(struct dump *dump)
{
	cleanup_free char *self = read_link("/proc/self");
	cleanup_buf struct buf pids = try_numbers("/proc");
	const pid_t pid = dump->options->pid;

	ino_t own = inode_of("/proc/self/ns/pid");
	die_if(atoi(self) != getpid() || !own, 0, "/proc belongs to another PID namespace");
	if (try_init(dump, pid, own, false))
		return;
	die_if(access(path_of("/proc/%d", pid).name, F_OK) < 0, ESRCH, "pid %d", pid);
	ino_t ino = inode_of(path_of("/proc/%d/ns/pid", pid).name);
	/* a zombie has left its namespaces */
	die_if(!ino, errno == ENOENT ? EAGAIN : errno, "the namespaces of pid %d", pid);
	/* who ends meanwhile is not the init: its container would end, too */
	for_each_number(other, &pids)
		if (try_init(dump, (pid_t)*other, ino, true))
			return;
	die(ESRCH, "the PID namespace of pid %d has no init that can be seen from here", pid);
}

static int compare_tid(const void *a, const void *b)
{
	return ((const struct task *)a)->tid - ((const struct task *)b)->tid;
}

struct task *container_task(const struct dump *dump, pid_t tid)
{
	void **found = tfind(&(struct task){ .tid = tid }, &dump->sorted[CR_OBJ_TASK_STRUCT], compare_tid);

	return found ? *found : NULL;
}

bool try_stat(pid_t tgid, pid_t tid, struct proc_stat *stat)
{
	cleanup_buf struct buf text = try_read(path_of("/proc/%d/task/%d/stat", tgid, tid).name);

	return text.data && !parse_stat(text.data, stat);
}

/* A process with its threads. */
static void list_threads(struct dump *dump, pid_t tgid, struct task *parent)
{
	if (tgid == getpid() && dump->options->revision > 1)
		die(EDEADLK, "cr-dump itself is a descendant of pid %d", dump->init);
	/* it can't stop itself; where nobody is stopped it just isn't part of the container */
	if (tgid == getpid())
		return;
	cleanup_buf struct buf tids = try_numbers(path_of("/proc/%d/task", tgid).name);
	for_each_number(tid, &tids) {
		struct task *task = container_task(dump, (pid_t)*tid);
		if (!task) {
			task = allocate(sizeof(*task));
			task->object.kind = CR_OBJ_TASK_STRUCT;
			task->tid = (pid_t)*tid;
			die_if(!tsearch(task, &dump->sorted[CR_OBJ_TASK_STRUCT], compare_tid), ENOMEM, "pid %u", *tid);
		}
		task->tgid = tgid;
		task->leader = container_task(dump, tgid);
		task->parent = parent;
		list_add(&dump->objects[CR_OBJ_TASK_STRUCT], task);
	}
}

void container_list(struct dump *dump)
{
	struct buf *tasks = &dump->objects[CR_OBJ_TASK_STRUCT];

	die_if(access("/proc/thread-self/children", R_OK) < 0, errno, "a kernel without CONFIG_CHECKPOINT_RESTORE");
	tasks->len = 0;
	list_threads(dump, dump->init, NULL);
	/* level by level: the list grows while it is walked */
	for (size_t i = 0; i < list_count(tasks); i++) {
		const struct task *task = ((struct task **)tasks->data)[i];
		cleanup_buf struct buf text = try_read(task_path(task, "children").name);
		cleanup_buf struct buf children = parse_numbers(text.data);
		for_each_number(pid, &children)
			list_threads(dump, (pid_t)*pid, task->leader);
	}
}

void container_read(struct dump *dump)
{
	struct buf *tasks = &dump->objects[CR_OBJ_TASK_STRUCT];
	size_t count = 0;

	for_each_task(task, dump) {
		task->status = try_read(task_path(task, "status").name);
		/* a kernel may not count I/O at all */
		task->io = try_read(task_path(task, "io").name);
		if (try_stat(task->tgid, task->tid, &task->stat) && task->status.data)
			((struct task **)tasks->data)[count++] = task;
		else if (task->seized)
			die(ESRCH, "pid %d was killed", task->tid);
	}
	tasks->len = count * sizeof(void *);
	die_if(count == 0, ESRCH, "pid %d", dump->init);
}
