#include "apart.h"
#include "task.h"

#include <linux/kcmp.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#define PROMPT (50 * MILLISECONDS)  /* until a task is left alone for a while that does not stop */
#define END (2000 * MILLISECONDS)   /* until a task has ended that was killed */
#define MOST_REFUSALS 50            /* before a task is taken to be one that nobody may trace */
#define TRACED (500 * MILLISECONDS)  /* until a tracer is taken to stay: that of a cr-dump that was killed is just leaving, */
#define LEAVING (2500 * MILLISECONDS) /* and has this long where it lets others go before */
#define LATE (300 * MILLISECONDS)   /* until the others, who did stop, go on until it does */
#define AGAIN (1000 * MILLISECONDS) /* until they are looked at again: it may wait for one that stopped later than anybody saw */
#define BLAME (200 * MILLISECONDS)  /* until one that was killed is seen to end */

static bool has_ended(struct task *task)
{
	errno = 0;
	if (!try_stat(task->tgid, task->tid, &task->stat)) {
		/* what can't be read is not gone */
		die_if(errno && !is_gone(), errno, "%s", task_path(task, "stat").name);
		task->stat.state = 'X';
	}
	task->zombie = strchr("ZX", task->stat.state) != NULL;
	return task->zombie;
}

/* The same of one that is traced: who traced a zombie has to take note of it, or nobody can. */
static bool is_over(struct task *task)
{
	if (has_ended(task))
		waitpid(task->tid, NULL, __WALL | WNOHANG);
	return task->zombie;
}

/* How long a tracer may still be one: it was told to end, and will when nobody is harmed by it any more. */
static uint64_t patience_for(pid_t tracer)
{
	const uint64_t end = UINT64_C(1) << (SIGTERM - 1) | UINT64_C(1) << (SIGKILL - 1);
	cleanup_buf struct buf status = try_read(path_of("/proc/%d/status", tracer).name);

	return (field_value(status.data, "SigPnd", 16) | field_value(status.data, "ShdPnd", 16)) & end ? LEAVING : TRACED;
}

/*
 * False where it has ended, and was known to. Who just ended may have been the leader of a thread in execve(2) that
 * gets its number, or may have started a thread that is not listed yet: there all have to be listed again.
 */
static bool try_seize(struct task *task)
{
	const bool known = task->zombie;

	/* one that was traced may be a leader that has ended before its threads: then there was nothing to take note of yet */
	if (is_over(task))
		return !known || task->stat.state == 'X';
	task->state = task->stat.state;
	/* No PTRACE_O_EXITKILL, of course, and no event: who is born meanwhile is found by looking again. */
	if (ptrace(PTRACE_SEIZE, task->tid, 0, PTRACE_O_TRACESYSGOOD) == 0) {
		task->seized = true;
		return true;
	}
	int errnum = errno;
	if (has_ended(task))
		return true;
	die_if(task->stat.field[STAT_FLAGS] & PF_KTHREAD, errnum, "pid %d (%.16s) is a thread of the kernel", task->tid, task->stat.comm);
	cleanup_buf struct buf status = try_read(task_path(task, "status").name);
	uint64_t tracer = field_value(status.data, "TracerPid", 10);
	/* it was another thread of its process, until execve(2) gave it the number of its leader */
	if (tracer == (uint64_t)getpid()) {
		task->seized = true;
		return true;
	}
	/* nor may anybody be who just calls execve(2), and for a moment there is nobody */
	if (tracer == 0 && (errnum == EPERM || errnum == ESRCH) && task->refusals++ < MOST_REFUSALS) {
		nanosleep(&(struct timespec){ .tv_nsec = 2 * MILLISECONDS }, NULL);
		return true;
	}
	struct container *container = task->container;
	container->traced_since = container->traced_since ? container->traced_since : monotonic_ns();
	if (tracer != 0 && monotonic_ns() - container->traced_since < patience_for((pid_t)tracer)) {
		nanosleep(&(struct timespec){ .tv_nsec = 5 * MILLISECONDS }, NULL);
		return true;
	}
	die_if(tracer != 0, EBUSY, "pid %d (%.16s) is traced by pid %d", task->tid, task->stat.comm, (int)tracer);
	die(errnum, "pid %d (%.16s) may not be traced", task->tid, task->stat.comm);
}

