#include "dump.h"

/* The kernel's nsproxy can't be seen: tasks with the same namespaces are taken to share one. */
static int compare(const void *a, const void *b)
{
	const struct task *x = ((const struct shared *)a)->task, *y = ((const struct shared *)b)->task;
	int order = 0;

	for (int kind = 0; kind < CR_NR_KINDS && order == 0; kind++)
		if (ns_names[kind])
			order = memcmp(&x->has[kind], &y->has[kind], sizeof(x->has[kind]));
	return order;
}

/* Which namespaces somebody outside is in, too; of kinds that an image has no objects for, whether cr-dump is. */
static uint64_t outside_of(const struct task *task)
{
	static const struct {
		enum cr_kind kind;
		const char *name;
		uint64_t flag;
	} namespaces[] = {
		{ CR_OBJ_UTS_NS, NULL, CR_NS_FLAG_UTS_OUTSIDE }, { CR_OBJ_IPC_NS, NULL, CR_NS_FLAG_IPC_OUTSIDE },
		{ CR_OBJ_MNT_NS, NULL, CR_NS_FLAG_MNT_OUTSIDE }, { CR_OBJ_PID_NS, NULL, CR_NS_FLAG_PID_OUTSIDE },
		{ CR_OBJ_NET_NS, NULL, CR_NS_FLAG_NET_OUTSIDE }, { 0, "user", CR_NS_FLAG_USER_OUTSIDE },
		{ 0, "cgroup", CR_NS_FLAG_CGROUP_OUTSIDE },      { 0, "time", CR_NS_FLAG_TIME_OUTSIDE },
	};
	uint64_t flags = 0;

	for (size_t i = 0; i < ARRAY_SIZE(namespaces); i++) {
		const char *name = namespaces[i].name;
		ino_t own = name ? inode_or_none(path_of("/proc/self/ns/%s", name).name) : 0;
		bool outside = name ? own && own == inode_or_none(task_path(task, "ns/%s", name).name) :
				      ((const struct ns *)task->has[namespaces[i].kind])->outside;
		flags |= outside ? namespaces[i].flag : 0;
	}
	return flags;
}

static void write_nsproxy(struct dump *dump, void *object, struct stream *stream)
{
	const struct task *task = ((const struct shared *)object)->task;
	struct cr_image_nsproxy image = { 0 };

	CR_EACH_NSPROXY_REFERENCE(REFER)
	if (dump->options->revision >= 3)
		image.ns_flags = outside_of(task);
	stream_object(stream, object, &image);
}

const struct kind kind_nsproxy = { CR_OBJ_NSPROXY, LIVING, 0, compare, NULL, NULL, write_nsproxy };
