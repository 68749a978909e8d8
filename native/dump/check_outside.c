/*
 * External references: objects of the container that somebody outside uses, too. The kernel would compare reference
 * counts; from user space one has to look at everybody else.
 */
#include "dump.h"

#include <sys/sysmacros.h>

static void check_namespaces(struct dump *dump, struct task *outsider)
{
	const struct shared key = { .task = outsider };

	for (int kind = 0; kind < CR_NR_KINDS; kind++) {
		if (!ns_names[kind])
			continue;
		for_each_object(struct ns, ns, dump, kind) {
			/* of many, the first is enough */
			bool found = !ns->outside && compare_ns(&key, ns) == 0;
			found_if(dump, found, "external-ns", outsider->tgid, "namespace %s:[%ju] is also that of pid %d (%.16s)",
				 ns_names[kind], (uintmax_t)ns->ino, outsider->tid, outsider->stat.comm);
			ns->outside |= found;
		}
	}
}

static void check_shared(struct dump *dump, const struct kind *kind, struct task *outsider, const char *check,
			 const char *name)
{
	const struct shared *shared = shared_find(dump, kind, outsider, 0);

	found_if(dump, shared, check, shared->task->tgid, "%s of pid %d is also that of pid %d (%.16s)", name, shared->task->tid,
		 outsider->tid, outsider->stat.comm);
}

static void check_descriptor(struct dump *dump, struct task *outsider, uint32_t fd)
{
	const struct shared key = { { .kind = CR_OBJ_FILE }, outsider, (int)fd };
	struct stat st, link;

	if (stat(task_path(outsider, "fd/%u", fd).name, &st) < 0)
		return;
	for_each_object(struct file, file, dump, CR_OBJ_FILE) {
		dev_t dev = makedev(file->image.dev_major, file->image.dev_minor);
		if (file->image.i_ino != st.st_ino || dev != st.st_dev)
			continue;
		found_if(dump, file->shared.fd >= 0 && compare_kcmp(&key, file) == 0, "external-file", file->shared.task->tgid,
			 "%s is also held by pid %d (%.16s), fd %u", file->who, outsider->tid, outsider->stat.comm, fd);
		/* the other end of a pipe is another description of the same inode */
		if (S_ISFIFO(st.st_mode) && lstat(task_path(outsider, "fd/%u", fd).name, &link) == 0)
			pipe_outside(file, link.st_mode & S_IRUSR, link.st_mode & S_IWUSR);
		found_if(dump, S_ISFIFO(st.st_mode), "external-pipe", file->shared.task->tgid, "%s leads to pid %d (%.16s), fd %u", file->who,
			 outsider->tid, outsider->stat.comm, fd);
	}
}

static void check_descriptors(struct dump *dump, struct task *outsider)
{
	struct task leader = { .tid = outsider->tgid };
	const struct shared own = { { .kind = CR_OBJ_FILES_STRUCT }, outsider, 0 };
	const struct shared common = { { .kind = CR_OBJ_FILES_STRUCT }, &leader, 0 };

	/* threads that share the table of their leader show the same; of some not even that may be seen */
	int order = compare_kcmp(&own, &common);
	if (order == INCOMPARABLE || (order == 0 && outsider->tid != leader.tid))
		return;
	cleanup_buf struct buf fds = try_numbers(task_path(outsider, "fd").name);
	for_each_number(fd, &fds)
		check_descriptor(dump, outsider, *fd);
}

void check_outside(struct dump *dump)
{
	cleanup_buf struct buf pids = try_numbers("/proc");

	for_each_number(pid, &pids) {
		struct task outsider = { .tgid = (pid_t)*pid };
		/* kernel threads have the init's namespaces and nothing else */
		if (outsider.tgid == getpid() || container_task(&dump->container, outsider.tgid) ||
		    !try_stat(outsider.tgid, outsider.tgid, &outsider.stat) ||
		    outsider.stat.field[STAT_FLAGS] & PF_KTHREAD)
			continue;
		cleanup_buf struct buf tids = try_numbers(path_of("/proc/%u/task", *pid).name);
		for_each_number(tid, &tids) {
			outsider.tid = (pid_t)*tid;
			check_namespaces(dump, &outsider);
			check_shared(dump, &kind_mm_struct, &outsider, "external-mm", "MM_STRUCT");
			check_shared(dump, &kind_files_struct, &outsider, "external-files", "FILES_STRUCT");
			check_shared(dump, &kind_fs_struct, &outsider, "external-fs", "FS_STRUCT");
			check_shared(dump, &kind_sighand_struct, &outsider, "external-sighand", "SIGHAND_STRUCT");
			check_descriptors(dump, &outsider);
		}
	}
}
