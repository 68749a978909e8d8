/*
 * The end of a restart, and what must not be left behind where it does not come. Tasks that are still traced die with
 * cr-restart; those that were let go already would stay, and the files of sockets. So another process waits for a last
 * word, and without it undoes both: until it is said there is no restart, and then there is all of it.
 */
#include "restart.h"

#include <signal.h>
#include <sys/syscall.h>

#include "guard.h"
#include "process.h"

/* Paths of sockets that were not there before; pidfds of processes. */
static struct buf paths, processes;
static struct guard *of_files, *of_tasks;

static void unlink_sockets(const void *list)
{
	struct stat st;

	for_each(const char, path, (const struct buf *)list)
		if (lstat(path, &st) == 0 && S_ISSOCK(st.st_mode))
			unlink(path);
}

static void kill_processes(const void *list)
{
	for_each_number(pidfd, (const struct buf *)list)
		syscall(SYS_pidfd_send_signal, (int)*pidfd, SIGKILL, NULL, 0);
}

void release_prepare(struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_SOCKET) {
		const struct cr_image_socket *image = object->fixed;
		char *path = format_string("%s%s", restart->options->root ?: "", image_text(object, image->path));
		if (image->path.len && access(path, F_OK) < 0)
			list_add(&paths, path);
		else
			free(path);
	}
	if (paths.len > 0)
		of_files = guard_start(unlink_sockets, &paths);
}

/* Where its first task is number 1 of a PID namespace of its own, the others end with it, and it is let go last. */
static bool ends_with_first(const struct restart *restart)
{
	return restart->tasks->nr == 1;
}

static void watch_tasks(struct restart *restart)
{
	for_each_living(task, restart) {
		if (task->leader != task)
			continue;
		const int pidfd = (int)syscall(SYS_pidfd_open, task->tid, 0);
		die_if(pidfd < 0, errno, "%s", rtask_name(task).name);
		buf_append(&processes, &(uint32_t){ (uint32_t)pidfd }, sizeof(uint32_t));
	}
	of_tasks = guard_start(kill_processes, &processes);
}

void release_all(struct restart *restart)
{
	if (!ends_with_first(restart))
		watch_tasks(restart);
	/* children first */
	for (size_t i = restart->task_count; i-- > 0;)
		if (!restart->tasks[i].zombie)
			thread_release(restart, &restart->tasks[i]);
	if (of_tasks)
		guard_end(of_tasks);
	if (of_files)
		guard_end(of_files);
	for_each_number(pidfd, &processes)
		close((int)*pidfd);
}
