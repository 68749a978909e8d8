/* Open files, for every kind that a FILE may be of: opened by the dump to look into them, and by a restart. */
#include "file.h"
#include "file_restore.h"

#include <sys/fsuid.h>
#include <sys/sysmacros.h>

bool file_is(const struct file *file, const char *name)
{
	static const char anonymous[] = "anon_inode:";
	const char *rest = file->path + strlen(anonymous);

	if (strncmp(file->path, anonymous, strlen(anonymous)) != 0)
		return false;
	rest += *rest == '[';
	return strncmp(rest, name, strlen(name)) == 0 && strspn(rest + strlen(name), "]") == strlen(rest + strlen(name));
}

int file_reopen(const struct file *file, int flags)
{
	return open(file->link, flags | O_CLOEXEC | O_NOCTTY);
}

int file_flags(const struct cr_image_file *file)
{
	const uint64_t access = file->f_flags & (CR_OPEN_FLAG_READ | CR_OPEN_FLAG_WRITE);
	const int mode = file->f_flags & CR_OPEN_FLAG_PATH ? 0
			 : access == CR_OPEN_FLAG_READ	    ? O_RDONLY
			 : access == CR_OPEN_FLAG_WRITE    ? O_WRONLY
			 : access			   ? O_RDWR
							   : O_ACCMODE;

	return mode | (int)CR_OPEN_FLAG_WORD(file->f_flags);
}

int file_with_flags(int fd, struct image_object *file)
{
	die_if(fcntl(fd, F_SETFL, file_flags(file->fixed) & ~O_ASYNC) < 0, errno, "%s",
	       image_text(file, ((const struct cr_image_file *)file->fixed)->path));
	return fd;
}

int file_open_again(const struct restart *restart, int place, int flags)
{
	const uint32_t user = restart->options->userns;
	/* the link of a descriptor leads to the file, and only the file, whatever else is there meanwhile */
	const int all = (flags & ~(O_NOFOLLOW | (O_TMPFILE & ~O_DIRECTORY) | O_ASYNC)) | O_CLOEXEC | O_NOCTTY;

	if (user) {
		setfsgid(user);
		setfsuid(user);
	}
	int fd = open(path_of("/proc/self/fd/%d", place).name, all), errnum = errno;
	if (user) {
		setfsuid(0);
		setfsgid(0);
	}
	errno = errnum;
	return fd;
}

int file_place(struct restart *restart, struct image_object *file)
{
	const struct cr_image_file *image = file->fixed;
	const char *path = image_text(file, image->path);
	struct stat st;

	/* opening a device has effects: look first */
	int fd = open_inside(restart, path, O_PATH | O_NOFOLLOW);
	die_if(fd < 0 || fstat(fd, &st) < 0, errno, "%s", path);
	die_if((st.st_mode & S_IFMT) != (image->i_mode & S_IFMT), 0, "%s is of another type", path);
	die_if(S_ISCHR(st.st_mode) && !(image->f_flags & CR_OPEN_FLAG_PATH) &&
	       st.st_rdev != makedev(image->rdev_major, image->rdev_minor), 0, "%s is another device", path);
	return fd;
}

bool file_has_number(const struct restart *restart, const struct rtask *task, const struct image_object *file, uint32_t number)
{
	const struct image_object *table = object_of(restart, task, pos_files);
	const struct cr_table *fds = &((const struct cr_image_files_struct *)table->fixed)->fds;
	struct cr_fd copy;

	/* they ascend */
	for (uint32_t low = 0, high = fds->count; file && low < high;) {
		uint32_t middle = low + (high - low) / 2;
		const struct cr_fd *fd = image_entry(table, fds, middle, &copy, sizeof(copy));
		if (fd->fd == number)
			return fd->pos_file == file->pos;
		*(fd->fd < number ? &low : &high) = fd->fd < number ? middle + 1 : middle;
	}
	return false;
}

int file_number(const struct restart *restart, const struct rtask *task, const struct image_object *file)
{
	const struct image_object *table = object_of(restart, task, pos_files);

	for_each_entry(struct cr_fd, fd, table, &((const struct cr_image_files_struct *)table->fixed)->fds)
		if (fd->pos_file == file->pos)
			return (int)fd->fd;
	return -1;
}
