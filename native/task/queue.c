/* The information of signals that wait, ptrace(2) PTRACE_PEEKSIGINFO. */
#include "task.h"

#include <signal.h>
#include <sys/ptrace.h>

#define AT_ONCE 32

static void read_queue(const struct task *task, uint32_t flags, struct buf *queue)
{
	siginfo_t infos[AT_ONCE];
	struct __ptrace_peeksiginfo_args arguments = { 0, flags, AT_ONCE };
	long count;

	queue->len = 0;
	do {
		memset(infos, 0, sizeof(infos));
		count = ptrace(PTRACE_PEEKSIGINFO, task->tid, &arguments, infos);
		die_if(count < 0, errno, "the signals that wait for pid %d", task->tid);
		buf_append(queue, infos, (size_t)count * sizeof(infos[0]));
		arguments.off += (uint64_t)count;
	} while (count == AT_ONCE);
}

void queues_read(struct container *container)
{
	for_each_member(task, container) {
		if (!task->settled)
			continue;
		read_queue(task, 0, &task->queue);
		read_queue(task, PTRACE_PEEKSIGINFO_SHARED, &task->leader->shared_queue);
	}
}

uint64_t queue_mask(const struct buf *queue)
{
	const siginfo_t *infos = (const siginfo_t *)queue->data;
	uint64_t mask = 0;

	for (size_t i = 0; i < queue->len / sizeof(*infos); i++)
		mask |= UINT64_C(1) << ((infos[i].si_signo - 1) & 63);
	return mask;
}
