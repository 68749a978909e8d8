#include "dump.h"

#include <linux/kcmp.h>

static void collect(struct dump *dump, struct task *task)
{
	bool is_new;

	if (task->zombie)
		return;
	task->fs = shared_collect(&dump->fs_structs, task, KCMP_FS, sizeof(*task->fs), &is_new);
	if (is_new) {
		task->fs->root = proc_readlink("/proc/%d/task/%d/root", task->tgid, task->tid);
		task->fs->pwd = proc_readlink("/proc/%d/task/%d/cwd", task->tgid, task->tid);
	}
}

static void write_fs(struct dump *dump, void *p, struct stream *stream)
{
	struct fs *fs = p;
	struct object object = OBJECT(struct cr_image_fs_struct);
	struct cr_image_fs_struct image = { .umask = (uint32_t)task_status(fs->task, "Umask", 8) };

	image.root = object_text(&object, fs->root);
	image.pwd = object_text(&object, fs->pwd);
	stream_object(stream, CR_OBJ_FS_STRUCT, &object, &image, &fs->record);
}

const struct kind kind_fs_struct = { 2, offsetof(struct dump, fs_structs.found), collect, write_fs };
