/* EPOLL: sets of descriptors, each followed by its FILE, the inner ones first. */
#include "file.h"
#include "file_restore.h"

#include <linux/kcmp.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>

struct epoll {
	struct object object;
	struct file *file;
	struct buf targets; /* struct epoll_target each, */
	struct buf files;   /* and the files of these; NULL where one is not found */
	enum { NEW, ENTERED, SORTED } order;
};

/* struct epoll_params and EPIOCGPARAMS of Linux 6.9, younger than these headers; all zeros in a new set. */
struct polling {
	uint32_t usecs;
	uint16_t budget;
	uint8_t prefer, pad;
};
#define GET_POLLING _IOR(0x8A, 0x02, struct polling)

static bool polls_busily(const struct file *file)
{
	struct polling polling = { 0 };
	cleanup_close int fd = try_borrow(&file->shared);

	die_if(fd < 0, errno, "%s", file->who);
	const bool told = ioctl(fd, GET_POLLING, &polling) == 0;
	/* the kernel is older, or has no busy polling */
	die_if(!told && errno != ENOTTY && errno != EOPNOTSUPP, errno, "how %s polls", file->who);
	return polling.usecs || polling.budget || polling.prefer;
}

struct object *epoll_of(struct dump *dump, struct file *file, const char *info)
{
	if (!file_is(file, "eventpoll"))
		return NULL;
	found_if(dump, polls_busily(file), "epoll-polling", file->shared.task->tgid, "%s polls devices busily, EPIOCSPARAMS", file->who);
	struct epoll *epoll = dump_add(dump, CR_OBJ_EPOLL, sizeof(*epoll));
	const char *wrong = parse_epoll(info, &epoll->targets);
	die_of(wrong, file);
	epoll->file = file;
	return &epoll->object;
}

#define targets_of(epoll) ((const struct epoll_target *)(epoll)->targets.data)
#define count_of(epoll) ((epoll)->targets.len / sizeof(struct epoll_target))

/* Whether the target is the file that @task has at @fd. @nth: among the targets of the same number. */
static bool is_target(const struct epoll *epoll, const struct epoll_target *target, unsigned nth, struct task *task, int fd)
{
	const struct shared *set = &epoll->file->shared;
	struct kcmp_epoll_slot slot = { (unsigned)set->fd, target->fd, nth };

	const long order = syscall(SYS_kcmp, task->tid, set->task->tid, KCMP_EPOLL_TFD, (long)fd, &slot);

	/* nobody has it under that number, or not in the set */
	die_if(order < 0 && errno != EBADF && errno != ENOENT, errno, "what %s watches", epoll->file->who);
	return order == 0;
}

static struct file *find_target(struct dump *dump, const struct epoll *epoll, const struct epoll_target *target,
				unsigned nth)
{
	struct task *task = epoll->file->shared.task;
	const struct cr_image_file *image;

	/* it is where it was, almost always */
	if (is_target(epoll, target, nth, task, (int)target->fd))
		return shared_find(dump, CR_OBJ_FILE, task, (int)target->fd);
	for_each_object(struct file, file, dump, CR_OBJ_FILE) {
		image = &file->image;
		if (file->shared.fd >= 0 && image->i_ino == target->ino && image->dev_major == target->dev_major &&
		    image->dev_minor == target->dev_minor &&
		    is_target(epoll, target, nth, file->shared.task, file->shared.fd))
			return file;
	}
	return NULL;
}

/* Whether somebody can put it into the set again: who has the file under that number. */
static bool is_at(struct dump *dump, const struct file *file, uint32_t fd)
{
	for_each_task(task, dump) {
		const struct shared *table = task->has[CR_OBJ_FILES_STRUCT];
		if (table && table->task == task && faccessat(AT_FDCWD, task_path(task, "fd/%u", fd).name, F_OK, AT_SYMLINK_NOFOLLOW) == 0 &&
		    shared_find(dump, CR_OBJ_FILE, task, (int)fd) == file)
			return true;
	}
	return false;
}

