/* What the five kinds of namespaces have in common. */
#include "dump.h"

#include <sched.h>

const char *const ns_names[CR_NR_KINDS] = {
#define NAME(kind, name) [kind] = name,
	CR_EACH_NS(NAME)
};

int compare_ns(const void *a, const void *b)
{
	const struct ns *ns = b;
	const struct task *task = ((const struct shared *)a)->task;
	const struct path path = task_path(task, "ns/%s", ns_names[ns->shared.object.kind]);
	ino_t ino = inode_of(path.name);

	/* of somebody outside it may be the number of none */
	die_if(!ino && (task->settled || !is_unknowable()), errno, "%s", path.name);
	return (ino > ns->ino) - (ino < ns->ino);
}

void ns_init(struct dump *dump, void *object, struct task *task)
{
	struct ns *ns = object;
	struct path path = task_path(task, "ns/%s", ns_names[ns->shared.object.kind]);

	ns->fd = open(path.name, O_RDONLY | O_CLOEXEC);
	/* where nobody is stopped, a task may end */
	die_if(ns->fd < 0 && (task->seized || (errno != ENOENT && errno != ESRCH)), errno, "%s", path.name);
	ns->ino = inode_of(path.name);
	die_if(ns->fd >= 0 && !ns->ino, errno, "%s", path.name);
}

int ns_enter(const struct ns *ns)
{
	const char *name = ns_names[ns->shared.object.kind];
	int home = open_file(path_of("/proc/self/ns/%s", name).name, O_RDONLY);

	die_if(setns(ns->fd, 0) < 0, errno, "a %s namespace of the container can't be entered", name);
	return home;
}

void ns_leave(const int *home)
{
	die_if(setns(*home, 0) < 0, errno, "the way back from a namespace of the container");
	close(*home);
}
