/* What kind_signal_struct.c and kind_task_struct.c do for each other, and for the end of a restart. */
#pragma once

#include "restart.h"

/* process.c: writes a file below its /proc/PID, if it does not say so already; where @check is allowed, it need not work. */
void task_set_number(struct restart *restart, const struct rtask *task, const char *name, const char *check, struct path text);
/* While it has the socket of cr-restart. */
void signal_set_loginuid(struct restart *restart, struct rtask *task);
/* Before credentials: afterwards raising one takes CAP_SYS_RESOURCE. */
void signal_set_limits(struct restart *restart, struct image_object *signal, struct rtask *task);
/* Signals that wait: those in @queue of @owner, and of @mask what is not among them. All are blocked. */
void signal_queue(struct restart *restart, struct image_object *owner, const struct cr_table *queue, uint64_t mask,
		  struct rtask *task, bool shared);
/* Those of the process, and its timers. */
void signal_finish(struct restart *restart, struct image_object *signal, struct rtask *task);
/* Of its address space what changes with credentials. */
void mm_finish(struct restart *restart, struct rtask *task);
void task_finish(struct restart *restart, struct rtask *task);
/* struct sched_attr of sched_setattr(2), its first version. */
struct scheduling {
	uint32_t size, policy;
	uint64_t flags;
	int32_t nice;
	uint32_t priority;
	uint64_t runtime, deadline, period;
};
/* The one that an image holds. */
struct scheduling scheduling_of(const struct cr_image_task_struct *image);
/* What of the processor only who asked for it may use; before alternate stacks, which must have room for it. */
void thread_permit(struct restart *restart, struct rtask *task);
/* Instructions that are a fault where the task wants it so. */
void thread_set_faults(struct rtask *task);
/* Registers, as of a task that is about to return from a system call; then it is let go. */
void thread_finish(struct restart *restart, struct rtask *task);
void thread_release(struct restart *restart, struct rtask *task);