static void resolve(struct dump *dump, struct epoll *epoll)
{
	const struct epoll_target *targets = targets_of(epoll);

	for (size_t i = 0; i < count_of(epoll); i++) {
		unsigned nth = 0;
		for (size_t k = 0; k < i; k++)
			nth += targets[k].fd == targets[i].fd;
		struct file *file = find_target(dump, epoll, &targets[i], nth);
		list_add(&epoll->files, file);
		found_if(dump, !file || (file->shared.fd != (int)targets[i].fd && !is_at(dump, file, targets[i].fd)), "epoll-target", epoll->file->shared.task->tgid,
			 "%s watches what was its descriptor %u, and is no longer", epoll->file->who, targets[i].fd);
	}
}

/* Those inside come first. The kernel makes no circles. */
static void sort(struct epoll *epoll, struct buf *sorted)
{
	if (epoll->order != NEW)
		return;
	epoll->order = ENTERED;
	for (size_t i = 0; i < list_count(&epoll->files); i++) {
		struct file *file = ((struct file **)epoll->files.data)[i];
		if (file && file->what && file->what->kind == CR_OBJ_EPOLL)
			sort((struct epoll *)file->what, sorted);
	}
	epoll->order = SORTED;
	list_add(sorted, epoll);
}

void epoll_finish(struct dump *dump)
{
	struct buf *epolls = &dump->objects[CR_OBJ_EPOLL], sorted = { 0 };

	for_each_object(struct epoll, epoll, dump, CR_OBJ_EPOLL)
		resolve(dump, epoll);
	for_each_object(struct epoll, epoll, dump, CR_OBJ_EPOLL)
		sort(epoll, &sorted);
	cleanup_bufp(epolls);
	*epolls = sorted;
}

static void write_epoll(struct dump *dump, void *object, struct stream *stream)
{
	const struct epoll *epoll = object;
	const struct epoll_target *targets = targets_of(epoll);
	cleanup_buf struct buf entries = { 0 };
	struct cr_image_epoll image = { 0 };

	for (size_t i = 0; i < count_of(epoll); i++) {
		struct cr_epoll_target entry = {
			.fd = targets[i].fd, .data = targets[i].data,
			.events = CR_EPOLL_EVENT_OF(targets[i].events),
			.pos_file = position(((struct file **)epoll->files.data)[i]),
		};
		buf_append(&entries, &entry, sizeof(entry));
	}
	image.targets = object_table(object, &entries, sizeof(struct cr_epoll_target));
	stream_object(stream, object, &image);
	file_write(dump, epoll->file, stream);
}

const struct kind kind_epoll = { CR_OBJ_EPOLL, NOBODY, 0, NULL, NULL, NULL, write_epoll };

static int open_epoll(struct restart *restart, struct image_object *file, struct image_object *object)
{
	int fd = epoll_create1(EPOLL_CLOEXEC);

	die_if(fd < 0, errno, "an epoll set");
	return file_with_flags(fd, file);
}

/* The first task that has the set and, under that number, the file. */
static struct rtask *who_can_add(const struct restart *restart, const struct image_object *set, const struct cr_epoll_target *target,
				 int *fd)
{
	const struct image_object *file = image_at(&restart->image, target->pos_file);

	for_each_living(task, restart) {
		if (object_of(restart, task, pos_files)->holder == task && file_has_number(restart, task, file, target->fd) &&
		    (*fd = file_number(restart, task, set)) >= 0)
			return task;
	}
	return NULL;
}

/* Who adds the target, and what its number of the set is; NULL where nobody can. */
static struct rtask *adder(const struct restart *restart, const struct image_object *file, struct rtask *task,
			   const struct cr_epoll_target *target, int *fd)
{
	if (file_has_number(restart, task, image_at(&restart->image, target->pos_file), target->fd))
		return task;
	return who_can_add(restart, file, target, fd);
}

static bool has_fired(const struct cr_epoll_target *target)
{
	return target->events & CR_EPOLL_EVENT_ONESHOT && !(target->events & ~(CR_EPOLL_EVENT_ONESHOT | CR_EPOLL_EVENT_ET));
}

