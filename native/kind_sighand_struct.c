#include "dump.h"

#include <linux/kcmp.h>
#include <string.h>

#define CAUGHT UINT64_MAX
#define IGNORED 1

/* Without asking the task itself, there are only the masks of proc_pid_status(5). */
static void guess(struct sighand *sighand)
{
	uint64_t caught = task_status(sighand->task, "SigCgt", 16), ignored = task_status(sighand->task, "SigIgn", 16);

	for (unsigned i = 0; i < SIGNALS; i++)
		sighand->actions[i].sa_handler = caught >> i & 1 ? CAUGHT : ignored >> i & 1 ? IGNORED : 0;
}

static void collect(struct dump *dump, struct task *task)
{
	const struct cr_sigaction *actions = task->leader->answers.actions;
	bool is_new;

	task->sighand = shared_collect(&dump->sighands, task, KCMP_SIGHAND, sizeof(*task->sighand), &is_new);
	if (is_new)
		guess(task->sighand);
	if (actions) {
		memcpy(task->sighand->actions, actions, sizeof(task->sighand->actions));
		task->sighand->known = true;
	}
}

static void write_sighand(struct dump *dump, void *p, struct stream *stream)
{
	struct sighand *sighand = p;
	struct object object = OBJECT(struct cr_image_sighand_struct);
	struct cr_image_sighand_struct image = {
		.sighand_flags = sighand->known ? CR_SIGHAND_FLAG_HANDLERS_KNOWN : 0,
	};

	image.actions = object_table(&object, sighand->actions, SIGNALS, sizeof(sighand->actions[0]));
	stream_object(stream, CR_OBJ_SIGHAND_STRUCT, &object, &image, &sighand->record);
}

const struct kind kind_sighand_struct = { 2, offsetof(struct dump, sighands.found), collect, write_sighand };
