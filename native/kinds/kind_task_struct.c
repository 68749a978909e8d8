/* TASK_STRUCT with its THREAD. */
#include "dump.h"

static const enum cr_task_state states[128] = {
#define LETTER(letter, state) [letter] = state,
	CR_EACH_TASK_STATE_LETTER(LETTER)
};

static void write_task(struct dump *dump, void *object, struct stream *stream)
{
	struct task *task = object;
	struct cr_image_task_struct image = {
		.task_flags = CR_TASK_FLAG_OF(task->stat.field[STAT_FLAGS]),
		/* as it was before it was stopped: nobody is TRACED, who traces the task now is us */
		.state = task->zombie ? CR_TASK_STATE_ZOMBIE :
			 task->group_stopped ? CR_TASK_STATE_STOPPED : states[task->state & 127],
		.blocked = task->zombie ? task_status(task, "SigBlk", 16) : task->blocked,
	};

	die_if(!image.state, 0, "pid %d is in the state %c, which an image has no number for", task->tid, task->state);
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
