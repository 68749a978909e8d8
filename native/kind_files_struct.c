#define _GNU_SOURCE
#include "dump.h"

#include <fcntl.h>
#include <linux/kcmp.h>

static void collect(struct dump *dump, struct task *task)
{
	cleanup_buf struct buf numbers = { 0 };
	uint64_t flags = 0;
	uint32_t number;
	bool is_new;

	if (task->zombie)
		return;
	task->files = shared_collect(&dump->files_structs, task, KCMP_FILES, sizeof(*task->files), &is_new);
	if (!is_new)
		return;
	try_proc_numbers(&numbers, "/proc/%d/task/%d/fd", task->tgid, task->tid);
	for_each_number(number, &numbers) {
		cleanup_buf struct buf info = { 0 };
		struct fd *fd = allocate(sizeof(*fd));
		proc_read(&info, "/proc/%d/task/%d/fdinfo/%u", task->tgid, task->tid, number);
		text_field(buf_text(&info), "flags", 8, 0, &flags);
		*fd = (struct fd){ number, flags & O_CLOEXEC, file_of_fd(dump, task, number, buf_text(&info)) };
		list_add(&task->files->fds, fd);
	}
}

static void write_files(struct dump *dump, void *p, struct stream *stream)
{
	struct files *files = p;
	struct object object = OBJECT(struct cr_image_files_struct);
	struct cr_image_files_struct image = { .max_fds = task_status(files->task, "FDSize", 10) };
	cleanup_buf struct buf fds = { 0 };
	const struct fd *fd;

	for_each(fd, &files->fds)
		buf_append(&fds, &(struct cr_fd){ fd->number, 0, fd->cloexec ? CR_FD_FLAG_CLOEXEC : 0, position(fd->file) },
			   sizeof(struct cr_fd));
	image.fds = object_table(&object, fds.data, files->fds.count, sizeof(struct cr_fd));
	stream_object(stream, CR_OBJ_FILES_STRUCT, &object, &image, &files->record);
}

const struct kind kind_files_struct = { 2, offsetof(struct dump, files_structs.found), collect, write_files };
