/*
 * Reads an image that nobody vouches for. All but the data of PAGES and FILE_DATA is copied into memory of our own, once,
 * and checked there: framing, CRC, the place of every tail, every reference, every bit and value. What is left for those
 * who use it is what the objects mean.
 */
#pragma once

#include "cr_image.h"
#include "findings.h"

enum image_role {
	ROLE_INTEGER, ROLE_FLAGS, ROLE_ENUM, ROLE_REFERENCE, ROLE_RESERVED, ROLE_TEXT, ROLE_SPAN, ROLE_TABLE,
};

/* What a field of the fixed part, or of a table's entry, is. */
struct image_field {
	const char *name;
	enum image_role role;
	uint32_t at, width;
	cr_u64 known;    /* flags: bits that have a name; enum: bit N where N has one */
	cr_u64 retired;  /* among them */
	cr_u64 targets;  /* reference: bit N for kind N */
	bool text, lazy; /* span: without NULs; not read before it is needed */
	const struct image_record *entry; /* of a table */
};

/* A fixed part, or an entry of a table. */
struct image_record {
	const char *name;
	uint32_t size, alignment;
	const struct image_field *fields;
	size_t count;
	uint32_t steps[4]; /* lengths that older revisions gave it, and @size; 0: no more */
};

/* fields.c, generated. */
#define IMAGE_KINDS 64
extern const struct image_record *const image_kinds[IMAGE_KINDS];

struct image_object {
	uint64_t pos;
	uint32_t type, len;
	uint32_t form;     /* bytes of its fixed part: later fields are absent */
	const char *data;  /* from its header on; NULL for kinds that have no meaning here */
	const void *fixed; /* its struct cr_image_*; what is absent is 0, as a reference none */
	/* for those who make something of it */
	int fd;            /* or -1 */
	void *holder;      /* the first who has it */
	void *own;
};

struct image {
	const char *name;
	int fd;
	struct cr_header header;
	struct image_object *objects; /* END is none of them */
	size_t count;
	bool sealed;
	struct stat stat;
	struct buf unknown; /* sentences about what an older reader would have to drop */
};

/* Dies where it is no image, is damaged or malformed. */
void image_read(struct image *image, int fd, const char *name);
/* read_check.c: one object, after those in front of it. */
void image_check(struct image *image, struct image_object *object);
_Noreturn void image_malformed(const struct image *image, const struct image_object *object, const char *what);
/* Dies if the file is not the one that was read. */
void image_unchanged(const struct image *image);

/* The object that a reference is about; NULL for none. */
struct image_object *image_at(const struct image *image, uint64_t pos);
/* Its struct cr_image_*; NULL for none. */
static inline const void *image_fixed(const struct image *image, uint64_t pos)
{
	struct image_object *object = image_at(image, pos);

	return object ? object->fixed : NULL;
}

#define for_each_image_object(object, image) \
	for (struct image_object *object = (image)->objects; object < (image)->objects + (image)->count; object++)
#define for_each_of_kind(object, image, kind) \
	for_each_image_object(object, image)      \
		if (object->type == (kind))

/* Whether an object of @type has the field, in the form that it was written in. */
#define image_has(object, kind_type, field) \
	((object)->form >= offsetof(kind_type, field) + sizeof(((kind_type *)NULL)->field))

/* The bytes of a span, and of an entry of a table. */
static inline const void *image_bytes(const struct image_object *object, struct cr_span span)
{
	return object->data + span.off;
}
/* With a NUL behind it: allocated when it is asked for first, and kept to the end. */
const char *image_text(struct image_object *object, struct cr_span span);
/* Entry @i in today's form: the struct of the entry, in @copy where the image has an older one. */
const void *image_entry(const struct image_object *object, const struct cr_table *table, uint32_t i, void *copy, size_t size);
#define for_each_entry(type, entry, object, table)                                                       \
	for (uint32_t entry##_i = 0, entry##_n = (table)->count; entry##_i < entry##_n; entry##_i = entry##_n) \
		for (type entry##_copy; entry##_i < entry##_n; entry##_i++)                                    \
			for (const type *entry = image_entry(object, table, entry##_i, &entry##_copy, sizeof(type)); entry; entry = NULL)

/* The data of a PAGES or FILE_DATA object: where it lies in the file. */
static inline off_t image_offset(const struct image_object *object, struct cr_span span)
{
	return (off_t)(object->pos + span.off);
}
/* Reads it; dies if it is no longer there. */
void image_pread(const struct image *image, void *data, size_t len, off_t offset);
