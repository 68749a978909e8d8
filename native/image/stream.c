#include "limit.h"
#include "stream.h"

#include <endian.h>
#include <sys/utsname.h>

static const uint32_t fixed_lens[][CR_NR_KINDS] = {
#define KIND(number, len) [number] = len,
	[1] = { CR_EACH_KIND_R1(KIND) },
	[2] = { CR_EACH_KIND_R2(KIND) },
	[3] = { CR_EACH_KIND_R3(KIND) },
};

static unsigned revision = 2;

void image_revision(unsigned written)
{
	revision = written;
}

uint32_t fixed_len(enum cr_kind kind)
{
	return fixed_lens[revision][kind];
}

static const char zeros[8];

/* A tail starts at a multiple of 8. An empty one does not make the object longer. */
struct cr_span object_span(struct object *object, const void *data, size_t len)
{
	size_t end = fixed_len(object->kind) + object->tail.len, gap = -end & 7;

	if (len > 0) {
		buf_append(&object->tail, zeros, gap);
		buf_append(&object->tail, data, len);
	}
	return (struct cr_span){ (uint32_t)(end + gap), (uint32_t)len };
}

struct cr_span object_text(struct object *object, const char *text)
{
	return object_span(object, text, text ? strlen(text) : 0);
}

struct cr_table object_table(struct object *object, const struct buf *records, size_t entsize)
{
	struct cr_span span = object_span(object, records->data, records->len);

	return (struct cr_table){ span.off, (uint32_t)(records->len / entsize), (uint32_t)entsize, 0 };
}

static void tell_progress(struct stream *stream)
{
	if (!stream->next_tick || time(NULL) < stream->next_tick)
		return;
	fprintf(stderr, "\rcr-dump: %" PRIu64 " MiB", stream->offset >> 20);
	stream->next_tick = time(NULL) + 1;
	stream->told = true;
}

static void put(struct stream *stream, const void *data, size_t len)
{
	crc32_update(&stream->crc, data, len);
	stream->offset += len;
	limit_begin(stream->patience, stream->late);
	die_if(len > 0 && fwrite(data, len, 1, stream->file) != 1, errno, "writing %s", stream->name);
	limit_end();
}

void stream_start(struct stream *stream, int fd, const char *name, unsigned patience)
{
	struct cr_header header = { .image_version = htole64(CR_IMAGE_VERSION), .arch = htole32(CR_ARCH_HERE) };
	struct utsname uts;

	die_if(uname(&uts) < 0, errno, "the names of this machine");
	memcpy(header.signature, CR_SIGNATURE, sizeof(header.signature));
	memcpy(header.uts_release, uts.release, strnlen(uts.release, sizeof(header.uts_release)));
	*stream = (struct stream){ .file = fdopen(fd, "w"), .name = name, .patience = patience };
	die_if(!stream->file, errno, "%s", name);
	snprintf(stream->late, sizeof(stream->late), "%s takes no more of the image: nobody reads it, or its file system does not answer", name);
	/* nobody is told how far it is but a terminal, and only when it takes long */
	stream->next_tick = isatty(STDERR_FILENO) ? time(NULL) + 2 : 0;
	crc32_prepare(&stream->crc);
	put(stream, &header, sizeof(header));
}

void stream_data(struct stream *stream, enum cr_kind kind, void *fixed, size_t fixed_len, const void *data, size_t len)
{
	uint64_t total = (uint64_t)fixed_len + len;

	die_if(total > UINT32_MAX, EOVERFLOW, "an object of %" PRIu64 " bytes", total);
	*(struct cr_object_header *)fixed = (struct cr_object_header){ kind, (uint32_t)total };
	put(stream, fixed, fixed_len);
	put(stream, data, len);
	put(stream, zeros, -total & 7);
	stream->objects++;
	tell_progress(stream);
}

void stream_object(struct stream *stream, struct object *object, void *fixed)
{
	object->pos = stream->offset;
	stream_data(stream, object->kind, fixed, fixed_len(object->kind), object->tail.data, object->tail.len);
	cleanup_bufp(&object->tail);
	object->tail = (struct buf){ 0 };
}

void stream_end(struct stream *stream, bool sealed)
{
	/* what it says is about what is in front of it */
	struct cr_image_end end = {
		.nr_objects = stream->objects, .image_len = stream->offset, .crc32 = stream->crc.value,
	};

	if (sealed)
		stream_data(stream, CR_OBJ_END, &end, sizeof(end), NULL, 0);
	if (stream->told)
		fputc('\n', stderr);
	limit_begin(stream->patience, stream->late);
	die_if(fflush(stream->file) != 0, errno, "writing %s", stream->name);
	limit_end();
}
