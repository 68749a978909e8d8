/* What is asked about an image that was read. */
#include "read.h"

#include <search.h>

void image_malformed(const struct image *image, const struct image_object *object, const char *what)
{
	const struct image_record *kind = object->type < IMAGE_KINDS ? image_kinds[object->type] : NULL;

	die(0, "%s is malformed: %s object at %" PRIu64 ": %s", image->name, kind ? kind->name : "an", object->pos, what);
}

struct image_object *image_at(const struct image *image, uint64_t pos)
{
	size_t low = 0, high = image->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (image->objects[middle].pos < pos)
			low = middle + 1;
		else
			high = middle;
	}
	return low < image->count && image->objects[low].pos == pos ? &image->objects[low] : NULL;
}

/* A text that somebody asked for: where it stands, and a copy with a NUL. */
struct text {
	const char *at;
	uint32_t len;
	char copy[];
};

static int compare_texts(const void *a, const void *b)
{
	const struct text *x = a, *y = b;

	return x->at != y->at ? (x->at > y->at) - (x->at < y->at) : (x->len > y->len) - (x->len < y->len);
}

const char *image_text(struct image_object *object, struct cr_span span)
{
	static void *texts; /* a tree, tsearch(3) */
	const struct text key = { .at = image_bytes(object, span), .len = span.len };
	struct text **found = tfind(&key, &texts, compare_texts);

	if (span.len == 0)
		return "";
	if (found)
		return (*found)->copy;
	struct text *text = allocate(sizeof(*text) + span.len + 1);
	text->at = key.at;
	text->len = key.len;
	memcpy(text->copy, key.at, span.len);
	die_if(!tsearch(text, &texts, compare_texts), ENOMEM, "a text");
	return text->copy;
}

const void *image_entry(const struct image_object *object, const struct cr_table *table, uint32_t i, void *copy, size_t size)
{
	const char *entry = object->data + table->off + (size_t)i * table->entsize;

	if (table->entsize >= size)
		return entry;
	memset(copy, 0, size);
	memcpy(copy, entry, table->entsize);
	return copy;
}

void image_pread(const struct image *image, void *data, size_t len, off_t offset)
{
	for (size_t done = 0; done < len;) {
		ssize_t n = pread(image->fd, (char *)data + done, len - done, offset + (off_t)done);
		if (n < 0 && errno == EINTR)
			continue;
		die_if(n < 0, errno, "%s", image->name);
		die_if(n == 0, 0, "%s became shorter while it was read", image->name);
		done += (size_t)n;
	}
}

void image_unchanged(const struct image *image)
{
	const struct stat *before = &image->stat;
	struct stat now;

	die_if(fstat(image->fd, &now) < 0, errno, "%s", image->name);
	die_if(now.st_size != before->st_size || now.st_mtim.tv_sec != before->st_mtim.tv_sec ||
	       now.st_mtim.tv_nsec != before->st_mtim.tv_nsec, 0, "%s was changed while it was read", image->name);
}
