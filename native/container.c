#define _GNU_SOURCE
#include "container.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool try_pid_ns(pid_t pid, ino_t *ino)
{
	char path[PROC_PATH];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%d/ns/pid", pid);
	if (stat(path, &st) < 0)
		return false;
	*ino = st.st_ino;
	return true;
}

/* Number 1 of the namespace that @ino is the inode of. */
static void find_reaper(struct dump *dump, ino_t ino)
{
	cleanup_buf struct buf pids = { 0 };
	uint32_t pid, number[PID_LEVELS];
	ino_t inode;

	try_proc_numbers(&pids, "/proc");
	for_each_number(pid, &pids) {
		struct task task = { 0 };
		/* who ends meanwhile is not the reaper: its container would end, too */
		if (!try_pid_ns((pid_t)pid, &inode) || inode != ino || !try_proc_read(&task.status, "/proc/%u/status", pid))
			continue;
		unsigned levels = task_numbers(&task, "NSpid", number);
		free(task.status.data);
		if (levels > 0 && number[levels - 1] == 1) {
			dump->init = (pid_t)pid;
			dump->pid_offset = levels - 1;
			return;
		}
	}
	die(ESRCH, "the PID namespace of pid %d has no init that can be seen from here", dump->options->pid);
}

void container_find(struct dump *dump)
{
	pid_t pid = dump->options->pid;
	struct task task = { 0 };
	uint32_t number[PID_LEVELS];
	ino_t own, ino;

	char *self = proc_readlink("/proc/self");
	if (atoi(self) != getpid() || !try_pid_ns(getpid(), &own))
		die(0, "/proc belongs to another PID namespace");
	free(self);
	if (!try_proc_read(&task.status, "/proc/%d/status", pid))
		die(ESRCH, "pid %d", pid);
	if (!try_pid_ns(pid, &ino))
		/* a zombie has left its namespaces */
		die(errno == ENOENT ? EAGAIN : errno, "the namespaces of pid %d", pid);
	if (ino != own) {
		find_reaper(dump, ino);
	} else {
		dump->init = (pid_t)task_status(&task, "Tgid", 10);
		dump->pid_offset = task_numbers(&task, "NSpid", number) - 1;
	}
	free(task.status.data);
}

/* Every process there is, as struct member. */
static void list_processes(struct buf *processes)
{
	cleanup_buf struct buf pids = { 0 };
	struct proc_stat stat;
	uint32_t pid;

	if (!try_proc_numbers(&pids, "/proc"))
		die(errno, "/proc");
	for_each_number(pid, &pids) {
		if (!try_proc_stat((pid_t)pid, (pid_t)pid, &stat))
			continue;
		struct member process = { (pid_t)pid, (pid_t)pid, (pid_t)stat.field[STAT_PPID] };
		buf_append(processes, &process, sizeof(process));
	}
}

void container_list(const struct dump *dump, struct buf *members)
{
	cleanup_buf struct buf processes = { 0 }, queue = { 0 };

	list_processes(&processes);
	buf_append(&queue, &(struct member){ dump->init, dump->init, 0 }, sizeof(struct member));
	for (size_t next = 0; next < queue.len / sizeof(struct member); next++) {
		struct member process = ((const struct member *)queue.data)[next];
		cleanup_buf struct buf tids = { 0 };
		uint32_t tid;
		if (process.tgid == getpid()) {
			/* it can't stop itself; where nobody is stopped it just isn't part of the container */
			if (dump->options->revision == 1)
				continue;
			die(EDEADLK, "cr-dump itself is a descendant of pid %d", dump->init);
		}
		try_proc_numbers(&tids, "/proc/%d/task", process.tgid);
		for_each_number(tid, &tids)
			buf_append(members, &(struct member){ (pid_t)tid, process.tgid, process.parent }, sizeof(process));
		for (size_t i = 0; i < processes.len / sizeof(struct member); i++) {
			const struct member *child = (const struct member *)processes.data + i;
			if (child->parent == process.tgid)
				buf_append(&queue, child, sizeof(*child));
		}
	}
}

static int compare_tid(const void *key, const void *item)
{
	pid_t a = *(const pid_t *)key, b = ((const struct task *)item)->tid;

	return (a > b) - (a < b);
}

struct task *container_task(const struct dump *dump, pid_t tid)
{
	bool found;
	size_t at = list_search(&dump->by_tid, &tid, compare_tid, &found);

	return found ? dump->by_tid.at[at] : NULL;
}

struct task *container_add(struct dump *dump, const struct member *member)
{
	bool found;
	size_t at = list_search(&dump->by_tid, &member->tid, compare_tid, &found);

	if (found)
		return NULL;
	struct task *task = allocate(sizeof(*task));
	task->tid = member->tid;
	task->tgid = member->tgid;
	list_insert(&dump->by_tid, at, task);
	return task;
}

void container_read(struct dump *dump, const struct buf *members)
{
	const struct member *member = (const struct member *)members->data;

	for (size_t i = 0; i < members->len / sizeof(*member); i++, member++) {
		struct task *task = container_task(dump, member->tid);
		if (!try_proc_stat(task->tgid, task->tid, &task->stat) ||
		    !try_proc_read(&task->status, "/proc/%d/task/%d/status", task->tgid, task->tid)) {
			if (task->seized)
				die(ESRCH, "pid %d was killed", task->tid);
			continue;
		}
		/* a kernel may not count I/O at all */
		try_proc_read(&task->io, "/proc/%d/task/%d/io", task->tgid, task->tid);
		task->leader = container_task(dump, member->tgid);
		task->parent = container_task(dump, member->parent);
		list_add(&dump->tasks, task);
	}
	if (dump->tasks.count == 0)
		die(ESRCH, "pid %d", dump->init);
}

void container_watch(struct dump *dump)
{
	cleanup_buf struct buf members = { 0 };

	container_list(dump, &members);
	for (size_t i = 0; i < members.len / sizeof(struct member); i++)
		container_add(dump, (const struct member *)members.data + i);
	container_read(dump, &members);
}
