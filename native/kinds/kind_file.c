#include "apart.h"
#include "file.h"
#include "file_restore.h"
#include "lookup.h"
#include "served.h"

#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#ifndef F_GETOWNER_UIDS
#define F_GETOWNER_UIDS 17 /* include/uapi/asm-generic/fcntl.h */
#endif

/* File systems that are mounted nowhere; statfs(2). */
static const struct {
	unsigned magic;
	const char *name;
} internal[] = {
	{ PIPEFS_MAGIC, "pipefs" },           { SOCKFS_MAGIC, "sockfs" },
	{ ANON_INODE_FS_MAGIC, "anon_inodefs" }, { NSFS_MAGIC, "nsfs" },
	{ HUGETLBFS_MAGIC, "hugetlbfs" },     { 0x19800202, "mqueue" },     { 0x5345434d, "secretmem" }, /* memfd_secret(2) */
	{ TMPFS_MAGIC, "tmpfs" }, /* memfd_create(2), shared anonymous memory */
};

/* Of its mount, whose number goes into the image where it is one of the namespace. */
static const char *find_fstype(struct file *file, const struct task *task, uint64_t mnt_id)
{
	const struct mountinfo *mount = mount_find(task, mnt_id);
	uint64_t magic;

	file->image.mnt_id = mount ? (uint32_t)mnt_id : 0;
	if (mount)
		return mount->fstype;
	die_if(!try_fs_magic(file->link, &magic), errno, "the file system of %s", file->link);
	for (size_t i = 0; i < ARRAY_SIZE(internal); i++)
		if (magic == internal[i].magic)
			return internal[i].name;
	return "";
}

/* What the link tells. */
static void identify(struct file *file, const struct task *task, const char *link, uint64_t flags)
{
	struct statx stx;

	/* what the kernel knows without asking anybody */
	die_if(statx(AT_FDCWD, link, AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC, STATX_BASIC_STATS | STATX_MNT_ID, &stx) < 0, errno,
	       "%s", link);
	/* user space can't see who opened it */
	file->image = (struct cr_image_file){ .f_flags = flags, .pos_f_cred = CR_POS_NONE, .pos_owner = CR_POS_NONE };
	file->link = format_string("%s", link);
	file->path = read_link(link);
	file->fstype = find_fstype(file, task, stx.stx_mnt_id);
	die_if(is_served(file->fstype) && !try_stat_link(link, &stx), errno, "%s, which is %s", link, file->path);
#define COPY(field, from, name, base, factor) file->image.field = from.name;
	CR_EACH_FILE_SOURCE(COPY)
	file->image.i_mtime = (uint64_t)stx.stx_mtime.tv_sec * 1000000000 + stx.stx_mtime.tv_nsec;
	file->image.f_flags |= try_strip_deleted(task, file->path, &stx) ? CR_OPEN_FLAG_UNLINKED : 0;
	file->who = file->shared.fd < 0
			    ? format_string("FILE %s mapped by pid %d", file->path, task->tid)
			    : format_string("FILE %s fd %d of pid %d", file->path, file->shared.fd, task->tid);
}

/* What only fcntl(2) tells. */
struct told_file {
	const struct shared *file;
	struct f_owner_ex owner;
	uid_t uids[2];
	int signal;
	int errnum;
};

static void ask_descriptor(struct told_file *told, int fd)
{
	told->signal = fd < 0 ? -1 : fcntl(fd, F_GETSIG);
	if (told->signal < 0 || fcntl(fd, F_GETOWN_EX, &told->owner) < 0 || fcntl(fd, F_GETOWNER_UIDS, told->uids) < 0)
		told->errnum = errno;
}

/* In another process: the end of one that has such a descriptor waits for the server. */
static void ask_apart(void *what)
{
	struct told_file *told = what;

	ask_descriptor(told, try_borrow(told->file));
}

