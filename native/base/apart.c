#include "apart.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

static pid_t waiting; /* the process that waits for this one; 0: none */

void *apart_memory(size_t size)
{
	void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	die_if(memory == MAP_FAILED, errno, "memory of two processes");
	return memory;
}

static void become_worker(pid_t parent)
{
	sigset_t end;

	waiting = parent;
	/* a signal for the whole job ends the one that waits, and so this one, too; a terminal must not stop it */
	setpgid(0, 0);
	signal(SIGTTOU, SIG_IGN);
	signal(SIGTERM, SIG_DFL);
	sigemptyset(&end);
	sigaddset(&end, SIGTERM);
	sigprocmask(SIG_UNBLOCK, &end, NULL);
	die_if(prctl(PR_SET_PDEATHSIG, SIGTERM) < 0, errno, "a signal for the end of the parent");
	/* which has said why, if it could */
	if (getppid() != parent)
		_exit(EXIT_REFUSED);
}

/* As the worker ended; a core of this process would say nothing. */
_Noreturn static void end_as(int status)
{
	if (!WIFSIGNALED(status))
		exit(WEXITSTATUS(status));
	setrlimit(RLIMIT_CORE, &(struct rlimit){ 0 });
	signal(WTERMSIG(status), SIG_DFL);
	raise(WTERMSIG(status));
	_exit(128 + WTERMSIG(status));
}

#define LOOK 100000000   /* ns, how often limits are looked at */
#define LOOKS_TO_END 50  /* for a worker that was killed; it may be held by what it waits for */

/* The worker waits for somebody who may wait for the tasks that it holds: its end lets go of them. */
_Noreturn static void end_worker(pid_t pid, const char *what, void (*repair)(void))
{
	kill(pid, SIGKILL);
	for (int looks = 0; looks < LOOKS_TO_END && waitpid(pid, NULL, WNOHANG) == 0; looks++)
		nanosleep(&(struct timespec){ .tv_nsec = LOOK }, NULL);
	repair();
	die(EBUSY, "%s", what);
}

/* Its status at the end. */
static int await_worker(pid_t pid, void (*repair)(void), const char *(*passed)(void))
{
	sigset_t child;
	pid_t ended;
	int status;

	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child, NULL);
	while ((ended = waitpid(pid, &status, WNOHANG)) == 0) {
		const char *what = passed();
		if (what)
			end_worker(pid, what, repair);
		sigtimedwait(&child, NULL, &(struct timespec){ .tv_nsec = LOOK });
	}
	die_if(ended < 0, errno, "waiting for pid %d", pid);
	return status;
}

void work_apart(void (*repair)(void), const char *(*passed)(void))
{
	const pid_t parent = getpid();

	pid_t pid = fork();
	die_if(pid < 0, errno, "fork");
	if (pid == 0) {
		become_worker(parent);
		return;
	}
	const int status = await_worker(pid, repair, passed);
	repair();
	end_as(status);
}

bool is_own_process(pid_t pid)
{
	return pid == getpid() || (waiting && pid == waiting);
}

static sigset_t before;
static int depth; /* of blocks inside of each other */

int hold_signals(void)
{
	sigset_t all;

	sigfillset(&all);
	if (depth++ == 0)
		sigprocmask(SIG_BLOCK, &all, &before);
	return depth;
}

bool is_told_to_end(void)
{
	sigset_t pending;

	return depth > 0 && sigpending(&pending) == 0 && sigismember(&pending, SIGTERM);
}

static void (*last)(void);

void do_at_end(void (*what)(void))
{
	if (!last)
		atexit(what);
	last = what;
}

void end_as_told(void)
{
	if (last)
		last();
	sigprocmask(SIG_SETMASK, &before, NULL);
}

void release_signals(const int *its)
{
	int errnum = errno;

	depth = *its - 1;
	if (depth == 0)
		sigprocmask(SIG_SETMASK, &before, NULL);
	errno = errnum;
}
