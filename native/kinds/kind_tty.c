/* TTY: the ends of pseudoterminals, and other terminals. */
#include "file.h"

#include <asm/termbits.h>
#include <linux/tty.h>
#include <sys/ioctl.h>
#include <sys/sysmacros.h>

struct tty {
	struct object object;
	unsigned device; /* as tty_nr of proc_pid_stat(5) has it; both ends of a pseudoterminal have that of the slave */
	const struct file *file; /* one of those that are open; NULL for a controlling one that nobody has open */
	struct object *session, *pgrp;
	struct cr_image_tty image;
	struct termios2 termios;
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

	return ioctl(fd, request, &value) == 0 && value ? bit : 0;
}

/* What only an open descriptor tells, ioctl_tty(2). */
static void ask(struct dump *dump, struct tty *tty, int fd, uint32_t type)
{
	struct winsize size = { 0 };
	int discipline = N_TTY, unread = 0;

	die_if(ioctl(fd, TCGETS2, &tty->termios) < 0 || ioctl(fd, TIOCGWINSZ, &size) < 0 ||
	       ioctl(fd, TIOCGETD, &discipline) < 0, errno, "%s", tty->file->who);
	tty->image.rows = size.ws_row;
	tty->image.cols = size.ws_col;
	tty->image.xpixel = size.ws_xpixel;
	tty->image.ypixel = size.ws_ypixel;
	tty->image.tty_flags = flag(fd, TIOCGEXCL, CR_TTY_FLAG_EXCLUSIVE);
	if (type == CR_TTY_TYPE_MASTER)
		tty->image.tty_flags |= flag(fd, TIOCGPKT, CR_TTY_FLAG_PACKET) | flag(fd, TIOCGPTLCK, CR_TTY_FLAG_LOCKED);
	found_if(dump, discipline != N_TTY, "tty-discipline", tty->file->shared.task->tgid, "%s has the line discipline %d", tty->file->who, discipline);
	found_if(dump, ioctl(fd, FIONREAD, &unread) == 0 && unread > 0, "tty-input", tty->file->shared.task->tgid,
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
	if (fd < 0 || ioctl(fd, TIOCGDEV, &device) < 0)
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

	if (!device)
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
	tty->image.termios = object_span(object, &tty->termios, tty->file ? sizeof(tty->termios) : 0);
	stream_object(stream, object, &tty->image);
}

const struct kind kind_tty = { CR_OBJ_TTY, NOBODY, 0, NULL, NULL, NULL, write_tty };
