/* Checks of what the tasks of the container have. */
#include "check.h"

#include <sys/ioctl.h>
#include <sys/syscall.h>

/* Namespaces that an image has no kind for: fine as long as they are those that cr-dump is in, too. */
static void check_other_namespaces(struct dump *dump, const struct task *task)
{
	static const char *const names[] = { "ns/user", "ns/cgroup", "ns/time", "ns/time_for_children" };
	const struct ns *pid_ns = (const struct ns *)task->has[CR_OBJ_PID_NS];

	for (size_t i = 0; i < ARRAY_SIZE(names); i++)
		/* a kernel may not have this kind of namespace at all: 0 for both */
		found_if(dump, NS_OTHER, inode_of(task_path(task, names[i]).name) != inode_of(path_of("/proc/self/%s", names[i]).name),
			 "pid %d is in a %s namespace of its own", task->tid, names[i] + strlen("ns/"));
	found_if(dump, NS_OTHER, inode_of(task_path(task, "ns/pid_for_children").name) != pid_ns->ino,
		 "pid %d starts its children in another PID namespace", task->tid);
}

/* Whether a file below /proc can be read and says something else than @nothing. */
static bool says(const char *path, const char *nothing, struct buf *text)
{
	return try_read(path, text) && text->data[0] != '\0' && strncmp(text->data, nothing, strlen(nothing)) != 0;
}

static void check_task(struct dump *dump, const struct task *task)
{
	cleanup_buf struct buf label = { 0 }, timers = { 0 };
	const struct shared *mm = task->has[CR_OBJ_MM_STRUCT];

	found_if(dump, TASK_NAMESPACES, task->zombie, "pid %d has ended and left its namespaces", task->tid);
	found_if(dump, MM_NONE, !mm, "pid %d has no address space", task->tid);
	found_if(dump, SIGNAL_ITIMER, task->itimer, "pid %d has an interval timer running", task->tid);
	/* proc_pid_timers(5): empty without timers, absent without CONFIG_CHECKPOINT_RESTORE */
	if (task->leader == task)
		found_if(dump, SIGNAL_TIMERS, says(path_of("/proc/%d/timers", task->tid).name, "\n", &timers),
			 "pid %d has POSIX timers", task->tid);
	if (task->zombie)
		return;
	found_if(dump, TASK_SILENT, !task->answered,
		 "pid %d can't be asked: its securebits, keyrings, interval timers are not known", task->tid);
	found_if(dump, TASK_SECCOMP, task_status(task, "Seccomp", 10) != 0, "pid %d is under seccomp", task->tid);
	found_if(dump, CRED_SECUREBITS, task->securebits != 0, "pid %d has securebits 0x%" PRIx64, task->tid, task->securebits);
	found_if(dump, CRED_KEYRING, task->keyring, "pid %d has a thread or process keyring", task->tid);
	/* no security module, no label */
	found_if(dump, CRED_LSM, says(task_path(task, "attr/current").name, "unconfined", &label),
		 "pid %d has the security label %s", task->tid, label.data);
	found_if(dump, MM_OWNER, mm && mm->task != task, "the address space of pid %d belongs to pid %d", task->tid,
		 mm ? mm->task->tid : 0);
	check_other_namespaces(dump, task);
}