static void control(struct rtask *who, int set, int operation, const struct cr_epoll_target *target, uint32_t events)
{
	struct epoll_event event = { .events = events, .data.u64 = target->data };

	task_do(who, SYS_epoll_ctl, (uint64_t)set, (uint64_t)operation, target->fd, task_struct(who, event));
}

/*
 * A target that has fired once waits for nothing. The kernel has no call for that, so let it fire; those that will not,
 * for there is nothing to tell, still tell of errors.
 */
static void add_fired(struct restart *restart, struct image_object *file, struct image_object *object, struct rtask *task,
		      int fd)
{
	const struct cr_image_epoll *image = object->fixed;
	struct epoll_event events[16];
	uint32_t count = 0;

	for_each_entry(struct cr_epoll_target, target, object, &image->targets) {
		int set = fd;
		struct rtask *who = has_fired(target) ? adder(restart, file, task, target, &set) : NULL;
		const uint32_t word = (uint32_t)CR_EPOLL_EVENT_WORD(target->events);
		if (!who)
			continue;
		control(who, set, EPOLL_CTL_ADD, target, word | EPOLLIN | EPOLLOUT | EPOLLPRI | EPOLLRDHUP);
		count++;
	}
	if (count == 0)
		return;
	calls_run();
	while (epoll_wait(file->fd, events, ARRAY_SIZE(events), 0) > 0)
		continue;
	cleanup_buf struct buf info = read_whole(path_of("/proc/self/fdinfo/%d", file->fd).name), now = { 0 };
	die_if(parse_epoll(info.data, &now), 0, "an epoll set");
	for_each_entry(struct cr_epoll_target, target, object, &image->targets) {
		int set = fd;
		struct rtask *who = has_fired(target) ? adder(restart, file, task, target, &set) : NULL;
		const struct epoll_target *all = (const struct epoll_target *)now.data;
		for (size_t i = 0; who && i < now.len / sizeof(*all); i++)
			if (all[i].fd == target->fd && all[i].data == target->data && all[i].events & EPOLLIN)
				control(who, set, EPOLL_CTL_MOD, target, (uint32_t)CR_EPOLL_EVENT_WORD(target->events));
	}
}

/* By the task itself: its number of the target is part of what the set knows about it. */
static void settle_epoll(struct restart *restart, struct image_object *file, struct image_object *object, struct rtask *task,
			 int fd)
{
	const struct cr_image_epoll *image = object->fixed;

	/* while nothing else is in the set that could be taken for told */
	add_fired(restart, file, object, task, fd);
	for_each_entry(struct cr_epoll_target, target, object, &image->targets) {
		int set = fd;
		struct rtask *who = has_fired(target) ? NULL : adder(restart, file, task, target, &set);
		if (who)
			control(who, set, EPOLL_CTL_ADD, target, (uint32_t)CR_EPOLL_EVENT_WORD(target->events));
		else if (!has_fired(target))
			note(restart, "%s: its epoll set %d no longer watches %u, which nobody has open", rtask_name(task).name, fd,
			     target->fd);
	}
}

/* Who wakes one of many waits for these only, epoll_ctl(2). */
static void check_epoll(struct restart *restart, struct image_object *object)
{
	const uint64_t fine = CR_EPOLL_EVENT_IN | CR_EPOLL_EVENT_OUT | CR_EPOLL_EVENT_ERR | CR_EPOLL_EVENT_HUP | CR_EPOLL_EVENT_WAKEUP |
			      CR_EPOLL_EVENT_ET | CR_EPOLL_EVENT_EXCLUSIVE;

	for_each_entry(struct cr_epoll_target, target, object, &((const struct cr_image_epoll *)object->fixed)->targets)
		value_if(restart, object, target->events & CR_EPOLL_EVENT_EXCLUSIVE && target->events & ~fine, "what an exclusive target waits for",
			 "IN, OUT, ERR, HUP, WAKEUP and ET", "0x%" PRIx64, (uint64_t)target->events);
}

const struct restorer restore_epoll = { .kind = CR_OBJ_EPOLL, .check = check_epoll, .open = open_epoll, .settle = settle_epoll };
