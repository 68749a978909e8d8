#include "dump.h"
#include "file_restore.h"

#include <fcntl.h>
#include <sys/syscall.h>

/* A directory as the link in /proc leads to it. */
static struct directory identify(const struct task *task, const char *link)
{
	struct directory directory = { 0 };
	char target[4096];
	const struct path path = task_path(task, "%s", link);
	ssize_t len = readlink(path.name, target, sizeof(target) - 1);

	directory.too_long = len < 0 && errno == ENAMETOOLONG;
	die_if(len < 0 && !directory.too_long, errno, "%s", path.name);
	die_if(statx(AT_FDCWD, path.name, AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC, STATX_BASIC_STATS | STATX_MNT_ID,
		     &directory.stx) < 0, errno, "%s", path.name);
	directory.path = format_string("%.*s", len < 0 ? 0 : (int)len, target);
	directory.mnt_id = mount_find(task, directory.stx.stx_mnt_id) ? directory.stx.stx_mnt_id : 0;
	directory.unlinked = try_strip_deleted(task, directory.path, &directory.stx);
	return directory;
}

static void init(struct dump *dump, void *object, struct task *task)
{
	struct fs *fs = object;

	fs->root = identify(task, "root");
	fs->pwd = identify(task, "cwd");
}

static void write_fs(struct dump *dump, void *object, struct stream *stream)
{
	const struct fs *fs = object;
	const struct task *task = fs->shared.task;
	struct cr_image_fs_struct image = {
		.fs_flags = (fs->root.unlinked ? CR_FS_FLAG_ROOT_UNLINKED : 0) |
			    (fs->pwd.unlinked ? CR_FS_FLAG_PWD_UNLINKED : 0),
	};

	CR_EACH_FS_STRUCT_SOURCE(FILL)
	image.root = object_text(object, fs->root.path);
	image.pwd = object_text(object, fs->pwd.path);
	stream_object(stream, object, &image);
}

const struct kind kind_fs_struct = { CR_OBJ_FS_STRUCT, LIVING, sizeof(struct fs), compare_kcmp, init, NULL, write_fs };

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

static void check_fs(struct restart *restart, struct image_object *object)
{
	const struct cr_image_fs_struct *image = object->fixed;
	const char *root = image_text(object, image->root), *pwd = image_text(object, image->pwd);

	if (!(image->fs_flags & CR_FS_FLAG_ROOT_UNLINKED))
		path_check_directory(restart, root, "the root directory of a task");
	if (!(image->fs_flags & CR_FS_FLAG_PWD_UNLINKED))
		path_check_directory(restart, pwd, "the working directory of a task");
}

const struct restorer restore_fs_struct = { .kind = CR_OBJ_FS_STRUCT, .check = check_fs, .set = set_fs };
