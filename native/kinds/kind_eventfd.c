#include "file.h"

struct eventfd {
	struct object object;
	struct cr_image_eventfd image;
};

struct object *eventfd_of(struct dump *dump, struct file *file, const char *info)
{
	uint64_t count;
	bool semaphore;

	if (!file_is(file, "eventfd"))
		return NULL;
	struct eventfd *eventfd = dump_add(dump, CR_OBJ_EVENTFD, sizeof(*eventfd));
	const char *wrong = parse_eventfd(info, &count, &semaphore);
	die_of(wrong, file);
	eventfd->image.count = count;
	eventfd->image.eventfd_flags = semaphore ? CR_EVENTFD_FLAG_SEMAPHORE : 0;
	return &eventfd->object;
}

static void write_eventfd(struct dump *dump, void *object, struct stream *stream)
{
	stream_object(stream, object, &((struct eventfd *)object)->image);
}

const struct kind kind_eventfd = { CR_OBJ_EVENTFD, NOBODY, 0, NULL, NULL, NULL, write_eventfd };
