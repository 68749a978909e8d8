#include "file.h"

struct pidfd {
	struct object object;
	struct object *pid; /* NULL: it was waited for, or is outside */
	struct cr_image_pidfd image;
};

struct object *pidfd_of(struct dump *dump, struct file *file, const char *info)
{
	int64_t pid;

	if (!file_is(file, "pidfd"))
		return NULL;
	struct pidfd *pidfd = dump_add(dump, CR_OBJ_PIDFD, sizeof(*pidfd));
	const char *wrong = parse_pidfd(info, &pid);
	die_of(wrong, file);
	pidfd->pid = pid > 0 ? pid_find(dump, (pid_t)pid) : NULL;
	found_if(dump, pid >= 0 && !pidfd->pid, "pidfd-outside", file->shared.task->tgid, "%s stands for a process outside the container",
		 file->who);
	/* PIDFD_THREAD, Linux 6.9 */
	pidfd->image.pidfd_flags = field_value(info, "flags", 8) & O_EXCL ? CR_PIDFD_FLAG_THREAD : 0;
	return &pidfd->object;
}

static void write_pidfd(struct dump *dump, void *object, struct stream *stream)
{
	struct pidfd *pidfd = object;

	pidfd->image.pos_pid = position(pidfd->pid);
	stream_object(stream, object, &pidfd->image);
}

const struct kind kind_pidfd = { CR_OBJ_PIDFD, NOBODY, 0, NULL, NULL, NULL, write_pidfd };
