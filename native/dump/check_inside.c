/* Checks of what the tasks of the container have. */
#include "dump.h"

#include <sys/ioctl.h>

/* Namespaces that an image has no kind for: fine as long as they are those that cr-dump is in, too. */
static void check_other_namespaces(struct dump *dump, const struct task *task)
{
	static const char *const names[] = { "user", "cgroup", "time", "time_for_children" };
	ino_t children = inode_of(task_path(task, "ns/pid_for_children").name);

	/* a kernel may not have this kind of namespace at all: 0 for both */
	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		ino_t own = inode_of(task_path(task, "ns/%s", names[i]).name);
		found_if(dump, own != inode_of(path_of("/proc/self/ns/%s", names[i]).name), "ns-other", task->tgid,
			 "pid %d is in a %s namespace of its own", task->tid, names[i]);
	}
	found_if(dump, children != ((const struct ns *)task->has[CR_OBJ_PID_NS])->ino, "ns-other", task->tgid,
		 "pid %d starts its children in another PID namespace", task->tid);
}

/* Whether the first word of a file below /proc is there, and is not @nothing. */
static bool says(const char *path, const char *nothing)
{
	cleanup_buf struct buf text = try_read(path);

	if (!text.data)
		return false;
	text.data[strcspn(text.data, " \n")] = '\0';
	return text.data[0] != '\0' && strcmp(text.data, nothing) != 0;
}

/* Running, or expired: its signal waits, and only then the interval makes it run again. */
static bool has_interval_timer(const struct task *task)
{
	bool any = false;

	for (size_t which = 0; which < INTERVAL_TIMERS; which++)
		any |= task->told.itimer_value[which] || task->told.itimer_interval[which];
	return any;
}

static void check_task(struct dump *dump, const struct task *task)
{
	const struct shared *mm = task->has[CR_OBJ_MM_STRUCT];
	/* proc_pid_timers(5): empty without timers, absent without CONFIG_CHECKPOINT_RESTORE */
	bool timers = task == task->leader && says(path_of("/proc/%d/timers", task->tid).name, "");

	found_if(dump, task->zombie, "task-namespaces", task->tgid, "pid %d has ended and left its namespaces", task->tid);
	found_if(dump, !mm, "mm-none", task->tgid, "pid %d has no address space", task->tid);
	found_if(dump, timers, "signal-timers", task->tgid, "pid %d has POSIX timers", task->tid);
	found_if(dump, has_interval_timer(task), "signal-itimer", task->tgid, "pid %d has an interval timer running",
		 task->tid);
	if (task->zombie)
		return;
	found_if(dump, !task->answered, "task-silent", task->tgid,
		 "pid %d (%.16s) can't be asked for its signal handlers, timers and the like: it %s", task->tid,
		 task->stat.comm, task->silent);
	found_if(dump, task_status(task, "Seccomp", 10), "task-seccomp", task->tgid, "pid %d is under seccomp", task->tid);
	found_if(dump, task->securebits, "cred-securebits", task->tgid, "pid %d has securebits 0x%" PRIx64, task->tid,
		 task->securebits);
	found_if(dump, task->keyring || task->told.keyring, "cred-keyring", task->tgid, "pid %d has a thread or process keyring", task->tid);
	/* no security module, no label */
	found_if(dump, says(task_path(task, "attr/current").name, "unconfined"), "cred-lsm", task->tgid,
		 "pid %d has a security label, see %s", task->tid, task_path(task, "attr/current").name);
	found_if(dump, mm->task != task, "mm-owner", task->tgid, "the address space of pid %d is that of pid %d", task->tid,
		 mm->task->tid);
	check_other_namespaces(dump, task);
}

