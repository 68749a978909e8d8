/*
 * Files that a restart has to make: those without a name, memfds, shared memory, and those of a file system in memory
 * that began empty. Each inode once, whoever has it open or mapped; its contents are in FILE_DATA.
 */
#include "file_restore.h"

#include <libgen.h>
#include <linux/magic.h>
#include <search.h>
#include <sys/mman.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

struct inode {
	uint64_t ino;
	dev_t dev;
	int place;       /* O_PATH, or -1 as long as it is not made; nobody is a writer by it */
	int first;       /* -1, or the description that made it where that is one of the image, O_TMPFILE */
	uint64_t seals;  /* that are still to be set */
	struct buf data; /* its FILE_DATA, struct image_object * each */
};

static void *inodes; /* a tree, tsearch(3) */

static int compare(const void *a, const void *b)
{
	const struct inode *x = a, *y = b;

	return x->ino != y->ino ? (x->ino > y->ino) - (x->ino < y->ino) : (x->dev > y->dev) - (x->dev < y->dev);
}

static struct inode *find(const struct cr_image_file *file)
{
	struct inode key = { .ino = file->i_ino, .dev = makedev(file->dev_major, file->dev_minor) };
	struct inode **found = tfind(&key, &inodes, compare);

	return found ? *found : NULL;
}

static struct inode *add(const struct cr_image_file *file)
{
	struct inode *inode = find(file);

	if (inode)
		return inode;
	inode = allocate(sizeof(*inode));
	*inode = (struct inode){ .ino = file->i_ino, .dev = makedev(file->dev_major, file->dev_minor), .place = -1, .first = -1 };
	die_if(!tsearch(inode, &inodes, compare), ENOMEM, "an inode");
	return inode;
}

bool is_in_memory(const char *fstype)
{
	return strcmp(fstype, "tmpfs") == 0 || strcmp(fstype, "ramfs") == 0 || strcmp(fstype, "hugetlbfs") == 0;
}

static void index_inodes(const struct restart *restart)
{
	static bool done;

	if (done)
		return;
	done = true;
	for_each_of_kind(object, &restart->image, CR_OBJ_FILE_DATA) {
		const struct cr_image_file *file = image_fixed(&restart->image, ((const struct cr_image_file_data *)object->fixed)->pos_file);
		if (file)
			list_add(&add(file)->data, object);
	}
	for_each_of_kind(object, &restart->image, CR_OBJ_FILE) {
		const struct cr_image_file *file = object->fixed;
		if (file->f_flags & CR_OPEN_FLAG_UNLINKED && (S_ISREG(file->i_mode) || S_ISDIR(file->i_mode)))
			add(file);
	}
}

bool inode_has_data(const struct restart *restart, const struct image_object *file)
{
	index_inodes(restart);
	return find(file->fixed) != NULL;
}

bool inode_is_made(struct restart *restart, struct image_object *file)
{
	const struct cr_image_file *image = file->fixed;

	index_inodes(restart);
	if (find(image))
		return true;
	/* empty, so it has no FILE_DATA; or there all the same */
	if (!S_ISREG(image->i_mode) || !is_in_memory(image_text(file, image->fstype)))
		return false;
	cleanup_close int place = open_inside(restart, image_text(file, image->path), O_PATH | O_NOFOLLOW);
	if (place >= 0)
		return false;
	add(image);
	return true;
}

/* Page by page where a file can't be written but through memory. */
static void fill_huge(const struct restart *restart, const struct image_object *object, int fd, const char *path)
{
	const struct cr_image_file_data *image = object->fixed;
	struct statfs fs;

	die_if(fstatfs(fd, &fs) < 0, errno, "%s", path);
	const uint64_t page = (uint64_t)fs.f_bsize, start = image->offset & ~(page - 1), end = image->offset + image->data.len;
	const size_t len = (size_t)((end - start + page - 1) & ~(page - 1));
	char *memory = mmap(NULL, len, PROT_READ | PROT_WRITE, MAP_SHARED, fd, (off_t)start);
	die_if(memory == MAP_FAILED, errno, "huge pages of %s", path);
	image_pread(&restart->image, memory + (image->offset - start), image->data.len, image_offset(object, image->data));
	munmap(memory, len);
}

#define BUFFER ((size_t)1024 * 1024)

static void fill_plain(const struct restart *restart, const struct image_object *object, int fd, const char *path)
{
	const struct cr_image_file_data *image = object->fixed;
	cleanup_free char *buffer = allocate(BUFFER);

	for (uint32_t done = 0, len; done < image->data.len; done += len) {
		len = image->data.len - done < BUFFER ? image->data.len - done : (uint32_t)BUFFER;
		image_pread(&restart->image, buffer, len, image_offset(object, image->data) + done);
		die_if(pwrite(fd, buffer, len, (off_t)(image->offset + done)) != (ssize_t)len, errno, "the contents of %s", path);
	}
}

