#include "dump.h"
#include "restart.h"

#include <sys/mount.h>

/* What can be seen from the root of the first task that is in it. */
static void init(struct dump *dump, void *object, struct task *task)
{
	struct ns *ns = object;

	ns_init(dump, object, task);
	ns->text = read_whole(task_path(task, "mountinfo").name);
	for (char *text = ns->text.data, *line; (line = next_line(&text));) {
		struct mountinfo *mount = allocate(sizeof(*mount));
		const char *wrong = parse_mountinfo(line, mount);
		die_if(wrong, 0, "the mounts of pid %d: %s", task->tid, wrong);
		list_add(&ns->mounts, mount);
	}
}

static void write_mnt_ns(struct dump *dump, void *object, struct stream *stream)
{
	const struct ns *ns = object;
	cleanup_buf struct buf entries = { 0 };
	struct cr_image_mnt_ns image = { 0 };
	size_t i = 0;

	/* entries first, then entry by entry what they point at */
	for_each(struct mountinfo, mount, &ns->mounts)
		buf_append(&entries, &mount->entry, CR_MOUNT_LEN_R2);
	image.mounts = object_table(object, &entries, CR_MOUNT_LEN_R2);
	for_each(struct mountinfo, mount, &ns->mounts) {
#define TEXT(field) mount->entry.field = object_text(object, mount->field);
		CR_EACH_MOUNT_SPAN(TEXT)
		memcpy(ns->shared.object.tail.data + CR_MOUNT_LEN_R2 * i++, &mount->entry, CR_MOUNT_LEN_R2);
	}
	stream_object(stream, object, &image);
}

const struct kind kind_mnt_ns = { CR_OBJ_MNT_NS, LIVING, sizeof(struct ns), compare_ns, init, NULL, write_mnt_ns };

/* /proc of the PID namespace that the caller is in; the rest is as it is here. */
static void restore_mnt(struct restart *restart, struct image_object *object)
{
	char self[32] = "";

	if (readlink("/proc/self", self, sizeof(self) - 1) > 0 && atoi(self) == getpid())
		return;
	die_if(mount("proc", "/proc", "proc", 0, NULL) < 0, errno, "/proc of the container");
}

const struct restorer restore_mnt_ns = { .kind = CR_OBJ_MNT_NS, .restore = restore_mnt };
