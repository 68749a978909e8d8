#include "dump.h"

#include <string.h>

/* The kernel's nsproxy can't be seen: tasks with the same namespaces are taken to share one. */
static void collect(struct dump *dump, struct task *task)
{
	struct nsproxy *nsproxy;

	if (task->zombie)
		return;
	for_each(nsproxy, &dump->nsproxies) {
		if (memcmp(nsproxy->ns, task->ns, sizeof(nsproxy->ns)) == 0) {
			task->nsproxy = nsproxy;
			return;
		}
	}
	task->nsproxy = allocate(sizeof(*nsproxy));
	memcpy(task->nsproxy->ns, task->ns, sizeof(nsproxy->ns));
	list_add(&dump->nsproxies, task->nsproxy);
}

static void write_nsproxy(struct dump *dump, void *object, struct stream *stream)
{
	struct nsproxy *nsproxy = object;
	struct cr_image_nsproxy image = {
		.pos_uts_ns = position(nsproxy->ns[NS_UTS]),
		.pos_ipc_ns = position(nsproxy->ns[NS_IPC]),
		.pos_mnt_ns = position(nsproxy->ns[NS_MNT]),
		.pos_pid_ns = position(nsproxy->ns[NS_PID]),
		.pos_net_ns = position(nsproxy->ns[NS_NET]),
	};

	stream_fixed(stream, CR_OBJ_NSPROXY, &image, sizeof(image), &nsproxy->record);
}

const struct kind kind_nsproxy = { 2, offsetof(struct dump, nsproxies), collect, write_nsproxy };
