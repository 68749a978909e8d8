/*
 * What must be undone when this process ends, however it ends: another process waits for that, and does it. Such a
 * thing is a temporary file, or a control group that was thawed for a moment.
 */
#pragma once

#include "util.h"

struct guard;
/* @undo runs in the other process, with what this one knew when it was started. */
struct guard *guard_start(void (*undo)(const void *what), const void *what);
/* There is nothing to be undone any more. */
void guard_end(struct guard *guard);
/* fork(2) for a process that lives for a while, or waits for this one: no guard may wait for it. */
pid_t fork_helper(void);
/* -1, and errno, where there can be none. */
pid_t try_fork_helper(void);
