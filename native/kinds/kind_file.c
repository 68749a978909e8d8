#include "dump.h"
#include "restart.h"

#include <linux/magic.h>
#include <sys/vfs.h>

/* File systems that are mounted nowhere; statfs(2). */
static const struct {
	unsigned magic;
	const char *name;
} internal[] = {
	{ PIPEFS_MAGIC, "pipefs" },           { SOCKFS_MAGIC, "sockfs" },
	{ ANON_INODE_FS_MAGIC, "anon_inodefs" }, { NSFS_MAGIC, "nsfs" },
	{ HUGETLBFS_MAGIC, "hugetlbfs" },     { TMPFS_MAGIC, "tmpfs" }, /* memfd_create(2), shared anonymous memory */
};

static const char *find_fstype(const struct task *task, uint64_t mnt_id, const char *link)
{
	const struct ns *mnt = (const struct ns *)task->has[CR_OBJ_MNT_NS];
	struct statfs fs;

	if (mnt)
		for_each(struct mountinfo, mount, &mnt->mounts)
			if (mount->entry.mnt_id == mnt_id)
				return mount->fstype;
	if (statfs(link, &fs) == 0)
		for (size_t i = 0; i < ARRAY_SIZE(internal); i++)
			if ((unsigned)fs.f_type == internal[i].magic)
				return internal[i].name;
	return "";
}

#define DELETED " (deleted)"

/* The kernel appends " (deleted)" to the path of a file that lost its name; a file may also be called so. */
static void strip_deleted(struct file *file, const struct task *task)
{
	size_t len = strlen(file->path), suffix = strlen(DELETED);
	struct stat st;

	if (file->path[0] != '/' || len < suffix || strcmp(file->path + len - suffix, DELETED) != 0)
		return;
	cleanup_free char *seen = format_string("/proc/%d/root%s", task->tid, file->path);
	if (lstat(seen, &st) == 0 && st.st_ino == file->image.i_ino)
		return;
	file->path[len - suffix] = '\0';
	file->image.f_flags |= CR_OPEN_FLAG_UNLINKED;
}

/* Everything but the position. */
static void identify(struct file *file, const struct task *task, const char *link, uint64_t flags)
{
	struct statx stx;

	die_if(statx(AT_FDCWD, link, AT_NO_AUTOMOUNT, STATX_BASIC_STATS | STATX_MNT_ID, &stx) < 0, errno, "%s", link);
	/* user space can't see who opened it */
	file->image = (struct cr_image_file){ .f_flags = flags, .pos_f_cred = CR_POS_NONE };
#define COPY(field, from, name, base, factor) file->image.field = from.name;
	CR_EACH_FILE_SOURCE(COPY)
	file->path = read_link(link);
	file->fstype = find_fstype(task, stx.stx_mnt_id, link);
	strip_deleted(file, task);
	file->who = file->shared.fd < 0
			    ? format_string("FILE %s mapped by pid %d", file->path, task->tid)
			    : format_string("FILE %s fd %d of pid %d", file->path, file->shared.fd, task->tid);
}

/* An open one: its position and flags of open(2) come from fdinfo. */
static void init(struct dump *dump, void *object, struct task *task)
{
	struct file *file = object;
	cleanup_buf struct buf info = read_whole(task_path(task, "fdinfo/%d", file->shared.fd).name);
	uint64_t flags = field_value(info.data, "flags", 8);
	/* O_ACCMODE is for ioctl(2) only */
	uint64_t mode = flags & O_PATH ? O_ACCMODE : flags & O_ACCMODE;
	uint64_t access = (mode == O_RDONLY || mode == O_RDWR ? CR_OPEN_FLAG_READ : 0) |
			  (mode == O_WRONLY || mode == O_RDWR ? CR_OPEN_FLAG_WRITE : 0);

	identify(file, task, task_path(task, "fd/%d", file->shared.fd).name, access | CR_OPEN_FLAG_OF(flags));
	file->image.f_pos = field_value(info.data, "pos", 10);
	file->locks = find_field(info.data, "lock");
}

struct file *file_of_link(struct dump *dump, struct task *task, const char *path, uint64_t flags)
{
	struct file new = { .shared = { .task = task, .fd = -1 } };

	identify(&new, task, path, flags);
	for_each_object(struct file, file, dump, CR_OBJ_FILE) {
		if (file->shared.fd < 0 && memcmp(&file->image, &new.image, sizeof(new.image)) == 0 &&
		    strcmp(file->path, new.path) == 0) {
			free(new.path);
			free(new.who);
			return file;
		}
	}
	struct file *file = dump_add(dump, CR_OBJ_FILE, sizeof(*file));
	new.shared.object = file->shared.object;
	*file = new;
	return file;
}

static void write_file(struct dump *dump, void *object, struct stream *stream)
{
	struct file *file = object;

	file->image.path = object_text(object, file->path);
	file->image.fstype = object_text(object, file->fstype);
	stream_object(stream, object, &file->image);
}

/* Found by those who hold them, files_struct and mm_struct. */
const struct kind kind_file = { CR_OBJ_FILE, NOBODY, sizeof(struct file), compare_kcmp, init, NULL, write_file };

/* By its path, which is below the root of the container. Nothing is opened before it is known to be what it was. */
static int open_regular(struct restart *restart, struct image_object *object, struct image_object *behind)
{
	const struct cr_image_file *image = object->fixed;
	cleanup_free char *path = (char *)image_text(object, image->path);
	const bool reads = image->f_flags & CR_OPEN_FLAG_READ, writes = image->f_flags & CR_OPEN_FLAG_WRITE;
	int flags = CR_OPEN_FLAG_WORD(image->f_flags) | (writes ? (reads ? O_RDWR : O_WRONLY) : O_RDONLY);
	struct stat st;

	int fd = open_inside(restart, path, flags & ~(O_CREAT | O_EXCL | O_TRUNC));
	die_if(fd < 0 || fstat(fd, &st) < 0, errno, "%s", path);
	die_if((st.st_mode ^ image->i_mode) & S_IFMT, 0, "%s is of another type", path);
	die_if(image->f_pos && lseek(fd, (off_t)image->f_pos, SEEK_SET) < 0, errno, "%s", path);
	return fd;
}

const struct restorer restore_file = { .kind = CR_OBJ_FILE, .open = open_regular };
