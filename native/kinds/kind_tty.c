/* TTY: the ends of pseudoterminals, and other terminals. */
#include "file.h"
#include "file_restore.h"

#include <asm/termbits.h>
#include <linux/tty.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>

struct tty {
	struct object object;
	unsigned device; /* as tty_nr of proc_pid_stat(5) has it; both ends of a pseudoterminal have that of the slave */
	const struct file *file; /* one of those that are open; NULL for a controlling one that nobody has open */
	struct object *session, *pgrp;
	struct cr_image_tty image;
	struct termios2 termios;
	bool has_termios;
};

/* Majors of Documentation/admin-guide/devices.txt. */
enum { TTYAUX_MAJOR_ = 5, PTMX_MINOR = 2, SLAVE_MAJOR = 136, SLAVE_MAJORS = 8 };

static bool is_slave(unsigned device)
{
	return major(device) - SLAVE_MAJOR < SLAVE_MAJORS;
}

static struct tty *find(const struct dump *dump, unsigned device, uint32_t type)
{
	for_each_object(struct tty, tty, dump, CR_OBJ_TTY)
		if (tty->device == device && tty->image.tty_type == type)
			return tty;
	return NULL;
}

static struct tty *add(struct dump *dump, unsigned device, uint32_t type)
{
	struct tty *tty = dump_add(dump, CR_OBJ_TTY, sizeof(*tty));

	tty->device = device;
	tty->image.tty_type = type;
	tty->image.index = minor(device) + (is_slave(device) ? (major(device) - SLAVE_MAJOR) * 256 : 0);
	/* whose controlling terminal it is; -1 where it has no foreground group */
	for_each_task(task, dump) {
		if (task->leader != task || task->stat.field[STAT_TTY] != device || type == CR_TTY_TYPE_MASTER)
			continue;
		tty->session = task->sid;
		tty->pgrp = pid_find(dump, (pid_t)task->stat.field[STAT_TPGID]);
	}
	return tty;
}

static uint64_t flag(int fd, unsigned long request, uint64_t bit)
{
	int value = 0;

	/* before Linux 3.8 no terminal told */
	die_if(ioctl(fd, request, &value) < 0 && errno != ENOTTY && errno != EINVAL, errno, "a terminal");
	return value ? bit : 0;
}

/* What only an open descriptor tells, ioctl_tty(2). */
static void ask(struct dump *dump, struct tty *tty, int fd, uint32_t type)
{
	struct winsize size = { 0 };
	int discipline = N_TTY, unread = 0;

	die_if(ioctl(fd, TIOCGWINSZ, &size) < 0 || ioctl(fd, TIOCGETD, &discipline) < 0, errno, "%s", tty->file->who);
	/* another discipline may not tell them */
	tty->has_termios = ioctl(fd, TCGETS2, &tty->termios) == 0;
	die_if(!tty->has_termios && discipline == N_TTY, errno, "%s", tty->file->who);
	tty->image.rows = size.ws_row;
	tty->image.cols = size.ws_col;
	tty->image.xpixel = size.ws_xpixel;
	tty->image.ypixel = size.ws_ypixel;
	tty->image.tty_flags = flag(fd, TIOCGEXCL, CR_TTY_FLAG_EXCLUSIVE);
	if (type == CR_TTY_TYPE_MASTER)
		tty->image.tty_flags |= flag(fd, TIOCGPKT, CR_TTY_FLAG_PACKET) | flag(fd, TIOCGPTLCK, CR_TTY_FLAG_LOCKED);
	found_if(dump, discipline != N_TTY, "tty-discipline", tty->file->shared.task->tgid, "%s has the line discipline %d", tty->file->who, discipline);
	/* another discipline may not tell it */
	die_if(ioctl(fd, FIONREAD, &unread) < 0 && discipline == N_TTY, errno, "%s", tty->file->who);
	found_if(dump, unread > 0, "tty-input", tty->file->shared.task->tgid,
		 "%s has %d bytes that nobody has read yet", tty->file->who, unread);
}

