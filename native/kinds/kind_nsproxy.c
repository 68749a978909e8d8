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

static void write_nsproxy(struct dump *dump, void *object, struct stream *stream)
{
	const struct task *task = ((const struct shared *)object)->task;
	struct cr_image_nsproxy image = { 0 };

	CR_EACH_NSPROXY_REFERENCE(REFER)
	stream_object(stream, object, &image);
}

const struct kind kind_nsproxy = { CR_OBJ_NSPROXY, LIVING, 0, compare, NULL, NULL, write_nsproxy };
