#include "file.h"

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
