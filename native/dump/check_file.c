/* Checks of open and mapped files. */
#include "file.h"

#include <sys/ioctl.h>

static bool has_representation(const struct file *file)
{
	/* null, zero, full, random, urandom: what they are is all there is to them */
	static const unsigned stateless = 1U << 3 | 1U << 5 | 1U << 7 | 1U << 8 | 1U << 9;
	const struct cr_image_file *image = &file->image;

	if (file->what)
		return true;
	/* messages in a file's clothes */
	if (strcmp(file->fstype, "mqueue") == 0 && !S_ISDIR(image->i_mode))
		return false;
	if (S_ISCHR(image->i_mode))
		return image->rdev_major == 1 && image->rdev_minor < 32 && stateless >> image->rdev_minor & 1;
	/* a namespace is a regular file, but has no path */
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

/* Also of one that is only mapped. */
static int image_seals(const struct file *file)
{
	if (strncmp(file->path, "/memfd:", 7) != 0)
		return 0;
	cleanup_close int fd = open(file->link, O_RDONLY | O_CLOEXEC);
	int seals = fd < 0 ? -1 : fcntl(fd, F_GET_SEALS);
	/* a file that is only called so */
	die_if(seals < 0 && (fd < 0 || errno != EINVAL), errno, "the seals of %s", file->who);
	/* that there may be no seals is how every memfd starts */
	return seals < 0 ? 0 : seals & ~F_SEAL_SEAL;
}

/* What revision 2 has no place for. */
static void check_old_file(struct dump *dump, const struct file *file)
{
	const uint64_t flags = file->image.f_flags;
	const bool is_open = file->shared.fd >= 0;
	int bytes = 0;

	if (is_open && S_ISFIFO(file->image.i_mode) && !(flags & CR_OPEN_FLAG_PATH)) {
		cleanup_close int fd = try_borrow(&file->shared);
		found_if(dump, fd < 0 || ioctl(fd, FIONREAD, &bytes) < 0 || bytes != 0, "file-pipe", file->shared.task->tgid,
			 "%s holds bytes that nobody has read yet, or can't be looked into", file->who);
	}
	/* what is mapped goes into the image; what is only open would be lost */
	found_if(dump, is_open && flags & CR_OPEN_FLAG_UNLINKED, "file-unlinked", file->shared.task->tgid,
		 "%s has no name any more, and its contents are not in the image", file->who);
	found_if(dump, image_seals(file) != 0, "file-seals", file->shared.task->tgid, "%s has seals, fcntl(2)", file->who);
	found_if(dump, file->locks.len > 0, "file-lock", file->shared.task->tgid, "%s is locked", file->who);
}

/* Inodes with a lease to write, as uint64_t: whoever reads such a file breaks the lease. */
static struct buf leases_read(void)
{
	cleanup_buf struct buf text = read_whole("/proc/locks");
	struct buf leases = { 0 };
	uint64_t ino;
	char mode[8];

	for (char *rest = text.data, *line; (line = next_line(&rest));)
		if (sscanf(line, "%*d: LEASE %*s %7s %*d %*x:%*x:%" SCNu64, mode, &ino) == 2 && strcmp(mode, "WRITE") == 0)
			buf_append(&leases, &ino, sizeof(ino));
	return leases;
}

static bool has_lease(const struct file *file, const struct buf *leases)
{
	for_each_lock(lock, file)
		if (lock->entry.lock_type == CR_LOCK_TYPE_LEASE && lock->entry.access == CR_LOCK_ACCESS_WRITE)
			return true;
	/* also where no descriptor is left of who took it, only a mapping */
	for (size_t i = 0; i < leases->len / sizeof(uint64_t); i++)
		if (((const uint64_t *)leases->data)[i] == file->image.i_ino)
			return true;
	return false;
}

static void check_file(struct dump *dump, const struct file *file, const struct buf *leases)
{
	const bool is_open = file->shared.fd >= 0;

	found_if(dump, dump->options->seed_policy ? !is_on_device(file) : !has_representation(file), "file-type", file->shared.task->tgid,
		 "%s is of a type that can't be dumped", file->who);
	/* it makes the task the owner, and nothing else does so for a directory */
	found_if(dump, S_ISDIR(file->image.i_mode) && file->image.owner_type, "file-notify", file->shared.task->tgid,
		 "%s tells of changes, F_NOTIFY of fcntl(2)", file->who);
	if (dump->options->revision < 3)
		check_old_file(dump, file);
	found_if(dump, file_has_data(dump, file) && file->image.f_flags & CR_OPEN_FLAG_UNLINKED && file->image.i_nlink > 0,
		 "file-links", file->shared.task->tgid, "%s still has another name, by which it will be another file", file->who);
	found_if(dump, file_has_data(dump, file) && has_lease(file, leases), "file-lease", file->shared.task->tgid,
		 "%s has a lease to write, which would be broken by reading what is in it", file->who);
	found_if(dump, is_open && strcmp(file->fstype, "secretmem") == 0, "vma-secret", file->shared.task->tgid,
		 "%s is secret memory, memfd_secret(2), which nobody else can read", file->who);
	for_each_lock(lock, file)
		found_if(dump, lock->passing, "file-lock", file->shared.task->tgid, "%s has a lease that is being broken, or a delegation", file->who);
}

void check_files(struct dump *dump)
{
	cleanup_buf struct buf leases = leases_read();

	for_each_object(struct file, file, dump, CR_OBJ_FILE)
		check_file(dump, file, &leases);
}
