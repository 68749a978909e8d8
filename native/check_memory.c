/* Checks of address spaces and files. */
#define _GNU_SOURCE
#include "check.h"

#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* All mappings that are not the kernel's own, which it makes in every task. */
#define for_each_vma(mm, vma, checker)                  \
	for_each(mm, &(checker)->dump->mms.found)       \
		for_each(vma, &(mm)->vmas)              \
			if (!(vma)->name || (strncmp((vma)->name, "[vvar", 5) != 0 && strcmp((vma)->name, "[vdso]") != 0))

static void vma_flags(struct checker *checker)
{
	/* numbered so that the seed's thirteen come first */
	const uint64_t seed = (UINT64_C(1) << 13) - 1;
	const struct vma *vma;
	const struct mm *mm;

	for_each_vma(mm, vma, checker)
		if (vma->flags & ~seed)
			found(checker, "VMA 0x%llx of pid %d has flags that the seed does not know: 0x%llx",
			      (unsigned long long)vma->start, mm->task->tid, (unsigned long long)(vma->flags & ~seed));
}

static void vma_device(struct checker *checker)
{
	const struct vma *vma;
	const struct mm *mm;

	for_each_vma(mm, vma, checker)
		if (vma->flags & (CR_VM_FLAG_IO | CR_VM_FLAG_PFNMAP))
			found(checker, "VMA 0x%llx of pid %d maps the memory of a device", (unsigned long long)vma->start,
			      mm->task->tid);
}

static void mm_none(struct checker *checker)
{
	const struct task *task;

	for_each(task, &checker->dump->tasks)
		if (!task->mm)
			found(checker, "pid %d has no address space", task->tid);
}

static void mm_owner(struct checker *checker)
{
	const struct task *task;

	for_each(task, &checker->dump->tasks)
		if (task->mm && task->mm->task != task)
			found(checker, "the address space of pid %d belongs to pid %d", task->tid, task->mm->task->tid);
}

static void mm_core(struct checker *checker)
{
	const struct mm *mm;

	for_each(mm, &checker->dump->mms.found)
		if (task_status(mm->task, "CoreDumping", 10))
			found(checker, "pid %d is dumping core", mm->task->tid);
}

/* An AIO context is a ring that is mapped from a file of its own, io_setup(2). */
static void mm_aio(struct checker *checker)
{
	const struct vma *vma;
	const struct mm *mm;

	for_each_vma(mm, vma, checker)
		if (vma->file && strcmp(vma->file->path, "/[aio]") == 0)
			found(checker, "pid %d has an AIO context at 0x%llx", mm->task->tid, (unsigned long long)vma->start);
}

static void found_file(struct checker *checker, const struct file *file, const char *why)
{
	if (file->fd < 0)
		found(checker, "FILE %s mapped by pid %d %s", file->path, file->task->tid, why);
	else
		found(checker, "FILE %s fd %d of pid %d %s", file->path, file->fd, file->task->tid, why);
}

static bool has_representation(const struct file *file)
{
	/* null, zero, full, random, urandom: what they are is all there is to them */
	static const unsigned stateless = 1U << 3 | 1U << 5 | 1U << 7 | 1U << 8 | 1U << 9;

	if (S_ISCHR(file->mode))
		return file->rdev_major == 1 && file->rdev_minor < 32 && stateless >> file->rdev_minor & 1;
	/* a pidfd or a namespace is a regular file, but has no path */
	return S_ISFIFO(file->mode) || (file->path[0] == '/' && (S_ISREG(file->mode) || S_ISDIR(file->mode) ||
								file->flags & CR_OPEN_FLAG_PATH));
}

static void file_type(struct checker *checker)
{
	const struct file *file;

	for_each(file, &checker->dump->files)
		if (!has_representation(file))
			found_file(checker, file, "is of a type that an image can't hold");
}

/* Lines of /proc/filesystems are "nodev\tNAME" where no device is needed, and "\tNAME" where one is. */
static bool needs_device(struct text filesystems, const char *fstype)
{
	struct text line;

	while (text_line(&filesystems, &line))
		if (text_skip(&line, "\t") && text_is(line, fstype))
			return true;
	return false;
}

static void file_type_seed(struct checker *checker)
{
	cleanup_buf struct buf filesystems = { 0 };
	const struct file *file;

	proc_read(&filesystems, "/proc/filesystems");
	for_each(file, &checker->dump->files)
		if (!(S_ISREG(file->mode) || S_ISDIR(file->mode)) || !needs_device(buf_text(&filesystems), file->fstype))
			found_file(checker, file, "is no file or directory of a file system on a device");
}

/* Bytes that wait in a pipe, asked through the very description that the task has. */
static int bytes_in_pipe(const struct file *file)
{
	cleanup_close int pidfd = (int)syscall(SYS_pidfd_open, file->task->tgid, 0);
	cleanup_close int fd = pidfd < 0 ? -1 : (int)syscall(SYS_pidfd_getfd, pidfd, file->fd, 0);
	int bytes = 0;

	return fd < 0 || ioctl(fd, FIONREAD, &bytes) < 0 ? -1 : bytes;
}

static void file_pipe(struct checker *checker)
{
	const struct file *file;

	for_each(file, &checker->dump->files) {
		if (!S_ISFIFO(file->mode) || file->flags & CR_OPEN_FLAG_PATH)
			continue;
		int bytes = bytes_in_pipe(file);
		if (bytes != 0)
			found_file(checker, file, bytes < 0 ? "can't be looked into" : "holds bytes that nobody has read yet");
	}
}

/* What is mapped goes into the image; what is only open would be lost. */
static void file_unlinked(struct checker *checker)
{
	const struct file *file;

	for_each(file, &checker->dump->files)
		if (file->fd >= 0 && file->flags & CR_OPEN_FLAG_UNLINKED)
			found_file(checker, file, "has no name any more, and its contents are not in the image");
}

static void file_lock(struct checker *checker)
{
	const struct file *file;

	for_each(file, &checker->dump->files)
		if (file->locks)
			found_file(checker, file, "is locked");
}

const struct check memory_checks[] = {
	{ "file-type", POLICY_DEFAULT, file_type },
	{ "file-type", POLICY_SEED, file_type_seed },
	{ "file-pipe", POLICY_DEFAULT, file_pipe },
	{ "file-unlinked", POLICY_DEFAULT, file_unlinked },
	{ "file-lock", POLICY_DEFAULT, file_lock },
	{ "vma-flags", POLICY_SEED, vma_flags },
	{ "vma-device", POLICY_DEFAULT, vma_device },
	{ "mm-none", POLICY_SEED, mm_none },
	{ "mm-owner", POLICY_SEED, mm_owner },
	{ "mm-core", POLICY_BOTH, mm_core },
	{ "mm-aio", POLICY_BOTH, mm_aio },
	{ 0 },
};