struct object *tty_of(struct dump *dump, struct file *file, const char *info)
{
	const struct cr_image_file *image = &file->image;
	unsigned device;

	if (!S_ISCHR(image->i_mode))
		return NULL;
	/* a terminal, whatever the number of the device: /dev/tty, /dev/console stand for others */
	cleanup_close int fd = try_borrow(&file->shared);
	die_if(fd < 0, errno, "%s", file->who);
	/* one that was hung up tells nothing; file-type knows what has no object */
	if (ioctl(fd, TIOCGDEV, &device) < 0)
		return NULL;
	const bool master = image->rdev_major == TTYAUX_MAJOR_ && image->rdev_minor == PTMX_MINOR;
	const uint32_t type = master ? CR_TTY_TYPE_MASTER : is_slave(device) ? CR_TTY_TYPE_SLAVE : CR_TTY_TYPE_OTHER;
	struct tty *tty = find(dump, device, type) ?: add(dump, device, type);
	if (!tty->file) {
		tty->file = file;
		ask(dump, tty, fd, type);
	}
	return &tty->object;
}

struct object *tty_controlling(struct dump *dump, const struct task *task)
{
	const unsigned device = (unsigned)task->stat.field[STAT_TTY];

	if (!device || dump->options->revision < 3)
		return NULL;
	const uint32_t type = is_slave(device) ? CR_TTY_TYPE_SLAVE : CR_TTY_TYPE_OTHER;
	struct tty *tty = find(dump, device, type) ?: add(dump, device, type);
	return &tty->object;
}

static void write_tty(struct dump *dump, void *object, struct stream *stream)
{
	struct tty *tty = object;

	tty->image.pos_session = position(tty->session);
	tty->image.pos_pgrp = position(tty->pgrp);
	tty->image.termios = object_span(object, &tty->termios, tty->has_termios ? sizeof(tty->termios) : 0);
	stream_object(stream, object, &tty->image);
}

const struct kind kind_tty = { CR_OBJ_TTY, NOBODY, 0, NULL, NULL, NULL, write_tty };

#define MOST_TERMINALS 4096 /* that are opened until the number is the right one */

/* The master gets the lowest number that is free: open some until it is @index, or it is somebody else's, and close the others. */
static int open_master(struct restart *restart, struct image_object *file, const struct cr_image_tty *image)
{
	cleanup_close int place = file_place(restart, file);
	cleanup_buf struct buf others = { 0 };
	unsigned index = 0;
	int fd;

	while ((fd = file_open_again(restart, place, file_flags(file->fixed))) >= 0 && ioctl(fd, TIOCGPTN, &index) == 0 &&
	       index < image->index && others.len < MOST_TERMINALS * sizeof(uint32_t))
		buf_append(&others, &(uint32_t){ (uint32_t)fd }, sizeof(uint32_t));
	const int errnum = errno;
	for_each_number(other, &others)
		close((int)*other);
	die_if(fd < 0, errnum, "a pseudoterminal");
	die_if(index != image->index, EBUSY, "/dev/pts/%u", image->index);
	die_if(ioctl(fd, TIOCSPTLCK, &(int){ 0 }) < 0, errno, "/dev/pts/%u", index);
	return fd;
}

/* The FILE of the other end; NULL where the image has none. */
static struct image_object *find_master(const struct restart *restart, uint32_t index)
{
	for_each_of_kind(file, &restart->image, CR_OBJ_FILE) {
		const struct image_object *object = image_at(&restart->image, ((const struct cr_image_file *)file->fixed)->pos_object);
		const struct cr_image_tty *image = object && object->type == CR_OBJ_TTY ? object->fixed : NULL;
		if (image && image->tty_type == CR_TTY_TYPE_MASTER && image->index == index)
			return file;
	}
	return NULL;
}