static void take(struct dump *dump, struct file *file, const struct told_file *told)
{
	const struct f_owner_ex owner = told->owner;

	die_if(told->errnum, told->errnum, "%s", file->who);
	file->image.owner_signal = (uint32_t)told->signal;
	if (owner.pid) {
		file->owner = pid_find(dump, owner.pid);
		file->image.owner_type = (uint32_t)CR_OWNER_TYPE_OF(owner.type);
		file->image.owner_uid = told->uids[0];
		file->image.owner_euid = told->uids[1];
	}
	found_if(dump, owner.pid && !file->owner, "file-owner", file->shared.task->tgid, "%s signals pid %d, which is outside the container", file->who,
		 owner.pid);
	found_if(dump, dump->options->revision < 3 && (owner.pid || file->image.owner_signal), "file-owner", file->shared.task->tgid,
		 "%s has an owner or a signal of its own", file->who);
}

static find_object *const finders[] = {
	pipe_of, socket_of, tty_of, eventfd_of, timerfd_of, signalfd_of, epoll_of, inotify_of, pidfd_of,
};

/* An open one: its position and flags of open(2) come from fdinfo. */
static void init(struct dump *dump, void *object, struct task *task)
{
	struct file *file = object;
	const struct path path = task_path(task, "fdinfo/%d", file->shared.fd);
	cleanup_buf struct buf info = read_whole(path.name);
	uint64_t flags = needed_value(&info, path.name, "flags", 8);
	/* O_ACCMODE is for ioctl(2) only */
	uint64_t mode = flags & O_PATH ? O_ACCMODE : flags & O_ACCMODE;
	uint64_t access = (mode == O_RDONLY || mode == O_RDWR ? CR_OPEN_FLAG_READ : 0) |
			  (mode == O_WRONLY || mode == O_RDWR ? CR_OPEN_FLAG_WRITE : 0);

	identify(file, task, task_path(task, "fd/%d", file->shared.fd).name, access | CR_OPEN_FLAG_OF(flags));
	file->image.f_pos = needed_value(&info, path.name, "pos", 10);
	if (flags & O_PATH)
		return;
	if (is_served(file->fstype)) {
		struct told_file *apart = apart_memory(sizeof(*apart));
		apart->file = &file->shared;
		lookup_apart(ask_apart, apart, file->link);
		take(dump, file, apart);
		munmap(apart, sizeof(*apart));
		/* of nothing that has an object of its own: these are in no file system that is served */
		if (!S_ISCHR(file->image.i_mode) && !S_ISFIFO(file->image.i_mode) && !S_ISSOCK(file->image.i_mode))
			return;
	}
	cleanup_close int fd = try_borrow(&file->shared);
	/* before Linux 5.6 nobody could know, and revision 2 has no place for it */
	if (fd < 0 && errno == ENOSYS && dump->options->revision < 3)
		return;
	struct told_file told = { .file = &file->shared };
	ask_descriptor(&told, fd);
	take(dump, file, &told);
	if (is_memfd(file))
		file_ask_seals(file, fd);
	for (size_t i = 0; i < ARRAY_SIZE(finders) && !file->what && dump->options->revision > 2; i++)
		file->what = finders[i](dump, file, info.data);
}

struct file *file_of_link(struct dump *dump, struct task *task, const char *path, uint64_t flags)
{
	struct file new = { .shared = { .task = task, .fd = -1 } };

