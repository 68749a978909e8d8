#define _GNU_SOURCE
#include "dump.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/kcmp.h>
#include <linux/magic.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>

/* Always on where off_t has 64 bits, so libc calls it 0; the kernel has a bit for it all the same. */
#if defined(__arm__) || defined(__aarch64__)
#define KERNEL_LARGEFILE 0400000
#else
#define KERNEL_LARGEFILE 0100000
#endif

static const struct {
	uint64_t kernel, image;
} open_flags[] = {
	{ O_APPEND, CR_OPEN_FLAG_APPEND },
	{ O_NONBLOCK, CR_OPEN_FLAG_NONBLOCK },
	{ O_DSYNC, CR_OPEN_FLAG_DSYNC },
	{ O_ASYNC, CR_OPEN_FLAG_ASYNC },
	{ O_DIRECT, CR_OPEN_FLAG_DIRECT },
	{ KERNEL_LARGEFILE, CR_OPEN_FLAG_LARGEFILE },
	{ O_DIRECTORY, CR_OPEN_FLAG_DIRECTORY },
	{ O_NOFOLLOW, CR_OPEN_FLAG_NOFOLLOW },
	{ O_NOATIME, CR_OPEN_FLAG_NOATIME },
	{ O_SYNC & ~O_DSYNC, CR_OPEN_FLAG_SYNC },
	{ O_PATH, CR_OPEN_FLAG_PATH },
	{ O_TMPFILE & ~O_DIRECTORY, CR_OPEN_FLAG_TMPFILE },
};

static uint64_t image_flags(uint64_t kernel)
{
	static const uint64_t access_flags[] = {
		[O_RDONLY] = CR_OPEN_FLAG_READ,
		[O_WRONLY] = CR_OPEN_FLAG_WRITE,
		[O_RDWR] = CR_OPEN_FLAG_READ | CR_OPEN_FLAG_WRITE,
		[O_ACCMODE] = 0, /* for ioctl(2) only */
	};
	uint64_t flags = kernel & O_PATH ? 0 : access_flags[kernel & O_ACCMODE];

	for (size_t i = 0; i < ARRAY_SIZE(open_flags); i++)
		if (kernel & open_flags[i].kernel)
			flags |= open_flags[i].image;
	return flags;
}

/* File systems that are mounted nowhere; statfs(2). */
static const struct {
	unsigned magic;
	const char *name;
} internal[] = {
	{ PIPEFS_MAGIC, "pipefs" },
	{ SOCKFS_MAGIC, "sockfs" },
	{ ANON_INODE_FS_MAGIC, "anon_inodefs" },
	{ NSFS_MAGIC, "nsfs" },
	{ TMPFS_MAGIC, "tmpfs" }, /* memfd_create(2), shared anonymous memory */
	{ HUGETLBFS_MAGIC, "hugetlbfs" },
};

static char *find_fstype(const struct ns *mnt, uint64_t mnt_id, const char *link)
{
	struct text line, text = mnt ? buf_text(&mnt->mountinfo) : TEXT("");
	struct mountinfo mount;
	struct statfs fs;

	while (text_line(&text, &line))
		if (!parse_mountinfo(line, &mount) && mount.mnt_id == mnt_id)
			return copy_string(mount.fstype.at, mount.fstype.len);
	if (statfs(link, &fs) == 0)
		for (size_t i = 0; i < ARRAY_SIZE(internal); i++)
			if ((unsigned)fs.f_type == internal[i].magic)
				return copy_string(internal[i].name, strlen(internal[i].name));
	return copy_string("", 0);
}

#define DELETED " (deleted)"

/* The kernel appends " (deleted)" to the path of a file that lost its name; a file may also be called so. */
static void strip_deleted(struct file *file)
{
	size_t len = strlen(file->path), suffix = strlen(DELETED);
	struct stat st;
	char *seen;

	if (file->path[0] != '/' || len < suffix || strcmp(file->path + len - suffix, DELETED) != 0)
		return;
	if (asprintf(&seen, "/proc/%d/root%s", file->task->tid, file->path) < 0)
		die(ENOMEM, "%s", file->path);
	bool called_so = lstat(seen, &st) == 0 && st.st_ino == file->ino;
	free(seen);
	if (called_so)
		return;
	file->path[len - suffix] = '\0';
	file->flags |= CR_OPEN_FLAG_UNLINKED;
}

