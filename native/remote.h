/*
 * System calls run in a stopped task, so that the task never notices, and so that cr-dump may be killed at any moment
 * without harm. The registers point at "syscall; ret" with a signal frame under the stack pointer, whose return address
 * is the "rt_sigreturn" of the task's own C library. While cr-dump lives, it stops the task behind the "syscall" and
 * puts the registers back itself. If it dies, the task does what it would do at the end of a signal handler: it returns
 * through the frame. That lies at the low end of the main stack, far below what is in use.
 */
#ifndef CR_REMOTE_H
#define CR_REMOTE_H

#include "dump.h"

/* Where in a process calls are made: found for its first thread, kept for the others. */
struct place {
	pid_t tgid;
	int mem;          /* its /proc/PID/mem */
	uint64_t call;    /* syscall; ret */
	uint64_t restore; /* mov $15, %eax; syscall */
	uint64_t frame;
};

/* A task ready for calls; NULL where it can't be asked. */
struct remote *remote_begin(const struct dump *dump, struct task *task, struct place *place);
/* Puts everything back. */
void remote_end(struct remote *remote);
/* Gives the result, or -errno. */
int64_t remote_call(struct remote *remote, long nr, uint64_t a, uint64_t b, uint64_t c);

#endif
