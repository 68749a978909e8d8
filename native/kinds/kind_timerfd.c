#include "file.h"
#include "file_restore.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/timerfd.h>

struct timerfd {
	struct object object;
	struct cr_image_timerfd image;
};

struct object *timerfd_of(struct dump *dump, struct file *file, const char *info)
{
	struct timerfd_info read;

	if (!file_is(file, "timerfd"))
		return NULL;
	struct timerfd *timerfd = dump_add(dump, CR_OBJ_TIMERFD, sizeof(*timerfd));
	const char *wrong = parse_timerfd(info, &read);
	die_of(wrong, file);
	timerfd->image = (struct cr_image_timerfd){
		.clock = read.clock, .ticks = read.ticks, .value = read.value, .interval = read.interval,
		.timerfd_flags = CR_TIMERFD_FLAG_OF(read.settime_flags),
	};
	return &timerfd->object;
}

static void write_timerfd(struct dump *dump, void *object, struct stream *stream)
{
	stream_object(stream, object, &((struct timerfd *)object)->image);
}

const struct kind kind_timerfd = { CR_OBJ_TIMERFD, NOBODY, 0, NULL, NULL, NULL, write_timerfd };

#ifndef TFD_IOC_SET_TICKS
#define TFD_IOC_SET_TICKS _IOW('T', 0, uint64_t)
#endif
#define SECOND UINT64_C(1000000000)

static struct timespec timespec_of(uint64_t ns)
{
	return (struct timespec){ (time_t)(ns / SECOND), (long)(ns % SECOND) };
}

static int open_timerfd(struct restart *restart, struct image_object *file, struct image_object *object)
{
	const struct cr_image_timerfd *image = object->fixed;
	const int flags = CR_TIMERFD_FLAG_WORD(image->timerfd_flags);
	int fd = timerfd_create((clockid_t)image->clock, TFD_CLOEXEC);
	struct timespec now = { 0 };

	die_if(fd < 0, errno, "a timerfd of clock %u", image->clock);
	/* has expired, and with an interval it goes on when that is read: a moment from now it is so again */
	const bool expired = image->value == 0 && image->interval && image->ticks;
	uint64_t value = expired ? 1 : image->value;
	if (value && flags & TFD_TIMER_ABSTIME) {
		clock_gettime((clockid_t)image->clock, &now);
		value += (uint64_t)now.tv_sec * SECOND + (uint64_t)now.tv_nsec;
	}
	struct itimerspec timer = { timespec_of(image->interval), timespec_of(value) };
	die_if(timerfd_settime(fd, flags, &timer, NULL) < 0, errno, "a timerfd of clock %u", image->clock);
	while (expired && poll(&(struct pollfd){ fd, POLLIN, 0 }, 1, 1000) < 0)
		die_if(errno != EINTR, errno, "a timerfd");
	die_if(image->ticks && ioctl(fd, TFD_IOC_SET_TICKS, &image->ticks) < 0, errno, "the ticks of a timerfd");
	return file_with_flags(fd, file);
}

const struct restorer restore_timerfd = { .kind = CR_OBJ_TIMERFD, .open = open_timerfd };
