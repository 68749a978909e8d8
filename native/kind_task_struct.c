#include "dump.h"

#include <string.h>

static const struct {
	uint64_t kernel, image;
} task_flags[] = {
	{ PF_EXITING, CR_TASK_FLAG_EXITING },
	{ PF_FORKNOEXEC, CR_TASK_FLAG_FORKNOEXEC },
	{ PF_SUPERPRIV, CR_TASK_FLAG_SUPERPRIV },
	{ PF_RANDOMIZE, CR_TASK_FLAG_RANDOMIZE },
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
	if (task->zombie)
		return CR_TASK_STATE_ZOMBIE;
	return task->group_stopped ? CR_TASK_STATE_STOPPED : states[task->state & 127];
}

static void collect(struct dump *dump, struct task *task)
{
	if (!state_of(task))
		die(0, "pid %d is in the state %c, which an image has no number for", task->tid, task->state);
}

static void write_task(struct dump *dump, void *p, struct stream *stream)
{
	struct task *task = p;
	const uint64_t *stat = task->stat.field;
	struct cr_image_task_struct image = {
		/* the two differ inside of system calls only, and no task is stopped there */
		.pos_real_cred = position(task->cred),
		.pos_cred = position(task->cred),
		.pos_mm = position(task->mm),
		.pos_pid = position(task->pid),
		.pos_pgid = position(task->pgid),
		.pos_sid = position(task->sid),
		.pos_fs = position(task->fs),
		.pos_files = position(task->files),
		.pos_nsproxy = position(task->nsproxy),
		.pos_signal = position(task->signal),
		.pos_sighand = position(task->sighand),
		.pos_parent = position(task->parent),
		.pos_group_leader = task->leader == task ? CR_POS_NONE : position(task->leader),
		.state = state_of(task),
		.exit_code = (uint32_t)stat[STAT_EXIT_CODE],
		.exit_signal = (uint32_t)stat[STAT_EXIT_SIGNAL],
		.policy = (uint32_t)stat[STAT_POLICY],
		.nice = (int32_t)stat[STAT_NICE],
		.rt_priority = (uint32_t)stat[STAT_RT_PRIORITY],
		.blocked = task->zombie ? task_status(task, "SigBlk", 16) : task->blocked,
		.pending = task_status(task, "SigPnd", 16),
		.utime = ns_of_ticks(stat[STAT_UTIME]),
		.stime = ns_of_ticks(stat[STAT_STIME]),
		.gtime = ns_of_ticks(stat[STAT_GUEST_TIME]),
		.start_time = ns_of_ticks(stat[STAT_STARTTIME]),
		.nvcsw = task_status(task, "voluntary_ctxt_switches", 10),
		.nivcsw = task_status(task, "nonvoluntary_ctxt_switches", 10),
		.min_flt = stat[STAT_MINFLT],
		.maj_flt = stat[STAT_MAJFLT],
		.read_bytes = text_value(buf_text(&task->io), "read_bytes", 10),
		.write_bytes = text_value(buf_text(&task->io), "write_bytes", 10),
	};

	memcpy(image.comm, task->stat.comm, sizeof(image.comm));
	for (size_t i = 0; i < ARRAY_SIZE(task_flags); i++)
		if (stat[STAT_FLAGS] & task_flags[i].kernel)
			image.task_flags |= task_flags[i].image;
	stream_fixed(stream, CR_OBJ_TASK_STRUCT, &image, sizeof(image), &task->record);
	thread_write(task, stream);
}

const struct kind kind_task_struct = { 2, offsetof(struct dump, tasks), collect, write_task };
