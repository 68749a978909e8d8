#include "dump.h"

#ifdef __x86_64__
#include <string.h>
#include <sys/user.h>

#define FIRST offsetof(struct cr_image_thread_x86_64, r15)

/* The registers of the image are those of struct user_regs_struct, in its order. */
_Static_assert(offsetof(struct cr_image_thread_x86_64, xstate) - FIRST == sizeof(struct user_regs_struct), "27 registers");
_Static_assert(offsetof(struct cr_image_thread_x86_64, fs_base) - FIRST == offsetof(struct user_regs_struct, fs_base),
	       "in the same order");

void thread_write(const struct task *task, struct stream *stream)
{
	struct object object = OBJECT(struct cr_image_thread_x86_64);
	struct cr_image_thread_x86_64 image = { .pos_task = task->record.pos };

	if (task->regs.len == 0)
		return;
	memcpy((char *)&image + FIRST, task->regs.data, task->regs.len);
	image.xstate = object_span(&object, task->xstate.data, task->xstate.len);
	stream_object(stream, CR_OBJ_THREAD_X86_64, &object, &image, NULL);
}
#else
void thread_write(const struct task *task, struct stream *stream)
{
}
#endif
