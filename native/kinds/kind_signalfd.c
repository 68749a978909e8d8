#include "file.h"
#include "file_restore.h"

#include <sys/syscall.h>

struct signalfd {
	struct object object;
	struct cr_image_signalfd image;
};

struct object *signalfd_of(struct dump *dump, struct file *file, const char *info)
{
	uint64_t mask;

	if (!file_is(file, "signalfd"))
		return NULL;
	struct signalfd *signalfd = dump_add(dump, CR_OBJ_SIGNALFD, sizeof(*signalfd));
	const char *wrong = parse_signalfd(info, &mask);
	die_of(wrong, file);
	signalfd->image.mask = mask;
	return &signalfd->object;
}

static void write_signalfd(struct dump *dump, void *object, struct stream *stream)
{
	stream_object(stream, object, &((struct signalfd *)object)->image);
}

const struct kind kind_signalfd = { CR_OBJ_SIGNALFD, NOBODY, 0, NULL, NULL, NULL, write_signalfd };

static int open_signalfd(struct restart *restart, struct image_object *file, struct image_object *object)
{
	const struct cr_image_signalfd *image = object->fixed;
	/* not signalfd(3): a set of the C library lacks the signals that it keeps for itself */
	int fd = (int)syscall(SYS_signalfd4, -1, &image->mask, sizeof(image->mask), O_CLOEXEC);

	die_if(fd < 0, errno, "a signalfd");
	return file_with_flags(fd, file);
}

const struct restorer restore_signalfd = { .kind = CR_OBJ_SIGNALFD, .open = open_signalfd };
