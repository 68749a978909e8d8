#include "file.h"

struct files {
	struct shared shared;
	struct buf fds;     /* struct cr_fd each, without the positions */
	struct buf opened; /* of the files of these */
};

static void init(struct dump *dump, void *object, struct task *task)
{
	cleanup_buf struct buf numbers = read_numbers(task_path(task, "fd").name);
	struct files *files = object;

	for_each_number(number, &numbers) {
		const struct path path = task_path(task, "fdinfo/%u", *number);
		cleanup_buf struct buf info = read_whole(path.name);
		struct cr_fd fd = { .fd = *number };
		fd.fd_flags = needed_value(&info, path.name, "flags", 8) & O_CLOEXEC ? CR_FD_FLAG_CLOEXEC : 0;
		buf_append(&files->fds, &fd, sizeof(fd));
		struct file *file = shared_collect(dump, CR_OBJ_FILE, task, (int)*number);
		file_locks(file, task, info.data);
		list_add(&files->opened, file);
	}
}

static void write_files(struct dump *dump, void *object, struct stream *stream)
{
	struct files *files = object;
	const struct task *task = files->shared.task;
	struct cr_image_files_struct image = { 0 };
	struct cr_fd *fd = (struct cr_fd *)files->fds.data;

	CR_EACH_FILES_STRUCT_SOURCE(FILL)
	for_each(struct file, file, &files->opened)
		fd++->pos_file = position(file);
	image.fds = object_table(object, &files->fds, sizeof(struct cr_fd));
	stream_object(stream, object, &image);
}

const struct kind kind_files_struct = {
	CR_OBJ_FILES_STRUCT, LIVING, sizeof(struct files), compare_kcmp, init, NULL, write_files,
};
