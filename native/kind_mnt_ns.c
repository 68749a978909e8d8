#include "dump.h"

static void collect(struct dump *dump, struct task *task)
{
	ns_collect(dump, task, NS_MNT);
	/* what can be seen from the root of the first task that is in it */
	if (task->ns[NS_MNT] && task->ns[NS_MNT]->mountinfo.len == 0)
		proc_read(&task->ns[NS_MNT]->mountinfo, "/proc/%d/task/%d/mountinfo", task->tgid, task->tid);
}

static struct cr_span add_span(struct object *object, struct text escaped)
{
	char *bytes = allocate(escaped.len + 1);
	struct cr_span span = object_span(object, bytes, text_unescape(escaped, bytes));

	free(bytes);
	return span;
}

static void write_ns(struct dump *dump, void *p, struct stream *stream)
{
	struct ns *ns = p;
	struct object object = OBJECT(struct cr_image_mnt_ns);
	struct cr_image_mnt_ns image = { 0 };
	cleanup_buf struct buf blank = { 0 };
	struct mountinfo mount;
	struct text line;
	size_t count = 0;

	/* entries first, then entry by entry what they point at */
	for (struct text text = buf_text(&ns->mountinfo); text_line(&text, &line); count++)
		buf_append(&blank, &(struct cr_mount){ 0 }, sizeof(struct cr_mount));
	image.mounts = object_table(&object, blank.data, count, sizeof(struct cr_mount));

	count = 0;
	for (struct text text = buf_text(&ns->mountinfo); text_line(&text, &line); count++) {
		const char *wrong = parse_mountinfo(line, &mount);
		if (wrong)
			die(0, "mountinfo: %s", wrong);
		struct cr_mount entry = {
			.mnt_id = (uint32_t)mount.mnt_id,
			.parent_id = (uint32_t)mount.parent_id,
			.dev_major = (uint32_t)mount.dev_major,
			.dev_minor = (uint32_t)mount.dev_minor,
			.mnt_flags = mount.flags,
		};
		entry.root = add_span(&object, mount.root);
		entry.mountpoint = add_span(&object, mount.mountpoint);
		entry.fstype = add_span(&object, mount.fstype);
		entry.source = add_span(&object, mount.source);
		entry.options = add_span(&object, mount.options);
		*(struct cr_mount *)object_record(&object, image.mounts, count) = entry;
	}
	stream_object(stream, CR_OBJ_MNT_NS, &object, &image, &ns->record);
}

const struct kind kind_mnt_ns = { 2, offsetof(struct dump, ns[NS_MNT]), collect, write_ns };
