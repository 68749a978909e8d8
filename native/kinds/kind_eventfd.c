#include "file.h"
#include "file_restore.h"

#include <sys/eventfd.h>

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

static int open_eventfd(struct restart *restart, struct image_object *file, struct image_object *object)
{
	const struct cr_image_eventfd *image = object->fixed;
	int fd = eventfd(0, EFD_CLOEXEC | (image->eventfd_flags & CR_EVENTFD_FLAG_SEMAPHORE ? EFD_SEMAPHORE : 0));

	if (fd < 0 || (image->count && write(fd, &image->count, sizeof(image->count)) < 0))
		die(errno, "an eventfd that counts %" PRIu64, (uint64_t)image->count);
	return file_with_flags(fd, file);
}

const struct restorer restore_eventfd = { .kind = CR_OBJ_EVENTFD, .open = open_eventfd };
