#include "dump.h"

static int compare(const void *a, const void *b)
{
	return ((const struct shared *)a)->task->tgid - ((const struct shared *)b)->task->tgid;
}

/* Files below /proc/PID, unlike those below /proc/PID/task/TID, tell about the thread group as a whole. */
static void write_signal(struct dump *dump, void *object, struct stream *stream)
{
	const struct task *task, *leader = ((const struct shared *)object)->task->leader;
	cleanup_buf struct buf text = read_whole(path_of("/proc/%d/stat", leader->tid).name);
	cleanup_buf struct buf limits = read_whole(path_of("/proc/%d/limits", leader->tid).name);
	cleanup_buf struct buf io = try_read(path_of("/proc/%d/io", leader->tid).name);
	struct cr_rlimit rlimits[RLIMITS];
	const struct buf records = { (char *)rlimits, sizeof(rlimits), 0 };
	struct proc_stat stat;
	bool exiting = true;

	const char *wrong = parse_stat(text.data, &stat);
	die_if(wrong || (wrong = parse_limits(limits.data, rlimits)), 0, "/proc/%d: %s", leader->tid, wrong);
	struct cr_image_signal_struct image = {
		.shared_pending = task_status(leader, "ShdPnd", 16),
		.utime = ns_of_ticks(stat.field[STAT_UTIME]), .stime = ns_of_ticks(stat.field[STAT_STIME]),
		.cutime = ns_of_ticks(stat.field[STAT_CUTIME]), .cstime = ns_of_ticks(stat.field[STAT_CSTIME]),
		.min_flt = stat.field[STAT_MINFLT], .maj_flt = stat.field[STAT_MAJFLT],
		.cmin_flt = stat.field[STAT_CMINFLT], .cmaj_flt = stat.field[STAT_CMAJFLT],
		.rchar = field_value(io.data, "rchar", 10), .wchar = field_value(io.data, "wchar", 10),
		.syscr = field_value(io.data, "syscr", 10), .syscw = field_value(io.data, "syscw", 10),
		.read_bytes = field_value(io.data, "read_bytes", 10),
		.write_bytes = field_value(io.data, "write_bytes", 10),
		.pos_pgrp = position(leader->pgid), .pos_session = position(leader->sid),
		.rlimits = object_table(object, &records, sizeof(rlimits[0])),
	};
	/* what threads did that have ended is gone */
	for_each_task(task, dump) {
		if (task->leader != leader)
			continue;
		image.nvcsw += task_status(task, "voluntary_ctxt_switches", 10);
		image.nivcsw += task_status(task, "nonvoluntary_ctxt_switches", 10);
		image.signal_flags |= task->group_stopped ? CR_SIGNAL_FLAG_STOPPED : 0;
		exiting &= task->zombie;
	}
	image.signal_flags |= exiting ? CR_SIGNAL_FLAG_GROUP_EXIT : 0;
	stream_object(stream, object, &image);
}

const struct kind kind_signal_struct = { CR_OBJ_SIGNAL_STRUCT, ALL, 0, compare, NULL, NULL, write_signal };
