/* What the machine has for a FILE: the right column of the format's section 8, before anything is made. */
#include "cr_restart.h"
#include "file_restore.h"

#include <sys/sysmacros.h>

/* How a FILE is mapped: one mapping, or all of them. */
struct usage {
	uint64_t pos_file;
	bool privately, shared;
	uint64_t end; /* the first byte behind what is mapped */
};

static int compare_usages(const void *a, const void *b)
{
	const struct usage *x = a, *y = b;

	return (x->pos_file > y->pos_file) - (x->pos_file < y->pos_file);
}

/* All mappings, by FILE; listed once. */
static const struct buf *usages(const struct restart *restart)
{
	static struct buf list;

	if (list.len > 0)
		return &list;
	for_each_of_kind(object, &restart->image, CR_OBJ_MM_STRUCT) {
		struct usage usage = { ((const struct cr_image_mm_struct *)object->fixed)->pos_exe_file, true, false, 0 };
		buf_append(&list, &usage, sizeof(usage));
	}
	for_each_of_kind(object, &restart->image, CR_OBJ_VMA) {
		const struct cr_image_vma *vma = object->fixed;
		const bool shared = vma->vm_flags & CR_VM_FLAG_MAYSHARE;
		struct usage usage = { vma->pos_file, !shared, shared, vma->vm_pgoff + vma->vm_end - vma->vm_start };
		if (vma->pos_file != CR_POS_NONE)
			buf_append(&list, &usage, sizeof(usage));
	}
	if (list.len > 0)
		qsort(list.data, list.len / sizeof(struct usage), sizeof(struct usage), compare_usages);
	return &list;
}

static struct usage usage_of(const struct restart *restart, const struct image_object *file)
{
	const struct buf *list = usages(restart);
	const struct usage *all = (const struct usage *)list->data;
	struct usage usage = { .pos_file = file->pos };
	size_t low = 0, high = list->len / sizeof(*all), count = high;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (all[middle].pos_file < file->pos)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < count && all[low].pos_file == file->pos; low++) {
		usage.privately |= all[low].privately;
		usage.shared |= all[low].shared;
		usage.end = all[low].end > usage.end ? all[low].end : usage.end;
	}
	return usage;
}

static const char *type_name(uint32_t mode)
{
	return S_ISREG(mode) ? "a regular file" : S_ISDIR(mode) ? "a directory" : S_ISFIFO(mode) ? "a FIFO"
	       : S_ISCHR(mode) ? "a character device" : S_ISBLK(mode) ? "a block device" : S_ISSOCK(mode) ? "a socket"
	       : S_ISLNK(mode) ? "a symbolic link" : "of no known type";
}

static struct path time_text(int64_t ns)
{
	int64_t seconds = ns / 1000000000 - (ns % 1000000000 < 0), rest = ns - seconds * 1000000000;
	struct path text = { "" };
	struct tm tm;
	time_t time = (time_t)seconds;

	if (gmtime_r(&time, &tm) && strftime(text.name, sizeof(text.name), "%F %T", &tm))
		return path_of("%s.%09d", path_of("%s", text.name).name, (int)rest);
	return path_of("%" PRId64 " ns", ns);
}

/* An older file system keeps seconds only: then that is all that can be compared. */
static bool is_same_time(int64_t a, int64_t b)
{
	const int64_t second = 1000000000;

	return a == b || ((a % second == 0 || b % second == 0) && a / second == b / second);
}

static void compare(struct restart *restart, struct image_object *file, const char *path, const struct statx *stx)
{
	const struct cr_image_file *image = file->fixed;
	const struct usage usage = usage_of(restart, file);
	const bool writes = image->f_flags & CR_OPEN_FLAG_WRITE && !usage.privately;
	const uint64_t needed = usage.shared ? (usage.end < image->i_size ? usage.end : image->i_size) : writes ? image->f_pos : 0;
	const int64_t mtime = stx->stx_mtime.tv_sec * INT64_C(1000000000) + stx->stx_mtime.tv_nsec;
	const bool other_size = stx->stx_size != image->i_size;
	/* older images do not have it */
	const bool other_time = image_has(file, struct cr_image_file, i_mtime) && !is_same_time(mtime, (int64_t)image->i_mtime);
	const struct path expected = time_text((int64_t)image->i_mtime), found = time_text(mtime);

	if (usage.privately ? other_size : stx->stx_size < needed)
		differs(restart, "file-changed", path, "size in bytes", grouped(image->i_size).name, grouped(stx->stx_size).name);
	else if (other_size)
		note(restart, "%s has %s bytes, the image says %s", path, grouped(stx->stx_size).name, grouped(image->i_size).name);
	if (usage.privately && other_time)
		differs(restart, "file-changed", path, "time of its last change", expected.name, found.name);
	else if (other_time && !other_size && !usage.shared && !writes)
		note(restart, "%s was changed at %s, the image says %s", path, found.name, expected.name);
}

