#include "dump.h"
#include "restart.h"

#include <signal.h>
#undef sa_handler
#include <sys/syscall.h>

#define CAUGHT UINT64_MAX
#define IGNORED 1

static void write_sighand(struct dump *dump, void *object, struct stream *stream)
{
	const struct task *task = ((const struct shared *)object)->task;
	const struct buf *told = &task->leader->told.actions;
	/* without asking the task itself, there are only the masks of proc_pid_status(5) */
	uint64_t caught = task_status(task, "SigCgt", 16), ignored = task_status(task, "SigIgn", 16);
	struct cr_sigaction actions[SIGNALS] = { 0 };
	const struct buf guess = { (char *)actions, sizeof(actions), 0 };
	bool known = told->len == guess.len;
	struct cr_image_sighand_struct image = { .sighand_flags = known ? CR_SIGHAND_FLAG_HANDLERS_KNOWN : 0 };

	for (unsigned i = 0; i < SIGNALS; i++)
		actions[i].sa_handler = caught >> i & 1 ? CAUGHT : ignored >> i & 1 ? IGNORED : 0;
	image.actions = object_table(object, known ? told : &guess, sizeof(actions[0]));
	stream_object(stream, object, &image);
}

const struct kind kind_sighand_struct = { CR_OBJ_SIGHAND_STRUCT, ALL, 0, compare_kcmp, NULL, NULL, write_sighand };

static void set_actions(struct restart *restart, struct image_object *object, struct rtask *task)
{
	const struct cr_image_sighand_struct *image = object->fixed;
	uint64_t signal = 0;

	for_each_entry(struct cr_sigaction, action, object, &image->actions) {
		/* where it is not known, a handler's address is none */
		const bool lost = action->sa_handler == CAUGHT && !(image->sighand_flags & CR_SIGHAND_FLAG_HANDLERS_KNOWN);
		const uint64_t kernels[] = { lost ? 0 : action->sa_handler, CR_SA_FLAG_WORD(action->sa_flags), action->sa_restorer,
					     action->sa_mask };
		signal++;
		if (signal != SIGKILL && signal != SIGSTOP)
			task_do(task, SYS_rt_sigaction, signal, task_struct(task, kernels), 0, sizeof(uint64_t));
	}
}

const struct restorer restore_sighand_struct = { .kind = CR_OBJ_SIGHAND_STRUCT, .set = set_actions };
