#include "file.h"

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
