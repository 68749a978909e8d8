/* Writes an image: container framing, padding, positions, CRC. Every object passes through here once, in order. */
#pragma once

#include "cr_image.h"
#include "util.h"

/*
 * An object: what its struct starts with in memory, whatever its kind. Fixed parts are structs of cr_image.h, and are
 * filled when they are written; tails are added before.
 */
struct object {
	enum cr_kind kind;
	uint64_t pos;    /* of its header in the image, once it is written */
	struct buf tail; /* all that stands behind the fixed part */
};

/* The reference to an object: none for NULL. */
static inline uint64_t position(const void *object)
{
	return object ? ((const struct object *)object)->pos : CR_POS_NONE;
}

/* Objects get the form that they had in @revision, from now on; without a call, that of revision 2. */
void image_revision(unsigned revision);
/* The length that the fixed part of a kind has then. */
uint32_t fixed_len(enum cr_kind kind);

struct cr_span object_span(struct object *object, const void *data, size_t len);
struct cr_span object_text(struct object *object, const char *text);
/* @records: an array of what has @entsize bytes each. */
struct cr_table object_table(struct object *object, const struct buf *records, size_t entsize);
/* Record @i of a table that was added before what its spans point at. */
#define object_record(object, table, type, i) \
	((type *)(((struct object *)(object))->tail.data + (table).off - fixed_len(((struct object *)(object))->kind)) + (i))

struct crc32 {
	uint32_t value;
	uint32_t table[256]; /* what a byte does to it */
};

/* For a struct that is zero. */
void crc32_prepare(struct crc32 *crc);
void crc32_update(struct crc32 *crc, const void *data, size_t len);

struct stream {
	FILE *file;
	const char *name; /* of the file, for messages */
	uint64_t offset, objects;
	struct crc32 crc;
	unsigned patience;
	char late[512];   /* what is told where it takes no more */
	bool told;        /* on standard error, how far it is */
	time_t next_tick; /* when to tell it again, or for the first time; 0: never */
};

/* @patience: seconds until it is an error that it takes no more, limit.h. */
void stream_start(struct stream *stream, int fd, const char *name, unsigned patience);
/* Writes the object, and forgets its tails. @fixed is its struct cr_image_*, whose header is filled in here. */
void stream_object(struct stream *stream, struct object *object, void *fixed);
/* An object with a fixed part of @fixed_len bytes whose only tail is @data, which is written from where it lies. */
void stream_data(struct stream *stream, enum cr_kind kind, void *fixed, size_t fixed_len, const void *data, size_t len);
/* Nothing follows. @sealed: END says so. */
void stream_end(struct stream *stream, bool sealed);
