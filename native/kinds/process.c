#include "process.h"

#include <fcntl.h>
#include <unistd.h>

void task_set_number(struct restart *restart, const struct rtask *task, const char *name, const char *check, struct path text)
{
	const struct path path = path_of("/proc/%d/%s", task->tid, name);
	cleanup_buf struct buf now = try_read(path.name);

	if (now.data && strncmp(now.data, text.name, strlen(text.name)) == 0 && now.data[strlen(text.name)] == '\n')
		return;
	cleanup_close int fd = open(path.name, O_WRONLY | O_CLOEXEC);
	/* coredump_filter is shown without a prefix, and read with one */
	cleanup_free char *value = format_string("%s%s", strcmp(name, "coredump_filter") == 0 ? "0x" : "", text.name);
	if (fd < 0 || write(fd, value, strlen(value)) < 0) {
		die_if(!is_allowed(restart, check), errno, "%s of %s", name, rtask_name(task).name);
		note(restart, "%s of %s stays %s", name, rtask_name(task).name, now.data ? now.data : "what it is");
	}
}
