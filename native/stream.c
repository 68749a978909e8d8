#define _GNU_SOURCE
#include "stream.h"
#include "crc32.h"

#include <endian.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCH CR_ARCH_X86_64
#elif defined(__i386__)
#define ARCH CR_ARCH_X86_32
#elif defined(__s390x__)
#define ARCH CR_ARCH_S390X
#elif defined(__aarch64__) && __BYTE_ORDER == __LITTLE_ENDIAN
#define ARCH CR_ARCH_AARCH64
#elif defined(__arm__) && __BYTE_ORDER == __LITTLE_ENDIAN
#define ARCH CR_ARCH_ARM
#elif defined(__riscv) && __riscv_xlen == 64
#define ARCH CR_ARCH_RISCV64
#else
#error "the image format has no number for this machine"
#endif

static size_t padding(uint64_t len)
{
	return (size_t)(-len & 7);
}

static void tell_progress(struct stream *stream)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	if (stream->next_tick == 0)
		stream->next_tick = now.tv_sec + 2;
	if (now.tv_sec < stream->next_tick)
		return;
	fprintf(stderr, "\rcr-dump: %llu MiB", (unsigned long long)(stream->offset >> 20));
	stream->told = true;
	stream->next_tick = now.tv_sec + 1;
}

/* What is in the buffer, and behind it @data. */
static void write_out(struct stream *stream, const void *data, size_t len)
{
	struct iovec parts[2] = { { stream->buffer, stream->used }, { (void *)(uintptr_t)data, len } };

	stream->crc = crc32_update(stream->crc, stream->buffer, stream->used);
	stream->crc = crc32_update(stream->crc, data, len);
	stream->used = 0;
	for (struct iovec *part = parts; part < parts + ARRAY_SIZE(parts);) {
		ssize_t n = writev(stream->fd, part, (int)(parts + ARRAY_SIZE(parts) - part));
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			die(errno, "writing %s", stream->name);
		/* a short write is no error yet: what hinders the rest will be told next time */
		for (; part < parts + ARRAY_SIZE(parts) && (size_t)n >= part->iov_len; part++)
			n -= (ssize_t)part->iov_len;
		if (n > 0) {
			part->iov_base = (char *)part->iov_base + n;
			part->iov_len -= (size_t)n;
		}
	}
	if (stream->progress)
		tell_progress(stream);
}

void stream_flush(struct stream *stream)
{
	write_out(stream, NULL, 0);
}

static void put(struct stream *stream, const void *data, size_t len)
{
	stream->offset += len;
	if (len > sizeof(stream->buffer) - stream->used) {
		write_out(stream, data, len);
	} else if (len > 0) {
		memcpy(stream->buffer + stream->used, data, len);
		stream->used += len;
	}
}

void stream_start(struct stream *stream, int fd, const char *name)
{
	struct utsname uts;
	struct cr_header header = { .image_version = htole64(CR_IMAGE_VERSION), .arch = htole32(ARCH) };

	uname(&uts);
	memcpy(header.signature, CR_SIGNATURE, sizeof(header.signature));
	memcpy(header.uts_release, uts.release, strnlen(uts.release, sizeof(header.uts_release)));
	*stream = (struct stream){ .fd = fd, .name = name };
	put(stream, &header, sizeof(header));
}

static const char zeros[8];

void stream_data(struct stream *stream, enum cr_kind kind, void *fixed, uint32_t fixed_len, const void *data, size_t len)
{
	uint64_t total = fixed_len + (uint64_t)len;

	if (total > UINT32_MAX)
		die(EOVERFLOW, "an object of %llu bytes", (unsigned long long)total);
	*(struct cr_object_header *)fixed = (struct cr_object_header){ kind, (uint32_t)total };
	put(stream, fixed, fixed_len);
	put(stream, data, len);
	put(stream, zeros, padding(total));
	stream->objects++;
}

void stream_fixed(struct stream *stream, enum cr_kind kind, void *fixed, uint32_t len, struct record *record)
{
	if (record)
		record->pos = stream->offset;
	stream_data(stream, kind, fixed, len, NULL, 0);
}

void stream_object(struct stream *stream, enum cr_kind kind, struct object *object, void *fixed, struct record *record)
{
	if (record)
		record->pos = stream->offset;
	stream_data(stream, kind, fixed, object->fixed, object->tail.data, object->tail.len);
	free(object->tail.data);
	object->tail = (struct buf){ 0 };
}

void stream_seal(struct stream *stream)
{
	struct cr_image_end end = { .nr_objects = stream->objects, .image_len = stream->offset };

	/* the CRC is of what was written, and END is not in it */
	stream_flush(stream);
	end.crc32 = stream->crc;
	stream_fixed(stream, CR_OBJ_END, &end, sizeof(end), NULL);
}

/* A tail starts at a multiple of 8. An empty one does not make the object longer. */
struct cr_span object_span(struct object *object, const void *data, size_t len)
{
	size_t gap = padding(object->fixed + object->tail.len), at = object->fixed + object->tail.len + gap;

	if (len > 0) {
		buf_append(&object->tail, zeros, gap);
		buf_append(&object->tail, data, len);
	}
	return (struct cr_span){ (uint32_t)at, (uint32_t)len };
}

struct cr_span object_text(struct object *object, const char *text)
{
	return object_span(object, text, text ? strlen(text) : 0);
}

struct cr_table object_table(struct object *object, const void *records, size_t count, size_t entsize)
{
	struct cr_span span = object_span(object, records, count * entsize);

	return (struct cr_table){ .off = span.off, .count = (uint32_t)count, .entsize = (uint32_t)entsize };
}

void *object_record(struct object *object, struct cr_table table, size_t index)
{
	return object->tail.data + (table.off - object->fixed) + index * table.entsize;
}
