#include "dump.h"

#include <string.h>

/* No number at all in the container means that it was made outside: no object, no reference. */
static struct pid *add(struct dump *dump, const struct task *task, const char *name)
{
	uint32_t number[PID_LEVELS], count = task_numbers(task, name, number);
	struct pid *pid = NULL, *other;

	if (count <= dump->pid_offset)
		return NULL;
	count -= dump->pid_offset;
	for_each(other, &dump->pids)
		if (other->number[0] == number[dump->pid_offset])
			pid = other;
	if (!pid) {
		pid = allocate(sizeof(*pid));
		list_add(&dump->pids, pid);
	}
	/* seen from a task that is less deep, it has fewer numbers */
	if (pid->levels < count) {
		pid->levels = count;
		memcpy(pid->number, number + dump->pid_offset, count * sizeof(*number));
	}
	return pid;
}

static void collect(struct dump *dump, struct task *task)
{
	task->pid = add(dump, task, "NSpid");
	task->pgid = add(dump, task, "NSpgid");
	task->sid = add(dump, task, "NSsid");
}

static void write_pid(struct dump *dump, void *p, struct stream *stream)
{
	struct pid *pid = p;
	struct object object = OBJECT(struct cr_image_pid);
	struct cr_image_pid image = { .level = pid->levels - 1 };

	image.numbers = object_table(&object, pid->number, pid->levels, sizeof(*pid->number));
	stream_object(stream, CR_OBJ_PID, &object, &image, &pid->record);
}

const struct kind kind_pid = { 2, offsetof(struct dump, pids), collect, write_pid };
