#include "dump.h"
#include "restart.h"

#include <sys/syscall.h>

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

static void set_fs(struct restart *restart, struct image_object *object, struct rtask *task)
{
	const struct cr_image_fs_struct *image = object->fixed;
	cleanup_free char *root = (char *)image_text(object, image->root), *pwd = (char *)image_text(object, image->pwd);

	/* both are below the root of the container */
	task_do(task, SYS_chdir, task_string(task, pwd));
	if (strcmp(root, "/") != 0)
		task_do(task, SYS_chroot, task_string(task, root));
	task_do(task, SYS_umask, image->umask);
}

const struct restorer restore_fs_struct = { .kind = CR_OBJ_FS_STRUCT, .set = set_fs };
