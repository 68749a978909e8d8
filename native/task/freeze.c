#include "dump.h"

#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>

#define PATIENCE 3 /* seconds */
#define NAP 50000  /* ns */

static bool has_ended(struct task *task)
{
	task->zombie = !try_stat(task->tgid, task->tid, &task->stat) || strchr("ZX", task->stat.state);
	return task->zombie;
}

/* False where it has ended. */
static bool try_seize(struct task *task)
{
	if (has_ended(task))
		return false;
	task->state = task->stat.state;
	/* No PTRACE_O_EXITKILL, of course, and no event: who is born meanwhile is found by looking again. */
	if (ptrace(PTRACE_SEIZE, task->tid, 0, PTRACE_O_TRACESYSGOOD) == 0) {
		ptrace(PTRACE_INTERRUPT, task->tid, 0, 0);
		task->seized = true;
		return true;
	}
	int errnum = errno;
	if (has_ended(task))
		return false;
	task->status = try_read(task_path(task, "status").name);
	uint64_t tracer = task_status(task, "TracerPid", 10);
	die_if(tracer != 0, EBUSY, "pid %d (%.16s) is traced by pid %d", task->tid, task->stat.comm, (int)tracer);
	die(errnum, "pid %d (%.16s) may not be traced", task->tid, task->stat.comm);
}

/* The status of waitpid(2); 0 where the task ends instead. */
static int await_stop(struct task *task, time_t deadline)
{
	for (;;) {
		int status;
		pid_t pid = waitpid(task->tid, &status, __WALL | WNOHANG);
		if (pid == task->tid && WIFSTOPPED(status))
			return status;
		/* a leader whose threads live on becomes a zombie without telling */
		if (pid != 0 || has_ended(task)) {
			task->zombie = true;
			task->seized = false;
			return 0;
		}
		die_if(time(NULL) > deadline, EBUSY, "pid %d (%.16s) does not stop, its state is %c", task->tid,
		       task->stat.comm, task->stat.state);
		nanosleep(&(struct timespec){ .tv_nsec = NAP }, NULL);
	}
}

/*
 * Until it is in the stop that we asked for, or in that of a job control signal. A signal that it was about to get
 * is delivered first, as it would have been: the stop then comes before the first instruction of the handler.
 */
static void settle(struct task *task, time_t deadline)
{
	int status;

	while ((status = await_stop(task, deadline)) && status >> 16 != PTRACE_EVENT_STOP) {
		ptrace(PTRACE_INTERRUPT, task->tid, 0, 0);
		ptrace(PTRACE_CONT, task->tid, 0, WSTOPSIG(status));
	}
	if (!status)
		return;
	task->group_stopped = WSTOPSIG(status) != SIGTRAP;
	task->settled = true;
	remote_read(task);
}

void freeze(struct dump *dump)
{
	time_t deadline = time(NULL) + PATIENCE;
	bool any;

	do {
		die_if(time(NULL) > deadline, EBUSY, "pid %d starts tasks faster than they can be stopped", dump->init);
		container_list(dump);
		any = false;
		for_each_task(task, dump)
			any |= !task->seized && try_seize(task);
		for_each_task(task, dump)
			if (task->seized && !task->settled)
				settle(task, deadline);
	} while (any);
}

void thaw(struct dump *dump)
{
	for_each_task(task, dump) {
		if (!task->seized)
			continue;
		remote_leave(task);
		ptrace(PTRACE_DETACH, task->tid, 0, 0);
	}
}
