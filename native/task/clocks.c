#include "task.h"

#define SECONDS INT64_C(1000000000) /* ns */

static uint64_t now(clockid_t clock)
{
	struct timespec time;

	die_if(clock_gettime(clock, &time) < 0, errno, "a clock");
	return (uint64_t)(time.tv_sec * SECONDS + time.tv_nsec);
}

struct clocks clocks_now(void)
{
	return (struct clocks){ now(CLOCK_REALTIME), now(CLOCK_MONOTONIC), now(CLOCK_BOOTTIME) };
}

/* How far the clocks of a process are ahead of the machine's; not at all where the kernel has no time namespaces. */
static struct clocks offsets_of(pid_t pid)
{
	const struct path path = path_of("/proc/%d/timens_offsets", pid);
	struct clocks offsets = { 0 };
	int64_t seconds[2], nanoseconds[2];

	if (!file_is_there("/proc/self/timens_offsets"))
		return offsets;
	cleanup_buf struct buf text = read_whole(path.name);
	die_if(sscanf(text.data, "monotonic %" SCNd64 "%" SCNd64 " boottime %" SCNd64 "%" SCNd64, &seconds[0], &nanoseconds[0],
		      &seconds[1], &nanoseconds[1]) != 4, 0, "%s can't be understood", path.name);
	offsets.monotonic = (uint64_t)(seconds[0] * SECONDS + nanoseconds[0]);
	offsets.boottime = (uint64_t)(seconds[1] * SECONDS + nanoseconds[1]);
	return offsets;
}

struct clocks container_clocks(const struct container *container)
{
	struct clocks clocks = container->stopped_at, here = offsets_of(getpid()), there = here;

	/* of the first that lives: the init, unless only a thread of it does */
	for_each_member(task, container) {
		if (!task->settled)
			continue;
		there = offsets_of(task->tid);
		break;
	}
	clocks.monotonic += there.monotonic - here.monotonic;
	clocks.boottime += there.boottime - here.boottime;
	return clocks;
}
