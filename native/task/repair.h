/* What is to be put back in a task that is asked, should this process end before it does so: by the one that waits for it. */
#pragma once

#include "task.h"

#include <sys/user.h>

#ifdef __x86_64__
struct borrowed {
	pid_t tgid, tid;
	bool group_stopped; /* only then is it still there: others have gone on through their frame */
	struct user_regs_struct regs;
	uint64_t blocked;
	uint64_t call, restore; /* where code runs for cr-dump, */
	uint64_t at, len;       /* its frame on the stack, */
	const void *before;     /* and what was there */
};

/* Nothing of the task has been changed yet. */
void repair_note(const struct borrowed *borrowed);
void repair_group_stopped(void);
/* All is back. */
void repair_forget(void);
#endif
