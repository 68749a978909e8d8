#include "dump.h"

struct pid {
	struct object object;
	pid_t seen; /* its number where cr-dump is */
	struct buf numbers; /* uint32_t each, the container's root namespace first */
};

/* No number at all in the container means that it was made outside: no object, no reference. */
static void *add(struct dump *dump, const struct task *task, const char *name)
{
	cleanup_buf struct buf numbers = parse_numbers(needed_field(task, name));
	struct pid *pid = NULL;

	const uint32_t *number = (const uint32_t *)numbers.data + dump->container.pid_level;
	size_t count = numbers.len / sizeof(*number);
	/* 0: not to be seen from so deep */
	while (count > 0 && ((const uint32_t *)numbers.data)[count - 1] == 0)
		count--;
	if (count <= dump->container.pid_level)
		return NULL;
	for_each_object(struct pid, other, dump, CR_OBJ_PID)
		if (*(const uint32_t *)other->numbers.data == *number)
			pid = other;
	pid = pid ?: dump_add(dump, CR_OBJ_PID, sizeof(*pid));
	pid->seen = (pid_t)*(const uint32_t *)numbers.data;
	/* seen from a task that is less deep, it has fewer numbers */
	size_t len = (count - dump->container.pid_level) * sizeof(*number);
	if (pid->numbers.len < len) {
		pid->numbers.len = 0;
		buf_append(&pid->numbers, number, len);
	}
	return pid;
}

struct object *pid_find(const struct dump *dump, pid_t number)
{
	for_each_object(struct pid, pid, dump, CR_OBJ_PID)
		if (pid->seen == number)
			return &pid->object;
	return NULL;
}

static void collect(struct dump *dump, struct task *task)
{
	task->has[CR_OBJ_PID] = add(dump, task, "NSpid");
	task->pgid = add(dump, task, "NSpgid");
	task->sid = add(dump, task, "NSsid");
}

static void write_pid(struct dump *dump, void *object, struct stream *stream)
{
	const struct pid *pid = object;
	struct cr_image_pid image = { .numbers = object_table(object, &pid->numbers, sizeof(uint32_t)) };

	image.level = image.numbers.count - 1;
	stream_object(stream, object, &image);
}

const struct kind kind_pid = { CR_OBJ_PID, ALL, sizeof(struct pid), NULL, NULL, collect, write_pid };
