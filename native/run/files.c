/* Open files: each description is opened once by cr-restart itself, and handed to those that have it. */
#include "restart.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/fsuid.h>
#include <sys/syscall.h>

/* A FILE with the first task that has it, and its number there. */
struct placed {
	struct image_object *file;
	struct rtask *task;
	int fd;
};

static struct buf placed;

static struct image_object *object_behind(const struct restart *restart, const struct image_object *file)
{
	return image_at(&restart->image, ((const struct cr_image_file *)file->fixed)->pos_object);
}

/* The kind that knows what a description is of. */
static const struct restorer *restorer_behind(const struct restart *restart, const struct image_object *object)
{
	const struct restorer *restorer = restorer_of(restart, object ? object->type : CR_OBJ_FILE);

	die_if(!restorer || !restorer->open, 0, "a file of kind %u can't be opened", object ? object->type : 0);
	return restorer;
}

int file_fd(struct restart *restart, struct image_object *file)
{
	struct image_object *object = object_behind(restart, file);

	if (file->fd < 0)
		file->fd = restorer_behind(restart, object)->open(restart, file, object);
	return file->fd;
}

int open_inside(const struct restart *restart, const char *path, int flags)
{
	struct open_how how = {
		.flags = (uint64_t)(flags | O_CLOEXEC | (flags & O_PATH ? 0 : O_NOCTTY)),
		.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS,
	};
	const uint32_t user = restart->options->userns;

	/* not with more rights than the container's own root has; setfsuid(2) */
	if (user) {
		setfsgid(user);
		setfsuid(user);
	}
	int fd = (int)syscall(SYS_openat2, restart->root, path, &how, sizeof(how));
	int errnum = errno;
	if (user) {
		setfsuid(0);
		setfsgid(0);
	}
	errno = errnum;
	return fd;
}

/* Numbers that a task has taken: the next that it gets is the lowest that is free. */
struct numbers {
	char *taken; /* one for each up to that of the socket, and one more */
	int lowest;
};

/* All descriptors of a table that have one description: @count of them from @fds on. */
static void place(struct restart *restart, struct rtask *task, struct numbers *numbers, const struct cr_fd *fds, size_t count)
{
	struct image_object *file = image_at(&restart->image, fds->pos_file);
	bool stays = false;

	/* opening it may make calls in the task, too */
	const int ours = file_fd(restart, file);
	while (numbers->taken[numbers->lowest])
		numbers->lowest++;
	const int given = numbers->lowest;
	task_give_lowest(restart, task, ours);
	if (!file->holder) {
		struct placed new = { file, task, (int)fds->fd };
		file->holder = task;
		buf_append(&placed, &new, sizeof(new));
	}
	for (const struct cr_fd *fd = fds; fd < fds + count; fd++) {
		const bool close = fd->fd_flags & CR_FD_FLAG_CLOEXEC;
		numbers->taken[fd->fd] = true;
		stays |= (int)fd->fd == given;
		if ((int)fd->fd != given)
			task_do(task, SYS_dup3, (uint64_t)given, fd->fd, close ? O_CLOEXEC : 0);
		else if (!close)
			task_do(task, SYS_fcntl, (uint64_t)given, F_SETFD, 0);
	}
	if (!stays)
		task_do(task, SYS_close, (uint64_t)given);
}

static int compare_file(const void *a, const void *b)
{
	const struct cr_fd *x = a, *y = b;

	return x->pos_file != y->pos_file ? (x->pos_file > y->pos_file) - (x->pos_file < y->pos_file)
					  : (x->fd > y->fd) - (x->fd < y->fd);
}

static void fill_table(struct restart *restart, struct rtask *task, const struct image_object *table)
{
	const struct cr_image_files_struct *files = table->fixed;
	cleanup_buf struct buf sorted = { 0 };
	cleanup_free char *taken = allocate((size_t)restart->socket_number + 2);
	struct numbers numbers = { taken, 0 };
	size_t next;

	taken[restart->socket_number] = true;
	for_each_entry(struct cr_fd, fd, table, &files->fds)
		buf_append(&sorted, fd, sizeof(*fd));
	const struct cr_fd *fds = (const struct cr_fd *)sorted.data;
	const size_t count = sorted.len / sizeof(*fds);
	if (count > 0)
		qsort(sorted.data, count, sizeof(*fds), compare_file);
	for (size_t i = 0; i < count; i = next) {
		for (next = i + 1; next < count && fds[next].pos_file == fds[i].pos_file;)
			next++;
		place(restart, task, &numbers, fds + i, next - i);
	}
}

void files_make(struct restart *restart)
{
	const struct restorer *every = restorer_of(restart, CR_OBJ_FILE);

	for_each_living(task, restart) {
		const struct image_object *table = object_of(restart, task, pos_files);
		if (table->holder == task)
			fill_table(restart, task, table);
	}
	calls_run();
	for (const struct placed *at = (struct placed *)placed.data; (char *)at < placed.data + placed.len; at++) {
		struct image_object *object = object_behind(restart, at->file);
		const struct restorer *restorer = restorer_behind(restart, object);
		/* what every description has, and what this one has beside it */
		if (every->settle)
			every->settle(restart, at->file, object, at->task, at->fd);
		if (restorer != every && restorer->settle)
			restorer->settle(restart, at->file, object, at->task, at->fd);
	}
	calls_run();
}

/* Ours, so that a pipe has no end that nobody knows. */
void files_close(struct restart *restart)
{
	for_each_living(task, restart)
		if (object_of(restart, task, pos_files)->holder == task)
			task_do(task, SYS_close, (uint64_t)restart->socket_number);
	calls_run();
	for_each_image_object(object, &restart->image)
		if (object->fd >= 0)
			close(object->fd);
	close(restart->socket);
}
