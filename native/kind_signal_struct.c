#include "dump.h"

#include <errno.h>

static void collect(struct dump *dump, struct task *task)
{
	if (!task->leader)
		die(ESRCH, "the leader of the thread %d", task->tid);
	struct signal *signal = task->leader->signal;
	if (!signal) {
		signal = task->leader->signal = allocate(sizeof(*signal));
		*signal = (struct signal){ .leader = task->leader, .exiting = true };
		list_add(&dump->signals, signal);
	}
	task->signal = signal;
	/* those of threads that have ended are gone */
	signal->nvcsw += task_status(task, "voluntary_ctxt_switches", 10);
	signal->nivcsw += task_status(task, "nonvoluntary_ctxt_switches", 10);
	signal->stopped |= task->group_stopped;
	signal->exiting &= task->zombie;
}

/* Files below /proc/PID, unlike those below /proc/PID/task/TID, tell about the thread group as a whole. */
static void write_signal(struct dump *dump, void *p, struct stream *stream)
{
	struct signal *signal = p;
	const struct task *leader = signal->leader;
	cleanup_buf struct buf stat_text = { 0 }, limits_text = { 0 }, io = { 0 };
	struct cr_rlimit limits[RLIMITS];
	struct proc_stat stat;

	proc_read(&stat_text, "/proc/%d/stat", leader->tid);
	proc_read(&limits_text, "/proc/%d/limits", leader->tid);
	try_proc_read(&io, "/proc/%d/io", leader->tid);
	const char *wrong = parse_stat(buf_text(&stat_text), &stat);
	if (wrong || (wrong = parse_limits(buf_text(&limits_text), limits)))
		die(0, "/proc/%d: %s", leader->tid, wrong);

	struct object object = OBJECT(struct cr_image_signal_struct);
	struct cr_image_signal_struct image = {
		.shared_pending = task_status(leader, "ShdPnd", 16),
		.signal_flags = (signal->exiting ? CR_SIGNAL_FLAG_GROUP_EXIT : 0) |
				(signal->stopped ? CR_SIGNAL_FLAG_STOPPED : 0),
		.utime = ns_of_ticks(stat.field[STAT_UTIME]),
		.stime = ns_of_ticks(stat.field[STAT_STIME]),
		.cutime = ns_of_ticks(stat.field[STAT_CUTIME]),
		.cstime = ns_of_ticks(stat.field[STAT_CSTIME]),
		.min_flt = stat.field[STAT_MINFLT],
		.maj_flt = stat.field[STAT_MAJFLT],
		.cmin_flt = stat.field[STAT_CMINFLT],
		.cmaj_flt = stat.field[STAT_CMAJFLT],
		.nvcsw = signal->nvcsw,
		.nivcsw = signal->nivcsw,
		.rchar = text_value(buf_text(&io), "rchar", 10),
		.wchar = text_value(buf_text(&io), "wchar", 10),
		.syscr = text_value(buf_text(&io), "syscr", 10),
		.syscw = text_value(buf_text(&io), "syscw", 10),
		.read_bytes = text_value(buf_text(&io), "read_bytes", 10),
		.write_bytes = text_value(buf_text(&io), "write_bytes", 10),
		.pos_pgrp = position(leader->pgid),
		.pos_session = position(leader->sid),
	};
	image.rlimits = object_table(&object, limits, RLIMITS, sizeof(limits[0]));
	stream_object(stream, CR_OBJ_SIGNAL_STRUCT, &object, &image, &signal->record);
}

const struct kind kind_signal_struct = { 2, offsetof(struct dump, signals), collect, write_signal };
