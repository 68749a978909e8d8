/*
 * Whether the bytes of an object are those of its kind, in a form that some revision wrote: by the table of fields that is
 * generated from formats/. Malformed ones end everything; what a later revision may mean is noted in image->unknown.
 */
#include "read.h"

struct walk {
	struct image *image;
	struct image_object *object;
	uint64_t end; /* of the tails so far */
};

static _Noreturn void malformed(const struct walk *walk, const struct image_field *field, const char *what)
{
	cleanup_free char *text = format_string("%s %s", field->name, what);

	image_malformed(walk->image, walk->object, text);
}

#define unknown(walk, format, ...)                                                                      \
	list_add(&(walk)->image->unknown, format_string("%s object at %" PRIu64 " " format,              \
		 image_kinds[(walk)->object->type]->name, (walk)->object->pos, ##__VA_ARGS__))

static uint64_t value_at(const char *at, uint32_t width)
{
	uint64_t wide = 0;

	memcpy(&wide, at, width);
	return wide;
}

static bool is_zero(const char *data, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (data[i])
			return false;
	return true;
}

/* A tail stands where the one before it ends; an empty one does not count. */
static void check_tail(struct walk *walk, const struct image_field *field, uint32_t off, uint64_t len)
{
	const struct image_object *object = walk->object;
	const uint64_t start = (walk->end + 7) & ~UINT64_C(7);

	if (off != start)
		malformed(walk, field, "is not where the tail before it ends");
	if (len == 0)
		return;
	if (start > object->len || len > object->len - start)
		malformed(walk, field, "goes beyond the end of the object");
	if (!is_zero(object->data + walk->end, start - walk->end))
		malformed(walk, field, "follows bytes that are not zero");
	walk->end = start + len;
}

static void check_span(struct walk *walk, const struct image_field *field, struct cr_span span)
{
	if (field->lazy) {
		const uint64_t start = (walk->end + 7) & ~UINT64_C(7);
		if (span.off != start || (span.len > 0 && (start > walk->object->len || span.len > walk->object->len - start)))
			malformed(walk, field, "is not inside the object");
		walk->end = span.len > 0 ? start + span.len : walk->end;
		return;
	}
	check_tail(walk, field, span.off, span.len);
	if (field->text && span.len > 0 && memchr(walk->object->data + span.off, '\0', span.len))
		malformed(walk, field, "holds a NUL");
}

static bool is_step(const struct image_record *record, uint32_t len)
{
	for (size_t i = 0; i < ARRAY_SIZE(record->steps) && record->steps[i]; i++)
		if (record->steps[i] == len)
			return true;
	return len > record->size && len % record->alignment == 0;
}

static void check_fields(struct walk *walk, const struct image_record *record, const char *at, uint32_t form);

static void check_table(struct walk *walk, const struct image_field *field, struct cr_table table)
{
	if (table.reserved != 0)
		malformed(walk, field, "has a reserved word that is not zero");
	if (!is_step(field->entry, table.entsize))
		malformed(walk, field, "has entries of a length that no revision gave them");
	check_tail(walk, field, table.off, (uint64_t)table.count * table.entsize);
	if (table.count > 0 && table.entsize > field->entry->size)
		unknown(walk, "has entries in %s that are longer than this knows", field->name);
	if (!field->entry->fields)
		return;
	for (uint32_t i = 0; i < table.count; i++)
		check_fields(walk, field->entry, walk->object->data + table.off + (size_t)i * table.entsize, table.entsize);
}

static void check_reference(struct walk *walk, const struct image_field *field, uint64_t pos)
{
	const struct image_object *target;

	if (pos == CR_POS_NONE)
		return;
	target = pos < walk->object->pos ? image_at(walk->image, pos) : NULL;
	if (!target)
		malformed(walk, field, "refers to no object in front of it");
	if (target->type >= IMAGE_KINDS || !(field->targets >> target->type & 1))
		malformed(walk, field, "refers to an object of another kind");
}

static void check_field(struct walk *walk, const struct image_field *field, const char *at)
{
	struct cr_table table;
	struct cr_span span;
	uint64_t value = field->width <= 8 ? value_at(at, field->width) : 0;

	switch (field->role) {
	case ROLE_INTEGER:
		break;
	case ROLE_RESERVED:
		if (!is_zero(at, field->width))
			malformed(walk, field, "is not zero");
		break;
	case ROLE_TEXT:
		if (!is_zero(at + strnlen(at, field->width), field->width - strnlen(at, field->width)))
			malformed(walk, field, "goes on behind its NUL");
		break;
	case ROLE_FLAGS:
		if (value & ~field->known)
			unknown(walk, "has a bit in %s that this does not know: 0x%" PRIx64, field->name, value & ~field->known);
		break;
	case ROLE_ENUM:
		if (value > 63 || !(field->known >> value & 1))
			unknown(walk, "has a value in %s that this does not know: %" PRIu64, field->name, value);
		break;
	case ROLE_REFERENCE:
		check_reference(walk, field, value);
		break;
	case ROLE_SPAN:
		memcpy(&span, at, sizeof(span));
		check_span(walk, field, span);
		break;
	case ROLE_TABLE:
		memcpy(&table, at, sizeof(table));
		check_table(walk, field, table);
		break;
	}
}

static void check_fields(struct walk *walk, const struct image_record *record, const char *at, uint32_t form)
{
	for (size_t i = 0; i < record->count; i++)
		if (record->fields[i].at + record->fields[i].width <= form)
			check_field(walk, &record->fields[i], at + record->fields[i].at);
}

/* The length of the fixed part: where there are tails, the first of them says it. */
static uint32_t form_of(const struct image_record *kind, const struct image_object *object)
{
	for (size_t i = 0; i < kind->count; i++) {
		const struct image_field *field = &kind->fields[i];
		if ((field->role != ROLE_SPAN && field->role != ROLE_TABLE) || object->len < field->at + field->width)
			continue;
		return (uint32_t)value_at(object->data + field->at, 4);
	}
	return object->len;
}

/* Today's form of an older one: nothing where nothing was. */
static void complete(const struct image_record *kind, struct image_object *object)
{
	char *fixed = allocate(kind->size);

	memcpy(fixed, object->data, object->form);
	for (size_t i = 0; i < kind->count; i++)
		if (kind->fields[i].role == ROLE_REFERENCE && kind->fields[i].at >= object->form)
			memset(fixed + kind->fields[i].at, 0xff, kind->fields[i].width);
	object->fixed = fixed;
}

void image_check(struct image *image, struct image_object *object)
{
	const struct image_record *kind = object->type < IMAGE_KINDS ? image_kinds[object->type] : NULL;
	struct walk walk = { image, object, 0 };

	/* private kinds are other projects' business */
	if (!kind && object->type == 0)
		image_malformed(image, object, "there is no kind 0");
	if (!kind && object->type < 0x80000000)
		list_add(&image->unknown, format_string("the object at %" PRIu64 " is of kind %u, which this does not know",
							object->pos, object->type));
	if (!kind)
		return;
	if (object->len < kind->steps[0])
		image_malformed(image, object, "it is shorter than in any revision");
	object->form = form_of(kind, object);
	if (!is_step(kind, object->form) || object->form > object->len)
		image_malformed(image, object, "its fixed part has a length that no revision gave it");
	if (object->form > kind->size)
		unknown(&walk, "has a fixed part of %u bytes, of which this knows %u", object->form, kind->size);
	walk.end = object->form;
	check_fields(&walk, kind, object->data, object->form);
	if (walk.end < object->len)
		unknown(&walk, "has %" PRIu64 " bytes behind its last tail", object->len - walk.end);
	object->fixed = object->data;
	if (object->form < kind->size)
		complete(kind, object);
}
