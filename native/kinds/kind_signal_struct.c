#include "dump.h"

static int compare(const void *a, const void *b)
{
	return ((const struct shared *)a)->task->tgid - ((const struct shared *)b)->task->tgid;
}

/* Files below /proc/PID, unlike those below /proc/PID/task/TID, tell about the thread group as a whole. */
static void write_signal(struct dump *dump, void *object, struct stream *stream)
{
	const struct task *leader = ((const struct shared *)object)->task->leader;
	struct task process = *leader, *task = &process;
	cleanup_buf struct buf limits = read_whole(path_of("/proc/%d/limits", leader->tid).name);
	cleanup_buf struct buf io = try_read(path_of("/proc/%d/io", leader->tid).name);
	cleanup_buf struct buf stat = read_whole(path_of("/proc/%d/stat", leader->tid).name);
	struct cr_rlimit rlimits[RLIMITS];
	const struct buf records = { (char *)rlimits, sizeof(rlimits), 0 };
	bool exiting = true;

	task->io = io;
	const char *wrong = parse_stat(stat.data, &task->stat);
	die_if(wrong || (wrong = parse_limits(limits.data, rlimits)), 0, "/proc/%d: %s", leader->tid, wrong);
	struct cr_image_signal_struct image = {
		.pos_pgrp = position(leader->pgid), .pos_session = position(leader->sid),
		.rlimits = object_table(object, &records, sizeof(rlimits[0])),
	};
	CR_EACH_SIGNAL_STRUCT_SOURCE(FILL)
	/* what threads did that have ended is gone */
	for_each_task(thread, dump) {
		if (thread->leader != leader)
			continue;
		image.nvcsw += task_status(thread, "voluntary_ctxt_switches", 10);
		image.nivcsw += task_status(thread, "nonvoluntary_ctxt_switches", 10);
		image.signal_flags |= thread->group_stopped ? CR_SIGNAL_FLAG_STOPPED : 0;
		exiting &= thread->zombie;
	}
	image.signal_flags |= exiting ? CR_SIGNAL_FLAG_GROUP_EXIT : 0;
	stream_object(stream, object, &image);
}

const struct kind kind_signal_struct = { CR_OBJ_SIGNAL_STRUCT, ALL, 0, compare, NULL, NULL, write_signal };