	identify(&new, task, path, flags);
	for_each_object(struct file, file, dump, CR_OBJ_FILE) {
		if (file->shared.fd < 0 && memcmp(&file->image, &new.image, sizeof(new.image)) == 0 &&
		    strcmp(file->path, new.path) == 0) {
			free(new.link);
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

void files_finish(struct dump *dump)
{
	/* terminals that nobody has open, but a session has */
	for_each_task(task, dump)
		if (task->leader == task && dump->options->revision > 2)
			tty_controlling(dump, task);
	pipe_finish(dump);
	inotify_finish(dump);
	epoll_finish(dump);
}

static void write_file(struct dump *dump, void *object, struct stream *stream)
{
	struct file *file = object;

	/* an epoll set needs the files that it watches in front of it: kind_epoll.c */
	if (!file->what || file->what->kind != CR_OBJ_EPOLL)
		file_write(dump, file, stream);
}

/* Found by those who hold them, files_struct and mm_struct. */
const struct kind kind_file = { CR_OBJ_FILE, NOBODY, sizeof(struct file), compare_kcmp, init, NULL, write_file };

static bool is_same(int a, int b)
{
	struct stat x, y;

	return fstat(a, &x) == 0 && fstat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static int open_named(struct restart *restart, struct image_object *file)
{
	const struct cr_image_file *image = file->fixed;
	const char *path = image_text(file, image->path);
	const int flags = file_flags(image);
	cleanup_close int place = file_place(restart, file);

	if (!(flags & (O_PATH | O_NOFOLLOW)))
		return file_open_again(restart, place, flags);
	int fd = open_inside(restart, path, flags & ~O_ASYNC);
	die_if(fd >= 0 && !is_same(place, fd), 0, "%s has just become another file", path);
	return fd;
}

static int open_file_of_image(struct restart *restart, struct image_object *file, struct image_object *object)
{
	const struct cr_image_file *image = file->fixed;
	const char *path = image_text(file, image->path);
	const bool made = inode_is_made(restart, file), seeks = S_ISREG(image->i_mode) || S_ISDIR(image->i_mode);
	int fd = made ? inode_open(restart, file) : open_named(restart, file);

	die_if(fd < 0, errno, "%s", path);
	if (image->f_pos && seeks && !(image->f_flags & CR_OPEN_FLAG_PATH))
		die_if(lseek(fd, (off_t)image->f_pos, SEEK_SET) < 0, errno, "%s at byte %" PRIu64, path, (uint64_t)image->f_pos);
	return fd;
}

/* As whoever did it before: the kernel remembers that, and asks it when it signals. */
static void set_owner(struct restart *restart, const struct image_object *file)
{
	const struct cr_image_file *image = file->fixed;
	const uint32_t base = restart->options->userns;
	struct f_owner_ex owner = { .type = CR_OWNER_TYPE_WORD(image->owner_type) };

	for_each_rtask(task, restart) {
		const bool group = image->owner_type == CR_OWNER_TYPE_GROUP;
		if ((group ? task->image->pos_pgid : task->image->pos_pid) == image->pos_owner)
			owner.pid = group ? getpgid(task->tid) : task->tid;
	}
	if (owner.pid <= 0) {
		note(restart, "nobody is there to be signalled by %s", image_text((struct image_object *)file, image->path));
		return;
	}
	if (syscall(SYS_setresuid, base + image->owner_uid, base + image->owner_euid, 0) < 0 ||
	    fcntl(file->fd, F_SETOWN_EX, &owner) < 0 || syscall(SYS_setresuid, 0, 0, 0) < 0)
		die(errno, "the owner of %s", image_text((struct image_object *)file, image->path));
}

static void settle_file(struct restart *restart, struct image_object *file, struct image_object *object, struct rtask *task,
			int fd)
{
	const struct cr_image_file *image = file->fixed;

	if (image->owner_type != CR_OWNER_TYPE_NONE && image->pos_owner != CR_POS_NONE)
		set_owner(restart, file);
	if (image->owner_signal)
		die_if(fcntl(file->fd, F_SETSIG, image->owner_signal) < 0, errno, "signal %u of a file", image->owner_signal);
	locks_set(restart, file, task, fd);
	if (image->f_flags & CR_OPEN_FLAG_ASYNC)
		task_do(task, SYS_fcntl, (uint64_t)fd, F_SETFL, (uint64_t)file_flags(image));
}

const struct restorer restore_file = {
	.kind = CR_OBJ_FILE, .check = file_check, .open = open_file_of_image, .settle = settle_file,
};
