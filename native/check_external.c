/*
 * External references: objects of the container that somebody outside uses, too. The kernel would compare reference
 * counts; from user space one has to look at everybody else.
 */
#include "check.h"
#include "container.h"

#include <linux/kcmp.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A thread outside. */
struct outsider {
	pid_t tid, tgid;
	char comm[17];
};

/* Everybody but the container and cr-dump, listed once for all checks. */
static const struct list *outside(struct checker *checker)
{
	cleanup_buf struct buf pids = { 0 };
	struct proc_stat stat;
	uint32_t pid, tid;

	if (checker->outside.count == 0)
		try_proc_numbers(&pids, "/proc");
	for_each_number(pid, &pids) {
		cleanup_buf struct buf tids = { 0 };
		/* kernel threads have the init's namespaces and nothing else */
		if ((pid_t)pid == getpid() || container_task(checker->dump, (pid_t)pid) ||
		    !try_proc_stat((pid_t)pid, (pid_t)pid, &stat) || stat.field[STAT_FLAGS] & PF_KTHREAD)
			continue;
		try_proc_numbers(&tids, "/proc/%u/task", pid);
		for_each_number(tid, &tids) {
			struct outsider *outsider = allocate(sizeof(*outsider));
			*outsider = (struct outsider){ .tid = (pid_t)tid, .tgid = (pid_t)pid };
			memcpy(outsider->comm, stat.comm, sizeof(stat.comm));
			list_add(&checker->outside, outsider);
		}
	}
	return &checker->outside;
}

static bool is_in_ns(const struct outsider *outsider, const char *name, const struct ns *ns)
{
	char path[PROC_PATH];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%d/task/%d/ns/%s", outsider->tgid, outsider->tid, name);
	return stat(path, &st) == 0 && st.st_ino == ns->ino && st.st_dev == ns->dev;
}

static void external_ns(struct checker *checker)
{
	const struct outsider *outsider, *user;
	const struct ns *ns;

	for (int type = 0; type < NS_TYPES; type++) {
		for_each(ns, &checker->dump->ns[type]) {
			size_t users = 0;
			for_each(outsider, outside(checker))
				if (is_in_ns(outsider, ns_names[type], ns) && users++ == 0)
					user = outsider;
			if (users > 0)
				found(checker, "namespace %s:[%llu] is also that of pid %d (%s)%s", ns_names[type],
				      (unsigned long long)ns->ino, user->tid, user->comm, users > 1 ? " and others" : "");
		}
	}
}

static void external_shared(struct checker *checker, const struct shared_set *set, int type, const char *kind)
{
	const struct outsider *outsider;

	for_each(outsider, outside(checker)) {
		/* none also for one that has ended, or that not even we may look at */
		const struct shared *shared = shared_find(set, outsider->tid, type);
		if (shared)
			found(checker, "%s of pid %d is also that of pid %d (%s)", kind, shared->task->tid, outsider->tid,
			      outsider->comm);
	}
}

static void external_mm(struct checker *checker)
{
	external_shared(checker, &checker->dump->mms, KCMP_VM, "MM_STRUCT");
}

static void external_files(struct checker *checker)
{
	external_shared(checker, &checker->dump->files_structs, KCMP_FILES, "FILES_STRUCT");
}

static void external_fs(struct checker *checker)
{
	external_shared(checker, &checker->dump->fs_structs, KCMP_FS, "FS_STRUCT");
}

static void external_sighand(struct checker *checker)
{
	external_shared(checker, &checker->dump->sighands, KCMP_SIGHAND, "SIGHAND_STRUCT");
}

/* Calls for each descriptor outside. */
static void for_each_fd(struct checker *checker,
			void (*call)(struct checker *, const struct outsider *, const struct file_key *))
{
	const struct outsider *outsider;
	char link[PROC_PATH];
	uint32_t fd;

	for_each(outsider, outside(checker)) {
		cleanup_buf struct buf fds = { 0 };
		/* threads that share the table of their leader show the same; of some not even that may be seen */
		int order = kcmp_order(outsider->tid, outsider->tgid, KCMP_FILES, 0, 0);
		if (order == INCOMPARABLE || (order == 0 && outsider->tid != outsider->tgid))
			continue;
		try_proc_numbers(&fds, "/proc/%d/task/%d/fd", outsider->tgid, outsider->tid);
		for_each_number(fd, &fds) {
			struct file_key key = { .tid = outsider->tid, .fd = (int)fd };
			snprintf(link, sizeof(link), "/proc/%d/task/%d/fd/%u", outsider->tgid, outsider->tid, fd);
			if (try_file_key(link, &key))
				call(checker, outsider, &key);
		}
	}
}

static void compare_description(struct checker *checker, const struct outsider *outsider, const struct file_key *key)
{
	bool same;
	size_t at = list_search(&checker->dump->files_of_fds, key, file_compare, &same);

	if (!same || at == SIZE_MAX)
		return;
	const struct file *file = checker->dump->files_of_fds.at[at];
	found(checker, "FILE %s fd %d of pid %d is also held by pid %d (%s), fd %d", file->path, file->fd, file->task->tid,
	      outsider->tid, outsider->comm, key->fd);
}

static void external_file(struct checker *checker)
{
	for_each_fd(checker, compare_description);
}

/* The other end of a pipe is another description of the same inode. */
static void compare_pipe(struct checker *checker, const struct outsider *outsider, const struct file_key *key)
{
	const struct file *file;

	for_each(file, &checker->dump->files)
		if (S_ISFIFO(file->mode) && file->ino == key->ino && file->dev_minor == key->dev_minor &&
		    file->dev_major == key->dev_major)
			found(checker, "FILE %s fd %d of pid %d leads to pid %d (%s), fd %d", file->path, file->fd,
			      file->task->tid, outsider->tid, outsider->comm, key->fd);
}

static void external_pipe(struct checker *checker)
{
	for_each_fd(checker, compare_pipe);
}

const struct check external_checks[] = {
	{ "external-ns", POLICY_BOTH, external_ns },
	{ "external-mm", POLICY_BOTH, external_mm },
	{ "external-files", POLICY_BOTH, external_files },
	{ "external-fs", POLICY_DEFAULT, external_fs },
	{ "external-sighand", POLICY_BOTH, external_sighand },
	{ "external-file", POLICY_BOTH, external_file },
	{ "external-pipe", POLICY_DEFAULT, external_pipe },
	{ 0 },
};
