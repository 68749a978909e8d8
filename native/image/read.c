#include "read.h"

#include <endian.h>
#include <stdlib.h>

#include "stream.h"

#define WINDOW ((size_t)1 << 17) /* stays in the cache between reading and summing up */
/* Objects, and bytes of what is no memory: of a container of 100,000 tasks there is still less. */
#define MOST_OBJECTS ((size_t)1 << 24)
#define MOST_BYTES ((size_t)1 << 30)

struct reader {
	struct image *image;
	char *window;
	size_t at, len;   /* of the window */
	uint64_t offset;  /* in the file */
	size_t kept;      /* bytes */
	struct crc32 crc; /* of all bytes in front of it */
};

static uint64_t left(const struct reader *reader)
{
	return (uint64_t)reader->image->stat.st_size - reader->offset;
}

/* The next bytes, which are there, to @copy if that is not NULL. */
static void take(struct reader *reader, void *copy, size_t len)
{
	while (len > 0) {
		if (reader->at == reader->len) {
			reader->at = 0;
			reader->len = left(reader) < WINDOW ? (size_t)left(reader) : WINDOW;
			image_pread(reader->image, reader->window, reader->len, (off_t)reader->offset);
		}
		size_t now = reader->len - reader->at < len ? reader->len - reader->at : len;
		crc32_update(&reader->crc, reader->window + reader->at, now);
		if (copy) {
			memcpy(copy, reader->window + reader->at, now);
			copy = (char *)copy + now;
		}
		reader->at += now;
		reader->offset += now;
		len -= now;
	}
}

/* What an object has to keep in memory: a span that is read when it is needed comes last. */
static size_t kept_length(const struct cr_object_header *header)
{
	const struct image_record *kind = header->type < IMAGE_KINDS ? image_kinds[header->type] : NULL;

	for (size_t i = 0; kind && i < kind->count; i++)
		if (kind->fields[i].lazy)
			return kind->size < header->len ? kind->size : header->len;
	return kind ? header->len : 0;
}

static void read_end(struct reader *reader, const struct image_object *object, uint32_t crc)
{
	const struct cr_image_end *end = object->fixed;
	struct image *image = reader->image;
	char rest;

	if (object->len != sizeof(*end))
		image_malformed(image, object, "END has another length");
	die_if(end->image_len != object->pos || end->nr_objects != image->count, 0,
	       "%s is damaged: END is about %" PRIu64 " objects in %" PRIu64 " bytes, not %zu in %" PRIu64, image->name,
	       (uint64_t)end->nr_objects, (uint64_t)end->image_len, image->count, object->pos);
	die_if(end->crc32 != crc, 0, "%s is damaged: its CRC-32 is 0x%08x, END says 0x%08x", image->name, crc, end->crc32);
	for (; left(reader) > 0; ) {
		die_if(left(reader) > 7, 0, "%s goes on behind END", image->name);
		take(reader, &rest, 1);
		die_if(rest != 0, 0, "%s goes on behind END", image->name);
	}
	image->sealed = true;
}

static void add_object(struct image *image, const struct image_object *object)
{
	static size_t room; /* there is one image */

	if (image->count == room) {
		die_if(room >= MOST_OBJECTS, EFBIG, "%s has more than %zu objects", image->name, MOST_OBJECTS);
		room = room ? 2 * room : 1024;
		image->objects = reallocarray(image->objects, room, sizeof(*object));
		die_if(!image->objects, ENOMEM, "%s", image->name);
	}
	image->objects[image->count++] = *object;
}

static void read_object(struct reader *reader)
{
	struct image *image = reader->image;
	struct image_object object = { .pos = reader->offset, .fd = -1 };
	const uint32_t crc = reader->crc.value;
	struct cr_object_header header;
	char padding[8] = { 0 };
	cleanup_free char *end = NULL; /* END is no object of the image */

	if (left(reader) < sizeof(header))
		image_malformed(image, &object, "the image ends in the middle of an object");
	take(reader, &header, sizeof(header));
	object.type = header.type;
	object.len = header.len;
	if (header.len < sizeof(header))
		image_malformed(image, &object, "it is shorter than its own header");
	if (header.len - sizeof(header) > left(reader))
		image_malformed(image, &object, "it goes beyond the end of the file");
	const size_t keep = kept_length(&header);
	if (keep > 0) {
		reader->kept += keep;
		die_if(reader->kept > MOST_BYTES, EFBIG, "%s holds more than %zu bytes beside memory", image->name, MOST_BYTES);
		char *copy = allocate(keep);
		memcpy(copy, &header, sizeof(header));
		take(reader, copy + sizeof(header), keep - sizeof(header));
		object.data = copy;
	}
	take(reader, NULL, header.len - (keep ? keep : sizeof(header)));
	size_t gap = -header.len & 7;
	/* the last may have none */
	take(reader, padding, left(reader) < gap ? (size_t)left(reader) : gap);
	for (size_t i = 0; i < gap; i++)
		if (padding[i])
			image_malformed(image, &object, "bytes that are not zero follow it");
	if (header.type == CR_OBJ_END) {
		object.fixed = end = (char *)object.data;
		read_end(reader, &object, crc);
		return;
	}
	add_object(image, &object);
	image_check(image, &image->objects[image->count - 1]);
}

void image_read(struct image *image, int fd, const char *name)
{
	struct reader reader = { .image = image };
	struct cr_header *header = &image->header;

	image->name = name;
	image->fd = fd;
	die_if(fstat(fd, &image->stat) < 0, errno, "%s", name);
	die_if(!S_ISREG(image->stat.st_mode), 0, "%s is no regular file", name);
	die_if(image->stat.st_size < 16, 0, "%s is no checkpoint image: it has %jd bytes", name, (intmax_t)image->stat.st_size);
	reader.window = allocate(WINDOW);
	crc32_prepare(&reader.crc);
	take(&reader, header, 16);
	die_if(memcmp(header->signature, CR_SIGNATURE, 8) != 0, 0, "%s is no checkpoint image: it does not start with %s", name,
	       CR_SIGNATURE);
	die_if(le64toh(header->image_version) != CR_IMAGE_VERSION, 0, "%s is of image version %" PRIu64 ", and this reads version %"
	       PRIu64 " only", name, (uint64_t)le64toh(header->image_version), CR_IMAGE_VERSION);
	die_if(image->stat.st_size < (off_t)sizeof(*header), 0, "%s holds no object", name);
	take(&reader, (char *)header + 16, sizeof(*header) - 16);
	die_if(le32toh(header->arch) != CR_ARCH_HERE, 0, "%s is of architecture %u, this machine is %u", name,
	       le32toh(header->arch), CR_ARCH_HERE);
	die_if(header->padding != 0, 0, "%s has a header that does not end with zeros", name);
	while (left(&reader) > 0 && !image->sealed)
		read_object(&reader);
	free(reader.window);
}
