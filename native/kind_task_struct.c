/* TASK_STRUCT with its THREAD. */
#include "dump.h"

static const struct flag task_flags[] = {
#define FLAG(name) { PF_##name, CR_TASK_FLAG_##name },
	CR_EACH_TASK_FLAG(FLAG)
};

/* Letters of proc_pid_stat(5). */
static const enum cr_task_state states[128] = {
	['R'] = CR_TASK_STATE_RUNNING,    ['S'] = CR_TASK_STATE_SLEEPING, ['D'] = CR_TASK_STATE_DISK_SLEEP,
	['T'] = CR_TASK_STATE_STOPPED,    ['t'] = CR_TASK_STATE_TRACED,   ['Z'] = CR_TASK_STATE_ZOMBIE,
	['X'] = CR_TASK_STATE_DEAD,       ['I'] = CR_TASK_STATE_IDLE,     ['P'] = CR_TASK_STATE_IDLE, /* parked */
};

/* As it was before it was stopped: nobody is TRACED, who traces the task now is us. */
static enum cr_task_state state_of(const struct task *task)
{
	enum cr_task_state state = states[task->state & 127];

	if (task->zombie || task->group_stopped)
		return task->zombie ? CR_TASK_STATE_ZOMBIE : CR_TASK_STATE_STOPPED;
	die_if(!state, 0, "pid %d is in the state %c, which an image has no number for", task->tid, task->state);
	return state;
}

static void write_task(struct dump *dump, void *object, struct stream *stream)
{
	struct task *task = object;
	const uint64_t *stat = task->stat.field;
	struct cr_image_task_struct image = {
		/* the two differ inside of system calls only, and no task is stopped there */
		.pos_real_cred = position(task->has[CR_OBJ_CRED]), .pos_cred = position(task->has[CR_OBJ_CRED]),
		.pos_pid = position(task->pid), .pos_pgid = position(task->pgid), .pos_sid = position(task->sid),
		.pos_mm = position(task->has[CR_OBJ_MM_STRUCT]), .pos_fs = position(task->has[CR_OBJ_FS_STRUCT]),
		.pos_files = position(task->has[CR_OBJ_FILES_STRUCT]),
		.pos_nsproxy = position(task->has[CR_OBJ_NSPROXY]),
		.pos_signal = position(task->has[CR_OBJ_SIGNAL_STRUCT]),
		.pos_sighand = position(task->has[CR_OBJ_SIGHAND_STRUCT]),
		.pos_parent = position(task->parent),
		.pos_group_leader = task->leader == task ? CR_POS_NONE : position(task->leader),
		.task_flags = image_flags(stat[STAT_FLAGS], task_flags),
		.state = state_of(task),
		.exit_code = (uint32_t)stat[STAT_EXIT_CODE], .exit_signal = (uint32_t)stat[STAT_EXIT_SIGNAL],
		.policy = (uint32_t)stat[STAT_POLICY], .rt_priority = (uint32_t)stat[STAT_RT_PRIORITY],
		.nice = (int32_t)stat[STAT_NICE],
		.blocked = task->zombie ? task_status(task, "SigBlk", 16) : task->blocked,
		.pending = task_status(task, "SigPnd", 16),
		.utime = ns_of_ticks(stat[STAT_UTIME]), .stime = ns_of_ticks(stat[STAT_STIME]),
		.gtime = ns_of_ticks(stat[STAT_GUEST_TIME]), .start_time = ns_of_ticks(stat[STAT_STARTTIME]),
		.nvcsw = task_status(task, "voluntary_ctxt_switches", 10),
		.nivcsw = task_status(task, "nonvoluntary_ctxt_switches", 10),
		.min_flt = stat[STAT_MINFLT], .maj_flt = stat[STAT_MAJFLT],
		.read_bytes = field_value(task->io.data, "read_bytes", 10),
		.write_bytes = field_value(task->io.data, "write_bytes", 10),
	};

	memcpy(image.comm, task->stat.comm, sizeof(image.comm));
	stream_object(stream, object, &image);
	thread_write(task, stream);
}

const struct kind kind_task_struct = { CR_OBJ_TASK_STRUCT, NOBODY, sizeof(struct task), NULL, NULL, NULL, write_task };