/* Seals that let it be mapped as it was mapped before they came. */
#define LATE_SEALS (CR_SEAL_SEAL | CR_SEAL_FUTURE_WRITE)

static void seal(int fd, uint64_t seals, const char *path)
{
	die_if(seals && fcntl(fd, F_ADD_SEALS, CR_SEAL_WORD(seals)) < 0, errno, "the seals of %s", path);
}

static void complete(struct restart *restart, struct image_object *file, struct inode *inode, int fd)
{
	const struct cr_image_file *image = file->fixed;
	const char *path = image_text(file, image->path);
	const bool huge = strcmp(image_text(file, image->fstype), "hugetlbfs") == 0;
	const uint32_t base = restart->options->userns;
	struct timespec times[2] = { { .tv_nsec = UTIME_OMIT } };

	die_if(ftruncate(fd, (off_t)image->i_size) < 0, errno, "%s with %" PRIu64 " bytes", path, (uint64_t)image->i_size);
	for_each(const struct image_object, object, &inode->data)
		(huge ? fill_huge : fill_plain)(restart, object, fd, path);
	die_if(fchown(fd, base + image->i_uid, base + image->i_gid) < 0 || fchmod(fd, image->i_mode & 07777) < 0, errno, "%s", path);
	times[1].tv_sec = (time_t)((int64_t)image->i_mtime / 1000000000);
	times[1].tv_nsec = (long)((int64_t)image->i_mtime % 1000000000);
	if (times[1].tv_nsec < 0) {
		times[1].tv_nsec += 1000000000;
		times[1].tv_sec--;
	}
	futimens(fd, times);
	if (strncmp(path, "/memfd:", 7) == 0) {
		seal(fd, image->seals & ~LATE_SEALS, path);
		inode->seals = image->seals & LATE_SEALS;
	}
}

#define HUGE_SHIFT 26 /* MFD_HUGE_SHIFT, MAP_HUGE_SHIFT */

/* 0 for pages as usual; memfd_create(2), mmap(2). */
static int huge_flags(const struct cr_image_file *image, const char *fstype, int flag)
{
	if (strcmp(fstype, "hugetlbfs") != 0)
		return 0;
	die_if(image->i_blksize == 0 || image->i_blksize & (image->i_blksize - 1), 0, "huge pages of %u bytes", image->i_blksize);
	return flag | __builtin_ctz(image->i_blksize) << HUGE_SHIFT;
}

/* As the kernel makes it, so that it looks the same: MAP_SHARED | MAP_ANONYMOUS. */
static int make_shared(const struct cr_image_file *image, const char *fstype)
{
	const size_t page = strcmp(fstype, "hugetlbfs") == 0 ? image->i_blksize : (size_t)sysconf(_SC_PAGESIZE);
	const size_t len = page ? (image->i_size + page - 1) / page * page : 0;
	const int flags = MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE | huge_flags(image, fstype, MAP_HUGETLB);
	char *memory = mmap(NULL, len, PROT_READ | PROT_WRITE, flags, -1, 0);

	die_if(memory == MAP_FAILED, errno, "shared memory of %zu bytes", len);
	int fd = open(path_of("/proc/self/map_files/%zx-%zx", (size_t)memory, (size_t)memory + len).name, O_RDWR | O_CLOEXEC);
	munmap(memory, len);
	return fd;
}

static int make_memfd(const struct cr_image_file *image, const char *name, const char *fstype)
{
	return memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING | (unsigned)huge_flags(image, fstype, MFD_HUGETLB));
}