/*
 * Until it is in the stop that we asked for, or in that of a job control signal. A signal that it was about to get
 * is delivered first, as it would have been: the stop then comes before the first instruction of the handler. Only
 * now is it interrupted, and at once its registers are such that no call fails: one task after the other, and between
 * the two only SIGKILL for this very process, see apart.h, would leave a call interrupted.
 */
static bool try_settle(struct task *task, uint64_t deadline)
{
	undisturbed signals = hold_signals();
	int status;

	ptrace(PTRACE_INTERRUPT, task->tid, 0, 0);
	while ((status = await_stop(task, deadline)) > 0 && status >> 16 != PTRACE_EVENT_STOP) {
		ptrace(PTRACE_INTERRUPT, task->tid, 0, 0);
		ptrace(PTRACE_CONT, task->tid, 0, status >> 16 ? 0 : WSTOPSIG(status));
	}
	/* who is alive may be a thread that nobody traces, which got its number by execve(2) */
	if (status == ENDED)
		task->seized = !is_over(task) && ptrace(PTRACE_INTERRUPT, task->tid, 0, 0) == 0;
	if (status <= 0)
		return task->zombie;
	task->group_stopped = WSTOPSIG(status) != SIGTRAP;
	task->stop_signal = task->group_stopped ? WSTOPSIG(status) : 0;
	return task->settled = registers_read(task);
}

/*
 * A child of vfork(2) has the address space of its parent, who can't stop before the child has one of its own. Who ends has none,
 * like others who end: an init that was killed waits for its children, which end only when their tracer has taken note.
 */
static bool is_awaited_by(const struct task *child, const struct task *late)
{
	return late && child->parent == late->leader && syscall(SYS_kcmp, late->tid, child->tid, KCMP_VM, 0L, 0L) == 0 &&
	       !is_ending(late) && !is_ending(child);
}

/* Why a task does not stop. */
_Noreturn static void give_up(struct container *container, struct task *late)
{
	for_each_member(task, container)
		die_if(is_awaited_by(task, late), EBUSY,
		       "pid %d (%.16s) can't stop: it waits in vfork(2) for its child, pid %d, to start a program or end",
		       late->tid, late->stat.comm, task->tid);
	struct proc_stat stat = { .state = '?' };
	try_stat(late->tgid, late->tid, &stat);
	die(EBUSY, "pid %d (%.16s) does not stop: %s, its state is %c", late->tid, late->stat.comm,
	    is_ending(late) ? "it is about to end" :
	    stat.state == 'D' ? "it waits for a device, a file system, or for its control group to thaw" :
				"it does not answer",
	    stat.state);
}

/* Whether it is in the stop that was taken note of: there is no word of another one, nor of its end. */
static bool is_where_it_was(const struct task *task)
{
	struct proc_stat stat;
	siginfo_t news = { 0 };

	if (!try_stat(task->tgid, task->tid, &stat) || stat.state != 't')
		return false;
	return waitid(P_PID, (id_t)task->tid, &news, WEXITED | WSTOPPED | WNOHANG | WNOWAIT | __WALL) == 0 && news.si_pid == 0;
}

/*
 * Also who was seen stopped and, by execve(2), is another thread now, and who was interrupted and stopped too late to be
 * seen: a child of vfork(2), say, that its parent waits for. Whoever does not stop is traced on.
 */
static void let_go(struct task *task)
{
	const uint64_t deadline = monotonic_ns() + (task->settled ? END : PROMPT);

	task->settled = task->settled && is_where_it_was(task);
	if (!task->settled)
		try_settle(task, deadline);
	if (!task->settled)
		return;
	registers_leave(task);
	/* who was killed is not here to be let go, but its parent is told only when we have taken note */
	if (ptrace(PTRACE_DETACH, task->tid, 0, 0) < 0)
		await_stop(task, monotonic_ns() + END);
	task->seized = task->settled = false;
}

