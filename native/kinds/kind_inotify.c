/* INOTIFY: watches, and where what they watch is. */
#include "apart.h"
#include "file.h"
#include "file_restore.h"
#include "lookup.h"
#include "served.h"

#include <ftw.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sysmacros.h>
#include <sys/inotify.h>

struct inotify {
	struct object object;
	const struct file *file;
	struct buf watches; /* struct inotify_watch each, */
	struct buf paths;   /* and their paths, allocated; NULL where none is found */
	uint64_t unread;
};

struct object *inotify_of(struct dump *dump, struct file *file, const char *info)
{
	int unread = 0;

	if (!file_is(file, "inotify"))
		return NULL;
	struct inotify *inotify = dump_add(dump, CR_OBJ_INOTIFY, sizeof(*inotify));
	const char *wrong = parse_inotify(info, &inotify->watches);
	die_of(wrong, file);
	inotify->file = file;
	cleanup_close int fd = try_borrow(&file->shared);
	die_if(fd < 0 || ioctl(fd, FIONREAD, &unread) < 0, errno, "%s", file->who);
	inotify->unread = (uint64_t)unread;
	return &inotify->object;
}

/* The path of what has been opened, unless it has lost its name. */
static char *path_of_open(int fd)
{
	char *path = read_link(path_of("/proc/self/fd/%d", fd).name);
	struct stat st;

	if (path[0] == '/' && fstat(fd, &st) == 0 && st.st_nlink > 0)
		return path;
	free(path);
	return NULL;
}

static bool is_watched(const struct inotify_watch *watch, const struct stat *st)
{
	return st->st_ino == watch->ino && major(st->st_dev) == watch->dev_major && minor(st->st_dev) == watch->dev_minor;
}

/*
 * By the handle, which some file systems have, on the mount that @seen leads to. Nothing is opened but by O_PATH, which is told to
 * nobody who watches: so the mount is that of the working directory for a moment.
 */
static char *try_handle(const struct inotify_watch *watch, const char *seen)
{
	struct {
		struct file_handle header;
		unsigned char bytes[HANDLE_BYTES];
	} handle = { .header = { watch->handle_len, watch->handle_type } };
	cleanup_close int home = open(".", O_PATH | O_DIRECTORY | O_CLOEXEC), mount = open(seen, O_PATH | O_CLOEXEC);
	struct stat st;

	die_if(home < 0, errno, "the working directory");
	if (mount < 0 || fstat(mount, &st) < 0)
		return NULL;
	/* nothing else is on the mount of a file */
	if (!S_ISDIR(st.st_mode))
		return is_watched(watch, &st) ? path_of_open(mount) : NULL;
	if (watch->handle_len == 0 || fchdir(mount) < 0)
		return NULL;
	memcpy(handle.header.f_handle, watch->handle, watch->handle_len);
	cleanup_close int fd = open_by_handle_at(AT_FDCWD, &handle.header, O_PATH | O_CLOEXEC);
	die_if(fchdir(home) < 0, errno, "the way back to the working directory");
	return fd >= 0 && fstat(fd, &st) == 0 && st.st_ino == watch->ino ? path_of_open(fd) : NULL;
}

/* Looking for it name by name: nftw(3) passes nothing on. */
#define MOST_NAMES 200000
static struct {
	const struct inotify_watch *watch;
	size_t names, skip;
	char *path;
} walk;

static int visit(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	if (type != FTW_NS && is_watched(walk.watch, st))
		walk.path = format_string("%s", path[walk.skip] ? path + walk.skip : "/");
	return walk.path || ++walk.names > MOST_NAMES;
}

static char *try_walk(const struct inotify_watch *watch, const char *seen, size_t skip)
{
	walk.watch = watch;
	walk.names = 0;
	walk.skip = skip;
	walk.path = NULL;
	nftw(seen, visit, 16, FTW_MOUNT | FTW_PHYS);
	return walk.path;
}

static bool is_on(const struct inotify_watch *watch, const struct mountinfo *mount)
{
	return mount->entry.dev_major == watch->dev_major && mount->entry.dev_minor == watch->dev_minor;
}