/* Where it is in the file: a file system has a limit, which it tells to who asks only. */
static void check_position(struct restart *restart, const struct image_object *file, int place, const char *path, uint64_t size)
{
	const struct cr_image_file *image = file->fixed;

	if (image->f_pos <= size || image->f_pos > INT64_MAX)
		return;
	cleanup_close int fd = file_open_again(restart, place, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (fd >= 0 && lseek(fd, (off_t)image->f_pos, SEEK_SET) < 0)
		differs(restart, "image-value", path, "its position", grouped(image->f_pos).name, "as far as its file system goes");
}

static bool is_stateless(const struct cr_image_file *image)
{
	/* null, zero, full, random, urandom: what they are is all there is to them */
#define IS(major, minor) || (image->rdev_major == (major) && image->rdev_minor == (minor))
	return false CR_EACH_RESTART_DEVICE(IS);
}

/* Whether what it is of fits its type: or a pipe's bytes might go into a file, or a device be opened as a terminal. */
static bool fits(const struct cr_image_file *image, uint32_t kind)
{
	enum { TTY_MAJOR_ = 4, TTYAUX_MAJOR_ = 5, SLAVE_MAJOR = 136, SLAVE_MAJORS = 8 };

	if (kind == CR_OBJ_PIPE)
		return S_ISFIFO(image->i_mode);
	if (kind == CR_OBJ_SOCKET)
		return S_ISSOCK(image->i_mode);
	if (kind == CR_OBJ_TTY)
		return S_ISCHR(image->i_mode) && (image->rdev_major == TTY_MAJOR_ || image->rdev_major == TTYAUX_MAJOR_ ||
						  image->rdev_major - SLAVE_MAJOR < SLAVE_MAJORS);
	return (image->i_mode & S_IFMT) == 0 || S_ISREG(image->i_mode);
}

/* What an image has no more of than its name. */
static const char *lacking(const struct cr_image_file *image, const char *path, const char *fstype)
{
	if (image->pos_object != CR_POS_NONE || image->f_flags & CR_OPEN_FLAG_PATH)
		return NULL;
	if (S_ISCHR(image->i_mode))
		return is_stateless(image) ? NULL : "a device";
	if (S_ISBLK(image->i_mode))
		return "a block device";
	if (!S_ISREG(image->i_mode) && !S_ISDIR(image->i_mode))
		return S_ISFIFO(image->i_mode) || S_ISSOCK(image->i_mode) ? "a pipe or socket without its object"
									  : "of no type that has a path";
#define NO_FILE(name) || strcmp(fstype, name) == 0
	return path[0] != '/' CR_EACH_RESTART_NO_FSTYPE(NO_FILE) ? "of a type that is no file" : NULL;
}

void file_check(struct restart *restart, struct image_object *file)
{
	const struct cr_image_file *image = file->fixed;
	const char *path = image_text(file, image->path);
	const char *lacks = lacking(image, path, image_text(file, image->fstype));
	const bool only_path = image->f_flags & CR_OPEN_FLAG_PATH;
	struct statx stx;

	const struct image_object *object = image_at(&restart->image, image->pos_object);
	against_if(restart, lacks, "file-type", "%s is %s", path, lacks);
	against_if(restart, object && !fits(image, object->type), "file-object", "%s is of another type than its object", path);
	/* what only the image has, and what is no file at all, is the business of others */
	if (lacks || image->f_flags & CR_OPEN_FLAG_UNLINKED || path[0] != '/')
		return;
	if (object && object->type == CR_OBJ_TTY) {
		tty_check_file(restart, file, image_at(&restart->image, image->pos_object));
		return;
	}
	/* nor what is made with the file system that it was on */
	if (S_ISREG(image->i_mode) && (inode_has_data(restart, file) || image->i_size == 0) && is_in_memory(image_text(file, image->fstype)))
		return;
	cleanup_close int fd = path_look(restart, path, image->mnt_id);
	if (fd == PATH_LATER)
		return;
	if (fd < 0) {
		against(restart, "file-missing", format_string("%s: %s", path, path_error()));
		return;
	}
	die_if(statx(fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS, &stx) < 0, errno, "%s", path);
	if ((stx.stx_mode ^ image->i_mode) & S_IFMT)
		differs(restart, "file-missing", path, "its type", type_name(image->i_mode), type_name(stx.stx_mode));
	else if (S_ISCHR(image->i_mode) && !only_path &&
		 (stx.stx_rdev_major != image->rdev_major || stx.stx_rdev_minor != image->rdev_minor))
		differs(restart, "file-missing", path, "its device", path_of("%u:%u", image->rdev_major, image->rdev_minor).name,
			path_of("%u:%u", stx.stx_rdev_major, stx.stx_rdev_minor).name);
	else if (S_ISREG(image->i_mode) && !only_path) {
		compare(restart, file, path, &stx);
		check_position(restart, file, fd, path, stx.stx_size);
	}
}