bool thaw(struct container *container, int signal)
{
	/* everybody or nobody */
	undisturbed signals = hold_signals();
	bool all = true;

	for_each_member(task, container)
		if (task->settled && signal)
			kill(task->tgid, signal);
	for_each_member(task, container) {
		if (!task->seized)
			continue;
		let_go(task);
		all &= !task->seized;
		/* it runs nothing but the way into that stop */
		struct proc_stat stat;
		const uint64_t deadline = monotonic_ns() + END;
		while (signal == SIGSTOP && try_stat(task->tgid, task->tid, &stat) && !strchr("TZX", stat.state) &&
		       monotonic_ns() < deadline)
			nanosleep(&(struct timespec){ .tv_nsec = MILLISECONDS / 10 }, NULL);
	}
	return all;
}

static struct container *freezing;

/*
 * Before this process ends: whoever was interrupted and, on a busy machine, stops only now would leave its call with EINTR.
 * Those that have stopped go on first.
 */
static void stop_freezing(void)
{
	const uint64_t deadline = monotonic_ns() + END;

	while (!thaw(freezing, 0) && monotonic_ns() < deadline)
		;
}

static void end_if_told(void)
{
	if (!is_told_to_end())
		return;
	stop_freezing();
	end_as_told();
	die(EINTR, "stopping the tasks of pid %d", freezing->init);
}

/* Stops all that can be stopped now. The first that could not, or NULL. News: who stopped may have started others. */
static struct task *settle_all(struct container *container, bool *news)
{
	struct task *late = NULL;

	for_each_member(task, container) {
		end_if_told();
		if (!task->seized || task->settled || is_awaited_by(task, late))
			continue;
		if (try_settle(task, monotonic_ns() + PROMPT)) {
			*news = true;
			continue;
		}
		freezer_check_old(task);
		late = late ? late : task;
	}
	return late;
}

/*
 * Whether everybody still is where it was stopped. A task may have been killed; or, by execve(2) of another thread of
 * its process, be that thread under a new number: running, or in a stop of its own.
 */
static bool all_stopped(struct container *container)
{
	bool all = true;

	for_each_member(task, container) {
		if (!task->settled || is_where_it_was(task))
			continue;
		all = task->settled = false;
		task->seized = !is_over(task) && ptrace(PTRACE_INTERRUPT, task->tid, 0, 0) == 0;
	}
	return all;
}

void freeze(struct container *container)
{
	const uint64_t deadline = monotonic_ns() + container->patience * 1000 * MILLISECONDS;
	undisturbed signals = hold_signals();
	uint64_t since = monotonic_ns();
	struct task *late;
	bool news;

	freezing = container;
	die_cause = stop_freezing;
	do {
		container_list(container);
		news = false;
		for_each_member(task, container)
			news |= !task->seized && try_seize(task);
		late = settle_all(container, &news);
		if (late && monotonic_ns() > deadline)
			give_up(container, late);
		die_if(monotonic_ns() > deadline, EBUSY, "pid %d starts tasks faster than they can be stopped",
		       container->init);
		if (late && monotonic_ns() - since > LATE) {
			thaw(container, 0);
			try_settle(late, monotonic_ns() + AGAIN);
			since = monotonic_ns();
		}
		news |= !all_stopped(container);
	} while (news || late);
	die_cause = NULL;
	container->stopped_at = clocks_now();
	queues_read(container);
}

void freeze_verify(struct container *container)
{
	for_each_member(task, container)
		killed_if(task->settled && !is_where_it_was(task), task);
}

void freeze_blame(const struct container *container)
{
	const uint64_t deadline = monotonic_ns() + BLAME;
	struct proc_stat stat;
	bool stopped = true;

	do {
		if (!stopped)
			nanosleep(&(struct timespec){ .tv_nsec = 2 * MILLISECONDS }, NULL);
		stopped = true;
		for_each_member(task, container) {
			killed_if(task->settled && is_ending(task), task);
			stopped &= !task->settled || (try_stat(task->tgid, task->tid, &stat) && stat.state == 't');
		}
	} while (!stopped && monotonic_ns() < deadline);
}
