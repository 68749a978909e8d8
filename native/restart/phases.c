/* The phases of a restart, each for all tasks. */
#include "restart.h"

#include <sys/resource.h>

#include "calls.h"
#include "kinds.h"
#include "process.h"

const struct restorer *const restorers[] = {
	&restore_uts_ns, &restore_ipc_ns, &restore_ipc_shm, &restore_ipc_sem, &restore_ipc_msg, &restore_socket,
	&restore_mnt_ns, &restore_net_ns, &restore_file, &restore_mm_struct, &restore_vma,
	&restore_fs_struct, &restore_signal_struct, &restore_sighand_struct, &restore_cred, &restore_task_struct,
	&restore_pipe, &restore_eventfd, &restore_timerfd, &restore_signalfd, &restore_inotify, &restore_tty, &restore_pidfd,
	&restore_epoll, &restore_thread_x86_64, NULL,
};

void say(const struct restart *restart, const char *what)
{
	static struct timespec start;
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	start = start.tv_sec ? start : now;
	if (restart->options->verbose)
		fprintf(stderr, "cr-restart: %5ld ms: %s (%lu calls in %lu runs)\n", (now.tv_sec - start.tv_sec) * 1000 +
			(now.tv_nsec - start.tv_nsec) / 1000000, what, calls_made, calls_runs);
}

/* For the first task that has an object of a kind: who shares it has it then, too. */
static void set_objects(struct restart *restart, uint32_t kind)
{
	for_each_image_object(object, &restart->image)
		if (object->type == kind && object->holder)
			restorer_of(restart, kind)->set(restart, object, object->holder);
	calls_run();
}

void restart_make(struct restart *restart)
{
	static const int limits[] = { RLIMIT_NOFILE, RLIMIT_MEMLOCK };

	for (size_t i = 0; i < ARRAY_SIZE(limits); i++) {
		struct rlimit limit;
		getrlimit((__rlimit_resource_t)limits[i], &limit);
		limit.rlim_cur = limit.rlim_max;
		setrlimit((__rlimit_resource_t)limits[i], &limit);
	}
	say(restart, "namespaces");
	if (restart->options->time_ns)
		namespaces_set_clocks(restart);
	boot_prepare(restart);
	boot_init(restart);
	say(restart, "tree");
	tree_make(restart);
	restart->root = open(path_of("/proc/%d/root", restart->tasks->tid).name, O_PATH | O_DIRECTORY | O_CLOEXEC);
	die_if(restart->root < 0, errno, "the root of the container");
	tree_end_zombies(restart);
	for_each_living(task, restart)
		signal_set_loginuid(restart, task);
	say(restart, "memory");
	set_objects(restart, CR_OBJ_MM_STRUCT);
	shm_finish(restart);
	say(restart, "files");
	files_make(restart);
	inodes_finish(restart);
	namespaces_finish(restart);
	set_objects(restart, CR_OBJ_FS_STRUCT);
	files_close(restart);
	say(restart, "process");
	set_objects(restart, CR_OBJ_SIGHAND_STRUCT);
	set_objects(restart, CR_OBJ_SIGNAL_STRUCT);
	say(restart, "task");
	for_each_living(task, restart)
		restore_task_struct.set(restart, task->object, task);
	for_each_living(task, restart)
		mm_finish(restart, task);
	for_each_living(task, restart)
		task_finish(restart, task);
	calls_run();
	say(restart, "end");
	/* one of those that share an address space takes the boot area away */
	for_each_living(task, restart)
		if (object_of(restart, task, pos_mm)->holder == task)
			task_last(task);
	for_each_living(task, restart)
		thread_finish(restart, task);
	image_unchanged(&restart->image);
}
