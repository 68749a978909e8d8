#include "dump.h"
#include "file_restore.h"

#include <fcntl.h>
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

/* A directory that has no name any more is made, and loses it again. The number that the task has for it. */
static uint64_t give_nameless(struct restart *restart, struct rtask *task, const char *path)
{
	cleanup_close int fd = make_nameless_directory(restart, path);

	die_if(fd < 0, errno, "%s", path);
	return (uint64_t)task_give(restart, task, fd);
}

static void set_fs(struct restart *restart, struct image_object *object, struct rtask *task)
{
	const struct cr_image_fs_struct *image = object->fixed;
	const char *root = image_text(object, image->root), *pwd = image_text(object, image->pwd);

	/* both are below the root of the container */
	if (image->fs_flags & CR_FS_FLAG_PWD_UNLINKED) {
		const uint64_t fd = give_nameless(restart, task, pwd);
		task_do(task, SYS_fchdir, fd);
		task_do(task, SYS_close, fd);
	} else {
		task_do(task, SYS_chdir, task_string(task, pwd));
	}
	if (image->fs_flags & CR_FS_FLAG_ROOT_UNLINKED) {
		const uint64_t here = (uint64_t)task_ask(task, SYS_open, task_string(task, "."), O_PATH | O_DIRECTORY | O_CLOEXEC);
		const uint64_t fd = give_nameless(restart, task, root);
		task_do(task, SYS_fchdir, fd);
		task_do(task, SYS_chroot, task_string(task, "."));
		task_do(task, SYS_fchdir, here);
		task_do(task, SYS_close, here);
		task_do(task, SYS_close, fd);
	} else if (strcmp(root, "/") != 0) {
		task_do(task, SYS_chroot, task_string(task, root));
	}
	task_do(task, SYS_umask, image->umask);
}

const struct restorer restore_fs_struct = { .kind = CR_OBJ_FS_STRUCT, .set = set_fs };
