/* What the five kinds of namespaces have in common. */
#define _GNU_SOURCE
#include "dump.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

const char *const ns_names[NS_TYPES] = {
	[NS_UTS] = "uts", [NS_IPC] = "ipc", [NS_MNT] = "mnt", [NS_PID] = "pid", [NS_NET] = "net",
};

struct ns *ns_add(struct dump *dump, enum ns_type type, int fd)
{
	struct stat st;
	struct ns *ns;

	if (fstat(fd, &st) < 0)
		die(errno, "a %s namespace", ns_names[type]);
	for_each(ns, &dump->ns[type]) {
		if (ns->dev == st.st_dev && ns->ino == st.st_ino) {
			close(fd);
			return ns;
		}
	}
	ns = allocate(sizeof(*ns));
	*ns = (struct ns){ .dev = st.st_dev, .ino = st.st_ino, .fd = fd };
	list_add(&dump->ns[type], ns);
	return ns;
}

void ns_collect(struct dump *dump, struct task *task, enum ns_type type)
{
	char path[PROC_PATH];

	/* a zombie has left its namespaces */
	if (task->zombie)
		return;
	snprintf(path, sizeof(path), "/proc/%d/task/%d/ns/%s", task->tgid, task->tid, ns_names[type]);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd >= 0)
		task->ns[type] = ns_add(dump, type, fd);
	else if (task->seized || (errno != ENOENT && errno != ESRCH))
		die(errno, "%s", path);
}