/* In its directory, under its name for a moment; or without one, or elsewhere, where that is not to be had. */
static int make_nameless(struct restart *restart, struct image_object *file, struct inode *inode)
{
	const struct cr_image_file *image = file->fixed;
	const char *path = image_text(file, image->path);
	cleanup_free char *dir = format_string("%s", path), *base = format_string("%s", path);
	const char *name = basename(base);
	cleanup_close int parent = open_inside(restart, dirname(dir), O_PATH | O_DIRECTORY);
	int fd = -1;

	if (parent >= 0 && image->f_flags & CR_OPEN_FLAG_TMPFILE) {
		inode->first = openat(AT_FDCWD, path_of("/proc/self/fd/%d", parent).name, (file_flags(image) & ~O_ASYNC) | O_TMPFILE | O_CLOEXEC, 0600);
		if (inode->first >= 0)
			return file_open_again(restart, inode->first, O_RDWR);
	}
	if (parent >= 0)
		fd = openat(parent, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd >= 0) {
		unlinkat(parent, name, 0);
		return fd;
	}
	if (parent >= 0)
		fd = open(path_of("/proc/self/fd/%d", parent).name, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (fd >= 0)
		return fd;
	note(restart, "%s, which has no name any more, is now in memory", path);
	return memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
}

int make_nameless_directory(struct restart *restart, const char *path)
{
	cleanup_free char *dir = format_string("%s", path), *base = format_string("%s", path);
	const char *name = basename(base);
	cleanup_close int parent = open_inside(restart, dirname(dir), O_PATH | O_DIRECTORY);
	cleanup_close int root = open_inside(restart, "/", O_PATH | O_DIRECTORY);
	cleanup_free char *other = format_string(".cr-restart.%d", getpid());
	int place = parent;

	/* where its name or its parent is not to be had, another: nobody sees it but by that name */
	if (parent < 0 || mkdirat(parent, name, 0700) < 0) {
		place = root;
		name = other;
		if (mkdirat(root, name, 0700) < 0)
			return -1;
	}
	int fd = openat(place, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), errnum = errno;
	unlinkat(place, name, AT_REMOVEDIR);
	errno = errnum;
	return fd;
}

/* With the directories above, where all of it was lost with its file system. */
static int make_named(struct restart *restart, const char *path)
{
	cleanup_free char *copy = format_string("%s", path);
	int parent = open_inside(restart, "/", O_PATH | O_DIRECTORY), next;
	char *name = copy + strspn(copy, "/");
	struct statfs fs;

	for (char *slash; (slash = strchr(name, '/')); name = slash + 1 + strspn(slash + 1, "/")) {
		*slash = '\0';
		next = open_inside(restart, copy, O_PATH | O_DIRECTORY);
		if (next < 0 && fstatfs(parent, &fs) == 0 &&
		    (fs.f_type == TMPFS_MAGIC || fs.f_type == RAMFS_MAGIC || fs.f_type == HUGETLBFS_MAGIC) &&
		    mkdirat(parent, name, 0755) == 0)
			next = open_inside(restart, copy, O_PATH | O_DIRECTORY);
		close(parent);
		parent = next;
		*slash = '/';
	}
	next = openat(parent, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	int errnum = errno;
	close(parent);
	errno = errnum;
	return next;
}

static int make(struct restart *restart, struct image_object *file, struct inode *inode)
{
	const struct cr_image_file *image = file->fixed;
	const char *path = image_text(file, image->path), *fstype = image_text(file, image->fstype);

	if (S_ISDIR(image->i_mode))
		return make_nameless_directory(restart, path);
	if (!(image->f_flags & CR_OPEN_FLAG_UNLINKED))
		return make_named(restart, path);
	if (strcmp(path, "/dev/zero") == 0 || strcmp(path, "/anon_hugepage") == 0 || strncmp(path, "/SYSV", 5) == 0)
		return make_shared(image, fstype);
	if (strncmp(path, "/memfd:", 7) == 0)
		return make_memfd(image, path + 7, fstype);
	return make_nameless(restart, file, inode);
}

int inode_open(struct restart *restart, struct image_object *file)
{
	const struct cr_image_file *image = file->fixed;
	const char *path = image_text(file, image->path);
	struct inode *inode = find(image);

	if (inode->place < 0 && !(image->f_flags & CR_OPEN_FLAG_UNLINKED))
		inode->place = open_inside(restart, path, O_PATH | O_NOFOLLOW);
	if (inode->place < 0) {
		cleanup_close int fd = make(restart, file, inode);
		die_if(fd < 0, errno, "%s can't be made again", path);
		if (S_ISREG(image->i_mode))
			complete(restart, file, inode, fd);
		inode->place = open(path_of("/proc/self/fd/%d", fd).name, O_PATH | O_CLOEXEC);
		die_if(inode->place < 0, errno, "%s", path);
	}
	if (inode->first >= 0) {
		int fd = inode->first;
		inode->first = -1;
		return fd;
	}
	return file_open_again(restart, inode->place, file_flags(image));
}

static void finish(const void *node, VISIT visit, int depth)
{
	struct inode *inode = *(struct inode *const *)node;

	if ((visit != postorder && visit != leaf) || inode->place < 0)
		return;
	if (inode->seals) {
		cleanup_close int fd = open(path_of("/proc/self/fd/%d", inode->place).name, O_RDWR | O_CLOEXEC);
		seal(fd, inode->seals, "a memfd");
	}
	close(inode->place);
	inode->place = -1;
}

void inodes_finish(struct restart *restart)
{
	twalk(inodes, finish);
}
