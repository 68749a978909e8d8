/*
 * External references: objects of the container that somebody outside uses, too. The kernel would compare reference
 * counts; from user space one has to look at everybody else.
 */
#include "apart.h"
#include "dump.h"

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

static void check_shared(struct dump *dump, enum cr_kind kind, struct task *outsider, const char *check,
			 const char *name)
{
	const struct shared *shared = shared_find(dump, kind, outsider, 0);

	found_if(dump, shared, check, shared->task->tgid, "%s of pid %d is also that of pid %d (%.16s)", name, shared->task->tid,
		 outsider->tid, outsider->stat.comm);
}

static void check_descriptor(struct dump *dump, struct task *outsider, uint32_t fd)
{
	const struct shared key = { { .kind = CR_OBJ_FILE }, outsider, (int)fd };
	const struct path path = task_path(outsider, "fd/%u", fd);
	char target[4096];
	struct statx st;
	struct stat link;

	/* without asking a server, which may be in the container, and stopped; or be dead, and then the path has to do */
	const bool told = statx(AT_FDCWD, path.name, AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC, STATX_INO | STATX_TYPE | STATX_MODE, &st) == 0;
	ssize_t len = told ? 0 : is_unknowable() ? -1 : readlink(path.name, target, sizeof(target) - 1);
	die_if(len < 0 && !is_unknowable(), errno, "%s", path.name);
	if (len < 0)
		return;
	target[len] = '\0';
	for_each_object(struct file, file, dump, CR_OBJ_FILE) {
		if (told ? file->image.i_ino != st.stx_ino || file->image.dev_major != st.stx_dev_major || file->image.dev_minor != st.stx_dev_minor
			 : strcmp(file->path, target) != 0)
			continue;
		found_if(dump, file->shared.fd >= 0 && compare_kcmp(&key, file) == 0, "external-file", file->shared.task->tgid,
			 "%s is also held by pid %d (%.16s), fd %u", file->who, outsider->tid, outsider->stat.comm, fd);
		if (!S_ISFIFO(file->image.i_mode))
			continue;
		/* the other end of a pipe is another description of the same inode */
		const bool seen = lstat(path.name, &link) == 0;
		die_if(!seen && !is_unknowable(), errno, "%s", path.name);
		if (seen)
			pipe_outside(file, link.st_mode & S_IRUSR, link.st_mode & S_IWUSR);
		found_if(dump, true, "external-pipe", file->shared.task->tgid, "%s leads to pid %d (%.16s), fd %u", file->who,
			 outsider->tid, outsider->stat.comm, fd);
	}
}

/* Whether the container has the memory of a file without a name mapped: nobody outside may have it, too. */
static bool is_shared_memory(const struct dump *dump, const struct file *file)
{
	/* numbers of System V segments are given out anew in each IPC namespace: check_sysv() counts who has them */
	return file->image.f_flags & CR_OPEN_FLAG_UNLINKED && S_ISREG(file->image.i_mode) &&
	       !(dump_writes(dump, CR_OBJ_IPC_SHM) && is_sysv(file));
}

static void check_memory(struct dump *dump, const struct task *outsider)
{
	bool any = false;
	struct vma vma;

	for_each_object(struct file, file, dump, CR_OBJ_FILE)
		any |= is_shared_memory(dump, file);
	if (!any)
		return;
	const struct path path = path_of("/proc/%d/maps", outsider->tgid);
	cleanup_buf struct buf maps = try_read(path.name);
	die_if(!maps.data && !is_unknowable(), errno, "%s", path.name);
	for (char *text = maps.data, *line; (line = next_line(&text));) {
		if (parse_smaps_line(line, &vma) || vma.permissions[3] != 's' || vma.inode == 0)
			continue;
		for_each_object(struct file, file, dump, CR_OBJ_FILE)
			found_if(dump, is_shared_memory(dump, file) && file->image.i_ino == vma.inode &&
				 file->image.dev_major == vma.dev_major && file->image.dev_minor == vma.dev_minor,
				 "external-memory", file->shared.task->tgid, "%s is memory that pid %d (%.16s) has mapped, too",
				 file->who, outsider->tgid, outsider->stat.comm);
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
	const struct path path = task_path(outsider, "fd");
	cleanup_buf struct buf fds = try_numbers(path.name);
	die_if(!fds.data && !is_unknowable(), errno, "%s", path.name);
	for_each_number(fd, &fds)
		check_descriptor(dump, outsider, *fd);
}

void check_outside(struct dump *dump)
{
	cleanup_buf struct buf pids = read_numbers("/proc");

	for_each_number(pid, &pids) {
		struct task outsider = { .tgid = (pid_t)*pid };
		if (!is_outside(dump, outsider.tgid, &outsider.stat))
			continue;
		check_memory(dump, &outsider);
		const struct path path = path_of("/proc/%u/task", *pid);
		cleanup_buf struct buf tids = try_numbers(path.name);
		die_if(!tids.data && !is_unknowable(), errno, "%s", path.name);
		for_each_number(tid, &tids) {
			outsider.tid = (pid_t)*tid;
			check_namespaces(dump, &outsider);
			check_shared(dump, CR_OBJ_MM_STRUCT, &outsider, "external-mm", "MM_STRUCT");
			check_shared(dump, CR_OBJ_FILES_STRUCT, &outsider, "external-files", "FILES_STRUCT");
			check_shared(dump, CR_OBJ_FS_STRUCT, &outsider, "external-fs", "FS_STRUCT");
			check_shared(dump, CR_OBJ_SIGHAND_STRUCT, &outsider, "external-sighand", "SIGHAND_STRUCT");
			check_descriptors(dump, &outsider);
		}
	}
}