static void check_vma(struct dump *dump, pid_t pid, const struct vma *vma)
{
	/* numbered so that the seed's thirteen come first */
	const uint64_t unknown = vma->flags & ~((UINT64_C(1) << 13) - 1), device = CR_VM_FLAG_IO | CR_VM_FLAG_PFNMAP;
	/* an AIO context is a ring that is mapped from a file of its own, io_setup(2) */
	bool aio = vma->file && strcmp(vma->file->path, "/[aio]") == 0;
	cleanup_free char *who = format_string("VMA 0x%" PRIx64 " of pid %d", vma->start, pid);

	/* the kernel's own, which it makes in every task */
	if (strncmp(vma->name, "[vvar", 5) == 0 || strcmp(vma->name, "[vdso]") == 0)
		return;
	found_if(dump, unknown, "vma-flags", pid, "%s has flags that the seed does not know: 0x%" PRIx64, who, unknown);
	found_if(dump, vma->flags & device, "vma-device", pid, "%s maps the memory of a device", who);
	found_if(dump, aio, "mm-aio", pid, "%s is an AIO context", who);
}

static bool has_representation(const struct file *file)
{
	/* null, zero, full, random, urandom: what they are is all there is to them */
	static const unsigned stateless = 1U << 3 | 1U << 5 | 1U << 7 | 1U << 8 | 1U << 9;
	const struct cr_image_file *image = &file->image;

	if (S_ISCHR(image->i_mode))
		return image->rdev_major == 1 && image->rdev_minor < 32 && stateless >> image->rdev_minor & 1;
	/* a pidfd or a namespace is a regular file, but has no path */
	return S_ISFIFO(image->i_mode) || (file->path[0] == '/' && (S_ISREG(image->i_mode) || S_ISDIR(image->i_mode) ||
								   image->f_flags & CR_OPEN_FLAG_PATH));
}

/* Lines of /proc/filesystems are "nodev\tNAME" where no device is needed, and "\tNAME" where one is. */
static bool is_on_device(const struct file *file)
{
	cleanup_free char *line = format_string("\n\t%s\n", file->fstype);
	cleanup_buf struct buf filesystems = read_whole("/proc/filesystems");

	return (S_ISREG(file->image.i_mode) || S_ISDIR(file->image.i_mode)) && strstr(filesystems.data, line);
}

/* Bytes that wait in a pipe, asked through the very description that the task has; below 0 where that fails. */
static int bytes_in_pipe(const struct shared *file)
{
	cleanup_close int fd = try_borrow(file);
	int bytes = 0;

	return fd < 0 || ioctl(fd, FIONREAD, &bytes) < 0 ? -1 : bytes;
}

static void check_file(struct dump *dump, const struct file *file)
{
	const uint64_t flags = file->image.f_flags;
	const bool is_open = file->shared.fd >= 0;
	bool is_pipe = is_open && S_ISFIFO(file->image.i_mode) && !(flags & CR_OPEN_FLAG_PATH);

	found_if(dump, dump->options->seed_policy ? !is_on_device(file) : !has_representation(file), "file-type", file->shared.task->tgid,
		 "%s is of a type that can't be dumped", file->who);
	found_if(dump, is_pipe && bytes_in_pipe(&file->shared) != 0, "file-pipe", file->shared.task->tgid,
		 "%s holds bytes that nobody has read yet, or can't be looked into", file->who);
	/* what is mapped goes into the image; what is only open would be lost */
	found_if(dump, is_open && flags & CR_OPEN_FLAG_UNLINKED, "file-unlinked", file->shared.task->tgid,
		 "%s has no name any more, and its contents are not in the image", file->who);
	found_if(dump, file->locks, "file-lock", file->shared.task->tgid, "%s is locked", file->who);
}

void check_inside(struct dump *dump)
{
	for_each_task(task, dump)
		check_task(dump, task);
	for_each_object(struct ns, ns, dump, CR_OBJ_MNT_NS)
		for_each(struct mountinfo, mount, &ns->mounts)
			found_if(dump, mount->unknown_option, "mount-options", 0, "the mount %s has the unknown option %s",
				 mount->mountpoint, mount->unknown_option);
	for_each_object(struct file, file, dump, CR_OBJ_FILE)
		check_file(dump, file);
	for_each_object(struct mm, mm, dump, CR_OBJ_MM_STRUCT) {
		const struct task *task = mm->shared.task;
		found_if(dump, task_status(task, "CoreDumping", 10), "mm-core", task->tgid, "pid %d is dumping core", task->tid);
		for_each(const struct vma, vma, &mm->vmas)
			check_vma(dump, task->tid, vma);
	}
}
