/* TASK_STRUCT with its THREAD. */
#include "dump.h"

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
	struct cr_image_task_struct image = {
		.task_flags = CR_TASK_FLAG_OF(task->stat.field[STAT_FLAGS]), .state = state_of(task),
		.blocked = task->zombie ? task_status(task, "SigBlk", 16) : task->blocked,
	};

	CR_EACH_TASK_STRUCT_SOURCE(FILL)
	/* real_cred and cred differ inside of system calls only, and no task is stopped there */
	CR_EACH_TASK_STRUCT_REFERENCE(REFER)
	image.pos_pgid = position(task->pgid);
	image.pos_sid = position(task->sid);
	image.pos_parent = position(task->parent);
	image.pos_group_leader = task->leader == task ? CR_POS_NONE : position(task->leader);
	memcpy(image.comm, task->stat.comm, sizeof(image.comm));
	stream_object(stream, object, &image);
	thread_write(task, stream);
}

const struct kind kind_task_struct = { CR_OBJ_TASK_STRUCT, NOBODY, sizeof(struct task), NULL, NULL, NULL, write_task };
