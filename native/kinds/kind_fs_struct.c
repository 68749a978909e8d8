#include "dump.h"

static void write_fs(struct dump *dump, void *object, struct stream *stream)
{
	const struct task *task = ((const struct shared *)object)->task;
	cleanup_free char *root = read_link(task_path(task, "root").name);
	cleanup_free char *pwd = read_link(task_path(task, "cwd").name);
	struct cr_image_fs_struct image = { 0 };

	CR_EACH_FS_STRUCT_SOURCE(FILL)
	image.root = object_text(object, root);
	image.pwd = object_text(object, pwd);
	stream_object(stream, object, &image);
}

const struct kind kind_fs_struct = { CR_OBJ_FS_STRUCT, LIVING, 0, compare_kcmp, NULL, NULL, write_fs };
