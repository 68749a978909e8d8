#include "task.h"

#include <signal.h>
#include <sys/wait.h>

#define SLICE (20 * MILLISECONDS) /* how often a task is looked at that is waited for */

int await_stop(const struct task *task, uint64_t deadline)
{
	const struct timespec slice = { .tv_nsec = (long)SLICE };
	sigset_t child;

	/* blocked, so that one that comes before the waiting ends it, too */
	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child, NULL);
	for (;;) {
		int status;
		pid_t pid = waitpid(task->tid, &status, __WALL | WNOHANG);
		if (pid == task->tid)
			return WIFSTOPPED(status) ? status : ENDED;
		/* a leader whose threads live on becomes a zombie without telling */
		if (pid < 0)
			return ENDED;
		if (monotonic_ns() > deadline)
			return is_ending(task) ? ENDED : 0;
		if (sigtimedwait(&child, NULL, &slice) < 0 && errno == EAGAIN && is_ending(task))
			return ENDED;
	}
}
