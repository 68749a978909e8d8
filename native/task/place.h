/* Where in a process calls can be made. */
#pragma once

#include "task.h"

#define RED_ZONE 128 /* bytes below the stack pointer that belong to the task, System V ABI */

struct place {
	pid_t tgid;       /* the process that this was found for */
	int mem;          /* its /proc/PID/mem */
	uint64_t call;    /* syscall; ret */
	uint64_t restore; /* mov $15, %eax; syscall */
	uint64_t stack_start, stack_end;
};

/* What is the same for all threads of the task's process; NULL where it has no such code or no main stack. */
struct place *place_find(struct task *task);
/* Room for @len bytes, at a multiple of 64; 0 where there is none. It costs no page where there is one to be had. */
uint64_t place_frame(const struct place *place, const struct task *task, size_t len);
