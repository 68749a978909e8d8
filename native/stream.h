/* Writes an image: container framing, padding, positions, CRC. Every object passes through here once, in order. */
#ifndef CR_STREAM_H
#define CR_STREAM_H

#include "cr_image.h"
#include "util.h"

/* What every object of an image starts with in memory. */
struct record {
	uint64_t pos; /* of its header in the image, once it is written */
};

/* The reference to an object that starts with a struct record: none for NULL. */
#define position(object) ((object) ? (object)->record.pos : CR_POS_NONE)

struct stream {
	int fd;
	const char *name;  /* of the file, for messages */
	uint64_t offset;   /* bytes of the image so far, those in the buffer included */
	uint64_t objects;
	uint32_t crc;
	bool progress;     /* tell on standard error how far it is, when it takes long */
	bool told;
	int64_t next_tick; /* when to tell it again, CLOCK_MONOTONIC seconds */
	size_t used;
	char buffer[65536];
};

void stream_start(struct stream *stream, int fd, const char *name);
/* Writes END, which says where the image ends. */
void stream_seal(struct stream *stream);
void stream_flush(struct stream *stream);

/*
 * An object under construction: its tails. The fixed part goes in front when it is written; its length must be
 * known at once, because offsets count from the object's first byte.
 */
struct object {
	struct buf tail;
	uint32_t fixed;
};

#define OBJECT(fixed_struct) { .fixed = sizeof(fixed_struct) }

struct cr_span object_span(struct object *object, const void *data, size_t len);
struct cr_span object_text(struct object *object, const char *text);
struct cr_table object_table(struct object *object, const void *records, size_t count, size_t entsize);
/* A record of a table that was added, to put in the spans inside it. Valid until the next span or table. */
void *object_record(struct object *object, struct cr_table table, size_t index);

/* Writes the object, and forgets its tails. @fixed is a struct cr_image_*, whose header is filled in here; @record,
 * where not NULL, gets the position. */
void stream_object(struct stream *stream, enum cr_kind kind, struct object *object, void *fixed, struct record *record);
/* An object without tails. */
void stream_fixed(struct stream *stream, enum cr_kind kind, void *fixed, uint32_t len, struct record *record);
/* An object whose only tail is @data, which is written from where it lies. */
void stream_data(struct stream *stream, enum cr_kind kind, void *fixed, uint32_t fixed_len, const void *data, size_t len);

#endif