/* In the mount namespace of the task. */
static char *find_path(const struct task *task, const struct inotify_watch *watch)
{
	const struct ns *mnt = (const struct ns *)task->has[CR_OBJ_MNT_NS];
	const struct path root = task_path(task, "root");
	char *path = NULL;

	for (int handles = 1; handles >= 0 && !path; handles--) {
		for_each(struct mountinfo, mount, &mnt->mounts) {
			/* what is mounted on it may hide it: then it has no path */
			cleanup_free char *seen = format_string("%s%s", root.name, mount->mountpoint);
			if (path || !is_on(watch, mount))
				continue;
			path = handles ? try_handle(watch, seen) : try_walk(watch, seen, strlen(root.name));
		}
	}
	return path;
}

struct search {
	const struct task *task;
	const struct inotify_watch *watch;
	char path[4096]; /* empty: none is found */
};

static void search(void *what)
{
	struct search *its = what;
	const char *path = find_path(its->task, its->watch);

	if (path && strlen(path) < sizeof(its->path))
		strcpy(its->path, path);
}

/* Where it takes a server to find it, by another process: that may be in the container, and stopped. */
static char *find_within_limit(const struct task *task, const struct inotify_watch *watch)
{
	const struct ns *mnt = (const struct ns *)task->has[CR_OBJ_MNT_NS];

	for_each(struct mountinfo, mount, &mnt->mounts)
		if (is_on(watch, mount) && is_served(mount->fstype)) {
			struct search *apart = apart_memory(sizeof(*apart));
			apart->task = task;
			apart->watch = watch;
			lookup_apart(search, apart, mount->mountpoint);
			char *path = apart->path[0] ? format_string("%s", apart->path) : NULL;
			munmap(apart, sizeof(*apart));
			return path;
		}
	return find_path(task, watch);
}

void inotify_finish(struct dump *dump)
{
	for_each_object(struct inotify, inotify, dump, CR_OBJ_INOTIFY) {
		const char *who = inotify->file->who;
		const struct inotify_watch *watch = (const struct inotify_watch *)inotify->watches.data;
		for (size_t i = 0; i < inotify->watches.len / sizeof(*watch); i++) {
			char *path = find_within_limit(inotify->file->shared.task, &watch[i]);
			list_add(&inotify->paths, path);
			found_if(dump, !path, "inotify-path", inotify->file->shared.task->tgid, "%s watches inode %" PRIu64 " of %u:%u, whose path can't be found",
				 who, watch[i].ino, watch[i].dev_major, watch[i].dev_minor);
		}
		found_if(dump, inotify->unread, "inotify-unread", inotify->file->shared.task->tgid, "%s has %" PRIu64 " bytes of events that nobody has read yet",
			 who, inotify->unread);
	}
}

static void write_inotify(struct dump *dump, void *object, struct stream *stream)
{
	const struct inotify *inotify = object;
	const struct inotify_watch *watch = (const struct inotify_watch *)inotify->watches.data;
	char *const *paths = (char *const *)inotify->paths.data;
	const size_t count = inotify->watches.len / sizeof(*watch);
	cleanup_buf struct buf entries = { 0 };
	struct cr_image_inotify image = { .unread = inotify->unread };

	for (size_t i = 0; i < count; i++) {
		struct cr_inotify_watch entry = {
			.wd = watch[i].wd, .mask = CR_INOTIFY_EVENT_OF(watch[i].mask), .i_ino = watch[i].ino,
			.dev_major = watch[i].dev_major, .dev_minor = watch[i].dev_minor,
		};
		buf_append(&entries, &entry, sizeof(entry));
	}
	image.watches = object_table(object, &entries, sizeof(struct cr_inotify_watch));
	/* behind the entries, entry by entry, what they point at */
	for (size_t i = 0; i < count; i++) {
		struct cr_span path = object_text(object, paths[i]);
		((struct cr_inotify_watch *)inotify->object.tail.data)[i].path = path;
	}
	stream_object(stream, object, &image);
}

