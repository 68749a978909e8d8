#include "guard.h"

#include <signal.h>
#include <sys/wait.h>

struct guard {
	pid_t pid, of;
	int pipe; /* whose other end the process waits at: for a byte, or for nobody to be left who could write one */
	struct guard *next;
};

static struct guard *guards;

#define SLICE 1000000 /* ns */
#define TRIES 5000    /* that long its end is waited for */

_Noreturn static void watch(int pipe, void (*undo)(const void *what), const void *what)
{
	static const int signals[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE };
	char byte;

	/* a terminal should not end it, nor somebody wait for it who reads what cr-dump writes */
	setpgid(0, 0);
	for (size_t i = 0; i < ARRAY_SIZE(signals); i++)
		signal(signals[i], SIG_IGN);
	for (int fd = 0; fd < 3; fd++)
		close(fd);
	if (read(pipe, &byte, 1) == 0)
		undo(what);
	_exit(0);
}

static void end(struct guard *guard)
{
	close(guard->pipe);
	/* what it undoes may take somebody who is held by this process: then it does it when that has ended */
	for (int tries = 0; tries < TRIES && waitpid(guard->pid, NULL, WNOHANG) == 0; tries++)
		nanosleep(&(struct timespec){ .tv_nsec = SLICE }, NULL);
	guard->pid = 0;
}

static void end_all(void)
{
	for (struct guard *guard = guards; guard; guard = guard->next)
		if (guard->pid && guard->of == getpid())
			end(guard);
}

pid_t try_fork_helper(void)
{
	pid_t pid = fork();

	for (const struct guard *guard = guards; pid == 0 && guard; guard = guard->next)
		if (guard->pid)
			close(guard->pipe);
	return pid;
}

pid_t fork_helper(void)
{
	pid_t pid = try_fork_helper();

	die_if(pid < 0, errno, "fork");
	return pid;
}

struct guard *guard_start(void (*undo)(const void *what), const void *what)
{
	struct guard *guard = allocate(sizeof(*guard));
	int ends[2];

	die_if(pipe2(ends, O_CLOEXEC) < 0, errno, "a pipe");
	guard->of = getpid();
	guard->pid = fork_helper();
	if (guard->pid == 0) {
		close(ends[1]);
		watch(ends[0], undo, what);
	}
	close(ends[0]);
	guard->pipe = ends[1];
	guard->next = guards;
	if (!guards)
		atexit(end_all);
	guards = guard;
	return guard;
}

void guard_end(struct guard *guard)
{
	/* where it could not be told, it finds nothing to undo */
	if (write(guard->pipe, "", 1) == 1)
		end(guard);
}
