/*
 * External references. The kernel would compare reference counts; from user space one has to look at everybody else.
 */
#include "check.h"

#include <sys/sysmacros.h>

/* A thread outside, as far as it takes to ask for what it has. */
struct outsider {
	struct task task;
	char comm[17];
};

static void check_shared(struct dump *dump, struct outsider *outsider)
{
	static const struct {
		enum check check;
		const struct kind *kind;
		const char *name;
	} rows[] = {
		{ EXTERNAL_MM, &kind_mm_struct, "MM_STRUCT" },
		{ EXTERNAL_FILES, &kind_files_struct, "FILES_STRUCT" },
		{ EXTERNAL_FS, &kind_fs_struct, "FS_STRUCT" },
		{ EXTERNAL_SIGHAND, &kind_sighand_struct, "SIGHAND_STRUCT" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		const struct shared *shared = shared_find(dump, rows[i].kind, &outsider->task, 0);
		if (shared)
			found_if(dump, rows[i].check, true, "%s of pid %d is also that of pid %d (%s)", rows[i].name,
				 shared->task->tid, outsider->task.tid, outsider->comm);
	}
}

static void check_descriptor(struct dump *dump, struct outsider *outsider, uint32_t fd)
{
	const struct task *task = &outsider->task;
	const struct file *file = shared_find(dump, &kind_file, &outsider->task, (int)fd);
	struct stat st;

	if (file) {
		cleanup_free char *name = name_of_file(file);
		found_if(dump, EXTERNAL_FILE, true, "%s is also held by pid %d (%s), fd %u", name, task->tid, outsider->comm, fd);
	}
	/* the other end of a pipe is another description of the same inode */
	if (stat(path_of("/proc/%d/task/%d/fd/%u", task->tgid, task->tid, fd).name, &st) < 0 || !S_ISFIFO(st.st_mode))
		return;
	for_each_object(file, dump, CR_OBJ_FILE) {
		cleanup_free char *name = name_of_file(file);
		dev_t dev = makedev(file->image.dev_major, file->image.dev_minor);
		found_if(dump, EXTERNAL_PIPE, file->image.i_ino == st.st_ino && dev == st.st_dev,
			 "%s leads to pid %d (%s), fd %u", name, task->tid, outsider->comm, fd);
	}
}

static void check_descriptors(struct dump *dump, struct outsider *outsider)
{
	const struct shared own = { { .kind = CR_OBJ_FILES_STRUCT }, &outsider->task, 0 };
	struct task leader = { .tid = outsider->task.tgid };
	const struct shared common = { { .kind = CR_OBJ_FILES_STRUCT }, &leader, 0 };
	cleanup_buf struct buf fds = { 0 };
	uint32_t fd;

	/* threads that share the table of their leader show the same */
	if (outsider->task.tid != leader.tid && compare_kcmp(&own, &common) == 0)
		return;
	try_numbers(task_path(&outsider->task, "fd").name, &fds);
	for_each_number(fd, &fds)
		check_descriptor(dump, outsider, fd);
}

/* Everybody but the container and cr-dump. */
static void list_outside(struct dump *dump, struct list *outside)
{
	cleanup_buf struct buf pids = { 0 };
	struct proc_stat stat;
	uint32_t pid, tid;

	try_numbers("/proc", &pids);
	for_each_number(pid, &pids) {
		cleanup_buf struct buf tids = { 0 };
		/* kernel threads have the init's namespaces and nothing else */
		if ((pid_t)pid == getpid() || container_task(dump, (pid_t)pid) || !try_stat((pid_t)pid, (pid_t)pid, &stat) ||
		    stat.field[STAT_FLAGS] & PF_KTHREAD)
			continue;
		try_numbers(path_of("/proc/%u/task", pid).name, &tids);
		for_each_number(tid, &tids) {
			struct outsider *outsider = allocate(sizeof(*outsider));
			outsider->task.tid = (pid_t)tid;
			outsider->task.tgid = (pid_t)pid;
			memcpy(outsider->comm, stat.comm, sizeof(stat.comm));
			list_add(outside, outsider);
		}
	}
}

static void check_ns(struct dump *dump, const struct list *outside, const struct ns *ns)
{
	struct outsider *outsider, *user = NULL;
	size_t users = 0;

	for_each(outsider, outside) {
		const struct shared key = { { .kind = ns->shared.object.kind }, &outsider->task, 0 };
		if (compare_ns(&key, ns) == 0 && users++ == 0)
			user = outsider;
	}
	if (user)
		found_if(dump, EXTERNAL_NS, true, "namespace %s:[%ju] is also that of pid %d (%s)%s", ns_names[ns->shared.object.kind],
			 (uintmax_t)ns->ino, user->task.tid, user->comm, users > 1 ? " and others" : "");
}

void check_outside(struct dump *dump)
{
	struct outsider *outsider;
	struct list outside = { 0 };
	const struct ns *ns;

	list_outside(dump, &outside);
	for (int kind = 0; kind < CR_OBJ_END; kind++)
		if (ns_names[kind])
			for_each_object(ns, dump, kind)
				check_ns(dump, &outside, ns);
	for_each(outsider, &outside) {
		check_shared(dump, outsider);
		check_descriptors(dump, outsider);
		free(outsider);
	}
	free(outside.at);
}
