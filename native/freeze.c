#define _GNU_SOURCE
#include "freeze.h"

#include "container.h"
#include "remote.h"

#include <errno.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <time.h>

#define SECOND INT64_C(1000000000)
#define PATIENCE (3 * SECOND)
#define NAP 50000 /* ns */

int64_t deadline_in(int64_t ns)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * SECOND + now.tv_nsec + ns;
}

static bool has_ended(const struct task *task)
{
	struct proc_stat stat;

	return !try_proc_stat(task->tgid, task->tid, &stat) || stat.state == 'Z' || stat.state == 'X';
}

int await_stop(struct task *task, int64_t deadline)
{
	for (;;) {
		int status;
		pid_t pid = waitpid(task->tid, &status, __WALL | WNOHANG);
		if (pid == task->tid && WIFSTOPPED(status))
			return status;
		/* a leader whose threads live on becomes a zombie without telling */
		if (pid < 0 || pid == task->tid || has_ended(task)) {
			task->zombie = true;
			task->seized = false;
			return 0;
		}
		if (deadline_in(0) > deadline)
			die(EBUSY, "pid %d (%.16s) does not stop, its state is %c", task->tid, task->stat.comm, task->state);
		nanosleep(&(struct timespec){ .tv_nsec = NAP }, NULL);
	}
}

static void seize(struct task *task)
{
	if (has_ended(task) || !try_proc_stat(task->tgid, task->tid, &task->stat)) {
		task->zombie = true;
		return;
	}
	task->state = task->stat.state;
	/* No PTRACE_O_EXITKILL, of course, and no event: who is born meanwhile is found by looking again. */
	if (ptrace(PTRACE_SEIZE, task->tid, 0, PTRACE_O_TRACESYSGOOD) == 0) {
		task->seized = true;
		ptrace(PTRACE_INTERRUPT, task->tid, 0, 0);
		return;
	}
	int errnum = errno;
	task->zombie = has_ended(task);
	if (task->zombie)
		return;
	try_proc_read(&task->status, "/proc/%d/status", task->tid);
	uint64_t tracer = task_status(task, "TracerPid", 10);
	if (tracer != 0)
		die(EBUSY, "pid %d (%.16s) is traced by pid %d", task->tid, task->stat.comm, (int)tracer);
	die(errnum, "pid %d (%.16s) may not be traced", task->tid, task->stat.comm);
}

/*
 * Until it is in the stop that we asked for, or in that of a job control signal. A signal that it was about to get
 * is delivered first, as it would have been: the stop then comes before the first instruction of the handler.
 */
static void settle(struct task *task, int64_t deadline)
{
	while (!task->zombie) {
		int status = await_stop(task, deadline);
		if (!task->zombie && status >> 16 == PTRACE_EVENT_STOP) {
			task->group_stopped = WSTOPSIG(status) != SIGTRAP;
			return;
		}
		ptrace(PTRACE_INTERRUPT, task->tid, 0, 0);
		ptrace(PTRACE_CONT, task->tid, 0, WSTOPSIG(status));
	}
}

/* Stops who is not stopped yet. False where there was nobody. */
static bool stop_members(struct dump *dump, const struct buf *members, int64_t deadline)
{
	cleanup_buf struct buf fresh = { 0 };

	for (size_t i = 0; i < members->len / sizeof(struct member); i++) {
		struct task *task = container_add(dump, (const struct member *)members->data + i);
		if (!task)
			continue;
		seize(task);
		buf_append(&fresh, &task, sizeof(task));
	}
	for (size_t i = 0; i < fresh.len / sizeof(struct task *); i++)
		settle(((struct task **)fresh.data)[i], deadline);
	return fresh.len > 0;
}

void freeze(struct dump *dump)
{
	int64_t deadline = deadline_in(PATIENCE);

	for (;;) {
		cleanup_buf struct buf members = { 0 };
		container_list(dump, &members);
		if (!stop_members(dump, &members, deadline)) {
			container_read(dump, &members);
			return;
		}
		if (deadline_in(0) > deadline)
			die(EBUSY, "pid %d starts tasks faster than they can be stopped", dump->init);
	}
}

void thaw(struct dump *dump)
{
	struct task *task;

	for_each(task, &dump->by_tid) {
		if (task->seized) {
			remote_resume(task);
			ptrace(PTRACE_DETACH, task->tid, 0, 0);
		}
		task->seized = false;
	}
}
