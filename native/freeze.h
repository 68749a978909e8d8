/*
 * Stopping the container, ptrace(2). Tasks are seized, which by itself disturbs nothing, and interrupted. Nothing
 * has to be undone by hand: when cr-dump ends, however it ends, the kernel detaches and every task goes on, those
 * that were stopped before stay stopped.
 */
#ifndef CR_FREEZE_H
#define CR_FREEZE_H

#include "dump.h"

/* Stops every thread, again and again until nobody new has appeared, and fills dump->tasks. */
void freeze(struct dump *dump);
void thaw(struct dump *dump);

/* Nanoseconds of CLOCK_MONOTONIC from now. */
int64_t deadline_in(int64_t ns);
/* Waits until a seized task stops, and gives the status of waitpid(2); a task that ends becomes a zombie. */
int await_stop(struct task *task, int64_t deadline);

#endif