static void set_terminal(int fd, struct image_object *object)
{
	const struct cr_image_tty *image = object->fixed;
	struct winsize size = { (unsigned short)image->rows, (unsigned short)image->cols, (unsigned short)image->xpixel,
				(unsigned short)image->ypixel };
	struct termios2 termios;

	if (image->termios.len == sizeof(termios)) {
		memcpy(&termios, image_bytes(object, image->termios), sizeof(termios));
		die_if(ioctl(fd, TCSETS2, &termios) < 0, errno, "the settings of a terminal");
	}
	die_if(ioctl(fd, TIOCSWINSZ, &size) < 0, errno, "the size of a terminal");
	if (image->tty_flags & CR_TTY_FLAG_PACKET)
		die_if(ioctl(fd, TIOCPKT, &(int){ 1 }) < 0, errno, "a terminal");
}

/* Its session and foreground group, by the leader of the session; once. */
static void give_session(struct restart *restart, struct image_object *object, int terminal)
{
	const struct cr_image_tty *image = object->fixed;
	struct rtask *leader = rtask_with_pid(restart, image->pos_session);

	if (object->own || !leader || leader->zombie)
		return;
	object->own = leader;
	const uint64_t fd = (uint64_t)task_give(restart, leader, terminal);
	const uint32_t pgrp = seen_by(restart, leader, image->pos_pgrp);
	task_ask(leader, SYS_ioctl, fd, TIOCSCTTY, 0);
	if (pgrp)
		task_ask(leader, SYS_ioctl, fd, TIOCSPGRP, task_struct(leader, pgrp));
	task_ask(leader, SYS_close, fd);
}

/* /dev/tty is another terminal for everybody: whose it is opens it, and we take what he got. */
static int open_for(struct image_object *file, struct rtask *leader)
{
	const struct cr_image_file *image = file->fixed;
	const uint64_t flags = (uint64_t)(file_flags(image) & ~O_ASYNC);
	const int64_t fd = task_try(leader, SYS_openat, (uint64_t)AT_FDCWD, task_string(leader, image_text(file, image->path)), flags);
	cleanup_close int pidfd = (int)syscall(SYS_pidfd_open, leader->tid, 0);

	if (fd < 0) {
		errno = (int)-fd;
		return -1;
	}
	int own = (int)syscall(SYS_pidfd_getfd, pidfd, (int)fd, 0), errnum = errno;
	task_ask(leader, SYS_close, (uint64_t)fd);
	errno = errnum;
	return own;
}

static int open_slave(struct restart *restart, struct image_object *file, struct image_object *object)
{
	const struct cr_image_tty *image = object->fixed;
	const struct cr_image_file *end = file->fixed;
	struct image_object *master = image->tty_type == CR_TTY_TYPE_SLAVE ? find_master(restart, image->index) : NULL;
	int fd;

	if (!master && restart->options->tty) {
		fd = terminal_open(file_flags(end) & ~O_ASYNC);
	} else if (!master) {
		cleanup_close int place = file_place(restart, file);
		fd = file_open_again(restart, place, file_flags(end));
	} else {
		/* the flag would stay with the description */
		fd = ioctl(file_fd(restart, master), TIOCGPTPEER, (file_flags(end) & ~O_ASYNC) | O_NOCTTY);
		if (fd >= 0)
			fcntl(fd, F_SETFD, FD_CLOEXEC);
	}
	if (fd < 0 || end->rdev_major != TTYAUX_MAJOR_ || end->rdev_minor != 0)
		return fd;
	give_session(restart, object, fd);
	if (!object->own)
		return fd;
	int again = open_for(file, object->own);
	if (again >= 0)
		close(fd);
	return again >= 0 ? again : fd;
}

static int open_tty(struct restart *restart, struct image_object *file, struct image_object *object)
{
	const struct cr_image_tty *image = object->fixed;
	int fd = image->tty_type == CR_TTY_TYPE_MASTER ? open_master(restart, file, image) : open_slave(restart, file, object);

	die_if(fd < 0, errno, "%s", image_text(file, ((const struct cr_image_file *)file->fixed)->path));
	set_terminal(fd, object);
	return fd;
}