const struct kind kind_inotify = { CR_OBJ_INOTIFY, NOBODY, 0, NULL, NULL, NULL, write_inotify };

#define MOST_WATCHES (1U << 20) /* numbers that are tried until the right one comes */

static int open_inotify(struct restart *restart, struct image_object *file, struct image_object *object)
{
	int fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);

	die_if(fd < 0, errno, "inotify");
	return file_with_flags(fd, file);
}

/* Numbers are given out in turn: until it is @watch's. */
static void add_watch(struct restart *restart, int fd, const struct cr_inotify_watch *watch, const char *path)
{
	cleanup_close int place = open_inside(restart, path, O_PATH | O_NOFOLLOW);
	const uint32_t mask = (uint32_t)CR_INOTIFY_EVENT_WORD(watch->mask);

	die_if(place < 0, errno, "%s, which is watched", path);
	for (uint32_t tries = 0; tries < MOST_WATCHES; tries++) {
		int wd = inotify_add_watch(fd, path_of("/proc/self/fd/%d", place).name, mask);
		die_if(wd < 0, errno, "%s, which is watched", path);
		if ((uint32_t)wd == watch->wd)
			return;
		inotify_rm_watch(fd, wd);
	}
	die(0, "%s can't be watch number %u", path, watch->wd);
}

static int compare_watches(const void *a, const void *b)
{
	const struct cr_inotify_watch *x = a, *y = b;

	return (x->wd > y->wd) - (x->wd < y->wd);
}

static struct buf sorted_watches(struct image_object *object)
{
	const struct cr_table *watches = &((const struct cr_image_inotify *)object->fixed)->watches;
	struct buf sorted = { 0 };

	for_each_entry(struct cr_inotify_watch, watch, object, watches)
		buf_append(&sorted, watch, sizeof(*watch));
	if (sorted.len > 0)
		qsort(sorted.data, watches->count, sizeof(struct cr_inotify_watch), compare_watches);
	return sorted;
}

/* When nobody changes files any more. */
static void settle_inotify(struct restart *restart, struct image_object *file, struct image_object *object, struct rtask *task,
			   int number)
{
	const int flags = fcntl(file->fd, F_GETFL);
	char events[4096];

	/* numbers only ever grow */
	cleanup_buf struct buf sorted = sorted_watches(object);
	for (size_t i = 0; i < sorted.len / sizeof(struct cr_inotify_watch); i++) {
		const struct cr_inotify_watch *watch = (const struct cr_inotify_watch *)sorted.data + i;
		add_watch(restart, file->fd, watch, image_text(object, watch->path));
	}
	/* that a watch was removed is an event */
	fcntl(file->fd, F_SETFL, flags | O_NONBLOCK);
	while (read(file->fd, events, sizeof(events)) > 0)
		continue;
	fcntl(file->fd, F_SETFL, flags);
}

static void check_inotify(struct restart *restart, struct image_object *object)
{
	cleanup_buf struct buf sorted = sorted_watches(object);
	uint32_t last = 0;

	for (size_t i = 0; i < sorted.len / sizeof(struct cr_inotify_watch); i++) {
		const struct cr_inotify_watch *watch = (const struct cr_inotify_watch *)sorted.data + i;
		const char *path = image_text(object, watch->path);
		if (is_whole_path(path))
			path_check(restart, path, "which is watched");
		value_if(restart, object, !is_whole_path(path), "what is watched", "a path from the root without . or .. in it", "%s", path);
		value_if(restart, object, watch->wd == 0 || watch->wd > MOST_WATCHES, "the number of a watch", "from 1 to 1,048,576", "%s",
			 grouped(watch->wd).name);
		value_if(restart, object, watch->wd == last, "each watch", "there once", "number %u twice", watch->wd);
		value_if(restart, object, !watch->mask, "what a watch is for", "one event at least", "none");
		last = watch->wd;
	}
}

const struct restorer restore_inotify = { .kind = CR_OBJ_INOTIFY, .check = check_inotify, .open = open_inotify, .settle = settle_inotify };
