/* What boot.c needs of calls.c, and nobody else. */
#pragma once

#include <sys/mman.h>

#define BOOT_CODE UINT64_C(4096)
#define BOOT_DATA (UINT64_C(2) << 20)
#define BOOT_SIZE (BOOT_CODE + BOOT_DATA)

/* Maps the boot area in cr-restart, and in whom it forks from now on. */
void calls_place(uint64_t start);
/* Takes the segments of a task in user mode. */
void calls_learn(const struct rtask *task);
/* clone3(2): the new task, as cr-restart sees it. */
pid_t call_clone(struct rtask *task, uint64_t args, size_t size, uint32_t nr);
/* Sets the registers for a call behind which there is no code any more; the task is still stopped. */
void call_last(struct rtask *task, long nr, uint64_t a, uint64_t b);
/* Before a task goes that had calls made. */
void calls_forget(const struct rtask *task);
extern unsigned long calls_made, calls_runs;