static void check_vma(struct dump *dump, pid_t pid, const struct vma *vma)
{
	/* numbered so that the seed's thirteen come first */
	const uint64_t unknown = vma->flags & ~((UINT64_C(1) << 13) - 1);

	/* the kernel's own, which it makes in every task */
	if (strncmp(vma->name, "[vvar", 5) == 0 || strcmp(vma->name, "[vdso]") == 0)
		return;
	found_if(dump, VMA_FLAGS, unknown, "VMA 0x%" PRIx64 " of pid %d has flags that the seed does not know: 0x%" PRIx64,
		 vma->start, pid, unknown);
	found_if(dump, VMA_DEVICE, vma->flags & (CR_VM_FLAG_IO | CR_VM_FLAG_PFNMAP),
		 "VMA 0x%" PRIx64 " of pid %d maps the memory of a device", vma->start, pid);
	/* an AIO context is a ring that is mapped from a file of its own, io_setup(2) */
	found_if(dump, MM_AIO, vma->file && strcmp(vma->file->path, "/[aio]") == 0, "pid %d has an AIO context at 0x%" PRIx64, pid,
		 vma->start);
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
static bool needs_device(const char *fstype)
{
	cleanup_free char *line = format_string("\n\t%s\n", fstype);
	cleanup_buf struct buf filesystems = { 0 };

	read_whole("/proc/filesystems", &filesystems);
	return strstr(filesystems.data, line);
}

/* Bytes that wait in a pipe, asked through the very description that the task has; below 0 where that fails. */
static int bytes_in_pipe(const struct shared *file)
{
	/* a thread may have a table of its own */
	const unsigned flags = file->task->leader == file->task ? 0 : O_EXCL; /* PIDFD_THREAD, Linux 6.9 */
	cleanup_close int pidfd = (int)syscall(SYS_pidfd_open, file->task->tid, flags);
	cleanup_close int fd = pidfd < 0 ? -1 : (int)syscall(SYS_pidfd_getfd, pidfd, file->fd, 0);
	int bytes = 0;

	return fd < 0 || ioctl(fd, FIONREAD, &bytes) < 0 ? -1 : bytes;
}

static void check_file(struct dump *dump, const struct file *file)
{
	const uint64_t flags = file->image.f_flags;
	const mode_t mode = file->image.i_mode;
	const bool is_open = file->shared.fd >= 0;
	cleanup_free char *name = name_of_file(file);

	if (dump->options->seed_policy)
		found_if(dump, FILE_TYPE, !(S_ISREG(mode) || S_ISDIR(mode)) || !needs_device(file->fstype),
			 "%s is no file or directory of a file system on a device", name);
	else
		found_if(dump, FILE_TYPE, !has_representation(file), "%s is of a type that an image can't hold", name);
	if (is_open && S_ISFIFO(mode) && !(flags & CR_OPEN_FLAG_PATH)) {
		int bytes = bytes_in_pipe(&file->shared);
		found_if(dump, FILE_PIPE, bytes != 0, "%s %s", name,
			 bytes < 0 ? "can't be looked into" : "holds bytes that nobody has read yet");
	}
	/* what is mapped goes into the image; what is only open would be lost */
	found_if(dump, FILE_UNLINKED, is_open && flags & CR_OPEN_FLAG_UNLINKED,
		 "%s has no name any more, and its contents are not in the image", name);
	found_if(dump, FILE_LOCK, file->locks, "%s is locked", name);
}

void check_inside(struct dump *dump)
{
	const struct mountinfo *mount;
	const struct vma *vma;
	struct task *task;
	struct file *file;
	struct ns *ns;
	struct mm *mm;

	for_each_task(task, dump)
		check_task(dump, task);
	for_each_object(ns, dump, CR_OBJ_MNT_NS)
		for_each(mount, &ns->mounts)
			found_if(dump, MOUNT_OPTIONS, mount->unknown_option, "namespace mnt:[%ju]: the mount %s has the unknown option %s",
				 (uintmax_t)ns->ino, mount->mountpoint, mount->unknown_option);
	for_each_object(file, dump, CR_OBJ_FILE)
		check_file(dump, file);
	for_each_object(mm, dump, CR_OBJ_MM_STRUCT) {
		pid_t pid = mm->shared.task->tid;
		found_if(dump, MM_CORE, task_status(mm->shared.task, "CoreDumping", 10) != 0, "pid %d is dumping core", pid);
		for_each(vma, &mm->vmas)
			check_vma(dump, pid, vma);
	}
}
