/* The registers of a stopped task, for those who run something in it. x86-64 only. */
#pragma once

#include "task.h"

#ifdef __x86_64__
#include <sys/user.h>

#define XSTATE_MOST 16384 /* AMX takes 11 KiB */

/* As they were when it stopped; those of its THREAD. */
struct user_regs_struct *registers_of(const struct task *task);
void registers_set(const struct task *task, struct user_regs_struct regs);
/*
 * Those that the task goes on with. A call that fails with EINTR because it was stopped, signal(7), though no signal
 * came, starts again, a timeout anew. @through_frame: as behind a signal handler, so that those start again, too, that
 * the kernel would start again; also one that would go on where it was (RESTART_RESTARTBLOCK), because the way through
 * a frame forgets that, and a sleep that takes longer is better than one that fails with EINTR.
 */
struct user_regs_struct registers_to_go_on(const struct task *task, bool through_frame);
#endif
