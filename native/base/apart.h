/*
 * The process that does the work is not the one that was started: that one only waits. So whoever kills cr-dump by its
 * number kills one that holds nobody; the worker is told by a signal, and ends at once, or, where somebody would be
 * harmed, as soon as nobody is.
 */
#pragma once

#include "util.h"

/*
 * Returns in the worker. The process that waits ends as the worker does; before, it calls @repair, which finds in memory
 * that both have (apart_memory()) what a worker that was killed has left undone. It ends the worker where @passed, looked at
 * ten times a second, says what has taken too long, limit.h.
 */
void work_apart(void (*repair)(void), const char *(*passed)(void));
/* Zeroed memory that all later children have in common with this process. */
void *apart_memory(size_t size);
/* Whether it is this process, or the one that waits for it. */
bool is_own_process(pid_t pid);

/* `undisturbed signals = hold_signals()`: until the end of the block nothing but SIGKILL ends this process. */
int hold_signals(void);
/* Whether one is held that ends this process; and then, once nobody is harmed any more, let it. */
bool is_told_to_end(void);
void end_as_told(void);
/* Called before this process ends so, or by exit(3). One for all. */
void do_at_end(void (*what)(void));
void release_signals(const int *depth);
#define undisturbed __attribute__((cleanup(release_signals), unused)) int
