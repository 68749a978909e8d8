#include "dump.h"

#include <unistd.h>

/* The order of the image: what is referred to comes first. VMA, PAGES and THREAD follow their owners. */
static const struct kind *const kinds[] = {
	&kind_uts_ns,       &kind_cred,      &kind_ipc_ns,        &kind_mnt_ns,         &kind_pid_ns,
	&kind_net_ns,       &kind_pid,       &kind_nsproxy,       &kind_file,           &kind_mm_struct,
	&kind_files_struct, &kind_fs_struct, &kind_signal_struct, &kind_sighand_struct, &kind_task_struct,
};

void dump_collect(struct dump *dump)
{
	struct task *task;

	for (size_t i = 0; i < ARRAY_SIZE(kinds); i++)
		if (kinds[i]->since <= dump->options->revision && kinds[i]->collect)
			for_each(task, &dump->tasks)
				kinds[i]->collect(dump, task);
}

void dump_write(struct dump *dump, struct stream *stream)
{
	void *object;

	for (size_t i = 0; i < ARRAY_SIZE(kinds); i++)
		if (kinds[i]->since <= dump->options->revision)
			for_each(object, (const struct list *)((char *)dump + kinds[i]->objects))
				kinds[i]->write(dump, object, stream);
}

uint64_t task_status(const struct task *task, const char *name, unsigned base)
{
	return text_value(buf_text(&task->status), name, base);
}

uint64_t task_bytes(const struct task *task, const char *name)
{
	return task_status(task, name, 10) * 1024;
}

unsigned task_numbers(const struct task *task, const char *name, uint32_t number[PID_LEVELS])
{
	unsigned count = 0;
	uint64_t value;

	/* 0: not to be seen from there */
	while (count < PID_LEVELS && text_field(buf_text(&task->status), name, 10, count, &value) && value != 0)
		number[count++] = (uint32_t)value;
	return count;
}

uint64_t ns_of_ticks(uint64_t ticks)
{
	return ticks * (UINT64_C(1000000000) / (uint64_t)sysconf(_SC_CLK_TCK));
}