static bool try_identify(const char *link, struct statx *stx)
{
	return statx(AT_FDCWD, link, AT_NO_AUTOMOUNT, STATX_BASIC_STATS | STATX_MNT_ID, stx) == 0;
}

bool try_file_key(const char *link, struct file_key *key)
{
	struct statx stx;

	if (!try_identify(link, &stx))
		return false;
	key->dev_major = stx.stx_dev_major;
	key->dev_minor = stx.stx_dev_minor;
	key->ino = stx.stx_ino;
	return true;
}

static struct file *new_file(struct task *task, int fd, const char *link, uint64_t flags)
{
	struct file *file = allocate(sizeof(*file));
	struct statx stx;

	if (!try_identify(link, &stx))
		die(errno, "%s", link);
	*file = (struct file){
		.task = task, .fd = fd, .flags = flags,
		.mode = stx.stx_mode, .nlink = stx.stx_nlink, .ino = stx.stx_ino, .size = stx.stx_size,
		.dev_major = stx.stx_dev_major, .dev_minor = stx.stx_dev_minor,
		.rdev_major = stx.stx_rdev_major, .rdev_minor = stx.stx_rdev_minor,
		.path = proc_readlink("%s", link),
		.fstype = find_fstype(task->ns[NS_MNT], stx.stx_mnt_id, link),
	};
	strip_deleted(file);
	return file;
}

static int compare_numbers(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

int file_compare(const void *p, const void *item)
{
	const struct file_key *key = p;
	const struct file *file = item;
	int order = compare_numbers(key->ino, file->ino);

	if (order == 0)
		order = compare_numbers(key->dev_minor, file->dev_minor);
	if (order == 0)
		order = compare_numbers(key->dev_major, file->dev_major);
	return order ? order : kcmp_order(key->tid, file->task->tid, KCMP_FILE, key->fd, file->fd);
}

struct file *file_of_fd(struct dump *dump, struct task *task, uint32_t fd, struct text fdinfo)
{
	struct file_key key = { .tid = task->tid, .fd = (int)fd };
	uint64_t pos, flags;
	char link[PROC_PATH];
	struct text line;
	bool found;

	snprintf(link, sizeof(link), "/proc/%d/task/%d/fd/%u", task->tgid, task->tid, fd);
	if (!try_file_key(link, &key) || !text_field(fdinfo, "pos", 10, 0, &pos) || !text_field(fdinfo, "flags", 8, 0, &flags))
		die(errno, "%s", link);
	size_t at = list_search(&dump->files_of_fds, &key, file_compare, &found);
	if (at == SIZE_MAX)
		die(errno, "kcmp of %s", link);
	if (found)
		return dump->files_of_fds.at[at];

	struct file *file = new_file(task, (int)fd, link, image_flags(flags));
	file->pos = pos;
	while (text_line(&fdinfo, &line))
		file->locks |= text_skip(&line, "lock:");
	list_add(&dump->files, file);
	list_insert(&dump->files_of_fds, at, file);
	return file;
}

struct file *file_of_link(struct dump *dump, struct task *task, const char *link, uint64_t flags)
{
	struct file *file, *new = new_file(task, -1, link, flags);

	for_each(file, &dump->files) {
		if (file->fd < 0 && file->ino == new->ino && file->dev_minor == new->dev_minor &&
		    file->dev_major == new->dev_major && file->flags == new->flags && strcmp(file->path, new->path) == 0) {
			free(new->path);
			free(new->fstype);
			free(new);
			return file;
		}
	}
	list_add(&dump->files, new);
	return new;
}

static void write_file(struct dump *dump, void *p, struct stream *stream)
{
	struct file *file = p;
	struct object object = OBJECT(struct cr_image_file);
	struct cr_image_file image = {
		.f_flags = file->flags, .f_pos = file->pos,
		.i_mode = file->mode, .i_nlink = file->nlink, .i_ino = file->ino, .i_size = file->size,
		.dev_major = file->dev_major, .dev_minor = file->dev_minor,
		.rdev_major = file->rdev_major, .rdev_minor = file->rdev_minor,
		.pos_f_cred = CR_POS_NONE, /* user space can't see who opened it */
	};

	image.path = object_text(&object, file->path);
	image.fstype = object_text(&object, file->fstype);
	stream_object(stream, CR_OBJ_FILE, &object, &image, &file->record);
}

/* Found by those who hold them, files_struct and mm_struct. */
const struct kind kind_file = { 2, offsetof(struct dump, files), NULL, write_file };