/* A session may have a terminal that nobody has open any more. */
static void give_unopened(struct restart *restart, struct image_object *master, uint32_t index)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_TTY) {
		const struct cr_image_tty *image = object->fixed;
		if (image->tty_type != CR_TTY_TYPE_SLAVE || image->index != index || image->pos_session == CR_POS_NONE)
			continue;
		cleanup_close int fd = ioctl(master->fd, TIOCGPTPEER, O_RDWR | O_NOCTTY);
		die_if(fd < 0, errno, "/dev/pts/%u", index);
		give_session(restart, object, fd);
	}
}

/* The session; and what would be in the way before. */
static void settle_tty(struct restart *restart, struct image_object *file, struct image_object *object, struct rtask *task,
		       int number)
{
	const struct cr_image_tty *image = object->fixed;

	if (image->tty_type == CR_TTY_TYPE_MASTER)
		give_unopened(restart, file, image->index);
	else
		give_session(restart, object, file->fd);
	if (image->tty_flags & CR_TTY_FLAG_LOCKED)
		ioctl(file->fd, TIOCSPTLCK, &(int){ 1 });
	if (image->tty_flags & CR_TTY_FLAG_EXCLUSIVE)
		ioctl(file->fd, TIOCEXCL);
}

/* A session has one terminal, and its leader takes it. */
static void check_session(struct restart *restart, struct image_object *object)
{
	const struct cr_image_tty *image = object->fixed;
	const struct rtask *leader = rtask_with_pid(restart, image->pos_session);
	cleanup_buf struct buf text = try_read("/proc/sys/kernel/pty/max");
	const uint64_t most = text.data ? strtoull(text.data, NULL, 10) : MOST_TERMINALS;

	if (image->tty_type == CR_TTY_TYPE_MASTER && image->index >= most)
		differs(restart, "machine-kernel", "this machine", "the number that no terminal reaches (kernel.pty.max)",
			path_of("terminal %s", grouped(image->index).name).name, grouped(most).name);
	if (!leader || leader->zombie || image->tty_type == CR_TTY_TYPE_MASTER)
		return;
	const struct cr_image_signal_struct *signal = image_fixed(&restart->image, leader->image->pos_signal);
	const struct cr_image_tty *own = signal ? image_fixed(&restart->image, signal->pos_tty) : NULL;
	value_if(restart, object, leader->sid != leader->nr, "its session", "one whose leader is there", "%u", leader->nr);
	value_if(restart, object, own && own->index != image->index, "its session", "one that has no other terminal", "%u, with terminal %u", leader->nr,
		 own->index);
}

static void check_tty(struct restart *restart, struct image_object *object)
{
	const struct cr_image_tty *image = object->fixed;
	const bool own = image->tty_type == CR_TTY_TYPE_MASTER || find_master(restart, image->index);

	check_session(restart, object);
	against_if(restart, !own && restart->options->tty && !terminal_is_there(), "tty-outside",
		   "there is no terminal for the container: standard input and output of cr-restart are none");
	against_if(restart, !own && !restart->options->tty && image->termios.len > 0, "tty-outside",
		   "its terminal %u is outside, and may be somebody else's now (--tty gives it this one)", image->index);
}

void tty_check_file(struct restart *restart, struct image_object *file, struct image_object *object)
{
	const struct cr_image_tty *image = object->fixed;
	const struct cr_image_file *end = file->fixed;
	const bool slave = image->tty_type == CR_TTY_TYPE_SLAVE;

	if (image->tty_type != CR_TTY_TYPE_MASTER && !(slave && find_master(restart, image->index)) && !restart->options->tty)
		path_check_terminal(restart, image_text(file, end->path), end->mnt_id);
	against_if(restart, image->tty_type == CR_TTY_TYPE_MASTER && path_is_taken(restart, path_of("/dev/pts/%u", image->index).name),
		   "address-taken", "the number of the terminal /dev/pts/%u is taken", image->index);
}

const struct restorer restore_tty = { .kind = CR_OBJ_TTY, .check = check_tty, .open = open_tty, .settle = settle_tty };
