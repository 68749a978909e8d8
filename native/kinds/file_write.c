/* FILE, written: the description, and behind it what the file holds. */
#include "file.h"

bool is_memfd(const struct file *file)
{
	return strncmp(file->path, "/memfd:", 7) == 0 && file->image.f_flags & CR_OPEN_FLAG_UNLINKED;
}

void file_ask_seals(struct file *file, int fd)
{
	int seals = fcntl(fd, F_GET_SEALS);

	/* a file that is only called so */
	die_if(seals < 0 && (fd < 0 || errno != EINVAL), errno, "the seals of %s", file->who);
	file->image.seals = seals < 0 ? 0 : CR_SEAL_OF(seals);
}

void file_write(struct dump *dump, struct file *file, struct stream *stream)
{
	struct object *object = &file->shared.object;
	cleanup_buf struct buf locks = { 0 };

	if (is_memfd(file) && file->shared.fd < 0) {
		cleanup_close int fd = file_reopen(file, O_RDONLY);
		file_ask_seals(file, fd);
	}
	file->image.pos_object = position(file->what);
	file->image.pos_owner = position(file->owner);
	file->image.path = object_text(object, file->path);
	file->image.fstype = object_text(object, file->fstype);
	for_each_lock(lock, file) {
		lock->entry.pos_owner = position(lock->owner);
		buf_append(&locks, &lock->entry, sizeof(lock->entry));
	}
	file->image.locks = object_table(object, &locks, sizeof(struct cr_file_lock));
	stream_object(stream, object, &file->image);
	file_data_write(dump, file, stream);
}
