#include "file.h"
#include "file_restore.h"

#include <sys/syscall.h>
#include <sys/wait.h>

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

/* Of a process that has ended and was waited for: of one such. */
static int open_reaped(unsigned flags)
{
	pid_t pid = fork();

	if (pid == 0)
		_exit(0);
	int fd = pid < 0 ? -1 : (int)syscall(SYS_pidfd_open, pid, flags);
	int errnum = errno;
	if (pid > 0)
		waitpid(pid, NULL, 0);
	errno = errnum;
	return fd;
}

static int open_pidfd(struct restart *restart, struct image_object *file, struct image_object *object)
{
	const struct cr_image_pidfd *image = object->fixed;
	const unsigned flags = image->pidfd_flags & CR_PIDFD_FLAG_THREAD ? O_EXCL : 0;
	const struct rtask *task = rtask_with_pid(restart, image->pos_pid);
	int fd = task ? (int)syscall(SYS_pidfd_open, task->tid, flags) : open_reaped(0);

	die_if(fd < 0, errno, "a pidfd of %s", task ? rtask_name(task).name : "a process that has ended");
	return file_with_flags(fd, file);
}

const struct restorer restore_pidfd = { .kind = CR_OBJ_PIDFD, .open = open_pidfd };
