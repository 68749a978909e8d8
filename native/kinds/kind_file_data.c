/* FILE_DATA: contents of files that are nowhere but in the image. Each inode once, behind its first FILE. */
#include "file.h"
#include "limit.h"

#include <search.h>
#include <sys/sysmacros.h>

#define RUN_BYTES ((size_t)1024 * 1024) /* in one object */
#define LATE "the file system of a file without a name does not answer"
#define BLOCK 4096                      /* what is all zero is left out */

struct inode {
	uint64_t ino;
	dev_t dev;
};

static int compare(const void *a, const void *b)
{
	const struct inode *x = a, *y = b;

	return x->ino != y->ino ? (x->ino > y->ino) - (x->ino < y->ino) : (x->dev > y->dev) - (x->dev < y->dev);
}

/* False from the second time on. */
static bool is_new(struct dump *dump, const struct file *file)
{
	struct inode *inode = allocate(sizeof(*inode));

	*inode = (struct inode){ file->image.i_ino, makedev(file->image.dev_major, file->image.dev_minor) };
	void **found = tsearch(inode, &dump->sorted[CR_OBJ_FILE_DATA], compare);
	die_if(!found, ENOMEM, "an inode");
	if (*found != inode)
		free(inode);
	return *found == inode;
}

static void *devices_outside; /* a tree of dev_t */

static int compare_devices(const void *a, const void *b)
{
	return (*(const dev_t *)a > *(const dev_t *)b) - (*(const dev_t *)a < *(const dev_t *)b);
}

static void add_device(dev_t device)
{
	dev_t *item = allocate(sizeof(*item));

	*item = device;
	dev_t **found = tsearch(item, &devices_outside, compare_devices);
	die_if(!found, ENOMEM, "a file system");
	if (*found != item)
		free(item);
}

/* File systems that somebody outside has, by the mounts of everybody outside; each mount namespace once. */
static void look_outside(struct dump *dump)
{
	cleanup_buf struct buf pids = read_numbers("/proc"), seen = { 0 };

	for_each_number(pid, &pids) {
		struct proc_stat stat;
		if (!is_outside(dump, (pid_t)*pid, &stat))
			continue;
		const struct path link = path_of("/proc/%u/ns/mnt", *pid), path = path_of("/proc/%u/mountinfo", *pid);
		ino_t ino = inode_of(link.name);
		die_if(!ino && !is_unknowable(), errno, "%s", link.name);
		if (!ino || (seen.len > 0 && memmem(seen.data, seen.len, &ino, sizeof(ino))))
			continue;
		cleanup_buf struct buf text = try_read(path.name);
		die_if(!text.data && !is_unknowable() && errno != EINVAL, errno, "%s", path.name);
		unsigned dev_major, dev_minor;
		for (char *rest = text.data, *line; (line = next_line(&rest));)
			if (sscanf(line, "%*u %*u %u:%u", &dev_major, &dev_minor) == 2)
				add_device(makedev(dev_major, dev_minor));
		if (text.data)
			buf_append(&seen, &ino, sizeof(ino));
	}
}

bool file_has_data(struct dump *dump, const struct file *file)
{
	static const char *const in_memory[] = { "tmpfs", "ramfs", "hugetlbfs" };
	const struct cr_image_file *image = &file->image;
	dev_t dev = makedev(image->dev_major, image->dev_minor);

	if (dump->options->revision < 3 || !S_ISREG(image->i_mode) || file->path[0] != '/')
		return false;
	/* nobody else can read memfd_secret(2) */
	if (strcmp(file->fstype, "secretmem") == 0)
		return false;
	if (image->f_flags & CR_OPEN_FLAG_UNLINKED)
		return true;
	for (size_t i = 0; i < ARRAY_SIZE(in_memory); i++) {
		if (strcmp(file->fstype, in_memory[i]) != 0)
			continue;
		if (!devices_outside)
			look_outside(dump);
		return !tfind(&dev, &devices_outside, compare_devices);
	}
	return false;
}

static void write_run(const struct file *file, struct stream *stream, uint64_t offset, const char *data, size_t len)
{
	struct cr_image_file_data image = {
		.pos_file = position(file), .offset = offset, .data = { sizeof(image), (uint32_t)len },
	};

	if (len > 0)
		stream_data(stream, CR_OBJ_FILE_DATA, &image, sizeof(image), data, len);
}

/* What of the bytes is not zero. */
static void write_blocks(const struct file *file, struct stream *stream, uint64_t offset, const char *data, size_t len)
{
	static const char zeros[BLOCK];
	size_t start = 0;

	for (size_t end = 0, next; end < len; end = next) {
		next = end + BLOCK < len ? end + BLOCK : len;
		if (memcmp(data + end, zeros, next - end) != 0)
			continue;
		write_run(file, stream, offset + start, data + start, end - start);
		start = next;
	}
	write_run(file, stream, offset + start, data + start, len - start);
}

void file_data_write(struct dump *dump, struct file *file, struct stream *stream)
{
	if (!file_has_data(dump, file) || !is_new(dump, file))
		return;
	limit_begin(FILE_PATIENCE, LATE);
	cleanup_close int fd = file_reopen(file, O_RDONLY | O_NOATIME);
	limit_end();
	cleanup_free char *data = allocate(RUN_BYTES);
	const uint64_t size = file->image.i_size;
	die_if(fd < 0, errno, "%s", file->who);
	for (uint64_t at = 0; at < size;) {
		off_t next = lseek(fd, (off_t)at, SEEK_DATA);
		/* nothing but a hole; or a file system that can't tell */
		if (next < 0 && errno == ENXIO)
			break;
		at = next < 0 ? at : (uint64_t)next;
		limit_begin(FILE_PATIENCE, LATE);
		ssize_t n = pread(fd, data, size - at < RUN_BYTES ? size - at : RUN_BYTES, (off_t)at);
		limit_end();
		die_if(n < 0, errno, "%s", file->who);
		if (n == 0)
			break;
		write_blocks(file, stream, at, data, (size_t)n);
		at += (size_t)n;
	}
}

