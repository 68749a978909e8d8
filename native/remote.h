/*
 * What only the task itself can be asked: system calls run in a stopped task, so that the task never notices, and
 * so that cr-dump may be killed at any moment without harm.
 *
 * The registers point at "syscall; ret" with a signal frame under the stack pointer, whose return address is the
 * "rt_sigreturn" of the task's own C library. While cr-dump lives, it stops the task behind the "syscall" and puts the
 * registers back itself. If it dies, the task does what it would do at the end of a signal handler: it returns through
 * the frame into the saved registers. The frame lies at the low end of the main stack, far below what is in use.
 */
#ifndef CR_REMOTE_H
#define CR_REMOTE_H

#include "dump.h"

/* Once a task is stopped: fills regs, xstate and blocked. */
void remote_read(struct task *task);
/* Asks every task all there is to ask. */
void remote_ask(struct dump *dump);
/* Before a task goes on. */
void remote_leave(const struct task *task);

/* Where in a process calls are made: found for its first thread, kept for the others. */
struct place {
	pid_t tgid;
	int mem; /* its /proc/PID/mem */
	uint64_t call;    /* syscall; ret */
	uint64_t restore; /* mov $15, %eax; syscall */
	uint64_t frame;
};

struct remote; /* a task ready for calls */

/* NULL where the task can't be asked. */
struct remote *remote_begin(const struct dump *dump, struct task *task, struct place *place);
/* Puts everything back. */
void remote_end(struct remote *remote);
/* Up to three arguments; gives the result, or -errno. */
int64_t remote_call(struct remote *remote, long nr, uint64_t a, uint64_t b, uint64_t c);

/* The THREAD object of the task on this machine, where the format has one. */
void thread_write(struct task *task, struct stream *stream);

#endif
